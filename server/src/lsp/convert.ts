/** From offsets to the protocol's lines and columns and back: the only place where both are known. */
import {
  type CodeAction,
  CodeActionKind,
  CompletionItemKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  InsertTextFormat,
  type Location,
  type CompletionItem as LspCompletionItem,
  type TextEdit as LspTextEdit,
  MarkupKind,
  type Range,
  type SnippetTextEdit,
  StringValue,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { showRuleCommand } from '../protocol.ts';
import type { LanguageCode, Severity } from '../schema/vocabulary.ts';
import type { Action, CheckedDocument, CompletionItem, FileEdits, FilePlaces, Finding, PolicyService } from '../service.ts';
import type { Span, TextEdit } from '../util/span.ts';
import type { ClientTraits } from './context.ts';

/** Whom the editor names as the source of a finding. */
export const diagnosticSource = 'Policywright';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A span of offsets as a range of the document as it now is. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The opposite of `toRange`. */
export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Whom a diagnostic is for: the language to speak, and whether the client shows the page of a rule itself. */
export type Reader = Pick<ClientTraits, 'reader' | 'showsRules'>;

/** Where a rule is explained: on a page that the client shows, or else on the web. */
export function ruleAddress(rule: string, { reader, showsRules }: Reader): string {
  if (showsRules) return `command:${showRuleCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;
  return `https://github.com/policywright/policywright/blob/main/docs/rules/${reader === 'en' ? '' : `${reader}/`}${rule}.md`;
}

/** A finding as the editor shows it, with the places it is about in other files. */
export function toDiagnostic(document: TextDocument, finding: Finding, service: PolicyService, traits: Reader): Diagnostic {
  const { reader } = traits;
  return {
    range: toRange(document, finding.span),
    message: service.describe(finding, reader, document.uri),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: ruleAddress(finding.rule, traits) },
    source: diagnosticSource,
    ...(finding.related.length > 0 ? { relatedInformation: finding.related.map((other) => toRelated(document, other, service, reader)) } : {}),
    ...(finding.rule === 'suppression/unused' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

function toRelated(
  document: TextDocument,
  { span, message, uri }: Finding['related'][number],
  service: PolicyService,
  reader: LanguageCode,
): DiagnosticRelatedInformation {
  const text = uri === undefined ? undefined : service.textOf(uri);
  const place = uri === undefined || text === undefined ? document : TextDocument.create(uri, 'markdown', 0, text);
  return { location: { uri: place.uri, range: toRange(place, span) }, message: service.say({ id: message, data: {} }, reader) };
}

/** The findings of a document that a writer is shown. */
export function toDiagnostics(document: TextDocument, checked: CheckedDocument, service: PolicyService, traits: Reader): Diagnostic[] {
  return checked.findings.filter((finding) => finding.suppressed === undefined).map((finding) => toDiagnostic(document, finding, service, traits));
}

/** An edit of offsets as one of lines. */
export function toTextEdit(document: TextDocument, edit: TextEdit): LspTextEdit {
  return { range: toRange(document, edit.span), newText: edit.text };
}

/** What an editor understands of edits. */
export interface EditTraits {
  /** Edits tied to a version. */
  readonly takesVersions: boolean;
  readonly takesSnippets: boolean;
}

/** Edits tied to the version they were made for, where the editor can. Where it takes snippets, the first blank of an inserted text is selected. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly TextEdit[], { takesVersions, takesSnippets }: EditTraits): WorkspaceEdit {
  if (!takesVersions) return { changes: { [document.uri]: edits.map((edit) => toTextEdit(document, edit)) } };
  const only = edits.length === 1 ? edits[0] : undefined;
  const made: (LspTextEdit | SnippetTextEdit)[] =
    only && takesSnippets && blank.test(only.text)
      ? [{ range: toRange(document, only.span), snippet: StringValue.createSnippet(asSnippet(only.text)) }]
      : edits.map((edit) => toTextEdit(document, edit));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: made }] };
}

/** Edits of several files, each tied to the version it was made for. A file that is not open has none. */
export function toFilesEdit(files: readonly FileEdits[], { takesVersions }: Pick<EditTraits, 'takesVersions'>): WorkspaceEdit {
  const made = files.map(({ uri, version, text, edits }) => {
    const document = TextDocument.create(uri, 'markdown', version ?? 0, text);
    return { uri, version: version ?? null, edits: edits.map((edit) => toTextEdit(document, edit)) };
  });
  if (!takesVersions) return { changes: Object.fromEntries(made.map(({ uri, edits }) => [uri, edits])) };
  return { documentChanges: made.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
}

/** Places in files, each in the text in which it was found. */
export function toLocations(files: readonly FilePlaces[]): Location[] {
  return files.flatMap(({ uri, text, places }) => {
    const document = TextDocument.create(uri, 'markdown', 0, text);
    return places.map(({ span }) => ({ uri, range: toRange(document, span) }));
  });
}

const blank = /\[[^[\]\n]{1,80}\]/;

/** The text as a snippet whose one tab stop is its first blank. */
function asSnippet(text: string): string {
  const match = blank.exec(text);
  if (!match) return escapeSnippet(text);
  return `${escapeSnippet(text.slice(0, match.index))}\${1:${escapeSnippet(match[0])}}${escapeSnippet(text.slice(match.index + match[0].length))}`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** An action as a quick fix, with the findings that it settles. */
export function toCodeAction(
  document: TextDocument,
  action: Action,
  title: string,
  diagnostics: readonly Diagnostic[],
  traits: EditTraits,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: action.preferred,
    ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
    ...(action.edits.length > 0 ? { edit: toWorkspaceEdit(document, action.edits, traits) } : {}),
  };
}

const itemKinds = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Struct,
  term: CompletionItemKind.Reference,
  blank: CompletionItemKind.Variable,
} as const;

/** An offer with the stretch that it replaces. */
export function toCompletionItem(document: TextDocument, item: CompletionItem): LspCompletionItem {
  return {
    label: item.label,
    kind: itemKinds[item.kind],
    detail: item.detail,
    ...(item.documentation === '' ? {} : { documentation: { kind: MarkupKind.Markdown, value: item.documentation } }),
    insertTextFormat: item.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, item.span), newText: item.insert },
    filterText: item.filter ?? filterText(item, document.getText(toRange(document, item.span))),
    sortText: String(item.rank).padStart(3, '0'),
  };
}

/** What the editor compares with the text that the item replaces. An opened quotation mark is part of that text. */
function filterText({ label, insert, kind }: CompletionItem, replaced: string): string {
  return kind === 'value' && /^["']/.test(replaced) ? insert : label;
}
