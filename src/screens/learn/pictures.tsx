import type { ComponentType } from 'preact';
import type { PictureId } from '../../content/learn/article.ts';
import { useText } from '../../i18n/text.ts';
import { FrontView } from '../../ui/figure/front-view.tsx';
import { Glass } from '../../ui/figure/glass.tsx';
import { JourneyHome } from '../../ui/pictures/journey-home.tsx';
import { LegsUp } from '../../ui/pictures/legs-up.tsx';
import { LymphVessel } from '../../ui/pictures/lymph-vessel.tsx';
import { Pore } from '../../ui/pictures/pore.tsx';
import { WhyTheOrder } from '../../ui/pictures/why-the-order.tsx';
import { AreaFigure } from './area-figure.tsx';
import {
  EasesPicture,
  marked,
  NightPicture,
  PressurePicture,
  ShadowsPicture,
  ValvesPicture,
} from './worded-pictures.tsx';
import type { PictureProps } from './worded-pictures.tsx';

/** Which component draws what; every picture of Learn comes through here. */
const PICTURES: Readonly<Record<PictureId, ComponentType<PictureProps>>> = {
  'lymph-vessel': marked(
    LymphVessel,
    'learn.mark.capillary',
    'learn.mark.fluid',
    'learn.mark.vessel',
    'learn.mark.valve',
  ),
  'journey-home': marked(
    JourneyHome,
    'learn.mark.ear',
    'learn.mark.jaw',
    'learn.mark.neck-side',
    'learn.mark.hollow',
    'learn.mark.vein',
  ),
  'why-the-order': marked(
    WhyTheOrder,
    'learn.mark.collarbone',
    'learn.mark.neck',
    'learn.mark.behind-ear',
    'learn.mark.chin',
    'learn.mark.face',
    'learn.mark.home',
  ),
  pressure: PressurePicture,
  valves: ValvesPicture,
  pore: marked(Pore, 'learn.mark.pore', 'learn.mark.gland', 'learn.mark.root'),
  'eases-by-itself': EasesPicture,
  'legs-up': LegsUp,
  shadows: ShadowsPicture,
  'night-to-morning': NightPicture,
  'neck-rule': figureOf('N1'),
  'glide-home': figureOf('R1'),
  'beside-vein': figureOf('L6-upper'),
  portrait: PortraitFigure,
  rest: figureOf('B2'),
};

/** A picture of Learn by its name, with what it shows in words. */
export function Picture({ picture }: { readonly picture: PictureId }) {
  const { t } = useText();
  const Drawing = PICTURES[picture];
  return <Drawing label={t(`learn.picture.${picture}`)} />;
}

/** A drawing of the session, as a still. */
function figureOf(area: string): ComponentType<PictureProps> {
  return ({ label }) => <AreaFigure area={area} label={label} />;
}

/** The person alone: no mark says that anything about the face should be otherwise. */
function PortraitFigure({ label }: PictureProps) {
  return (
    <div class="learn-figure" role="img" aria-label={label}>
      <svg class="figure" viewBox="34 12 332 398.4" aria-hidden="true">
        <Glass />
        <FrontView />
      </svg>
    </div>
  );
}
