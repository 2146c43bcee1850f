/** Overpromises about how things turn out: all of them end well, nothing breaks, you notice nothing, for each the right one. */
import { conduct, end, free, open, thing, trouble, without } from './absoluteShapes.ts';
import { here } from './words.ts';

const each = `(?:jede[rs]? (?:einzelne[rs]? |unserer |noch so \\p{L}{3,14} )?${thing}|alle (?:unsere )?${thing}|sämtliche ${thing})`;

/** What a thing takes harm by. */
const harm =
  '(?:Kratzer|Kratzerchen|Sprung|Delle|Schramme|Schaden|Macke|Knick|Riss|Fleck|Beule|Schlag|Absage|Abfuhr|Korb|Nein|Ausrede|Stoß|Kälte|Zug|Schnupfen|Schreck|Rückschlag)';

const well =
  '(?:gut|bestens|glatt|reibungslos|komplikationslos|problemlos|erfolgreich|glücklich|wie geplant|nach Plan|wie am Schnürchen|wie im Bilderbuch|zu (?:Ihren|deinen|euren) Gunsten|zu (?:Ihrer|deiner|aller|voller|vollster|beiderseitiger) Zufriedenheit|zu Ihrer vollen Zufriedenheit|ohne (?:jede |die geringste |eine einzige )?(?:Komplikation(?:en)?|Zwischenfälle?|Probleme?|Panne(?:n)?|Schmerz(?:en)?|Störung(?:en)?|Verzögerung(?:en)?)|mit (?:einem |dem )?(?:Erfolg|Happy End|Lächeln|guten \\p{L}{4,12})|gütlich|im Guten|schmerzfrei|pünktlich|fehlerfrei)';

/** How a customer beams. */
const delight =
  '(?:zum (?:Lächeln|Lachen|Strahlen|Staunen|Schwärmen|Jubeln|Schmunzeln|Ziel|Laufen|Hören|Sprechen|Blühen)|ans Ziel|auf die Beine|wieder auf die Beine|ins Ziel|durch die Prüfung|sicher nach Hause|heil nach Hause)';

const solve =
  '(?:lösen|finden|beheben|besorgen|schaffen|retten|erfüllen|erreichen|bekommen|kommen|helfen|meistern|bewältigen|stemmen|reparieren|heilen|ersetzen|beschaffen)';
const inAnyCase =
  '(?:in jedem Fall|auf jeden Fall|immer|stets|garantiert|jedes Mal|ausnahmslos|so oder so|mit Sicherheit|hundertprozentig|unter allen Umständen|auf alle Fälle)';

/** What is to stand firm, as a subject. */
const supply =
  '(?:\\p{L}{0,16}(?:versorgung|erreichbarkeit|betrieb|qualität|betreuung|belieferung|verfügbarkeit|sicherheit|wärme|trinkwasser|nachschub|empfang|verbindung|hygiene|anschluss|unterricht))';

const never = '(?:nie|niemals|zu keiner Zeit|zu keinem Zeitpunkt|nicht ein einziges Mal|kein einziges Mal)';

/** How all turns out. */
export const absoluteFortune: readonly string[] = [
  // `Druckschwankungen gibt es in unserem Netz nicht`, `Es gibt nie Druckabfall`.
  `(?:${trouble}|(?!Park|Sitz|Umkleide|Probe|Haus)\\p{L}{4,20}(?:schwankungen|abfall|verlust|verluste|einbrüche|lücken|rückstände|rückstau|leid|engpass|engpässe|mangel|unfälle|frust|alarm)|vergessene \\p{L}{4,20}|verlorene \\p{L}{4,20}) (?:gibt es|gibt's|kennen wir|haben wir|kommt|kommen) ${here}{0,2}(?:einfach |schlicht |gar |schon lange )?(?:nicht|nie|niemals)(?: mehr)?(?: vor| auf)?${end}`,
  `(?:es gibt|gibt es|gibt's|kommt es zu|haben wir) ${here}?(?:nie|niemals|zu keiner Zeit|garantiert keine[nr]?) (?:${trouble}|\\p{L}{4,20}(?:schwankungen|abfall|verlust|einbrüche|lücken|leid|engpass|engpässe|mangel))`,
  `${thing} (?:kommt|kommen) (?:bei uns|(?:in|an|auf) unsere[mrn] \\p{L}{3,24}) (?:gar |einfach |schlicht |grundsätzlich )?(?:nicht|nie|niemals) vor${end}`,
  // What customers notice of it: nothing.
  `(?:(?:von|bei) [^.;,:]{3,40}|davon|${trouble}) (?:merken|spüren|bemerken|hören|sehen|mitbekommen|bekommen|merkst|spürst|merkt|spürt) (?:Sie|du|ihr|unsere \\p{L}{3,20}|niemand|keiner) ?(?:gar |rein gar |überhaupt |absolut |so gut wie )?(?:nichts|nicht|nie etwas)?(?: mit)?${end}`,
  // Things that take no harm.
  `kein(?:e|er|es)? (?:einzige[rs]? )?${thing}${free} (?:bekommt|kriegt|erleidet|nimmt|trägt|erhält|holt sich|erfährt) (?:auch nur )?(?:(?:einen|eine|ein) )?(?:einzigen |einzige |noch so \\p{L}{3,14} )?${harm}(?: davon)?`,
  `(?:uns|unseren? ${'\\p{L}{3,24}'}) (?:unterlaufen|unterläuft|passieren|passiert|entgeht|entgehen|misslingt|misslingen|widerfährt|entwischt|entkommt) (?:dabei |auch |hier )?(?:kein(?:e|er|en|es)? (?:einzige[rs]? )?\\p{L}{3,24}|nichts|nie(?:mals)?(?: etwas| ein\\p{L}{0,2} \\p{L}{3,20})?)`,
  `(?:unterlaufen|unterläuft|passieren|passiert|entgeht|misslingt) (?:uns|bei uns|unseren? \\p{L}{3,24}|hier) (?:dabei |auch )?(?:kein(?:e|er|en|es)? (?:einzige[rs]? )?\\p{L}{3,24}|nichts|nie(?:mals)?(?: etwas| ein\\p{L}{0,2} \\p{L}{3,20})?)`,
  `(?:zum|ein) (?:Kinderspiel|Selbstläufer|Klacks|Spaziergang)(?=[.!]|$)`,
  // All end well.
  `${each}${without('kann|können|dürf|darf|zuständig|binnen|innerhalb|spätestens', 60)}${open} (?:geht|gehen|läuft|laufen|verläuft|verlaufen|endet|enden|gelingt|gelingen|klappt) (?:[^.;,:]{0,20} )?${well}(?: (?:aus|ab|über die Bühne|zu Ende))?${end}`,
  `(?:geht|gehen|läuft|laufen|verläuft|verlaufen|endet|enden) ${here}?${each}${free} ${well}(?: (?:aus|ab|über die Bühne|zu Ende))?${end}`,
  `${each} (?:hält|halten|stimmt|trifft|wirkt|wirken|gelingt|gelingen|gedeiht|lohnt sich|zahlt sich aus|geht auf|heilt|zündet|überzeugt)${end}`,
  `(?:hält|stimmt|trifft|wirkt|gelingt|gedeiht|heilt|sitzt|passt) ${here}${each}${end}`,
  `(?:kommt|kommen|ist|sind|wird|werden) ${here}?(?:jede[rs]?|alle|${each}) (?:sofort|gleich|auf der Stelle|direkt|ohne Warten|ohne Wartezeit) (?:dran|an der Reihe|an die Reihe|zum Zug|bedient|aufgerufen|drin|durch)`,
  `(?:jede[rs]?|alle|${each}) (?:kommt|kommen|ist|sind) (?:bei uns |hier )?(?:sofort|gleich|auf der Stelle|direkt|ohne Warten|ohne Wartezeit) (?:dran|an der Reihe|an die Reihe|zum Zug|drin|durch)`,
  `(?:bringen|bringt|führen|führt) (?:wir |unser \\p{L}{3,20} )?(?:jede[nrs]?|alle|wirklich jede[nrs]?)(?: (?:noch so \\p{L}{3,14} )?${thing})? (?:wieder |sicher |garantiert )?${delight}`,
  // For each the right one.
  `${each} (?:findet|finden) ${here}?(?:genau |immer |garantiert )?(?:sein|ihr|seine|ihre|seinen|ihren) \\p{L}{3,30}(?! (?:im|in|am|an|auf|unter|bei der|beim))${end}`,
  `(?:findet|finden) ${here}?${each} (?:genau |immer |garantiert )?(?:sein|ihr|seine|ihre|seinen|ihren|das|den|die|eine?n?) (?:(?:richtige|passende|ideale|beste|eigene)[nrs]? )?\\p{L}{3,30}(?! (?:im|in|am|an|auf|unter|bei der|beim))${end}`,
  `(?:für|auf|zu) jede[nrms]? (?:noch so \\p{L}{3,14} )?${thing} (?:(?:gibt es|passt|haben wir|findet sich|existiert) (?:bei uns |hier )?)?(?:genau )?(?:(?:das|den|die|der|ein|eine|einen) )?(?:richtige|passende|ideale|beste|perfekte|optimale|maßgeschneiderte)[nrs]? \\p{L}{3,30}${end}`,
  `auf jeden Topf (?:passt |findet sich )?(?:[^.;,]{0,20} )?(?:ein|der|sein|den passenden) (?:passender )?Deckel`,
  // We do it in any case.
  `${solve} (?:wir|Sie) (?!uns(?! (?:immer|in)))(?:[^.;,:]{0,24} )?${inAnyCase}${end}`,
  `wir ${solve} ${without(conduct, 60)}(?:[^.;,:]{0,24} )?${inAnyCase} (?:durch|an|ans Ziel|zum Ziel|hin|Rat|einen? (?:Weg|Ausweg|Lösung|Antwort|Termin|Platz)|Zeit)${end}`,
  `wir (?:haben|schaffen|finden|besorgen|können|knacken|meistern|bewältigen|retten|stemmen|packen|heilen|lösen|halten|gewinnen) (?:einfach |wirklich |garantiert )?jede[nsr]? (?:noch so \\p{L}{3,14} )?${thing}(?: (?:wieder|hin))?${end}`,
  `(?:immer|stets|jederzeit|garantiert|allzeit|zu jeder (?:Zeit|Stunde|Minute|Sekunde)) (?:auf der sicheren Seite|in (?:den )?(?:besten|guten|sicheren) Händen|gut aufgehoben|bestens (?:versorgt|aufgehoben|beraten|betreut|informiert)|auf dem (?:neuesten|aktuellen) Stand|einen Schritt voraus|auf Ihrer Seite|an Ihrer Seite|nur (?:einen|ein) (?:Anruf|Klick|Katzensprung|Wort) (?:entfernt|weit weg))`,
  `nur (?:einen|ein) (?:Anruf|Klick|Knopfdruck|Wort) (?:entfernt|weit weg|weit)`,
  `(?:${supply})${without(conduct, 60)} (?:ist|sind|bleibt|bleiben|steht) (?:[^.;,:]{0,16} )?(?:immer|stets|jederzeit|garantiert|in jeder Lage|zu jeder Zeit|unter allen Umständen|rund um die Uhr|auf jeden Fall|in jedem Fall|vollständig|lückenlos|durchgehend) (?:gesichert|gewährleistet|sichergestellt|erhalten|bestehen|stabil|gedeckt|da|unterbrechungsfrei|aufrecht(?:erhalten)?|tadellos|einwandfrei)`,
  `ohne (?:je|jemals|ein einziges Mal|auch nur einmal) ${without(conduct, 60)}(?:[^.;,:]{0,30} )?(?:zu \\p{L}{4,16}en|\\p{L}{2,8}zu\\p{L}{4,14}en)`,
  `(?:können|kann|kannst) (?:Sie|man|du|ihr) (?:[^.;,]{0,20} )?(?:die|Ihre|deine) Uhr(?:en)? (?:da)?(?:nach )?stellen`,
  `so \\p{L}{4,14} (?:war|waren|ist|sind) [^.;,]{3,40} noch nie`,
  `${never} (?:zu (?:spät|kurz|knapp|wenig|viel)|im Stau|im Stillstand|daneben|umsonst|vergebens|vergeblich|Grund zur (?:Klage|Beschwerde|Sorge)|an (?:den )?Falschen|ins Blaue)${end}`,
  `(?:die|der|das|unsere?|Ihre?) ${thing} (?:reicht|reichen|genügt|langt|stimmt|passt|sitzt|hält|halten|klappt|läuft|funktioniert) (?:immer|stets|jederzeit|garantiert|in jedem Fall|überall),? (?:auch|selbst|sogar) [^.;]{3,50}`,
  // What is bound to come out right.
  `ohne dass (?:Sie|du|jemand|einer|Ihre \\p{L}{3,20}) (?:etwas |nur |auch nur |das Geringste |davon |es ){0,3}(?:merken|merkt|spüren|spürt|mitbekommen|mitbekommt|gestört werden|bemerken|bemerkt)`,
  `wir (?:nehmen|besorgen|machen|liefern|reparieren|tragen|finden|beschaffen|übernehmen|erledigen|lösen) (?:Ihnen |einfach |wirklich )?alles(?: \\p{L}{1,5})?, was (?:Sie|du|ihr|das Herz|anfällt|kommt) ?[^.;,]{0,40}`,
  `alles,? was (?:Sie|wir|du|ihr) ${without(conduct, 90)}[^.;,]{3,30}, (?:findet|bleibt|hält|klappt|gelingt|passt|funktioniert|sitzt|stimmt|überlebt|wächst) [^.;,]{0,40}`,
  `kein (?:einziges |einziger )?(?:Gramm|Tropfen|Krümel|Watt|Liter|Cent|Körnchen|Deut|Funken|Blatt|Stück) (?:[^.;,:]{0,30} )?(?:landet|geht|kommt|verschwindet|bleibt|fällt|versickert|verloren|verschwendet|vergeudet)(?: (?:auf|in|im|verloren|zurück|liegen|daneben|weg)[^.;,]{0,24})?`,
  `(?:absolut|vollkommen|völlig|hundertprozentig|garantiert|restlos|total|komplett) (?:dicht|trocken|sauber|rein|leise|geräuschlos|frisch|staubfrei|schmerzfrei|schmerzlos|reibungslos|fehlerfrei|pünktlich|geruchlos|geruchsfrei|unbedenklich|keimfrei|stressfrei|sorgenfrei|problemlos|risikolos|störungsfrei|unfallfrei|barrierefrei|wasserdicht|verlässlich|termintreu|rückstandsfrei|ungefährlich|harmlos|mühelos)`,
  `ein(?:e|en)? (?:einzige[rn]? )?(?:Besuch|Termin|Anruf|Griff zum (?:Telefon|Hörer)|Fingerschnippen|Gespräch|Blick|Probetag|Klick)(?: (?:bei uns|in unserem \\p{L}{3,20}))?,? (?:–|und) (?:schon )?(?:Sie|du|ihr|die Sache|der Fall|die Welt|Ihre? \\p{L}{3,20}) ${without(`${conduct}|bekommen|erhalten|melden`, 60)}[^.;]{4,50}${end}`,
  `passiert (?:dabei |bei uns |mit uns )?(?:Ihnen|dir|niemandem|(?:Ihre[rmn]|deine[rmn]|den|dem|der) ${'\\p{L}{3,24}'}) (?:garantiert |gar |rein gar |absolut )?nichts${end}`,
  `${each} (?:ist|sind) (?:für uns |bei uns |mit uns )(?:machbar|lösbar|zu schaffen|kein Problem|ein Klacks|ein Kinderspiel|eine Kleinigkeit)`,
  `(?:auf die (?:Minute|Sekunde)|auf den Tag|auf den Punkt) (?:genau|pünktlich)(?=[.;,!]|$)`,
  `(?:die|der|das|unsere?|Ihre?) ${thing} (?:stürzt|fällt|bricht|geht|bleibt|stürzen|fallen|brechen|gehen|bleiben|setzt|setzen|lässt|lassen|ist|sind) (?:bei uns |hier |im (?:Winter|Sommer) |Sie ){0,2}(?:nie|niemals|zu keiner Zeit) (?:ab|aus|zusammen|kaputt|hängen|im Stich|leer|voll|überfüllt|unter|verloren|zu Ende|besetzt|ausgebucht|überlastet|defekt|gestört|verstopft|ausgefallen|down|offline)${end}`,
  `unsere \\p{L}{3,24} (?:bleiben|fallen|gehen|brechen|stürzen) (?:nicht|nie|niemals) (?:liegen|aus|kaputt|ab|zusammen|stehen)${end}`,
  `es gibt (?:einfach |wohl )?nichts,? (?:was|das) (?:wir|uns|unsere?[mn]? \\p{L}{3,20}) [^.;,]{0,24}nicht [^.;,]{3,24}`,
  `(?:sicher )?wie in Abrahams Schoß`,
  `(?:machen|macht) (?:wir |unser \\p{L}{3,20} )?(?:jede[nrs]?|alle) ${thing} (?:wieder )?zu(?:m|r| einem| einer) ${'\\p{L}{4,20}'}${end}`,
  `(?:um|über) (?:gar|rein|absolut|überhaupt|wirklich) nichts (?:mehr )?(?:zu )?(?:kümmern|sorgen)|keinen Finger (?:zu )?(?:rühren|krümmen|krumm (?:zu )?machen)`,
  `(?:jede[rs]?|alle|${each}) (?:fühlt|fühlen) sich (?:bei uns |hier |sofort |gleich |stets |immer |von Anfang an |in unserem \\p{L}{3,20} ){0,3}(?:wohl|wie (?:zu Hause|daheim|neugeboren|im Urlaub|ein König|Könige)|zu Hause|geborgen|gut aufgehoben|bestens aufgehoben)`,
  `(?:fühlt|fühlen) sich ${here}?(?:jede[rs]?|alle|${each}) (?:sofort |gleich |stets |immer |von Anfang an )?(?:wohl|wie (?:zu Hause|daheim|neugeboren|im Urlaub|ein König)|zu Hause|geborgen|gut aufgehoben)`,
  `jede[rs]? ${thing} (?:schmeckt|klingt|sitzt|läuft|fährt|glänzt|strahlt|riecht|fühlt sich) (?:[^.;,:]{0,20} )?wie (?!(?:beschrieben|vereinbart|vorgeschrieben|unten|oben|im|in)(?![\\p{L}]))[^.;,]{3,30}`,
  `(?:Hacker|Einbrecher|Diebe|Viren|Keime|Legionellen|Schädlinge|Ratten|Mäuse|Staub|Lärm|Zugluft|Kälte|Schimmel|Spam|Unbefugte) (?:kommen|kommt|haben|dringt|dringen|schaffen es|gelangen) (?:bei uns |hier |da )?(?:nicht|nie|niemals|garantiert nicht) (?:rein|herein|hinein|ein|durch|vorbei|in [^.;,]{3,24})`,
  `überall und (?:immer|jederzeit)|immer und überall`,
  `jede[rs]? ${thing}, (?:den|die|das) wir ${without(conduct, 80)}[^.;,]{3,30}, (?:wächst an|gedeiht|hält|läuft|fährt|sitzt|passt|funktioniert|schmeckt|gelingt|überlebt|klingt|stimmt)${end}`,
  `(?:kennt|kennen|macht|machen) (?:bei uns |hier |einfach )?keine(?:rlei)? (?:${trouble}|Fehler)${end}`,
  `(?:geht|gehen|läuft|laufen) (?:immer|stets|jedes Mal|garantiert|ausnahmslos) (?:auf|gut(?: aus)?|glatt|klar|in Ordnung|durch|rund|nach Plan|wie geschmiert|wie am Schnürchen)${end}`,
  `(?:fahren|fährt|laufen|läuft|kommen|kommt|starten|startet|verkehren|stehen|steht) (?:[^.;,:]{0,24} )?(?:immer|stets|jedes Mal|garantiert|ausnahmslos) (?:[^.;,:]{0,16} )?(?:nach (?:Fahr)?plan|nach Vorschrift und pünktlich|zur Wunsch\\p{L}{3,12}|am Wunsch\\p{L}{3,12}|zum Wunsch\\p{L}{3,12})`,
  `(?:bekommen|erhalten|bekommt|erhält|haben) (?:Sie |jeder |alle )?(?:[^.;,:]{0,24} )?(?:immer|stets|jedes Mal|garantiert|ausnahmslos) (?:am|zum|zur|den|Ihren|Ihre) Wunsch\\p{L}{3,14}`,
  `setzen (?:wir )?(?:[^.;,]{0,20} )?(?:in jedem Fall|immer|garantiert|auf jeden Fall) durch${end}`,
  `(?:jede[rs]?|alle|${each}) (?:wird|werden) (?:bei uns |hier )?(?:schmerzfrei|fehlerfrei|reibungslos|makellos|komplikationslos|zum Wunsch\\p{L}{3,12}|am Wunsch\\p{L}{3,12}|perfekt|unversehrt|tadellos|im ersten Anlauf|auf Anhieb) \\p{L}{4,20}${end}`,
  `(?:findet|finden) ${here}?(?:jede[rs]?|alle) (?:sein|ihr|seine|ihre|seinen|ihren) \\p{L}{4,30}(?! (?:im|in|am|an|auf|unter|bei))${end}`,
  `(?:funktioniert|klappt|läuft|geht|stimmt|blinkt und blitzt|glänzt) (?:wieder |danach |hinterher |dann |einfach ){1,2}alles${end}`,
  `(?:kommen|kommt|finden|findet|fahren|fährt|gelangen) (?:[^.;,:]{0,16} )?überall (?:durch|hin|hinein|hinauf|heran)${end}`,
  `(?:ob|bei|egal ob) Tag (?:oder|und) (?:bei )?Nacht[,:–] ?(?:(?:wir|jemand) )?(?:heben|sind|kommen|helfen|hebt|ist|kommt|hilft|gehen|geht) [^.;]{1,40}`,
];
