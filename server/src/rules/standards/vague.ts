import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { linksIn } from '../../model/links.ts';
import { proseOf } from '../../model/prose.ts';
import type { Settings } from '../../schema/settings.ts';
import { aspects } from '../../schema/vocabulary.ts';
import { actionsIn } from '../../standards/clauses.ts';
import { namesHouse } from '../../standards/commitments.ts';
import { overpromisesIn } from '../../standards/overpromises.ts';
import { settlerOf } from '../../standards/settling.ts';
import { type Statement, statementsIn } from '../../standards/statements.ts';
import { findUses, termSetOf } from '../../standards/termUses.ts';
import { facesDanger, meetsDanger, orders, precedesDanger } from '../../standards/urgency.ts';
import { isMostOf, isVagueWording, type VaguePhrase, vaguePhrasesIn } from '../../standards/vagueness.ts';
import { foldText } from '../../util/letters.ts';
import { clipToLine } from '../../util/lines.ts';
import { PhraseIndex } from '../../util/phrases.ts';
import { contains, overlaps, type Span, shift } from '../../util/span.ts';
import { defineBlockRule, type Fix, type UnitContext } from '../rule.ts';

/** Reports promises and duties that leave open how soon, how often, how much, how well or when. */
export const vague = defineBlockRule({
  id: 'standards/vague',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'block',
  options: z.strictObject({}),
  *check(input) {
    const { unit, pack, quoted } = input;
    if (quoted) return;
    const prose = proseOf(unit);
    for (const phrase of phrasesIn(unit, input)) {
      const span = clipToLine(unit.text, prose.toSource(phrase));
      if (!span || names(unit, span)) continue;
      const { aspect, text: term } = phrase;
      const fixes = () =>
        pack.targets[aspect].map((text): Fix => ({ title: 'fix.replaceTerm', data: { text }, kind: 'suggested', edits: [{ span, text }] }));
      yield { message: aspect, data: { term }, span, facts: { category: aspect }, fixes };
    }
  },
});

/** Whether words name what a link leads to: the title of another document promises nothing here. */
function names(unit: Unit, span: Span): boolean {
  return unit.inlines.some((node) => node.name === 'Link' && contains(node, span) && linksIn(unit).get(node)?.hasTarget);
}

function* phrasesIn(unit: Unit, { pack, binding, presumed, listed, terms, vocabulary, declared, context }: UnitContext): Generator<VaguePhrase> {
  const accepted = new Set(vocabulary.accepted.map(foldText));
  // Who the customers are and what they want: only what the house says of itself there binds it.
  const describes = context.sections.length > 0 && context.sections.every((id) => id === 'customer-needs');
  // A heading that nobody knows may open a chapter on the place or its history as well as one on the service.
  const tells = presumed && !binding && !listed && unit.kind === 'paragraph';
  // Between promises a paragraph counts things as well: "Many couples order prints a year later."
  const isAside = !listed && unit.kind === 'paragraph' && !context.sections.includes('standards');
  let defined: readonly DefinedWords[] | undefined;
  for (const statement of statementsIn(unit, { binding: binding || presumed, listed, context }, pack)) {
    const known = vaguePhrasesIn(statement, pack, !declared && !context.sections.includes('standards'));
    const all = [...known, ...ownPhrases(statement, vocabulary, pack, known)];
    const isTold = (describes && (listed ? !undertakes(statement) : !namesHouse(statement.text, pack))) || (tells && isDescription(statement, pack));
    if (all.length === 0 || isTold) continue;
    // What an overpromise says vaguely is part of the overpromise.
    const absolute = overpromisesIn(statement, pack);
    // The other cells of a row are no sentences before it.
    const before = unit.kind === 'row' ? '' : proseOf(unit).text.slice(0, statement.start);
    const isStep = listed && unit.kind === 'paragraph' && !context.sections.some((id) => id === 'standards' || id === 'expectations');
    const isSafetyStep = all.some(({ aspect }) => aspect === 'time') && facesDanger(statement, before, listed, context, pack);
    defined ??= definedIn(unit, terms, pack);
    for (const phrase of all) {
      if (phrase.aspect === 'quantity' && isAside && isDescription(statement, pack)) continue;
      if (phrase.aspect === 'time') {
        if (
          isSafetyStep ||
          (isStep && orders(statement, phrase.text, pack)) ||
          precedesDanger(statement, phrase.text, pack) ||
          meetsDanger(statement, phrase.text, pack)
        )
          continue;
      }
      if (accepted.has(foldText(phrase.text)) || terms.has(phrase.text.toLowerCase()) || absolute.some((other) => contains(other, phrase))) continue;
      const placed = { ...phrase, ...shift(phrase, statement.start) };
      if (!isDefined(placed, defined)) yield placed;
    }
  }
}

/** Whether a statement promises by its own words, wherever it stands: a list of what customers want may name the house as well. */
function undertakes({ force }: Statement): boolean {
  return force === 'commitment';
}

/** Whether a statement that binds by its place at most names nothing that is done for customers. */
function isDescription({ text, force }: Statement, pack: LanguagePack): boolean {
  return force === 'instruction' && actionsIn(text, pack).length === 0 && !namesHouse(text, pack);
}

/** Where a text uses a term that the document defines, in any inflection. */
interface DefinedWords extends Span {
  /** Whether the term is vague but for what the document says: `regular`. */
  readonly vague: boolean;
}

function definedIn(unit: Unit, terms: ReadonlySet<string>, pack: LanguagePack): readonly DefinedWords[] {
  if (terms.size === 0) return [];
  const set = termSetOf([...terms], pack);
  return findUses(unit, set).map(({ start, end, term }) => ({ start, end, vague: isVagueWording(set.terms[term]?.text ?? '', pack) }));
}

/** Whether a phrase stands in a term that the document defines (`timely reminder`), is one but for small words, or is vague by one alone. */
function isDefined(phrase: Span, defined: readonly DefinedWords[]): boolean {
  return defined.some((use) => contains(use, phrase) || (contains(phrase, use) && (use.vague || isMostOf(use, phrase))));
}

/** Phrases that the settings add: matched as plain text, and silent beside a measure like the built-in ones. */
function ownPhrases(
  statement: Statement,
  { vague: added }: Settings['vocabulary'],
  pack: LanguagePack,
  known: readonly VaguePhrase[],
): readonly VaguePhrase[] {
  const { text: sentence, force } = statement;
  if (added.length === 0 || force === 'none' || force === 'permission') return [];
  const found = indexOf(added, pack)
    .find(sentence)
    .filter((hit) => !known.some((phrase) => overlaps(phrase, hit)));
  if (found.length === 0) return [];
  const settles = settlerOf(statement, pack);
  return found
    .filter((phrase) => !aspects.some((aspect) => settles(phrase, aspect)))
    .map(({ start, end }) => ({ start, end, aspect: 'quality', text: sentence.slice(start, end) }));
}

const indexes = new WeakMap<readonly string[], Map<string, PhraseIndex<true>>>();

function indexOf(added: readonly string[], pack: LanguagePack): PhraseIndex<true> {
  const byLanguage = indexes.get(added) ?? new Map<string, PhraseIndex<true>>();
  indexes.set(added, byLanguage);
  let index = byLanguage.get(pack.code);
  if (!index) {
    index = new PhraseIndex(
      pack.prose.words,
      added.map((phrase) => [phrase.normalize('NFC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), true] as const),
    );
    byLanguage.set(pack.code, index);
  }
  return index;
}
