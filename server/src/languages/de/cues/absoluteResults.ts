/**
 * Overpromises in open nouns and closed predicates: each of anything turns out well, none of anything goes wrong, a customer
 * never fares badly, and we bring about whatever there is. The predicates are results and failures; conduct is none of them.
 */
import { conduct, fails, free, open, without } from './absoluteShapes.ts';

/** People of the house and what they keep: of them it is said what they do. */
const staff =
  '(?:Mitarbeit|Beschäftigt|Kolleg|Angestellt|Führungskr|Team|Auszubild|Azubi|Lernend|Lehrling|Aushilf|Fahrer|Busfahrer|Personal|Vorgesetzt|Dienst|Schicht|Schlüssel|Passw|Daten|Unterlage|Akte|Medikament|Werkzeug|Leiter|Müll|Abfall|Verkäufer|Kräfte|Köch|Kellner|Monteur|Trainer|Lehrer|Lehrkr|Erzieh|Pfleg|Woche|Monat|Jahr|Tag|Morgen|Abend|Mittag|Nacht|Montag|Freitag|Samstag|Sonntag|zweite|dritte|zwei|drei|neue)\\p{L}{0,16}';

/** Nothing of the sentence is conduct, a record, a rule, a figure, a condition, a question or past. */
const kept = `${free}${without('falls|sofern|soweit|solange|es sei denn|(?<!(?:auch|selbst|sogar) )wenn|sollte[nt]?|möchte[nt]?|könnte[nt]?|würde[nt]?', 140)}(?![^.;!]{0,160}\\?)`;
const bounded = `${kept}${open}`;
/** As `kept`, where what was ordered or printed once is no matter. */
const ruled = without(conduct, 120);

/** No clause of time, condition or purpose begins right before. */
const main = '(?<!(?<![\\p{L}])(?:wenn|falls|sobald|sofern|solange|ob|damit|bis|bevor|nachdem|weil|dass|nicht|fast|nahezu|beinahe) )';

const gap = (most: number) => `(?: [\\p{L}\\p{N}'’-]+){0,${most}}`;
const noun = `(?!(?:[\\p{L}-]+ ){0,2}${staff}(?![\\p{L}]))[\\p{L}-]{3,32}(?:[:*_/]-?\\p{L}{2,8})?`;
const relative = '(?:, (?:der|die|das|den|dem|an|in|auf|mit|bei|für|von)(?: [\\p{L}-]+){1,8},)?';
const here = '(?: (?:bei uns|hier|mit uns|durch uns|dank uns|uns|dort|dabei|damit|dann|danach))?';

const each = `(?:jede[rs]?(?: (?:einzelne[rs]?|unserer|noch so \\p{L}{3,14}))?|alle(?: (?:unsere|Ihre|deine|eure))?|sämtliche) ${noun}`;
const everybody = `(?:${each}|jede[rs]?|alle|alles|wer (?=[^.;,]{0,60}(?<![\\p{L}])(?:uns|unser|hier))[^.;,]{3,60},)`;
const none = `(?:(?:kein(?:e|er|es)?|nicht ein(?:e|er|es)?)(?: einzige[rs]?)? ${noun}|niemand|kein(?:er|e|es) unserer (?!${staff})[p{L}-]{3,26}|keiner|nichts)`;

/** In good state, as an adjective, participle or phrase of how a thing is or arrives. */
const whole =
  '(?:heil|unversehrt|unbeschädigt|unbeschadet|vollständig|vollzählig|pünktlich|rechtzeitig|wohlbehalten|gesund|kerngesund|munter|wohlauf|putzmunter|glücklich|überglücklich|zufrieden|satt|pappsatt|begeistert|beglückt|erholt|ausgeruht|entspannt|gestärkt|getröstet|strahlend|lachend|lächelnd|fröhlich|vergnügt|dufte?nd|' +
  'knusprig|ofenwarm|ofenfrisch|taufrisch|frisch und \\p{L}{4,12}|(?:schön |noch |wohlig )?warm|mollig warm|faltenfrei|faltenlos|knitterfrei|fleckenlos|fleckenfrei|blitzsauber|blitzblank|makellos|tadellos|einwandfrei|perfekt|fehlerfrei|schmerzfrei|beschwerdefrei|trocken|dicht|passgenau|punktgenau|sicher|ausgeschlafen|' +
  'wie neu|wie neugeboren|wie verwandelt|wie bestellt|wie gewünscht|wie erhofft|wie am ersten Tag|wie aus dem Ei gepellt|ohne (?:einen |eine )?(?:\\p{L}{0,10}(?:kratzer|delle|knick|fleck|flecken|falte|schramme|bruch|schaden|eselsohr|träne|tränen|fehler|schmerzen|angst|mängel|umwege|sprung))|' +
  'mit (?:einem |der |einer |dem )?(?:\\p{L}{3,16}e[nrm] )?(?:Lächeln|Lösung|Strahlen|guten Gefühl|Happy End|Erfolg|Sieg|Gewinn|Freude))';

/** What a thing has become when all went well. */
const done =
  '(?:gelöst|behoben|geheilt|kuriert|repariert|gerettet|beseitigt|verschwunden|vergessen|gestillt|erfüllt|bestanden|gewonnen|wiedergefunden|ausgeräumt|vom Tisch|zu retten|ein (?:voller |echter |großer )?(?:Erfolg|Treffer|Volltreffer|Genuss|Erlebnis|Gewinn|Hochgenuss|Meisterwerk)|am Ziel|bester Laune|guter Dinge|in Sicherheit|auf dem Damm|fit|begeistert|hellauf begeistert|rundum zufrieden|erreichbar|lieferbar|vorrätig|verfügbar|heilbar|lösbar)';

/** Results said in one verb, or in a verb with its particle right behind. */
const result =
  '(?:klappt|klappen|wirkt|wirken|funktioniert|funktionieren|gelingt|gelingen|heilt|heilen|schmeckt|schmecken|gedeiht|gedeihen|blüht auf|blühen auf|wächst an|wachsen an|springt an|springen an|geht auf|gehen auf|überlebt|überleben|übersteht|überstehen|lacht|lachen|strahlt|strahlen|lächelt|lächeln|' +
  'jubelt|jubeln|staunt|staunen|freut sich|freuen sich|gewinnt|gewinnen|besteht|bestehen|überzeugt|überzeugen|begeistert|begeistern|trifft ins Schwarze|treffen ins Schwarze|zündet|zünden|leuchtet|leuchten|duftet|duften|lohnt sich|lohnen sich|zahlt sich aus|kommt an|kommen an|kommt durch|kommen durch|wird satt|werden satt|isst auf|essen auf|schläft durch|schlafen durch|schläft ein|schlafen ein|kommt wieder|kommen wieder|findet sich wieder|dreht sich|erholt sich|erholen sich|zeigt sich|zeigen sich|hilft|helfen|sieht gut aus|sehen gut aus|löst das Problem|lösen das Problem|hebt die Noten?|rührt zu Tränen|bringt (?:Gewinn|Erfolg|Freude|Glück|Segen|Linderung|Heilung)|findet (?:bei uns |hier )?(?:Trost|Halt|Ruhe|Linderung)|erreicht (?:seinen|ihren|sein|ihr) (?:Empfänger|Ziel|Adressaten)|glückt|glücken|findet zusammen)';

/** Verbs that are results alone or with how long, and no results with where. */
const stays =
  '(?:hält|halten|passt|passen|stimmt|stimmen|sitzt|sitzen|trägt|dichtet|trifft)(?: (?:ein(?:e[nrs]?)? Leben lang|[\\p{L}]{3,14}lang|bis|beim ersten|auf Anhieb|wie|immer|von (?:Anfang|der ersten|selbst)|ohne|auch|selbst|sofort|perfekt|genau(?= ?[.!]?$)|fest|dicht|ewig|jahrelang|und|wochenlang|noch)(?![\\p{L}])[^.;:!?]{0,40})?(?=[.;,!]|$)';

/** Results in a verb and what stands at the end of its clause. */
const outcome = `(?:${[
  `(?:ist|sind|wird|werden|bleibt|bleiben)${gap(6)} (?:${done}|(?:pünktlich|rechtzeitig|heil|unversehrt|unbeschädigt|wohlbehalten|gesund|kerngesund|munter|wohlauf|glücklich|überglücklich|zufrieden|satt|erholt|entspannt|warm|mollig warm|makellos|einwandfrei|fehlerfrei|schmerzfrei|beschwerdefrei|wie neu|wie neugeboren|wie verwandelt|schmerzlos|schmerzarm|(?:schnee|eis|verletzungs|symptom|unfall|staub|keim|sorgen|stau|pannen|schädlings)frei|dicht|trocken|heiß|sicher vor [\\p{L}]{3,20}|grün|bewilligt|genehmigt|anerkannt|angenommen(?= ?[.!]?$)|gefunden|erkannt|entdeckt|verhindert|vermieden|zum (?:schönsten [\\p{L} ]{3,30}|Erlebnis|Erfolg|Fest|Genuss|Vergnügen|Kinderspiel|Profi|Fan|Freund|Abenteuer|Traum|Spaziergang|Hingucker|Blickfang|Schwimmer|Leser|Künstler)|zur (?:Freude|Freundin|Schwimmerin|Leserin|schönsten [\\p{L} ]{3,30})|ein(?:e)? (?:[\\p{L}]{3,16}e[rs]? )?(?:Freude|Genuss|Erlebnis|Erfolg|Vergnügen|Fest|Augenweide|Gedicht|Traum|Unikat|Schmuckstück)|fertig(?= ?[.!]?$)|an (?:ihrem|seinem) Platz|im Nu|in Bestform|startklar|voll zufrieden|schöner als vorher|besser als neu))`,
  `(?:kommt|kommen|trifft|treffen|erreicht|erreichen|geht|gehen|kehrt|kehren|verlässt|verlassen|reist|reisen|fährt|fahren|landet|landen|steigt|steigen|zieht|ziehen|wacht|wachen)${gap(6)} ${whole}${gap(1)}`,
  `(?:fühlt|fühlen) sich${gap(7)} (?:wohl|pudelwohl|sicher|geborgen|willkommen|zu Hause|daheim|heimisch|verstanden|ernst genommen|gut aufgehoben|bestens aufgehoben|gut beraten|gut betreut|wie \\p{L}{3,14}|dazugehörig|angenommen)`,
  `(?:isst|essen|leert|leeren|trinkt|trinken|löffelt|löffeln)${gap(7)} (?:auf|leer|aus|satt)`,
  `(?:schläft|schlafen|träumt|träumen|schlummert)${gap(4)} (?:ein|gut|tief|fest|ruhig|bestens|selig|durch|wie \\p{L}{2,4} \\p{L}{3,14}|wie im Himmel|wie auf Wolken)`,
  `(?:führt|führen)${gap(4)} (?:zum Erfolg|zum Ziel|zum Sieg|zu einer Zusage|zur Heilung|zur Lösung|ans Ziel)`,
  `(?:endet|enden|schließt|schließen)${gap(3)} (?:mit|in) (?:einem|einer|der|dem)? ?(?:\\p{L}{3,16}e[nrm] )?(?:Sieg|Erfolg|Lächeln|Einigung|Lösung|Zusage|Happy End|Gewinn|Lachen|Applaus|Jubel|Zufriedenheit|Heilung|Umarmung)`,
  `(?:riecht|riechen|duftet|duften|schmeckt|schmecken|läuft|laufen|fährt|fahren|glänzt|glänzen|klingt|klingen|strahlt|strahlen|leuchtet|leuchten|funkelt|funkeln|arbeitet|sieht|sehen|sitzt|sitzen|blitzt|blitzen|schnurrt|schnurren|geht|gehen)${gap(4)} wie (?:neu|neugeboren|am ersten Tag|frisch [\\p{L} ]{2,24}|gemalt|geschmiert|angegossen|daheim|zu Hause|selbst gemacht|bei (?:Oma|Muttern|Großmutter)|aus (?:dem|einem) \\p{L}{3,14}|ein(?:e)? (?:Uhrwerk|Kätzchen|Eins|Traum|Neuwagen)|auf Schienen|im Bilderbuch|fabrikneu|nagelneu)`,
  `(?:erreicht|erreichen|trifft|treffen|findet|finden|bekommt|bekommen)${gap(5)} (?:auf Anhieb|sofort|gleich|auf der Stelle|beim ersten (?:Mal|Anruf|Versuch|Anlauf))${gap(6)}`,
  `(?:findet|finden|bekommt|bekommen|ergattert|ergattern|kriegt|kriegen|erhält|erhalten)${gap(4)} (?:Anschluss|Freunde|recht|(?:einen|den|seinen|ihren) \\p{L}{0,14}(?:platz|wunschtermin|sitzplatz|traumpartner|traumjob|lieblingsplatz|lieblingsautor)|(?:das|die|den|ein|eine|einen) (?:richtige|passende|ideale|perfekte|beste)[nrs]? [\\p{L}-]{3,30}|(?:ihr|sein|ihre|seine|ihren|seinen) (?:Lieblings|Wunsch|Traum)\\p{L}{3,20}|was (?:er|sie|es) (?:sucht|suchen|braucht|brauchen|will|wollen|sich [\\p{L} ]{3,20}))`,
  `(?:schafft|schaffen|besteht|bestehen|meistert|meistern|erreicht|erreichen)${gap(3)} (?:die|das|den|seine?n?|ihre?n?|jede[ns]?) (?:\\p{L}{0,14}(?:prüfung|führerschein|abschluss|ziel|anschluss|zug|flug|abitur|bahn|fähre|traumziel|wunschgewicht|abzeichen))${gap(3)}`,
  `(?:bringt|bringen|liefert|liefern|erzielt|erzielen|hat|haben)${gap(3)} (?:das|den|die) (?:gewünschte|erhoffte|ersehnte|richtige|beste|perfekte)n? (?:Ergebnis|Erfolg|Wirkung|Resultat|Lösung|Treffer|Effekt|Preis)`,
  `(?:findet|finden|gewinnt|gewinnen)${gap(6)} (?:(?:neue|echte|gute|einen|eine|viele) )?(?:Freunde?|Freundin|Freundinnen)`,
  `(?:tanzt|tanzen|feiert|feiern|singt|singen|lacht|lachen)${gap(3)} (?:mit|bis (?:zum|in den|tief in die) (?:Morgen|Morgengrauen|Nacht|Schluss)|vor Freude|vor Glück)`,
  `(?:hat|haben|behält|behalten)${gap(4)} (?:Spaß|Freude|Erfolg|Glück|gut lachen|gute Laune|ein Lächeln|einen schönen Tag|alles im Griff|Rückenwind|warmes Wasser|ihren Spaß|seinen Spaß)`,
].join('|')})`;

/** Skills that a course leaves, whatever its length. */
const skill = `(?:${[
  `(?:lernt|lernen)${gap(7)} (?:schwimmen|lesen|schreiben|rechnen|tanzen|kochen|fahren|reiten|tauchen|singen|sprechen|nähen|Deutsch|Englisch|Klavier|Gitarre)(?: [\\p{L}-]+){0,3}`,
  `(?:kann|können)${gap(4)} (?:danach|hinterher|am Ende|nach (?:dem|der|einer|einem|zehn|zwölf|drei|vier|fünf|sechs) [\\p{L}-]{3,24})${gap(3)} (?:schwimmen|lesen|kochen|tanzen|fahren|fließend \\p{L}{4,20}|sprechen|nähen|mitreden|singen)`,
  `(?:spricht|sprechen|schreibt|schreiben|liest|lesen|rechnet|rechnen|schwimmt|schwimmen|tanzt|tanzen)${gap(5)} (?:fließend|akzentfrei|fehlerfrei|sicher|wie \\p{L}{3,14})`,
].join('|')})`;

/** Failures said in one verb. */
const failure = `(?:${fails}|weint|weinen|heult|heulen|wartet|warten|hungert|hungern|frieren|klagt|klagen|meckert|meckern|reklamiert|reklamieren|bereut|bereuen|jammert|schreit|weinend|erkrankt|erkranken|verhungert|verdurstet|verunglückt|verunglücken|stürzt|stürzen|stolpert|stolpern|flucht|zweifelt|murrt|welken|vergeht umsonst|verliert (?:je|jemals|Luft|Farbe|Form|Wasser|Öl|Glanz|Zeit|Daten|den Überblick|den Faden|den Mut|seinen [\\p{L}]{3,20}|ihren [\\p{L}]{3,20}|einen [\\p{L}]{3,20}|eine [\\p{L}]{3,20})|bellt vor [\\p{L}]{3,16}|zweifelt|verpasst|verpassen|verliert sich|verlieren sich|verläuft sich|verlaufen sich|verspätet sich|verspäten sich|verletzt sich|verletzen sich|löst sich|lösen sich|fließt|fließen|klappert|klappern|stottert|entkommt|entkommen|entwischt|beklagt sich|beschwert sich|langweilt sich|langweilen sich|fürchtet sich|ekelt sich|verliert den|vermisst|steckt sich an|überhitzt|durchnässt|durchweicht|versandet|verstaubt|verwelken)`;

/** In bad state, as an adjective, participle or phrase. */
const broken =
  '(?:zu spät|verspätet|beschädigt|zerdrückt|zerknittert|zerknickt|zerbrochen|zerkratzt|verbogen|verkratzt|verbeult|verdorben|kaputt|kalt|lauwarm|welk|nass|feucht|aufgeweicht|zerlaufen|geschmolzen|verwelkt|abhanden|zu kurz|zu Schaden|zu Bruch|zu Fall|ins Stocken|ins Schleudern|unter die Räder|verloren|schief|daneben|unter|ins Leere|leer aus|hungrig|durstig|unzufrieden|enttäuscht|traurig|weinend|verärgert|ratlos|krank|müde|umsonst|vergebens|unverrichteter Dinge|mit leere[nmr] [\\p{L}]{3,16}|mit leerem Magen|mit knurrendem Magen|' +
  'mit (?:einem |einer |auch nur einem )?\\p{L}{0,12}(?:eselsohr|eselsohren|kratzern?|dellen?|fehlern?|fleck|flecken|schäden|schaden|knick|sprung|riss|rissen|beulen?|schmerzen|bauchweh|muskelkater|löchern|mängeln)|ohne (?:ein |eine |einen |die |das |den |sein |ihr )?(?:\\p{L}{3,16}e[nrs]? )?(?:Lächeln|Lösung|Erfolg|Ergebnis|Buch|Treffer|Happy End|Ausweg|Rat|Hilfe|Antwort|Fundstück|Fund|Lesestoff|Idee|Anschluss|Beute|Strauß|Brot|Platz|Freude))';

/** Failures in a verb and what stands at the end of its clause. */
const mishap = `(?:${[
  `(?:kommt|kommen|trifft|treffen|geht|gehen|kehrt|kehren|zieht|ziehen|erreicht|erreichen|verlässt|verlassen|landet|landen|liegt|liegen|schläft|schlafen|fährt|fahren|reist|reisen)${gap(6)} ${broken}(?: (?:an|ein|aus|nach Hause|heim|ins Bett|zurück|davon|ab))?`,
  `(?:bleibt|bleiben)${gap(4)} (?:hungrig|feucht|ungepflegt|schmutzig|dunkel|ungeräumt|krank|einsam|durstig|kalt|trocken|ungelöst|unbeantwortet|ungehört|unerfüllt|unentdeckt|unerkannt|ungelesen|übrig|auf der Strecke|außen vor|im Dunkeln|im Stau stecken|stecken|sitzen|im Ungewissen|ratlos|zurück(?= ?[.!]?$)|unzufrieden|leer|ohne (?:\\p{L}{3,16}e[nrs]? )?(?:Lösung|Erfolg|Ergebnis|Platz|Hilfe|Antwort|Freund|Freunde|Treffer|Wirkung|Folgen|Strom|Wasser|Wärme|Heizung|Netz))`,
  `(?:steht|stehen|sitzt|sitzen|hängt|hängen|wartet|warten|liegt|liegen)${gap(4)} (?:im Regen|im Dunkeln|im Kalten|in der Kälte|im Stau|vor verschlossene[rn] Türe?n?|Schlange|auf dem Trockenen|ratlos da|vergeblich|umsonst|vergebens|ohne (?:Strom|Wasser|Heizung|Wärme|Netz|Hilfe)|am Straßenrand|in der Warteschleife|wach|still|leer)`,
  `(?:fällt|fallen|bricht|brechen|stürzt|stürzen|geht|gehen|fliegt|kippt|weht)${gap(3)} (?:ein|um|weg|durch|auseinander|hin|durchs Raster|durch das Raster|ins Wasser|zusammen|ab|auseinander|aus)`,
  `(?:wird|werden)${gap(5)} (?:vergessen|übersehen|abgewiesen|vertröstet|überhört|nass|krank|seekrank|reisekrank|enttäuscht|beschädigt|zerdrückt|verwechselt|weggeschickt|zurückgewiesen|alleingelassen|allein gelassen|gestohlen|kalt|knapp|langweilig|übergangen|stehen gelassen|zurückgelassen|abgehängt|zerkratzt|sauer|ranzig|hart|welk|rot|ungeduldig|ausgegrenzt|im Stich gelassen)`,
  `(?:ist|sind|war uns)${gap(4)} (?:vergebens|vergeblich|umsonst|verloren|verspätet|unlösbar|unheilbar|unzufrieden|unglücklich|unerreichbar|unauffindbar|vor uns sicher|hoffnungslos|enttäuscht|überfüllt|vergriffen|krank|einsam|allein|hungrig|traurig|ohne (?:Lösung|Hilfe|Freunde?))`,
  `(?:hat|haben|bekommt|bekommen|spürt|spüren|leidet|leiden|kriegt|kriegen)${gap(4)} (?:Heimweh|Angst|Schmerzen|Bauchweh|Langeweile|Hunger|Durst|Grund zur (?:Klage|Beschwerde)|etwas auszusetzen|das Nachsehen|einen Sonnenbrand|kalte Füße|nasse Füße|Zugluft|Läuse|Karies|eine Absage|ein Nein|einen Korb)`,
  `(?:muss|müssen|braucht|brauchen)${gap(3)} (?:zweimal|noch einmal|ein zweites Mal|lange|zu)?${gap(2)} ?(?:nachfragen|fragen|warten|frieren|hungern|anstehen|suchen|leiden|stehen|zittern|weinen|bangen|wiederkommen|umkehren|kommen|anrufen|erklären|reklamieren|nachbessern)`,
  `(?:findet|finden|entdeckt|entdecken|sieht|sehen|hört|hören|bemerkt|bemerken|merkt|merken|spürt|spüren|ahnt)${gap(4)} (?:etwas auszusetzen|etwas(?: davon)?|(?:einen|ein|eine) (?:Haar(?: in der Suppe)?|Fehler|Fleck|Kratzer|Mangel|Makel|Krümel|Staubkorn|Unterschied|Naht|Spur)|Staub|Spuren|davon(?: etwas)?|den Unterschied|die Naht)`,
  `(?:übersteht|überstehen|überlebt|überleben|widersteht|widerstehen|entkommt|entkommen|entgeht|entgehen) (?:unsere[rmn]?|uns|diese[rmn]?|die|der|den|dem) ?${gap(3)}`,
  `(?:hält|stoppt|bringt|wirft|schreckt|überrascht)${gap(1)} (?:uns|unsere? [\\p{L}-]{3,24})${gap(3)}`,
].join('|')})`;

const never =
  '(?:nie|niemals|nie wieder|nie mehr|zu keine[rm] (?:Zeit|Zeitpunkt|Stunde|Sekunde|Minute)|kein(?:en)? (?:einziges Mal|einzigen Tag|Augenblick|Moment)|keine(?: einzige)? (?:Sekunde|Minute|Stunde|Nacht)|unter keinen Umständen|garantiert nicht|garantiert nie|nicht (?:eine|für eine|eine einzige) (?:Sekunde|Minute))';
const always =
  '(?:immer|stets|jederzeit|jedes Mal|garantiert|ausnahmslos|ohne Ausnahme|zu jeder (?:Zeit|Stunde|Jahreszeit)|bei jedem Wetter|bei Wind und Wetter|unter allen Umständen|in jedem Fall|auf jeden Fall|in jeder Lage|jeden (?:Tag|Abend|Morgen)|Tag für Tag|(?:auch|selbst|sogar) (?:bei|im|an|nach|mit|am)(?: [\\p{L}]+){1,4}|bis zum letzten Tag|das ganze Jahr(?: über)?)';

/** A customer, what is the customer's, or what the house gives. */
const someone = `(?:(?<![\\s\\S])(?!(?:wir|ich|nicht|es|das|bitte)(?![\\p{L}]))${noun}|Sie|du|ihr|Ihre? ${noun}|deine? ${noun}|unsere? ${noun}|(?:der|die|das|diese[rs]?) ${noun}|(?:Kund|Gäst|Kind|Elter|Patient|Besuch|Fahrgäst|Mitglied|Leser|Mieter|Bewohner|Reisende|Teilnehm|Schüler|Tiere|Hund|Katz)\\p{L}{0,12})`;

/** What is brought about, and whatever it is brought about with. */
const achieve =
  '(?:finden|findet|lösen|löst|beheben|behebt|knacken|knackt|retten|rettet|heilen|heilt|besorgen|besorgt|beschaffen|beschafft|erfüllen|erfüllt|bewältigen|bewältigt|meistern|meistert|schaffen|schafft|treiben|treibt|trösten|tröstet|beruhigen|beruhigt|überzeugen|überzeugt|stillen|stillt|erraten|errät|entziffern|entziffert|spüren|spürt|entfernen|entfernt|vertreiben|vertreibt|besiegen|besiegt|zähmen|zähmt|gewinnen|gewinnt|überwinden|überwindet|begeistern|begeistert|reparieren|repariert|bringen|bringt|bekommen|bekommt|kriegen|kriegt|holen|holt|machen|macht|stellen|stellt|verkaufen|verkauft|vermitteln|vermittelt|zaubern|entlocken|entlockt|wecken)';
const doer = '(?:wir|unsere? (?:[\\p{L}-]{3,16}e[rn]? )?[\\p{L}-]{3,26})';
const ever = '(?: (?:je|jemals|überhaupt|auf der Welt|dieser Welt|irgendwo|irgendwann))';
const particle =
  '(?:auf|hin|her|wieder her|heraus|raus|weg|her|zurück|möglich|wahr|glücklich|satt|zufrieden|gesund|heil|unter|wieder (?:hin|flott|zum Laufen|in Gang|auf die Beine)|zum (?:Ticken|Schnurren|Fahren|Leuchten|Laufen|Lachen|Blühen|Strahlen|Schlafen|Klingen|Ziel|Erfolg)|in Gang|flott|ans Ziel|wieder)';

/** Overpromises about results. */
export const absoluteResults: readonly string[] = [
  // Each of anything turns out well.
  `${main}${each}${bounded}${relative}${gap(4)} ${result}(?! (?:für|aus|bis|zwischen|im|am|an der|in der|vor|hinter|auf|zusammen|mit)(?![\\p{L}]))(?: [^.;,:!?]{2,40})?`,
  `${main}${each}${bounded}${relative}${gap(4)} ${stays}`,
  `${main}${everybody}${bounded}${relative}${gap(4)} ${outcome}`,
  `${main}${everybody}${kept}${relative}${gap(3)} ${skill}`,
  `aus jede[rm] ${noun}${bounded}${gap(1)} (?:wird|machen wir|zaubern wir|entsteht)${gap(2)} ein(?:e|en)? (?!Protokoll|Vorgang|Bericht|Ticket|Auftrag)(?:[\\p{L}-]+ )?(?:Schmuckstück|Meisterwerk|Fest|Erlebnis|Freund|Gewinn|Stammkunde|Fan|Lieblingsstück|Vergnügen|Abenteuer|Kinderspiel|Profi|Schwimmer|Leser|Zuhause|Highlight|Unikat)(?=[.!]|$)`,
  `(?<=[\\p{L}] )(?:${result})${here} ${each}${bounded}(?: [^.;,:!?]{2,40})?(?=[.!]|$)`,
  `${main}${each}${ruled}${relative}${gap(3)} (?:enthält|enthalten|entspricht|entsprechen|bringt|bringen|liefert|liefern)${gap(3)} genau (?:das|dem|den|die|der),? (?:was|den|die|das|der|Bestellung|Wunsch|Vorstellung)[^.;]{0,40}`,
  // None of anything goes wrong.
  `${main}${none}${bounded}${relative}${gap(3)} (?!(?:wartet|warten|schreit|rutscht|stört|verschwindet|hält|fließt|fließen) (?:am|an|in|hinter|vor|im|auf|länger als|die|das|bis|unter)(?![\\p{L}]))${failure}(?! länger als)(?: [^.;,:!?]{2,40})?`,
  `${main}${none}${bounded}${relative}${gap(3)} ${mishap}`,
  `(?<=[\\p{L}] )${failure}${here}(?: (?:deshalb|dadurch|je|jemals))? ${none}${bounded}(?: [^.;,:!?]{2,40})?(?=[.!]|$)`,
  `(?<=[\\p{L}] )(?:kommt|geht|bleibt|steht|sitzt|fällt|wird|ist|hat|muss|findet|verlässt|trifft|liegt|hört|bekommt)${here} ${none}${bounded}${gap(5)} (?:${broken}|durch|vergessen|übersehen|abgewiesen|vertröstet|verwechselt|enttäuscht|seekrank|hungrig|im Regen|im Dunkeln|im Kalten|Heimweh|Angst|Langeweile|Schmerzen|zweimal \\p{L}{4,14}|warten|frieren|hungern|anstehen|auf der Strecke|außen vor|sitzen|hin|unlösbar|unerreichbar|ein Nein)(?: (?:an|ein|aus|nach Hause|heim|zurück|davon))?`,
  `kein(?:e|er|es)? ${noun}(?: [\\p{L}-]+){0,2} (?:verlässt|geht|zieht|fährt|kommt)${gap(5)}, ohne (?![^.;]{0,60}(?:unterschr|bezahl|zahl|melden|gemeldet|prüf|kontroll|gewogen|Ausweis|Schlüssel))[^.;]{3,50} zu haben`,
  // Never badly, always well.
  `${someone}${bounded} (?:[\\p{L}-]{2,16}(?:t|en|st))${gap(4)} ${never}${gap(4)} (?:${broken}|${failure}|frieren|still|ohne (?:Strom|Wasser|warmes Wasser|Heizung|Wärme|Netz|Hilfe|Licht)|im Regen|im Dunkeln|im Kalten|im Stau|auf dem Trockenen|im Stich|allein|leer|aus|zusammen|überfüllt|langweilig|nass|knapp|vertröstet|abgewiesen|vergessen|enttäuscht|zur Last|zurück(?= ?[.!]?$)|wieder auf|Beschwerden|Schmerzen|Ärger|Probleme)(?=[.,!]|$| )`,
  `(?:unsere|Ihre) ${noun}${bounded} (?:gehen|geht|fallen|fällt|brechen|bricht|blättern|blättert|laufen|läuft|lösen sich|löst sich)${gap(2)} (?:nicht|nie|niemals) (?:ein|ab|aus|kaputt|verloren|auseinander|über|zusammen)(?=[.,!]|$)`,
  `(?<=[\\p{L}] )[\\p{L}-]{2,16}(?:t|en|st) ${someone}${bounded}${gap(3)} ${never}${gap(3)} (?:${broken}|frieren|still|ohne (?:Strom|Wasser|warmes Wasser|Heizung|Wärme|Netz|Hilfe|Licht)|im Regen|im Dunkeln|im Kalten|im Stau|auf dem Trockenen|im Stich|allein|leer|zusammen|vertröstet|abgewiesen|vergessen|enttäuscht|warten|hungern)(?=[.,!]|$| )`,
  `${someone}${bounded} (?:ist|sind|wird|werden|bleibt|bleiben|kommt|kommen|trifft|treffen|geht|gehen|fährt|fahren|schmeckt|schmecken|gelingt|gelingen|erreicht|erreichen)${gap(4)} ${always}${gap(3)} (?:${whole}|${done})(?: (?:an|ein|nach Hause|heim|zurück|ans Ziel))?`,
  `(?:${always}|bei jedem Wetter|selbst bei \\p{L}{4,16}) (?:kommen|kommt|sind|ist|bleiben|bleibt|gehen|geht|treffen|trifft|sitzen|schlafen|reisen|fahren) ${someone}${bounded}${gap(4)} (?:${whole}|${done})(?: (?:an|ein|nach Hause|heim|zurück))?`,
  // Whatever it is, we bring it about.
  `${doer} ${achieve}(?: (?:Ihnen|für Sie|einfach|wirklich|garantiert|noch|auch|dir|euch)){0,2} (?:jede[nsr]?(?: noch so \\p{L}{3,14})?|alle(?! (?:Unterlagen|Daten|Kosten|Termine|Nachrichten))) ${noun}(?:${ruled}${gap(3)}, (?:den|die|das|der)${gap(4)}${ever}[^.;,]{0,40}|${bounded}(?: [\\p{L}-]+){0,2} ${particle}(?=[.,!]|$))`,
  `${doer} (?:finden|findet|lösen|löst|beheben|behebt|knacken|knackt|retten|rettet|heilen|heilt|besorgen|besorgt|beschaffen|beschafft|erfüllen|erfüllt|meistern|meistert|trösten|tröstet|überzeugen|überzeugt|stillen|stillt|entziffern|entziffert|besiegen|besiegt|überwinden|überwindet|begeistern|begeistert|entlocken|reparieren|repariert|bekommen|kriegen|ergattern|erkennen|erkennt|entdecken|entdeckt|erstreiten) (?:Ihnen |für Sie |einfach |wirklich |garantiert )?jede[nsr]?(?: noch so \\p{L}{3,14})? (?!(?:Antrag|Vertrag|Vorschlag|Termin|Anfrage|Nachricht|E-Mail|Brief)\\p{L}{0,3}(?![\\p{L}]))${noun}${bounded}(?=[.!]|, (?:egal|ob|so|auch|selbst)|$)`,
  `${doer} ${achieve} (?:Ihnen |für Sie |einfach |wirklich |garantiert )?(?:alles|jeden|jede|alle)${bounded} (?:[\\p{L}-]+ ){0,2}${particle}(?=[.,!]|$)`,
  `(?:jede[nsr]?|alles) (?:${noun} )?(?:\\p{L}{2,14} )?${achieve} wir${bounded}(?: [\\p{L}-]+){0,3}(?: ${particle})?(?=[.!]|$)`,
  // Nothing is too much for us; nothing is unsolvable.
  `(?:uns|für uns|unsere[nrm]? ${noun}|für unsere? ${noun}) (?:ist|sind|war|gibt es)${gap(2)} (?:kein(?:e|er|es)?(?: [\\p{L}-]+){1,2}|nichts) (?:je |jemals )?(?:zu [\\p{L}-]{3,14}(?!en(?![\\p{L}]))|unmöglich|unlösbar|fremd)(?:(?: oder|,| und)[^.;!?]{2,40})?`,
  `(?:kein(?:e|er|es)?(?: [\\p{L}-]+){1,2}|nichts) (?:ist|sind)${gap(2)} (?:uns|für uns|unsere[nrm]? ${noun}|für unsere? ${noun}) (?:zu [\\p{L}-]{3,14}|unmöglich|unlösbar)(?:(?: oder|,| und)[^.;!?]{2,40})?`,
  `(?:ist|sind) (?:kein(?:e|er|es)?(?: [\\p{L}-]+){1,2}|nichts) (?:uns|für uns|unsere[nrm]? ${noun}) (?:zu [\\p{L}-]{3,14}|unmöglich)`,
  `(?:gibt es|gibt's|kennen|kennt|existieren|existiert)${here}${gap(3)} keine? (?:unlösbare|hoffnungslose|unmögliche|aussichtslose|unheilbare|unerfüllbare|unauffindbare|unbezwingbare|verlorene)[nrs]? [\\p{L}-]{3,24}`,
  `(?:haben|hat|hast|machen|kennen|kennt)${gap(7)} (?:keine|nie wieder|nie mehr) (?:Sorgen?|Probleme?|Ärger|Schmerzen|Beschwerden|Kummer|Angst|Last|Scherereien)(?: mehr)(?=[.,!]|$)`,
  // At the end of it all stands a happy one.
  `(?:am (?:Ende|Schluss|Ausgang)|hinter|aus) (?:eine[rs] )?(?:jede[rsnm]?|aller?) ${noun}${kept}(?: [\\p{L}-]+){0,2} (?:stehen|steht|ist|sind|wird|gibt es|wartet|lächelt|lacht|freut sich)${gap(2)} (?:ein(?:e|en)? |der |die |das |nur |lauter |zwei )?(?:glückliche|zufriedene|strahlende|begeisterte|lachende|lächelnde|dankbare|frohe|fröhliche|satte|gesunde|gute|passende|richtige|perfekte)[nrs]? [\\p{L}-]{3,24}`,
  `kein(?:e|en|er)? (?:andere[rs]?|zweite[rs]?|einzige[rs]?) [\\p{L}-]{3,24}(?: (?:in|am|an|der|im)(?: [\\p{L}-]+){1,2})? [\\p{L}]{3,16}(?:t|en)?${gap(3)} (?:so|derart) [\\p{L} ]{3,24} wie (?:wir|unsere?|bei uns|hier)`,
];

const number = '(?:[0-9]|ein(?:e[nr]?)? (?:Tag|Woche|Stunde|Minute|Monat|Jahr)|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)';

/** What is no promise in the same words: conditions, bounds with a figure, rules of safety, rights. */
export const resultsKept: readonly string[] = [
  '(?:sobald|bis|bevor|nachdem) (?:jede[rs]?|alle|niemand|kein(?:e|er)?) [^.;:!?]{2,60}',
  `(?<![\\s\\S])(?:ist|sind|bleibt|bleiben|hat|haben|wird|werden|kommt|kommen|findet|sitzen|wartet) [^.;:,!?]{3,60}, (?:[\\p{L}]{3,16}(?:t|en) (?:wir|der|die|das|man|Sie|eine?)|dann|so)(?![\\p{L}])`,
  `(?:(?:unsere?|die|der|das|Ihre?|kein(?:e|er)?) [\\p{L}-]{3,26} (?:ist|sind|liegt|liegen|wartet|warten|bleibt|bleiben) )?(?:[^.;:,!?]{0,20} )?(?:nie|niemals)? ?(?:älter|länger|mehr|später|weniger|kälter|wärmer|größer|kleiner|höher) als ${number}[^.;!?]{0,40}`,
  '(?:niemand|kein(?:e|er)? [\\p{L}-]{3,26}) wird (?:wegen|aufgrund|gegen (?:seinen|ihren) Willen) [^.;!?]{3,80}',
  '(?:niemand|kein(?:e|er)? [\\p{L}-]{3,26}) wird [^.;,!?]{3,60}, ohne (?:dass|einen|eine) [^.;!?]{3,80}',
  '(?:[\\p{L}-]{3,20} ){0,3}(?:nie|niemals) ohne (?:angelegten )?(?:Gurt|Sicherheitsgurt|Leine|Helm|Maulkorb)(?: [^.;,!?]{2,30})?',
  'wir lassen kein(?:e|en)? [\\p{L}-]{3,26} alleine? (?:im|in|am|auf) [^.;!?]{3,40}',
  '[\\p{L}-]{3,26} (?:fahren|fährt|laufen|läuft) (?:nie|niemals) leer(?: [^.;!?]{2,40})?',
  'kein(?:e|er)? [\\p{L}-]{3,26} hält (?:ewig|für immer|ein Leben lang)',
  'kein(?:e|er)? (?:[\\p{L}-]{0,12}(?:leiter|müll|abfall|werkzeug|schutt|koffer|gepäck|spielzeug|rad|fahrrad|kinderwagen|tasche|messer|kabel)) (?:bleibt|steht|liegt) [^.;!?]{3,50}',
];
