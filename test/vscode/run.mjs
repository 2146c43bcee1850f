/**
 * Runs the suite in this folder in the newest and the oldest supported VS Code, in the Node and in the web extension host.
 *
 *     node test/vscode/run.mjs [newest|oldest] [node|web]
 *
 * Without a host it then also drives the workbench by keyboard.
 *
 * `POLICYWRIGHT_EXTENSION` names another built extension to run it for.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { repository } from '../../scripts/vscode/paths.mjs';
import { runSuiteAnywhere } from '../../scripts/vscode/run-suite.mjs';
import { runKeyboard } from './keyboard.mjs';

const suiteFolder = join(dirname(fileURLToPath(import.meta.url)), 'suite');
const extensionPath = resolve(process.env.POLICYWRIGHT_EXTENSION ?? repository);

async function main(wanted) {
  const suitePath = await bundle();
  const results = [];
  for (const version of chosen(['newest', 'oldest'], wanted)) {
    for (const host of chosen(['node', 'web'], wanted)) results.push(await runOne(version, host, suitePath));
  }
  if (!process.env.POLICYWRIGHT_EXTENSION && !wanted.some((word) => word === 'node' || word === 'web')) {
    for (const version of chosen(['newest', 'oldest'], wanted)) results.push(await byKeyboard(version));
  }
  for (const { version, host, code, passed, failed, seconds } of results) {
    console.log(`${code === 0 ? 'ok' : 'not ok'} - ${version} ${host}: ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`vscode: ${sum('passed')} passed, ${sum('failed')} failed`);
  return results.every(({ code }) => code === 0) && sum('passed') > 0 ? 0 : 1;
}

function chosen(all, wanted) {
  const some = all.filter((one) => wanted.includes(one));
  return some.length > 0 ? some : all;
}

async function runOne(version, host, suitePath) {
  // Tests edit files, so each run gets its own copy of the examples.
  const workspace = await mkdtemp(join(tmpdir(), 'policywright-examples-'));
  const start = Date.now();
  try {
    await cp(join(repository, 'examples'), workspace, { recursive: true });
    const log = (line) => console.log(`  ${line.replace(/\n/g, '\n  ')}`);
    const result = await runSuiteAnywhere({ version, host, extensionPath, suitePath, workspace, log });
    return { version, host, ...result, seconds: secondsSince(start) };
  } catch (error) {
    // One that cannot start, for want of a part for example, does not keep the others from running.
    console.error(`  not ok - ${error.message}`);
    return { version, host, code: 1, passed: 0, failed: 1, seconds: secondsSince(start) };
  } finally {
    await rm(workspace, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const secondsSince = (start) => Math.round((Date.now() - start) / 1000);

/** The same as a writer would do it, in the workbench itself; leaves screenshots. */
async function byKeyboard(version) {
  const start = Date.now();
  const { passed, failed } = await runKeyboard(version, (line) => console.log(`  ${line}`)).catch((error) => {
    console.error(`  not ok - ${error.message}`);
    return { passed: 0, failed: 1 };
  });
  return { version, host: 'by keyboard', code: failed > 0 ? 1 : 0, passed, failed, seconds: secondsSince(start) };
}

/** Bundles every test file into one CommonJS file that needs nothing but `vscode`, which both hosts can load. */
async function bundle() {
  const tests = (await readdir(suiteFolder)).filter((name) => name.endsWith('.test.ts')).sort();
  const contents = [`export { run } from './index';`, ...tests.map((name) => `import './${name}';`)].join('\n');
  // The web host finds the suite only inside the extension.
  const outfile = join(extensionPath, '.vscode-test/suite/index.js');
  await build({
    stdin: { contents, resolveDir: suiteFolder, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    // No platform of its own: with `browser`, a Node built-in that slips in is an error of the build, not of the web host.
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    plugins: [mochaAsModule],
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * Mocha's browser build exports to `module` where it sees one. Its package says that it is an ES module, so esbuild would leave the word
 * alone, and the bundle's own exports would be overwritten by Mocha's.
 */
const mochaAsModule = {
  name: 'mocha-as-module',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: `const module = { exports: {} }, { exports } = module;\n${source}\nexport default module.exports;` };
    });
  },
};

process.exitCode = await main(process.argv.slice(2));
