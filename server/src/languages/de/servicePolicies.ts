import type { LanguagePack } from '../types.ts';

const steps = (...lines: readonly string[]): string => lines.map((line, i) => `${i + 1}. ${line}`).join('\n');

/** The nine policies of a handbook: how headings name them, and steps to start from. */
export const servicePolicies: LanguagePack['structure']['servicePolicies'] = {
  returns: {
    name: 'Rückgabe',
    cues: [
      '\\p{L}{0,20}rückgabe(?:n|recht(?:s)?|frist(?:en)?|regel(?:n)?)?',
      '(?:zurückgeben|zurückgegeben|zurücknehmen|zurückbringen|zurückschicken|zurücksenden)',
      '(?:rück|zurück)(?:nahmen?|sendung(?:en)?)',
      'retouren?(?:\\p{L}{3,15})?',
      'widerruf(?:srecht|sfrist|s)?',
    ],
    body: steps(
      'Die Kundin oder der Kunde bringt die unbenutzte Ware mit Beleg innerhalb von [X] Tagen nach dem Kauf zurück oder schickt sie an [Anschrift].',
      'Wer die Ware annimmt, prüft Zustand und Beleg im Beisein der Kundin oder des Kunden; Pakete prüft das Lager innerhalb von [X] Arbeitstagen nach Eingang.',
      'Das Serviceteam trägt die Rückgabe am selben Arbeitstag in [System] ein und bietet Umtausch, Erstattung oder Gutschrift an.',
      'Die Kundin oder der Kunde erhält am selben Tag einen Rückgabebeleg.',
    ),
  },
  exchanges: {
    name: 'Umtausch',
    cues: [
      'umtausch(?:s|en|es|recht|regeln)?',
      'umgetauscht|umzutauschen',
      '(?:größen|waren|artikel)tausch',
      'austausch(?:en|s)? (?:von|der|gegen) (?:ware|artikel|größe)',
    ],
    body: steps(
      'Die Kundin oder der Kunde legt die unbenutzte Ware und den Beleg innerhalb von [X] Tagen nach dem Kauf vor.',
      'Das Verkaufsteam gibt den Ersatzartikel beim selben Besuch aus; ist er nicht vorrätig, nennt es einen Liefertermin innerhalb von [X] Arbeitstagen.',
      'Die Kasse gleicht den Preisunterschied aus und heftet den alten Beleg an den neuen.',
    ),
  },
  refunds: {
    name: 'Erstattung',
    cues: [
      '\\p{L}{0,20}(?:rück)?erstattung(?:en|s\\p{L}{3,15})?',
      '(?:erstatten|erstattet)',
      'rückzahlung(?:en)?',
      'geld zurück',
      'geld(?: |-)zurück(?: |-)garantie',
      '(?:preis|kosten|gebühren|beitrags)erstattung(?:en)?',
    ],
    body: steps(
      'Das Serviceteam prüft, ob die Ware innerhalb von [X] Tagen zurückgekommen ist, und trägt die Erstattung in [System] ein.',
      'Beträge über [Betrag] Euro gibt die Schichtleitung am selben Arbeitstag frei.',
      '[Ansprechperson Buchhaltung] überweist innerhalb von [X] Arbeitstagen nach Eingang der Ware auf dem Zahlungsweg des Kaufs.',
      'Die Kundin oder der Kunde erhält am Tag der Zahlung eine Bestätigung per E-Mail.',
    ),
  },
  'store-credit': {
    name: 'Warengutschrift',
    cues: ['(?:waren|kunden|laden|konto)?gutschrift(?:en)?', '(?:kunden)?guthaben(?:s)?', 'guthabenkarten?', 'gutschreiben|gutgeschrieben'],
    body: steps(
      'Fehlt der Beleg, ermittelt das Verkaufsteam in [System] den niedrigsten Verkaufspreis der letzten [X] Tage.',
      'Das Verkaufsteam stellt über diesen Betrag eine Gutschrift aus und trägt ihre Nummer in [System] ein.',
      'Die Gutschrift gilt [X] Jahre ab Ausstellung; die Kasse zieht jeden Einkauf vom Restbetrag ab.',
    ),
  },
  'gift-cards': {
    name: 'Geschenkkarten und Gutscheine',
    cues: ['geschenk(?:karten?|gutscheine?[ns]?)', '(?:\\p{L}{3,15})?gutscheine?[ns]?', '(?:einkaufs|wert|gutschein)karten?', 'voucher'],
    body: steps(
      'Die Kasse schaltet die Karte beim Kauf frei und nennt die Gültigkeit: drei Jahre ab Ende des Kaufjahres.',
      'Nach jedem Einkauf steht der Restbetrag auf dem Beleg; bar zahlt die Kasse ihn bis [Betrag] Euro aus.',
      'Bei Verlust sperrt [Ansprechperson] die Karte am selben Arbeitstag gegen Vorlage des Kaufbelegs und stellt innerhalb von [X] Arbeitstagen Ersatz aus.',
    ),
  },
  'late-payment': {
    name: 'Zahlungsverzug',
    cues: [
      'zahlungs(?:verzug(?:s)?|verzögerung(?:en)?|rückst(?:and|ände[n]?)|erinnerung(?:en)?|schwierigkeiten|ausfall|ausfälle)',
      '(?:offene|ausstehende|überfällige|säumige|verspätete|unbezahlte|rückständige)[nr]? (?:rechnung(?:en)?|zahlung(?:en)?|beträge[n]?|beiträge[n]?|posten|zahler)',
      'mahn(?:ung(?:en)?|wesen|verfahren|gebühr(?:en)?|stufen?|lauf)',
      '(?:miet|beitrags|gebühren)rückst(?:and|ände[n]?)',
      'ratenzahlung(?:en)?',
      'inkasso',
    ],
    body: steps(
      '[Ansprechperson Buchhaltung] sendet [X] Tage nach Fälligkeit eine kostenlose Zahlungserinnerung.',
      'Bleibt die Zahlung weitere [X] Tage aus, ruft [Ansprechperson Buchhaltung] an und bietet bis zu [X] Raten an.',
      'Kommt keine Einigung zustande, folgt nach [X] Tagen eine Mahnung mit [Betrag] Euro Gebühr.',
      'Die Serviceleitung entscheidet innerhalb von [X] Arbeitstagen, ob das Kundenkonto gesperrt wird.',
    ),
  },
  failure: {
    name: 'Mangel oder Ausfall',
    cues: [
      '(?:produkt|waren|sach|leistungs|service|liefer|transport|qualitäts)?m[aä]ng(?:el|eln|els)',
      'mangelhafte[nrs]? \\p{L}{3,20}',
      '(?:produkt|service|liefer|leistungs|termin|kurs|fahrt|geräte|betriebs|unterrichts)?ausf[aä]ll(?:e|en|s)?',
      '(?:\\p{L}{3,15})?(?:defekte?|schäden|schaden|fehler)(?:n|s)?',
      '(?:defekte|beschädigte|fehlerhafte|falsche|fehlende|verdorbene|kaputte)[nrs]? \\p{L}{3,20}',
      '(?:fehl|falsch)lieferung(?:en)?',
      '(?:liefer|betriebs)(?:verzug|verzögerung(?:en)?|störung(?:en)?)',
      'wenn (?:etwas|ein \\p{L}{3,15}|eine \\p{L}{3,15}) (?:schief ?geht|ausfällt|kaputt ?geht|nicht funktioniert|defekt ist)',
      '(?:produkt)?rückrufe?(?: von produkten)?',
    ],
    body: steps(
      'Wer von dem Mangel oder Ausfall erfährt, trägt ihn innerhalb einer Stunde in [System] ein.',
      'Das Serviceteam bietet innerhalb von [X] Arbeitstagen Reparatur oder Ersatz an.',
      'Gelingt das zweimal nicht, wählt die Kundin oder der Kunde zwischen Erstattung und Gutschrift.',
      'Die Serviceleitung berichtet [Funktion] jede Woche über alle Fälle.',
    ),
  },
  warranty: {
    name: 'Gewährleistung und Garantie',
    cues: [
      'gewährleistung(?:s\\p{L}{3,15})?',
      '(?:hersteller|haltbarkeits|reparatur|produkt)?garantien?(?:fälle|fall|bedingungen|zeit|karte)?',
      'garantiefall|garantiefälle',
      'mängelhaftung',
    ],
    body: steps(
      'Die Kundin oder der Kunde sendet den Artikel mit Kaufbeleg an [Anschrift] oder gibt ihn in der Werkstatt ab.',
      '[Ansprechperson Werkstatt] teilt innerhalb von [X] Arbeitstagen mit, ob Gewährleistung (zwei Jahre) oder Garantie ([X] Jahre) greift.',
      'Die Werkstatt repariert oder ersetzt den Artikel innerhalb von [X] Arbeitstagen kostenlos.',
      'Scheitert auch die zweite Reparatur, erstattet die Buchhaltung den Kaufpreis innerhalb von [X] Arbeitstagen.',
    ),
  },
  discounts: {
    name: 'Rabatte',
    cues: [
      '(?:\\p{L}{3,20})?rabatte?[ns]?',
      '(?:preis|gebühren|beitrags)?(?:nachl(?:ass|ässe[n]?)|ermäßigung(?:en)?|minderung(?:en)?)',
      'vergünstigung(?:en)?',
      'sonder(?:preise?|angebote?|aktionen?|konditionen)',
      '(?:treue|bonus)(?:punkte|karten?|programm)',
      'skonto',
    ],
    body: steps(
      'Das Verkaufsteam gewährt bis zu [X] Prozent und schreibt den Grund auf den Beleg.',
      'Bis zu [X] Prozent gibt die Teamleitung vor dem Kauf frei.',
      'Über höhere Rabatte entscheidet die Serviceleitung innerhalb eines Arbeitstags.',
    ),
  },
};
