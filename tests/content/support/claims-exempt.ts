import { NOT_LOOKED_UP } from './claim-sources.ts';

/**
 * Why a message that speaks of the body needs no source:
 *
 * - `asks`: it asks the reader, and says nothing.
 * - `names-a-thing`: a heading, a label, the name of a scale.
 * - `instructs`: it says what to do next in the app, or how a step is counted.
 * - `own-rule`: our own rule or what Ebb does, not a finding.
 * - `own-numbers`: worked out from the reader’s own ratings.
 * - `statistics`: follows from arithmetic or simulation, not from medicine.
 * - `not-looked-up`: generally known; on the list of `docs/content-review.md`.
 */
type Exemption =
  | 'asks'
  | 'names-a-thing'
  | 'instructs'
  | 'own-rule'
  | 'own-numbers'
  | 'statistics'
  | 'not-looked-up';

/** By kind, message ids; `*` stands for any part of one. */
export const EXEMPT: Readonly<Record<Exemption, readonly string[]>> = {
  asks: [
    'check-in.lead.legs',
    'legs-today.after.title',
    'safety.detail.cleared-*',
    'safety.glance.lead.legs',
    'session.done.rate.legs',
  ],
  'names-a-thing': [
    'rating.*',
    'chart.in.*',
    'days.rated.*',
    'entry.rated.*',
    'csv.worked_seconds',
    'tags.text',
    'learn.group.legs',
    'learn.legs.title',
    'learn.mark.neck-side',
    'learn.mark.neck',
    'learn.mark.pore',
    'learn.mark.gland',
    'session.side.legs',
    'learn.map.choose',
    'learn.map.drains',
    'learn.pace.label',
    'learn.term.*',
    'legs-today.title',
    'legs-today.text',
    'routines.built-in',
    'safety.region.*',
    'session.keys',
    'settings.skin',
    'today.facial',
    'welcome.title',
  ],
  instructs: ['learn.search.none', 'routines.unit.stretch', 'session.strokes'],
  'own-rule': [
    'report.about',
    'safety-note.unasked',
    'safety.answer.later-means',
    'safety.renew.later-means',
    'safety.page.emergency.safe',
    'safety.page.stop.do',
    'safety.reason.*',
    'settings.about.reviewed',
    'today.done',
    'welcome.is',
  ],
  'own-numbers': [
    'check-in.feedback.same',
    'check-in.feedback.higher',
    'check-in.feedback.legs.same',
    'right-away.*',
    'tags.lower',
    'tags.higher',
    'experiment.likely-helps.*',
    'experiment.no-clear-difference.*',
    'progress.*',
    'report.done.count',
    'report.scale.*',
    'today.trend',
  ],
  statistics: ['experiment.chance', 'today.trend.change'],
  'not-looked-up': [
    ...NOT_LOOKED_UP.flatMap((id) => [`safety.condition.${id}`, `safety.advice.${id}`]),
    'safety.page.adults-only.*',
    'safety.page.emergency.do',
    'safety.sign.passing-dizziness',
  ],
};
