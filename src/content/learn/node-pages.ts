import type { NodeAreaId } from '../../domain/anatomy/node-area.ts';
import { NODE_AREAS } from '../node-areas.ts';
import type { ArticleId } from './article.ts';
import { articleOfArea } from './articles.ts';

/**
 * The page of the step that works a group of nodes; what drains there and where it goes is told there.
 * @throws Error where no page is about that step.
 */
export function pageOfNodes(id: NodeAreaId): ArticleId {
  const [page] = pagesOf(NODE_AREAS[id].steps);
  if (page === undefined) throw new Error(`No page tells of the nodes ${id}`);
  return page;
}

/** The pages of the strokes on the face that lead there; a repeated stroke has none of its own. */
export function strokePagesOf(id: NodeAreaId): readonly ArticleId[] {
  return pagesOf(NODE_AREAS[id].strokes);
}

function pagesOf(areas: readonly string[]): readonly ArticleId[] {
  return areas.map(articleOfArea).filter((page) => page !== null);
}
