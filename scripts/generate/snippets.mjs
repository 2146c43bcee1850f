// Snippets for every language: the sections of a policy, and measurable targets. All of them are offered in every Markdown
// file, so no two may have the same prefix.
import { bodyAsSnippet } from '../../server/src/features/snippets.ts';
import { packs } from '../../server/src/languages/index.ts';
import { aspects, languageCodes, sectionIds } from '../../server/src/schema/vocabulary.ts';

/** The files, by path. */
export function snippetFiles() {
  const names = localNames();
  const taken = new Map();
  return languageCodes.map((code) => {
    const snippets = Object.fromEntries([...sectionSnippets(code, names), ...targetSnippets(code)]);
    for (const [name, { prefix }] of Object.entries(snippets)) claim(taken, name, prefix);
    return [`snippets/${code}.json`, `${JSON.stringify(snippets, undefined, 2)}\n`];
  });
}

function claim(taken, name, prefixes) {
  for (const prefix of prefixes) {
    if (taken.has(prefix)) throw new Error(`the snippets "${taken.get(prefix)}" and "${name}" share the prefix "${prefix}"`);
    taken.set(prefix, name);
  }
}

function sectionSnippets(code, names) {
  return sectionIds.map((id) => {
    const { title, guidance, body } = packs[code].sections[id];
    const text = `## ${title}\n\n${bodyAsSnippet(body.trimEnd())}\n`;
    return [`${title} (${code})`, { prefix: [`policy-${id}-${code}`, names.get(`${code} ${id}`)], description: guidance, body: text.split('\n') }];
  });
}

function targetSnippets(code) {
  return aspects.flatMap((aspect) =>
    packs[code].targets[aspect].map((target, index) => {
      const name = aspect.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const prefix = `policy-standard-${name}${index === 0 ? '' : `-${index + 1}`}-${code}`;
      return [`${target} (${code}, ${name})`, { prefix: [prefix], description: target, body: [bodyAsSnippet(target)] }];
    }),
  );
}

/** The title of each section as one word to type; with the language behind it where another section has the same. */
function localNames() {
  const entries = languageCodes.flatMap((code) => sectionIds.map((id) => [`${code} ${id}`, oneWord(packs[code].sections[id].title, code), code]));
  const count = (word) => entries.filter(([, other]) => other === word).length;
  return new Map(entries.map(([key, word, code]) => [key, count(word) > 1 ? `${word}-${code}` : word]));
}

function oneWord(title, code) {
  return title
    .toLocaleLowerCase(code)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
