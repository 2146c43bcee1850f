import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../client/src/commands/sampleFiles.ts';
import { matchesGlob } from '../../server/src/util/glob.ts';
import { house } from './sources.ts';

const manifestText = readFileSync(join(house, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText) as { readonly icon: string; readonly l10n: string };
const readme = readFileSync(join(house, 'README.md'), 'utf8');

/** Width and height of a PNG, which stand at fixed places in it. */
function sizeOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(join(house, path));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What the packer takes: `.vscodeignore` leaves everything out first, and then names what is taken. */
const ignore = readFileSync(join(house, '.vscodeignore'), 'utf8').trim().split('\n');
const taken = ignore.slice(1).map((line) => line.slice(1));

/** The packer itself takes minutes where the editors of the tests are unpacked; this looks at the project's own folders alone. */
function packed(): readonly string[] {
  const foreign = ['node_modules', '.vscode-test', '.git', '.tsbuild', 'out'];
  const own = readdirSync(house, { withFileTypes: true }).filter(({ name }) => !foreign.includes(name));
  const below = (name: string) =>
    readdirSync(join(house, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.slice(house.length + 1).replaceAll('\\', '/'), entry.name));
  const all = own.flatMap((entry) => (entry.isDirectory() ? below(entry.name) : [entry.name]));
  // A pattern without a folder is one for the root.
  return all.filter((path) => taken.some((pattern) => (pattern.includes('/') || !path.includes('/')) && matchesGlob(path, pattern)));
}

describe('the package', () => {
  const files = packed();

  test('is made by a list of what is taken, not of what is left out', () => {
    expect(ignore[0]).toBe('**');
    expect(ignore.slice(1).every((line) => /^![^!]+$/.test(line))).toBe(true);
    // A name that nothing has any more would be a mistake.
    expect(taken.filter((pattern) => !pattern.startsWith('dist/') && !files.some((path) => matchesGlob(path, pattern)))).toEqual([]);
  });

  test('holds every file that the manifest names', () => {
    // What is built is checked by name alone, since it need not be built now.
    const named = [...manifestText.matchAll(/"(?:path|icon|svg|light|dark)": "(?:\.\/)?([^"$]+\.\w+)"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(8);
    expect([manifest.icon, ...named].filter((path) => !files.includes(path))).toEqual([]);
  });

  test('holds what the extension reads when it runs', () => {
    const below = (folder: string, ending: string) =>
      readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => posix.join(folder, name.replaceAll('\\', '/')));
    const samples = Object.entries(sampleFiles).flatMap(([language, names]) => names.map((name) => `examples/${language}/${name}`));
    const wanted = [
      ...below('docs/rules', '.md'),
      ...below('l10n', '.json'),
      ...below('media', '.css'),
      ...samples,
      ...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'README.md', 'CHANGELOG.md', 'LICENSE'],
    ];
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('holds every bundle that is built, except source maps', () => {
    const built = [...readFileSync(join(house, 'esbuild.mjs'), 'utf8').matchAll(/outfile: '([^']+)'/g)].map(([, path]) => path);
    expect(built.length).toBeGreaterThan(5);
    expect(built.filter((path) => !ignore.includes(`!${path}`))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  test('holds nothing else', () => {
    const known =
      /^(?:package(?:\.nls(?:\.[a-z-]+)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|(?:l10n|dist|media|snippets|syntaxes|schemas|docs\/rules|examples)\/.+)$/;
    expect(files.filter((path) => !known.test(path))).toEqual([]);
    expect(files.filter((path) => /(?:^|\/)(?:node_modules|test|scripts)\/|\.ts$/.test(path))).toEqual([]);
  });
});

describe('the icon', () => {
  test('is a square picture as the Marketplace wants it', () => {
    const [width, height] = sizeOf(manifest.icon);
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(128);
    expect(statSync(join(house, manifest.icon)).size).toBeLessThan(50_000);
  });
});

describe('the README', () => {
  const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }));

  test('shows pictures that exist, in words too, and none that is heavy or that the Marketplace refuses', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const { alt, path } of pictures) {
      expect(alt.length, path).toBeGreaterThan(20);
      expect(path).toMatch(/^docs\/pictures\/[a-z-]+\.png$/);
      const [width] = sizeOf(path);
      expect(width, path).toBeLessThanOrEqual(1400);
      expect(statSync(join(house, path)).size, path).toBeLessThan(350_000);
    }
  });

  test('every picture that is kept is shown', () => {
    const shown = pictures.map(({ path }) => path.slice('docs/pictures/'.length));
    expect(readdirSync(join(house, 'docs/pictures')).sort()).toEqual(shown.sort());
  });

  test('links to files that exist', () => {
    const links = [...readme.matchAll(/(?<!!)\[[^\]]+\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(house, dirname('README.md'), path)))).toEqual([]);
  });

  test('names commands as the palette does', () => {
    const strings = JSON.parse(readFileSync(join(house, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
    const titles = Object.entries(strings)
      .filter(([key]) => key.startsWith('command.'))
      .map(([, title]) => title);
    const named = [...readme.matchAll(/`Policywright: ([^`]+)`/g)].map(([, title = '']) => title);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });
});
