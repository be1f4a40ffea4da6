/** What a style sheet sets on drawings and children inherit; SVG has an attribute for each. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-dashoffset',
  'paint-order',
  'visibility',
  'direction',
  'text-anchor',
  'letter-spacing',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
] as const;

/** What children do not inherit, with the value that need not be said. */
const OWN = [
  ['opacity', '1'],
  ['clip-path', 'none'],
  ['mask', 'none'],
  ['dominant-baseline', 'auto'],
  ['vector-effect', 'none'],
] as const;

/** A drawing's size in the page and the size it is to be drawn in, both in pixels. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * An SVG of the page as text that looks the same without the page's style sheets: colours, lines
 * and type are written into attributes, which no content security policy forbids. Its own size is
 * the one it is to be drawn in, so that no browser enlarges a smaller picture of it.
 */
export function standaloneSvg(svg: SVGSVGElement, { width, height, scale }: SvgSize): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inline(svg, copy, []);
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  // XML holds neither control characters nor halves of characters.
  return new XMLSerializer().serializeToString(copy).replace(/[^\P{Cc}\t\r\n]|\p{Cs}/gu, '');
}

/** Writes the styles of an element into its copy, and so on inward; `outer` is what it inherits. */
function inline(element: Element, copy: Element, outer: readonly string[]): void {
  const style = getComputedStyle(element);
  const set = (name: string, value: string, unsaid: string | undefined): void => {
    // An attribute that a style sheet overrules must not come back to power.
    if (value === unsaid || value === '') copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  };
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  const values = INHERITED.map((name) => style.getPropertyValue(name));
  for (const [index, name] of INHERITED.entries()) set(name, values[index] ?? '', outer[index]);
  for (const [name, unsaid] of OWN) set(name, style.getPropertyValue(name), unsaid);
  set('display', style.display === 'none' ? 'none' : '', undefined);
  const copies = [...copy.children];
  for (const [index, child] of [...element.children].entries()) {
    const own = copies[index];
    if (own !== undefined) inline(child, own, values);
  }
}
