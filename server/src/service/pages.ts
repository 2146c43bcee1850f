/** Rendered pages of open documents, kept so that a preview can be told what has changed instead of the whole page. */
import type { CheckedDocument } from '../features/checked.ts';
import type { Host } from '../host.ts';
import { renderPage } from '../render/page.ts';
import { changeBetween } from '../render/pageChange.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { RenderedChange, RenderedDocument } from './policyService.ts';

/** The pages of open documents. */
export interface Pages {
  of(checked: CheckedDocument, reader: LanguageCode): RenderedDocument;
  /** What makes the current page of the page with a number, where that is still known; else the whole page. */
  change(checked: CheckedDocument, reader: LanguageCode, page: number | undefined): RenderedChange;
  forget(uri: string): void;
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
    const page = { ...renderPage(checked, reader, today), version: checked.version };
    latest.set(checked, { reader, today, page });
    return page;
  };

  return {
    of,
    change: (checked, reader, page) => {
      const rendered = of(checked, reader);
      const before = known.get(checked.uri) ?? [];
      const base = before.find((one) => one.page === page);
      last += 1;
      known.set(checked.uri, [{ page: last, rendered }, ...before].slice(0, pagesKept));
      const { blocks, ...rest } = rendered;
      return { ...rest, page: last, ...(base ? { from: base.page } : {}), change: changeBetween(base?.rendered.blocks ?? [], blocks) };
    },
    forget: (uri) => void known.delete(uri),
  };
}
