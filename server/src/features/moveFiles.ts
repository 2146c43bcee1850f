/** Lets links follow files and folders that are renamed or moved. */
import type { PolicyDocument } from '../model/document.ts';
import { type LinkTarget, linkTargets } from '../model/linkTargets.ts';
import { namedDocuments, namesDocuments } from '../model/namedDocuments.ts';
import { folderOfPath, pathBetween, pathLike, resolvePath } from '../util/paths.ts';
import type { TextEdit } from '../util/span.ts';
import { addressKey } from '../util/uri.ts';
import type { LibraryFile } from '../workspace/library.ts';
import type { FileEdits } from './rename.ts';

/** A file or folder and where it goes. */
export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Where addresses go; both are keys. Undefined for those that stay. */
type NewPlace = (address: string) => string | undefined;

/**
 * The edits, in files as they are before the move, by which links arrive after it. Links follow where the file with the link or
 * the file it leads to is a policy: other Markdown is left to other tools.
 */
export function moveEdits(moves: readonly Move[], files: readonly LibraryFile[], isPolicy: (file: LibraryFile) => boolean): readonly FileEdits[] {
  const newPlace = newPlaceIn(moves);
  const byAddress = new Map(files.map((file) => [addressKey(file.uri), file]));
  const isThere = (address: string): boolean => byAddress.has(address);
  return files.flatMap((file) => {
    if (!mayBeTouched(file, newPlace)) return [];
    const own = addressKey(file.uri);
    const matters = (address: string): boolean => {
      const target = byAddress.get(address);
      return isPolicy(file) || (target !== undefined && isPolicy(target));
    };
    const follow = follower(own, newPlace, isThere, matters);
    const { document } = file;
    const edits = [...linkTargets(document).flatMap((target) => linkEdit(target, document, follow)), ...frontMatterEdits(document, follow)];
    return edits.length > 0 ? [{ uri: file.uri, version: file.version, text: file.text, edits }] : [];
  });
}

/** Most files name none of what is moved, so they need not be read. */
function mayBeTouched({ uri, text }: LibraryFile, newPlace: NewPlace): boolean {
  return newPlace(addressKey(uri)) !== undefined || /\]\(|\]:|\.(?:md|markdown)/.test(text);
}

function newPlaceIn(moves: readonly Move[]): NewPlace {
  const keys = moves.map(({ oldUri, newUri }) => [addressKey(oldUri).replace(/\/$/, ''), addressKey(newUri).replace(/\/$/, '')] as const);
  return (address) => {
    for (const [before, after] of keys) {
      if (address === before || address.startsWith(`${before}/`)) return after + address.slice(before.length);
    }
    return undefined;
  };
}

/** Gives the new path for one that is written, or undefined where it need not change. */
type Follow = (path: string) => string | undefined;

function follower(own: string, newPlace: NewPlace, isThere: (address: string) => boolean, matters: (address: string) => boolean): Follow {
  const ownAfter = newPlace(own) ?? own;
  return (path) => {
    if (path === '' || /^[/\\]|[{}<>]/.test(path)) return undefined;
    const written = resolvePath(path, own);
    if (written === undefined) return undefined;
    const whole = [written, `${written}.md`, `${written}.markdown`].find(isThere) ?? written;
    const after = newPlace(whole);
    const isSameFolder = folderOfPath(own) === folderOfPath(ownAfter);
    if ((after === undefined && isSameFolder) || !matters(whole)) return undefined;
    const target = after ?? whole;
    const short = whole === written ? target : target.replace(/\.(?:md|markdown)$/i, '');
    const between = pathBetween(ownAfter, short) || './';
    const next = path.startsWith('./') && !between.startsWith('.') ? `./${between}` : between;
    return next === path.normalize('NFC') || resolvePath(path, ownAfter) === short ? undefined : next;
  };
}

function linkEdit({ span, path, angled }: LinkTarget, { text }: PolicyDocument, follow: Follow): readonly TextEdit[] {
  const next = follow(path);
  if (next === undefined) return [];
  const written = text.slice(span.start, span.end);
  const hash = written.indexOf('#');
  const before = hash < 0 ? written : written.slice(0, hash);
  return [{ span: { start: span.start, end: span.start + before.length }, text: pathLike(next, before, angled) }];
}

/** Paths among the values of the front matter: those of keys that name documents, and Markdown files under any other. */
function frontMatterEdits({ frontMatter, text }: PolicyDocument, follow: Follow): readonly TextEdit[] {
  const named = namedDocuments({ frontMatter, text }).flatMap(({ key, target, span }) => {
    const path = target.replace(/#.*$/, '');
    // The original of a translation may be written without an ending; elsewhere such words may be an id or a title.
    return key === 'translation_of' || /\.(?:md|markdown)$/i.test(path) ? [{ path, start: span.start }] : [];
  });
  const others = frontMatter.entries.flatMap(({ key, valueSpan }) => {
    if (!valueSpan || namesDocuments(key)) return [];
    const paths = text.slice(valueSpan.start, valueSpan.end).matchAll(/[^\s"'[\](){},#]+\.(?:md|markdown)(?![\w.])/g);
    return [...paths].map(({ 0: path, index }) => ({ path, start: valueSpan.start + index }));
  });
  return [...named, ...others].flatMap(({ path, start }): readonly TextEdit[] => {
    const next = follow(path);
    return next === undefined ? [] : [{ span: { start, end: start + path.length }, text: next }];
  });
}
