/** An ICU message as it is read: arguments as a number, plurals in their general form. */
export function readAloud(message: string): string {
  return message
    .replaceAll(
      /\{\w+, plural,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g,
      (_, branches: string) => {
        return /other \{((?:[^{}]|\{[^{}]*\})*)\}/.exec(branches)?.[1] ?? '';
      },
    )
    .replaceAll(/\{\w+\}|#/g, '7');
}
