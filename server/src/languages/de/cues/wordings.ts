/** Free wordings that leave a promise open, as open shapes by what they leave open. */

const ifWord = '(?:wenn|falls|soweit|sofern|solange)';

/** What is to be kept low. */
const burden =
  '(?:Kosten|Aufwand|Unannehmlichkeiten|Lärm|Belastung(?:en)?|Störung(?:en)?|Verluste?|Preise?|Gebühren|Fehlerquote|Risik(?:o|en)|Schlangen?|Warteschlangen?|Wartezeit(?:en)?|Wege|Beeinträchtigung(?:en)?|Ausfälle|Verspätungen|Abfall|Staub|Schmutz|Dreck|Verbrauch|Papierkram|Anfahrt|Ausfallzeit(?:en)?|Sperrung(?:en)?|Schäden)';

/** Those who wait. */
const waiting = '(?:Sie|dich|euch|niemanden|(?:die |unsere )?\\p{L}{3,20}(?:en|er|n|e))';

/** How soon. */
export const timeWordings: readonly string[] = [
  '(?:lieber|eher|besser|am besten) (?:früher|heute|gestern|vorgestern|gleich|sofort|jetzt|eher) als (?:später|morgen|übermorgen|nachher)',
  '(?:unverzüglich|eilig|flink|zeitig|schleunig|direkt)st',
  'mit (?:dem |der |allem |aller )?(?:nötig|geboten|gebührend|erforderlich|gehörig|angemessen|größtmöglich|höchst|ordentlich|notwendig)e[rnm] (?:Tempo|Eile|Schnelligkeit|Zügigkeit|Dringlichkeit)',
  '(?<!kündig\\p{L}{0,3} [^.;,]{0,40})(?:mit|bei|zu|zum|in|auf) (?:der |dem |einer |einem )?(?:nächst|erst)(?:möglich|best|bietend)e[rnm] (?!(?:Arbeits|Werk|Geschäfts|Öffnungs|Betriebs|Markt)?tag)\\p{L}{3,24}(?![^.;,]{0,30}kündig)',
  `(?:noch )?(?:ehe|bevor) (?:Sie|du|ihr|jemand|man|es|${waiting}) (?:[^.;,]{0,20} )?(?:ungeduldig|nervös|unruhig|kribbelig) (?:werden|wirst|wird|werdet)`,
  '(?:noch )?(?:ehe|bevor) (?:Sie|du|ihr|jemand|man) (?:es |das |auch nur )?(?:(?:be)?merk(?:en|st|t)|nachfragen müssen|nachfragen muss|nachhaken müssen|blinzeln können|umdrehen können|sich versehen|sich versieht)',
  'in der Kürze der Zeit',
  '(?:im|mit dem) nächsten (?:Atemzug|Augenblick|Moment|Wimpernschlag)',
  'ohne (?:großes |viel |langes |jedes )?(?:Trara|Tamtam|Brimborium|Hickhack|Palaver|Gedöns|Gewese|Heckmeck)',
  'ein(?:e)? (?:Weilchen|Zeitlang|Momentchen|Stündchen)',
  'nicht (?:viel|zu viel|allzu viel|unnötig viel|unnötig) Zeit (?:verstreichen|vergehen|ins Land gehen|verlieren|vertrödeln)',
  '(?:vergeht|verstreicht|verrinnt) (?:[^.;,]{0,20} )?(?:nur )?(?:wenig|kaum|nicht viel|möglichst wenig) Zeit',
  '(?:nur )?(?:wenig|kaum|nicht viel|möglichst wenig) Zeit (?:vergeht|verstreicht|verrinnt|vergehen|verstreichen)',
  '(?:dauer(?:t|n)|lässt|lassen) (?:bei uns |hier |bis dahin |auf sich )?(?:in der Regel |meist )?(?:nicht|nie|kaum) (?:sehr |allzu |zu |so )?(?:lange?|ewig|endlos)(?: auf sich warten)?',
  `(?:vertrösten|vertröstet|halten|hält) (?:wir )?${waiting} (?:[^.;,]{0,15} )?nicht (?:lange|ewig|endlos)`,
  'nicht (?:lange|ewig|endlos) (?:auf|hin)(?:zu)?halten',
  'unmittelbar(?= (?:ans Telefon|zurück|erledigt|bearbeitet|beantwortet|behoben|informiert|reagiert|gelöst|geklärt|weiter(?:ge)?leite\\p{L}{1,2}|antworten|reagieren|bearbeiten|beantworten|beheben|melden|handeln)(?![\\p{L}]))',
  'auf (?:sehr )?kurze Sicht',
  '(?:im Sauseschritt|im Laufschritt|in Rekordzeit|mit Hochdruck|mit Volldampf|hopplahopp|in null ?Komma ?nichts|zackig)',
];

/** How often. */
export const frequencyWordings: readonly string[] = [
  'bei mancher Gelegenheit',
  '(?:wieder und wieder|immer und immer wieder|alle (?:Schaltjahre|Lebtage))',
  '(?:nur|eher|recht|sehr|möglichst|höchst|äußerst) selten',
];

/** How much and how many. */
export const quantityWordings: readonly string[] = [
  'so (?:viele?|wenige?) (?:\\p{L}{3,20} )?(?:\\p{L}{3,20})?,? wie (?:der|die|das|unsere?|es|ein(?:e)?) (?:\\p{L}{3,24} )?(?:gerade |eben |halt )?(?:braucht|brauchen|verträgt|vertragen|hergibt|hergeben|erfordert|verlangt|nötig macht|zulässt|erlaubt|aushält|hergeht)',
  'ein(?:e|en)? (?:kleine|nette|süße)[srn]? (?:Trostpflaster|Dankeschön(?! ans? )|Mitbringsel|Präsent|Kompensation|Stärkung|Trost|Schmankerl)',
  'alle Zeit der Welt',
  '(?:die|so viel) Zeit, (?:die|wie) (?:es|Sie|du|er|sie|man) (?:eben |halt |dafür )?(?:braucht|brauchen|brauchst)',
  `(?<=${burden} (?:[^.;,]{0,40} )?)(?:klein|gering|niedrig|schlank|flach|im Zaum|in Schach|kurz)(?=[.;,!]|$| (?:zu )?(?:halten|gehalten|hält)(?![\\p{L}]))`,
  `(?<=(?:halten|hält) (?:wir )?(?:[^.;,]{0,30} )?${burden} (?:[^.;,]{0,40} )?)(?:klein|gering|niedrig|schlank|flach|im Zaum|in Schach|kurz)(?=[.;,!]|$)`,
  'so (?:viel|wenig|gering|klein|sparsam|schonend|leise) (?:[^.;,]{1,30} )?wie es (?:nur |eben |irgend |halt )?(?:geht|ginge|möglich ist)',
  '(?:ein(?:e[nms]?)?|unser(?:e[nms]?)?|das|die) (?:breite|weite|bunte|große|reiche|vielfältige)[srnm]? (?:Spektrum|Bandbreite|Fächer|Strauß|Palette|Fülle)',
];

/** How well. */
export const qualityWordings: readonly string[] = [
  '(?:saubere|ordentliche|solide|grundsolide|gründliche|anständige|vernünftige|prima|ganze|gediegene|akkurate)r? (?:Arbeit|Handarbeit|Handwerk|Handwerksarbeit)(?! (?:an|am|von|wird|ist) )',
  '(?:setzen|setzt) (?:wir )?(?:[^.;,]{0,25} )?(?:neue |höchste |hohe )?Maßstäbe|(?:neue |hohe )?Maßstäbe (?:zu )?setz(?:en|t)',
  '(?:weit |deutlich |viel )?(?:mehr|besser) als (?:nur |bloß )?(?:das |der |den |die )?(?:Standard|Durchschnitt|Pflicht|Übliche|Mindeste|Dienst nach Vorschrift|Mittelmaß|von der Stange|08/15)',
  'wie (?:ein|eine) (?:gut geölte[srn]? |Schweizer |präzise[srn]? |feine[srn]? )?(?:Uhrwerk|Maschine|Räderwerk)',
  'wie (?:am Schnürchen|geschmiert|aus einem Guss|aus dem Lehrbuch|aus dem Bilderbuch)',
  '(?:runde|rundes|runden|stimmiges|tolles|schönes) (?:Paket|Gesamtpaket|Rundumpaket)',
  '(?:die )?(?:Messlatte|Latte|Fahne)(?: der \\p{L}{3,20})? (?:[^.;,]{0,15} )?hoch(?= ?halten| ?gehalten| ?legen|[.;,!]|$)',
];

/** Whether at all. */
export const conditionWordings: readonly string[] = [
  '(?:drücken|drückt|drücke) (?:[^.;,]{0,30} )?(?:ein|beide) Augen?(?: zu)?',
  '(?:ein|beide) Augen? zu(?:zu)?drücken',
  'aus (?:der Situation|der Lage|dem Moment|dem Augenblick|dem Gefühl) heraus',
  '(?:vom (?:Grundsatz|Prinzip|Ansatz|Anspruch)|von der (?:Tendenz|Idee)) her',
  `${ifWord} (?:[^.;,]{2,40} )?(?:dafür ?(?:sprechen|spricht)|danach (?:ist|sind))`,
  '(?<=, )so (?:die|der|das|es|dies|genug|noch|Zeit|Platz) [^.;,]{2,40} (?:frei|verfügbar|möglich|vorhanden|offen|nötig|gegeben) (?:ist|sind|bleibt|bleiben|wird)',
  'bei (?:gute|passende|günstige|geeignete|entsprechende|genügende|ausreichende|hinreichende)[rm] (?:Wetter|Witterung|Wetterlage|Nachfrage|Besetzung|Auslastung|Buchungslage|Auftragslage|Personallage|Personaldecke|Sicht|Interesse|Anlass|Grund|Bedarf|Verfügbarkeit|Beteiligung|Kapazität)',
  'im Rahmen (?:unserer|ihrer|seiner|der vorhandenen|der verfügbaren) (?:Zeit|Kraft|Leute|Personalstärke|Besetzung|Vorräte|Bestände|Fähigkeiten)',
  '(?:machen|macht) (?:wir )?(?:uns|sich) (?:[^.;,]{0,20} )?(?:dafür |für (?:Sie|dich|euch|unsere \\p{L}{3,20}) )stark',
  '(?<=(?:erstatten|ersetzen|gewähren|zahlen|leisten|vergüten|erstattet|ersetzt|gewährt|zahlt) (?:[^.;,]{0,40} )?)(?:auf freiwilliger Basis|freiwillig)(?! (?:Versicher|gesetz))',
  'je nach (?:Anlass|Schaden|Schadensbild|Schadenslage|Laune|Stimmung|Stimmungslage|Befinden|Bedeutung|Wichtigkeit|Ermessen|Gefühl|Eindruck|Vorfall|Besetzung|Auftragslage|Trubel|Zeitdruck|Spielraum|Gelegenheit|Bedarfslage|Härte)(?![\\p{L}])(?![^.;]{0,60}(?:Tabelle|Anlage|Anhang|Liste))',
];

/** Ends of lists. */
export const openListWordings: readonly string[] = [
  '(?:und|sowie) all (?:die|das|der|den|dem) (?:anderen?|übrigen?|weiteren?|vielen|restlichen|sonstigen?) \\p{L}{3,24}',
  'und, und(?:, und)?',
  '(?:und|sowie|samt) (?:alles|allem) (?:Übrige|Weitere|Sonstige|Restliche|Dazugehörige|Zugehörige|Nötige|Notwendige|Erforderliche)[nm]?(?! (?:steht|regelt|finden|folgt|ergibt))',
  '(?:und|oder) (?:so|solch(?:e[rs]?)?|derlei) (?:Zeugs?|Sachen|Krams?|Dinge|Geschichten)',
  'und was weiß ich(?: noch)?(?: alles)?|und wie sie alle heißen',
];
