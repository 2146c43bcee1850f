import { describe, expect, test } from 'vitest';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

/** The suppression of each finding under "Service standards" of a document: a reason, or `open`. */
async function reasonsIn(body: string, frontMatter = ''): Promise<readonly string[]> {
  const policy = await openPolicy(completeDocument({ bodies: { standards: body }, frontMatter }));
  return policy.checked.findings.map(({ rule, suppressed }) => (rule.startsWith('suppression/') ? rule : (suppressed ?? 'open')));
}

const next = (rules: string, reason = 'why') => `<!-- policywright-disable-next-line ${rules} -- ${reason} -->`;
const ask = 'Ask [Company].';

describe('comments that silence', () => {
  const cases: readonly (readonly [name: string, body: string, reasons: readonly string[]])[] = [
    ['the next line', `${next('placeholders/unfilled')}\n${ask}\nAsk [Other].`, ['why', 'open']],
    ['the next line with words, across a gap', `${next('placeholders/unfilled')}\n\n\n${ask}`, ['why']],
    [
      'the next line, with another comment between',
      `${next('placeholders/unfilled')}\n${next('standards/vague', 'b')}\nAsk [Company] and answer promptly.`,
      ['why', 'b'],
    ],
    [
      'the next line, above a part',
      `${next('placeholders/unfilled')}\n\n<!-- policywright-disable standards/vague -- b -->\n\nAsk [Company] and answer promptly.`,
      ['why', 'b'],
    ],
    ['a whole table', `${next('placeholders/unfilled')}\n| a | b |\n|---|---|\n| [Company] | c |\n| d | [Other] |\n\n${ask}`, ['why', 'why', 'open']],
    ['its own line', `${ask} <!-- policywright-disable-line placeholders/unfilled -- why -->\nAsk [Other].`, ['why', 'open']],
    ['all rules', `<!-- policywright-disable-next-line -->\n${ask}`, ['']],
    ['several rules', `${next('standards/vague, placeholders/unfilled')}\nAsk [Company] and answer promptly.`, ['why', 'why']],
    [
      'a part',
      `${ask}\n\n<!-- policywright-disable placeholders/unfilled -- why -->\n\n${ask}\n\n<!-- policywright-enable placeholders/unfilled -->\n\n${ask}`,
      ['open', 'why', 'open'],
    ],
    [
      'a part that ends for all rules',
      `<!-- policywright-disable placeholders/unfilled -- why -->\n\n${ask}\n\n<!-- policywright-enable -->\n\n${ask}`,
      ['why', 'open'],
    ],
    [
      'a part that another rule does not end',
      `<!-- policywright-disable placeholders/unfilled -- why -->\n\n<!-- policywright-enable standards/vague -->\n\n${ask}`,
      ['why'],
    ],
    ['the rest of the file', `<!-- policywright-disable placeholders/unfilled -- why -->\n\n${ask}`, ['why']],
    ['with a reason that has dashes', `${next('placeholders/unfilled', 'a -- b - c')}\n${ask}`, ['a -- b - c']],
    ['written over several lines', `<!--\npolicywright-disable-next-line placeholders/unfilled\n-- why\n-->\n${ask}`, ['why']],
    ['but not in code', `\`\`\`\n${next('placeholders/unfilled')}\n\`\`\`\n\n${ask}`, ['open']],
    ['but not with a misspelt word', `<!-- policywright-disable-nextline placeholders/unfilled -->\n${ask}`, ['open']],
  ];
  for (const [name, body, reasons] of cases) {
    test(name, async () => expect(await reasonsIn(body)).toEqual(reasons));
    test(`${name}, CRLF`, async () => expect(await reasonsIn(body.replaceAll('\n', '\r\n'))).toEqual(reasons));
  }
});

describe('front matter that silences', () => {
  const cases: readonly (readonly [name: string, frontMatter: string, reasons: readonly string[]])[] = [
    ['a text', 'policywright:\n  disable: placeholders/unfilled', ['', 'open']],
    ['a text with two rules', 'policywright:\n  disable: placeholders/unfilled, standards/vague', ['', '']],
    ['a list with a reason', 'policywright:\n  disable:\n    - placeholders/unfilled # until # 3 May\n    - standards/vague', ['until # 3 May', '']],
    ['a list in braces', 'policywright: { disable: [placeholders/unfilled] } # why', ['why', 'open']],
    ['something else', 'policywright:\n  disable: { a: b }', ['open', 'open']],
    ['keys after it that look like it', 'policywright:\n  disable: placeholders/unfilled\nnote: placeholders/unfilled # no reason', ['', 'open']],
  ];
  for (const [name, frontMatter, reasons] of cases)
    test(name, async () => expect(await reasonsIn('Ask [Company] and answer promptly.', frontMatter)).toEqual(reasons));
});

describe('a comment above all text', () => {
  test('holds for front matter too, as one further down does not', async () => {
    const text =
      '---\nkind: policy\nstatus: aproved\n---\n<!-- policywright-disable front-matter/schema -- why -->\n<!-- policywright-disable structure/missing-section -- all -->\n\n# Policy\n';
    const reasons = async (document: string) =>
      (await openPolicy(document)).checked.findings.filter(({ rule }) => rule === 'front-matter/schema').map(({ suppressed }) => suppressed);
    expect(await reasons(text)).toEqual(['why']);
    expect(await reasons(text.replace('<!--', 'Words.\n\n<!--'))).toEqual([undefined]);
  });
});

describe('comments that are wrong', () => {
  test('a rule that does not exist is named with the nearest one, and only it is reported', async () => {
    const policy = await openPolicy(completeDocument({ bodies: { standards: `${next('placeholders/unfiled')}\n${ask}` } }));
    expect(policy.summary).toEqual(['suppression/unknown: placeholders/unfiled', 'placeholders/unfilled: [Company]']);
    const after = policy.apply(policy.action('placeholders/unfiled', 'Change to "placeholders/unfilled"').edits);
    expect(after.summary).toEqual([]);
  });

  test('one of two rules that silences nothing is reported alone', async () => {
    const policy = await openPolicy(completeDocument({ bodies: { standards: `${next('placeholders/unfilled, standards/vague')}\n${ask}` } }));
    expect(policy.findings.map(({ rule, data }) => [rule, data.rule])).toEqual([['suppression/unused', 'standards/vague']]);
  });

  test('a comment that silences nothing is reported where it stands', async () => {
    for (const comment of [next('standards/vague'), '<!-- policywright-disable standards/vague -->', '<!-- policywright-disable-line -->']) {
      const policy = await openPolicy(completeDocument({ bodies: { standards: `${comment}\n\nThe office is in Leeds.` } }));
      expect(policy.summary).toEqual([`suppression/unused: ${comment}`]);
    }
  });
});
