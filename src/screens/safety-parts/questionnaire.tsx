import { useState } from 'preact/hooks';
import { conditionMessage, questionMessage } from '../../content/safety-messages.ts';
import { QUESTIONS } from '../../content/safety-questions.ts';
import type { SafetyQuestion } from '../../content/safety-questions.ts';
import type { Day } from '../../domain/day.ts';
import {
  goneThrough,
  noAnswers,
  noneApply,
  withAnswer,
  withReport,
  withoutReport,
} from '../../domain/safety/answers.ts';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import { CONDITION_IDS, conditionOf } from '../../domain/safety/conditions.ts';
import { useText } from '../../i18n/text.ts';
import { useUnsaved } from '../../state/use-unsaved.ts';
import { ConditionDetail } from './condition-detail.tsx';
import { Tick } from './tick.tsx';
import './safety-parts.css';

interface QuestionnaireProps {
  readonly answers: SafetyAnswers | null;
  readonly today: Day;
  readonly onDone: (answers: SafetyAnswers) => void;
  /** The words of the button once something applies. */
  readonly doneLabel: string;
}

/** The screening: tick what applies, details only then; or none in one tap. */
export function Questionnaire({ answers, today, onDone, doneLabel }: QuestionnaireProps) {
  const { t } = useText();
  useUnsaved();
  const [draft, setDraft] = useState<SafetyAnswers>(answers ?? noAnswers(today));
  const unasked = CONDITION_IDS.filter(
    (id) => conditionOf(id).question === null && answers?.reports[id] !== undefined,
  );
  const applies =
    QUESTIONS.some((question) => isYes(draft, question)) || Object.keys(draft.reports).length > 0;
  const [isVague, setVague] = useState(false);
  const done = (): void => {
    // A yes that does not say to what would have to be read as the worst it can mean.
    if (QUESTIONS.some((question) => isUnsaid(draft, question))) return setVague(true);
    onDone(applies ? completed(draft, today) : noneApply(today));
  };
  return (
    <>
      <div class="questions">
        {unasked.map((condition) => (
          <Tick
            key={condition}
            label={t(conditionMessage(condition))}
            checked={draft.reports[condition] !== undefined}
            onChange={(checked) => {
              const report = answers?.reports[condition];
              setDraft(
                checked && report !== undefined
                  ? withReport(draft, condition, report)
                  : withoutReport(draft, condition),
              );
            }}
          />
        ))}
        {QUESTIONS.map((question) => (
          <QuestionRow key={question.id} {...{ question, draft, today }} onChange={setDraft} />
        ))}
      </div>
      <div role="alert">
        {isVague && <p class="notice notice-warning">{t('safety.answer.say-which')}</p>}
      </div>
      <button type="button" class="button button-primary button-wide" onClick={done}>
        {applies ? doneLabel : t('safety.answer.none')}
      </button>
    </>
  );
}

/** Something that a session or a glance reported is a yes too, whatever was answered before. */
function isYes({ questions, reports }: SafetyAnswers, { id, conditions }: SafetyQuestion): boolean {
  return questions[id] === 'yes' || conditions.some((condition) => condition in reports);
}

function isUnsaid(draft: SafetyAnswers, question: SafetyQuestion): boolean {
  return (
    draft.questions[question.id] === 'yes' &&
    question.conditions.every((condition) => draft.reports[condition] === undefined)
  );
}

/** What was not ticked was read and does not apply. */
function completed(draft: SafetyAnswers, today: Day): SafetyAnswers {
  return QUESTIONS.reduce<SafetyAnswers>(
    (answers, question) => withAnswer(answers, question.id, isYes(draft, question) ? 'yes' : 'no'),
    goneThrough(draft, today),
  );
}

interface QuestionRowProps {
  readonly question: SafetyQuestion;
  readonly draft: SafetyAnswers;
  readonly today: Day;
  readonly onChange: (draft: SafetyAnswers) => void;
}

function QuestionRow({ question, draft, today, onChange }: QuestionRowProps) {
  const { t } = useText();
  const { id, conditions } = question;
  const [only] = conditions;
  const ticked = isYes(draft, question);
  const answer = (yes: boolean): void => {
    const kept = yes ? draft : conditions.reduce(withoutReport, draft);
    const answered = withAnswer(kept, id, yes ? 'yes' : 'no');
    // A question about one thing alone needs no second tick.
    const plain = yes && conditions.length === 1 && only !== undefined;
    onChange(plain ? withReport(answered, only, { since: today }) : answered);
  };
  return (
    <>
      <Tick label={t(questionMessage(id))} checked={ticked} onChange={answer} />
      {ticked && conditions.length > 1 && (
        <fieldset class="detail">
          <legend class="visually-hidden">{t('safety.detail.choose')}</legend>
          <p class="quiet small" aria-hidden="true">
            {t('safety.detail.choose')}
          </p>
          {conditions.map((condition) => (
            <ConditionDetail
              key={condition}
              condition={condition}
              report={draft.reports[condition]}
              today={today}
              onChange={(report) =>
                onChange(
                  report === undefined
                    ? withoutReport(draft, condition)
                    : withReport(draft, condition, report),
                )
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
