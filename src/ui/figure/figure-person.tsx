import type { FigureView } from '../../domain/routine/drawing.ts';
import { BreathView } from './breath-view.tsx';
import { ChinView } from './chin-view.tsx';
import { CalvesView } from './calves-view.tsx';
import { FeetView } from './feet-view.tsx';
import { FrontView } from './front-view.tsx';
import { Glass } from './glass.tsx';
import { LegsRaisedView } from './legs-raised-view.tsx';
import { LegsView } from './legs-view.tsx';
import { NapeView } from './nape-view.tsx';
import { RestView } from './rest-view.tsx';
import { ThighsView } from './thighs-view.tsx';
import { TurnedView } from './turned-view.tsx';

const VIEWS = {
  front: FrontView,
  turned: TurnedView,
  'chin-lifted': ChinView,
  neck: FrontView,
  nape: NapeView,
  breath: BreathView,
  rest: RestView,
  legs: LegsView,
  thighs: ThighsView,
  feet: FeetView,
  calves: CalvesView,
  'knee-backs': CalvesView,
  'legs-raised': LegsRaisedView,
} satisfies Record<FigureView, () => unknown>;

export function FigurePerson({ view }: { readonly view: FigureView }) {
  const View = VIEWS[view];
  return (
    <g>
      <Glass />
      <View />
    </g>
  );
}

/** What part of the 400 x 480 space a view shows, always 5 to 6: closer where the marks are small. */
const FRAMES: Partial<Record<FigureView, string>> = {
  front: '34 12 332 398.4',
  turned: '24 10 372 446.4',
  'chin-lifted': '30 24 340 408',
  neck: '50 150 300 360',
  breath: '-18 -20 436 523.2',
  nape: '2 16 396 475.2',
  legs: '7 18 386 463.2',
  thighs: '-11 -20 422 506.4',
  feet: '38 94 324 388.8',
  'legs-raised': '-19 34 408 489.6',
  'knee-backs': '55 2 290 348',
};

export function frameOf(view: FigureView): string {
  return FRAMES[view] ?? '0 0 400 480';
}

const HATCHES: Partial<Record<FigureView, string>> = {
  neck: 'M153 323L162 314M157 332L177 312M159 341L189 312M163 349L201 312M168 357L213 312M171 365L225 312M177 373L236 313M181 380L244 317M186 388L245 329M191 394L237 350M203 394L221 377',
  'chin-lifted':
    'M153 318L161 310M155 330L177 308M158 341L191 308M163 350L205 308M168 359L219 308M173 368L232 309M179 376L244 311M184 385L246 323M190 393L241 342M203 394L223 374',
  turned:
    'M160 330L173 317M157 347L229 275M156 362L226 292M157 375L216 316M162 384L205 341M166 394L194 366M176 398L180 394',
};

/** Hatching over the windpipe and the pulse area, where a view shows them. */
export function hatchOf(view: FigureView): string {
  return HATCHES[view] ?? '';
}
