/** The register of standards over the files of a workspace. Rows are known as long as a document and its settings stay the same. */
import type { Host } from '../host.ts';
import { type PolicyDocument, parseDocument } from '../model/document.ts';
import type { Settings } from '../schema/settings.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import { mayBePolicy, scopeOf, settled } from './checkDocument.ts';
import { type RegisterRow, registerRows } from './register.ts';

/** Which rows are wanted, and how to stay out of the way while they are read. */
export interface RegisterRequest {
  /** One document; without it every policy that is known. */
  readonly uri?: string;
  /** Read the document whatever its front matter and the patterns say: it was named. */
  readonly explicit?: boolean;
  /** Asked between files. What is there by then is the answer. */
  readonly isCancelled?: () => boolean;
}

export interface Register {
  /** By path, then in the order of the text. */
  readonly rows: readonly RegisterRow[];
  /** How many policies were read. */
  readonly policies: number;
  /** How many files were not read, since there are too many or they are too long. */
  readonly left: number;
}

/** Where a file is: `path` as patterns see it, `shown` as a reader does, which names the folder where there are several. */
export interface FilePlace {
  readonly path: string;
  readonly shown: string;
}

/** Makes a reader on the files of a library. Settings and paths are those under which a file is checked. */
export function createRegister(
  library: Library,
  host: Pick<Host, 'pause'>,
  settingsOf: (uri: string) => Settings,
  placeOf: (uri: string) => FilePlace,
): (reader: LanguageCode, request: RegisterRequest) => Promise<Register> {
  /** By document for open files, whose library entry is made anew each time. Documents of stored files are not kept. */
  const known = new WeakMap<
    LibraryFile | PolicyDocument,
    { readonly key: string; readonly settings: Settings; readonly rows: readonly RegisterRow[] | undefined }
  >();

  /** Undefined for a file that is no policy. */
  const rowsOf = (file: LibraryFile, reader: LanguageCode, explicit: boolean): readonly RegisterRow[] | undefined => {
    const settings = settingsOf(file.uri);
    const place = placeOf(file.uri);
    if (!explicit && !mayBePolicy(file, settings, place.path)) return undefined;
    const key = [reader, explicit, file.uri, place.shown].join(' ');
    const holder = file.version === undefined ? file : file.document;
    const existing = known.get(holder);
    if (existing?.key === key && existing.settings === settings) return existing.rows;
    const parsed = file.version === undefined ? parseDocument(file.text) : file.document;
    const { document } = settled(parsed, settings, place.path);
    const { checked } = scopeOf(document, place.path, settings, explicit);
    const rows = checked ? registerRows(document, { uri: file.uri, path: place.shown }, reader) : undefined;
    known.set(holder, { key, settings, rows });
    return rows;
  };

  return async (reader, { uri, explicit = false, isCancelled }) => {
    const named = uri === undefined ? undefined : library.file(uri);
    const files = uri === undefined ? byPath(library.files(), placeOf) : named ? [named] : [];
    const rows: RegisterRow[] = [];
    let policies = 0;
    for (const file of files) {
      if (isCancelled?.()) break;
      const own = rowsOf(file, reader, explicit);
      if (own === undefined) continue;
      policies += 1;
      rows.push(...own);
      await host.pause();
    }
    return { rows, policies, left: uri === undefined ? library.left : 0 };
  };
}

function byPath(files: readonly LibraryFile[], placeOf: (uri: string) => FilePlace): readonly LibraryFile[] {
  const placed = files.map((file) => ({ file, path: placeOf(file.uri).shown }));
  return placed.sort((a, b) => (a.path === b.path ? compare(a.file.uri, b.file.uri) : compare(a.path, b.path))).map(({ file }) => file);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
