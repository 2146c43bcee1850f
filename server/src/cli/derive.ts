/** `policywright derive`: learns a kind of document from a folder of good ones. */
import { join } from 'node:path';
import { derivedYaml } from '../features/derivedYaml.ts';
import { isSample } from '../features/deriveFacts.ts';
import { deriveKind, type Sample } from '../features/deriveKind.ts';
import { parseDocument, withSettings } from '../model/document.ts';
import { defaultSettings, type Settings } from '../schema/settings.ts';
import { configFileName, readConfig } from '../workspace/config.ts';
import { type Arguments, languageOf, readArguments } from './arguments.ts';
import { findTargets, readSource, settingsFinder, shownPath } from './files.ts';
import { targetOf, writeNewFile } from './newFile.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright derive --help` prints. */
export const deriveUsage = `Usage: policywright derive --kind NAME [options] PATH...

Learns a kind of document from good examples and prints it as text for policywright.yaml. A file that is
named is an example; below a folder, Markdown files are that name a kind of document in their front matter
or have a section that is known.

  --kind NAME        what the kind is called, such as "Refund policy"
  --required N       a section is required that at least N % of the examples have (default: 80)
  --recommended N    a section is recommended, and a heading that nobody knows becomes a section, that at
                     least N % of the examples have (default: 40)
  --lang CODE        the language of the comment on top: en, de, vi, th, el, zh (default: that of the
                     environment)
  --out FILE         write to a file
  --force            write over a file that exists
  -h, --help         print this
`;

const optionNames = { valued: ['kind', 'required', 'recommended', 'lang', 'out'], plain: ['force', 'help'] } as const;

/** Runs the command. */
export function derive(args: readonly string[], world: World): ExitCode {
  const given = readArguments('derive', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(deriveUsage);
    return exitCodes.clean;
  }
  const name = given.values.get('kind')?.trim() ?? '';
  if (name === '') throw new UsageError('Say what the kind is called: --kind NAME.');
  const [required, recommended] = shares(given);
  const samples = samplesIn(given, world);
  const kind = deriveKind(samples, { name, required, recommended });
  const languages = new Set(samples.map(({ document }) => document.language));
  write(derivedYaml(kind, { count: samples.length, required, recommended, languages, reader: languageOf(given, world.env) }), given, world);
  return exitCodes.clean;
}

function shares(given: Arguments): readonly [required: number, recommended: number] {
  const [required, recommended] = [share(given, 'required', 80), share(given, 'recommended', 40)];
  if (recommended > required) throw new UsageError('--recommended cannot be more than --required.');
  return [required, recommended];
}

function share({ values }: Arguments, option: string, usual: number): number {
  const text = values.get(option) ?? String(usual);
  if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > 100)
    throw new UsageError(`--${option} needs a number from 1 to 100, not "${text}".`);
  return Number(text) / 100;
}

/** @throws UsageError where a path cannot be read, or no example is found. */
function samplesIn({ paths }: Arguments, { cwd, err }: World): readonly Sample[] {
  if (paths.length === 0) throw new UsageError('Name at least one folder or file to learn from.');
  const { files, problems } = findTargets(paths, cwd);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(problem);
  const documents = files.filter(({ isSettings }) => !isSettings);
  const settings = settingsFor(documents[0]?.absolute, cwd);
  const samples = documents.flatMap(({ path, absolute, explicit }): readonly Sample[] => {
    const source = readSource(absolute);
    if (!source) throw new UsageError(`${path}: this file cannot be read.`);
    const sample = { path, document: withSettings(parseDocument(source.text), settings) };
    if (explicit || isSample(sample)) return [sample];
    err.write(`policywright: ${path} is left out: it says no kind of document and has no section that is known.\n`);
    return [];
  });
  if (samples.length === 0) throw new UsageError('There is no document to learn from.');
  return samples;
}

/** The settings that count for the first example: sections that they define are not learnt again. */
function settingsFor(absolute: string | undefined, cwd: string): Settings {
  const folder = absolute === undefined ? undefined : settingsFinder(cwd)(absolute);
  const source = folder === undefined ? undefined : readSource(join(folder, configFileName));
  return source ? readConfig(source.text, {}).settings : defaultSettings;
}

function write(text: string, { values, flags }: Arguments, { cwd, out: output }: World): void {
  const out = values.get('out') ?? '-';
  if (out === '-') {
    if (flags.has('force')) throw new UsageError('--force goes with --out.');
    output.write(text);
    return;
  }
  const target = targetOf({ out, fileName: 'derived.yaml', cwd });
  writeNewFile(target, text, { cwd, force: flags.has('force') });
  output.write(`${shownPath(target, cwd)}\n`);
}
