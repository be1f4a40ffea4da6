import { areaMessage } from '../../content/areas.ts';
import type { AreaWord } from '../../content/areas.ts';
import { sourcesOfArea } from '../../content/learn/article-sources.ts';
import { useText } from '../../i18n/text.ts';
import { AreaFigure } from './area-figure.tsx';
import { Cited } from './cited.tsx';

interface AreaFactsProps {
  readonly area: string;
  /** The areas that the page has told of before: what is the same is not said again. */
  readonly before: readonly string[];
  /** Says its own name, where that of the page is another. */
  readonly isNamed: boolean;
  /** Says its name in medicine: parts of one limb have none of their own. */
  readonly isMedical: boolean;
}

const FACTS = [
  ['learn.step.hand', 'hand'],
  ['learn.step.way', 'direction'],
  ['learn.step.care', 'caution'],
  ['learn.step.name', 'anatomy'],
] as const;

/** How an area is worked, in the words of the session. */
export function AreaFacts({ area, before, isNamed, isMedical }: AreaFactsProps) {
  const { t } = useText();
  const word = (key: AreaWord, of = area): string => t(areaMessage(of, key));
  const facts = FACTS.filter(
    ([, key]) =>
      before.every((other) => word(key, other) !== word(key)) && (key !== 'anatomy' || isMedical),
  );
  return (
    <>
      {isNamed && <h2>{word('name')}</h2>}
      <AreaFigure area={area} label={word('name')} />
      <Cited class="learn-cue" text={word('cue')} sources={sourcesOfArea(area)} />
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(([label, key]) => (
            <div key={key}>
              <dt>{t(label)}</dt>
              <dd>{word(key)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
