/** Outlines of German documents that were read after the lists were written, each heading with the sections it opens after the arrow. */
export const outlines12: Readonly<Record<string, string>> = {
  'Kundencharta, Schornsteinfeger': `
# Kundencharta Schornsteinfegerbetrieb Wendelin
## Warum wir das aufschreiben → purpose
## Was die Charta umfasst → scope
## Worauf Sie sich verlassen können → standards
### Termine
### Bei Ihnen im Haus
### Telefon und Schriftliches
## Was es kostet
## Wenn Sie unzufrieden sind → complaints
## Ihre Rückmeldekarten → feedback
## Wie wir die Charta eingeführt haben → implementation
## So erreichen Sie uns → contact
`,
  'Verfahrensanweisung, Dentallabor': `
# Verfahrensanweisung VA 07: Reklamationen
## 1 Wozu diese Anweisung dient → purpose
## 2 Begriffe → definitions
## 3 Wer macht was → roles
## 4 Ablauf → procedures
## 5 Wenn es hakt → escalation
## 6 Auswertung und Ablage
`,
  'Playbook, Theaterkasse': `
# Playbook Theaterkasse
## Wozu das Ganze → purpose
## Unsere Haltung → vision-values
## Wo es gilt → scope
## Was wir tun → mission
## Was wir lassen → expectations
## Richtwerte
## Schwierige Momente → guidelines
## Was das Publikum uns sagt → feedback
## Neu an der Kasse → implementation
## Durchsicht → review
`,
  'Handbuch, Eisdiele': `
# Handbuch Eisdiele
## Was uns Gäste sagen → feedback
## Was unsere Mieterinnen uns schreiben → feedback
## Was die Leute über uns sagen → feedback
## Was die Gäste von uns wollen → customer-needs
## Was wir bleiben lassen → expectations
## Was wir für Kinder tun
## Neu hinter der Theke → implementation
## Neu in der Werkstatt → implementation
## Neu im Sortiment
## Neu an der Speisekarte
## Neues an der Kasse
`,
  'Richtlinie, Prüfstelle': `
# Richtlinie der Prüfstelle
## Allgemeine Grundsätze unseres Hauses → vision-values
## Kommunikation mit dem Beschwerdeführer → complaints
## Kommunikation mit dem Gast → guidelines
## Wann sollten Sie übernehmen?
## Wann die Richtlinie gilt → scope
`,
};
