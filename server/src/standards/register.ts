/** The commitments of a document, with their places. */
import type { LanguagePack } from '../languages/types.ts';
import type { Unit } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { type Commitment, commitmentsIn } from './commitments.ts';
import { type Context, type Entry, entryTo, type Places, placesIn, sameEntry, startOfDocument } from './surroundings.ts';

/** A commitment and where it stands. */
export interface PlacedCommitment {
  readonly commitment: Commitment;
  readonly unit: Unit;
  /** Offset of the unit, from the start of the document or of its chunk. */
  readonly start: number;
  readonly binding: boolean;
  readonly listed: boolean;
  /** Whether it is an item of a numbered list: a step. */
  readonly ordered: boolean;
  readonly context: Context;
}

interface Read {
  readonly pack: LanguagePack;
  readonly entry: Entry;
  readonly exit: Entry;
  readonly commitments: readonly PlacedCommitment[];
}

const byChunk = new WeakMap<Chunk, Read>();

/** The commitments of one chunk; their starts count from that of the chunk. */
export interface ChunkCommitments {
  /** The same object as long as the chunk and what stands above it stay the same. */
  readonly commitments: readonly PlacedCommitment[];
  /** Offset of the chunk in the document. */
  readonly start: number;
}

/** The commitments of a document outside quotations, chunk by chunk: what a chunk holds is read once. */
export function* commitmentsByChunk(document: PolicyDocument): Generator<ChunkCommitments> {
  const pack = packOf(document);
  let entry = startOfDocument;
  for (const [i, chunk] of document.chunks.entries()) {
    const read = readChunk(chunk, entryTo(chunk, document, entry), pack);
    entry = read.exit;
    if (read.commitments.length > 0) yield { commitments: read.commitments, start: document.chunkStarts[i] ?? 0 };
  }
}

/** The places of a document's units, chunk by chunk. */
export function* placesByChunk(document: PolicyDocument): Generator<{ readonly places: Places; readonly start: number }> {
  const pack = packOf(document);
  let entry = startOfDocument;
  for (const [i, chunk] of document.chunks.entries()) {
    const places = placesIn(chunk, entryTo(chunk, document, entry), pack);
    entry = places.exit;
    yield { places, start: document.chunkStarts[i] ?? 0 };
  }
}

/** Every commitment of a document outside quotations, in the order of the text. */
export function commitmentsOf(document: PolicyDocument): readonly PlacedCommitment[] {
  return [...commitmentsByChunk(document)].flatMap(({ commitments, start }) => commitments.map((one) => ({ ...one, start: one.start + start })));
}

function readChunk(chunk: Chunk, entry: Entry, pack: LanguagePack): Read {
  const existing = byChunk.get(chunk);
  if (existing?.pack === pack && sameEntry(existing.entry, entry)) return existing;
  const { places, exit } = placesIn(chunk, entry, pack);
  const commitments = places.flatMap(({ placed: { unit, start, quoted, ordered }, binding, listed, context }) =>
    quoted
      ? []
      : commitmentsIn(unit, { binding, listed, context }, pack).map((commitment) => ({
          commitment,
          unit,
          start,
          binding,
          listed,
          ordered,
          context,
        })),
  );
  const read = { pack, entry, exit, commitments };
  byChunk.set(chunk, read);
  return read;
}
