/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines8: Readonly<Record<string, string>> = {
  'Servicecharta, Landratsamt': `
# Servicecharta Landratsamt Eschberg
## Zu dieser Charta → purpose
## Wen und was sie betrifft → scope
## So arbeiten wir für Sie → standards
### Persönliche Vorsprache
### Telefon
### Schriftliche Anliegen
### Online-Dienste
## Was wir von Ihnen erbitten
## Kritik und Beschwerden → complaints
## Befragungen und Rückmeldungen → feedback
## Einführung und Einweisung → implementation
## Geltungsdauer und Überprüfung → review
## Zentrale Anlaufstelle → contact
`,
  'Gästeversprechen, Jugendherberge': `
# Unser Gästeversprechen
## Warum ein Versprechen? → purpose
## Gilt in allen Häusern → scope
## Was wir versprechen → standards
### Ankommen
### Schlafen
### Essen
## Storno und Umbuchung → service-policies
## Nicht zufrieden? → complaints
## Gästebefragung → feedback
## Im Netz → social-media
## Vor der Saison: Schulung → implementation
## Wann wir das Versprechen erneuern → review
## Kontakt → contact
`,
  'Richtlinie, Pharmagroßhandel': `
# Richtlinie Kundenservice Apotheken
## 1 Zweck, Ziel → purpose
## 2 Geltungsbereich und Abgrenzung → scope
## 3 Definitionen und Abkürzungen → definitions
## 4 Verantwortlichkeiten und Befugnisse → roles
## 5 Serviceversprechen → standards
### 5.1 Bestellannahme
### 5.2 Tour und Zustellung
## 6 Prozesse → procedures
### 6.1 Bestellung
### 6.2 Tourplanung
## 7 Eskalationsmanagement → escalation
## 8 Reklamationsmanagement → complaints
## 9 Arzneimittelsicherheit
## 10 Überwachung der Servicequalität → enforcement
## 11 Ausnahmegenehmigungen → exceptions
## 12 Änderungsmanagement und Revision → review
## 13 Richtlinienverantwortung und Kontakt → contact
`,
  'Richtlinie, Musikschule': `
# Umgang mit Eltern, Schülerinnen und Schülern
## Warum diese Richtlinie → purpose
## Für Lehrkräfte, Verwaltung und Honorarkräfte → scope
## Unsere Ziele → objectives
## Woran wir uns halten → standards
## Ablauf einer Anfrage im Sekretariat → procedures
## Elterngespräche führen → guidelines
## Unterrichtsausfall → service-policies
## Wenn es Konflikte gibt → guidelines
## Weiter zur Schulleitung → escalation
## Instrumentenverleih
## Was bei Nichtbeachtung geschieht → enforcement
## Überarbeitung alle zwei Jahre → review
## Auskunft gibt → contact
`,
  'Handbuch, Seilbahn': `
# Servicehandbuch Bergbahn
## Willkommen am Berg
## Unsere Werte am Berg → vision-values
## Unsere Mission → mission
## Unsere Fahrgäste im Sommer und im Winter → customer-needs
## Servicestandards von der Kasse bis zum Gipfel → standards
## Verantwortlichkeiten je Schicht → roles
## Regelungen für Gäste → service-policies
### Betriebsausfall und Erstattung → service-policies
### Saisonkarte verloren → service-policies
### Gruppenrabatte → service-policies
## Rettung und Bergung
## Gästefeedback → feedback
## Saisonstart: Einarbeitung → implementation
## Wichtige Kontakte im Betrieb → resources
## Redaktion und Änderungen → review
`,
  'Handbuch, Buchverleih': `
# Handbuch Ausleihe und Auskunft
## Leitbild → vision-values
## Was die Bücherei ist und tut → mission
## Unser Publikum → customer-needs
## Service heißt für uns → standards
## Fälle am Tresen → service-policies
### Buch verloren → service-policies
### Gebühren erlassen → service-policies
### Zu spät zurück → service-policies
## Bestandsaufbau
## Wünsche aus dem Publikum → feedback
## Praktikanten und Neue anlernen → implementation
## Spickzettel und Links → resources
## Nachträge → review
`,
  'Playbook, Fahrradverleih': `
# Verleih-Playbook
## Wozu → purpose
## Unsere Haltung → vision-values
## Wer bei uns leiht → customer-needs
## Was alle tun – was keiner tut → expectations
## Reden mit Gästen → guidelines
## Panne unterwegs
## Wenn du's nicht lösen kannst → escalation
## Übergabe morgens und abends → internal-communication
## Sterne auf Google → social-media
## Teamrückblick im Oktober → review
## Fragen an Jette → contact
`,
  'Leitfaden, Seniorenheim': `
# Leitfaden Empfang
## Einführung: Wozu dieser Leitfaden dient → purpose
## Unser Menschenbild → vision-values
## Erwartungen an die Mitarbeitenden am Empfang → expectations
## Sprache und Ansprache → guidelines
## Bewohnerpost
## Beschwerden am Empfang → complaints
## Wen Sie wann informieren → internal-communication
## Nützliche Telefonnummern → resources
## Überprüfung und Stand → review
## Kontakt zur Heimleitung → contact
`,
  'Verfahren, Fluggesellschaft': `
# Verfahren bei Gepäckverlust
## Zweck und Grundsätze → purpose vision-values
## Geltungsbereich → scope
## Beteiligte Stellen → roles
## Von der Meldung bis zur Auszahlung → procedures
### Meldung
### Suche
### Auszahlung
## Fristen für Passagiere und Airline → standards
## Eskalation → escalation
## Ausnahmen und Kulanz → exceptions
## Formulare → resources
## Aktenaufbewahrung
## Revision → review
`,
  'Verfahren, Schulträger': `
# Umgang mit Elternbeschwerden
## Ziel des Verfahrens → purpose
## Anwendungsbereich → scope
## Wer entgegennimmt, wer entscheidet → roles
## Verfahrensschritte → procedures
## Eingangsbestätigung und Antwortfrist → standards
## Zweitprüfung → escalation
## Schutz der Beschwerdeführenden
## Berichte an den Ausschuss
## Überprüfung des Verfahrens → review
`,
};
