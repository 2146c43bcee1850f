/** Lets links follow files and folders that are renamed or moved. */
import type { PolicyDocument } from '../model/document.ts';
import { type LinkTarget, linkTargets } from '../model/linkTargets.ts';
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

/** Paths among the values of the front matter: `translation_of`, and lists of related documents under any key. */
function frontMatterEdits({ frontMatter, text }: PolicyDocument, follow: Follow): readonly TextEdit[] {
  return frontMatter.entries.flatMap(({ key, value, valueSpan }) => {
    if (!valueSpan) return [];
    const source = text.slice(valueSpan.start, valueSpan.end);
    const paths =
      key === 'translation_of' && typeof value === 'string'
        ? [value.replace(/#.*$/, '')]
        : (source.match(/[^\s"'[\],{}#]+\.(?:md|markdown)(?![\w.])/g) ?? []);
    let from = 0;
    return paths.flatMap((path): readonly TextEdit[] => {
      const at = source.indexOf(path, from);
      if (at < 0) return [];
      from = at + path.length;
      const next = follow(path);
      const start = valueSpan.start + at;
      return next === undefined ? [] : [{ span: { start, end: start + path.length }, text: next }];
    });
  });
}
