// Writes what is derived from the code: the strings of the client for translators, snippets, the pages of the rules, JSON Schemas, the
// settings in package.json, the import directions in biome.json.
// `node scripts/generate.mjs` writes, `node scripts/generate.mjs --check` names what on disk differs and exits with 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { importBundled } from './bundled.mjs';

const root = resolve(import.meta.dirname, '..');
/** Folders that hold generated files and nothing else. */
const folders = ['docs/rules', 'schemas', 'snippets'];

const onDisk = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

function stalePaths(files) {
  const changed = [...files].filter(([path, text]) => onDisk(path) !== text).map(([path]) => path);
  return [...changed, ...leftovers(files)].sort();
}

/** Files in generated folders that nothing generates any more. */
function leftovers(files) {
  return folders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      );
    return paths.filter((path) => !files.has(path));
  });
}

const { generatedFiles } = await importBundled(join(import.meta.dirname, 'generate/index.mjs'));
const files = generatedFiles(root, onDisk);
const stale = stalePaths(files);

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} does not match the code it is generated from.`);
  if (stale.length > 0) {
    console.error('Run: node scripts/generate.mjs');
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    const text = files.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    console.log(`${text === undefined ? 'deleted' : 'wrote'} ${path}`);
  }
}
