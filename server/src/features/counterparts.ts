/** The translations of open documents, kept as long as nothing has changed that ties them. */
import type { PolicyDocument } from '../model/document.ts';
import type { Settings } from '../schema/settings.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import { type Counterpart, indexTranslations, type TranslationIndex } from '../workspace/translations.ts';
import { scopeOf, settled } from './checkDocument.ts';

/** Finds counterparts. */
export interface Counterparts {
  /** The documents that the open document has to agree with. */
  of(uri: string): readonly Counterpart[];
}

/** Makes a finder on the files of a library. Settings and paths are those under which a file is checked. */
export function createCounterparts(library: Library, settingsOf: (uri: string) => Settings, pathOf: (uri: string) => string): Counterparts {
  const indices = new Map<string, { readonly index: TranslationIndex; readonly seen: readonly unknown[] }>();
  const asChecked = new WeakMap<PolicyDocument, { readonly settings: Settings; readonly document: PolicyDocument }>();

  const underSettings = (uri: string, document: PolicyDocument): PolicyDocument => {
    const settings = settingsOf(uri);
    const known = asChecked.get(document);
    if (known?.settings === settings) return known.document;
    const own = settled(document, settings, pathOf(uri)).document;
    asChecked.set(document, { settings, document: own });
    return own;
  };
  const isPolicy = ({ uri, document }: LibraryFile): boolean => {
    const settings = settingsOf(uri);
    return scopeOf(underSettings(uri, document), pathOf(uri), settings, false).checked;
  };
  /** What the ties between files depend on: the stored files, and the front matter of those that are open. */
  const state = (): readonly unknown[] => [library.version, ...library.unsaved()];

  const indexFor = (uri: string): TranslationIndex => {
    const seen = state();
    const neighbours = library.folderOf(uri) ?? '';
    const known = indices.get(neighbours);
    if (known && known.seen.length === seen.length && known.seen.every((item, i) => item === seen[i])) return known.index;
    const index = indexTranslations(library.neighbours(uri), isPolicy);
    indices.set(neighbours, { index, seen });
    return index;
  };

  return {
    of: (uri) => {
      const own = library.file(uri);
      if (!own) return [];
      return indexFor(uri)
        .counterpartsOf(own)
        .flatMap(({ uri: other, original }) => {
          const file = library.file(other);
          return file ? [{ uri: other, original, document: underSettings(other, file.document) }] : [];
        });
    },
  };
}

/** Whether two lists name the same documents at the same versions. */
export function sameCounterparts(one: readonly Counterpart[], other: readonly Counterpart[]): boolean {
  return one.length === other.length && one.every(({ document }, i) => document === other[i]?.document);
}
