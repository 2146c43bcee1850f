/** Headings in everyday words with their sections, and such as mean none. */
export const everyday = `
## Wem das Papier etwas sagt → scope
## Wer sich daran zu halten hat → scope
## Wo unsere Zusagen aufhören → scope
## Die Grenzen unserer Zusagen → scope
## Wörter aus der Werkstatt → definitions
## So reden wir, so meinen wir es → definitions
## Unser Handwerk → mission
## Wer durch unsere Tür kommt → customer-needs
## Wer anruft und warum → customer-needs
## Mit welchen Anliegen die Leute kommen → customer-needs
## Wer hier den Hut aufhat → roles
## Organisatorische Einbindung → roles
## Woran wir arbeiten wollen → objectives
## Worauf Verlass ist → standards
## Woran Sie uns messen dürfen → standards
## Woran wir uns messen → standards
## Wozu uns dieses Papier verpflichtet → standards
## Umgang untereinander → expectations
## Das gehört sich → expectations
## Vom ersten Gespräch bis zur Übergabe → procedures
## Handgriffe der Reihe nach → procedures
## Was wann geschieht → procedures
## Wer hilft, wenn es klemmt → escalation
## Wenn vor Ort keine Lösung gefunden wird → escalation
## Support-Stufen → escalation
## Wo der Schuh drückt → complaints
## Wenn wir Mist gebaut haben → complaints
## Wie fanden Sie's? → feedback
## Fragen wir unsere Gäste → feedback
## Reißverschluss kaputt, Naht offen → service-policies
## Einlösung von Aktionsgutscheinen → service-policies
## Anlagen und Vordrucke → resources
## Bis alle es können → implementation
## Ab wann und wie es alle erfahren → implementation
## Erst mal im Kleinen → pilot
## So kommen Sie zu uns durch → contact
## Anpassung und Nachsorge
## Je nach Kasse
## Ihre Kennzahlen
## Grundsätze der Richtlinie
## Unter welchen Umständen geben wir Ihre Daten weiter?
## Server defekt
`;

/** Headings as people in a shop or an office would say them. */
export const colloquial = `
## Wozu der Zettel an der Kasse hängt → purpose
## Was uns zum Schreiben gebracht hat → purpose
## Damit alle dasselbe wissen → purpose
## Gilt für Salon, Telefon und Hausbesuch → scope
## Wer unterschreibt, ist dabei
## Für alle, die hinter der Theke stehen → scope
## Damit wir dasselbe meinen → definitions
## Was heißt eigentlich „Notfall“? → definitions
## Das ist uns heilig → vision-values
## Unser Traum vom guten Laden → vision-values
## Was wir den ganzen Tag tun → mission
## Wofür die Stadtwerke da sind → mission
## Was Camper von uns wollen → customer-needs
## Unsere Kundschaft in fünf Sätzen → customer-needs
## Wer den Schlüssel hat
## Wer ran muss → roles
## Wer am Ende unterschreibt
## So schnell sind wir → standards
## Wie lange Sie warten → standards
## Was Sie am Telefon hören → standards
## Zusagen in Zahlen → standards
## Das steht Ihnen zu → standards
## Vom Händedruck bis zum Trinkgeld → expectations
## Was man bei uns nicht macht → expectations
## Wie wir auftreten, wenn wir klingeln → expectations
## Zehn Gebote für den Empfang → expectations
## Wenn der Gast schimpft → guidelines
## Worte, die helfen → guidelines
## Schimpfen, Schreien, Drohen → guidelines
## In sieben Schritten zum neuen Zahn → procedures
## Annahme, Prüfung, Reparatur, Abgabe → procedures
## Arbeitsgang → procedures
## Rangfolge der Ansprechpartner → escalation
## Wenn die Kasse streikt
## Wer eingeschaltet wird → escalation
## Eine Etage höher → escalation
## Wenn das Essen kalt war → complaints
## Reklamationen an der Ladentheke → complaints
## Wie wir es wieder geradebiegen → complaints
## Gästestimmen → feedback
## Was wir aus Umfragen lernen → feedback
## Zettelkasten am Ausgang → feedback
## Wenn der Akku nach einem Monat schlappmacht → service-policies
## Abo, Zehnerkarte, Gutschein → service-policies
## Zu spät bezahlt → service-policies
## Instagram und Bewertungsportale → social-media
## Wer postet, wer antwortet → social-media
## Teambuch und Montagsrunde → internal-communication
## Telefonliste → resources
## Hier finden Sie mehr → resources
## Material und Links → resources
## Die ersten vier Wochen → implementation
## So bringen wir es unter die Leute → implementation
## Einweisung vor dem ersten Dienst → implementation
## Test in zwei Praxen → pilot
## Was passiert, wenn nicht? → enforcement
## Wer kontrolliert → enforcement
## Abmahnung und Gespräch → enforcement
## Wenn es einmal anders gehen muss → exceptions
## Ausnahme nur mit Unterschrift → exceptions
## TÜV für dieses Papier → review
## Gültig bis → review
## Nächste Durchsicht im Mai → review
## Bei Fragen → contact
## Schreiben oder anrufen → contact
## Das Ganze in fünf Zeilen → summary
## Alles auf einer Postkarte → summary
## Unser Jahr 2024
## Wie alles anfing
## Bäume auf dem Gelände
## Ziel unserer Servicegarantie → purpose
## Sprachliche Hinweise → guidelines
## Etwas lief nicht rund → complaints
## Nichtabholung und Verlust → service-policies
## Wenn die Technik streikt
## Fälle und Zahlen aus dem Jahr 2024
`;

/** Headings that put the matter in a clause or question, and such as mean none. */
export const direct = `
## Ist das auch im Onlineshop gültig? → scope
## Wer hier wofür geradesteht → roles
## Wer den Kopf hinhält → roles
## Wie du dich im Dienst verhältst → expectations
## Da ist etwas schiefgelaufen? → complaints
## Sie haben Grund zum Klagen? → complaints
## Sagen Sie uns, was nicht gepasst hat → complaints
## Wer hilft, wenn der Empfang nicht mehr kann → escalation
## Wenn die erste Antwort nicht genügt → escalation
## Wer das letzte Wort hat → escalation
## So erwischen Sie uns → contact
## Bei wem klingeln? → contact
## Wer Ihre Fragen beantwortet → contact
## Ein Draht zu uns → contact
## Damit das hier nicht veraltet → review
## Was sich seit der letzten Fassung getan hat → review
## Haben Sie einen Vorschlag? → feedback
## Wie die Neuen davon erfahren → implementation
## Wie wir das im Team einüben → implementation
## Was wir tun, wenn ein Anruf kommt → procedures
## Vom Klingeln bis zur Rechnung → procedures
## Wo wir einmal hinwollen → vision-values
## Wer bei uns kauft und was er braucht → customer-needs
## Wenn im Netz über uns geschrieben wird → social-media
## Sterne, Kommentare und was wir antworten → social-media
## Wie wir uns untereinander Bescheid geben → internal-communication
## Was wir tun, wenn eine Beschwerde eingeht → complaints
## Was wir tun, wenn es brennt
## Wer nicht schwimmen kann
## Haben Sie Ihren Ausweis dabei?
## Sie haben eine Allergie?
## Was sich in der Branche geändert hat
## Wie Sie sich im Notfall verhalten
## Wie lange die Karte gilt
## Wie lange das so gilt → review
## Wann Sie mit uns rechnen können → standards
`;
