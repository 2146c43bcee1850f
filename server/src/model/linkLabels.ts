/** The labels of link definitions: what stands in brackets under such a label is a reference, and no blank. */
import { memoized } from '../util/memo.ts';
import { unitsOf } from './blocks.ts';
import type { Chunk } from './chunks.ts';
import type { PolicyDocument } from './document.ts';

/** The labels that a document defines, folded, each once and sorted. */
export function linkLabels({ chunks }: Pick<PolicyDocument, 'chunks'>): readonly string[] {
  const all = new Set<string>();
  for (const chunk of chunks) for (const label of labelsIn(chunk)) all.add(label);
  return [...all].sort();
}

const labelsIn: (chunk: Chunk) => readonly string[] = memoized((chunk) =>
  unitsOf(chunk).flatMap(({ unit }) => {
    const label = unit.kind === 'definition' ? unit.inlines.find((node) => node.name === 'LinkLabel') : undefined;
    return label
      ? [
          unit.text
            .slice(label.start + 1, label.end - 1)
            .trim()
            .replace(/\s+/g, ' ')
            .toLowerCase(),
        ]
      : [];
  }),
);
