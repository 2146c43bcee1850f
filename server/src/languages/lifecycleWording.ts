/** How writers note when and how their document was reviewed and changed. */

/** A column of a change log. */
export type LogColumn = 'version' | 'date' | 'change' | 'author' | 'approver';

export interface LifecycleWording {
  /** Intervals without a figure, shortest last; lower case, matched anywhere in the value of `review_cycle`. A year where none fits. */
  readonly recurring: readonly { readonly months: number; readonly words: readonly string[] }[];
  /** Words between a label and a date: `Last reviewed on 3 May 2026`. */
  readonly joints: readonly string[];
  /** What the columns of a change log are called, lower case. */
  readonly columns: Readonly<Record<LogColumn, readonly string[]>>;
  /** What stands before the number of a version in a change log: `Version 1.2`. Lower case. */
  readonly versionWords: readonly string[];
  /** A change log for a document that has none. */
  readonly log: { readonly title: string; readonly version: string; readonly date: string; readonly change: string };
  /** What a change log says of a review where the writer gives no words. */
  readonly notes: { readonly material: string; readonly editorial: string; readonly none: string };
}
