/** Words around a blank by which readers know what belongs into it. Part of the language pack; how patterns are written is said in `types.ts`. */
import type { BlankKind } from './types.ts';

/** What the words on either side of a blank ask for, where the blank itself says nothing: `call [X]`, `[X] is committed to`. Patterns. */
export interface BlankPlaces {
  /** Words that end where the blank begins, by kind of value. */
  readonly before: Readonly<Partial<Record<BlankKind, readonly string[]>>>;
  /** Words that begin where the blank ends. Units need no entry: they are read from the measures. */
  readonly after: Readonly<Partial<Record<BlankKind, readonly string[]>>>;
}
