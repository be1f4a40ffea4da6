import type { NodeAreaId } from '../../domain/anatomy/node-area.ts';
import { stepsOf } from '../../domain/routine/routine.ts';
import { facialRoutine } from '../facial-routine.ts';
import { legRoutine } from '../leg-routine.ts';
import { NODE_AREA_IDS, NODE_AREAS } from '../node-areas.ts';
import { SOURCES } from '../sources/all.ts';
import type { SourceId } from '../sources/all.ts';
import type { ArticleId, Block } from './article.ts';
import { ARTICLES, sayingsOf } from './articles.ts';
import { CLAIMS } from './claims.ts';
import { GLOSSARY } from './glossary.ts';
import { LEG_LIMITS } from './leg-limits.ts';
import { pageOfNodes } from './node-pages.ts';

/** What a step of the routine stands on. */
export function sourcesOfArea(area: string): readonly SourceId[] {
  const steps = [facialRoutine, legRoutine]
    .flatMap(stepsOf)
    .flatMap((step) => [step, step.instead]);
  return steps.find((step) => step?.area === area)?.sources.filter(isSource) ?? [];
}

/** Everything that a page stands on, each once, in the order in which it comes. */
export function sourcesOfArticle(id: ArticleId): readonly SourceId[] {
  const { areas = [], blocks } = ARTICLES[id];
  return [...new Set([...areas.flatMap(sourcesOfArea), ...blocks.flatMap(sourcesOfBlock)])];
}

function sourcesOfBlock(block: Block): readonly SourceId[] {
  if (block.kind !== 'part') return sayingsOf(block).flatMap(({ sources }) => sources);
  if (block.part === 'evidence') return CLAIMS.flatMap(({ sources }): SourceId[] => [...sources]);
  if (block.part === 'glossary') return GLOSSARY.flatMap(({ sources }): SourceId[] => [...sources]);
  if (block.part === 'leg-limits')
    return LEG_LIMITS.flatMap(({ sources }): SourceId[] => [...sources]);
  if (block.part === 'map') return NODE_AREA_IDS.flatMap(nodeSources);
  return [];
}

/** What the map draws of a group of nodes, and what is told of it there as on its page. */
function nodeSources(id: NodeAreaId): readonly SourceId[] {
  const told = ['drains', 'goes'].flatMap((key) => sourcesOfSaying(pageOfNodes(id), key));
  return [...told, ...NODE_AREAS[id].sources];
}

/** What one saying of a page stands on. */
export function sourcesOfSaying(id: ArticleId, text: string): readonly SourceId[] {
  const sayings = ARTICLES[id].blocks.flatMap(sayingsOf);
  return sayings.find((saying) => saying.text === text)?.sources ?? [];
}

function isSource(id: string): id is SourceId {
  return Object.hasOwn(SOURCES, id);
}
