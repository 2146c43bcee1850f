/** The policies that open documents refer to, kept as long as no front matter of the workspace changes. */
import type { Settings } from '../schema/settings.ts';
import type { Library } from '../workspace/library.ts';
import { type FindReliedOn, indexReliance, type ReliedOn } from '../workspace/reliance.ts';
import { mayBePolicy } from './checkDocument.ts';
import type { Links } from './links.ts';

/** Finds what a document refers to. The same object as long as nothing it depends on has changed. */
export interface Reliance {
  of(uri: string): (target: string) => ReliedOn | undefined;
  /** A document was closed, or its file is gone: nothing is kept for its address. */
  drop(uri: string): void;
}

/** Makes a finder on the files of a library, and on those that were read because documents lead to them. */
export function createReliance(
  library: Library,
  links: Pick<Links, 'files' | 'version'>,
  settingsOf: (uri: string) => Settings,
  pathOf: (uri: string) => string,
): Reliance {
  const indices = new Map<string, { readonly seen: readonly unknown[]; readonly find: FindReliedOn }>();
  const finders = new Map<string, { readonly find: FindReliedOn; readonly own: (target: string) => ReliedOn | undefined }>();

  const indexFor = (uri: string): FindReliedOn => {
    const folder = library.folderOf(uri) ?? '';
    const seen = [library.version, links.version, settingsOf(uri), ...library.unsaved()];
    const known = indices.get(folder);
    if (known && known.seen.length === seen.length && known.seen.every((item, i) => item === seen[i])) return known.find;
    const find = indexReliance(
      [...library.neighbours(uri), ...links.files(uri)].filter((file) => mayBePolicy(file, settingsOf(file.uri), pathOf(file.uri))),
    );
    indices.set(folder, { seen, find });
    return find;
  };

  return {
    of: (uri) => {
      const find = indexFor(uri);
      const known = finders.get(uri);
      if (known?.find === find) return known.own;
      const own = (target: string) => find(target, uri);
      finders.set(uri, { find, own });
      return own;
    },
    drop: (uri) => void finders.delete(uri),
  };
}
