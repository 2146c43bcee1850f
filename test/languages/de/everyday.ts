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
