/** Vague phrases in a statement, less those that a measure of the same aspect settles. */
import type { LanguagePack } from '../languages/types.ts';
import { type Aspect, aspects } from '../schema/vocabulary.ts';
import { matchesOf } from '../util/patterns.ts';
import { contains, overlaps, type Span } from '../util/span.ts';
import { clausesIn } from './clauses.ts';
import { cueReader } from './cues.ts';
import { type Measure, measuresIn } from './measures.ts';
import type { Statement } from './statements.ts';

/** A phrase that leaves something open. The span is an offset in the text of its statement. */
export interface VaguePhrase extends Span {
  readonly aspect: Aspect;
  readonly text: string;
}

/** What of a statement is read for vague phrases. */
export type Readable = Pick<Statement, 'text' | 'force' | 'around' | 'next'>;

const vagueCues = cueReader([...aspects, 'weak']);

/** The vague phrases of a statement that binds. */
export function vaguePhrasesIn(statement: Readable, pack: LanguagePack): readonly VaguePhrase[] {
  const { text, force } = statement;
  if (force === 'none' || force === 'permission') return [];
  const found = vagueCues(text, pack, force);
  if (found.length === 0) return [];
  const settles = settlerOf(statement, pack);
  return found
    .map(({ start, end, value: { list } }): VaguePhrase => {
      // Weak commitments leave a condition open.
      const aspect = list === 'weak' || list === 'absolute' ? 'condition' : list;
      return { start, end, aspect, text: text.slice(start, end) };
    })
    .filter((phrase) => !settles(phrase, phrase.aspect));
}

/** Whether a figure settles an aspect of a phrase: a test for one statement. */
export type Settler = (phrase: Span, aspect: Aspect) => boolean;

/**
 * A figure settles its own aspect, in its own clause. What stands in the other cells of a row counts for the whole row,
 * and what the next sentence gives as a bound or criterion for the whole sentence.
 */
export function settlerOf({ text, around, next }: Readable, pack: LanguagePack): Settler {
  const own = settling(measuresIn(text, pack));
  const after = followUp(next, pack);
  const beside = [...(around === '' ? [] : settling(measuresIn(around, pack))), ...after.measures].flatMap((measure) => measure.aspects);
  if (own.length === 0 && beside.length === 0) return () => false;
  const clauses = own.length === 0 ? [] : clausesIn(text, pack);
  const bounded = after.bounds || matchesOf(pack.measures.bounds, text, pack.prose.words).length > 0;
  return (phrase, aspect) => {
    const clause = clauses.find((one) => overlaps(one, phrase)) ?? { start: 0, end: text.length };
    const inClause = own.filter((measure) => overlaps(clause, measure));
    // An escape clause is settled only by a bound with a figure, wherever in the sentence both stand.
    if (aspect === 'condition') return bounded;
    return beside.includes(aspect) || inClause.some((measure) => measure.aspects.includes(aspect));
  };
}

/** A duration within an interval says how often, not how soon: `every 60 minutes`. */
function settling(measures: readonly Measure[]): readonly Measure[] {
  const intervals = measures.filter(({ unit, aspects: own }) => unit === undefined && own.includes('frequency') && !own.includes('time'));
  return measures.filter((measure) => measure.unit === undefined || !intervals.some((interval) => contains(interval, measure)));
}

/** How far from its beginning a sentence may say that it bounds or measures the one before. */
const opening = 40;

interface FollowUp {
  /** Whether the figures are a bound: `At the latest, you hear from us in two days.` */
  readonly bounds: boolean;
  readonly measures: readonly Measure[];
}

function followUp(next: string, pack: LanguagePack): FollowUp {
  const start = next.slice(0, opening);
  const bounds = start !== '' && matchesOf(pack.measures.bounds, start, pack.prose.words).some((bound) => bound.start < opening / 2);
  const criterion = start !== '' && matchesOf(pack.commitments.criteria, start, pack.prose.words).length > 0;
  if (!bounds && !criterion) return { bounds: false, measures: [] };
  const measures = settling(measuresIn(next, pack)).filter((measure) => bounds || measure.aspects.includes('quality'));
  return { bounds: bounds && measures.length > 0, measures };
}
