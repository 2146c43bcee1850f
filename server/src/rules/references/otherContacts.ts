/** Contacts that other policies of the workspace give otherwise: another one for the same topic, or nearly the same address. */
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { contactsIn } from '../../model/contacts.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import { placeholdersInValue } from '../../model/placeholders.ts';
import { memoized } from '../../util/memo.ts';
import { editDistance } from '../../util/nearest.ts';
import { type Span, shift } from '../../util/span.ts';
import { allContactsElsewhere, contactsElsewhere } from '../../workspace/contacts.ts';
import type { Linked } from '../../workspace/linked.ts';
import type { Fix, Report } from '../rule.ts';
import { readSection } from '../structure/reading.ts';

type ContactReport = Report<'references/contact'>;

/** Reports contacts that are most likely slips, with what others give in their place. */
export function* contactsUnlikeOthers(document: PolicyDocument, pack: LanguagePack, linked: Linked): Generator<ContactReport> {
  const known = emailsElsewhere(linked);
  const misspelt = new Set<number>();
  for (const { words, span } of known.size === 0 ? [] : addressesOf(document, pack)) {
    const near = known.has(words.toLowerCase()) ? undefined : [...known].find((other) => isSlip(words.toLowerCase(), other));
    if (near === undefined) continue;
    misspelt.add(span.start);
    yield { message: 'near', data: { text: words, near }, span, facts: { text: words }, fixes: () => [replace(span, near)] };
  }
  for (const { topic, contact, span } of contactsIn(document.frontMatter, document.text)) {
    if (topic === undefined || contact === '' || !span || placeholdersInValue(contact, pack).length > 0) continue;
    const [other, ...more] = contactsElsewhere(linked, topic);
    const isSlipToo = [...misspelt].some((start) => span.start <= start && start < span.end);
    // Where the others do not agree, there is nothing to compare with.
    if (other === undefined || more.length > 0 || same(other, contact) || isSlipToo) continue;
    const at = document.text.slice(span.start, span.end).indexOf(contact);
    const own = at < 0 ? span : { start: span.start + at, end: span.start + at + contact.length };
    yield { message: 'other', data: { topic, known: other }, span: own, severity: 'info', facts: { topic }, fixes: () => [replace(own, other)] };
  }
}

interface Written {
  readonly words: string;
  readonly span: Span;
}

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;

const emailsElsewhere: (linked: Linked) => ReadonlySet<string> = memoized((linked) => new Set(allContactsElsewhere(linked).flatMap(emailsIn)));

function emailsIn(text: string): readonly string[] {
  return (text.match(email) ?? []).map((address) => address.toLowerCase());
}

/** The addresses in the front matter and under the headings for contacts and resources, each place once. */
function addressesOf(document: PolicyDocument, pack: LanguagePack): readonly Written[] {
  const entry = document.frontMatter.entries.find(({ key, valueSpan }) => key === 'contact' && valueSpan)?.valueSpan;
  const head = entry ? addressesIn(document.text.slice(entry.start, entry.end), entry.start) : [];
  const units = (['contact', 'resources'] as const).flatMap((id): readonly LocatedUnit[] => [...(readSection(document, pack, id)?.units() ?? [])]);
  const body = units
    .filter(({ quoted, unit }) => !quoted && unit.kind !== 'code')
    .flatMap(({ unit, offset }) => inUnit(unit).map(({ words, span }) => ({ words, span: shift(span, offset) })));
  const seen = new Set<string>();
  // A link says its address twice.
  return [...head, ...body].filter(({ words, span }) => {
    const key = words.toLowerCase();
    if (seen.has(key) && document.text.slice(Math.max(0, span.start - 7), span.start).toLowerCase() === 'mailto:') return false;
    seen.add(key);
    return true;
  });
}

const inUnit: (unit: Unit) => readonly Written[] = memoized((unit) => addressesIn(unit.text, 0));

function addressesIn(text: string, offset: number): readonly Written[] {
  return [...text.matchAll(email)].map(({ 0: words, index }) => ({ words, span: { start: offset + index, end: offset + index + words.length } }));
}

/** One letter too many, too few, wrong or in the wrong place. Addresses of the same form that differ in a figure are two. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.replace(/\d/g, '0') === other.replace(/\d/g, '0')) return false;
  const [local = '', host = ''] = one.split('@');
  const [otherLocal = '', otherHost = ''] = other.split('@');
  const isLong = local === otherLocal ? Math.min(host.length, otherHost.length) >= 7 : Math.min(local.length, otherLocal.length) >= 5;
  return isLong && (local === otherLocal || host === otherHost) && editDistance(one, other) === 1;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function replace(span: Span, near: string): Fix {
  return { title: 'fix.replaceValue', data: { value: near }, kind: 'suggested', preferred: true, edits: [{ span, text: near }] };
}
