import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EMERGENCY_NUMBERS } from '../../src/content/emergency-numbers.ts';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { legRoutine } from '../../src/content/leg-routine.ts';
import { SOURCES } from '../../src/content/sources/all.ts';
import type { Source } from '../../src/content/sources/source.ts';
import { stepsOf } from '../../src/domain/routine/routine.ts';
import { CONDITION_IDS, conditionOf } from '../../src/domain/safety/conditions.ts';
import { SIGN_IDS } from '../../src/domain/safety/triage.ts';
import { NAMED_FOR_AMBULANCE } from './emergency-confirmations.ts';
import { NOT_LOOKED_UP } from './support/claim-sources.ts';

const review = readFileSync('docs/content-review.md', 'utf8');
const isNamed = (id: string): boolean => review.includes(`\`${id}\``);

const sources: Readonly<Record<string, Source>> = SOURCES;
const unread = Object.keys(sources).filter((id) => sources[id]?.read === 'none');
const restsOnUnread = (ids: readonly string[]): boolean => ids.every((id) => unread.includes(id));

it('names every condition and every sign that has to be checked', () => {
  expect([...CONDITION_IDS, ...SIGN_IDS].filter((id) => !isNamed(id))).toEqual([]);
});

it('says which conditions nobody looked up, and which rest on works nobody read', () => {
  const section = (title: string): string =>
    review.split(`## ${title}`)[1]?.split('\n## ')[0] ?? '';
  const unlooked = section('General knowledge, not looked up');
  expect(NOT_LOOKED_UP.filter((id) => !unlooked.includes(`\`${id}\``))).toEqual([]);
  const retold = section('Sources never read in the original');
  expect(unread.filter((id) => !retold.includes(`\`${id}\``))).toEqual([]);
  const steps = [facialRoutine, legRoutine].flatMap(stepsOf);
  const alone = [
    ...steps.filter((step) => restsOnUnread(step.sources)).map(({ area }) => area),
    ...CONDITION_IDS.filter((id) => restsOnUnread(conditionOf(id).sources)),
  ].filter((id) => !NOT_LOOKED_UP.some((other) => other === id));
  expect(alone.filter((id) => !retold.includes(`\`${id}\``))).toEqual([]);
});

it('names every country whose number no source names for an ambulance', () => {
  const named = Object.values(NAMED_FOR_AMBULANCE).join(' ').split(/\s+/);
  const doubtful = Object.entries(EMERGENCY_NUMBERS)
    .map(([country, number]) => `${country} ${number}`)
    .filter((entry) => !named.includes(entry.replace(' ', ':')));
  expect(doubtful.filter((entry) => !isNamed(entry))).toEqual([]);
});

it('points to files and sources that are there', () => {
  const quoted = [...review.matchAll(/`([^`\s]+)`/g)].map(([, words = '']) => words);
  const paths = quoted.filter((words) => /^(src|docs|tests|build)\//.test(words));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
