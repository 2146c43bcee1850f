// `npm run pictures`: makes the pictures that are kept in the repository.
//   media/icon.png      from media/icon.svg, for the Marketplace
//   docs/pictures/*.png from the screenshots that `npm run test:vscode` leaves in .vscode-test/screenshots
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './vscode/browser.mjs';
import { repository, screenshots } from './vscode/paths.mjs';

/** What the README shows, and the screenshot it is made of. */
const pictures = ['picture-findings', 'picture-preview', 'picture-blanks', 'picture-publish', 'picture-health'];
/** Wide enough to read on a page, small enough to load. */
const width = 1120;
const iconSize = 256;

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await writeFile(join(repository, 'media/icon.png'), await icon(page));
  console.log('wrote media/icon.png');
  await mkdir(join(repository, 'docs/pictures'), { recursive: true });
  for (const name of pictures) await shrink(page, name);
} finally {
  await browser.close();
}

/** The sign of the activity bar in white, on a ground of its own: the Marketplace shows icons on light and dark pages. */
async function icon(page) {
  const svg = await readFile(join(repository, 'media/icon.svg'), 'utf8');
  await page.setViewportSize({ width: iconSize, height: iconSize });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}div{box-sizing:border-box;width:${iconSize}px;height:${iconSize}px;padding:36px;border-radius:48px;background:#14532d;color:#fff}svg{width:100%;height:100%}</style><div>${svg}</div>`,
  );
  return page.screenshot({ omitBackground: true });
}

async function shrink(page, name) {
  const path = join(screenshots, `${name}.png`);
  if (!existsSync(path)) {
    console.error(`${path} is missing: run "npm run test:vscode" first.`);
    process.exitCode = 1;
    return;
  }
  const source = (await readFile(path)).toString('base64');
  await page.setContent(`<style>html,body{margin:0}img{display:block;width:${width}px}</style><img src="data:image/png;base64,${source}">`);
  const picture = page.locator('img');
  await picture.evaluate((image) => image.decode());
  await page.setViewportSize({ width, height: Math.round((await picture.boundingBox()).height) });
  const target = `docs/pictures/${name.replace('picture-', '')}.png`;
  await writeFile(join(repository, target), await page.screenshot());
  console.log(`wrote ${target}`);
}
