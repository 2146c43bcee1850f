/**
 * Open documents as they were last committed. They are asked for when a document is opened or saved, or its repository has
 * changed, never at a keystroke; a check takes what is known.
 */
import type { Host } from '../host.ts';
import { type PolicyDocument, parseDocument } from '../model/document.ts';

/** What is known of committed texts. */
export interface Committed {
  /** What is known; undefined for a file that is new, belongs to no repository, or has not been asked for. */
  of(uri: string): PolicyDocument | undefined;
  /** Asks the host. Returns whether something else is known afterwards. */
  load(uri: string): Promise<boolean>;
  forget(uri: string): void;
}

/** What keeps a huge file from being parsed for the sake of a hint. */
const longest = 2_000_000;

/** Makes a store on a host. */
export function createCommitted(host: Pick<Host, 'committed'>): Committed {
  const known = new Map<string, PolicyDocument>();
  return {
    of: (uri) => known.get(uri),
    load: async (uri) => {
      const text = await host.committed?.(uri).catch(() => undefined);
      const before = known.get(uri);
      if (text === undefined || text.length > longest) return known.delete(uri);
      if (before?.text === text) return false;
      known.set(uri, parseDocument(text));
      return true;
    },
    forget: (uri) => void known.delete(uri),
  };
}
