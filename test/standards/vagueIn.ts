import { packs } from '../../server/src/languages/index.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { checkText } from '../corpus/drawing.ts';

/** The words that `standards/vague` reports in a policy, in the order of the text. */
export function vagueIn(language: LanguageCode, body: string): readonly string[] {
  const text = `---\nkind: policy\nlanguage: ${language}\n---\n\n# T\n\n${body}\n`;
  return checkText(text, 'a.md')
    .findings.filter(({ rule }) => rule === 'standards/vague')
    .map(({ span }) => text.slice(span.start, span.end));
}

/** The same of a text in the section of standards. */
export function vagueInStandards(language: LanguageCode, body: string): readonly string[] {
  return vagueIn(language, `## ${packs[language].sections.standards.title}\n\n${body}`);
}
