import type { FigureView } from '../../domain/routine/drawing.ts';
import { BreathView } from './breath-view.tsx';
import { ChinView } from './chin-view.tsx';
import { FrontView } from './front-view.tsx';
import { Glass } from './glass.tsx';
import { NapeView } from './nape-view.tsx';
import { NeckView } from './neck-view.tsx';
import { RestView } from './rest-view.tsx';
import { TurnedView } from './turned-view.tsx';

const VIEWS = {
  front: FrontView,
  turned: TurnedView,
  'chin-lifted': ChinView,
  neck: NeckView,
  nape: NapeView,
  breath: BreathView,
  rest: RestView,
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

const HATCHES: Partial<Record<FigureView, string>> = {
  neck: 'M146 299L156 289M150 310L173 287M153 320L187 287M158 329L201 287M163 339L215 287M167 348L229 287M173 357L241 288M178 365L251 292M184 374L252 306M190 381L242 330M204 381L224 361',
  'chin-lifted':
    'M153 318L161 310M155 330L177 308M158 341L191 308M163 350L205 308M168 359L219 308M173 368L232 309M179 376L244 311M184 385L246 323M190 393L241 342M203 394L223 374',
  turned:
    'M160 330L173 317M157 347L229 275M156 362L226 292M157 375L216 316M162 384L205 341M166 394L194 366M176 398L180 394',
};

/** Hatching over the windpipe and the pulse area, where a view shows them. */
export function hatchOf(view: FigureView): string {
  return HATCHES[view] ?? '';
}
