// Bundles everything that runs: the client and the server, each for Node and for the web, the scripts of the preview and the register, the command line.
// `node esbuild.mjs` builds once, `--watch` keeps building, `--production` minifies and leaves out source maps.
import { readFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  target: 'es2023',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
};
// Packages offer an ES module where they can; `conditions` keeps the choice the same for Node and the web.
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const web = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...web, format: 'cjs', entryPoints: ['client/src/web/main.ts'], outfile: 'dist/client.web.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  { ...web, format: 'iife', entryPoints: ['server/src/web/main.ts'], outfile: 'dist/server.web.js' },
  { ...web, format: 'iife', entryPoints: ['client/src/preview/webview/main.ts'], outfile: 'dist/preview.js' },
  { ...web, format: 'iife', entryPoints: ['client/src/views/register/webview/main.ts'], outfile: 'dist/register.js' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    define: { policywrightVersion: JSON.stringify(version) },
  },
];

if (watch) {
  for (const options of bundles) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
