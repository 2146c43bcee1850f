import type { KindId } from '../../../server/src/schema/vocabulary.ts';

/** A document as its opening and its headings, labelled by a reader. */
export interface LabelledDocument {
  readonly kind: KindId;
  /** The required sections that the document lacks. */
  readonly missing: readonly string[];
  /** Sections that it has and that are reported as missing all the same. */
  readonly wronglyMissing?: readonly string[];
  /** One line each; the sections stand after `→`, and after `≠` what is read instead (`–` for none) where that is not recognised yet. */
  readonly text: string;
}
