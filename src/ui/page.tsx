import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageProps {
  readonly title: string;
  /** Keeps the heading for screen readers only, where the page shows it otherwise. */
  readonly titleHidden?: boolean;
  /** The id of the step being played; assistive tools and tests read it. */
  readonly step?: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A screen: its landmark, heading and document title. The heading takes the
 * focus when the screen appears, so that a screen reader starts there.
 */
export function Page({ title, titleHidden = false, step, class: name, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = title === 'Ebb' ? title : `${title} · Ebb`;
  }, [title]);
  return (
    <main class={name} data-step={step}>
      <div class="page">
        <h1 ref={heading} tabIndex={-1} class={titleHidden ? 'visually-hidden' : undefined}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}
