/** What is said about translations that must say the same. */
export const parity = {
  'structure/translation-parity.missing':
    'The {language} version has the section "{title}", which is missing here. Insert it and translate it, or take it out there.',
  'structure/translation-parity.extra': 'The section "{title}" is missing in the {language} version. Add it there, or take it out here.',
  'structure/translation-parity.figure': '"{text}" does not stand in the same section of the {language} version. Make both say the same.',
  'structure/translation-parity.date': 'The date "{text}" does not stand in the same section of the {language} version. Make both say the same.',
  'structure/translation-parity.contact': '"{text}" does not stand in the same section of the {language} version. Give the same contact in both.',
  'structure/translation-parity.blanks': 'This section has {count} blanks, the {language} version has {other}. Fill the same ones in both.',
  'related.counterpart': 'The place in the other version',
  'parity.translate': 'To be translated: text taken over from {file} ({language})',
  'fix.insertToTranslate': 'Insert section "{title}", marked to translate',
  'rule.structure/translation-parity.summary': 'A document and its translations say the same.',
  'rule.structure/translation-parity.why': 'Customers rely on the version that they read; two figures for one promise are two promises.',
} as const;
