/** How VS Code's own Markdown preview draws what is known of a policy. It keeps its tokens, so all is done when they are written out. */
import type { MarkdownIt, RendererRule, Token } from 'markdown-it';
import type { BuiltInResult } from '../../../server/src/protocol.ts';
import { escaped } from './escape.ts';

/** What is known of the document that is rendered; `place` is what the preview calls it. */
type FactsOf = (place: unknown) => BuiltInResult | undefined;

/** Makes a parser draw blanks, values and document control in the documents of which something is known. */
export function extendWith(md: MarkdownIt, factsOf: FactsOf): MarkdownIt {
  const { renderer } = md;
  const factsIn = (env: unknown): BuiltInResult | undefined =>
    typeof env === 'object' && env !== null && 'currentDocument' in env ? factsOf(env.currentDocument) : undefined;

  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => {
    const control = factsIn(env)?.control ?? '';
    if (control === '') return render(tokens, options, env);
    const cut = endOfTitle(tokens);
    return render(tokens.slice(0, cut), options, env) + control + render(tokens.slice(cut), options, env);
  };

  const draw =
    (plain: RendererRule | undefined, fits: (text: string, blank: Blank) => boolean): RendererRule =>
    (tokens, index, options, env, self) => {
      const text = tokens[index]?.content ?? '';
      const blanks = factsIn(env)?.blanks.filter((blank) => fits(text, blank)) ?? [];
      if (blanks.length > 0) return drawn(text, blanks);
      return plain ? plain(tokens, index, options, env, self) : escaped(text);
    };
  renderer.rules.text = draw(renderer.rules.text, (text, blank) => text.includes(blank.text));
  // A blank such as `<insert date>` looks like a tag. One inside a real tag, such as an address, stays part of it.
  const tag = renderer.rules.html_inline ?? ((tokens, index) => tokens[index]?.content ?? '');
  renderer.rules.html_inline = draw(tag, (text, blank) => text === blank.text);
  return md;
}

/** The index after the title, where the document opens with one. */
function endOfTitle(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ type }) => type === 'heading_open' || type === 'paragraph_open');
  if (first < 0 || tokens[first]?.tag !== 'h1') return 0;
  return tokens.findIndex(({ type }, i) => i > first && type === 'heading_close') + 1;
}

type Blank = BuiltInResult['blanks'][number];

function drawn(text: string, blanks: readonly Blank[]): string {
  let html = '';
  let from = 0;
  for (;;) {
    const next = nextBlank(text, from, blanks);
    if (!next) return html + escaped(text.slice(from));
    const { at, blank } = next;
    const name = escaped(blank.text);
    html += escaped(text.slice(from, at));
    html +=
      blank.value === undefined
        ? `<span class="policywright-blank">${name}</span>`
        : `<span class="policywright-value" title="${name}">${escaped(blank.value)}</span>`;
    from = at + blank.text.length;
  }
}

/** The first blank from a place on; the longest of those that begin there. */
function nextBlank(text: string, from: number, blanks: readonly Blank[]): { readonly at: number; readonly blank: Blank } | undefined {
  let found: { readonly at: number; readonly blank: Blank } | undefined;
  for (const blank of blanks) {
    const at = text.indexOf(blank.text, from);
    if (at < 0 || (found && (at > found.at || (at === found.at && blank.text.length <= found.blank.text.length)))) continue;
    found = { at, blank };
  }
  return found;
}
