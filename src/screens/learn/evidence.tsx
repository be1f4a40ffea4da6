import { CLAIMS, GRADES } from '../../content/learn/claims.ts';
import type { Grade } from '../../content/learn/claims.ts';
import { useText } from '../../i18n/text.ts';
import { Cited } from './cited.tsx';
import { GradeMark } from './grade-mark.tsx';
import { Picture } from './pictures.tsx';

/** One row for each claim: its grade, one honest sentence, what was found and where. */
export function Evidence() {
  const { t } = useText();
  return (
    <>
      <Legend />
      <ul class="learn-claims">
        {CLAIMS.map((claim) => (
          <li key={claim.id} class="card">
            <Graded grade={claim.grade} />
            <h2>{t(`learn.claim.${claim.id}`)}</h2>
            {'picture' in claim && <Picture picture={claim.picture} />}
            <p class="learn-verdict">{t(`learn.claim.${claim.id}.says`)}</p>
            <Cited
              class="quiet"
              text={t(`learn.claim.${claim.id}.found`)}
              sources={claim.sources}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Graded({ grade }: { readonly grade: Grade }) {
  const { t } = useText();
  return (
    <p class="learn-grade">
      <GradeMark grade={grade} />
      {t(`learn.grade.${grade}`)}
    </p>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <details class="learn-legend">
      <summary>{t('learn.grade.title')}</summary>
      <dl>
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt class="learn-grade">
              <GradeMark grade={grade} />
              {t(`learn.grade.${grade}`)}
            </dt>
            <dd>{t(`learn.grade.${grade}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
