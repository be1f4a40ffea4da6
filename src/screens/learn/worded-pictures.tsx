import type { ComponentType } from 'preact';
import type { MessageId } from '../../i18n/catalogues.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { EasesByItself } from '../../ui/pictures/eases-by-itself.tsx';
import { NightToMorning } from '../../ui/pictures/night-to-morning.tsx';
import { Pressure } from '../../ui/pictures/pressure.tsx';
import { Shadows } from '../../ui/pictures/shadows.tsx';
import { Valves } from '../../ui/pictures/valves.tsx';

export interface PictureProps {
  /** Text alternative. */
  readonly label: string;
}

type MarkId = Extract<MessageId, `learn.mark.${string}`>;
type MarkedDrawing = ComponentType<PictureProps & { readonly marks?: readonly string[] }>;

/** A picture with numbers in it, and below it what each stands for. */
export function marked(
  Drawing: MarkedDrawing,
  ...texts: readonly MarkId[]
): ComponentType<PictureProps> {
  return ({ label }) => <Marked Drawing={Drawing} label={label} texts={texts} />;
}

interface MarkedProps extends PictureProps {
  readonly Drawing: MarkedDrawing;
  readonly texts: readonly MarkId[];
}

function Marked({ Drawing, label, texts }: MarkedProps) {
  const { t, locale } = useText();
  const marks = texts.map((_, place) => formatNumber(locale, place + 1));
  return (
    <div class="learn-marked">
      <Drawing label={label} marks={marks} />
      <ol class="learn-marks">
        {texts.map((text, place) => (
          <li key={text}>
            <span class="learn-badge figures" aria-hidden="true">
              {marks[place]}
            </span>
            {t(text)}
          </li>
        ))}
      </ol>
    </div>
  );
}

export function PressurePicture({ label }: PictureProps) {
  const { t } = useText();
  const captions = [t('learn.caption.light'), t('learn.caption.hard')] as const;
  return <Pressure label={label} captions={captions} />;
}

export function ValvesPicture({ label }: PictureProps) {
  const { t } = useText();
  const captions = [t('learn.caption.valves-close'), t('learn.caption.valves-leak')] as const;
  return <Valves label={label} captions={captions} />;
}

export function NightPicture({ label }: PictureProps) {
  const { t } = useText();
  const captions = [t('learn.caption.night'), t('learn.caption.morning')] as const;
  return <NightToMorning label={label} captions={captions} />;
}

export function ShadowsPicture({ label }: PictureProps) {
  const { t } = useText();
  const captions = [
    t('learn.caption.shadow'),
    t('learn.caption.vessels'),
    t('learn.caption.pigment'),
  ] as const;
  return <Shadows label={label} captions={captions} />;
}

export function EasesPicture({ label }: PictureProps) {
  const { t } = useText();
  const words = {
    high: t('learn.eases.high'),
    from: t('learn.eases.from'),
    to: t('learn.eases.to'),
    alone: t('learn.eases.alone'),
    faint: t('learn.eases.faint'),
  };
  return <EasesByItself label={label} words={words} />;
}
