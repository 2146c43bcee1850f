/** What a note says: the message of a finding and the titles of what settles it, in the reader's language. */
import { type CheckedDocument, describe, say } from '../features/checked.ts';
import { offersFor } from '../features/codeActions.ts';
import type { Finding } from '../lint/finding.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';

interface Words {
  readonly of: Pick<Finding, 'message'> & { readonly reader: LanguageCode; readonly catalog: CheckedDocument['document']['catalog'] };
  readonly message: string;
  titles?: readonly string[];
}

/** By the data of a finding, which it keeps wherever it moves. */
const known = new WeakMap<Finding['data'], Words>();

function wordsOf(finding: Finding, { document: { catalog } }: CheckedDocument, reader: LanguageCode): Words {
  const { message, data } = finding;
  const before = known.get(data);
  if (before && before.of.message === message && before.of.reader === reader && before.of.catalog === catalog) return before;
  const words = { of: { message, reader, catalog }, message: describe(finding, reader, catalog) };
  known.set(data, words);
  return words;
}

/** The message of a finding. */
export function messageOf(finding: Finding, checked: CheckedDocument, reader: LanguageCode): string {
  return wordsOf(finding, checked, reader).message;
}

/** The titles of the offers that settle a finding, most useful first. Where it is carried over, those it had when it was found. */
export function offerTitles(finding: Finding, checked: CheckedDocument, reader: LanguageCode, isCarriedOver: boolean): readonly string[] {
  const words = wordsOf(finding, checked, reader);
  if (!isCarriedOver || !words.titles) words.titles = offersFor(checked, finding).map(({ title }) => say(title, reader));
  return words.titles;
}
