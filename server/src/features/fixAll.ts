import { overlaps, type TextEdit } from '../util/span.ts';

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

function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function collide(a: TextEdit, b: TextEdit): boolean {
  if (overlaps(a.span, b.span)) return true;
  const bothInsert = a.span.start === a.span.end && b.span.start === b.span.end;
  return bothInsert && a.span.start === b.span.start;
}
