import type { CommitmentWording } from '../../commitmentWording.ts';

/** What an undertaking is about. */
export const objects: CommitmentWording['objects'] = {
  complaint: {
    name: 'Beschwerde',
    patterns: [
      'beschwerde\\p{L}{0,8}',
      'reklamation\\p{L}{0,6}',
      '(?:be)?mängel(?:rüge|anzeige)\\p{L}{0,2}|beanstandung\\p{L}{0,3}',
      'widersprüche?n?|widerspruch',
      '(?:kunden)?(?:kritik|klage|klagen|unmut|ärger)(?= |$|[.,;])|einspr[uü]ch\\p{L}{0,3}|einwände?n?|bemängel\\p{L}{1,4}',
    ],
  },
  enquiry: {
    name: 'Anfrage',
    patterns: [
      'anfragen?|anliegen',
      '\\p{L}{3,16}anfragen?',
      'fragen?(?= |$|[.,;])',
      'eingaben?|zuschriften?|schreiben|auskunft|auskünfte|hinweise?n?',
      'anrufe?n?s?|e-?mails?|nachrichten?|briefe?n?|chats?',
      'rückfragen?',
    ],
  },
  request: {
    name: 'Antrag',
    patterns: [
      'anträge?n?|antrag\\p{L}{0,2}',
      'bestell?anfragen?|angebots?anfragen?|angebote?n?',
      'buchung\\p{L}{0,3}|reservierung\\p{L}{0,3}',
      '\\p{L}{3,16}anträge?n?|\\p{L}{3,16}antrag\\p{L}{0,2}|gesuche?n?|offerten?|kostenvoranschl[aä]g\\p{L}{0,2}|anmeldung\\p{L}{0,3}|bewerbung\\p{L}{0,3}|bescheide?n?|rückrufwünsche?n?|wünsche?n?',
    ],
  },
  order: {
    name: 'Bestellung',
    patterns: [
      'bestellung\\p{L}{0,3}|bestellte',
      '(?:auftrag|aufträge)\\p{L}{0,2}',
      'pakete?n?|sendung\\p{L}{0,3}|ware\\p{L}{0,2}|lieferung\\p{L}{0,3}',
      'artikeln?|produkte?n?|ersatzteile?n?|gepäck\\p{L}{0,8}|möbel\\p{L}{0,8}|lieferschein\\p{L}{0,2}|päckchen',
    ],
  },
  appointment: {
    name: 'Termin',
    patterns: [
      'termine?n?s?',
      '\\p{L}{3,16}termine?n?s?',
      'besuche?n?s?|besprechung\\p{L}{0,3}',
      'gespräche?n?s?|sprechstunden?|wartezeit(?:en)?|einlass|behandlung(?:en)?|untersuchung(?:en)?|führung(?:en)?|abfahrt(?:en)?|anreise',
    ],
  },
  fault: {
    name: 'Störung',
    patterns: [
      'störung\\p{L}{0,8}',
      '(?:ausfall|ausfälle)\\p{L}{0,2}|defekte?n?|fehler[ns]?|probleme?n?|mängeln?|schäden|schadens?',
      'pannen?|rohrbr[uü]ch\\p{L}{0,2}|lecks?|leckage\\p{L}{0,1}|unterbrechung(?:en)?|sperrung(?:en)?|vorfälle?n?|vorfall|reparatur(?:en)?|kaputte?[rnms]?|verlust(?:e)?|fundsachen?',
    ],
  },
  payment: {
    name: 'Zahlung',
    patterns: [
      'zahlung\\p{L}{0,3}|rechnung\\p{L}{0,3}',
      'erstattung\\p{L}{0,3}|gutschrift\\p{L}{0,3}|geld|betrag|beträge|kaution',
      'guthaben|kaufpreis(?:es)?|fahrpreis(?:es)?|gebühr(?:en)?|entschädigung\\p{L}{0,3}|vergütung|anzahlung|auslagen|kosten|rückzahlung\\p{L}{0,3}|beiträge?n?|grundgebühr|gutscheine?n?s?',
    ],
  },
  feedback: {
    name: 'Rückmeldung',
    patterns: [
      'feedback',
      'rückmeldungen|bewertung\\p{L}{0,3}|vorschl[aä]g\\p{L}{0,3}|anregung\\p{L}{0,3}|lob',
      'umfrage\\p{L}{0,8}|befragung\\p{L}{0,3}|fragebogen|fragebögen|rezension\\p{L}{0,3}|ideen?|zufriedenheit\\p{L}{0,10}',
    ],
  },
  document: {
    name: 'Dokument',
    patterns: [
      '(?:diese|die)[rs]? (?:richtlinie|charta|servicecharta|handbuch|ordnung|dokument)',
      'bescheinigung\\p{L}{0,3}|urkunden?|verträge?n?|vertrag|bericht\\p{L}{0,3}|ausweise?n?',
      'befunde?n?s?|zeugnis(?:se|sen)?|unterlagen|akten?|aktennotiz\\p{L}{0,2}|protokolle?n?s?|merkbl[aä]tt\\p{L}{0,3}|preisliste\\p{L}{0,1}|fahrpläne?n?|fahrplan|prüfliste\\p{L}{0,1}|checkliste\\p{L}{0,1}|listen?|kennzahlen|handbuch\\p{L}{0,2}|bescheid\\p{L}{0,2}|formulare?n?|reisep[aä]ss\\p{L}{0,2}',
    ],
  },
};
