/** `policywright new`: writes a document from templates. */
import { pathToFileURL } from 'node:url';
import { everySection } from '../kinds/shapes.ts';
import { valueNames } from '../languages/types.ts';
import { type KindId, kindIds, languageCodes, shapeIds } from '../schema/vocabulary.ts';
import { type AskedBlank, createPolicyService, type NewDocumentIn, type PolicyService } from '../service.ts';
import { nearest } from '../util/nearest.ts';
import { type Arguments, known, languageOf, oneOf, readArguments } from './arguments.ts';
import { inColumns } from './columns.ts';
import { settingsFinder, shownPath } from './files.ts';
import { targetOf, writeNewFile } from './newFile.ts';
import { nodeHost } from './nodeHost.ts';
import { pair } from './pairs.ts';
import { harmless } from './reporters/draw.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright new --help` prints. */
export const newUsage = `Usage: policywright new KIND [options]
       policywright new --list [KIND [--shape ID]]

Prints a new document: front matter, a title, and the sections of a shape and those that the kind requires,
each with a text to adopt. KIND is one of: ${kindIds.join(', ')},
or one that policywright.yaml defines.

  --shape ID         in which shape, or "${everySection}" for every section of the kind and no shape (default: the first
                     that --list names for the kind)
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
  else if (given.flags.has('list')) world.out.write(list(given, await workplaceFor(given, world), world));
  else await write(given, world);
  return exitCodes.clean;
}

/** A service that knows the settings of the folder in which a document is to stand. */
interface Workplace {
  readonly service: PolicyService;
  /** The address of the folder; undefined where it has no settings of its own. */
  readonly folder: string | undefined;
}

/** Reads the settings that count where the document is to stand. */
async function workplaceFor({ values }: Arguments, { cwd, err }: World): Promise<Workplace> {
  const service = createPolicyService(nodeHost((message) => err.write(`policywright: ${message}\n`)));
  const out = values.get('out') ?? '-';
  const place = { out: out === '-' ? 'new.md' : out, cwd, fileName: 'new.md' };
  const root = settingsFinder(cwd)(targetOf(place));
  const folder = root === undefined ? undefined : pathToFileURL(root).href;
  if (folder !== undefined) await service.loadFolder(folder, {});
  return { service, folder };
}

async function write(given: Arguments, world: World): Promise<void> {
  const { cwd } = world;
  const out = given.values.get('out') ?? '-';
  const force = given.flags.has('force');
  if (force && out === '-') throw new UsageError('--force goes with --out.');
  const workplace = await workplaceFor(given, world);
  const { fileName, text } = documentFor(workplace.service, requestOf(given, workplace, world));
  if (out === '-') {
    world.out.write(text);
    return;
  }
  const target = targetOf({ out, cwd, fileName });
  writeNewFile(target, text, { cwd, force });
  world.out.write(`${shownPath(target, cwd)}\n`);
}

function documentFor(service: PolicyService, request: NewDocumentIn): { readonly fileName: string; readonly text: string } {
  const document = service.newDocument(request);
  const [name] = document.unused;
  if (name !== undefined) throw new UsageError(unknownName(name, service, request));
  return document;
}

function unknownName(name: string, service: PolicyService, request: NewDocumentIn): string {
  const near = nearest(name, [...valueNames, ...service.blanksOfNewDocument({ ...request, values: {} }).map((blank) => blank.name)]);
  const { kind, shape = everySection } = request;
  return `--set: no blank of this document is called "${name}".${near ? ` Did you mean "${near}"?` : ''} "policywright new ${kind} --shape ${shape} --list" names those there are.`;
}

function requestOf(given: Arguments, { service, folder }: Workplace, { env }: World): NewDocumentIn {
  const [written] = given.paths;
  const kinds = service.kinds(folder);
  if (written === undefined) throw new UsageError(`Say what to make. Use one of: ${kinds.join(', ')}.`);
  const kind = kindNamed(written, kinds);
  const language = languageOf(given, env);
  const asked = given.values.get('shape');
  const shape = asked === undefined ? service.shapes(kind, language, folder)[0]?.id : oneOf('shape', asked, [everySection, ...shapeIds]);
  return {
    kind,
    shape: shape === everySection ? undefined : shape,
    language,
    title: given.values.get('title'),
    values: Object.fromEntries((given.lists.get('set') ?? []).map(pair)),
    folder,
  };
}

function kindNamed(written: string, kinds: readonly KindId[]): KindId {
  return known(`"${written}" is not a kind of document.`, written, kinds);
}

/** Kinds with their shapes, or the blanks of one document. */
function list(given: Arguments, workplace: Workplace, world: World): string {
  const { service, folder } = workplace;
  const [written] = given.paths;
  if (given.values.has('shape')) return blankList(service.blanksOfNewDocument(requestOf(given, workplace, world)));
  const reader = languageOf(given, world.env);
  const kinds = written === undefined ? service.kinds(folder) : [kindNamed(written, service.kinds(folder))];
  const names = new Map(service.choices('kind', reader, folder && `${folder}/`).map(({ value, name }) => [value, name]));
  return kinds
    .map((kind) => {
      const shapes = service.shapes(kind, reader, folder).map(({ id, name, description }) => [`  ${id}`, name, description]);
      return `${harmless(`${kind}: ${names.get(kind) ?? kind}`)}\n${inColumns(shapes)}`;
    })
    .join('\n');
}

function blankList(blanks: readonly AskedBlank[]): string {
  return inColumns(blanks.map(({ name, sentence }) => [name, sentence]));
}
