/** What can be asked of an export. */

/** The formats by name. */
export const exportFormats = ['html', 'pdf', 'docx', 'markdown', 'summary'] as const;
/** One of them. */
export type ExportFormat = (typeof exportFormats)[number];

/** The sizes of paper. */
export const papers = ['a4', 'letter'] as const;
/** One of them. */
export type Paper = (typeof papers)[number];

/** How a file of each format ends. */
export const exportEndings = { html: '.html', pdf: '.pdf', docx: '.docx', markdown: '.md', summary: '.summary.md' } as const;

/** How a document is exported. */
export interface ExportOptions {
  readonly paper?: Paper | undefined;
  /** Marks it as a draft. One whose front matter says that it is a draft is marked anyway. */
  readonly draft?: boolean | undefined;
  /** Pictures as `data:` addresses, by the address that the document gives them. Others are left out, and their words stay. */
  readonly pictures?: ReadonlyMap<string, string> | undefined;
  /** Leaves the front matter out of Markdown. */
  readonly dropFrontMatter?: boolean | undefined;
}
