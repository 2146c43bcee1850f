/** What the preview and its webview say to each other. */
import type { RenderResult } from '../../../server/src/protocol.ts';

/** The policy as it is published, or the same with what is left to do. */
export type Face = 'reader' | 'gaps';

/** A new page, or what has changed of it. */
export interface UpdateMessage extends RenderResult {
  readonly type: 'update';
  readonly uri: string;
  /** Where relative pictures are found, with a slash at the end; absent for documents that lie nowhere. */
  readonly base?: string;
  /** Where pictures are found whose path begins with a slash. */
  readonly root?: string;
  /** Whether pictures from the web may be loaded. */
  readonly pictures: boolean;
}

/** The topmost visible line of the editor, from 0; the fraction says how much of it is above. */
export interface ScrollMessage {
  readonly type: 'scroll';
  readonly line: number;
}

/** The line of the cursor in the editor, from 0. */
export interface CursorMessage {
  readonly type: 'cursor';
  readonly line: number;
}

/** What the buttons show as pressed. */
export interface SwitchesMessage {
  readonly type: 'switches';
  readonly locked: boolean;
  readonly scrollSync: boolean;
}

/** What the preview says to its page. */
export type ToWebview = UpdateMessage | ScrollMessage | CursorMessage | SwitchesMessage;

/** The webview has loaded, or holds another page than the change starts from, and needs the whole page. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** A link to another file was followed; the path is relative to the document. */
export interface OpenMessage {
  readonly type: 'open';
  readonly href: string;
}

/** The reader wants to see a place of the source: a line, or a span of offsets in the version of the page. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly version: number;
  readonly line?: number;
  readonly span?: { readonly start: number; readonly end: number };
}

/** The page was scrolled by its reader: the topmost line, from 0, with a fraction. */
export interface ScrolledMessage {
  readonly type: 'scrolled';
  readonly line: number;
}

/** A fix is wanted: the code action with this title at the place of a finding. */
export interface FixMessage {
  readonly type: 'fix';
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** A button of the page that concerns the whole preview. */
export interface PressMessage {
  readonly type: 'press';
  readonly button: 'lock' | 'scrollSync' | 'pictures' | 'insertAll';
}

/** For tests: what the page holds. */
export interface PaintedMessage {
  readonly type: 'painted';
  readonly version: number;
  readonly html: string;
}

/** What the page says to its preview. */
export type FromWebview = ReadyMessage | OpenMessage | RevealMessage | ScrolledMessage | FixMessage | PressMessage | PaintedMessage;

/** What the webview keeps over a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  readonly face: Face;
  /** The topmost line. */
  readonly line: number;
  readonly locked: boolean;
  readonly scrollSync: boolean;
}
