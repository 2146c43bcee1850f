/** The words by which the titles of examples tell their kind. */
import { packs } from '../languages/index.ts';
import { foldHeading } from '../model/headings.ts';
import type { DocumentFacts } from './deriveFacts.ts';

/** The name of the kind, and the longest phrases that at least a share of the titles have in common. */
export function titleWords(name: string, documents: readonly DocumentFacts[], share: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const document of documents) for (const phrase of phrasesOf(document)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const common = documents.length > 1 ? [...counts].filter(([, count]) => count / documents.length >= share).map(([phrase]) => phrase) : [];
  const longest = common.filter((phrase) => !common.some((other) => other.length > phrase.length && other.includes(phrase)));
  const folded = foldHeading(name, 'en');
  return [name, ...longest.filter((phrase) => !folded.includes(phrase))];
}

/**
 * Runs of at least two words of a title that no small word and no mark parts: in "Refund policy of Norrholm", "refund
 * policy". A single word such as "policy" tells too little, and where nothing stands between words none can be told from
 * the name of the company beside it.
 */
function phrasesOf({ title, language }: DocumentFacts): ReadonlySet<string> {
  const { prose, detection } = packs[language];
  if (prose.words === 'segmenter') return new Set();
  const small = new Set(detection.stopWords);
  const parts = title.split(/\s[-–—]\s|[^\p{L}\p{M}\p{N}\s'’-]+/u);
  const runs = parts.flatMap((part) =>
    foldHeading(part, language)
      .split(' ')
      .map((word) => (small.has(word) ? '\n' : word))
      .join(' ')
      .split('\n')
      .map((run) => run.trim().split(' ')),
  );
  return new Set(
    runs.flatMap((words) => words.flatMap((_, from) => words.slice(from + 1).map((__, more) => words.slice(from, from + more + 2).join(' ')))),
  );
}
