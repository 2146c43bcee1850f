/**
 * Greek endings, so that a cue is written once as a stem. Each helper returns the source of a pattern.
 */

/** An adjective stressed before its ending, with its adverb in -α: `άριστ` gives άριστος, άριστη, άριστα. */
export const adj = (stem: string): string => `${stem}(?:ος|ου|ους|ον|ο|οι|ων|ης|ην|η|ες|ας|α)`;

/** An adjective stressed on its ending: `τακτικ` gives τακτικός, τακτική, τακτικά. */
export const oxy = (stem: string): string => `${stem}(?:ός|ού|ούς|όν|ό|οί|ών|ής|ήν|ή|ές|ά|ώς)`;

/** An adjective in -ής, -ές, with its adverb in -ώς: `επαρκ` gives επαρκής, επαρκούς, επαρκώς. */
export const sigma = (stem: string): string => `${stem}(?:ής|ούς|ή|ές|είς|ών|ώς)`;

/** The persons of a present in -ω that a policy uses: `επιδιώκ` gives επιδιώκουμε, επιδιώκει, επιδιώκουν, επιδιώκετε. */
export const verb = (stem: string): string => `${stem}(?:ουμε|ει|ουν|ετε)`;

/** The same for a contracted present in -ώ: `προσπαθ` gives προσπαθούμε, προσπαθεί, προσπαθούν, προσπαθείτε. */
export const contracted = (stem: string): string => `${stem}(?:ούμε|εί|ούν|είτε)`;

const plainVowels: Readonly<Record<string, string>> = { ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ό: 'ο', ύ: 'υ', ώ: 'ω', ΐ: 'ϊ', ΰ: 'ϋ' };

/**
 * Patterns that also match text without stress marks: headings in capitals drop them (ΣΚΟΠΟΣ for σκοπός).
 * The patterns hold no stressed vowel inside square brackets.
 */
export const unstressed = (patterns: readonly string[]): readonly string[] =>
  patterns.map((pattern) => pattern.replace(/[άέήίόύώΐΰ]/g, (vowel) => `[${vowel}${plainVowels[vowel] ?? ''}]`));

/** No word before, as at the beginning of a sentence or list item. */
export const start = '(?<!\\p{L},? )';
