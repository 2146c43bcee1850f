import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesIn } from './sources.ts';

/** The layers of server/src, lowest first; a file imports its own layer and those before it. */
const layers: readonly (readonly string[])[] = [
  ['util', 'schema'],
  ['languages'],
  ['kinds'],
  ['model'],
  ['standards'],
  ['workspace'],
  ['rules'],
  ['lint'],
  ['features', 'render'],
  ['service', 'host'],
  ['lsp', 'cli'],
  ['server', 'protocol'],
  ['node', 'web'],
];

/** What any layer may name: the shapes that go over the wire, and the port to the outside. */
const shared = new Set(['protocol', 'host']);
/** Layers that run anywhere, and the packages they may use. */
const pure = new Set(layers.slice(0, 10).flat());
const parsers = /^(?:yaml|zod|smol-toml|markdown-it(?:-[\w-]+)?|sanitize-html|docx|@lezer\/(?:common|markdown|highlight))(?:\/|$)/;

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(path: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(([, type, target = '']) => ({
    from: path,
    target,
    typeOnly: type !== undefined,
  }));
}

/** The layer of a file below server/src: its first folder, or its name. */
const layerOf = (path: string) => path.replace('server/src/', '').replace(/[/.].*$/, '');
const rank = (layer: string) => layers.findIndex((names) => names.includes(layer));

const server = sourcesIn('server/src').flatMap(({ path, text }) => importsOf(path, text));
const client = sourcesIn('client/src').flatMap(({ path, text }) => importsOf(path, text));
const resolved = ({ from, target }: Import) => posix.normalize(posix.join(posix.dirname(from), target));

describe('imports', () => {
  test('every file of server/src belongs to a layer', () => {
    expect(
      sourcesIn('server/src')
        .map(({ path }) => path)
        .filter((path) => rank(layerOf(path)) < 0),
    ).toEqual([]);
  });

  test('go from a layer to those below it, never up', () => {
    const wrong = server
      .filter((item) => item.target.startsWith('.'))
      .filter((item) => {
        const from = layerOf(item.from);
        const to = layerOf(resolved(item));
        // The command line starts the server, which is composed above it: the one arrow back.
        return rank(to) > rank(from) && !shared.has(to) && !(from === 'cli' && to === 'server');
      });
    expect(
      wrong.map(
        ({ from, target }) => `${from} imports ${target}: it stands above it, so the lower layer could not be used or tested without the upper one`,
      ),
    ).toEqual([]);
  });

  test('of the pure layers name the parsers only', () => {
    const wrong = server.filter(({ from, target }) => pure.has(layerOf(from)) && !target.startsWith('.') && !parsers.test(target));
    expect(
      wrong.map(({ from, target }) => `${from} imports ${target}: this half runs in a browser worker too, where neither Node nor an editor is`),
    ).toEqual([]);
  });

  test('of vscode-languageserver stand in lsp/ and where the server is composed', () => {
    // `policywright lsp` is an entry point as those in node/ and web/ are: it makes the connection and hands it on.
    const allowed = new Set(['lsp', 'server', 'protocol', 'node', 'web']);
    const wrong = server.filter(({ from, target }) => /^vscode/.test(target) && !allowed.has(layerOf(from)) && from !== 'server/src/cli/lsp.ts');
    expect(wrong.map(({ from, target }) => `${from} imports ${target}: positions and the protocol stop at lsp/`)).toEqual([]);
  });

  test('of the client name one file of the server', () => {
    const wrong = client.filter(
      (item) => item.target.startsWith('.') && resolved(item).startsWith('server/') && resolved(item) !== 'server/src/protocol.ts',
    );
    expect(wrong.map(({ from, target }) => `${from} imports ${target}: client and server talk through the protocol alone`)).toEqual([]);
  });

  test('name files with their ending', () => {
    const wrong = [...server, ...client].filter(({ target }) => target.startsWith('.') && !/\.(?:ts|json|css)$/.test(target));
    expect(wrong.map(({ from, target }) => `${from} imports ${target}: specifiers end in .ts`)).toEqual([]);
  });
});
