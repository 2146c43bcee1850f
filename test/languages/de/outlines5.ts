/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines5: Readonly<Record<string, string>> = {
  'Servicecharta, Zulassungsstelle': `
# Servicecharta der Kfz-Zulassungsstelle
## Wozu wir uns eine Charta gegeben haben → purpose
## Geltungsbereich → scope
## Unsere Zusagen an Sie → standards
### Termin
### Schalter
### Online-Zulassung
## Das sollten Sie mitbringen
## Wenn wir eine Zusage nicht einhalten → complaints
## Ihre Hinweise machen uns besser → feedback
## So haben wir die Charta eingeführt → implementation
## Stand und Überprüfung → review
## Hier erreichen Sie uns → contact
`,
  'Mieterversprechen, Wohnungsgenossenschaft': `
# Unser Mieterversprechen
## Wer wir sind → mission
## Warum wir Ihnen etwas versprechen → purpose
## Für welche Häuser das Versprechen gilt → scope
## Unsere Zeiten → standards
## Mietrückstände → service-policies
## Winterdienst und Treppenreinigung
## Beschwerden → complaints
## Mitgliederversammlung und Umfragen → feedback
## Umsetzung → implementation
## Ihre Ansprechpartner nach Quartier → resources
`,
  'Richtlinie, Maschinenbau': `
# Kundendienstrichtlinie KD-R 01
## 1. Ziel → purpose
## 2. Anwendungsbereich und Zielgruppe → scope
## 3. Abkürzungen → definitions
## 4. Organisation und Zuständigkeiten → roles
## 5. Leistungsziele → objectives
## 6. Reaktionszeiten und Verfügbarkeit → standards
## 7. Abwicklung von Serviceaufträgen → procedures
## 8. Ersatzteillogistik
## 9. Eskalationsverfahren → escalation
## 10. Verhalten beim Kunden vor Ort → expectations
## 11. Nichteinhaltung → enforcement
## 12. Freigabe und Änderungsstand → review
## 13. Verantwortlicher Ansprechpartner → contact
`,
  'Richtlinie, Buchhandlung': `
# Richtlinie für den Kundenkontakt
## Darum geht es → purpose
## Für alle in Laden, Lager und Büro → scope
## Was wir uns für 2026 vornehmen → objectives
## Wie schnell und wie gut → standards
## Der Weg einer Bestellung → procedures
## Schwierige Gespräche → guidelines
## Wenn der Kunde die Inhaberin sprechen will → escalation
## Lesungen
## Was bei Verstößen passiert → enforcement
## Einmal im Jahr lesen wir das neu → review
## Fragen beantwortet → contact
`,
  'Handbuch, Ferienwohnungen': `
# Gästehandbuch für das Team
## Willkommen
## Unsere Vision → vision-values
## Was wir tun → mission
## Unsere Gäste und ihre fünf wichtigsten Wünsche → customer-needs
## Was Gastlichkeit bei uns heißt → standards
## Rollen in der Hochsaison → roles
## Unsere Regelungen → service-policies
### Stornieren und umbuchen → service-policies
### Kaution → service-policies
### Verlorene Schlüssel → service-policies
### Schäden in der Wohnung → service-policies
## Endreinigung
## Gästebuch und Bewertungen → feedback social-media
## Einweisung neuer Kräfte → implementation
## Telefonliste → resources
## Dieses Handbuch aktuell halten → review
`,
  'Handbuch, Flughafen': `
# Handbuch Passagierservice
## 1 Leitbild und Auftrag → vision-values mission
## 2 Unsere Passagiere → customer-needs
## 3 Begriffe am Flughafen → definitions
## 4 Servicequalität: unsere Standards → standards
## 5 Passagiere mit eingeschränkter Mobilität
## 6 Richtlinien zu Einzelthemen → service-policies
### 6.1 Verspätetes Gepäck → service-policies
### 6.2 Annullierung und Entschädigung → service-policies
## 7 Eskalation im Terminal → escalation
## 8 Passagierbefragungen → feedback
## 9 Training und Refresher → implementation
## 10 Verzeichnis der Kontakte → resources
## 11 Änderungsdienst und Revision → review
`,
  'Playbook, Friseursalon': `
# Salon-Playbook
## Wieso ein Playbook? → purpose
## Unser Stil, unsere Werte → vision-values
## Unsere Kundinnen → customer-needs
## Wie wir uns im Salon verhalten → expectations
## Smalltalk, Ton, Diskretion → guidelines
## Wenn die Farbe nicht passt → complaints
## Wann du mich rufst → escalation
## Instagram → social-media
## Feedbackgespräch am Monatsende → feedback
## Letzte Änderung → review
## Kontakt → contact
`,
  'Playbook, Pflegehotline': `
# Playbook Pflegetelefon
## Worum es in diesem Playbook geht → purpose
## Haltung → vision-values
## Wen wir am Telefon haben → customer-needs
## Immer / nie → expectations
## Gesprächsführung in Krisen → guidelines
## Antwort- und Rückrufzeiten → standards
## Akute Gefahr
## Übergabe an die Fachberatung → escalation
## Dokumentation der Anrufe → internal-communication
## Supervision und Fortbildung → implementation
## Überarbeitung des Playbooks → review
## Leitung und Erreichbarkeit → contact
`,
  'Verfahrensanweisung, Umzugsfirma': `
# Verfahrensanweisung Schadensfall
## Zweck und Geltung → purpose scope
## Verantwortlich → roles
## Was als Schaden gilt → definitions
## Vorgehen → procedures
### Aufnahme vor Ort
### Meldung an die Versicherung
### Angebot an den Kunden
## Fristen → standards
## Streitige Fälle → escalation
## Fotos und Datenschutz
## Verwandte Anweisungen → resources
## Ausgabe und Änderungen → review
`,
  'Beschwerdeordnung, Handwerkskammer': `
# Beschwerdeordnung
## Artikel 1 Zweck → purpose
## Artikel 2 Wer Beschwerde führen kann → scope
## Artikel 3 Form der Beschwerde → complaints
## Artikel 4 Zuständigkeit → roles
## Artikel 5 Gang des Verfahrens → procedures
## Artikel 6 Bearbeitungszeiten → standards
## Artikel 7 Vorlage an den Vorstand → escalation
## Artikel 8 Auswertung der Beschwerden → complaints
## Artikel 9 Kosten
## Artikel 10 Schlussbestimmungen
`,
};
