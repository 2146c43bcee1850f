import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { contactsIn } from '../../model/contacts.ts';
import { isPicture, outermostSections, wordsOf } from '../../model/content.ts';
import { entryOf, type PolicyDocument } from '../../model/document.ts';
import { linksIn } from '../../model/links.ts';
import { placeholdersInValue, placeholdersOf } from '../../model/placeholders.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoizedFor } from '../../util/memo.ts';
import { overlaps, type Span, shift } from '../../util/span.ts';
import { defineDocumentRule, type Report } from '../rule.ts';
import { type Reading, readSection } from '../structure/reading.ts';
import { type Address, addressesIn } from './addresses.ts';
import { contactsUnlikeOthers } from './otherContacts.ts';
import { reaches } from './reaching.ts';
import { topicsAlone } from './topicContacts.ts';

type ContactReport = Report<'references/contact'>;

/** Reports a contact section that names nobody who can be reached, topics without a contact, and addresses that are only made up. */
export const contact = defineDocumentRule({
  id: 'references/contact',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind, pack, linked }) {
    if (!kind) return;
    const reading = readSection(document, pack, 'contact');
    if (reading) yield* checkSection(reading, document, pack);
    else if (outermostSections(document, 'contact').length === 0) yield* checkEntry(document, pack);
    yield* checkResources(document, pack);
    yield* checkTopics(document);
    yield* contactsUnlikeOthers(document, pack, linked);
    for (const { topic, span } of topicsAlone(document, pack)) yield { message: 'topic', data: { topic }, span, facts: { topic } };
  },
});

/** Among the resources addresses are given topic by topic, so each has to be real. */
function* checkResources(document: PolicyDocument, pack: LanguagePack): Generator<ContactReport> {
  for (const { unit, offset, quoted } of readSection(document, pack, 'resources')?.units() ?? []) {
    if (quoted || unit.kind === 'code') continue;
    const { samples, reachable } = factsIn(unit, pack);
    for (const sample of samples) yield sampleReport(document, shift(sample, offset), reachable);
  }
}

function* checkSection(reading: Reading, document: PolicyDocument, pack: LanguagePack): Generator<ContactReport> {
  let reachable = false;
  let isOpen = false;
  const samples: Span[] = [];
  for (const { unit, offset } of reading.units()) {
    const facts = factsIn(unit, pack);
    reachable ||= facts.reachable;
    isOpen ||= facts.open;
    samples.push(...facts.samples.map((sample) => shift(sample, offset)));
  }
  for (const sample of samples) yield sampleReport(document, sample, reachable);
  if (!reachable && !isOpen && samples.length === 0) yield { message: 'none', data: {}, span: reading.span };
}

interface ContactFacts {
  readonly reachable: boolean;
  readonly samples: readonly Span[];
  /** Whether something stands there that cannot be read, or a blank where the contact will be, which is another rule's business. */
  readonly open: boolean;
}

const factsIn: (unit: Unit, pack: LanguagePack) => ContactFacts = memoizedFor((unit, pack) => {
  const blanks = placeholdersOf(unit, pack);
  return {
    reachable: hasLink(unit) || reaches(unit.text, wordsOf(unit), pack),
    samples: samplesIn(unit.text, blanks),
    open: blanks.length > 0 || isPicture(unit) || holdsCode(unit),
  };
});

/** Where there is no contact section, the front matter may give the contact. */
function* checkEntry(document: PolicyDocument, pack: LanguagePack): Generator<ContactReport> {
  const entry = entryOf(document.frontMatter, 'contact');
  const place = entry?.valueSpan;
  const span = place && clipToLine(document.text, place);
  if (!span || !isText(entry?.value)) return;
  const written = document.text.slice(place.start, place.end);
  const blanks = placeholdersInValue(written, pack);
  const samples = samplesIn(written, blanks);
  const reachable = reaches(written, written, pack);
  for (const address of samples) yield sampleReport(document, shift(address, place.start), reachable);
  if (!reachable && samples.length === 0 && blanks.length === 0) yield { message: 'none', data: {}, span };
}

/** Topics of the front matter that still wait for their contact. */
function* checkTopics({ frontMatter, text }: PolicyDocument): Generator<ContactReport> {
  for (const { topic, topicSpan, contact } of contactsIn(frontMatter, text))
    if (topic !== undefined && topicSpan && contact === '') yield { message: 'topic', data: { topic }, span: topicSpan, facts: { topic } };
}

/** One contact, a list of them, or some by topic. */
function isText(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.values(value).some((item) => item !== null);
  return Array.isArray(value) ? value.length > 0 && value.every((item) => typeof item === 'string') : typeof value === 'string';
}

/** Beside something that reaches somebody, a made-up address is a slip; alone, it is a gap. */
function sampleReport(document: PolicyDocument, span: Span, reachable: boolean): ContactReport {
  const text = document.text.slice(span.start, span.end);
  return { message: 'sample', data: { text }, span, facts: { text }, ...(reachable ? { severity: 'info' as const } : {}) };
}

/** Each made-up address once, though a link says it twice; part of a blank is none. */
function samplesIn(text: string, blanks: readonly { readonly span: Span }[]): readonly Address[] {
  const seen = new Set<string>();
  return addressesIn(text).filter((address) => {
    const words = text.slice(address.start, address.end);
    if (!address.sample || seen.has(words) || blanks.some(({ span }) => overlaps(span, address))) return false;
    seen.add(words);
    return true;
  });
}

/** A link with a target other than a made-up one. */
function hasLink(unit: Unit): boolean {
  return unit.inlines.some((node) => {
    if (node.name === 'Autolink') return !isSample(unit.text.slice(node.start, node.end));
    return node.name === 'Link' && linksIn(unit).get(node)?.hasTarget === true && !isSample(unit.text.slice(node.start, node.end));
  });
}

function isSample(text: string): boolean {
  return addressesIn(text).some(({ sample }) => sample);
}

function holdsCode({ kind, inlines }: Unit): boolean {
  return kind === 'code' || inlines.some(({ name }) => name === 'InlineCode');
}
