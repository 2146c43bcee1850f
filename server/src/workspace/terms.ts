/** The terms that a document defines for others: those of its section of definitions, or of a glossary. */
import { type PolicyDocument, packOf } from '../model/document.ts';
import { termKey } from '../standards/termForms.ts';
import { termsOf } from '../standards/terms.ts';

/** A term that other documents can use. */
export interface SharedTerm {
  readonly names: readonly string[];
  /** The same for every spelling of a name, one for each. */
  readonly keys: readonly string[];
  readonly meaning: string;
  /** Whether it stands in a document that is a glossary from its title on. */
  readonly glossary: boolean;
}

/** A term of another document. */
export interface ForeignTerm extends SharedTerm {
  readonly uri: string;
  /** The document's name for a reader: its file name. */
  readonly name: string;
}

/** The terms of a document that others can use, in the order of the text. */
export function sharedTermsOf(document: PolicyDocument): readonly SharedTerm[] {
  const pack = packOf(document);
  const { definitions, glossary } = termsOf(document);
  return definitions.flatMap(({ names, meaning, inSection }) =>
    inSection ? [{ names: names.map(({ text }) => text), keys: names.map(({ text }) => termKey(text, pack)), meaning, glossary }] : [],
  );
}
