import type { LanguagePack } from '../types.ts';

/** The kinds of document, and the titles that tell them. */
export const kinds: LanguagePack['kinds'] = {
  charter: {
    name: 'Kundenservice-Charta',
    titleCues: [
      '[\\p{L}-]{0,30}charta',
      '[\\p{L}-]{1,30}versprechen',
      '(?:unser|unsere) (?:Versprechen|Zusagen?|Servicezusagen?)',
      '(?:dieses|diesem|diesen) (?:Versprechen|Zusagen|Selbstverpflichtungen)',
      '(?:das|was) (?:versprechen wir|wir versprechen|sie (?:bei|von) uns erwarten (?:können|dürfen)|wir ihnen (?:zusagen|versprechen))',
      'Was Sie von [^.;]{3,40} erwarten (?:können|dürfen)',
      '(?:Service|Qualitäts)garantie[n]?',
      'Leistungszusagen?',
      'Selbstverpflichtung',
      'Service(?:-)?zusagen?',
      'Kundenrechte',
      '(?:dieses|diesem) (?:\\p{L}{0,10}blatt|Plakat)|diese[rm]? (?:Aushang|Bogen|Zettel|Flyer|Broschüre|Tafel)',
    ],
  },
  policy: {
    name: 'Kundenservice-Richtlinie',
    titleCues: [
      '[\\p{L}-]{0,40}richtlinien?',
      '[\\p{L}-]{0,40}leitlinien?',
      'Servicestandards?',
      '[\\p{L}-]{0,30}regelung(?:en)?',
      '(?:Dienst|Geschäfts)anweisung',
      '(?:[\\p{L}-]{0,20}grundsätze|Grundsätze) (?:für|zum|zur|im|der|des) [^.;]{3,40}',
      '(?:Regeln|Vorgaben) (?:für|zum|zur|im) [^.;]{3,40}',
      '[\\p{L}-]{2,20}(?:regeln|grundsätze|konzept)',
      '[\\p{L}-]{0,30}policy',
      'Service-Level-Agreement',
      'Service Level',
      'Betriebsvereinbarung',
      '(?:dieses|diesem) (?:Dokument|Papier)',
      'diese[nr]? Regeln',
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
      '(?:Einarbeitungs|Team|Service)(?:mappe|buch|ordner|fibel)',
      'Nachschlagewerk',
      '(?:dieses|diesem|diesen|diese|dieser) (?:Heft|Buch|Mappe|Ordner)',
    ],
  },
  playbook: {
    name: 'Service-Playbook',
    titleCues: [
      '[\\p{L}-]{0,30}playbook',
      '[\\p{L}-]{0,30}leitfaden',
      'So (?:arbeiten|bedienen|empfangen|betreuen|beraten|ticken) wir',
      'So machen wir(?: das| es| [\\p{L}]{0,12}service)?',
      'Spielregeln',
      '[\\p{L}]{0,15}(?:-)?Kompass',
      '[\\p{L}-]{0,20}guide',
    ],
  },
  procedure: {
    name: 'Verfahrensanweisung',
    titleCues: [
      '[\\p{L}-]{0,40}verfahren(?:s)?',
      '[\\p{L}-]{0,30}verfahrensanweisung',
      '(?:Verfahrens|Beschwerde|Reklamations|Schlichtungs)ordnung',
      'VA[ -]?[0-9][0-9.]{0,6}',
      'Arbeitsanweisung',
      'diese[rn]? (?:Anweisung|Anleitung)',
      '(?:Prozess|Ablauf|Verfahrens)beschreibung',
      '[\\p{L}-]{0,30}prozess',
      '[\\p{L}-]{0,30}ablauf',
      'Standardarbeitsanweisung',
      'SOP',
      'Schritt-für-Schritt-Anleitung',
      '(?:Beschwerde|Reklamations|Eskalations|Rückgabe|Retouren|Erstattungs|Mahn)(?:management|bearbeitung|abwicklung|plan|wesen)',
      'Umgang mit [\\p{L}]{0,20}(?:beschwerden|reklamationen|rückgaben|beanstandungen|mängeln)',
      '(?:Bearbeitung|Abwicklung) (?:von|der) [\\p{L}]{0,20}(?:beschwerden|reklamationen|rückgaben|erstattungen|retouren)',
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
