/** Words set in one type, broken into lines. */
export interface PictureText {
  /** As a canvas takes it. */
  readonly font: string;
  /** Both in CSS pixels. */
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

interface Type {
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly lineHeight: number;
}

/** Sets words within a width. */
export function setText(
  context: CanvasRenderingContext2D,
  words: string,
  { family, weight, size, lineHeight }: Type,
  width: number,
): PictureText {
  const font = `${weight} ${size}px ${family}`;
  context.font = font;
  const fits = (line: string): boolean => context.measureText(line).width <= width;
  return { font, size, lineHeight, lines: linesOf(words, fits) };
}

/** Writes texts one below the other from the top of a box, at the side where its reader begins. */
export function writeTexts(
  context: CanvasRenderingContext2D,
  texts: readonly PictureText[],
  box: { readonly left: number; readonly right: number; readonly top: number },
): void {
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  const x = isRightToLeft ? box.right : box.left;
  let y = box.top;
  for (const { font, size, lineHeight, lines } of texts) {
    context.font = font;
    for (const line of lines) {
      // The baseline of letters that stand in the middle of their line.
      context.fillText(line, x, y + lineHeight / 2 + 0.35 * size);
      y += lineHeight;
    }
  }
}

export function heightOf(texts: readonly PictureText[]): number {
  return texts.reduce((sum, { lines, lineHeight }) => sum + lines.length * lineHeight, 0);
}

function linesOf(words: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    // A word too long for a line, or a script without spaces, goes on in the next.
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}
