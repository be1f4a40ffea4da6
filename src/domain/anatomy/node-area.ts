import type { FigureView, Point } from '../routine/drawing.ts';

/** The groups of lymph nodes that the facial works towards, by their names in anatomy. */
export type NodeAreaId =
  | 'supraclavicular'
  | 'lateral-cervical'
  | 'occipital'
  | 'retroauricular'
  | 'preauricular'
  | 'submandibular'
  | 'submental';

/** Parts of the head whose fluid drains to a group of nodes. */
export type DrainedRegionId =
  | 'front-of-scalp'
  | 'scalp-above-ear'
  | 'outer-eyelids'
  | 'side-of-ear'
  | 'nose'
  | 'cheeks'
  | 'lips'
  | 'lower-lip-centre'
  | 'chin';

/** Where fluid comes to an area from, and where it goes on to. */
export interface NodeAreaFlow {
  readonly regions: readonly DrainedRegionId[];
  /** After the last area, back into the blood. */
  readonly next: NodeAreaId | 'vein';
}

/** The views of the person that the map is drawn on. */
export type NodeMapView = Extract<FigureView, 'turned' | 'chin-lifted'>;

/** One area that can be chosen, in the space of its view. */
export interface NodePlace extends Point {
  /** Where the line to its name ends, and the name stands. */
  readonly name: Point & { readonly at: 'start' | 'end' };
}

/** Where everything lies on one view. Ways are SVG path data, absolute commands only. */
export interface NodeMapDrawing {
  /** The part of the view that is shown. */
  readonly frame: Point & { readonly width: number; readonly height: number };
  /** The areas that this view shows, in the order of the arrow keys. */
  readonly places: Readonly<Partial<Record<NodeAreaId, NodePlace>>>;
  /** From each area on to the next. */
  readonly onward: Readonly<Partial<Record<NodeAreaId, string>>>;
  /** From the regions into each area. */
  readonly inward: Readonly<
    Partial<Record<NodeAreaId, Readonly<Partial<Record<DrainedRegionId, string>>>>>
  >;
}
