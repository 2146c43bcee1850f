/** Finds the sub-command that a call names and turns its outcome into an exit status. */
import { nearest } from '../util/nearest.ts';
import { harmless } from './reporters/draw.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

const usage = `Usage: policywright COMMAND [options]

  check PATH...      check policies and print what is missing, vague or unfilled
  register PATH...   list what policies commit to, with figures
  render PATH...     make a file for readers: HTML, PDF, Word, Markdown or a short summary
  health PATH...     say how far policies have come, and which need somebody most
  explain FILE:LINE  say how the statements on a line were read
  review FILE...     mark policies as reviewed today: date, version and change log
  new KIND           write a new document from templates
  fill PATH...       fill blanks, or say which are left
  derive PATH...     learn a kind of document from good examples
  rules              list the rules
  lsp --stdio        serve the language server protocol

  --version          print the version
  -h, --help         print this; "policywright COMMAND --help" prints more
`;

type Command = (args: readonly string[], world: World) => ExitCode | undefined | Promise<ExitCode | undefined>;

/** Each is loaded when it is asked for, so that none waits for what the others need. */
const commands: Readonly<Record<string, Command>> = {
  check: async (args, world) => (await import('./check.ts')).check(args, world),
  render: async (args, world) => (await import('./render.ts')).render(args, world),
  health: async (args, world) => (await import('./health.ts')).health(args, world),
  register: async (args, world) => (await import('./register.ts')).register(args, world),
  explain: async (args, world) => (await import('./explain.ts')).explain(args, world),
  review: async (args, world) => (await import('./review.ts')).review(args, world),
  new: async (args, world) => (await import('./new.ts')).newCommand(args, world),
  fill: async (args, world) => (await import('./fill.ts')).fillCommand(args, world),
  derive: async (args, world) => (await import('./derive.ts')).derive(args, world),
  rules: async (args, world) => (await import('./rules.ts')).rules(args, world),
  lsp: async (args, world) => (await import('./lsp.ts')).lsp(args, world),
};

/** Runs a call. The result is the exit status; undefined while a server goes on running. */
export async function run(args: readonly string[], world: World): Promise<ExitCode | undefined> {
  const [name, ...rest] = args;
  if (name === undefined) {
    world.err.write(usage);
    return exitCodes.failure;
  }
  if (name === '--help' || name === '-h' || name === '--version') {
    world.out.write(name === '--version' ? `${world.version}\n` : usage);
    return exitCodes.clean;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(unknownCommand(name));
    return await command(rest, world);
  } catch (error) {
    const known = error instanceof UsageError;
    world.err.write(
      `policywright: ${known ? harmless(error.message) : `something went wrong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`}\n`,
    );
    if (known) world.err.write(`Call "policywright ${command ? `${name} ` : ''}--help" for the options.\n`);
    return exitCodes.failure;
  }
}

function unknownCommand(name: string): string {
  const near = nearest(name, Object.keys(commands));
  return `there is no command "${name}".${near ? ` Did you mean "${near}"?` : ''}`;
}
