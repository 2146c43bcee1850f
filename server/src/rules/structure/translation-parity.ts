import { z } from 'zod';
import { type PolicyDocument, packOf } from '../../model/document.ts';
import { providedSections } from '../../model/provided.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import type { KindId, SectionId } from '../../schema/vocabulary.ts';
import { type FactKind, factsIn, type TextFact } from '../../standards/facts.ts';
import type { Counterpart } from '../../workspace/translations.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';
import { insertionEdits } from './insertion.ts';
import { nearestWords } from './nearestWords.ts';
import { headingSpan } from './outline.ts';
import { translatableBody } from './translating.ts';

type ParityReport = Report<'structure/translation-parity'>;

/** Reports what a document and its translations do not have in common: sections, figures, dates, contacts, blanks. */
export const translationParity = defineDocumentRule({
  id: 'structure/translation-parity',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({
    facts: z.boolean().default(true).describe('Whether figures, dates, contacts and blanks are compared, not only sections.'),
  }),
  *check({ document, kind, counterparts, options }) {
    for (const counterpart of counterparts) {
      if (counterpart.document.language === document.language) continue;
      yield* sectionReports(document, kind, counterpart);
      if (options.facts) yield* factReports(document, counterpart);
    }
  },
});

const about = ({ document }: Counterpart) => ({ data: { language: document.language }, facts: { language: document.language } });

function* sectionReports(document: PolicyDocument, kind: KindId | undefined, counterpart: Counterpart): Generator<ParityReport> {
  const own = providedSections(document);
  const theirs = providedSections(counterpart.document);
  const { data, facts } = about(counterpart);
  const place = nearestWords(document);
  for (const section of headed(counterpart.document)) {
    const id = section.ids.find((candidate) => !own.has(candidate));
    if (!id || !place || section.ids.some((other) => own.has(other))) continue;
    const { title } = packOf(document).sections[id];
    const related = [{ uri: counterpart.uri, span: headingSpan(counterpart.document, section), message: 'related.counterpart' as const }];
    yield {
      message: 'missing',
      data: { ...data, title },
      span: place,
      facts: { ...facts, section: id },
      related,
      fixes: () => insertion(document, kind, id, counterpart, section),
    };
  }
  for (const section of headed(document)) {
    if (section.ids.some((id) => theirs.has(id))) continue;
    const span = headingSpan(document, section);
    const title = nearestWords(counterpart.document);
    const related = title ? [{ uri: counterpart.uri, span: title, message: 'related.counterpart' as const }] : [];
    yield { message: 'extra', data: { ...data, title: section.words.words }, span, facts: { ...facts, section: section.ids[0] ?? '' }, related };
  }
}

/** The first heading of each section, so that a section in several parts is spoken of once. */
function headed(document: PolicyDocument): readonly Section[] {
  const seen = new Set<SectionId>();
  return sectionsIn(document).filter(({ ids }) => {
    const isNew = ids.length > 0 && !ids.every((id) => seen.has(id));
    for (const id of ids) seen.add(id);
    return isNew;
  });
}

function insertion(document: PolicyDocument, kind: KindId | undefined, id: SectionId, counterpart: Counterpart, section: Section): readonly Fix[] {
  const body = translatableBody(document, counterpart, section);
  const { title } = packOf(document).sections[id];
  const edits = insertionEdits(document, [id], kind, new Map([[id, body]]));
  return [{ title: 'fix.insertToTranslate', data: { title }, kind: 'suggested', preferred: true, edits }];
}

const messages = { figure: 'figure', date: 'date', contact: 'contact' } as const satisfies Partial<Record<FactKind, string>>;

/** Facts are compared section by section, since a translation may order its sentences otherwise. */
function* factReports(document: PolicyDocument, counterpart: Counterpart): Generator<ParityReport> {
  const own = bySection(document);
  const theirs = bySection(counterpart.document);
  const { data, facts } = about(counterpart);
  for (const [key, { facts: here, section }] of own) {
    const there = theirs.get(key);
    if (!there) continue;
    const target = there.section ? headingSpan(counterpart.document, there.section) : nearestWords(counterpart.document);
    const related = target ? [{ uri: counterpart.uri, span: target, message: 'related.counterpart' as const }] : [];
    for (const fact of withoutMatch(here, there.facts)) {
      const message = fact.kind === 'blank' ? undefined : messages[fact.kind];
      if (message) yield { message, data: { ...data, text: fact.text.trim() }, span: fact.span, facts, related };
    }
    const [count, other] = [here, there.facts].map((all) => all.filter(({ kind }) => kind === 'blank').length) as [number, number];
    const span = section ? headingSpan(document, section) : nearestWords(document);
    if (count !== other && span) yield { message: 'blanks', data: { ...data, count, other }, span, facts, related };
  }
}

interface SectionFacts {
  readonly section: Section | undefined;
  readonly facts: readonly TextFact[];
}

/** The facts under each section, by its ids; those before the first one under an empty name. Only sections that stand once are compared. */
function bySection(document: PolicyDocument): ReadonlyMap<string, SectionFacts> {
  const all = sectionsIn(document);
  const result = new Map<string, { section: Section | undefined; facts: TextFact[]; times: number }>();
  const enter = (section: Section | undefined) => {
    const key = section?.ids.join('+') ?? '';
    const entry = result.get(key) ?? { section, facts: [], times: 0 };
    entry.times += 1;
    result.set(key, entry);
    return entry;
  };
  let current: { facts: TextFact[] } | undefined = enter(undefined);
  let next = 0;
  for (const fact of factsIn(document)) {
    for (let section = all[next]; section && section.span.start <= fact.span.start; section = all[next]) {
      next += 1;
      // A subheading that opens no section belongs to the section around it; a chapter that nobody knows cannot be compared.
      if (section.ids.length > 0) current = enter(section);
      else if (!section.isTitle && section.level <= outerLevel(all)) current = undefined;
    }
    current?.facts.push(fact);
  }
  for (const section of all.slice(next)) if (section.ids.length > 0) enter(section);
  return new Map([...result].filter(([, { times }]) => times === 1));
}

function outerLevel(all: readonly Section[]): number {
  return Math.min(...all.filter(({ ids }) => ids.length > 0).map(({ level }) => level));
}

/** The facts that the other side lacks: each of theirs answers one of ours. Blanks are counted, not named. */
function withoutMatch(own: readonly TextFact[], theirs: readonly TextFact[]): readonly TextFact[] {
  const left = theirs.map(({ kind, value }) => `${kind} ${value}`);
  return own.filter(({ kind, value }) => {
    const at = left.indexOf(`${kind} ${value}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && kind !== 'blank';
  });
}
