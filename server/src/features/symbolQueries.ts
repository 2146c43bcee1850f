/** Symbols over the policies of a workspace: references, definitions, and the edits of a rename. */
import type { Host } from '../host.ts';
import { changedAnchors, followAnchors } from '../model/anchors.ts';
import type { PolicyDocument } from '../model/document.ts';
import { linkTargets } from '../model/linkTargets.ts';
import { type Section, sectionsIn } from '../model/sections.ts';
import type { Settings } from '../schema/settings.ts';
import { contains, type TextEdit } from '../util/span.ts';
import { addressKey, leadsTo } from '../util/uri.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
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

/** What can be asked of symbols across files. */
export interface SymbolQueries {
  /** Every place of the symbol at an offset, that file first; what was found by the time that `isCancelled` says so. */
  references(checked: CheckedDocument, offset: number, includeDefinitions: boolean, isCancelled?: () => boolean): Promise<readonly FilePlaces[]>;
  /** Where the symbol at an offset is defined. */
  definitions(checked: CheckedDocument, offset: number): Promise<readonly FilePlaces[]>;
  /** The edits that rename the symbol at an offset; undefined where there is none that can be renamed. */
  rename(checked: CheckedDocument, offset: number, name: string): Promise<RenameOutcome | undefined>;
}

/** The text of `policywright.yaml`. */
export interface ConfigText {
  readonly uri: string;
  readonly text: string;
}

/** Makes them on the files of a library, which must have been loaded. Settings and paths are those under which a file is checked; `configOf` reads its `policywright.yaml`. */
export function createSymbolQueries(
  library: Library,
  host: Pick<Host, 'pause'>,
  settingsOf: (uri: string) => Settings,
  pathOf: (uri: string) => string,
  configOf: (uri: string) => Promise<ConfigText | undefined>,
): SymbolQueries {
  const policyOf = policyReader(settingsOf, pathOf);

  /** The policies that may hold a symbol, its own file first. */
  async function* holding(checked: CheckedDocument, { symbol, source }: FoundSymbol): AsyncGenerator<SymbolFile> {
    yield checked;
    if (symbol.key === undefined) return;
    const own = addressKey(checked.uri);
    for (const file of library.neighbours(checked.uri)) {
      await host.pause();
      if (addressKey(file.uri) === own || !source.mayOccurIn(file.text, symbol)) continue;
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

  const inSettings = async ({ uri }: CheckedDocument, { symbol, source }: FoundSymbol): Promise<readonly FilePlaces[]> => {
    const config = source.inSettings && symbol.key !== undefined ? await configOf(uri) : undefined;
    const found = config && source.inSettings?.(config.text, symbol);
    return config && found && found.length > 0 ? [{ ...config, places: found }] : [];
  };

  return {
    references: async (checked, offset, includeDefinitions, isCancelled) => {
      const found = symbolAt(checked, offset);
      if (!found) return [];
      const all = await places(checked, found, ({ role }) => includeDefinitions || role === 'use', isCancelled);
      return includeDefinitions ? [...all, ...(await inSettings(checked, found))] : all;
    },
    definitions: async (checked, offset) => {
      const found = symbolAt(checked, offset);
      if (!found) return [];
      const own = found.source.occurrencesIn(checked, found.symbol).filter(({ role }) => role === 'definition');
      if (own.length > 0) return [{ uri: checked.uri, text: checked.document.text, places: own }];
      const shared = found.source.sharesDefinitions ? await places(checked, found, ({ role }) => role === 'definition') : [];
      return shared.length > 0 ? shared : inSettings(checked, found);
    },
    rename: async (checked, offset, name) => {
      const found = symbolAt(checked, offset);
      if (!found?.source.canRename(checked, found.symbol)) return undefined;
      const files: FileEdits[] = [];
      const anchors = new Map<string, ReadonlyMap<string, string>>();
      for await (const file of holding(checked, found)) {
        const made = found.source.rename(file, found.symbol, name);
        if ('refused' in made) return { files: [], refused: made.refused };
        const { uri, version, document } = file;
        if (made.edits.length > 0) files.push({ uri, version, text: document.text, edits: made.edits });
        const changed = anchorsAfter(document, made.edits);
        if (changed.size > 0) anchors.set(uri, changed);
      }
      const config = found.source.renameInSettings && (await configOf(checked.uri));
      const made = config && found.source.renameInSettings?.(config.text, found.symbol, name);
      if (made && 'refused' in made) return { files: [], refused: made.refused };
      if (config && made && made.edits.length > 0) files.push({ ...config, version: undefined, edits: made.edits });
      if (anchors.size > 0) return { files: withLinks(files, anchors, library.neighbours(checked.uri)), refused: undefined };
      return { files, refused: undefined };
    },
  };
}

/** The anchors that change with names in headings. */
function anchorsAfter(document: PolicyDocument, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  const reworded = new Map<Section, string>();
  for (const section of sectionsIn(document)) {
    const own = edits.filter(({ span }) => contains(section.span, span));
    if (own.length > 0) reworded.set(section, wordsAfter(section.words.text, document, own));
  }
  return reworded.size > 0 ? changedAnchors(document, reworded) : new Map();
}

/** The words of a heading, without its marks, after edits of its source. */
function wordsAfter(words: string, { text }: PolicyDocument, edits: readonly TextEdit[]): string {
  let from = 0;
  let after = words;
  for (const { span, text: own } of edits) {
    const before = text.slice(span.start, span.end);
    const at = after.indexOf(before, from);
    if (at < 0) continue;
    after = after.slice(0, at) + own + after.slice(at + before.length);
    from = at + own.length;
  }
  return after;
}

/** The edits of a rename, and those that let links follow the headings in which the name stands. */
function withLinks(
  files: readonly FileEdits[],
  anchors: ReadonlyMap<string, ReadonlyMap<string, string>>,
  neighbours: readonly LibraryFile[],
): readonly FileEdits[] {
  const all = new Map(files.map((file) => [file.uri, file]));
  for (const { uri, version, document } of neighbours) {
    if (!linkTargets(document).some(({ anchor }) => anchor !== undefined)) continue;
    const links = [...anchors].flatMap(([target, changed]) =>
      followAnchors(document, changed, (path) => (path === '' ? uri === target : leadsTo(path, uri, target))),
    );
    const before = all.get(uri);
    if (links.length > 0) all.set(uri, { uri, version, text: document.text, edits: [...(before?.edits ?? []), ...links] });
  }
  return [...all.values()];
}
