import type { Routine } from '../domain/routine/routine.ts';
import { facialRoutine } from './facial-routine.ts';
import { legRoutine } from './leg-routine.ts';

const ROUTINES: readonly Routine[] = [facialRoutine, legRoutine];

/** The routine with an id; null where this version has none of that name. */
export function routineOf(id: string): Routine | null {
  return ROUTINES.find((routine) => routine.id === id) ?? null;
}
