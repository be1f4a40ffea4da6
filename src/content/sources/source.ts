/** What stands behind a link. */
export type SourceKind =
  | 'guideline'
  | 'review'
  | 'trial'
  | 'study'
  | 'case-report'
  | 'textbook'
  | 'health-service'
  | 'regulator'
  | 'clinic'
  | 'press';

/** Where something that Ebb says or does comes from. */
export interface Source {
  /** Authors and year, or who publishes it, and what it is. */
  readonly title: string;
  readonly url: string;
  readonly kind: SourceKind;
  /** The work itself; false where the link leads to another's copy or words about it. */
  readonly isOriginal: boolean;
  /** How much of the original was read when Ebb was written. */
  readonly read: 'whole' | 'part' | 'none';
}
