import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshots } from './paths.mjs';

/**
 * Keeps what is needed to understand a failed run, below `.vscode-test/screenshots`.
 *
 * @param {string} name of the run, for example `newest-web`
 * @param {readonly string[]} lines all that was printed, the workbench's own talk included
 * @param {(line: string) => void} log is told where to look
 * @param {import('playwright-core').Page} [page] of which a picture is taken
 */
export async function keepEvidence(name, lines, log, page) {
  await mkdir(screenshots, { recursive: true });
  const path = join(screenshots, name);
  await writeFile(`${path}.log`, lines.join('\n'));
  // The page may have crashed; the log is worth having all the same.
  const pictured = await page?.screenshot({ path: `${path}.png`, timeout: 20_000 }).catch(() => undefined);
  log(`# see ${path}.log${pictured ? ` and ${path}.png` : ''}`);
}
