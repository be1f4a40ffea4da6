import { doseLeft } from './own-check.ts';
import { offeredSteps } from './own-routine.ts';
import type { OwnItem, OwnPlan } from './own-routine.ts';
import type { Length, Routine, Step } from './routine.ts';

/** A change to a list; places are counted from 0. */
export type OwnEdit =
  | { readonly kind: 'rename'; readonly name: string }
  /** Puts a step in at a place; past the end is the end. */
  | { readonly kind: 'add'; readonly item: OwnItem; readonly at: number }
  | { readonly kind: 'remove'; readonly index: number }
  /** Moves a step by places, down where positive, and no further than the ends. */
  | { readonly kind: 'move'; readonly index: number; readonly by: number }
  | { readonly kind: 'set-reps'; readonly index: number; readonly reps: number }
  | { readonly kind: 'set-pace'; readonly repSeconds: OwnPlan['repSeconds'] };

/**
 * A list after a change. A place that is not there changes nothing. What is
 * asked for is taken as it is; `checkOwnRoutine` says what is wrong with it.
 */
export function editOwn<T extends OwnPlan>(own: T, edit: OwnEdit): T {
  switch (edit.kind) {
    case 'rename':
      return { ...own, name: edit.name };
    case 'set-pace':
      return { ...own, repSeconds: edit.repSeconds };
    case 'add': {
      const at = Math.max(0, Math.min(edit.at, own.items.length));
      return { ...own, items: own.items.toSpliced(at, 0, edit.item) };
    }
    case 'remove':
      return { ...own, items: own.items.filter((_, index) => index !== edit.index) };
    case 'move':
      return { ...own, items: moved(own.items, edit.index, edit.by) };
    case 'set-reps':
      return {
        ...own,
        items: own.items.map((item, index) =>
          index === edit.index ? { ...item, reps: edit.reps } : item,
        ),
      };
  }
}

/** A built-in routine as a list, ready to be changed. */
export function copyOf(base: Routine, length: Length): OwnItem[] {
  const offered = offeredSteps(base);
  return base.blocks.flatMap((block) =>
    block.steps.flatMap((step) => {
      const reps = repsOf(step, length);
      const first = offered.find(({ area }) => area === step.area) ?? step;
      return reps === 0 ? [] : [{ stepId: first.id, reps }];
    }),
  );
}

/** A step to add to a list, with the usual repetitions or what its dose cap leaves. */
export function newItemOf(own: OwnPlan, base: Routine, step: Step): OwnItem {
  const usual = repsOf(step, 'standard') || repsOf(step, 'long') || 1;
  const left = doseLeft(own, base, step) ?? usual;
  return { stepId: step.id, reps: Math.max(1, Math.min(usual, left)) };
}

function repsOf({ timing }: Step, length: Length): number {
  if (timing.kind === 'paced') return timing.reps[length];
  return timing.kind === 'gate' || timing.seconds[length] > 0 ? 1 : 0;
}

function moved(items: readonly OwnItem[], index: number, by: number): readonly OwnItem[] {
  const item = items[index];
  if (item === undefined) return items;
  const to = Math.max(0, Math.min(items.length - 1, index + by));
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
}
