import { waitFor } from '../../scripts/vscode/wait.mjs';
import { runCommand } from './quickInput.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * A row of the Problems panel. VS Code shows no hints there.
 *
 * @typedef {object} Problem
 * @property {'Error' | 'Warning' | 'Info'} severity
 * @property {string} message
 * @property {string} source for example `Policywright`
 * @property {string} code the rule
 * @property {number} line from 1
 * @property {number} column from 1
 */

/**
 * Opens the Problems panel and reads all of its rows, scrolling where there are more than fit.
 *
 * @param {Page} page
 * @returns {Promise<Problem[]>} in the order of the panel; empty when it says that there are none
 */
export async function problems(page) {
  await openProblems(page);
  return readProblems(page);
}

/** Opens the Problems panel and gives it the keyboard. */
export async function openProblems(page) {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').waitFor({ timeout: 30_000 });
}

/** Reads the rows of an open Problems panel. */
export async function readProblems(page) {
  const list = page.locator('.markers-panel .monaco-list').first();
  if (!(await list.isVisible())) return [];
  await list.hover();
  await page.mouse.wheel(0, -1_000_000);
  await waitFor(
    'the first problem',
    async () => (await visibleRows(list))[0]?.index === 0 || (await page.locator('.markers-panel .message-box-container').isVisible()),
  );
  const rows = new Map();
  for (let last = false; !last; ) {
    const seen = await visibleRows(list);
    for (const row of seen) rows.set(row.index, row);
    last = seen.length === 0 || seen.some((row) => row.last);
    if (last) continue;
    await page.mouse.wheel(0, 60);
    await waitFor('more problems', async () => (await visibleRows(list)).at(-1)?.index !== seen.at(-1)?.index, { timeout: 10_000 });
  }
  // As it was found, and with the pointer out of the way of what is read next.
  await page.mouse.wheel(0, -1_000_000);
  await page.mouse.move(0, 0);
  const inOrder = [...rows.values()].sort((left, right) => left.index - right.index);
  return inOrder.flatMap((row) => parseProblem(row) ?? []);
}

/** @returns {Promise<{ index: number, last: boolean, label: string, source: string, code: string }[]>} */
async function visibleRows(list) {
  const rows = await list.locator('.monaco-list-row').evaluateAll((elements) =>
    elements.map((row) => ({
      index: Number(row.dataset.index),
      last: row.dataset.lastElement === 'true',
      label: row.getAttribute('aria-label') ?? '',
      source: row.querySelector('.marker-source')?.textContent ?? '',
      code: row.querySelector('.marker-code')?.textContent ?? '',
    })),
  );
  return rows.sort((left, right) => left.index - right.index);
}

/** The label is what a screen reader says; unlike the visible text it has the message whole and on one line. */
function parseProblem({ label, source, code }) {
  const parts = /^(Error|Warning|Info): ([\s\S]*) at line (\d+) and character (\d+)\./.exec(label);
  if (!parts) return undefined;
  const [, severity, message, line, column] = parts;
  return { severity, message, source, code, line: Number(line), column: Number(column) };
}
