/** Which files a call means, where their settings are, and how text is read from and written to them. */
import { accessSync, chmodSync, constants, existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { configFileName } from '../workspace/config.ts';
import { isWithin } from './confined.ts';
import { listLimits, listMarkdown } from './nodeHost.ts';

/** A file to check. */
export interface Target {
  /** As it is shown: as it was named, or below the folder that was named; forward slashes. */
  readonly path: string;
  readonly absolute: string;
  /** Whether the file itself was named. Files found in a folder are checked only when they are policies. */
  readonly explicit: boolean;
  readonly isSettings: boolean;
}

/** The files that paths mean, and what is wrong with the paths. */
export interface Targets {
  readonly files: readonly Target[];
  readonly problems: readonly string[];
}

/** Resolves the paths of a call: a file stands for itself, a folder for the Markdown files below it. No file comes twice. */
export function findTargets(paths: readonly string[], cwd: string): Targets {
  const files = new Map<string, Target>();
  const problems: string[] = [];
  const add = (path: string, absolute: string, explicit: boolean): void => {
    const known = files.get(absolute);
    if (known && (known.explicit || !explicit)) return;
    files.set(absolute, { path: slashed(path), absolute, explicit, isSettings: basename(absolute) === configFileName });
  };
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const what = kindOfPath(absolute);
    if (what === 'file') add(path, absolute, true);
    else if (what !== 'folder') problems.push(`${path}: ${what}`);
    else {
      const { paths: found, unreadable, outside, cut } = listMarkdown(absolute, isWithin(absolute, cwd) ? cwd : absolute);
      for (const inner of found) add(join(path, inner), join(absolute, inner), false);
      for (const folder of unreadable) problems.push(`${slashed(relative(cwd, folder) || folder)}: this folder cannot be read.`);
      for (const link of outside)
        problems.push(`${slashed(join(path, link))}: this link leads out of the folder, so it is not read. Name the file itself.`);
      if (cut) problems.push(`${path}: holds more than ${listLimits.files} Markdown files. Name a smaller folder.`);
    }
  }
  return { files: [...files.values()], problems };
}

/** What a path leads to, or why it leads nowhere. */
export function kindOfPath(absolute: string): 'file' | 'folder' | 'no such file or folder.' | 'neither a file nor a folder.' | 'cannot be read.' {
  try {
    const found = statSync(absolute);
    return found.isDirectory() ? 'folder' : found.isFile() || found.isFIFO() ? 'file' : 'neither a file nor a folder.';
  } catch (error) {
    return isErrorCode(error, 'ENOENT') || isErrorCode(error, 'ENOTDIR') ? 'no such file or folder.' : 'cannot be read.';
  }
}

/** Whether something thrown is an error of the system with a code. */
export function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Finds the folder whose `policywright.yaml` counts for a file: the nearest one, up to `cwd` or else the root of the file system. */
export function settingsFinder(cwd: string): (absolute: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const found = existsSync(join(folder, configFileName)) ? folder : folder === cwd || parent === folder ? undefined : find(parent);
    known.set(folder, found);
    return found;
  };
  return (absolute) => find(dirname(absolute));
}

/** The text of a file and what must be kept when it is written again. */
export interface SourceText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly mark: '\uFEFF' | '';
  /** Whether the bytes were UTF-8. Where they were not, the text holds replacement characters and must not be written back. */
  readonly valid: boolean;
}

/** Reads a file as UTF-8; bytes that are none are replaced. Undefined where the file cannot be read. */
export function readSource(absolute: string): SourceText | undefined {
  try {
    const bytes = readFileSync(absolute);
    const decoded = bytes.toString('utf8');
    const mark = decoded.startsWith('\uFEFF') ? '\uFEFF' : '';
    const valid = !decoded.includes('\uFFFD') || Buffer.from(decoded, 'utf8').equals(bytes);
    return { text: decoded.slice(mark.length), mark, valid };
  } catch {
    return undefined;
  }
}

/**
 * Writes a file in one step: a reader sees the old text or the new one, never half of it. Links are followed, permissions kept.
 * @throws Error of the file system when the file may not be written.
 */
export function writeSource(absolute: string, text: string): void {
  const path = realpathSync(absolute);
  accessSync(path, constants.W_OK);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { encoding: 'utf8', flag: 'wx' });
    chmodSync(draft, statSync(path).mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Whether two paths lead to one file, through links or in other letters where the file system makes no difference. */
export function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return realpathSync.native(one) === realpathSync.native(other);
  } catch {
    return false;
  }
}

/** A path as shown in messages: relative to the current folder where it lies below it. */
export function shownPath(absolute: string, cwd: string): string {
  const inside = relative(cwd, absolute);
  return slashed(inside !== '' && isWithin(absolute, cwd) ? inside : absolute);
}
