// `npm run package`: builds for production and packs the extension into a .vsix that holds only what runs.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('esbuild.mjs', ['--production']);
// The bundles hold all dependencies, so none is packed; the project is marked private to keep it out of the npm registry.
run('node_modules/@vscode/vsce/vsce', ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', 'policywright.vsix']);
