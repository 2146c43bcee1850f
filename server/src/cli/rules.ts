/** `policywright rules`: the rules there are. */
import { packs } from '../languages/index.ts';
import { languageOf, oneOf, readArguments } from './arguments.ts';
import { inColumns } from './columns.ts';
import { knownRules, summaryOf } from './registry.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright rules --help` prints. */
export const rulesUsage = `Usage: policywright rules [options]

Lists the rules: id, usual severity, whether findings can be fixed (safe: by --fix; suggested: by a choice
in the editor), and what is checked.

  --format NAME   pretty, json (default: pretty)
  --lang CODE     the language of the descriptions: en, de, vi, th, el, zh (default: that of the environment)
  -h, --help      print this
`;

/** Runs the command. */
export function rules(args: readonly string[], world: World): ExitCode {
  const given = readArguments('rules', args, { valued: ['format', 'lang'], plain: ['help'] });
  if (given.flags.has('help')) {
    world.out.write(rulesUsage);
    return exitCodes.clean;
  }
  if (given.paths.length > 0) throw new UsageError('"rules" takes no paths.');
  const format = oneOf('format', given.values.get('format') ?? 'pretty', ['pretty', 'json']);
  const reader = languageOf(given, world.env);
  const list = knownRules.map(({ id, severity, fixable }) => ({ id, severity, fixable, summary: summaryOf(id, reader) }));
  if (format === 'json') world.out.write(`${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`);
  else {
    const { messages } = packs[reader];
    const rows = list.map((rule) => [rule.id, messages[`severity.${rule.severity}`], rule.fixable === 'no' ? '-' : rule.fixable, rule.summary]);
    world.out.write(inColumns(rows));
  }
  return exitCodes.clean;
}
