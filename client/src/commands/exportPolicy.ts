/** Exports the policy in front as a file for readers: HTML, PDF, Word, Markdown, or its short summary. */
import * as vscode from 'vscode';
import type { ExportFormat, ExportParams, ExportResult } from '../../../server/src/protocol.ts';
import { policyAtHand } from './applyEdits.ts';
import { embeddedPictures } from './exportPictures.ts';
import { policyOf } from './policyOf.ts';

/** Where exports come from: the client of the language server. */
export interface ExportSource {
  /** The addresses of the pictures beside a document. */
  pictures(uri: string): Promise<readonly string[]>;
  export(params: ExportParams): Promise<ExportResult | undefined>;
}

/** What a caller may give instead of being asked. */
export interface ExportRequest {
  readonly format?: ExportFormat;
  /** The address of the file to write. */
  readonly file?: string;
  readonly draft?: boolean;
}

/**
 * Asks for a format, makes the file, asks where it goes, writes it there and offers to open it. `shown` tells which policy the preview in front
 * shows.
 */
export function exportPolicy(source: ExportSource, shown: () => vscode.Uri | undefined) {
  return async (argument?: unknown, given: ExportRequest = {}): Promise<void> => {
    const target = policyOf(argument) ?? shown() ?? (await policyAtHand())?.uri;
    if (!target) return;
    const document = await vscode.workspace.openTextDocument(target);
    const format = given.format ?? (await askFormat(document.uri));
    if (!format) return;
    const file = await fileOf(source, document, format, given.draft ?? false);
    if (!file) return;
    const place = given.file === undefined ? await askPlace(document.uri, file.name, format) : vscode.Uri.parse(given.file, true);
    if (place) await write(place, file.data);
  };
}

type ExportedFile = NonNullable<ExportResult['file']>;

/** The file; undefined where there is none, which the writer has been told. */
async function fileOf(source: ExportSource, document: vscode.TextDocument, format: ExportFormat, draft: boolean): Promise<ExportedFile | undefined> {
  const uri = document.uri.toString();
  const params: ExportParams = {
    uri,
    format,
    draft,
    paper: paperFor(document.uri),
    trusted: vscode.workspace.isTrusted,
    pictures: format === 'html' || format === 'pdf' ? await embeddedPictures(document.uri, await source.pictures(uri)) : {},
  };
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting {0}...', nameOf(document.uri)) };
  const result = await vscode.window.withProgress(options, () => source.export(params));
  if (result?.file) return result.file;
  if (result?.refusal?.reason === 'blanks') return afterBlanks(source, document, format, result.refusal);
  void vscode.window.showErrorMessage(
    result?.refusal?.message ?? vscode.l10n.t('{0} could not be exported. The log says why.', nameOf(document.uri)),
  );
  return undefined;
}

/** Blanks are left: the writer exports a draft, or goes to the first of them. */
async function afterBlanks(
  source: ExportSource,
  document: vscode.TextDocument,
  format: ExportFormat,
  { message, blanks }: NonNullable<ExportResult['refusal']>,
): Promise<ExportedFile | undefined> {
  const asDraft = vscode.l10n.t('Export as Draft');
  const fill = vscode.l10n.t('Fill in the Blanks');
  const chosen = await vscode.window.showWarningMessage(message, { modal: true }, asDraft, fill);
  if (chosen === asDraft) return fileOf(source, document, format, true);
  const [first] = blanks;
  if (chosen === fill && first) {
    const place = new vscode.Range(first.start.line, first.start.character, first.end.line, first.end.character);
    await vscode.window.showTextDocument(document, { selection: place });
    await vscode.commands.executeCommand('policywright.fillInTheBlanks');
  }
  return undefined;
}

async function write(place: vscode.Uri, data: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(
      place,
      Uint8Array.from(atob(data), (character) => character.charCodeAt(0)),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', nameOf(place), reason));
    return;
  }
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('{0} is written.', nameOf(place)), open);
  if (chosen !== open) return;
  if (place.scheme === 'file' && !place.path.endsWith('.md')) await vscode.env.openExternal(place);
  else await vscode.commands.executeCommand('vscode.open', place);
}

interface FormatItem extends vscode.QuickPickItem {
  readonly format?: ExportFormat;
  /** The paper to change to. */
  readonly paper?: Paper;
}

/** The last line of the list changes the paper, and the list comes back. */
async function askFormat(uri: vscode.Uri): Promise<ExportFormat | undefined> {
  for (;;) {
    const chosen = await vscode.window.showQuickPick(formatItems(paperFor(uri)), { title: vscode.l10n.t('Export'), matchOnDetail: true });
    if (!chosen?.paper) return chosen?.format;
    await configuration(uri).update('export.paper', chosen.paper, vscode.ConfigurationTarget.Global);
  }
}

function formatItems(paper: Paper): readonly FormatItem[] {
  const [now, other] = paper === 'a4' ? (['A4', 'Letter'] as const) : (['Letter', 'A4'] as const);
  return [
    { label: 'HTML', detail: vscode.l10n.t('A page to publish, send or print'), format: 'html' },
    { label: 'PDF', detail: vscode.l10n.t('Pages with numbers, made by the browser on this machine'), format: 'pdf' },
    { label: 'Word', detail: vscode.l10n.t('A document to circulate and comment on'), format: 'docx' },
    { label: 'Markdown', detail: vscode.l10n.t('The text with its values filled in'), format: 'markdown' },
    { label: vscode.l10n.t('Public summary'), detail: vscode.l10n.t('Purpose, standards, complaints and contact, as Markdown'), format: 'summary' },
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('Page size: {0}', now),
      detail: vscode.l10n.t('Change to {0} for HTML, PDF and Word', other),
      paper: other === 'A4' ? 'a4' : 'letter',
    },
  ];
}

type Paper = NonNullable<ExportParams['paper']>;

function configuration(uri: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('policywright', uri);
}

/** Settings may hold anything. */
function paperFor(uri: vscode.Uri): Paper {
  return configuration(uri).get('export.paper') === 'letter' ? 'letter' : 'a4';
}

const filters: Readonly<Record<ExportFormat, readonly [name: string, ending: string]>> = {
  html: ['HTML', 'html'],
  pdf: ['PDF', 'pdf'],
  docx: ['Word', 'docx'],
  markdown: ['Markdown', 'md'],
  summary: ['Markdown', 'md'],
};

/** Beside the policy. Markdown gets another name there, so that it does not take the place of its source. */
async function askPlace(source: vscode.Uri, name: string, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const [filter, ending] = filters[format];
  const suggested = format === 'markdown' ? name.replace(/\.md$/, '.export.md') : name;
  const folder = source.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(source, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export'),
    filters: { [filter]: [ending] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, suggested) } : {}),
  });
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
