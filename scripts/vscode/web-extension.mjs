import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const folder = '/extension-under-test/';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' };

/**
 * Makes the workbench in this page load an extension from an http address into the web-worker extension host, as vscode.dev does.
 *
 * By the address of a file on the server it can run there too, but then VS Code refuses it workers of its own, in which a language server
 * runs. The workbench takes an http address only from the configuration in its page, so that is completed before the workbench reads it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} authority of the workbench. The extension is served from there too: the content security policy admits no other http address
 * @param {string} extensionPath
 * @returns {Promise<(path: string) => string>} the address of a file of the extension; `''` is the extension itself
 */
export async function serveWebExtension(page, authority, extensionPath) {
  const context = page.context();
  await context.route(`http://${authority}${folder}**`, async (route) => {
    const path = join(extensionPath, decodeURIComponent(new URL(route.request().url()).pathname.slice(folder.length)));
    const body = await readFile(path).catch(() => undefined);
    await route.fulfill(body ? { body, contentType: types[extname(path)] ?? 'text/plain' } : { status: 404 });
  });
  await page.addInitScript(configure, { scheme: 'http', authority, path: folder.slice(0, -1) });
  return (path) => `http://${authority}${folder}${path}`.replace(/\/$/, '');
}

/** Runs in the page. The workbench's own script reads the configuration when the page is parsed, and runs only after this event. */
function configure(location) {
  document.addEventListener('readystatechange', () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || !element) return;
    const configuration = JSON.parse(element.dataset.settings);
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [location] };
    element.dataset.settings = JSON.stringify(configuration);
  });
}
