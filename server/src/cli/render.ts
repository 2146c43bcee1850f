/** `policywright render`: policies as files for readers. */
import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { type Exported, type ExportFormat, exportFormats, papers } from '../service.ts';
import { type Arguments, languageOf, oneOf, readArguments } from './arguments.ts';
import { findTargets, isSameFile, kindOfPath, shownPath, type Target } from './files.ts';
import { harmless } from './reporters/draw.ts';
import { Workspaces } from './workspaces.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright render --help` prints. */
export const renderUsage = `Usage: policywright render [options] PATH...

Makes a file for readers of each policy, in the language of the policy. A file that is named is always
rendered. Below a folder, Markdown files are that name a kind of document in their front matter or are included
in policywright.yaml. While blanks are left nothing is written, and the blanks are listed with their lines.

  --format NAME   ${exportFormats.join(', ')} (default: html). "summary" is the short public
                  summary, as Markdown. "pdf" needs Chrome, Chromium or Edge; CHROME_PATH may name it.
  --out PATH      a file, or a folder for several (default: beside each policy). One text goes to the
                  terminal with --out -
  --paper SIZE    ${papers.join(', ')} (default: a4)
  --draft         render it although blanks are left, and mark it as a draft
  --no-front-matter
                  leave the front matter out of Markdown
  --lang CODE     the language of messages: en, de, vi, th, el, zh (default: that of the environment);
                  also --language
  -h, --help      print this

Exit status: 0 done, 1 blanks are left, 2 wrong usage, or a file that cannot be read or made.
`;

const optionNames = { valued: ['format', 'out', 'paper', 'lang', 'language'], plain: ['draft', 'no-front-matter', 'help'] } as const;

/** Runs the command. */
export async function render(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments('render', args, optionNames);
  if (given.flags.has('help')) {
    world.out.write(renderUsage);
    return exitCodes.clean;
  }
  const asked = askedIn(given, world);
  if (given.paths.length === 0) throw new UsageError('Name at least one file or folder to render.');
  const workspaces = new Workspaces(world, asked.reader);
  const { files, problems } = findTargets(given.paths, world.cwd);
  for (const problem of problems) workspaces.fail(problem);
  const targets = files.filter(({ isSettings }) => !isSettings);
  const place = placeFor(asked, targets, world);
  let refused = false;
  for (const target of targets) {
    const exported = await exportedOf(target, asked, workspaces);
    if (!exported) continue;
    if ('bytes' in exported) place(target, exported.fileName, exported.bytes);
    else if (exported.refused === 'printing') workspaces.fail(`${target.path}: ${exported.message}`);
    else {
      refused = true;
      world.err.write(blankList(target, exported));
    }
  }
  return workspaces.failed ? exitCodes.failure : refused ? exitCodes.findings : exitCodes.clean;
}

interface Asked {
  readonly format: ExportFormat;
  readonly out: string | undefined;
  readonly paper: (typeof papers)[number];
  readonly draft: boolean;
  readonly dropFrontMatter: boolean;
  readonly reader: LanguageCode;
}

function askedIn(given: Arguments, { env }: World): Asked {
  return {
    format: oneOf('format', given.values.get('format') ?? 'html', exportFormats),
    out: given.values.get('out'),
    paper: oneOf('paper', given.values.get('paper') ?? 'a4', papers),
    draft: given.flags.has('draft'),
    dropFrontMatter: given.flags.has('no-front-matter'),
    reader: languageOf(given, env),
  };
}

/** Undefined for a file below a folder that is no policy, and for one that cannot be read. */
function exportedOf(target: Target, asked: Asked, workspaces: Workspaces): Promise<Exported | undefined> {
  const { format, reader, paper, draft, dropFrontMatter } = asked;
  return workspaces.withFile(target, async (service, uri) => {
    if (!target.explicit && !service.check(uri)?.checked) return undefined;
    const pictures = readPictures(service.pictures(uri), dirname(target.absolute));
    return service.export(uri, format, reader, { paper, draft, dropFrontMatter, pictures });
  });
}

function blankList({ path }: Target, exported: Extract<Exported, { readonly refused: string }>): string {
  const lines = exported.blanks.map(({ text, line }) => `  ${harmless(`${path}:${line}  ${text}`)}\n`);
  return `policywright: ${harmless(path)}: ${exported.message} (--draft)\n${lines.join('')}`;
}

/** Says where a file goes, and writes it there. */
function placeFor({ out, format }: Asked, targets: readonly Target[], world: World): (target: Target, name: string, bytes: Uint8Array) => void {
  const { cwd } = world;
  if (out === '-') {
    if (targets.length > 1) throw new UsageError('Only one document can be printed. Name a folder with --out for several.');
    if (format === 'pdf' || format === 'docx') throw new UsageError(`${format} is no text. Name a file with --out.`);
    return (_target, _name, bytes) => world.out.write(new TextDecoder().decode(bytes));
  }
  const named = out === undefined ? undefined : resolve(cwd, out);
  const isFolder = named !== undefined && (targets.length > 1 || /[\\/]$/.test(out ?? '') || kindOfPath(named) === 'folder' || extname(named) === '');
  const taken = new Set<string>();
  return (target, name, bytes) => {
    const path = named === undefined ? join(dirname(target.absolute), name) : isFolder ? join(named, name) : named;
    if (targets.some(({ absolute }) => isSameFile(absolute, path)))
      throw new UsageError(`${shownPath(path, cwd)}: this is the policy itself. Name another file with --out.`);
    if (taken.has(path))
      throw new UsageError(`${shownPath(path, cwd)}: two policies would be written to this file. Render them into different folders.`);
    taken.add(path);
    try {
      if (isFolder) mkdirSync(named, { recursive: true });
      writeFileSync(path, bytes);
    } catch {
      throw new UsageError(`${shownPath(path, cwd)}: this file cannot be written.`);
    }
    world.out.write(`${harmless(shownPath(path, cwd))}\n`);
  };
}

const kinds: Readonly<Record<string, string>> = { '.png': 'png', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.gif': 'gif', '.webp': 'webp' };
const largest = 5_000_000;

/** Pictures below the folder of the document, to be embedded. Others are left out. */
function readPictures(addresses: readonly string[], folder: string): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const address of addresses) {
    const kind = kinds[extname(address).toLowerCase()];
    if (kind === undefined) continue;
    try {
      const root = realpathSync(folder);
      const path = realpathSync(join(root, decodeURIComponent(address)));
      if (!path.startsWith(root + sep) || statSync(path).size > largest) continue;
      read.set(address, `data:image/${kind};base64,${readFileSync(path).toString('base64')}`);
    } catch {
      // Its words take its place.
    }
  }
  return read;
}
