/** How deep YAML is nested: the parser calls itself for each level, and a text that makes it run out of stack ends the whole server. */

/** Values nested deeper than this are no front matter. */
const maxDepth = 100;

/** Whether a text is nested so deep that it must not be parsed. */
export function isTooDeep(source: string): boolean {
  return hasDeepBrackets(source) || hasDeepBlocks(source);
}

/** Brackets opened one within the other. */
function hasDeepBrackets(source: string): boolean {
  let depth = 0;
  for (const sign of source) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return true;
  }
  return false;
}

/** Lines that stand further in than those above, and signs that open a list or a mapping, of which one line may hold many. */
function hasDeepBlocks(source: string): boolean {
  const open: number[] = [];
  for (const [lead] of source.matchAll(/^[ \t]*(?:(?:[-?:]|[!&]\S*)[ \t]+)*\S?/gm)) {
    for (const { index: column } of lead.matchAll(/\S+/g)) {
      while ((open.at(-1) ?? -1) >= column) open.pop();
      open.push(column);
    }
    if (open.length > maxDepth) return true;
  }
  return false;
}
