import type { PreviewState } from './messages.ts';

/** The state a panel was saved with, if it is one of ours. */
export function savedState(state: unknown): PreviewState | undefined {
  const { uri, face, line, locked, scrollSync } = (state ?? {}) as Partial<PreviewState>;
  if (typeof uri !== 'string') return undefined;
  return { uri, face: face === 'gaps' ? 'gaps' : 'reader', line: Number(line) || 0, locked: locked === true, scrollSync: scrollSync !== false };
}
