/** Overpromises in free words: a totality that no stock phrase gives, together with what comes of it for the customer. */

/** A thing or person that nobody in the house is: `Kein Koffer`, `Jede Fahrgästin`. */
const staff =
  '(?:Mitarbeit|Beschäftigt|Kolleg|Angestellt|Führungskr|Team|Auszubild|Azubi|Lernend|Aushilf|Fahrer|Personal|Vorgesetzt|Dienst|Schicht|Schlüssel|Passw|Daten|Unterlage|Akte|Medikament|Maschine|Gerät|Werkzeug)\\p{L}{0,14}';
const thing = `(?!${staff})\\p{L}{3,30}(?:[:*_/]-?\\p{L}{2,8})?`;
const short = '(?:[^.;,:]{0,40} )?';

/** Everyone and everything. */
const every = `(?:jede[rnms]?|alle|ein jeder|wirklich (?:jede[rnms]?|alle)|ausnahmslos (?:jede[rnms]?|alle)|sämtliche)(?: (?:einzelne[rnms]?|noch so \\p{L}{3,15}|unserer?|Ihre[rnms]?|von (?:Ihnen|euch)))?`;

/** No one and nothing, not even the smallest piece. */
const none = `(?:kein(?:e[rnms]?)?(?: (?:einzige[rnms]?|noch so \\p{L}{3,12}|unserer|Ihrer))?|nicht (?:ein(?:e[rnms]?)?|der (?:kleinste|geringste|leiseste)|die (?:kleinste|geringste|leiseste)|das (?:kleinste|geringste|leiseste))(?: einzige[rnms]?)?)`;

/** Customers who are content, and things that turn out as wished. */
const happy =
  '(?:zufrieden|glücklich|begeistert|froh|fröhlich|gut gelaunt|strahlend|lächelnd|mit (?:einem|dem) (?:breiten |guten )?(?:Lächeln|Strahlen|Schmunzeln|Gefühl)|fündig|satt|auf (?:seine|ihre|Ihre|eure|deine) Kosten|auf (?:seine|ihre|Ihre) Rechnung|in Erfüllung|' +
  'wahr|ans Ziel|ans Licht|zum Ziel|auf Anhieb|beim ersten (?:Mal|Versuch|Anlauf)|wieder (?:heraus|raus|flott|heil|ganz|auf die Beine|gesund|nach Hause|zurück|zum Laufen|hin|frei|blank|wie neu)|was (?:er|sie|es) (?:sucht|suchen|braucht|brauchen|will|wollen)|seinen Platz|ihren Platz|einen Platz|' +
  'genau das Richtige|das Passende|seinen Meister|wie angegossen|wie (?:am ersten Tag|neu|maßgeschneidert|bestellt|gewünscht|versprochen|aus dem Ei gepellt|im Bilderbuch)|geholfen|zu (?:seinem|ihrem|Ihrem) Recht|ein Volltreffer|ein Glücksgriff|eine Punktlandung|zum Erfolg|ein (?:voller )?Erfolg)';

/** What goes wrong, as a noun. */
const trouble =
  '(?:\\p{L}{0,12}(?:fehler|schäden|schaden|pannen|panne|ausfälle|ausfall|wartezeiten|wartezeit|verspätungen|verspätung|schlangen|reklamationen|irrtümer|verwechslungen|verwechslung|mängel|stellen|flecken|kratzer|staus|engpässe|enttäuschungen|missverständnisse|störungen|beschwerden|schmerzen|unfälle|absagen|verluste|risse|gerüche|verzögerungen|pfusch|ärger|stress|staub|rost|schimmel|beulen|brüche|rechenfehler|leerlauf))';

const over =
  '(?:Geschichte|passé|Schnee von gestern|ein Fremdwort|Fremdwörter|Vergangenheit|der Vergangenheit an|ausgeschlossen|undenkbar|unmöglich|ein Ding der Unmöglichkeit|unbekannt|kein Thema|abgeschafft|vom Tisch|vorbei|passee|ausgerottet|verbannt|gebannt|besiegt|überwunden|aus der Welt|verschwunden|behoben|gelöst|erledigt|weg)';

const once =
  '(?:ein für alle ?Mal|ein für allemal|für immer|für alle (?:Zeit|Zeiten|Ewigkeit)|endgültig|restlos|garantiert|ausnahmslos|ohne Ausnahme|todsicher|mit Sicherheit|hundertprozentig)';

const tiny =
  '(?:Krümel|Stäubchen|Staubkorn|Körnchen|Härchen|Haar|Kratzer|Tropfen|Tröpfchen|Fleck|Fleckchen|Fussel|Brösel|Schramme|Delle|Makel|Splitter|Scherbe|Faden|Fädchen|Schraube|Knick|Fältchen|Knitter|Spur|Rest|Riss|Schlieren?|Streifen|Blatt|Fingerabdruck)';

/** Totality and outcome in free words. */
export const absoluteFree: readonly string[] = [
  // `Kein Fleck, der bei uns nicht herausgeht`; what has not been checked is a rule for the house.
  `${none} ${thing}, (?:(?:auf|für|zu|mit|an|bei|gegen|in|aus) )?(?:der|die|das|den|dem|deren|dessen) (?![^.;]{0,60}(?:geprüft|freigegeben|gekennzeichnet|versichert|zugelassen|angemeldet|registriert|unterschrieben|gebucht|bezahlt|genehmigt|gesichert|gewartet|gereinigt|beschriftet|quittiert|abgenommen|darf|dürfen))(?:[^.;,]{0,50} )?(?:nicht|kein(?:e[rnms]?)?|nie|niemals)(?: [^.;,]{1,30})?`,
  // In vain.
  `(?:auf |nach )?(?:[^.;,:]{0,40} )?(?:werden|wird|suchen|sucht|warten|wartet|halten|hält|lauern|hoffen|fahnden) (?:Sie|du|ihr|man|unsere \\p{L}{3,20}) ${short}(?:vergeblich|vergebens|umsonst)(?: (?:\\p{L}{3,12} )?(?:suchen|warten|lauern|halten|hoffen|fahnden|Ausschau halten|danach suchen))?`,
  `(?:suchst|wartest|hältst) du ${short}(?:vergeblich|vergebens|umsonst)(?: Ausschau)?`,
  // Trouble that is over for ever.
  `${trouble} (?:sind|ist|gehören|gehört|bleiben|bleibt|haben|hat|werden|wird) (?:bei uns |hier |damit |für uns |in unserem \\p{L}{3,20} |an unseren \\p{L}{3,20} |bei unseren? \\p{L}{3,20} |mit uns ){0,2}(?:${once} |schlicht |einfach |völlig |längst ){0,2}${over}`,
  `${once} (?:[^.;,:]{0,20} )?${over}`,
  `${trouble} (?:sind|ist|gehören|gehört|bleiben|bleibt|werden|wird) (?:[^.;,:]{0,40} )?${once}(?: ${over})?`,
  `mit ${trouble} ist (?:bei uns |hier |ab sofort ){0,2}(?:${once} )?(?:Schluss|Feierabend)`,
  // As on the first day, each time.
  `(?:sitz(?:t|en)|pass(?:t|en)|läuft|laufen|fährt|fahren|glänz(?:t|en)|strahl(?:t|en)|funktionier(?:t|en)|kling(?:t|en)|schmeck(?:t|en)|duft(?:et|en)|fühl(?:t|en) sich|sieht|sehen) ${short}(?:bei )?(?:jede[rnms]?|immer|stets|auf Anhieb|allen|garantiert|ausnahmslos) (?:[^.;,:]{0,40} )?wie (?:angegossen|am ersten Tag|neu(?:geboren)?|eine Eins|maßgeschneidert|gemalt|geschmiert|ein Uhrwerk|ein Traum|aus dem Ei gepellt|frisch \\p{L}{3,20}|bei Muttern|zu Hause)`,
  `(?:sitz(?:t|en)|pass(?:t|en)|gefall(?:t|en)|gefällt|gelingt|gelingen|klappt|steht|stehen) (?:einfach )?(?:bei )?(?:jede[rnms]?|allen?) (?:${thing} )?(?:auf Anhieb|beim ersten (?:Mal|Versuch)|sofort|garantiert|immer|perfekt|ausnahmslos)(?: wie angegossen)?`,
  // Everyone goes home happy, in both orders.
  `(?:geht|gehen|verlässt|verlassen|kommt|kommen|wird|werden|ist|sind|findet|finden|fährt|fahren|reist|reisen|steigt|steigen|kehrt|kehren|bekommt|bekommen|hat|haben|läuft|laufen) (?:bei uns |hier |am Ende |uns |unser(?:en?)? \\p{L}{3,20} ){0,2}${every}(?: ${thing})? ${short}${happy}(?: (?:nach Hause|davon|heim|wieder|zurück|ab|aus|weiter))?`,
  `${every}(?: ${thing})? (?:geht|gehen|verlässt|verlassen|kommt|kommen|wird|findet|finden|fährt|fahren|reist|steigt|kehrt|bekommt|läuft|laufen|gelingt|klappt|trifft|wandert|springt|sitzt|passt|hält|schmeckt) ${short}${happy}(?: (?:nach Hause|davon|heim|wieder|zurück|ab|aus|weiter))?`,
  `(?:wer|alle, die) [^.;,]{3,60}, (?:geht|gehen|verlässt|kommt|wird|findet|fährt|bekommt|ist|sind|hat) ${short}(?:immer|stets|garantiert|ausnahmslos|in jedem Fall|auf jeden Fall|mit Sicherheit|ohne Ausnahme|jedes Mal) ${short}(?:${happy}|pünktlich|rechtzeitig|heil|sicher|unversehrt)(?: (?:nach Hause|davon|heim|wieder|zurück|ab|aus|an))?`,
  `${every} \\p{L}{0,14}wunsch (?:wird|geht|ist|lesen|liest|erfüll\\p{L}{1,3}) ${short}(?:erfüllt|Befehl|von den Augen|möglich|umgesetzt|in Erfüllung|wahr)`,
  '(?:lesen|liest|erfüllen|erfüllt) (?:wir |man )?(?:Ihnen |dir |euch |unseren \\p{L}{3,20} )?jeden \\p{L}{0,14}wunsch(?: von den (?:Augen|Lippen)(?: ab)?)?',
  // Nobody waits, nobody is let down: the verb comes first.
  `(?:wartet|friert|hungert|steht|sitzt|langweilt sich|ärgert sich|bereut|scheitert|leidet|klagt|irrt|verirrt sich|verläuft sich|stört sich|schimpft|fehlt) (?:bei uns |hier |in unserem \\p{L}{3,20} |an unserem \\p{L}{3,20} ){0,2}(?:niemand|keiner|kein Mensch|${none} ${thing})(?! (?:länger als [0-9]|mehr als [0-9]|ohne|am |an der|in der|im |auf der|vor der|hinter))(?: (?:auch nur|je|jemals|mehr|zu lange|umsonst|im Regen|vor|herum|sein|ihr|mit) ?[^.;,:]{0,40})?`,
  `(?:geht|gehen|kommt|kommen|muss|müssen|bleibt|bleiben|wird|werden) (?:bei uns |hier |uns ){0,2}(?:niemand|keiner|kein Mensch|${none} ${thing}) (?:[^.;,:]{0,40} )?(?:leer aus|zu kurz|verloren|abhanden|zu Bruch|kaputt|zu Schaden|vergessen|übersehen|zurück|allein|auf der Strecke|im Regen stehen|zweimal \\p{L}{3,20}|ein zweites Mal \\p{L}{3,20}|unzufrieden|mit leeren Händen|enttäuscht|vor die Tür|durcheinander|unter|daneben)`,
  `${none} ${thing} (?:geht|gehen|kommt|kommen|bleibt|bleiben|wird|verlässt|verlassen|muss|landet|fällt|liegt|steht|hat|findet) (?:[^.;,:]{0,40} )?(?:leer aus|zu kurz|verloren|abhanden|zu Bruch|kaputt|zu Schaden|vergessen|übersehen|zurück|auf der Strecke|im Regen stehen|zweimal|ein zweites Mal|unzufrieden|mit leeren Händen|enttäuscht|verärgert|daneben|in die Binsen|schief|durchs Netz|unter den Tisch|unter die Räder|im Papierkorb|beim Falschen|an den Falschen|den Weg nicht|nicht wieder)`,
  `${none} ${tiny}(?: (?:\\p{L}{2,14} ){0,3}(?:bleibt|ist|wird|findet|entsteht|fehlt|geht|kommt|entgeht|übrig|zurück|liegen|verloren|zu sehen))?(?! (?:Papier|darf|dürfen|von))`,
  `(?:bleibt|ist|liegt|hinterlassen|hinterlässt|finden|findet) (?:[^.;,:]{0,30} )?${none} ${tiny}(?: (?:zurück|liegen|übrig|mehr))?`,
  // Nothing bad happens, or not twice.
  'nichts(?:,? (?:was|das) [^.;,]{3,50},?)? (?:geht|gehen|kommt|bleibt|fällt|gerät|landet|wird|läuft|rutscht|entgeht|trübt) (?:[^.;,:]{0,40} )?(?:verloren|zu Schaden|abhanden|zu Bruch|kaputt|schief|liegen|unerledigt|vergessen|durch|unter den Tisch|in Vergessenheit|auf der Strecke|dem Zufall überlassen|daneben|aus dem Ruder|verkehrt|uns|unserem \\p{L}{3,20}|unserer \\p{L}{3,20}|Ihren \\p{L}{3,20})(?! (?:und|oder) nichts)',
  '(?:passiert|geschieht|unterläuft|begegnet|wiederholt sich|kommt|tritt|erleben|erlebt) (?:[^.;,:]{0,60} )?(?:kein zweites Mal|kein weiteres Mal|nie wieder|nie mehr|niemals wieder|nicht noch einmal|garantiert nicht(?: wieder| mehr)?|mit Sicherheit nicht(?: wieder| mehr)?|nie ein zweites Mal)(?: (?:vor|auf|ein))?',
  `(?:müssen|brauchen|musst|brauchst|müsst|werden|wirst) (?:Sie|du|ihr|unsere \\p{L}{3,20}) (?:sich |dich |euch |bei uns |hier ){0,2}(?:nie|niemals|nie wieder|nie mehr|niemals wieder|kein einziges Mal|keine (?:Sekunde|Minute)|nicht eine (?:Sekunde|Minute)) (?:[^.;,:]{0,40} )?(?:warten|nachfragen|nachhaken|suchen|anstehen|zurückkommen|wiederkommen|ärgern|bangen|sorgen|Sorgen|Gedanken|reklamieren|erinnern|zweimal \\p{L}{3,20}|ein zweites Mal \\p{L}{3,20}|hinterherlaufen|bereuen|enttäuscht|allein|vermissen|verzichten|frieren|zittern)(?: (?:machen|sein|lassen))?`,
  `(?:um|über) (?:rein gar |wirklich |absolut |überhaupt )?nichts (?:mehr )?(?:zu )?(?:kümmern|sorgen|Gedanken machen|Sorgen machen)`,
  // All of them, whatever they are.
  `(?:bekommen|kriegen|bringen|finden|schaffen|entfernen|öffnen|retten|heilen|knacken|beseitigen|machen|stillen|treffen) (?:wir )?(?:bisher |noch |garantiert |einfach )?(?:jede[snr]?|alle|sämtliche) (?:noch so \\p{L}{3,15} )?${thing} ${short}(?:heraus|raus|auf|hin|weg|los|wieder \\p{L}{3,12}|zum (?:Laufen|Leuchten|Blühen|Klingen|Lachen|Schweigen|Strahlen|Ziel)|in den Griff|sauber|flott|satt|ans Ziel|unter|dicht|glücklich)`,
  `(?:öffnen|retten|heilen|knacken|beseitigen|meistern|entfernen|besiegen|bändigen|stillen|lösen|reparieren|flicken) (?:wir )?jede[snr]? (?:noch so \\p{L}{3,15} )${thing}`,
  `(?:haben|kennen|wissen|finden|hat|kennt|weiß|findet) (?:wir )?(?:auf|für|gegen) (?:wirklich )?(?:alles|jede[snr]?(?: noch so \\p{L}{3,15})? ${thing}) (?:[^.;,:]{0,20} )?(?:eine Antwort|ein Mittel|ein Rezept|eine Lösung|einen Rat|Rat|einen Ausweg|ein Kraut|das passende \\p{L}{3,20}|den passenden \\p{L}{3,20}|die passende \\p{L}{3,20}|ein Ersatzteil)`,
  // Oaths.
  '(?:darauf|da) (?:können|kannst|könnt) (?:Sie|du|ihr) (?:Gift nehmen|jede Wette eingehen|Häuser bauen|wetten)',
  '(?:so sicher wie das Amen in der Kirche|da beißt die Maus keinen Faden ab|darauf (?:geben wir|gebe ich) (?:Ihnen )?(?:unser Wort|Brief und Siegel|unser Ehrenwort)|dafür legen wir (?:die|unsere) Hand ins Feuer|ohne Wenn und Aber|(?:ohne|kein) Wenn,? (?:und )?kein Aber)(?! (?:erstatt|zurück|Geld))',
  `auf (?:uns|unsere[nrms]? \\p{L}{3,20}) (?:ist|können (?:Sie|ihr)|kannst du) (?:[^.;,:]{0,20} )?(?:immer|stets|jederzeit|in jeder Lage|ausnahmslos|blind|hundertprozentig|Tag und Nacht|zu jeder \\p{L}{4,16})(?: Verlass| verlassen| bauen| zählen)?`,
  // At any hour and in any state.
  `(?:um drei Uhr (?:nachts|früh|morgens)|mitten in der Nacht|an Heiligabend|selbst (?:an|bei|in|um|nach|während) [^.;,:]{3,40}|auch (?:an Weihnachten|an Silvester|im größten \\p{L}{3,20}|im tiefsten \\p{L}{3,20}|bei Sturm|bei Eis und Schnee)),? (?:[^.;,:]{0,40} )?(?:sofort|auf der Stelle|pünktlich|garantiert|immer|im Nu|ohne Wartezeit)`,
  '(?:zu jeder Stunde|an jedem Tag des Jahres|an jedem Ort|bei jedem Wetter|in jedem Winkel (?:der Stadt|des Landes)|rund ums Jahr) (?:[^.;,:]{0,40} )?(?:zur Stelle|da|erreichbar|pünktlich|einsatzbereit|vor Ort|verfügbar|frisch|an Ihrer Seite|für Sie)',
];
