import type { ComponentChildren } from 'preact';
import './picture-style.ts';

interface PictureProps {
  /** Text alternative. */
  readonly label: string;
  /** How tall the picture is, at a width of 320. */
  readonly height: number;
  /** A line below each panel. They are text of the page, so that they wrap and grow with it. */
  readonly captions?: readonly string[] | undefined;
  /** On a ground of its own; panels bring their own. */
  readonly framed?: boolean;
  readonly children: ComponentChildren;
}

/** A drawing of the Learn pages, 320 units wide. */
export function Picture({ label, height, captions, framed = true, children }: PictureProps) {
  return (
    <figure class="picture">
      <svg
        class={framed ? 'picture-drawing picture-framed' : 'picture-drawing'}
        viewBox={`0 0 320 ${height}`}
        role="img"
        aria-label={label}
      >
        {children}
      </svg>
      {captions && <Captions texts={captions} />}
    </figure>
  );
}

function Captions({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div class="picture-captions">
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </div>
  );
}
