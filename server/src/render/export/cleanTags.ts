/** The tags of a page without what only a screen that can be edited needs: lines, notes, hints; and with its pictures. */
import { escapeHtml } from '../html.ts';
import type { ExportOptions } from './options.ts';

/** Works on sanitised HTML, in which an angle bracket always belongs to a tag and values always stand in double quotes. */
export function plainTags(html: string, { pictures }: Pick<ExportOptions, 'pictures'>): string {
  return html.replace(/<[a-z][^<>]*>/g, (tag) => {
    if (tag.startsWith('<img ')) return picture(tag, pictures);
    const plain = tag.replace(/ data-(?:line|note|picture)="[^"]*"/g, '');
    if (plain.startsWith('<mark class="finding')) return '<mark class="blank">';
    if (plain.startsWith('<span class="value"')) return '<span>';
    return plain.startsWith('<th scope="row"') ? '<th scope="row">' : plain;
  });
}

/** A picture that nobody embeds is replaced by its words. */
function picture(tag: string, pictures: ExportOptions['pictures']): string {
  const source = attributeOf(tag, 'src');
  const words = attributeOf(tag, 'alt');
  const data = /^data:/i.test(source) ? source : pictures?.get(unescaped(source));
  if (data === undefined || !isPicture(data)) return words === '' ? '' : `<span class="picture">${words}</span>`;
  const size = ['width', 'height'].map((name) => [name, attributeOf(tag, name)] as const).filter(([, value]) => value !== '');
  return `<img src="${escapeHtml(data)}" alt="${words}"${size.map(([name, value]) => ` ${name}="${value}"`).join('')} />`;
}

/** Only kinds of pictures that hold no script. */
function isPicture(address: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/i.test(address);
}

/** The addresses of the pictures of a page that lie beside the document. */
export function picturesIn(html: string): readonly string[] {
  const sources = [...html.matchAll(/<img [^<>]*>/g)].map(([tag]) => unescaped(attributeOf(tag, 'src')));
  return [...new Set(sources.filter((source) => source !== '' && !/^data:/i.test(source)))];
}

/** The same HTML without links to other files: where the reader has it, they lead nowhere. */
export function withoutFileLinks(html: string): string {
  return html.replace(/<a [^<>]*>(.*?)<\/a>/gs, (link, words: string) => {
    const target = attributeOf(link.slice(0, link.indexOf('>') + 1), 'href');
    return target === '' || /^(?:https?:|mailto:|tel:|#)/i.test(target) ? link : words;
  });
}

/** As it is written in the tag. */
function attributeOf(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
