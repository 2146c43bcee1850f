/** What tests of the page share: documents in, HTML out, and marks drawn on text. */
import type { CheckedDocument } from '../../server/src/features/checked.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { renderBody } from '../../server/src/render/blocks.ts';
import { type RenderedPage, renderPage } from '../../server/src/render/page.ts';
import type { Mark, PlacedBlock } from '../../server/src/render/types.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';

const uri = 'file:///policies/policy.md';

/** A document after its check, as the server holds it. */
export function checkedText(text: string, explicit = false): CheckedDocument {
  const service = createPolicyService({
    read: async () => undefined,
    list: async () => [],
    entries: async () => undefined,
    log: (message) => {
      throw new Error(message);
    },
    pause: async () => undefined,
    today: () => '2026-02-01',
  });
  service.open(uri, text, 1);
  const checked = service.check(uri, { explicit, unlimited: true });
  if (!checked) throw new Error('the document is not open');
  return checked;
}

/** The page of a text, with its blocks as one piece of HTML. */
export function pageOf(text: string, reader: LanguageCode = 'en'): RenderedPage & { readonly html: string } {
  return pageOfChecked(checkedText(text), reader);
}

/** The page of a checked document, with its blocks as one piece of HTML. */
export function pageOfChecked(checked: CheckedDocument, reader: LanguageCode): RenderedPage & { readonly html: string } {
  const page = renderPage(checked, { reader, today: '2026-02-01' });
  return { ...page, html: htmlOf(page.blocks) };
}

/** Blocks as one piece of HTML, with lines of the document. */
export function htmlOf(blocks: readonly PlacedBlock[]): string {
  return blocks
    .map(({ block, line = 0 }) => block.html.replace(/ data-line="(\d+)"/g, (_all, own: string) => ` data-line="${Number(own) + line}"`))
    .join('');
}

/** The Markdown of a text as HTML, with marks. */
export function bodyOf(text: string, marks: readonly Mark[] = []): string {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return htmlOf(renderBody(parseDocument(text), ordered).blocks);
}

/** A mark on a span. */
export function markOn(start: number, end: number, more: Partial<Mark> = {}): Mark {
  return { span: { start, end }, rule: 'standards/vague', severity: 'warning', message: 'Say how soon.', ...more };
}

/** Reads `⟦words⟧` in a text as a mark on the words. Marks may stand in each other. */
export function readMarks(drawing: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of drawing) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') marks.push(markOn(open.pop() ?? 0, text.length));
    else text += character;
  }
  return { text, marks };
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The words of HTML, with the highlights of findings drawn as `⟦words⟧`. */
export function seen(html: string): string {
  const open: boolean[] = [];
  const words = html.replace(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g, (_tag, closing: string, name: string, attributes: string) => {
    if (name !== 'mark') return '';
    if (closing) return open.pop() ? '⟧' : '';
    open.push(attributes.includes('class="finding'));
    return open.at(-1) ? '⟦' : '';
  });
  return words.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity).trim();
}

/** Draws marks in Markdown and reads them on the page. */
export function drawn(drawing: string): string {
  const { text, marks } = readMarks(drawing);
  return seen(bodyOf(text, marks));
}

/** HTML without the highlights of findings. */
export function withoutMarks(html: string): string {
  const open: boolean[] = [];
  return html.replace(/<(\/?)mark([^>]*)>/g, (tag, closing: string, attributes: string) => {
    if (closing) return open.pop() ? '' : tag;
    open.push(attributes.includes('class="finding'));
    return open.at(-1) ? '' : tag;
  });
}
