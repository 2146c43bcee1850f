/** The policies of a workspace as others refer to them: by a path, or by their id. */
import { packs } from '../languages/index.ts';
import { entryOf, frontMatterValue } from '../model/document.ts';
import { statusNamed } from '../model/facts.ts';
import type { StatusId } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';
import { addressKey, fileNameOf, resolvedAddress } from '../util/uri.ts';
import type { LibraryFile } from './library.ts';

/** A policy that another document relies on. */
export interface ReliedOn {
  readonly uri: string;
  /** For readers: its title, else the name of its file. */
  readonly title: string;
  readonly status: StatusId | undefined;
  /** Where its status stands. */
  readonly statusSpan: Span | undefined;
}

/** Finds a policy by what is written in a document with an address. */
export type FindReliedOn = (target: string, from: string) => ReliedOn | undefined;

/** Makes a finder. Only front matter is read. */
export function indexReliance(files: readonly LibraryFile[]): FindReliedOn {
  const byAddress = new Map(files.map((file) => [addressKey(file.uri), file]));
  const byId = new Map<string, LibraryFile | undefined>();
  for (const file of files) {
    const id = frontMatterValue(file.frontMatter, 'id');
    // An id that two files share names translations, or is a mistake: it leads nowhere for sure.
    const key = typeof id === 'string' ? idKey(id) : '';
    if (key !== '') byId.set(key, byId.has(key) ? undefined : file);
  }
  const byPath = (target: string, from: string): LibraryFile | undefined => {
    const address = resolvedAddress(target.replace(/[?#].*$/s, ''), from);
    return address === undefined ? undefined : ['', '.md', '.markdown'].map((ending) => byAddress.get(address + ending)).find((file) => file);
  };
  return (target, from) => {
    const file = byId.get(idKey(target)) ?? byPath(target.trim(), from);
    return file && addressKey(file.uri) !== addressKey(from) ? described(file) : undefined;
  };
}

function idKey(id: string): string {
  return id.trim().toLowerCase();
}

function described({ uri, frontMatter }: LibraryFile): ReliedOn {
  const title = frontMatterValue(frontMatter, 'title');
  const entry = entryOf(frontMatter, 'status');
  const written = typeof entry?.value === 'string' ? entry.value : undefined;
  const status = written === undefined ? undefined : Object.values(packs).flatMap((pack) => statusNamed(written, pack) ?? [])[0];
  return { uri, title: typeof title === 'string' && title.trim() !== '' ? title.trim() : fileNameOf(uri), status, statusSpan: entry?.valueSpan };
}
