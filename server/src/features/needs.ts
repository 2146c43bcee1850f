/** Which sections the kind of a document needs, as the settings have it. */
import { type Need, sectionsOf } from '../kinds/index.ts';
import type { Settings } from '../schema/settings.ts';
import { type KindId, type SectionId, sectionIds } from '../schema/vocabulary.ts';
import type { CheckedDocument } from './checked.ts';

/** How much a document needs a section; undefined where its kind is not known or has no use for it. */
export function needIn(checked: CheckedDocument, section: SectionId): Need | undefined {
  return (['required', 'recommended', 'optional'] as const).find((need) => sectionsNeeded(checked, need).includes(section));
}

/** The sections that a document may hold, those it needs most first, each group in template order. */
export function sectionsByNeed(checked: CheckedDocument): readonly SectionId[] {
  const all = (['required', 'recommended', 'optional'] as const).flatMap((need) => sectionsNeeded(checked, need));
  return [...new Set(all)];
}

function sectionsNeeded({ kind, settings }: CheckedDocument, need: Need): readonly SectionId[] {
  if (!kind) return [];
  const own = need === 'optional' ? undefined : settings.kinds[kind]?.[need];
  return own ? sectionIds.filter((id) => own.includes(id)) : sectionsOf(kind, need);
}

/** The sections that a kind of document requires, as the settings have it. */
export function requiredBy(kind: KindId, settings: Settings): readonly SectionId[] {
  return settings.kinds[kind]?.required ?? sectionsOf(kind, 'required');
}
