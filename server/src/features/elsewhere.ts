/** The standards that the other policies of a workspace set, and the terms that they define, kept as long as none of them changes. */
import type { Host } from '../host.ts';
import { parseDocument } from '../model/document.ts';
import { statusOf } from '../model/facts.ts';
import type { Settings } from '../schema/settings.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { memoizedFor } from '../util/memo.ts';
import { addressKey, fileNameOf } from '../util/uri.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import { type ForeignStandard, type Standard, standardsOf } from '../workspace/standards.ts';
import { type ForeignTerm, type SharedTerm, sharedTermsOf } from '../workspace/terms.ts';
import { mayBePolicy, scopeOf, settled } from './checkDocument.ts';

/** Finds standards of other documents by their key. The same object as long as nothing it depends on has changed. */
export type StandardsElsewhere = (key: string) => readonly ForeignStandard[];

/** What a document learns from others. Both are the same objects as long as nothing they depend on has changed. */
export interface FactsElsewhere {
  readonly standards: StandardsElsewhere;
  /** The terms of other documents in the same language, those of glossaries first. */
  readonly terms: readonly ForeignTerm[];
}

export interface Elsewhere {
  /** Those that an open document is compared with. */
  of(uri: string, language: LanguageCode | undefined): FactsElsewhere;
  /** Reads the standards and terms of stored files that have not been read yet, a few at a time. Returns whether there were any. */
  load(folder: string): Promise<boolean>;
}

interface Known {
  readonly language: LanguageCode | undefined;
  readonly standards: readonly Standard[];
  readonly terms: readonly SharedTerm[];
}

interface Found extends Known {
  readonly uri: string;
}

const none: Known = { language: undefined, standards: [], terms: [] };

/** Makes a finder on the files of a library. */
export function createElsewhere(
  library: Library,
  host: Pick<Host, 'pause'>,
  settingsOf: (uri: string) => Settings,
  pathOf: (uri: string) => string,
): Elsewhere {
  /** The document of a stored file is not kept: thousands would fill the memory. */
  const stored = new WeakMap<LibraryFile, { readonly settings: Settings; readonly known: Known }>();
  const opened = memoizedFor((document: LibraryFile['document'], key: { readonly settings: Settings; readonly path: string }) =>
    read(document, key.settings, key.path),
  );
  const keys = new Map<string, { readonly settings: Settings; readonly path: string }>();
  const folders = new Map<string, { readonly version: string; readonly found: readonly Found[] }>();
  const finders = new Map<string, { readonly seen: readonly unknown[]; readonly facts: FactsElsewhere }>();

  const keyOf = (uri: string) => {
    const settings = settingsOf(uri);
    const key = keys.get(uri);
    if (key?.settings === settings) return key;
    const fresh = { settings, path: pathOf(uri) };
    keys.set(uri, fresh);
    return fresh;
  };
  /** Undefined for a stored file whose standards are not read yet. */
  const knownOf = (file: LibraryFile): Known | undefined => {
    if (file.version !== undefined) return opened(file.document, keyOf(file.uri));
    const entry = stored.get(file);
    return entry?.settings === settingsOf(file.uri) ? entry.known : undefined;
  };

  let loads = 0;
  const storedIn = (uri: string): readonly Found[] => {
    const folder = library.folderOf(uri) ?? '';
    const version = `${library.version} ${loads}`;
    const before = folders.get(folder);
    if (before?.version === version) return before.found;
    const found = library.stored(uri).flatMap((file) => {
      const known = knownOf(file);
      return known && known.standards.length + known.terms.length > 0 ? [{ uri: file.uri, ...known }] : [];
    });
    folders.set(folder, { version, found });
    return found;
  };
  const openedBeside = (uri: string): readonly Found[] =>
    library.opened(uri).flatMap((file) => {
      const known = knownOf(file);
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
    load: async (folder) => {
      const waiting = library.stored(folder).filter((file) => knownOf(file) === undefined);
      for (const file of waiting) {
        await host.pause();
        const { settings, path } = keyOf(file.uri);
        stored.set(file, {
          settings,
          known: mayBePolicy(file, settings, path) ? read(parseDocument(file.text), settings, path) : none,
        });
      }
      if (waiting.length > 0) loads += 1;
      return waiting.length > 0;
    },
  };
}

function read(parsed: LibraryFile['document'], settings: Settings, path: string): Known {
  const { document } = settled(parsed, settings, path);
  if (!scopeOf(document, path, settings, false).checked || statusOf(document) === 'retired') return none;
  return { language: document.language, standards: standardsOf(document), terms: sharedTermsOf(document) };
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
