/**
 * Styles that come with a screen of their own. Every page carries the common
 * sheet, inlined, and that has a budget; what only one place needs stays out of it.
 */
export function adoptSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
