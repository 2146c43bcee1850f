import { z } from 'zod';
import { declaresPolicy } from '../../model/declaredKind.ts';
import { entryOf } from '../../model/document.ts';
import type { FrontMatterEntry, FrontMatterProblem } from '../../model/frontMatter/index.ts';
import { keyNamed, keyNames, keySpec } from '../../schema/frontMatter.ts';
import { lineEnd } from '../../util/lines.ts';
import { nearest } from '../../util/nearest.ts';
import { overlaps } from '../../util/span.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';
import { checkValue, suits, type ValueContext } from './values.ts';

/** Checks the keys that Policywright knows: kind, language, status, dates, and the shape of every value. */
export const frontMatterSchema = defineDocumentRule({
  id: 'front-matter/schema',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    const { frontMatter, text } = document;
    if (!declaresPolicy(document) && frontMatter.entries.every((entry) => entry.key !== 'status')) return;
    const context: ValueContext = { pack, text, form: frontMatter.form, tag: String(entryOf(frontMatter, 'language')?.value ?? '') };
    const given = frontMatter.entries.map((entry) => entry.key);
    for (const entry of frontMatter.entries) {
      if (isUnreadable(entry, frontMatter.problems, text)) continue;
      const key = keyNamed(entry.key);
      const report = key ? checkValue(entry, key, context) : checkKey(entry, given, context);
      if (report) yield report;
    }
  },
});

/** Whether the line of an entry could not be read: what became of its value is nobody's intention. */
function isUnreadable({ keySpan }: FrontMatterEntry, problems: readonly FrontMatterProblem[], text: string): boolean {
  const line = { start: keySpan.start, end: lineEnd(text, keySpan.start) };
  return problems.some(({ problem, span }) => problem !== 'duplicate' && overlaps(span, line));
}

/** Keys of site generators and other tools that are a letter or two away from one of ours. */
const otherKeys: readonly string[] = ['share', 'reviewer', 'reviewers', 'names', 'tile', 'types', 'titles', 'created', 'released', 'relates'];

/** An unknown key is nobody's business, unless it is a known one misspelt, its value would suit that one, and that one is not given. */
function checkKey(entry: FrontMatterEntry, given: readonly string[], { pack, tag }: ValueContext): Report<'front-matter/schema'> | undefined {
  if (entry.key.length < 4 || otherKeys.includes(entry.key.toLowerCase())) return undefined;
  const near = nearest(
    entry.key,
    keyNames.flatMap((key) => [key, ...keySpec(key).aliases]),
  );
  const key = near && keyNamed(near);
  if (!near || !key || given.some((other) => keyNamed(other) === key) || isPlural(entry.key, near)) return undefined;
  if (!suits(entry.value, key, pack, tag)) return undefined;
  const fixes = () => [
    { title: 'fix.renameKey', data: { key: near }, kind: 'suggested', preferred: true, edits: [{ span: entry.keySpan, text: near }] } satisfies Fix,
  ];
  return { message: 'nearKey', data: { key: entry.key, near }, span: entry.keySpan, severity: 'hint', fixes };
}

/** `versions` lists versions, `value` is a value: neither is a slip of the pen. */
function isPlural(key: string, near: string): boolean {
  const [one, other] = [key.toLowerCase(), near.toLowerCase()];
  return other === `${one}s` || one === `${other}s`;
}
