/** Opens the browser's print dialog, where a PDF can be saved too. */
export interface Printer {
  readonly print: () => void;
}

export function createPrinter(): Printer {
  return { print: () => window.print() };
}
