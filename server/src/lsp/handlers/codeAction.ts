import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Action } from '../../service.ts';
import { askCommand } from '../askCommand.ts';
import type { ServerContext } from '../context.ts';
import { type EditTraits, toCodeAction, toFilesEdit, toRange, toSpan, toWorkspaceEdit } from '../convert.ts';

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
  connection.onCodeActionResolve((action, token) =>
    guard('codeActionResolve', action, (given: CodeAction) => resolved(context, given))(action, token),
  );
}

/** What an offer to rename a heading needs until it is taken: then links in other files are looked for. */
interface RenameData {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly title: string;
}

function withoutEdit({ edit: _edit, ...action }: CodeAction): CodeAction {
  return action;
}

async function resolved({ documents, service, traits }: ServerContext, action: CodeAction): Promise<CodeAction> {
  const data = action.data as RenameData | undefined;
  if (!data || documents.get(data.uri)?.version !== data.version) return action;
  const files = await service.renameHeading(data.uri, data.offset, data.title);
  // Other files were read meanwhile: by now the offset may lead elsewhere.
  return documents.get(data.uri)?.version === data.version ? { ...action, edit: toFilesEdit(files, traits().edits) } : action;
}

/** Whether `kind` is `wanted` or below it: `source.fixAll.policywright` is within `source.fixAll`, and every kind within the empty one. */
function isWithin(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function quickFixes(context: ServerContext, document: TextDocument, params: CodeActionParams): readonly CodeAction[] {
  return context.service.actions(document.uri, toSpan(document, params.range)).flatMap((action) => {
    const diagnostics = params.context.diagnostics.filter((diagnostic) => isAbout(context, diagnostic, action, document));
    return toOffer(context, document, action, diagnostics);
  });
}

/** Several findings may share a rule and a place, as missing sections do; their messages tell them apart. */
function isAbout({ service, traits }: ServerContext, diagnostic: Diagnostic, { findings }: Action, document: TextDocument): boolean {
  return findings.some((finding) => {
    if (diagnostic.code !== finding.rule || diagnostic.message !== service.describe(finding, traits().reader, document.uri)) return false;
    const { start } = toRange(document, finding.span);
    return diagnostic.range.start.line === start.line && diagnostic.range.start.character === start.character;
  });
}

function toOffer(context: ServerContext, document: TextDocument, action: Action, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  const { service, traits } = context;
  const { reader, asks, edits: editTraits } = traits();
  const title = service.say(action.title, reader);
  const base = toCodeAction(document, action, title, diagnostics, editTraits);
  const { ask, rename } = action;
  if (rename && context.traits().resolvesActions)
    return [{ ...withoutEdit(base), data: { uri: document.uri, version: document.version, ...rename } satisfies RenameData }];
  const command = askCommand(document, action, title);
  if (!ask || !command) return [base];
  if (asks) return [{ ...base, command }];
  if (ask.kind !== 'silence') return [];
  const edits = service.silence(document.uri, { offset: ask.offset, rule: ask.rule, scope: ask.scope, reason: '' });
  return [{ ...base, title: title.replace(/(?:\.{3}|…)+$/, ''), edit: toWorkspaceEdit(document, edits, withoutSnippets(editTraits)) }];
}

function fixAll({ service, traits }: ServerContext, document: TextDocument): readonly CodeAction[] {
  const edits = service.fixAll(document.uri);
  if (edits.length === 0) return [];
  const { reader, edits: editTraits } = traits();
  return [
    {
      title: service.say({ id: 'fix.allSafe', data: {} }, reader),
      kind: fixAllKind,
      edit: toWorkspaceEdit(document, edits, withoutSnippets(editTraits)),
    },
  ];
}

/** Only an edit that the writer chose may move the cursor to a blank. */
function withoutSnippets(traits: EditTraits): EditTraits {
  return { ...traits, takesSnippets: false };
}
