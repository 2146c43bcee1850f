/** `policywright health`: how far policies have come, as a table or as a page for a manager. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packs } from '../languages/index.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { byNeed, createPolicyService, healthFormats, healthRows, type PolicyHealth } from '../service.ts';
import { languageOf, oneOf, readArguments } from './arguments.ts';
import { inColumns } from './columns.ts';
import { findTargets } from './files.ts';
import { nodeHost } from './nodeHost.ts';
import { harmless } from './reporters/draw.ts';
import { Workspaces } from './workspaces.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright health --help` prints. */
export const healthUsage = `Usage: policywright health [options] PATH...

Says of each policy how many of its required sections are there, how many blanks are left, how many commitments
have a figure, and when it is reviewed next. Those that need somebody most come first. A file that is named is
always read. Below a folder, Markdown files are read that name a kind of document in their front matter or are
included in policywright.yaml.

  --format NAME   table, ${healthFormats.join(', ')} (default: table)
  --out FILE      write to a file instead of printing
  --lang CODE     the language of the report: en, de, vi, th, el, zh (default: that of the environment);
                  also --language
  -h, --help      print this

Exit status: 0 done, 2 wrong usage or a file that cannot be read.
`;

const optionNames = { valued: ['format', 'out', 'lang', 'language'], plain: ['help'] } as const;

/** Runs the command. */
export async function health(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('health', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(healthUsage);
    return exitCodes.clean;
  }
  const format = oneOf('format', given.values.get('format') ?? 'table', ['table', ...healthFormats] as const);
  const reader = languageOf(given, world.env);
  if (given.paths.length === 0) throw new UsageError('Name at least one file or folder to read.');
  const workspaces = new Workspaces(world, reader);
  const policies = await policiesIn(given.paths, workspaces, world, reader);
  const read = { policies, complete: true };
  const text = format === 'table' ? table(policies, reader) : createPolicyService(nodeHost(() => undefined)).healthReport(read, format, reader);
  const out = given.values.get('out');
  if (out === undefined) world.out.write(text);
  else write(resolve(world.cwd, out), text);
  return workspaces.failed ? exitCodes.failure : exitCodes.clean;
}

async function policiesIn(paths: readonly string[], workspaces: Workspaces, { cwd }: World, reader: LanguageCode): Promise<readonly PolicyHealth[]> {
  const { files, problems } = findTargets(paths, cwd);
  for (const problem of problems) workspaces.fail(problem);
  const policies: PolicyHealth[] = [];
  for (const target of files) {
    if (target.isSettings) continue;
    const own = await workspaces.withFile(target, (service, uri) => service.health(reader, { uri, explicit: target.explicit }));
    // Paths are shown as they were named.
    for (const policy of own?.policies ?? []) policies.push({ ...policy, path: target.path });
  }
  return byNeed(policies);
}

function table(policies: readonly PolicyHealth[], reader: LanguageCode): string {
  if (policies.length === 0) return `${packs[reader].messages['health.report.empty']}\n`;
  // The path tells policies apart; their titles are in the other formats.
  const [head = [], ...rows] = healthRows({ policies, complete: true }, reader).map((row) => row.slice(1).map(harmless));
  return inColumns([head, ...rows]);
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`"${path}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
