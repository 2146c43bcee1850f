/** How writers of a language define words, and which words compete for one thing. */

/** Words by which definitions are recognised and competing words are told. */
export interface TermWording {
  /** Pattern for what may stand in brackets before the name that is given there: `(?:the|hereinafter)`. */
  readonly namedBefore: string;
  /** Words that join two names of one thing, plain text, lower case: `or`, `also called`. */
  readonly joiners: readonly string[];
  /** Words at the start of a name that are not part of it, plain text, lower case: `the`. */
  readonly articles: readonly string[];
  /** Lead-ins in a section of definitions that define nothing, plain text: `note`. */
  readonly asides: readonly string[];
  /** Words that a contract explains but nobody looks up, plain text: `we`, `you`. */
  readonly pronouns: readonly string[];
  /** Patterns for verbs that say what a word means where they follow it in a section of definitions: `is`. */
  readonly copulas: readonly string[];
  /** Patterns for what may stand before a quoted name where a sentence says what it means: `in this policy`. */
  readonly leads: readonly string[];
  /** Patterns for the header of the column of a table that holds the words defined: `terms?`. */
  readonly columns: readonly string[];
  /** Names of laws and the like, in which words are not the writer's own. Regular expressions in which case counts (flag `u`). */
  readonly citations: readonly string[];
  /** Patterns for words right before a quoted term that show that a kind of case is meant, not a name: `each`, `as a`. */
  readonly classing: readonly string[];
  /** Words that are written with a capital without being defined, plain text: days, `Internet`. */
  readonly proper: readonly string[];
  /** Determiners before which a capital shows that a word is meant as defined, plain text, lower case; none where case tells nothing. */
  readonly determiners: readonly string[];
  /** Patterns for what joins two words of a set that are told apart: `and`. */
  readonly between: readonly string[];
  readonly synonyms: readonly SynonymSet[];
}

/** Words for one thing, of which a document should use one. */
export interface SynonymSet {
  readonly words: readonly Synonym[];
  /** Patterns for words in which one of them is right as it stands: `client-side`. */
  readonly except: readonly string[];
}

/** One of the words. */
export interface Synonym {
  /**
   * Its forms as plain text, the first one as it is named to the writer. Where all words of a set list equally many forms,
   * the forms correspond, and one word can take the place of another.
   */
  readonly forms: readonly string[];
  /** Patterns that show, anywhere in a document, that the word has a meaning of its own there: a concept of law. */
  readonly unless?: readonly string[];
}
