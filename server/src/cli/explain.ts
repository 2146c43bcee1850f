/** `policywright explain`: how the statements on a line were read. */
import { basename, resolve } from 'node:path';
import { nothingOnLine } from '../features/explain.ts';
import { packs } from '../languages/index.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { ExplainedStatement } from '../service.ts';
import { configFileName } from '../workspace/config.ts';
import { languageOf, readArguments } from './arguments.ts';
import { inColumns } from './columns.ts';
import { kindOfPath, type Target } from './files.ts';
import { harmless } from './reporters/draw.ts';
import { Workspaces } from './workspaces.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright explain --help` prints. */
export const explainUsage = `Usage: policywright explain [options] FILE:LINE...

Says how each statement on a line was read: whether it is a commitment and why, who does what, about what and
on which channel, by what it is measured, and what the rules on standards find in it.

  --lang CODE   the language of the answer: en, de, vi, th, el, zh (default: that of the environment);
                also --language
  -h, --help    print this

Exit status: 0 done, 2 wrong usage or a file that cannot be read.
`;

const optionNames = { valued: ['lang', 'language'], plain: ['help'] } as const;

/** Runs the command. */
export async function explain(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('explain', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(explainUsage);
    return exitCodes.clean;
  }
  const reader = languageOf(given, world.env);
  if (given.paths.length === 0) throw new UsageError('Name a file and a line, such as policy.md:12.');
  const places = given.paths.map((path) => placeIn(path, world));
  const workspaces = new Workspaces(world, reader);
  for (const place of places) world.out.write((await explainPlace(place, workspaces, world, reader)) ?? '');
  return workspaces.failed ? exitCodes.failure : exitCodes.clean;
}

interface Place {
  readonly target: Target;
  readonly line: number;
}

/** @throws UsageError where no file or line is named, or there is no such file. */
function placeIn(written: string, { cwd }: World): Place {
  // Other tools print a column behind the line.
  const [, path, number] = /^(.+?):(\d{1,9})(?::\d*)?:?$/.exec(written) ?? [];
  if (path === undefined || number === undefined)
    throw new UsageError(`"${written}" names no line. Write the file and the line, such as policy.md:12.`);
  if (Number(number) < 1) throw new UsageError(`${written}: lines count from 1.`);
  const absolute = resolve(cwd, path);
  const what = kindOfPath(absolute);
  if (what === 'folder') throw new UsageError(`${path}: is a folder. Name a file.`);
  if (what !== 'file') throw new UsageError(`${path}: ${what}`);
  if (basename(absolute) === configFileName) throw new UsageError(`${path}: holds settings and is no policy.`);
  return { target: { path, absolute, explicit: true, isSettings: false }, line: Number(number) };
}

function explainPlace({ target, line }: Place, workspaces: Workspaces, world: World, reader: LanguageCode): Promise<string | undefined> {
  const { path } = target;
  return workspaces.withFile(target, (service, uri) => {
    const status = service.status(uri, reader);
    if (status && !status.checked) world.err.write(`policywright: ${harmless(`${path}: ${status.reasons.join(' ')}`)}\n`);
    const statements = service.explain(uri, line, reader);
    if (!statements) {
      const last = service.document(uri)?.text.split('\n').length ?? 0;
      workspaces.fail(`${path}: there is no line ${line}; the last one is ${last}.`);
      return '';
    }
    if (statements.length === 0) return `${harmless(`${path}:${line}`)}  ${nothingOnLine(line, reader)}\n`;
    return statements.map((statement) => block(path, statement, reader)).join('\n');
  });
}

function block(path: string, { line, text, force, parts, findings }: ExplainedStatement, reader: LanguageCode): string {
  const { messages } = packs[reader];
  const rows = [
    [messages['explain.readAs'], messages['explain.fact'].replace('{label}', () => force.label).replace('{value}', () => force.value)],
    ...parts.flatMap((part) => [
      ...(part.text === '' ? [] : [[messages['explain.part'], part.text]]),
      ...part.facts.map(({ label, value }) => [label, value]),
    ]),
    ...findings.map(({ rule, message }) => [messages['explain.finding'], `${message}  ${rule}`]),
  ];
  return `${harmless(`${path}:${line}  ${text}`)}\n${inColumns(rows.map(([label = '', value = '']) => [`  ${label}`, value]))}`;
}
