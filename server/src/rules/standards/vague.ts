import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { proseOf } from '../../model/prose.ts';
import { sentencesOf } from '../../model/sentences.ts';
import type { Aspect } from '../../schema/vocabulary.ts';
import { forceOf, isDefinition } from '../../standards/statement.ts';
import { type VaguePhrase, vaguePhrasesIn } from '../../standards/vagueness.ts';
import { clipToLine } from '../../util/lines.ts';
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
    for (const phrase of phrasesIn(unit, input)) {
      const span = clipToLine(unit.text, prose.toSource(phrase));
      if (!span) continue;
      const { aspect, text: term } = phrase;
      const fixes = () => targetsFor(aspect, pack).map((text): Fix => ({ title: 'fix.replaceTerm', data: { text }, kind: 'suggested', edits: [{ span, text }] }));
      yield { message: aspect, data: { term }, span, facts: { category: aspect }, fixes };
    }
  },
});

function* phrasesIn(unit: Unit, { pack, binding, listed, terms, vocabulary }: UnitContext): Generator<VaguePhrase> {
  const { text } = proseOf(unit);
  const sentences = sentencesOf(text, pack);
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (isDefinition(words, pack)) continue;
    const force = forceOf(words, pack, { binding, listed: listed || unit.kind === 'row' });
    const others = unit.kind === 'row' ? sentences.filter((other) => other !== sentence).map((other) => text.slice(other.start, other.end)) : [];
    for (const phrase of vaguePhrasesIn(words, pack, force, others.join(' | '))) {
      const folded = phrase.text.toLowerCase();
      if (terms.has(folded) || vocabulary.accepted.some((accepted) => accepted.toLowerCase() === folded)) continue;
      yield { ...phrase, start: phrase.start + sentence.start, end: phrase.end + sentence.start };
    }
  }
}

function targetsFor(aspect: Aspect, pack: LanguagePack): readonly string[] {
  return pack.targets[aspect];
}
