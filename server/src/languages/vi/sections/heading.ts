/** What the Vietnamese section files share. */
import type { SectionWording } from '../../types.ts';

/** What a section is called and what it must hold, without the text to insert. */
export type Heading = Omit<SectionWording, 'body'>;

/** Names of documents that headings refer to. */
export const papers = '(?:chính sách|tài liệu|quy trình|quy định|sổ tay|cẩm nang|bản cam kết|cam kết|văn bản|điều lệ)';
