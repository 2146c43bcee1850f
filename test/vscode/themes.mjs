import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One theme of each kind, by ids that every supported version knows, with the class that webviews get. */
export const themes = {
  light: { id: 'Visual Studio Light', style: 'vscode-light' },
  dark: { id: 'Visual Studio Dark', style: 'vscode-dark' },
  contrast: { id: 'Default High Contrast', style: 'vscode-high-contrast' },
};

/** Has the workbench change its theme, as the settings of a workspace do. */
export async function chooseTheme(workspace, name) {
  await mkdir(join(workspace, '.vscode'), { recursive: true });
  await writeFile(join(workspace, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': themes[name].id }));
}
