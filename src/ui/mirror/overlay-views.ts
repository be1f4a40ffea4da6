import type { StrokeDrawing } from '../../domain/routine/drawing.ts';

/**
 * Whether a drawing's fingertips may lie over the person's own face. Only where the whole face looks
 * ahead does lining it up with the oval put every mark where it belongs. How far a head is turned
 * or a chin lifted differs from person to person, and beside the windpipe a mark in the wrong
 * place would do harm: there the drawing shows the way.
 */
export function followsOval({ view, pads, forbidden = false }: StrokeDrawing): boolean {
  return view === 'front' && pads.length > 0 && !forbidden;
}
