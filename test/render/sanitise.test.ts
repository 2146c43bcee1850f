import createParser from 'markdown-it';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { extendWith } from '../../client/src/preview/builtInMarkdown.ts';
import { builtInFacts } from '../../server/src/render/builtIn.ts';
import { exportHtml } from '../../server/src/render/export/html.ts';
import { sanitise } from '../../server/src/render/sanitise.ts';
import { bodyOf, checkedText, pageOf, seen } from './support.ts';
import { vectors } from './vectors.ts';

type BuiltInResult = NonNullable<ReturnType<typeof builtInFacts>>;
type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Every element of HTML as a browser reads it. */
function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return elements;
}

const attributes =
  /^(?:id|class|title|lang|dir|href|src|alt|width|height|align|colspan|rowspan|scope|start|type|reversed|value|datetime|open|span|aria-labelledby|data-(?:line|note|picture|key))$/;
const elements =
  /^(?:a|b|blockquote|br|caption|code|dd|del|details|div|dl|dt|em|h[1-6]|hr|i|img|kbd|li|mark|nav|ol|p|pre|s|span|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|u|ul)$/;

/** What is dangerous in HTML, as a browser reads it. Empty for a page that is safe. */
function dangersIn(html: string): readonly string[] {
  return elementsOf(html).flatMap(({ tagName, namespaceURI, attrs }) => {
    const wrong = attrs.flatMap(({ name, value }) => {
      if (!attributes.test(name)) return [`${tagName} ${name}`];
      if (name === 'href' && !/^(?:https?:|mailto:|tel:|#doc-|\.{0,2}\/?[\w%-])/.test(value)) return [`href ${value}`];
      if (name === 'href' && /^(?!https?:|mailto:|tel:)[^/?#]*:/.test(value)) return [`href ${value}`];
      if (name === 'src' && !/^(?:data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+|(?![\\/]{2})[^:]*)$/.test(value)) return [`src ${value}`];
      if (name === 'id' && !value.startsWith('doc-') && value !== 'contents') return [`id ${value}`];
      return [];
    });
    return elements.test(tagName) && namespaceURI === 'http://www.w3.org/1999/xhtml' ? wrong : [...wrong, tagName];
  });
}

const settings: Readonly<Record<string, (vector: string) => string>> = {
  alone: (vector) => vector,
  'in a paragraph': (vector) => `one ${vector} two`,
  'in a list': (vector) => `- one ${vector.replaceAll('\n', ' ')}\n- two`,
  'in a heading': (vector) => `## one ${vector.replaceAll('\n', ' ')}`,
  'in a table': (vector) => `| a | b |\n|---|---|\n| one ${vector.replaceAll('\n', ' ').replaceAll('|', '\\|')} | two |`,
  'in a quotation': (vector) => `> ${vector.replaceAll('\n', '\n> ')}`,
  'in a block of HTML': (vector) => `<div>\n${vector}\n</div>`,
};

describe.each(Object.entries(settings))('nothing that runs or loads survives %s', (_name, place) => {
  test.each(Object.entries(vectors))('%s', (_vector, vector) => {
    const html = bodyOf(`${place(vector)}\n\nThe next paragraph.\n`);
    expect(dangersIn(html)).toEqual([]);
    expect(html).not.toMatch(/\sclass="(?!picture")/);
    expect(html).not.toMatch(/data-own|tabindex|data-note|data-line="7"/);
  });
});

test.each(Object.entries(vectors))('nothing that runs or loads survives in front matter: %s', (_name, vector) => {
  const value = JSON.stringify(vector);
  const { html } = pageOf(
    `---\nkind: policy\ntitle: ${value}\nowner: ${value}\neffective: ${value}\nvalues: { ${value}: [${value}] }\n${value}: ${value}\n---\n`,
  );
  expect(dangersIn(html)).toEqual([]);
  expect(html).not.toMatch(/<(?:script|img|iframe|svg|style|a)\b/);
});

/** The part of an exported page that a document fills: between the tags of `main`. */
function exportedBody(text: string): string {
  const html = exportHtml(checkedText(text, true), {});
  expect(html.match(/<\/?(?:style|head|body|main)\b/g)).toEqual(['<head', '<style', '</style', '</head', '<body', '<main', '</main', '</body']);
  return html.slice(html.indexOf('<main>') + 6, html.indexOf('</main>')).replace(/<\/?header>/g, '');
}

test.each(Object.entries(vectors))('nothing that runs or loads survives in an export: %s', (_name, vector) => {
  const value = JSON.stringify(vector);
  const text = `---\nkind: policy\ntitle: ${value}\nowner: ${value}\nversion: ${value}\nclassification: ${value}\n---\n\n${vector}\n\nThe next paragraph.\n`;
  const exported = exportedBody(text)
    .replaceAll('<mark class="blank">', '<mark>')
    .replaceAll(/ class="[\w-]+"/g, '');
  expect(dangersIn(exported)).toEqual([]);
  expect(exported).not.toContain('<img src="a.png"');
});

/** What the built-in preview adds to its own rendering, without raw HTML, as VS Code has it in its strict mode. */
function builtInPage(facts: BuiltInResult, text: string): string {
  const md = extendWith(createParser({ html: false }), () => facts);
  return md.render(text, { currentDocument: 'any' });
}

test.each(Object.entries(vectors))('the built-in preview adds nothing that runs or loads: %s', (_name, vector) => {
  const value = JSON.stringify(vector);
  const facts = builtInFacts(
    checkedText(`---\nkind: policy\ntitle: ${value}\nowner: ${value}\nvalues: { company: ${value} }\n---\n\n[Company] and [X].\n`),
    'en',
  );
  if (!facts) throw new Error('no policy');
  expect(facts.control).toContain('<table');
  const html = builtInPage(facts, '# Title\n\n[Company] and [X].\n').replaceAll(/ class="[\w-]+"/g, '');
  expect(dangersIn(html)).toEqual([]);
  expect(html).not.toMatch(/<(?:script|img|iframe|svg|style|a)\b/);
});

test('the table of vectors is long', () => {
  expect(Object.keys(vectors).length).toBeGreaterThanOrEqual(60);
});

describe('what follows bad HTML stays readable', () => {
  test.each(['<p title="', '<!-- ', '<iframe>', '<title>', '<b', '<svg><text>', '<select><option>', '</div></div></main>', '<noscript>'])(
    '%s',
    (html) => {
      expect(seen(bodyOf(`One.\n\n<div>\n${html}\n\nTwo.\n\n- three\n`))).toMatch(/^One\.[\s\S]*Two\.[\s\S]*three$/);
      expect(seen(bodyOf(`One ${html}\n\nTwo.\n\n- three\n`))).toMatch(/^One[\s\S]*Two\.[\s\S]*three$/);
    },
  );

  test('words that look like tags', () => {
    expect(seen(bodyOf('Never paste <script> or <your-name> or <insert date here> into a <b>form</b>.'))).toBe(
      'Never paste <script> or <your-name> or <insert date here> into a form.',
    );
    expect(seen(bodyOf('<div>Dear <customer name>, 1 < 2</div>'))).toBe('Dear <customer name>, 1 < 2');
  });
});

describe('plain formatting stays', () => {
  test.each([
    '<p align="center">a <b>b</b> <sub>c</sub> <kbd>d</kbd></p>',
    '<details open><summary>a</summary>b</details>',
    '<table><tr><td colspan="2" align="right">a</td></tr></table>',
    '<ol start="3" type="a"><li value="4">a</li></ol>',
    '<a href="mailto:a@b.example" title="t">a</a>',
    '<a href="tel:+441130000000">a</a>',
    '<a href="../b/c.md?x=1#y">a</a>',
    '<time datetime="2026-01-01">a</time>',
    '<p lang="de" dir="ltr">a</p>',
    '<img src="img/a.png" alt="a" width="10" />',
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a" />',
  ])('%s', (html) => {
    expect(sanitise(html, new Set())).toBe(html);
  });
});

describe('ids', () => {
  test('of the writer get a prefix, and links lead to them', () => {
    expect(sanitise('<a name="x">a</a><a href="#x">b</a>', new Set())).toBe('<a id="doc-x">a</a><a href="#doc-x">b</a>');
  });

  test('are given out once', () => {
    expect(bodyOf('<p id="scope">a</p>\n\n## Scope\n\n## Scope\n').match(/id="[^"]*"/g)).toEqual(['id="doc-scope"', 'id="doc-scope-1"']);
  });
});

describe('pictures from elsewhere', () => {
  test('become links', () => {
    expect(bodyOf('![A plan](https://a.example/x.png)')).toContain(
      '<a class="picture" data-picture="https://a.example/x.png" href="https://a.example/x.png">A plan</a>',
    );
    expect(bodyOf('![](https://a.example/x.png)')).toContain('>https://a.example/x.png</a>');
  });

  test('become words inside a link', () => {
    expect(bodyOf('[![A plan](https://a.example/x.png)](b.md)')).toContain(
      '<a href="b.md"><span class="picture" data-picture="https://a.example/x.png">A plan</span></a>',
    );
  });

  test('become words where the address is not allowed', () => {
    expect(bodyOf('<img src="ftp://a.example/x.png" alt="A plan">')).toContain('<span class="picture">A plan</span>');
  });
});
