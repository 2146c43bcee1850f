import { z } from 'zod';
import { packs } from '../../languages/index.ts';
import type { SensitiveKind } from '../../languages/sensitiveWording.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { type Unit, unitsOf } from '../../model/blocks.ts';
import type { Chunk } from '../../model/chunks.ts';
import { frontMatterValue, type PolicyDocument } from '../../model/document.ts';
import type { FrontMatter } from '../../model/frontMatter/index.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoizedFor } from '../../util/memo.ts';
import { shift } from '../../util/span.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';
import { lastFour, type SensitiveFind, sensitiveIn } from './sensitiveFinds.ts';

type SensitiveReport = Report<'references/sensitive'>;

/**
 * Reports card and account numbers, passwords and keys anywhere, code and front matter included, and personal details in
 * public documents. Nothing of a password and no more than the end of a number is ever said.
 */
export const sensitive = defineDocumentRule({
  id: 'references/sensitive',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    const isPublic = readByAll(document);
    const wanted = ({ personal }: SensitiveFind): boolean => isPublic || !personal;
    for (const find of inFrontMatter(document, pack)) if (wanted(find)) yield* report(find, document, pack);
    for (const [i, chunk] of document.chunks.entries()) {
      const start = document.chunkStarts[i] ?? 0;
      for (const find of inChunk(chunk, pack)) if (wanted(find)) yield* report({ ...find, ...shift(find, start) }, document, pack);
    }
  },
});

/** Whether the front matter says, in any of the languages, that everybody may read the document. */
function readByAll({ frontMatter }: PolicyDocument): boolean {
  const written = frontMatterValue(frontMatter, 'classification');
  if (typeof written !== 'string') return false;
  const value = written.normalize('NFC').trim().toLowerCase();
  return Object.values(packs).some((pack) =>
    pack.sensitive.public.some((name) => value === name || new RegExp(`^${name}\\s*[(,;:–—-]`, 'u').test(value)),
  );
}

const inChunk: (chunk: Chunk, pack: LanguagePack) => readonly SensitiveFind[] = memoizedFor((chunk, pack) =>
  unitsOf(chunk).flatMap(({ unit, start }) => inUnit(unit, pack).map((find) => ({ ...find, ...shift(find, start) }))),
);

const inUnit: (unit: Unit, pack: LanguagePack) => readonly SensitiveFind[] = memoizedFor((unit, pack) => sensitiveIn(unit.text, pack));

const knownHeads = new WeakMap<FrontMatter, { readonly pack: LanguagePack; readonly finds: readonly SensitiveFind[] }>();

/** Keys count as the names of their values: `api_key: …`. Front matter is read anew only when it changes. */
function inFrontMatter({ frontMatter, text }: PolicyDocument, pack: LanguagePack): readonly SensitiveFind[] {
  const known = knownHeads.get(frontMatter);
  if (known?.pack === pack) return known.finds;
  const { start, end } = frontMatter.content;
  const finds = sensitiveIn(text.slice(start, end), pack).map((find): SensitiveFind => ({ ...find, ...shift(find, start) }));
  knownHeads.set(frontMatter, { pack, finds });
  return finds;
}

function* report(find: SensitiveFind, document: PolicyDocument, pack: LanguagePack): Generator<SensitiveReport> {
  const words = document.text.slice(find.start, find.end);
  const span = clipToLine(document.text, find);
  if (!span) return;
  const fixes = () => [takeOut(find, pack)];
  const end = lastFour(words);
  if (find.kind === 'testCard') yield { message: 'testCard', data: { end }, span, severity: 'info', fixes };
  else if (find.kind === 'extension') yield { message: 'extension', data: {}, span, severity: 'info', fixes };
  else if (find.kind === 'password' || find.kind === 'address') yield { message: find.kind, data: {}, span, fixes };
  else if (find.kind === 'key') yield { message: 'key', data: { name: find.name ?? 'API' }, span, fixes };
  else yield { message: find.kind, data: { end }, span, fixes };
}

const takenOutAs: Readonly<Record<SensitiveFind['kind'], SensitiveKind>> = {
  card: 'card',
  testCard: 'card',
  account: 'account',
  password: 'password',
  key: 'key',
  phone: 'phone',
  extension: 'phone',
  address: 'address',
  identity: 'identity',
};

/** In round brackets: square ones would be a blank to fill. */
function takeOut({ kind, start, end }: SensitiveFind, { code, sensitive: { removed } }: LanguagePack): Fix {
  const words = removed[takenOutAs[kind]];
  const text = code === 'zh' ? `（${words}）` : `(${words})`;
  return { title: 'fix.takeOut', data: { text }, kind: 'suggested', preferred: true, edits: [{ span: { start, end }, text }] };
}
