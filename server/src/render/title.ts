/** What a page is called, and in which language it is written. */
import type { CheckedDocument } from '../features/checked.ts';
import { frontMatterValue, type PolicyDocument } from '../model/document.ts';
import { languageOfTag } from '../model/language.ts';
import { titleOf } from '../model/sections.ts';
import { escapeHtml } from './html.ts';
import { withValues } from './substitution.ts';
import type { PlacedBlock } from './types.ts';

/** A page cut after its title. */
export interface CutBody {
  readonly head: readonly PlacedBlock[];
  readonly rest: readonly PlacedBlock[];
}

/** The title apart from the rest: the heading that the text opens with, else what the front matter declares. */
export function cutTitle(blocks: readonly PlacedBlock[], checked: CheckedDocument): CutBody {
  const first = blocks.findIndex(({ block }) => block.html.trim() !== '');
  if (blocks[first]?.block.kind === 'title') return { head: blocks.slice(0, first + 1), rest: blocks.slice(first + 1) };
  const { document } = checked;
  if (typeof frontMatterValue(document.frontMatter, 'title') !== 'string' || titleOf(document)) return { head: [], rest: blocks };
  const html = `<h1>${escapeHtml(plainTitle(checked))}</h1>\n`;
  return { head: [{ block: { kind: 'title', html, notes: [] } }], rest: blocks };
}

/** The title as plain words, with values in place of its blanks; the name of the file where there is none. */
export function plainTitle(checked: CheckedDocument): string {
  const { document, uri } = checked;
  const declared = frontMatterValue(document.frontMatter, 'title');
  if (typeof declared === 'string' && declared.trim() !== '') return withValues(declared.trim(), checked);
  const title = titleOf(document)?.words.text;
  return title ? withValues(title, checked) : fileName(uri);
}

/** Whether the page opens with the title that the front matter declares: as its heading, or in place of one. */
export function opensWithTitle(checked: CheckedDocument): boolean {
  const heading = titleOf(checked.document)?.words.text;
  return heading === undefined || withValues(heading, checked).trim() === plainTitle(checked);
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** BCP 47: as the front matter declares it, else as detected. */
export function languageTag(document: PolicyDocument): string {
  const declared = frontMatterValue(document.frontMatter, 'language');
  if (typeof declared !== 'string' || languageOfTag(declared) === undefined) return document.language;
  try {
    const tag = Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0];
    return tag?.split('-')[0] === document.language ? tag : document.language;
  } catch {
    return document.language;
  }
}
