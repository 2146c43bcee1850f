/** Paths between addresses, in the decoded form that `addressKey` gives. */

/**
 * The address that a path written in a file leads to; undefined where it leaves the root, and in addresses without folders.
 * @example resolvePath('../b.md', 'file:///w/a/c.md') // 'file:///w/b.md'
 */
export function resolvePath(path: string, from: string): string | undefined {
  const [, root, rest] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*\/)(.*)$/is.exec(from) ?? [];
  if (root === undefined || rest === undefined) return undefined;
  const parts = rest.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const end = /(?:^|\/)\.{0,2}$/.test(path) && parts.length > 0 ? '/' : '';
  return (root + parts.join('/') + end).normalize('NFC');
}

/**
 * The path to write in one file so that it leads to another.
 * @example pathBetween('file:///w/a/c.md', 'file:///w/b.md') // '../b.md'
 */
export function pathBetween(from: string, to: string): string {
  const own = from.split('/').slice(0, -1);
  const other = to.split('/');
  let shared = 0;
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/');
}

/** The folder that holds an address, with a slash at its end. */
export function folderOfPath(address: string): string {
  return address.slice(0, address.replace(/\/$/, '').lastIndexOf('/') + 1);
}

/** The last part of a path, without a slash at its end. */
export function lastPart(path: string): string {
  const plain = path.replace(/\/$/, '');
  return plain.slice(plain.lastIndexOf('/') + 1);
}

/** A path as it stands in Markdown in the place of another: in angle brackets it stands as it is, else spaces and brackets are encoded. */
export function pathLike(path: string, written: string, angled: boolean): string {
  if (angled) return path.replace(/[<>]/g, encodeURIComponent);
  if (/%[\da-f]{2}/i.test(written)) return path.split('/').map(encodeURIComponent).join('/');
  return path.replace(/[\s()<>%#?]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
}
