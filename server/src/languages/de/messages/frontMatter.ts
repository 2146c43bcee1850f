import type { frontMatter as english } from '../../en/messages/frontMatter.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about front matter, and what is offered there. */
export const frontMatter: MessagesOf<typeof english> = {
  'front-matter/schema.ownDate': 'Dieses Datum wird als {date} gelesen. Schreiben Sie es so, dann liest jedes Programm denselben Tag.',
  'front-matter/schema.ambiguousDate': '„{value}“ kann {first} oder {second} sein. Schreiben Sie den gemeinten Tag mit dem Jahr voran.',
  'front-matter/schema.impossibleDate': 'Den Tag „{value}“ gibt es nicht: Dieser Monat hat {days} Tage. Berichtigen Sie das Datum.',
  'front-matter/schema.partialDate': '„{value}“ nennt keinen Tag. Schreiben Sie Jahr, Monat und Tag, zum Beispiel {example}.',
  'front-matter/schema.readAsTruth':
    'Viele Programme lesen {value} ohne Anführungszeichen als „{read}“ (wahr oder falsch). Wenn das Wort gemeint ist, setzen Sie es in Anführungszeichen.',
  'front-matter/schema.readAsNumber':
    '{value} wird als Zahl {read} gelesen. Setzen Sie den Wert in Anführungszeichen, damit er so bleibt, wie er dasteht.',
  'front-matter/syntax.space':
    'Nach dem Doppelpunkt fehlt das Leerzeichen, deshalb lassen sich Feld und Wert nicht trennen. Fügen Sie ein Leerzeichen ein.',
  'front-matter/syntax.noColon': 'Zwischen Feld und Wert steht kein Doppelpunkt. Schreiben Sie Feld, Doppelpunkt, Leerzeichen und Wert.',
  'front-matter/syntax.wideColon':
    'Das ist ein Doppelpunkt in voller Breite; kein Programm liest ihn als Ende des Feldnamens. Schreiben Sie „:“ und ein Leerzeichen.',
  'front-matter/syntax.special': 'Ein Wert darf nur in Anführungszeichen mit „{sign}“ beginnen. Setzen Sie den ganzen Wert in Anführungszeichen.',
  'front-matter/syntax.list': 'Hier wird eine Klammer geöffnet, aber nicht geschlossen. Schließen Sie sie.',
  'front-matter/syntax.alias':
    '„{name}“ verweist auf einen Wert, der weiter oben nicht festgelegt ist. Wenn der Text gemeint ist, setzen Sie ihn in Anführungszeichen.',
  'front-matter/syntax.afterQuote':
    'Nach dem schließenden Anführungszeichen folgt noch Text. Setzen Sie den ganzen Wert in ein Paar Anführungszeichen.',
  'front-matter/syntax.toml':
    'Diese Zeile lässt sich nicht lesen. Zwischen „+++“-Zeilen besteht jede aus Feld, Gleichheitszeichen und Wert, und Text steht in Anführungszeichen.',
  'front-matter/syntax.fence': 'Der Dokumentkopf beginnt und endet mit einer Zeile aus genau drei Bindestrichen. Schreiben Sie „---“.',
  'front-matter/syntax.late':
    'Der Dokumentkopf beginnt in der ersten Zeile der Datei mit drei Bindestrichen ganz am Zeilenanfang. Entfernen Sie, was davor steht.',
  'front-matter/schema.cutByComment':
    'Ab dem Rautezeichen gilt alles als Kommentar; gelesen wird nur „{value}“. Gehört es zum Wert, setzen Sie den ganzen Wert in Anführungszeichen.',
  'front-matter/schema.curlyQuotes': 'Typografische Anführungszeichen werden Teil des Werts. Verwenden Sie gerade oder gar keine.',
  'fix.beginWithFence': 'Entfernen, was vor den drei Bindestrichen steht',
  'front-matter/required.missing':
    'Im Dokumentkopf fehlt: {keys}. Leserinnen und Leser müssen wissen, wer für das Dokument verantwortlich ist, welche Version sie vor sich haben und ob sie gilt.',
  'front-matter/document-control.movable': 'Angaben zum Dokument stehen hier als Text ({keys}). Im Dokumentkopf kann jedes Programm sie lesen.',
  'rule.front-matter/required.summary': 'Der Dokumentkopf nennt Verantwortliche, Version und Status.',
  'rule.front-matter/required.why': 'Ist niemand verantwortlich, hält niemand das Dokument aktuell; ohne Status weiß niemand, ob es gilt.',
  'rule.front-matter/document-control.summary': 'Angaben zum Dokument stehen im Dokumentkopf.',
  'rule.front-matter/document-control.why':
    'Datums- und Namensangaben im Fließtext lesen nur Menschen: Kein Programm kann an die nächste Überprüfung erinnern.',
  'fix.addKey': '„{key}: {value}“ ergänzen',
  'fix.addKeys': '{keys} ergänzen',
  'fix.writeDate': 'Als {value} schreiben',
  'fix.tabsToSpaces': 'Tabulator durch Leerzeichen ersetzen',
  'fix.deleteLine': 'Diese Zeile löschen',
  'fix.closeQuote': 'Anführungszeichen schließen',
  'fix.closeBracket': 'Klammer schließen',
  'fix.alignLine': 'Zeile an den anderen ausrichten',
  'fix.writeColon': 'Doppelpunkt und Leerzeichen schreiben',
  'fix.writeFence': 'Drei Bindestriche schreiben',
  'fix.moveControl': 'Angaben zum Dokument in den Dokumentkopf verschieben',
  'key.next_review': 'Bis wann das Dokument wieder zu überprüfen ist.',
  'completion.frontMatter': 'Dokumentkopf einer Richtlinie',
  'completion.usedElsewhere': 'In anderen Richtlinien verwendet',
  'completion.nextByCycle': 'Nächste Überprüfung nach dem Prüfintervall',
  'status.draft.meaning': 'Wird noch geschrieben. Auf Lücken wird nur hingewiesen.',
  'status.review.meaning': 'Vollständig; liegt denen vor, die zustimmen müssen.',
  'status.approved.meaning': 'Freigegeben, aber noch nicht in Kraft. Lücken sind Fehler.',
  'status.in-force.meaning': 'Gilt jetzt. Lücken sind Fehler.',
  'status.retired.meaning': 'Gilt nicht mehr und wird nur noch aufbewahrt. Nach Lücken wird nicht gesucht.',
};
