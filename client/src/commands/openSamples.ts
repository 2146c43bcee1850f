/** Puts the sample policies that come with the extension into a folder, and opens it. */
import * as vscode from 'vscode';
import { sampleFiles } from './sampleFiles.ts';
import { stepDone } from './walkthrough.ts';

const languages = ['en', 'de', 'vi', 'th', 'el', 'zh'] as const;
const folderName = 'policywright-samples';

/** Asks for a folder unless one is given, copies the samples of the editor's language and English there, and opens a workspace on them. */
export function openSamples(extension: vscode.Uri) {
  return async (given?: { readonly folder?: string; readonly open?: boolean }): Promise<vscode.Uri | undefined> => {
    const parent = given?.folder === undefined ? await askFolder() : vscode.Uri.parse(given.folder, true);
    if (!parent) return undefined;
    const target = vscode.Uri.joinPath(parent, folderName);
    try {
      for (const language of wanted()) await copyFolder(vscode.Uri.joinPath(extension, 'examples', language), vscode.Uri.joinPath(target, language));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The samples could not be written: {0}', reason));
      return undefined;
    }
    stepDone('fix');
    if (given?.open !== false) await openThere(target);
    return target;
  };
}

/** Those in the editor's language first, and the English ones. */
function wanted(): readonly string[] {
  const own = languages.find((language) => language === vscode.env.language.toLowerCase().split('-')[0]) ?? 'en';
  return [...new Set([own, 'en'])];
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Where should the samples go?'),
    openLabel: vscode.l10n.t('Put Samples Here'),
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return picked?.[0];
}

/** What the writer has changed in a sample stays. */
async function copyFolder(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  for (const name of sampleFiles[from.path.slice(from.path.lastIndexOf('/') + 1)] ?? []) {
    const target = vscode.Uri.joinPath(to, name);
    if (await exists(target)) continue;
    await fs.writeFile(target, await fs.readFile(vscode.Uri.joinPath(from, name)));
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** In the workspace where the folder belongs to it; else in a window of its own, so that nothing that is open is lost. */
async function openThere(folder: vscode.Uri): Promise<void> {
  if (!vscode.workspace.getWorkspaceFolder(folder)) {
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0 });
    return;
  }
  const [language = 'en'] = wanted();
  const draft = drafts[language] ?? 'customer-service-policy.md';
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, language, draft));
}

/** In each language the sample that has something left to do. */
const drafts: Readonly<Record<string, string>> = {
  en: 'customer-service-policy.md',
  de: 'servicehandbuch.md',
  vi: 'quy-trinh-khieu-nai.md',
  th: 'kham-man-sanya.md',
  el: 'politiki-exypiretisis.md',
  zh: 'tousu-chengxu.md',
};
