/** Fonts, languages and styles of a Word file. */
import type { IStylesOptions } from 'docx';
import type { LanguageCode } from '../../schema/vocabulary.ts';

const accent = '17496B';
const quiet = '5A6472';

const locales: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', de: 'de-DE', vi: 'vi-VN', th: 'th-TH', el: 'el-GR', zh: 'zh-CN' };

/** Fonts that Word brings on every system, for each kind of script. */
const fonts: Readonly<Record<LanguageCode, { readonly text: string; readonly eastAsia: string; readonly complex: string }>> = {
  en: { text: 'Calibri', eastAsia: 'Microsoft YaHei', complex: 'Leelawadee UI' },
  de: { text: 'Calibri', eastAsia: 'Microsoft YaHei', complex: 'Leelawadee UI' },
  vi: { text: 'Calibri', eastAsia: 'Microsoft YaHei', complex: 'Leelawadee UI' },
  el: { text: 'Calibri', eastAsia: 'Microsoft YaHei', complex: 'Leelawadee UI' },
  th: { text: 'Leelawadee UI', eastAsia: 'Microsoft YaHei', complex: 'Leelawadee UI' },
  zh: { text: 'Calibri', eastAsia: 'Microsoft YaHei', complex: 'Leelawadee UI' },
};

/** The styles of a document in a language; `tag` says which form of it. */
export function wordStyles(language: LanguageCode, tag: string): IStylesOptions {
  const { text, eastAsia, complex } = fonts[language];
  const font = { ascii: text, hAnsi: text, eastAsia: isTraditional(tag) ? 'Microsoft JhengHei' : eastAsia, cs: complex };
  const locale = tag.includes('-') ? tag : locales[language];
  const tongue = {
    value: language === 'zh' || language === 'th' ? 'en-GB' : locale,
    eastAsia: language === 'zh' ? locale : 'zh-CN',
    bidirectional: language === 'th' ? locale : 'th-TH',
  };
  // Thai and Vietnamese carry marks above and below the line.
  const line = language === 'th' ? 340 : language === 'zh' ? 320 : language === 'vi' ? 300 : 285;
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: accent, font },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: { run: { font, size: 21, language: tongue }, paragraph: { spacing: { after: 130, line } } },
      title: {
        run: { size: 44, bold: true, color: accent, font },
        paragraph: { spacing: { after: 240 }, border: { bottom: { style: 'single', size: 18, color: accent, space: 6 } } },
      },
      heading1: heading(44, 0, 240),
      heading2: heading(28, 340, 120),
      heading3: heading(24, 260, 90),
      heading4: heading(21, 220, 80),
      heading5: heading(21, 200, 80),
      heading6: heading(21, 200, 80),
      hyperlink: { run: { color: accent, underline: {} } },
      listParagraph: { run: { font }, paragraph: { spacing: { after: 70 } } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { color: quiet },
        paragraph: { indent: { left: 360 }, border: { left: { style: 'single', size: 18, color: 'C9D0D9', space: 10 } } },
      },
      {
        id: 'DraftMark',
        name: 'Draft mark',
        basedOn: 'Normal',
        run: { bold: true, color: 'A3341F', allCaps: true },
        paragraph: { spacing: { after: 160 } },
      },
      { id: 'PageEdge', name: 'Page edge', basedOn: 'Normal', run: { size: 17, color: quiet }, paragraph: { spacing: { after: 0 } } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true, color: accent },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
    ],
  };
}

function isTraditional(tag: string): boolean {
  return /^zh-(?:Hant|TW|HK|MO)\b/i.test(tag);
}

/** What the HTML of a page looks like in Word, where its styles say nothing. */
export const wordSheet = `table { width: 100%; border-collapse: collapse; }
td, th { border: 1px solid #c9d0d9; padding: 3pt 6pt; vertical-align: top; text-align: left; }
[align=right] { text-align: right; }
[align=center] { text-align: center; }
thead th { background-color: #f3f6f9; }
.document-control th { width: 30%; color: #5a6472; }
caption { text-align: left; }
.contents > p { font-weight: bold; color: #17496b; }
mark { background-color: #fff2b8; }`;

/** The styles of Word for what has one. */
export const wordStyleMap = { blockquote: 'Quote', 'blockquote p': 'Quote', caption: 'Caption' } as const;
