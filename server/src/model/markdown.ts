/** The Markdown grammar: CommonMark with GitHub's tables, task lists, strike-through and bare addresses. */
import { parser as commonMark, GFM, type MarkdownParser } from '@lezer/markdown';

/** Parses Markdown to a lossless tree. Never throws; every text is Markdown. */
export const markdown: MarkdownParser = commonMark.configure([GFM]);
