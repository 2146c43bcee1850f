/** The pictures beside a policy as `data:` addresses, so that a page can stand alone. */
import * as vscode from 'vscode';

const kinds: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', gif: 'gif', webp: 'webp' };
const largest = 5_000_000;
const most = 50;

/** Those of some addresses, by address. Only pictures of the workspace are read. */
export async function embeddedPictures(document: vscode.Uri, addresses: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  if (document.scheme === 'untitled') return found;
  for (const address of addresses.filter(isBeside).slice(0, most)) {
    const data = await read(vscode.Uri.joinPath(document, '..', ...address.split('/').map(decoded)), address);
    if (data !== undefined) found[address] = data;
  }
  return found;
}

function isBeside(address: string): boolean {
  return !/^[^/?#]*:/.test(address) && !/^[\\/]/.test(address);
}

async function read(uri: vscode.Uri, address: string): Promise<string | undefined> {
  const kind = kinds[/\.([a-z]+)$/i.exec(address)?.[1]?.toLowerCase() ?? ''];
  if (kind === undefined || vscode.workspace.getWorkspaceFolder(uri) === undefined) return undefined;
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > largest) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return `data:image/${kind};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  } catch {
    return undefined;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
