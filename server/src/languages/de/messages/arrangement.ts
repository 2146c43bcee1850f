import type { arrangement as english } from '../../en/messages/arrangement.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the kind of a document, and the order, level and wording of its headings. */
export const arrangement: MessagesOf<typeof english> = {
  'structure/misplaced-section.after': '„{title}“ steht üblicherweise hinter „{other}“. Verschieben Sie den Abschnitt dorthin, wo man ihn sucht.',
  'structure/misplaced-section.before': '„{title}“ steht üblicherweise vor „{other}“. Verschieben Sie den Abschnitt dorthin, wo man ihn sucht.',
  'structure/heading-level.tooHigh':
    '„{title}“ ist eine Überschrift der obersten Ebene wie der Titel des Dokuments. Stufen Sie sie auf die Ebene der übrigen Abschnitte herab.',
  'structure/heading-level.skipped':
    '„{title}“ steht mehr als eine Ebene unter der Überschrift davor. Stufen Sie diese Überschrift herauf, damit die Gliederung keine Lücke hat.',
  'structure/heading-level.numbered':
    'Die Nummer von „{title}“ führt die Zählung der Abschnitte davor weiter, aber die Überschrift steht eine Ebene tiefer. Stufen Sie sie herauf.',
  'structure/heading-level.inside':
    '„{title}“ steht innerhalb von „{other}“ und erscheint in der Gliederung nicht als eigener Abschnitt. Stufen Sie die Überschrift um eine Ebene herauf.',
  'structure/duplicate-section.twice': 'Den Abschnitt „{title}“ gibt es schon. Führen Sie beide zusammen, damit alles an einer Stelle steht.',
  'structure/heading-title.near': '„{title}“ ist keine bekannte Überschrift. Meinten Sie „{other}“?',
  'structure/heading-title.unclear': 'Wer „{other}“ sucht, findet es unter „{title}“ vielleicht nicht. Verwenden Sie die übliche Überschrift.',
  'structure/heading-title.empty': '„{title}“ sagt nicht, worum es in diesem Abschnitt geht. Nennen Sie das Thema.',
  'related.firstSection': 'Der erste Abschnitt dieses Namens',
  'fix.moveAfter': '„{title}“ hinter „{other}“ verschieben',
  'fix.moveBefore': '„{title}“ vor „{other}“ verschieben',
  'fix.orderSections': 'Alle Abschnitte in die übliche Reihenfolge bringen ({count})',
  'fix.promote': '„{title}“ auf die Ebene der übrigen Abschnitte heraufstufen',
  'fix.demote': '„{title}“ auf die Ebene der übrigen Abschnitte herabstufen',
  'fix.joinSections': 'Die beiden Abschnitte „{title}“ zusammenführen',
  'fix.renameHeading': 'Überschrift in „{title}“ umbenennen',
  'rule.structure/misplaced-section.summary': 'Abschnitte stehen in der Reihenfolge, in der man sie erwartet.',
  'rule.structure/misplaced-section.why': 'Wer eine Richtlinie kennt, findet sich in der nächsten zurecht, wenn beide gleich aufgebaut sind.',
  'rule.structure/heading-level.summary': 'Jeder Abschnitt steht auf seiner Ebene der Gliederung.',
  'rule.structure/heading-level.why': 'Die Gliederung dient als Inhaltsverzeichnis: Ein Abschnitt auf der falschen Ebene geht darin unter.',
  'rule.structure/duplicate-section.summary': 'Jeder Abschnitt kommt nur einmal vor.',
  'rule.structure/duplicate-section.why': 'Zwei Abschnitte zum selben Thema widersprechen sich bald, und niemand weiß, welcher gilt.',
  'rule.structure/heading-title.summary': 'Jede Überschrift sagt klar, worum es in ihrem Abschnitt geht.',
  'rule.structure/heading-title.why': 'Wer etwas sucht, überfliegt die Überschriften nach bekannten Wörtern.',
  'front-matter/kind.guessed':
    'Im Dokumentkopf steht keine Dokumentart. Nach Titel oder Dateiname wird das Dokument als „{kind}“ geprüft. Tragen Sie die Art ein, damit sie feststeht.',
  'front-matter/kind.unknown':
    'Die Art dieses Dokuments ist nicht zu erkennen, deshalb werden fehlende Abschnitte nicht gemeldet. Tragen Sie die Art in den Dokumentkopf ein.',
  'fix.writeKind': '„kind: {kind}“ in den Dokumentkopf schreiben',
  'rule.front-matter/kind.summary': 'Der Dokumentkopf nennt die Art des Dokuments.',
  'rule.front-matter/kind.why': 'Die Art bestimmt, welche Abschnitte erwartet werden; eine Vermutung kann falsch sein.',
};
