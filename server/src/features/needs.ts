/** Which sections the kind of a document needs, as the settings have it. */
import type { Need } from '../kinds/index.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import type { CheckedDocument } from './checked.ts';

/** How much a document needs a section; undefined where its kind is not known or has no use for it. */
export function needIn({ kind, document }: CheckedDocument, section: SectionId): Need | undefined {
  return kind && document.catalog.needOf(kind, section);
}

/** The sections that a document may hold, those it needs most first, each group in the kind's order. */
export function sectionsByNeed({ kind, document }: CheckedDocument): readonly SectionId[] {
  if (!kind) return [];
  return (['required', 'recommended', 'optional'] as const).flatMap((need) => document.catalog.sectionsOf(kind, need));
}
