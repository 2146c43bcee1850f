/** `policywright.yaml`: read, checked against the settings schema, with every mistake at its place. Never throws. */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { MessageId } from '../languages/messages.ts';
import { isTooDeep } from '../model/frontMatter/depth.ts';
import { textOfScalar } from '../model/frontMatter/values.ts';
import { defaultSettings, type Settings, settingNames, settingsSchema } from '../schema/settings.ts';
import { matchesGlob } from '../util/glob.ts';
import { clipToLine } from '../util/lines.ts';
import { nearest } from '../util/nearest.ts';
import type { Span } from '../util/span.ts';
import { ownKnowledge } from './ownKinds.ts';
import { type Misfit, usablePart } from './usable.ts';

/** The name of the settings file at a workspace's root. */
export const configFileName = 'policywright.yaml';

/** Something wrong in the settings file. */
export interface ConfigProblem {
  readonly rule: 'config/syntax' | 'config/unknown-key' | 'config/bad-value' | 'config/dead-pattern';
  readonly message: MessageId;
  readonly data: Readonly<Record<string, string>>;
  readonly span: Span;
}

export interface Config {
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
}

/** What is known outside the file, to find more in it. */
export interface ConfigContext {
  /** The Markdown files of the folder: a pattern that matches none of them is reported. */
  readonly paths?: readonly string[];
  /** Every rule with the schema of its options; those of the engine have none. */
  readonly rules?: ReadonlyMap<string, z.ZodType | undefined>;
}

/**
 * The settings of a file on top of those of the editor. What the file gives wins, key by key; what cannot be used is
 * reported and left out, and the rest of its key still counts.
 */
export function readConfig(text: string, editor: Readonly<Record<string, unknown>>, context: ConfigContext = {}): Config {
  const isReadable = !isTooDeep(text);
  const document = parseDocument(isReadable ? text : '', { prettyErrors: false, version: '1.2' });
  const file = new ConfigFile(text, document, isReadable);
  const given = file.read(context);
  return { settings: settingsFrom({ ...editor, ...given }), problems: file.problems };
}

/** Settings from plain data; what cannot be used falls back to its default. */
export function settingsFrom(given: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries(given).filter(([name, value]) => settingNames.includes(name) && value !== undefined && value !== null);
  const usable = known.flatMap(([name, value]) => {
    const { value: part } = usablePart(settingsSchema, { [name]: value });
    return Object.entries((part ?? {}) as Readonly<Record<string, unknown>>);
  });
  const parsed = settingsSchema.safeParse(Object.fromEntries(usable));
  if (!parsed.success) return defaultSettings;
  const { kinds, sections } = ownKnowledge(parsed.data.kinds, parsed.data.sections);
  return { ...parsed.data, kinds, sections } as Settings;
}

function toPlain(node: Node, document: Document): unknown {
  return node.toJS(document, { maxAliasCount: 50 });
}

/** A mapping whose numbers stay as they are written: `1.20` is a version. */
function asWritten(node: Node, document: Document): unknown {
  const plain = toPlain(node, document);
  if (!isMap(node) || typeof plain !== 'object' || plain === null) return plain;
  const texts = node.items.flatMap(({ key, value }) => (isScalar(key) && isScalar(value) ? [[String(key.value), textOfScalar(value)] as const] : []));
  return { ...plain, ...Object.fromEntries(texts) };
}

/** One reading of a file. */
class ConfigFile {
  readonly problems: ConfigProblem[] = [];
  readonly #text: string;
  readonly #document: Document;

  constructor(text: string, document: Document, isReadable: boolean) {
    this.#text = text;
    this.#document = document;
    if (!isReadable) this.#report('config/syntax', 'config/syntax.other', {}, [0, text.length]);
    for (const error of document.errors) this.#report('config/syntax', 'config/syntax.other', {}, error.pos);
  }

  read({ paths, rules }: ConfigContext): Readonly<Record<string, unknown>> {
    const { contents } = this.#document;
    if (!isMap(contents)) {
      const range = isNode(contents) ? contents.range : undefined;
      const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
      if (!isEmpty && range && this.problems.length === 0) this.#report('config/syntax', 'config/syntax.other', {}, [range[0], range[1]]);
      return {};
    }
    const given: Record<string, unknown> = {};
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const plain = isNode(value)
        ? this.#plain(() => (name === 'values' ? asWritten(value, this.#document) : toPlain(value, this.#document)))
        : undefined;
      if (!settingNames.includes(name)) this.#unknownKey([name], settingNames);
      else if (plain !== undefined && plain !== null) {
        given[name] = this.#usable(plain, settingsSchema.shape[name as keyof Settings], [name]);
        if (name === 'rules' && rules) given[name] = this.#rules(given[name], rules);
        if (paths && (name === 'include' || name === 'exclude')) this.#deadPatterns(value, paths);
      }
    }
    return { ...given, ...this.#own(given) };
  }

  /** Kinds and sections that name each other. */
  #own({ kinds, sections }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const own = ownKnowledge((kinds ?? {}) as Settings['kinds'], (sections ?? {}) as Settings['sections']);
    for (const misfit of own.misfits) this.#misfit(misfit, []);
    return { ...(kinds ? { kinds: own.kinds } : {}), ...(sections ? { sections: own.sections } : {}) };
  }

  #plain(read: () => unknown): unknown {
    try {
      return read();
    } catch {
      return undefined;
    }
  }

  /** The part of a value that fits a schema; the rest is reported. */
  #usable(value: unknown, schema: z.ZodType, path: readonly string[]): unknown {
    const { value: part, misfits } = usablePart(schema, value);
    for (const misfit of misfits) this.#misfit(misfit, path);
    return part;
  }

  #misfit({ path, unknown, known, expected }: Misfit, above: readonly string[]): void {
    const whole = [...above, ...path];
    if (unknown) this.#unknownKey(whole, known);
    else this.#report('config/bad-value', 'config/bad-value.bad', { key: whole.join('.'), expected }, this.#rangeOf(whole));
  }

  /** Names of rules, and the options that each rule knows. */
  #rules(given: unknown, rules: ReadonlyMap<string, z.ZodType | undefined>): unknown {
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(
      Object.entries(given).map(([id, setting]: [string, unknown]) => {
        if (!rules.has(id)) this.#unknownKey(['rules', id], [...rules.keys()]);
        const schema = rules.get(id);
        if (typeof setting !== 'object' || setting === null || !schema) return [id, setting];
        const { severity, ...options } = setting as Readonly<Record<string, unknown>>;
        const usable = this.#usable(options, schema, ['rules', id]);
        return [id, { ...(severity === undefined ? {} : { severity }), ...(usable as object | undefined) }];
      }),
    );
  }

  /** Patterns that match no file: a misspelt one would leave documents unchecked without anybody noticing. */
  #deadPatterns(list: unknown, paths: readonly string[]): void {
    if (!isSeq(list)) return;
    for (const item of list.items) {
      if (!isScalar(item) || typeof item.value !== 'string' || !item.range) continue;
      const pattern = item.value;
      if (paths.some((path) => matchesGlob(path, pattern))) continue;
      this.#report('config/dead-pattern', 'config/dead-pattern.dead', { pattern }, [item.range[0], item.range[1]]);
    }
  }

  #unknownKey(path: readonly (string | number)[], known: readonly string[]): void {
    const key = String(path.at(-1) ?? '');
    const near = nearest(key, known);
    const range = this.#keyRange(path);
    if (near) this.#report('config/unknown-key', 'config/unknown-key.near', { key, near }, range);
    else this.#report('config/unknown-key', 'config/unknown-key.unknown', { key }, range);
  }

  /** Where the value of a path stands, else its key. */
  #rangeOf(path: readonly (string | number)[]): readonly [number, number] {
    const node = this.#document.getIn(path, true);
    const range = isNode(node) ? node.range : undefined;
    return range && range[1] > range[0] ? [range[0], range[1]] : this.#keyRange(path);
  }

  #keyRange(path: readonly (string | number)[]): readonly [number, number] {
    const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? [range[0], range[1]] : [0, this.#text.length];
  }

  #report(rule: ConfigProblem['rule'], message: MessageId, data: Readonly<Record<string, string>>, [start, end]: readonly [number, number]): void {
    const at = Math.min(start, Math.max(0, this.#text.length - 1));
    const span = clipToLine(this.#text, { start: at, end: Math.max(end, at + 1) }) ?? clipToLine(this.#text, { start: 0, end: this.#text.length });
    if (span) this.problems.push({ rule, message, data, span });
  }
}
