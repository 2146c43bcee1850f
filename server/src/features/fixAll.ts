/** All safe fixes of a document together. */
import { applyEdits, overlaps, type TextEdit } from '../util/span.ts';
import type { CheckedDocument } from './checked.ts';
import { composeEdits } from './composeEdits.ts';

/**
 * Joins the edits of several fixes. A fix one of whose edits overlaps an edit already taken is left out whole; it is
 * offered again on the next run. The same edit asked for twice is made once.
 */
export function combine(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edits of fixes) {
    const fresh = edits.filter((edit) => !taken.some((other) => sameEdit(edit, other)));
    if (fresh.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...fresh);
  }
  return taken;
}

const mostRounds = 5;

/**
 * The edits after which no safe fix is left: one fix may open the way for another, or have to wait for it.
 * @param fixesOf the safe fixes of a document that can be made at once
 * @param recheck checks the document with another text
 */
export function settledEdits(
  checked: CheckedDocument,
  fixesOf: (checked: CheckedDocument) => readonly TextEdit[],
  recheck: (text: string) => CheckedDocument,
): readonly TextEdit[] {
  let current = checked;
  let all: readonly TextEdit[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const { text } = current.document;
    const edits = fixesOf(current);
    const next = applyEdits(text, edits);
    if (next === text) return all;
    all = composeEdits(checked.document.text.length, all, edits);
    current = recheck(next);
  }
  return all;
}

function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function collide(a: TextEdit, b: TextEdit): boolean {
  if (overlaps(a.span, b.span)) return true;
  const bothInsert = a.span.start === a.span.end && b.span.start === b.span.end;
  return bothInsert && a.span.start === b.span.start;
}
