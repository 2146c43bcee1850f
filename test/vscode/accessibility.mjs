/** The machine-readable part of WCAG 2.2 AA, by axe-core, over pages as the browser shows them. */
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Throws with what is wrong where a page breaks a rule.
 *
 * @param {import('playwright-core').Frame | import('playwright-core').Page} frame
 * @param {string} what names the page in the error
 */
export async function checkAccessibility(frame, what) {
  // Through the debugger's protocol, which the page's own policy for scripts does not concern.
  await frame.evaluate(`${axe.source}; undefined`);
  const { violations, passes } = await frame.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
  // What axe cannot tell is no pass: a page whose contrast it could not measure would look well.
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error(`the contrast of ${what} could not be measured`);
  if (violations.length > 0) throw new Error(`${what} breaks rules of accessibility:\n${violations.map(described).join('\n')}`);
}

const mostNodes = 4;

function described({ id, help, nodes }) {
  const places = nodes.slice(0, mostNodes).map(({ target, failureSummary }) => `    ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`);
  return `  ${id}: ${help} (${nodes.length})\n${places.join('\n')}`;
}
