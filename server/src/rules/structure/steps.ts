import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { unitsOf } from '../../model/blocks.ts';
import type { Chunk } from '../../model/chunks.ts';
import { contentOf, holdsPictures, isOnlyBlanks, type List, listsIn, outermostSections, sentencesIn, wordsOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import { linksIn } from '../../model/links.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { memoizedFor } from '../../util/memo.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { numberEdits } from './numberList.ts';
import { areSteps, type StepSigns, stepSigns } from './orderedSteps.ts';
import { headingSpan, says } from './reading.ts';
import { policiesNamedIn } from './servicePolicies.ts';

/** Where the steps of a procedure are looked for, best first, to say that there are none. */
const sectionsOfSteps = ['procedures', 'complaints', 'escalation'] as const satisfies readonly SectionId[];

/** Reports procedures, and single policies of a handbook, that do not say what comes first and what next. */
export const steps = defineDocumentRule({
  id: 'structure/steps',
  severity: 'info',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack, base }) {
    if (base === 'procedure') {
      const sections = sectionsOfSteps.flatMap((id) => outermostSections(document, id));
      const first = sections[0];
      const span = first && headingSpan(document, first);
      // Without such a section it is the section that is missing, which another rule says.
      if (!span || headingsCountUp(document) || !documentLacksSteps(document, pack)) return;
      if (sections.some((section) => !lacksSteps(contentOf(section, document), pack, section.words.number))) return;
      yield { message: 'document', data: {}, span, fixes: () => fixesFor(document, first) };
    } else if (base === 'policy') {
      const sections = outermostSections(document, 'procedures').filter(({ hasText }) => hasText);
      const first = sections[0];
      const span = first && headingSpan(document, first);
      if (!span || !sections.every((section) => lacksSteps(contentOf(section, document), pack, section.words.number))) return;
      yield { message: 'section', data: {}, span, fixes: () => fixesFor(document, first) };
    } else if (base === 'handbook') {
      for (const section of singlePolicies(document, pack)) {
        const span = headingSpan(document, section);
        if (!span || !lacksSteps(contentOf(section, document), pack, section.words.number)) continue;
        const data = { title: section.words.words };
        yield { message: 'policy', data, span, severity: 'hint', fixes: () => fixesFor(document, section) };
      }
    }
  },
});

interface ChunkSteps {
  readonly signs: StepSigns;
  /** Whether there are words in it that are no blanks. */
  readonly written: boolean;
  readonly pictures: boolean;
}

const stepsOfChunk: (chunk: Chunk, pack: LanguagePack) => ChunkSteps = memoizedFor((chunk, pack) => {
  const units = unitsOf(chunk).map((placed) => ({ ...placed, offset: placed.start }));
  return { signs: stepSigns(units, pack, undefined), written: !isOnlyBlanks(units, pack), pictures: holdsPictures(units) };
});

/** Whether numbered headings that open no section count the steps of a procedure. */
function headingsCountUp(document: PolicyDocument): boolean {
  return sectionsIn(document).filter(({ isTitle, ids, words }) => !isTitle && ids.length === 0 && words.number !== '').length > 1;
}

/** A document without any text of its own lacks more than steps, and a picture may show them. */
function documentLacksSteps(document: PolicyDocument, pack: LanguagePack): boolean {
  const parts = document.chunks.map((chunk) => stepsOfChunk(chunk, pack));
  return parts.some(({ written }) => written) && !parts.some(({ pictures }) => pictures) && !areSteps(parts.map(({ signs }) => signs));
}

/** A heading for one policy: it names one, and no further such heading stands under it. */
function singlePolicies(document: PolicyDocument, pack: LanguagePack): readonly Section[] {
  const all = sectionsIn(document).filter(({ ids, hasText }) => hasText && ids.includes('service-policies'));
  return all.filter((section, i) => {
    const next = all[i + 1];
    const isChapter = next !== undefined && next.span.start < section.end;
    return !isChapter && policiesNamedIn(section.words.words, pack).length > 0 && (isInChapter(section, all) || isNarrow(section, pack));
  });
}

function isInChapter(section: Section, all: readonly Section[]): boolean {
  return all.some((other) => other !== section && other.span.start < section.span.start && section.span.start < other.end);
}

/** "Returns, refunds and other policies" without subheadings is a chapter that lists them. */
function isNarrow(section: Section, pack: LanguagePack): boolean {
  return policiesNamedIn(section.words.words, pack).length === 1 && pack.sections['service-policies'].title !== section.words.words;
}

function lacksSteps(content: readonly LocatedUnit[], pack: LanguagePack, parent: string | undefined): boolean {
  if (isOnlyBlanks(content, pack) || holdsPictures(content) || onlyPoints(content, pack)) return false;
  return !areSteps([stepSigns(content, pack, parent)]);
}

const mostPointingSentences = 2;

/** "The steps are in [Returns](returns.md)." and "See section 7." */
function onlyPoints(content: readonly LocatedUnit[], pack: LanguagePack): boolean {
  const text = content.filter(({ unit }) => unit.kind !== 'heading');
  const sentences = text.reduce((sum, { unit }) => sum + sentencesIn(unit, pack).length, 0);
  if (sentences > mostPointingSentences || text.some(({ depth }) => depth > 0)) return false;
  return text.some(({ unit }) => hasLink(unit) || says(wordsOf(unit), pack.measures.references, pack));
}

function hasLink(unit: LocatedUnit['unit']): boolean {
  return unit.inlines.some((node) => node.name === 'Autolink' || (node.name === 'Link' && linksIn(unit).get(node)?.hasTarget === true));
}

function fixesFor(document: PolicyDocument, section: Section): readonly Fix[] {
  const lists = listsIn(contentOf(section, document));
  const list = lists[0];
  if (lists.length !== 1 || !list || list.ordered || !looksLikeSteps(list)) return [];
  const edits = numberEdits(document.text, list);
  return edits.length > 0 ? [{ title: 'fix.numberList', data: {}, edits, kind: 'suggested', preferred: true }] : [];
}

const shortestStep = 8;

/** A list of single words is one of things, not of steps. */
function looksLikeSteps({ items }: List): boolean {
  return items.length >= 2 && items.every(({ opening }) => wordsOf(opening.unit).length >= shortestStep);
}
