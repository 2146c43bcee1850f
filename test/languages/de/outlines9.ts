/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines9: Readonly<Record<string, string>> = {
  'Servicecharta, Kreiskrankenhaus': `
# Servicecharta der Notaufnahme
## Warum eine Charta für die Notaufnahme → purpose
## Für wen und wo sie gilt → scope
## Was Sie von uns erwarten können → standards
## Was wir von Ihnen brauchen
## Anregungen, Lob und Beschwerden → complaints feedback
## Wie die Charta eingeführt wurde → implementation
## Überprüfung → review
## Kontakt → contact
`,
  'Kundencharta, Wasserverband': `
# Kundencharta des Wasserverbands Untere Aue
## 1. Wozu diese Charta dient → purpose
## 2. Geltungsbereich und Kontaktwege → scope
## 3. Unsere Zusagen → standards
### 3.1 Entstörung
### 3.2 Anfragen und Termine
### 3.3 Abrechnung
## 4. Wasserqualität
## 5. Wenn wir eine Zusage verfehlen → complaints
## 6. Umsetzung und Schulung → implementation
## 7. Fortschreibung → review
## 8. Zusammengefasst → summary
`,
  'Richtlinie, Onlineapotheke': `
# Kundenservice-Richtlinie
## 1. Zweck → purpose
## 2. Geltungsbereich → scope
## 3. Begriffe → definitions
## 4. Rollen → roles
## 5. Servicestandards → standards
### 5.1 Hotline
### 5.2 E-Mail
### 5.3 Pharmazeutische Beratung
## 6. Bearbeitung von Anfragen → procedures
## 7. Retouren und Arzneimittelreklamationen → service-policies complaints
## 8. Eskalation → escalation
## 9. Einhaltung und Sanktionen → enforcement
## 10. Überprüfung und Änderungshistorie → review
## 11. Ansprechpartner → contact
`,
  'Richtlinie, Stadttheater': `
# Richtlinie Besucherservice (Entwurf)
## Ziel der Richtlinie → purpose
## Anwendungsbereich → scope
## Serviceziele → objectives
## Standards an Kasse, Garderobe und Einlass → standards
## Umgang mit verärgerten Besuchern → guidelines
## Abläufe am Vorstellungstag → procedures
## Wer entscheidet, wenn wir nicht weiterkommen → escalation
## Spielplan
## Verstöße gegen die Richtlinie → enforcement
## Überarbeitung → review
## Rückfragen → contact
`,
  'Handbuch, Fitnessstudio': `
# Trainerhandbuch, Teil 2: Service
## 2.1 Unsere Vision → vision-values
## 2.2 Unser Auftrag → mission
## 2.3 Wer bei uns trainiert → customer-needs
## 2.4 So sieht Service bei uns aus → standards
## 2.5 Regelungen → service-policies
### 2.5.1 Ruhezeiten der Mitgliedschaft → service-policies
### 2.5.2 Beitragsrückstand → service-policies
### 2.5.3 Gästekarten und Rabatte → service-policies
### 2.5.4 Wenn ein Gerät defekt ist → service-policies
## 2.6 Mitgliederfeedback → feedback
## 2.7 Einarbeitung → implementation
## 2.8 Wo du Hilfe bekommst → resources
## 2.9 Überprüfung des Handbuchs → review
`,
  'Handbuch, Weltladen': `
# Handbuch für Ehrenamtliche im Verkauf
## Worum es uns geht → purpose
## Leitbild → vision-values
## Unsere Kundschaft → customer-needs
## Bedienen und beraten → standards
## Kasse
## Umtausch, Gutscheine, Rabatte → service-policies
### Umtausch → service-policies
### Gutscheine → service-policies
### Rabatt für Gruppen → service-policies
## Rückmeldungen → feedback
## Einarbeitung neuer Ehrenamtlicher → implementation
## Hilfe und Kontakte → resources
`,
  'Playbook, Versandhandel': `
# Playbook: Kundenservice
## Warum wir dieses Playbook haben → purpose
## Unsere Werte → vision-values
## Was wir voneinander erwarten → expectations
## Wir tun das, wir lassen das → expectations
## Tonfall → guidelines
## Reaktionszeiten → standards
## Eskalieren, aber richtig → escalation
## Öffentliche Bewertungen → social-media
## Wie wir dieses Playbook aktuell halten → review
## Fragen an das Team → contact
`,
  'Leitfaden, Landgasthof': `
# Leitfaden für den Service im Gastraum
## Wozu dieser Leitfaden → purpose
## Was uns ausmacht → vision-values
## Wie wir auftreten → expectations
## Beschwerden am Tisch → complaints
## Trinkgeld
## Reservierungen
## Wann der Chef kommt → escalation
## Durchsicht → review
## Kontakt → contact
`,
  'Verfahrensanweisung, Bauträger': `
# Verfahrensanweisung Mängelbearbeitung
## 1 Zweck → purpose
## 2 Geltungsbereich → scope
## 3 Zuständigkeiten → roles
## 4 Verfahren → procedures
### 4.1 Mängelanzeige
### 4.2 Ortstermin
### 4.3 Abnahme
## 5 Fristen → standards
## 6 Eskalation → escalation
## 7 Dokumentation
## 8 Änderungsnachweis → review
`,
  'Prozess, Paketshop': `
# Ablauf bei verlorenen Paketen
## Zweck und Geltungsbereich → purpose scope
## Wer macht was → roles
## Schritt für Schritt → procedures
## Was, wenn das Paket nicht auftaucht?
## Ausnahmen → exceptions
## Letzte Überarbeitung → review
`,
};
