/** What is said of names that a writer gives and uses again. */
export const symbols = {
  'symbols.emptyName': 'A name cannot be empty. Type at least one word.',
  'symbols.noBlank': '"{text}" would no longer be read as a blank. Choose words that say what belongs there.',
} as const;
