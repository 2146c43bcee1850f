import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type { BuiltInResult } from '../../../server/src/protocol.ts';
import { extendWith } from './builtInMarkdown.ts';

/** What VS Code's own Markdown preview asks of an extension. */
export interface MarkdownExtension {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Where the facts of a document come from: the client of the language server. */
export interface BuiltInSource {
  builtIn(uri: string): Promise<BuiltInResult | undefined>;
  readonly onDidCheck: vscode.Event<{ readonly uri: string }>;
}

/**
 * Shows blanks, their values and document control in VS Code's own Markdown preview. The preview renders at once, so what is
 * known of a document is kept here, and the preview is asked to render again when that has changed.
 */
export function builtInPreview(context: vscode.ExtensionContext, source: BuiltInSource): MarkdownExtension {
  const known = new Map<string, BuiltInResult | undefined>();

  const refresh = async (uri: string): Promise<void> => {
    const facts = await source.builtIn(uri);
    const changed = JSON.stringify(facts) !== JSON.stringify(known.get(uri));
    known.set(uri, facts);
    if (changed) await vscode.commands.executeCommand('markdown.preview.refresh');
  };

  const factsOf = (uri: vscode.Uri): BuiltInResult | undefined => {
    if (!vscode.workspace.getConfiguration('policywright.builtInPreview', uri).get('enabled', true)) return undefined;
    const address = uri.toString();
    if (!known.has(address)) {
      known.set(address, undefined);
      void refresh(address);
    }
    return known.get(address);
  };

  context.subscriptions.push(
    source.onDidCheck(({ uri }) => {
      if (known.has(uri)) void refresh(uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (known.size > 0 && event.affectsConfiguration('policywright.builtInPreview')) {
        void vscode.commands.executeCommand('markdown.preview.refresh');
      }
    }),
  );
  return { extendMarkdownIt: (md) => extendWith(md, (place) => (place instanceof vscode.Uri ? factsOf(place) : undefined)) };
}
