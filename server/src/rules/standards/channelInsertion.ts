/** Where a standard for a channel is written: behind the last item of a list of standards, or at the end of their section. */
import type { ChannelId } from '../../languages/commitmentWording.ts';
import type { LanguagePack } from '../../languages/types.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { placesByChunk } from '../../standards/register.ts';
import { lineBreakOf } from '../../util/lines.ts';
import type { TextEdit } from '../../util/span.ts';

/** The edit that adds a standard for a channel; undefined where the document has no section of standards. */
export function channelStandardEdit(document: PolicyDocument, channel: ChannelId, pack: LanguagePack): TextEdit | undefined {
  const sentence = pack.goals.channelStandards[channel];
  const eol = lineBreakOf(document.text);
  let item: { readonly end: number; readonly mark: string } | undefined;
  let last: number | undefined;
  for (const { places, start } of placesByChunk(document)) {
    for (const { placed, context } of places.places) {
      if (!context.sections.includes('standards') || placed.quoted || placed.unit.kind === 'heading') continue;
      const from = start + placed.start;
      last = from + placed.unit.text.length;
      const mark = placed.depth === 1 && !placed.ordered && placed.opens ? markBefore(document.text, from) : undefined;
      if (mark) item = { end: last, mark };
    }
  }
  if (item) return { span: { start: item.end, end: item.end }, text: `${eol}${item.mark}${sentence}` };
  return last === undefined ? undefined : { span: { start: last, end: last }, text: `${eol}${eol}- ${sentence}` };
}

/** The bullet of a list item with the space behind it. */
function markBefore(text: string, at: number): string | undefined {
  return /(?:^|\n)([ \t]*[-*+] +)$/.exec(text.slice(Math.max(0, at - 12), at))?.[1];
}
