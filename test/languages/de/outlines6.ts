/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines6: Readonly<Record<string, string>> = {
  'Servicecharta, Fernbus': `
# Unsere Kundencharta
## Warum wir Ihnen das schriftlich geben → purpose
## Für welche Fahrten sie gilt → scope
## Was wir Ihnen zusagen → standards
### An Bord
### Im Kundenzentrum
### Per Chat
## Womit Sie uns helfen
## Wenn Ihre Fahrt nicht lief wie versprochen → complaints
## Wie wir Ihre Meinung einholen → feedback
## Wie wir unsere Fahrerinnen und Fahrer schulen → implementation
## Überarbeitung der Charta → review
## Schreiben oder rufen Sie uns → contact
## In einem Absatz → summary
`,
  'Charta, Gemeinde': `
# Dienstleistungscharta der Gemeinde Oberau
## 1 Präambel → purpose
## 2 Leitsätze → vision-values
## 3 Wirkungskreis → scope
## 4 Verbindliche Leistungen → standards
### 4.1 Erreichbarkeit
### 4.2 Schalter
### 4.3 Auskünfte
## 5 Mitwirkung der Bürgerinnen und Bürger
## 6 Ideen- und Beschwerdemanagement → complaints feedback
## 7 Personalschulung → implementation
## 8 Kontrolle der Zusagen → enforcement
## 9 Jährliche Fortschreibung → review
## 10 Bürgerbüro: so erreichen Sie uns → contact
`,
  'Richtlinie, Zahnarztpraxis': `
# Richtlinie Patientenkommunikation
## Anlass → purpose
## Geltungsbereich → scope
## Ziele der Richtlinie → purpose
## Zuständigkeit → roles
## Antwortzeiten und Terminvergabe → standards
## Terminabsagen durch Patienten → service-policies
## Aufklärung und Einwilligung
## Angstpatienten → guidelines
## Vorgehen bei Anfragen → procedures
## Rücksprache mit der Zahnärztin → escalation
## Umgang mit Kritik → complaints
## Folgen der Nichtbeachtung → enforcement
## Revision → review
## Praxismanagement: Ansprechpartnerin → contact
`,
  'Richtlinie, Mobilfunk': `
# Servicerichtlinie Kundencenter
## A. Allgemeine Bestimmungen
### § 1 Regelungsziel → purpose
### § 2 Geltungsbereich → scope
### § 3 Begriffsbestimmungen → definitions
## B. Leistung
### § 4 Servicelevel → standards
### § 5 Bearbeitungsschritte → procedures
### § 6 Eskalation → escalation
### § 7 Beschwerden → complaints
### § 8 Kundenbefragung → feedback
## C. Verwaltung
### § 9 Aufgabenverteilung → roles
### § 10 Überwachung und Verstöße → enforcement
### § 11 Ausnahmen → exceptions
### § 12 Überprüfung → review
### § 13 Auskunft und Kontakt → contact
`,
  'Handbuch, Yogastudio': `
# Studiohandbuch: Service und Miteinander
## Wofür das Studio steht → vision-values
## Was wir anbieten → mission
## Wer auf die Matte kommt → customer-needs
## Wie wir Menschen empfangen → standards
## Mitgliedschaften, Karten, Gutscheine → service-policies
### Mitgliedschaft pausieren → service-policies
### Karte verloren → service-policies
### Kurs fällt aus → service-policies
## Räume und Matten
## Rückmeldungen nach der Stunde → feedback
## Neue Lehrende → implementation
## Schlüssel und Passwörter
## Wer dir hilft → resources
## Stand dieses Handbuchs → review
`,
  'Handbuch, Getränkehandel': `
# Fahrerhandbuch Kundenservice
## Wer wir sind → mission
## Unser Leitbild → vision-values
## Gastronomie, Büros, Privathaushalte: unsere Kunden → customer-needs
## Standards bei der Lieferung → standards
## Kurze Begriffserklärung → definitions
## Reklamationen an der Tür → complaints
## Regeln zu Pfand, Bruch und Fehlmengen → service-policies
### Bruch → service-policies
### Leergut → service-policies
## Ladungssicherung
## Was wir von Kunden hören → feedback
## Anlernen neuer Fahrer → implementation
## Nummern für unterwegs → resources
## Aktualisierung → review
`,
  'Playbook, Coworking': `
# Community-Playbook
## Why → purpose
## Woran wir glauben → vision-values
## Members → customer-needs
## Dos → expectations
## Don'ts → expectations
## Wie wir schreiben und sprechen → guidelines
## Laute Telefonate
## Wenn zwei sich streiten → guidelines
## Wann das Management entscheidet → escalation
## Feedback → feedback
## Letztes Update → review
## Ansprechpartner → contact
`,
  'Leitfaden, Druckerei': `
# Leitfaden Kundengespräch
## Vorab: wozu dieser Leitfaden → purpose
## Unser Verständnis → vision-values
## Gilt für Innendienst und Außendienst → scope
## Das erste Gespräch
## Was wir zusagen dürfen → standards
## Was wir nie zusagen → expectations
## Formulierungshilfen → guidelines
## Druckfehler und Nachdruck → service-policies
## Weitergabe an die Technik → escalation
## Notizen im CRM → internal-communication
## Pflege des Leitfadens → review
## Fragen und Ideen an → contact
`,
  'Verfahren, Sanitätshaus': `
# Verfahren zur Kostenerstattung
## 1. Ziel → purpose
## 2. Geltungsbereich → scope
## 3. Verantwortung → roles
## 4. Ablauf → procedures
### Schritt 1: Antrag
### Schritt 2: Prüfung
### Schritt 3: Auszahlung
## 5. Zeiten → standards
## 6. Ablehnung und Widerspruch → escalation
## 7. Härtefallregelung → exceptions
## 8. Formulare und Vorlagen → resources
## 9. Aufbewahrung
## 10. Änderungen → review
`,
  'Arbeitsanweisung, Notariat': `
# Arbeitsanweisung Mandantenbeschwerde
## Zweck → purpose
## Anwendungsbereich → scope
## Begriff der Beschwerde → definitions
## Wer die Beschwerde bearbeitet → roles
## Bearbeitung → procedures
## Frist bis zur Antwort → standards
## Vorlage bei der Notarin → escalation
## Dienstaufsicht
## Verschwiegenheit
## Unterweisung → implementation
`,
};
