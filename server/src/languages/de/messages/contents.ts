import type { contents as english } from '../../en/messages/contents.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about what single sections must hold. */
export const contents: MessagesOf<typeof english> = {
  'structure/mission-length.long':
    'Ab hier ist die Mission zu lang. Höchstzahl der Sätze: {limit}. Behalten Sie, was das Unternehmen für wen tut, und verschieben Sie den Rest in einen anderen Abschnitt.',
  'structure/needs-count.few': 'Hier genannte Bedürfnisse: {count}. Nennen Sie {min} bis {max}, das wichtigste zuerst.',
  'structure/needs-count.many':
    'Hier genannte Bedürfnisse: {count}. Behalten Sie die {min} bis {max} wichtigsten, damit das Team sie sich merken kann.',
  'structure/steps.section':
    'Dieser Abschnitt enthält keine geordneten Schritte. Schreiben Sie eine nummerierte Liste, die sagt, wer was in welcher Reihenfolge tut.',
  'structure/steps.document':
    'Dieses Verfahren enthält keine geordneten Schritte. Schreiben Sie eine nummerierte Liste, die sagt, wer was in welcher Reihenfolge tut.',
  'structure/steps.policy':
    '„{title}“ lässt sich nicht Schritt für Schritt befolgen. Schreiben Sie eine nummerierte Liste, die sagt, wer was in welcher Reihenfolge tut.',
  'structure/service-policies.absent': 'Hier nicht geregelt: {policies}. Ergänzen Sie jede Regelung, die bei Ihnen vorkommt, mit ihren Schritten.',
  'structure/title.none': 'Dieses Dokument hat keinen Titel. Beginnen Sie mit einer Überschrift, die sagt, was es ist.',
  'structure/title.unclear': '„{title}“ sagt nicht, um was für ein Dokument es sich handelt. Nennen Sie es im Titel, zum Beispiel „{suggestion}“.',
  'structure/length.long':
    'Diese Charta hat {count} Wörter. Kundinnen und Kunden lesen höchstens ein paar Seiten: Bleiben Sie unter {limit} Wörtern und verschieben Sie Anweisungen für das Team in eine Richtlinie oder ein Handbuch.',
  'references/contact.none':
    'Dieser Abschnitt nennt niemanden, der erreichbar ist. Geben Sie eine Funktion oder Person an, dazu E-Mail-Adresse, Telefonnummer oder Anschrift.',
  'references/contact.sample':
    '„{text}“ ist ein erfundenes Beispiel, unter dem niemand zu erreichen ist. Setzen Sie die richtige Adresse oder Nummer ein.',
  'structure/feedback-cadence.none':
    'Dieser Abschnitt sagt nicht, wie oft Rückmeldungen eingeholt oder ausgewertet werden. Nennen Sie den Abstand oder den Anlass.',
  'structure/review-cadence.none':
    'Dieser Abschnitt sagt nicht, wie oft das Dokument überprüft wird. Nennen Sie einen Abstand von höchstens einem Jahr.',
  'structure/review-cadence.seldom': '„{interval}“ ist zu selten. Überprüfen Sie das Dokument mindestens einmal im Jahr.',
  'structure/training-before-publication.none':
    'Dieser Abschnitt erwähnt keine Schulung. Schreiben Sie, wer zu dem Dokument geschult wird, und zwar vor der Veröffentlichung.',
  'structure/training-before-publication.after':
    'Hier wird das Dokument veröffentlicht, bevor das Team geschult ist. Stellen Sie die Schulung voran.',
  'structure/escalation-chain.incomplete':
    'Dieser Abschnitt lässt offen, {links}. Schreiben Sie für jede Stufe, wer den Fall übernimmt, wie er weitergegeben wird und bis wann.',
  'structure/objective-without-procedure.orphan':
    'Zum Ziel „{objective}“ führt in diesem Dokument kein Verfahren. Nennen Sie das Verfahren, mit dem es erreicht wird.',

  // What an escalation chain leaves open.
  'escalation.recipient': 'wer den Fall übernimmt',
  'escalation.means': 'wie er weitergegeben wird',
  'escalation.deadline': 'bis wann das geschieht',
  'escalation.level': 'wer danach zuständig ist',

  // Titles of quick fixes.
  'fix.numberList': 'Liste in nummerierte Schritte umwandeln',
  'fix.insertPolicy': 'Regelung „{title}“ einfügen',
  'fix.insertAllPolicies': 'Alle fehlenden Regelungen einfügen ({count})',
  'fix.insertTitle': 'Titel „{title}“ einfügen',

  // Why a rule exists.
  'rule.structure/mission-length.summary': 'Eine Mission hat höchstens drei Sätze.',
  'rule.structure/mission-length.why': 'Nach einer Mission handelt nur, wer sie sich merken kann.',
  'rule.structure/needs-count.summary': 'Drei bis fünf Bedürfnisse der Kundschaft sind genannt.',
  'rule.structure/needs-count.why': 'Weniger sagen dem Team zu wenig, mehr merkt sich niemand.',
  'rule.structure/steps.summary': 'Verfahren und einzelne Regelungen nennen geordnete Schritte.',
  'rule.structure/steps.why': 'Wer dieselben Schritte befolgt, bietet denselben Service.',
  'rule.structure/service-policies.summary': 'Ein Handbuch enthält die neun üblichen Serviceregelungen.',
  'rule.structure/service-policies.why': 'Fehlt eine Regelung, denkt sich an der Theke jede Person eine andere aus.',
  'rule.structure/title.summary': 'Der Titel sagt, was das Dokument ist.',
  'rule.structure/title.why': 'Man sucht ein Dokument nach dem, was es ist, nicht nach seinem Motto.',
  'rule.structure/length.summary': 'Eine Charta hat höchstens ein paar Seiten.',
  'rule.structure/length.why': 'Ein Versprechen, für das man länger braucht, wird nicht gelesen.',
  'rule.references/contact.summary': 'Der Kontaktabschnitt nennt jemanden, der wirklich erreichbar ist.',
  'rule.references/contact.why': 'Wer eine Frage und keine gültige Adresse hat, gibt auf oder fragt an der falschen Stelle.',
  'rule.structure/feedback-cadence.summary': 'Der Abschnitt zu Rückmeldungen sagt, wie oft sie eingeholt oder ausgewertet werden.',
  'rule.structure/feedback-cadence.why': 'Rückmeldungen ohne festen Termin werden einmal gesammelt und dann vergessen.',
  'rule.structure/review-cadence.summary': 'Das Dokument wird mindestens einmal im Jahr überprüft.',
  'rule.structure/review-cadence.why': 'Ein Dokument, in das niemand mehr schaut, beschreibt bald einen Service, den es nicht mehr gibt.',
  'rule.structure/training-before-publication.summary': 'Das Team wird geschult, bevor das Dokument veröffentlicht wird.',
  'rule.structure/training-before-publication.why':
    'Wer ein Versprechen liest, fordert es noch am selben Tag ein; bis dahin muss das Team es kennen.',
  'rule.structure/escalation-chain.summary': 'Eine Eskalation sagt, an wen ein Fall geht, wie, bis wann, und wer danach zuständig ist.',
  'rule.structure/escalation-chain.why': 'Ein Fall bleibt am ersten fehlenden Glied der Kette liegen.',
  'rule.structure/objective-without-procedure.summary': 'Zu jedem Ziel gehört ein Verfahren, das ihm dient.',
  'rule.structure/objective-without-procedure.why': 'Ein Ziel, auf das niemand hinarbeitet, bleibt ein Wunsch.',
};
