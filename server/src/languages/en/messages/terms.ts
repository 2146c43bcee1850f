/** What is said about defined terms. */
export const terms = {
  'terms/duplicate.same': '"{term}" is defined twice in the same words. Delete one of the two definitions.',
  'terms/duplicate.different': '"{term}" is defined twice, in different words. Keep one definition, so that every reader reads the same.',
  'terms/unused.unused': '"{term}" is defined here but used nowhere else in this document. Delete the definition, or use the word where it is meant.',
  'terms/undefined.capital':
    '"{term}" is written like a defined term, {count} times, but nothing defines it. Define it, or write it without capitals.',
  'terms/undefined.quoted':
    '"{term}" stands in quotation marks {count} times, but nothing says what it means. Define it, or leave out the quotation marks.',
  'terms/synonyms.competing':
    '"{term}" ({count}) and "{preferred}" ({times}) seem to mean the same in this document. Use one of them throughout, or define both.',
  'related.firstDefinition': 'The first definition',
  'related.otherWord': 'The other word',
  'fix.deleteDefinition': 'Delete this definition of "{term}"',
  'fix.useWord': 'Use "{text}" throughout the text',
  'hover.term': 'Defined term',
  'hover.termElsewhere': 'Defined in {file}',
  'completion.term': 'Defined term',
  'rename.termEnding': '"{form}" on line {line} has an ending that cannot be carried over to "{name}". Reword that place first.',
  'rename.termTaken': '"{name}" already stands in this document, so the two could not be told apart afterwards. Choose another word.',
  'rename.termName': '"{name}" cannot be the name of a term. Write a few words without quotation marks, brackets or line breaks.',
  'rename.termHeading': '"{form}" is the heading of its definition, and links lead to it. Rename the heading first.',
  'rename.termUnsafe': '"{name}" would not be recognised as this term everywhere, so renaming could not undo the change. Choose another word.',
  'rule.terms/duplicate.summary': 'A term is defined once.',
  'rule.terms/duplicate.why': 'Of two definitions one will be changed and the other forgotten, and both can be quoted.',
  'rule.terms/unused.summary': 'A defined term is used.',
  'rule.terms/unused.why': 'A definition that nothing needs costs the reader time, and often shows that the text calls the thing something else.',
  'rule.terms/undefined.summary': 'A word that is written like a defined term is defined.',
  'rule.terms/undefined.why': 'A capital or quotation marks tell readers that a word has a special meaning, and they will look for it.',
  'rule.terms/synonyms.summary': 'One thing has one name throughout a document.',
  'rule.terms/synonyms.why': 'Readers take a second word for a second thing, and ask whether the promise holds for it too.',
} as const;
