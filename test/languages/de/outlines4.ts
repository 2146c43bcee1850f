/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines4: Readonly<Record<string, string>> = {
  'Patientencharta, Klinik': `
# Patientencharta der Klinik am Wehr
## Warum wir diese Charta haben → purpose
## Für wen wir sie geschrieben haben → scope
## Worauf Sie sich bei uns verlassen können → standards
### Aufnahme
### Visite
### Entlassung
## Wobei Sie uns helfen können
## Wenn Sie Grund zur Klage haben → complaints
## Patientenbefragung → feedback
## Wie wir unser Personal vorbereiten → implementation
## Wann wir die Charta überprüfen → review
## Patientenfürsprecherin und Kontakt → contact
`,
  'Servicecharta, Finanzamt': `
# Servicecharta Finanzamt Nordhausen
## § 1 Zweck → purpose
## § 2 Anwendungsbereich → scope
## § 3 Unsere Leistungszusagen → standards
### (1) Service-Center
### (2) Telefon
### (3) ELSTER
## § 4 Vertraulichkeit
## § 5 Anregungen und Beschwerden → complaints feedback
## § 6 Bekanntmachung und Schulung → implementation
## § 7 Evaluation → review
## § 8 Inkrafttreten
`,
  'Richtlinie, Onlinebank': `
# Kundenservice-Policy
## 1 Einleitung → purpose
## 2 Scope → scope
## 3 Prinzipien → vision-values
## 4 Begriffe → definitions
## 5 Verantwortlichkeiten (RACI) → roles
## 6 Service-Level → standards
### 6.1 Chat
### 6.2 Telefon
## 7 Standardprozesse → procedures
### 7.1 Kontosperrung
### 7.2 Adressänderung
## 8 Eskalationsmatrix → escalation
## 9 Umgang mit Beschwerden und Streitfällen → complaints
## 10 Qualitätsmessung und Kundenumfragen → feedback
## 11 Compliance und Konsequenzen → enforcement
## 12 Genehmigung von Ausnahmen → exceptions
## 13 Dokumentenhistorie → review
## 14 Kontakt zum Policy Owner → contact
`,
  'Richtlinie, Schwimmbad': `
# Regeln für den Umgang mit Badegästen
## Weshalb es diese Regeln gibt → purpose
## Für wen sie gelten → scope
## Zuständig sind → roles
## Unsere Standards an Kasse, Becken und Bistro → standards
## So gehen wir mit Badegästen um → expectations
## Wenn ein Gast Ärger macht → guidelines
## Wer im Zweifel entscheidet → escalation
## Beckenaufsicht
## Einhaltung der Regeln → enforcement
## Anpassung der Regeln → review
## Ansprechpartner → contact
`,
  'Handbuch, Supermarkt': `
# Handbuch Kundendienst – Markt Sonnenallee
## Teil A: Wofür unser Markt steht → vision-values
## Teil B: Was wir für das Viertel leisten → mission
## Teil C: Wer bei uns einkauft und warum → customer-needs
## Teil D: So sieht guter Service aus → standards
## Teil E: Was wir in bestimmten Fällen tun → service-policies
### E1 Ware zurückgeben → service-policies
### E2 Pfandbons → service-policies
### E3 Treuepunkte und Rabatte → service-policies
## Teil F: Inventur
## Teil G: Kummerkasten und Kundenumfrage → feedback
## Teil H: Einarbeitungsplan → implementation
## Teil I: Wer kann dir helfen? → resources
## Teil J: Wann dieses Handbuch geändert wird → review
`,
  'Handbuch, Kita': `
# Elternservice – unser Handbuch
## Unser pädagogisches Leitbild → vision-values
## Unser Auftrag → mission
## Was Familien von uns brauchen → customer-needs
## Standards der Zusammenarbeit mit Eltern → standards
## Einzelne Regelungen → service-policies
### Abmeldung und Erstattung der Beiträge → service-policies
### Rückständige Beiträge → service-policies
### Geschwisterermäßigung → service-policies
## Kindeswohl
## Elternbefragung → feedback
## Einarbeitung und Fortbildung → implementation
## Anlaufstellen und Materialien → resources
## Fortschreibung → review
## Ansprechpartnerin → contact
`,
  'Playbook, Spedition': `
# Playbook Kundenbetreuung
## Was dieses Playbook soll → purpose
## Was uns antreibt → vision-values
## Unsere Auftraggeber und was sie erwarten → customer-needs
## So arbeiten wir nicht → expectations
## Schreiben und telefonieren → guidelines
## Wenn eine Sendung feststeckt
## Ab wann die Disposition übernimmt → escalation
## Übergabe zwischen Früh- und Spätschicht → internal-communication
## Unsere Zeiten → standards
## Wir werden besser → feedback
## Wie wir das Playbook pflegen → review
## Rückfragen → contact
`,
  'Leitfaden, Weingut': `
# So empfangen wir unsere Gäste
## Warum wir das aufgeschrieben haben → purpose
## Unsere Art → vision-values
## Das gehört immer dazu → expectations
## Das lassen wir → expectations
## Was wir sagen und was nicht → guidelines
## Mängel am Wein → service-policies
## Gäste, die zu viel getrunken haben → guidelines
## Bewertungen bei Google → social-media
## Probieren geht über Studieren: die Testwochen → pilot
## Nächste Durchsicht → review
## Fragen zum Leitfaden → contact
`,
  'Verfahrensanweisung, Energieversorger': `
# VA 4.3 Verbraucherbeschwerden
## 0 Dokumentenstatus → review
## 1 Zweck und Anwendungsbereich → purpose scope
## 2 Begriffe und Abkürzungen → definitions
## 3 Verantwortung und Befugnisse → roles
## 4 Beschreibung des Ablaufs → procedures
### 4.1 Eingang
### 4.2 Klärung
### 4.3 Abschluss
## 5 Antwortfristen nach § 111a EnWG → standards
## 6 Eskalationswege → escalation
## 7 Schlichtungsstelle Energie → escalation
## 8 Nachweise und Archivierung
## 9 Mitgeltende Dokumente → resources
`,
  'Verfahren, Tierklinik': `
# Verfahren bei Rechnungsreklamationen
## Zweck → purpose
## Wofür das Verfahren gilt → scope
## Wer beteiligt ist → roles
## Ablauf in fünf Schritten → procedures
## Wenn wir uns nicht einigen → escalation
## Auskunft an Tierhalter während der Prüfung
## Vier-Augen-Prinzip
## Was wir aus Reklamationen lernen → complaints feedback
## Aktualisierung → review
`,
};
