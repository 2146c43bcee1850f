/** What a document says of itself: its kind and its status. */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import { type KindId, type ShapeId, type StatusId, shapeIds, statusIds } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';
import { kindNamed } from './declaredKind.ts';
import { frontMatterValue, type PolicyDocument, packOf } from './document.ts';
import { titleOf } from './sections.ts';

/** The kind of a document and how it is known. */
export interface KindFact {
  readonly kind: KindId | undefined;
  readonly source: 'declared' | 'guessed' | 'none';
}

/** A shape as written in front matter: its id, or its name in the document's language. */
export function shapeNamed(written: string, pack: LanguagePack): ShapeId | undefined {
  const { packs } = catalogOf(pack);
  const folded = written.trim().toLowerCase();
  return (
    shapeIds.find((shape) => shape === folded) ??
    shapeIds.find((shape) => [pack, packs.en].some(({ messages }) => messages[`shape.${shape}.name`].toLowerCase() === folded))
  );
}

/** A status as written in front matter: its id, its name or another word for it in the document's language or English. */
export function statusNamed(written: string, pack: LanguagePack): StatusId | undefined {
  const { packs } = catalogOf(pack);
  const folded = written.trim().toLowerCase().replace(/_/g, '-');
  return (
    statusIds.find((status) => status === folded) ??
    statusIds.find((status) =>
      [pack, packs.en].some(({ statuses }) => statuses[status].name.toLowerCase() === folded || statuses[status].aliases.includes(folded)),
    )
  );
}

/** The declared status; undefined where there is none or it is not known. */
export function statusOf(document: PolicyDocument): StatusId | undefined {
  const written = frontMatterValue(document.frontMatter, 'status');
  return typeof written === 'string' ? statusNamed(written, packOf(document)) : undefined;
}

/** The declared shape; undefined where there is none or it is not known. */
export function shapeOf(document: PolicyDocument): ShapeId | undefined {
  const written = frontMatterValue(document.frontMatter, 'shape');
  return typeof written === 'string' ? shapeNamed(written, packOf(document)) : undefined;
}

/** The kind a document declares, else the one its title or file name suggests. */
export function kindOf(document: PolicyDocument, path: string): KindFact {
  const written = frontMatterValue(document.frontMatter, 'kind');
  const declared = typeof written === 'string' ? kindNamed(written, packOf(document)) : undefined;
  if (declared) return { kind: declared, source: 'declared' };
  const guessed = guessKind(document, path);
  return guessed ? { kind: guessed, source: 'guessed' } : { kind: undefined, source: 'none' };
}

function guessKind(document: PolicyDocument, path: string): KindId | undefined {
  const title = frontMatterValue(document.frontMatter, 'title');
  const name = path
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ');
  const candidates = [titleOf(document)?.words.words, typeof title === 'string' ? title : undefined, name];
  for (const text of candidates) {
    const kind = text === undefined ? undefined : kindInTitle(text, packOf(document));
    if (kind) return kind;
  }
  return undefined;
}

/** Languages in which the noun that says what a thing is stands first: "sổ tay chính sách" is a handbook. */
const headFirst: ReadonlySet<string> = new Set(['vi', 'th', 'el']);

/** The kind whose cue stands last in a title: in "Policy handbook", the handbook; the first one where the head of a phrase comes first. */
function kindInTitle(title: string, pack: LanguagePack): KindId | undefined {
  const text = title.normalize('NFC');
  for (const candidate of new Set([pack, catalogOf(pack).packs.en])) {
    const hits = titleCuesOf(candidate).find(text);
    const first = hits.reduce<(typeof hits)[number] | undefined>(
      (best, hit) => (!best || hit.start < best.start || (hit.start === best.start && hit.end > best.end) ? hit : best),
      undefined,
    );
    const last = hits.reduce<(typeof hits)[number] | undefined>((best, hit) => (hit.end > (best?.end ?? 0) ? hit : best), undefined);
    const own = headFirst.has(candidate.code) ? first : last;
    if (own) return own.value;
  }
  return undefined;
}

const titleCuesOf: (pack: LanguagePack) => PhraseIndex<KindId> = memoized(
  (pack) =>
    new PhraseIndex(
      pack.prose.words,
      catalogOf(pack).kindIds.flatMap((kind) => pack.kinds[kind].titleCues.map((cue) => [cue, kind] as const)),
    ),
);
