import { z } from 'zod';
import { controlBlocks } from '../../model/controlFacts.ts';
import { declaresPolicy } from '../../model/declaredKind.ts';
import { entryOf, frontMatterValue, type PolicyDocument } from '../../model/document.ts';
import { statusOf } from '../../model/facts.ts';
import { type FrontMatterKey, keyNamed } from '../../schema/frontMatter.ts';
import { clipToLine } from '../../util/lines.ts';
import { nearest } from '../../util/nearest.ts';
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
    // A status that is not known may mean any of them: another rule asks.
    if (status === undefined && frontMatterValue(document.frontMatter, 'status') !== undefined) return;
    if (!isUnderWay(document)) return;
    const stated = new Set<string>(controlBlocks(document).flatMap(({ lines }) => lines.flatMap(({ facts }) => facts.map(({ key }) => key))));
    const missing = options.keys.filter(
      (key) => frontMatterValue(document.frontMatter, key) === undefined && !stated.has(key) && !isMisspelt(document, key),
    );
    const span = clipToLine(document.text, entry.keySpan);
    if (missing.length === 0 || !span) return;
    yield { message: 'missing', data: { keys: missing.join(', ') }, span, fixes: () => fixesFor(document, missing, { today: '', used }) };
  },
});

/**
 * Whether the front matter already gives something that readers look for. Somebody who has written down the kind and a status alone
 * has only just begun.
 */
function isUnderWay({ frontMatter }: PolicyDocument): boolean {
  return control.some((key) => entryOf(frontMatter, key) !== undefined);
}

const control = [
  'title',
  'owner',
  'contact',
  'version',
  'effective',
  'reviewed',
  'review_cycle',
  'next_review',
  'approved_by',
  'id',
] as const satisfies readonly FrontMatterKey[];

/** A key that is nearly this one: another rule asks about it. */
function isMisspelt({ frontMatter }: PolicyDocument, key: FrontMatterKey): boolean {
  return frontMatter.entries.some((entry) => keyNamed(entry.key) === undefined && nearest(entry.key, [key]) !== undefined);
}

/** The one fix that leaves nothing missing. */
function fixesFor(document: PolicyDocument, missing: readonly FrontMatterKey[], sources: KeySources): readonly Fix[] {
  const values = missing.flatMap((key) => {
    const value = sensibleValue(document, key, sources);
    return value === undefined ? [] : [[key, value] as const];
  });
  const [only] = missing;
  if (missing.length === 1 && only) return [addKeyFix(document, only, sources) ?? []].flat();
  if (values.length < missing.length) return [];
  const all: Fix = {
    title: 'fix.addKeys',
    data: { keys: values.map(([key]) => key).join(', ') },
    kind: 'suggested',
    preferred: true,
    edits: setKeysEdits(document, values),
  };
  return [all];
}
