/** How writers state facts about their document in the document itself. */

/** Keys of the front matter that writers also state in lines or a table under the title. */
export const controlKeys = [
  'id',
  'status',
  'version',
  'effective',
  'reviewed',
  'next_review',
  'review_cycle',
  'owner',
  'approved_by',
  'contact',
  'applies_to',
  'classification',
] as const;
export type ControlKey = (typeof controlKeys)[number];

/** What a line or row states: a key, or when the text was last changed, which the front matter has no key for beside that of the review. */
export type ControlLabel = ControlKey | 'revised';

/** What stands before such a fact, as in `Last reviewed: 3 May 2026`: plain words, lower case. A label stands in one list only. */
export type ControlWording = Readonly<Record<ControlLabel, readonly string[]>>;
