import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { type Prose, proseOf } from '../../model/prose.ts';
import { sentencesOf } from '../../model/sentences.ts';
import type { Settings } from '../../schema/settings.ts';
import { type Force, forceOf, isDefinition } from '../../standards/statement.ts';
import { settledAspects, type VaguePhrase, vaguePhrasesIn } from '../../standards/vagueness.ts';
import { foldText } from '../../util/letters.ts';
import { clipToLine } from '../../util/lines.ts';
import { PhraseIndex } from '../../util/phrases.ts';
import { overlaps, type Span } from '../../util/span.ts';
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
    if (quoted || (unit.kind !== 'paragraph' && unit.kind !== 'row')) return;
    const prose = proseOf(unit);
    for (const phrase of phrasesIn(unit, prose, input)) {
      const span = clipToLine(unit.text, prose.toSource(phrase));
      if (!span) continue;
      const { aspect, text: term } = phrase;
      const fixes = () =>
        pack.targets[aspect].map((text): Fix => ({ title: 'fix.replaceTerm', data: { text }, kind: 'suggested', edits: [{ span, text }] }));
      yield { message: aspect, data: { term }, span, facts: { category: aspect }, fixes };
    }
  },
});

function* phrasesIn(unit: Unit, { text }: Prose, { pack, binding, listed, terms, vocabulary }: UnitContext): Generator<VaguePhrase> {
  const sentences = sentencesOf(text, pack);
  const accepted = new Set(vocabulary.accepted.map(foldText));
  const isRow = unit.kind === 'row' && sentences.length <= mostCells;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (isDefinition(words, pack)) continue;
    const force = forceOf(words, pack, { binding, listed: listed || unit.kind === 'row' });
    const around = isRow ? otherCells(text, sentences, sentence) : '';
    const known = vaguePhrasesIn(words, pack, force, around);
    for (const phrase of [...known, ...ownPhrases(words, force, around, vocabulary, pack, known)]) {
      const folded = foldText(phrase.text);
      if (terms.has(phrase.text.toLowerCase()) || accepted.has(folded)) continue;
      yield { ...phrase, start: phrase.start + sentence.start, end: phrase.end + sentence.start };
    }
  }
}

/** A row of more statements than this is no row of a standard, and its cells say nothing of each other. */
const mostCells = 24;

function otherCells(text: string, sentences: readonly Span[], sentence: Span): string {
  const others = sentences.filter((other) => other !== sentence);
  return others.map(({ start, end }) => text.slice(start, end)).join(' | ');
}

/** Phrases that the settings add: matched as plain text, and silent beside a measure like the built-in ones. */
function ownPhrases(
  sentence: string,
  force: Force,
  around: string,
  { vague: added }: Settings['vocabulary'],
  pack: LanguagePack,
  known: readonly VaguePhrase[],
): readonly VaguePhrase[] {
  if (added.length === 0 || force === 'none' || force === 'permission') return [];
  const found = indexOf(added, pack)
    .find(sentence)
    .filter((hit) => !known.some((phrase) => overlaps(phrase, hit)));
  if (found.length === 0 || settledAspects(sentence, around, pack).size > 0) return [];
  return found.map(({ start, end }) => ({ start, end, aspect: 'quality', text: sentence.slice(start, end) }));
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
