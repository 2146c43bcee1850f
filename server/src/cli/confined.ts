/** Where symbolic links lead: nothing outside a workspace is read through a link in it. */
import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder or lies below it, as both are written. */
export function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/**
 * Whether a path that is written as lying below a folder also leads to a place below it. What leads nowhere leads nowhere outside.
 * @example leadsWithin('/work/policies/link.md', '/work/policies') // false where the link leads to /etc/passwd
 */
export function leadsWithin(path: string, folder: string): boolean {
  try {
    return isWithin(realpathSync(path), realpathSync(folder));
  } catch {
    return true;
  }
}
