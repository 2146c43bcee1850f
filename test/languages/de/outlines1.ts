/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines1: Readonly<Record<string, string>> = {
  'Servicecharta, Stadtbibliothek': `
# Unsere Servicezusagen – Stadtbibliothek Hallingen
## Warum es diese Charta gibt → purpose
## Für wen sie gilt → scope
## Das können Sie von uns erwarten → standards
### An der Theke
### Am Telefon
### Online-Katalog und Newsletter
## Das wünschen wir uns von Ihnen
## Ausleihfristen und Gebühren
## Ihre Meinung zählt → feedback
## Wenn Sie einmal nicht zufrieden sind → complaints
## Wie wir die Charta im Haus verankern → implementation
## Kontakt und Öffnungszeiten → contact
`,
  'Kundencharta, Stadtwerke': `
# Kundencharta der Stadtwerke Ohrental
## I. Unser Anspruch → vision-values
## II. Wofür diese Charta steht → purpose
## III. Geltungsbereich und Kanäle → scope
## IV. Unsere Leistungsversprechen → standards
### 1. Netzanschluss
### 2. Zählerstand und Abrechnung
### 3. Störungsdienst
## V. Reklamation und Schlichtung → complaints
## VI. Wir in den sozialen Netzwerken → social-media
## VII. Einführung und Schulung der Mitarbeitenden → implementation
## VIII. Wie wir uns überprüfen → review
## IX. So erreichen Sie uns → contact
`,
  'Richtlinie, Softwarehaus': `
# Richtlinie Kundensupport
## 1 Zweck der Richtlinie → purpose
## 2 Anwendungsbereich → scope
## 3 Begriffe und Abkürzungen → definitions
## 4 Zuständigkeiten → roles
## 5 Reaktions- und Lösungszeiten → standards
### 5.1 Priorität 1 (Ausfall)
### 5.2 Priorität 2 bis 4
## 6 Bearbeitung von Tickets → procedures
## 7 Weitergabe an die zweite Ebene → escalation
## 8 Datenschutz im Support
## 9 Einhaltung und Konsequenzen → enforcement
## 10 Ausnahmeregelungen → exceptions
## 11 Änderungsverzeichnis → review
## 12 Fragen zur Richtlinie → contact
`,
  'Richtlinie, Arztpraxis': `
# Leitlinie zum Umgang mit Patientinnen und Patienten
## Worum es geht → purpose
## Wen die Leitlinie betrifft → scope
## Unsere Ziele im Patientenservice → objectives
## Wie wir miteinander und mit Patienten umgehen → expectations
## Terminvergabe und Wartezeiten → standards
## Vorgehen am Empfang Schritt für Schritt → procedures
## Umgang mit Beschwerden → complaints
## Schweigepflicht
## Wer sich nicht daran hält → enforcement
## Gültigkeit und nächste Überarbeitung → review
## Ansprechperson in der Praxis → contact
`,
  'Handbuch, Zoo': `
# Mitarbeiterhandbuch Besucherservice, Tierpark Wallau
## A. Willkommen im Team
## B. Unser Leitbild → vision-values
## C. Unser Auftrag → mission
## D. Wer uns besucht → customer-needs
## E. Was guter Service bei uns heißt → standards
## F. Regelungen im Tagesgeschäft → service-policies
### F.1 Umtausch von Eintrittskarten → service-policies
### F.2 Jahreskarten verloren → service-policies
### F.3 Ermäßigungen → service-policies
## G. Sicherheit am Gehege
## H. Besucherbefragung und Feedback aus dem Team → feedback
## I. Einarbeitung neuer Kolleginnen und Kollegen → implementation
## J. Wer weiß was → resources
## K. Pflege des Handbuchs → review
`,
  'Handbuch, Fahrradwerkstatt': `
# Werkstatt-Handbuch: Service am Kunden
## Vorwort → purpose
## Werte, die uns leiten → vision-values
## Was wir tun und für wen → mission
## Unsere Kundinnen und Kunden → customer-needs
## Servicestandards → standards
### Annahme
### Abholung
## Regeln für Rückgabe, Garantie und Kulanz → service-policies
### Garantie und Gewährleistung → service-policies
### Kostenvoranschlag überschritten → service-policies
### Gutscheine → service-policies
## Umgang mit schwierigen Kunden → guidelines
## Was Kunden uns zurückmelden → feedback
## Schulung und Einführung → implementation
## Telefonliste und nützliche Links → resources
## Überarbeitung → review
`,
  'Playbook, Hotel': `
# Gastgeber-Playbook
## Wozu dieses Playbook → purpose
## So ticken wir → vision-values
## Wer unsere Gäste sind → customer-needs
## Das tun wir immer – das tun wir nie → expectations
## Ton und Sprache → guidelines
## Im Zweifel: wen du holst → escalation
## Bewertungsportale → social-media
## Dienstkleidung
## Wann wir das Playbook anpassen → review
## Fragen? → contact
`,
  'Playbook, Onlineshop': `
# So machen wir Kundenservice
## Darum gibt es dieses Dokument → purpose
## Unsere Haltung → vision-values
## Für wen es gedacht ist → scope
## Was wir voneinander erwarten → expectations
## Dos und Don'ts → expectations
## Antwortzeiten → standards
## Schreibstil und Anrede → guidelines
## Reklamationen → complaints
## Rückmeldungen von Kunden sammeln → feedback
## Hilfreiche Unterlagen → resources
## Wie dieses Dokument lebendig bleibt → review
## Ansprechpartnerin → contact
`,
  'Verfahrensanweisung, Paketdienst': `
# Verfahrensanweisung VA-07: Reklamationsbearbeitung
## 1. Ziel und Zweck → purpose
## 2. Geltung → scope
## 3. Mitgeltende Unterlagen → resources
## 4. Rollen → roles
## 5. Ablauf der Reklamationsbearbeitung → procedures complaints
### 5.1 Annahme
### 5.2 Prüfung
### 5.3 Abschluss
## 6. Eskalationsweg → escalation
## 7. Fristen → standards
## 8. Dokumentation und Aufbewahrung
## 9. Änderungshistorie → review
`,
  'Beschwerdeverfahren, Sparkasse': `
# Beschwerdeverfahren der Sparkasse Niederau
## § 1 Zielsetzung → purpose
## § 2 Wer sich beschweren kann → scope
## § 3 Wie Sie eine Beschwerde einreichen → complaints
## § 4 Verantwortliche Stellen → roles
## § 5 Wie wir Ihre Beschwerde bearbeiten → procedures complaints
## § 6 Wenn Sie mit dem Ergebnis nicht einverstanden sind → escalation
## § 7 Außergerichtliche Streitbeilegung → complaints
## § 8 Statistik und Auswertung
## § 9 Vertraulichkeit
## § 10 Inkrafttreten
`,
};
