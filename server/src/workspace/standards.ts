/** The time limits that documents set, in a form in which those of different documents can be compared. */
import type { ActionId, Unit } from '../languages/commitmentWording.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { proseOf } from '../model/prose.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { channelsIn } from '../standards/channels.ts';
import { actionsIn } from '../standards/clauses.ts';
import { commitmentsByChunk, type PlacedCommitment } from '../standards/register.ts';
import { normalised, type Target } from '../standards/targets.ts';
import { clipToLine } from '../util/lines.ts';
import { memoizedFor } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import { type Span, shift } from '../util/span.ts';

/** A time limit for something that is done on a channel or about an object. */
export interface Standard {
  /** The same for limits that must agree: who acts, what is done, about what, on which channel. */
  readonly key: string;
  /** The limit, the same however it is written: `86400 seconds`. */
  readonly value: string;
  readonly quantity: number;
  readonly unit: Unit;
  /** The share of cases it holds for, from 0 to 1. */
  readonly share: number | undefined;
  /** As it is written. */
  readonly text: string;
  /** Where it stands in the document. */
  readonly span: Span;
  /** The statement it is part of: two limits of one statement are no contradiction. */
  readonly statement: number;
}

/** A standard of another document. */
export interface ForeignStandard extends Standard {
  readonly uri: string;
  /** The document's name for a reader: its file name. */
  readonly name: string;
}

/** Limits that documents are compared by. */
const compared: ReadonlySet<ActionId> = new Set<ActionId>(['answer', 'reply', 'acknowledge', 'resolve', 'callBack', 'deliver', 'refund', 'repair']);

/** The standards of a document, in the order of the text. */
export function standardsOf(document: PolicyDocument): readonly Standard[] {
  return standardsByChunk(document).flatMap(({ standards, start }) => standards.map((standard) => placed(standard, start)));
}

/** The standards of one chunk; their places count from its start. */
export interface ChunkStandards {
  /** The same object as long as the chunk and what stands above it stay the same. */
  readonly standards: readonly Standard[];
  readonly start: number;
}

/** The standards of a document chunk by chunk, without the chunks that set none. */
export function standardsByChunk(document: PolicyDocument): readonly ChunkStandards[] {
  const pack = packOf(document);
  const found: ChunkStandards[] = [];
  for (const { commitments, start } of commitmentsByChunk(document)) {
    const standards = standardsIn(commitments, pack);
    if (standards.length > 0) found.push({ standards, start });
  }
  return found;
}

/** A standard of a chunk at its place in the document. */
export function placed(standard: Standard, start: number): Standard {
  return start === 0 ? standard : { ...standard, span: shift(standard.span, start), statement: standard.statement + start };
}

const standardsIn = memoizedFor((commitments: readonly PlacedCommitment[], pack: ReturnType<typeof packOf>): readonly Standard[] =>
  commitments.flatMap((one) => {
    const { commitment, unit, start } = one;
    if (commitment.targets.length === 0) return [];
    const keys = keysOf(one, pack);
    // Of two limits in one clause nobody can tell which is for what.
    if (keys.length === 0 || commitment.targets.filter((target) => limitOf(target) !== undefined).length > 1) return [];
    const prose = proseOf(unit);
    return commitment.targets.flatMap((target) => {
      const value = limitOf(target);
      const span = value && clipToLine(unit.text, prose.toSource(target));
      const { quantity, unit: measured } = target;
      if (!value || !span || quantity === undefined || measured === undefined) return [];
      return keys.map((key): Standard => {
        const at = commitment.statement.start + start;
        return { key, value, quantity, unit: measured, share: target.share, text: target.text, span: shift(span, start), statement: at };
      });
    });
  }),
);

/** A limit is one figure of time on its upper side. Ranges, approximations and counts are not compared. */
function limitOf({ quantity, upTo, unit, comparator, soft, aspects }: Target): string | undefined {
  if (quantity === undefined || unit === undefined || upTo !== undefined || soft || !aspects.includes('time')) return undefined;
  if (comparator !== 'atMost' && comparator !== 'lessThan') return undefined;
  return normalised(quantity, unit);
}

/** Sections that set standards. Steps of procedures and single policies have times of their own. */
const setting: ReadonlySet<SectionId> = new Set<SectionId>(['standards', 'complaints', 'feedback']);

function keysOf({ commitment, context, ordered }: PlacedCommitment, pack: ReturnType<typeof packOf>): readonly string[] {
  if (ordered || !context.sections.some((id) => setting.has(id))) return [];
  const { action, object, channels, actor, forbids, subject, text } = commitment;
  if (action === 'deliver' && object !== 'order') return [];
  if (action === undefined || !compared.has(action) || forbids || subject !== '' || (object === undefined && channels.length === 0)) return [];
  if (matchesOf(pack.commitments.conditions, text, pack.prose.words).length > 0) return [];
  const { topic } = context;
  const qualified = topic !== '' && channelsIn(topic, pack).length === 0 && actionsIn(topic, pack).length === 0;
  if (qualified) return [];
  const who = actor?.kind === 'customers' ? 'customers' : 'company';
  return (channels.length === 0 ? ['any'] : channels).map((channel) => [who, action, object ?? 'any', channel].join(' '));
}

/** Whether two standards of one key contradict each other. Limits in rings and limits in minutes cannot be compared. */
export function contradict(one: Standard, other: Standard): boolean {
  return one.key === other.key && one.value !== other.value && one.share === other.share && inRings(one) === inRings(other);
}

function inRings({ value }: Standard): boolean {
  return value.endsWith(' rings');
}
