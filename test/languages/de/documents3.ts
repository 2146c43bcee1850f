/** German documents as their opening and headings, with the sections that a reader finds in them. */
import type { LabelledDocument } from './labelled.ts';

export const documents3: Readonly<Record<string, LabelledDocument>> = {
  'Servicecharta, Wohngeldstelle': {
    kind: 'charter',
    missing: ['purpose'],
    text: `
# Servicecharta der Wohngeldstelle
Wohngeld ist kein Almosen, sondern ein Anspruch.
## Wer sich auf die Charta berufen kann → scope
## Unsere Servicestandards → standards
### Antrag
### Rückfragen
### Bescheid
## Was Sie mitbringen müssen
## Wenn wir unser Wort nicht halten → complaints
## Einführung und Bekanntgabe → implementation
## Jährlicher Bericht → review ≠ –
## So erreichen Sie uns → contact
`,
  },
  'Serviceversprechen, Küchenstudio': {
    kind: 'charter',
    missing: ['implementation'],
    text: `
# Unser Serviceversprechen
Mit diesem Versprechen möchten wir Ihnen zeigen, was Sie von der Planung bis zur letzten Schraube erwartet.
## Gültig für → scope
## Was wir versprechen → standards
### Planung
### Montage
### Nach dem Einbau
## Reklamationen → complaints
## Ihre Meinung ist uns wichtig → feedback
## Ansprechpartner → contact
`,
  },
  'Kundencharta, Fernwärme': {
    kind: 'charter',
    missing: [],
    text: `
# Kundencharta Fernwärme Nordstadt
## Präambel → purpose
## Für wen die Zusagen gelten → scope
## Zusagen an unsere Kundinnen und Kunden → standards
## Versorgungsunterbrechungen
## Entschädigung, wenn wir Zusagen nicht einhalten ≠ complaints
## Beschwerden → complaints
## Umsetzung im Unternehmen → implementation
## Überprüfung und Fortschreibung → review
## Kontakt → contact
`,
  },
  'Richtlinie, Forschungsinstitut-Geschäftsstelle': {
    kind: 'policy',
    missing: ['standards'],
    text: `
# Servicerichtlinie der Geschäftsstelle
## § 1 Zweck und Anwendungsbereich → purpose scope
## § 2 Begriffsbestimmungen → definitions
## § 3 Aufgaben und Zuständigkeiten → roles
## § 4 Grundsätze im Umgang mit Antragstellern → expectations
## § 5 Verfahren bei Anfragen → procedures
## § 6 Beschwerden → complaints
## § 7 Nichtbeachtung → enforcement
## § 8 Überprüfung, Inkrafttreten → review
## § 9 Auskunft zur Richtlinie → contact
`,
  },
  'Richtlinie, Saunalandschaft': {
    kind: 'policy',
    missing: ['enforcement'],
    text: `
# Gästeservice-Richtlinie Therme Solbad
Diese Richtlinie ersetzt die Hausmitteilung vom Herbst.
## Für alle, die Gästen begegnen → scope
## Unsere Mission → mission
## Verbindliche Standards → standards
### Kasse
### Bademeister
### Massage
## Arbeitsablauf bei Beschwerden → procedures complaints
## Deeskalation → guidelines
## Wer entscheidet → roles
## Aktualisierung → review
## Rückfragen → contact
`,
  },
  'Richtlinie, Großhandel für Dentalbedarf': {
    kind: 'policy',
    missing: ['scope'],
    text: `
# Kundendienst-Richtlinie
## 1.0 Zweck der Richtlinie → purpose
## 2.0 Wettbewerbsvergleich → benchmark
## 3.0 Ziele → objectives
## 4.0 Beitrag zur Unternehmensmission → mission-alignment
## 5.0 Zusagen an Praxen und Labore → standards
## 6.0 Auftragsabwicklung und Rückfragen → procedures ≠ contact procedures
## 7.0 Kulanz → exceptions
## 8.0 Kontrolle und Maßnahmen bei Verstößen → enforcement
## 9.0 Gültigkeit und Revision → review
## 10.0 Verantwortliche Person → contact
`,
  },
  'Handbuch, Kinobetrieb': {
    kind: 'handbook',
    missing: ['customer-needs', 'feedback'],
    text: `
# Kinohandbuch für Service und Kasse
## Willkommen im Team
## Wer wir sind und was wir wollen → mission vision-values
## Standards an Kasse, Einlass und Tresen → standards
## Regelungen zu Karten und Gutscheinen → service-policies
### Kartenrückgabe → service-policies
### Geschenkgutscheine → service-policies
### Bild- oder Tonausfall → service-policies
## Wenn Gäste sich beschweren → complaints
## Telefonliste → resources
## Schulung → implementation
## Änderungsverzeichnis → review
`,
  },
  'Handbuch, Landtechnikhändler': {
    kind: 'handbook',
    missing: [],
    text: `
# Kundendiensthandbuch
Das Handbuch gilt in Werkstatt, Teilelager und Außendienst.
## Kapitel 1 – Leitbild → vision-values
## Kapitel 2 – Unser Auftrag → mission
## Kapitel 3 – Was Landwirte von uns brauchen → customer-needs
## Kapitel 4 – Servicestandards zur Erntezeit → standards
## Kapitel 5 – Einzelne Regelungen → service-policies
### 5.1 Gewährleistung → service-policies
### 5.2 Teilerückgabe → service-policies
### 5.3 Zahlungsziele und Mahnung → service-policies
## Kapitel 6 – Rückmeldungen auswerten → feedback
## Kapitel 7 – Hilfe und Ansprechpartner → resources
## Kapitel 8 – Inkraftsetzung und Unterweisung → implementation
## Kapitel 9 – Pflege und Versionen → review
`,
  },
  'Handbuch, Ferienpark': {
    kind: 'handbook',
    missing: ['service-policies'],
    text: `
# Das Service-Handbuch des Ferienparks Heidesee
## Unsere Vision → vision-values
## Unsere Mission → mission
## Unsere Gäste verstehen → customer-needs
## Goldene Regeln → expectations
## Standards → standards
## Was Gäste uns sagen → feedback
## Eskalationskette → escalation
## Hilfreiche Links und Dokumente → resources
## Neue Mitarbeiter einarbeiten → implementation
## Wann dieses Handbuch überprüft wird → review
`,
  },
  'Playbook, Hundepension': {
    kind: 'playbook',
    missing: ['contact'],
    text: `
# Playbook Kundengespräche
## Zweck → purpose
## Woran wir uns messen lassen → standards
## So verhalten wir uns → expectations
## Das tun wir nicht → expectations
## Schlechte Nachrichten überbringen → guidelines
## Bewertungen beantworten → social-media
## Wir lesen das zweimal im Jahr gemeinsam → review
`,
  },
  'Verfahrensanweisung, Schlüsseldienst': {
    kind: 'procedure',
    missing: ['scope'],
    text: `
# Verfahrensanweisung Notöffnung
## Ziel → purpose
## Verantwortlich → roles
## Durchführung → procedures
## Preisauskunft am Telefon
## Beschwerde über die Rechnung → complaints
## Dokumentation
`,
  },
  'Beschwerdeverfahren, Wohnheim': {
    kind: 'procedure',
    missing: [],
    text: `
# Beschwerdeverfahren im Studierendenwohnheim
## Wozu dieses Verfahren dient → purpose
## Wer sich beschweren kann → scope
## Wer was macht → roles
## Wie eine Beschwerde bearbeitet wird → procedures complaints
## Zweite Stufe → escalation
## Auswertung und Verbesserung → review ≠ feedback
## Kontakt zur Heimleitung → contact
`,
  },
};
