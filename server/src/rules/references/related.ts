import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { contentOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import { foldHeading } from '../../model/headings.ts';
import { linkTargets } from '../../model/linkTargets.ts';
import { proseOf } from '../../model/prose.ts';
import { sectionsIn } from '../../model/sections.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoized, memoizedFor } from '../../util/memo.ts';
import { lastPart, pathLike } from '../../util/paths.ts';
import { type Span, shift } from '../../util/span.ts';
import type { KnownPolicy, Linked } from '../../workspace/linked.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';
import { checkNames } from './frontMatterNames.ts';

type RelatedReport = Report<'references/related'>;

/** Reports documents of the workspace that are named without a link, links to retired ones, and front matter that names none. */
export const related = defineDocumentRule({
  id: 'references/related',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack, linked, status }) {
    yield* checkNames(document, pack, linked);
    const policies = linked.policies();
    if (policies.length === 0) return;
    // Of what is in force another rule says it, and takes it for an error.
    if (status !== 'approved' && status !== 'in-force') yield* checkRetired(document, linked, policies);
    yield* checkNamed(document, pack, linked, policies);
  },
});

function* checkRetired(document: PolicyDocument, linked: Linked, policies: readonly KnownPolicy[]): Generator<RelatedReport> {
  const retired = retiredAmong(policies);
  if (retired.size === 0) return;
  for (const { path, span } of linkTargets(document)) {
    const found = path === '' ? undefined : linked.target(path);
    const policy = found?.kind === 'there' ? retired.get(found.address) : undefined;
    const place = policy && clipToLine(document.text, span);
    if (place) yield { message: 'retired', data: { title: policy.title ?? lastPart(policy.address) }, span: place };
  }
}

/** Under the heading for further documents a title alone, as an item, a cell or a line, means the document. */
function* checkNamed(document: PolicyDocument, pack: LanguagePack, linked: Linked, policies: readonly KnownPolicy[]): Generator<RelatedReport> {
  const byTitle = titlesOf(policies, pack);
  if (byTitle.size === 0) return;
  for (const section of sectionsIn(document)) {
    if (!section.ids.includes('resources')) continue;
    for (const located of contentOf(section, document)) {
      if (located.offset >= section.ownEnd) break;
      for (const { words, policy, span } of namedIn(located, byTitle, pack)) {
        const fixes = () => [makeLink(span, linked.pathTo(policy.address), document)];
        yield { message: 'plain', data: { title: words }, span, fixes };
      }
    }
  }
}

/** By their addresses. The policies around a document are one list as long as none of them changes. */
const retiredAmong: (policies: readonly KnownPolicy[]) => ReadonlyMap<string, KnownPolicy> = memoized(
  (policies) => new Map(policies.filter((policy) => policy.retired).map((policy) => [policy.address, policy])),
);

/** Titles that two documents share name neither. */
const titlesOf: (policies: readonly KnownPolicy[], pack: LanguagePack) => ReadonlyMap<string, KnownPolicy> = memoizedFor((policies, { code }) => {
  const byTitle = new Map<string, KnownPolicy | undefined>();
  for (const policy of policies) {
    const title = policy.title === undefined ? '' : foldHeading(policy.title, code);
    if (title !== '') byTitle.set(title, byTitle.has(title) ? undefined : policy);
  }
  return new Map([...byTitle].flatMap(([title, policy]) => (policy ? [[title, policy] as const] : [])));
});

interface Named {
  readonly words: string;
  readonly policy: KnownPolicy;
  readonly span: Span;
}

function namedIn({ unit, offset, quoted }: LocatedUnit, byTitle: ReadonlyMap<string, KnownPolicy>, { code }: LanguagePack): readonly Named[] {
  if (quoted || (unit.kind !== 'paragraph' && unit.kind !== 'row')) return [];
  const { text, toSource } = partsOf(unit);
  return text.flatMap(({ start, end, words }) => {
    const policy = byTitle.get(foldHeading(words, code));
    if (!policy) return [];
    const span = shift(toSource({ start, end }), offset);
    const isLinked = unit.inlines.some((node) => node.name === 'Link' && node.start < span.end - offset && span.start - offset < node.end);
    return isLinked ? [] : [{ words, policy, span }];
  });
}

/** The cells of a row, or the words of a line before what tells more of them: "Refund policy (CS-004), version 2". */
function partsOf(unit: Unit) {
  const prose = proseOf(unit);
  const pattern = unit.kind === 'row' ? /[^|]+/g : /^[^\uFFFC]+/g;
  const text = [...prose.text.matchAll(pattern)].flatMap(({ 0: part, index }) => {
    const whole = trimmed(part, index);
    const head = unit.kind === 'row' ? whole : trimmed(part.split(/\s*(?:[(（:：;；,，、]|\s[–—-]\s|[.。]$)/)[0] ?? '', index);
    return whole.words === head.words ? [whole] : [whole, head];
  });
  return { text: text.filter(({ words }) => words !== ''), toSource: (span: Span) => prose.toSource(span) };
}

function trimmed(part: string, index: number): { readonly start: number; readonly end: number; readonly words: string } {
  const words = part.trim().replace(/[.。]$/, '');
  const start = index + part.indexOf(words);
  return { start, end: start + words.length, words };
}

function makeLink(span: Span, path: string, { text }: PolicyDocument): Fix {
  const words = text.slice(span.start, span.end);
  const edits = [{ span, text: `[${words}](${pathLike(path, '', false)})` }];
  return { title: 'fix.makeLink', data: { file: lastPart(path) }, kind: 'suggested', preferred: true, edits };
}
