/** Shows the page of a rule, which comes with the extension, in the language of the editor where there is one. */
import * as vscode from 'vscode';
import { showRuleCommand } from '../../../server/src/protocol.ts';

const scheme = 'policywright-rule';
/** Where pages of these languages lie; English ones lie at the top. */
const translated: ReadonlySet<string> = new Set(['de', 'vi', 'th', 'el', 'zh']);

/** Registers the command and what reads the pages for it. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  // A document of its own scheme can be shown wherever the extension lies, on the web as well.
  const pages = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => readPage(vscode.Uri.joinPath(extension, 'docs', 'rules', path)),
  });
  const command = vscode.commands.registerCommand(showRuleCommand, async (rule: unknown) => {
    if (typeof rule !== 'string' || !/^[a-z-]+\/[a-z-]+$/.test(rule)) return;
    const page = vscode.Uri.from({ scheme, path: `/${folder()}${rule}.md` });
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      // Without VS Code's own Markdown support the source is shown.
      await vscode.window.showTextDocument(page, { preview: true });
    }
  });
  return vscode.Disposable.from(pages, command);
}

function folder(): string {
  const language = vscode.env.language.toLowerCase().split('-')[0] ?? 'en';
  return translated.has(language) ? `${language}/` : '';
}

async function readPage(uri: vscode.Uri): Promise<string> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return text.replace(/^<!--.*?-->\n/, '');
}
