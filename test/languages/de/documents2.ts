/** German documents as their opening and headings, with the sections that a reader finds in them. */
import type { LabelledDocument } from './labelled.ts';

export const documents2: Readonly<Record<string, LabelledDocument>> = {
  'Servicecharta, Grünflächenamt': {
    kind: 'charter',
    missing: [],
    text: `
# Servicecharta Grünflächenamt Stadt Merzbrück
Mit dieser Charta legen wir offen, was Bürgerinnen und Bürger vom Grünflächenamt verlangen können.
## Wofür wir zuständig sind → scope
## Unsere Selbstverpflichtungen → standards
### Baumkontrolle
### Spielplätze
### Anträge auf Baumfällung
## So können Sie uns unterstützen
## Anregungen und Beschwerden → complaints feedback
## Wie wir die Charta bekannt machen → implementation
## Überprüfung der Standards → review
## Kontaktdaten → contact
`,
  },
  'Kundencharta, Molkereigenossenschaft': {
    kind: 'charter',
    missing: ['scope'],
    text: `
# Kundencharta der Alpmolkerei
Was in unsere Gläser kommt, wissen Sie. Was in unserem Service steckt, steht hier.
## Anlass und Ziel → purpose
## Produktqualität und Herkunft → standards
## Lieferung an den Handel → standards ≠ –
## Reklamation von Ware → complaints
## So wird die Charta eingeführt → implementation
## Öffentliche Kurzfassung → summary
## Kontakt → contact
`,
  },
  'Passagiercharta, Fährreederei': {
    kind: 'charter',
    missing: ['implementation'],
    text: `
# Unsere Passagiercharta
Die Charta sagt Ihnen, wie wir Sie an Bord und an Land behandeln.
## Geltungsbereich → scope
## Unser Leitbild → vision-values
## Leistungsstandards → standards
### Fahrkartenschalter
### An Bord
### Verspätungen und Ausfälle
## Ihre Rechte
## Beschwerdeweg → complaints
## Rückmeldungen → feedback
## Stand dieser Charta → review
`,
  },
  'Richtlinie, IT eines Bibliotheksverbunds': {
    kind: 'policy',
    missing: ['contact'],
    text: `
# Richtlinie IT-Servicedesk
## Ziel dieser Richtlinie → purpose
## Wen und was sie betrifft → scope
## Definitionen und Abkürzungen → definitions
## Rollen → roles
## Servicelevel → standards
### Priorität 1
### Priorität 2
## Ticketbearbeitung → procedures
## Eskalationsweg → escalation
## Ausnahmen → exceptions
## Einhaltung und Sanktionen → enforcement
## Revision → review
`,
  },
  'Richtlinie, Weinhandel': {
    kind: 'policy',
    missing: ['procedures'],
    text: `
# Richtlinie für den Kundenservice im Weinhandel Traubner
Warum noch eine Richtlinie? Weil jede Filiale es anders macht.
## A. Zielsetzung → purpose
## B. Gültigkeit → scope
## C. Mission und Vision → mission vision-values
## D. Unsere Serviceziele → objectives
## E. Standards je Kanal → standards
### Ladengeschäft
### Telefonbestellung
### Soziale Medien
## F. Korkfehler und Bruch
## G. Umgang mit Verstößen → enforcement
## H. Inkrafttreten und Überprüfung → review
## I. Zuständige Stelle → contact
`,
  },
  'Kundenservice-Policy, Baumaschinenverleih': {
    kind: 'policy',
    missing: [],
    text: `
# Kundenservice-Policy Mietpark
## Sinn und Zweck → purpose
## Reichweite → scope
## Rollen und Pflichten → roles
## Das sichern wir Mietkunden zu → standards
## Erwartetes Verhalten → expectations
## Abläufe → procedures
### Übergabe
### Rücknahme
### Schaden am Gerät
## Beschwerdemanagement → complaints
## Kundenzufriedenheit messen → feedback
## Schulungen → implementation
## Testphase → pilot
## Durchsetzung → enforcement
## Jährliche Überprüfung → review
## Kontaktstelle → contact
`,
  },
  'Handbuch, Kletterhalle': {
    kind: 'handbook',
    missing: ['mission', 'resources'],
    text: `
# Hallenhandbuch
Für Trainer, Thekenkräfte und Aushilfen.
## 1. Was uns wichtig ist → vision-values
## 2. Wer bei uns klettert → customer-needs
## 3. Begrüßung, Einweisung, Verabschiedung → standards
## 4. Regeln für Storno, Gutscheine und Zehnerkarten → service-policies
### Storno → service-policies
### Gutscheine → service-policies
### Zehnerkarten → service-policies
## 5. Notfälle
## 6. Feedbackbox und Online-Bewertungen → feedback social-media
## 7. Deine ersten zwei Wochen → implementation
## 8. Wer das Handbuch pflegt → review
`,
  },
  'Handbuch, Hörakustik': {
    kind: 'handbook',
    missing: ['customer-needs'],
    text: `
# Servicehandbuch Hörakustik Lauscher
## Vorwort ≠ purpose
## Unser Auftrag und unsere Werte → mission vision-values
## Servicestandards in den Fachgeschäften → standards
## Richtlinien → service-policies
### Rückgabe und Probetragen → service-policies
### Garantie → service-policies
### Zahlungsverzug → service-policies
## Beschwerden annehmen → complaints
## Eskalation → escalation
## Stimmen unserer Kunden → feedback
## Interne Kommunikation → internal-communication
## Schulungsplan → implementation
## Ansprechpartner nach Thema → resources
## Überarbeitung des Handbuchs → review
`,
  },
  'Handbuch, Catering': {
    kind: 'handbook',
    missing: ['vision-values', 'review'],
    text: `
# Handbuch Service – Catering Löffelstiel
## Wozu dieses Handbuch da ist → purpose
## Unsere Mission → mission
## Unsere Kunden und ihre Bedürfnisse → customer-needs
## Serviceversprechen → standards
## Unsere Servicerichtlinien → service-policies
### Stornierung → service-policies
### Preisnachlass → service-policies
### Fehlmengen und falsche Lieferung → service-policies
## Kundenstimmen sammeln → feedback
## Nützliche Nummern → resources
## Onboarding → implementation
`,
  },
  'Playbook, Escape-Room': {
    kind: 'playbook',
    missing: ['review'],
    text: `
# Spielleiter-Playbook
## Warum wir das aufgeschrieben haben → purpose
## Unsere Philosophie → vision-values
## Das erwarten wir vom Team → expectations
## Dos and Don'ts → expectations
## Umgang mit schwierigen Gruppen → guidelines
## Nach dem Spiel: Feedback → feedback
## Ansprechpartner im Team → contact
`,
  },
  'Leitfaden, Seniorenreisen': {
    kind: 'playbook',
    missing: ['expectations'],
    wronglyMissing: ['contact'],
    text: `
# Leitfaden Reisebegleitung
Dieser Leitfaden hilft neuen Reisebegleitern durch die erste Saison.
## Unsere Reisegäste → customer-needs
## Leitlinien für das Gespräch → guidelines
## Wenn jemand krank wird
## Beschwerden unterwegs → complaints
## Wen du anrufst → contact ≠ resources
## Jedes Jahr neu → review
`,
  },
  'Verfahren, Möbelspedition': {
    kind: 'procedure',
    missing: ['purpose'],
    text: `
# Verfahren Transportschaden
Seit März laufen alle Schäden über das Büro in Halle.
## Geltungsbereich → scope
## Beteiligte und Aufgaben → roles
## Vorgehensweise → procedures
### Meldung
### Begutachtung
### Regulierung
## Bearbeitungsfristen → standards
## Eskalation an die Betriebsleitung → escalation
## Verteiler
`,
  },
};
