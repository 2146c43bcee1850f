/** Blocks for sections that are missing, at the place where they would be inserted. */
import { say } from '../features/checked.ts';
import type { PolicyDocument } from '../model/document.ts';
import { insertionPlaces } from '../rules/structure/insertion.ts';
import type { KindId, LanguageCode, SectionId } from '../schema/vocabulary.ts';
import { noteOf } from './blocks.ts';
import { escapeHtml } from './html.ts';
import type { Block, Mark, PlacedBlock } from './types.ts';

/** A missing section: what is told about it, and its title in the document's language. */
export interface MissingSection {
  readonly id: SectionId;
  readonly title: string;
  readonly mark: Mark;
}

interface Subject {
  readonly document: PolicyDocument;
  readonly kind: KindId | undefined;
  readonly reader: LanguageCode;
}

/** The body with a block for each missing section put in. */
export function withGaps(
  body: readonly PlacedBlock[],
  missing: readonly MissingSection[],
  { document, kind, reader }: Subject,
): readonly PlacedBlock[] {
  if (missing.length === 0) return body;
  const places = insertionPlaces(
    document,
    missing.map(({ id }) => id),
    kind,
  );
  const gaps = missing
    .map((section) => ({ section, at: places.get(section.id) ?? document.text.length, rank: document.catalog.orderOf(kind).indexOf(section.id) }))
    .sort((a, b) => a.at - b.at || a.rank - b.rank);
  const blocks: PlacedBlock[] = [];
  let next = 0;
  const putIn = (until: number) => {
    for (let gap = gaps[next]; gap && gap.at <= until; gap = gaps[next]) {
      blocks.push({ block: gapBlock(gap.section, reader), offset: gap.section.mark.span.start });
      next += 1;
    }
  };
  for (const placed of body) {
    putIn(placed.offset ?? 0);
    blocks.push(placed);
  }
  putIn(Number.POSITIVE_INFINITY);
  return blocks;
}

function gapBlock({ title, mark }: MissingSection, reader: LanguageCode): Block {
  const words = say({ id: 'preview.missingSection', data: { title } }, reader);
  const html = `<p class="gap severity-${mark.severity}" lang="${reader}"><span data-note="0">${escapeHtml(words)}</span></p>\n`;
  return { kind: 'gap', html, notes: [noteOf(mark, mark.span.start)] };
}
