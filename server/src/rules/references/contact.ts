import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { holdsPictures, outermostSections, wordsOf } from '../../model/content.ts';
import { entryOf, type LocatedUnit, type PolicyDocument } from '../../model/document.ts';
import { linksIn } from '../../model/links.ts';
import { placeholdersInValue, placeholdersOf } from '../../model/placeholders.ts';
import { clipToLine } from '../../util/lines.ts';
import { overlaps, type Span, shift } from '../../util/span.ts';
import { defineDocumentRule, type Report } from '../rule.ts';
import { readSection, says } from '../structure/reading.ts';
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
    if (reading) yield* checkSection(reading.content, reading.span, document, pack);
    else if (outermostSections(document, 'contact').length === 0) yield* checkEntry(document, pack);
  },
});

function* checkSection(content: readonly LocatedUnit[], span: Span, document: PolicyDocument, pack: LanguagePack): Generator<ContactReport> {
  const reachable = content.some(({ unit }) => hasLink(unit)) || content.some(({ unit }) => reaches(unit.text, wordsOf(unit), pack));
  let samples = 0;
  for (const { unit, offset } of content) {
    const blanks = placeholdersOf(unit, pack);
    for (const address of samplesIn(unit.text, blanks)) {
      samples += 1;
      yield sampleReport(document, shift(address, offset), reachable);
    }
  }
  // A blank stands where the contact will; what it asks for is another rule's business.
  const isOpen = holdsPictures(content) || content.some(({ unit }) => placeholdersOf(unit, pack).length > 0 || holdsCode(unit));
  if (!reachable && samples === 0 && !isOpen) yield { message: 'none', data: {}, span };
}

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
function hasLink(unit: LocatedUnit['unit']): boolean {
  return unit.inlines.some((node) => {
    if (node.name === 'Autolink') return !isSample(unit.text.slice(node.start, node.end));
    return node.name === 'Link' && linksIn(unit).get(node)?.hasTarget === true && !isSample(unit.text.slice(node.start, node.end));
  });
}

function isSample(text: string): boolean {
  return addressesIn(text).some(({ sample }) => sample);
}

function holdsCode({ kind, inlines }: LocatedUnit['unit']): boolean {
  return kind === 'code' || inlines.some(({ name }) => name === 'InlineCode');
}
