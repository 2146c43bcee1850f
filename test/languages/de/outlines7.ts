/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines7: Readonly<Record<string, string>> = {
  'Servicecharta, Stadtwerke-Bad': `
# Servicecharta Hallenbad Wiesental
## Warum wir dieses Versprechen geben → purpose
## Für wen die Charta gilt → scope
## Das dürfen Sie erwarten → standards
### Kasse
### Wasser und Technik
### Kursanmeldung
## Bitte denken Sie daran
## Rückgabe von Mehrfachkarten → service-policies
## Sie möchten sich beschweren? → complaints
## Sie möchten etwas vorschlagen? → feedback
## Bekanntgabe im Team → implementation
## Wann wir nachmessen → review
## Ihr Kontakt → contact
`,
  'Kundencharta, Bäckerei': `
# Was Sie von unserer Bäckerei erwarten dürfen
## Wozu diese Seite → purpose
## Wo sie gilt → scope
## Unsere Zusagen → standards
### Frische
### Bedienung
### Vorbestellung
## Allergene
## Etwas schmeckt nicht? → complaints
## Wünsche und Lob → feedback
## Bevor die Charta aushing → implementation
## Backstube und Büro: so erreichen Sie uns → contact
`,
  'Richtlinie, Logistik': `
# Customer-Service-Richtlinie
## 1 Zweck und Ziele → purpose objectives
## 2 Geltungsbereich → scope
## 3 Unsere Grundsätze → vision-values
## 4 Begriffsdefinitionen → definitions
## 5 Rollen → roles
## 6 Standards für Telefon, E-Mail und Portal → standards
## 7 Prozess Kundenanfrage → procedures
## 8 Prozess Beschwerde → procedures complaints
## 9 Eskalation → escalation
## 10 Qualitätssicherung und Kundenfeedback → feedback
## 11 Schulung und Kommunikation → implementation
## 12 Einhaltung → enforcement
## 13 Dokumentenlenkung → review
## 14 Ansprechpartner → contact
`,
  'Dienstanweisung, Bürgeramt': `
# Dienstanweisung Bürgerkontakt
## 1. Zielsetzung → purpose
## 2. Persönlicher Geltungsbereich → scope
## 3. Grundhaltung → vision-values
## 4. Auftreten und Umgangston → expectations guidelines
## 5. Telefonische Erreichbarkeit → standards
## 6. Bearbeitung schriftlicher Eingaben → procedures
## 7. Gewalt und Bedrohung → guidelines
## 8. Einschaltung der Amtsleitung → escalation
## 9. Verstöße → enforcement
## 10. Ausnahmen → exceptions
## 11. Inkrafttreten und Überprüfung → review
## 12. Auskünfte erteilt → contact
`,
  'Handbuch, Klinikservice': `
# Handbuch Patientenservice
## Vorwort der Pflegedirektion → purpose
## Vision und Werte → vision-values
## Unser Versorgungsauftrag → mission
## Patienten und Angehörige verstehen → customer-needs
## Serviceverständnis und Standards → vision-values standards
## Richtlinien von A bis Z → service-policies
### Besuchszeiten → service-policies
### Verlorenes Eigentum → service-policies
### Rechnungen und Zuzahlungen → service-policies
## Hygieneregeln
## Lob, Kritik, Beschwerden → complaints feedback
## Schulungen und Einarbeitung → implementation
## Wo finde ich Hilfe? → resources
## Aktualisierung des Handbuchs → review
`,
  'Handbuch, Möbelwerkstatt': `
# Das kleine Buch vom Kunden
## Wer wir sind → mission
## Was uns wichtig ist → vision-values
## Wer bei uns bestellt → customer-needs
## So bedienen wir → standards
## Regeln für die Zeit nach dem Kauf → service-policies
### Rückgabe → service-policies
### Garantie auf Tischlerarbeit → service-policies
### Anzahlung und Rate → service-policies
## Werkstattbesuche
## Nachfragen nach sechs Wochen → feedback
## Für Lehrlinge und Neue → implementation
## Wer kennt sich womit aus → resources
## Jedes Jahr im Januar lesen wir das Buch neu → review
`,
  'Playbook, Softwarefirma': `
# Support-Playbook
## Purpose → purpose
## Unsere Support-Philosophie → vision-values
## Wen wir unterstützen → customer-needs
## So verhalten wir uns im Ticket → expectations
## Schreiben: Ton, Länge, Aufbau → guidelines
## SLAs → standards
## On-Call
## Eskalation an die Entwicklung → escalation
## Postmortems
## Kundenzufriedenheit (CSAT) → feedback
## Onboarding → implementation
## Changelog → review
## Kontakt → contact
`,
  'Leitfaden, Stadtführung': `
# Leitfaden für Gästeführerinnen und Gästeführer
## Wozu der Leitfaden dient → purpose
## Was gute Führungen ausmacht → standards
## Unser Selbstverständnis → vision-values
## Verhalten in der Gruppe → expectations
## Umgang mit Störern → guidelines
## Regen, Hitze, Baustellen
## Absage einer Führung → service-policies
## Wenn du Unterstützung brauchst → escalation
## Rückmeldebögen → feedback
## Überprüfung → review
## Büro der Tourist-Information
`,
  'Verfahren, Mobilitätsdienst': `
# Eskalations- und Beschwerdeverfahren
## 1 Zweck des Verfahrens → purpose
## 2 Geltungsbereich → scope
## 3 Rollen und Verantwortlichkeiten → roles
## 4 Eingangskanäle
## 5 Verfahrensablauf → procedures
## 6 Eskalationsstufen → escalation
### Stufe 1
### Stufe 2
### Stufe 3
## 7 Fristenübersicht → standards
## 8 Kommunikation mit dem Fahrgast → guidelines
## 9 Auswertung
## 10 Schulung → implementation
## 11 Versionsverlauf → review
`,
  'Arbeitsanweisung, Tankstelle': `
# Arbeitsanweisung: Erstattung bei Waschanlagenschäden
## Warum → purpose
## Für wen → scope
## Was du brauchst
## So machst du's → procedures
## Wann du die Stationsleitung anrufst → escalation
## Was du nicht darfst → expectations
## Belege
## Noch Fragen → contact
`,
};
