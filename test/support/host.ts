import type { Host } from '../../server/src/host.ts';

/** A host that lives in memory: what it holds can be changed at any time, and what it logged can be read. */
export interface MemoryHost extends Host {
  /** Texts by URI. */
  readonly files: Map<string, string>;
  readonly logged: readonly string[];
  /** The addresses of files and folders that were read, oldest first. */
  readonly asked: readonly string[];
}

/**
 * Makes a host in memory.
 * @example memoryHost({ 'file:///work/policywright.yaml': 'include: [policies/**]' })
 */
export function memoryHost(files: Readonly<Record<string, string>> = {}, today = '2026-06-15'): MemoryHost {
  const held = new Map(Object.entries(files));
  const logged: string[] = [];
  const asked: string[] = [];
  return {
    files: held,
    logged,
    asked,
    read: (uri) => {
      asked.push(uri);
      return Promise.resolve(held.get(uri) ?? held.get(decodeURIComponent(uri)));
    },
    list: (folder) => Promise.resolve(markdownBelow(folder, [...held.keys()])),
    entries: (folder) => {
      asked.push(folder);
      return Promise.resolve(namesIn(folder, [...held.keys()]));
    },
    log: (message) => void logged.push(message),
    pause: async () => undefined,
    today: () => today,
  };
}

/** The Markdown files below a folder, as paths relative to it. */
export function markdownBelow(folder: string, uris: readonly string[]): readonly string[] {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return uris.filter((uri) => uri.startsWith(base) && /\.(?:md|markdown)$/.test(uri)).map((uri) => decodeURIComponent(uri.slice(base.length)));
}

/** The names right below a folder, those of folders with a slash. */
export function namesIn(folder: string, uris: readonly string[]): readonly string[] {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const below = uris.filter((uri) => uri.startsWith(base)).map((uri) => /^[^/]*\/?/.exec(uri.slice(base.length))?.[0] ?? '');
  return [...new Set(below)].map((name) => decodeURIComponent(name));
}
