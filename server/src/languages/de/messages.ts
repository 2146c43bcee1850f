import type { Messages } from '../messages.ts';
import { arrangement } from './messages/arrangement.ts';
import { blanks } from './messages/blanks.ts';
import { commandLine } from './messages/commandLine.ts';
import { contents } from './messages/contents.ts';
import { exported } from './messages/export.ts';
import { filling } from './messages/filling.ts';
import { frontMatter } from './messages/frontMatter.ts';
import { goals } from './messages/goals.ts';
import { health } from './messages/health.ts';
import { lifecycle } from './messages/lifecycle.ts';
import { linking } from './messages/linking.ts';
import { parity } from './messages/parity.ts';
import { preview } from './messages/preview.ts';
import { references } from './messages/references.ts';
import { register } from './messages/register.ts';
import { standards } from './messages/standards.ts';
import { symbols } from './messages/symbols.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { wording } from './messages/wording.ts';

/** What the product says to a German reader. */
export const messages: Messages = {
  ...contents,
  ...arrangement,
  ...templates,
  ...parity,
  ...standards,
  ...wording,
  ...references,
  ...linking,
  ...register,
  ...preview,
  ...blanks,
  ...goals,
  ...health,
  ...terms,
  ...filling,
  ...commandLine,
  ...exported,
  ...symbols,
  ...lifecycle,
  ...frontMatter,
  // Findings: rule id, then the message within the rule.
  'front-matter/syntax.tab': 'Der Dokumentkopf darf nicht mit Tabulatoren eingerückt werden. Verwenden Sie Leerzeichen.',
  'front-matter/syntax.duplicate': 'Das Feld „{key}“ steht zweimal im Dokumentkopf. Behalten Sie eine der beiden Zeilen.',
  'front-matter/syntax.indentation':
    'Diese Zeile ist anders eingerückt als die Zeilen davor und danach, deshalb lässt sich der Dokumentkopf nicht lesen. ' +
    'Rücken Sie sie genauso ein wie diese.',
  'front-matter/syntax.quote': 'Hier beginnt ein Anführungszeichen, das nicht geschlossen wird. Schließen Sie es.',
  'front-matter/syntax.colon': 'Dieser Wert enthält einen Doppelpunkt mit Leerzeichen danach. Setzen Sie den ganzen Wert in Anführungszeichen.',
  'front-matter/syntax.unclosed':
    'Dem Dokumentkopf fehlt die schließende Zeile aus drei Bindestrichen. Ergänzen Sie „{fence}“ nach dem letzten Feld.',
  'front-matter/syntax.unopened':
    'Dem Dokumentkopf fehlt die öffnende Zeile. Setzen Sie „---“ über das erste Feld, damit jedes Programm ihn lesen kann.',
  'front-matter/syntax.aliases':
    'Dieser Dokumentkopf verweist zu oft auf sich selbst und lässt sich deshalb nicht lesen. Schreiben Sie die Werte aus.',
  'front-matter/syntax.other':
    'Der Dokumentkopf lässt sich an dieser Stelle nicht lesen. Jede Zeile besteht aus Feldname, Doppelpunkt, Leerzeichen und Wert. ' +
    'Der übrige Text wird trotzdem geprüft.',
  'front-matter/schema.nearKey': '„{key}“ ist kein bekanntes Feld. Meinten Sie „{near}“?',
  'front-matter/schema.badKind': '„{value}“ ist keine bekannte Dokumentart. Möglich sind: {allowed}.',
  'front-matter/schema.badLanguage': '„{value}“ ist keine Sprache, die geprüft werden kann. Möglich sind: {allowed}.',
  'front-matter/schema.badStatus': '„{value}“ ist kein bekannter Status. Möglich sind: {allowed}.',
  'front-matter/schema.badDate': '„{value}“ ist kein Datum. Geben Sie Jahr, Monat und Tag an, zum Beispiel {example}.',
  'front-matter/schema.badCycle': '„{value}“ ist kein Prüfintervall. Geben Sie eine Zahl und eine Einheit an, zum Beispiel {example}.',
  'front-matter/schema.needsText': '„{key}“ erwartet einen Text. Schreiben Sie einen einzelnen Wert in die Zeile.',
  'front-matter/schema.needsList':
    '„{key}“ erwartet eine Liste. Geben Sie einen Wert an oder mehrere, jeden in einer eigenen Zeile nach einem Bindestrich.',
  'front-matter/schema.needsMapping': '„{key}“ erwartet eigene Felder mit Werten, die darunter eingerückt stehen.',
  'structure/missing-section.required': 'Der Abschnitt „{title}“ fehlt. {guidance}',
  'structure/missing-section.recommended': 'Empfehlung: Ergänzen Sie den Abschnitt „{title}“. {guidance}',
  'structure/empty-section.empty': 'Der Abschnitt „{title}“ hat eine Überschrift, aber keinen Text. {guidance}',
  'structure/empty-section.emptyUnknown': 'Unter dieser Überschrift steht kein Text. Schreiben Sie den Abschnitt oder löschen Sie die Überschrift.',
  'placeholders/unfilled.blank': '„{text}“ ist noch ein Platzhalter. Setzen Sie hier die tatsächliche Angabe ein.',
  'placeholders/unfilled.marker': '„{text}“ heißt, dass hier noch etwas fehlt. Ergänzen Sie die Angabe oder löschen Sie den Vermerk.',
  'placeholders/choice.choose': 'Entscheiden Sie sich für eine der {count} Möglichkeiten in „{text}“ und löschen Sie die anderen.',
  'standards/vague.time': '„{term}“ nennt keine Frist. Schreiben Sie, bis wann: eine Zahl und eine Einheit.',
  'standards/vague.frequency': '„{term}“ sagt nicht, wie oft. Nennen Sie den Abstand.',
  'standards/vague.quantity': '„{term}“ sagt nicht, wie viel oder wie viele. Nennen Sie die Zahl.',
  'standards/vague.quality': '„{term}“ lässt sich nicht überprüfen. Schreiben Sie, woran die Kundschaft es erkennt oder wie Sie es messen.',
  'standards/vague.condition': '„{term}“ lässt offen, ob die Zusage gilt. Schreiben Sie, wann sie gilt, oder streichen Sie den Zusatz.',
  'standards/vague.openList': '„{term}“ lässt die Aufzählung offen. Nennen Sie alles, was dazugehört.',
  'suppression/unused.unused': 'Hier gibt es nichts, wofür „{rule}“ stummgeschaltet werden müsste. Löschen Sie diesen Kommentar.',
  'suppression/unknown.unknown': 'Es gibt keine Regel „{rule}“. Prüfen Sie die Schreibweise.',
  'suppression/unknown.near': 'Es gibt keine Regel „{rule}“. Meinten Sie „{near}“?',
  'limit/findings.more':
    'Weitere Befunde zu diesem Dokument: {count}. Angezeigt werden nur die ersten {limit}; ' +
    'das ändern Sie mit der Einstellung policywright.maxFindings.',
  'config/unknown-key.unknown': '„{key}“ ist keine Einstellung. Prüfen Sie die Schreibweise.',
  'config/unknown-key.near': '„{key}“ ist keine Einstellung. Meinten Sie „{near}“?',
  'config/bad-value.bad': 'Der Wert von „{key}“ ist nicht verwendbar. Erwartet wird: {expected}.',
  'config/syntax.other': 'Diese Datei lässt sich an dieser Stelle nicht lesen. Prüfen Sie Einrückung, Anführungszeichen und Doppelpunkte.',
  'config/dead-pattern.dead': 'Auf das Muster „{pattern}“ passt keine Datei.',

  // Titles of quick fixes.
  'fix.insertSection': 'Abschnitt „{title}“ einfügen',
  'fix.insertAllSections': 'Alle fehlenden Abschnitte einfügen ({count})',
  'fix.fillSection': 'Abschnitt „{title}“ mit Vorlagentext füllen',
  'fix.deleteHeading': 'Leere Überschrift löschen',
  'fix.replaceTerm': 'Durch „{text}“ ersetzen',
  'fix.choose': '„{text}“ auswählen',
  'fix.chooseEverywhere': '„{text}“ überall in diesem Dokument auswählen',
  'fix.fillEverywhere': '„{text}“ überall in diesem Dokument ausfüllen...',
  'fix.fillHere': '„{text}“ ausfüllen...',
  'fix.replaceValue': 'In „{value}“ ändern',
  'fix.renameKey': 'In „{key}“ umbenennen',
  'fix.addFence': 'Fehlende Zeile aus Bindestrichen ergänzen',
  'fix.quoteValue': 'Wert in Anführungszeichen setzen',
  'fix.deleteComment': 'Kommentar löschen',
  'fix.disableLine': '„{rule}“ für diese Zeile stummschalten...',
  'fix.disablePart': '„{rule}“ für diesen Abschnitt stummschalten...',
  'fix.disableFile': '„{rule}“ für diese Datei stummschalten...',
  'fix.allSafe': 'Alle sicheren Korrekturen anwenden',

  // Why a rule exists: shown in hovers and on the rule's page.
  'rule.front-matter/syntax.summary': 'Der Dokumentkopf ist lesbar.',
  'rule.front-matter/syntax.why': 'Eine Zeile, die kein Programm lesen kann, verbirgt, wer für das Dokument verantwortlich ist und ob es gilt.',
  'rule.front-matter/schema.summary': 'Der Dokumentkopf verwendet bekannte Dokumentarten, Status, Sprachen und Datumsangaben.',
  'rule.front-matter/schema.why': 'Ein falsch geschriebenes Feld oder ein unmögliches Datum wird von jedem Programm stillschweigend übergangen.',
  'rule.structure/missing-section.summary': 'Ein Dokument enthält die Abschnitte, die seine Art verlangt.',
  'rule.structure/missing-section.why': 'Wer Geltungsbereich oder Kontakt sucht und nicht findet, kann mit dem Dokument nicht arbeiten.',
  'rule.structure/empty-section.summary': 'Unter jeder Überschrift steht Text.',
  'rule.structure/empty-section.why': 'Ein leerer Abschnitt verspricht eine Antwort und gibt keine.',
  'rule.placeholders/unfilled.summary': 'Kein Platzhalter bleibt unausgefüllt.',
  'rule.placeholders/unfilled.why':
    'Ein Platzhalter, der bei der Kundschaft ankommt, zeigt, dass vor der Veröffentlichung niemand das Dokument gelesen hat.',
  'rule.placeholders/choice.summary': 'Über die Auswahlmöglichkeiten einer Vorlage ist entschieden.',
  'rule.placeholders/choice.why': 'Wer das Dokument liest, kann nicht wissen, welche der Möglichkeiten gemeint ist.',
  'rule.standards/vague.summary': 'Eine Zusage nennt eine Zahl und eine Einheit.',
  'rule.standards/vague.why': 'Zwei Personen müssen sich einig werden können, ob die Zusage eingehalten wurde.',
  'rule.suppression/unused.summary': 'Ein Kommentar zum Stummschalten schaltet auch etwas stumm.',
  'rule.suppression/unused.why': 'Ein Kommentar, den niemand mehr braucht, verdeckt den nächsten echten Befund.',
  'rule.suppression/unknown.summary': 'Ein Kommentar zum Stummschalten nennt eine Regel, die es gibt.',
  'rule.suppression/unknown.why': 'Ein falsch geschriebener Regelname schaltet nichts stumm.',
  'rule.limit/findings.summary': 'Die Zahl der Befunde, die zu einem Dokument angezeigt werden, ist begrenzt.',
  'rule.limit/findings.why': 'Tausende Befunde auf einmal helfen niemandem und bremsen den Editor.',
  'rule.config/unknown-key.summary': 'policywright.yaml enthält nur Einstellungen, die es gibt.',
  'rule.config/unknown-key.why': 'Eine falsch geschriebene Einstellung wird übergangen, und die Prüfung läuft anders als beabsichtigt.',
  'rule.config/bad-value.summary': 'Die Werte in policywright.yaml sind verwendbar.',
  'rule.config/bad-value.why': 'Ein Wert, der nicht verwendbar ist, wird übergangen; stattdessen gilt die Voreinstellung.',
  'rule.config/syntax.summary': 'policywright.yaml ist lesbar.',
  'rule.config/syntax.why': 'Einstellungen, die sich nicht lesen lassen, gelten nicht.',
  'rule.config/dead-pattern.summary': 'Auf jedes Dateimuster in policywright.yaml passt mindestens eine Datei.',
  'rule.config/dead-pattern.why': 'Wegen eines Musters, auf das nichts passt, bleiben Dokumente unbemerkt ungeprüft.',

  // Severities, as shown in hovers and previews.
  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'severity.info': 'Information',
  'severity.hint': 'Hinweis',

  // Hovers.
  'hover.why': 'Warum das wichtig ist: {why}',
  'hover.section': 'Abschnitt „{title}“',
  'hover.required': 'In dieser Art von Dokument erforderlich.',
  'hover.recommended': 'In dieser Art von Dokument empfohlen.',
  'hover.optional': 'In dieser Art von Dokument freiwillig.',
  'hover.blank': 'Platzhalter „{text}“, {count}-mal in diesem Dokument',
  'hover.example': 'Beispiel: {example}',
  'hover.oneOf': 'Einer der Werte: {allowed}',

  // What each front matter key means.
  'key.kind': 'Um was für ein Dokument es sich handelt. Davon hängt ab, welche Abschnitte erwartet werden.',
  'key.title': 'Der Titel, den Leserinnen und Leser sehen.',
  'key.language': 'Die Sprache, in der das Dokument geschrieben ist.',
  'key.status': 'Der Bearbeitungsstand des Dokuments. Davon hängt ab, wie schwer eine Lücke wiegt.',
  'key.owner': 'Die Funktion oder Person, die für das Dokument verantwortlich ist.',
  'key.contact':
    'Wohin Fragen zum Dokument gehen: eine Adresse, eine Telefonnummer oder eine Funktion. Oder nach Themen, jedes in einer eigenen Zeile darunter.',
  'key.version': 'Die Version des Dokuments.',
  'key.effective': 'Das Datum, ab dem das Dokument gilt.',
  'key.reviewed': 'Das Datum der letzten Überprüfung.',
  'key.review_cycle': 'Wie lange nach einer Überprüfung die nächste fällig ist.',
  'key.approved_by': 'Wer das Dokument freigegeben hat.',
  'key.applies_to': 'Für wen oder für welche Bereiche das Dokument gilt.',
  'key.classification': 'Wer das Dokument lesen darf.',
  'key.id': 'Die Nummer oder Kurzbezeichnung, unter der das Dokument abgelegt ist.',
  'key.translation_of': 'Das Dokument, dessen Übersetzung dieses ist.',
  'key.satisfies': 'Die Normabschnitte oder Anforderungen, die dieses Dokument erfüllt.',
  'key.values': 'Die Werte, die bei der Anzeige des Dokuments an die Stelle der Platzhalter treten.',
  'key.policywright': 'Einstellungen nur für dieses Dokument, zum Beispiel stummgeschaltete Regeln.',

  // Why a file is or is not checked.
  'status.checkedByKind': 'Wird geprüft, weil der Dokumentkopf die Art des Dokuments nennt.',
  'status.checkedByInclude': 'Wird geprüft, weil der Pfad auf „{pattern}“ passt.',
  'status.checkedExplicitly': 'Wird geprüft, weil die Datei ausdrücklich genannt wurde.',
  'status.kindGuessed': 'Die Dokumentart „{kind}“ wurde aus dem Titel geschlossen. Tragen Sie sie in den Dokumentkopf ein, dann ist sie eindeutig.',
  'status.notAPolicy': 'Wird nicht geprüft: Der Dokumentkopf nennt keine Dokumentart, und kein Muster schließt diesen Pfad ein.',
  'status.excluded': 'Wird nicht geprüft: Der Pfad passt auf das Ausschlussmuster „{pattern}“.',
  'status.retired': 'Wird nicht auf Lücken geprüft: Das Dokument ist außer Kraft.',
  'status.languageDetected': 'Die Sprache wurde aus dem Text erkannt.',

  // Completion.
  'completion.missingSection': 'Fehlender Abschnitt',
  'completion.today': 'Heute',
  'completion.nextReview': 'In {months} Monaten',
};
