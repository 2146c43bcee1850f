/** Words a heading anew, in its document and in every link of the workspace that leads to it. */
import { followAnchors } from '../model/anchors.ts';
import { linkTargets } from '../model/linkTargets.ts';
import { type Section, sectionsIn } from '../model/sections.ts';
import { renaming, titleSpan } from '../rules/structure/renaming.ts';
import type { Span, TextEdit } from '../util/span.ts';
import { leadsTo } from '../util/uri.ts';
import type { LibraryFile } from '../workspace/library.ts';
import type { CheckedDocument } from './checked.ts';
import { symbolAt } from './symbols.ts';

/** What can be renamed at a place. */
export interface RenamePlace {
  readonly span: Span;
  /** The words to begin with. */
  readonly words: string;
}

/** Edits of one file of the workspace. */
export interface FileEdits {
  readonly uri: string;
  /** The version they were made for; undefined for a file that is not open. */
  readonly version: number | undefined;
  /** The text that the offsets of the edits belong to. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** The symbol at an offset, or the heading without number and marks; undefined elsewhere, so that other tools can rename what is theirs. */
export function renamePlaceAt(checked: CheckedDocument, offset: number): RenamePlace | undefined {
  if (!checked.checked) return undefined;
  const found = symbolAt(checked, offset);
  if (found?.source.canRename(checked, found.symbol)) return found.symbol;
  const section = headingAt(checked, offset);
  const span = section && titleSpan(checked.document, section);
  return span && { span, words: checked.document.text.slice(span.start, span.end) };
}

/** The edits that give the heading at an offset other words. Nothing where there is no heading, or no words. */
export function renameEdits(checked: CheckedDocument, offset: number, title: string, neighbours: readonly LibraryFile[]): readonly FileEdits[] {
  const section = headingAt(checked, offset);
  const words = title.replace(/\s+/g, ' ').trim();
  const change = section && words !== '' ? renaming(checked.document, section, words) : undefined;
  if (!change) return [];
  const own = { uri: checked.uri, version: checked.version, text: checked.document.text, edits: change.edits };
  const others = neighbours
    .filter(({ uri }) => uri !== checked.uri)
    .flatMap(({ uri, version, document }) => {
      // Most files link to no heading at all.
      if (!linkTargets(document).some(({ path, anchor }) => path !== '' && anchor !== undefined)) return [];
      const edits = followAnchors(document, change.anchors, (path) => path !== '' && leadsTo(path, uri, checked.uri));
      return edits.length > 0 ? [{ uri, version, text: document.text, edits }] : [];
    });
  return [own, ...others];
}

function headingAt({ document }: CheckedDocument, offset: number): Section | undefined {
  return sectionsIn(document).find(({ span }) => span.start <= offset && offset <= span.end);
}
