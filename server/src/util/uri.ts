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
