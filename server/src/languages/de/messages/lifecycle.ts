import type { lifecycle as english } from '../../en/messages/lifecycle.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the life of a document: its status, its reviews, its versions. */
export const lifecycle: MessagesOf<typeof english> = {
  'lifecycle/review.due': 'Die nächste Überprüfung ist am {date} fällig (verbleibende Tage: {days}). Planen Sie sie jetzt ein.',
  'lifecycle/review.overdue': 'Die Überprüfung war am {date} fällig. Überprüfen Sie das Dokument und vermerken Sie dann die Überprüfung.',
  'lifecycle/review.long':
    '„{cycle}“ überschreitet die Höchstdauer ({months} Monate). Überprüfen Sie das Dokument mindestens einmal im Jahr: Produkte, Leistungen und Gesetze ändern sich früher.',
  'lifecycle/review.unreadable': '„{value}“ lässt sich nicht als Zeitraum lesen. Schreiben Sie zum Beispiel „12 Monate“ oder „P1Y“.',
  'lifecycle/review.ahead': 'Als Tag der letzten Überprüfung ist der {date} angegeben, der noch in der Zukunft liegt. Prüfen Sie das Datum.',
  'lifecycle/gate.owner': 'Es ist nicht angegeben, wer für dieses Dokument verantwortlich ist. Ergänzen Sie „owner“ im Dokumentkopf.',
  'lifecycle/gate.version':
    'Dieses Dokument hat keine Versionsangabe, deshalb ist nicht erkennbar, welcher Text gilt. Ergänzen Sie „version“ im Dokumentkopf.',
  'lifecycle/gate.effective': 'Dieses Dokument sagt nicht, ab wann es gilt. Ergänzen Sie „effective“ im Dokumentkopf.',
  'lifecycle/gate.reviewed': 'Dieses Dokument sagt nicht, wann es zuletzt überprüft wurde. Ergänzen Sie „reviewed“ im Dokumentkopf.',
  'lifecycle/gate.cycle': 'Dieses Dokument sagt nicht, wie oft es überprüft wird. Ergänzen Sie „review_cycle“ im Dokumentkopf.',
  'lifecycle/gate.early':
    'Laut Status ist das Dokument in Kraft, es gilt aber erst ab {date}. Setzen Sie den Status bis dahin auf „approved“ oder berichtigen Sie das Datum.',
  'lifecycle/gate.started': 'Das Dokument gilt seit {date}, sein Status ist aber noch „approved“. Setzen Sie den Status auf „in-force“.',
  'lifecycle/relies-on-draft.draft':
    'Dieses Dokument stützt sich auf „{title}“, das noch ein Entwurf ist. Lassen Sie zuerst das andere Dokument freigeben oder streichen Sie den Verweis.',
  'lifecycle/relies-on-draft.review':
    'Dieses Dokument stützt sich auf „{title}“, das noch in Prüfung ist. Lassen Sie zuerst das andere Dokument freigeben oder streichen Sie den Verweis.',
  'lifecycle/relies-on-draft.retired':
    'Dieses Dokument stützt sich auf „{title}“, das außer Kraft ist. Verweisen Sie auf das Dokument, das an seine Stelle getreten ist, oder streichen Sie den Verweis.',
  'lifecycle/revision.differs': 'Hier steht {written}, aber „{key}“ im Dokumentkopf nennt {value}. Berichtigen Sie eine der beiden Angaben.',
  'lifecycle/revision.later':
    'Der Text wurde am {written} geändert, aber die letzte Überprüfung im Dokumentkopf ist älter ({value}). Berichtigen Sie eine der beiden Angaben.',
  'lifecycle/revision.older':
    'Hier steht {written}, aber der neueste Eintrag im Änderungsverzeichnis ist vom {value}. Berichtigen Sie eine der beiden Angaben.',
  'lifecycle/revision.logVersion':
    'Der neueste Eintrag im Änderungsverzeichnis ist Version {written}, aber „version“ im Dokumentkopf nennt {value}. Berichtigen Sie eine der beiden Angaben.',
  'lifecycle/revision.logDate':
    'Der neueste Eintrag im Änderungsverzeichnis ist vom {written}, aber die letzte Überprüfung im Dokumentkopf ist älter ({value}). Berichtigen Sie eine der beiden Angaben.',
  'lifecycle/unversioned-change.changed':
    'Der Text hat sich seit dem letzten Commit geändert, Version und Datumsangaben sind jedoch gleich geblieben. Vermerken Sie eine Überprüfung oder erhöhen Sie die Version.',
  'fix.lifecycle.frontMatter': '{value} in den Dokumentkopf schreiben',
  'fix.lifecycle.line': 'Hier {value} schreiben',
  'fix.lifecycle.review': 'Als heute überprüft vermerken...',
  'fix.lifecycle.status': 'Status auf „{value}“ setzen',
  'lifecycle.statusThere': 'Der Status des anderen Dokuments',
  'ready.yes': 'Es steht nichts im Weg. Das Dokument kann veröffentlicht werden.',
  'ready.no': 'Offene Punkte vor der Veröffentlichung: {count}',
  'rule.lifecycle/review.summary': 'Überprüfungen finden statt, wenn sie fällig sind, mindestens einmal im Jahr.',
  'rule.lifecycle/review.why': 'Ein Dokument, in das lange niemand geschaut hat, verspricht einen Service, den es vielleicht nicht mehr gibt.',
  'rule.lifecycle/gate.summary': 'Ein freigegebenes oder geltendes Dokument nennt Verantwortliche, Version, Geltungsbeginn und letzte Überprüfung.',
  'rule.lifecycle/gate.why': 'Mitarbeitende und Kundschaft müssen sehen, welcher Text seit wann gilt und wer dafür verantwortlich ist.',
  'rule.lifecycle/relies-on-draft.summary': 'Ein geltendes Dokument stützt sich nur auf Dokumente, die in Kraft sind.',
  'rule.lifecycle/relies-on-draft.why':
    'Eine Regel, die auf einen Entwurf verweist, kann sich über Nacht ändern, und eine, die auf ein außer Kraft gesetztes Dokument verweist, lässt sich nicht mehr befolgen.',
  'rule.lifecycle/revision.summary': 'Dokumentkopf, Zeile zur letzten Änderung und Änderungsverzeichnis sagen dasselbe.',
  'rule.lifecycle/revision.why': 'Wo zwei Stellen eines Dokuments verschiedene Versionen oder Daten nennen, traut man keiner von beiden.',
  'rule.lifecycle/unversioned-change.summary': 'Ein geltender Text wird nicht ohne neue Version oder neues Datum geändert.',
  'rule.lifecycle/unversioned-change.why':
    'Wer das Dokument ausgedruckt oder übersetzt hat, erkennt nur an Version oder Datum, dass sich der Text geändert hat.',
};
