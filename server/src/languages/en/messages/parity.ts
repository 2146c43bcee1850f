/** What is said about translations that must say the same. */
export const parity = {
  'structure/translation-parity.missing':
    'The {language} version has the section "{title}", which is missing here. Insert it and translate it, or delete it there.',
  'structure/translation-parity.extra': 'The section "{title}" is missing from the {language} version. Add it there, or delete it here.',
  'structure/translation-parity.figure': '"{text}" is not in the same section of the {language} version. Make both say the same.',
  'structure/translation-parity.date': 'The date "{text}" is not in the same section of the {language} version. Make both say the same.',
  'structure/translation-parity.contact': '"{text}" is not in the same section of the {language} version. Give the same contact in both.',
  'structure/translation-parity.blanks': 'Blanks in this section: {count} here, {other} in the {language} version. Fill the same ones in both.',
  'related.counterpart': 'The place in the other version',
  'parity.translate': 'To be translated: text copied from {file} ({language})',
  'fix.insertToTranslate': 'Insert section "{title}", marked for translation',
  'rule.structure/translation-parity.summary': 'A document and its translations say the same.',
  'rule.structure/translation-parity.why': 'Customers rely on the version they read; two figures for one promise are two promises.',
} as const;
