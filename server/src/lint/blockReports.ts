/**
 * What the block rules report, kept as long as nothing that they read has changed: on a chunk while its text, its
 * surroundings and the context of the document are the same, and on a unit even when it moves.
 */
import type { Unit } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { AnyReport, Rule } from '../rules/rule.ts';
import { type Context, type Entry, entryTo, placesIn, sameContext, sameEntry, startOfDocument, type UnitPlace } from '../standards/surroundings.ts';
import { type BlockContext, noOptions } from './context.ts';

/** A report, and the offset from which its spans count. */
export interface Raw {
  readonly rule: Rule;
  readonly report: AnyReport;
  readonly offset: number;
}

/** Calls a rule and gives its reports, or none where it throws. */
export type Guarded = (rule: Rule, check: () => readonly AnyReport[]) => readonly AnyReport[];

interface CachedChunk {
  readonly entry: Entry;
  readonly context: BlockContext;
  readonly raw: readonly Raw[];
  readonly exit: Entry;
}

type UnitReports = readonly Omit<Raw, 'offset'>[];

const chunkCache = new WeakMap<Chunk, CachedChunk>();
const unitCache = new WeakMap<
  Unit,
  { readonly context: BlockContext; readonly place: number; readonly words: Context; readonly reports: UnitReports }
>();

/** The reports of each chunk, one chunk a step; offsets count from `start`, the chunk's place in the document. */
export function* blockReports(
  document: PolicyDocument,
  context: BlockContext,
  guarded: Guarded,
): Generator<{ readonly raw: readonly Raw[]; readonly start: number }> {
  let entry = startOfDocument;
  for (const [i, chunk] of document.chunks.entries()) {
    entry = entryTo(chunk, document, entry);
    let known = chunkCache.get(chunk);
    if (known?.context !== context || !sameEntry(known.entry, entry)) {
      known = checkChunk(chunk, entry, context, guarded);
      chunkCache.set(chunk, known);
    }
    yield { raw: known.raw, start: document.chunkStarts[i] ?? 0 };
    entry = known.exit;
  }
}

function checkChunk(chunk: Chunk, entry: Entry, context: BlockContext, guarded: Guarded): CachedChunk {
  const { places, exit } = placesIn(chunk, entry, context.pack);
  const raw: Raw[] = [];
  for (const place of places) {
    for (const found of checkUnit(place, context, guarded)) raw.push({ ...found, offset: place.placed.start });
  }
  raw.sort((a, b) => a.offset + a.report.span.start - (b.offset + b.report.span.start));
  return { entry, context, raw, exit };
}

function checkUnit({ placed, binding, presumed, listed, context: words }: UnitPlace, context: BlockContext, guarded: Guarded): UnitReports {
  const { unit, quoted } = placed;
  const place = Number(binding) + 2 * Number(listed) + 4 * Number(quoted) + 8 * Number(presumed);
  const known = unitCache.get(unit);
  if (known?.context === context && known.place === place && sameContext(known.words, words)) return known.reports;
  // Few rules have options; the others share what they are given.
  const shared = { ...context, unit, options: noOptions, binding, presumed, listed, quoted, context: words };
  const reports = context.rules.flatMap(({ rule, options }) => {
    const input = options === noOptions ? shared : { ...shared, options };
    return guarded(rule, () => [...rule.check(input)]).map((report) => ({ rule, report }));
  });
  unitCache.set(unit, { context, place, words, reports });
  return reports;
}
