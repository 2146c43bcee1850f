/** The values that a document or its settings give to blanks: the source stays a template, the page shows the values. */
import type { LanguagePack, ValueName } from '../languages/types.ts';
import type { Settings } from '../schema/settings.ts';
import { memoizedFor } from '../util/memo.ts';
import { blankKey, valueNamed } from './blankNames.ts';
import { type PolicyDocument, packOf } from './document.ts';
import type { FrontMatter } from './frontMatter/index.ts';
import { valueEntries } from './frontMatter/values.ts';
import { placeholdersInValue } from './placeholders.ts';

/** Where values are given, best first. */
export type ValueSource = 'frontMatter' | 'settings';

/** The value of a blank and where it is given. */
export interface BlankValue {
  readonly value: string;
  readonly source: ValueSource;
}

/** Values by the name of a blank. */
export interface Values {
  readonly isEmpty: boolean;
  /** The value for a blank of that name; undefined where none is given. */
  of(name: string): BlankValue | undefined;
}

/** The values that count in a document: those of its front matter, then those of the settings. */
export function valuesIn(document: PolicyDocument, settings: Settings): Values {
  const pack = packOf(document);
  const known = byFrontMatter.get(document.frontMatter);
  if (known?.pack === pack && known.settings === settings) return known.values;
  const own = tableOf(valueEntries(document.frontMatter, document.text), pack);
  const shared = sharedTable(settings, pack);
  const values = lookUp([own, shared], pack);
  byFrontMatter.set(document.frontMatter, { pack, settings, values });
  return values;
}

const byFrontMatter = new WeakMap<FrontMatter, { readonly pack: LanguagePack; readonly settings: Settings; readonly values: Values }>();

/** One place where values are given. */
interface Table {
  /** By the key of the name that they are given under. */
  readonly own: ReadonlyMap<string, string>;
  /** By the well-known value that the name stands for. */
  readonly known: ReadonlyMap<ValueName, string>;
}

const sharedTable = memoizedFor(
  (settings: Settings, pack: LanguagePack): Table =>
    tableOf(
      Object.entries(settings.values).map(([name, value]) => ({ name, value: String(value).replace(/\s+/g, ' ').trim() })),
      pack,
    ),
);

function tableOf(entries: readonly { readonly name: string; readonly value: string | undefined }[], pack: LanguagePack): Table {
  const own = new Map<string, string>();
  const known = new Map<ValueName, string>();
  for (const { name, value } of entries) {
    if (!isUsable(value, pack)) continue;
    own.set(blankKey(name, pack), value);
    const asked = valueNamed(name, pack);
    if (asked && !known.has(asked)) known.set(asked, value);
  }
  return { own, known };
}

/** Whether a value can take the place of a blank: it is a text, and holds no blank itself. */
export function isUsable(value: string | undefined, pack: LanguagePack): value is string {
  return value !== undefined && value !== '' && placeholdersInValue(value, pack).length === 0;
}

function lookUp(tables: readonly [own: Table, shared: Table], pack: LanguagePack): Values {
  const found = new Map<string, BlankValue | undefined>();
  const sources: readonly ValueSource[] = ['frontMatter', 'settings'];
  const isEmpty = tables.every(({ own }) => own.size === 0);
  const find = (name: string): BlankValue | undefined => {
    // Lines to write on have no name by which a value could be given.
    if (!/\p{L}/u.test(name)) return undefined;
    const key = blankKey(name, pack);
    const asked = valueNamed(name, pack);
    for (const [index, { own, known }] of tables.entries()) {
      const value = own.get(key) ?? (asked ? known.get(asked) : undefined);
      if (value !== undefined) return { value, source: sources[index] ?? 'settings' };
    }
    return undefined;
  };
  return {
    isEmpty,
    of: (name) => {
      if (isEmpty) return undefined;
      if (!found.has(name)) found.set(name, find(name));
      return found.get(name);
    },
  };
}
