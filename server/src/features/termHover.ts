/** What a defined term means, where it is used. */
import type { LanguageCode } from '../schema/vocabulary.ts';
import { escapeMarkdown } from '../util/markdown.ts';
import { contains } from '../util/span.ts';
import { type CheckedDocument, say } from './checked.ts';
import type { Hover } from './hover.ts';
import { termAt } from './termSymbols.ts';

const longest = 600;

/** The definition of the term at an offset; nothing where that is the definition itself. */
export function termHover(checked: CheckedDocument, offset: number, reader: LanguageCode): Hover | undefined {
  const found = termAt(checked, offset);
  const meaning = found?.own?.meaning ?? found?.foreign?.meaning;
  if (!found || meaning === undefined || found.own?.names.some((name) => contains(name, found.span))) return undefined;
  const name = found.own?.names[0]?.text ?? found.foreign?.names[0] ?? '';
  const source = found.foreign
    ? say({ id: 'hover.termElsewhere', data: { file: escapeMarkdown(found.foreign.name) } }, reader)
    : say({ id: 'hover.term', data: {} }, reader);
  const cut = meaning.length > longest ? `${meaning.slice(0, longest).trimEnd()}…` : meaning;
  return { markdown: `**${escapeMarkdown(name)}** · ${source}\n\n${escapeMarkdown(cut)}`, span: found.span };
}
