/** Zone names separated by white space, by ISO 3166 alpha-2 country. */
export type ZonesByCountry = Readonly<Record<string, string>>;

/** Number to dial, by ISO 3166 alpha-2 country. */
export type NumberByCountry = Readonly<Record<string, string>>;

export interface EmergencyNumber {
  readonly number: string;
  /** The number is not known for the country, and 112 may not be answered there. */
  readonly isGuess: boolean;
}

/**
 * Every mobile phone of the GSM family and later treats it as an emergency
 * call (3GPP TS 22.101, 10.1), wherever a network answers it.
 */
const FALLBACK_NUMBER = '112';

/** The country of an IANA zone, by current or former name; null where it has none. */
export function countryOfZone(zone: string, zones: ZonesByCountry): string | null {
  const entry = Object.entries(zones).find(([, names]) => names.trim().split(/\s+/).includes(zone));
  return entry?.[0] ?? null;
}

export function emergencyNumberFor(
  country: string | null,
  numbers: NumberByCountry,
): EmergencyNumber {
  const known = country !== null && Object.hasOwn(numbers, country);
  const number = known ? numbers[country] : undefined;
  return { number: number ?? FALLBACK_NUMBER, isGuess: number === undefined };
}
