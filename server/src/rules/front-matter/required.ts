import { z } from 'zod';
import { controlBlocks } from '../../model/controlFacts.ts';
import { entryOf, frontMatterValue, type PolicyDocument } from '../../model/document.ts';
import { declaresPolicy, statusOf } from '../../model/facts.ts';
import { type FrontMatterKey, keyNames } from '../../schema/frontMatter.ts';
import { clipToLine } from '../../util/lines.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { addKeyFix, type KeySources, sensibleValue } from './addKey.ts';
import { setKeysEdits } from './setKey.ts';

const keys = ['status', 'owner', 'version'] as const;

/** Hints at what a document that says it is a policy does not say of itself. What an approved one must say is checked by rules of its own. */
export const requiredKeys = defineDocumentRule({
  id: 'front-matter/required',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({
    keys: z
      .array(z.enum(keys))
      .default([...keys])
      .describe('Keys that a document should name.'),
  }),
  *check({ document, options, used }) {
    const entry = entryOf(document.frontMatter, 'kind');
    const status = statusOf(document);
    if (!entry || !declaresPolicy(document) || status === 'approved' || status === 'in-force' || status === 'retired') return;
    // Somebody who has written down the kind alone has only just begun.
    if (!isUnderWay(document)) return;
    const stated = new Set<string>(controlBlocks(document).flatMap(({ lines }) => lines.flatMap(({ facts }) => facts.map(({ key }) => key))));
    const missing = options.keys.filter((key) => frontMatterValue(document.frontMatter, key) === undefined && !stated.has(key));
    const span = clipToLine(document.text, entry.keySpan);
    if (missing.length === 0 || !span) return;
    yield { message: 'missing', data: { keys: missing.join(', ') }, span, fixes: () => fixesFor(document, missing, { today: '', used }) };
  },
});

/** Whether the front matter already says something for readers, beyond what decides how the text is checked. */
function isUnderWay({ frontMatter }: PolicyDocument): boolean {
  return keyNames.some((key) => !technical.has(key) && entryOf(frontMatter, key) !== undefined);
}

const technical: ReadonlySet<FrontMatterKey> = new Set(['kind', 'shape', 'language', 'translation_of', 'satisfies', 'values', 'policywright']);

/** All of them at once, then each. */
function fixesFor(document: PolicyDocument, missing: readonly FrontMatterKey[], sources: KeySources): readonly Fix[] {
  const values = missing.flatMap((key) => {
    const value = sensibleValue(document, key, sources);
    return value === undefined ? [] : [[key, value] as const];
  });
  const each = missing.flatMap((key) => addKeyFix(document, key, sources) ?? []);
  if (values.length < 2) return each;
  const all: Fix = {
    title: 'fix.addKeys',
    data: { keys: values.map(([key]) => key).join(', ') },
    kind: 'suggested',
    preferred: true,
    edits: setKeysEdits(document, values),
  };
  return [all, ...each.map((fix) => ({ ...fix, preferred: false }))];
}
