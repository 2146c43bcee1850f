// What the client says, for its translators: `l10n/bundle.l10n.json` holds every string that it hands to `vscode.l10n.t`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const call = /\bl10n\.t\(\s*(?:'((?:[^'\\\n]|\\.)*)')?/g;

/** The bundle by path. Strings stand in the order in which the sources name them. */
export function clientStrings(root) {
  const strings = sourcesIn(join(root, 'client/src')).flatMap(({ path, text }) => stringsIn(path, text));
  return [['l10n/bundle.l10n.json', `${JSON.stringify(Object.fromEntries(strings.map((string) => [string, string])), undefined, 2)}\n`]];
}

function sourcesIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ts'));
  return paths.sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/**
 * The strings that a source hands to `l10n.t`.
 *
 * @throws {Error} for a string that is put together: no translation could be found for it
 */
export function stringsIn(path, text) {
  return [...text.matchAll(call)].map(([, literal]) => {
    if (literal === undefined) throw new Error(`client/src/${path} hands something to l10n.t that is no plain string`);
    return literal.replace(/\\(.)/g, '$1');
  });
}
