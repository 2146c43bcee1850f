import type { RegisterColumnId, RegisterResult } from '../../../../server/src/protocol.ts';

/** What the register's panel and its page say to each other. */

/** The words of the page, in the language of the editor. Numbers take the place of `{0}` and `{1}`. */
export interface RegisterWords {
  readonly title: string;
  readonly filter: string;
  readonly total: string;
  readonly shown: string;
  readonly noPolicies: string;
  readonly noStandards: string;
  readonly noMatch: string;
  readonly open: string;
  readonly reading: string;
  readonly unreadable: string;
  readonly left: string;
}

/** The register anew; without one it is still being read, or could not be. */
export interface ShowMessage {
  readonly type: 'show';
  readonly words: RegisterWords;
  readonly reading: boolean;
  readonly register?: RegisterResult;
}

/** The page has loaded and shows nothing yet. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** A row was chosen: where it says that the standard stands. */
export interface OpenMessage {
  readonly type: 'open';
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}

/** For tests: what the page holds. */
export interface PaintedMessage {
  readonly type: 'painted';
  readonly html: string;
}

/** What the page says to its panel. */
export type FromRegister = ReadyMessage | OpenMessage | PaintedMessage;

/** What the page keeps while it is hidden and over a reload of the window. */
export interface RegisterState {
  readonly filter: string;
  readonly sort?: { readonly column: RegisterColumnId; readonly descending: boolean };
}
