/** What the script of the page has of VS Code, and of its own page. */
import type { FromWebview, PreviewState } from '../messages.ts';
import type { PageStrings } from '../strings.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromWebview): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
};

const api = acquireVsCodeApi();

/** Where the blocks are shown. */
export const page = document.getElementById('page') ?? document.body;

/** What the page itself says. */
export const strings = JSON.parse(page.getAttribute('data-strings') ?? '{}') as PageStrings;

/** Whether the page tells what it shows, for tests. */
export const reports = page.hasAttribute('data-reports');

/** Says something to the preview. */
export function post(message: FromWebview): void {
  api.postMessage(message);
}

/** What the page was when it was shown last. */
export function savedState(): PreviewState | undefined {
  return api.getState();
}

/** Keeps what the page is, for `savedState` after a reload of the window. */
export function saveState(state: PreviewState): void {
  api.setState(state);
}
