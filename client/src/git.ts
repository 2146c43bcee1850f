import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CommittedParams, committedRequest, repositoryNotification } from '../../server/src/protocol.ts';

/** As much of the API of the editor's Git extension as is used here. */
interface GitApi {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: vscode.Event<Repository>;
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly onDidChange: vscode.Event<void> };
  show(ref: string, path: string): Promise<string>;
}

/**
 * Answers how a file was last committed, through the editor's own Git extension, and tells the server when something else
 * is checked out or committed. Quiet where there is no such extension: in the browser, in virtual workspaces, and in Restricted Mode.
 */
export function answerCommitted(client: BaseLanguageClient): vscode.Disposable {
  const subscriptions: vscode.Disposable[] = [];
  let api: Promise<GitApi | undefined> | undefined;
  const git = (): Promise<GitApi | undefined> => {
    api ??= gitApi().then((found) => {
      if (found) subscriptions.push(...watch(found, () => void client.sendNotification(repositoryNotification).catch(() => undefined)));
      return found;
    });
    return api;
  };
  client.onRequest(committedRequest, async ({ uri }: CommittedParams): Promise<string | null> => {
    const address = vscode.Uri.parse(uri, true);
    if (address.scheme !== 'file' || !vscode.workspace.isTrusted || vscode.workspace.getWorkspaceFolder(address) === undefined) return null;
    try {
      return (await (await git())?.getRepository(address)?.show('HEAD', address.fsPath)) ?? null;
    } catch {
      // A new file, or one that Git leaves out.
      return null;
    }
  });
  // Git starts when the workspace is trusted; what was asked before then is asked again.
  subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      api = undefined;
      void client.sendNotification(repositoryNotification).catch(() => undefined);
    }),
  );
  return { dispose: () => vscode.Disposable.from(...subscriptions).dispose() };
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!extension) return undefined;
  try {
    const exported = extension.isActive ? extension.exports : await extension.activate();
    return exported.getAPI(1);
  } catch {
    // Git is switched off.
    return undefined;
  }
}

/** Calls back when another commit is checked out, and when a repository is found. */
function watch(api: GitApi, changed: () => void): readonly vscode.Disposable[] {
  const subscriptions: vscode.Disposable[] = [];
  const follow = (repository: Repository): void => {
    let commit = repository.state.HEAD?.commit;
    subscriptions.push(
      repository.state.onDidChange(() => {
        if (repository.state.HEAD?.commit === commit) return;
        commit = repository.state.HEAD?.commit;
        changed();
      }),
    );
  };
  api.repositories.forEach(follow);
  return [
    api.onDidOpenRepository((repository) => {
      follow(repository);
      changed();
    }),
    { dispose: () => vscode.Disposable.from(...subscriptions).dispose() },
  ];
}
