/** The services of a call: files below one settings file share one, since its settings count for them. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { createPolicyService, type PolicyService } from '../service.ts';
import { type Config, configFileName } from '../workspace/config.ts';
import { reportSettings } from './documentReport.ts';
import { readSource, type SourceText, settingsFinder, shownPath, type Target } from './files.ts';
import { nodeHost } from './nodeHost.ts';
import type { FileReport } from './report.ts';
import { harmless } from './reporters/draw.ts';
import type { World } from './world.ts';

/** The files below one settings file share a service; those without settings share another. */
export interface Workspace {
  readonly service: PolicyService;
  /** The report on the settings file itself, until it has been handed out. */
  settingsReport: FileReport | undefined;
}

/** The workspaces of the files of one call, and what went wrong with them. */
export class Workspaces {
  failed = false;
  readonly #world: World;
  readonly #reader: LanguageCode;
  readonly #said = new Set<string>();
  readonly #settingsFolder: (absolute: string) => string | undefined;
  readonly #known = new Map<string | undefined, Workspace>();

  constructor(world: World, reader: LanguageCode) {
    this.#world = world;
    this.#reader = reader;
    this.#settingsFolder = settingsFinder(world.cwd);
  }

  /** Says on the error stream, once, that something could not be done. The call then ends with 2. */
  fail(message: string): void {
    this.failed = true;
    if (!this.#said.has(message)) this.#world.err.write(`policywright: ${harmless(message)}\n`);
    this.#said.add(message);
  }

  /** The workspace of a file. */
  async of(target: Target): Promise<Workspace> {
    const folder = target.isSettings ? dirname(target.absolute) : this.#settingsFolder(target.absolute);
    const known = this.#known.get(folder);
    if (known) return known;
    const service = createPolicyService(nodeHost((message) => this.fail(firstLine(message)), folder ?? this.#world.cwd));
    if (folder === undefined) service.setRoot(pathToFileURL(this.#world.cwd).href);
    const settingsReport = folder === undefined ? undefined : await this.#loadSettings(folder, service);
    const workspace = { service, settingsReport };
    this.#known.set(folder, workspace);
    return workspace;
  }

  /**
   * Opens a file for as long as something is done with it; its settings count. Says so when it cannot be read, and then
   * nothing is done.
   */
  async withFile<Result>(
    target: Target,
    use: (service: PolicyService, uri: string, source: SourceText) => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    const { service } = await this.of(target);
    const source = readSource(target.absolute);
    if (!source) {
      this.fail(`${target.path}: this file cannot be read.`);
      return undefined;
    }
    const uri = pathToFileURL(target.absolute).href;
    service.open(uri, source.text, 1);
    try {
      return await use(service, uri, source);
    } finally {
      service.close(uri);
    }
  }

  async #loadSettings(folder: string, service: PolicyService): Promise<FileReport | undefined> {
    const path = join(folder, configFileName);
    const shown = shownPath(path, this.#world.cwd);
    const source = readSource(path);
    if (!source) this.fail(`${shown}: this file cannot be read.`);
    const config: Config = await service.loadFolder(pathToFileURL(folder).href, {});
    return config.problems.length > 0 && source ? reportSettings(shown, source.text, config.problems, service, this.#reader) : undefined;
  }
}

const longest = 300;

/** Of a failure inside the program only what a report needs: no stack. */
function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
