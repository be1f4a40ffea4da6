import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { copyOf } from '../../../src/domain/routine/own-edit.ts';
import type { OwnRoutine } from '../../../src/domain/routine/own-routine.ts';

/** A copy of the standard facial, as it is the moment it was made. */
export function ownRoutine(over: Partial<OwnRoutine> = {}): OwnRoutine {
  return {
    id: 'own-1',
    createdAt: 1_772_434_800_000,
    updatedAt: 1_772_434_800_000,
    name: 'My facial',
    basedOn: 'facial',
    repSeconds: null,
    items: copyOf(facialRoutine, 'standard'),
    ...over,
  };
}
