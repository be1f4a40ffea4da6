import { day } from '../../../../src/domain/day.ts';
import { columnsOf } from '../../../../src/domain/import/columns.ts';
import { guessedMatching, isWhole } from '../../../../src/domain/import/matching.ts';
import type { WholeMatching } from '../../../../src/domain/import/matching.ts';
import { readTable } from '../../../../src/domain/import/table.ts';
import type { Table } from '../../../../src/domain/import/table.ts';

/** The morning on which these tests import. */
export const NOW = { today: day('2026-06-01'), at: new Date(2026, 5, 1, 9, 30).getTime() };

export function tableOf(text: string): Table {
  const read = readTable(text);
  if (!read.ok) throw new Error(`No table: ${read.problem}`);
  return read.table;
}

/** What Ebb makes of a table that leaves no question open. */
export function matchingOf(table: Table): WholeMatching {
  const matching = guessedMatching(columnsOf(table));
  if (!isWhole(matching)) throw new Error('A question is open');
  return matching;
}
