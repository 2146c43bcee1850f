import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fillCommand, silenceCommand } from '../../protocol.ts';
import type { Action } from '../../service.ts';
import type { ServerContext } from '../context.ts';
import { toCodeAction, toRange, toSpan, toWorkspaceEdit } from '../convert.ts';

/** The kind of "fix all", for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.policywright`;

export function registerCodeActions(context: ServerContext): void {
  const { connection, documents, guard } = context;
  connection.onCodeAction(
    guard('codeAction', [] as CodeAction[], (params: CodeActionParams) => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return [];
      const wanted = params.context.only;
      const offers: CodeAction[] = [];
      if (!wanted || wanted.some((kind) => isWithin(CodeActionKind.QuickFix, kind))) offers.push(...quickFixes(context, document, params));
      if (wanted?.some((kind) => isWithin(fixAllKind, kind))) offers.push(...fixAll(context, document));
      return offers;
    }),
  );
}

/** Whether `kind` is `wanted` or below it: `source.fixAll.policywright` is within `source.fixAll`. */
function isWithin(kind: string, wanted: string): boolean {
  return kind === wanted || kind.startsWith(`${wanted}.`);
}

function quickFixes(context: ServerContext, document: TextDocument, params: CodeActionParams): readonly CodeAction[] {
  return context.service.actions(document.uri, toSpan(document, params.range)).flatMap((action) => {
    const diagnostics = params.context.diagnostics.filter((diagnostic) => isAbout(diagnostic, action, document));
    return toOffer(context, document, action, diagnostics);
  });
}

function isAbout(diagnostic: Diagnostic, { finding }: Action, document: TextDocument): boolean {
  if (!finding || diagnostic.code !== finding.rule) return false;
  const range = toRange(document, finding.span);
  return diagnostic.range.start.line === range.start.line && diagnostic.range.start.character === range.start.character;
}

function toOffer(context: ServerContext, document: TextDocument, action: Action, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  const { service, traits } = context;
  const { reader, asks, takesSnippetEdits } = traits();
  const title = service.say(action.title, reader);
  const base = toCodeAction(document, action, title, diagnostics, takesSnippetEdits);
  const { ask } = action;
  if (!ask) return [base];
  const place = { uri: document.uri, version: document.version, offset: ask.offset };
  if (ask.kind === 'fill') return asks ? [{ ...base, command: { title, command: fillCommand, arguments: [{ ...place, text: ask.text }] } }] : [];
  if (asks) return [{ ...base, command: { title, command: silenceCommand, arguments: [{ ...place, rule: ask.rule, scope: ask.scope }] } }];
  const edits = service.silence(document.uri, { offset: ask.offset, rule: ask.rule, scope: ask.scope, reason: '' });
  return [{ ...base, title: title.replace(/(?:\.\.\.|…)$/, ''), edit: toWorkspaceEdit(document, edits, false) }];
}

function fixAll({ service, traits }: ServerContext, document: TextDocument): readonly CodeAction[] {
  const edits = service.fixAll(document.uri);
  if (edits.length === 0) return [];
  return [{ title: service.say({ id: 'fix.allSafe', data: {} }, traits().reader), kind: fixAllKind, edit: toWorkspaceEdit(document, edits, false) }];
}
