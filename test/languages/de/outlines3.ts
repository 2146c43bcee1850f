/** Outlines of German documents, each heading with the sections it opens after the arrow. */
export const outlines3: Readonly<Record<string, string>> = {
  'Bürgerversprechen, Jobcenter': `
# Kundencharta des Jobcenters Rottau
## 1. Warum wir uns festlegen → purpose
## 2. Für wen und auf welchen Wegen die Charta gilt → scope
## 3. Was Sie von uns bekommen → standards
### Vorsprache mit Termin
### Anruf
### Brief und Postfach
## 4. Was wir von Ihnen brauchen
## 5. Sie sind mit uns nicht zufrieden → complaints
## 6. Ihre Anregungen → feedback
## 7. Vorbereitung der Beschäftigten → implementation
## 8. Bilanz und Fortschreibung → review
## 9. Ihre Ansprechstelle → contact
`,
  'Versprechen, Gärtnerei': `
# Unser Versprechen an Sie
## Worum es uns geht → purpose
## Wo unser Versprechen gilt → scope
## Was wir halten → standards
### Pflanzen
### Beratung
### Lieferung
## Anwachsgarantie → service-policies
## Wenn einmal etwas eingeht → complaints
## Wie das Versprechen im Betrieb ankommt → implementation
## Sprechen Sie uns an → contact
`,
  'Richtlinie, Versicherung': `
# Richtlinie Schadenservice
## 1. Zielsetzung und Geltungsbereich → purpose scope
## 2. Definitionen → definitions
### 2.1 Schadenfall
## 3. Servicelevel je Kanal → standards
## 4. Ablauf der Schadenbearbeitung → procedures
## 5. Rollen, Vollmachten und Vertretung → roles
## 6. Eskalation bei Großschäden → escalation
## 7. Kommunikation mit Geschädigten → guidelines
## 8. Beschwerdemanagement → complaints
## 9. Geldwäscheprävention
## 10. Interne Kontrollen und Sanktionen → enforcement
## 11. Abweichungen von dieser Richtlinie → exceptions
## 12. Inkrafttreten, Überprüfung → review
## 13. Herausgeber und Kontakt → contact
`,
  'Richtlinie, Taxizentrale': `
# Fahrgastservice: Regeln für Fahrer und Zentrale
## Sinn der Regeln → purpose
## Wer sich daran halten muss → scope
## Unsere Ziele für dieses Jahr → objectives
## So schnell kommt der Wagen → standards
## Was Fahrgäste von dir erwarten dürfen → standards
## Vom Anruf bis zum Ausstieg → procedures
## Fundsachen → service-policies
## Streit um den Fahrpreis
## Wer gegen die Regeln verstößt → enforcement
## Wann die Regeln überarbeitet werden → review
## Fragen an → contact
`,
  'Handbuch, Autohaus': `
# Servicehandbuch Autohaus Brenner
## A Werte und Mission → vision-values mission
## B Kundentypen und Erwartungen → customer-needs
## C Servicekernprozesse → procedures
## D Standards an den Kontaktpunkten → standards
### Empfang
### Probefahrt
### Fahrzeugübergabe
## E Kulanz, Garantie, Sachmängelhaftung → service-policies
### Garantieantrag → service-policies
### Ersatzwagen → service-policies
## F Umgang mit Unmut → complaints
## G Kundenzufriedenheit messen → feedback
## H Qualifizierung → implementation
## I Ansprechpartner und Durchwahlen → resources
## J Revisionsstand → review
`,
  'Handbuch, Zeitungsverlag': `
# Handbuch Leserservice
## Zum Gebrauch dieses Handbuchs → purpose
## Wer wir sind und wofür wir arbeiten → mission
## Was uns als Verlag ausmacht → vision-values
## Unsere Leserinnen und Abonnenten → customer-needs
## Begriffe aus dem Vertrieb → definitions
## Servicezusagen → standards
## Häufige Anliegen und ihre Regelung → service-policies
### Zeitung nicht zugestellt → service-policies
### Abo unterbrechen → service-policies
### Rechnung und Mahnung → service-policies
## Leserbriefe
## Rückmeldungen auswerten → feedback
## Neue im Leserservice → implementation
## Nummern, Links, Formulare → resources
## Pflege und Versionen → review
`,
  'Playbook, Optiker': `
# Team-Playbook Beratung
## Warum wir ein Playbook haben → purpose
## Was uns im Laden ausmacht → vision-values
## Für alle, die im Laden stehen → scope
## Was du immer tust → expectations
## Was du lieber lässt → expectations
## Sätze, die funktionieren → guidelines
## Schwierige Momente → guidelines
## Hol dir Hilfe → escalation
## Google-Bewertungen → social-media
## Wir schauen jedes Quartal drauf → review
## Wer das Playbook betreut → contact
`,
  'Leitfaden, Theaterkasse': `
# Leitfaden für Kasse und Einlass
## Anliegen dieses Leitfadens → purpose
## Gute Gastgeber sein
## Das erwarten wir von allen am Einlass → expectations
## Wie wir mit Gästen reden → guidelines
## Wartezeiten und Erreichbarkeit der Kasse → standards
## Zuspätkommende
## Wenn eine Vorstellung ausfällt → service-policies
## Absprachen vor der Vorstellung → internal-communication
## Wohin mit Lob und Kritik → feedback
## Evaluierung zum Spielzeitende → review
## Kontakt zur Leitung des Besucherservice → contact
`,
  'Verfahren, Stadtreinigung': `
# Verfahren zur Bearbeitung von Bürgerbeschwerden
## 1 Gegenstand und Zweck → purpose
## 2 Geltungsbereich, Begriffe → scope definitions
## 3 Zuständige Stellen → roles
## 4 Verfahrensgang → procedures
### 4.1 Eingang und Erfassung
### 4.2 Sachverhaltsklärung
### 4.3 Antwort
## 5 Bearbeitungsfristen → standards
## 6 Befassung der Betriebsleitung → escalation
## 7 Unsachliche und wiederholte Beschwerden → complaints
## 8 Auswertung und Berichtswesen
## 9 Aktenführung
## 10 Geltungsdauer und Revision → review
`,
  'Arbeitsanweisung, Campingplatz': `
# Arbeitsanweisung Stornierung und Erstattung
## Wozu → purpose
## Geltungsbereich → scope
## Zuständig → roles
## Schritte → procedures
## Höhere Gewalt
## Strittige Fälle an die Platzleitung → escalation
## Buchhaltung
## Schulung der Saisonkräfte → implementation
## Version und Freigabe → review
`,
};
