/**
 * Overpromises by the shape of the sentence: whatever comes, not a single one, never again, better than anybody. What is
 * promised hardly matters; what matters is that it is no conduct of staff, no record, no price, no law and nothing past.
 */

/** Up to the end of the sentence there is none of these words or beginnings of words. */
export const without = (stems: string, width = 100) => `(?![^.;!?]{0,${width}}(?<![\\p{L}])(?:${stems}))`;

/** What staff do, keep and write down, and what rules, prices and rights are made of. */
export const conduct =
  'dokumentier|protokollier|notier|vermerk|erfass|registrier|hinterleg|vorgangsnummer|aktenzeichen|(?:eine|seine|ihre) (?:eigene )?nummer|nummerier|quittung|quittier|beleg|lieferschein|gegenzeichn|gegengezeichn|unterschr|unterzeichn|fotografier|abgeheftet|abheften|' +
  'abgelegt|archivier|aufbewahr|gelesen|liest die|(?:nach)?geprüft|prüf(?:en|t|te|ten)(?!\\p{L})|kontrollier|gekennzeichnet|beschrift|etikett|ausweis|(?:unseren |den |seinen |ihren |mit |beim )(?:vor|nach)?namen|namensschild|helm|handschuh|schutz|weste|haarnetz|kittel|maske|gurt|passw|schlüssel|geschenk|trinkgeld|' +
  'rauch|alkohol|handy|duzen|siezen|duzt|siezt|grüß|begrüß|verabschied|anlein|angeleint|anschnall|angeschnallt|abschließ|abgeschlossen|abzuschließen|verschließ|verschlossen|gesperrt|versperr|entsorg|vernicht|gelöscht|löschen|weitergeb|weitergegeben|herausgeb|' +
  'herausgegeben|gilt|gelten|betrifft|vorgeschrieb|verbot|untersag|unzulässig|erlaub|gestattet|dürf|darf|kann|können(?! sie)|gesetz|paragraf|§|haft|anspruch|widerruf|kündig|gebühr|zahlen|zahlt|bezahlt|berechn|kostet|kosten|preis|euro|€|rechnung|wenden|wendet|zuständig|' +
  'entscheid|unverzüglich|spätestens|binnen|innerhalb|weitersag|vertraulich|verschwieg|schweigen|mitarbeit|beschäftigte|kolleg|vorgesetzt|auszubild|azubi|lernend|lehrling|aushilf|räum|evakuier|feuerwehr|notruf|notarzt|rettungsdienst|112|absicher|abgesichert|datenschutz|unter uns|diskret|geheim|zuerst den|leine|arbeiten|arbeitet|tragen|trägt|lehnen|lehnt|kostenlos|kostenfrei|gratis|frei(?!e)|öffne[nt]|geöffnet|schließ|geschlossen|\\p{L}{2,12}zu\\p{L}{3,16}en(?!\\p{L})|zu \\p{L}{3,16}en(?! wir)';

/** Verbs of what happened once. */
const gone =
  '(?:damals|früher|seinerzeit|einst|wurden?|war|waren|hatten?|ging|gingen|kam|kamen|blieb|blieben|gab|fand|fanden|stand|standen|lag|lagen|saß|saßen|fiel|fielen|verlor|brach|brachte|schien|hieß|\\p{L}{3,14}(?:elte|erte|ierte|achte|agte|ellte|eckte|itzte|unkte)n?)(?![\\p{L}])';

export const free = without(`${conduct}|${gone}`);
export const end = '(?=[.;,:!?)|–]|$)';

/** A number of a figure that bounds what is promised. */
export const open = without('[0-9]|(?:zwei|drei|vier|fünf|sechs|acht|zehn|zwölf) (?:\\p{L}{0,8}tage|stunden|wochen|minuten|sekunden)', 120);

const staff =
  '(?:Mitarbeit|Beschäftigt|Kolleg|Angestellt|Führungskr|Team|Auszubild|Azubi|Lernend|Lehrling|Aushilf|Fahrer|Personal|Vorgesetzt|Dienst|Schicht|Schlüssel|Passw|Daten|Unterlage|Akte|Medikament|Maschine|Gerät|Werkzeug|Verkäufer|Kraft|Kräfte|Koch|Köch|Kellner|Monteur|Trainer|Lehrer|Pfleg|Azubine)\\p{L}{0,14}';
export const thing = `(?!${staff})\\p{L}{3,30}(?:[:*_/]-?\\p{L}{2,8})?`;

const someone = '(?:Sie|du|ihr|Ihnen|dir|euch|Ihre?[nmrs]?|deine?[nmrs]?|es|man|jemand|der|die|das|den|dem|ein(?:e[nmrs]?)?|\\p{L}{3,24})';

/** Anyhow: `egal, wann Sie kommen`, `wann immer Sie anrufen`, `was Sie auch suchen`, `so alt es auch ist`. */
const anyhow =
  '(?:(?:egal|ganz gleich|gleichgültig|ganz egal|einerlei|völlig gleich|vollkommen egal|gleich),? (?:ob|wann|wie|wo|was|wer|wen|wem|woher|wohin|worum|warum|um welche[nrsm]?|an welche[nrm]?|zu welche[nrm]?|mit welche[nrm]?|bei welche[nrm]?|aus welche[nrm]?|in welche[nrm]?|von welche[nrm]?|welche[nrsm]?|ob)' +
  `|(?:wann|wo|was|wer|wohin|wie oft|worum) (?:auch )?immer ${someone}|(?:was|wo|wohin|woher|wer|wie \\p{L}{3,14}|wie|wann|welche[nrsm]? \\p{L}{3,24}|so \\p{L}{3,14}) (?:${someone} ){1,4}auch|(?<=^|[:–] )ob \\p{L}{2,24} (?:[^.;:,]{0,40} )?(?:oder|ob) [^.;:,]{2,50}[,:](?=[^.;!?]{0,60}(?:immer|jemand|sofort|gleich|stets|jede|alle|nie)))`;

/** A grain of money, time or measure. */
const grain =
  '(?:Cent|Euro|Pfennig|Rappen|Groschen|Minute|Minütchen|Sekunde|Augenblick|Tag|Stunde|Millimeter|Zentimeter|Meter|Gramm|Schritt|Handgriff|Deut|Atemzug|Wimpernschlag|Mal)s?';

/** How a thing fails, as a verb. */
export const fails =
  '(?:drückt|zwickt|wackelt|klemmt|tropft|quietscht|kratzt|rutscht|reißt|bricht|rostet|fault|schimmelt|welkt|verwelkt|friert|beschlägt|leckt|knarrt|stockt|hakt|streikt|platzt|verblasst|bleicht|fusselt|stinkt|schwitzt|juckt|schmerzt|blutet|verrutscht|verbrennt|' +
  'verdirbt|versagt|verschwindet|ertrinkt|verirrt|verpasst|scheitert|misslingt|misslingen|stört|trübt|entgeht|ruckelt|flackert|zieht es|leidet|verfault|versickert|verstopft|überläuft|verheddert|verkratzt|verläuft|verwechselt|vergilbt|knittert|verfilzt|bröckelt|' +
  'drücken|wackeln|klemmen|tropfen|quietschen|kratzen|rutschen|reißen|brechen|rosten|faulen|schimmeln|welken|frieren|stocken|haken|streiken|platzen|verblassen|verderben|versagen|verschwinden|scheitern|stören|entgehen|ruckeln|flackern|leiden|verstopfen|knittern|bröckeln|fehlt|fehlen|langweilt|langweilen|ärgert|kippt|kippen|irrt|irren|enttäuscht|enttäuschen|zerbricht|zerbrechen|zerspringt|zerspringen|zerreißt|verbeult|vereist|erlahmt|versiegt|versiegen|verklebt|verlischt|abreißt)';

/** What a content customer does. */
const rejoices =
  '(?:lächelt|lächeln|strahlt|strahlen|lacht|lachen|staunt|staunen|schwärmt|schwärmen|freut sich|freuen sich|jubelt|jubeln|(?:schläft|schlafen) (?:bei uns )?(?:ruhig|gut|tief|durch|selig|wie)|träumt|kommt (?:gern |immer |stets |garantiert |mit Freude ){0,2}wieder|kommen (?:gern |immer |stets |garantiert |mit Freude ){0,2}wieder|' +
  'empfiehlt uns|empfehlen uns|weiß uns zu schätzen|gewinnt|gewinnen|besteht(?! aus)|bestehen(?! aus)|gelingt|gelingen|heilt|blüht|blühen|wächst an|überlebt|überleben|wird (?:gesund|satt|fündig|glücklich|reich|schön|Profi)|findet (?:sein|ihr) \\p{L}{3,20}|hat (?:seine|ihre) Freude|ist (?:begeistert|hingerissen|entzückt|im siebten Himmel)|' +
  'sind (?:begeistert|hingerissen|entzückt|hin und weg)|fühlt sich wie (?:zu Hause|daheim|neugeboren|im Urlaub)|erkennt (?:ihn|sie|es) nicht wieder|bedankt sich|bedanken sich|singt unser Lob|ist verliebt|verliebt sich)';

/** How a thing turns out well, at the end of its clause. */
const turnsOut = `(?:(?:sitzt|passt|klappt|gelingt|leuchtet|glänzt|schmeckt|duftet|wächst an|springt an|läuft|funktioniert|überzeugt|begeistert|ein Treffer|ein Volltreffer|ein Erlebnis|ein Genuss|eine Freude|ein Gedicht|ein Meisterwerk|ein Unikat)${end})`;

export const trouble =
  '(?:\\p{L}{0,12}(?:fehler|schäden|schaden|pannen|panne|ausfälle|ausfall|wartezeiten|wartezeit|warterei|verspätungen|verspätung|schlangen|reklamationen|irrtümer|irrtum|verwechslungen|verwechslung|flecken|kratzer|staus|stau|engpässe|enttäuschungen|enttäuschung|missverständnisse|störungen|schmerzen|unfälle|verluste|risse|gerüche|' +
  'verzögerungen|pfusch|ärger|stress|staub|rost|schimmel|beulen|scherben|rechenfehler|leerlauf|langeweile|hunger|durst|zugluft|kälte|lärm|hektik|chaos|gedränge|frust|reue|tränen|rückfragen|nacharbeit|nacharbeiten|überraschungen|feuchtigkeit|knitterfalten|warteschleifen|warteschleife|papierkram|sorgen|kummer|bauchweh|heimweh|ungeziefer|ameisen|mäuse|motten|kellern?|füße|zecken|flöhe))';

/** A share of the cases makes the promise one that can be kept. */
const wholly =
  '(?<!(?:neun|acht|sieben|sechs|[0-9]+) von (?:zehn|[0-9]+)[^.;]{0,60})' +
  without('[0-9]{1,2}(?: )?(?:%|Prozent)|die meisten|in der Regel|meist|oft');

const first =
  '(?:auf Anhieb|(?:schon |gleich |immer |bereits )?(?:beim|auf den|im|mit dem|auf) (?:aller)?ersten (?:Mal|Versuch|Anlauf|Schlag|Griff|Strich|Schnitt|Anruf|Besuch|Termin|Zug|Wurf|Gespräch|Kontakt|Anprobe|Blick))';
const solves =
  '(?:lösen|löst|gelöst|klären|klärt|geklärt|beheben|behebt|behoben|erledigen|erledigt|beantworten|beantwortet|sitzt|sitzen|passt|passen|klappt|klappen|gelingt|gelingen|stimmt|stimmen|trifft|treffen|hält|halten|springt|finden wir|findet|läuft|funktioniert|helfen|hilft|geholfen|gefällt|überzeugt|bestanden|besteht|bestehen)';

/** Well-made, whole, right. */
const perfect =
  '(?:perfekt|fehlerfrei|fehlerlos|makellos|tadellos|sauber|blitzblank|blank|rein|richtig|korrekt|frisch|heil|unversehrt|zufrieden|glücklich|satt|stimmig|vollkommen|gelungen|stimmt|passt|sitzt|gelingt|vollständig|komplett|ein Genuss|ein Vergnügen)';

const better = '(?:(?!immer|unter|über|leider|oder|aber|einer|unser|dieser|jeder|keiner|weder|wieder|hinter|außer|sicher als)\\p{L}{3,14}er)';

/** Totality by the shape of the sentence. */
export const absoluteShapes: readonly string[] = [
  // Whatever comes, in both orders.
  `${anyhow}${free}${open} [^.;:,]{0,50}(?:,[^.;:,]{0,40})?[,:–] ?(?:(?:so|dann|da|hier|bei uns) )?[^.;!?]{4,90}`,
  `(?:sind|ist|steht|stehen|kommt|kommen|hilft|helfen|hält|läuft|finden|findet|wartet|warten|hat|haben|bringen|bringt|sitzt|passt|geht|gehen|machen|reparieren|liefern|retten)${without(conduct)}${open} [^.;:,]{3,70}, ${anyhow}`,
  `egal,? (?:wann|was (?:auch )?(?:kommt|passiert|ist|anliegt)|wie (?:spät|früh|voll|groß|weit|schlimm|alt|klein))${free}(?: [^.;,]{0,30})?`,
  // Not a cent more, not a minute late.
  `(?:kein(?:e[nrms]?)?|nicht (?:ein(?:e[nrms]?)?|um ein(?:e[nrms]?)?|mal ein(?:e[nrms]?)?)|nie(?:mals)?(?: [^.;,:]{0,20})? ein(?:e[nrms]?)?) (?:einzige[nrms]? )?${grain} (?:[^.;,:]{0,30} )?(?:mehr|länger|später|früher|zu (?:viel|spät|wenig|lang|früh)|extra|obendrauf|Verspätung|Verzug|Wartezeit|umsonst|verloren|weniger|Warten|ungenutzt|vergeudet)(?! als [0-9])`,
  `(?:ohne|niemand|keiner|nie|niemals|kein(?:e[nrms]?)? ${thing})${free} (?:[^.;:]{0,50} )?auch nur (?:ein(?:e[nrms]?)?|den|die|das|einmal|einen|halb\\p{L}{0,3})(?: \\p{L}{3,24}){0,3}`,
  // Not a second time, never again.
  `(?:kein|nie ein|niemals ein|nicht ein) (?:zweites|drittes|weiteres) Mal${free}(?! \\p{L}{3,20} wir)(?: \\p{L}{2,20}){0,2}`,
  `(?:nie|niemals|garantiert nicht) (?:wieder|mehr)(?! (?:als|wie|verwend|benutz|(?:her)?ausgegeben|ausgehändigt|ausgestellt|vergeben|eingesetzt|verkauf|betret|beschäftig|unbeaufsichtig|ohne|aus der Hand|an))${free} [^.;,:!]{2,50}`,
  `(?:kommt|kommen|kehrt|kehren|tritt|treten) (?:[^.;,:]{0,30} )?(?:nie|niemals) (?:wieder|mehr)(?: (?:vor|auf|zurück))?`,
  // Never yet, and so it will be.
  `(?:hat|haben|ist|sind) (?:[^.;,:]{0,20} )?noch (?:jede[nrsm]?|alle|niemand(?:en)?|kein(?:e[nrms]?)?) (?:einzige[nrms]? )?${thing} [^.;,:]{2,50}(?:t|en)${end}(?:,? und (?:so|dabei|das)[^.;,]{0,30})?`,
  `(?:bisher|bislang|bis heute|noch|seit [^.;,]{2,20}) (?:[^.;:]{2,80}),? und (?:so|dabei|das|daran) (?:[^.;,]{0,12} )?(?:bleib(?:t|en)|wird|soll|ändert)(?: [^.;,]{0,30})?`,
  // Everyone beams.
  `(?:jede[rs]?|alle|ein jeder|sämtliche) (?:einzelne[rs]? |unserer |Ihrer |von (?:Ihnen|euch) )?(?:\\p{L}{3,16}e[rns]? )?(?:${thing} )?(?:[^.;,:]{0,25} )?${rejoices}`,
  `(?:lächelt|strahlt|lacht|staunt|schwärmt|jubelt|gewinnt|gelingt|besteht|blüht|träumt) (?:bei uns |mit uns |hier |am Ende |danach ){0,2}(?:jede[rs]?|alle) (?:einzelne[rs]? )?${thing}`,
  `(?:bei|mit|dank|durch) (?:uns|unserer? \\p{L}{3,24}|unserem \\p{L}{3,24}) (?:lächelt|strahlt|lacht|staunt|schläft|gewinnt|gelingt|besteht|heilt|blüht|wächst|überlebt|klappt|wird|kommt) (?:jede[rs]?|alle|alles) ${without(conduct)}[^.;,]{2,40}`,
  `jede[rs]? ${thing} (?:wächst|springt|kommt|schlägt|geht) (?:[^.;,:]{0,20} )?an${end}`,
  `(?:jede[rs]?|alle) (?:einzelne[rs]? )?${thing}(?: (?:aus unserer|aus unserem|von uns|bei uns|mit uns|unserer|unseres)(?: \\p{L}{3,20})?)? (?:ist |sind |wird |bleibt )?${turnsOut}`,
  `${thing} (?:hält|halten|übersteht|überstehen|trotzt|trotzen) (?:[^.;,:]{0,20} )?(?:jede[mnrs]?|allen?) (?:noch so \\p{L}{3,15} )?(?:Sturm|Wetter|Regen|Wind|Frost|Hitze|Belastung(?:en)?|Beanspruchung|Last|Stürmen|Witterung|Prüfung|Stoß|Kälte|Waschgang|Sprung)(?: stand)?`,
  // Trouble that is unthinkable here.
  `${trouble} (?:ist|sind|bleibt|bleiben|gehört|gehören|wäre) (?:[^.;,:]{0,40} )?(?:ausgeschlossen|undenkbar|unmöglich|der Vergangenheit an|ein Fremdwort|passé|Geschichte|kein Thema|tabu|unvorstellbar)`,
  `${trouble} (?:kommt|kommen|entsteht|entstehen|gibt es|haben|kennt|kennen|lassen) (?:[^.;,:]{0,30} )?(?:gar nicht(?: erst)?|nicht erst|nicht|keine Chance|niemals|nie)(?: (?:auf|vor|zu|wir))?${end}`,
  `(?:vergessen Sie|vergiss|vergesst|Schluss mit|Nie wieder|Adieu,?|Ade,?|Tschüss,?|Ende mit|Keine Spur von|Keine Angst mehr vor|Nie mehr) (?:\\p{L}{3,14}e[nrm]? )?${trouble}`,
  `${trouble} (?:ade|adieu|war gestern|waren gestern|hat ein Ende|haben ein Ende|lösen sich in Luft auf|ist passé)`,
  `(?:nicht (?:bei|mit) uns|kennen wir nicht|(?:(?<=[,;:–?] )|(?<=(?:unmöglich|geht nicht|kann nicht|zu spät|zu teuer|zu schwer|keine Zeit|nein|aufgeben|warten|vertrösten|langweilig|schlecht|müde)[“"»]? (?:gibt es|gibt's|geht|kennen wir|kennt man|heißt es|ist|sind) )|(?<![\\s\\S]))(?:bei uns|hier) nicht)(?=[.!]?$)`,
  // The first go.
  `${solves}${wholly}${without(`${conduct}|messen|fragen|zeigen|erklären|beraten`)} (?:[^.;,:]{0,50} )?${first}`,
  `${first}${wholly}${without(`${conduct}|messen|fragen|zeigen|erklären|beraten|klopfen`)} (?:[^.;,:]{0,40} )?${solves}`,
  // As good as certain.
  `(?:ist|sind|bleibt) Ihnen (?:[^.;,]{0,20} )?(?:sicher|gewiss|garantiert)`,
  `(?<=[,–:] )(?:versprochen|Ehrenwort|großes Ehrenwort|hoch und heilig|jede Wette|garantiert|Hand aufs Herz|verlassen Sie sich darauf|Sie werden (?:sehen|staunen))(?=[.!]|$)`,
  `(?:versprochen|wetten)(?=[.!]$)`,
  'so sicher wie (?:das Amen in der Kirche|[^.;,]{3,30})',
  '(?:gar |absolut |überhaupt )?nichts (?:falsch machen|schief(?:gehen|laufen)?|verkehrt machen|daneben(?:gehen)?|passieren|anbrennen|zu befürchten|zu verlieren)',
  'geht (?:\\p{L}{2,12} ){0,2}(?:nichts|nie etwas|niemals etwas) (?:daneben|schief|verloren|kaputt|zu Bruch)',
  '(?:werden|wirst|werdet|wird) (?:Sie |du |ihr |es )?(?:\\p{L}{2,10} ){0,3}(?:nicht|nie|niemals|nichts|keine Sekunde) (?:bereuen|vermissen|enttäuscht|zu beanstanden|zu meckern)',
  'bereu\\p{L}{1,4} (?:Sie )?(?:das |es )?(?:nie|niemals|nicht|keine Sekunde)',
  `(?:haben|hat|finden|findet) (?:Sie |niemand |keiner )?(?:[^.;,:]{0,20} )?(?:nichts|keinen Grund|keinerlei Grund|nicht das Geringste) (?:mehr )?zu(?:m| \\p{L}{0,3})? ?(?:beanstanden|bemängeln|meckern|klagen|Klagen|reklamieren|Meckern|wünschen übrig)`,
  // Down to the last fork.
  `${perfect} (?:[^.;,:]{0,30} )?(?:bis (?:zum|zur|ins|in den|in die|in das|aufs|auf den|auf die|auf das) (?:aller)?(?:letzte[nrms]?|kleinste[nrms]?|hinterste[nrms]?) (?!(?:Tag|Werktag|Arbeitstag|Monat|Freitag|Quartal|Termin|Stunde)(?![\\p{L}]))\\p{L}{3,20}|bis (?:aufs|zum) (?:i-)?Tüpfelchen|auf (?:den|die|das) (?:Cent|Minute|Sekunde|Gramm|Millimeter|Zentimeter|Punkt|Pfennig|Haar|Komma|Tag)(?: genau)?|von (?:Anfang bis Ende|A bis Z|vorn bis hinten|Kopf bis Fuß)|vom (?:ersten|Keller) bis (?:zum|unters) (?:letzten )?\\p{L}{3,20})`,
  `(?:bis (?:zum|zur|ins|in den|in die|aufs|auf den|auf die|auf das) (?:aller)?(?:letzte[nrms]?|kleinste[nrms]?|hinterste[nrms]?) (?!(?:Tag|Werktag|Arbeitstag|Monat|Freitag|Quartal|Termin|Stunde)(?![\\p{L}]))\\p{L}{3,20}|bis (?:aufs|zum) (?:i-)?Tüpfelchen|auf den Millimeter(?: genau)?|auf den Cent(?: genau)?|von (?:Anfang bis Ende|A bis Z|vorn bis hinten)|vom ersten bis zum letzten \\p{L}{3,20}) (?:[^.;,:]{0,30} )?${perfect}`,
  // Nobody does it better.
  `(?:nirgends|nirgendwo|niemand|keiner|kein(?:e[rn]?)? (?:andere[rns]?|zweite[rns]?|Mitbewerber|Konkurrent|Wettbewerber|\\p{L}{4,20}))(?! (?:darf|soll|muss))${free} (?:[^.;,:]{0,40} )?${better} (?:[^.;,:]{0,25} )?als (?:bei uns|wir|unser\\p{L}{0,3}|mit uns|hier)`,
  `${better} als (?:bei uns|wir|hier|mit uns) [^.;,:]{0,40}(?:nirgends|nirgendwo|niemand|keiner|kein(?:e[rn]?)? \\p{L}{4,20})`,
  `${better} als (?:jede[rs]? (?:andere|\\p{L}{3,12}ste)[rs]?|jede[rs]? \\p{L}{3,20}(?: (?:der Stadt|im Land|am Ort))|alle anderen|irgendwer|irgendwo|sonst (?:wer|wo|irgendwo)|überall|anderswo|die ganze Konkurrenz|die Konkurrenz|alle Welt|der Rest|die Polizei erlaubt|ein Blitz|je zuvor|woanders)(?: [^.;,:]{0,30})?`,
  `so \\p{L}{3,14} wie (?:bei uns |hier |wir )?(?:[^.;,:]{0,40} )?(?:sonst )?(?:nirgends|nirgendwo|niemand|keiner|kein(?:e[rn]?)? (?:andere|zweite)[rns]?)`,
  `(?:sonst nirgends|nirgendwo sonst|sonst niemand|wie kein(?:e[rn]?)? (?:andere|zweite)[rns]?|ohnegleichen|die unangefochtene Nummer eins|der unangefochtene \\p{L}{3,20})`,
  // Nothing pinches.
  `${fails} (?:[^.;,:]{0,20} )?(?:nichts|nie(?:mals)?(?: etwas| jemand)?|nirgends|niemand(?:en)?|kein(?:e[rn]?)? (?!${staff})\\p{L}{3,24})${without(`${conduct}|lassen`)}(?: (?:länger|mehr|je|jemals))?`,
  `(?:nichts|nie(?:mals)?(?: etwas)?|nirgends|niemand|kein(?:e[rns]?)? (?:einzige[rns]? )?${thing})${without(`${conduct}|lassen|${gone}`)} (?:[^.;,:]{0,20} )?${fails}(?! (?:am|an der|in der|hinter|vor|im) )`,
  `(?:unsere?|Ihre?|Die|Der|Das|Diese[rs]?) (?:\\p{L}{3,20}e[rn]? )?\\p{L}{3,30} ${fails} (?:[^.;,:]{0,20} )?(?:nie|niemals|nicht)(?: mehr| wieder)?(?: (?:aus|ab|ein|an))?${end}`,
  // Somebody at any hour.
  `(?:immer|stets|jederzeit|rund um die Uhr|Tag und Nacht|zu jeder Stunde|zu jeder Zeit|24 Stunden am Tag|auch nachts|selbst nachts) (?:[^.;,:]{0,30} )?(?:jemand|einer|ein Mensch|eine menschliche Stimme|eine freundliche Stimme)(?! (?:vom|aus|von der|aus der) (?:Schicht|Leitung))(?: (?:für (?:Sie|dich|euch) )?(?:[^.;,:]{0,15} )?(?:ran|da|parat|Zeit|hilft|zuhört|abhebt|zur Stelle|zum Hörer))?`,
  `(?:jemand|einer|ein Mensch|eine Stimme) (?:[^.;,:]{0,30} )?(?:immer|stets|jederzeit|rund um die Uhr|Tag und Nacht|zu jeder Stunde|24 Stunden am Tag) (?:[^.;,:]{0,20} )?(?:ran|da|parat|Zeit|hilft|zur Stelle|für Sie)`,
  `(?:immer|stets|jederzeit|garantiert) (?:noch )?(?:ein(?:e[nrms]?)?|den|die|das|einen) (?:freie[nrs]?|passende[nrs]?|richtige[nrs]?|gute[nrs]?|beste[nrs]?|\\p{L}{0,10}(?:parkplatz|sitzplatz|stellplatz|termin|tisch|lösung|ersatzteil|weg|ausweg|fahrrad|wagen|zimmer|bett))${end}(?: \\p{L}{3,24})?`,
  `(?:immer|stets|jederzeit|garantiert) (?:noch )?(?:ein(?:e[nrms]?)?|den|die|das|einen) (?:freie|passende|richtige|gute|beste)[nrs]? \\p{L}{3,24}`,
  `ausnahmslos (?:jede[rnms]?|alle) (?:${thing}) ${without(conduct)}[^.;,:]{3,60}`,
  `(?:jede[rs]?|alle) ${thing}${free} (?:[^.;:]{2,50}),? (?:immer|stets|garantiert|jedes Mal|ohne Ausnahme|ausnahmslos|immer wieder aufs Neue|Tag für Tag|Jahr für Jahr)${end}`,
  // Emphatic ends: `kommt an, immer.`
  `(?<=, )(?<!(?<![\\p{L}])(?:${conduct})[^.;!?]{0,100})(?:immer|jedes Mal|ausnahmslos|garantiert|ohne Ausnahme|Tag für Tag|jederzeit|jede einzelne|jeden einzelnen|und zwar (?:immer|jedes Mal|für immer|restlos|sofort und restlos))(?=[.!]|$)`,
  '(?<!(?:erstatt|übern|zahl|trag|träg|ersetz|rechn|gutschr|förder|beteilig|haft)[^.;]{0,60})(?:zu|mit) (?:100|hundert) ?(?:%|Prozent)(?=[.!]?$)',
  `(?:für (?:immer|alle Zeit(?:en)?|die Ewigkeit)|auf ewig|ein für alle ?Mal|ein für allemal)(?! (?:gelöscht|gesperrt|vernichtet|ausgeschlossen|entfernt|verloren|aufbewahr))`,
  'nichts und niemand(?: [^.;,]{3,40})?',
  // A no is unheard of.
  `(?:ein Nein|das Wort \\p{L}{3,20}|das Wörtchen \\p{L}{3,20}|Geht nicht|ein Unmöglich|den Satz [^.;,]{3,40}) (?:kennt|kennen|gibt es|hören|hört|kommt|steht|existiert)[^.;,]{0,40} (?:nicht|nie|niemals)`,
  `(?:hört|hören|kennt|kennen|fällt) (?:\\p{L}{2,12} ){0,3}(?:nie|niemals|kein) (?:ein )?(?:Nein|Unmöglich|Geht-nicht)`,
  // To the second, to the last grain.
  `(?:fahren|fährt|kommen|kommt|liefern|liefert|beginnen|beginnt|fertig|erscheinen|erscheint|starten|startet|öffnen|da|verkehren|verkehrt|legen|legt|stehen|steht|ist|sind|eintreffen|treffen) (?:[^.;,:]{0,30} )?auf die (?:Minute|Sekunde)(?: genau)?(?! \\p{L}{0,6}zu)`,
  `bis auf (?:den|die|das) (?:aller)?letzte[nrs]? (?!(?:Tag|Werktag|Arbeitstag|Monat|Freitag|Quartal|Termin|Stunde)(?![\\p{L}]))\\p{L}{3,20}`,
  // Whatever you wish.
  `(?:jede[nrsm]?|alles|alle) (?:${thing}, (?:den|die|das) |was |, was )(?:Sie|du|ihr|er|sie) (?:sich )?(?:wünschen|wünschst|wollen|willst|brauchen|brauchst|suchen|suchst|träumen|vorstellen|ausdenken|einfällt|sucht|braucht|will)`,
  `(?:findet|finden|bekommt|bekommen) (?:bei uns |hier )?(?:jede[rs]?|alle)(?: ${thing})?(?: bei uns| hier)?,? (?:genau )?(?:das, )?(?:was|wonach|den|die) (?:er|sie|es|Sie) [^.;,]{2,30}`,
  `jede[rs]? (?:${thing} )?(?:findet|bekommt|erlebt) (?:[^.;,:]{0,20}),? (?:genau )?(?:was|wonach) (?:er|sie|es) [^.;,]{2,30}`,
  `(?:wer|alle, die) [^.;,]{3,60}, ${rejoices}`,
  `(?:alle|sämtliche) (?:Ihre |deine |eure |Ihrer )?(?:Sorgen|Probleme|Fragen|Zweifel|Nöte|Schmerzen|Beschwerden|Flecken|Spuren) (?:[^.;,:]{0,30} )?(?:erledigt|gelöst|vergessen|verflogen|weg|vom Tisch|verschwunden|wie weggeblasen|passé|Geschichte)`,
  `(?:sind|werden|ist|wird|bist|wirst) (?:Sie|du|ihr|er|sie|jede[rs]?|man) (?:[^.;,:]{0,20} )?(?:${trouble}|\\p{L}{3,24}) (?:für immer |endgültig |garantiert |ein für alle Mal )?los(?=[.;,!]|$)`,
  // Never longer than a breath.
  `(?:nie|niemals|keinesfalls|höchstens|nicht) länger als (?:ein(?:e[nrm]?)?) (?:Atemzug|Wimpernschlag|Augenblick|Moment|Lidschlag|Liedlänge|Kaffeelänge|Herzschlag|Wimper|Zigarettenlänge)`,
  // Even the hardest.
  `(?:selbst|sogar|nicht einmal|auch) (?:der|die|das|den|dem) (?:(?:aller)?\\p{L}{3,20}ste[nrs]?|anspruchsvolle[nrs]?|kritische[nrs]?|strenge[nrs]?|Schwiegermutter|Teufel|Chef)${free} (?:[^.;!?]{5,80})`,
  `(?:selbst|sogar) (?:bei|in|an|mit|nach) (?:de[rmn]|dem) (?:aller)?\\p{L}{3,20}ste[nrm]${free} [^.;!?]{5,80}`,
  // Never, of customers and of our things.
  `(?<=\\p{L} )(?!sollten|dürfen|müssen|geben|lassen|nehmen|öffnen|legen|stellen|gehen|fassen|greifen|benutzen|verwenden|betreten|machen)\\p{L}{3,16}en Sie (?:bei uns |hier |dort |uns )?(?:nie|niemals)${without(`${conduct}|nach (?:ihr|dem|der)|fragen`)} [^.;,:!?]{3,60}`,
  `Sie (?!sollten|dürfen|müssen|können|geben|lassen|nehmen)\\p{L}{3,16}en (?:bei uns |hier |dort |uns )?(?:nie|niemals)${without(conduct)} [^.;,:!?]{3,60}`,
  `unser(?:e|er|em|en)? (?:\\p{L}{3,20}e[rn]? )?(?!${staff}|Leute|Leitung|Schüler|Kinder)\\p{L}{3,30} (?!darf|dürfen|soll|sollen|wird|werden|wurden?|war)\\p{L}{2,16}(?:t|en) (?:[^.;,:]{0,30} )?(?:nie|niemals)${without(`${conduct}|${gone}|unbeaufsichtigt|unverschlossen|ohne`)}(?: [^.;,:!?]{2,40})?`,
  `bei uns \\p{L}{2,16}(?:t|en) (?:[^.;,:]{0,20} )?(?:immer|stets|jederzeit|nie|niemals)${free} (?!noch|wieder|öfter|häufiger|mehr|nur|zwei|drei)[^.;,:!?]{3,50}`,
  `wir (?:irren|täuschen|verrechnen|verfahren|vertun|verspäten|verlaufen) uns (?:nie|niemals|nicht)`,
  'versprechen nie (?:zu viel|mehr als)(?: [^.;,]{2,20})?',
  'als (?:wäre|hätte|sei|wären|hätten) (?:nie|nichts|niemals|niemand|kein)(?: [^.;,!?]{2,40})?',
  `auf (?:uns|unsere[nrms]? [^.;,:]{3,24}) ist (?:[^.;]{0,20} )?Verlass,? (?:bei|ob|im|an|zu|Tag|Sommer|immer|egal)[^.;!?]{3,40}`,
  `(?:erreichen|erreicht|erreichst) (?:Sie |du |ihr )?(?:uns|jemanden|einen Menschen|unsere \\p{L}{3,20}) (?:[^.;,:]{0,20} )?(?:Tag und Nacht|rund um die Uhr|jederzeit|immer|zu jeder [^.;,]{3,20})${without('unter|über|per|nummer|telefon|hotline|[0-9]')}`,
  '(?:die Welt|der Himmel|das Haus) [^.;,]{0,20}(?:untergehen|untergeht|einstürzen|einstürzt|brennen),? (?:und )?wir [^.;]{3,40}',
  // From the first moment on, day in, day out.
  `(?:Sie|du|ihr|jede[rs]?|alle|man) [^.;,:]{2,40}(?:vom|von der|ab dem|ab der) (?:aller)?ersten \\p{L}{3,16} an${free}(?: [^.;,!?]{2,40})?`,
  `(?:vom|von der) (?:aller)?ersten \\p{L}{3,16} an${free} (?:[^.;,:]{0,30} )?(?:zufrieden|sicher|entspannt|gut|perfekt|wohl|glücklich|ohne|schmerzfrei|rund|reibungslos|trocken|warm)`,
  `(?:läuft|laufen|fährt|fahren|hält|halten|funktioniert|funktionieren|steht|stehen|schmeckt|strahlt|glänzt|ist|sind|bleibt|bleiben|kommt|kommen|liefern)${free} (?:[^.;:]{0,50} ?)(?:tagein,? tagaus|jahrein,? jahraus|jahraus,? jahrein|Tag für Tag|Jahr für Jahr|rund ums Jahr|sommers wie winters)`,
  // All that could ever be asked.
  `(?:jede[nrsm]?|alle|alles|jegliche[nrs]?|sämtliche)(?: ${thing})?(?: [^.;,]{1,20})?,? (?:den|die|das|was) ${without(conduct)}[^.;]{2,50} (?:je|jemals|nur|überhaupt|irgend)(?= )(?: [^.;,!?]{3,30})?`,
  'alle[sn]?,? was das Herz begehrt',
  // Who trusts us holds it in the end; full stop.
  `(?:wer|alle, die) [^.;,]{3,60}, (?:[^.;,]{2,30} )?(?:am Ende|danach|zum Schluss|früher oder später) (?:[^.;,]{2,40} )?(?:in der Hand|in den Händen|ans Ziel|am Ziel|auf dem Siegertreppchen|im Leben|im Griff|gesund|schlank|sicher|Bescheid)`,
  `(?<=, )(?:Punkt|basta|fertig|Schluss|aus|Ende der Durchsage|da gibt es nichts|ohne Wenn und Aber|darauf können Sie wetten|keine Widerrede)(?=[.!]|$)`,
  // Strange to us.
  `(?:\\p{L}{3,14}e[rn]? )?(?:Überraschungen|${trouble}) (?:[^.;:]{0,40} )?(?:sind|ist|bleiben|bleibt) (?:uns |bei uns |für uns |hier ){0,2}(?:[^.;:]{0,12} )?(?:fremd|unbekannt|ein Rätsel|ein Gräuel|Fehlanzeige|kein Begriff)`,
  `vergessen Sie,? (?:was|wie|dass) ${without(conduct)}[^.;!?]{3,50}`,
  `(?:wissen|weiß|weißt) (?:Sie |du |man |niemand |keiner )?(?:[^.;,]{0,20} )?nicht mehr,? (?:was|wie) [^.;]{3,50}`,
  `(?:muss|müssen|müsste) (?:erst |noch |erst noch ){0,2}(?:[^.;,]{0,30} )?(?:erfunden|geboren|gebaut|gefunden|gebacken|erschaffen) werden`,
  // All grudge is gone.
  `(?:ist|sind) (?:jede[rs]?|alle[rs]?|jegliche[rs]?) (?:\\p{L}{3,14}e[rs]? )?${thing} (?:[^.;,:]{0,20} )?(?:verraucht|verflogen|vergessen|vorbei|verschwunden|ausgeräumt|beseitigt|vom Tisch|wie weggeblasen|verpufft|vergangen|Schnee von gestern)`,
  `(?:jede[rs]?|alle[rs]?|jegliche[rs]?) ${thing} (?:verfliegt|verfliegen|verraucht|verschwindet|verschwinden|löst sich auf|lösen sich auf|weicht|schmilzt|vergeht|vergehen)`,
  // Gone without leaving a trace, whole until the end.
  `(?:bleibt|bleiben|hält|halten|steht|stehen|sitzt|sitzen)${free} (?:[^.;,:]{0,30} )?(?:bis ans Ende (?:aller|der) Tage|bis in alle Ewigkeit|bis zum Sankt-Nimmerleins-Tag|auf Lebenszeit|Generationen lang|ein Leben lang|unverrückbar)`,
  `(?:nichts|gar nichts|keine Macht der Welt|kein \\p{L}{3,20}) (?:hält|halten|stoppt|bremst|schreckt|erschüttert|bringt|wirft) (?:uns|unsere? \\p{L}{3,24})(?: (?:auf|ab|um|aus der Ruhe|aus der Bahn|davon ab))?`,
];
