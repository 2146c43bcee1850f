/** What the keys of front matter may be set to, with names in the reader's language. */
import { shapesFor } from '../kinds/shapes.ts';
import { contactTopicIds } from '../languages/contactTopics.ts';
import { packs } from '../languages/index.ts';
import { contactsIn, topicKey } from '../model/contacts.ts';
import { frontMatterValue } from '../model/document.ts';
import { yamlScalar } from '../model/frontMatter/write.ts';
import { namesDocuments } from '../model/namedDocuments.ts';
import { titleOf } from '../model/sections.ts';
import { nextReview, sensibleValue } from '../rules/front-matter/addKey.ts';
import { ruleIds } from '../rules/index.ts';
import { type FrontMatterKey, keyNamed, keySpec } from '../schema/frontMatter.ts';
import { type LanguageCode, languageCodes, type ShapeId, statusIds } from '../schema/vocabulary.ts';
import { monthsAfter } from '../util/calendar.ts';
import { contactsElsewhere } from '../workspace/contacts.ts';
import { type CheckedDocument, languageName, say } from './checked.ts';
import { dateInWords } from './dateInWords.ts';
import { placeholdersIn } from './placeholders.ts';

/** Who asks, and when. */
export interface AskedValue {
  readonly checked: CheckedDocument;
  readonly reader: LanguageCode;
  /** An ISO date. */
  readonly today: string;
}

/** A value and what it is called. */
export interface Offer {
  readonly value: string;
  readonly detail: string;
  /** Words by which it is found beside its own. */
  readonly words?: string;
}

/** A value as it is written: in the quotation marks that stand there, or with some where it needs them. */
export function writtenOffer(value: string, name: string, quote: string): string {
  if (quote === '"') return JSON.stringify(value);
  if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
  return keyNamed(name) === 'version' ? JSON.stringify(value) : yamlScalar(value);
}

/** The values of a key, given with the keys that it stands under. */
export function offersFor(asked: AskedValue, path: readonly string[]): readonly Offer[] {
  if (path.join('.') === 'policywright.disable') return silenced(asked);
  const [name = ''] = path;
  if (path.length === 2 && name === 'contact') return contactsFor(asked, path[1] ?? '');
  const key = path.length === 1 ? keyNamed(name) : undefined;
  const own = key ? valuesFor(asked, key) : [];
  return path.length === 1 && namesDocuments(name) ? [...own, ...documentsFor(asked, key ?? name)] : own;
}

/**
 * The policies of the workspace by their paths and ids, with their titles: of a translation the originals in other languages
 * first, elsewhere those in the language of the document. What fulfils a standard may be named by its id alone.
 */
function documentsFor({ checked }: AskedValue, key: string): readonly Offer[] {
  const { linked, document } = checked;
  const isOriginal = key === 'translation_of';
  const policies = linked
    .policies()
    .filter(({ translates, language }) => !(isOriginal && (translates || language === document.language)))
    .map((policy) => ({ ...policy, path: linked.pathTo(policy.address), title: policy.title ?? '' }))
    .sort((a, b) => Number(b.language === document.language) - Number(a.language === document.language) || (a.path < b.path ? -1 : 1))
    .slice(0, mostDocuments);
  const paths = key === 'satisfies' ? [] : policies.map(({ path, title, id }) => ({ value: path, detail: title, words: `${title} ${id ?? ''}` }));
  const ids = policies.flatMap(({ id, title }) => (id === undefined ? [] : [{ value: id, detail: title, words: title }]));
  return [...paths, ...ids.filter(({ value }, i) => ids.findIndex((other) => other.value === value) === i)];
}

/** A list that nobody reads to its end. */
const mostDocuments = 300;

/** What a mapping may hold: names of blanks under `values`, settings under `policywright`. */
export function offersIn({ checked, reader }: AskedValue, parents: readonly string[]): readonly Offer[] {
  const path = parents.join('.');
  if (path === 'policywright' && !hasOwn(frontMatterValue(checked.document.frontMatter, 'policywright'), 'disable'))
    return [{ value: 'disable', detail: say({ id: 'key.policywright', data: {} }, reader) }];
  if (path === 'contact') return topicsFor(checked);
  if (path !== 'values') return [];
  const given = frontMatterValue(checked.document.frontMatter, 'values');
  const names = new Set(placeholdersIn(checked).map(({ placeholder }) => placeholder.name));
  return [...names].filter((name) => name !== '' && !hasOwn(given, name)).map((value) => ({ value, detail: '' }));
}

/** Topics that the document gives no contact for: those of other policies first. */
function topicsFor({ document, linked, pack }: CheckedDocument): readonly Offer[] {
  const given = new Set(contactsIn(document.frontMatter, document.text).flatMap(({ topic }) => (topic === undefined ? [] : [topicKey(topic)])));
  const others = linked.policies().flatMap(({ language, contacts }) => (language === pack.code ? contacts.flatMap(({ topic }) => topic ?? []) : []));
  const names = [...others, ...contactTopicIds.flatMap((id) => pack.contactTopics[id][0] ?? [])];
  const free = names.filter((name, i) => !given.has(topicKey(name)) && names.findIndex((other) => topicKey(other) === topicKey(name)) === i);
  return free.map((value) => ({ value, detail: '' }));
}

/** Contacts of other policies: those for the same topic first. */
function contactsFor({ checked, reader }: AskedValue, topic: string): readonly Offer[] {
  const detail = say({ id: 'completion.usedElsewhere', data: {} }, reader);
  const same = contactsElsewhere(checked.linked, topic);
  return [...new Set([...same, ...checked.used('contact')])].map((value) => ({ value, detail }));
}

function hasOwn(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

/** Rules that found something in the document first. */
function silenced({ checked, reader }: AskedValue): readonly Offer[] {
  const found = new Set(checked.findings.map(({ rule }) => rule));
  const ids = [...ruleIds.filter((id) => found.has(id)), ...ruleIds.filter((id) => !found.has(id))];
  const { messages } = packs[reader];
  return ids.map((value) => ({ value, detail: (messages as Readonly<Record<string, string>>)[`rule.${value}.summary`] ?? '' }));
}

function valuesFor(asked: AskedValue, key: FrontMatterKey): readonly Offer[] {
  const { checked, reader } = asked;
  switch (keySpec(key).type) {
    case 'kind':
      return checked.document.catalog.kindIds.map((kind) => ({ value: kind, detail: checked.document.catalog.packs[reader].kinds[kind].name }));
    case 'shape':
      return shapesIn(checked).map((shape) => ({ value: shape, detail: packs[reader].messages[`shape.${shape}.name`] }));
    case 'status':
      return statusIds.map((status) => ({ value: status, detail: packs[reader].statuses[status].name }));
    case 'language':
      return languageCodes.map((code) => ({ value: code, detail: languageName(code, reader) }));
    case 'date':
      return datesFor(asked, key);
    case 'cycle':
      return [
        { value: '12 months', detail: '' },
        { value: '6 months', detail: '' },
        { value: 'P1Y', detail: '' },
      ];
    default:
      return wordsFor(asked, key);
  }
}

/** What other policies say, and what is plain. */
function wordsFor({ checked, reader }: AskedValue, key: FrontMatterKey): readonly Offer[] {
  if (key === 'title')
    return [{ value: titleOf(checked.document)?.words.words.trim() || checked.pack.kinds[checked.kind ?? 'policy'].name, detail: '' }];
  if (key === 'version') return ['0.1', '1.0'].map((value) => ({ value, detail: '' }));
  if (key === 'id' || key === 'translation_of' || key === 'related' || key === 'values' || key === 'policywright') return [];
  const detail = say({ id: 'completion.usedElsewhere', data: {} }, reader);
  return checked.used(key).map((value) => ({ value, detail }));
}

/** The shapes of the document's kind, or of the built-in one that it is like; all of them where its kind is not known. */
function shapesIn({ kind, document }: CheckedDocument): readonly ShapeId[] {
  const base = document.catalog.baseOf(kind);
  return kind && !base ? [] : shapesFor(base);
}

/** A review lies in the past or is today; a document may take effect with the next month; the next review follows from the cycle. */
function datesFor({ checked, reader, today }: AskedValue, key: FrontMatterKey): readonly Offer[] {
  const now = { value: today, detail: say({ id: 'completion.today', data: {} }, reader) };
  if (key === 'reviewed') return [now];
  if (key === 'effective') {
    const first = `${(monthsAfter(today, 1) ?? today).slice(0, 7)}-01`;
    return [now, { value: first, detail: dateInWords(first, today, reader) }];
  }
  const due = nextReview(checked.document, today);
  const later = [6, 12].map((months) => ({
    value: monthsAfter(today, months),
    detail: say({ id: 'completion.nextReview', data: { months } }, reader),
  }));
  const offers = [{ value: due, detail: say({ id: 'completion.nextByCycle', data: {} }, reader) }, ...later];
  return offers.flatMap(({ value, detail }, i) => (value && offers.findIndex((other) => other.value === value) === i ? [{ value, detail }] : []));
}

/** The whole front matter of a new policy, with a tab stop for each thing that its writer decides. */
export function blockAsSnippet({ checked, today }: AskedValue): string {
  const { document, kind } = checked;
  const sources = { today, used: checked.used };
  const suggested = (key: FrontMatterKey) => yamlScalar(sensibleValue(document, key, sources) ?? '');
  const kinds = [kind ?? 'policy', ...document.catalog.kindIds.filter((id) => id !== (kind ?? 'policy'))];
  const languages = [document.language, ...languageCodes.filter((code) => code !== document.language)];
  return [
    '---',
    `kind: \${1|${kinds.join(',')}|}`,
    `title: \${2:${escaped(suggested('title'))}}`,
    `language: \${3|${languages.join(',')}|}`,
    `status: \${4|${statusIds.join(',')}|}`,
    `owner: \${5:${escaped(suggested('owner'))}}`,
    `contact: \${6:${escaped(suggested('contact'))}}`,
    'version: "0.1"',
    `reviewed: ${today}`,
    'review_cycle: 12 months',
    '---',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
