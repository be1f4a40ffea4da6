import type { Envelope } from '../record/record.ts';
import type { SafetyAnswers } from './answers.ts';

/** What a person told about their health at one time; older entries are kept. */
export interface SafetyEntry extends Envelope {
  readonly answers: SafetyAnswers;
}
