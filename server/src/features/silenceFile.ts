/** Silences a rule for a whole file: in the front matter, or by a comment at the top where it cannot be written there. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { disabledInFrontMatter } from '../lint/suppress.ts';
import { entryOf, type PolicyDocument } from '../model/document.ts';
import { readFrontMatter } from '../model/frontMatter/index.ts';
import { lineBreakOf, lineEnd } from '../util/lines.ts';
import { applyEdits, type TextEdit } from '../util/span.ts';

/** The edits that silence a rule for the file. `why` is one line, or empty. */
export function silenceFile(document: PolicyDocument, rule: string, why: string): readonly TextEdit[] {
  // Without a closing line other tools would show what is written there.
  const isClosed = !document.frontMatter.problems.some(({ problem }) => problem === 'unclosed');
  const inFrontMatter = document.frontMatter.form === 'yaml' && isClosed ? frontMatterEdits(document, rule, why) : [];
  return inFrontMatter.find((edits) => isReadBack(document, edits, rule, why)) ?? [commentAtTop(document, rule, why)];
}

/** Ways of writing it, best first: which of them holds depends on how the front matter is written. */
function frontMatterEdits(document: PolicyDocument, rule: string, why: string): readonly (readonly TextEdit[])[] {
  const { frontMatter, text } = document;
  const eol = lineBreakOf(text);
  const remark = why === '' ? '' : ` # ${why}`;
  const entry = entryOf(frontMatter, 'policywright');
  const { start, end } = frontMatter.content;
  if (!entry) {
    const gap = end === 0 || text.charAt(end - 1) === '\n' ? '' : eol;
    return [[insert(end, `${gap}policywright:${eol}  disable:${eol}    - ${rule}${remark}${eol}`)]];
  }
  const own = parseDocument(text.slice(start, end)).get(entry.key, true);
  if (isMap(own)) return mapEdits(document, own, rule, remark);
  return [[insert(lineEnd(text, entry.keySpan.end), `${eol}  disable:${eol}    - ${rule}${remark}`)]];
}

function mapEdits({ text, frontMatter }: PolicyDocument, own: YAMLMap, rule: string, remark: string): readonly (readonly TextEdit[])[] {
  const offset = frontMatter.content.start;
  const eol = lineBreakOf(text);
  const pair = own.items.find(({ key }) => isScalar(key) && key.value === 'disable');
  const key = pair?.key ?? own.items[0]?.key;
  const keyAt = isScalar(key) && key.range ? offset + key.range[0] : undefined;
  if (keyAt === undefined) return [];
  const indent = text.slice(text.lastIndexOf('\n', keyAt) + 1, keyAt);
  if (!pair) return [[insert(keyAt, `disable:${eol}${indent}  - ${rule}${remark}${eol}${indent}`)]];
  if (isSeq(pair.value)) return [listEdits(text, offset, pair.value, rule, remark)];
  if (isScalar(pair.value) && pair.value.range && typeof pair.value.value === 'string') {
    const { range } = pair.value;
    const at = offset + range[1] - (/["']/.test(text.charAt(offset + range[0])) ? 1 : 0);
    return remark === '' ? [[insert(at, `, ${rule}`)], [insert(at, ` ${rule}`)]] : [];
  }
  return [[insert(lineEnd(text, keyAt), `${eol}${indent}  - ${rule}${remark}`)]];
}

/** A list on one line has no room for a reason of its own, unless the rule is its only item. */
function listEdits(text: string, offset: number, list: YAMLSeq, rule: string, remark: string): readonly TextEdit[] {
  const range = list.range ?? [0, 0, 0];
  if (list.flow) {
    const at = text.lastIndexOf(']', offset + range[1] - 1);
    const edit = insert(at, list.items.length > 0 ? `, ${rule}` : rule);
    if (remark === '') return [edit];
    return list.items.length > 0 ? [] : [edit, insert(lineEnd(text, at), remark)];
  }
  const dash = offset + range[0];
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  return [insert(dash, `- ${rule}${remark}${lineBreakOf(text)}${indent}`)];
}

function isReadBack(document: PolicyDocument, edits: readonly TextEdit[], rule: string, why: string): boolean {
  if (edits.length === 0) return false;
  const text = applyEdits(document.text, edits);
  const { frontMatter: before } = document;
  const after = readFrontMatter(text);
  const keys = after.entries.map(({ key }) => key).filter((key) => key !== 'policywright');
  const others = before.entries.map(({ key }) => key).filter((key) => key !== 'policywright');
  const silenced = disabledInFrontMatter(after, text);
  const kept = disabledInFrontMatter(before, document.text).every((old) =>
    silenced.some((now) => now.rule === old.rule && now.reason === old.reason),
  );
  return (
    kept &&
    after.form === before.form &&
    after.problems.length <= before.problems.length &&
    keys.join() === others.join() &&
    silenced.some((now) => now.rule === rule && now.reason === why)
  );
}

/** A comment above all text holds for the front matter too. */
function commentAtTop({ text, bodyStart }: PolicyDocument, rule: string, why: string): TextEdit {
  const eol = lineBreakOf(text);
  const gap = bodyStart > 1 && text.charAt(bodyStart - 1) !== '\n' ? eol : '';
  const after = text.slice(bodyStart).trim() === '' ? eol : `${eol}${eol}`;
  return insert(bodyStart, `${gap}<!-- policywright-disable ${rule}${why === '' ? '' : ` -- ${why}`} -->${after}`);
}

function insert(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
