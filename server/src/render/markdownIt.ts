/** The Markdown parser of preview, export and command line: the options of VS Code's own preview, and what a page needs beyond. */
import createParser, { type MarkdownIt, type RendererRule, type StateCore, type Token } from 'markdown-it';
import { createSlugger, idPrefix } from '../model/slug.ts';
import { contextOf, ownAttribute } from './context.ts';
import { recordOrigins } from './flow.ts';
import { escapeHtml } from './html.ts';
import { findMarked, placeMarks } from './marks.ts';
import { containBlock, disown, isBlankTag, isShownAsText, leadingTag } from './rawHtml.ts';
import { writtenWords } from './substitution.ts';

/** A parser for pages. It holds no state of a document. */
export function createMarkdown(): MarkdownIt {
  const md = new createParser({ html: true, linkify: false, typographer: false });
  md.use(policyMarkdown);
  md.renderer.rules.fence = code;
  md.renderer.rules.code_block = code;
  return md;
}

/**
 * The plugin: blocks say on which line of the document they begin, headings have ids, tags that are blanks stay readable,
 * and the marks of the rendering are drawn. Without a context it leaves alone what another plugin has set.
 */
export function policyMarkdown(md: MarkdownIt): void {
  recordOrigins(md);
  md.inline.ruler2.before('policy_origins', 'policy_tags', (state) => {
    for (const token of state.tokens) if (token.type === 'html_inline') readTag(token);
    return false;
  });
  md.core.ruler.before('inline', 'policy_blanks', (state) => {
    state.tokens = state.tokens.flatMap((token) =>
      token.type === 'html_block' && isBlankTag(leadingTag(token.content)) ? asParagraph(token, state) : [token],
    );
  });
  md.core.ruler.before('inline', 'policy_findings', findMarked);
  md.core.ruler.push('policy_marks', placeMarks);
  md.core.ruler.push('policy_blocks', describeBlocks);
}

/** A blank alone on its line looks like a block of HTML. */
function asParagraph({ content, map, level }: Token, { Token }: StateCore): readonly Token[] {
  const inline = new Token('inline', '', 0);
  inline.content = content.trim();
  inline.children = [];
  const tokens = [new Token('paragraph_open', 'p', 1), inline, new Token('paragraph_close', 'p', -1)];
  for (const token of tokens) {
    token.block = true;
    token.level = token === inline ? level + 1 : level;
    token.map = map;
  }
  return tokens;
}

function describeBlocks(state: StateCore): void {
  const context = contextOf(state.env);
  const slug = createSlugger();
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'html_block') token.content = containBlock(token.content);
    if (token.type === 'th_open' || token.type === 'td_open') alignCell(token);
    if (token.type === 'inline' || token.type === 'html_block' || token.nesting < 0) continue;
    const added = token.type === 'heading_open' ? set(token, 'id', () => idPrefix + slug(words(state.tokens[index + 1]))) : false;
    const placed = token.map ? set(token, 'data-line', () => String((token.map?.[0] ?? 0) + (context?.firstLine ?? 0))) : false;
    if (context && (added || placed)) token.attrSet(ownAttribute, '');
  }
}

function readTag(token: Token): void {
  if (isShownAsText(token.content)) token.type = 'text';
  else token.content = disown(token.content);
}

function set(token: Token, name: string, value: () => string): boolean {
  if (token.attrIndex(name) >= 0) return false;
  token.attrSet(name, value());
  return true;
}

/** Styles are not allowed in a page; the attribute says the same. */
function alignCell(token: Token): void {
  const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
  if (align) token.attrs = [['align', align], ...(token.attrs ?? []).filter(([name]) => name !== 'style')];
}

/** Links name a heading as it is written, with its blanks. */
function writtenIn(meta: unknown, content: string): string {
  const written = typeof meta === 'object' && meta !== null && writtenWords in meta ? meta[writtenWords] : content;
  return typeof written === 'string' ? written : content;
}

/** The words of a heading, without its marks. */
function words(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map(({ type, content, meta }) => (type === 'text' || type === 'code_inline' ? writtenIn(meta, content) : ''))
    .join('');
}

const code: RendererRule = (tokens, index, _options, _env, renderer) => {
  const token = tokens[index];
  return token ? `<pre${renderer.renderAttrs(token)}><code>${escapeHtml(token.content)}</code></pre>\n` : '';
};
