import { describe, expect, test } from 'vitest';
import { createPolicyService, type FilePlaces, type PolicyService } from '../../server/src/service.ts';
import { applyEdits, type Span } from '../../server/src/util/span.ts';
import { readCursor } from '../support/cursor.ts';
import { memoryHost } from '../support/host.ts';

const front = '---\nkind: policy\nlanguage: en\n---\n\n';
const base = 'file:///work/';

interface Asked {
  readonly service: PolicyService;
  readonly uri: string;
  readonly offset: number;
}

/** A workspace of files; the one with the cursor is open. */
async function asked(files: Readonly<Record<string, string>>): Promise<Asked> {
  const marked = Object.entries(files).find(([, text]) => text.includes('<|>'));
  const { text, offset } = readCursor(marked?.[1] ?? '');
  const uri = base + marked?.[0];
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, own]) => [base + path, own === marked?.[1] ? text : own])));
  const service = createPolicyService(host);
  await service.loadFolder(base, {});
  service.open(uri, text, 1);
  return { service, uri, offset };
}

/** A text with brackets around spans: `‹use›` and `«definition»`. */
function drawn(text: string, places: readonly { readonly span: Span; readonly role?: string }[]): string {
  return applyEdits(
    text,
    places.map(({ span, role }) => {
      const words = text.slice(span.start, span.end);
      return { span, text: role === 'definition' ? `«${words}»` : `‹${words}›` };
    }),
  );
}

async function highlighted(marked: string, frontMatter = front): Promise<string> {
  const { service, uri, offset } = await asked({ 'a.md': frontMatter + marked });
  const text = service.document(uri)?.text ?? '';
  return drawn(text, service.highlights(uri, offset)).slice(frontMatter.length);
}

const drawnFiles = (files: readonly FilePlaces[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ uri, text, places }) => [uri.slice(base.length), drawn(text, places).replace(front, '')]));

/** The files after a rename, or why it is refused. */
async function renamed(files: Readonly<Record<string, string>>, name: string): Promise<Readonly<Record<string, string>> | string> {
  const { service, uri, offset } = await asked(files);
  const { files: changed, refused } = await service.rename(uri, offset, name);
  if (refused) return service.say(refused, 'en');
  return Object.fromEntries(changed.map((own) => [own.uri.slice(base.length), applyEdits(own.text, own.edits).replace(front, '')]));
}

describe('highlighting a blank', () => {
  test('shows every place of the name, whatever its notation', async () => {
    expect(await highlighted('Ask [Com<|>pany Name], [COMPANY_NAME] or {{company_name}}. [Other]')).toBe(
      'Ask [‹Company Name›], [‹COMPANY_NAME›] or {{‹company_name›}}. [Other]',
    );
  });

  test('shows nothing on other words, in code, on links', async () => {
    for (const text of ['As<|>k [Company].', '`[Com<|>pany]`', '[Com<|>pany](https://example.org)', '[Com<|>pany][a]\n\n[a]: b.md', '- [<|>] task'])
      expect(await highlighted(text)).toBe(text.replace('<|>', ''));
  });

  test('shows a blank without a name alone', async () => {
    expect(await highlighted('Call __<|>__ or ____.')).toBe('Call ‹____› or ____.');
    expect(await highlighted('Within [<|>X] or [X] hours.')).toBe('Within [‹X›] or [X] hours.');
  });
});

describe('references of a blank', () => {
  test('stand in every policy of the workspace, and in no other file', async () => {
    const { service, uri, offset } = await asked({
      'a.md': `${front}Ask [Com<|>pany].\n`,
      'b.md': `${front}[company] and \`[Company]\`, [Company](c.md).\n`,
      'readme.md': '# Hi\n\n[Company]\n',
    });
    expect(drawnFiles(await service.references(uri, offset, true))).toEqual({
      'a.md': 'Ask [‹Company›].\n',
      'b.md': '[‹company›] and `[Company]`, [Company](c.md).\n',
    });
  });
});

describe('renaming a blank', () => {
  test('keeps the notation of each place', async () => {
    expect(
      await renamed(
        { 'a.md': `${front}Ask [Com<|>pany Name] and [COMPANY_NAME].\n`, 'b.md': `${front}{{company_name}} \`[Company Name]\`\n` },
        'Trade Name',
      ),
    ).toEqual({ 'a.md': 'Ask [Trade Name] and [TRADE_NAME].\n', 'b.md': '{{trade_name}} `[Company Name]`\n' });
  });

  test('to nothing, or to something that is no blank, is refused', async () => {
    expect(await renamed({ 'a.md': `${front}Ask [Com<|>pany].\n` }, ' ')).toBe('A name cannot be empty. Type at least one word.');
    expect(await renamed({ 'a.md': `${front}Ask [Com<|>pany].\n` }, '1, 2')).toBe(
      '"[1, 2]" would no longer be read as a blank. Choose words that say what belongs there.',
    );
  });
});
