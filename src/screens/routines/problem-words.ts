import { facialRoutine } from '../../content/facial-routine.ts';
import type { Problem } from '../../domain/routine/own-check.ts';
import { OWN_NAME_LIMIT, stepOf } from '../../domain/routine/own-routine.ts';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import type { Step } from '../../domain/routine/routine.ts';
import type { Locale } from '../../i18n/catalogues.ts';
import { formatClock } from '../../i18n/formats.ts';
import type { Translate } from '../../i18n/translator.ts';
import { stepName } from './names.ts';

/** What is wrong, and what to do about it. */
export function problemInWords(
  t: Translate,
  locale: Locale,
  problem: Problem,
  own: OwnPlan,
): string {
  switch (problem.kind) {
    case 'no-steps':
    case 'unknown-step':
      return t(`routines.problem.${problem.kind}`);
    case 'too-long': {
      const time = formatClock(locale, problem.seconds * 1000);
      return t(`routines.problem.too-long${problem.byPace ? '.pace' : ''}`, { time });
    }
    case 'over-dose': {
      const step = stepOf(facialRoutine, problem.stepId);
      const limit = step === undefined ? '' : doseInWords(t, step);
      return t('routines.problem.over-dose', { limit });
    }
    case 'too-many-reps': {
      const step = stepOf(facialRoutine, own.items[problem.index]?.stepId ?? '');
      const name = step === undefined ? '' : stepName(t, step);
      return t('routines.problem.too-many-reps', { name, most: problem.most });
    }
    case 'bad-name':
      return problem.why === 'empty'
        ? t('routines.problem.bad-name.empty')
        : t('routines.problem.bad-name.too-long', { most: OWN_NAME_LIMIT });
  }
}

/** What one session may hold of a step on each side. */
export function doseInWords(t: Translate, step: Step): string {
  const rep = step.timing.kind === 'paced' ? step.timing.rep : 'stretch';
  return t(`routines.dose.${rep}`, { name: stepName(t, step), cap: step.doseCap?.reps ?? 0 });
}
