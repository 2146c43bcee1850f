import { describe, expect, test } from 'vitest';
import type { SilenceScope } from '../../server/src/service.ts';
import { applyEdits, type TextEdit } from '../../server/src/util/span.ts';
import { spanOf } from '../support/cursor.ts';
import { type OpenPolicy, openPolicy, summaryOf } from '../support/policy.ts';
import { bodyOf, rendered } from '../support/rendered.ts';
import { completeDocument } from '../support/samples.ts';

/** A place in a document: under "Service standards" unless the text brings its own front matter. */
interface Place {
  readonly text: string;
  /** The words on which the finding stands. */
  readonly words: string;
  readonly rule?: string;
  readonly scopes: readonly SilenceScope[];
}

const everywhere: readonly SilenceScope[] = ['line', 'part', 'file'];
const blank = 'placeholders/unfilled';

const places: Readonly<Record<string, Place>> = {
  'the first line of a paragraph': { text: 'Ask [Company]\nfor help. Or [Other].', words: '[Company]', scopes: everywhere },
  'a later line of a paragraph': { text: 'Ask\nin [Company], or\nelse in [Other].', words: '[Company]', scopes: everywhere },
  'the last line of a paragraph': { text: 'Ask\nelse in [Company].', words: '[Company]', scopes: everywhere },
  'a line that ends with a hard break of spaces': { text: 'Ask\nin [Company]  \nor else.', words: '[Company]', scopes: everywhere },
  'a line that ends with a hard break of a backslash': { text: 'Ask\nin [Company]\\\nor else.', words: '[Company]', scopes: everywhere },
  'a line that ends inside code': { text: 'Ask\nin [Company] and `code\nthat goes on` here.', words: '[Company]', scopes: everywhere },
  'a line that ends inside a link': {
    text: 'Ask\nin [Company] and [a link\nthat goes on](http://example.com) here.',
    words: '[Company]',
    scopes: everywhere,
  },
  'a paragraph below a heading without a gap': { text: '### More\nAsk [Company].', words: '[Company]', scopes: everywhere },
  'an indented paragraph': { text: '  Ask [Company].', words: '[Company]', scopes: everywhere },
  'a list item': { text: '- Ask [Company].\n- Ask [Other].', words: '[Company]', scopes: everywhere },
  'the last list item': { text: '- Ask [Other].\n- Ask [Company].\n\nMore.', words: '[Company]', scopes: everywhere },
  'a later line of a list item': { text: '- Ask\n  in [Company].\n- Ask.', words: '[Company]', scopes: everywhere },
  'a nested item': { text: '1. Ask.\n   - Ask [Company].\n   - Ask [Other].\n2. Ask.', words: '[Company]', scopes: everywhere },
  'a paragraph in a list item': { text: '- Ask.\n\n  Then [Company].\n\n- Ask.', words: '[Company]', scopes: everywhere },
  'a task': { text: '- [ ] Ask [Company].\n- [x] Done.', words: '[Company]', scopes: everywhere },
  'a table row': { text: '| a | b |\n|---|---|\n| c | [Company] |\n| d | [Other] |', words: '[Company]', scopes: everywhere },
  'a table row without bars at its ends': { text: 'a | b\n---|---\nc | [Company]\nd | [Other]', words: '[Company]', scopes: everywhere },
  'a table row that ends with an escaped bar': { text: '| a | b |\n|---|---|\n| [Company] | x \\| |', words: '[Company]', scopes: everywhere },
  'the header of a table': { text: '| a | [Company] |\n|---|---|\n| c | d |', words: '[Company]', scopes: everywhere },
  'a heading': { text: '### Ask [Company]\n\nText.', words: '[Company]', scopes: everywhere },
  'a heading with closing hashes': { text: '### Ask [Company] ###\n\nText.', words: '[Company]', scopes: everywhere },
  'a heading in a list item': { text: '- ### Ask [Company] ###\n- Text.', words: '[Company]', scopes: everywhere },
  'a heading right after a paragraph': { text: 'Text.\n### Ask [Company]\nText.', words: '[Company]', scopes: everywhere },
  'an underlined heading': { text: 'Ask [Company]\n-------------\n\nText.', words: '[Company]', scopes: everywhere },
  'a line in bold type': { text: '**Ask [Company]**\n\nText.', words: '[Company]', scopes: everywhere },
  'a paragraph after a list': { text: '- Item\n\nAsk [Company].', words: '[Company]', scopes: everywhere },
  'a section that ends with a fence left open': { text: 'Ask [Company].\n\n```\ncode\n', words: '[Company]', scopes: everywhere },
  'a section that ends with a list': { text: 'Ask [Company].\n\n- a\n- b', words: '[Company]', scopes: everywhere },
  'words after emoji': { text: '😀👩‍👧 Ask [Company] 😀.', words: '[Company]', scopes: everywhere },
  'the title': { text: '---\nkind: policy\nlanguage: en\n---\n# Policy of [Company]\n\nText.\n', words: '[Company]', scopes: ['line', 'file'] },
  'the very first line': { text: '# Policy of [Company]\n\nText.\n', words: '[Company]', scopes: ['line', 'file'] },
  'a byte-order mark before the first line': { text: '\uFEFF## Ask [Company]\n\nText.\n', words: '[Company]', scopes: everywhere },
  'a front-matter value': { text: completeDocument({ frontMatter: 'owner: "[Company]"' }), words: '[Company]', scopes: ['file'] },
  'front matter without a body': { text: '---\nkind: policy\nowner: "[Company]"\n---', words: '[Company]', scopes: ['file'] },
  'front matter that is not closed': { text: '---\nkind: policy\nowner: "[Company]"', words: '[Company]', scopes: ['file'] },
  'front matter that is not opened': { text: 'kind: policy\nowner: "[Company]"\n---\n\nText.\n', words: '[Company]', scopes: ['file'] },
  'front matter that is broken': {
    text: '---\nkind: policy\nowner: "[Company]"\ncontact: "open\n---\n\nText.\n',
    words: '[Company]',
    scopes: ['file'],
  },
  'front matter in one line of braces': { text: '---\n{ kind: policy, owner: "[Company]" }\n---\n\nText.\n', words: '[Company]', scopes: ['file'] },
  'front matter in TOML': { text: '+++\nkind = "policy"\nowner = "[Company]"\n+++\n\nText.\n', words: '[Company]', scopes: ['file'] },
  'a body below TOML': { text: '+++\nkind = "policy"\n+++\n\n## Scope\n\nAsk [Company].\n', words: '[Company]', scopes: everywhere },
  'a missing section': {
    text: completeDocument({ without: ['scope'] }),
    words: '# Customer service policy',
    rule: 'structure/missing-section',
    scopes: ['line', 'file'],
  },
  'an empty section': { text: completeDocument({ bodies: { scope: '' } }), words: '## Scope', rule: 'structure/empty-section', scopes: everywhere },
  'a mistake in front matter': {
    text: completeDocument({ frontMatter: 'status: aproved' }),
    words: 'aproved',
    rule: 'front-matter/schema',
    scopes: ['file'],
  },
};

const disabled: Readonly<Record<string, string>> = {
  'a text': 'policywright:\n  disable: standards/vague',
  'a quoted text': 'policywright:\n  disable: "standards/vague"',
  'a list': 'policywright:\n  disable:\n    - standards/vague # agreed',
  'a list that is not indented': 'policywright:\n  disable:\n  - standards/vague\n  - front-matter/schema # old',
  'a list on one line': 'policywright:\n  disable: [standards/vague]',
  'a list on one line with a remark': 'policywright:\n  disable: [standards/vague] # agreed',
  'an empty list': 'policywright:\n  disable: []',
  'an empty key': 'policywright:\n  disable:',
  'nothing under the key': 'policywright:',
  braces: 'policywright: { disable: [standards/vague] }',
  'braces with a text': 'policywright: { disable: standards/vague }',
  'another key': 'policywright:\n  other: 1',
  'a text in place of keys': 'policywright: off',
  'keys after it': 'policywright:\n  disable:\n    - standards/vague\nowner: a',
};

/** Everything that can be said of a document but where it stands: findings, and those that are silenced. */
function stateOf(policy: OpenPolicy): readonly string[] {
  return policy.checked.findings.map((finding) => `${finding.suppressed === undefined ? '' : 'silenced '}${summaryOf(finding, policy.text)}`);
}

async function settingsFor(place: Place): Promise<OpenPolicy> {
  const whole =
    /^\uFEFF?(?:---|\+\+\+|kind:|#)/.test(place.text) && !place.text.startsWith('### ')
      ? place.text
      : completeDocument({ bodies: { standards: place.text } });
  return openPolicy(whole, { include: ['**'] });
}

const reason = 'agreed on 3 May -- see minutes --> 4 | 5';
const written = 'agreed on 3 May — see minutes — 4 | 5';

function expectSilenced(policy: OpenPolicy, edits: readonly TextEdit[], place: Place, scope: SilenceScope): OpenPolicy {
  const { words, rule = blank } = place;
  const after = policy.apply(edits);
  const at = (state: OpenPolicy) =>
    state.checked.findings.filter((finding) => finding.rule === rule && summaryOf(finding, state.text).endsWith(words));
  expect(at(policy).every(({ suppressed }) => suppressed === undefined)).toBe(true);
  expect(at(policy).length, `the finding to silence in\n${policy.text}`).toBeGreaterThan(0);
  expect(
    at(after).map(({ suppressed }) => suppressed?.replaceAll('/', '|')),
    after.text,
  ).toEqual(at(policy).map(() => written));
  const freed = (lines: readonly string[]) => lines.map((line) => line.replace(/^silenced (?=\S)/, ''));
  expect(freed(stateOf(after)), after.text).toEqual(freed(stateOf(policy)));
  const silencedElsewhere = stateOf(after).filter((line) => line.startsWith('silenced ') && !line.startsWith(`silenced ${rule}`));
  expect(silencedElsewhere, 'other rules are not silenced').toEqual(stateOf(policy).filter((line) => line.startsWith('silenced ')));
  if (scope === 'line') expect(stateOf(after).filter((line) => line.startsWith('silenced ')).length).toBe(at(policy).length);
  expect(rendered(bodyOf(after.text)), after.text).toBe(rendered(bodyOf(policy.text)));
  return after;
}

describe('silencing', () => {
  for (const [name, place] of Object.entries(places)) {
    test(`${name}: the scopes that make sense are offered`, async () => {
      const policy = await settingsFor(place);
      const { rule = blank, words } = place;
      const offered = policy
        .actions(spanOf(policy.text, words))
        .flatMap(({ ask }) => (ask?.kind === 'silence' && ask.rule === rule ? [ask.scope] : []));
      expect(offered).toEqual(place.scopes);
    });

    for (const scope of place.scopes) {
      for (const ending of ['LF', 'CRLF']) {
        test(`${name}, for the ${scope}, ${ending}`, async () => {
          const lf = await settingsFor(place);
          const policy = ending === 'LF' ? lf : await openPolicy(lf.text.replaceAll('\n', '\r\n'), { include: ['**'] });
          const edits = policy.silence(place.words, place.rule ?? blank, scope, reason);
          const after = expectSilenced(policy, edits, place, scope);
          if (ending === 'CRLF') expect(after.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          expect(
            edits.every(({ span }) => span.start === span.end),
            'only inserts, so taking it out gives back the bytes',
          ).toBe(true);
        });
      }
    }
  }
});

describe('silencing for the file where front matter silences already', () => {
  for (const [name, keys] of Object.entries(disabled)) {
    for (const why of ['', 'agreed']) {
      test(`${name}, ${why === '' ? 'without' : 'with'} a reason`, async () => {
        const policy = await openPolicy(completeDocument({ frontMatter: keys, bodies: { standards: 'We answer promptly. Ask [Company].' } }));
        const after = policy.apply(policy.silence('[Company]', blank, 'file', why));
        const finding = after.checked.findings.find(({ rule }) => rule === blank);
        expect(finding?.suppressed, after.text).toBe(why);
        const others = (state: OpenPolicy) =>
          state.checked.findings.filter(({ rule }) => rule !== blank).map(({ rule, suppressed }) => [rule, suppressed]);
        expect(others(after), after.text).toEqual(others(policy));
        expect(rendered(bodyOf(after.text))).toBe(rendered(bodyOf(policy.text)));
      });
    }
  }
});

describe('silencing twice', () => {
  const text = completeDocument({ bodies: { scope: 'Ask [Company] in [Leeds/York].', standards: 'Ask [Company] in [Leeds/York].' } });

  for (const first of everywhere) {
    for (const second of everywhere) {
      test(`for the ${first}, then another rule for the ${second}`, async () => {
        const policy = await openPolicy(text);
        const once = policy.apply(policy.silence('[Company]', blank, first, 'one'));
        const twice = once.apply(once.silence('[Leeds/York]', 'placeholders/choice', second, 'two'));
        const silenced = twice.checked.findings
          .filter(({ suppressed }) => suppressed !== undefined)
          .map(({ rule, suppressed }) => `${rule} ${suppressed}`);
        expect(silenced.filter((line) => line === `${blank} one`).length).toBe(first === 'file' ? 2 : 1);
        expect(silenced.filter((line) => line === 'placeholders/choice two').length).toBe(second === 'file' ? 2 : 1);
        expect(twice.summary.filter((line) => line.startsWith('suppression/'))).toEqual([]);
        expect(rendered(bodyOf(twice.text))).toBe(rendered(bodyOf(text)));
      });
    }
  }

  test('two sections that follow each other, the later one first', async () => {
    const both = completeDocument({ bodies: { scope: 'Ask [Company].', standards: 'Ask [Company].', guidelines: 'Ask [Company].' } });
    let policy = await openPolicy(both.replace('## Service standards', '## Service standards\n\nAsk [Company].\n\n## More'));
    for (const nth of [4, 3, 2, 1]) policy = policy.apply(policy.silence(spanOf(policy.text, '[Company]', nth), blank, 'part', `reason ${nth}`));
    expect(policy.checked.findings.map(({ suppressed }) => suppressed)).toEqual(['reason 1', 'reason 2', 'reason 3', 'reason 4']);
  });

  test('every line of a list and a table', async () => {
    const body = '- Ask [Company].\n- Ask [Company].\n\n| a | b |\n|---|---|\n| [Company] | c |\n| d | [Company] |\n\nAsk [Company]\nin [Company].';
    const policy = await openPolicy(completeDocument({ bodies: { standards: body } }));
    let current = policy;
    for (let open = current.findings[0]; open; open = current.findings[0])
      current = current.apply(current.silence(open.span, open.rule, 'line', 'agreed'));
    expect(current.checked.findings.map(({ suppressed }) => suppressed)).toEqual(Array.from({ length: 6 }, () => 'agreed'));
    expect(rendered(bodyOf(current.text))).toBe(rendered(bodyOf(policy.text)));
  });
});

describe('the comment itself', () => {
  test('a comment that nothing needs is found, and deleting it gives back the text', async () => {
    const text = completeDocument({ bodies: { standards: 'Ask [Company].' } });
    const policy = await openPolicy(text);
    const silenced = policy.apply(policy.silence('[Company]', blank, 'line', 'agreed'));
    const filled = silenced.apply(silenced.service.fill(silenced.uri, spanOf(silenced.text, '[Company]').start, 'Norrholm', true));
    expect(filled.summary).toEqual(['suppression/unused: <!-- policywright-disable-next-line placeholders/unfilled -- agreed -->']);
    const deleted = filled.apply(filled.action('policywright-disable', 'Delete the comment').edits);
    expect(deleted.text).toBe(text.replace('[Company]', 'Norrholm'));
  });

  test('findings about comments are not silenced by comments', async () => {
    const policy = await openPolicy(completeDocument({ bodies: { standards: '<!-- policywright-disable standards/vage -->' } }));
    expect(policy.titles('standards/vage').filter((title) => title.startsWith('Silence'))).toEqual([]);
  });

  test('an empty reason leaves no dashes', async () => {
    const policy = await openPolicy(completeDocument({ bodies: { standards: 'Ask [Company].' } }));
    const [edit] = policy.silence('[Company]', blank, 'line', ' \n ');
    expect(edit?.text).toBe('<!-- policywright-disable-next-line placeholders/unfilled -->\n');
    expect(applyEdits(policy.text, edit ? [edit] : [])).toContain('-->\nAsk [Company].');
  });
});
