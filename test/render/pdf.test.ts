import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/vscode/chromium.mjs';
import { printPage } from '../../server/src/cli/printing/printPage.ts';
import { exportPrint } from '../../server/src/render/export/html.ts';
import { sample } from './exportSamples.ts';
import { checkedText } from './support.ts';

let browser: string | undefined;

beforeAll(async () => {
  try {
    const { executable, env } = await findChromium(() => undefined);
    Object.assign(process.env, env);
    browser = executable;
  } catch (error) {
    console.warn(`No PDF was made and none was read: ${String(error)}`);
  }
}, 300_000);

async function printed(html: string) {
  const result = await printPage(html, browser);
  if (!('pdf' in result)) throw new Error(result.failed);
  const document = await getDocumentProxy(result.pdf);
  const { text } = await extractText(document, { mergePages: false });
  const { view } = await document.getPage(1);
  return { pages: text.map((page) => page.replace(/\s+/g, ' ')), size: view.slice(2).map(Math.round) };
}

describe('a PDF', () => {
  test('has its text, a running title, page numbers and the size that is asked for', { timeout: 120_000 }, async ({ skip }) => {
    skip(browser === undefined, 'no browser');
    const { title, body, text } = sample('en', 60);
    const { pages, size } = await printed(exportPrint(checkedText(text), { paper: 'letter', draft: true }));
    expect(size).toEqual([612, 792]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain(`${title}`);
    expect(pages[0]).toContain(body);
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(pages[1]).toContain(title);
    expect(pages[1]).toMatch(/draft/i);
  });

  test.for(['th', 'zh', 'el'] as const)('on A4 in %s', { timeout: 120_000 }, async (language, { skip }) => {
    skip(browser === undefined, 'no browser');
    const { page, text } = sample(language);
    const { pages, size } = await printed(exportPrint(checkedText(text), {}));
    expect(size).toEqual([595, 842]);
    expect(pages).toHaveLength(1);
    // Without a font of the script on this machine its letters cannot be read back; numbers can.
    expect(pages[0]).toContain('1');
    if (language === 'el') expect(pages[0]).toContain(page);
  });
});

test('without a browser there is none, and nothing fails', async () => {
  expect(await printPage('<p>', '/no/such/browser')).toHaveProperty('failed');
  expect(await printPage('<p>', process.execPath)).toHaveProperty('failed');
});
