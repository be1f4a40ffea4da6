import type { BackupChoice, BackupKind } from '../../domain/backup/records.ts';
import type { KindReport, Refused, RestoreReport } from '../../domain/backup/restore-report.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What there is to say of one kind of records. */
export interface KindFacts {
  readonly kind: BackupKind | BackupChoice;
  readonly facts: readonly string[];
}

/** What a person decides by comes first. */
const COUNTS = [
  'added',
  'newer',
  'older',
  'deletedHere',
  'deletedThere',
  'onlyHere',
  'same',
] as const satisfies readonly (keyof KindReport)[];

/** A report in words; kinds of which there is nothing to say are left out. */
export function factsOf(text: Translator, report: RestoreReport): KindFacts[] {
  const ofKinds = report.kinds.map((counts) => ({
    kind: counts.kind,
    facts: [...countFacts(text, counts), ...leftOutFacts(text, report, counts.kind)],
  }));
  const choices = (['settings', 'guidance'] as const)
    .filter((choice) => report.choices[choice])
    .map((kind) => ({ kind, facts: [text.t('backup.fact.choices')] }));
  return [...ofKinds, ...choices].filter(({ facts }) => facts.length > 0);
}

function countFacts({ t, locale }: Translator, counts: KindReport): string[] {
  return COUNTS.filter((name) => counts[name] > 0).map((name) =>
    t(`backup.fact.${name}`, { count: formatNumber(locale, counts[name]) }),
  );
}

function leftOutFacts(text: Translator, report: RestoreReport, kind: BackupKind): string[] {
  const refused = report.refused.filter((each) => each.kind === kind);
  const facts = refused.map((each) => refusedWords(text, each));
  const { refused: pictures } = report.photos;
  if (kind !== 'photos' || pictures === 0) return facts;
  const count = formatNumber(text.locale, pictures);
  return [...facts, text.t('backup.refused.picture', { count })];
}

/** The reason names a field and a rule; the rule says nothing to whoever did not write Ebb. */
function refusedWords({ t, locale }: Translator, { count, reason }: Refused): string {
  const values = { count: formatNumber(locale, count) };
  if (reason === 'id: clash') return t('backup.refused.twice', values);
  const [field = '', rule] = reason.split(': ');
  const isOfField = rule !== undefined && field !== 'record';
  return isOfField
    ? t('backup.refused.field', { ...values, field })
    : t('backup.refused.whole', values);
}
