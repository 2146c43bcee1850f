import type { LanguageCode } from '../../schema/vocabulary.ts';

/** A text that a rule finds something in, and one that it leaves alone. */
export interface RuleExample {
  readonly flagged: string;
  readonly fine: string;
  /** A document beside it, for rules that compare: its translation. */
  readonly beside?: string;
}

/** The examples of a rule in each language: for its page, and checked by a test. A text that begins with `---` is a whole document; others stand in a policy. */
export type RuleExamples = Readonly<Record<LanguageCode, RuleExample>>;
