/** The standards that the other policies of a workspace set, and the terms that they define, kept as long as none of them changes. */
import type { LanguageCode } from '../schema/vocabulary.ts';
import { addressKey, fileNameOf } from '../util/uri.ts';
import type { Library } from '../workspace/library.ts';
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
}

interface Found extends FileFacts {
  readonly uri: string;
}

/** Makes a finder on the files of a library. */
export function createElsewhere(library: Library, index: FactsIndex): Elsewhere {
  const folders = new Map<string, { readonly version: string; readonly found: readonly Found[] }>();
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
  const openedBeside = (uri: string): readonly Found[] =>
    library.opened(uri).flatMap((file) => {
      const known = index.of(file);
      return known ? [{ uri: file.uri, ...known }] : [];
    });

  return {
    of: (uri, language) => {
      const own = addressKey(uri);
      const opened = openedBeside(uri);
      const others = opened.filter((file) => addressKey(file.uri) !== own);
      const seen = [storedIn(uri), language, ...opened.map((file) => file.uri), ...others.flatMap(({ standards, terms }) => [standards, terms])];
      const before = finders.get(own);
      if (before && before.seen.length === seen.length && before.seen.every((item, i) => item === seen[i])) return before.facts;
      const isOpen = new Set(opened.map((file) => addressKey(file.uri)));
      const unopened = storedIn(uri).filter((file) => !isOpen.has(addressKey(file.uri)));
      const found = [...others, ...unopened].filter((file) => file.language === language && addressKey(file.uri) !== own);
      const facts = { standards: finderOf(found), terms: termsOf(found) };
      finders.set(own, { seen, facts });
      return facts;
    },
  };
}

function termsOf(known: readonly Found[]): readonly ForeignTerm[] {
  const terms = known.flatMap(({ uri, terms: own }) => own.map((term) => ({ ...term, uri, name: fileNameOf(uri) })));
  return terms.length === 0 ? noTerms : terms.sort((a, b) => Number(b.glossary) - Number(a.glossary));
}

const noTerms: readonly ForeignTerm[] = [];

const nothing: StandardsElsewhere = () => [];

function finderOf(known: readonly Found[]): StandardsElsewhere {
  if (known.length === 0) return nothing;
  const byKey = new Map<string, ForeignStandard[]>();
  for (const { uri, standards } of known) {
    const name = fileNameOf(uri);
    for (const standard of standards) {
      const list = byKey.get(standard.key) ?? [];
      byKey.set(standard.key, list);
      list.push({ ...standard, uri, name });
    }
  }
  return (key) => byKey.get(key) ?? [];
}
