/** The standards that the other policies of a workspace set, and the terms that they define, kept as long as none of them changes. */
import type { LanguageCode } from '../schema/vocabulary.ts';
import { addressKey, fileNameOf } from '../util/uri.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import type { ForeignStandard } from '../workspace/standards.ts';
import type { ForeignTerm } from '../workspace/terms.ts';
import type { FactsIndex, FileFacts } from './fileFacts.ts';

/** Finds standards of other documents by their key. The same object as long as nothing it depends on has changed. */
export type StandardsElsewhere = (key: string) => readonly ForeignStandard[];

/** What a document learns from others. Both are the same objects as long as nothing they depend on has changed. */
export interface FactsElsewhere {
  readonly standards: StandardsElsewhere;
  /** The terms of other documents in the same language, those of glossaries first. */
  readonly terms: readonly ForeignTerm[];
}

/** Finds what documents learn from others. */
export interface Elsewhere {
  /** Those that an open document is compared with. */
  of(uri: string, language: LanguageCode | undefined): FactsElsewhere;
  /** A document was closed: nothing is kept for its address. */
  drop(uri: string): void;
}

interface Found extends FileFacts {
  readonly uri: string;
}

/** Makes a finder on the files of a library. */
export function createElsewhere(library: Library, index: FactsIndex): Elsewhere {
  const folders = new Map<string, { readonly version: string; readonly found: readonly Found[] }>();
  const shared = new Map<string, InLanguage>();
  const finders = new Map<string, { readonly seen: readonly unknown[]; readonly facts: FactsElsewhere }>();

  const storedIn = (uri: string): readonly Found[] => {
    const folder = library.folderOf(uri) ?? '';
    const version = `${library.version} ${index.version}`;
    const before = folders.get(folder);
    if (before?.version === version) return before.found;
    const found = library.stored(uri).flatMap((file) => {
      const known = index.of(file);
      return known && known.standards.length + known.terms.length > 0 ? [{ uri: file.uri, ...known }] : [];
    });
    folders.set(folder, { version, found });
    return found;
  };
  const sharedIn = (uri: string, language: LanguageCode | undefined): InLanguage => {
    const found = storedIn(uri);
    const key = `${library.folderOf(uri) ?? ''} ${language ?? ''}`;
    const before = shared.get(key);
    if (before?.found === found) return before;
    const fresh = inLanguage(found, language);
    shared.set(key, fresh);
    return fresh;
  };
  const found = (file: LibraryFile): readonly Found[] => {
    const known = index.of(file);
    return known ? [{ uri: file.uri, ...known }] : [];
  };

  return {
    of: (uri, language) => {
      const own = addressKey(uri);
      const opened = library.opened(uri);
      // What the document says itself is nobody's business here, and reading it again at each keystroke would take long.
      const others = opened.filter((file) => addressKey(file.uri) !== own).flatMap(found);
      const seen = [storedIn(uri), language, ...opened.map((file) => file.uri), ...others.flatMap(({ standards, terms }) => [standards, terms])];
      const before = finders.get(own);
      if (before && before.seen.length === seen.length && before.seen.every((item, i) => item === seen[i])) return before.facts;
      const hidden = new Set([own, ...opened.map((file) => addressKey(file.uri))]);
      const beside = inLanguage(others, language);
      const stored = sharedIn(uri, language);
      const facts = { standards: finderOf(beside, stored, hidden), terms: termsOf(beside, stored, hidden) };
      // Thousands of stored files may ask once each: only for those that are open it pays to remember.
      if (opened.some((file) => addressKey(file.uri) === own)) finders.set(own, { seen, facts });
      return facts;
    },
    drop: (uri) => void finders.delete(addressKey(uri)),
  };
}

/** What documents of one language say, each with the key of its address. */
interface InLanguage {
  readonly found: readonly Found[];
  readonly owners: readonly string[];
  readonly standards: ReadonlyMap<string, readonly (readonly [owner: string, standard: ForeignStandard])[]>;
  readonly terms: readonly (readonly [owner: string, term: ForeignTerm])[];
}

function inLanguage(known: readonly Found[], language: LanguageCode | undefined): InLanguage {
  const found = known.filter((file) => file.language === language);
  const standards = new Map<string, (readonly [string, ForeignStandard])[]>();
  for (const { uri, standards: own } of found) {
    const name = fileNameOf(uri);
    for (const standard of own) {
      const list = standards.get(standard.key) ?? [];
      standards.set(standard.key, list);
      list.push([addressKey(uri), { ...standard, uri, name }]);
    }
  }
  const terms = found.flatMap(({ uri, terms: own }) => own.map((term) => [addressKey(uri), { ...term, uri, name: fileNameOf(uri) }] as const));
  const owners = found.filter((file) => file.standards.length > 0).map(({ uri }) => addressKey(uri));
  return { found: known, owners, standards, terms };
}

/** The documents of stored files are asked by every other one, so what they say is put in order once; `hidden` ones are left out. */
function finderOf(opened: InLanguage, stored: InLanguage, hidden: ReadonlySet<string>): StandardsElsewhere {
  if (opened.owners.length === 0 && stored.owners.every((owner) => hidden.has(owner))) return nothing;
  return (key) =>
    [...(opened.standards.get(key) ?? []), ...(stored.standards.get(key) ?? []).filter(([owner]) => !hidden.has(owner))].map(([, one]) => one);
}

function termsOf(opened: InLanguage, stored: InLanguage, hidden: ReadonlySet<string>): readonly ForeignTerm[] {
  const terms = [...opened.terms, ...stored.terms.filter(([owner]) => !hidden.has(owner))].map(([, term]) => term);
  return terms.length === 0 ? noTerms : terms.sort((a, b) => Number(b.glossary) - Number(a.glossary));
}

const noTerms: readonly ForeignTerm[] = [];

const nothing: StandardsElsewhere = () => [];
