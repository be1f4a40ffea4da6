/** The title of Settings in the version that comes after the one under test. */
export const NEXT_VERSION_SAYS = 'Settings of the next version';
