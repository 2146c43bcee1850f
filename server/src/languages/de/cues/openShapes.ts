/** Further open shapes of what is left open: an adjective of degree before a class of nouns, contractions with `'s`, and what the hour brings. */

const haste =
  '(?:Verzögerung(?:en)?|Aufschub|Zeitverlust|Verzug|Umstände|Umwege?|Warterei|Wartezeit(?:en)?|Hin und Her|Bürokratie|Papierkram|Formalitäten|Trödelei|Säumnis|Atempause|Leerlauf)';
const care =
  '(?:Einsatz|Aufmerksamkeit|Sorgfalt|Hingabe|Umsicht|Nachdruck|Zuwendung|Fürsorge|Eifer|Engagement|Achtsamkeit|Fingerspitzengefühl|Gewissenhaftigkeit|Gründlichkeit|Aufwand|Kraftaufwand|Vorsicht(?= (?:behandel|transportier|beförder)))';

/** How soon. */
export const timeShapes: readonly string[] = [
  'auf (?:dem |sehr |denkbar )?(?:schnellst|kürzest|raschest|kurz|schnell|rasch|direkt)e[mn] Wege?',
  `ohne (?:allzu |zu |sehr )?(?:groß|größer|lang|länger|viel|nennenswert|spürbar|unnötig|weiter|jed|jeglich|viel)e?[nrms]? ${haste}`,
  'ohne (?:Säumnis|Atempause|Umschweif|Aufhebens?|Wartezeiten)(?![^.;,]{0,30}[0-9])',
  'mit (?:nur )?(?:gering|klein|kurz|leicht|etwas|wenig|minimal|überschaubar)e?[mr]? (?:Verzug|Verspätung|Zeitverzug|Zeitversatz|Verzögerung|Wartezeit|Vorlauf|Vorlaufzeit|Abstand)',
  'nach (?:einem |einer )?(?:Weilchen|Momentchen|Zeitlang|kleinen Weile|kleinen Pause|Verschnaufpause)',
  '(?:wie|schnell wie) (?:der Blitz|der Wind|die Feuerwehr|ein geölter Blitz|eine Rakete|aus der Pistole geschossen|im Flug|von selbst)',
  '(?:zack-?zack|ratzfatz|ratzefatz|dalli(?: dalli)?|hast du nicht gesehen|eins,? zwei,? drei|wieselflink|pfeilschnell|windschnell|raketenschnell|fixfix)',
  'mit (?:Beeilung|Schmackes|Affenzahn|Eiltempo|Höchsttempo|Rückenwind|Tempo eins|fliegenden Rockschößen)',
  'auf (?:der Überholspur|Hochtouren|dem schnellsten Dienstweg)',
  'im (?:Schnellgang|Eilschritt|Sprint|Turbogang|Eilgang|Schweinsgalopp|fliegenden Wechsel)',
  'in (?:nicht )?(?:allzu |zu |sehr )?(?:ferner|naher|nächster|absehbarer) (?:Zukunft|Zeit)',
  'später (?:ein)?mal|später dann|ein andermal|irgendwann (?:ein)?mal|zu gegebener Stunde',
  '(?:zeitversetzt|zeitverzögert|mit Zeitversatz|im beschleunigten Verfahren|beschleunigt(?= (?:be|ge|er|ab|weiter|zu)\\p{L}{3,20}(?:t|en)(?![\\p{L}])))',
  '(?:bei|mit|zu) (?:nächst|passend|gut|günstig|geeignet|gegeben)e[mr] (?:Anlass|Augenblick|Moment|Termin|Stunde|Zeit)(?! im)',
  '(?:sobald|wenn|sowie) (?:Klarheit|Ruhe|Gewissheit|Einigkeit|Ordnung|Frieden|Flaute|Ebbe) (?:herrscht|besteht|eingekehrt ist|einkehrt|ist)',
];

/** How often. */
export const frequencyShapes: readonly string[] = [
  '(?<!(?:immer|schon|nie|nicht|hin und|dann) )(?<=(?:prüf|kontrollier|frag|ruf|schau|besuch|mess|reinig|putz|leer|wechsel|lüft|test|üb|schul|befrag|besprech|les|geh|seh)\\p{L}{0,4} (?:[^.;,]{0,30} )?)(?:mal wieder|wieder (?:ein)?mal)(?=[.;,!]|$| (?:in|nach|bei|auf|vorbei|durch|über) | \\p{L}{2,8}(?=[.;,!]|$))',
  'bei jeder (?:passenden|sich bietenden|guten|günstigen|geeigneten|erdenklichen) Gelegenheit',
  '(?<=(?:prüf|kontrollier|besuch|reinig|schul|befrag|besprech|bewert|überwach|mess|mithör|hör|test|begeh)\\p{L}{0,4} (?:[^.;,]{0,30} )?)(?:phasenweise|zeitweise|zeitweilig|episodisch|schubweise|reihum|mal hier,? mal da|mal so,? mal so)',
  '(?:öfter|mehr|häufiger) als (?:nur |bloß )?(?:einmal|das eine Mal|unbedingt nötig|nötig|gewöhnlich)',
  '(?:unter|während) der Woche (?:ein)?mal|(?:ein)?mal (?:unter|während) der Woche(?! (?:montags|am))',
];

const pile =
  '(?:Berg|Stapel|Grundstock|Satz|Schwall|Packen|Stoß|Korb voll|Sack voll|Haufen|Posten|Vorrat|Löwenanteil|Großteil|Tick|Hauch|Funken|Schuss|Klacks|Happen|Notvorrat|Puffer|Überhang)';

/** How much and how many. */
export const quantityShapes: readonly string[] = [
  // `mit besonderem Einsatz`.
  `(?<=mit )(?:besonder|erhöht|vermehrt|verstärkt|gesteigert|außergewöhnlich|außerordentlich|gehörig|größt|höchst|groß|viel|ganz besonder)e[rmn] ${care}(?![^.;,]{0,50}(?:wurde|wurden|war|waren|hatte|hatten) )(?! (?:wurde|wurden|war|waren))`,
  // `die nötige Zeit lassen`.
  '(?:nötig|geboten|gebührend|verdient|erforderlich|notwendig|gehörig|entsprechend)e[nrms]? (?:Zeit|Ruhe|Geduld|Aufmerksamkeit|Sorgfalt|Raum|Freiraum|Abstand|Unterstützung|Spielraum|Vorlauf|Luft|Muße|Zuwendung|Werkzeuge?|Kleingeld|Wechselgeld|Rückhalt|Ernst|Nachdruck|Diskretion|Fachwissen)(?! (?:für den Fall|nach § |gemäß))',
  'nicht (?:allzu|übermäßig|sonderlich|übertrieben|gar zu|arg) \\p{L}{3,14}(?=[.;,!)]|$| \\p{L}+)',
  'nicht zu (?:fest|straff|hart|scharf|nass|trocken|hell|dunkel|dünn|dick|stramm|locker|lose|tief|stark|heftig|forsch|knapp|grob|streng|salzig|süß|leise|nah|dicht|schmal|schwungvoll|üppig|sparsam|hastig|flach|prall|steif|satt)',
  '(?:grob|schwer|größer|dick|bös|ernst|gröber|schlimm|heftig|krass|saftig|richtig dick)e[nrm]? (?:Patzern?|Schnitzern?|Ärger|Pannen?|Klops(?:en)?|Böcken?|Ausrutschern?|Missgeschicken?|Zoff|Verdruss|Schlamassel|Unmut|Scherereien|Unannehmlichkeiten)(?! \\()',
  '(?:nett|hübsch|schön|ordentlich|anständig|fein|stolz|rund|klein|erklecklich|gut|dick|süß)e?[srn]? (?:Sümmchen|Beträgchen|Scherflein|Polster|Pölsterchen|Zubrot|Extra|Zuckerl|Bonbon|Goodie|Batzen|Trostpflaster|Trinkgeld)(?! von [0-9])',
  '(?<=(?:kommen|kommt|gehen|geht) (?:[^.;,]{0,40} )?)(?:weit|sehr|etwas|ein wenig|ein bisschen|recht weit|möglichst weit)(?= entgegen(?:[.;,!]|$))',
  '(?:weit|sehr|etwas|ein wenig|ein bisschen|recht weit)(?= entgegen(?:zu)?(?:kommen|gehen|gekommen))',
  `ein(?:e[nm]?)? (?:ordentlich|kleine?|groß|solid|dick|gut|hübsch)e?[nrs]? ${pile} (?:an |von |mit )?\\p{L}{3,24}(?! von [0-9])`,
  `ein(?:en)? (?:Berg|Stapel|Grundstock|Schwall|Packen|Löwenanteil|Tick|Hauch|Klacks|Puffer|Notvorrat)(?: (?:an|von|mit))? (?!von |mit |aus )(?:\\p{L}{3,24})(?! von [0-9])`,
  '(?:ein|das) (?:Plus|Mehr|Extra|Übermaß|Zuviel) an \\p{L}{3,24}|eine (?:Extraportion|Sonderportion|Idee|Prise|Spur) \\p{L}{3,24}',
  '(?:zig|Dutzende|ungezählte|mancherlei|vielerlei|x) (?:von )?\\p{L}{3,24}(?:en|e|er|s)(?![\\p{L}])(?! (?:kamen|waren|hatten|standen|wollten|kommen|wollen|fragen))',
  '(?<=(?:liegt|liegen|steht|stehen|gibt es|halten wir|bieten wir|reichen wir|stellen wir) (?:[^.;,]{0,30} )?)(?:etwas|ein wenig|ein bisschen) \\p{L}{3,24}(?= (?:bereit|vor|an|zur|aus|parat)(?![\\p{L}]))',
  'ein kleines (?:bisschen|wenig)(?: (?:mehr|weniger|länger|was))?|ordentlich (?:was|etwas)|(?:einiges|allerhand|ganz schön was) (?:drauf|obendrauf|extra)',
];

/** How well. */
export const qualityShapes: readonly string[] = [
  'mit (?:Glanz(?: und Gloria)?|Bestnote|Sternchen|Auszeichnung|Schwung und Können|System und Verstand|Können und Verstand|hohem (?:Anspruch|Können|Standard)|viel (?:Können|Sachverstand|Liebe))(?=[.;,!]|$| (?:aus|er|be|ge|zu|ab|her)\\p{L}+)',
  'rundum (?:gelungen|sorglos|stimmig|perfekt|gut|überzeugend)(?:e[rnms]?)?|aufs? (?:das )?(?:Allerbeste|Beste|Feinste|Schönste|Trefflichste)|zur (?:Freude|Begeisterung|Zufriedenheit) (?:der|aller|unserer) \\p{L}{3,24}',
  '(?:etwas|was|ordentlich was|einiges) herma(?:chen|cht)|sich sehen lassen können|(?:muss|müssen|soll|sollen|hat|haben) (?:[^.;,]{0,30} )?(?:einladend|ansprechend|manierlich|ordentlich|anständig|adrett) (?:aus(?:zu)?sehen|wirken|daherkommen)',
];

const fits =
  '(?:geht|passt|hinhaut|hinkommt|klappt|reicht|sich (?:gerade |mal )?(?:ergibt|machen lässt|lohnt|anbietet|einrichten lässt|fügt|trifft|rechnet)|drin ist|sein muss|nottut|nützt|nötig ist|nötig wird|möglich ist|machbar ist|ruhig ist|ruhig zugeht|der Dienst(?:plan)? zulässt|die Zeit hergibt|hilft|drauf ankommt|nicht anders geht|kommt|läuft|fällt)';

/** Whether at all. */
export const conditionShapes: readonly string[] = [
  // `wenn's geht`, in all its letters.
  `(?:wenn|falls|sofern|soweit|wo|so(?: gut)?)(?:['’´\`‘]s| es)(?: (?:gerade|grad|eben|halt|irgend|mal|nur|denn|zeitlich|räumlich|bei uns)){0,2} ${fits}(?![\\p{L}])(?! um)`,
  "wie(?:['’´]s| es) (?:gerade |eben |halt |sich ){1,2}(?:geht|passt|kommt|läuft|fällt|ergibt|trifft|fügt|macht|anbietet)",
  `so (?:die|der|das|es) (?:Zeit|Platz|Dienst|Kraft|Vorrat|Lage|Betrieb|Wetter|Kasse|Personal)?(?: es)? ?(?:geht|reicht|zulässt|erlaubt|hergibt|mitspielt)(?=[.;,!]|$)`,
  '(?:an|in|bei|zu) (?:(?:etwas|ganz|sehr|eher) )?(?:ruhig|ruhiger|still|schwach|flau|frei|leer|mau|günstig|gut|entspannt|normal)e[nmr] (?:Tagen?|Abenden?|Vormittagen|Nachmittagen|Stunden?|Minuten?|Zeiten|Phasen?|Momenten?|Augenblicken?|Betrieb|Wochen?|Geschäftsgang|Schichten)(?![^.;]{0,20}(?:das heißt|nämlich|[0-9]))',
  'bei (?:Kapazität(?:en)?|Lust und Laune|Zeit und Gelegenheit|Zeit und Muße|Platz im \\p{L}{3,16}|Luft im \\p{L}{3,16}|Leerlauf|freien Händen|genug (?:Leuten|Personal|Zeit|Platz))',
  '(?:soweit|sofern|falls|wenn) (?:uns |ihm |ihr |ihnen |dem Team )?(?:das|es|dies) (?:[^.;,]{0,16} )?(?:gelingt|glückt|behagt|zusagt|zupasskommt|zuzumuten ist|liegt)',
  '(?:wenn|falls|sofern|sobald) (?:sich )?(?:ein )?(?:Bedarf|Interesse|Anlass|Spielraum|eine Lücke|eine Möglichkeit|eine Gelegenheit) (?:zeigt|auftut|ergibt|abzeichnet|findet|anbahnt|dafür besteht)',
  '(?:wenn|falls|sofern|solange) (?:das|der|die) (?:Wetter|Technik|Verkehr|Straße|Laune|Kundschaft|Auftragsbuch|Kollegschaft|Nachbarschaft) (?:mitspielt|mitmacht|es hergibt|es zulässt|stimmt|passt)',
  'im Bereich des (?:Machbaren|Möglichen|Zumutbaren|Vertretbaren)|unter (?:glücklichen|guten|halbwegs normalen) (?:Umständen|Bedingungen)|in (?:Grenzfällen|Zweifelsfällen(?=,? (?:auch|kulant)))',
  '(?:an und für sich|im Grunde genommen|dem Grunde nach|der Tendenz nach|dem Prinzip nach|mit (?:gewissen |einigen |leichten |kleinen )?(?:Einschränkungen|Abstrichen|Vorbehalten))',
  '(?:soweit|sofern|so ?weit) (?:er|sie|es|man|ich|du|ihr|wir) (?:nur |eben |selbst )?(?:kann|können|kannst|könnt|vermag|vermögen)(?=[.;,!]|$)',
  'wie (?:er|sie|man|ich|wir) (?:eben |gerade |halt |nur ){1,2}(?:dazu ?kommt|dazu ?kommen|kann|können|mag|mögen|will|Zeit hat|Zeit haben)',
  'zur Not(?! (?:liegt|steht|gibt|hängt|ist|sind|kann|können|darf|tut))|wie (?:uns|ihm|ihr) (?:gerade )?zumute ist|wie (?:jeder|jede|man) (?:es )?(?:für richtig hält|will|mag|meint)',
];

/** Ends of lists. */
export const openListShapes: readonly string[] = [
  '(?<=, [\\p{L}-]{3,24} )(?:und|oder) (?:noch )?mehr(?= (?:führt|hält|halten|bringt|bringen|stellt|gibt|liegt|liegen|steht|stehen|gehört|gehören|nimmt|prüft|prüfen|muss|müssen|sind|haben|hat)(?![\\p{L}]))',
  '(?:und|oder) (?:so manches|manches|einiges|vieles|allerlei|allerhand)(?: (?:mehr|andere))?(?=[.;,)]|$)',
];

/** Words of effort. */
export const weakShapes: readonly string[] = [
  '(?:haben|hat) (?:wir |sich )?(?:fest |uns )?vor, [^.;,]{3,60} (?:zu \\p{L}{3,20}|\\p{L}{2,8}zu\\p{L}{3,16})',
];
