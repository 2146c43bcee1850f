/** Learns a kind of document from good examples: which sections they have in common, in which order, and what they are called. */
import { blankOf, builtInCatalog, type Catalog } from '../kinds/catalog.ts';
import { needOf } from '../kinds/index.ts';
import { kindOf } from '../model/facts.ts';
import { type KindId, kindIds, type LanguageCode, sectionIds } from '../schema/vocabulary.ts';
import { fileStem } from '../util/fileName.ts';
import { type DocumentFacts, factsOf, type Sample } from './deriveFacts.ts';
import { titleWords } from './deriveTitles.ts';

export type { Sample } from './deriveFacts.ts';

export interface DeriveOptions {
  /** What the kind is called: `Refund policy`. */
  readonly name: string;
  /** The share of documents, from 0 to 1, in which a section stands that is required. */
  readonly required: number;
  /** The share from which on it is recommended, and from which on a heading that nobody knows becomes a section. */
  readonly recommended: number;
}

/** A kind as `policywright.yaml` defines it. */
export interface DerivedKind {
  readonly id: string;
  readonly name: string;
  /** The built-in kind that is nearest. */
  readonly base: KindId;
  /** Words in a title that tell the kind. */
  readonly titles: readonly string[];
  readonly required: readonly string[];
  readonly recommended: readonly string[];
  readonly order: readonly string[];
  readonly sections: readonly DerivedSection[];
}

/** A section that no known one stands for. */
export interface DerivedSection {
  readonly id: string;
  readonly title: string;
  readonly language: LanguageCode;
  readonly aliases: readonly string[];
  /** What all examples say there, else a blank. */
  readonly body: string;
  /** The section that it follows. */
  readonly after: string | undefined;
}

/** Learns a kind. There must be at least one document; sections that its settings define are known like the built-in ones. */
export function deriveKind(samples: readonly Sample[], { name, required, recommended }: DeriveOptions): DerivedKind {
  const catalog = samples[0]?.document.catalog ?? builtInCatalog;
  const asWritten = samples.map((sample) => factsOf(sample, kindOf(sample.document, sample.path).kind));
  const base = nearestKind(
    samples,
    commonSections(asWritten, recommended, catalog).map(({ id }) => id),
  );
  // Headings are read once more as they will be when the documents are checked under the new kind.
  const documents = samples.map((sample) => factsOf(sample, base));
  const common = commonSections(documents, recommended, catalog).sort((a, b) => a.rank - b.rank);
  const order = common.map(({ id }) => id);
  const isRequired = ({ share }: CommonSection) => share >= required;
  return {
    id: wordId(name) ?? 'own-kind',
    name,
    base,
    titles: titleWords(name, documents, required),
    required: common.filter(isRequired).map(({ id }) => id),
    recommended: common.filter((section) => !isRequired(section)).map(({ id }) => id),
    order,
    sections: common.flatMap(({ id, heading }) => (heading ? [derivedSection(id, heading, order)] : [])),
  };
}

/** A section that enough documents have. */
interface CommonSection {
  readonly id: string;
  readonly share: number;
  /** Where it stands on average, from 0 to 1. */
  readonly rank: number;
  /** How it is headed, where it is no built-in section. */
  readonly heading: Heading | undefined;
}

interface Heading {
  /** As written, the commonest first. */
  readonly forms: readonly string[];
  readonly language: LanguageCode;
  /** What stands under it in every example that has it; undefined where that differs. */
  readonly text: string | undefined;
}

function commonSections(documents: readonly DocumentFacts[], least: number, { sectionIds }: Catalog): CommonSection[] {
  const shareOf = (count: number) => count / documents.length;
  const known = sectionIds.map((id): CommonSection => {
    const ranks = documents.flatMap(({ rankOf }) => rankOf.get(id) ?? []);
    const rank = ranks.length > 0 ? average(ranks) : sectionIds.indexOf(id) / sectionIds.length;
    return { id, share: shareOf(documents.filter(({ provided }) => provided.has(id)).length), rank, heading: undefined };
  });
  const taken = new Set<string>(sectionIds);
  const own = [...new Set(documents.flatMap(({ unknown }) => [...unknown.keys()]))].flatMap((key): readonly CommonSection[] => {
    const holders = documents.filter(({ unknown }) => unknown.has(key));
    if (shareOf(holders.length) < least) return [];
    const headings = holders.flatMap(({ unknown }) => unknown.get(key) ?? []);
    const heading = {
      forms: byFrequency(headings.map(({ words }) => words)),
      language: byFrequency(holders.map(({ language }) => language))[0] ?? 'en',
      text: sameText(headings.map(({ text }) => text)),
    };
    const id = freeId(wordId(heading.forms[0] ?? '') ?? 'section', taken);
    taken.add(id);
    return [{ id, share: shareOf(holders.length), rank: average(headings.map(({ rank }) => rank)), heading }];
  });
  return [...known.filter(({ share }) => share >= least), ...own];
}

/** The text that several examples share, however their lines are broken. */
function sameText(texts: readonly string[]): string | undefined {
  const [first = '', ...others] = texts;
  const folded = (text: string) => text.replace(/\s+/g, ' ');
  return first !== '' && others.length > 0 && others.every((text) => folded(text) === folded(first)) ? first : undefined;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Each item once, the commonest first; of equals, the one that came first. */
function byFrequency<Item>(items: readonly Item[]): readonly Item[] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

/** Ids are words in plain letters. What is written in another script gets a number. */
function wordId(words: string): string | undefined {
  const stem = fileStem(words);
  return /^[a-z][a-z\d-]*$/.test(stem) && stem !== 'document' ? stem : undefined;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = wanted === 'section' ? 1 : 2, id = wanted === 'section' ? 'section-1' : wanted; ; count += 1) {
    if (!taken.has(id)) return id;
    id = `${wanted}-${count}`;
  }
}

function derivedSection(id: string, { forms, language, text }: Heading, order: readonly string[]): DerivedSection {
  const [title = '', ...aliases] = forms;
  return { id, title, language, aliases, body: text ?? blankOf(title), after: order[order.indexOf(id) - 1] };
}

/** The kind that most documents are of; where they do not say, the one whose sections are the most alike. */
function nearestKind(samples: readonly Sample[], order: readonly string[]): KindId {
  const kinds = samples.flatMap(({ document, path }) => document.catalog.baseOf(kindOf(document, path).kind) ?? []);
  const [most] = byFrequency(kinds);
  if (most && kinds.filter((kind) => kind === most).length * 2 >= samples.length) return most;
  const likeness = (kind: KindId): number => {
    const wanted = sectionIds.filter((id) => ['required', 'recommended'].includes(needOf(kind, id) ?? ''));
    const shared = wanted.filter((id) => order.includes(id)).length;
    return shared / (wanted.length + order.length - shared);
  };
  return [...kindIds].sort((a, b) => likeness(b) - likeness(a))[0] ?? 'policy';
}
