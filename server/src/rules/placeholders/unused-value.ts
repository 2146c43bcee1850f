import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { blankKey, valueNamed } from '../../model/blankNames.ts';
import { unitsOf } from '../../model/blocks.ts';
import type { Chunk } from '../../model/chunks.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type ValueEntry, valueEntries } from '../../model/frontMatter/values.ts';
import { placeholdersInValue, placeholdersOf } from '../../model/placeholders.ts';
import { lineStart, nextLineStart } from '../../util/lines.ts';
import { memoizedFor } from '../../util/memo.ts';
import { nearest } from '../../util/nearest.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';

/** Reports values in the front matter that no blank asks for, and those that are blanks themselves. */
export const unusedValue = defineDocumentRule({
  id: 'placeholders/unused-value',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    const entries = valueEntries(document.frontMatter, document.text);
    if (entries.length === 0) return;
    const blanks = [...new Set([...document.chunks.flatMap((chunk) => namesIn(chunk, pack)), ...namesAbove(document, pack)])];
    const keys = new Set(blanks.map((name) => blankKey(name, pack)));
    const asked = new Set(blanks.flatMap((name) => valueNamed(name, pack) ?? []));
    const given = new Set(entries.map(({ name }) => blankKey(name, pack)));
    for (const entry of entries) {
      const known = valueNamed(entry.name, pack);
      const isUsed = keys.has(blankKey(entry.name, pack)) || (known !== undefined && asked.has(known));
      if (!isUsed) {
        const open = blanks.filter((name) => !given.has(blankKey(name, pack)));
        yield unused(entry, open, document, pack);
      } else if (entry.value === undefined) yield { message: 'notText', data: { name: entry.name }, span: entry.nameSpan };
      else {
        const [blank] = placeholdersInValue(entry.value, pack);
        if (blank) yield { message: 'blank', data: { name: entry.name, text: blank.text }, span: entry.nameSpan };
      }
    }
  },
});

type UnusedReport = Report<'placeholders/unused-value'>;

function unused(entry: ValueEntry, open: readonly string[], document: PolicyDocument, pack: LanguagePack): UnusedReport {
  const { name, nameSpan } = entry;
  const near = nearest(
    blankKey(name, pack),
    open.map((blank) => blankKey(blank, pack)),
  );
  const written = near === undefined ? undefined : open.find((blank) => blankKey(blank, pack) === near);
  if (written === undefined) return { message: 'unused', data: { name }, span: nameSpan, fixes: () => deletion(document, entry) };
  const text = /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(written) && document.frontMatter.form !== 'toml' ? written : JSON.stringify(written);
  const rename: Fix = {
    title: 'fix.renameKey',
    data: { key: written },
    kind: 'suggested',
    preferred: true,
    edits: [{ span: nameSpan, text }],
  };
  return { message: 'near', data: { name, near: written }, span: nameSpan, fixes: () => [rename] };
}

/** Only a value that has its line to itself can be taken out with the line. */
function deletion({ text }: PolicyDocument, { name, nameSpan, valueSpan }: ValueEntry): readonly Fix[] {
  const start = lineStart(text, nameSpan.start);
  const end = nextLineStart(text, nameSpan.end);
  const isAlone = text.slice(start, nameSpan.start).trim() === '' && valueSpan !== undefined && valueSpan.end <= end && valueSpan.start < end;
  const closes = isAlone && /^\s*(?:#|$)/.test(text.slice(valueSpan.end, end));
  return closes ? [{ title: 'fix.deleteValue', data: { name }, kind: 'suggested', edits: [{ span: { start, end }, text: '' }] }] : [];
}

const namesIn = memoizedFor((chunk: Chunk, pack: LanguagePack): readonly string[] => [
  ...new Set(unitsOf(chunk).flatMap(({ unit }) => placeholdersOf(unit, pack).map(({ name }) => name))),
]);

/** Blanks in the front matter itself, in the title or as the owner. */
function namesAbove({ frontMatter }: PolicyDocument, pack: LanguagePack): readonly string[] {
  return frontMatter.entries.flatMap(({ key, value }) =>
    key === 'values' || typeof value !== 'string' ? [] : placeholdersInValue(value, pack).map(({ name }) => name),
  );
}
