import type { Instant } from '../day.ts';

const MS_PER_MINUTE = 60_000;

/**
 * An instant as ISO 8601 with milliseconds, as the person's clock showed it:
 * `2026-03-02T08:00:00.000+01:00`. In UTC (`Z`) where the clock's own time is
 * past what a date can hold.
 */
export function isoLocal(at: Instant, zoneOffsetMinutes: number): string {
  const local = new Date(at + zoneOffsetMinutes * MS_PER_MINUTE);
  if (Number.isNaN(local.getTime())) return isoUtc(at);
  return local.toISOString().replace('Z', offsetOf(Math.round(zoneOffsetMinutes)));
}

/** An instant as ISO 8601 in UTC. */
export function isoUtc(at: Instant): string {
  return new Date(at).toISOString();
}

function offsetOf(minutes: number): string {
  const whole = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
