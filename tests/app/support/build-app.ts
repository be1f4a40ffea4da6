import { build } from './builds.ts';

/** Builds the app once, for all tests of the project. */
export default async function buildApp(): Promise<void> {
  await build('app');
}
