/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines2: Readonly<Record<string, string>> = {
  'Fahrgastcharta, Verkehrsverbund': `
# Fahrgastcharta des Verkehrsverbunds Saaletal
## Was diese Charta will → purpose
## Wo sie gilt und für wen → scope
## Unser Wort → standards
### Im Bus
### An der Haltestelle
### App und Auskunft
## Wenn Bus oder Bahn zu spät kommen
## Lob, Tadel, Ideen → complaints feedback
## Was Sie selbst beitragen können
## Schulung unserer Fahrerinnen und Fahrer → implementation
## Jährliche Überprüfung → review
## Ihr Draht zu uns → contact
`,
  'Leistungsversprechen, Volkshochschule': `
# Unser Leistungsversprechen
## Vorbemerkung → purpose
## Geltung → scope
## Was Sie bei uns erwartet → standards
### Beratung und Anmeldung
### Unterricht und Räume
## Kursausfall und Erstattung → service-policies
## Beschwerdemöglichkeiten → complaints
## Teilnehmerbefragungen → feedback
## Umsetzung im Kollegium → implementation
## Regelmäßige Überprüfung → review
## Kontakt → contact
`,
  'Richtlinie, Krankenkasse': `
# Rahmenrichtlinie Versichertenservice
## Teil 1 Grundlagen
### 1.1 Anlass und Zweck → purpose
### 1.2 Persönlicher und sachlicher Anwendungsbereich → scope
### 1.3 Begriffsverständnis → definitions
### 1.4 Servicegrundsätze → vision-values
## Teil 2 Leistungen
### 2.1 Mindeststandards je Kontaktkanal → standards
### 2.2 Bearbeitungsprozess → procedures
### 2.3 Eskalationskette → escalation
### 2.4 Widersprüche und Beschwerden → complaints escalation
## Teil 3 Steuerung
### 3.1 Organisation und Verantwortung → roles
### 3.2 Kennzahlen und Zielwerte → objectives
### 3.3 Kontrolle, Verstöße und Folgen → enforcement
### 3.4 Evaluation → review
### 3.5 Auskunft zu dieser Richtlinie → contact
`,
  'Richtlinie, Reisebüro': `
# Kundenservice-Regeln im Reisebüro Fernblick
## Weshalb wir Regeln brauchen → purpose
## Gilt für → scope
## Begrüßung und Wartezeit → standards
## So läuft eine Umbuchung → procedures
## Wenn der Kunde laut wird → guidelines
## Chefin dazuholen → escalation
## Abweichen von den Regeln → exceptions
## Folgen bei Nichtbeachtung → enforcement
## Stand und nächste Durchsicht → review
## Bei Fragen → contact
`,
  'Handbuch, Pflegeheim': `
# Handbuch Angehörigen- und Bewohnerservice
## Kapitel 1: Leitgedanken des Hauses → vision-values
## Kapitel 2: Unser Versorgungsauftrag → mission
## Kapitel 3: Bewohner und Angehörige – was ihnen wichtig ist → customer-needs
## Kapitel 4: Qualitätsstandards im Kontakt → standards
## Kapitel 5: Rollen im Haus → roles
## Kapitel 6: Regelungen von A bis Z → service-policies
### Barbetragskonto → service-policies
### Beschädigte Wäsche → service-policies
### Verspätete Zahlungen → service-policies
## Kapitel 7: Wünsche, Anregungen, Befragungen → feedback
## Kapitel 8: Fortbildung und Anleitung → implementation
## Kapitel 9: Hygiene
## Kapitel 10: Verzeichnis der Ansprechpersonen → resources
## Kapitel 11: Dokumentenpflege → review
`,
  'Handbuch, Baumarkt': `
# Servicehandbuch Markt 114
## 1 So sehen wir uns → vision-values
## 2 Wofür wir da sind → mission
## 3 Wer bei uns einkauft → customer-needs
## 4 Guter Service heißt bei uns → standards
### 4.1 Der erste Eindruck
### 4.2 Beratung auf der Fläche
## 5 Ladendiebstahl
## 6 Umtausch & Co. → service-policies
### 6.1 Ohne Kassenbon → service-policies
### 6.2 Zugeschnittenes Holz → service-policies
### 6.3 Defekte Maschinen → service-policies
## 7 Was uns Kunden sagen → feedback
## 8 Arbeitssicherheit
## 9 Deine ersten Tage → implementation
## 10 Wen anrufen? → resources
## 11 Änderungsdienst → review
`,
  'Playbook, Internetanbieter': `
# Support-Playbook
## Wozu das Ganze → purpose
## Unser Kompass → vision-values
## Unsere Kunden verstehen → customer-needs
## Machen wir – machen wir nicht → expectations
## Tonalität → guidelines
## Stufen und Übergaben → escalation
## Wie schnell wir antworten → standards
## Retro und Verbesserungen → feedback
## Wann wir draufschauen → review
## Owner und Kanal für Fragen → contact
`,
  'Leitfaden, Museum': `
# Leitfaden für den Besucherdienst
## Einleitung → purpose
## Unser Haus und sein Auftrag → mission
## Haltung gegenüber Besucherinnen und Besuchern → expectations
## Auftreten und Kleidung → expectations
## Umgang mit Gruppen und Schulklassen → guidelines
## Heikle Situationen → guidelines
## Barrierefreiheit
## Beschwerden vor Ort → complaints
## Wissenswertes zum Nachschlagen → resources
## Fortschreibung des Leitfadens → review
## Ansprechpartner im Haus → contact
`,
  'Prozess, Hausverwaltung': `
# Prozessbeschreibung Mängelmeldung
## Zweck des Prozesses → purpose
## Anwendung → scope
## Beteiligte und Aufgaben → roles
## Prozessschritte → procedures
### Eingang der Meldung
### Beauftragung des Handwerkers
### Abnahme
## Fristen und Prioritäten → standards
## Notfälle außerhalb der Bürozeiten
## Wenn der Handwerker nicht kommt
## Ablage
## Versionsübersicht → review
`,
  'Anweisung, Apotheke': `
# Arbeitsanweisung: Rückgabe und Fehlabgabe von Arzneimitteln
## Warum diese Anweisung → purpose
## Wer sie beachten muss → scope
## Wer macht was → roles
## So gehst du vor → procedures
## Sonderfall Betäubungsmittel → exceptions
## Übergabe an die Filialleitung → escalation
## Dokumentation
## Einweisung → implementation
## Rückfragen an → contact
`,
};
