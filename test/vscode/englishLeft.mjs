/** Finds strings of ours that are shown in English where the display language is another one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importBundled } from '../../scripts/bundled.mjs';
import { repository } from '../../scripts/vscode/paths.mjs';

/**
 * Everything we say, in English and in a display language: the texts of the manifest, of the client and of the server.
 *
 * @param {string} locale of VS Code, for example `zh-cn`
 * @returns {Promise<{ englishLeft: (texts: readonly string[]) => string[], manifest: Record<string, string>, client: Record<string, string> }>}
 */
export async function ourStrings(locale) {
  const read = async (path) => JSON.parse(await readFile(join(repository, path), 'utf8'));
  const [english, manifest, client] = await Promise.all([
    read('package.nls.json'),
    read(`package.nls.${locale}.json`),
    read(`l10n/bundle.l10n.${locale}.json`),
  ]);
  const { packs } = await languages();
  const messages = packs[locale.split('-')[0]].messages;
  const pairs = [
    ...Object.entries(english).map(([key, value]) => [value, manifest[key]]),
    ...Object.entries(client),
    ...Object.entries(packs.en.messages).map(([id, value]) => [value, messages[id]]),
  ];
  const left = pairs.filter(([here, there]) => here !== there && hasWords(here)).map(([here]) => patternOf(here));
  const right = pairs.map(([, there]) => patternOf(there ?? ''));
  const isEnglish = (text) => left.some((pattern) => pattern.test(text)) && !right.some((pattern) => pattern.test(text));
  return {
    manifest,
    client,
    englishLeft: (texts) => [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '' && isEnglish(text)),
  };
}

let bundled;

/** One bundle for all languages. */
function languages() {
  bundled ??= importBundled(join(repository, 'server/src/languages/index.ts'));
  return bundled;
}

/** Messages that are little more than slots would match anything. */
function hasWords(template) {
  return /\p{L}{3,}/u.test(template.replace(/\{\w+\}/g, ''));
}

/** A message with whatever may fill its slots. */
function patternOf(template) {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'su');
}
