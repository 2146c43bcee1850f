import type { terms as english } from '../../en/messages/terms.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about defined terms. */
export const terms: MessagesOf<typeof english> = {
  'terms/duplicate.same': '„{term}“ ist zweimal mit demselben Wortlaut definiert. Löschen Sie eine der beiden Definitionen.',
  'terms/duplicate.different':
    '„{term}“ ist zweimal definiert, und zwar mit unterschiedlichem Wortlaut. Behalten Sie nur eine Definition, damit alle dasselbe lesen.',
  'terms/unused.unused':
    '„{term}“ ist hier definiert, kommt im Dokument aber sonst nicht vor. Löschen Sie die Definition oder verwenden Sie das Wort dort, wo es gemeint ist.',
  'terms/undefined.capital':
    '„{term}“ ist {count}-mal wie ein definierter Begriff geschrieben, aber nirgends definiert. Definieren Sie den Begriff oder schreiben Sie ihn klein.',
  'terms/undefined.quoted':
    '„{term}“ steht {count}-mal in Anführungszeichen, ohne dass die Bedeutung erklärt wird. Definieren Sie den Begriff oder lassen Sie die Anführungszeichen weg.',
  'terms/synonyms.competing':
    '„{term}“ ({count}) und „{preferred}“ ({times}) bezeichnen in diesem Dokument offenbar dasselbe. Bleiben Sie bei einem Wort oder definieren Sie beide.',
  'related.firstDefinition': 'Die erste Definition',
  'related.otherWord': 'Das andere Wort',
  'fix.deleteDefinition': 'Diese Definition von „{term}“ löschen',
  'fix.useWord': 'Im ganzen Text „{text}“ verwenden',
  'hover.term': 'Definierter Begriff',
  'hover.termElsewhere': 'Definiert in {file}',
  'completion.term': 'Definierter Begriff',
  'rename.termEnding':
    '„{form}“ in Zeile {line} hat eine Endung, die sich nicht auf „{name}“ übertragen lässt. Formulieren Sie zuerst diese Stelle um.',
  'rename.termTaken':
    '„{name}“ kommt in diesem Dokument schon vor; danach wären die beiden nicht mehr zu unterscheiden. Wählen Sie ein anderes Wort.',
  'rename.termName':
    '„{name}“ eignet sich nicht als Begriff. Schreiben Sie ein oder wenige Wörter ohne Anführungszeichen, Klammern und Zeilenumbrüche.',
  'rename.termHeading': '„{form}“ ist die Überschrift der Definition, und Links führen dorthin. Benennen Sie zuerst die Überschrift um.',
  'rename.termUnsafe':
    '„{name}“ würde nicht überall als dieser Begriff erkannt; die Änderung ließe sich nicht durch Umbenennen zurücknehmen. Wählen Sie ein anderes Wort.',
  'rule.terms/duplicate.summary': 'Ein Begriff ist einmal definiert.',
  'rule.terms/duplicate.why': 'Von zwei Definitionen wird die eine geändert und die andere vergessen, und auf beide kann man sich berufen.',
  'rule.terms/unused.summary': 'Ein definierter Begriff wird verwendet.',
  'rule.terms/unused.why': 'Eine Definition, die niemand braucht, kostet Lesezeit und zeigt oft, dass der Text die Sache anders nennt.',
  'rule.terms/undefined.summary': 'Was wie ein definierter Begriff geschrieben ist, ist definiert.',
  'rule.terms/undefined.why': 'Anführungszeichen kündigen eine besondere Bedeutung an, und wer liest, sucht danach.',
  'rule.terms/synonyms.summary': 'Eine Sache heißt im ganzen Dokument gleich.',
  'rule.terms/synonyms.why': 'Ein zweites Wort wirkt wie eine zweite Sache, und man fragt sich, ob die Zusage auch dafür gilt.',
};
