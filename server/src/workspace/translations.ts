/**
 * Which documents of a workspace say the same in different languages: tied by `translation_of`, by a common `id`, or by
 * their file names (`policy.md` and `policy.de.md`, `en/policy.md` and `de/policy.md`).
 */
import type { PolicyDocument } from '../model/document.ts';
import { frontMatterValue } from '../model/document.ts';
import type { FrontMatter } from '../model/frontMatter/index.ts';
import { languageCodes } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { addressKey, leadsTo } from '../util/uri.ts';
import type { LibraryFile } from './library.ts';

/** A document in another language that has to say the same. */
export interface Counterpart {
  readonly uri: string;
  readonly document: PolicyDocument;
  /** Whether it is what others were translated from. */
  readonly original: boolean;
}

/** A counterpart by its address. */
export interface CounterpartFile {
  readonly uri: string;
  readonly original: boolean;
}

/** Finds the counterparts of documents among the files it was made for. */
export interface TranslationIndex {
  /** A translation has its original for a counterpart; an original has all its translations. Looked for once a file. */
  counterpartsOf(own: LibraryFile): readonly CounterpartFile[];
}

/** Makes an index. Only front matter and names are read; documents are parsed when they turn out to be counterparts. */
export function indexTranslations(files: readonly LibraryFile[], isPolicy: (file: LibraryFile) => boolean): TranslationIndex {
  const byTie = new Map<string, LibraryFile[]>();
  for (const file of files) {
    for (const tie of tiesOf(file)) byTie.set(tie, [...(byTie.get(tie) ?? []), file]);
  }
  const groupOf = (own: LibraryFile): readonly LibraryFile[] => {
    const named = translationOf(own.frontMatter);
    const target = named === undefined ? undefined : files.find((file) => isTarget(file, named, own.uri));
    const origin = target ?? own;
    const translated = files.filter((file) => {
      const of = translationOf(file.frontMatter);
      return of !== undefined && isTarget(origin, of, file.uri);
    });
    return [...new Set([origin, ...translated, ...tiesOf(own).flatMap((tie) => byTie.get(tie) ?? [])])];
  };
  const find = (own: LibraryFile): readonly CounterpartFile[] => {
    const group = groupOf(own).filter((file) => isSame(file, own) || isPolicy(file));
    if (group.length < 2) return [];
    const original = originalOf(group);
    const wanted = isSame(original, own) ? group.filter((file) => !isSame(file, own)) : [original];
    return wanted.map((file) => ({ uri: file.uri, original: isSame(file, original) }));
  };
  const known = new Map<string, readonly CounterpartFile[]>();
  return {
    counterpartsOf: (own) => {
      const key = addressKey(own.uri);
      const found = known.get(key) ?? find(own);
      known.set(key, found);
      return found;
    },
  };
}

function isSame(one: LibraryFile, other: LibraryFile): boolean {
  return addressKey(one.uri) === addressKey(other.uri);
}

function translationOf(frontMatter: FrontMatter): string | undefined {
  return textOf(frontMatter, 'translation_of');
}

function textOf(frontMatter: FrontMatter, key: 'translation_of' | 'id'): string | undefined {
  const value = frontMatterValue(frontMatter, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** `translation_of` names a path from where it stands, or the id of the original. */
function isTarget(file: LibraryFile, named: string, from: string): boolean {
  const id = textOf(file.frontMatter, 'id');
  return (id === named && translationOf(file.frontMatter) === undefined) || leadsTo(named.replace(/#.*$/, ''), from, file.uri);
}

/** What a file has in common with its counterparts: an id, or its address without the name of a language. */
const tiesOf: (file: LibraryFile) => readonly string[] = memoized((file) => {
  const id = textOf(file.frontMatter, 'id');
  return [`name ${withoutLanguage(addressKey(file.uri))}`, ...(id === undefined ? [] : [`id ${id}`])];
});

const tag = `(?:${languageCodes.join('|')})(?:[-_](?:[a-z]{2}|[a-z]{4}))?`;
const inFolder = new RegExp(`/${tag}(?=/)`, 'gi');
const inName = new RegExp(`[._-]${tag}(?=\\.(?:md|markdown)$)`, 'i');

function withoutLanguage(address: string): string {
  return address.replace(inFolder, '').replace(inName, '');
}

/** The one that others name, else the one whose name has no language, else the English one, else the first by name. */
function originalOf(group: readonly LibraryFile[]): LibraryFile {
  const named = group.find((file) =>
    group.some((other) => {
      const of = translationOf(other.frontMatter);
      return of !== undefined && other !== file && isTarget(file, of, other.uri);
    }),
  );
  const plain = group.find(({ uri }) => withoutLanguage(addressKey(uri)) === addressKey(uri));
  const english = group.find(({ document }) => document.language === 'en');
  return named ?? plain ?? english ?? ([...group].sort((a, b) => (addressKey(a.uri) < addressKey(b.uri) ? -1 : 1))[0] as LibraryFile);
}
