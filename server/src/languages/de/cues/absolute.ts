import type { CueList } from '../../types.ts';
import { adj } from './endings.ts';

const always =
  '(?:immer|stets|jederzeit|allzeit|durchgehend|ununterbrochen|zu jeder Zeit|zu jedem Zeitpunkt|ausnahmslos|jedes Mal|in jedem ' +
  'Fall|ständig|rund um die Uhr)';
const never = '(?:nie|niemals|nie wieder|zu keiner Zeit|zu keinem Zeitpunkt|keinesfalls|auf keinen Fall|unter keinen Umständen)';
const outcome =
  '(?:erreichbar|verfügbar|lieferbar|zufrieden|pünktlich|fehlerfrei|richtig|korrekt|vorrätig|ansprechbar|einsatzbereit|(?:für ' +
  '(?:Sie|alle|unsere Kund\\p{L}{1,6}) )?da|zur Stelle|online|besetzt|' +
  'beim ersten (?:Mal|Versuch|Anruf|Kontakt)|sofort|schnellste[rns]?|beste[rns]?|perfekt|frisch|geöffnet|recht|glücklich|' +
  'begeistert|offenes Ohr|am Telefon)';
const wait =
  '(?:warten|wartet|Wartezeit(?:en)?|Warteschleife|enttäusch\\p{L}{1,4}|Fehler|Probleme?|Ausfälle?|Verspätung(?:en)?|im Stich|' +
  'hängen|leer aus|allein)';

/** Promises about an outcome that nobody can assure. */
export const absolute: CueList = {
  high: [
    `${always} (?:[^.;,]{0,40} )?${outcome}`,
    `${never} (?:[^.;,]{0,40} )?${wait}`,
    '(?:kein(?:e[rnms]?)?|niemand)(?: (?:einzige[rnms]?|unserer))?(?: (?:Kund(?:e|in|innen|en)|Gast|Gäste|Mensch|' +
      'Anruf(?:er(?:in)?)?|Patient(?:in)?|Mitglied|Person))? (?:muss|müssen|wird|soll|darf|wartet|bleibt) (?:[^.;,]{0,30} ' +
      ')?(?:warten|lange|unbeantwortet|enttäuscht|in der Warteschleife|unzufrieden)',
    'kein(?:e)? (?:Anruf|Anfrage|E-Mail|Nachricht|Beschwerde|Frage|Wunsch)(?: \\p{L}{2,15}){0,2} (?:unbeantwortet|verloren|offen|' +
      'unerfüllt|liegen)',
    'keine Wartezeit(?:en)?',
    '(?:ganz |völlig |garantiert )?ohne (?:jede |jegliche )?(?:Fehler|Ausfälle|Probleme|Mängel|Risiko|Ausnahme|Wenn und Aber|' +
      'jedes Wenn und Aber)',
    'jede(?:r|s|n|m)? (?:einzelne[rnms]? )?(?:Anruf|Anfrage|E-Mail|Nachricht|Beschwerde|Frage|Wunsch|Kundenwunsch|Bestellung|' +
      'Lieferung|Problem|Anliegen)[^.;,]{0,40} (?:sofort|auf der Stelle|beim ersten Mal|augenblicklich|in jedem Fall|garantiert|' +
      'perfekt|immer|ohne Ausnahme)',
    '(?:jeden|alle) (?:Ihrer |Ihre |unserer )?(?:Kundenw|W)unsch(?:e)? (?:zu )?(?:erfüll\\p{L}{1,3}|wahr)',
    '(?:alle|sämtliche) (?:Ihre )?(?:Wünsche|Probleme|Kundenwünsche) (?:zu )?(?:erfüll\\p{L}{1,3}|lös\\p{L}{1,3})',
    'erfüllen (?:wir )?(?:Ihnen )?(?:jeden|alle)(?: Ihrer| Ihre)? W[üu]nsche?',
    'lösen (?:wir )?(?:jedes|alle|sämtliche)(?: Ihrer| Ihre)? Probleme?',
    '(?:100|hundert)(?: )?(?:%|Prozent|prozentig|-prozentig|%ig)(?:e[rnms]?)?',
    `hundertprozentig${adj}`,
    `tausendprozentig${adj}`,
    'zu hundert Prozent',
    `garantier(?:en|t|e)(?: wir)?(?! (?:der Hersteller|die Herstellerin))`,
    `garantiert${adj}`,
    'zu garantieren',
    'versprechen (?:wir )?(?:Ihnen )?(?:hoch und heilig|fest|in jedem Fall|dass Sie (?:immer|nie))',
    `fehlerfrei${adj}`,
    `fehlerlos${adj}`,
    `ausfall(?:frei|sicher)${adj}`,
    `störungsfrei${adj}`,
    `unterbrechungs(?:frei|los)${adj}`,
    `unfehlbar${adj}`,
    `risikolos${adj}`,
    `risikofrei${adj}`,
    `sorgenfrei${adj}`,
    `wartezeitfrei${adj}`,
    'ohne (?:jede |jegliche )?Wartezeit(?:en)?',
    'restlos (?:zufrieden|begeistert|glücklich)',
    'wunschlos glücklich',
    '(?:voll und ganz|vollkommen|völlig|absolut|rundum|uneingeschränkt|vollständig|total|vollends) (?:zufrieden|begeistert|' +
      'glücklich|sicher|zuverlässig)(?:e[rnms]?)?',
    '(?:vollkommene[rn]?|absolute[rn]?|uneingeschränkte[rn]?|totale[rn]?|maximale[rn]?) (?:Zufriedenheit|Kundenzufriedenheit|' +
      'Sicherheit|Zuverlässigkeit|Verlässlichkeit|Transparenz)',
    `unübertr(?:offen|efflich)${adj}`,
    `unvergleichlich${adj}`,
    `unschlagbar${adj}`,
    `konkurrenzlos${adj}`,
    `beispiellos${adj}`,
    `einzigartig${adj}`,
    'seinesgleichen',
    `marktführend${adj}`,
    `branchenführend${adj}`,
    'die Nummer (?:eins|1)',
    '(?:Nr\\.|Nummer)(?: )?1 (?:im|in|für|beim)',
    'um jeden Preis',
    'unter allen Umständen',
    '(?:koste es|koste),? was es wolle',
    'nichts ist (?:uns )?unmöglich',
    'kein Wunsch (?:bleibt )?(?:offen|unerfüllt|zu (?:groß|klein|ausgefallen))',
    'nichts zu wünschen übrig',
    'auf jeden Fall (?:zufrieden|pünktlich|rechtzeitig|am (?:selben|nächsten) Tag)',
    'bei jedem Anruf und jedes Mal',
    'jedes (?:einzelne )?Mal (?:richtig|aufs Neue|perfekt|pünktlich)',
    'Tag und Nacht (?:für Sie |für unsere Kund\\p{L}{1,6} )?(?:da|erreichbar|verfügbar|besetzt|zu erreichen)',
    'bei Wind und Wetter',
    'der (?:weltweit )?beste(?:n)? (?:Service|Kundenservice|Kundendienst)(?: (?:der|aller|im|in der))',
  ],
  medium: [
    `lückenlos${adj} (?:Erreichbarkeit|Verfügbarkeit|Versorgung|Betreuung)`,
    'jederzeit(?= (?:gern|für Sie|an(?:sprechen|rufen)))',
    `ausnahmslos${adj}`,
    '(?:alle|sämtliche|jede[rnms]?) (?:Anrufe?|Anfragen?|E-Mails?|Beschwerden?|Bestellungen|Lieferungen)[^.;,]{0,40} (?:sofort|' +
      'pünktlich|beim ersten (?:Mal|Kontakt|Anruf))',
    `vollkommen${adj}`,
    `absolut${adj}`,
    `uneingeschränkt${adj}`,
    'keinerlei',
    '(?:sicher|fest) zusagen',
    `bedingungslos${adj}`,
  ],
  low: ['immer', 'stets', 'jederzeit', 'nie(?:mals)?', 'alle[rn]?', 'jede[rnms]?', 'sämtliche[rn]?', 'vollständig(?:e[rnms]?)?', 'kein(?:e[rnms]?)?'],
  except: [
    '(?:immer|stets|jederzeit) (?:freundlich|höflich|respektvoll|wertschätzend|sachlich|ruhig|ehrlich|geduldig|aufmerksam|' +
      'hilfsbereit|professionell|offen)(?:e[rnms]?)?',
    '(?:können|dürfen) [^.;,]{0,40}jederzeit',
    'jederzeit (?:widerruf|kündig|wider|ein(?:seh|reich)|abbestell|abmeld|bei der|an die)\\p{L}{0,6}',
    '(?:nicht|keine?) [^.;,]{0,30}(?:garantieren|garantiert|100(?: )?%|zusagen)',
    '(?:garantieren|garantiert|können)(?: wir)?[^.;,]{0,30} (?:nicht|keine?)',
    '(?:nie|niemals|keinesfalls|auf keinen Fall) (?:[^.;,]{0,40} )?(?:Passwort|Passwörter|PIN|Kreditkarten\\p{L}{0,8}|' +
      'weitergeben|weitergegeben|herausgeben|verwenden|duzen|fragen|erfragen|teilen|unterbrechen|beschuldig\\p{L}{1,3}|' +
      'beleidig\\p{L}{1,3})',
    '(?:Hersteller|Geld-zurück|Preis|Bestpreis)(?:-)?garantie',
    'garantierte[rnms]? (?:Mindest|Höchst)\\p{L}{3,30}',
    '100(?: )?(?:%|Prozent) (?:Baumwolle|Leinen|Wolle|Ökostrom|Recycling|des (?:Kaufpreises|Preises|Betrags|Warenwerts)|der ' +
      '(?:Kosten|Versandkosten|Mitarbeitenden|Beschäftigten|Schulung))\\p{L}{0,10}',
    '(?:unter|weniger als|statt|von) (?:100|hundert)(?: )?(?:%|Prozent)',
    'ohne Ausnahme(?:genehmigung|regelung)',
    'fehlerfreie[rnms]? (?:Ware|Ersatzware|Artikel|Exemplar|Lieferung)',
    '(?:gegen|durch) (?:ein(?:en?)? )?fehlerfreie[sn]? \\p{L}{3,20}',
  ],
};
