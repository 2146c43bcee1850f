/** Vague phrases in a statement, less those that a measure of the same aspect settles. */
import type { LanguagePack } from '../languages/types.ts';
import { type Aspect, aspects } from '../schema/vocabulary.ts';
import { matchesOf } from '../util/patterns.ts';
import { contains, overlaps, type Span } from '../util/span.ts';
import { actionsIn, clausesIn, coordinatorsIn, opensBound } from './clauses.ts';
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

/**
 * The vague phrases of a statement that binds.
 * @param strict for a document that does not say it is a policy: outside its standards only promises to do something for customers
 * count. Terms of use and privacy notices speak of much that is nobody's service.
 */
export function vaguePhrasesIn(statement: Readable, pack: LanguagePack, strict = false): readonly VaguePhrase[] {
  return phrasesIn(statement, pack, strict).filter(({ open }) => open);
}

/**
 * The phrases of a statement that word a promise weakly although a figure stands beside them: `we aim to reply in 20 days`.
 * None of them is a vague phrase of the same statement.
 */
export function weakPhrasesIn(statement: Readable, pack: LanguagePack): readonly VaguePhrase[] {
  return phrasesIn(statement, pack, false).filter(({ open, weak }) => weak && !open);
}

interface ReadPhrase extends VaguePhrase {
  /** Whether nothing settles it. */
  readonly open: boolean;
  /** Whether it surely promises an effort. */
  readonly weak: boolean;
}

function promisesService({ text, force }: Readable, pack: LanguagePack): boolean {
  return force === 'commitment' && actionsIn(text, pack).length > 0;
}

function phrasesIn(statement: Readable, pack: LanguagePack, strict: boolean): readonly ReadPhrase[] {
  const { text, force } = statement;
  if (force === 'none' || force === 'permission') return [];
  const found = vagueCues(text, pack, force);
  if (found.length === 0 || (strict && !promisesService(statement, pack))) return [];
  const settles = settlerOf(statement, pack);
  return found.map(({ start, end, value: { list, level } }): ReadPhrase => {
    const effort = list === 'weak';
    // Weak commitments leave a condition open; a figure in their clause says what they are worth.
    const aspect = effort || list === 'absolute' ? 'condition' : list;
    const worth: readonly Aspect[] = effort ? [aspect, 'time', 'frequency', 'quality'] : [aspect];
    const open = !worth.some((one) => settles({ start, end }, one));
    return { start, end, aspect, text: text.slice(start, end), open, weak: effort && level === 'high' };
  });
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
  const joints = own.length === 0 ? [] : coordinatorsIn(text, pack);
  const bounded = after.bounds || matchesOf(pack.measures.bounds, text, pack.prose.words).length > 0;
  return (phrase, aspect) => {
    const clause = clauses.find((one) => overlaps(one, phrase)) ?? { start: 0, end: text.length };
    const inClause = own.filter((measure) => overlaps(clause, measure) && reaches(measure, phrase, text, joints, pack));
    // An escape clause is settled only by a bound with a figure, wherever in the sentence both stand.
    if (aspect === 'condition') return bounded;
    if (aspect !== 'quality' && isSpelledOut(text, phrase, own, aspect)) return true;
    return beside.includes(aspect) || inClause.some((measure) => measure.aspects.includes(aspect));
  };
}

/** Whether a colon right behind the phrase opens the figures: `is told repeatedly: by text 20 days before and by letter 10 days before`. */
function isSpelledOut(text: string, { end }: Span, measures: readonly Measure[], aspect: Aspect): boolean {
  if (!/^\s*[:：]/.test(text.slice(end, end + 4))) return false;
  return measures.some(({ start, aspects: own }) => start > end && (own.includes(aspect) || (aspect === 'frequency' && own.includes('time'))));
}

/** How much may stand between a coordinator and the figure or phrase that it joins to the other: `and always within`. */
const widest = { letters: 28, segmenter: 8 } as const;

/**
 * Whether a figure and a phrase on the two sides of a coordinator are about the same: `promptly and always within 24 hours` are,
 * `cleaned every evening and updated every now and again` are not, since a further verb or thing stands behind the `and`.
 */
function reaches(measure: Span, phrase: Span, text: string, joints: readonly Span[], pack: LanguagePack): boolean {
  const [left, right] = measure.start < phrase.start ? [measure, phrase] : [phrase, measure];
  const joint = joints.findLast(({ start, end }) => start >= left.end && end <= right.start);
  if (!joint) return true;
  const between = text.slice(joint.end, right.start).trim();
  if (between === '') return true;
  if (right === measure && opensBound(text.slice(joint.end), pack)) return true;
  if (/^[;；·]/.test(text.slice(joint.start, joint.end)) || between.length > widest[pack.prose.words] || right === phrase) return false;
  return pack.prose.words === 'segmenter' || rolesIn(between, pack);
}

/** Whether words lead up to a figure: `always within`, `at the latest`. */
function rolesIn(words: string, pack: LanguagePack): boolean {
  const { comparison } = pack.commitments;
  const lists = [pack.measures.bounds, pack.measures.approximators, ...Object.values(comparison)];
  return lists.some((patterns) => matchesOf(patterns, words, pack.prose.words).length > 0);
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
