/** What the cue lists of several languages are put together from. */
import type { CueList } from './types.ts';

/** A list with further phrases, and with further words that no list may take for a promise. */
export function withMore(list: CueList, idioms: readonly string[], except: readonly string[]): CueList {
  return { ...list, high: [...list.high, ...idioms], except: [...list.except, ...except] };
}
