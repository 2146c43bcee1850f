/** Escape clauses: frames with an open slot, and idioms. */
import { adj } from './endings.ts';
import { degreeWord } from './frames.ts';

const ifWord = '(?:wenn|falls|soweit|so weit|sofern|insofern|insoweit|wo|wo immer|wann immer|solange|soviel|sowie|vorausgesetzt,?)';

const able =
  '(?:möglich|machbar|umsetzbar|durchführbar|realisierbar|nötig|notwendig|erforderlich|angemessen|zumutbar|sinnvoll|angebracht|' +
  'angezeigt|praktikabel|vertretbar|zweckmäßig|zweckdienlich|geboten|tunlich|opportun|ratsam|hilfreich|wünschenswert|dienlich|' +
  'gerechtfertigt|verhältnismäßig|leistbar|darstellbar|absehbar|passend|stimmig|vonnöten|unvermeidlich|unvermeidbar|unumgänglich|' +
  'unerlässlich|dringlich|dringend|geraten|empfehlenswert|statthaft|gangbar|tragbar|günstig|gescheit|vernünftig|tragbar|einrichtbar)';

const circumstance =
  '(?:Umstände|Verhältnisse|Lage|Situation|Betrieb|Betriebsablauf|Betriebslage|Auslastung|Kapazität(?:en)?|Ressourcen|Mittel|Personal|Personallage|' +
  'Personaldecke|Personalstand|Zeit|Zeitplan|Platz|Platzangebot|Raum|Wetter|Witterung|Wetterlage|Verkehr|Verkehrslage|Budget|Kassenlage|Haushaltslage|Haushalt|Dienstplan|' +
  'Terminlage|Terminkalender|Auftragslage|Tagesgeschäft|Aufwand|Andrang|Ansturm|Bestand|Lagerbestand|Technik|Datenlage|Sachlage|Rahmenbedingungen|' +
  'Gegebenheiten|Möglichkeiten|Besetzung|Schichtbesetzung|Anlass|Bedarf|Spielraum|Not|Einzelfall|Organisation|Arbeitsanfall|Arbeitsaufkommen|Belegung|Saison|Tageslage|Ablauf|Vorrat|Laden|Team)';

const settles =
  '(?:zulässt|zulassen|zuläßt|lässt|erlaubt|erlauben|gestattet|gestatten|hergibt|hergeben|ermöglicht|ermöglichen|erfordert|erfordern|verlangt|verlangen|gebietet|' +
  'gebieten|reicht|reichen|ausreicht|ausreichen|besteht|bestehen|vorliegt|vorliegen|ist|sind|bleibt|bleiben|hat|haben|haben wir|da ist|ergibt|ergeben|mitspielt|mitspielen|passt|' +
  'stimmt|stimmen|erscheint|scheint|brummt|hält|halten|vorhanden ist|frei ist|frei sind|gegeben ist|gegeben sind|rechtfertigt|rechtfertigen|nahelegt|nahelegen)';

/** Escape clauses with an open slot: `soweit … möglich`, `wenn … es zulässt`, `je nach …lage`. */
export const conditionFrames: readonly string[] = [
  '(?:sofern|soweit|solange|falls|wenn|insofern) (?:dem |dagegen |dafür |daran |uns |sonst ){0,2}(?:nichts|niemand|keiner|keine? \\p{L}{3,24}) (?:entgegensteh(?:t|en)|dagegen ?sprich(?:t)|dagegen ?sprechen|dazwischen ?komm(?:t|en)|im Wege? steh(?:t|en)|widersprich(?:t)|etwas dagegen hat|hindert|querschießt|drängt)',
  `${ifWord} (?:(?!nicht|keine?|Sie|Ihnen|du|dir|der Kunde|die Kundin)[^.;,]){0,50}${able}(?: (?:ist|sind|wird|werden|scheint|erscheint|erscheinen|sein sollte|sein sollten))?`,
  `${ifWord} (?:[^.;,]{0,30} )?(?:für|als) (?:[^.;,]{0,20} )?${able} (?:halten|hält|erachten|erachtet|ansehen|angesehen|befunden|gehalten)(?: wird| werden)?`,
  `${ifWord} (?:(?!nicht|keine?)[^.;,]){0,30}${circumstance} (?:(?!nicht|keine?)[^.;,]){0,20}${settles}`,
  `${ifWord} (?:[^.;,]{0,20} )?(?:nichts|nix) (?:[^.;,]{0,20} )?(?:dagegen|dazwischen|schief|schiefgeht|schiefläuft|anderes|Dringenderes|Wichtigeres|im Weg)(?: [^.;,]{0,20})?`,
  `${ifWord} (?:alles|sonst alles|es) (?:(?:nach Plan|gut|glatt|rund|normal|wie geplant|planmäßig) )?(?:geht|läuft|gutgeht|klappt|glattgeht|glattläuft|hinhaut|passt|gut geht|gut läuft|drin ist|machbar ist|sich anbietet|sich ergibt|sich lohnt|sich machen lässt|sich einrichten lässt|sich vermeiden lässt|sich vertreten lässt|brennt|eng wird|hart auf hart kommt|sein muss|nötig wird|nötig werden sollte|nicht zu viel wird|ins Budget passt|in den Ablauf passt|Sinn ergibt|Sinn macht|Sinn hat)`,
  `${ifWord} (?:sich|dies sich|das sich|es sich|dafür|dazu|hierfür|einmal|mal) (?:[^.;,]{0,30} )?(?:ergibt|bietet|anbietet|lohnt|einrichten lässt|machen lässt|findet|aufdrängt|rechnet|vertreten lässt|empfiehlt|rechtfertigen lässt|Zeit ist|Zeit bleibt|Platz ist)`,
  `${ifWord} (?:gerade|grad|noch|genügend|genug|ausreichend|sonst|zufällig|ohnehin) [^.;,]{0,40}(?:ist|sind|bleibt|haben|hat|da|frei|vorhanden)`,
  `${ifWord} (?:wir|man|das Team|jemand|die Leitung|die Filiale|der Betrieb) (?:[^.;,]{0,30} )?(?:dazu in der Lage|in der Lage|dazu kommen|dazu kommt|Zeit haben|Zeit hat|Luft haben|Luft hat|Lust haben|es schaffen|es schafft|können|es können|dazu imstande)(?: sind| ist)?`,
  `${ifWord} (?:[^.;,]{0,30} )?(?:Not am Mann|Not am Mann ist|Not tut|nottut|der Schuh drückt|es brennt|alle Stricke reißen|Land unter ist|Hochbetrieb herrscht)`,
  'so (?:gut|weit|rasch|viel|lang|lange)(?: und \\p{L}{3,12})? (?:es |wie |wir |wie wir |wie es )?(?:(?:nur|irgend|eben|halt|uns|gerade|technisch|personell|organisatorisch|betrieblich) ){0,2}(?:geht|möglich(?: ist)?|können|machbar(?: ist)?|vertretbar(?: ist)?|gelingt|es geht)',
  'so (?:gut|weit|rasch|viel|lange) (?:sie|er|es|man|du|ihr|die \\p{L}{3,20}|das \\p{L}{3,20}) (?:nur |irgend |eben )?(?:kann|können|kannst|könnt|vermag|hergibt|zulässt|erlaubt|schafft)',
  `${ifWord} (?:(?!nicht|keine?)[^.;,]){0,40}zu (?:lang|groß|viel|voll|eng|laut|hoch|stark|heiß|kalt|unruhig|hektisch|teuer|knapp|kompliziert|aufwendig|aufwändig|arg|bunt) (?:wird|ist|werden|sind)`,
  `${ifWord} (?:[^.;,]{0,20} )?(?:viel|wenig|nichts|nicht viel|nicht zu viel|gerade viel|einiges|Hochbetrieb|der Bär|die Hölle) los ist`,
  'so (?:es|sich|dies|das|die|der|wir|man|Platz|Zeit) (?:[^.;,]{0,40} )?(?:einrichten lässt|machen lässt|ergibt|anbietet|zulässt|zulassen|erlaubt|erlauben|hergibt|möglich ist|nötig ist|vonnöten ist|Zeit haben|Zeit hat|Zeit bleibt|vorhanden ist|vorhanden|passt)',
  '(?:nach|auf) Sicht',
  `${ifWord} (?:sie|er|es|das|dies|ihr|du|wir) (?:[^.;,]{0,20} )?(?:passt|passen|hilft|helfen|stimmt|nützt|nützen|taugt|gefällt|gefallen|Lust haben|magst|mag|wollen|willst)`,
  'je nach (?:Lust|Laune|Interesse|Neigung|Zeit)(?: und \\p{L}{3,20})?',
  'nach (?:Fingerspitzengefühl|Instinkt|Intuition|Erfahrung|Augenschein|Gespür)',
  'mit (?:etwas|ein wenig|ein bisschen) Glück',
  'hoffentlich',
  'freibleibend(?:e[rnms]?)?',
  'in (?:\\p{L}{4,16}en )?(?:Ausnahme|Sonder|Extrem|Härte|Not)(?:situation(?:en)?|lagen)',
  'in (?:besonderen|außergewöhnlichen|schwierigen|heiklen|kniffligen|bestimmten|gewissen) (?:Lagen|Situationen|Momenten|Konstellationen|Umständen)',
  'solange der Vorrat reicht',
  'solange (?:der|die|das|unser) [^.;,]{3,30} (?:reicht|reichen|hält|mitmacht|mitspielt|zulässt|erlaubt)',
  '(?:je )?nach (?!(?:An|Vor|Auf|Ab|Bei|Ein|Unter|Grund|Rück|Nieder|Um|Zu)lagen?(?!\\p{L})|(?:Vor|Ab|Ver|An|Wider|Gegen)stand|(?:Platt|Uni|Re)form)\\p{L}{2,20}(?:lage|stand|anfall|aufkommen|andrang|auslastung|belegung|verfügbarkeit|kapazität(?:en)?|form|bedarf|situation|ermessen|aufwand|dringlichkeit|möglichkeit(?:en)?|saison|wetter|laune|besetzung|budget|umstand|gefühl|betrieb)',
  '(?:je )?nach (?:Lage|Situation|Wetter|Witterung|Saison|Betrieb|Laune|Stimmung|Verkehr|Besetzung|Budget|Bedarf|Andrang|Platz|Kassenlage|Geschmack|Können|Vermögen|Können und Vermögen|Schwere|Einsatzlage|Notwendigkeit|Erfordernis|Erfordernissen|Gegebenheit|Gegebenheiten|Gemengelage|Sachverhalt|Einzelfall|Dafürhalten|eigenem Dafürhalten|Gutdünken|Gusto|Augenmaß|Bauchgefühl|Gefühl|Belieben|Lust und Laune|Maßgabe der Möglichkeiten)',
  'nach (?:eigenem|freiem|unserem|ihrem|seinem|bestem|pflichtgemäßem|billigem) (?:Ermessen|Gutdünken|Belieben|Dafürhalten|Urteil|Gefühl|Gespür|Können|Vermögen|Empfinden|Gusto)',
  'nach (?:Maßgabe|Stand) (?:der|des|unserer|ihrer) (?:Möglichkeiten|Kapazitäten|Mittel|Ressourcen|Umstände|Dinge|Verfügbarkeit|verfügbaren Mittel)',
  '(?:im|in) (?:Rahmen|Umfang) (?:der|des|unserer|ihrer|seiner|deren)(?: [^.;,]{0,30})? (?:Möglichkeiten|Möglichen|Machbaren|Zumutbaren|Kapazität(?:en)?|Ressourcen|Mittel|Verfügbarkeit|Vertretbaren|Kräfte|Üblichen|Gegebenheiten|Budgets|Verfügbaren|Vernünftigen|Personalstands|Dienstbetriebs|laufenden Betriebs|Betriebs|Leistbaren)',
  `(?:mit|bei|unter|in)(?: eine[mr])? ${degreeWord} (?:Aufwand|Mitteln|Kosten|Anstrengungen|Einsatz|Mühe|Zeitaufwand|Rahmen|Kostenrahmen|Umständen)`,
  '(?:im|auf dem) (?:Kulanzweg|Kulanzwege|Wege der Kulanz|Rahmen der Kulanz|Kulanzrahmen)',
  '(?:aus|auf|per|via|mit) Kulanz(?:gründen|basis)?',
  'kulanterweise',
  'kulanzhalber',
  `kulanz(?:weise|mäßig)${adj}`,
  'nach (?:Notwendigkeit|Erforderlichkeit|Dringlichkeit|Zweckmäßigkeit|Opportunität)',
  'bei (?:Notwendigkeit|Erforderlichkeit|Erfordernis|Gelegenheit|gegebenem Anlass|entsprechendem Bedarf|erhöhtem Bedarf|akutem Bedarf|dringendem Bedarf|konkretem Bedarf|begründetem Bedarf|triftigem Grund|triftigen Gründen|wichtigem Anlass|Vorliegen (?:besonderer|triftiger|wichtiger) (?:Gründe|Umstände)|allfälligem Bedarf|entsprechender (?:Auslastung|Nachfrage|Kapazität|Verfügbarkeit|Wetterlage)|freier Kapazität|freien Kapazitäten|Verfügbarkeit|Engpässen|passender Gelegenheit|gutem Wetter|schönem Wetter|schlechtem Wetter|geeigneter Witterung|günstiger Witterung)',
  '(?:im|auf|zum) (?:Bedarfsfall|Bedarfsfalle|Fall der Fälle|Ernstfall|Notfall(?= (?:auch|mal)))',
  'für den Fall der Fälle',
  `(?:notfalls|nötigenfalls|gegebenenfalls|bestenfalls|allenfalls|schlimmstenfalls|erforderlichenfalls|andernfalls möglich|günstigstenfalls|fallweise|situativ|ausnahmsweise|stellenweise|vorbehaltlich)${adj}`,
  '(?:unter Umständen|eventuell|allenfalls|voraussichtlich(?! (?:am|bis|ab)))',
  'wahrscheinlich(?= (?:auch|noch|\\p{L}{3,20}))',
  '(?:fallbezogen|anlassbezogen|anlassbedingt|bedarfsabhängig|bedarfsweise|situationsabhängig)',
  'normal(?:er)?weise',
  'in (?:der Praxis|der Theorie) (?:meist|normalerweise)',
  'im (?:Normalfall|Regelfall|Idealfall|Allgemeinen|Großen und Ganzen|Durchschnittsfall)',
  'standardmäßig',
  'so ?wie üblich',
  '(?:wie|soweit) üblich',
  'größtmöglich(?:e[rnms]?)? (?:Bemühen|Einsatz)',
  'in (?:begründeten|besonderen|bestimmten|geeigneten|berechtigten|manchen|dringenden|gewissen|speziellen|schwierigen|einzelnen|komplexen|komplizierten|schwerwiegenden|heiklen|strittigen|passenden|wichtigen|seltenen|gravierenden|schweren|leichten|kniffligen|eiligen|einfachen|krassen|hartnäckigen|vertretbaren|triftigen) (?:Einzelfällen|Ausnahmefällen|Sonderfällen|Fällen|Situationen|Konstellationen)',
  '(?:bei|in) (?:besonders )?(?:heiklen|komplexen|komplizierten|schwierigen|verwickelten|strittigen|außergewöhnlichen|besonderen|umfangreichen|aufwendigen|aufwändigen|kniffligen) (?:Fällen|Anliegen|Anfragen|Themen|Sachverhalten|Beschwerden|Umständen|Fragen)',
  '(?:wo|wenn|falls|sofern) (?:immer )?(?:dies |das |es )?(?:angebracht|angezeigt|passend|stimmig|vernünftig|gewinnbringend|dem Gast dient|der Sache dient|Sinn ergibt|geht|hilft|nottut|zutrifft)',
  'auf (?:gut Glück|Verdacht|Sicht|Vertrauensbasis)',
  'nach Treu und Glauben',
  'mit (?:Augenmaß|Maß und Ziel|Bedacht|Maß und Mitte)',
  `(?:wo|soweit) (?:(?:[^.;,]{0,20} )?)gewünscht und ${able}`,
  'das (?:Menschenmögliche|Mögliche|Machbare|in unserer Macht Stehende|Bestmögliche|Nötigste)',
  'alles (?:Menschenmögliche|Mögliche|Machbare|Erdenkliche|nur Mögliche|irgend Mögliche|Zumutbare|in unserer Macht Stehende)',
  'was (?:in unserer Macht steht|in unseren Kräften steht|machbar ist|geht|möglich ist|(?:wir|du|sie|man|uns) (?:nur |irgend )?(?:können|kannst|können|kann|möglich ist))',
  'unter (?:Vorbehalt|dem Vorbehalt|Berücksichtigung (?:der|aller) (?:Umstände|Möglichkeiten|Gegebenheiten))',
  '(?:personelle|betriebliche|organisatorische|zeitliche|technische|dienstliche|räumliche|wirtschaftliche)[nr]? (?:Möglichkeiten|Machbarkeit|Verfügbarkeit|Gegebenheiten|Voraussetzungen|Erfordernisse|Belange)(?= (?:es |dies )?(?:zulassen|erlauben|vorausgesetzt|gegeben|entsprechend|nicht entgegenstehen))',
  'Pi mal (?:Daumen|Auge)',
  'über den Daumen(?: gepeilt)?',
  'frei Schnauze',
  'aus dem (?:Bauch|Handgelenk|Stegreif)(?: heraus)?',
  'wenn irgend (?:möglich|machbar|geht)',
  'irgend(?:wie)? (?:möglich|machbar)',
  '(?:ein|beide) Auge[n]? zudrücken',
  'fünf(?:e)? gerade sein lassen',
];
