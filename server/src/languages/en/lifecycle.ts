import type { LanguagePack } from '../types.ts';

/** How writers note when and how their document was reviewed and changed. */
export const lifecycle: LanguagePack['lifecycle'] = {
  recurring: [
    { months: 6, words: ['half-year', 'half year', 'semi-annual', 'semiannual', 'twice a year', 'biannual', 'six-month'] },
    { months: 3, words: ['quarter'] },
    { months: 1, words: ['month'] },
    { months: 0.25, words: ['week'] },
  ],
  joints: ['on', 'as of', 'of', 'in'],
  columns: {
    version: ['version', 'ver.', 'rev.', 'revision', 'version no.', 'no.', 'edition', 'issue'],
    date: ['date', 'date of change', 'effective date', 'effective', 'released', 'revised', 'reviewed', 'changed on'],
    change: [
      'change',
      'changes',
      'description',
      'description of change',
      'summary',
      'summary of changes',
      'what changed',
      'amendment',
      'amendments',
      'notes',
      'comment',
      'comments',
      'details',
      'reason',
      'reason for change',
    ],
    author: ['author', 'editor', 'changed by', 'by', 'edited by', 'prepared by', 'responsible', 'owner'],
    approver: ['approved by', 'approver', 'approval', 'authorised by'],
  },
  versionWords: ['version', 'ver.', 'revision', 'rev.', 'edition', 'issue'],
  log: { title: 'Change log', version: 'Version', date: 'Date', change: 'Change' },
  notes: { material: 'Content changed', editorial: 'Wording corrected, content unchanged', none: 'Reviewed, no changes' },
};
