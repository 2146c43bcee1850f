import * as vscode from 'vscode';
import { escaped } from './escape.ts';
import { type BarButton, barButtons, pageStrings } from './strings.ts';

/** Folders of the extension that the page loads from. */
export function resourceFolders(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'media'), vscode.Uri.joinPath(extensionUri, 'dist')];
}

/** What an empty page is made from. */
export interface SkeletonOptions {
  readonly webview: vscode.Webview;
  readonly extensionUri: vscode.Uri;
  /** Language of the page until a document is shown. */
  readonly language: string;
  /** Whether the page tells what it shows, for tests. */
  readonly reports: boolean;
}

/** The empty page of the preview, with its bar of buttons. `pictures` says whether pictures may come from the web. */
export function skeleton(options: SkeletonOptions & { readonly pictures: boolean }): string {
  const groups = barButtons().map((group) => `<div class="group">${group.map(buttonHtml).join('')}</div>`);
  const { language } = options;
  const bar = `<div id="bar" role="group" lang="${escaped(language)}" aria-label="${escaped(vscode.l10n.t('Preview'))}">${groups.join('')}</div>`;
  const figures = `<div id="figures" lang="${escaped(language)}" hidden></div>`;
  const strings = escaped(JSON.stringify(pageStrings()));
  return page({ ...options, name: 'preview', before: `${bar}\n${figures}\n`, data: ` data-strings="${strings}"` });
}

function buttonHtml({ id, name, tip, toggles, hidden }: BarButton): string {
  const pressed = toggles ? ' aria-pressed="false"' : '';
  return `<button type="button" id="${id}" title="${escaped(tip)}"${pressed}${hidden ? ' hidden' : ''}>${escaped(name)}</button>`;
}

/** What tells the pages of the extension apart. */
export interface PageOptions extends SkeletonOptions {
  readonly name: 'preview' | 'register';
  readonly pictures?: boolean;
  /** HTML above the page, and attributes of the page. */
  readonly before?: string;
  readonly data?: string;
}

/** An empty page with the style sheet and the script of a name: everything in it comes from the extension, and nothing else may load or run. */
export function page({ webview, extensionUri, language, reports, name, pictures = false, before = '', data = '' }: PageOptions): string {
  const nonce = createNonce();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', `${name}.css`));
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`));
  const policy = [
    "default-src 'none'",
    `img-src ${webview.cspSource} data:${pictures ? ' https:' : ''}`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${untilStyled}</style>
<link rel="stylesheet" href="${escaped(style.toString())}">
<title>Policywright</title>
</head>
<body>
${before}<main id="page"${reports ? ' data-reports' : ''}${data}></main>
<script nonce="${nonce}" src="${escaped(script.toString())}"></script>
</body>
</html>`;
}

/**
 * The style sheet comes a little later than the page, and until then buttons would stand there as browsers draw them: the style
 * sheet is what shows them.
 */
const untilStyled = 'html, body { background: var(--vscode-editor-background); } body { visibility: hidden; }';

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
