/** Time: frames with an open slot, and idioms. */
import { adjEnd, adjGraded } from './endings.ts';
import { openAdjective } from './frames.ts';

const span =
  '(?:Zeit|Zeitraum(?:e?s)?|Zeitrahmens?|Zeitspanne|Zeitfenster(?:s)?|Fristen|Frist|Weile|Dauer|Vorlauf(?:zeit)?|Verzögerung|' +
  'Zeitverzug|Karenz(?:zeit)?|Schonfrist|Kulanzfrist|Anlaufzeit|Übergangszeit|Tempo|Geschwindigkeit|Wartezeit|Bearbeitungszeit|Reaktionszeit)';
const slack =
  '(?:Luft|Ruhe|Kapazität(?:en)?|Lücke|Gelegenheit|Muße|Trubel|Ansturm|Andrang|Stress|Gröbste|Tagesgeschäft|Auslastung|' +
  'Terminkalender|Dienstplan|Kalender|Auftragslage|Personallage|Arbeitslage|Geschäftslage|Betriebslage|Lage|Hauptsaison|' +
  'Arbeitslast|Arbeitsanfall|Tagesablauf|Werkstattplan|Spielraum|Freiraum|Zeitfenster|Zeit (?:ist|hat|haben|hast|bleibt|' +
  'findet|finden|dafür|dazu)|Zeit (?:es )?(?:erlaubt|zulässt|hergibt))';
const speed = '(?:Eile|Schnelligkeit|Geschwindigkeit|Tempo|Dringlichkeit|Zügigkeit|Promptheit|Pünktlichkeit|Raschheit)';
const served =
  '(?:\\p{L}{2,20})?(?:zeit(?:en)?|dauer|frist(?:en)?|antwort(?:en)?|reaktion(?:en)?|bearbeitung|hilfe|lösung(?:en)?|lieferung(?:en)?|' +
  'rückmeldung(?:en)?|erledigung|abwicklung|klärung|unterstützung|erstattung(?:en)?|abhilfe|reparatur(?:en)?|auskunft|' +
  'auskünfte|wege|entscheidung(?:en)?|rückruf(?:e)?|zustellung|behebung|bedienung|ersatz|umtausch|terminvergabe|vermittlung|' +
  'information(?:en)?|warnung|anfahrt|zahlung)';

/** Phrases of time with an open slot: `in … Zeit`, `sobald wir … Luft haben`, `mit der gebotenen Eile`. */
export const timeFrames: readonly string[] = [
  '(?<=(?:nie|niemals|niemand(?:en|em)?|keine[nrm]?) (?:[^.;:!?]{1,30} )?)(?:(?:unnötig|übermäßig|allzu|unangemessen|endlos|zu|so) lange?|ewig|endlos)(?! (?:als|genug))',
  // A wait that is denied in no figures: `Mails bleiben nicht lange liegen`.
  '(?<=(?:steh|wart|lieg|bleib|dauer|häng|sitz|lass)\\p{L}{0,4} (?:[^.;:!?]{1,40} )?)nicht (?:so |allzu |sehr |besonders )?lange?(?! (?:als|genug))',
  '(?:bei|zu) (?:der |einer )?(?:nächst|erst|best|passend|günstig|sich bietend|sich ergebend|nächstbest|erstbest)(?:er|en) (?:sich bietenden )?(?:Gelegenheit|Möglichkeit)',
  `(?:in|innerhalb|innert|binnen|nach|mit|über)(?: eine[mrs]?)? (?:(?:recht|sehr|ziemlich|möglichst|denkbar|relativ) )?${openAdjective} ${span}`,
  `(?:sobald|sowie|wenn|falls) (?:[^.;,]{0,40} )?${slack}(?: [^.;,]{0,30})?`,
  '(?:sobald|sowie|wenn) (?:es|man|sich|das|wir|du|ihr|jemand|wer|das Team|die Werkstatt|der Betrieb|der Laden|die Küche|' +
    'die Technik)(?: [^.;,]{0,30})? (?:geht|klappt|passt|hinhaut|einrichten (?:lässt|lassen)|machen lässt|auftut|ergibt|ruhiger (?:wird|ist|' +
    'zugeht|geworden ist)|besser aussieht|leerer (?:wird|ist)|nachlässt|nachgelassen hat|abflaut|dazu (?:kommen|kommt|kommst)|' +
    'so weit (?:sind|ist|bist)|soweit (?:sind|ist|bist)|frei (?:ist|sind|wird|hat|haben)|durchatmen kann|durchatmen können)',
  '(?:sobald|wenn) (?:alles|soweit alles|das Nötige|alles Nötige|alles Weitere)(?: [^.;,]{0,20})? (?:vorliegt|beisammen ist|geklärt ist|da ist|' +
    'steht|bereit ist|erledigt ist|passt)',
  '(?:sobald|sowie|wenn) (?:[^.;,]{0,20} )?(?:Näheres|Neues|Neuigkeiten|mehr|Genaueres|Konkretes|etwas|wieder etwas|was Neues)' +
    '(?: [^.;,]{0,20})? (?:wissen|weiß|gibt|feststeht|bekannt ist|vorliegt|haben|sagen können|absehbar ist|klar ist)',
  `(?:in|mit)(?: der| aller)? \\p{L}{4,20}e[rnm] ${speed}`,
  `mit ${speed}`,
  '(?:mit|unter) (?:Volldampf|Hochdruck|Nachdruck|Tempo|Dampf|Karacho|Highspeed|Vollgas|Schwung)',
  '(?:in|mit) (?:null|Null) (?:Komma|Komma nix|Komma nichts)',
  'in null Komma (?:nichts|nix)',
  'im Nullkomman(?:ichts|ix)',
  'zwischendrin',
  'sogleich(?! (?:nach|bei|beim|wenn|nachdem))',
  'auf dem Fuß(?:e)?',
  'pünktlich(?:st)?(?:e[rnms]?)?',
  'vorgängig(?:e[rnms]?)?',
  'speditiv(?:e[rnms]?)?',
  'dringlichst',
  'flottest',
  'in aller (?:Eile|Schnelle|Ruhe|Kürze)',
  'unter Hochdruck',
  '(?:phasen|etappen)weise(?= (?:ab|be|er|um|ein|aus|ver|ge|\\p{L}{3,12}))',
  'ohne (?:lange|lang|groß|viel|erst lange|erst groß|weiter|unnötig|auch nur) (?:[^.;,]{0,20} )?zu \\p{L}{3,16}',
  'sobald (?:[^.;,]{0,20} )?(?:Ergebnisse|Erkenntnisse|Informationen|Neuigkeiten|Einzelheiten|Details) (?:[^.;,]{0,20} )?(?:vorliegen|da sind|bekannt sind|haben|feststehen)',
  'von jetzt auf gleich',
  'vom Fleck weg|aus dem Stand heraus|im fliegenden Wechsel',
  'im (?:Hui|Flug|Fluge|Sauseschritt|Laufschritt|Schweinsgalopp|Eilschritt|Rekordtempo|Expresstempo|Eiltempo|Schnellverfahren|' +
    'Eilverfahren|Nachgang|Idealfall sofort|Zeitraffer)',
  'in (?:Rekordzeit|Windeseile|Windes Eile|Blitzesschnelle|Nullkommanichts|Eile|einem Rutsch|einem Zug|einem Aufwasch|Sekundenschnelle|' +
    'einem frühen Stadium|einem (?:frühen|möglichst frühen) Stadium)',
  '(?:mit|im) (?:\\p{L}{4,16}(?:er|em) )?(?:Vorrang|Priorität)',
  'unmittelbar(?! (?:nach|vor|an|bei|neben|in|am|beim|danach|davor|bevor|nachdem|über|unter|hinter|gegenüber|zuständig|betroffen|Vorgesetz|Zusammenhang))',
  'nach (?:einer|kurzer|einiger|geraumer|längerer) (?:Weile|Zeit|Pause|Bedenkzeit|Wartezeit)',
  'schnurstracks',
  'spornstreichs',
  'stracks',
  'subito',
  'pronto',
  'dalli(?: dalli)?',
  'hopplahopp',
  'holterdiepolter',
  'husch,? husch',
  'eins, zwei, drei',
  'ruck,? zuck',
  'schwuppdiwupp',
  'schleunig(?:st)?(?:e[rnms]?)?',
  'eilig(?:st)?(?:e[rnms]?)?',
  'eilends',
  'raschmöglichst(?:e[rnms]?)?',
  'baldest(?:möglich)?(?:e[rnms]?)?',
  'ehest(?:möglich)?(?:e[rnms]?)?',
  'frühest(?:möglich)?(?:e[rnms]?)?(?! (?:ab|am|um|im|nach|[0-9]|zwei|drei))',
  'zum (?:frühestmöglichen|nächstmöglichen|frühest möglichen|ehestmöglichen|nächst möglichen) (?:Zeitpunkt|Termin|Datum)',
  `nächstmöglich${adjEnd} (?:Zeitpunkt|Termin|Gelegenheit)`,
  `rasend schnell|blitzartig(?:e[rnms]?)?|pfeilgeschwind|im Blitztempo`,
  'nächstens',
  'dieser Tage',
  'die (?:nächsten|kommenden) (?:Tage|Wochen)',
  'im Lauf(?:e)? (?:der (?:nächsten |kommenden )?(?:Zeit|Tage|Wochen|Monate)|des (?:Vormittags|Nachmittags|Frühjahrs|Sommers))',
  'mit der Zeit',
  'auf (?:kurze|absehbare|längere|mittlere|lange|unbestimmte) (?:Sicht|Zeit|Frist)',
  'auf (?:dem )?(?:kleinen|kurzen|schnellen|direkten) Dienstweg',
  'auf (?:die|der) (?:schnelle|kurze) (?:Art|Tour)',
  'peu à peu',
  'Zug um Zug(?= (?:ab|be|er|ein|um))',
  'so nebenbei',
  'nebenbei',
  'nebenher',
  'zwischen Tür und Angel',
  'bei (?:sich bietender|passender|günstiger|guter|der erstbesten|der nächstbesten|der nächsten besten) Gelegenheit',
  '(?:früh|zeitig|rechtzeitig|lange|weit) genug',
  '(?:lang|lange|weit|deutlich|einige Zeit|geraume Zeit|ein Weilchen|ein gutes Stück) (?:vorher|im Voraus|vorab|zuvor|vor (?:der|dem|Ablauf|Beginn|Ende))',
  'mit (?:genügend|ausreichend|etwas|reichlich|viel|gutem|einigem|ausreichendem|genügendem|zeitlichem|großem|angemessenem) (?:Vorlauf|Abstand|Puffer|Zeitpuffer)',
  'gleich zu Beginn(?= (?:und|melden))',
  'kurzerhand',
  'ohne (?:jede[nrs]? |alle )?(?:Säumen|Zaudern|Trödelei|Trödeln|Herumtrödeln|Zeit zu verlieren|unnötig Zeit zu verlieren|' +
    'Zeitdruck aufzubauen|zu (?:zögern|zaudern|trödeln|säumen|fackeln)|Bummelei|Bummeln|Wartezeiten?|Leerlauf|Schlendrian|Federlesens?|Aufhebens|Umschweife)',
  'ohne (?:lange[srn]?|große?s?|viel|allzu viel|allzu lange[srn]?|unnötige[srn]?|umständliche[srn]?|ewige[srn]?|vermeidbare[srn]?|' +
    'lästige[srn]?|zeitraubende[srn]?|überflüssige[srn]?) (?:\\p{L}{4,24}|Hin und Her)',
  'ohne dass (?:[^.;,]{0,40} )?(?:lange|ewig|unnötig|allzu lange|groß)(?: lange)? (?:warten|nachfragen|suchen|bitten)(?: \\p{L}{3,8})?',
  '(?:lassen|lässt|lass|gelassen) (?:[^.;,]{0,30} )?nicht (?:lange|ewig|unnötig|zappeln|schmoren|hängen)(?: lange)?(?: warten)?',
  '(?:lässt|lassen) nicht (?:lange )?auf sich warten',
  'nicht (?:lange |unnötig )?(?:zappeln|schmoren|hinhalten|hingehalten|vertröst\\p{L}{1,3})',
  '(?:erst |immer |nur )?auf den (?:aller)?letzten Drücker',
  'nicht (?:auf die lange Bank|auf den letzten Drücker|erst auf den letzten Drücker)',
  'keine Zeit (?:verlieren|verstreichen|verstreichen zu lassen|zu verlieren)',
  '(?:nicht|nie) (?:(?:un)?nötig|über Gebühr|ungebührlich|unangemessen|unverhältnismäßig|endlos|ewig|über Maß) (?:lange?|hinaus|hingezogen|hinziehen)',
  `(?:kurz|kürzest|schnell|schnellst|rasch|zügig|flott|prompt|baldig|zeitnah|umgehend|unverzüglich|frühzeitig|rechtzeitig)(?:er)?e?[rnms]? ${served}`,
  '\\p{L}{3,20}(?:zeit(?:en)?|frist(?:en)?|dauer|wege) (?:[^.;,]{0,20} )?(?:so |möglichst |angenehm |recht |bewusst )?(?:kurz|gering|niedrig|knapp|klein|schlank|im Rahmen|in Grenzen)' +
    '(?: wie (?:irgend |nur )?möglich)?(?: (?:zu )?(?:halten|gehalten|bleiben|bleibt|sind|ist))?',
  '(?:Tempo|Druck) machen',
  'aufs Tempo (?:drücken|gedrückt)',
  'Gas geben',
  `(?:nächst|näher)${adjEnd} Zukunft`,
  '(?:wenig|kurze Zeit|etwas|ein wenig|ein bisschen|einige Zeit) (?:später|danach|nachher)',
  'an einem der (?:nächsten|folgenden|kommenden) Tage',
  '(?:innerhalb|binnen|innert|in) (?:weniger|einiger|ein paar|einigen|wenigen|etlichen) (?:Sekunden|Minuten|Stunden|Tagen?|Arbeitstagen?|Werktagen?|Wochen|Monaten?)',
  'innert (?:Kürze|nützlicher Frist|Kurzem|kurzem)',
  'binnen Kurzem',
  'vor Kurzem(?= (?:be|er))',
  `fix(?= (?:und|zurück|bear|erl|gel|ant|be|er|wie|re|an|ab|\\p{L}{2,14}(?:en|t)))`,
  'fix',
  `(?:alsbald|baldig)${adjGraded}`,
  'noch (?:möglichst )?(?:bald|zeitig|beizeiten)',
  'direkt und ohne Umwege',
  'ohne Umweg(?:e)?',
  'am besten (?:gleich|sofort|noch|umgehend|direkt)',
  '(?:mal )?eben (?:schnell|kurz)',
  'eben mal',
  'auf Zuruf',
  'zur Unzeit',
  'zeitlich (?:nah|passend|flexibel|großzügig)(?:e[rnms]?)?',
  '(?:relativ|recht|ziemlich|vergleichsweise|einigermaßen|halbwegs|möglichst) (?:schnell|zügig|rasch|bald|zeitnah|früh|flott|prompt|pünktlich)(?:e[rnms]?)?',
];
