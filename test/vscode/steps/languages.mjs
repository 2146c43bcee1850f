import { ourStrings } from '../englishLeft.mjs';
import { openQuickInput } from '../quickInput.mjs';
import { openFile, ready, runCommand, screenshot, waitFor, webviewFrame } from '../workbench.mjs';
import { leave, questionShown } from './questions.mjs';

/** The display languages that we speak, English left out, as VS Code names them. */
export const locales = ['de', 'vi', 'th', 'el', 'zh-cn'];

/** Shows the same workbench in another display language. */
export async function speak({ page, server }, locale) {
  await server.setLocale(locale);
  await page.reload();
  await ready(page);
}

const shownTexts = (locator) => locator.evaluateAll((all) => all.map((one) => (one.textContent ?? '').trim()));

/** The titles of our commands in the palette, without the category. */
async function commandTitles(page) {
  // Below a title the palette shows what it is in English.
  const labels = page.locator('.quick-input-widget .quick-input-list .monaco-list-row .quick-input-list-row:first-child .label-name');
  return waitFor('our commands', async () => {
    await openQuickInput(page, 'F1');
    await page.keyboard.insertText('Policywright: ');
    const found = await waitFor('the list', async () => {
      const all = (await shownTexts(labels)).filter((label) => label.startsWith('Policywright: '));
      return all.length > 5 ? all : undefined;
    });
    return found.map((label) => label.slice('Policywright: '.length));
  });
}

async function status(page) {
  const item = page.locator('[id$="policywright.status"]').first();
  await item.waitFor({ timeout: 90_000 });
  const label = (await item.locator('a').first().getAttribute('aria-label')) ?? (await item.getAttribute('aria-label')) ?? '';
  return [(await item.textContent()) ?? '', ...label.replace(/^Policywright: /, '').split('. ')];
}

/** What the first question of a new policy says. */
async function question(page, title, words) {
  await runCommand(page, `Policywright: ${title}`);
  await waitFor('the question', async () => (await questionShown(page)).includes(words), { timeout: 60_000 });
  const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  await rows.first().waitFor();
  const said = [
    await questionShown(page),
    ...(await shownTexts(rows.locator('.label-name'))),
    ...(await shownTexts(rows.locator('.quick-input-list-label-meta'))),
  ];
  await leave(page);
  return said;
}

/** What the page of the preview says beside the policy as it is published, which speaks its own language. */
async function previewWords(page, title) {
  await runCommand(page, `Policywright: ${title}`);
  const frame = await webviewFrame(page, '#page .kind-gap');
  await frame.locator('#gaps').press('Enter');
  await waitFor('the figures', () => frame.locator('#figures').isVisible());
  const names = ['#bar button', '#figures dt', '#figures dd', '#figures p', '#figures button', 'p.gap', '.notes .fix', '.notes .kind'];
  const texts = await Promise.all(names.map((name) => shownTexts(frame.locator(name))));
  const messages = await frame.locator('.note .jump').evaluateAll((all) =>
    all.map((one) =>
      [...one.childNodes]
        .slice(1)
        .map((node) => node.textContent)
        .join('')
        .trim(),
    ),
  );
  const tips = await frame.locator('#bar button, .document-control th').evaluateAll((all) => all.map((one) => one.title));
  return [...texts.flat(), ...messages, ...tips];
}

/** What the tree of policies says of each. */
async function treeWords(page) {
  await runCommand(page, 'View: Show Policywright');
  const rows = page.locator('.sidebar .pane-body .monaco-list-row');
  await rows.first().waitFor({ timeout: 90_000 });
  // The title of a document is in its own language.
  const heard = await rows.evaluateAll((all) =>
    all.map((row) => (row.getAttribute('aria-label') ?? '').replace(row.querySelector('.label-name')?.textContent ?? '', '')),
  );
  const seen = await shownTexts(page.locator('.sidebar .pane-body .monaco-list-row .label-description'));
  const title = await shownTexts(page.locator('.sidebar .pane-header .title, .sidebar .composite.title h2'));
  return [...title, ...[...heard, ...seen].flatMap((text) => text.split(/, | · /)).map((text) => text.replace(/ [\d./-]+$/, ''))];
}

async function speaks(context, locale) {
  const { page } = context;
  const { manifest, client, englishLeft } = await ourStrings(locale);
  await speak(context, locale);
  await openFile(page, 'shown.md');
  const said = {
    'the status bar': await status(page),
    'the commands': await commandTitles(page),
    'the questions': await question(page, manifest['command.newPolicy'], client['New Policy: what kind of document?']),
    'the preview': await previewWords(page, manifest['command.openPreview']),
    'the tree': await treeWords(page),
  };
  await screenshot(page, `language-${locale}`);
  const wrong = Object.entries(said).flatMap(([place, texts]) => englishLeft(texts).map((text) => `${place}: ${text}`));
  const few = Object.entries(said).filter(([, texts]) => texts.filter((text) => /\p{L}/u.test(text)).length < 2);
  if (few.length > 0) throw new Error(`nothing is said by ${few.map(([place]) => place).join(', ')}`);
  if (wrong.length > 0) throw new Error(`English is left:\n${wrong.join('\n')}`);
}

/** Each language in turn, in one workbench: what we say of a document in English is in the language of the editor. */
export const languageSteps = locales.map((locale) => [`an editor in ${locale} shows no English of ours`, (context) => speaks(context, locale)]);
