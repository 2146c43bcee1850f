import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { overlaps, type Span } from '../../server/src/util/span.ts';
import { checkText } from './drawing.ts';

/**
 * Documents full of blanks and look-alikes, labelled by hand: `⟦P …⟧` a blank, `⟦C …⟧` a choice, `⟦N …⟧` a look-alike,
 * `⟦? …⟧` where readers differ. What no mark covers is no blank either.
 */
const folder = join(import.meta.dirname, 'blanks');

interface Label extends Span {
  readonly label: string;
}

function unmark(source: string): { readonly text: string; readonly labels: readonly Label[] } {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/⟦([PCN?]) ([^⟦⟧\n]*)⟧/g)) {
    const [whole, label = '', words = ''] = match;
    text += source.slice(from, match.index);
    labels.push({ label, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + source.slice(from), labels };
}

/** What the two rules get wrong in a document: look-alikes reported, and blanks missed. */
function mistakesIn(path: string): { readonly wrong: readonly string[]; readonly missed: readonly string[]; readonly labelled: number } {
  const { text, labels } = unmark(readFileSync(path, 'utf8'));
  const familyOf = (rule: string) => ({ 'placeholders/unfilled': 'P', 'placeholders/choice': 'C' })[rule];
  const found = checkText(text, path).findings.flatMap(({ rule, span }) => {
    const family = familyOf(rule);
    return family ? [{ family, span }] : [];
  });
  const blanks = labels.filter(({ label }) => label === 'P' || label === 'C');
  const wrong = found.filter(({ family, span }) => {
    const touching = labels.filter((label) => overlaps(label, span));
    return !touching.some(({ label }) => label === family || label === '?');
  });
  const missed = blanks.filter((label) => !found.some(({ family, span }) => family === label.label && overlaps(span, label)));
  const words = ({ start, end }: Span) => text.slice(start, end);
  return { wrong: wrong.map(({ span }) => words(span)), missed: missed.map(words), labelled: blanks.length };
}

describe('labelled blanks', () => {
  test.each(languageCodes)('%s: F1 is at least 97 %%', (language) => {
    const results = readdirSync(join(folder, language)).map((name) => mistakesIn(join(folder, language, name)));
    const sum = (count: (result: (typeof results)[number]) => number) => results.reduce((total, result) => total + count(result), 0);
    const hit = sum(({ labelled, missed }) => labelled - missed.length);
    const f1 = (2 * hit) / (2 * hit + sum(({ wrong }) => wrong.length) + sum(({ missed }) => missed.length));
    expect(f1, JSON.stringify(results.map(({ wrong, missed }) => ({ wrong, missed })))).toBeGreaterThanOrEqual(0.97);
  });
});
