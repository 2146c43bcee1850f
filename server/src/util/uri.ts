/** Addresses as keys: editors and file systems encode the same address differently. */

/** An address without query and fragment, decoded and in Unicode form NFC. */
export function addressKey(uri: string): string {
  const plain = uri.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(plain).normalize('NFC');
  } catch {
    return plain;
  }
}

/** The address of a path below a folder. */
export function addressIn(folder: string, path: string): string {
  return (folder.endsWith('/') ? folder : `${folder}/`) + path.split('/').map(encodeURIComponent).join('/');
}

/** The key of the address that a path written in a file leads to; undefined for what is no path. */
export function resolvedAddress(path: string, from: string): string | undefined {
  try {
    return addressKey(new URL(path.split('/').map(encodeURIComponent).join('/'), from).href);
  } catch {
    return undefined;
  }
}

/** Whether a path written in one file leads to another. The ending may be left out, as many sites do. */
export function leadsTo(path: string, from: string, to: string): boolean {
  const target = resolvedAddress(path, from);
  const wanted = addressKey(to);
  return target !== undefined && (target === wanted || `${target}.md` === wanted || `${target}.markdown` === wanted);
}

/** The last part of an address, for readers. */
export function fileNameOf(uri: string): string {
  const key = addressKey(uri);
  return key.slice(key.lastIndexOf('/') + 1);
}
