import type { templates as english } from '../../en/messages/templates.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about new documents from templates. */
export const templates: MessagesOf<typeof english> = {
  'front-matter/schema.badShape': '„{value}“ ist keine bekannte Dokumentform. Möglich sind: {allowed}.',
  'key.shape':
    'Die Form, in der das Dokument geschrieben ist. Von den empfohlenen Abschnitten werden nur die vorgeschlagen, die zu dieser Form gehören.',

  'kind.charter.description': 'Kurz und öffentlich: was Ihre Kundschaft erwarten darf, und bis wann.',
  'kind.policy.description': 'Für Mitarbeitende: die Regeln Ihres Service, für wen sie gelten und wie gut er sein muss.',
  'kind.handbook.description': 'Für Mitarbeitende: alles in einem Buch, auch die Richtlinien zu einzelnen Themen.',
  'kind.playbook.description': 'Für Teams: was in typischen Situationen zu sagen und zu tun ist.',
  'kind.procedure.description': 'Eine Aufgabe Schritt für Schritt: wer was in welcher Reihenfolge tut.',

  'shape.all.name': 'Alle Abschnitte dieser Art',
  'shape.all.description': 'Alle Abschnitte, die diese Dokumentart verlangt oder empfiehlt.',
  'shape.short-policy.name': 'Kurze Richtlinie',
  'shape.short-policy.description': 'Vision, Zusagen, Geltungsbereich, Verhalten, Kontakt: ein bis zwei Seiten.',
  'shape.vision-and-standards.name': 'Vision und Standards',
  'shape.vision-and-standards.description': 'Eine Vision, ihre Standards und was Mitarbeitende immer und nie tun.',
  'shape.statement-and-guidelines.name': 'Erklärung und Leitlinien',
  'shape.statement-and-guidelines.description': 'Kurze Erklärung zum Zweck, Leitlinien für Mitarbeitende, Kontakt.',
  'shape.team-playbook.name': 'Team-Playbook',
  'shape.team-playbook.description': 'Wofür ein Team steht, was seine Kundschaft will und wer was tut.',
  'shape.request-procedure.name': 'Verfahren für Kundenanfragen',
  'shape.request-procedure.description': 'Ziele der Bearbeitung und Schritte vom ersten Kontakt bis zur Antwort.',
  'shape.full-policy.name': 'Ausführliche Richtlinie',
  'shape.full-policy.description': 'Zweck, Geltungsbereich, Zuständigkeiten, Verhalten, Kanäle, Eskalation.',
  'shape.complaints-procedure.name': 'Beschwerdeverfahren',
  'shape.complaints-procedure.description': 'Wie Beschwerden erfasst, bestätigt und entschieden werden, mit Fristen.',
  'shape.feedback-playbook.name': 'Feedback-Playbook',
  'shape.feedback-playbook.description': 'Wie das Team Rückmeldungen einholt, zuhört und danach handelt.',
  'shape.representatives-guidelines.name': 'Leitlinien für den Kundenkontakt',
  'shape.representatives-guidelines.description': 'Verhalten im Kundenkontakt, Lösen von Problemen, Weitergabe von Rückmeldungen.',
  'shape.channel-standards.name': 'Standards je Kanal',
  'shape.channel-standards.description': 'Ein messbarer Standard je Kanal, mit Begriffen und Änderungsverzeichnis.',
  'shape.guidebook.name': 'Wegweiser',
  'shape.guidebook.description': 'Längerer Leitfaden: Ziele, gute Praxis, Eskalation und Beschwerden.',
  'shape.service-document.name': 'Servicedokument',
  'shape.service-document.description': 'Mission, Zusagen, Anfragen, Beschwerden, Rückmeldungen, Überblick.',

  'new.title': '{kind} von {company}',

  'derive.learnt':
    'Aus {count} Dokumenten abgeleitet: Was {required} % von ihnen enthalten, ist Pflicht; was {recommended} % enthalten, ist empfohlen. Lesen Sie das Ergebnis durch, bevor Sie es verwenden.',
};
