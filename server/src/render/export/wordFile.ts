/** Makes a Word file of a document's content. */
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, type ParagraphChild, type Table, TabStopType, TextRun } from 'docx';
import { htmlToContent } from 'docx/html';
import { TextWatermark } from 'docx/watermarks';
import type { ExportContent } from './content.ts';
import { pageWords } from './html.ts';
import type { Paper } from './options.ts';
import { wordSheet, wordStyleMap, wordStyles } from './wordStyle.ts';

/** In twentieths of a point. */
const sizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};
const margin = 1247;

/** The bytes of the file. */
export async function wordFile(content: ExportContent, paper: Paper): Promise<Uint8Array> {
  const { title, owner, draft, language, tag } = content;
  const edge = sizes[paper].width - 2 * margin;
  const document = new Document({
    title,
    creator: owner || ' ',
    lastModifiedBy: owner || ' ',
    styles: wordStyles(language, tag),
    features: { updateFields: false },
    sections: [
      {
        properties: { titlePage: true, page: { size: sizes[paper], margin: { top: 1360, bottom: 1360, left: margin, right: margin } } },
        headers: { default: header(content, edge, title), first: header(content, edge, '') },
        footers: { default: footer(content, edge), first: footer(content, edge) },
        children: [...(draft === '' ? [] : [new Paragraph({ style: 'DraftMark', text: draft })]), ...partsOf(content)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Tables that touch would become one in Word: an empty line keeps them apart. */
function partsOf({ heading, control, contents, body, history }: ExportContent): readonly (Paragraph | Table)[] {
  const parts = [heading, control, contents, body, history].filter((html) => html.trim() !== '');
  return parts.flatMap((html) => [
    ...htmlToContent(html, { stylesheet: wordSheet, styleMap: wordStyleMap }),
    ...(html === control ? [new Paragraph({ spacing: { after: 120 } })] : []),
  ]);
}

function header({ draft, classification }: ExportContent, edge: number, title: string): Header {
  const corner = [draft, classification].filter((part) => part !== '').join(' · ');
  const watermark: ParagraphChild[] = draft === '' ? [] : [new TextWatermark({ text: draft, color: '#d9a79d', layout: 'diagonal' })];
  return new Header({ children: [edgeLine([new TextRun(title), new TextRun({ children: ['\t', corner] }), ...watermark], edge)] });
}

function footer(content: ExportContent, edge: number): Footer {
  const [before, between, after] = pageWords(content);
  const page = new TextRun({ children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] });
  return new Footer({ children: [edgeLine([new TextRun(content.edition), page], edge)] });
}

function edgeLine(children: readonly ParagraphChild[], edge: number): Paragraph {
  return new Paragraph({
    style: 'PageEdge',
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: edge }],
    children: [...children],
  });
}
