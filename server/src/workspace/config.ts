/** `policywright.yaml`: read, checked against the settings schema, with every mistake at its place. Never throws. */
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { MessageId } from '../languages/messages.ts';
import { defaultSettings, settingNames, type Settings, settingsSchema } from '../schema/settings.ts';
import { clipToLine } from '../util/lines.ts';
import { matchesGlob } from '../util/glob.ts';
import { nearest } from '../util/nearest.ts';
import type { Span } from '../util/span.ts';

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

/**
 * The settings of a file on top of those of the editor. What the file gives wins, key by key; a key that cannot be used
 * is reported and falls back.
 * @param paths the Markdown files of the folder, where known: a pattern that matches none of them is reported
 */
export function readConfig(text: string, editor: Readonly<Record<string, unknown>>, paths?: readonly string[]): Config {
  const document = parseDocument(text, { prettyErrors: false, version: '1.2' });
  const problems: ConfigProblem[] = document.errors.flatMap((error) => {
    const span = visibleSpan(text, error.pos[0], error.pos[1]);
    return span ? [{ rule: 'config/syntax', message: 'config/syntax.other', data: {}, span }] : [];
  });
  const given: Record<string, unknown> = {};
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !key.range) continue;
      const name = String(key.value);
      const span = visibleSpan(text, key.range[0], key.range[1]);
      if (!settingNames.includes(name)) {
        if (span) problems.push(unknownKey(name, span));
        continue;
      }
      const plain: unknown = isNode(value) ? toPlain(() => value.toJS(document, { maxAliasCount: 50 })) : undefined;
      const problem = problemOf(name, plain);
      if (problem === undefined) {
        given[name] = plain;
        if (paths && (name === 'include' || name === 'exclude')) problems.push(...deadPatterns(value, text, paths));
      } else if (span) problems.push({ rule: 'config/bad-value', message: 'config/bad-value.bad', data: { key: problem.key, expected: problem.expected }, span });
    }
  }
  return { settings: settingsFrom({ ...editor, ...given }), problems };
}

/** Settings from plain data; what cannot be used falls back to its default. */
export function settingsFrom(given: Readonly<Record<string, unknown>>): Settings {
  const usable = Object.entries(given).filter(([name, value]) => value !== undefined && value !== null && settingNames.includes(name) && !problemOf(name, value));
  const parsed = settingsSchema.safeParse(Object.fromEntries(usable));
  return parsed.success ? parsed.data : defaultSettings;
}

function toPlain(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function problemOf(name: string, value: unknown): { readonly key: string; readonly expected: string } | undefined {
  if (value === undefined || value === null) return undefined;
  const result = settingsSchema.safeParse({ [name]: value });
  if (result.success) return undefined;
  const issue = result.error.issues[0];
  const key = issue?.path.join('.') ?? name;
  return { key, expected: issue?.message ?? '' };
}

/** Patterns that match no file: a misspelt one would leave documents unchecked without anybody noticing. */
function deadPatterns(list: unknown, text: string, paths: readonly string[]): readonly ConfigProblem[] {
  if (!isSeq(list)) return [];
  return list.items.flatMap((item): readonly ConfigProblem[] => {
    if (!isScalar(item) || typeof item.value !== 'string' || !item.range) return [];
    const pattern = item.value;
    if (paths.some((path) => matchesGlob(path, pattern))) return [];
    const span = visibleSpan(text, item.range[0], item.range[1]);
    return span ? [{ rule: 'config/dead-pattern', message: 'config/dead-pattern.dead', data: { pattern }, span }] : [];
  });
}

function unknownKey(key: string, span: Span): ConfigProblem {
  const near = nearest(key, settingNames);
  const rule = 'config/unknown-key';
  return near ? { rule, message: 'config/unknown-key.near', data: { key, near }, span } : { rule, message: 'config/unknown-key.unknown', data: { key }, span };
}

function visibleSpan(text: string, start: number, end: number): Span | undefined {
  const at = Math.min(start, Math.max(0, text.length - 1));
  return clipToLine(text, { start: at, end: Math.max(end, at + 1) }) ?? clipToLine(text, { start: 0, end: text.length });
}
