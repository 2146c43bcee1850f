/** Everyday wordings that leave a promise open, as open shapes: how soon, how often, how much, how well, and whether at all. */

const ifWord = '(?:wenn|falls|soweit|so weit|sofern|insofern|wo|wo immer|wann immer|solange|sobald|vorausgesetzt,?|so(?= (?:es|dies) ))';

/** A judgement that is left to whoever judges. */
const fair =
  '(?:gerecht|fair|billig|recht|richtig|gut|nötig|notwendig|erforderlich|wichtig|sinnvoll|angemessen|angebracht|geboten|plausibel|glaubhaft|begründet|berechtigt|vertretbar|vernünftig|klug|dringend|lohnend|zweckmäßig|ratsam|nützlich|machbar|zumutbar|geeignet|passend|stimmig|schlüssig|hilfreich|unumgänglich)';

const judge = '(?:uns|ihr|ihm|ihnen|der \\p{L}{3,24}|dem \\p{L}{3,24}|den \\p{L}{3,24}|allen)';
const holder = '(?:wir|sie|er|man|die \\p{L}{3,24}|der \\p{L}{3,24}|das \\p{L}{3,24}|jemand)';

/** How soon. */
export const timeEveryday: readonly string[] = [
  'eine (?:gewisse|bestimmte|angemessene|gute|kurze|kleine|längere|ganze) (?:Zeit|Weile)(?= (?:zur Probe|probe|warten|lassen|dauern|lang|aufbewahrt|behalten|liegen|stehen|testen|tragen)|[.,;]|$)',
  'nach (?:kurzer|eingehender|angemessener|gewisser|einiger) (?:Prüfung|Bearbeitung|Rücksprache|Klärung|Bedenkzeit|Wartezeit|Zeit)',
  '(?:niemanden?|keinen|keine|nicht|nie) (?:[a-zäöüß]+ ){0,3}ewig (?:[a-zäöüß]+ ){0,4}(?:warten|stehen|liegen|hängen|zappeln)(?: lassen)?',
  '(?:in|zu|bei) eine[rm] (?:ruhigen|ruhigeren|freien|stillen|günstigen|passenden|guten|geeigneten|unbeobachteten|leeren) (?:Minute|Stunde|Augenblick|Moment|Zeitpunkt|Viertelstunde|Stündchen|Gelegenheit|Tag|Zeit)',
  '(?:sobald|wenn|sowie) (?:[^.;,]{1,40} )?(?:an der Reihe|an die Reihe|dran|am Zug|an der Tour) (?:ist|sind|kommt|kommen)',
  'je (?:eher|früher|schneller|rascher|zeitiger)(?: [^.;,]{2,40})?,? (?:desto|umso) (?:besser|lieber|eher|früher|schneller|rascher)',
  'so (?:lange|kurz|bald|früh|spät|zeitig) [^.;,]{1,40} wie (?:unbedingt |irgend |eben |nur |gerade )?(?:nötig|erforderlich|notwendig|möglich|geht|vertretbar|machbar)',
  '(?:binnen|innerhalb von|innerhalb) (?:Sekunden|Minuten|Stunden|Tagen|Wochen)(?=[.;,!]|$| \\p{L}{3,20}(?:en|t|da|bei)(?![\\p{L}]))',
  '(?:nicht|nie|niemals|keinen \\p{L}{3,12}) länger als (?:unbedingt |irgend |eben )?(?:nötig|notwendig|erforderlich|üblich|zumutbar)',
  '(?:wenn|sobald|sowie) (?:es |dafür |gerade |wieder |mal |etwas |ein wenig |bei uns ){0,4}(?:Luft|Zeit|ruhiger|Ruhe|weniger los|wenig los|leer|eine Lücke|ein Loch im Kalender|ein Wagen frei|jemand frei) (?:ist|wird|haben|bleibt|da ist|sich auftut|hergeht)',
  '(?:in|nach) (?:überschaubarer|vertretbarer|vernünftiger|zumutbarer|schicklicher|nützlicher|gehöriger|gebührender|geziemender) (?:Zeit|Frist|Weile)',
  'mit der (?:gebotenen|nötigen|erforderlichen|angemessenen) (?:Eile|Schnelligkeit|Zügigkeit|Raschheit|Dringlichkeit)',
  '(?:sobald|wenn) (?:sich )?(?:die|eine) (?:nächste )?(?:Gelegenheit|Möglichkeit|Lücke) (?:dazu )?(?:ergibt|bietet|auftut|da ist|kommt)',
  'noch (?:im Laufe|im Lauf) (?:der Zeit|des Jahres|der Saison)',
  '(?:wenn|sobald) (?:die Zeit|der Moment|der Zeitpunkt|der Tag) (?:dafür |dazu )?(?:reif|gekommen|günstig|passend|da) ist',
  'im (?:passenden|richtigen|rechten|gegebenen|geeigneten) (?:Moment|Augenblick)',
  'bis auf (?:Weiteres|weiteres)|(?:kurz|knapp) (?:vorher|zuvor)',
];

/** How often. */
export const frequencyEveryday: readonly string[] = [
  '(?:mehrere|etliche|viele|einige|zahllose|unzählige|ein paar|so manche|diverse) ?Male?(?: (?:am|pro|im|in der) (?:Tag|Woche|Monat|Jahr))?',
  '(?:mehrmals|mehrfach|öfters?|vielmals|häufig|zigmal|verschiedentlich|x-mal|wiederholt) (?:täglich|wöchentlich|monatlich|jährlich|stündlich|am Tag|pro Tag|die Woche|in der Woche|pro Woche|im Monat|pro Monat|im Jahr|pro Jahr|pro Schicht|in der Stunde)',
  'ein ums andere Mal|Mal um Mal|dann und wann|von Mal zu Mal|hin und wieder mal|alle heiligen Zeiten|nicht gerade selten|nicht (?:eben |gar )?selten|öfter mal|öfter als selten',
  '(?:wenn|sobald|sooft|so oft) (?:wir|man|es|sie|das Team|jemand) (?:[^.;,]{0,20} )?(?:dazu kommen|dazu kommt|dazukommen|daran denken|passt|sich ergibt|sich anbietet|uns einfällt|schaffen|schafft)',
  'so (?:oft|häufig|selten) (?:[^.;,]{1,30} )?wie (?:unbedingt |irgend |eben |nur )?(?:nötig|erforderlich|notwendig|möglich|geht|vertretbar|sinnvoll)',
  'in (?:gewissen|bestimmten|angemessenen|vernünftigen|sinnvollen|größeren|kürzeren|regelmäßigen|unregelmäßigen|überschaubaren) (?:Zeitabständen|Zeiträumen|Abständen|Intervallen|Zyklen|Rhythmen)',
];

/** How much and how many. */
export const quantityEveryday: readonly string[] = [
  '(?:etwas|ein wenig|ein bisschen|ein bißchen|ein Quäntchen|eine Spur|ein Stück weit|ein gutes Stück|ein Gutteil) (?:Geld|Nachlass|Rabatt|Spielraum|Zeit|Luft|Puffer|Platz|Abstand|Vorlauf|Vorrat|Reserve|Aufschub|Hilfe|Unterstützung|mehr Zeit|Geduld|entgegen|Ersatz|Entschädigung|Wechselgeld)',
  'so (?:viel|viele|wenig|wenige) (?:[^.;,]{1,30} )?wie (?:unbedingt |irgend |eben |nur )?(?:nötig|erforderlich|notwendig|möglich|geht|vertretbar|sinnvoll)',
  '(?:ein|einen|der|den) (?:kleinen|kleiner|guten|guter|großen|großer|beträchtlichen|beträchtlicher|gewissen|gewisser|erheblichen|erheblicher|nennenswerten|spürbaren|ordentlichen|angemessenen|anständigen) (?:Teil|Anteil|Prozentsatz|Betrag|Batzen|Posten)',
  'in (?:rauen Mengen|gewissem Maße?|gewissem Umfang|gebührendem Umfang|gebührendem Maße?|vertretbarem Umfang|ordentlicher Zahl|stattlicher Zahl|nennenswerter Zahl|überschaubarer Zahl)',
  '(?:haushalts|orts|branchen|handels|markt)üblich\\p{L}{1,3} (?:Mengen?|Umfang|Maß|Rahmen|Preise?n?|Sätze?n?)',
  'in (?:kleiner|geringer|großer|größerer|begrenzter|überschaubarer|beschränkter|ausreichender|genügender|hinreichender|kleinen|geringen|begrenzten) (?:Zahl|Anzahl|Mengen?|Stückzahl(?:en)?)(?! (?:bis|ab|von|unter|über) )',
  '(?:den|der|die) (?:größeren|größere|größten|größte|kleineren|kleinere|besseren|überwiegenden|überwiegende) Teil|den Löwenanteil|das Gros(?= (?:der|des|unserer))',
  'ab einer (?:gewissen|bestimmten) (?:Menge|Zahl|Größe|Höhe|Dauer|Summe|Anzahl)',
  'bei (?:längere[mnr]|größere[mnr]|umfangreichere[mnr]|schwerwiegende[mnr]|ernsthafte[mnr]) (?:Ausf[aä]ll|Störung|Verspätung|Wartezeit|Abwesenheit|Verzögerung|Schäd|Rückst[aä]nd|Unterbrechung|Projekt|Auftr[aä]g)\\p{L}{0,4}',
];

/** How well. */
export const qualityEveryday: readonly string[] = [
  'von (?:\\p{L}{4,20} )?(?!(?:gleicher|anderer|dieser|unserer|ihrer|seiner|mittlerer|verschiedener|welcher|unterschiedlicher|jeder|solcher|einfacher|minderer|minderwertiger|geringer|schlechter)(?![\\p{L}]))\\p{L}{3,20}er (?:Güte|Qualität|Klasse|Machart|Verarbeitung|Beschaffenheit)',
  'Qualität, (?:die|auf die|mit der|der) [^.;,]{5,50}',
  'mit (?:der |aller |einem Höchstmaß an )?(?:gebotener?|gebotenen|nötigen|nötiger|erforderlichen|erforderlicher|gebührenden|gebührender|notwendigen|notwendiger|gehörigen|gehöriger|angemessenen|angemessener) (?:Vorsicht|Sorgfalt|Umsicht|Gründlichkeit|Aufmerksamkeit|Sachkunde|Sachkenntnis|Fachkunde|Gewissenhaftigkeit|Behutsamkeit|Professionalität|Qualität)',
  '(?:in|bei) (?:den )?(?:aller)?(?:besten|guten|sicheren) Händen',
  '(?:nach|gemäß|entsprechend) (?:allen|den) (?:Regeln|Gesetzen) (?:der Kunst|der Zunft|des Fachs|des Handwerks)',
];

/** Whether at all. */
export const conditionEveryday: readonly string[] = [
  `${ifWord} (?:es|dies|das|er|sie|die \\p{L}{3,24}|der \\p{L}{3,24}|das \\p{L}{3,24}) (?:${judge} )(?:(?:so|dafür|im Einzelfall|gerade|als) ){0,2}\\p{L}{3,20} (?:erscheint|scheint|vorkommt|vorkommen|dünkt|erscheinen|schien)`,
  `${ifWord} (?:es|dies|das|er|sie) (?:so |im Einzelfall )?${fair} (?:erscheint|scheint|aussieht|wirkt|dünkt)`,
  `${ifWord} ${holder} (?:es|dies|das|ihn|sie|den \\p{L}{3,20}|die \\p{L}{3,20}) (?:im Einzelfall |so )?(?:für|als) \\p{L}{3,20} (?:halten|hält|erachten|erachtet|befinden|befindet|ansehen|ansieht|einschätzen|einstuft|einschätzt)`,
  `${ifWord} (?:wir|die Leitung|das Team|die Chefin|der Chef|die \\p{L}{3,20}leitung) (?:(?:es|das|dies|so|dazu|dafür) )?(?:meinen|meint|finden|findet|denken|denkt|glauben|glaubt|das Gefühl haben|das Gefühl hat|den Eindruck haben|den Eindruck hat|der Meinung sind|der Meinung ist|der Ansicht sind|der Ansicht ist|es wollen|Lust haben|Anlass sehen|Anlass sieht|Bedarf sehen|Bedarf sieht|Grund sehen|Grund dafür sehen|es angezeigt finden)(?=[.;,!]|$)`,
  `sollte (?:es|dies|das|sich das|sich dies) (?:[^.;,]{0,24} )?(?:als )?(?:nötig|notwendig|erforderlich|sinnvoll|angebracht|angezeigt|unumgänglich|unvermeidlich|ratsam|hilfreich|geboten|zweckmäßig) (?:werden|sein|erscheinen|erweisen|scheinen)`,
  '(?:großer|viel|besonderer|hoher|größter|höchster) Wert (?:[^.;,]{0,24} )?gelegt',
  `${ifWord} (?:es|uns|dafür|dazu|noch|genug|genügend|ausreichend|die|der|das|unsere?){0,1} ?(?:[^.;,]{0,20} )?(?:Plätze|Leute|Personal|Mittel|Kräfte|Hände|Fahrzeuge|Wagen|Geräte|Zeit|Geld|Kapazität(?:en)?) (?:frei|da|vorhanden|verfügbar|übrig|reichen|reicht|langt|greifbar|bereit)(?: (?:ist|sind|haben|steht|stehen))?`,
  'ohne (?:dass daraus ein Anspruch entsteht|Anerkennung einer Rechtspflicht)(?= [^.;]{0,40}(?:wir|kulant))',
  '(?:nach|je nach) (?:unserem |eigenem |ihrem |freiem )?(?:Dafürhalten|Eindruck|Urteil|Ermessen|Empfinden|Gespür|Augenschein|Einschätzung der Lage|Lage des Einzelfalls|Kassenstand|Kassenlage|Personalstand|Bestand)',
  '(?:wenn|falls|sobald|wo) [^.;,]{2,40} (?:ohnehin|sowieso|gerade eh|eh schon|zufällig) [^.;,]{2,40}',
  'so \\p{L}{3,16},? wie (?:es )?(?:nur |irgend |eben |uns ){0,2}(?:geht|möglich ist|machbar ist|wir können|wir vermögen)(?=[.;,!]|$)',
];

/** Lists that go on. */
export const openListEveryday: readonly string[] = [
  'und (?:all )?(?:das|die|den|der) (?:ganze |ganzen )?(?:andere|anderen|übrige|übrigen|Rest|Drumherum|sonstige|Kleinkram)(?: mehr)?(?=[.;!]|$| (?:her|auf|an|ab|mit|weg|vor|zu))',
  'und was (?:(?:eben|halt|sonst|noch|so|auch|immer|alles|man|gerade|da) ){1,4}(?:\\p{L}{2,16} ){0,3}\\p{L}{2,16}',
  'und (?:allem|alles)(?:,? was)? (?:dazugehört|dazu gehört|drum herum|dran hängt|anfällt|man braucht|nötig ist|noch so \\p{L}{3,14})',
];
