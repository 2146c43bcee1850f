import { describe, expect, test } from 'vitest';
import type { Readiness } from '../../server/src/features/ready.ts';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

const facts = 'owner: Ann\nversion: "1.0"\neffective: 2026-01-01\nreviewed: 2026-01-01\nreview_cycle: 12 months\nstatus: draft\n';

function draft(options: Parameters<typeof completeDocument>[0]): string {
  return completeDocument(options).replace('---\n', `---\n${facts}`);
}

async function readinessOf(text: string): Promise<Readiness> {
  const { service, uri } = await openPolicy(text);
  const readiness = service.ready(uri);
  if (!readiness) throw new Error('the document is not open');
  return readiness;
}

const titles = ({ obstacles }: Readiness, rule: string) =>
  obstacles.filter(({ finding }) => finding.rule === rule).map(({ fixes }) => fixes.map(({ title }) => title.id));

describe('what stands in the way of publishing', () => {
  test('a missing section can be inserted, alone before all of them', async () => {
    const ready = await readinessOf(draft({ without: ['scope', 'review'] }));
    expect(titles(ready, 'structure/missing-section')).toEqual([
      ['fix.insertSection', 'fix.insertAllSections'],
      ['fix.insertSection', 'fix.insertAllSections'],
    ]);
    const [first] = ready.obstacles.filter(({ finding }) => finding.rule === 'structure/missing-section');
    const mended = applyEdits(ready.checked.document.text, first?.fixes[0]?.edits ?? []);
    expect(mended).toContain('\n## Scope\n');
    expect((await readinessOf(mended)).obstacles.filter(({ finding }) => finding.rule === 'structure/missing-section')).toHaveLength(1);
  });

  test('a blank can be filled and a vague promise be given a figure, after a question', async () => {
    const ready = await readinessOf(draft({ bodies: { standards: 'We answer promptly. We reply to letters within [X] days.' } }));
    const asks = (rule: string) =>
      ready.obstacles.filter(({ finding }) => finding.rule === rule).map(({ fixes }) => fixes.map(({ ask }) => ask?.kind ?? 'edit'));
    expect(asks('standards/vague').flat()).toContain('goal');
    expect(asks('placeholders/unfilled').flat()).toContain('fill');
  });

  test('nothing is settled by silencing it', async () => {
    const ready = await readinessOf(draft({ without: ['scope'], bodies: { standards: 'We answer promptly within [X].' } }));
    expect(ready.obstacles.flatMap(({ fixes }) => fixes).filter(({ ask }) => ask?.kind === 'silence')).toEqual([]);
    expect(ready.approve).toBeUndefined();
  });

  test('where nothing is left, the document can be approved, once', async () => {
    const ready = await readinessOf(draft({}));
    expect(ready.obstacles).toEqual([]);
    const { document } = ready.checked;
    const approved = applyEdits(document.text, ready.approve ? [ready.approve] : []);
    expect(approved).toContain('status: approved\n');
    expect((await readinessOf(approved)).approve).toBeUndefined();
  });

  test('a document that is no policy has neither obstacles nor an approval', async () => {
    expect(await readinessOf('# Notes\n\nWe answer promptly.\n')).toMatchObject({ obstacles: [], approve: undefined });
  });

  test.each(languageCodes)('every obstacle of a document in %s that the light bulb mends is mended here', async (language) => {
    const { sections } = packs[language];
    const text = `---\nkind: policy\nlanguage: ${language}\n${facts}---\n\n# ${packs[language].kinds.policy.name}\n\n## ${sections.purpose.title}\n\n[X]\n`;
    const ready = await readinessOf(text);
    const missing = titles(ready, 'structure/missing-section');
    expect(missing.length).toBeGreaterThan(2);
    for (const offers of missing) expect(offers).toEqual(['fix.insertSection', 'fix.insertAllSections']);
  });
});
