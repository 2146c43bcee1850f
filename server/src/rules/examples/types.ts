import type { LanguageCode } from '../../schema/vocabulary.ts';

/** A text that a rule finds something in, and one that it leaves alone. */
export interface RuleExample {
  readonly flagged: string;
  readonly fine: string;
  /** A document beside it, for rules that compare: its translation. */
  readonly beside?: string;
  /** The document as it was last committed, for rules that ask what has changed. */
  readonly committed?: string;
  /** Other documents of the same folder, for rules that follow links. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  /** The day of the check as an ISO date, for rules that ask the calendar. */
  readonly today?: string;
}

/** The examples of a rule in each language: for its page, and checked by a test. A text that begins with `---` is a whole document; others stand in a policy. */
export type RuleExamples = Readonly<Record<LanguageCode, RuleExample>>;
