/** Reads the arguments of a sub-command, with plain words where they are wrong. */
import { parseArgs } from 'node:util';
import { type LanguageCode, languageCodes } from '../schema/vocabulary.ts';
import { readerLanguage } from '../service.ts';
import { nearest } from '../util/nearest.ts';
import { UsageError } from './world.ts';

/** The options a sub-command takes: those with a value, and those without. */
export interface OptionNames {
  readonly valued: readonly string[];
  readonly plain: readonly string[];
}

/** The arguments as given. An option given twice counts as given last. */
export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  /** Every value of an option, in the order given, for those that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly paths: readonly string[];
}

/**
 * Takes the arguments of a sub-command apart.
 * @throws UsageError for an option there is not, one without its value, or a value where none belongs.
 * @example readArguments('check', ['--fix', 'a.md'], { valued: [], plain: ['fix'] }) // flags: fix; paths: a.md
 */
export function readArguments(command: string, args: readonly string[], names: OptionNames): Arguments {
  const options = Object.fromEntries([
    ...names.valued.map((name) => [name, { type: 'string' as const }]),
    ...names.plain.map((name) => [name, { type: 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) }]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value, rawName, inlineValue } = token;
    if (names.plain.includes(name)) {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
      flags.add(name);
    } else if (names.valued.includes(name)) {
      // An option that follows is no value: a file named --force would be a surprise. `--note=--` says that it is meant.
      if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) throw new UsageError(`${rawName} needs a value.`);
      values.set(name, value);
      lists.set(name, [...(lists.get(name) ?? []), value]);
    } else throw new UsageError(unknownOption(command, rawName, names));
  }
  return { values, lists, flags, paths };
}

function unknownOption(command: string, written: string, { valued, plain }: OptionNames): string {
  const near = nearest(written.replace(/^-+/, ''), [...valued, ...plain]);
  return `"${command}" has no option ${written}.${near ? ` Did you mean --${near}?` : ''}`;
}

/**
 * One of several words, with the nearest one named when it is misspelt.
 * @throws UsageError when the value is none of them.
 */
export function oneOf<Name extends string>(option: string, value: string, allowed: readonly Name[]): Name {
  return known(`--${option} cannot be "${value}".`, value, allowed);
}

/**
 * One of several words as `oneOf`, where `complaint` says what is wrong with another.
 * @throws UsageError when the value is none of them.
 */
export function known<Name extends string>(complaint: string, value: string, allowed: readonly Name[]): Name {
  const found = allowed.find((name) => name === value);
  if (found) return found;
  const near = nearest(value, allowed);
  throw new UsageError(`${complaint} ${near ? `Did you mean "${near}"? ` : ''}Use one of: ${allowed.join(', ')}.`);
}

/** The language of messages: the one asked for, else that of the environment, else English. */
export function languageOf({ values }: Arguments, env: Readonly<Record<string, string | undefined>>): LanguageCode {
  const asked = values.get('lang') ?? values.get('language');
  if (asked !== undefined) return oneOf('lang', asked.toLowerCase().split(/[-_.]/)[0] ?? '', languageCodes);
  return readerLanguage(env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en');
}
