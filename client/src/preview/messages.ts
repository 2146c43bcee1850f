/** What the preview and its webview say to each other. */

/** A new page, or the same one anew. */
export interface UpdateMessage {
  readonly type: 'update';
  readonly uri: string;
  readonly version: number;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly html: string;
  /** Where relative pictures are found, with a slash at the end; absent for documents that lie nowhere. */
  readonly base?: string;
  /** Where pictures are found whose path begins with a slash. */
  readonly root?: string;
}

/** The topmost visible line of the editor, from 0; the fraction says how much of it is above. */
export interface ScrollMessage {
  readonly type: 'scroll';
  readonly line: number;
}

export type ToWebview = UpdateMessage | ScrollMessage;

/** The webview has loaded and shows nothing yet. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** A link to another file was followed; the path is relative to the document. */
export interface OpenMessage {
  readonly type: 'open';
  readonly href: string;
}

/** For tests: what the page holds. */
export interface PaintedMessage {
  readonly type: 'painted';
  readonly version: number;
  readonly html: string;
}

export type FromWebview = ReadyMessage | OpenMessage | PaintedMessage;

/** What the webview keeps over a reload of the window. */
export interface PreviewState {
  readonly uri: string;
}
