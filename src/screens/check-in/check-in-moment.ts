/** When a check-in on its own page is made; those by hand have more. */
export type CheckInMoment = 'before' | 'after' | 'anytime';
