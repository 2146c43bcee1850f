import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { outermostSections, ownContentOf, placeOf, sentencesIn, wordsOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule } from '../rule.ts';

/** Reports a mission statement that nobody will remember. */
export const missionLength = defineDocumentRule({
  id: 'structure/mission-length',
  severity: 'hint',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({
    sentences: z.number().int().min(1).max(50).default(3).describe('How many sentences a mission statement may have.'),
  }),
  *check({ document, kind, pack, options }) {
    if (!kind) return;
    for (const section of outermostSections(document, 'mission')) {
      // "Vision and mission" holds more than the mission, and nothing tells which sentences are which.
      if (section.ids.length > 1) continue;
      const sentences = sentencesOfMission(document, section, pack);
      const first = sentences[options.sentences];
      if (!first) continue;
      const facts = { sentences: sentences.length, limit: options.sentences };
      yield { message: 'long', data: { limit: options.sentences }, span: placeOf(document, first.unit, first.span), facts };
    }
  },
});

interface Sentence {
  readonly unit: LocatedUnit;
  readonly span: Span;
}

/** What stands under subheadings, quoted or in tables is not the statement itself. */
function sentencesOfMission(document: PolicyDocument, section: Section, pack: LanguagePack): readonly Sentence[] {
  return ownContentOf(section, document).flatMap((unit) => {
    if (unit.unit.kind !== 'paragraph' || unit.quoted || (unit.depth > 0 && isFragment(unit, pack))) return [];
    const spans = pack.code === 'th' ? stretchesOf(wordsOf(unit.unit)) : sentencesIn(unit.unit, pack);
    return spans.map((span) => ({ unit, span }));
  });
}

const shortItem = 80;

/** A list item without a full stop belongs to the sentence that introduces the list. */
function isFragment({ unit }: LocatedUnit, pack: LanguagePack): boolean {
  const words = wordsOf(unit).trim();
  if (pack.code === 'th') return words.length < shortItem;
  const { anywhere, beforeSpace } = pack.prose.terminators;
  return !(anywhere + beforeSpace).includes(words.at(-1) ?? ' ');
}

/** Thai ends no sentence with a mark. No Thai sentence in plain words is longer than this, so each stretch holds at least one. */
const longestThaiSentence = 240;

function stretchesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start += longestThaiSentence) {
    spans.push({ start, end: Math.min(text.length, start + longestThaiSentence) });
  }
  return spans;
}
