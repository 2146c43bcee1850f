/** German documents as their opening and headings, with the sections that a reader finds in them. */
import type { LabelledDocument } from './labelled.ts';

export const documents4: Readonly<Record<string, LabelledDocument>> = {
  'Servicecharta, Elektrizitätswerk': {
    kind: 'charter',
    missing: [],
    text: `
# Servicecharta E-Werk Trattenbach
Wer Strom braucht, soll nicht auf Antworten warten. Diese Servicecharta regelt unser Versprechen an Haushalte und Betriebe.
## Wer die Charta in Anspruch nehmen kann → scope
## Unsere Servicezusagen im Überblick → standards
### Anmeldung und Umzug
### Störungsdienst
### Rechnung
## Was geschieht, wenn wir eine Zusage verfehlen → complaints
## Verankerung im Betrieb → implementation
## Evaluation → review
## Kundenzentrum → contact ≠ –
`,
  },
  'Charta, Pfarramt und Friedhof': {
    kind: 'charter',
    missing: ['standards'],
    text: `
# Servicecharta der Friedhofsverwaltung
## Zweck dieser Charta → purpose
## Geltungsbereich → scope
## Grundsätze unserer Arbeit → vision-values
## Öffnungszeiten
## Anregungen und Beschwerden → complaints feedback
## Umsetzung und Information der Mitarbeitenden → implementation
## Kontakt und Anfahrt → contact
`,
  },
  'Gästecharta, Jugendherberge': {
    kind: 'charter',
    missing: ['scope', 'implementation'],
    text: `
# Gästecharta
Die Gästecharta ist unser Wort an Familien, Klassen und Einzelreisende.
## Was ihr von uns erwarten könnt → standards
## Was wir von euch erwarten ≠ expectations
## Eure Rückmeldung → feedback
## Wenn etwas nicht klappt → complaints
## So erreicht ihr uns → contact
`,
  },
  'Richtlinie, Kfz-Sachverständige': {
    kind: 'policy',
    missing: [],
    text: `
# Richtlinie Auftraggeberservice
## 1. Zielsetzung und Zweck → purpose
## 2. Persönlicher und sachlicher Geltungsbereich → scope
## 3. Unternehmenswerte → vision-values
## 4. Servicestandards und Fristen → standards
## 5. Ablauf der Auftragsbearbeitung → procedures
### 5.1 Eingang
### 5.2 Besichtigung
### 5.3 Gutachten
## 6. Reklamationsmanagement → complaints
## 7. Kundenzufriedenheit → feedback
## 8. Durchsetzung und Sanktionen → enforcement
## 9. Überprüfungsintervall und Änderungshistorie → review
## 10. Kontakt für Rückfragen → contact
`,
  },
  'Richtlinie, Obstgroßmarkt': {
    kind: 'policy',
    missing: ['contact', 'enforcement'],
    text: `
# Richtlinie Kundendienst
Grund für diese Richtlinie sind die Beschwerden des letzten Sommers.
## Anwendungsbereich → scope
## Wer macht was → roles
## Standards → standards
### Abholer
### Lieferkunden
## Vorgehensweise im Tagesgeschäft → procedures
## Reklamation verdorbener Ware → complaints
## Wann der Marktleiter entscheidet → escalation
## Schulung → implementation
## Überprüfung → review
`,
  },
  'Richtlinie, Mediathek': {
    kind: 'policy',
    missing: ['procedures', 'review'],
    text: `
# Umgang mit Nutzerinnen und Nutzern
## Warum eine Richtlinie → purpose
## Wo sie gilt → scope
## Was wir unter gutem Service verstehen → standards
## Haltung und Ton → expectations guidelines ≠ guidelines vision-values
## Schwierige Situationen meistern → guidelines
## Hausverbot
## Folgen bei Verstößen → enforcement
## Noch Fragen? → contact
`,
  },
  'Handbuch, Augenlaserzentrum': {
    kind: 'handbook',
    missing: ['mission'],
    text: `
# Handbuch Patientenservice
## 1 Einführung → purpose ≠ implementation
## 2 Unser Leitbild → vision-values
## 3 Unsere Patientinnen und Patienten → customer-needs
## 4 Servicestandards → standards
### 4.1 Empfang
### 4.2 Telefon
### 4.3 Nachsorge
## 5 Serviceregelungen → service-policies
### 5.1 Terminabsage → service-policies
### 5.2 Ratenzahlung → service-policies
### 5.3 Nachbehandlung auf Garantie → service-policies
## 6 Beschwerdewege → complaints
## 7 Patientenbefragung → feedback
## 8 Ansprechpartner und Formulare → resources
## 9 Einarbeitung und Fortbildung → implementation
## 10 Revision des Handbuchs → review
`,
  },
  'Handbuch, Brauereigasthof': {
    kind: 'handbook',
    missing: ['service-policies'],
    text: `
# Unser Wirtshaus-Handbuch
## Wer wir sind → mission
## Was uns ausmacht → vision-values
## Wer bei uns einkehrt → customer-needs
## Wie wir Gäste bedienen → standards
## Immer, manchmal, nie → expectations
## Was die Gäste sagen → feedback
## Wenn der Gast unzufrieden ist → complaints
## Wer weiß Bescheid → resources
## Die ersten Schichten → implementation
## Wann wir das Buch neu schreiben → review
`,
  },
  'Handbuch, Bürobedarf': {
    kind: 'handbook',
    missing: ['resources'],
    text: `
# Servicehandbuch Innendienst
Das Handbuch richtet sich an alle im Innendienst.
## Mission und Werte → mission vision-values
## Kundenbedürfnisse → customer-needs
## Servicestandards → standards
## Regelungen zu Bestellungen → service-policies
### Rücksendungen → service-policies
### Falschlieferungen → service-policies
### Mengenrabatte → service-policies
### Offene Posten → service-policies
## Feedback von Kunden und Außendienst → feedback
## Weitergabe an die Vertriebsleitung → escalation
## Schulung und Einführung → implementation
## Aktualisierung des Handbuchs → review
`,
  },
  'Playbook, Solaranlagenbauer': {
    kind: 'playbook',
    missing: [],
    text: `
# Playbook Kundenservice Solar
## Wozu das Playbook → purpose
## Unser Selbstverständnis → vision-values
## Unsere Kundinnen und Kunden → customer-needs
## Was wir von jedem im Team erwarten → expectations
## Unsere Reaktionszeiten → standards
## Wenn Kunden laut werden → guidelines
## Eskalieren, aber richtig → escalation
## Feedbackschleifen → feedback
## Checklisten und Vorlagen → resources
## Pflege des Playbooks → review
## Kontaktperson → contact
`,
  },
  'Leitfaden, Blutspendedienst': {
    kind: 'playbook',
    missing: ['purpose', 'contact'],
    text: `
# Spenderbetreuung
Am Empfang entscheidet sich, ob jemand wiederkommt.
## Wofür wir stehen → vision-values
## So begegnen wir Spendern → expectations
## Worte, die wir vermeiden → guidelines
## Lange Wartezeit ≠ standards
## Wer einspringt → escalation
## Lob und Kritik → feedback
## Überprüfung im Team → review
`,
  },
  'Verfahren, Fahrradverleih': {
    kind: 'procedure',
    missing: ['scope'],
    text: `
# Verfahren bei Diebstahl und Schaden
Dieses Verfahren beschreibt, was Verleihstationen nach einer Meldung tun.
## Verantwortliche → roles
## Ablauf bei Schaden → procedures
## Ablauf bei Diebstahl → procedures
## Fristen → standards
## Ausnahmen → exceptions
## Dokumentenhistorie → review
`,
  },
};
