/** German documents as their opening and headings, with the sections that a reader finds in them. */
import type { LabelledDocument } from './labelled.ts';

export const documents1: Readonly<Record<string, LabelledDocument>> = {
  'Servicecharta, Bestattungshaus': {
    kind: 'charter',
    missing: [],
    text: `
# Unsere Servicecharta – Bestattungen Hollerbach
Diese Charta beschreibt, worauf sich Angehörige bei uns verlassen können, von der ersten Nacht bis zur letzten Rechnung.
## Für wen wir da sind und wofür die Charta gilt → scope
## Was wir Ihnen zusagen → standards
### Am Telefon, Tag und Nacht
### Beim Hausbesuch
### Kosten und Rechnung
## Wenn Ihnen etwas nicht recht war → complaints
## Wie die Charta bei uns gelebt wird → implementation
## Wann wir die Charta überarbeiten → review
## Ihr Kontakt zu uns → contact
`,
  },
  'Kundencharta, Wasserverband': {
    kind: 'charter',
    missing: ['implementation'],
    text: `
# Kundencharta Wasserverband Oberes Siebental
Sie beziehen Ihr Trinkwasser von uns. Hier lesen Sie, was Sie dafür außer Wasser bekommen.
## Wozu diese Charta dient → purpose
## Geltung → scope
## Unsere Zusagen im Einzelnen → standards
### Hausanschluss
### Rohrbruch und Störung
### Zählerablesung
## Wie Sie uns helfen können
## Beschwerden und Schlichtung → complaints
## Regelmäßige Berichte
## Anschrift und Erreichbarkeit → contact
`,
  },
  'Gästeversprechen, Bergbahn': {
    kind: 'charter',
    missing: ['purpose'],
    text: `
# Gästeversprechen der Bergbahnen Hochalm
Wer bei uns einsteigt, soll mit guter Laune wieder aussteigen.
## Gilt für → scope
## Das dürfen Sie von uns erwarten → standards
## Das erwarten wir von Ihnen
## Lob und Tadel → feedback complaints ≠ feedback
## Schulung und Einführung → implementation
## Bewertungen im Internet → social-media
## Kurz gefasst → summary
`,
  },
  'Richtlinie, Musikschule': {
    kind: 'policy',
    missing: ['enforcement'],
    text: `
# Servicerichtlinie der Kreismusikschule
## 1 Warum es diese Richtlinie gibt → purpose
## 2 Für wen sie gilt → scope
## 3 Begriffe → definitions
## 4 Wer ist zuständig? → roles
## 5 Was wir zusichern → standards
### 5.1 Sekretariat
### 5.2 Lehrkräfte
### 5.3 Online-Anmeldung
## 6 Vorgehen bei Unterrichtsausfall → procedures
## 7 Umgang mit Beschwerden → complaints
## 8 Elternbefragung → feedback
## 9 Fortschreibung → review
## 10 Fragen zur Richtlinie → contact
`,
  },
  'Richtlinie, Personaldienstleister': {
    kind: 'policy',
    missing: ['review'],
    text: `
# Richtlinie Kunden- und Bewerberservice
Die folgenden Regeln gelten seit dem Zusammenschluss der beiden Niederlassungen.
## I. Ziel und Zweck → purpose
## II. Anwendungsbereich → scope
## III. Leitbild → vision-values
## IV. Qualitätsstandards → standards
## V. Verhalten gegenüber Kunden und Bewerbern → expectations
## VI. Bearbeitung von Anfragen → procedures
## VII. Eskalationsstufen → escalation
## VIII. Vertraulichkeit
## IX. Konsequenzen bei Nichteinhaltung → enforcement
## X. Ausnahmeregelungen → exceptions
## XI. Ansprechpartnerin → contact
`,
  },
  'Richtlinie, Fitnessstudio': {
    kind: 'policy',
    missing: ['purpose', 'procedures'],
    text: `
# Kundenservice in unseren Studios
Im Studio duzen wir uns, am Telefon nicht.
## Für welche Studios das gilt → scope
## Unsere Ziele → objectives
## Unsere Servicestandards → standards
### Theke
### Trainingsfläche
### Telefon und Mail
## Kündigungen und Pausen
## Schwierige Situationen → guidelines
## Was passiert, wenn sich jemand nicht daran hält → enforcement
## Einmal im Jahr auf dem Prüfstand → review
## An wen du dich wendest → contact
`,
  },
  'Handbuch, Sprachschule': {
    kind: 'handbook',
    missing: ['review'],
    text: `
# Handbuch für das Kursbüro
## Teil A: Wer wir sind ≠ mission
### A.1 Unser Auftrag → mission
### A.2 Unsere Werte → vision-values
### A.3 Wer zu uns kommt und warum → customer-needs
## Teil B: Service im Alltag
### B.1 Servicestandards → standards
### B.2 Sprache und Tonfall → guidelines
### B.3 Regelungen → service-policies
#### Umbuchung → service-policies
#### Kursabbruch und Erstattung → service-policies
#### Ermäßigungen → service-policies
### B.4 Kursbewertungen → feedback
## Teil C: Zum Nachschlagen ≠ resources
### C.1 Einarbeitung neuer Kolleginnen und Kollegen → implementation
### C.2 Wichtige Kontakte → resources
`,
  },
  'Handbuch, Hofladen': {
    kind: 'handbook',
    missing: ['mission', 'implementation'],
    text: `
# Hofladen-Handbuch
Für alle, die bei uns hinter der Theke stehen.
## Woran wir glauben → vision-values
## Wer bei uns einkauft → customer-needs
## So bedienen wir → standards
## Rückgabe, Umtausch, Gutscheine → service-policies
### Rückgabe → service-policies
### Umtausch → service-policies
### Gutscheine → service-policies
### Anschreiben lassen → service-policies
## Wenn sich jemand beschwert → complaints
## Wünsche und Kritik unserer Kunden → feedback
## Wen frage ich? → resources
## Stand und Änderungen → review
`,
  },
  'Handbuch, Parfümeriekette': {
    kind: 'handbook',
    missing: [],
    text: `
# Servicehandbuch für die Filialen
## 1. Vision und Werte → vision-values
## 2. Mission → mission
## 3. Unsere Kundinnen und was sie brauchen → customer-needs
## 4. Geltungsbereich → scope
## 5. Standards in Beratung und Verkauf → standards
## 6. Kundenfeedback → feedback
## 7. Service-Richtlinien → service-policies
### 7.1 Reklamation defekter Ware → service-policies
### 7.2 Geschenkkarten → service-policies
### 7.3 Rabattaktionen → service-policies
## 8. Soziale Netzwerke → social-media
## 9. Hilfsmittel und Ansprechpersonen → resources
## 10. Einführung und Schulung → implementation
## 11. Pflege des Handbuchs → review
`,
  },
  'Playbook, Steuerkanzlei': {
    kind: 'playbook',
    missing: ['contact'],
    text: `
# Mandanten-Playbook
Dieses Playbook hält fest, wie wir mit Mandantinnen und Mandanten arbeiten.
## Unsere Haltung → vision-values
## Was wir voneinander erwarten → expectations
## Was wir tun und was wir lassen → expectations
## Reaktionszeiten → standards
## Schwierige Gespräche führen → guidelines
## Wenn eine Frist verpasst wurde
## Feedback einholen → feedback
## Vorlagen und Links → resources
## Wie dieses Playbook aktuell bleibt → review
`,
  },
  'Playbook, Fahrschule': {
    kind: 'playbook',
    missing: ['review'],
    text: `
# Fahrschul-Playbook: So gehen wir mit Schülern um
## Worum es geht → purpose
## Unsere Schüler → customer-needs
## Immer und nie → expectations
## Wenn es laut wird → guidelines
## Wann die Chefin übernimmt → escalation
## Fragen? → contact
`,
  },
  'Verfahren, Textilreinigung': {
    kind: 'procedure',
    missing: ['roles'],
    text: `
# Verfahren bei beschädigten Textilien
## Zweck des Verfahrens → purpose
## Anwendungsbereich → scope
## Ablauf Schritt für Schritt → procedures
### Schritt 1: Annahme
### Schritt 2: Prüfung
### Schritt 3: Entschädigung
## Fristen → standards
## Strittige Fälle → escalation
## Mitgeltende Unterlagen → resources
`,
  },
  'Verfahrensanweisung, Messeveranstalter': {
    kind: 'procedure',
    missing: [],
    text: `
# VA-K 03 Ausstellerreklamationen
## 1 Zweck → purpose
## 2 Geltungsbereich → scope
## 3 Verantwortlichkeiten → roles
## 4 Beschreibung des Ablaufs → procedures
### 4.1 Eingang und Erfassung
### 4.2 Prüfung vor Ort
### 4.3 Antwort an den Aussteller
## 5 Reklamationen während der Messe → complaints
## 6 Änderungshistorie → review
`,
  },
};
