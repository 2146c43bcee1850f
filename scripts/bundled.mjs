// Imports a module that is written in TypeScript or imports such: bundled first, so that it runs on every Node.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of the module at a path. */
export async function importBundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'policywright-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    const shim = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2023',
      mainFields: ['module', 'main'],
      sourcemap: 'inline',
      sourcesContent: false,
      banner: { js: shim },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
