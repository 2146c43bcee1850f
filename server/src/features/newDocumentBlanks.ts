/** The blanks of a new document that its writer can be asked for, with the words they stand in. */
import type { LanguagePack, ValueName } from '../languages/types.ts';
import { foldName, isNamed, valueAskedBy } from '../model/blankNames.ts';
import { parseDocument } from '../model/document.ts';
import { placeholdersInValue } from '../model/placeholders.ts';
import { sentencesOf } from '../model/sentences.ts';
import { contains, type Span } from '../util/span.ts';
import { blanksIn } from './documentValues.ts';
import { type NewDocumentRequest, type NewDocumentSetting, newDocument } from './newDocument.ts';

/** A blank to ask for. */
export interface AskedBlank {
  /** The name under which a value fills it: a well-known one, or the blank's own words. */
  readonly name: string;
  /** As written where it stands first: `[Company]`. */
  readonly text: string;
  /** The sentence that it stands in, without marks of Markdown. */
  readonly sentence: string;
  /** How many places a value would fill in the text below the front matter. */
  readonly count: number;
  /** What there is to choose from, where the blank is a choice. */
  readonly alternatives: readonly string[];
}

/** Every blank that a name tells from others, once, in the order of the text. `[X]` and bare figures are left to the writer. */
export function blanksOfNewDocument(request: NewDocumentRequest, setting: NewDocumentSetting): readonly AskedBlank[] {
  const pack = setting.catalog.packs[request.language];
  const { title, text } = newDocument(request, setting);
  const document = parseDocument(text);
  const found = new Map<string, AskedBlank>();
  const inTitle = new Set(placeholdersInValue(title, pack).map((placeholder) => placeholder.text));
  for (const { placeholder, unit } of blanksIn(document, pack)) {
    const known = valueAskedBy(placeholder.name, pack);
    if (!known && !isNamed(placeholder.text, pack)) continue;
    const name = known ?? foldName(placeholder.name);
    const before = found.get(name);
    // A title says nothing of what a blank is for: the sentence of the next place tells more.
    const sentence =
      before && !(before.count === 1 && inTitle.has(before.text)) ? before.sentence : sentenceAround(unit.text, placeholder.span, pack);
    found.set(name, {
      name,
      text: before?.text ?? placeholder.text,
      sentence,
      count: (before?.count ?? 0) + 1,
      alternatives: placeholder.alternatives,
    });
  }
  return [...found.values(), ...onlyInFrontMatter(text, document.bodyStart, found, pack)];
}

/** Owner and day of effect may stand in the front matter alone. */
function onlyInFrontMatter(text: string, bodyStart: number, found: ReadonlyMap<string, AskedBlank>, pack: LanguagePack): readonly AskedBlank[] {
  return text
    .slice(0, bodyStart)
    .split('\n')
    .flatMap((line): readonly AskedBlank[] => {
      const [placeholder] = placeholdersInValue(line, pack);
      const name: ValueName | undefined = placeholder && valueAskedBy(placeholder.name, pack);
      if (!placeholder || !name || found.has(name)) return [];
      return [{ name, text: placeholder.text, sentence: line.replaceAll('"', ''), count: 1, alternatives: [] }];
    });
}

const longest = 200;

/** The sentence around a blank in plain words; of a long one, or where a language ends none with a mark, what stands near. */
export function sentenceAround(text: string, span: Span, pack: LanguagePack): string {
  const whole = sentencesOf(text, pack).find((candidate) => contains(candidate, span)) ?? { start: 0, end: text.length };
  if (whole.end - whole.start <= longest) return plainWords(text.slice(whole.start, whole.end));
  const before = text.slice(Math.max(whole.start, span.start - longest / 2), span.start);
  const after = text.slice(span.end, Math.min(whole.end, span.end + longest / 2));
  // Half a word or half a blank at either edge is left out.
  const start = before.length < span.start - whole.start ? `… ${before.replace(/^[^\s[]*\]|^\S{0,20}(?=\s)/, '')}` : before;
  const end = after.length < whole.end - span.end ? `${after.replace(/\[[^\]]*$|(?<=\s)\S{0,20}$/, '')} …` : after;
  return plainWords(start + text.slice(span.start, span.end) + end);
}

function plainWords(markdown: string): string {
  return markdown
    .replace(/\*\*|__|`|^[#\s]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
