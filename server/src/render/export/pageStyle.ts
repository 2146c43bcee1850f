/** The print style of a page: paper, running title, page numbers. */
import type { LanguageCode } from '../../schema/vocabulary.ts';
import type { ExportContent } from './content.ts';
import type { Paper } from './options.ts';

const sizes: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

/** `words` stand before, between and after the number of the page and that of all pages. */
export function pageStyle(content: ExportContent, paper: Paper, [before, between, after]: readonly [string, string, string]): string {
  const { title, draft, classification, edition, language } = content;
  const corner = [draft, classification].filter((part) => part !== '').join(' · ');
  const box = `font: 8.5pt/1.3 ${familyOf(language)}; color: #5a6472;`;
  return `@page {
  size: ${sizes[paper]};
  margin: 27mm 22mm 24mm;
  @top-left { content: ${text(title)}; ${box} vertical-align: bottom; padding-bottom: 7mm; width: 75%; text-align: left; }
  @top-right { content: ${text(corner)}; ${box} vertical-align: bottom; padding-bottom: 7mm; text-align: right; }
  @bottom-left { content: ${text(edition)}; ${box} vertical-align: top; padding-top: 5mm; width: 70%; text-align: left; }
  @bottom-right { content: ${text(before)} counter(page) ${text(between)} counter(pages) ${text(after)}; ${box} vertical-align: top; padding-top: 5mm; text-align: right; white-space: nowrap; }
}
@page :first {
  @top-left { content: ""; }
}`;
}

/** A text as a string of CSS that can end neither itself nor the style sheet. */
function text(words: string): string {
  const escaped = words.replace(/[^\p{L}\p{M}\p{N} .,:;·()/–-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `);
  return `"${escaped}"`;
}

const latin = ['Source Sans 3', 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Arial', 'Liberation Sans', 'DejaVu Sans'];

const families: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: latin,
  de: latin,
  vi: ['Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Arial', 'Liberation Sans', 'DejaVu Sans'],
  el: ['Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Arial', 'Liberation Sans', 'DejaVu Sans'],
  th: ['Sarabun', 'Noto Sans Thai Looped', 'Leelawadee UI', 'Thonburi', 'Noto Sans Thai', 'TH Sarabun New', 'Loma', 'Tahoma'],
  zh: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', 'SimHei'],
};

/** The fonts of a language, as CSS: first those that systems bring, last any without serifs. */
export function familyOf(language: LanguageCode): string {
  return [...families[language].map((name) => `"${name}"`), 'sans-serif'].join(', ');
}
