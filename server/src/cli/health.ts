/** `policywright health`: how far policies have come, as a table or as a page for a manager. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packs } from '../languages/index.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { byNeed, createPolicyService, healthFormats, healthRows, type PolicyHealth } from '../service.ts';
import { languageOf, oneOf, readArguments } from './arguments.ts';
import { inColumns } from './columns.ts';
import { findTargets, isSameFile, shownPath, type Target } from './files.ts';
import { nodeHost } from './nodeHost.ts';
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
  const { files, problems } = findTargets(given.paths, world.cwd);
  for (const problem of problems) workspaces.fail(problem);
  const out = given.values.get('out');
  const place = out === undefined ? undefined : placeFor(out, files, world);
  const policies = await policiesIn(files, workspaces, reader);
  const read = { policies, complete: true, left: 0 };
  const text = format === 'table' ? table(policies, reader) : createPolicyService(nodeHost(() => undefined)).healthReport(read, format, reader);
  if (place === undefined) world.out.write(text);
  else write(place, text, world);
  return workspaces.failed ? exitCodes.failure : exitCodes.clean;
}

/** @throws UsageError for the place of a file that is read. */
function placeFor(out: string, files: readonly Target[], { cwd }: World): string {
  const place = resolve(cwd, out);
  if (files.some(({ absolute }) => isSameFile(absolute, place)))
    throw new UsageError(`${shownPath(place, cwd)}: this is one of the policies. Name another file with --out.`);
  return place;
}

async function policiesIn(files: readonly Target[], workspaces: Workspaces, reader: LanguageCode): Promise<readonly PolicyHealth[]> {
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
  return inColumns(healthRows({ policies, complete: true, left: 0 }, reader).map((row) => row.slice(1)));
}

function write(path: string, text: string, { cwd }: World): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new UsageError(`${shownPath(path, cwd)}: this file cannot be written.`);
  }
}
