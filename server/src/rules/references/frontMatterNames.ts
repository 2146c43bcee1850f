/** Documents that front matter names: by a path that has to lead to a file, or by an id that a document has to have. */
import type { LanguagePack } from '../../languages/types.ts';
import { frontMatterValue, type PolicyDocument } from '../../model/document.ts';
import { type NamedDocument, namedDocuments, seriesOf } from '../../model/namedDocuments.ts';
import { placeholdersInValue } from '../../model/placeholders.ts';
import { nearest } from '../../util/nearest.ts';
import type { Linked } from '../../workspace/linked.ts';
import type { Fix, Report } from '../rule.ts';

type RelatedReport = Report<'references/related'>;

/** Reports names that lead nowhere. What is no path and not written like the ids of the workspace is left alone: it may name a standard. */
export function* checkNames(document: PolicyDocument, pack: LanguagePack, linked: Linked): Generator<RelatedReport> {
  for (const name of namedDocuments(document)) {
    const { target } = name;
    if (placeholdersInValue(target, pack).length > 0 || /^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
    const path = target.replace(/#.*$/, '');
    const found = linked.target(path);
    if (found.kind === 'there') continue;
    if (!isPath(path, name.key)) yield* checkId(name, document, linked);
    else if (found.kind !== 'unknown') yield noFile(name, path, found.near, document);
  }
}

/** The original of a translation is a path wherever it may be one; elsewhere "ISO/IEC 27001" and "see handbook.pdf" are none. */
function isPath(path: string, key: string): boolean {
  if (/\.(?:md|markdown)$/i.test(path)) return true;
  return key === 'translation_of' ? path.includes('/') : /^\S+\.(?:pdf|docx?|odt)$/i.test(path);
}

function noFile(name: NamedDocument, path: string, near: string | undefined, document: PolicyDocument): RelatedReport {
  const report = { span: name.span, severity: 'warning' as const };
  const isOriginal = name.key === 'translation_of';
  if (near === undefined) return { message: isOriginal ? 'noFile' : 'missing', data: { target: path }, ...report };
  return {
    message: isOriginal ? 'noFileNear' : 'missingNear',
    data: { target: path, near },
    ...report,
    fixes: () => [replace(name, path, near, document)],
  };
}

function* checkId({ key, target, span }: NamedDocument, document: PolicyDocument, linked: Linked): Generator<RelatedReport> {
  const isOriginal = key === 'translation_of';
  const policies = linked.policies();
  const ids = policies.flatMap(({ id, translates }) => (id === undefined || (isOriginal && translates) ? [] : [id]));
  const own = frontMatterValue(document.frontMatter, 'id');
  const known = [...ids, ...policies.flatMap(({ title }) => title ?? []), ...(isOriginal || typeof own !== 'string' ? [] : [own])];
  if (ids.length === 0 || known.some((one) => same(one, target)) || !(isOriginal || isLikeOneOf(target, ids))) return;
  const near = nearest(target, ids);
  const name = { key, target, span };
  if (near !== undefined)
    yield { message: 'noIdNear', data: { id: target, near }, span, severity: 'warning', fixes: () => [replace(name, target, near, document)] };
  else yield { message: isOriginal ? 'noId' : 'unknownId', data: { id: target }, span };
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** `CS-9` is like `CS-004`: letters that an id of the workspace begins with too, and a figure. */
function isLikeOneOf(words: string, ids: readonly string[]): boolean {
  const series = seriesOf(words);
  return series !== undefined && ids.some((id) => seriesOf(id) === series);
}

/** The quotation marks around a value stay, and so does an anchor. */
function replace({ span }: NamedDocument, written: string, near: string, { text }: PolicyDocument): Fix {
  const at = text.slice(span.start, span.end).indexOf(written);
  const whole = at < 0 ? span : { start: span.start + at, end: span.start + at + written.length };
  return { title: 'fix.replaceValue', data: { value: near }, kind: 'suggested', preferred: true, edits: [{ span: whole, text: near }] };
}
