/** German documents as their opening and headings, with the sections that a reader finds in them. */
import type { LabelledDocument } from './labelled.ts';

export const documents5: Readonly<Record<string, LabelledDocument>> = {
  'Servicecharta, Amtsgericht': {
    kind: 'charter',
    missing: [],
    text: `
# Servicecharta der Serviceeinheiten am Amtsgericht
Die Charta erklärt, was Rechtsuchende an Auskunft, Tempo und Ton erwarten dürfen.
## Für wen und wofür die Charta gilt → scope
## Womit Sie rechnen dürfen → standards
### An der Pforte
### In der Rechtsantragstelle
### Schriftverkehr
## Wobei wir nicht helfen dürfen
## Kritik und Anregungen → feedback complaints ≠ feedback
## So machen wir die Charta bekannt → implementation
## Kontrolle und Weiterentwicklung → review
## Anschrift und Sprechzeiten → contact
`,
  },
  'Kundencharta, Abfallwirtschaft': {
    kind: 'charter',
    missing: ['purpose'],
    text: `
# Kundencharta Abfallwirtschaft
Tonnen leeren kann jeder. Pünktlich leeren ist etwas anderes.
## Geltungsbereich → scope
## Unsere Versprechen → standards
### Leerung
### Sperrmüll
### Wertstoffhof
## Ihre Mitwirkung
## Beschwerden → complaints
## Einführung der Charta → implementation
## Servicetelefon → contact ≠ –
`,
  },
  'Gästeversprechen, Ausflugsschiffe': {
    kind: 'charter',
    missing: ['implementation'],
    text: `
# Versprechen an unsere Fahrgäste
## Warum wir das versprechen → purpose
## Welche Schiffe und Linien gemeint sind → scope
## Was wir Ihnen zusagen → standards
## Wetter, Hochwasser, Niedrigwasser
## Wenn wir zu spät ablegen → complaints
## Bewertungen → social-media
## Kontakt → contact
`,
  },
  'Richtlinie, Notariat': {
    kind: 'policy',
    missing: ['procedures'],
    text: `
# Richtlinie Mandantenservice
## I. Zweck → purpose
## II. Geltungsbereich → scope
## III. Begriffe → definitions
## IV. Erreichbarkeit und Antwortzeiten → standards
## V. Verhalten im Mandantengespräch → expectations
## VI. Verschwiegenheit
## VII. Beschwerden → complaints
## VIII. Folgen von Verstößen → enforcement
## IX. Überprüfung → review
## X. Ansprechpartner im Büro → contact
`,
  },
  'Richtlinie, Campingausrüster': {
    kind: 'policy',
    missing: ['scope'],
    text: `
# Service-Richtlinie
Diese Richtlinie fasst zusammen, was bisher in vier Rundmails stand.
## Unsere Mission → mission
## Ziele → objectives
## Serviceversprechen → standards
### Filiale
### Onlineshop
## So bearbeiten wir Kundenanfragen → procedures
## Reklamationen und Garantiefälle → complaints
## Eskalation an die Zentrale → escalation
## Regelverstöße → enforcement
## Nächste Überprüfung → review
## Fragen beantwortet → contact
`,
  },
  'Richtlinie, Blumengroßhandel': {
    kind: 'policy',
    missing: ['review'],
    text: `
# Kundendienst: Richtlinie für alle Abteilungen
## Hintergrund und Zweck → purpose
## Wer sich daran hält → scope
## Rollen im Kundendienst → roles
## Qualitäts- und Servicestandards → standards
## Arbeitsabläufe → procedures
### Bestellannahme
### Auslieferung
### Rückfragen ≠ contact
## Ausnahmen für Stammkunden → exceptions
## Monatliche Kundenbefragung → feedback
## Überwachung und Konsequenzen → enforcement
## Kontakt → contact
`,
  },
  'Handbuch, Eislaufhalle': {
    kind: 'handbook',
    missing: ['mission', 'resources'],
    text: `
# Handbuch Eishalle: Kasse, Verleih, Aufsicht
Für Festangestellte und Saisonkräfte.
## 1 Unser Leitsatz → vision-values
## 2 Unsere Besucher → customer-needs
## 3 Standards an Kasse und Verleih → standards
## 4 Service-Regelungen → service-policies
### 4.1 Verlorene Schlittschuhe → service-policies
### 4.2 Zehnerkarten und Gutscheine → service-policies
### 4.3 Eis gesperrt → service-policies
## 5 Unfälle
## 6 Besucherrückmeldungen → feedback
## 7 Saisonstart und Einweisung → implementation
## 8 Fortschreibung dieses Handbuchs → review
`,
  },
  'Handbuch, Raumausstatter': {
    kind: 'handbook',
    missing: ['feedback'],
    text: `
# Servicehandbuch Raumausstattung Nadler
## Wer wir sind, was wir tun → mission
## Unsere Grundsätze → vision-values
## Was unsere Kunden brauchen → customer-needs
## Wie wir beim Kunden auftreten → expectations
## Unsere Servicestandards → standards
## Wiederkehrende Fälle → service-policies
### Falsches Maß → service-policies
### Mangel am Stoff → service-policies
### Offene Rechnung → service-policies
## Wer hilft weiter → resources
## Einarbeitung → implementation
## Versionen und Überprüfung → review
`,
  },
  'Handbuch, Studierendenwerk': {
    kind: 'handbook',
    missing: [],
    text: `
# Handbuch Infopoint
## Teil 1 Auftrag und Leitbild → mission vision-values
## Teil 2 Studierende und ihre Anliegen → customer-needs
## Teil 3 Servicestandards am Infopoint → standards
## Teil 4 Richtlinien im Einzelnen → service-policies
### Erstattung des Semesterbeitrags → service-policies
### Kaution → service-policies
### Mensakarte verloren → service-policies
## Teil 5 Beschwerden → complaints
## Teil 6 Feedback → feedback
## Teil 7 Ansprechpersonen und Links → resources
## Teil 8 Schulung → implementation
## Teil 9 Überarbeitung → review
`,
  },
  'Playbook, Podologiepraxis': {
    kind: 'playbook',
    missing: ['contact'],
    text: `
# Praxis-Playbook
## Worum es hier geht → purpose
## Was uns wichtig ist → vision-values
## Was wir immer tun, was wir nie tun → expectations
## Am Telefon
## Schwierige Patienten → guidelines
## Wann wir den Chef holen → escalation
## Wir lesen das jedes Halbjahr → review
`,
  },
  'Playbook, Tauchbasis': {
    kind: 'playbook',
    missing: ['expectations'],
    text: `
# Unser Playbook für den Umgang mit Gästen
Warum dieses Playbook? Weil jede Saison neue Leute kommen.
## Unsere Gäste → customer-needs
## Sprache und Humor → guidelines
## Wenn ein Tauchgang ausfällt
## Feedback am Abend → feedback
## Änderungen → review
## Fragen an die Basisleitung → contact
`,
  },
  'Verfahren, Kindertheater': {
    kind: 'procedure',
    missing: ['roles'],
    text: `
# Verfahren bei Kartenrückgaben
## Zweck → purpose
## Wann das Verfahren gilt → scope
## Vorgehen an der Kasse → procedures
## Vorgehen bei Onlinekarten → procedures
## Kulanzfälle → exceptions
## Letzte Änderung → review
`,
  },
};
