/** `policywright check`: checks files and prints what it finds. */
import { pathToFileURL } from 'node:url';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { PolicyService } from '../service.ts';
import { type Arguments, languageOf, oneOf, readArguments } from './arguments.ts';
import { applySafeFixes, reportDocument } from './documentReport.ts';
import { findTargets, type SourceText, type Target, writeSource } from './files.ts';
import { type FileReport, summarise } from './report.ts';
import { harmless } from './reporters/draw.ts';
import { formatNames, reporters } from './reporters/index.ts';
import { Workspaces } from './workspaces.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright check --help` prints. */
export const checkUsage = `Usage: policywright check [options] PATH...

Checks Markdown policies. A file that is named is always checked. Below a folder, Markdown files are
checked that name a kind of document in their front matter or are included in policywright.yaml.

  --format NAME      ${formatNames.join(', ')} (default: pretty)
  --fix              apply the fixes that are safe to apply unseen, then check again
  --gate             list what stands in the way of publishing, as if the documents were in force
  --max-warnings N   exit with 1 when there are more than N warnings
  --lang CODE        the language of messages: en, de, vi, th, el, zh (default: that of the environment)
  --quiet            print errors only; the rest is still counted
  -h, --help         print this

Exit status: 0 clean, 1 errors found, too many warnings or not ready to publish, 2 wrong usage or a file that cannot be read.
`;

const optionNames = { valued: ['format', 'max-warnings', 'lang'], plain: ['fix', 'gate', 'quiet', 'help'] } as const;

/** Runs the command. */
export async function check(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('check', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(checkUsage);
    return exitCodes.clean;
  }
  const format = oneOf('format', given.values.get('format') ?? 'pretty', formatNames);
  const mostWarnings = warningLimit(given);
  const reader = languageOf(given, world.env);
  if (given.paths.length === 0) throw new UsageError('Name at least one file or folder to check.');

  const { files, problems } = findTargets(given.paths, world.cwd);
  const workspaces = new Workspaces(world, reader);
  const run = new CheckRun(workspaces, reader, { fix: given.flags.has('fix'), gate: given.flags.has('gate') });
  for (const problem of problems) workspaces.fail(problem);
  const reports: FileReport[] = [];
  await run.compare(files);
  for (const target of files) reports.push(...(await run.file(target)));

  const summary = summarise(reports);
  const quiet = given.flags.has('quiet');
  const shown = quiet ? reports.map((report) => ({ ...report, findings: report.findings.filter(({ severity }) => severity === 'error') })) : reports;
  world.out.write(reporters[format]({ files: shown, summary }, { world, reader, quiet, failed: workspaces.failed }));
  // Other formats are read by programs, which see the same from the findings.
  if (format === 'pretty') world.out.write(run.readyLines.join(''));
  if (workspaces.failed) return exitCodes.failure;
  return summary.errors > 0 || summary.warnings > mostWarnings ? exitCodes.findings : exitCodes.clean;
}

function warningLimit({ values }: Arguments): number {
  const text = values.get('max-warnings');
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--max-warnings needs a whole number from 0 on, not "${text}".`);
  return Number(text);
}

class CheckRun {
  readonly #workspaces: Workspaces;
  readonly #reader: LanguageCode;
  readonly #fix: boolean;
  readonly #gate: boolean;
  /** What is said of each file that was asked for at the gate. */
  readonly readyLines: string[] = [];

  constructor(workspaces: Workspaces, reader: LanguageCode, { fix, gate }: { readonly fix: boolean; readonly gate: boolean }) {
    this.#workspaces = workspaces;
    this.#reader = reader;
    this.#fix = fix;
    this.#gate = gate;
  }

  /** Lets the files of a call know each other, so that translations are compared. */
  async compare(targets: readonly Target[]): Promise<void> {
    if (targets.length < 2) return;
    const addresses = new Map<PolicyService, string[]>();
    for (const target of targets) {
      if (target.isSettings) continue;
      const { service } = await this.#workspaces.of(target);
      const own = addresses.get(service) ?? [];
      own.push(pathToFileURL(target.absolute).href);
      addresses.set(service, own);
    }
    for (const [service, own] of addresses) await service.loadFiles('file:///', own);
  }

  /** The report on a file, after that on its settings file when this is the first file to use it. A file that is no policy has none. */
  async file(target: Target): Promise<readonly FileReport[]> {
    const workspace = await this.#workspaces.of(target);
    const { settingsReport } = workspace;
    workspace.settingsReport = undefined;
    const own = target.isSettings
      ? undefined
      : await this.#workspaces.withFile(target, async (service, uri, source) => {
          await service.loadLinks(uri);
          await service.loadNamed(uri);
          return this.#document(target, source, service, uri);
        });
    return [settingsReport, own].filter((report) => report !== undefined);
  }

  async #document(target: Target, source: SourceText, service: PolicyService, uri: string): Promise<FileReport | undefined> {
    const options = { explicit: target.explicit, unlimited: true };
    await service.loadCommitted(uri);
    if (!service.check(uri, options)?.checked) return undefined;
    const fixed = this.#fix && this.#fixFile(target, source, service, uri);
    if (this.#gate) return this.#atGate(target, fixed, service, uri);
    const checked = service.check(uri, options);
    return checked && reportDocument(checked, service, this.#reader, { path: target.path, fixed });
  }

  #atGate({ path, explicit }: Target, fixed: boolean, service: PolicyService, uri: string): FileReport | undefined {
    const readiness = service.ready(uri, { explicit });
    if (!readiness) return undefined;
    const { checked, obstacles } = readiness;
    const count = obstacles.length;
    const summary = service.say(count > 0 ? { id: 'ready.no', data: { count } } : { id: 'ready.yes', data: {} }, this.#reader);
    this.readyLines.push(`${harmless(path)}: ${summary}\n`);
    const shown = { ...checked, findings: obstacles.map(({ finding }) => finding) };
    return reportDocument(shown, service, this.#reader, { path, fixed });
  }

  #fixFile(target: Target, source: SourceText, service: PolicyService, uri: string): boolean {
    if (!source.valid) {
      this.#workspaces.fail(`${target.path}: this file is not valid UTF-8, so it was not changed.`);
      return false;
    }
    const text = applySafeFixes(service, uri, target.explicit);
    if (text === source.text) return false;
    try {
      writeSource(target.absolute, source.mark + text);
      return true;
    } catch {
      this.#workspaces.fail(`${target.path}: this file cannot be written.`);
      service.open(uri, source.text, 1);
      return false;
    }
  }
}
