import { describe, expect, test, vi } from 'vitest';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import { vague } from '../../server/src/rules/standards/vague.ts';
import { missingSection } from '../../server/src/rules/structure/missing-section.ts';
import { type StatusId, statusIds } from '../../server/src/schema/vocabulary.ts';
import { startClient } from '../support/client.ts';
import { completeDocument } from '../support/samples.ts';

const uri = 'file:///work/policy.md';
const vagueText = 'We will answer every letter promptly.';
const vagueDocument = completeDocument({ bodies: { standards: vagueText } });

async function diagnosticsOf(text: string, address = uri): Promise<readonly Diagnostic[]> {
  const client = await startClient({ locale: 'en' });
  client.open(address, text);
  return client.pull(address);
}

describe('pulled again', () => {
  const insertion = (at: number, text: string) => ({ start: at, end: at, text });
  const pull = (client: Awaited<ReturnType<typeof startClient>>, previousResultId?: string) =>
    client.request<{ kind: string; resultId?: string; items?: readonly Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });

  test('findings that a keystroke has not changed are not sent again', async () => {
    const client = await startClient();
    client.open(uri, `${vagueDocument}\n`);
    const first = await pull(client);
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'standards/vague' }] });
    client.change(uri, insertion(`${vagueDocument}\n`.length, '\n'));
    expect(await pull(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    expect(await pull(client)).toMatchObject({ kind: 'full', items: [{ code: 'standards/vague' }] });
  });

  test('findings that have moved are', async () => {
    const client = await startClient();
    client.open(uri, vagueDocument);
    const first = await pull(client);
    client.change(uri, insertion(vagueDocument.indexOf(vagueText), '\n'));
    const second = await pull(client, first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [{ range: client.range(uri, 'promptly') }] });
    expect(second.resultId).not.toBe(first.resultId);
  });

  test('a burst of keystrokes is answered for the text it ends with', async () => {
    const client = await startClient();
    client.open(uri, vagueDocument);
    const at = vagueDocument.indexOf('letter promptly');
    const answers = [...'very '].map((letter, i) => {
      client.change(uri, insertion(at + i, letter));
      return pull(client);
    });
    const range = client.range(uri, 'promptly');
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ items: [{ range }] });
  });
});

describe('a finding in the editor', () => {
  test('has a code, a page that explains it, a source and the place of its words', async () => {
    const client = await startClient();
    client.open(uri, vagueDocument);
    const [finding, ...others] = await client.pull(uri);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'standards/vague',
      codeDescription: { href: 'https://github.com/policywright/policywright/blob/main/docs/rules/standards/vague.md' },
      source: 'Policywright',
      message: '"promptly" sets no time limit. Say how soon: a number and a unit.',
      range: client.range(uri, 'promptly'),
    });
  });

  test('leads to the page that the client shows itself, or to that in the language of the reader', async () => {
    const hrefOf = async (setup: Parameters<typeof startClient>[0]) => {
      const client = await startClient(setup);
      client.open(uri, vagueDocument);
      return (await client.pull(uri))[0]?.codeDescription?.href;
    };
    const initializationOptions = { asks: true, showsRules: true, settings: {} };
    expect(await hrefOf({ initializationOptions })).toBe('command:policywright.showRule?%5B%22standards%2Fvague%22%5D');
    expect(await hrefOf({ locale: 'el' })).toMatch(/docs\/rules\/el\/standards\/vague\.md$/);
  });

  test('every kind of finding has a code, a page, a source and a place that is not empty', async () => {
    const text = `---\nkind: polcy\nowner: [Name]\neffective: 32 May\nbad\n---\n# Policy\n\n## Scope\n\n## Standards\n\n${vagueText} By [day/week].\n\n<!-- policywright-disable standards/vage -->\n`;
    const diagnostics = await diagnosticsOf(text);
    expect(new Set(diagnostics.map(({ code }) => code)).size).toBeGreaterThan(5);
    for (const { code, codeDescription, source, range } of diagnostics) {
      expect(codeDescription?.href).toContain(`docs/rules/${String(code)}.md`);
      expect(source).toBe('Policywright');
      expect(range.start.line).toBe(range.end.line);
      expect(range.end.character).toBeGreaterThan(range.start.character);
    }
  });

  const { Error: error, Warning: warning, Information: info } = DiagnosticSeverity;
  const bySeverity: Readonly<Record<StatusId | 'none', DiagnosticSeverity | undefined>> = {
    draft: info,
    review: warning,
    approved: error,
    'in-force': error,
    retired: undefined,
    none: warning,
  };
  for (const status of [...statusIds, 'none'] as const) {
    test(`a gap in a document with status ${status} is ${bySeverity[status] ?? 'not shown'}`, async () => {
      const bodies = { standards: `${vagueText} Ask [Name].` };
      const text = completeDocument({ bodies, without: ['scope'], ...(status === 'none' ? {} : { frontMatter: `status: ${status}` }) });
      // What a document in force has to say of itself is another matter.
      const gaps = (await diagnosticsOf(text)).filter(({ code }) => code !== 'lifecycle/gate');
      const severities = gaps.map(({ severity }) => severity);
      const wanted = bySeverity[status];
      expect(severities).toEqual(wanted === undefined ? [] : [wanted, wanted, wanted]);
    });
  }

  test('a mistake keeps its severity whatever the status', async () => {
    for (const status of statusIds) {
      const found = await diagnosticsOf(completeDocument({ frontMatter: `status: ${status}\neffective: soon` }));
      expect(found.find(({ code }) => code === 'front-matter/schema')).toMatchObject({
        code: 'front-matter/schema',
        severity: DiagnosticSeverity.Warning,
      });
    }
  });

  test('an unused comment is shown faded', async () => {
    const [finding] = await diagnosticsOf(
      completeDocument({ bodies: { standards: '<!-- policywright-disable-next-line standards/vague -->\nThe office is in Leeds.' } }),
    );
    expect(finding).toMatchObject({ code: 'suppression/unused', tags: [DiagnosticTag.Unnecessary] });
  });
});

describe('which documents are checked', () => {
  const silent: Readonly<Record<string, string>> = {
    'a README without front matter': '# Customer service\n\nWe will answer promptly. [Name] will help. TBD\n',
    'a note with a title only': '---\ntitle: Notes on our policy\n---\nWe will answer promptly. TBD\n',
    'a blog post': '---\ntype: post\nstatus: publishd\ntags: a\n---\nWe will answer promptly. TBD\n',
    'an empty file': '',
  };
  for (const [name, text] of Object.entries(silent)) test(`${name} has no findings`, async () => expect(await diagnosticsOf(text)).toEqual([]));

  test('a misspelt kind says so, and its text is checked', async () => {
    const diagnostics = await diagnosticsOf(`---\nkind: polcy\n---\n## Standards\n\n${vagueText}\n`);
    expect(diagnostics.map(({ message }) => message)).toContain(
      '"polcy" is not a kind of document. Use one of: charter, policy, handbook, playbook, procedure.',
    );
    expect(diagnostics.map(({ code }) => code)).toContain('standards/vague');
  });

  for (const address of ['untitled:Untitled-1', 'vscode-vfs://github/owner/repo/policy.md', 'file:///other/place.md']) {
    test(`${address} is checked like any other`, async () => {
      const codes = (await diagnosticsOf(vagueDocument, address)).map(({ code }) => code);
      expect(codes).toEqual(['standards/vague']);
    });
  }

  test('an earlier version, as a comparison shows it, has no findings', async () => {
    expect(await diagnosticsOf(vagueDocument, 'git:/work/policy.md?%7B%22path%22%3A%22%2Fwork%2Fpolicy.md%22%2C%22ref%22%3A%22~%22%7D')).toEqual([]);
  });

  test('a document that is not open has no findings', async () => {
    const client = await startClient();
    expect(await client.pull('file:///work/closed.md')).toEqual([]);
  });
});

describe('many findings', () => {
  const many = completeDocument({ bodies: { standards: Array.from({ length: 30 }, (_, i) => `- We will answer letter ${i} promptly.`).join('\n') } });

  test('are capped by maxFindings, with a finding that says so at the top', async () => {
    const client = await startClient({ settings: { maxFindings: 10 } });
    client.open(uri, many);
    await client.until(() => client.refreshes() > 0);
    const diagnostics = await client.pull(uri);
    expect(diagnostics.length).toBe(11);
    expect(diagnostics[0]).toMatchObject({
      code: 'limit/findings',
      severity: DiagnosticSeverity.Information,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
    });
    expect(diagnostics[0]?.message).toContain('20 more findings');
  });
});

describe('pushed diagnostics', () => {
  test('come for every version, and are taken back on close', async () => {
    const client = await startClient({ lacks: ['pull'] });
    client.open(uri, vagueDocument);
    expect((await client.pushed(uri)).length).toBe(1);
    client.change(uri, { text: completeDocument() });
    expect(await client.pushed(uri)).toEqual([]);
    client.change(uri, { text: vagueDocument });
    expect((await client.pushed(uri)).length).toBe(1);
    client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
  });

  test('a burst of keystrokes is checked once', async () => {
    const client = await startClient({ lacks: ['pull'] });
    client.open(uri, completeDocument());
    await client.pushed(uri);
    const before = client.published.length;
    const check = vi.spyOn(missingSection, 'check');
    for (let i = 0; i < 50; i += 1) client.change(uri, { start: client.text(uri).length, end: client.text(uri).length, text: 'x' });
    await client.pushed(uri);
    expect(client.published.length - before).toBe(1);
    expect(check).toHaveBeenCalledTimes(1);
    check.mockRestore();
  });

  test('an editor that pulls is pushed nothing', async () => {
    const client = await startClient();
    client.open(uri, vagueDocument);
    await client.pull(uri);
    expect(client.published).toEqual([]);
  });
});

describe('a rule that fails', () => {
  test('does not stop the others, and is named in the log', async () => {
    const broken = vi.spyOn(vague, 'check').mockImplementation(() => {
      throw new Error('broken rule');
    });
    const client = await startClient();
    client.open(uri, completeDocument({ bodies: { standards: `${vagueText} Ask [Name].` }, without: ['scope'] }));
    const codes = (await client.pull(uri)).map(({ code }) => code);
    expect(codes).toEqual(['structure/missing-section', 'placeholders/unfilled']);
    await client.until(() => client.logged.length > 0);
    expect(client.logged.join('\n')).toMatch(/rule standards\/vague failed on file:\/\/\/work\/policy\.md: Error: broken rule/);
    broken.mockRestore();
  });
});
