/** Phrases of statements as rules report them. */

import type { Unit } from '../model/blocks.ts';
import { proseOf } from '../model/prose.ts';
import { type Statement, statementsIn } from '../standards/statements.ts';
import { foldText } from '../util/letters.ts';
import { clipToLine } from '../util/lines.ts';
import { type Span, shift } from '../util/span.ts';
import type { UnitContext } from './rule.ts';

/** A phrase, and where it is reported. */
export interface ReportedPhrase<Phrase extends Span> {
  readonly statement: Statement;
  /** A span of the statement's text. */
  readonly phrase: Phrase;
  /** As it is written. */
  readonly term: string;
  /** On one line, from the start of the unit. */
  readonly span: Span;
}

/** The phrases that a reader finds in the statements of a unit, less the terms that the document defines or the settings accept. Quotations have none. */
export function* reportedPhrases<Phrase extends Span>(
  { unit, pack, quoted, binding, listed, context, terms, vocabulary }: UnitContext & { readonly unit: Unit },
  phrasesIn: (statement: Statement) => readonly Phrase[],
): Generator<ReportedPhrase<Phrase>> {
  if (quoted) return;
  const prose = proseOf(unit);
  const accepted = new Set(vocabulary.accepted.map(foldText));
  for (const statement of statementsIn(unit, { binding, listed, context }, pack)) {
    for (const phrase of phrasesIn(statement)) {
      const term = statement.text.slice(phrase.start, phrase.end);
      const span = clipToLine(unit.text, prose.toSource(shift(phrase, statement.start)));
      if (span && !terms.has(term.toLowerCase()) && !accepted.has(foldText(term))) yield { statement, phrase, term, span };
    }
  }
}
