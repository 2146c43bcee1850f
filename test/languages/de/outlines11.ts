/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines11: Readonly<Record<string, string>> = {
  'Servicecharta, Stadtarchiv': `
# Servicecharta des Stadtarchivs
## Warum diese Charta → purpose
## Für wen und für welche Räume sie gilt → scope
## Unsere Standards im Lesesaal und am Telefon → standards
### Lesesaal
### Telefon
### Anfragen per E-Mail
## Was Sie im Lesesaal beachten sollten
## Wenn Sie nicht zufrieden waren → complaints
## Ihre Vorschläge → feedback
## Bekanntmachung und Schulung → implementation
## Wir überprüfen die Charta → review
## So erreichen Sie das Archiv → contact
`,
  'Richtlinie, Immobilienverwaltung': `
# Richtlinie Mieterkommunikation
## 1. Zweck und Geltungsbereich → purpose scope
## 2. Begriffsklärung → definitions
## 3. Zuständigkeiten im Team → roles
## 4. Standards für Anrufe, Briefe und Portalmeldungen → standards
## 5. Bearbeitung von Mängelmeldungen → procedures
## 6. Mieterbeschwerden → complaints
## 7. Eskalation an die Objektleitung → escalation
## 8. Ton und Sprache → guidelines
## 9. Verstöße und Konsequenzen → enforcement
## 10. Aufbewahrung
## 11. Überarbeitung und Versionen → review
## 12. Verantwortliche und Kontakt → roles contact
`,
  'Handbuch, Bergrestaurant': `
# Handbuch für Saisonkräfte
## Willkommen im Team
## Was uns am Berg wichtig ist → vision-values
## Unser Auftrag → mission
## Wer bei uns einkehrt → customer-needs
## Unsere Servicestandards → standards
### Terrasse
### Selbstbedienung
## Was wann gilt: unsere Regelungen → service-policies
### Falsches Gericht → service-policies
### Gutscheine der Bergbahn → service-policies
### Zechpreller → service-policies
## Trinkwasser und Energie
## Was Gäste uns sagen → feedback
## Die ersten drei Tage → implementation
## Wen du fragen kannst → resources
## Wann das Handbuch erneuert wird → review
`,
  'Playbook, Stromanbieter': `
# Kundenservice-Playbook
## Warum wir das Playbook geschrieben haben → purpose
## Unsere Grundsätze → vision-values
## Was wir erwarten → expectations
## Was nie vorkommen darf → expectations
## Gespräche mit verärgerten Kunden → guidelines
## Antwortzeiten je Kanal → standards
## Wann und wie wir eskalieren → escalation
## Übergaben → internal-communication
## Feedback aus Anrufen → feedback
## Pflege und Änderungen → review
## Kontakt zur Redaktion → contact
`,
  'Verfahren, Busbetrieb': `
# Verfahrensanweisung Fahrgastbeschwerden
## 1 Zweck → purpose
## 2 Anwendungsbereich → scope
## 3 Verantwortlichkeiten → roles
## 4 Annahme von Beschwerden → complaints
## 5 Ablauf der Bearbeitung → procedures
## 6 Fristen → standards
## 7 Nächste Instanz → escalation
## 8 Auswertung und Verbesserung → feedback
## 9 Datenschutz
## 10 Dokumentenlenkung → review
`,
  'Arbeitsanweisung, Gebrauchtwagenhändler': `
# Arbeitsanweisung Rückabwicklung
## Zweck und Anwendungsbereich → purpose scope
## Beteiligte → roles
## So läuft die Rückabwicklung → procedures
## Entscheidung der Geschäftsführung → escalation
## Ausnahmen → exceptions
## Unterlagen und Vordrucke → resources
## Änderungsstand → review
`,
};
