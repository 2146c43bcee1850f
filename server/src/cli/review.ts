/** `policywright review`: writes down that policies were reviewed today. */
import { applyEdits } from '../util/span.ts';
import { languageOf, readArguments } from './arguments.ts';
import { findTargets, writeSource } from './files.ts';
import { harmless } from './reporters/draw.ts';
import { Workspaces } from './workspaces.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright review --help` prints. */
export const reviewUsage = `Usage: policywright review --material|--editorial|--none [options] FILE...

Marks policies as reviewed today: writes the date of the review, raises the version and adds an entry to the
change log, wherever the document has them.

  --material         the content has changed: 1.4 becomes 2.0
  --editorial        only the wording has changed: 1.4 becomes 1.5
  --none             nothing has changed: the version stays
  --note TEXT        what the change log says
  --log              begin a change log where there is none
  --lang CODE        the language of messages: en, de, vi, th, el, zh (default: that of the environment)
  -h, --help         print this

Exit status: 0 done, 2 wrong usage or a file that cannot be read or written.
`;

const changes = ['material', 'editorial', 'none'] as const;
const optionNames = { valued: ['note', 'lang'], plain: [...changes, 'log', 'help'] } as const;

/** Runs the command. */
export async function review(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('review', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(reviewUsage);
    return exitCodes.clean;
  }
  const [change, ...more] = changes.filter((name) => given.flags.has(name));
  if (!change || more.length > 0) throw new UsageError('Say what the review has changed: one of --material, --editorial and --none.');
  if (given.paths.length === 0) throw new UsageError('Name at least one file that was reviewed.');
  const { files, problems } = findTargets(given.paths, world.cwd);
  const reader = languageOf(given, world.env);
  const workspaces = new Workspaces(world, reader);
  for (const problem of problems) workspaces.fail(problem);
  for (const target of files) {
    // Nobody reviews a folder in one go.
    if (!target.explicit || target.isSettings) {
      workspaces.fail(`${target.path}: name each file that was reviewed.`);
      continue;
    }
    await workspaces.withFile(target, (service, uri, source) => {
      const plan = service.review(uri, { change, note: given.values.get('note') ?? '', beginLog: given.flags.has('log') });
      if (!source.valid) return workspaces.fail(`${target.path}: this file is not valid UTF-8, so it was not changed.`);
      if (!plan) return undefined;
      try {
        writeSource(target.absolute, source.mark + applyEdits(source.text, plan.edits));
      } catch {
        return workspaces.fail(`${target.path}: this file cannot be written.`);
      }
      const { version } = plan;
      const raised = version && version.after !== version.before ? `, ${version.before} -> ${version.after}` : '';
      const done = service.say({ id: 'cli.review.done', data: { date: service.today() } }, reader);
      world.out.write(`${harmless(`${target.path}: ${done}${raised}`)}\n`);
      return undefined;
    });
  }
  return workspaces.failed ? exitCodes.failure : exitCodes.clean;
}
