import type { LanguagePack } from '../types.ts';

/** How writers note when and how their document was reviewed and changed. */
export const lifecycle: LanguagePack['lifecycle'] = {
  recurring: [
    { months: 6, words: ['halbjähr', 'halbes jahr', 'zweimal im jahr', 'zweimal jährlich'] },
    { months: 3, words: ['quartal', 'vierteljähr'] },
    { months: 1, words: ['monat'] },
    { months: 0.25, words: ['woche', 'wöchentlich'] },
  ],
  joints: ['am', 'vom', 'zum', 'seit', 'im'],
  columns: {
    version: ['version', 'fassung', 'ver.', 'rev.', 'revision', 'nr.', 'ausgabe'],
    date: ['datum', 'stand', 'geändert am', 'gültig ab', 'vom'],
    change: [
      'änderung',
      'änderungen',
      'beschreibung',
      'beschreibung der änderung',
      'was sich geändert hat',
      'inhalt',
      'inhalt der änderung',
      'bemerkung',
      'bemerkungen',
      'anlass',
      'grund',
    ],
    author: ['verantwortlich', 'autor', 'autorin', 'bearbeitet von', 'bearbeiter', 'bearbeitung', 'geändert von', 'erstellt von', 'verfasser', 'von'],
    approver: ['freigabe', 'freigegeben von', 'genehmigt von', 'genehmigung', 'freigabe durch'],
  },
  versionWords: ['version', 'fassung', 'ver.', 'revision', 'rev.', 'ausgabe'],
  log: { title: 'Änderungsverzeichnis', version: 'Version', date: 'Datum', change: 'Änderung' },
  notes: { material: 'Inhalt geändert', editorial: 'Redaktionell überarbeitet, Inhalt unverändert', none: 'Überprüft, keine Änderungen' },
};
