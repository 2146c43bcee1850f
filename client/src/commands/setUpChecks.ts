/** Sets up the same checks for reviewers: a workflow, and the program that it runs, which comes with the extension. */
import * as vscode from 'vscode';
import { stepDone } from './walkthrough.ts';

type Service = 'github' | 'gitlab' | 'other';

/** Not `.js`: that would be read as an ES module where the repository's own `package.json` says so. */
const program = '.policywright/cli.cjs';

const files: Readonly<Record<Service, { readonly path: string; readonly text: string }>> = {
  github: {
    path: '.github/workflows/policies.yml',
    text: `name: Policies
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: node ${program} check --format github .
`,
  },
  gitlab: {
    path: '.gitlab/policies.yml',
    text: `policies:
  image: node:20
  script:
    - node ${program} check --format junit . > policies.xml
  artifacts:
    when: always
    reports:
      junit: policies.xml
`,
  },
  other: {
    path: '.policywright/check.sh',
    text: `#!/bin/sh\n# Exit status 0: no errors; 1: errors were found; 2: something could not be read.\nexec node ${program} check .\n`,
  },
};

/** Asks which service runs the checks, writes the files that it needs, and shows them. A workflow that is there already stays; the program is renewed. */
export function setUpChecks(extension: vscode.Uri) {
  return async (given?: { readonly service?: Service }): Promise<vscode.Uri | undefined> => {
    const { workspaceFolders = [] } = vscode.workspace;
    if (workspaceFolders.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that holds your policies first.'));
      return undefined;
    }
    const folder = workspaceFolders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : workspaceFolders[0]?.uri;
    const service = folder && (given?.service ?? (await askService()));
    if (!service) return undefined;
    const { path, text } = files[service];
    const { fs } = vscode.workspace;
    const workflow = vscode.Uri.joinPath(folder, path);
    try {
      await fs.writeFile(vscode.Uri.joinPath(folder, program), await fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'cli.js')));
      if (!(await exists(workflow))) await fs.writeFile(workflow, new TextEncoder().encode(text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The checks could not be set up: {0}', reason));
      return undefined;
    }
    await vscode.window.showTextDocument(workflow);
    stepDone('checks');
    void vscode.window.showInformationMessage(next(service));
    return workflow;
  };
}

function next(service: Service): string {
  if (service === 'github') return vscode.l10n.t('Commit both files: from then on every pull request is checked.');
  if (service === 'gitlab')
    return vscode.l10n.t('Name this file under "include" in .gitlab-ci.yml and commit both files: from then on every merge request is checked.');
  return vscode.l10n.t('Run this file wherever your documents are reviewed. It needs nothing but Node.');
}

async function askService(): Promise<Service | undefined> {
  const items = [
    { label: 'GitHub Actions', description: files.github.path, service: 'github' },
    { label: 'GitLab CI', description: files.gitlab.path, service: 'gitlab' },
    { label: vscode.l10n.t('Another service'), description: files.other.path, service: 'other' },
  ] as const;
  const title = vscode.l10n.t('Where are your policies reviewed?');
  return (await vscode.window.showQuickPick(items, { title }))?.service;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
