/** `policywright fill`: fills blanks from values given by name, or asks for them. */
import { resolve } from 'node:path';
import { parseDocument as parseYaml } from 'yaml';
import type { MessageId } from '../languages/messages.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { BlankToFill, NamedFilling, PolicyService } from '../service.ts';
import { lineStarts, positionAt } from '../util/lines.ts';
import { nearest } from '../util/nearest.ts';
import { applyEdits } from '../util/span.ts';
import { type Arguments, languageOf, readArguments } from './arguments.ts';
import { inColumns } from './columns.ts';
import { findTargets, readSource, type SourceText, type Target, writeSource } from './files.ts';
import { askBlanks } from './fillQuestions.ts';
import { pair } from './pairs.ts';
import { harmless } from './reporters/draw.ts';
import { Workspaces } from './workspaces.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright fill --help` prints. */
export const fillUsage = `Usage: policywright fill [options] PATH...

Fills blanks such as [Company] wherever they stand, and says which are left. A file that is named is always
read. Below a folder, Markdown files are read that name a kind of document in their front matter or are
included in policywright.yaml. Without a value, the blanks that are left are listed.

  --set NAME=VALUE   fill the blanks of a name; may be given several times. NAME is the words of a blank in any
                     notation, or a well-known value such as company, owner or effective
  --values FILE      take names and values from a YAML file; --set goes before it
  --interactive      ask for the blanks that are left, one after the other
  --keep-template    keep the blanks and write their values into the front matter
  --dry-run          say what would be filled and write nothing
  --check            write nothing, and exit with 1 when blanks would be left
  --lang CODE        the language of messages: en, de, vi, th, el, zh (default: that of the environment)
  -h, --help         print this

Exit status: 0 done, 1 blanks are left (with --check), 2 wrong usage, a value that cannot be, or a file that
cannot be read or written.
`;

const optionNames = { valued: ['set', 'values', 'lang'], plain: ['interactive', 'keep-template', 'dry-run', 'check', 'help'] } as const;

/** Runs the command. */
export async function fillCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('fill', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(fillUsage);
    return exitCodes.clean;
  }
  if (given.paths.length === 0) throw new UsageError('Name at least one file or folder to fill.');
  if (given.flags.has('interactive') && (given.flags.has('check') || given.flags.has('dry-run')))
    throw new UsageError('--interactive writes what is answered, so it does not go with --check or --dry-run.');
  const values = valuesGiven(given, world);
  const reader = languageOf(given, world.env);
  const { files, problems } = findTargets(given.paths, world.cwd);
  const workspaces = new Workspaces(world, reader);
  for (const problem of problems) workspaces.fail(problem);
  const documents = files.filter(({ isSettings }) => !isSettings);
  const run = new FillRun(workspaces, world, reader, values, given.flags);
  await run.checkValues(documents);
  for (const target of documents) if (!run.isStopped) await run.file(target);
  if (workspaces.failed) return exitCodes.failure;
  return given.flags.has('check') && run.left > 0 ? exitCodes.findings : exitCodes.clean;
}

/** @throws UsageError for a file that cannot be read as names and values. */
function valuesGiven({ lists, values }: Arguments, { cwd }: World): Readonly<Record<string, string>> {
  const path = values.get('values');
  const fromFile = path === undefined ? {} : valuesInFile(path, cwd);
  return { ...Object.fromEntries((lists.get('set') ?? []).map(pair)), ...withoutThose(fromFile, lists.get('set') ?? []) };
}

function withoutThose(values: Readonly<Record<string, string>>, set: readonly string[]): Readonly<Record<string, string>> {
  const named = new Set(set.map((written) => pair(written)[0]));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !named.has(name)));
}

function valuesInFile(path: string, cwd: string): Readonly<Record<string, string>> {
  const source = readSource(resolve(cwd, path));
  if (!source?.valid) throw new UsageError(`--values: ${path} cannot be read.`);
  // The schema "failsafe" leaves every value as the text that is written.
  const document = parseYaml(source.text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
  const read: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 50 });
  const isMapping = typeof read === 'object' && read !== null && !Array.isArray(read);
  // A settings file or front matter holds them under a key of its own.
  const inner: unknown = isMapping && 'values' in read ? read.values : read;
  const entries = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.entries(inner) : undefined;
  if (!entries?.every(([, value]) => typeof value === 'string'))
    throw new UsageError(`--values: ${path} must hold a name and a value on each line, as in "company: Norrholm".`);
  return Object.fromEntries(entries.filter(([, value]) => String(value).trim() !== '').map(([name, value]) => [name, String(value)]));
}

class FillRun {
  /** Whether the answers have come to their end. */
  isStopped = false;
  /** How many blanks are left, each name counted once a file. */
  left = 0;
  readonly #workspaces: Workspaces;
  readonly #world: World;
  readonly #reader: LanguageCode;
  readonly #values: Readonly<Record<string, string>>;
  readonly #flags: ReadonlySet<string>;

  constructor(workspaces: Workspaces, world: World, reader: LanguageCode, values: Readonly<Record<string, string>>, flags: ReadonlySet<string>) {
    this.#workspaces = workspaces;
    this.#world = world;
    this.#reader = reader;
    this.#values = values;
    this.#flags = flags;
  }

  /**
   * Looks at every file before the first one is written: a misspelt name or an impossible value changes nothing.
   * @throws UsageError for a name that no blank has, or a value that cannot be one.
   */
  async checkValues(targets: readonly Target[]): Promise<void> {
    if (Object.keys(this.#values).length === 0) return;
    const used = new Set<string>();
    const known = new Set<string>();
    for (const target of targets) {
      await this.#workspaces.withFile(target, (service, uri) => {
        const filling = this.#isMeant(target, service, uri) ? service.fillNamed(uri, this.#values, this.#keeps) : undefined;
        for (const { name } of filling?.filled ?? []) used.add(name);
        for (const name of filling?.names ?? []) known.add(name);
        for (const problem of filling?.problems ?? []) this.#weigh(target, problem, service);
      });
    }
    const unknown = Object.keys(this.#values).find((name) => !used.has(name));
    if (unknown === undefined || this.#workspaces.failed) return;
    const near = nearest(unknown, [...known]);
    throw new UsageError(`no blank is called "${unknown}".${near ? ` Did you mean "${near}"?` : ''} "policywright fill PATH" lists those there are.`);
  }

  #weigh({ path }: Target, { name, severity, message }: NamedFilling['problems'][number], service: PolicyService): void {
    const words = `${path}: ${name}: ${service.say(message, this.#reader)}`;
    if (severity === 'error') throw new UsageError(words);
    this.#world.err.write(`policywright: ${harmless(words)}\n`);
  }

  get #keeps(): boolean {
    return this.#flags.has('keep-template');
  }

  #isMeant({ explicit }: Target, service: PolicyService, uri: string): boolean {
    return explicit || service.check(uri)?.checked === true;
  }

  /** Fills a file and says what was filled and what is left. */
  async file(target: Target): Promise<void> {
    await this.#workspaces.withFile(target, async (service, uri, source) => {
      if (!this.#isMeant(target, service, uri)) return;
      const filling = service.fillNamed(uri, this.#values, this.#keeps);
      if (!filling?.edits) {
        this.#workspaces.fail(`${target.path}: values cannot be written into this front matter.`);
        return;
      }
      let text = applyEdits(source.text, filling.edits);
      service.open(uri, text, 2);
      let filled = filling.filled.map(({ name, count }) => `${name} (${count})`);
      if (this.#flags.has('interactive')) {
        const answered = await askBlanks(service, uri, {
          world: this.#world,
          reader: this.#reader,
          path: target.path,
          keep: this.#keeps,
          fail: (message) => this.#workspaces.fail(message),
        });
        this.isStopped = answered.stopped;
        text = applyEdits(text, answered.edits);
        service.open(uri, text, 3);
        filled = [...filled, ...answered.filled];
      }
      if (text !== source.text && !this.#write(target, source, text)) return;
      this.#report(target, filled, service, await service.openBlanks(uri), text);
    });
  }

  #write(target: Target, source: SourceText, text: string): boolean {
    if (this.#flags.has('check') || this.#flags.has('dry-run')) return true;
    if (!source.valid) {
      this.#workspaces.fail(`${target.path}: this file is not valid UTF-8, so it was not changed.`);
      return false;
    }
    try {
      writeSource(target.absolute, source.mark + text);
      return true;
    } catch {
      this.#workspaces.fail(`${target.path}: this file cannot be written.`);
      return false;
    }
  }

  #report({ path }: Target, filled: readonly string[], service: PolicyService, left: readonly BlankToFill[], text: string): void {
    this.left += left.length;
    const say = (id: MessageId, data: Readonly<Record<string, string | number>>) => service.say({ id, data }, this.#reader);
    const done = filled.length > 0 ? `${say('cli.fill.filled', { names: filled.join(', ') })}; ` : '';
    const rest = left.length === 0 ? say('cli.fill.none', {}) : say('cli.fill.left', { count: left.length });
    this.#world.out.write(`${harmless(`${path}: ${done}${rest}`)}\n`);
    const starts = lineStarts(text);
    const rows = left.map((blank) => {
      const { line, column } = positionAt(starts, blank.span.start);
      return [`  ${line + 1}:${column + 1}`, blank.text, blank.sentence];
    });
    if (rows.length > 0) this.#world.out.write(inColumns(rows));
  }
}
