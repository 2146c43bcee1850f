import { describe, expect, test } from 'vitest';
import { messages } from '../../server/src/languages/en/messages.ts';
import { packs } from '../../server/src/languages/index.ts';
import { engineRules, rules } from '../../server/src/rules/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { sourcesIn } from './sources.ts';

const sources = [...sourcesIn('server/src'), ...sourcesIn('client/src')].filter(({ path }) => !path.startsWith('server/src/languages/'));
const everything = sources.map(({ text }) => text).join('\n');

/** Whether something says a message: by its whole id, by a group and a computed name, or as a rule's own message. */
function isUsed(id: string): boolean {
  if (everything.includes(`'${id}'`) || everything.includes(`\`${id}\``)) return true;
  const [, group = '', name = ''] = /^(.*)\.([^.]+)$/.exec(id) ?? [];
  if (everything.includes(`\`${group}.\${`)) return true;
  // A name computed in the middle: `shape.${shape}.name`.
  const first = group.split('.', 1)[0] ?? '';
  if (new RegExp(`\`${first}\\.\\$\\{\\w+\\}\\.${name}\``).test(everything)) return true;
  // What a rule leaves to files beside it, or finds below the rules.
  const beside = [`server/src/rules/${group.split('/', 1)[0]}/`, 'server/src/standards/'];
  if (group.includes('/') && sources.some(({ path, text }) => beside.some((folder) => path.startsWith(folder)) && text.includes(`'${name}'`)))
    return true;
  const rule = sources.find(({ path }) => path === `server/src/rules/${group}.ts`);
  // Some rules compute the name of their message: from a problem of the front matter, or from an aspect.
  return rule !== undefined && (rule.text.includes(`'${name}'`) || /message: (?:aspect|problem\.problem)/.test(rule.text));
}

/** Messages that are written and not yet said. Shorten this list; do not lengthen it. */
const unused: readonly string[] = [];

const ids = Object.keys(messages);
const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('messages', () => {
  test('every one is said somewhere', () => {
    const why = new Set([...rules.map(({ id }) => id), ...engineRules].flatMap((id) => [`rule.${id}.summary`, `rule.${id}.why`]));
    expect(ids.filter((id) => !why.has(id) && !id.startsWith('rule.') && !isUsed(id))).toEqual([...unused]);
  });

  test.each(languageCodes)('%s has the same messages with the same slots', (code) => {
    const own: Readonly<Record<string, string>> = packs[code].messages;
    expect(Object.keys(own).sort()).toEqual([...ids].sort());
    for (const [id, text] of Object.entries(messages)) expect(slots(own[id] ?? ''), id).toEqual(slots(text));
  });

  test.each(languageCodes.filter((code) => code !== 'en'))('%s translates them', (code) => {
    const own: Readonly<Record<string, string>> = packs[code].messages;
    const same = Object.entries(messages).filter(([id, text]) => own[id] === text && /\p{L}{3}/u.test(text.replace(/\{\w+\}/g, '')));
    expect(same.map(([id]) => id).filter((id) => !['severity.info', 'preview.draft', 'health.report.status', 'export.version'].includes(id))).toEqual(
      [],
    );
  });
});
