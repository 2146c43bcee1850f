import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StringValue } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange, toSpan, toWorkspaceEdit } from '../../server/src/lsp/convert.ts';
import { textOfSnippet } from '../support/workspaceEdit.ts';

const traits = { takesVersions: true, takesSnippets: true };

/** What an editor is given to insert a text. */
function inserted(text: string): string {
  const document = TextDocument.create('file:///a.md', 'markdown', 3, '');
  const [change] = toWorkspaceEdit(document, [{ span: { start: 0, end: 0 }, text }], traits).documentChanges ?? [];
  const [edit] = change && 'edits' in change ? change.edits : [];
  if (!edit) throw new Error('no edit');
  return 'snippet' in edit ? textOfSnippet(edit.snippet.value) : edit.newText;
}

describe('edits for an editor', () => {
  test('a snippet gives exactly the text, whatever stands in it', () => {
    const part = fc.constantFrom('$', '}', '{', '\\', '$1', `\${1:x}`, '[Name]', '[a $ b]', '[}]', '[\\]', '|', ',', 'text', '\n', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(inserted(parts.join(''))).toBe(parts.join(''));
      }),
      { numRuns: 500 },
    );
  });

  test('the first blank is selected', () => {
    const document = TextDocument.create('file:///a.md', 'markdown', 3, '');
    const edit = toWorkspaceEdit(document, [{ span: { start: 0, end: 0 }, text: 'within [X] days of [date]' }], traits);
    expect(edit.documentChanges).toEqual([
      {
        textDocument: { uri: 'file:///a.md', version: 3 },
        edits: [{ range: toRange(document, { start: 0, end: 0 }), snippet: StringValue.createSnippet(`within \${1:[X]} days of [date]`) }],
      },
    ]);
  });

  test('several edits are plain, as an editor applies only one snippet', () => {
    const document = TextDocument.create('file:///a.md', 'markdown', 3, 'ab');
    const edits = [0, 2].map((at) => ({ span: { start: at, end: at }, text: '[X]' }));
    expect(JSON.stringify(toWorkspaceEdit(document, edits, traits))).not.toContain('snippet');
  });
});

describe('places', () => {
  test('go to the protocol and back, whatever the line ends', () => {
    const text = fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '\uFEFF', 'é', '中'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(30), (content, at) => {
        const document = TextDocument.create('file:///a.md', 'markdown', 1, content);
        const offset = Math.min(at, content.length);
        // Between the two characters of a line break there is no place in the protocol.
        if (content[offset] === '\n' && content[offset - 1] === '\r') return;
        const span = { start: offset, end: content.length };
        expect(toSpan(document, toRange(document, span))).toEqual(span);
      }),
    );
  });
});
