import type { AreaDrawingId, LegDrawingId, StrokeDrawing } from '../domain/routine/drawing.ts';
import { facialDrawings } from './drawings/facial.ts';
import { legDrawings } from './drawings/legs.ts';

/** What is said of every area, in whichever routine it is. */
export type AreaWord = 'name' | 'anatomy' | 'hand' | 'direction' | 'cue' | 'caution';

/** The message of an area's word; its routine's catalogue must have been loaded. */
export function areaMessage<Word extends AreaWord>(
  area: string,
  word: Word,
): `legs.${LegDrawingId}.${Word}` | `facial.${AreaDrawingId}.${Word}` {
  return isOfLegs(area) ? `legs.${area}.${word}` : `facial.${area as AreaDrawingId}.${word}`;
}

/** The picture of an area. */
export function drawingOf(area: string): StrokeDrawing {
  return isOfLegs(area) ? legDrawings[area] : facialDrawings[area as AreaDrawingId];
}

function isOfLegs(area: string): area is LegDrawingId {
  return area in legDrawings;
}
