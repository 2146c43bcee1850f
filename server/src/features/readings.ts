/** How the statements at a place are read, and why: for hovers and for those who ask on the command line. */

import type { LanguagePack } from '../languages/types.ts';
import type { Unit } from '../model/blocks.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { proseOf } from '../model/prose.ts';
import { sectionsIn } from '../model/sections.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { channelsIn } from '../standards/channels.ts';
import { type Commitment, commitmentsIn } from '../standards/commitments.ts';
import { placesByChunk } from '../standards/register.ts';
import { forceWordsIn, isLeadIn } from '../standards/statement.ts';
import { type Statement, statementsIn } from '../standards/statements.ts';
import type { Context } from '../standards/surroundings.ts';
import { type Span, shift } from '../util/span.ts';
import type { Phrase } from './checked.ts';
import { say } from './checked.ts';
import { ownTargets, plainWords } from './register.ts';
import { shareWords, targetWords } from './targetWords.ts';

/** A statement, and what it was read as. */
export interface Reading {
  /** Where it stands in the document. */
  readonly span: Span;
  readonly statement: Statement;
  readonly unit: Unit;
  /** Offset of the unit in the document. */
  readonly start: number;
  /** What is undertaken, one for each clause; none for permissions and descriptions. */
  readonly commitments: readonly Commitment[];
  /** Why it binds, or does not. */
  readonly why: Phrase;
}

/** Something said about a statement: `Channel`, `Email`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The statements that a stretch of the document touches, quotations left out. */
export function readingsAt(document: PolicyDocument, span: Span): readonly Reading[] {
  const found: Reading[] = [];
  for (const { places, start: from } of placesByChunk(document)) {
    if (from > span.end) break;
    for (const { placed, binding, listed, context } of places.places) {
      const start = from + placed.start;
      if (placed.quoted || !touches({ start, end: start + placed.unit.text.length }, span)) continue;
      found.push(...readUnit(document, placed.unit, start, { binding, listed, context }));
    }
  }
  return found.filter((reading) => touches(reading.span, span));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function readUnit(
  document: PolicyDocument,
  unit: Unit,
  start: number,
  place: { readonly binding: boolean; readonly listed: boolean; readonly context: Context },
): readonly Reading[] {
  const pack = packOf(document);
  const prose = proseOf(unit);
  const commitments = commitmentsIn(unit, place, pack);
  return statementsIn(unit, place, pack).map((statement) => ({
    span: shift(prose.toSource(statement), start),
    statement,
    unit,
    start,
    // Of a table's cell only the first sentence carries what is undertaken.
    commitments: commitments.filter((one) => statement.start <= one.start && one.start < statement.end),
    why: whyOf(statement, place.context, start, document),
  }));
}

function whyOf({ text, force }: Statement, { leads }: Context, at: number, document: PolicyDocument): Phrase {
  const pack = packOf(document);
  const words = forceWordsIn(text, pack, force);
  if (words) return { id: 'explain.why.words', data: { words: plainWords(text.slice(words.start, words.end)) } };
  if (force === 'none') return { id: 'explain.why.nothing', data: {} };
  const lead = leads.at(-1);
  if (lead !== undefined) return { id: 'explain.why.leadIn', data: { words: plainWords(lead).replace(/[\s:：…]+$/, '') } };
  const heading = bindingHeading(at, document, pack);
  return heading === undefined ? { id: 'explain.why.place', data: {} } : { id: 'explain.why.heading', data: { words: plainWords(heading) } };
}

/** The innermost heading above that says whether what is under it binds. */
function bindingHeading(at: number, document: PolicyDocument, pack: LanguagePack): string | undefined {
  return sectionsIn(document).findLast(
    ({ span, end, isTitle, worded, words }) => span.start <= at && at < end && !isTitle && (worded.length > 0 || isLeadIn(words.words, pack)),
  )?.words.text;
}

/** What a statement was read as, and why. */
export function forceFact({ statement, why }: Reading, reader: LanguageCode): Fact {
  return { label: say({ id: `register.force.${statement.force}`, data: {} }, reader), value: say(why, reader) };
}

/** Who does what, about what, on which channel, and by what it is measured, or what of it is missing. */
export function commitmentFacts(commitment: Commitment, document: PolicyDocument, reader: LanguageCode): readonly Fact[] {
  const pack = packOf(document);
  const { objects } = document.catalog.packs[reader].commitments;
  const targets = ownTargets(commitment.targets).map((target) => measureWords(target, reader));
  return [
    fact('actor', actorWords(commitment, reader), reader),
    fact('action', actionWords(commitment, document, reader), reader),
    ...(commitment.object ? [fact('object', objects[commitment.object].name, reader)] : []),
    fact('channel', channelWords(commitment, document, pack, reader), reader),
    ...(targets.length > 0 ? targets : [say({ id: 'register.noMeasure', data: {} }, reader)]).map((value) => fact('measure', value, reader)),
    ...(commitment.forbids
      ? [{ label: say({ id: 'explain.note', data: {} }, reader), value: say({ id: 'explain.negated', data: {} }, reader) }]
      : []),
  ];
}

function fact(column: 'actor' | 'action' | 'object' | 'channel' | 'measure', value: string, reader: LanguageCode): Fact {
  return { label: say({ id: `register.column.${column}`, data: {} }, reader), value };
}

function actorWords({ actor }: Commitment, reader: LanguageCode): string {
  return actor
    ? say({ id: `explain.actor.${actor.kind}`, data: { words: plainWords(actor.text) } }, reader)
    : say({ id: 'explain.actor.nobody', data: {} }, reader);
}

function actionWords({ action: id, actionSpan, text, start }: Commitment, { catalog }: PolicyDocument, reader: LanguageCode): string {
  if (!id) return say({ id: 'explain.action.unknown', data: {} }, reader);
  const action = catalog.packs[reader].commitments.actions[id].name;
  if (!actionSpan) return say({ id: 'explain.action.around', data: { action } }, reader);
  return say({ id: 'explain.action.own', data: { action, words: plainWords(text.slice(actionSpan.start - start, actionSpan.end - start)) } }, reader);
}

function channelWords({ channels, text }: Commitment, { catalog }: PolicyDocument, pack: LanguagePack, reader: LanguageCode): string {
  if (channels.length === 0) return say({ id: 'explain.channel.any', data: {} }, reader);
  const names = channels.map((id) => catalog.packs[reader].commitments.channels[id].name);
  const channel = new Intl.ListFormat(reader, { type: 'unit', style: 'short' }).format(names);
  return channelsIn(text, pack).length > 0 ? channel : say({ id: 'explain.channel.around', data: { channel } }, reader);
}

function measureWords(target: Commitment['targets'][number], reader: LanguageCode): string {
  const measure = plainWords(target.text);
  const words = targetWords(target, reader);
  const whole =
    target.share === undefined
      ? words
      : say({ id: 'register.share', data: { target: words || measure, share: shareWords(target.share, reader) } }, reader);
  return whole === '' || whole === measure ? measure : say({ id: 'explain.measure', data: { measure, target: whole } }, reader);
}
