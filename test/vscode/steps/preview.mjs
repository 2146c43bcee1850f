import { editorText, goTo, openFile, openPolicy, ready, runCommand, screenshot, waitFor, webviewFrame } from '../workbench.mjs';
import { writeDraft } from './gallery.mjs';
import { lineOf, placeOf } from './places.mjs';

const file = 'shown.md';
const page = '#page .block';

/** The frame of the preview; the page may have been loaded anew. */
function preview(workbench) {
  return webviewFrame(workbench, page);
}

/** Waits until the page holds some words, and answers the frame. */
async function shows(workbench, words) {
  return waitFor(
    `"${words}" on the page`,
    async () => {
      const frame = await preview(workbench);
      return (await frame.locator('#page').textContent()).includes(words) ? frame : undefined;
    },
    { timeout: 60_000 },
  );
}

/** Puts the keyboard on an element of the page and presses a key there. */
async function pressOn(locator, key) {
  await locator.focus();
  await locator.press(key);
}

/** The text of the editor, whatever had the keyboard before. */
async function source(workbench) {
  await runCommand(workbench, 'View: Focus First Editor Group');
  return editorText(workbench);
}

function selected(workbench) {
  return workbench.locator('[id="status.editor.selection"]').first().textContent();
}

/** The preview is read, switched, scrolled, and used to mend the document. */
export const previewSteps = [
  [
    'the preview shows the policy as it is published, and what is typed',
    async ({ page: workbench }) => {
      await openPolicy(workbench, file);
      await runCommand(workbench, 'Policywright: Open Preview to the Side');
      const frame = await shows(workbench, 'Repairs at [Company]');
      if (!(await frame.locator('.document-control').isVisible())) throw new Error('document control is not shown');
      if (await frame.locator('.notes').first().isVisible()) throw new Error('notes are shown to readers');
      const text = await source(workbench);
      await goTo(workbench, ...placeOf(text, ' what it has sold'));
      await workbench.keyboard.type(' and exchanges');
      await shows(workbench, 'repairs and exchanges what it has sold');
      await screenshot(workbench, 'preview-reader');
    },
  ],
  [
    'the page is hidden until its style is there',
    async ({ page: workbench }) => {
      const frame = await preview(workbench);
      const visibility = (isStyled) =>
        frame.evaluate((styled) => {
          for (const { sheet } of document.querySelectorAll('link[rel="stylesheet"]')) sheet.disabled = !styled;
          return getComputedStyle(document.body).visibility;
        }, isStyled);
      const seen = [await visibility(false), await visibility(true)].join(', ');
      if (seen !== 'hidden, visible') throw new Error(`without and with its style the page is ${seen}`);
    },
  ],
  [
    'the other face shows gaps, and a note leads to the words it is about',
    async ({ page: workbench }) => {
      const frame = await preview(workbench);
      await pressOn(frame.locator('#gaps'), 'Enter');
      await waitFor('the figures', () => frame.locator('#figures').isVisible());
      if (!(await frame.locator('.kind-gap').first().isVisible())) throw new Error('no gap is shown');
      await screenshot(workbench, 'preview-gaps');
      const text = await source(workbench);
      const [line, column] = placeOf(text, 'promptly');
      const note = frame.locator('.note .jump', { hasText: 'promptly' }).first();
      await pressOn(note, 'Enter');
      const wanted = `Ln ${line}, Col ${column + 'promptly'.length} (${'promptly'.length} selected)`;
      await waitFor(`the selection at ${wanted}`, async () => (await selected(workbench)).trim() === wanted);
    },
  ],
  [
    'a fix is applied from the page, and taken back in one step',
    async ({ page: workbench }) => {
      const frame = await preview(workbench);
      const before = await source(workbench);
      await pressOn(frame.locator('.kind-gap .fix', { hasText: 'Scope' }).first(), 'Enter');
      await waitFor('the section', async () => /^## Scope$/m.test(await source(workbench)));
      await waitFor('its gap to close', async () => (await frame.locator('.kind-gap .fix', { hasText: '"Scope"' }).count()) === 0);
      await runCommand(workbench, 'View: Focus First Editor Group');
      await workbench.keyboard.press('Control+Z');
      await waitFor('the text as it was', async () => (await source(workbench)) === before);
    },
  ],
  [
    'editor and page scroll together, both ways, until that is switched off',
    async ({ page: workbench }) => {
      const text = await source(workbench);
      const frame = await preview(workbench);
      const top = () => frame.evaluate(() => Math.round(window.scrollY));
      await goTo(workbench, lineOf(text, '## Review'), 1);
      await frame.evaluate(() => window.scrollTo(0, 0));
      // Small enough for both to scroll.
      await workbench.setViewportSize({ width: 1400, height: 420 });
      await goTo(workbench, 1, 1);
      await waitFor('the top of the page', async () => (await top()) === 0);
      await goTo(workbench, lineOf(text, '## Review'), 1);
      await waitFor('the page to follow', async () => (await top()) > 100);
      // The page takes its own scrolling for an answer to the editor's for a moment.
      await waitFor('the editor to follow', async () => {
        await frame.evaluate(() => window.scrollTo(0, 0));
        await frame.evaluate(() => window.scrollTo(0, 1));
        const first = workbench.locator('.editor-group-container .monaco-editor .line-numbers', { hasText: /^1$/ });
        return first.first().isVisible();
      });
      await pressOn(frame.locator('#scrollSync'), 'Enter');
      await waitFor('the switch', async () => (await frame.locator('#scrollSync').getAttribute('aria-pressed')) === 'false');
      await workbench.setViewportSize({ width: 1400, height: 900 });
    },
  ],
  [
    'a locked preview keeps its document',
    async ({ page: workbench }) => {
      const frame = await preview(workbench);
      await pressOn(frame.locator('#lock'), 'Enter');
      await waitFor('the lock', async () => (await frame.locator('#lock').getAttribute('aria-pressed')) === 'true');
      await runCommand(workbench, 'View: Focus First Editor Group');
      await openPolicy(workbench, 'escalating.md');
      await workbench
        .locator('.tab', { hasText: `Preview ${file} (locked)` })
        .first()
        .waitFor({ timeout: 10_000 });
      await pressOn((await preview(workbench)).locator('#lock'), 'Enter');
      await shows(workbench, 'Escal');
    },
  ],
  [
    'the last of many notes beside the title wait behind a button',
    async ({ page: workbench, workspace }) => {
      await runCommand(workbench, 'View: Focus First Editor Group');
      // It lacks sections that the English one has.
      await writeDraft(workspace, 'en');
      await openFile(workbench, await writeDraft(workspace, 'el'));
      const frame = await shows(workbench, 'Πολιτική εξυπηρέτησης');
      const more = frame.locator('.kind-title .more');
      await waitFor('the button', () => more.isVisible(), { timeout: 60_000 });
      const notes = () => frame.locator('.kind-title .note').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 0));
      const before = await notes();
      await screenshot(workbench, 'preview-more-notes');
      await pressOn(more, 'Enter');
      const after = await notes();
      if (before.filter(Boolean).length !== 2 || before.length < 4 || after.includes(false)) throw new Error(`notes shown: ${before}, then ${after}`);
      if (!(await frame.locator('.kind-title .note:nth-child(3) .jump:focus').count())) throw new Error('the keyboard is not on the note that came');
    },
  ],
  [
    'face and place of the preview survive a reload of the window',
    async ({ page: workbench }) => {
      const before = await preview(workbench);
      if ((await before.locator('html').getAttribute('data-face')) !== 'gaps') throw new Error('the face is not that of gaps');
      await workbench.reload();
      await ready(workbench);
      // The workbench keeps its editors now and then: which document the preview showed last may come back one step older.
      const frame = await waitFor('the page', () => preview(workbench), { timeout: 90_000 });
      await waitFor('the face', async () => (await frame.locator('html').getAttribute('data-face')) === 'gaps');
    },
  ],
];
