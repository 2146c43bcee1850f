/** What a document's links lead to, as far as it is known: the answer to a path, with the nearest file where there is none. */
import { type Anchors, anchorsIn } from '../model/anchors.ts';
import type { GivenContact } from '../model/contacts.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { nearest, nearestName } from '../util/nearest.ts';
import { folderOfPath, lastPart, pathBetween, resolvePath } from '../util/paths.ts';

/** A policy of the workspace, as another document may name it. */
export interface KnownPolicy {
  /** Its address as a key. */
  readonly address: string;
  readonly title: string | undefined;
  readonly id: string | undefined;
  /** As its front matter says. */
  readonly language: LanguageCode | undefined;
  readonly retired: boolean;
  readonly translates: boolean;
  /** The contacts that its front matter gives. */
  readonly contacts: readonly GivenContact[];
}

/** Where a path leads. `near` is a path to write in its place. */
export type Target =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'there'; readonly address: string }
  | { readonly kind: 'misspelt'; readonly near: string }
  | { readonly kind: 'absent'; readonly near: string | undefined };

/** The surroundings of one document. The same object as long as nothing in it has changed. */
export interface Linked {
  /** Whether broken links are reported at all; the editor may do it by itself. */
  readonly reports: boolean;
  /** Where a path leads from the document. */
  target(path: string): Target;
  /** The anchors of a Markdown file that a path leads to; undefined where it has not been read. */
  anchors(address: string): Anchors | undefined;
  /** The policies of the workspace without the document itself. */
  policies(): readonly KnownPolicy[];
  /** The path from the document to an address. */
  pathTo(address: string): string;
}

/** Where nothing is known of other files. */
export const alone: Linked = {
  reports: true,
  target: () => ({ kind: 'unknown' }),
  anchors: () => undefined,
  policies: () => [],
  pathTo: (address) => address,
};

/** What is needed to answer. Addresses are keys: see `addressKey`. */
export interface LinkSources {
  readonly own: string;
  /** The folder with a slash at its end that links may lead into; undefined where there is none. */
  readonly root: string | undefined;
  readonly reports: boolean;
  readonly isMarkdown: (address: string) => boolean;
  readonly markdown: () => readonly string[];
  readonly names: (folder: string) => ReadonlySet<string> | undefined;
  readonly document: (address: string) => PolicyDocument | undefined;
  readonly policies: () => readonly KnownPolicy[];
}

/** Makes the answers of one document; each is found once. */
export function linkedFrom(sources: LinkSources): Linked {
  const { own, root } = sources;
  const targets = new Map<string, Target>();
  const anchors = new Map<string, Anchors | undefined>();
  const anchorsAt = (address: string): Anchors | undefined => {
    const document = sources.document(address);
    return document && anchorsIn(document);
  };
  return {
    reports: sources.reports,
    target: (path) => {
      const known = targets.get(path) ?? (root === undefined ? unknown : find(path, root, sources));
      targets.set(path, known);
      return known;
    },
    anchors: (address) => {
      // The document itself may change while its surroundings stay as they are.
      if (address === own) return anchorsAt(address);
      if (!anchors.has(address)) anchors.set(address, anchorsAt(address));
      return anchors.get(address);
    },
    policies: sources.policies,
    pathTo: (address) => pathBetween(own, address),
  };
}

const unknown: Target = { kind: 'unknown' };

function find(path: string, root: string, sources: LinkSources): Target {
  const address = isPlain(path) ? resolvePath(path.replaceAll('\\', '/'), sources.own) : undefined;
  if (address === undefined || !address.startsWith(root)) return unknown;
  const there = [address, `${address}.md`, `${address}.markdown`].find((one) => isThere(one, sources));
  if (there !== undefined)
    return path.includes('\\') ? { kind: 'misspelt', near: written(there, path, sources.own) } : { kind: 'there', address: there };
  const names = sources.names(folderOfPath(address));
  if (isThere(`${address.replace(/\/$/, '')}/`, sources)) return { kind: 'there', address };
  const spelling = sameButCase(address, sources);
  if (spelling !== undefined) return { kind: 'misspelt', near: written(spelling, path, sources.own) };
  if (names === undefined || !mustBeFile(address, root, sources)) return unknown;
  const near = nearestFile(address, sources);
  // Without an ending a path may be an address of the finished site; only a file that it nearly names shows that it is none.
  if (!hasEnding(address))
    return near === undefined || !isClose(address, near) ? unknown : { kind: 'absent', near: written(near, path, sources.own) };
  return { kind: 'absent', near: near && written(near, path, sources.own) };
}

/** Addresses of a site, variables of a generator, blanks and questions to a server are no paths to files. */
function isPlain(path: string): boolean {
  return path !== '' && !/^[/\\]|[{}<>$*?|[\]\n]|^\.{1,2}\/?$/.test(path) && !/\s{2}/.test(path);
}

function isThere(address: string, { isMarkdown, names }: LinkSources): boolean {
  if (isMarkdown(address)) return true;
  return names(folderOfPath(address))?.has(address.slice(folderOfPath(address).length)) ?? false;
}

function sameButCase(address: string, { markdown, names, own }: LinkSources): string | undefined {
  const fold = (text: string): string => text.toLowerCase();
  const folder = folderOfPath(address);
  const wanted = fold(address);
  const beside = [...(names(folder) ?? [])].map((name) => folder + name).find((one) => fold(one) === wanted);
  if (beside !== undefined) return beside;
  const found = markdown().find((one) => fold(one) === wanted || fold(one) === `${wanted}.md`);
  return found === own ? undefined : found;
}

const fileEnding =
  /\.(?:md|markdown|mdx|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|png|jpe?g|gif|svg|webp|bmp|tiff?|zip|json|ya?ml|xml|drawio|vsdx?|mp[34])$/i;

function hasEnding(address: string): boolean {
  return fileEnding.test(address);
}

const siteFiles =
  /^(?:_config\.ya?ml|mkdocs\.ya?ml|docusaurus\.config\.[cm]?[jt]s|hugo\.(?:toml|ya?ml|json)|config\.toml|book\.toml|antora\.yml|_quarto\.yml|gatsby-config\.[jt]s|astro\.config\.m?[jt]s|\.?eleventy(?:\.config)?\.[cm]?js|\.vuepress\/|\.vitepress\/|conf\.py|_sidebar\.md)$/;

/** Pages that a generator makes and pictures that it moves are nowhere in the sources; the sources themselves must be there. */
function mustBeFile(address: string, root: string, { names, document, own }: LinkSources): boolean {
  if (/\.(?:x?html?|php|aspx?|jsp|cgi)$/i.test(address) || address.endsWith('/')) return false;
  if (/\.(?:md|markdown)$/i.test(address)) return true;
  const keys = document(own)?.frontMatter.entries.map(({ key }) => key) ?? [];
  const isPage = keys.some((key) => key === 'layout' || key === 'permalink' || key === 'slug');
  return !isPage && ![...(names(root) ?? [])].some((name) => siteFiles.test(name));
}

/** The file of the same name elsewhere, the closest first; else one whose name is spelt nearly so in the same folder, else anywhere. */
function nearestFile(address: string, { markdown, names, own }: LinkSources): string | undefined {
  const folder = folderOfPath(address);
  const name = lastPart(address).toLowerCase();
  const stem = name.replace(fileEnding, '');
  const ending = fileEnding.exec(name)?.[0] ?? '';
  const isMarkdown = ending === '' || /^\.(?:md|markdown)$/.test(ending);
  const beside = [...(names(folder) ?? [])].filter((one) => hasEnding(one)).map((one) => folder + one);
  const all = [...new Set([...beside, ...(isMarkdown ? markdown() : [])])].filter((one) => one !== own);
  const distances = new Map(all.map((one) => [one, distance(one, folder)]));
  const byDistance = [...all].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0) || (a < b ? -1 : 1));
  const same = byDistance.find((one) => lastPart(one).toLowerCase() === name || stemOf(one) === stem);
  if (same !== undefined) return same;
  for (const candidates of [beside.filter((one) => one !== own), byDistance.slice(0, mostCandidates)]) {
    const near = nearestName(
      stem,
      candidates.map((one) => stemOf(one)),
    );
    if (near !== undefined) return candidates.find((one) => stemOf(one) === near);
  }
  return undefined;
}

const mostCandidates = 1000;

function stemOf(address: string): string {
  return lastPart(address).toLowerCase().replace(fileEnding, '');
}

/** How many folders lie between an address and a folder. */
function distance(address: string, folder: string): number {
  return pathBetween(folder, address).split('/').length;
}

/** Whether one address is the other with a slip of the keyboard in its name. */
function isClose(address: string, near: string): boolean {
  return folderOfPath(address) === folderOfPath(near) && nearest(stemOf(address), [stemOf(near)]) !== undefined;
}

/** A path in the style of another: with `./` where that has it, without an ending where that has none. */
function written(address: string, path: string, own: string): string {
  const plain = pathBetween(own, address);
  const short = fileEnding.test(path) ? plain : plain.replace(/\.(?:md|markdown)$/i, '');
  return path.startsWith('./') && !short.startsWith('../') ? `./${short}` : short;
}
