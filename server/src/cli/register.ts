/** `policywright register`: the measured commitments of policies as a table. */
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { RegisterRow } from '../service.ts';
import { languageOf, oneOf, readArguments } from './arguments.ts';
import { findTargets } from './files.ts';
import { registerFormatNames, registerFormats } from './registerFormats.ts';
import { Workspaces } from './workspaces.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright register --help` prints. */
export const registerUsage = `Usage: policywright register [options] PATH...

Lists what policies commit to, one line for each figure: document, section, who does what, about what and on
which channel, the figure as written, the target it sets, for which share of cases, and the line. A file that
is named is always read. Below a folder, Markdown files are read that name a kind of document in their front
matter or are included in policywright.yaml.

  --format NAME   ${registerFormatNames.join(', ')} (default: table)
  --lang CODE     the language of names and targets: en, de, vi, th, el, zh (default: that of the environment);
                  also --language
  -h, --help      print this

Exit status: 0 done, 2 wrong usage or a file that cannot be read.
`;

const optionNames = { valued: ['format', 'lang', 'language'], plain: ['help'] } as const;

/** Runs the command. */
export async function register(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('register', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(registerUsage);
    return exitCodes.clean;
  }
  const format = oneOf('format', given.values.get('format') ?? 'table', registerFormatNames);
  const reader = languageOf(given, world.env);
  if (given.paths.length === 0) throw new UsageError('Name at least one file or folder to read.');
  const workspaces = new Workspaces(world, reader);
  const rows = await rowsIn(given.paths, workspaces, world, reader);
  world.out.write(registerFormats[format](rows, reader));
  return workspaces.failed ? exitCodes.failure : exitCodes.clean;
}

async function rowsIn(paths: readonly string[], workspaces: Workspaces, { cwd }: World, reader: LanguageCode): Promise<readonly RegisterRow[]> {
  const { files, problems } = findTargets(paths, cwd);
  for (const problem of problems) workspaces.fail(problem);
  const rows: RegisterRow[] = [];
  for (const target of files) {
    if (target.isSettings) continue;
    const own = await workspaces.withFile(target, (service, uri) => service.register(reader, { uri, explicit: target.explicit }));
    // Paths are shown as they were named.
    for (const row of own?.rows ?? []) rows.push({ ...row, path: target.path });
  }
  return rows;
}
