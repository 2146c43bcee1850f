/**
 * Whether a path matches a glob: `*` within a folder, `**` across folders, `?` for one character, `{a,b}` for alternatives.
 * A pattern without a slash matches the file name alone. Works in time proportional to path times pattern, whatever they are.
 * @example matchesGlob('policies/en/refunds.md', 'policies/**') // true
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const target = pattern.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1);
  return expand(pattern.replace(/^\.?\//, '')).some((plain) => matches(target, plain));
}

const mostAlternatives = 64;

/** Writes `{a,b}` out. */
function expand(pattern: string): readonly string[] {
  let patterns = [pattern];
  for (;;) {
    const next = patterns.flatMap((plain) => {
      const match = /\{([^{}]*)\}/.exec(plain);
      if (!match) return [plain];
      const [whole, inner = ''] = match;
      return inner.split(',').map((part) => plain.slice(0, match.index) + part + plain.slice(match.index + whole.length));
    });
    if (next.length === patterns.length && next.every((plain, i) => plain === patterns[i])) return patterns;
    if (next.length > mostAlternatives) return patterns;
    patterns = next;
  }
}

/** Row by row: which beginnings of the path match the pattern read so far. */
function matches(path: string, pattern: string): boolean {
  let reached = new Set([0]);
  for (let at = 0; at < pattern.length; ) {
    const token = tokenAt(pattern, at);
    const next = new Set<number>();
    for (const from of reached) {
      if (token.text === '**') {
        for (let end = from; end <= path.length; end += 1) if (end === from || !token.folder || path[end - 1] === '/') next.add(end);
      } else if (token.text === '*') {
        for (let end = from; end <= path.length && (end === from || path[end - 1] !== '/'); end += 1) next.add(end);
      } else if (token.text === '?' ? from < path.length && path[from] !== '/' : path[from] === token.text) next.add(from + 1);
    }
    if (next.size === 0) return false;
    reached = next;
    at += token.length;
  }
  return reached.has(path.length);
}

/** `**` followed by a slash stands for whole folders, none included. */
function tokenAt(pattern: string, at: number): { readonly text: string; readonly length: number; readonly folder: boolean } {
  if (pattern.startsWith('**/', at)) return { text: '**', length: 3, folder: true };
  if (pattern.startsWith('**', at)) return { text: '**', length: 2, folder: false };
  return { text: pattern.charAt(at), length: 1, folder: false };
}
