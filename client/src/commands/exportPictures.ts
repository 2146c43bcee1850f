/** The pictures beside a policy as `data:` addresses, so that a page can stand alone. */
import * as vscode from 'vscode';

const kinds: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', gif: 'gif', webp: 'webp' };
const largest = 5_000_000;
const most = 50;

/** By the address that the document gives them. Only pictures of the workspace are read. */
export async function embeddedPictures(document: vscode.TextDocument): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  if (document.uri.scheme === 'untitled') return found;
  for (const address of addressesIn(document.getText()).slice(0, most)) {
    const data = await read(vscode.Uri.joinPath(document.uri, '..', ...address.split('/').map(decoded)), address);
    if (data !== undefined) found[address] = data;
  }
  return found;
}

function addressesIn(text: string): readonly string[] {
  const markdown = [...text.matchAll(/!\[[^\]\n]{0,500}\]\(<?([^\s<>()]{1,500})/g)].map(([, address]) => address ?? '');
  const html = [...text.matchAll(/<img\s[^<>]{0,500}?\bsrc="([^"]{1,500})"/gi)].map(([, address]) => address ?? '');
  return [...new Set([...markdown, ...html])].filter((address) => !/^[^/?#]*:/.test(address) && !/^[\\/]/.test(address));
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
