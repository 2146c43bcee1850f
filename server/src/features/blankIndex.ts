/** The names of blanks in the policies of a workspace, and the values given there. Files are read in the background, each once. */
import type { Host } from '../host.ts';
import { parseDocument } from '../model/document.ts';
import type { Settings } from '../schema/settings.ts';
import { memoizedFor } from '../util/memo.ts';
import { addressKey, fileNameOf } from '../util/uri.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import { type BlankFacts, blankFacts, noBlanks } from '../workspace/placeholders.ts';
import { mayBePolicy, scopeOf, settled } from './checkDocument.ts';

/** What another policy says of blanks. */
export interface BlanksElsewhere extends BlankFacts {
  readonly uri: string;
  /** The name of the file. */
  readonly name: string;
}

export interface BlankIndex {
  /** The other policies around a document, as far as they have been read. */
  around(uri: string): readonly BlanksElsewhere[];
  /** Reads the stored files around an address that have not been read yet, a few at a time. Returns whether there were any. */
  load(uri: string): Promise<boolean>;
}

/** Makes an index on the files of a library. Settings and paths are those under which a file is checked. */
export function createBlankIndex(
  library: Library,
  host: Pick<Host, 'pause'>,
  settingsOf: (uri: string) => Settings,
  pathOf: (uri: string) => string,
): BlankIndex {
  /** Of stored files only what is said of blanks is kept: thousands of documents would fill the memory. */
  const stored = new WeakMap<LibraryFile, { readonly settings: Settings; readonly facts: BlankFacts }>();
  const read = (parsed: LibraryFile['document'], uri: string): BlankFacts => {
    const settings = settingsOf(uri);
    const path = pathOf(uri);
    const { document } = settled(parsed, settings, path);
    return scopeOf(document, path, settings, false).checked ? blankFacts(document) : noBlanks;
  };
  const opened = new Map<string, (document: LibraryFile['document'], settings: Settings) => BlankFacts>();
  const factsOfOpen = ({ uri, document }: LibraryFile): BlankFacts => {
    const facts = opened.get(uri) ?? memoizedFor((own: LibraryFile['document']) => read(own, uri));
    opened.set(uri, facts);
    return facts(document, settingsOf(uri));
  };
  const factsOf = (file: LibraryFile): BlankFacts | undefined => {
    if (file.version !== undefined) return factsOfOpen(file);
    const entry = stored.get(file);
    return entry?.settings === settingsOf(file.uri) ? entry.facts : undefined;
  };

  return {
    around: (uri) => {
      const own = addressKey(uri);
      return library.neighbours(uri).flatMap((file) => {
        const facts = addressKey(file.uri) === own ? undefined : factsOf(file);
        return facts && facts !== noBlanks ? [{ uri: file.uri, name: fileNameOf(file.uri), ...facts }] : [];
      });
    },
    load: async (uri) => {
      const waiting = library.stored(uri).filter((file) => stored.get(file)?.settings !== settingsOf(file.uri));
      for (const file of waiting) {
        await host.pause();
        const settings = settingsOf(file.uri);
        const facts = mayBePolicy(file, settings, pathOf(file.uri)) ? read(parseDocument(file.text), file.uri) : noBlanks;
        stored.set(file, { settings, facts });
      }
      return waiting.length > 0;
    },
  };
}
