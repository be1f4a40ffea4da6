import type { Analysis, AnalysisResults } from '../domain/insight/analysis.ts';
import type { Background } from '../platform/background.ts';

/** Answers what takes many draws of chance, beside the page; on it where that cannot be. */
export interface Analyst {
  ask<Kind extends Analysis['kind']>(
    question: Extract<Analysis, { kind: Kind }>,
  ): Promise<AnalysisResults[Kind]>;
}

export function createAnalyst(background: Background): Analyst {
  return {
    async ask<Kind extends Analysis['kind']>(question: Extract<Analysis, { kind: Kind }>) {
      const answer = background.run(question).catch(async () => {
        const { analyse } = await import('../domain/insight/analysis.ts');
        return analyse(question);
      });
      return (await answer) as AnalysisResults[Kind];
    },
  };
}
