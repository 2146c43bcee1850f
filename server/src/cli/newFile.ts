/** Puts a new file where the caller asked for it, and nowhere else. */
import { statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isErrorCode, kindOfPath, shownPath, writeSource } from './files.ts';
import { UsageError } from './world.ts';

/** Where a file is to go. */
export interface Destination {
  /** A file, or a folder that exists. */
  readonly out: string;
  /** The name in a folder. */
  readonly fileName: string;
  readonly cwd: string;
}

/**
 * The path that a destination means. No folder is made.
 * @throws UsageError where the folder does not exist.
 */
export function targetOf({ out, fileName, cwd }: Destination): string {
  const absolute = resolve(cwd, out);
  if (kindOfPath(absolute) === 'folder') return join(absolute, fileName);
  const folder = /[\\/]$/.test(out) ? absolute : dirname(absolute);
  if (kindOfPath(folder) !== 'folder') throw new UsageError(`${shownPath(folder, cwd)}: no such folder.`);
  return absolute;
}

/**
 * Writes a file that is not there yet; over one that is only where `force` says so.
 * @throws UsageError where the file exists or cannot be written.
 */
export function writeNewFile(target: string, text: string, { cwd, force }: { readonly cwd: string; readonly force: boolean }): void {
  const shown = shownPath(target, cwd);
  try {
    writeFileSync(target, text, { encoding: 'utf8', flag: 'wx' });
  } catch (error) {
    if (!isErrorCode(error, 'EEXIST')) throw new UsageError(`${shown}: this file cannot be written.`);
    if (!force) throw new UsageError(`${shown}: this file exists already. Give --force to write over it.`);
    overwrite(target, text, shown);
  }
}

function overwrite(target: string, text: string, shown: string): void {
  try {
    if (statSync(target).isFile()) {
      writeSource(target, text);
      return;
    }
  } catch {
    // Said below.
  }
  throw new UsageError(`${shown}: this file cannot be written.`);
}
