import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { isPicture, outermostSections, wordsOf } from '../../model/content.ts';
import { entryOf, type PolicyDocument } from '../../model/document.ts';
import { linksIn } from '../../model/links.ts';
import { placeholdersInValue, placeholdersOf } from '../../model/placeholders.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoizedFor } from '../../util/memo.ts';
import { overlaps, type Span, shift } from '../../util/span.ts';
import { defineDocumentRule, type Report } from '../rule.ts';
import { type Reading, readSection, says } from '../structure/reading.ts';
import { type Address, addressesIn } from './addresses.ts';

type ContactReport = Report<'references/contact'>;

/** Reports a contact section that names nobody who can be reached, and addresses that are only made up. */
export const contact = defineDocumentRule({
  id: 'references/contact',
  severity: 'warning',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind, pack }) {
    if (!kind) return;
    const reading = readSection(document, pack, 'contact');
    if (reading) yield* checkSection(reading, document, pack);
    else if (outermostSections(document, 'contact').length === 0) yield* checkEntry(document, pack);
  },
});

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
  if (!span || typeof entry?.value !== 'string') return;
  const written = document.text.slice(place.start, place.end);
  const blanks = placeholdersInValue(written, pack);
  const samples = samplesIn(written, blanks);
  const reachable = reaches(written, written, pack);
  for (const address of samples) yield sampleReport(document, shift(address, place.start), reachable);
  if (!reachable && samples.length === 0 && blanks.length === 0) yield { message: 'none', data: {}, span };
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

/** Whether a text gives an address, a number, a place, or a role or person to ask. */
function reaches(text: string, words: string, pack: LanguagePack): boolean {
  if (addressesIn(text).some(({ sample }) => !sample)) return true;
  const { contactRoles, places, escalation } = pack.structure;
  if (says(words, contactRoles, pack) || says(words, places, pack) || says(words, escalation.recipients, pack)) return true;
  return hasExtension(words, pack) || namesPerson(words, pack);
}

/** "Phone: extension 302", "Hotline 1900": a short number beside a word for a way to reach somebody. */
function hasExtension(words: string, pack: LanguagePack): boolean {
  return /(?<!\p{Nd}|\p{Nd}[:.])\p{Nd}{3,5}(?!\p{Nd}|[:.]\p{Nd})/u.test(words) && says(words, pack.blanks.kinds.contact, pack);
}

/** Two words with capitals inside a sentence are most likely a name; in German they may be any two nouns. */
function namesPerson(words: string, pack: LanguagePack): boolean {
  if (pack.prose.words !== 'letters' || pack.code === 'de') return false;
  return /(?:^|[^\p{L}])\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+(?![\p{L}])/u.test(words);
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
