/** Rendered pages of open documents, kept so that a preview can be told what has changed instead of the whole page. */
import { carriedOver } from '../features/carriedOver.ts';
import type { CheckedDocument } from '../features/checked.ts';
import type { Host } from '../host.ts';
import { renderPage } from '../render/page.ts';
import { changeBetween } from '../render/pageChange.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { LastCheck } from './checks.ts';
import type { RenderedChange, RenderedDocument } from './policyService.ts';
import type { OpenDocument } from './workspaceState.ts';

/** The pages of open documents. */
export interface Pages {
  of(checked: CheckedDocument, reader: LanguageCode): RenderedDocument;
  /** What makes the current page of the page with a number, where that is still known; else the whole page. */
  change(checked: CheckedDocument, reader: LanguageCode, page: number | undefined): RenderedChange;
  /** The same for a text that is not checked yet; undefined where the last check does not tell enough of it. */
  soon(uri: string, text: UncheckedText, reader: LanguageCode, page: number | undefined): RenderedChange | undefined;
  forget(uri: string): void;
}

/** A text that is not checked yet, and how it came of the one that was. */
export interface UncheckedText extends OpenDocument {
  readonly last: LastCheck;
  readonly path: string;
}

/** Several previews may show one document, each a version behind the other. */
const pagesKept = 4;

/** Makes them. */
export function createPages(host: Pick<Host, 'today'>): Pages {
  const latest = new WeakMap<CheckedDocument, { readonly reader: LanguageCode; readonly today: string; readonly page: RenderedDocument }>();
  const known = new Map<string, readonly { readonly page: number; readonly rendered: RenderedDocument }[]>();
  let last = 0;

  const of = (checked: CheckedDocument, reader: LanguageCode): RenderedDocument => {
    const today = host.today();
    const before = latest.get(checked);
    if (before?.reader === reader && before.today === today) return before.page;
    const page = { ...renderPage(checked, { reader, today }), version: checked.version };
    latest.set(checked, { reader, today, page });
    return page;
  };

  const change = (uri: string, rendered: RenderedDocument, page: number | undefined): RenderedChange => {
    const before = known.get(uri) ?? [];
    const base = before.find((one) => one.page === page);
    last += 1;
    known.set(uri, [{ page: last, rendered }, ...before].slice(0, pagesKept));
    const { blocks, ...rest } = rendered;
    return { ...rest, page: last, ...(base ? { from: base.page } : {}), change: changeBetween(base?.rendered.blocks ?? [], blocks) };
  };

  return {
    of,
    change: (checked, reader, page) => change(checked.uri, of(checked, reader), page),
    soon: (uri, { last: { checked: lastChecked, edits }, ...text }, reader, page) => {
      const before = known.get(uri)?.[0]?.rendered;
      const checked = before && edits.length > 0 ? carriedOver(lastChecked, { ...text, edits }) : undefined;
      return (
        checked &&
        change(uri, { ...renderPage(checked, { reader, today: host.today(), ...(before ? { before } : {}) }), version: text.version }, page)
      );
    },
    forget: (uri) => void known.delete(uri),
  };
}
