/** Words that tell a blank from what only looks like one, and from blanks for others to fill. Part of the language pack; see `types.ts` for patterns. */

export interface BlankLookalikes {
  /** Words that open a remark whatever else is in it: `including`, `other than`. Patterns, read only where small letters begin. */
  readonly inclusions: readonly string[];
  /** Words that open a remark in brackets, which is read on with the sentence: `of the`, `if`. With a word for what belongs there they open a blank all the same. Patterns, read only where small letters begin. */
  readonly asides: readonly string[];
  /** What editors and reviewers note in brackets, each the whole of it: `emphasis added`, `old`, `confidential`. Patterns. */
  readonly notes: readonly string[];
  /** Words around a mask that name the form of a date and leave none out: `written as DD/MM/YYYY`. Patterns. */
  readonly formats: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Parts of a document, which a number or a letter tells apart: `Annex A`. Patterns. */
  readonly parts: readonly string[];
  /** Words by which a blank in round brackets asks for a name: `(company name)`. Patterns. */
  readonly names: readonly string[];
  /** Words next to the name of a key or button in brackets: `press`, `button`. Patterns. */
  readonly controls: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Names of keys that only keyboards of this language bear: `Strg`. Patterns. */
  readonly keys: readonly string[];
  /** What the blank for a heading calls itself: `title`, `heading`. Patterns. */
  readonly titles: readonly string[];
  /** Labels of lines that are written on by hand, those for a signature first: `signature`, `date`. Patterns. */
  readonly signing: readonly string[];
  /** Who signs, where that stands behind the line without brackets: ลงชื่อ ________ ผู้รับเรื่อง. Patterns. */
  readonly signers: readonly string[];
}
