/** The names of blanks in the other policies of a workspace, and the values given there. */
import { addressKey, fileNameOf } from '../util/uri.ts';
import type { Library } from '../workspace/library.ts';
import { type BlankFacts, noBlanks } from '../workspace/placeholders.ts';
import type { FactsIndex } from './fileFacts.ts';

/** What another policy says of blanks. */
export interface BlanksElsewhere extends BlankFacts {
  readonly uri: string;
  /** The name of the file. */
  readonly name: string;
}

/** The other policies around a document, as far as they have been read. */
export function blanksAround(library: Library, index: FactsIndex, uri: string): readonly BlanksElsewhere[] {
  const own = addressKey(uri);
  return library.neighbours(uri).flatMap((file) => {
    const blanks = addressKey(file.uri) === own ? undefined : index.of(file)?.blanks;
    return blanks && blanks !== noBlanks ? [{ uri: file.uri, name: fileNameOf(file.uri), ...blanks }] : [];
  });
}
