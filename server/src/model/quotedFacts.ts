import { memoized } from '../util/memo.ts';
import type { Unit } from './blocks.ts';

/**
 * Whether a quoted paragraph is the document's own. A quoted message is somebody else's to fill; a quoted block of facts
 * is document control: several lines, each a label, a colon and a value, but for a title in bold.
 */
export const isQuotedFacts: (unit: Unit) => boolean = memoized((unit) => {
  const lines = unit.text.split('\n').map((line) => line.replace(/^[\s>]*/, '').trim());
  const facts = lines.filter((line) => fact.test(line)).length;
  return facts > 0 && lines.length > 1 && lines.every((line) => fact.test(line) || title.test(line));
});

const fact = /^[*_]*[^:：|"“„«]{1,40}[:：][*_]* *\S.{0,160}$/u;
const title = /^[*_]{2}[^*_]+[*_]{2}:?\\?$/u;
