/** Where a service policy that a handbook lacks goes, and what is written there. Existing text is never touched. */
import { type LanguagePack, type ServicePolicyId, servicePolicyIds } from '../../languages/types.ts';
import { contentOf, type List, listsIn } from '../../model/content.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import { lineBreakOf, lineEnd, lineStart } from '../../util/lines.ts';
import type { TextEdit } from '../../util/span.ts';
import { boldLine, editFor, type Part, type Place, placeAfter, placeBefore } from './insertion.ts';
import { labelOf, policiesNamedIn, policyOf } from './servicePolicies.ts';

/** The edits that insert policies under a chapter, one edit a place, each behind the policy that usually comes before it. */
export function policyEdits(document: PolicyDocument, pack: LanguagePack, chapter: Section, ids: readonly ServicePolicyId[]): readonly TextEdit[] {
  const siblings = policyHeadings(document, pack, chapter);
  if (siblings.length > 0) return besideHeadings(document, pack, siblings, ids);
  const list = listsIn(contentOf(chapter, document)).find(({ items }) => items.some(({ opening }) => policyOf(opening, pack).length > 0));
  return list ? itemEdits(document, pack, list, ids) : [atTheEnd(document, pack, chapter, ids)];
}

/** The headings of single policies, at the level of the first of them. */
function policyHeadings(document: PolicyDocument, pack: LanguagePack, chapter: Section): readonly Section[] {
  const named = sectionsIn(document).filter(
    (section) => section !== chapter && section.ids.includes('service-policies') && policiesNamedIn(section.words.words, pack).length > 0,
  );
  return named.filter(({ level }) => level === named[0]?.level);
}

function besideHeadings(
  document: PolicyDocument,
  pack: LanguagePack,
  siblings: readonly Section[],
  ids: readonly ServicePolicyId[],
): readonly TextEdit[] {
  const groups = grouped(ids, (id) => {
    const before = nearestBefore(siblings, id, (section) => policiesNamedIn(section.words.words, pack));
    const [first] = siblings;
    if (before) return placeAfter(document, before, siblings);
    return first ? placeBefore(document, first, siblings) : undefined;
  });
  return groups.map(({ place, ids: group }) => editFor(document, place, partsOf(pack, group), siblings[0]?.level ?? 3, siblings[0]));
}

/** The place for several policies is the same where the same policy comes before them. */
function grouped(ids: readonly ServicePolicyId[], placeOf: (id: ServicePolicyId) => Place | undefined) {
  const byOffset = new Map<number, { readonly place: Place; readonly ids: ServicePolicyId[] }>();
  for (const id of servicePolicyIds.filter((candidate) => ids.includes(candidate))) {
    const place = placeOf(id);
    if (!place) continue;
    const group = byOffset.get(place.offset) ?? { place, ids: [] };
    group.ids.push(id);
    byOffset.set(place.offset, group);
  }
  return [...byOffset.values()];
}

/** Of things that name policies, the one with the nearest policy before `id` in the usual order. */
function nearestBefore<Named>(all: readonly Named[], id: ServicePolicyId, named: (one: Named) => readonly ServicePolicyId[]): Named | undefined {
  const rank = servicePolicyIds.indexOf(id);
  let best: Named | undefined;
  let bestRank = -1;
  for (const one of all) {
    const nearest = Math.max(
      -1,
      ...named(one)
        .map((own) => servicePolicyIds.indexOf(own))
        .filter((own) => own < rank),
    );
    if (nearest < 0 || nearest < bestRank) continue;
    bestRank = nearest;
    best = one;
  }
  return best;
}

function partsOf(pack: LanguagePack, ids: readonly ServicePolicyId[]): readonly Part[] {
  return ids.map((id) => ({ title: pack.structure.servicePolicies[id].name, body: pack.structure.servicePolicies[id].body }));
}

/** A chapter without headings for single policies: they go below all it says, one level down, or as lines in bold type. */
function atTheEnd(document: PolicyDocument, pack: LanguagePack, chapter: Section, ids: readonly ServicePolicyId[]): TextEdit {
  const { offset } = placeAfter(document, chapter, [chapter]);
  const place = { offset, after: undefined, before: undefined };
  const usesBold = chapter.unit.level === 0 || contentOf(chapter, document).some(({ unit, depth }) => depth === 0 && labelOf(unit) !== undefined);
  const number = usesBold ? undefined : /^(\d+(?:\.\d+)*)\.?\s+$/.exec(chapter.words.number)?.[1];
  const numberOf = (index: number) => (number === undefined ? '' : `${number}.${index + 1} `);
  return editFor(document, place, partsOf(pack, ids), Math.min(6, chapter.level + 1), usesBold ? boldLine : undefined, numberOf);
}

/** Items in the manner of the list's own; a numbered list is gone on with at its end, so that no number changes. */
function itemEdits(document: PolicyDocument, pack: LanguagePack, list: List, ids: readonly ServicePolicyId[]): readonly TextEdit[] {
  const { text } = document;
  const eol = lineBreakOf(text);
  const last = list.items.at(-1);
  if (!last) return [];
  const byOffset = new Map<number, TextEdit>();
  let added = 0;
  for (const id of servicePolicyIds.filter((candidate) => ids.includes(candidate))) {
    const before = list.ordered ? last : nearestBefore(list.items, id, ({ opening }) => policyOf(opening, pack));
    const model = before ?? list.items[0] ?? last;
    const marker = text.slice(lineStart(text, model.opening.offset), model.opening.offset);
    added += 1;
    const own = list.ordered ? marker.replace(/\d+/, (number) => String(Number(number) + added)) : marker;
    const item = `${own}${itemText(pack, id, model.opening.unit.text)}`;
    const end = model.units.at(-1);
    const offset = before && end ? lineEnd(text, end.offset + end.unit.text.length) : lineStart(text, model.opening.offset);
    const gap = isLoose(text, list) ? eol + eol : eol;
    const known = byOffset.get(offset)?.text ?? '';
    byOffset.set(offset, { span: { start: offset, end: offset }, text: known + (before ? `${gap}${item}` : `${item}${gap}`) });
  }
  return [...byOffset.values()];
}

/** The label as the model item has it, and the steps in one line. */
function itemText(pack: LanguagePack, id: ServicePolicyId, model: string): string {
  const { name, body } = pack.structure.servicePolicies[id];
  const steps = body.split('\n').map((line) => line.replace(/^\d+\.\s+/, '').trim());
  const colon = pack.code === 'zh' ? '：' : ':';
  const gap = pack.code === 'zh' ? '' : ' ';
  const bold = /^(\*\*|__)[^*_\n]+?([.:：])?\1([.:：])?/.exec(model);
  if (!bold) return `${name}${colon}${gap}${steps.join(gap)}`;
  const [, mark = '', inside = '', outside = ''] = bold;
  return `${mark}${name}${inside}${mark}${outside}${inside === '' && outside === '' ? colon : ''} ${steps.join(gap)}`;
}

function isLoose(text: string, { items }: List): boolean {
  const [first, second] = items;
  return first !== undefined && second !== undefined && /\n[ \t]*\r?\n/.test(text.slice(first.opening.offset, second.opening.offset));
}
