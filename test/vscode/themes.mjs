import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One theme of each kind, by ids that every supported version knows. */
export const themes = {
  light: 'Visual Studio Light',
  dark: 'Visual Studio Dark',
  contrast: 'Default High Contrast',
};

/** Has the workbench change its theme, as the settings of a workspace do. */
export async function chooseTheme(workspace, name) {
  await mkdir(join(workspace, '.vscode'), { recursive: true });
  await writeFile(join(workspace, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': themes[name] }));
}

/** Whether a webview has the colours of a theme, and not those of another one of its kind. */
export async function hasTheme(frame, name) {
  return (await frame.locator('body').getAttribute('data-vscode-theme-id')) === themes[name];
}
