/** What a figure settles: its own aspect of what its own clause promises. */
import type { LanguagePack } from '../languages/types.ts';
import type { Aspect } from '../schema/vocabulary.ts';
import { matchesOf } from '../util/patterns.ts';
import { contains, longestOf, overlaps, type Span } from '../util/span.ts';
import { channelsIn } from './channels.ts';
import { clausesIn, coordinatorsIn, longestBound, opensBound, pausesIn } from './clauses.ts';
import { counts, type Measure, measuresIn } from './measures.ts';
import { bindingWordsIn } from './statement.ts';
import type { Statement } from './statements.ts';

/** What of a statement is read for vague phrases and the figures that settle them. */
export type Readable = Pick<Statement, 'text' | 'force' | 'around' | 'next'>;

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
  const latest = matchesOf(pack.measures.latest, text, pack.prose.words);
  const says: Settler = (phrase, aspect) => (aspect === 'quantity' && isCountedOut(text, phrase, pack)) || isMeantBy(text, phrase, aspect, pack);
  if (own.length === 0 && beside.length === 0 && latest.length === 0) return says;
  const bounds = matchesOf(pack.measures.bounds, text, pack.prose.words);
  const clauses = clausesIn(text, pack);
  const joined: Joined = { text, pack, joints: coordinatorsIn(text, pack), pauses: pausesIn(text, pack), binding: bindingWordsIn(text, pack) };
  return (phrase, aspect) => {
    const figures = own.filter((measure) => !isWordOf(phrase, measure, text));
    if (says(phrase, aspect) || (aspect === 'time' && latest.some((word) => endsWith(word, phrase, joined)))) return true;
    // An escape clause is settled only by a bound with a figure, which may stand in another cell.
    if (aspect === 'condition') {
      return after.bounds || bounds.some((bound) => own.length === 0 || (figures.length > 0 && closes(bound, phrase, figures, joined)));
    }
    if (aspect !== 'quality' && isSpelledOut(text, phrase, figures, aspect)) return true;
    if (beside.includes(aspect)) return true;
    const clause = clauses.find((one) => overlaps(one, phrase)) ?? { start: 0, end: text.length };
    return figures.some((measure) => measure.aspects.includes(aspect) && overlaps(clause, measure) && reaches(measure, phrase, joined));
  };
}

/** Whether what looks like a figure is a number word of the phrase itself: `a good part`, `as soon as we find a minute`. */
function isWordOf(phrase: Span, measure: Measure, text: string): boolean {
  return measure.quantity !== undefined && contains(phrase, measure) && !/\p{N}/u.test(text.slice(measure.start, measure.end));
}

/** A sentence with what joins and parts its clauses. */
interface Joined {
  readonly text: string;
  readonly pack: LanguagePack;
  /** Coordinators, and marks as strong. */
  readonly joints: readonly Span[];
  /** Coordinators and commas; in Thai the spaces. */
  readonly pauses: readonly Span[];
  /** The words of promises and duties. */
  readonly binding: readonly Span[];
}

/** Whether a colon right behind the phrase opens the figures: `is told repeatedly: by text 20 days before and by letter 10 days before`. */
function isSpelledOut(text: string, { end }: Span, measures: readonly Measure[], aspect: Aspect): boolean {
  if (!/^\s*[:：]/.test(text.slice(end, end + 4))) return false;
  return measures.some(({ start, aspects: own }) => start > end && (own.includes(aspect) || (aspect === 'frequency' && own.includes('time'))));
}

/** How far behind a phrase its bound may stand: `low enough on all four sides, that is`; and how far behind the bound its figure. */
const within = { bound: 24, figure: 48 } as const;

/** Whether a bound right behind the phrase says in any figures what it means: `low enough, that is between 0 and 150 N`, `bright, at least 200 lux`. */
function isMeantBy(text: string, { end }: Span, aspect: Aspect, pack: LanguagePack): boolean {
  const rest = text.slice(end, end + within.bound + within.figure + longestBound);
  const pause = pausesIn(rest, pack).find(({ start, end: after }) => start <= within.bound && opensBound(rest.slice(after), pack));
  if (!pause) return false;
  const [meaning = ''] = rest.slice(pause.end).split(/[.;；。|]\s/u, 1);
  if (!counts(meaning.slice(0, longestBound + within.figure), pack)) return false;
  const measures = measuresIn(meaning, pack);
  return aspect === 'condition' || aspect === 'quality' || measures.length === 0 || measures.some(({ aspects: own }) => own.includes(aspect));
}

/** So much names an event, in UTF-16 units. */
const shortest = { letters: 5, segmenter: 2 } as const;

/** Whether a clause behind the phrase ends its time with an event: `asap, and before your shift ends at the latest`, `rasch, spätestens zur Mahlzeit`. */
function endsWith(latest: Span, phrase: Span, joined: Joined): boolean {
  const { text, pack, pauses } = joined;
  const pause = pauses.findLast(({ end }) => end <= latest.start);
  if (latest.start < phrase.end || !pause || pause.start < phrase.end || bindsAnew(phrase, latest, true, joined)) return false;
  const letters = text.slice(pause.end, latest.start) + text.slice(latest.end, latest.end + restOf(latest, joined));
  return letters.replace(/[^\p{L}\p{N}]/gu, '').length >= shortest[pack.prose.words];
}

/** How far behind a colon a number says how many. */
const counted = 48;

/** Whether a number behind a colon or bracket says how many, whatever is counted: `enough life jackets: one for each passenger and two more`. */
function isCountedOut(text: string, { end }: Span, pack: LanguagePack): boolean {
  const colon = /^(?:[^.:：;；。,，]{0,60}[:：]| ?[(（])/u.exec(text.slice(end, end + 61));
  if (!colon) return false;
  const start = end + colon[0].length;
  return counts(text.slice(start, start + counted), pack);
}

/** How much may stand between a coordinator and the figure or phrase that it joins to the other: `and always within`. */
const widest = { letters: 28, segmenter: 8 } as const;

/** So little may stand behind words that only qualify what is before them: `; 24 hours at most`, `, if possible sooner`. */
const afterthought = { letters: 14, segmenter: 3 } as const;

/**
 * Whether a figure and a phrase of one clause are about the same. On the two sides of a coordinator `promptly and always within 24 hours` are,
 * `cleaned every evening and updated every now and again` are not, since a further verb or thing stands behind the `and`.
 */
function reaches(measure: Span, phrase: Span, joined: Joined): boolean {
  const { text, pack, joints } = joined;
  const [left, right] = measure.start < phrase.start ? [measure, phrase] : [phrase, measure];
  if (bindsAnew(left, right, right === measure, joined) || changesChannel(left, right, joined)) return false;
  const joint = joints.findLast(({ start, end }) => start >= left.end && end <= right.start);
  if (!joint) return true;
  if (right === measure && opensBound(text.slice(joint.end), pack)) return true;
  const reach = widest[pack.prose.words];
  const between = text.slice(joint.end, right.start).trim();
  const isMark = isHard(joint, text);
  if (between === '' && right === measure) return !isMark || restOf(right, joined) <= afterthought[pack.prose.words];
  if (between === '') return !isMark && joint.start - left.end <= reach;
  if (isMark || between.length > reach || right === phrase) return false;
  return leadsUp(between, pack);
}

/** Whether a joint is a mark that ends what stands before it. */
function isHard({ start, end }: Span, text: string): boolean {
  return /^\s*[;；·]/.test(text.slice(start, end));
}

/** The first of some spans that stands between two others. */
function firstBetween(spans: readonly Span[], left: Span, right: Span): Span | undefined {
  return spans.find(({ start, end }) => start >= left.end && end <= right.start);
}

/** How much stands behind a span up to the next pause, in UTF-16 units. */
function restOf({ end }: Span, { text, pauses }: Joined): number {
  const stop = pauses.find(({ start }) => start >= end)?.start ?? text.length;
  return text
    .slice(end, stop)
    .replace(/[\s\p{P}]+$/u, '')
    .trimStart().length;
}

/** Up to here a span opens its sentence, and what stands behind the pause is its main clause: `Within 24 hours, staff must reply`. */
const fronted = { letters: 24, segmenter: 8 } as const;

/** Whether a pause between two spans opens a clause that binds for itself: `within 25 seconds, and missed calls must be returned soon`. */
function bindsAnew(left: Span, right: Span, isFigureLast: boolean, { text, pack, pauses, binding }: Joined): boolean {
  const pause = firstBetween(pauses, left, right);
  if (!pause || left.start <= fronted[pack.prose.words]) return false;
  const words = binding.findLast(({ start }) => start >= pause.end && start < right.start);
  if (!words) return false;
  if (!isFigureLast) return true;
  const lead = text.slice(words.end, right.start).trim();
  return lead !== '' && !leadsUp(lead, pack) && !opensBound(text.slice(pause.end), pack);
}

/** Whether a pause between two spans leads to another channel: `on Viber we answer soon, by e-mail the next day`. */
function changesChannel(left: Span, right: Span, { text, pack, pauses }: Joined): boolean {
  const pause = firstBetween(pauses, left, right);
  if (!pause) return false;
  const then = channelsIn(text.slice(pause.end, right.start), pack);
  const before = then.length === 0 ? [] : channelsIn(text.slice(0, left.start), pack);
  return before.length > 0 && !then.some((channel) => before.includes(channel));
}

/** How far behind a softening word a further number of the same bound stands: `six weeks at the latest, usually after four`. */
const further = 16;

/** Whether a bound with a figure closes an escape clause: one behind it, or one before it in the same breath. */
function closes(bound: Span, phrase: Span, figures: readonly Span[], joined: Joined): boolean {
  const { pack, joints, pauses, text } = joined;
  if (bound.start >= phrase.start) return !bindsAnew(phrase, bound, true, joined);
  if (bindsAnew(bound, phrase, false, joined)) return false;
  const marks = joints.filter((joint) => isHard(joint, text));
  if (firstBetween(marks, bound, phrase)) return false;
  if (!firstBetween(pauses, bound, phrase) || restOf(phrase, joined) <= afterthought[pack.prose.words]) return true;
  return figures.some(({ start }) => start >= phrase.end) || counts(text.slice(phrase.end, phrase.end + further), pack);
}

/** So much may stand between a figure and the words that lead up to it: `always within`. */
const besides = { letters: 12, segmenter: 5 } as const;

/** Whether words do no more than lead up to a figure: `always within`, `at the latest`, but not `has it repaired within`. */
function leadsUp(words: string, pack: LanguagePack): boolean {
  const { comparison } = pack.commitments;
  const lists = [pack.measures.bounds, pack.measures.approximators, ...Object.values(comparison)];
  const roles = longestOf(lists.flatMap((patterns) => matchesOf(patterns, words, pack.prose.words)));
  const said = roles.reduce((length, { start, end }) => length + end - start, 0);
  return (roles.length > 0 || pack.prose.words === 'segmenter') && words.length - said <= besides[pack.prose.words];
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
