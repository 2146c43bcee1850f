/** `policywright new`: writes a document from templates. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shapesFor } from '../kinds/shapes.ts';
import { packs } from '../languages/index.ts';
import { valueNames } from '../languages/types.ts';
import { kindIds, languageCodes, shapeIds } from '../schema/vocabulary.ts';
import { createPolicyService, type NewDocumentIn, type PolicyService } from '../service.ts';
import { nearest } from '../util/nearest.ts';
import { type Arguments, known, languageOf, oneOf, readArguments } from './arguments.ts';
import { inColumns } from './columns.ts';
import { settingsFinder, shownPath } from './files.ts';
import { targetOf, writeNewFile } from './newFile.ts';
import { nodeHost } from './nodeHost.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright new --help` prints. */
export const newUsage = `Usage: policywright new KIND [options]
       policywright new --list [KIND [--shape ID]]

Prints a new document: front matter, a title, and the sections of a shape and those that the kind requires,
each with a text to adopt. KIND is one of: ${kindIds.join(', ')}.

  --shape ID         in which shape (default: the first that --list names for the kind)
  --lang CODE        in which language: ${languageCodes.join(', ')} (default: that of the environment)
  --title TEXT       in place of the usual title
  --set NAME=VALUE   fill a blank wherever it stands; may be given several times. NAME is one of
                     ${valueNames.slice(0, 9).join(', ')},
                     ${valueNames.slice(9).join(', ')}, or the words of a blank
  --out PATH         write to a file, or into a folder under a name made from the title
  --force            write over a file that exists
  --list             list kinds and shapes; with KIND and --shape, the blanks that --set can fill
  -h, --help         print this
`;

const optionNames = { valued: ['shape', 'lang', 'title', 'set', 'out'], plain: ['force', 'list', 'help'] } as const;

/** Runs the command. */
export async function newCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('new', args, optionNames);
  if (given.flags.has('help')) world.out.write(newUsage);
  else if (given.paths.length > 1) throw new UsageError(`"new" makes one document at a time, not ${given.paths.length}.`);
  else if (given.flags.has('list')) world.out.write(list(given, world));
  else await write(given, world);
  return exitCodes.clean;
}

async function write(given: Arguments, world: World): Promise<void> {
  const { cwd } = world;
  const out = given.values.get('out') ?? '-';
  const force = given.flags.has('force');
  if (force && out === '-') throw new UsageError('--force goes with --out.');
  const service = createPolicyService(nodeHost((message) => world.err.write(`policywright: ${message}\n`)));
  const place = { out, cwd, fileName: 'new.md' };
  const folder = await loadSettings(service, out === '-' ? join(cwd, place.fileName) : targetOf(place), cwd);
  const { fileName, text } = documentFor(service, { ...requestOf(given, world), folder });
  if (out === '-') {
    world.out.write(text);
    return;
  }
  const target = targetOf({ ...place, fileName });
  writeNewFile(target, text, { cwd, force });
  world.out.write(`${shownPath(target, cwd)}\n`);
}

/** Reads the settings that count for a file; answers the address of their folder. */
async function loadSettings(service: PolicyService, file: string, cwd: string): Promise<string | undefined> {
  const folder = settingsFinder(cwd)(file);
  const address = folder === undefined ? undefined : pathToFileURL(folder).href;
  if (address !== undefined) await service.loadFolder(address, {});
  return address;
}

function documentFor(service: PolicyService, request: NewDocumentIn): { readonly fileName: string; readonly text: string } {
  const document = service.newDocument(request);
  const [name] = document.unused;
  if (name !== undefined) throw new UsageError(unknownName(name, service, request));
  return document;
}

function unknownName(name: string, service: PolicyService, request: NewDocumentIn): string {
  const near = nearest(name, [...valueNames, ...service.blanksOfNewDocument({ ...request, values: {} }).map((blank) => blank.name)]);
  const { kind, shape } = request;
  return `--set: no blank of this document is called "${name}".${near ? ` Did you mean "${near}"?` : ''} "policywright new ${kind} --shape ${shape} --list" names those there are.`;
}

function requestOf(given: Arguments, { env }: World): NewDocumentIn {
  const [written] = given.paths;
  if (written === undefined) throw new UsageError(`Say what to make. Use one of: ${kindIds.join(', ')}.`);
  const kind = known(`"${written}" is not a kind of document.`, written, kindIds);
  const shape = given.values.get('shape');
  return {
    kind,
    shape: shape === undefined ? (shapesFor(kind)[0] ?? 'short-policy') : oneOf('shape', shape, shapeIds),
    language: languageOf(given, env),
    title: given.values.get('title'),
    values: Object.fromEntries((given.lists.get('set') ?? []).map(pair)),
  };
}

function pair(written: string): readonly [name: string, value: string] {
  const at = written.indexOf('=');
  const [name, value] = [written.slice(0, at).trim(), written.slice(at + 1)];
  if (at < 0 || name === '') throw new UsageError(`--set needs a name and a value, as in --set company=Norrholm, not "${written}".`);
  if (value.trim() === '') throw new UsageError(`--set ${name} needs a value.`);
  return [name, value];
}

/** Kinds with their shapes, or the blanks of one document. */
function list(given: Arguments, world: World): string {
  const [written] = given.paths;
  const service = createPolicyService(nodeHost(() => undefined));
  if (given.values.has('shape')) {
    const blanks = service.blanksOfNewDocument(requestOf(given, world));
    return inColumns(blanks.map(({ name, sentence }) => [name, sentence]));
  }
  const reader = languageOf(given, world.env);
  const kinds = written === undefined ? kindIds : [known(`"${written}" is not a kind of document.`, written, kindIds)];
  return kinds
    .map((kind) => {
      const shapes = service.shapes(kind, reader).map(({ id, name, description }) => [`  ${id}`, name, description]);
      return `${kind}: ${packs[reader].kinds[kind].name}\n${inColumns(shapes)}`;
    })
    .join('\n');
}
