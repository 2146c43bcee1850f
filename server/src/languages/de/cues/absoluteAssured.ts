/** Overpromises in everyday sentences: what nobody suffers, who always picks up, one call and all is done, we see to it that none and all. */
import { conduct, end, free, open, thing, trouble, without } from './absoluteShapes.ts';
import { here } from './words.ts';

/** What hurts, in any case of the noun. */
const suffering =
  '(?:\\p{L}{0,10}(?:schmerz(?:en)?|angst|ängste|hunger|durst|langeweile|stress|sorgen|kummer|heimweh|bauchweh|ärger|frust|zweifel|hektik|zeitdruck|wartezeiten?|platzangst|lampenfieber|rückenschmerzen|kopfzerbrechen|beschwernis|nöte|not|pein|qualen?|einsamkeit|kälte)|kalte Füße|lange Wege|lange Wartezeiten|böse Überraschungen|schlaflose Nächte|graue Haare|nasse Füße|einen Grund zur Klage|Grund zur Klage|das Nachsehen)';

const nobody = `(?:niemand|keiner|kein Mensch|kein(?:e|er|es)? (?:einzige[rs]? |unserer )?${thing})`;
const everyone = `(?:jede[rs]? (?:einzelne[rs]? |unserer |noch so \\p{L}{3,14} )?${thing}|jede[rs]?(?: und jede[rs]?)?|ausnahmslos alle|wirklich alle|alle|sämtliche ${thing}|alle ${thing}|alle unsere ${thing})`;

/** Where nobody wants to be. */
const plight =
  '(?:im Stau|in der Schlange|in der Warteschlange|in einer Schlange|in (?:der|einer) Warteschleife|Schlange|im Regen|im Dunkeln|im Kalten|auf dem Trockenen|auf der Straße|auf der Strecke|vor verschlossene[rn] Türe?n?|vor leeren (?:Regalen|Schaltern|Tischen)|mit leeren Händen|mit (?:seinen|ihren|seinem|ihrem) (?:Sorgen|Problemen|Fragen|Problem|Schmerz|Schmerzen|Kummer) (?:allein|alleine)|allein(?: da)?|alleine|ratlos|hilflos|hungrig|durstig|unversorgt|unberaten|leer aus|außen vor|hinten an|zu kurz|zu spät|zurück|ohne (?:Hilfe|Rat|Antwort|Lösung|Platz|Termin|Gerät|Strom|Wasser|Wärme|Heizung))';

/** What is asked twice where a thing does not go well. */
const again = '(?:zweimal|ein zweites Mal|mehrmals|noch einmal|noch mal|erneut|lange|hinterher|je |jemals)';
const repeated =
  '(?:anrufen|nachfragen|fragen|kommen|wiederkommen|warten|bitten|erklären|erzählen|nachhaken|suchen|anstehen|schreiben|mahnen|fahren|vorsprechen|erinnern|telefonieren|reklamieren)';

/** At any hour. */
const anytime =
  '(?:immer|stets|jederzeit|rund um die Uhr|Tag und Nacht|bei Tag und Nacht|bei Tag und bei Nacht|zu jeder (?:Zeit|Stunde|Uhrzeit|Tageszeit|Tages- und Nachtzeit|Tages- oder Nachtzeit|Minute)|24 Stunden am Tag|sieben Tage die Woche|an 365 Tagen(?: im Jahr)?|das ganze Jahr(?: über)?|zu allen Zeiten)';
const picksUp = '(?:hebt|geht|nimmt|meldet sich|antwortet|macht|öffnet|kommt|ist|hört|hilft|sitzt|steht|wartet|kümmert sich|findet sich|springt)';
const someone =
  '(?:jemand|einer|irgendwer|wer|ein (?:echter )?Mensch|eine (?:\\p{L}{3,14}e )?(?:Stimme|Kraft|Person|Hand|Ansprechperson)|ein (?:\\p{L}{3,14}er )?(?:Ansprechpartner|Fachmann|Helfer|Kollege))';

/** A word is enough. */
const word =
  '(?:ein(?:e|em)? (?:einzige[rs]? |kurze[rs]? |kleine[rs]? )?(?:Anruf|Klick|Wort|Wink|Mausklick|Nachricht|Mail|E-Mail|SMS|Zeile|Blick|Handgriff|Knopfdruck|Besuch|Zuruf|Fingerzeig|Pfiff|Klingeln|Brief|Satz|Termin|Gespräch|Griff zum (?:Telefon|Hörer)|Fingerschnippen)|Anruf(?= genügt|,))';
const done =
  '(?:gelöst|erledigt|geklärt|da|behoben|unterwegs|vom Tisch|vergessen|verschwunden|geschafft|geritzt|fertig|geregelt|weg|gebongt|im Kasten|zur Stelle|bei Ihnen|wieder (?:da|heil|flott|frei|warm|trocken|hell|ganz)|Geschichte|passé|aus der Welt|erfüllt|auf dem Weg|gerettet)';

/** How a thing ends well, behind its verb. */
const safe =
  '(?:heil|ganz|unversehrt|unbeschadet|unbeschädigt|wohlbehalten|vollzählig|wie gewünscht|wie bestellt|wie versprochen|pünktlich|rechtzeitig|glatt|rund|reibungslos|wie am Schnürchen|wie geschmiert|nach Plan|wie geplant|nach Wunsch|bestens|perfekt|ohne (?:Kratzer|Schramme|Schaden|Bruch|Umwege|Pannen|Probleme|Zwischenfälle))';
const lost =
  '(?:weg|verloren|kaputt|abhanden|schief|daneben|liegen|unerledigt|unbeantwortet|unentdeckt|unbemerkt|unter|zu Bruch|in die Brüche|in Vergessenheit|dem Zufall überlassen|aus dem Ruder|durcheinander|verkehrt|ungenutzt)';

const promiseWord =
  '(?:\\p{L}{0,14}(?:termine?n?|zusagen?|fristen?|versprechen|zeitfenster|zeitpläne?|liefertage?|absprachen?|vereinbarungen|zeiten|wort))';

/** The customer gets it: what is no promise of a form or number. */
const getsGood =
  '(?:einen (?:Platz|Sitzplatz|Termin|Tisch|Parkplatz|Ausweg)|einen \\p{L}{0,12}platz|eine (?:Lösung|Antwort|passende \\p{L}{3,20})|die (?:passende|richtige|beste|ideale) \\p{L}{3,24}|den (?:passenden|richtigen|besten|idealen) \\p{L}{3,24}|das (?:passende|richtige|beste|ideale) \\p{L}{3,24}|das (?:Passende|Richtige|Beste)|was (?:er|sie|es) (?:braucht|sucht|will|wünscht)|zufrieden|glücklich|satt|gesund|wohl|fündig|pünktlich|rechtzeitig|heil|sicher|sofort|auf Anhieb|in guten Händen|beim ersten (?:Mal|Anruf|Versuch)|zu (?:seinem|ihrem) Recht)';
const subVerb =
  '(?:bekommt|bekommen|erhält|erhalten|findet|finden|ist|sind|wird|werden|bleibt|bleiben|nach Hause geht|geht|gehen|ankommt|ankommen|fühlt|fühlen|hat|haben|kommt|kommen|klappt|läuft|gelingt|funktioniert|stimmt|bedient wird)';
const seesTo =
  '(?:sorgen|sorgt|stellen|stellt|gewährleisten|gewährleistet|bürgen|bürgt|stehen|steht|geben|sehen|garantieren|garantiert|sichern|versichern|zeichnen)(?: [^.;:,]{2,50})?,? dass ';

/** What nobody can assure, in the words of every day. */
export const absoluteAssured: readonly string[] = [
  '(?:trüb|falsch|alt|verdorben|welk|kalt|defekt|verspätet|schmutzig|schlecht|fehlerhaft|unvollständig)e[rsmn]? [a-zäöüß-]+ (?:kommt|gibt es|geht|verlässt|bekommt|erreicht) (?:[a-zäöüß-]+ ){0,4}(?:nicht|nie|niemals)(?: [a-zäöüß-]+){0,3}',
  '(?:immer|stets|jedes mal|durchgehend|von anfang bis ende) (?:mit |von )?(?:dem|der|den|ein und d(?:em|er)|d(?:em|er))?(?:selben|gleichen) (?:person|mensch(?:en)?|ansprechpartner(?:in)?|berater(?:in)?|stimme|gesicht|team|fahrer(?:in)?|monteur(?:in)?|ärztin|arzt)',
  // `Schmerzen hat bei uns kein Tier`.
  `${suffering} (?:hat|haben|leidet|leiden|spürt|spüren|kennt|kennen|empfindet|verspürt|bekommt|kriegt|erlebt|erleidet|fühlt|muss) ${here}{0,2}${nobody}(?: (?:mehr|je|jemals|zu befürchten|zu erleiden|auszustehen|leiden|haben|ausstehen|ertragen|erleben|fürchten))?${end}`,
  `(?:unter|an|vor) ${suffering} (?:leidet|leiden|stirbt|zittert|vergeht) ${here}{0,2}${nobody}${end}`,
  `${nobody} (?:hat|leidet|spürt|kennt|empfindet|verspürt|bekommt|erlebt|erleidet|fühlt) ${here}{0,2}(?:je |jemals |mehr |unnötig )?(?:an |unter )?${suffering}${end}`,
  `(?:steht|sitzt|wartet|hängt|landet|bleibt|gerät|geht|kommt|stehen|bleiben|landen) ${here}{0,2}${nobody} (?:lange |ewig |mehr |je |jemals )?${plight}`,
  `${nobody} (?:steht|sitzt|wartet|hängt|landet|bleibt|gerät|geht|kommt|stehen|bleiben|landen) ${here}{0,2}(?:lange |ewig |mehr |je |jemals )?${plight}`,
  `${nobody} (?:muss|braucht|soll|müssen|brauchen) ${here}{0,2}${again} ?(?:[^.;,:]{0,30} )?(?:zu )?${repeated}`,
  `(?:muss|braucht|müssen|brauchen) ${here}{0,2}${nobody} ${again} ?(?:[^.;,:]{0,30} )?(?:zu )?${repeated}`,
  // `Bei uns kommt nichts weg`, `Alles kommt heil an`.
  `(?:kommt|geht|fällt|bleibt|läuft|rutscht|wird|gerät) ${here}{0,2}(?:rein |wirklich |garantiert )?(?:gar )?nichts ${lost}`,
  `${here}(?:kommt|geht|fällt|bleibt|läuft|rutscht|wird|gerät) (?:\\p{L}{2,12} )?nichts ${lost}`,
  `alles (?:kommt|geht|läuft|klappt|bleibt|wird|verläuft|steht|passt) (?:bei uns |hier |dabei |am Ende )?${safe}(?: (?:an|ab|aus|über die Bühne|fertig|am (?:neuen|richtigen) \\p{L}{3,12}|ans Ziel))?${end}`,
  `(?:kommt|geht|läuft|verläuft) (?:bei uns |hier |mit uns )alles ${safe}(?: (?:an|ab|aus|über die Bühne))?${end}`,
  // `Bei uns gibt es keine Fehler`, `Verwechslungen kann es nicht geben`.
  `${here}(?:gibt es|gibt's|kommt es zu|gab und gibt es|passieren|entstehen) (?:einfach |schlicht |grundsätzlich )?(?:keine(?:rlei|n)?|nie|niemals|null) ${trouble}${without(conduct, 40)}${end}`,
  `wir (?:machen|haben|kennen|verursachen|dulden) (?:einfach |grundsätzlich )?(?:keine(?:rlei|n)?|nie|niemals|null) (?:${trouble}|Fehler)${end}`,
  `${trouble} (?:kann|wird|darf|können) es (?:bei uns |hier |so |damit )?(?:gar |einfach |schlicht )?(?:nicht|nie|niemals)(?: mehr)? geben`,
  `(?:${trouble}|\\p{L}{0,14}verlust) (?:ist|sind) (?:bei uns |hier |damit |technisch |völlig )?(?:ausgeschlossen|unmöglich|undenkbar)${end}`,
  `(?:Termine|Umzüge|Kurse|Fahrten|Konzerte|Lieferungen|Touren|Leerungen|Abholungen|Besuche) (?:platzen|fallen) (?:bei uns |hier )?(?:nicht|nie|niemals)(?: mehr)?(?: (?:aus|ins Wasser))?${end}`,
  `(?:steht|stehen|läuft|laufen|klingelt|klingeln|kommt|kommen|ruft|rufen|bleibt|bleiben|ist|sind) ${here}?(?:nie|niemals|zu keiner Zeit) (?:still|leer|ins Leere|zum Stillstand|ins Stocken|auf Abwege|belegt|überlastet|überfüllt|überfordert|unbemerkt|unentdeckt|umsonst|vergebens|vergeblich)${end}`,
  `${nobody} (?:ruft|klingelt|läutet|schreibt|kommt|fragt|sucht|wartet|klopft) ${here}?(?:umsonst|vergebens|vergeblich|ins Leere)(?: an)?${end}`,
  `(?:ruft|klingelt|läutet|schreibt|kommt|fragt|sucht|wartet|klopft) ${here}?${nobody} (?:umsonst|vergebens|vergeblich|ins Leere)(?: an)?${end}`,
  `(?:die|der|das|unsere?|Ihre?) ${thing} (?:versiegt|versiegen|stockt|stocken|verstummt|schwächelt|zickt|streikt) (?:bei uns |hier )?(?:nie|niemals|nicht)(?: mehr)?${end}`,
  // What holds, fits, is right: `Die Abrechnungen stimmen immer`.
  `(?:stimmt|stimmen|passt|passen|klappt|klappen|gelingt|gelingen|funktioniert|funktionieren|sitzt|sitzen|schmeckt|schmecken|hält|halten|gefällt|gefallen|überzeugt|überzeugen|zündet|trifft) (?:bei uns |hier |dabei |einfach |auch )?(?:immer|stets|jedes Mal|garantiert|ausnahmslos|in jedem Fall|todsicher|ohne Ausnahme)${end}`,
  `(?:wird|werden) (?:[^.;,:]{0,20} )?(?:ausnahmslos|ohne Ausnahme|in jedem Fall|garantiert|immer|stets) (?:[^.;,:0-9]{0,16} )?(?:geleert|erfüllt|gelöst|eingehalten|behoben|bedient|repariert|gefunden|gerettet|zugestellt|abgeholt|gehalten)(?! (?:von|nach))`,
  // `Wir halten jeden Termin ein`.
  `(?:halten|hält) (?:wir |unser \\p{L}{3,20} |unsere \\p{L}{3,20} )?(?:jede[nrs]?|alle|sämtliche) (?:\\p{L}{3,16}en? )?${promiseWord} (?:[^.;,:]{0,20} )?ein`,
  `${promiseWord} (?:halten wir|hält unser \\p{L}{3,20}|werden|wird) (?:immer|stets|ausnahmslos|in jedem Fall|jedes Mal|garantiert|zu (?:100|hundert) ?(?:%|Prozent)|auf jeden Fall|unter allen Umständen) (?:[^.;,:]{0,12} )?(?:ein|eingehalten)${end}`,
  `wir (?:halten|brechen|verschieben|versäumen|verpassen) (?:nie|niemals) (?:eine?n? )?${promiseWord}`,
  // Who is there at any hour, and whenever it rings.
  `${anytime} ${picksUp} (?:[^.;,:]{0,16} )?${someone}(?! (?:vom|aus|von der|aus der|unter) )(?: (?:ab|ran|dran|auf|da|zu|für (?:Sie|dich|euch)|an der Leitung|am Apparat))?`,
  `(?:24 Stunden|24 Stunden am Tag|24/7|sieben Tage die Woche|365 Tage(?: im Jahr)?|an 365 Tagen(?: im Jahr)?|das ganze Jahr(?: über| hindurch)?),? (?:[^.;:]{0,24} )?für (?:Sie|dich|euch|alle) (?:da|erreichbar|im Einsatz|bereit|auf den Beinen|am Telefon)`,
  `(?:auch|selbst|sogar)? ?(?:nachts um (?:eins|zwei|drei|halb drei|vier|[1-4])(?: Uhr)?|um (?:zwei|drei|halb drei|vier|[2-4]) (?:Uhr )?(?:nachts|morgens|früh|in der Nacht)|mitten in der Nacht|am Heiligen Abend|an Heiligabend|an Silvester|am Sonntagmorgen|am ersten Weihnachtstag|bei Nacht und Nebel) ${without(conduct, 60)}(?:[^.;,:]{0,40} )?(?:sofort|auf der Stelle|jemand|ein Mensch|eine Stimme|garantiert|immer|ohne Wartezeit|Hilfe|da)`,
  `(?:wer|sooft|wann|jedes Mal,? wenn|immer,? wenn|immer dann,? wenn) (?:auch immer |immer )?(?:Sie |jemand |du |es )?(?:anrufen|anruft|rufen|klingelt|klingeln|läutet|läuten|anrufst|uns brauchen|uns braucht|brauchen|Hilfe braucht|Hilfe brauchen|sich meldet|schreibt|anklopft),? (?:[^.;,]{0,20} )?(?:hebt jemand|geht (?:sofort |immer |gleich )?jemand|ist (?:sofort |immer |gleich )?jemand|meldet sich (?:sofort |immer |gleich )?(?:jemand|ein)|sind wir (?:zur Stelle|da)|ist jemand|kommt (?:sofort |immer |gleich )?jemand|erreicht immer|findet immer|trifft immer|wird immer)(?: [^.;,]{2,24})?`,
  // One word and all is done.
  `${word}(?: (?:genügt|reicht|langt)(?: (?:uns|schon|völlig|vollkommen|aus))?)?(?:,| –|:)? ?(?:und )?(?:schon |bereits )?(?:alles |(?:das|die|der|Ihre?|wir|jemand) )?${without(conduct, 60)}(?:[^.;,:]{0,30} )?(?:ist|sind|wird|hat sich) (?:[^.;,:]{0,24} )?${done}(?! gemacht|, (?:sobald|wenn|falls))`,
  `(?:Sie|du|ihr|wer) ${without(conduct, 80)}[^.;,:]{3,40}(?:,| –)? und schon (?:ist|sind|steht|kommt|haben|hast|bekommen|läuft|klappt|fährt|wird|kommen|stehen|geht|hat) [^.;]{3,50}`,
  `(?:Sie|du|ihr) (?:fragen|fragst|fragt|wünschen|wünschst|suchen|suchst|rufen|rufst|sagen|sagst|bestellen|träumen|brauchen|brauchst|klingeln|klicken)(?: an| es| was| etwas)?,? (?:–|und) ?(?:schon )?wir (?!(?:fragen|prüfen|notier|hören|schreiben|sagen|schauen|erfassen))[^.;,]{3,40}${end}`,
  `(?:Sie|du|ihr) (?:fragen|fragst|fragt|wünschen|wünschst|suchen|suchst|rufen|rufst|sagen|sagst|bestellen|träumen|brauchen|brauchst|klingeln|klicken)(?: an| es| was| etwas)?, wir (?:antworten|haben|finden|erfüllen|liefern|kommen|machen|wissen|springen|lösen|besorgen|bringen|reparieren)(?: (?:die|eine|jede|es|das|den|Antwort\\p{L}*|Lösung|\\p{L}{3,14}))?(?: (?:Antwort|Lösung|möglich|wahr|Rat|sofort))?${end}`,
  `(?:kaum|noch bevor) (?:haben|hast|sind|ist|hat|gesagt|bestellt|gerufen|gemeldet|angerufen|gedacht|gewünscht|ausgesprochen|aufgelegt)${without(conduct, 90)}[^.;,]{0,40},? (?:schon|da|ist|steht|sind|kommt|wird|haben) [^.;,]{2,50}`,
  `(?:wer (?:uns )?(?:fragt|anklopft|sucht|bittet|ruft|anruft|schreibt)),? (?:der |dem |die )?(?:bekommt (?:immer |stets |auch )?(?:eine )?(?:Antwort|Hilfe|Rat|Gehör)|findet(?: immer)?|wird (?:auch |immer )?(?:gehört|geholfen|aufgetan|bedient)|dem wird (?:aufgetan|geholfen))${without('innerhalb|binnen|spätestens|[0-9]|beim|an der|im |unter', 60)}`,
  `(?:gesagt, getan|versprochen ist versprochen|ein Mann,? ein Wort|Wort ist Wort|ein Wort ist ein Wort|wo ein Wille ist,? ist (?:auch )?ein Weg|Ende gut,? alles gut|wer sucht,? der findet|Geht nicht gibt.?s nicht|der Kunde (?:ist|bleibt) (?:bei uns )?(?:immer |stets )?König|wie man es auch dreht und wendet|alles aus einer Hand und alles perfekt|rundum sorglos|nichts dem Zufall(?: überlassen)?|(?:wir )?überlassen nichts dem Zufall)(?=[.;:,!–]|$| ?:)`,
  `was wir (?:versprechen|zusagen|anpacken|anfangen|beginnen|ankündigen|sagen), (?:das )?(?:halten|gilt|gelingt|führen|bringen|passiert|klappt|stimmt|tun|machen|schaffen) ?(?:wir)?(?: (?:auch|immer|ein|zu Ende|gut zu Ende))*${end}`,
  `(?:Zufriedenheit|Erfolg|Freude|Genuss|Sieg|Hilfe|Ersatz|Heilung|Besserung|Erholung) (?:ist|sind) (?:Ihnen|uns|dir|hier) (?:sicher|gewiss|garantiert)${end}`,
  `kein(?:e|er|es)? ${thing} ist (?:uns|für uns) (?:je |jemals )?zu \\p{L}{3,14}`,
  // We see to it that none and all.
  `${seesTo}${without(conduct)}${open}(?:[^.;,:]{0,30} )?(?:niemand|keiner|kein(?:e[rnms]?)? ${thing}) ${without('(?:un)?nötig|übermäßig|zu lange|unbefugt|fremde')}(?:[^.;,:]{0,40} )?(?:warten|wartet|anstehen|leer ausgeht|verloren ?geht|liegen ?bleibt|vergessen wird|zu kurz kommt|enttäuscht|enttäuscht wird|allein ?bleibt|friert|leidet|Schmerzen hat|Angst hat|passiert|zu Schaden kommt|kaputt ?geht|zu Bruch geht|entsteht|auftritt|ausfällt|unbeantwortet bleibt|im Regen steht|auf der Strecke bleibt|unzufrieden (?:ist|geht|bleibt))(?: muss| wird| bleibt)?`,
  `${seesTo}${without(conduct)}${open}(?:[^.;,:]{0,20} )?(?:nie|niemals|nichts|nie wieder|garantiert nichts) (?:[^.;,:]{0,40} )?(?:verloren|schief|kaputt|daneben|weg|aus|abhanden|zu Bruch|liegen|vergessen|übersehen|passiert|fehlt|ausfällt|stockt|stehen)(?: ?(?:geht|kommt|bleibt|wird|läuft|fällt))?`,
  `${seesTo}${without(conduct)}${open}(?:[^.;,:]{0,20} )?(?:${everyone}) ${without('mitarbeit|beschäftigt|team|nummer|kennt|kennen|weiß|wissen')}(?:[^.;,:]{0,40} )?${getsGood} (?:[^.;,:]{0,20} )?${subVerb}`,
  `(?:${seesTo}|dafür, dass )${without(conduct)}${open}alles (?:[^.;,:]{0,30} )?(?:klappt|glatt ?geht|stimmt|passt|gelingt|funktioniert|heil ankommt|rund ?läuft|gut ?geht|nach Plan läuft|reibungslos (?:läuft|klappt|funktioniert)|(?:${safe}) (?:an|ab|ver)?(?:kommt|läuft|geht|abläuft))`,
  // What customers hear, see, find: all of it.
  `(?:verstehen|hören|verstehst|hörst|versteht|hört)(?: Sie| du| ihr| jeder| man)? (?:bei uns |damit |endlich |wieder |dann |danach ){0,3}(?:jede[snr]?|alles) ?(?:noch so \\p{L}{3,14} )?(?:Wort|Silbe|Ton|Geräusch|Flüstern|Laut|Gespräch|Note|Durchsage)?(?: wieder)?${end}`,
  `was (?:Sie|du|ihr|das Herz|er|sie|jemand) (?:auch )?(?:immer )?(?:suchen|suchst|brauchen|brauchst|wünschen|wünschst|begehrt|sucht|braucht|lesen möchten|wollen), (?:das )?(?:finden Sie bei uns|finden Sie hier|findest du hier|haben wir|besorgen wir(?: Ihnen)?|bekommen Sie(?: bei uns| hier)?|beschaffen wir(?: Ihnen)?|gibt es (?:bei uns|hier)|machen wir möglich|finden wir)${end}`,
  `wer ${without(conduct, 60)}[^.;,]{3,40}, (?:hört|sieht|versteht|läuft|lacht|schläft|isst|geht|fühlt sich|kann) (?:danach|hinterher|wieder|anschließend|bald|nachts|am Ende) (?:[^.;,:]{0,16} )?(?:alles|jedes \\p{L}{3,12}|jeden \\p{L}{3,12}|wie neu|schmerzfrei|wie neugeboren|wie früher|wie ein \\p{L}{3,14})${end}`,
  `(?:ist|sind|bleibt|bleiben) ${everyone}${free} (?:[^.;,:]{0,30} )?in (?:den )?(?:aller)?(?:besten|guten|sicheren) Händen`,
  `${everyone}${free} (?:ist|sind|bleibt|bleiben) (?:[^.;,:]{0,30} )?in (?:den )?(?:aller)?(?:besten|guten|sicheren) Händen`,
  `(?:zu|mit) (?:100|hundert) ?(?:%|Prozent) (?!erstatt|übern|gezahlt|bezahlt|getragen|angerech|finanz|beschäft|angestellt|beteilig|gefördert|anerkannt|ersetzt|belast|berechnet|steuer|ausgelast)\\p{L}{3,20}(?:t|en|bar|los|frei|ig|lich)(?=[.;,!]|$)`,
  `(?:alle|jede[rs]?|sämtliche) ${thing} (?:wird|werden) (?:[^.;,:]{0,24} )?(?:vollständig|restlos|komplett|rückstandslos|ausnahmslos|hundertprozentig) (?:wieder)?(?:verwertet|entfernt|beseitigt|recycelt|gelöst|behoben|aufgeklärt|ersetzt|berücksichtigt|erfüllt)`,
  `(?:können|kannst|könnt) (?:Sie |du |ihr )?(?:sich |dich |euch )?(?:[^.;,:]{0,20} )?(?:immer|stets|jederzeit|blind|hundertprozentig|in jedem Fall|ausnahmslos|zu jeder Zeit|in jeder Lage|voll und ganz|absolut) (?:[^.;,:]{0,20} )?(?:auf (?:uns|unsere?[nm]?(?: \\p{L}{3,20})?) )?(?:verlassen|zählen|bauen|vertrauen)`,
];
