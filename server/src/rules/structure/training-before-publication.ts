import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { holdsPictures, placeOf, sentencesIn, wordsOf } from '../../model/content.ts';
import type { LocatedUnit } from '../../model/document.ts';
import { memoizedFor } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';
import { type Span, shift } from '../../util/span.ts';
import { defineDocumentRule } from '../rule.ts';
import { anySays, readSection, says } from './reading.ts';

/** Reports a section on implementation that names no training, or plainly puts it after publication. */
export const trainingBeforePublication = defineDocumentRule({
  id: 'structure/training-before-publication',
  severity: 'info',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind, pack }) {
    if (!kind) return;
    const reading = readSection(document, pack, 'implementation');
    if (!reading || holdsPictures(reading.units())) return;
    if (!anySays(reading.units(), pack.structure.training, pack)) {
      if (reading.sections.some(({ words }) => speaksOfTraining(words.words, pack))) return;
      yield { message: 'none', data: {}, span: reading.span };
      return;
    }
    const early = publishedFirst([...reading.units()], pack);
    if (early) yield { message: 'after', data: {}, span: placeOf(document, early.unit, early.publication) };
  },
});

/** Under "Training" every sentence is about it; the usual title promises it and does not keep the promise. */
function speaksOfTraining(heading: string, pack: LanguagePack): boolean {
  return heading !== pack.sections.implementation.title && says(heading, pack.structure.training, pack);
}

/** A sentence of the section and what it speaks of. */
interface Statement {
  readonly unit: LocatedUnit;
  readonly trains: boolean;
  readonly publication: Span | undefined;
  /** Whether it says itself that something comes before something else. */
  readonly orders: boolean;
  /** Whether its place says that it follows the statement before: a numbered item, a sentence that opens with "then". */
  readonly follows: boolean;
}

interface Publication {
  readonly unit: LocatedUnit;
  readonly publication: Span;
}

/** The publication that plainly comes before any training: the steps count up, and no sentence says otherwise. */
function publishedFirst(content: readonly LocatedUnit[], pack: LanguagePack): Publication | undefined {
  const statements = content.filter(({ unit, quoted }) => unit.kind !== 'heading' && !quoted).flatMap((unit) => statementsIn(unit, pack));
  const trained = statements.findIndex(({ trains }) => trains);
  if (statements.some(({ trains, orders, publication }) => trains && (orders || publication))) return undefined;
  const early = statements.slice(0, trained).find(({ publication, orders }) => publication && !orders);
  if (!early?.publication || !statements[trained]?.follows) return undefined;
  return { unit: early.unit, publication: early.publication };
}

function statementsIn(unit: LocatedUnit, pack: LanguagePack): readonly Statement[] {
  return claimsIn(unit.unit, pack).map((claim) => ({ ...claim, unit, follows: claim.follows || (unit.ordered && unit.depth > 0) }));
}

const claimsIn: (unit: Unit, pack: LanguagePack) => readonly Omit<Statement, 'unit'>[] = memoizedFor((unit, pack) => {
  const { training, publication, before, sequence } = pack.structure;
  const words = wordsOf(unit);
  return sentencesIn(unit, pack).map((span) => {
    const sentence = words.slice(span.start, span.end);
    const published = matchesOf(publication, sentence, pack.prose.words)[0];
    return {
      trains: says(sentence, training, pack),
      publication: published && shift(published, span.start),
      orders: says(sentence, before, pack),
      follows: matchesOf(sequence, sentence, pack.prose.words).some(({ start }) => start === 0),
    };
  });
});
