import { KeepingLine } from './keeping-line.tsx';
import { TrendSentence } from './trend-sentence.tsx';

/** What the last week says, and whether it is safe. */
export function Foot() {
  return (
    <>
      <TrendSentence />
      <KeepingLine />
    </>
  );
}
