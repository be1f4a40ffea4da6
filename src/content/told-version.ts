/**
 * The version whose changes `src/i18n/en/changes.ts` tells, once, after an update.
 * A release changes both, and `package.json`; `CHANGELOG.md` has the words.
 */
export const TOLD_VERSION = '0.1.0';
