import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const folder = '/extension-under-test/';
/** Further ones, for a benchmark: `/extension-under-test-1/` and so on. */
const folderOf = (index) => (index === 0 ? folder : `${folder.slice(0, -1)}-${index}/`);

const types = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Makes the workbench in this page load an extension from an http address into the web-worker extension host, as vscode.dev does.
 *
 * By the address of a file on the server it can run there too, but then VS Code refuses it workers of its own, in which a language server
 * runs. The workbench takes an http address only from the configuration in its page, so that is completed before the workbench reads it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} authority of the workbench. The extension is served from there too: the content security policy admits no other http address
 * @param {string} extensionPath
 * @param {readonly string[]} [more] further extensions
 * @returns {Promise<(path: string) => string>} the address of a file of the extension; `''` is the extension itself
 */
export async function serveWebExtension(page, authority, extensionPath, more = []) {
  const context = page.context();
  const paths = [extensionPath, ...more];
  for (const [index, root] of paths.entries()) {
    const own = folderOf(index);
    await context.route(`http://${authority}${own}**`, async (route) => {
      const path = join(root, decodeURIComponent(new URL(route.request().url()).pathname.slice(own.length)));
      const body = await readFile(path).catch(() => undefined);
      await route.fulfill(body ? { body, contentType: types[extname(path)] ?? 'text/plain' } : { status: 404 });
    });
  }
  await page.addInitScript(
    configure,
    paths.map((_, index) => ({ scheme: 'http', authority, path: folderOf(index).slice(0, -1) })),
  );
  return (path) => `http://${authority}${folder}${path}`.replace(/\/$/, '');
}

/** Runs in the page. The workbench's own script reads the configuration when the page is parsed, and runs only after this event. */
function configure(locations) {
  document.addEventListener('readystatechange', () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || !element) return;
    const configuration = JSON.parse(element.dataset.settings);
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions: locations };
    element.dataset.settings = JSON.stringify(configuration);
  });
}
