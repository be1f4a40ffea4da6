import type { Grade } from '../../content/learn/claims.ts';

/** A full circle, a half one, an empty one, a crossed one: grades differ by shape. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <svg class="learn-mark" data-grade={grade} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      {MARKS[grade] !== '' && <path d={MARKS[grade]} />}
    </svg>
  );
}

const MARKS: Readonly<Record<Grade, string>> = {
  good: 'M12 3a9 9 0 0 1 0 18a9 9 0 0 1 0 -18z',
  limited: 'M12 3a9 9 0 0 0 0 18z',
  none: '',
  contradicted: 'M7.500 7.500l9 9M16.500 7.500l-9 9',
};
