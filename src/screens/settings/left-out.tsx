import { areaMessage } from '../../content/areas.ts';
import { facialRoutine } from '../../content/facial-routine.ts';
import { legRoutine } from '../../content/leg-routine.ts';
import { stepsOf } from '../../domain/routine/routine.ts';
import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';

/** The areas a person always skips, and the way to bring them back. */
export function LeftOut({ kit }: { readonly kit: SessionKit }) {
  const { t } = useText();
  const { guidance } = kit;
  const { leftOut } = guidance.guidance.value;
  const known = [facialRoutine, legRoutine].flatMap(stepsOf).map(({ area }) => area);
  const shown = leftOut.filter((area) => known.includes(area));
  if (shown.length === 0) return null;
  return (
    <div class="settings-choice">
      <h3>{t('settings.left-out')}</h3>
      <ul class="settings-left-out">
        {shown.map((area) => (
          <li key={area}>
            <span>{t(areaMessage(area, 'name'))}</span>
            <button
              type="button"
              class="button"
              onClick={() =>
                void guidance.change({ leftOut: leftOut.filter((other) => other !== area) })
              }
            >
              {t('settings.left-out.back')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
