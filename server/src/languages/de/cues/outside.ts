import { people } from '../sections/words.ts';
import { noPromise } from './facts.ts';

/** How often things happen by themselves. */
const often =
  '(?:häufig|oft|oftmals|öfter|öfters|meist|meistens|manchmal|gelegentlich|mitunter|bisweilen|zuweilen|hin und wieder|ab und zu|ab und an|immer wieder|vielfach|überwiegend)';
const mostly = `(?:${often}|regelmäßig|normalerweise|gewöhnlich|üblicherweise|in der Regel|grundsätzlich|ständig|dauernd)`;

const season =
  '(?:in den (?:\\p{L}{0,10}ferien|Sommermonaten|Wintermonaten|Stoßzeiten|frühen Morgenstunden)|im (?:\\p{L}{0,8}winter|\\p{L}{0,8}sommer|\\p{L}{0,8}herbst|Frühjahr|Frühling|Advent|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner)|am Wochenende|an Wochenenden|unter der Woche|an (?:Markttagen|Feiertagen|Sonntagen|Regentagen)|zu (?:Ostern|Pfingsten|Weihnachten)|(?:vor)?mittags|morgens|abends|nachts|tagsüber|sonntags|samstags|montags|freitags|werktags)';

const creature =
  '(?:fuchs|haubentaucher|rotkehlchen|wildenten?|nilgänse|gänse|füchse|vögel|vogel|enten?|schwan|schwäne|storch|störche|ziegen?|schafe?|kühe?|igel|bienen?|wespen?|hornissen?|frösche?|rehe?|hasen?|hühner|tauben?|möwen?|mücken?|schnecken?|marder|dachse?|biber|otter|eulen?|fledermäuse|schmetterlinge|taucher|reiher|kraniche?|amseln?|meisen?|spatzen|spechte?|wildschweine?|elefant(?:en)?|affen?|löwen?|tiger|bären?|robben?|seehunde?|pinguine?|giraffen?|esel|kamele?|wölfe?|erdmännchen|papageien?|flamingos?|ponys?|schweine?|gorillas?|zebras?|karpfen|forellen?|rosen?|flieder|linden?|kastanien?|apfelb[aä]um(?:e)?|birken?|efeu|brennnesseln|pilze)';

/** What animals, plants and the weather do. */
const natural =
  '(?:brütet|brüten|blüht|blühen|nistet|nisten|laicht|laichen|balzen|überwintern|überwintert|keimt|keimen|weiden|welkt|welken|quaken|zwitschern|schneit|regnet|nieselt|stürmt|hagelt|gewittert|friert|taut|weht|frisst|fressen|flattern|krabbeln|wuchert|wuchern|verdunstet|rostet|rosten|schimmelt|gärt|reift|reifen|plätschert|vereist|beschlägt|quillt)';

const weather =
  '(?:windig|neblig|nass|kalt|heiß|laut|voll|eng|dunkel|glatt|stürmisch|trüb|sonnig|regnerisch|feucht|schwül|leer|ruhig|still|rutschig|zugig|frostig|kühl|warm|trocken|schattig|verschneit|stickig|staubig|diesig|bedeckt|bewölkt|überfüllt|matschig)';

const firm = '(?:GmbH(?: & Co\\. KG)?|gGmbH|mbH|AG|KG|OHG|GbR|UG|SE|eG|e\\. ?K\\.|e\\. ?V\\.|Ltd\\.?|Inc\\.?)';

const brand =
  '(?:schnell|schneller|rasch|flink|fix|flott|prompt|sicher|gut|gute[rnms]?|beste[rnms]?|fein|rein|frisch|frische|sofort|gleich|schön|sauber|pünktlich|fair|optimal|perfekt|immer|stets|top|premium|exklusiv|stark|treu|klar|groß|viel|bald|zügig|schlau|klug)';

const elsewhere =
  '(?:Werkstätten|Häuser|Betriebe|Anbieter|Händler|Läden|Firmen|Banken|Kliniken|Vereine|Hotels|Praxen|Städte|Kassen|Bäder|Museen|Verlage|Schulen|Gemeinden|Netze|Länder|Branchen)';

/** What stands and goes by itself: the seasons, animals, names, other houses, machines. A cue in it promises nothing. */
export const outside: readonly string[] = [
  // What is lent to those who ask.
  `(?:bekommen|leihen|borgen|mieten|holen|nehmen|finden) (?:sich )?${people} (?:sich )?bei Bedarf`,
  `(?:bekommt|bekommen|leiht|leihen|holt|holen|nimmt|nehmen|findet|finden) bei Bedarf (?:eine?n?|die|den|das|\\p{L}{3,12}) \\p{L}{3,24} (?:am|an der|beim|bei der|im|in der) \\p{L}{3,24}(?=[.;,])`,
  // What is missing, stuck or forgotten again and again.
  `${often} (?:fehlt|fehlen|klemmt|klemmen|hakt|steckt|stecken|hängt|genügt|täuscht|scheitert|vergessen|vergisst|verlieren|verliert|verwechseln|verwechselt|verlegen|reicht (?:schon|ein|eine)|hilft (?:schon|ein|eine)|liegt (?:es|das) (?:an|am)|ist es|sind es|ist das nur|handelt es sich|geht es um|steht (?:es|das) (?:auf|im))(?![\\p{L}])${noPromise}[^.;:]{0,100}`,
  `${often} wird (?:er|sie|es|das|die \\p{L}{3,20}|der \\p{L}{3,20}|das \\p{L}{3,20}) (?:gar |auch |dann |dabei |einfach )?(?:nicht|vergessen|übersehen|verwechselt|falsch|überhört)[^.;:]{2,80}`,
  `${often} (?:bringen|kommen|sitzen|stehen|schlafen|spielen|rufen|fragen|haben|suchen|meinen|glauben) (?:\\p{L}{3,14}e )?${people}(?![\\p{L}])${noPromise} [^.;:]{2,80}`,
  // A statement with its count behind a semicolon.
  `${mostly}[^.;:]{3,90}[;:–] (?:im (?:vergangenen|letzten|vorigen|ganzen) \\p{L}{3,12}|letztes Jahr|voriges Jahr|im Jahr [0-9]{4}|allein [0-9]{4}|[0-9]{4}|zuletzt|voriges Mal) (?:war|waren|blieb|blieben|kam|kamen|gab|zählten|traf|trafen|ging|gingen|fehlte|fehlten|lag|lagen|passierte|geschah|standen|betraf)[^.;]{2,90}`,
  // What people get to hear or know.
  `(?:wer|neue|viele|manche) [^.;:]{2,40} (?:hört|hören|kennt|kennen|sieht|sehen|glaubt|glauben|merkt|merken|erlebt|erleben|denkt|denken|ahnt|ahnen|fürchtet|fürchten|weiß|wissen|unterschätzt|unterschätzen) ${often}(?![^.;:]*von uns)${noPromise} [^.;:]{3,80}`,
  // Who comes in which season.
  `${season} (?:kommen|kommt|sitzen|sitzt|reisen|übernachten|wohnen|wandern|baden|drängen|stehen|rasten|treffen|spielen|essen|trinken|kaufen|buchen|liegen|fahren|ziehen|feiern|campen|zelten|segeln|parken)(?: hier| zu uns| bei uns)?(?![\\p{L}])${noPromise} [^.;:]{2,170}`,
  // Animals, plants, weather.
  `${natural}(?![\\p{L}])${noPromise} [^.;:]{2,110}`,
  `${mostly} (?:\\p{L}{2,16} )?${natural}(?![\\p{L}])`,
  `${creature}(?![\\p{L}])${noPromise} [^.;:]{2,110}`,
  `${often} (?:sehr |recht |etwas )?${weather}(?![\\p{L}])(?! (?:zu |ge)\\p{L}{3,16})`,
  // Names.
  `${brand} (?:&|und|\\+) [\\p{L}-]{2,24}(?: [\\p{L}-]{2,30}){0,2}[ -]${firm}(?![\\p{L}])`,
  `${brand} (?:\\p{L}{3,24} )?(?:Verlag|Reederei|Spedition|Fischerei|Textilpflege|Reinigung|Logistik|Reisen|Transporte|Gebäudedienste|Versicherung|Bau|Immobilien|Touristik|\\p{L}{3,24})[ -]${firm}(?![\\p{L}])`,
  `${brand} & (?:Partner|Co|Söhne|Sohn|Töchter|Cie|Kollegen|Söhnen|Compagnie|${brand})(?![\\p{L}])`,
  '(?:ist|heißt|liegt|steht|sind|führt|betreibt) (?:der|die|das) (?:Bäckerei|Gasthaus|Gasthof|Pension|Hotel|Café|Restaurant|Apotheke|Metzgerei|Spedition|Reinigung|Wäscherei|Brauerei|Fahrschule|Kiosk|Salon|Agentur|Kneipe) (?:\\p{L}{3,12} )?\\p{L}{3,16}(?=[.;,])',
  '(?:Tarif|Modell|Paket|Baureihe|Serie|Variante|Produktlinie|Marke|Linie|Typ|Sorte|Kurs|Lehrgang|Seminar|App|Programm|Aktion|Projekt) [„"»]?[\\p{L}-]{3,16}(?: (?:und|&) [\\p{L}-]{3,16}| \\p{L}{3,14})?[“"«]? (?=(?:kostet|enthält|umfasst|läuft|findet|beginnt|dauert|wiegt|richtet sich|heißt|hat [0-9]|gibt es seit|stammt|geht auf)(?![\\p{L}]))',
  // Other houses.
  `andere \\p{L}{0,12}${elsewhere}(?![\\p{L}])${noPromise} [^.;:]{2,110}`,
  `(?:Nachbarbetrieb\\p{L}{0,2}|Nachbarladen|Nachbarn?|Mitbewerber\\p{L}{0,3}|Wettbewerber\\p{L}{0,3}|Vorbesitzer\\p{L}{0,3}|Vorpächter\\p{L}{0,3}|Vermieter|Zulieferer)(?![\\p{L}])${noPromise} [^.;:]{2,110}`,
  // What machines and things do, with figures in units of their own.
  `(?:dreht|drehen|bewegt|bewegen|rotiert|summt|brummt|tropft|blinkt|vibriert|pendelt|surrt|rauscht|klappert) (?:sich )?(?:${mostly}|permanent|fortwährend|unablässig)`,
  `${mostly} (?:etwa |rund |zwischen |bis zu |um die |über )?[0-9][0-9.,]* ?(?:Kilo\\p{L}{0,6}|kg|Liter|Meter|Zentimeter|Grad|Seiten|Stück|Sitzplätze|Gramm|Watt|Volt|Bar|Dezibel|Quadratmeter|Lux|Kalorien|Umdrehungen|Schritte|Stufen|Ampere|Knoten|Lichtjahre|Karat|Megabyte|Gigabyte)(?![\\p{L}])`,
  `(?:sind|waren) ${mostly} (?:älter|jünger|zwischen [0-9]|über [0-9]|unter [0-9])[^.;:]{0,60}`,
  'angemessene[nrsm]? (?:Druck|Temperatur|Abstand|Höhe|Geschwindigkeit|Spannung|Drehzahl|Neigung|Breite|Tiefe|Last|Menge|Dosis) von (?:etwa |rund |höchstens |mindestens )?[0-9]',
  '(?:Begriff|Wort|Wörter|Ausdruck|Formel|Formulierung|Rechtsbegriff|Redensart|Vokabel|Adjektiv) (?:(?:der |des |wie |von )?[„"»]|(?:der|des|wie|von) )[^.;:,]{3,50}',
  // What was so in former days.
  `(?:war|(?<!(?:unsere|die|den|der|ihre|alle|diese) )waren|hatte|hatten|kam|kamen|ging|gingen|dauerte|dauerten|brauchte|brauchten|kostete|fehlte|lieferte|arbeitete|mahlte|kochte|reiste|verkaufte|holte|brachte|kannte|lebte|diente|gehörte|(?<!(?:unseren|den|der|ihren|dem) )stand|standen|lief|liefen|fuhr|fuhren|saß|saßen|blieb|blieben|hielt|hielten|gab es|lag|lagen|zog|zogen|fuhren) (?:[^.;:,]{0,30} )?${mostly}(?![\\p{L}])[^.;:]{0,80}`,
];

/** The same for absolutes. */
export const outsideAbsolute: readonly string[] = [
  '(?:nie|niemals|keinesfalls|auf keinen Fall) (?:\\p{L}{2,14} )?(?:ungefragt|unaufgefordert|unangemeldet|ungebeten|heimlich|eigenmächtig|unbeaufsichtigt|grundlos|von hinten|im Vorbeigehen|mit vollem Mund|von oben herab|hinter (?:ihrem|seinem|deren) Rücken|vor anderen|über die Schulter|in Hörweite|im Beisein)(?: [^.;,]{2,30})?',
  '(?:duzen|duzt|berühren|berührt|anfassen|unterbrechen|unterbricht|fotografieren|filmen|bloßstellen|belehren|nachäffen|auslachen|anschreien|beschimpfen|lästern|betreten|öffnen|mitlesen) (?:[^.;,]{0,24} )?(?:nie|niemals)(?: \\p{L}{3,20})?',
  '(?:Konkurrenz|Mitbewerber\\p{L}{0,3}|Wettbewerber\\p{L}{0,3}|Werbung|Nachbar\\p{L}{0,12}|andere \\p{L}{4,20}) (?:verspricht|versprechen|wirbt|werben|behauptet|behaupten|lockt|locken|garantiert|garantieren|schwört)[^.;]{2,80}',
];
