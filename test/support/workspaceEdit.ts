/** Edits as the protocol carries them, read as an editor reads them. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { EditsResult } from '../../server/src/protocol.ts';

/** An edit's parts, whichever form it has. Snippets count as their text with the tab stops filled in as offered. */
export function changesOf(edit: WorkspaceEdit | EditsResult, uri = ''): readonly { address: string; version?: number; edits: readonly TextEdit[] }[] {
  if ('edits' in edit) return [{ address: uri, version: edit.version, edits: edit.edits as readonly TextEdit[] }];
  const plain = Object.entries(edit.changes ?? {}).map(([address, edits]) => ({ address, edits }));
  const versioned = (edit.documentChanges ?? []).flatMap((change) => {
    if (!('textDocument' in change)) return [];
    const edits = change.edits.map((one) => ('snippet' in one ? { range: one.range, newText: textOfSnippet(one.snippet.value) } : one));
    return [{ address: change.textDocument.uri, ...(change.textDocument.version === null ? {} : { version: change.textDocument.version }), edits }];
  });
  return [...plain, ...versioned];
}

const stop = /\\([\\$}])|\$\{(\d+)\|((?:\\.|[^\\|])*)\|\}|\$\{(\d+):((?:\\.|[^\\}])*)\}|\$(\d+)/g;

/** The text that a snippet gives when the writer takes every offer: the first of the alternatives, the words of a blank, and the same where a stop comes again. */
export function textOfSnippet(snippet: string): string {
  const given = new Map<string, string>();
  return snippet.replace(
    stop,
    (_whole, escaped?: string, choice?: string, choices?: string, blank?: string, words?: string, again?: string): string => {
      if (escaped !== undefined) return escaped;
      if (again !== undefined) return given.get(again) ?? '';
      const taken = choices === undefined ? words : /^(?:\\.|[^\\,])*/.exec(choices)?.[0];
      const text = (taken ?? '').replace(/\\([\\$},|])/g, '$1');
      given.set(choice ?? blank ?? '', text);
      return text;
    },
  );
}
