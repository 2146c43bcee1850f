/**
 * What stands where links lead to. Folders are looked into when a link first leads to one and kept until a file of the
 * workspace changes; nothing outside the root that is given is ever asked for.
 */
import type { Host } from '../host.ts';
import type { PolicyDocument } from '../model/document.ts';
import { folderOfPath, lastPart } from '../util/paths.ts';
import { addressIn, addressKey } from '../util/uri.ts';
import { type LibraryFile, libraryLimits, storedFile } from './library.ts';

/** What is known of the folders and files that links lead to. Addresses are keys: see `addressKey`. */
export interface Targets {
  /** Looks where addresses below a root lead to, as far as that is not known. Returns whether it learned anything. */
  load(addresses: readonly string[], root: string): Promise<boolean>;
  /** The names in a folder; undefined where it has not been looked into. */
  names(folder: string): ReadonlySet<string> | undefined;
  /** Reads every Markdown file below a root that others have not read, for ids that may belong to any of them. Returns whether it learned anything. */
  loadAll(root: string): Promise<boolean>;
  /** A Markdown file that was read because a link leads to it. */
  document(address: string): PolicyDocument | undefined;
  /** The files that were read and lie below a root. */
  files(root: string): readonly LibraryFile[];
  /** Files have changed: what is known counts until it has been looked at again. */
  forget(): void;
  /** Grows whenever something is learned. */
  readonly version: number;
}

/** What keeps links from reading a whole disk. */
export const targetLimits = { folders: 400, names: 5000, files: 200, characters: 1_000_000 } as const;

interface Known<Value> {
  readonly value: Value;
  /** That of the time when it was asked for: what changes while the answer is under way is asked again. */
  readonly epoch: number;
}

/** Makes it on a host. `isKnown` tells whether a file is read by others already. */
export function createTargets(host: Pick<Host, 'entries' | 'list' | 'read' | 'pause'>, isKnown: (address: string) => boolean): Targets {
  const folders = new Map<string, Known<ReadonlySet<string> | undefined>>();
  const files = new Map<string, Known<LibraryFile | undefined>>();
  /** When the files below a root were last read. */
  const listed = new Map<string, number>();
  let epoch = 0;
  let version = 0;

  const realAddress = (key: string, root: string): string => addressIn(root, key.slice(addressKey(root).length));

  const look = async (folder: string, root: string): Promise<void> => {
    const asked = epoch;
    const names = await host.entries(realAddress(folder, root)).catch(() => undefined);
    const value = names === undefined || names.length > targetLimits.names ? undefined : new Set(names.map((name) => name.normalize('NFC')));
    if (!sameNames(folders.get(folder)?.value, value)) version += 1;
    folders.set(folder, { value, epoch: asked });
  };
  const read = async (address: string, root: string): Promise<void> => {
    const asked = epoch;
    const text = await host.read(realAddress(address, root)).catch(() => undefined);
    const before = files.get(address)?.value;
    if (before?.text !== text) version += 1;
    const isShort = text !== undefined && text.length <= targetLimits.characters;
    const changed = isShort ? storedFile(realAddress(address, root), text) : undefined;
    files.set(address, { value: before?.text === text ? before : changed, epoch: asked });
  };
  const isDue = (known: Known<unknown> | undefined): boolean => known === undefined || known.epoch < epoch;
  const isFile = (address: string): boolean => folders.get(folderOfPath(address))?.value?.has(lastPart(address)) ?? false;

  return {
    load: async (addresses, root) => {
      const before = version;
      const base = addressKey(root);
      const inside = addresses.filter((address) => address.startsWith(base));
      for (const folder of new Set([base, ...inside.map(folderOfPath)])) {
        if (!folder.startsWith(base) || !isDue(folders.get(folder))) continue;
        if (folders.size >= targetLimits.folders && !folders.has(folder)) break;
        await host.pause();
        await look(folder, root);
      }
      for (const address of new Set(inside.flatMap((one) => (/\.\w+$/.test(one) ? [one] : [`${one}.md`, `${one}.markdown`])))) {
        if (!/\.(?:md|markdown)$/i.test(address) || isKnown(address) || !isFile(address) || !isDue(files.get(address))) continue;
        if (files.size >= targetLimits.files && !files.has(address)) break;
        await host.pause();
        await read(address, root);
      }
      return version !== before;
    },
    loadAll: async (root) => {
      const before = version;
      const base = root.endsWith('/') ? root : `${root}/`;
      if (listed.get(base) === epoch) return false;
      listed.set(base, epoch);
      for (const path of (await host.list(root)).slice(0, libraryLimits.files)) {
        const address = addressKey(addressIn(base, path));
        if (isKnown(address) || !isDue(files.get(address))) continue;
        await host.pause();
        await read(address, base);
      }
      return version !== before;
    },
    names: (folder) => folders.get(folder)?.value,
    document: (address) => files.get(address)?.value?.document,
    files: (root) => [...files].flatMap(([address, { value }]) => (value && address.startsWith(addressKey(root)) ? [value] : [])),
    forget: () => {
      epoch += 1;
    },
    get version() {
      return version;
    },
  };
}

function sameNames(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.size === other.size && [...one].every((name) => other.has(name));
}
