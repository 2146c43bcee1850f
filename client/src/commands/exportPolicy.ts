/** Exports the policy in front as a file for readers: HTML, PDF, Word, Markdown, or its short summary. */
import * as vscode from 'vscode';
import type { ExportFormat, ExportParams, ExportResult } from '../../../server/src/protocol.ts';
import { embeddedPictures } from './exportPictures.ts';

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

/** Asks for a format, makes the file, asks where it goes, writes it there and offers to open it. */
export function exportPolicy(source: ExportSource) {
  return async (uri?: vscode.Uri, given: ExportRequest = {}): Promise<void> => {
    const target = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
    if (!target) return;
    const document = await vscode.workspace.openTextDocument(target);
    const format = given.format ?? (await askFormat());
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

async function askFormat(): Promise<ExportFormat | undefined> {
  const items = [
    { label: 'HTML', detail: vscode.l10n.t('A page to publish, send or print'), format: 'html' },
    { label: 'PDF', detail: vscode.l10n.t('Pages with numbers, made by the browser on this machine'), format: 'pdf' },
    { label: 'Word', detail: vscode.l10n.t('A document to circulate and comment on'), format: 'docx' },
    { label: 'Markdown', detail: vscode.l10n.t('The text with its values filled in'), format: 'markdown' },
    { label: vscode.l10n.t('Public summary'), detail: vscode.l10n.t('Purpose, standards, complaints and contact, as Markdown'), format: 'summary' },
  ] as const;
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export'), matchOnDetail: true }))?.format;
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
