/**
 * The Markdown files of the workspace folders, as far as documents need to know each other: for links that follow a heading,
 * and for translations. Files are read when they are first asked for and kept until they change; what is open in the editor
 * counts before what is stored.
 */
import type { Host } from '../host.ts';
import { type PolicyDocument, parseDocument } from '../model/document.ts';
import { type FrontMatter, readFrontMatter } from '../model/frontMatter/index.ts';
import { addressKey } from '../util/uri.ts';

/** A file of the workspace. */
export interface LibraryFile {
  readonly uri: string;
  readonly text: string;
  /** Read when it is first asked for, and kept. */
  readonly document: PolicyDocument;
  /** What stands above the document, without reading the rest of it. */
  readonly frontMatter: FrontMatter;
  /** The version in the editor; undefined for a file that is not open. */
  readonly version: number | undefined;
}

export interface Library {
  /** Takes note of the files of a folder and reads those not read yet. Beyond `libraryLimits` files are left out, the last ones first. */
  load(folder: string, addresses: readonly string[]): Promise<void>;
  /** Forgets a folder. */
  drop(folder: string): void;
  /** Reads a file again, or forgets it where it is gone. Returns whether it is there; undefined for a file of no known folder, which is left alone. */
  refresh(uri: string): Promise<boolean | undefined>;
  /** Every known file, those of all folders and the open ones. */
  files(): readonly LibraryFile[];
  /** A known file. */
  file(uri: string): LibraryFile | undefined;
  /** The files of the folder that holds a file, itself included; only the open ones where no folder does. */
  neighbours(uri: string): readonly LibraryFile[];
  /** The neighbours of a file as they are stored, whether open or not. */
  stored(uri: string): readonly LibraryFile[];
  /** The open files among the neighbours of a file. */
  opened(uri: string): readonly LibraryFile[];
  /** The known folder that holds a file. */
  folderOf(uri: string): string | undefined;
  /** The front matter of open documents, as far as it differs from what is stored. */
  unsaved(): readonly FrontMatter[];
  /** How many files are left out, since there are too many or they are too long. */
  readonly left: number;
  /** Grows whenever a stored file is read or forgotten. */
  readonly version: number;
}

/** What keeps a huge workspace from filling the memory. */
export const libraryLimits = { files: 5000, characters: 2_000_000, atOnce: 16 } as const;

interface Stored {
  readonly text: string;
  readonly file: LibraryFile;
}

/** Makes a library on a host. `open` gives the open documents by address; they count before stored ones. */
export function createLibrary(host: Host, open: () => ReadonlyMap<string, { readonly document: PolicyDocument; readonly version: number }>): Library {
  /** The keys of the files of each folder, and the files by key: see `addressKey`. */
  const folders = new Map<string, Set<string>>();
  const stored = new Map<string, Stored>();
  /** How many files of each folder are too many, and the keys of those that are too long. */
  const beyond = new Map<string, number>();
  const tooLong = new Set<string>();
  /** The readings under way by key. One that comes back after a later one has the older text, so all wait for the latest. */
  const underWay = new Map<string, { latest: Promise<string | undefined>; readers: number }>();
  let version = 0;

  const latestText = async (uri: string): Promise<string | undefined> => {
    const key = addressKey(uri);
    const latest = host.read(uri).catch(() => undefined);
    const reading = underWay.get(key) ?? { latest, readers: 0 };
    underWay.set(key, reading);
    reading.latest = latest;
    reading.readers += 1;
    let awaited: Promise<string | undefined>;
    let text: string | undefined;
    do {
      awaited = reading.latest;
      text = await awaited;
    } while (awaited !== reading.latest);
    reading.readers -= 1;
    if (reading.readers === 0) underWay.delete(key);
    return text;
  };
  const read = async (uri: string): Promise<void> => {
    const text = await latestText(uri);
    const key = addressKey(uri);
    version += 1;
    const isTooLong = text !== undefined && text.length > libraryLimits.characters;
    if (isTooLong) tooLong.add(key);
    else tooLong.delete(key);
    if (text === undefined || isTooLong) stored.delete(key);
    else if (stored.get(key)?.text !== text) stored.set(key, { text, file: storedFile(uri, text) });
  };
  const openFiles = (): ReadonlyMap<string, LibraryFile> =>
    new Map([...open()].map(([uri, own]) => [addressKey(uri), { uri, ...own, text: own.document.text, frontMatter: own.document.frontMatter }]));
  const folderOf = (uri: string) => [...folders].filter(([base]) => uri.startsWith(base)).sort(([a], [b]) => b.length - a.length)[0];

  return {
    load: async (folder, addresses) => {
      const uris = addresses.slice(0, libraryLimits.files);
      folders.set(withSlash(folder), new Set(uris.map(addressKey)));
      beyond.set(withSlash(folder), addresses.length - uris.length);
      const wanted = uris.filter((uri) => !stored.has(addressKey(uri)));
      for (let at = 0; at < wanted.length; at += libraryLimits.atOnce) await Promise.all(wanted.slice(at, at + libraryLimits.atOnce).map(read));
    },
    drop: (folder) => {
      const base = withSlash(folder);
      for (const key of folders.get(base) ?? []) {
        stored.delete(key);
        tooLong.delete(key);
      }
      folders.delete(base);
      beyond.delete(base);
      version += 1;
    },
    refresh: async (uri) => {
      if (!folderOf(uri)) return undefined;
      await read(uri);
      const isThere = stored.has(addressKey(uri));
      // The folder may have been listed anew meanwhile.
      const [, keys] = folderOf(uri) ?? [];
      if (isThere) keys?.add(addressKey(uri));
      else keys?.delete(addressKey(uri));
      return isThere;
    },
    files: () => [...new Map([...[...stored].map(([key, { file }]) => [key, file] as const), ...openFiles()]).values()],
    file: (uri) => openFiles().get(addressKey(uri)) ?? stored.get(addressKey(uri))?.file,
    neighbours: (uri) => {
      const [base, known] = folderOf(uri) ?? [undefined, new Set<string>()];
      const opened = new Map([...openFiles()].filter(([, file]) => base === undefined || file.uri.startsWith(base)));
      return [...new Set([...known, ...opened.keys()])].flatMap((key) => opened.get(key) ?? stored.get(key)?.file ?? []);
    },
    stored: (uri) => [...(folderOf(uri)?.[1] ?? [])].flatMap((key) => stored.get(key)?.file ?? []),
    opened: (uri) => {
      const base = folderOf(uri)?.[0];
      return [...openFiles().values()].filter((file) => base === undefined || file.uri.startsWith(base));
    },
    unsaved: () =>
      [...open()].flatMap(([uri, { document }]) => {
        const known = stored.get(addressKey(uri))?.text;
        const head = document.text.slice(0, document.bodyStart);
        return known?.startsWith(head) && document.frontMatter.form !== 'none' ? [] : [document.frontMatter];
      }),
    folderOf: (uri) => folderOf(uri)?.[0],
    get left() {
      return [...beyond.values()].reduce((sum, count) => sum + count, tooLong.size);
    },
    get version() {
      return version;
    },
  };
}

/** A file that is parsed as far as it is looked at. */
export function storedFile(uri: string, text: string): LibraryFile {
  let document: PolicyDocument | undefined;
  let frontMatter: FrontMatter | undefined;
  return {
    uri,
    text,
    version: undefined,
    get document() {
      document ??= parseDocument(text);
      return document;
    },
    get frontMatter() {
      frontMatter ??= document?.frontMatter ?? readFrontMatter(text);
      return frontMatter;
    },
  };
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
