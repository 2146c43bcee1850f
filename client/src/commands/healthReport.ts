/** Writes the health of the workspace's policies as a page for a manager. */
import * as vscode from 'vscode';
import type { HealthReportParams, HealthReportResult } from '../../../server/src/protocol.ts';

type Format = HealthReportParams['format'];

/** Where the report comes from: the client of the language server. */
export interface ReportSource {
  healthReport(
    format: Format,
    progress: (done: number, total: number) => void,
    token: vscode.CancellationToken,
  ): Promise<HealthReportResult | undefined>;
}

const endings = { html: 'html', markdown: 'md', csv: 'csv' } as const;

/** Asks for a format and a file, writes the report there and shows it. */
export function healthReport(source: ReportSource) {
  return async (given?: { readonly format?: Format; readonly file?: string }): Promise<void> => {
    const format = given?.format ?? (await askFormat());
    if (!format) return;
    const file = given?.file === undefined ? await askFile(format) : vscode.Uri.parse(given.file, true);
    if (!file) return;
    const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the policies...'), cancellable: true };
    const report = await vscode.window.withProgress(options, async (progress, token) => {
      let before = 0;
      const signal = (done: number, total: number) => {
        progress.report({ increment: ((done - before) * 100) / total, message: vscode.l10n.t('{0} of {1}', done, total) });
        before = done;
      };
      return (await source.healthReport(format, signal, token)) ?? (token.isCancellationRequested ? 'cancelled' : undefined);
    });
    if (report === 'cancelled') return;
    if (report) await write(file, report.text, format);
    else void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be exported. The log says why.', nameOf(file)));
  };
}

/** Spreadsheets take a file for one in the letters of the system unless it begins with this. */
const byteOrderMark = '\uFEFF';

async function write(file: vscode.Uri, text: string, format: Format): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode((format === 'csv' ? byteOrderMark : '') + text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be written: {0}', reason));
    return;
  }
  if (format === 'markdown') {
    await vscode.commands.executeCommand('markdown.showPreview', file);
    return;
  }
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('{0} is written.', nameOf(file)), open);
  if (chosen !== open) return;
  if (format === 'html' && file.scheme === 'file') await vscode.env.openExternal(file);
  else await vscode.window.showTextDocument(file);
}

function nameOf(file: vscode.Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

async function askFormat(): Promise<Format | undefined> {
  const items = [
    { label: 'HTML', detail: vscode.l10n.t('A page to send or print'), format: 'html' },
    { label: 'Markdown', detail: vscode.l10n.t('A page for a repository or a wiki'), format: 'markdown' },
    { label: 'CSV', detail: vscode.l10n.t('A table for a spreadsheet'), format: 'csv' },
  ] as const;
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Health report') }))?.format;
}

async function askFile(format: Format): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Health report'),
    filters: { [format === 'markdown' ? 'Markdown' : format.toUpperCase()]: [endings[format]] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `policy-health.${endings[format]}`) } : {}),
  });
}
