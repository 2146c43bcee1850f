/** The surroundings of open documents, as far as their links lead there; kept as long as nothing has changed that they depend on. */
import type { Host } from '../host.ts';
import { packs } from '../languages/index.ts';
import { contactsIn } from '../model/contacts.ts';
import { frontMatterValue, type PolicyDocument } from '../model/document.ts';
import { statusNamed } from '../model/facts.ts';
import { languageOfTag } from '../model/language.ts';
import { linkTargets } from '../model/linkTargets.ts';
import { namedDocuments, namesIds } from '../model/namedDocuments.ts';
import type { Settings } from '../schema/settings.ts';
import { memoized } from '../util/memo.ts';
import { resolvePath } from '../util/paths.ts';
import { addressIn, addressKey } from '../util/uri.ts';
import type { Library, LibraryFile } from '../workspace/library.ts';
import { type KnownPolicy, type Linked, linkedFrom } from '../workspace/linked.ts';
import { createTargets } from '../workspace/targets.ts';
import { mayBePolicy } from './checkDocument.ts';

/** What links are looked up with. */
export interface LinksHost {
  readonly library: Library;
  readonly host: Host;
  readonly settingsOf: (uri: string) => Settings;
  readonly pathOf: (uri: string) => string;
  /** The folder that a document belongs to, with the Markdown files that are known below it; undefined outside every folder. */
  readonly folderOf: (uri: string) => { readonly uri: string; readonly paths: readonly string[] } | undefined;
}

/** Finds surroundings. */
export interface Links {
  of(uri: string): Linked;
  /** Looks where the links of an open document lead to. Returns whether it learned anything. */
  load(uri: string): Promise<boolean>;
  /** Reads the files whose ids an open document may name, where nobody has read them. Returns whether it learned anything. */
  loadNamed(uri: string): Promise<boolean>;
  /** The files that were read because a document leads to them. */
  files(uri: string): readonly LibraryFile[];
  /** Grows whenever something is learned. */
  readonly version: number;
  /** Files have changed. */
  forget(): void;
  /** A document was closed, or its file is gone: nothing is kept for its address. */
  drop(uri: string): void;
  /** Documents outside every folder belong to this one, or to the folder they stand in. */
  setRoot(folder: string): void;
  /** Whether the editor itself reports broken links below a folder, or outside every folder. */
  setReported(folder: string | undefined, isReported: boolean): void;
  /** The open documents with links that lead to a document. */
  leadingTo(uri: string, open: readonly string[]): readonly string[];
}

/** Makes a finder. */
export function createLinks({ library, host, settingsOf, pathOf, folderOf }: LinksHost): Links {
  const targets = createTargets(host, (address) => library.file(address) !== undefined);
  const known = new Map<string, { readonly seen: readonly unknown[]; readonly linked: Linked }>();
  const listed = new WeakMap<readonly string[], ReadonlySet<string>>();
  const reported = new Map<string | undefined, boolean>();
  let fallback: string | undefined;

  const rootOf = (uri: string): string | undefined => {
    const folder = folderOf(uri)?.uri;
    if (folder !== undefined || fallback === undefined) return folder;
    return uri.startsWith(fallback) ? fallback : uri.slice(0, uri.lastIndexOf('/') + 1);
  };
  const pathsOf = (uri: string): ReadonlySet<string> => {
    const folder = folderOf(uri);
    if (!folder) return new Set();
    const before = listed.get(folder.paths);
    if (before) return before;
    const keys = new Set(folder.paths.map((path) => addressKey(addressIn(folder.uri, path))));
    listed.set(folder.paths, keys);
    return keys;
  };
  const filesRead = (uri: string): readonly LibraryFile[] => {
    const root = rootOf(uri);
    return root === undefined ? [] : targets.files(root).filter((file) => library.file(file.uri) === undefined);
  };
  const policiesBeside = (uri: string): readonly KnownPolicy[] => {
    const own = addressKey(uri);
    return [...library.neighbours(uri), ...filesRead(uri)]
      .filter((file) => addressKey(file.uri) !== own && mayBePolicy(file, settingsOf(file.uri), pathOf(file.uri)))
      .map(policyFrom);
  };
  const make = (uri: string): Linked => {
    const paths = pathsOf(uri);
    const root = rootOf(uri);
    const markdown = once(() => [...new Set([...paths, ...library.neighbours(uri).map((file) => addressKey(file.uri))])]);
    return linkedFrom({
      own: addressKey(uri),
      root: root && addressKey(root),
      reports: !(reported.get(folderOf(uri)?.uri) ?? false),
      isMarkdown: (address) => paths.has(address) || library.file(address) !== undefined,
      markdown,
      names: targets.names,
      document: (address) => library.file(address)?.document ?? targets.document(address),
      policies: once(() => policiesBeside(uri)),
    });
  };

  return {
    of: (uri) => {
      const folder = folderOf(uri);
      const others = library.opened(uri).filter((file) => file.uri !== uri);
      const seen = [
        library.version,
        targets.version,
        folder?.paths,
        settingsOf(uri),
        rootOf(uri),
        reported.get(folder?.uri),
        ...others.map(({ document }) => document),
      ];
      const before = known.get(uri);
      if (before && before.seen.length === seen.length && before.seen.every((item, i) => item === seen[i])) return before.linked;
      const linked = make(uri);
      known.set(uri, { seen, linked });
      return linked;
    },
    load: async (uri) => {
      const document = library.file(uri)?.document;
      const root = rootOf(uri);
      if (!document || root === undefined) return false;
      const addresses = addressesFrom(document, addressKey(uri));
      return addresses.length > 0 && targets.load(addresses, root);
    },
    loadNamed: async (uri) => {
      const document = library.file(uri)?.document;
      const root = rootOf(uri);
      return document && root !== undefined && namesIds(document) ? targets.loadAll(root) : false;
    },
    files: filesRead,
    get version() {
      return targets.version;
    },
    forget: targets.forget,
    drop: (uri) => void known.delete(uri),
    setRoot: (folder) => {
      fallback = folder.endsWith('/') ? folder : `${folder}/`;
    },
    setReported: (folder, isReported) => void reported.set(folder && (folder.endsWith('/') ? folder : `${folder}/`), isReported),
    leadingTo: (uri, open) => {
      const wanted = addressKey(uri);
      return open.filter((other) => {
        const document = other === uri ? undefined : library.file(other)?.document;
        return document && addressesFrom(document, addressKey(other)).some((address) => address === wanted || `${address}.md` === wanted);
      });
    },
  };
}

/** The addresses of other files that a document names. A backslash parts folders on some machines, so it never goes into an address. */
function addressesFrom(document: PolicyDocument, own: string): readonly string[] {
  return pathsIn(document).flatMap((path) => resolvePath(path.replaceAll('\\', '/'), own) ?? []);
}

const pathsIn: (document: PolicyDocument) => readonly string[] = memoized((document) => {
  const named = namedDocuments(document).map(({ target }) => target.replace(/#.*$/, ''));
  return [...linkTargets(document).map(({ path }) => path), ...named].filter((path) => path !== '' && !path.startsWith('/'));
});

/** A stored file is known by itself; an open one, which is made anew each time, by its document. */
function policyFrom(file: LibraryFile): KnownPolicy {
  return file.version === undefined ? factsOfFile(file) : factsOf(file);
}

const factsOfFile = memoized((file: LibraryFile) => factsOf(file));

function factsOf({ uri, text, frontMatter }: LibraryFile): KnownPolicy {
  const value = (key: 'title' | 'id' | 'status' | 'language' | 'translation_of'): string | undefined => {
    const found = frontMatterValue(frontMatter, key);
    return found === undefined || typeof found === 'object' ? undefined : String(found).trim();
  };
  return {
    address: addressKey(uri),
    title: value('title') ?? headingIn(text.slice(frontMatter.span.end, frontMatter.span.end + longestLead)),
    id: value('id'),
    language: languageOfTag(value('language') ?? ''),
    retired: isRetired(value('status')),
    translates: value('translation_of') !== undefined,
    contacts: contactsIn(frontMatter, text),
  };
}

const longestLead = 2000;

function isRetired(status: string | undefined): boolean {
  return status !== undefined && Object.values(packs).some((pack) => statusNamed(status, pack) === 'retired');
}

/** The first heading, without reading the document. */
function headingIn(lead: string): string | undefined {
  const words = /^#[ \t]+(.+?)[ \t#]*$/m
    .exec(lead)?.[1]
    ?.replace(/[*_`]|\{#[^}]*\}/g, '')
    .trim();
  return words === '' ? undefined : words;
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
