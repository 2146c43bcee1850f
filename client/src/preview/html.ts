import * as vscode from 'vscode';

/** Folders of the extension that the page loads from. */
export function resourceFolders(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'media'), vscode.Uri.joinPath(extensionUri, 'dist')];
}

export interface SkeletonOptions {
  readonly webview: vscode.Webview;
  readonly extensionUri: vscode.Uri;
  /** Language of the page until a document is shown. */
  readonly language: string;
  /** Whether the page tells what it shows, for tests. */
  readonly reports: boolean;
}

/** The empty page of the preview. */
export function skeleton(options: SkeletonOptions): string {
  return page({ ...options, name: 'preview' });
}

/** An empty page with the style sheet and the script of a name: everything in it comes from the extension, and nothing else may load or run. */
export function page({ webview, extensionUri, language, reports, name }: SkeletonOptions & { readonly name: 'preview' | 'register' }): string {
  const nonce = createNonce();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', `${name}.css`));
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`));
  const policy = [
    "default-src 'none'",
    `img-src ${webview.cspSource} data:`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${attribute(style.toString())}">
<title>Policywright</title>
</head>
<body>
<main id="page"${reports ? ' data-reports' : ''}></main>
<script nonce="${nonce}" src="${attribute(script.toString())}"></script>
</body>
</html>`;
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
