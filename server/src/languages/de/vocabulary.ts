import type { LanguagePack } from '../types.ts';

/** The kinds of document, and the titles that tell them. */
export const kinds: LanguagePack['kinds'] = {
  charter: {
    name: 'Kundenservice-Charta',
    titleCues: [
      '[\\p{L}-]{0,30}charta',
      '(?:Service|Kunden|Qualitäts|Leistungs|Bürger|Gäste|Patienten)(?:service)?(?:-)?versprechen',
      'Leistungsversprechen',
      '(?:unser|unsere) (?:Versprechen|Zusagen?)',
      'Servicegarantie[n]?',
      'Selbstverpflichtung',
      'Service(?:-)?zusagen?',
      'Kundenrechte',
    ],
  },
  policy: {
    name: 'Kundenservice-Richtlinie',
    titleCues: [
      '[\\p{L}-]{0,40}richtlinien?',
      '[\\p{L}-]{0,40}leitlinien?',
      'Servicestandards?',
      '[\\p{L}-]{0,30}regelung(?:en)?',
      'Dienstanweisung',
      'Grundsätze (?:für|zum|im) [^.;]{3,40}',
      '[\\p{L}-]{0,30}policy',
      'Service-Level-Agreement',
      'Service Level',
      'Betriebsvereinbarung',
    ],
  },
  handbook: {
    name: 'Servicehandbuch',
    titleCues: [
      '[\\p{L}-]{0,40}handbuch(?:s|es)?',
      '[\\p{L}-]{0,30}manual',
      '[\\p{L}-]{0,30}kompendium',
      'Handreichung',
      'Mitarbeitendenleitfaden',
      'Einarbeitungsmappe',
    ],
  },
  playbook: {
    name: 'Service-Playbook',
    titleCues: [
      '[\\p{L}-]{0,30}playbook',
      '[\\p{L}-]{0,30}leitfaden',
      'So arbeiten wir',
      'Spielregeln',
      'Praxisleitfaden',
      'Service-Kompass',
      'So machen wir das',
    ],
  },
  procedure: {
    name: 'Verfahrensanweisung',
    titleCues: [
      '[\\p{L}-]{0,40}verfahren(?:s)?',
      '[\\p{L}-]{0,30}verfahrensanweisung',
      'Verfahrensordnung',
      'Arbeitsanweisung',
      'Prozessbeschreibung',
      '[\\p{L}-]{0,30}prozess',
      '[\\p{L}-]{0,30}ablauf',
      'Standardarbeitsanweisung',
      'SOP',
      'Schritt-für-Schritt-Anleitung',
      '(?:Beschwerde|Reklamations|Eskalations|Rückgabe|Retouren)(?:management|bearbeitung|abwicklung|plan)',
      'Umgang mit (?:Beschwerden|Reklamationen|Rückgaben)',
      'Bearbeitung von (?:Beschwerden|Reklamationen|Rückgaben|Erstattungen)',
    ],
  },
};

/** The stages of a document. */
export const statuses: LanguagePack['statuses'] = {
  draft: {
    name: 'Entwurf',
    aliases: ['entwurf', 'im entwurf', 'in arbeit', 'in bearbeitung', 'vorläufig', 'arbeitsfassung', 'rohfassung', 'vorentwurf'],
  },
  review: {
    name: 'In Prüfung',
    aliases: [
      'in prüfung',
      'prüfung',
      'zur prüfung',
      'in freigabe',
      'zur freigabe',
      'zur abstimmung',
      'in abstimmung',
      'in review',
      'in überprüfung',
    ],
  },
  approved: { name: 'Freigegeben', aliases: ['freigegeben', 'genehmigt', 'verabschiedet', 'beschlossen', 'abgenommen', 'bestätigt'] },
  'in-force': {
    name: 'In Kraft',
    aliases: ['in kraft', 'gültig', 'gueltig', 'geltend', 'aktiv', 'veröffentlicht', 'verbindlich', 'wirksam', 'in geltung', 'gilt'],
  },
  retired: {
    name: 'Außer Kraft',
    aliases: [
      'außer kraft',
      'ausser kraft',
      'ungültig',
      'zurückgezogen',
      'aufgehoben',
      'archiviert',
      'abgelöst',
      'ersetzt',
      'veraltet',
      'abgelaufen',
      'nicht mehr gültig',
    ],
  },
};
