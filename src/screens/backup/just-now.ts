const JUST_NOW_MS = 5 * 60_000;

/** Long enough for the app to have started anew, on a slow phone too. */
export function isJustNow(at: number, now: number): boolean {
  return now - at >= 0 && now - at < JUST_NOW_MS;
}
