import { useState } from 'preact/hooks';
import { questionMessage } from '../../content/safety-messages.ts';
import { QUESTIONS } from '../../content/safety-questions.ts';
import type { SafetyQuestion } from '../../content/safety-questions.ts';
import type { Day } from '../../domain/day.ts';
import {
  noAnswers,
  noneApply,
  withAnswer,
  withReport,
  withoutReport,
} from '../../domain/safety/answers.ts';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import { useText } from '../../i18n/text.ts';
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
  const [draft, setDraft] = useState<SafetyAnswers>(answers ?? noAnswers(today));
  const applies = QUESTIONS.some(({ id }) => draft.questions[id] === 'yes');
  const done = (): void => onDone(applies ? completed(draft, today) : noneApply(today));
  return (
    <>
      <div class="questions">
        {QUESTIONS.map((question) => (
          <QuestionRow key={question.id} {...{ question, draft, today }} onChange={setDraft} />
        ))}
      </div>
      <button type="button" class="button button-primary button-wide" onClick={done}>
        {applies ? doneLabel : t('safety.answer.none')}
      </button>
    </>
  );
}

/** What was not ticked was read and does not apply. */
function completed(draft: SafetyAnswers, today: Day): SafetyAnswers {
  return QUESTIONS.reduce<SafetyAnswers>(
    (answers, { id }) => withAnswer(answers, id, answers.questions[id] ?? 'no'),
    { ...draft, answeredOn: today },
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
  const isYes = draft.questions[id] === 'yes';
  const answer = (yes: boolean): void => {
    const cleared = conditions.reduce(withoutReport, draft);
    const answered = withAnswer(cleared, id, yes ? 'yes' : 'no');
    // A question about one thing alone needs no second tick.
    const plain = yes && conditions.length === 1 && only !== undefined;
    onChange(plain ? withReport(answered, only, { since: today }) : answered);
  };
  return (
    <>
      <Tick label={t(questionMessage(id))} checked={isYes} onChange={answer} />
      {isYes && conditions.length > 1 && (
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
