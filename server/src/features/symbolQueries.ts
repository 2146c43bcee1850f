/** Symbols over the policies of a workspace: references, definitions, and the edits of a rename. */
import type { Host } from '../host.ts';
import type { Settings } from '../schema/settings.ts';
import { addressKey } from '../util/uri.ts';
import type { Library } from '../workspace/library.ts';
import type { CheckedDocument, Phrase } from './checked.ts';
import { policyReader } from './policyFiles.ts';
import type { FileEdits } from './rename.ts';
import { type FoundSymbol, type Occurrence, type SymbolFile, symbolAt } from './symbols.ts';

/** Places in one file. */
export interface FilePlaces {
  readonly uri: string;
  /** The text that the places belong to. */
  readonly text: string;
  readonly places: readonly Occurrence[];
}

/** What a rename would change, or why it cannot be done. */
export interface RenameOutcome {
  /** Empty where nothing is to be renamed, or it is refused. */
  readonly files: readonly FileEdits[];
  readonly refused: Phrase | undefined;
}

export interface SymbolQueries {
  /** Every place of the symbol at an offset, that file first; what was found by the time that `isCancelled` says so. */
  references(checked: CheckedDocument, offset: number, includeDefinitions: boolean, isCancelled?: () => boolean): Promise<readonly FilePlaces[]>;
  /** Where the symbol at an offset is defined. */
  definitions(checked: CheckedDocument, offset: number): Promise<readonly FilePlaces[]>;
  /** The edits that rename the symbol at an offset; undefined where there is none that can be renamed. */
  rename(checked: CheckedDocument, offset: number, name: string): Promise<RenameOutcome | undefined>;
}

/** Makes them on the files of a library, which must have been loaded. Settings and paths are those under which a file is checked. */
export function createSymbolQueries(
  library: Library,
  host: Pick<Host, 'pause'>,
  settingsOf: (uri: string) => Settings,
  pathOf: (uri: string) => string,
): SymbolQueries {
  const policyOf = policyReader(settingsOf, pathOf);

  /** The policies that may hold a symbol, its own file first. */
  async function* holding(checked: CheckedDocument, { symbol, source }: FoundSymbol): AsyncGenerator<SymbolFile> {
    yield checked;
    if (symbol.key === undefined) return;
    const own = addressKey(checked.uri);
    for (const file of library.neighbours(checked.uri)) {
      if (addressKey(file.uri) === own || !source.mayOccurIn(file.text, symbol)) continue;
      await host.pause();
      const policy = policyOf(file);
      if (policy) yield policy;
    }
  }

  const places = async (
    checked: CheckedDocument,
    found: FoundSymbol,
    wanted: (occurrence: Occurrence) => boolean,
    isCancelled?: () => boolean,
  ): Promise<readonly FilePlaces[]> => {
    const all: FilePlaces[] = [];
    for await (const file of holding(checked, found)) {
      if (isCancelled?.()) break;
      const here = found.source.occurrencesIn(file, found.symbol).filter(wanted);
      if (here.length > 0) all.push({ uri: file.uri, text: file.document.text, places: here });
    }
    return all;
  };

  return {
    references: async (checked, offset, includeDefinitions, isCancelled) => {
      const found = symbolAt(checked, offset);
      return found ? places(checked, found, ({ role }) => includeDefinitions || role === 'use', isCancelled) : [];
    },
    definitions: async (checked, offset) => {
      const found = symbolAt(checked, offset);
      if (!found) return [];
      const own = found.source.occurrencesIn(checked, found.symbol).filter(({ role }) => role === 'definition');
      if (own.length > 0) return [{ uri: checked.uri, text: checked.document.text, places: own }];
      return found.source.sharesDefinitions ? places(checked, found, ({ role }) => role === 'definition') : [];
    },
    rename: async (checked, offset, name) => {
      const found = symbolAt(checked, offset);
      if (!found?.source.canRename(checked, found.symbol)) return undefined;
      const files: FileEdits[] = [];
      for await (const file of holding(checked, found)) {
        const made = found.source.rename(file, found.symbol, name);
        if ('refused' in made) return { files: [], refused: made.refused };
        if (made.edits.length > 0) files.push({ uri: file.uri, version: file.version, text: file.document.text, edits: made.edits });
      }
      return { files, refused: undefined };
    },
  };
}
