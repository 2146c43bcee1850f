import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientStrings, stringsIn } from '../../scripts/generate/clientStrings.mjs';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { house } from './sources.ts';

type Strings = Readonly<Record<string, string>>;

function readJson<Value = Strings>(path: string): Value {
  return JSON.parse(readFileSync(join(house, path), 'utf8')) as Value;
}

/** The languages as the editor names them. It knows two kinds of Chinese; ours is written as in China. */
const locales = languageCodes.filter((code) => code !== 'en').map((code) => (code === 'zh' ? 'zh-cn' : code));

const files = [
  { name: 'the strings of the client', english: 'l10n/bundle.l10n.json', of: (locale: string) => `l10n/bundle.l10n.${locale}.json` },
  { name: 'the strings of the manifest', english: 'package.nls.json', of: (locale: string) => `package.nls.${locale}.json` },
];

const slots = (text: string) => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
/** A menu shows that a command asks something first by these dots. */
const asksFirst = (text: string) => text.endsWith('...');

describe.each(files)('$name', ({ english, of }) => {
  const originals = readJson(english);

  test.each(locales)('%s has the same ones with the same slots', (locale) => {
    const own = readJson(of(locale));
    expect(Object.keys(own)).toEqual(Object.keys(originals));
    for (const [key, text] of Object.entries(originals)) {
      expect(slots(own[key] ?? ''), key).toEqual(slots(text));
      expect(asksFirst(own[key] ?? ''), key).toBe(asksFirst(text));
    }
  });

  test.each(locales)('%s translates them', (locale) => {
    const own = readJson(of(locale));
    const same = Object.keys(originals).filter((key) => own[key] === originals[key] || own[key]?.trim() === '');
    // A name, a size, and a word that German shares.
    const alike = ['extension.displayName', 'setting.export.paper.a4', ...(locale === 'de' ? ['Information'] : [])];
    expect(same.filter((key) => !alike.includes(key))).toEqual([]);
  });
});

describe('strings of the client', () => {
  test('the bundle holds what the sources say, no less and no more', () => {
    const [[, text = ''] = []] = clientStrings(house);
    expect(readFileSync(join(house, 'l10n/bundle.l10n.json'), 'utf8')).toBe(text);
  });

  test.each([
    ['a call', "vscode.l10n.t('Open')", ['Open']],
    ['a call over lines, with slots', "l10n.t(\n  'In {0} places',\n  count,\n)", ['In {0} places']],
    ['an escaped quotation mark', "l10n.t('It\\'s open')", ["It's open"]],
    ['two calls in a line', "[l10n.t('A'), l10n.t('B')]", ['A', 'B']],
    ['what only looks like one', "nl10n.t('A')", []],
  ])('are found in the sources: %s', (_name, source, expected) => {
    expect(stringsIn('a.ts', source)).toEqual(expected);
  });

  test('one that is put together is refused, since nobody could translate it', () => {
    for (const source of ['l10n.t(`Open ' + '$' + '{name}`)', 'l10n.t(message)', 'l10n.t("Open")']) {
      expect(() => stringsIn('a.ts', source)).toThrow('client/src/a.ts');
    }
  });

  test('no other languages are lying about', () => {
    const expected = ['bundle.l10n.json', ...locales.map((locale) => `bundle.l10n.${locale}.json`)];
    expect(readdirSync(join(house, 'l10n')).sort()).toEqual(expected.sort());
  });

  test.each(locales)('%s names the command that shows the log as the palette does', (locale) => {
    const { 'command.showLog': title = '' } = readJson(`package.nls.${locale}.json`);
    const failed = Object.entries(readJson(`l10n/bundle.l10n.${locale}.json`)).find(([key]) => key.includes('"Policywright: Show Log"'));
    expect(failed?.[1]).toContain(`Policywright: ${title}`);
  });
});

describe('the manifest', () => {
  const text = readFileSync(join(house, 'package.json'), 'utf8');

  test('names no string that does not exist, and leaves none out', () => {
    const named = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect([...new Set(named)].sort()).toEqual(Object.keys(readJson('package.nls.json')).sort());
  });

  test('has no title of a command that cannot be translated', () => {
    const { contributes, l10n } = readJson<{ l10n: string; contributes: { commands: readonly { title: string }[] } }>('package.json');
    expect(contributes.commands.map(({ title }) => title).filter((title) => !/^%.*%$/.test(title))).toEqual([]);
    expect(existsSync(join(house, l10n, 'bundle.l10n.json'))).toBe(true);
  });
});
