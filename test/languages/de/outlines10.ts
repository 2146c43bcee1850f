/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines10: Readonly<Record<string, string>> = {
  'Servicecharta, Standesamt': `
# Servicecharta Standesamt Brückenau
## Was diese Charta leistet → purpose
## Wo und für wen sie gilt → scope
## Unsere Leistungszusagen → standards
### Termine
### Telefon und E-Mail
### Urkunden
## Ihre Mithilfe
## So können Sie sich beschweren → complaints
## Einführung im Amt → implementation
## Stand und nächste Prüfung → review
## Kontakt und Anfahrt → contact
`,
  'Kundenversprechen, Elektrofachmarkt': `
# Unser Kundenversprechen
## Wofür wir geradestehen → standards
### Beratung im Markt
### Lieferung
### Werkstatt
## Gilt online und im Markt → scope
## Warum es dieses Versprechen gibt → purpose
## Altgeräte
## Was tun, wenn wir es nicht einlösen → complaints
## Sagen Sie uns, was Sie denken → feedback
## Schulung vor dem Start → implementation
## In Kürze → summary
`,
  'Richtlinie, Bausparkasse': `
# Richtlinie Kundendialog
## § 1 Regelungszweck → purpose
## § 2 Sachlicher und persönlicher Geltungsbereich → scope
## § 3 Begriffsbestimmungen → definitions
## § 4 Grundsätze des Kundendialogs → vision-values
## § 5 Erreichbarkeit und Antwortfristen → standards
## § 6 Vorgangsbearbeitung → procedures
## § 7 Eskalation → escalation
## § 8 Beschwerdebearbeitung → complaints
## § 9 Geldwäsche und Legitimation
## § 10 Qualitätskontrolle und Sanktionen → enforcement
## § 11 Ausnahmen → exceptions
## § 12 Revision und Freigabe → review
## § 13 Fachliche Ansprechpartner → contact
`,
  'Richtlinie, Tierpark-Gastronomie': `
# Servicerichtlinie Gastronomie
## Warum wir das regeln → purpose
## Wen es betrifft → scope
## Begrüßung, Wartezeit, Bedienung → standards
## Verhalten gegenüber Gästen → expectations
## So läuft eine Bestellung → procedures
## Umgang mit Beschwerden am Tisch → complaints
## Wenn die Schichtleitung gefragt ist → escalation
## Hygiene und Allergene
## Bei Verstößen → enforcement
## Wann wir die Regeln überprüfen → review
## Ansprechpartnerin → contact
`,
  'Handbuch, Reiterhof': `
# Hofhandbuch für Helferinnen und Helfer
## Wer wir sind und was uns wichtig ist → mission vision-values
## Unsere Reitschüler und ihre Eltern → customer-needs
## Wie wir mit Reitschülern und Eltern umgehen → expectations
## Unsere Standards im Reitbetrieb → standards
## Regelungen zu Stunden und Karten → service-policies
### Stunde abgesagt → service-policies
### Zehnerkarte → service-policies
### Offene Beiträge → service-policies
## Pferde führen und füttern
## Rückmeldebogen und Elternabend → feedback
## So arbeitest du dich ein → implementation
## Telefonnummern → resources
## Änderungen am Handbuch → review
`,
  'Handbuch, Logistikzentrum': `
# Handbuch Kundenservice
## Kapitel 1 Vision und Mission → vision-values mission
## Kapitel 2 Unsere Kunden und ihre Erwartungen → customer-needs
## Kapitel 3 Serviceverständnis → vision-values
## Kapitel 4 Standards → standards
## Kapitel 5 Serviceregelungen → service-policies
### 5.1 Fehlmengen → service-policies
### 5.2 Annahmeverweigerung → service-policies
### 5.3 Standgeld und Nachlass → service-policies
## Kapitel 6 Eskalation → escalation
## Kapitel 7 Kundenbefragung → feedback
## Kapitel 8 Gefahrgut
## Kapitel 9 Schulung → implementation
## Kapitel 10 Ansprechpartner und Dokumente → resources
## Kapitel 11 Dokumentenhistorie → review
`,
  'Playbook, Stadtmarketing': `
# Playbook Tourist-Info
## Zweck → purpose
## Wie wir Gäste sehen → vision-values
## Unsere Gäste: wer kommt und was sie suchen → customer-needs
## Immer: lächeln, aufstehen, zuhören → expectations
## Nie: abwimmeln → expectations
## Wie wir formulieren → guidelines
## Fragen, auf die keiner eine Antwort weiß → escalation
## Lost & Found
## Rezensionen beantworten → social-media
## Jahresrückblick und neue Fassung → review
## Kontakt → contact
`,
  'Leitfaden, Krankengymnastik': `
# Leitfaden Empfang und Telefon
## Worum es geht → purpose
## Leitgedanken → vision-values
## Erwartungen an das Empfangsteam → expectations
## Richtig telefonieren → guidelines
## Terminausfall → service-policies
## Unzufriedene Patienten → guidelines
## Weiterleiten an die Praxisleitung → escalation
## Rezepte und Zuzahlung
## Wie wir besser werden → feedback
## Aktualisierung → review
## Fragen → contact
`,
  'Verfahrensanweisung, Stadtwerke': `
# VA 12 Störungsmeldungen
## 1. Zweck → purpose
## 2. Geltungsbereich → scope
## 3. Begriffe → definitions
## 4. Zuständigkeit und Vertretung → roles
## 5. Ablauf → procedures
### 5.1 Meldung
### 5.2 Entstörung
### 5.3 Abschluss
## 6. Eskalation bei Großstörungen → escalation
## 7. Zeitvorgaben → standards
## 8. Interne Kommunikation → internal-communication
## 9. Aufzeichnungen
## 10. Mitgeltende Unterlagen → resources
## 11. Revisionsstand → review
`,
  'Verfahren, Kreditkartenanbieter': `
# Verfahren für Rückbuchungen
## Zweck des Verfahrens → purpose
## Anwendbarkeit → scope
## Rollen und Befugnisse → roles
## Verfahrensschritte → procedures
## Bearbeitungsfristen → standards
## Strittige Fälle → escalation
## Unterlagen des Kunden
## Ausnahmeregelung → exceptions
## Kontrolle und Stichproben → enforcement
## Versionen → review
`,
};
