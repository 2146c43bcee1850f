import type { LanguagePack } from '../types.ts';

const weekday = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)';
const month = '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
const season = '(?:Frühjahr|Frühling|Sommer|Herbst|Winter)';
const dayPart = '(?:Morgen|Vormittag|Mittag|Nachmittag|Abend)';
const meeting = '(?:besprechung|meeting|runde|sitzung|treffen|gespräch|konferenz|bericht|call|schulung|auswertung)(?:s|es|en)?';
const hourOfDay = '(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?';
const small = '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)';
const ordinal = '(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|letzte)';

/** A number word, its declined form and its ordinal: `drei`, `dreien`, `dritten`. */
const word = (cardinal: string, ordinalStem: string): string => `${cardinal}(?:en|e)?|${ordinalStem}e[rnms]?`;

const numbers: Readonly<Record<string, number>> = {
  null: 0,
  '(?:ein(?:e[rnms]?)? )?halbe[rnms]?|halb': 0.5,
  'eins|ein(?:e[rnms]?)?(?! (?:paar|wenig|bisschen|gewiss|oder|ander|ruhig|frei|still|günstig|passend|geeignet|leer|unbeobachtet))': 1,
  'eineinhalb|anderthalb(?:e[rnms]?)?': 1.5,
  'zwei(?:e[nr])?|zwo|beide[rnms]?|zweite[rnms]?': 2,
  zweieinhalb: 2.5,
  'drei(?:e[nr])?|dritte[rnms]?': 3,
  [word('vier', 'viert')]: 4,
  [word('fünf', 'fünft')]: 5,
  [word('sechs', 'sechst')]: 6,
  'sieben|siebente[rnms]?|siebte[rnms]?': 7,
  'acht(?:e[rnms]?)?': 8,
  [word('neun', 'neunt')]: 9,
  [word('zehn', 'zehnt')]: 10,
  [word('elf', 'elft')]: 11,
  [`${word('zwölf', 'zwölft')}|Dutzend(?:s|e)?`]: 12,
  'dreizehn(?:te[rnms]?)?': 13,
  'vierzehn(?:te[rnms]?)?': 14,
  'fünfzehn(?:te[rnms]?)?': 15,
  'sechzehn(?:te[rnms]?)?': 16,
  'siebzehn(?:te[rnms]?)?': 17,
  'achtzehn(?:te[rnms]?)?': 18,
  'neunzehn(?:te[rnms]?)?': 19,
  'zwanzig(?:ste[rnms]?)?': 20,
  'einundzwanzig(?:ste[rnms]?)?': 21,
  'zweiundzwanzig(?:ste[rnms]?)?': 22,
  'dreiundzwanzig(?:ste[rnms]?)?': 23,
  'vierundzwanzig(?:ste[rnms]?)?': 24,
  'fünfundzwanzig(?:ste[rnms]?)?': 25,
  'sechsundzwanzig(?:ste[rnms]?)?': 26,
  'siebenundzwanzig(?:ste[rnms]?)?': 27,
  'achtundzwanzig(?:ste[rnms]?)?': 28,
  'neunundzwanzig(?:ste[rnms]?)?': 29,
  'drei(?:ß|ss)ig(?:ste[rnms]?)?': 30,
  'einunddrei(?:ß|ss)ig(?:ste[rnms]?)?': 31,
  'vierzig(?:ste[rnms]?)?': 40,
  fünfundvierzig: 45,
  achtundvierzig: 48,
  'fünfzig(?:ste[rnms]?)?': 50,
  'sechzig(?:ste[rnms]?)?': 60,
  zweiundsiebzig: 72,
  'siebzig(?:ste[rnms]?)?': 70,
  'achtzig(?:ste[rnms]?)?': 80,
  'neunzig(?:ste[rnms]?)?': 90,
  fünfundneunzig: 95,
  '(?:ein)?hundert(?:ste[rnms]?)?': 100,
  zweihundert: 200,
  fünfhundert: 500,
  '(?:ein)?tausend': 1000,
};

/** Two things name a gap, not a number: `zwischen zwei Terminen`. */
const between = '(?<!zwischen (?:den )?(?:zwei|2) )';

/** How figures are written. */
export const measures: LanguagePack['measures'] = {
  numbers,
  units: {
    second: ['Sekunden?', 'Sek\\.', 'Sek', 's'],
    minute: ['Minuten?', 'Min\\.', 'Min'],
    hour: ['(?:Arbeits|Zeit|Service|Betriebs|Geschäfts|Büro|Dienst|Öffnungs|Schalter|Sprech)?Stunden?', 'Std\\.', 'Std', 'h'],
    day: ['(?:Kalender|Wochen|Lebens|Miet)?tag(?:e[ns]?|s)?', 'Nächten?', 'Nacht'],
    workingDay: [
      '(?:Arbeits|Werk|Bank(?:arbeits)?|Geschäfts|Büro|Öffnungs|Verkaufs|Betriebs|Börsen|Schul|Unterrichts|Schalter|Kassen)tag(?:e[ns]?|s)?',
      'AT',
    ],
    week: ['(?:Kalender|Arbeits)?woche[n]?'],
    month: ['(?:Kalender)?monat(?:e[ns]?|s)?'],
    quarter: ['(?:Kalender)?quartal(?:e[ns]?|s)?', 'Vierteljahr(?:e[ns]?|s)?'],
    year: ['(?:Kalender|Geschäfts|Lebens|Dienst)?jahr(?:e[ns]?|s)?'],
    ring: [
      '(?:Klingel|Ruf|Frei|Läute)zeichens?',
      'Klingeltöne[n]?',
      'Klingelton(?:s|es)?',
      'Ruftöne[n]?',
      'Rufton(?:s|es)?',
      'Mal(?:e)? (?:Klingeln|Läuten)',
      'Klingelns?',
      'Läutens?',
      '(?:Ruf|Klingel)signale?[ns]?',
    ],
    attempt: [
      '(?:Kontakt|Anruf|Zustell|Rückruf|Zahlungs|Lösungs|Anmelde|Reparatur|Nachbesserungs|Kontaktierungs)?versuch(?:e[ns]?|s)?',
      'Anläufe?[n]?',
      'Anlauf',
    ],
    step: ['(?:Arbeits|Prozess|Prüf|Bearbeitungs|Eskalations)?schritt(?:e[ns]?|s)?', '(?:Eskalations)?stufe[n]?', 'Klicks?', 'Rückfragen?'],
    times: ['(?<!(?:te|ten|ter|tes|tem|paar) )Mal(?:e[ns]?)?', 'fach(?:e[rnms]?)?', '×'],
    percent: ['Prozent(?:punkt(?:e[ns]?|s)?|s|e[n]?)?', '%', 'v\\.(?: )?H\\.'],
    perMille: ['Promille(?:s)?', '‰', 'v\\.(?: )?T\\.'],
    money: ['Euros?', '€', 'EUR', 'Cents?', 'ct', '(?:Schweizer )?Franken', 'CHF', 'Rappen', 'Dollars?', 'US-Dollar', '\\$', 'Pfund', '£'],
    person: [
      'Personen?',
      '(?:Service|Aushilfs|Vollzeit|Teilzeit|Fach|Führungs|Arbeits|Verkaufs)kräfte[n]?',
      'Mitarbeite(?:rinnen und Mitarbeitern?|nden?|rinnen|rn)',
      'Beschäftigte[rn]?',
      'Kolleg(?:innen|en)',
      'Kund(?:innen und Kunden|innen|en)',
      'Gäste[n]?',
      'Teilnehme(?:nden?|rinnen|rn)',
      'Befragte[rn]?',
      '(?:Team)?mitglieder[n]?',
      'Patient(?:innen|en)',
      'Köpfe[n]?',
      'Vollzeitstellen?',
      'Ansprechpersonen?',
    ],
    item: [
      'Stücke?[ns]?(?! weit)',
      '(?:Ersatz)?artikeln?',
      'Exemplare[n]?',
      '(?:Beschwerde|Schadens|Stör|Garantie)?fälle[n]?',
      '(?:Kunden|E-Mail-)?anfragen',
      '(?:E-Mail-)?anliegen',
      `${between}Bestellungen`,
      'Beschwerden',
      'Reklamationen',
      'E-Mails',
      `${between}Anrufe[n]?`,
      'Tickets',
      `${between}Gespräche[n]?`,
      'Stichproben',
      `${between}Vorgänge[n]?`,
      'Sendungen',
      `${between}Lieferungen`,
      'Pakete[n]?',
      'Zeilen',
      'Wörter[n]?',
      'Worte[n]?',
      `${between}Sätze[n]?`,
      'Zeichen',
      'Seiten',
      'Rückmeldungen',
      'Antworten',
      'Bewertungen',
      'Kommentare[n]?',
      'Fragebögen',
      'Fragen',
      'Alternativen',
      'Vorschläge[n]?',
      'Lösungsvorschläge[n]?',
      `${between}Termine[n]?`,
      'Plätze[n]?',
      'Kassen',
      `${between}Schulungen`,
      'Lieferanten',
      'Bedürfnisse[n]?',
      'Ziele[n]?',
    ],
    point: ['(?:NPS-|Prozent)?Punkte?[ns]?', 'Sterne?[ns]?', 'Schulnoten?', 'Noten?', 'Notenpunkte?[n]?'],
  },
  clock: [
    '(?:bis |vor |ab |um |gegen |spätestens |nach |von )?(?:spätestens )?(?:um )?{time} Uhr',
    '(?:bis |vor |ab |um |gegen |spätestens |nach |von )?(?:spätestens )?(?:um )?(?:[01]?[0-9]|2[0-4])[:.h][0-5][0-9](?: Uhr)?',
    '(?:bis|um|ab) (?:spätestens )?(?:um )?{time}(?=[.;,)]|$)',
    `(?:bis |vor |ab |um |nach |von )?(?:spätestens )?(?:um )?${hourOfDay} Uhr(?: (?:morgens|mittags|nachmittags|abends))?`,
    `(?:von |zwischen )?${hourOfDay}(?: Uhr)?(?: )?(?:bis|und|–|-)(?: )?${hourOfDay} Uhr`,
    '24(?: )?(?:/|x|×|Stunden am Tag,? )(?: )?7(?: Tage(?: die Woche| in der Woche)?)?',
    'rund um die Uhr',
    '(?:noch |spätestens |bereits )?(?:am|im|bis zum) (?:Ende des |Schluss des |Ablauf des )?(?:selben|gleichen|nächsten|' +
      'folgenden|darauf folgenden|darauffolgenden|übernächsten|kommenden) ' +
      `(?:Kalender|Arbeits|Werk|Geschäfts|Bank|Öffnungs|Verkaufs|Wochen)?(?:tag(?:e?s)?|${weekday}s?|Vormittag|Nachmittag|Morgen|` +
      'Abend|Monat|Quartal|Woche)',
    'in der(?:selben| gleichen| nächsten| folgenden| kommenden) (?:Stunde|Woche|Schicht)',
    '(?:im|in) (?:selben|gleichen|nächsten|folgenden) (?:Gespräch|Telefonat|Monat|Quartal|Jahr|Kalenderjahr)',
    '(?:noch )?(?:während|im Verlauf|vor Ende|bis zum Ende) (?:des|dieses) (?:Gesprächs|Telefonats|Anrufs|Besuchs|Chats|Termins|Kontakts)',
    'noch heute',
    '(?:noch )?(?:gleichentags|anderntags|tags darauf)',
    '(?:am|bis zum|noch am) (?:Folge|Nach|Vor|Bestell|Liefer|Eingangs|Anreise|Abreise|Kauf|Melde)tag(?:e?s)?',
    '(?:bis|vor|zum|nach) (?:zum |der |dem )?(?:Schicht|Dienst|Tages|Kassen|Laden|Markt|Redaktions|Büro|Feierabend|Spiel|Badeschluss)(?:schluss|ende|wechsel)',
    'bis (?:spätestens )?(?:heute|morgen)(?: (?:früh|Vormittag|Mittag|Nachmittag|Abend))?',
    `tag(?:es)?gleich(?:e[rnms]?)?`,
    'noch am Tag(?:e)? (?:des|der) [^.;,]{3,25}',
    'am (?:Tag|Arbeitstag|Werktag) (?:des|der|nach|nach dem|nach der) [^.;,]{3,25}',
    '(?:bis |zum |bis zum |vor |vor dem |zu |spätestens zum |bis spätestens zum )?(?:Tages|Wochen|Monats|Quartals|Jahres|Schicht|' +
      'Dienst|Geschäfts|Betriebs|Laden|Arbeits)(?:ende[s]?|schluss(?:es)?)',
    '(?:bis |zum |bis zum |vor |vor dem |am )(?:Ende|Ablauf|Abschluss|Schluss|Beginn|Anfang) (?:der|des|dieser|dieses|jeder|' +
      'jedes|derselben|desselben|laufenden) ' +
      '(?:laufenden |selben |folgenden |nächsten )?(?:Schicht|Tages|Arbeitstages|Werktages|Geschäftstages|Monats|Woche|' +
      'Arbeitswoche|Quartals|Jahres|Geschäftsjahres|Kalenderjahres|Frist|Gewährleistungsfrist|Garantiezeit)',
    '(?:bis )?(?:Tages|Monats|Wochen|Quartals|Jahres|Schicht|Dienst)beginn',
    '(?:bis |vor )(?:zum )?(?:Feierabend|Mittag|Mitternacht|Mittags|Geschäftsschluss|Ladenschluss)',
    'innerhalb (?:der|einer|derselben) Stunde',
    'binnen (?:Tages|Jahres|Monats|Wochen)frist',
    '(?:vor|zu|bis zu|mit|bis zur) (?:der )?(?:Laden|Geschäfts|Filial|Betriebs|Schalter|Dienst)?(?:öffnung|beginn|schließung)',
    'vor (?:der )?(?:nächsten )?(?:Öffnung|Auslieferung|Abholung|Anreise|Abreise|Veröffentlichung|Lieferung)',
    `bis (?:spätestens )?(?:zum |zu )?(?:nächsten |kommenden |folgenden )?${weekday}`,
    `(?:am|bis zum|zum|spätestens am|jeweils am|bis) (?:spätestens )?(?:[0-9]{1,2}\\.|${ordinal}n) (?:(?:Arbeits|Werk|Kalender|` +
      `Bank)?tag(?:e?s)?|${weekday}|${month})(?: (?:des|eines|im|nach) [^.;,]{3,20})?`,
    `(?:am|bis zum|zum|spätestens am|jeweils am) (?:[0-9]{1,2}\\.|${ordinal}n) (?:des|eines|jedes|im) (?:laufenden |folgenden |` +
      'nächsten )?(?:Monats?|Folgemonats?|Quartals?|Jahres)',
    `(?:nach|bis zum|spätestens (?:nach|beim)|vor|vor dem|nach dem|beim|bis) (?:dem )?(?:[0-9]{1,2}\\.|${ordinal}n) ` +
      '(?:Klingelzeichen|Klingeln|Läuten|Rufzeichen|Freizeichen|Klingelton)',
    '[0-9]{1,3}-(?:Sekunden|Minuten|Stunden|Tage|Tages|Wochen|Monats|Jahres)-\\p{L}{3,20}',
    '(?:[0-9]{1,3}-|halb|ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|dreißig)(?:minütig|stündig|tägig|wöchig|monatig|' +
      'jährig)e[rnms]?',
    'über Nacht',
    'übers Wochenende',
  ],
  frequency: [
    '(?:ganz|halb|viertel|all|drei viertel|zwei|drei|fünf)?jährlich(?:e[rnms]?)?',
    '(?<!(?:mehrmals|mehrfach|öfters?|vielmals|häufig|zigmal|wiederholt|[Mm]ale) )(?:[0-9]{1,2}-|zwei|drei|vier|fünf|sechs|vierzehn|halb|werk|arbeits|börsen)?(?:täglich|wöchentlich|monatlich|stündlich|' +
      'minütlich|jährlich)(?:e[rnms]?)?',
    '(?:tage|wochen|monats|quartals|stunden|schicht|jahr)weise',
    'pro Quartal',
    '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig)mal(?:ig(?:e[rnms]?)?)? (?:täglich|wöchentlich|' +
      'monatlich|jährlich|stündlich|halbjährlich|vierteljährlich|im Quartal|quartalsweise|werktags)',
    `${small}mal (?:pro|im|in der|am|je|innerhalb (?:eines|einer)|in|alle|jede[nsrm]?)(?: {number})? {unit}`,
    '{number}(?: )?(?:mal|x|×|Mal) (?:pro|im|in der|am|je|innerhalb (?:eines|einer)|in|täglich|wöchentlich|monatlich|' +
      'jährlich)(?: {number})?(?: {unit})?',
    '(?:in )?alle[nr]? {number} {unit}',
    '(?:im )?Abständen? von (?:höchstens |maximal |mindestens )?{number} {unit}',
    '(?:im|in einem) (?:{number}-|zwei|drei|vier|sechs)?(?:Tages|Wochen|Monats|Quartals|Jahres|Stunden|' +
      'Zweiwochen)(?:-)?(?:rhythmus|takt|turnus|abstand)',
    'in jede[rmns] {unit}',
    'jede[nsrm]? (?:{number} )?{unit}(?! (?:mehrmals|mehrfach|öfters?|mehrere Male|etliche Male|einige Male|ein paar ?[Mm]al))',
    '(?<!(?:mehrmals|mehrfach|öfters?|vielmals|häufig|zigmal|wiederholt|[Mm]ale) )(?:pro|je) {unit}',
    `jede[nsrm]? (?:(?:${ordinal}n|zweiten|anderen) )?(?:${weekday}|${month}|${season}|${dayPart}|Nacht|Wochenende)(?:s)?(?: ` +
      '(?:im|des|eines) (?:Monats?|Quartals?|Jahres|Jahr))?',
    '(?:immer |jeweils )?(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags|werktags|wochentags|' +
      'morgens|mittags|abends|nachts|vormittags|nachmittags)',
    `(?:jeweils |immer )?(?:am|zum) (?:(?:${ordinal}n|[0-9]{1,2}\\.) )?${weekday}(?: (?:im|des|jedes|eines) (?:Monats?|Quartals?|Woche))?`,
    `(?:jeweils |immer )?(?:im|Anfang|Mitte|Ende|zum) (?:${month}|${season})(?: (?:eines )?jedes Jahres| jedes Jahr|(?!,? (?:wenn|wo|sobald|falls|solange)(?![\\p{L}])))`,
    '(?:jeweils |immer )?(?:zum|am|zu|zu jedem|an jedem) (?:Tages|Wochen|Monats|Quartals|Jahres|Schicht|Dienst|' +
      'Geschäftsjahres)(?:ende|beginn|anfang|schluss|wechsel)',
    '(?:jeweils |immer )?(?:zu Beginn|am Anfang|am Ende|zum Ende|bis Ende|zum Schluss) (?:jede[rs]|eines jeden|einer jeden|des|' +
      'der) (?:Schicht|Tages|Arbeitstages|Woche|Monats|Quartals|Jahres|Saison)',
    `(?:in|bei|zu|auf) (?:der|dem|jeder|jedem|unserer?|unserem) (?:monatlichen |wöchentlichen |täglichen )?(?:${weekday}s|Wochen|` +
      `Monats|Quartals|Jahres|Schicht|Morgen)(?:-)?${meeting}`,
    `(?:im|beim|zum) (?:${weekday}s|Wochen|Monats|Quartals|Jahres|Morgen|Schicht)(?:-)?${meeting}`,
    '(?:nach|vor|bei|mit|zu|während) jede[mr] (?!Fall|Gelegenheit|Zeit|Preis|Hinsicht|Beziehung|Kund|Gast|Patient|Tier|Kind|Mensch|Mitarbeit|Besucher|Mitglied|Fahrgast|Reisende|Person|Seite|Art)(?:einzelnen |neuen |' +
      'abgeschlossenen )?\\p{L}{3,40}',
    '(?:nach |vor |bei |in )?jede[rnms]? [0-9]{1,3}\\. \\p{L}{3,40}',
    '(?:[0-9]{1,2}|zwei|drei|vier) (?:Stunden am Tag|Tage (?:die|in der|pro) Woche)',
    'Tag und Nacht',
    '(?:bei|in|nach|vor) jeder (?:Schicht|Bestellung|Lieferung|Änderung|Auslieferung|Übergabe)',
  ],
  bounds: [
    '(?:das|dies) (?:heißt|bedeutet)',
    'damit meinen wir',
    '(?:nämlich|und zwar|zwar|genauer(?: gesagt)?),? (?:spätestens |noch |immer )?(?:bis|am|binnen|innerhalb|innert|in (?:[0-9]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|einer|einem)|nach (?:[0-9]|zwei|drei|vier|fünf|sechs|zehn)|jede[nrs])',
    '(?:damit )?gemeint (?:ist|sind)(?: damit)?',
    'in jedem (?:Fall|Falle)',
    'auf jeden Fall',
    'jedenfalls',
    '(?:aller)?spätestens(?: jedoch| aber)?',
    'längstens',
    'höchstens',
    '(?:jedoch|aber) (?:spätestens|innerhalb|nicht später als|binnen|bis)',
    'keinesfalls (?:später|länger) als',
    'auf keinen Fall (?:später|länger) als',
    'in keinem Fall (?:später|länger) als',
    'nicht später als',
    'unabhängig davon',
    'so oder so',
    '(?:mindestens|wenigstens|zumindest)(?: jedoch| aber)?',
    'maximal',
  ],
  approximators: [
    'etwa',
    'circa',
    'zirka',
    'ca\\.',
    'ca',
    'ungefähr',
    'in etwa',
    'annähernd',
    'rund',
    'um die',
    'so um die',
    'an die',
    'knapp',
    'gut',
    'fast',
    'nahezu',
    'beinahe',
    'schätzungsweise',
    'gegen',
    'überschlägig',
    'mehr oder weniger',
    'so',
    '±',
    '~',
    '≈',
    'voraussichtlich',
    'in der Größenordnung von',
  ],
  references: [
    '(?:siehe |s\\. |vgl\\. |vergleiche |gemäß |laut |nach |in |aus |unter |entsprechend |wie in )?(?:der |dem |den )?(?:Tabelle|' +
      'Anhang|Anlage|Abschnitt|Kapitel|Ziffer|Nummer|Nr\\.|Punkt|Absatz|Abs\\.|' +
      'Artikel|Art\\.|§§?|Übersicht|Abbildung|Abb\\.|Tab\\.|Schritt|Stufe|Checkliste) (?:[0-9]+(?:\\.[0-9]+){0,3}[a-z]?|[A-Z]|[IVX]{1,5})',
    '(?:in der |nach der |gemäß der |siehe )?(?:folgenden?|nachstehenden?|obigen?|unten stehenden?|oben stehenden?|' +
      'untenstehenden?|obenstehenden?) (?:Tabelle|Übersicht|Liste|Aufstellung|Fristen|Zeiten)',
    '(?:in der |siehe |laut |gemäß |gemäß der |nach der )(?:Fristentabelle|Zielwerttabelle|Servicetabelle|Standardtabelle|' +
      'Eskalationstabelle|Eskalationsmatrix|Preisliste)',
    '(?:in den |innerhalb der |nach den |gemäß den |die )?(?:oben |unten |hier |dort |dafür |in [^.;,]{3,30} )?(?:genannten|' +
      'festgelegten|aufgeführten|angegebenen|vereinbarten) (?:Fristen|Zeiten|Zielwerte[n]?|Werte[n]?|Standards|Intervallen?|' +
      'Beträge[n]?)',
    '(?:innerhalb|binnen|nach|in) der (?:oben |unten |hier |dort |dafür |gesetzlich |vertraglich )?(?:genannten|festgelegten|' +
      'aufgeführten|angegebenen|vereinbarten|vorgesehenen|vorgeschriebenen) (?:Frist|Zeit)',
    '(?:innerhalb|binnen|nach) der (?:gesetzlichen|vertraglichen) (?:Frist|Gewährleistungsfrist|Widerrufsfrist)',
  ],
};

/** Measurable phrases to put in the place of a vague one. */
export const targets: LanguagePack['targets'] = {
  time: ['innerhalb von [X] Arbeitstagen', 'innerhalb von [X] Stunden', 'bis [Uhrzeit] Uhr am selben Arbeitstag'],
  frequency: ['alle [X] Monate', 'mindestens [X]-mal im Jahr', 'jeden [Wochentag]'],
  quantity: ['mindestens [X]', 'höchstens [X]', 'bis zu [X] Prozent'],
  quality: ['mit einer Zufriedenheit von mindestens [X] von [Y] Punkten', 'nach [Norm oder Prüfliste]', 'mit höchstens [X] Prozent Fehlern'],
  condition: ['wenn [Bedingung]', 'außer wenn [Ausnahme]', 'an [Wochentage] von [Uhrzeit] bis [Uhrzeit] Uhr'],
  openList: ['sowie [übrige Punkte]', 'und [übrige Punkte]'],
};
