/** Pictures of both faces of the preview in every language and theme, to be looked at: `node test/vscode/keyboard.mjs newest gallery`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshots } from '../../../scripts/vscode/paths.mjs';
import { ourStrings } from '../englishLeft.mjs';
import { chooseTheme, hasTheme, themes } from '../themes.mjs';
import { openFile, runCommand, waitFor, webviewFrame } from '../workbench.mjs';
import { locales, speak } from './languages.mjs';

const folder = join(screenshots, 'gallery');

/** A sample of each language, and a sentence that leaves something to do. */
const sources = {
  en: ['customer-service-policy.md', 'We answer every letter promptly. Call us on [phone number] or write to [email address].'],
  de: ['beschwerdeverfahren.md', 'Wir antworten umgehend auf jeden Brief. Rufen Sie uns an unter [Telefonnummer].'],
  vi: ['quy-trinh-khieu-nai.md', 'Chúng tôi trả lời mọi thư nhanh chóng. Hãy gọi [số điện thoại].'],
  th: ['khumue-borikan.md', 'เราตอบจดหมายทุกฉบับโดยเร็ว โทรหาเราได้ที่ [หมายเลขโทรศัพท์]'],
  el: ['politiki-exypiretisis.md', 'Απαντάμε άμεσα σε κάθε επιστολή. Καλέστε μας στο [τηλέφωνο].'],
  'zh-cn': ['tousu-chengxu.md', '我们会尽快回复每一封来信。请拨打【电话号码】。'],
};

/** The sample as a draft that lacks a section. */
export async function writeDraft(workspace, locale) {
  const language = locale.split('-')[0];
  const [file, sentence] = sources[locale];
  const text = await readFile(join(workspace, language, file), 'utf8');
  const [head, first, , ...rest] = text.replace(/^status: .*$/m, 'status: draft').split(/^(?=## )/m);
  const name = `draft-${language}.md`;
  await writeFile(join(workspace, name), [head, `${first.trimEnd()}\n\n${sentence}\n\n`, ...rest].join(''));
  return name;
}

async function pictures(context, locale) {
  const { page, workspace } = context;
  const title = locale === 'en' ? 'Open Preview to the Side' : (await ourStrings(locale)).manifest['command.openPreview'];
  if (locale !== 'en') await speak(context, locale);
  // A window that is loaded anew brings back the pages of the language before.
  await runCommand(page, 'View: Close All Editors');
  await page.setViewportSize({ width: 1240, height: 1500 });
  await openFile(page, await writeDraft(workspace, locale));
  await runCommand(page, `Policywright: ${title}`);
  await webviewFrame(page, '#page .block');
  // The page alone, wide enough for notes beside the text.
  await runCommand(page, 'View: Focus Next Editor Group');
  await runCommand(page, 'View: Maximize Editor Group and Hide Side Bars');
  for (const theme of Object.keys(themes)) {
    await chooseTheme(workspace, theme);
    const frame = await webviewFrame(page, '#page .block');
    await waitFor('the theme', () => hasTheme(frame, theme), { timeout: 60_000 });
    for (const face of ['reader', 'gaps']) {
      await frame.locator(`#${face}`).press('Enter');
      await waitFor('the face', async () => (await frame.locator('html').getAttribute('data-face')) === face);
      await page.screenshot({ path: join(folder, `${locale}-${theme}-${face}.png`) });
    }
  }
}

/** `POLICYWRIGHT_GALLERY=th,zh-cn` makes those of some languages only. */
const wanted = process.env.POLICYWRIGHT_GALLERY?.split(',') ?? ['en', ...locales];

export const gallerySteps = [
  ['a folder for pictures', () => mkdir(folder, { recursive: true })],
  ...wanted.map((locale) => [`pictures in ${locale}`, (context) => pictures(context, locale)]),
];
