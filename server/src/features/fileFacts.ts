/** What the policies of a workspace say that others need to know, file by file: standards, terms and blanks. Stored files are read in the background, each once. */
import type { Host } from '../host.ts';
import { type PolicyDocument, parseDocument } from '../model/document.ts';
import { statusOf } from '../model/facts.ts';
import type { Settings } from '../schema/settings.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { commitmentsByChunk } from '../standards/register.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import { type BlankFacts, blankFacts, noBlanks } from '../workspace/placeholders.ts';
import { type Standard, standardsOf } from '../workspace/standards.ts';
import { type SharedTerm, sharedTermsOf } from '../workspace/terms.ts';
import { mayBePolicy, scopeOf, settled } from './checkDocument.ts';

/** What a file says. One that is retired sets no standards and defines no terms, and one that is no policy says nothing. */
export interface FileFacts {
  readonly language: LanguageCode | undefined;
  readonly standards: readonly Standard[];
  readonly terms: readonly SharedTerm[];
  readonly blanks: BlankFacts;
}

/** The facts of the files of a library. */
export interface FactsIndex {
  /** The same object as long as nothing that it depends on has changed; undefined for a stored file that has not been read yet. */
  of(file: LibraryFile): FileFacts | undefined;
  /** Reads the stored files around an address that have not been read yet, a few at a time. Returns whether there were any. */
  load(uri: string): Promise<boolean>;
  /** Grows whenever stored files have been read. */
  readonly version: number;
}

const none: FileFacts = { language: undefined, standards: [], terms: [], blanks: noBlanks };

interface Known {
  readonly settings: Settings;
  readonly facts: FileFacts;
}

/** Makes an index on the files of a library. Settings and paths are those under which a file is checked. */
export function createFileFacts(
  library: Library,
  host: Pick<Host, 'pause'>,
  settingsOf: (uri: string) => Settings,
  pathOf: (uri: string) => string,
): FactsIndex {
  /** The documents of stored files are not kept: thousands would fill the memory. */
  const stored = new WeakMap<LibraryFile, Known>();
  /** By their documents, so that nothing is kept of those that have been closed. */
  const opened = new WeakMap<PolicyDocument, Known>();
  let version = 0;

  const ofOpen = ({ uri, document }: LibraryFile): FileFacts => {
    const settings = settingsOf(uri);
    const before = opened.get(document);
    if (before?.settings === settings) return before.facts;
    const facts = read(document, settings, pathOf(uri));
    opened.set(document, { settings, facts });
    return facts;
  };
  /** Commitments are kept on the chunks, so reading them chunk by chunk leaves little to do at the end. */
  const readInSteps = async (text: string, settings: Settings, path: string): Promise<FileFacts> => {
    const parsed = parseDocument(text);
    for (const _chunk of commitmentsByChunk(settled(parsed, settings, path).document)) await host.pause();
    return read(parsed, settings, path);
  };
  const ofStored = (file: LibraryFile): FileFacts | undefined => {
    const known = stored.get(file);
    return known?.settings === settingsOf(file.uri) ? known.facts : undefined;
  };

  return {
    of: (file) => (file.version === undefined ? ofStored(file) : ofOpen(file)),
    load: async (uri) => {
      const waiting = library.stored(uri).filter((file) => ofStored(file) === undefined);
      for (const file of waiting) {
        await host.pause();
        const settings = settingsOf(file.uri);
        const path = pathOf(file.uri);
        const facts = mayBePolicy(file, settings, path) ? await readInSteps(file.text, settings, path) : none;
        stored.set(file, { settings, facts });
      }
      if (waiting.length > 0) version += 1;
      return waiting.length > 0;
    },
    get version() {
      return version;
    },
  };
}

function read(parsed: PolicyDocument, settings: Settings, path: string): FileFacts {
  const { document } = settled(parsed, settings, path);
  if (!scopeOf(document, path, settings, false).checked) return none;
  const blanks = blankFacts(document);
  if (statusOf(document) === 'retired') return { ...none, blanks };
  return { language: document.language, standards: standardsOf(document), terms: sharedTermsOf(document), blanks };
}
