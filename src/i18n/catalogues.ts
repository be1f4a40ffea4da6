import type { CompiledMessage } from 'icu-minify/format';
import type backup from './en/backup.ts';
import type changes from './en/changes.ts';
import type checkIn from './en/check-in.ts';
import type consistency from './en/consistency.ts';
import type erase from './en/erase.ts';
import type experiment from './en/experiment.ts';
import type facial from './en/facial.ts';
import type keeping from './en/keeping.ts';
import type importing from './en/import.ts';
import type legs from './en/legs.ts';
import type legsToday from './en/legs-today.ts';
import type learn from './en/learn.ts';
import type learnArticles from './en/learn-articles.ts';
import type mirror from './en/mirror.ts';
import type photos from './en/photos.ts';
import type problem from './en/problem.ts';
import type progress from './en/progress.ts';
import type recovery from './en/recovery.ts';
import type report from './en/report.ts';
import type rest from './en/rest.ts';
import type routines from './en/routines.ts';
import type safety from './en/safety.ts';
import type safetyNote from './en/safety-note.ts';
import type session from './en/session.ts';
import type settings from './en/settings.ts';
import type shell from './en/shell.ts';
import type today from './en/today.ts';
import type welcome from './en/welcome.ts';

/** English is the source: its keys are the message ids, its braces the parameters. */
interface Catalogues {
  backup: typeof backup;
  changes: typeof changes;
  'check-in': typeof checkIn;
  consistency: typeof consistency;
  erase: typeof erase;
  experiment: typeof experiment;
  facial: typeof facial;
  import: typeof importing;
  keeping: typeof keeping;
  legs: typeof legs;
  'legs-today': typeof legsToday;
  learn: typeof learn;
  'learn-articles': typeof learnArticles;
  mirror: typeof mirror;
  photos: typeof photos;
  problem: typeof problem;
  progress: typeof progress;
  recovery: typeof recovery;
  report: typeof report;
  rest: typeof rest;
  routines: typeof routines;
  safety: typeof safety;
  'safety-note': typeof safetyNote;
  session: typeof session;
  settings: typeof settings;
  shell: typeof shell;
  today: typeof today;
  welcome: typeof welcome;
}

export type CatalogueName = keyof Catalogues;

/** All of a union at once: the argument of a function that must take each of its members. */
type Every<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** One object type: to look a message up in it is cheap, to search a union of thousands is not. */
type Messages = Every<Catalogues[CatalogueName]>;

export type MessageId = keyof Messages & string;
export type MessageText<Id extends MessageId> = Messages[Id] & string;

/** The messages of one catalogue, as the build compiles them. */
export type CompiledCatalogue = Readonly<Record<string, CompiledMessage>>;

/** Languages a person can choose; `qps` is the pseudo-locale of `build/icu-messages.ts`. */
export const LOCALES = ['en', 'qps'] as const;
export type Locale = (typeof LOCALES)[number];

export type Loaders = Record<string, () => Promise<{ default: unknown }>>;

/** The words of the prerendered pages: the way to them must not pass another file. */
const FIRST: Loaders = import.meta.glob<{ default: unknown }>(
  './en/{problem,safety,shell,today,welcome}.ts',
);

/** Loads one catalogue of one language; nothing else of that language comes along. */
export async function loadCatalogue(
  locale: Locale,
  name: CatalogueName,
): Promise<CompiledCatalogue> {
  const path = `./${locale}/${name}.ts`;
  const load = FIRST[path] ?? (await import('./later-catalogues.ts')).LATER[path];
  if (load === undefined) throw new Error(`No ${name} catalogue for ${locale}`);
  return (await load()).default as CompiledCatalogue;
}

/**
 * The language of the interface, from the query of the address. `?lang=qps`
 * asks for the pseudo-locale, in builds that hold it.
 */
export function localeOf(search: string): Locale {
  const asked = new URLSearchParams(search).get('lang');
  return import.meta.env.VITE_PSEUDO_LOCALE && asked === 'qps' ? 'qps' : 'en';
}
