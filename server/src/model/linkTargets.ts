/** The addresses that a document links to. */
import { memoized } from '../util/memo.ts';
import { type Span, shift } from '../util/span.ts';
import { type Unit, unitsOf } from './blocks.ts';
import type { Chunk } from './chunks.ts';
import type { PolicyDocument } from './document.ts';

/** The address in a link. */
export interface LinkTarget {
  /** The whole address as written, without angle brackets; its span in the document. */
  readonly span: Span;
  /** What stands before `#`, decoded; empty for a link within the document. */
  readonly path: string;
  /** What stands behind `#`, decoded; undefined where there is no `#`. */
  readonly anchor: string | undefined;
  /** Whether it stands in angle brackets. */
  readonly angled: boolean;
}

/** Every address that a document links to, in order: links, images, and definitions of reference links. Whole addresses of the web are left out. */
export const linkTargets: (document: PolicyDocument) => readonly LinkTarget[] = memoized((document) => {
  const targets: LinkTarget[] = [];
  for (const [i, chunk] of document.chunks.entries()) {
    const start = document.chunkStarts[i] ?? 0;
    for (const target of targetsIn(chunk)) targets.push(start === 0 ? target : { ...target, span: shift(target.span, start) });
  }
  return targets;
});

const targetsIn: (chunk: Chunk) => readonly LinkTarget[] = memoized((chunk) =>
  unitsOf(chunk).flatMap(({ unit, start }) => targetsOf(unit).map((target) => ({ ...target, span: shift(target.span, start) }))),
);

/** The addresses that a unit links to; spans count from its start. */
export const targetsOf: (unit: Unit) => readonly LinkTarget[] = memoized((unit) =>
  unit.inlines.flatMap((node, i) => {
    const before = unit.inlines[i - 1];
    // An address among the words of a link, or alone, leads nowhere but to itself.
    if (node.name !== 'URL' || before?.name !== 'LinkMark' || !/[(:]$/.test(unit.text.slice(before.start, before.end))) return [];
    const whole = unit.text.slice(node.start, node.end);
    const angled = whole.startsWith('<') && whole.endsWith('>') && whole.length > 1;
    const written = angled ? whole.slice(1, -1) : whole;
    if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return [];
    const [path = '', ...anchor] = written.split('#');
    const start = node.start + (angled ? 1 : 0);
    const span = { start, end: start + written.length };
    return [{ span, path: decoded(path), anchor: anchor.length > 0 ? decoded(anchor.join('#')) : undefined, angled }];
  }),
);

/** Without the backslashes and percent signs by which characters are hidden from Markdown and from addresses. */
function decoded(written: string): string {
  const plain = written.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
