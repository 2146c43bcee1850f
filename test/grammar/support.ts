/** Colours Markdown as VS Code does: its Markdown grammar with ours injected. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const own = resolve(import.meta.dirname, '../../syntaxes/placeholders.tmLanguage.json');

/** The grammars that take part, by scope name. The hosts are those of VS Code. */
const files: Readonly<Record<string, string>> = {
  'policywright.placeholders': own,
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'text.html.derivative': require.resolve('tm-grammars/grammars/html-derivative.json'),
  'text.html.basic': require.resolve('tm-grammars/grammars/html.json'),
  'source.yaml': require.resolve('tm-grammars/grammars/yaml.json'),
};

/** A piece of a line and the scopes it has, outermost first. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Makes a function that cuts a text into tokens, line by line; without our grammar where `injected` is false. */
export async function tokenizer({ injected = true } = {}): Promise<(text: string) => readonly (readonly Token[])[]> {
  await oniguruma.loadWASM({ data: readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')) });
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => (files[scope] ? textmate.parseRawGrammar(readFileSync(files[scope], 'utf8'), files[scope]) : null),
    getInjections: (scope) => (injected && scope === 'text.html.markdown' ? ['policywright.placeholders'] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('the Markdown grammar is missing');
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
    });
  };
}

/** The blanks and choices among tokens, choices in parentheses. */
export function placeholdersAmong(lines: readonly (readonly Token[])[]): readonly string[] {
  return lines.flat().flatMap(({ text, scopes }) => {
    if (scopes.includes('variable.other.placeholder.policywright')) return [text];
    return scopes.includes('constant.other.choice.policywright') ? [`(${text})`] : [];
  });
}
