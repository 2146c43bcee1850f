import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });

/**
 * What a reader sees of a Markdown text, by a parser that is not ours: HTML without comments, and without the white space
 * that they leave behind. Two texts that differ only in comments that change nothing give the same.
 */
export function rendered(body: string): string {
  return markdown
    .render(body)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\s+(?=<)|(?<=>)\s+/g, '')
    .trim();
}

/** The body of a document, without YAML or TOML front matter. */
export function bodyOf(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^(?:---\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)|\+\+\+\r?\n[\s\S]*?^\+\+\+[ \t]*(?:\r?\n|$))/m, '');
}
