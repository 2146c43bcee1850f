/** The files of this machine, for the command line and for a language server that no editor reads files for. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../host.ts';
import { localDate } from '../util/calendar.ts';
import { pauser } from '../util/pauser.ts';
import { isWithin, leadsWithin } from './confined.ts';
import { committedText } from './git.ts';
import { printPage } from './printing/printPage.ts';

/** How many Markdown files are listed below a folder at most, and how deep folders are followed. */
export const listLimits = { files: 50_000, depth: 64 } as const;

const markdown = /\.(?:md|markdown)$/i;

/**
 * The host on the file system. `log` takes lines for the log; `root` is the folder of the workspace, where it is known. Links
 * that lead out of it, or out of the folders that were listed, are not followed.
 */
export function nodeHost(log: (message: string) => void, root?: string): Host {
  const roots = new Set(root === undefined ? [] : [root]);
  const stays = (path: string): boolean => {
    const own = [...roots].filter((folder) => isWithin(path, folder));
    return own.length === 0 || own.some((folder) => leadsWithin(path, folder));
  };
  return {
    read: async (uri) => {
      try {
        if (!stays(fileURLToPath(uri))) return undefined;
        return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/, '');
      } catch {
        return undefined;
      }
    },
    committed: async (uri) => (uri.startsWith('file:') ? committedText(fileURLToPath(uri)) : undefined),
    list: async (folder) => {
      const path = fileURLToPath(folder);
      const outer = [...roots].find((known) => isWithin(path, known));
      if (outer === undefined) roots.add(path);
      return listMarkdown(path, outer).paths;
    },
    entries: async (folder) => (stays(fileURLToPath(folder)) ? entriesIn(fileURLToPath(folder)) : undefined),
    log,
    pause: pauser(() => new Promise((resume) => setImmediate(resume))),
    today: () => localDate(new Date()),
    print: printPage,
  };
}

/** What was found below a folder. */
export interface Listing {
  /** Relative paths with forward slashes, in alphabetical order of folders and files. */
  readonly paths: readonly string[];
  /** Folders that could not be read. */
  readonly unreadable: readonly string[];
  /** Links that lead out of the workspace, which are left out. */
  readonly outside: readonly string[];
  /** Whether the limit cut the list short. */
  readonly cut: boolean;
}

/**
 * The Markdown files below a folder. Leaves out `node_modules` and hidden folders; follows no links to folders, and to files
 * only within `workspace`.
 */
export function listMarkdown(root: string, workspace: string = root): Listing {
  const paths: string[] = [];
  const unreadable: string[] = [];
  const outside: string[] = [];
  const walk = (relative: string, depth: number): void => {
    for (const entry of entriesOf(join(root, relative), () => unreadable.push(relative === '' ? root : join(root, relative)))) {
      if (paths.length >= listLimits.files) return;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isSkipped(entry.name) && depth < listLimits.depth) walk(path, depth + 1);
      } else if (!markdown.test(entry.name) || !isFile(entry, join(root, path))) continue;
      else if (entry.isSymbolicLink() && !leadsWithin(join(root, path), workspace)) outside.push(path);
      else paths.push(path);
    }
  };
  walk('', 0);
  return { paths, unreadable, outside, cut: paths.length >= listLimits.files };
}

function entriesOf(folder: string, failed: () => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    failed();
    return [];
  }
}

/** The names in a folder; none where there is no such folder. */
function entriesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => (isFolder(entry, join(folder, entry.name)) ? `${entry.name}/` : entry.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : undefined;
  }
}

function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
