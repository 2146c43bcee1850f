/** Overpromises: a totality word together with an outcome of the service, in both orders. */
import { absoluteFree } from './absoluteFree.ts';

/** All the time, in every case. */
const always =
  '(?:immer|stets|jederzeit|allzeit|allezeit|durchgehend|durchgängig|durchwegs?|ununterbrochen|zu jeder (?:Zeit|Tageszeit|Stunde|Uhrzeit|Minute|Jahreszeit|Tages- und Nachtzeit)|' +
  'zu jedem Zeitpunkt|ausnahmslos|ohne Ausnahme|jedes Mal|jedesmal|in jedem (?:einzelnen )?Fall|auf jeden Fall|auf alle Fälle|ständig|rund um die Uhr|Tag und Nacht|' +
  '(?:an )?365 Tage[n]?(?: im Jahr)?|(?:an )?sieben Tage[n]?(?: die Woche)?|ganzjährig|bei jedem (?:Wetter|Besuch|Anruf|Einkauf|Termin)|bei jeder (?:Bestellung|Fahrt|Lieferung|Buchung)|' +
  'garantiert|hundertprozentig|zu (?:100|hundert) ?(?:%|Prozent)|100(?: )?%ig|todsicher|mit (?:absoluter |hundertprozentiger |völliger )?(?:Sicherheit|Gewissheit)|' +
  'unter allen Umständen|so oder so|lückenlos|restlos|ein Leben lang|lebenslang|für immer|auf ewig|ewig|immerzu|seit jeher und für immer|' +
  'absolut|vollkommen|völlig|wirklich immer|in jeder (?:Lage|Situation|Hinsicht|Lebenslage))';

/** At no time. */
const never =
  '(?:nie|niemals|nie wieder|nie mehr|nimmer|zu keiner Zeit|zu keinem Zeitpunkt|keinesfalls|auf keinen Fall|in keinem Fall|unter keinen Umständen|' +
  'garantiert nicht|garantiert nie|nirgends|nicht ein einziges Mal|kein einziges Mal|keine Sekunde|keine Minute)';

/** What a service is to bring about. */
const outcome =
  '(?:(?:telefonisch |persönlich |für (?:Sie|dich|euch|alle|jeden|jede|unsere \\p{L}{3,20}) )?(?:erreichbar|zu erreichen|verfügbar|ansprechbar|zur Stelle|zur Verfügung|im Einsatz|am Telefon|da|für (?:Sie|dich|euch|alle) da)|' +
  'lieferbar|vorrätig|auf Lager|am Lager|im Regal|in ausreichender Menge|zu haben|einsatzbereit|betriebsbereit|startklar|fahrbereit|spielbereit|bezugsfertig|abholbereit|' +
  'zufrieden|hochzufrieden|glücklich|begeistert|wunschlos|recht|pünktlich|auf die Minute(?: genau| pünktlich)?|termingerecht|fristgerecht|rechtzeitig|' +
  '(?:zum|am) (?:vereinbarten|zugesagten|versprochenen|gewünschten|genannten|richtigen) (?:Termin|Tag|Zeitpunkt|Ort)|zur (?:vereinbarten|zugesagten|versprochenen|gewünschten|richtigen) (?:Zeit|Stunde)|(?:am|zum|zur) Wunsch\\p{L}{3,14}|nach (?:Fahr)?plan|' +
  '(?:fehler|mangel|mängel|keim|staub|flecken|störungs|unfall|schadstoff|rückstands|pannen|stau|barriere|geruchs|lücken|sorgen|schmerz|reibungs|verlust|ausfall|schad)(?:frei|los)(?:e[rnms]?)?|' +
  'richtig(?:e[rnms]?)?(?: \\p{L}{3,25})?|korrekt|stimmig|stimmt|stimmen|zutreffend|vollständig|komplett|lückenlos|perfekt(?:e[rnms]?)?(?: \\p{L}{3,20})?|einwandfrei(?:e[rnms]?)?|makellos(?:e[rnms]?)?|tadellos(?:e[rnms]?)?|optimal(?:e[rnms]?)?|' +
  '(?:ofen|markt|tau|fang|kuh|ernte|tages|back|garten|frosch)?frisch(?:e[rnms]?)?(?: \\p{L}{3,20})?|(?:ofen|hand)?warm(?:e[rnms]?)?|heiß|kühl|knackig|knusprig|saftig|lecker|köstlich|schmackhaft|(?:blitz|picco?bello )?sauber|blitzblank|hygienisch einwandfrei|rein|gepflegt|' +
  'unversehrt|unbeschädigt|heil|intakt|ganz|wie neu|sicher (?:an|ans Ziel|ins Ziel|nach Hause)|(?:sicher|wohlbehalten) (?:an|ankommt|ankommen|zugestellt|geliefert)|gut(?: an)?|' +
  'sofort(?:ige[rnms]?)?(?: \\p{L}{3,20})?|umgehend|unverzüglich|auf der Stelle|auf Anhieb|schnellste[rns]?|beste[rnms]?(?: \\p{L}{3,20})?|günstigste[rnms]?(?: \\p{L}{3,20})?|billigste[rnms]?(?: \\p{L}{3,20})?|niedrigste[rnms]?(?: \\p{L}{3,20})?|' +
  'beim ersten (?:Mal|Versuch|Anruf|Kontakt|Anlauf|Besuch|Termin)|im ersten (?:Anlauf|Gespräch|Versuch|Anruf)|gelöst|lösen|löst|behoben|beheben|geklärt|beantwortet(?! (?:am|bis|in|innerhalb|binnen))|erledigt|erfüllt|erfüllen|geholfen|helfen|hilft|gelingt|gelingen|klappt|funktioniert|funktionieren|läuft|laufen|' +
  'hält|halten(?! Sie| wir| sich)|ankommt|ankommen|erreicht|erreichen|' +
  'freie[rnms]? (?:Platz|Plätze|Zimmer|Tisch|Tische|Termin|Termine|Parkplatz|Parkplätze|Leitung|Kapazitäten|Stellplatz|Stellplätze|Liege[n]?|Box|Boxen)|(?:ein(?:en?)?|unser) (?:Platz|Tisch|Parkplatz|Termin|offenes Ohr|Ersatz|Lösung)|' +
  'offenes Ohr|die (?:richtige|passende|perfekte|beste|optimale) (?:Lösung|Antwort|Wahl|Größe|Hilfe)|eine (?:gute |passende |perfekte )?(?:Lösung|Antwort)|einen Ausweg|' +
  'geöffnet|online|besetzt|kompetent|ruhig und sicher|zuverlässig(?: \\p{L}{3,20})?|ohne (?:Wartezeit(?:en)?|Warten|Fehler|Ausfall|Ausfälle|Verzögerung(?:en)?|Schäden|Schaden|Beschädigung(?:en)?|Kratzer|Umwege|Stau|Ärger|Stress|Transportschaden|Transportschäden|Verspätung|Unterbrechung(?:en)?|Probleme|Mängel|Beanstandung(?:en)?))';

/** What must not happen in a service. */
const failure =
  '(?:(?:lange |länger |unnötig )?(?:zu )?warten|wartet|wartest|Wartezeit(?:en)?|Warteschleife|Schlange|Schlange stehen|anstehen|enttäusch\\p{L}{1,4}|(?:einen |ein |eine |den )?(?:Fehler|Fehlern|Probleme?n?|Ausfälle?n?|Ausfall|Verspätung(?:en)?|Mängel|Mangel|Panne[n]?|Störung(?:en)?|Engpass|Engpässe)|' +
  'Schaden|Schäden|Ärger|Stress|Verlust(?:e)?|(?:im|in) Stich|hängen|leer aus|leere Regale|vor (?:leeren Regalen|verschlossener Tür|verschlossenen Türen)|ausverkauft|vergriffen|verloren|abhanden|kaputt|defekt|beschädigt|verdorben|abgelaufen(?:e[rnms]?)?(?: \\p{L}{3,20})?|zu spät|verspätet|unpünktlich|' +
  'unbeantwortet|unerledigt|ungelöst|ungeklärt|offen|liegen|vergessen|unzufrieden|unbearbeitet|ungehört|unerfüllt|aus(?=[.;,!]|$| gehen)|ausfallen|ausgefallen|überbucht|überfüllt|leer|kalt(?:e[rnms]?)?(?: \\p{L}{3,20})?|alt(?:e[rnms]?)?(?: \\p{L}{3,20})?|schmutzig|dreckig|falsch(?:e[rnms]?)?(?: \\p{L}{3,20})?|' +
  'allein(?:e)?(?: gelassen| dastehen)?|alleine|besetzt|ohne \\p{L}{3,25}|nach Hause(?: \\p{L}{3,20})?|auf (?:Sie|sich|der Strecke|dem Trockenen) (?:warten)?|auf der Strecke|auf dem Trockenen|im Regen|im Dunkeln|unter(?:geht|gehen)?|durch(?:s Raster| das Raster|(?=[.;,!]|$))|un(?:freundlich|höflich|gepflegt|sauber|fähig|kompetent)e[rnms]? (?:Mensch|Mitarbeit|Gesicht|Fahrer|Kellner|Bedienung|Zimmer|Bad|Toilette|Wagen|Personal|Tisch)\\p{L}{0,8}|stehen|stecken|Grund zur (?:Klage|Beschwerde)|reklamieren|bereuen|knapp|zu kurz|zu teuer|teurer(?: als \\p{L}{3,20})?|vermissen|verzichten|abgewiesen|vertröstet|abgewimmelt|weiterverbunden|versetzt|nass|frieren|zu Bruch|in die Brüche|schief|daneben|hungrig|durstig|ratlos|hilflos|verärgert|übersehen|verpasst|mit (?:\\p{L}{3,12} )?(?:Fleck(?:en)?|Löchern|Loch|Fehlern?|Mängeln|Schaden|Schäden|Kratzern?|leeren Händen|leerem Magen|Schmerzen|Verspätung|Bauchschmerzen|Fragezeichen)|hungern|krank|verletzt|unversorgt|unbetreut|unbegleitet)';

/** Those who work for the organisation: what they always do is conduct. */
const own =
  '(?:Lehrling|Praktik|Volont|Monteur|Handwerk|Bediener|Köch|Koch|Kellner|Crew|Mitarbeit|Beschäftigt|Kolleg|Team|Angestellt|Vorgesetzt|Führungskr|Auszubild|Azubi|Lernend|Neue|Fahrer|Pflegekr|Aushilf|Schicht|Personal|Leitung|Abteilung|Filiale|Zugang|Passwort|Zugriff|Verstoß|Tag|Monat|Woche|Jahr|Quartal|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Stunde|Minute)';

/** Predicates of conduct, of permission and of settings, which a rule may well demand at all times. */
const calm =
  '(?:freundlich|höflich|respektvoll|wertschätzend|sachlich|ruhig|ehrlich|geduldig|aufmerksam|hilfsbereit|professionell|offen|zuvorkommend|diskret|gepflegt gekleidet|' +
  'vertraulich|verschwiegen|möglich|erlaubt|gestattet|verboten|untersagt|tabu|erforderlich|nötig|notwendig|zulässig|Pflicht|kostenlos|kostenfrei|gratis|inklusive|inbegriffen|enthalten|willkommen|' +
  'berechtigt|befugt|verpflichtet|freiwillig|verpflichtend|verbindlich|schriftlich|persönlich|zweisprachig|barrierefrei|geschlossen|verschlossen|abgeschlossen|gesperrt|verriegelt|gesichert|widerruflich|kündbar|einsehbar|abrufbar|' +
  'zugänglich|widerrufbar|ausgeschlossen|unzulässig|wichtig|richtig so|gleich|dieselbe|derselbe|dabei|anwesend|zuständig|verantwortlich|Chefsache|Teamarbeit|Vorrang|subjektiv|individuell|' +
  'bezogen|gemeint|gültig|wirksam|sichtbar|erkennbar|angeleint|vorzuzeigen|anzugeben|getrennt|nachvollziehbar|transparent|klar|verständlich|fair|kurz|vergeblich|schwierig|\\p{L}{2,10}zu\\p{L}{3,16}en)';

/** What is to be done at all times is a duty: `ist stets rechtzeitig zu informieren`. */
const noDuty = '(?![^.;,:]{0,70} (?:zu \\p{L}{3,20}(?:en|ern|eln)|\\p{L}{2,8}zu\\p{L}{3,20}(?:en|ern|eln)))';

const gap = '(?:[^.;,:]{0,60} )?';
const anyone = `(?!${own})\\p{L}{3,30}(?:[:*_/]-?\\p{L}{2,8})?`;

/** Totality and outcome. */
export const absoluteFrames: readonly string[] = [
  ...absoluteFree,
  `${always}${noDuty} ${gap}${outcome}`,
  `${never}${noDuty} ${gap}${failure}`,
  `kein(?:e[rnms]?)? (?:einzige[rnms]? |unserer |Ihrer |noch so \\p{L}{3,12} )?${anyone}(?: (?:in|an|auf|bei|unserer|unseres|der|des|von) \\p{L}{3,20}(?: \\p{L}{3,20})?)? (?:\\p{L}{2,16}(?:t|en)|sind|soll|muss|wird) ${gap}${failure}`,
  `kein(?:e[rnms]?)? (?:einzige[rnms]? )?${anyone} (?:bleibt|geht|wird|ist|kommt|bleiben|gehen|werden) ${gap}(?:verloren|unbeantwortet|liegen|offen|unbearbeitet|unerledigt|ungelöst|vergessen|abhanden|unter)`,
  `(?:niemand|keiner|keine von (?:Ihnen|euch)|kein Mensch) (?:bleibt|geht|muss|wird|soll|steht|wartet|verlässt|kommt|fährt|sitzt|hat|ist) ${gap}${failure}`,
  `(?:muss|müssen|wird|werden|bleibt|geht) (?:bei uns |hier )?(?:niemand|keiner|kein(?:e)? ${anyone}) ${gap}${failure}`,
  `(?:jede[rnms]?|jedwede[rnms]?) (?:einzelne[rnms]? |noch so \\p{L}{3,15} |unserer )?${anyone} (?:[^.;,:]{0,60} )?(?:sofort|auf der Stelle|auf Anhieb|beim ersten (?:Mal|Versuch|Anruf|Kontakt|Anlauf)|im ersten Anlauf|augenblicklich|garantiert|perfekt|immer|stets|ohne Ausnahme|zufrieden|glücklich|begeistert|zu (?:Ihrer|deiner|unserer|aller|seiner|ihrer)? ?(?:vollen|vollsten|völligen)? ?Zufriedenheit(?: (?:erledigt|gelöst|geklärt))?|gelöst|lösen|gelingt|erfüllt|erfüllen|pünktlich|rechtzeitig|unversehrt|unbeschädigt|fehlerfrei|makellos|einwandfrei|tadellos|wie neu|seinen Anschluss(?:\\p{L}{0,4})|ihren Anschluss(?:\\p{L}{0,4})|sein Ziel|ihr Ziel|einen Platz|einen Sitzplatz|geholfen|(?<!(?:das|ein|kein) )recht|gerettet|heil|wohlbehalten|sicher (?:an|ans Ziel)|unversehrt|wunschlos|ein Erfolg|ein Treffer|ein Genuss|ein Erlebnis)`,
  `(?:alle|sämtliche) (?:unsere[rn]? |Ihre[rn]? |deine[rn]? |noch so \\p{L}{3,15} )?${anyone} (?:[^.;,:]{0,60} )?(?:sofort|auf der Stelle|auf Anhieb|beim ersten (?:Mal|Versuch|Anruf|Kontakt|Anlauf)|garantiert|perfekt|immer|ohne Ausnahme|ausnahmslos|restlos|zufrieden|glücklich|begeistert|gelöst|lösen|erfüllt|erfüllen|pünktlich|unversehrt|unbeschädigt|fehlerfrei|makellos|tadellos|wie neu|jederzeit|stets verfügbar)`,
  `(?:erreicht|erreichen|bekommt|bekommen|erhält|erhalten|findet|finden) (?:jede[rnms]?|alle) ${anyone} ${gap}(?:Anschluss\\p{L}{0,4}|Ziel|Platz|Sitzplatz|sofort|pünktlich|immer|garantiert)`,
  `(?:jede[rnms]?|alle) ${anyone} (?:erreicht|erreichen|bekommt|bekommen|findet|finden|erwischt) (?:[^.;,:]{0,30} )?(?:Anschluss\\p{L}{0,4}|Ziel|Wunschtermin|Wunschplatz|Sitzplatz|Platz)`,
  `(?:machen|macht|stellen|stellt) (?:wir )?(?:jede[nrs]?|alle) ${anyone} (?:[^.;,:]{0,20} )?(?:zufrieden|glücklich|satt|froh|möglich|wahr)`,
  `(?:wir|Wir) (?:machen|schaffen|können|liefern|besorgen|finden|reparieren|lösen|beheben|heilen|flicken) (?:einfach )?(?:alles|jedes Problem|jeden Fehler|jeden Defekt|jede Störung|das Unmögliche|Unmögliches)(?: (?:möglich|wieder flott|wieder heil|wieder ganz))?`,
  '(?:lösen|beheben|reparieren|erfüllen|finden|beantworten) (?:wir )?(?:Ihnen |für Sie )?(?:jede[snr]?|alle|sämtliche) (?:Ihrer |Ihre |deiner |deine |unserer )?(?:noch so \\p{L}{3,15} )?(?:Probleme?|Wünsche?|Wunsch|Fragen?|Anliegen|Defekte?|Fehler|Störung(?:en)?|Schäden|Schaden)(?![^.;]{0,40}(?:inner|binnen|[0-9]|Tag|Stunde|Woche))',
  `(?:ein Leben lang|lebenslang|ewig|für die Ewigkeit|für immer|für alle Zeiten|bis in alle Ewigkeit|jahrzehntelang) (?:hält|halten|halt|funktioniert|haltbar|sicher|Freude|treu)`,
  `(?:hält|halten|funktioniert|funktionieren|bleibt|bleiben|läuft|laufen) (?:[^.;,:]{0,30} )?(?:ein (?:ganzes )?Leben lang|lebenslang|ewig|für die Ewigkeit|für immer|für alle Zeiten|bis in alle Ewigkeit)`,
  '(?:null|Null|0|zero|Zero) (?:Fehler|Ausfälle|Ausfall|Wartezeit(?:en)?|Beschwerden|Risiko|Stress|Toleranz gegenüber Fehlern|Verspätung(?:en)?|Reklamationen|Defekte|Mängel|Unfälle|Verluste)',
  '(?:Fehlerquote|Ausfallquote|Fehlerrate|Beschwerdequote|Ausfallzeit(?:en)?|Wartezeit(?:en)?) (?:von |ist |beträgt |liegt bei |gleich )?(?:null|0(?: (?:%|Prozent|Minuten|Sekunden))?)(?! ?[,.]?[0-9])',
  `(?:100|hundert)(?: )?(?:%|Prozent) (?:${anyone} )?(?:zufrieden(?:e[rnms]?)?|Zufriedenheit|Kundenzufriedenheit|Verfügbarkeit|Erreichbarkeit|Pünktlichkeit|Qualität|Sicherheit|Zuverlässigkeit|Liefertreue|Termintreue|Frische|Erfolg|Genauigkeit|Transparenz|Garantie|Leistung|Service|Einsatz|Bio|Natur|Öko|natürlich|biologisch|ökologisch|regional|nachhaltig|klimaneutral|plastikfrei|vegan|frisch|sicher|pünktlich|sauber|zuverlässig|fehlerfrei|keimfrei|rein|korrekt|richtig|echt|barrierefrei|verfügbar|erreichbar|verlässlich|dicht|wasserdicht|aus der Region|aus Bio-\\p{L}{3,20}|aus biologischem \\p{L}{3,20}|aus ökologischem \\p{L}{3,20})`,
  '(?:zu|mit) (?:100|hundert)(?: )?(?:%|Prozent) (?:[^.;,]{3,25} )?(?:zufrieden|pünktlich|termintreu|liefertreu|verlässlich|dicht|sicher|verlassen|zählen|erreichbar|verfügbar|frisch|bio|biologisch|regional|fehlerfrei|überzeugt|einhalten|eingehalten|erfüll\\p{L}{1,3}|richtig|korrekt|zuverlässig|sauber|garantiert)',
  '(?:verlassen|zählen|bauen|vertrauen) (?:[^.;,:]{0,30} )?(?:zu (?:100|hundert)(?: )?(?:%|Prozent)|hundertprozentig|blind|jederzeit|immer|in jedem Fall|felsenfest)',
  '(?:100|hundert)(?: )?(?:%|Prozent) (?:aller|der|unserer) (?:Kund\\p{L}{1,12}|Gäste|Anrufe|Anfragen|Bestellungen|Züge|Lieferungen|Fahrten|Patient\\p{L}{1,8}|Sendungen|Pakete)(?: [^.;,:]{0,40})? (?:zufrieden|sofort|pünktlich|fehlerfrei|unbeschädigt|begeistert)',
  `(?:sind|ist|bleibt|bleiben|wirst|werden|wird) (?:[^.;,:]{0,40} )?(?:immer|stets|garantiert|ausnahmslos|restlos|rundum|voll und ganz|absolut|vollkommen|völlig|uneingeschränkt|zu (?:100|hundert)(?: )?(?:%|Prozent)) (?:[^.;,:]{0,20} )?(?:zufrieden|begeistert|glücklich|sicher|satt|frisch|erreichbar|pünktlich)`,
  `(?:restlose|hundertprozentige|uneingeschränkte|vollkommene|absolute|totale|maximale|ausnahmslose|vollständige|lückenlose|völlige|allumfassende|unbedingte|grenzenlose)[rnms]? (?:Zufriedenheit|Kundenzufriedenheit|Sicherheit|Zuverlässigkeit|Verlässlichkeit|Pünktlichkeit|Verfügbarkeit|Erreichbarkeit|Sauberkeit|Fehlerfreiheit|Sorgfalt|Frische|Perfektion|Qualität|Termintreue|Liefertreue|Einsatzbereitschaft|Barrierefreiheit|Keimfreiheit)`,
  '(?:versprechen|versprechen wir|versprechen Ihnen|versichern|versichern wir|geloben|schwören)(?: Ihnen| dir| euch)?,? (?:[^.;,:]{0,20} )?(?:hoch und heilig|fest|in jedem Fall|dass (?:Sie|du|ihr|alles|jede[rsn]?|kein(?:e[rnms]?)?|niemand|nichts|immer) [^.;]{2,80})',
  '(?:sichern|sagen|geben)(?: wir)?(?: Ihnen| dir| euch)? (?:[^.;,:]{0,20} )?(?:die Garantie|unser Wort|Brief und Siegel|unser Ehrenwort)',
  'Brief und Siegel',
  `(?:jede[rnms]?|aus jede[rnms]?) ${anyone} (?:führt|mündet|endet|wird) (?:immer |stets |garantiert )?(?:zu|in|mit|bei uns) (?:einer? |einem |unserem )?(?:Verbesserung|Lösung|Erfolg|Ergebnis|Happy End|Zufriedenheit|guten \\p{L}{3,12})`,
  // Any predicate of a thing: `ist jederzeit blütenweiß`. Of staff it is conduct.
  `(?:ist|sind|bleibt|bleiben) (?:bei uns |hier |dort )?(?:immer|stets|jederzeit|ausnahmslos|durchwegs?|garantiert|zu jeder (?:Zeit|Stunde|Tageszeit)) (?:und überall )?(?!${calm})\\p{L}{4,24}(?: und \\p{L}{3,20})?(?=[.;,!]|$)`,
  `\\p{L}{3,16}(?:t|en) (?:bei uns |hier |uns |Ihnen |dir |auf \\p{L}{3,20} )?(?:niemand|keiner|kein(?:e[rnms]?)? ${anyone}) (?:jemals |je |mehr )?(?:[^.;,:]{0,40} )?${failure}`,
  '(?:finden|findet|wissen|weiß|haben|hat|kennen|bieten|bietet)(?: wir| sie)? (?:bei uns )?(?:für|auf) (?:jede[snrm]?|alle[sn]?|wirklich jede[snrm]?) (?:[^.;,:]{0,30} )?(?:eine Lösung|die Lösung|die passende Lösung|eine Antwort|die Antwort|die richtige Antwort|das Passende|das Richtige|den Passenden|einen Weg|einen Ausweg|Rat|ein Mittel|ein Angebot|Ersatz|die richtige Größe|etwas Passendes)',
  '(?:für|auf) (?:jede[snrm]?|alle[sn]?) (?:[^.;,:]{0,30} )?(?:finden|haben|wissen|findet|gibt es) (?:[^.;,:]{0,20} )?(?:eine Lösung|die Lösung|eine Antwort|das Passende|das Richtige|einen Weg|einen Ausweg|Rat|Ersatz)',
  '(?:irrt|irren|entgeht|entgehen|täuscht|täuschen|versagt|versagen|vergessen|vergisst|verpassen|verpasst|übersehen|übersieht|verlieren|verliert|enttäuschen|enttäuscht|verschwindet|bricht|brechen|brennt|brennen|verdirbt|platzt|scheitert|scheitern|misslingt|klemmt|wackelt|rostet|reißt|stockt|streikt|fehlt|fehlen|fällt|fallen)(?: wir| sie| sich| uns| Ihnen| dir| bei uns){0,2} (?:nie|niemals|nie etwas|nichts|kein(?:e[rnms]?)? (?:einzige[rnms]? )?\\p{L}{3,20}|nie ein\\p{L}{0,2} \\p{L}{3,20})(?: aus| ab| an| weg)?',
  '(?:geht|gehen|kommt|kommen|bleibt|bleiben) (?:bei uns |hier |uns )?(?:nie|niemals) (?:[^.;,:]{0,20} )?(?:verloren|weg|abhanden|aus|daneben|schief|zu spät|zu kurz|vor|liegen|leer|allein|offen|stehen)',
  '(?:lassen|lässt) (?:wir )?(?:Sie |dich |euch |unsere \\p{L}{3,20} |keinen \\p{L}{3,20} |niemanden )(?:[^.;,:]{0,20} )?(?:nie |niemals |nicht )?(?:im Stich|im Regen stehen|allein|hängen|warten|sitzen)',
  '(?:wir|Wir) (?:lassen|lässt) (?:nie|niemals|niemanden|keine[nr]?) [^.;,:]{0,40}(?:im Stich|im Regen|allein|hängen|warten|sitzen|stehen)',
  '(?:sind|ist|steht|stehen) (?:[^.;,:]{0,20} )?für (?:Sie|dich|euch|alle) da,? (?:egal|wann immer|zu jeder|immer|Tag und Nacht|rund um)(?: [^.;]{0,30})?',
  '(?:immer|jederzeit|stets) für (?:Sie|dich|euch|alle|unsere \\p{L}{3,20}) (?:da|erreichbar|ansprechbar)',
  '(?:mit|unter|geben) (?:[^.;,:]{0,20} )?(?:Zufriedenheits|Erfolgs|Pünktlichkeits|Frische|Sorglos|Bestpreis|Anschluss|Termin|Qualitäts|Erreichbarkeits|Sauberkeits|Liefer|Verfügbarkeits)garantie',
  '(?:Zufriedenheits|Erfolgs|Pünktlichkeits|Sorglos|Sauberkeits|Anschluss|Frische|Erreichbarkeits|Verfügbarkeits)garantie',
  '(?:geht nicht|gibt(?:.s)? nicht),? gibt(?:.|e)?s (?:bei uns )?nicht',
  '(?:nichts|Nichts) ist (?:uns |bei uns )?(?:unmöglich|zu (?:viel|schwer|kompliziert|klein|groß))',
  '(?:nichts|gar nichts) (?:geht|kann) (?:[^.;,:]{0,20} )?(?:schief(?:gehen)?|verloren(?:gehen)?|passieren|kaputt)',
  '(?:geht|kann) (?:[^.;,:]{0,20} )?(?:nichts|gar nichts) (?:schief(?:gehen)?|verloren(?:gehen)?|passieren|kaputt)',
  '(?:läuft|geht|klappt|funktioniert|stimmt) (?:[^.;,:]{0,20} )?(?:immer|jedes Mal|garantiert|ausnahmslos) (?:alles|glatt|reibungslos|rund|wie am Schnürchen|nach Plan)',
  '(?:alles|Alles) (?:läuft|geht|klappt|funktioniert|stimmt|passt|sitzt) (?:[^.;,:]{0,20} )?(?:immer|jedes Mal|garantiert|ausnahmslos|auf Anhieb|perfekt|hundertprozentig|reibungslos|beim ersten Mal)',
  '(?:konkurrenzlos|unschlagbar|unvergleichlich|einzigartig|beispiellos|unerreicht|unübertroffen|unnachahmlich|unwiderstehlich)(?:e[rnms]?)? (?:günstig|billig|gut|schnell|niedrig|preiswert|frisch)(?:e[rnms]?)?',
  '(?:unerreicht|unnachahmlich|unverwüstlich|unkaputtbar|unzerstörbar|idiotensicher|narrensicher|bombensicher|kugelsicher|wasserdicht garantiert|alternativlos)(?:e[rnms]?)?',
  '(?:der|die|das|den|zum|zu den|unsere?|Unsere?) (?:[^.;,:]{0,20} )?(?:schnellste|günstigste|billigste|niedrigste|beste|zuverlässigste|freundlichste|sauberste|sicherste|pünktlichste|größte|frischeste|kürzeste)[rnms]? (?:[^.;,:]{0,30} )?(?:der (?:Stadt|Region|Branche|Welt|Schweiz)|weit und breit|in (?:ganz )?(?:Deutschland|Österreich|der Stadt|der Region|der Schweiz|Europa|Wien|Zürich|Berlin|Hamburg|München)|am (?:Ort|Markt|Platz)|überhaupt|von allen|im (?:Umkreis|ganzen Land|Land|Netz|Internet)|aller Zeiten|auf dem Markt|garantiert)',
  '(?:immer|stets|jederzeit|überall|garantiert) (?:[^.;,:]{0,20} )?(?:günstiger|billiger|schneller|besser|frischer) als (?:[^.;,:]{2,30})',
  `bei kein(?:em|er) (?:einzigen |unserer )?${anyone} (?:\\p{L}{2,16}(?:t|en)|sind|wird) ${gap}${failure}`,
  `(?:springt|springen|kommt|kommen|trifft|treffen) (?:[^.;,]{0,40} )?(?<!darauf )${always} (?:[^.;,]{0,30} )?(?<!darauf )(?:an|ein)(?=[.;,!]|$)`,
  `(?:fühlt|fühlen) sich (?:bei uns |hier )?(?:jede[rnms]?|alle|ausnahmslos alle|sämtliche) ${anyone} (?:[^.;,]{0,40} )?(?:wohl|zu Hause|zuhause|sicher|geborgen|gut aufgehoben|willkommen)`,
  '(?:hat|haben) (?:bei uns |hier |in unserem \\p{L}{3,20} |an unserer? \\p{L}{3,20} )?(?:keine|null|nicht den Hauch einer) Chance',
  '(?:noch nie|noch niemals|noch niemand|noch kein(?:e[rnms]?)?|nie zuvor|nie) [^.;]{3,80},? und (?:so|dabei|das) (?:bleibt|wird) (?:es|das|auch)(?: (?:so|auch so|bleiben|dabei))?',
  '(?:kann|können) (?:[^.;,]{0,40} )?(?:nicht|nichts|niemals) (?:verloren ?gehen|abhandenkommen|kaputt ?gehen|ausfallen|passieren|schief ?gehen|vergessen werden|untergehen|übersehen werden|zu Bruch gehen)',
  '(?:jederzeit|immer) und überall(?: [^.;,]{3,60})?',
  `${always} (?:bekommen|erhalten|finden|bekommst|findest) (?:Sie|du|ihr) (?:[^.;,]{0,30} )?(?:Hilfe|Rat|Unterstützung|Auskunft|Beistand)`,
  'egal,? (?:bei|zu|in|aus) welche[rnms]? (?:Wetter|Uhrzeit|Stunde|Jahreszeit|Zustand|Lage|Problem\\p{L}{0,2}|Tag|Tageszeit|Situation)',
  '(?:bei jedem Wetter|zu jeder (?:Stunde|Jahreszeit|Tageszeit|Tages- und Nachtzeit)) [^.;,:]{0,40}(?:offen|geöffnet|befahrbar|begehbar|passierbar|benutzbar|nutzbar)',
  `nicht ein(?:e[rnms]?)? (?:einzige[rnms]? )?${anyone} (?:\\p{L}{2,16}(?:t|en)|sind|wird) ${gap}${failure}`,
  `(?:alle|jede[rnms]?|wer),? (?:(?:die|der|das) )?[^.;,]{3,60}, (?:\\p{L}{2,16}(?:t|en)|ist|sind) (?:[^.;,]{0,30} )?(?:zufrieden|glücklich|begeistert|gesund|satt|gerettet|fündig|wohlbehalten|heil)`,
  '(?:lässt|lassen) (?:wir )?kein(?:e[nrms]?)? (?:einzige[nrms]? )?(?:Einbrecher|Vir(?:us|en)|Tropfen|Fehler|Wasser|Staub|Regen|Keime?|Spam|Schadsoftware|Mangel|Fleck|Wunsch|Frage|Anruf|Anliegen) (?:durch|entkommen|aus|offen|zurück|unbeantwortet|liegen|unerfüllt|übrig)',
  '(?:100|hundert)(?: )?(?:%|Prozent) der Zeit',
  '(?:gibt|haben|kennen|kennt)(?: es| wir)? (?:bei uns |hier )?keine (?:unzufriedene|enttäuschte|verärgerte|hungrige|wartende|verspätete|verlorene|vergessene|unbeantwortete|unglückliche)[rn]? \\p{L}{3,20}',
  '(?:Wartezeiten?|Verspätung(?:en)?|Ausfälle|Fehler|Pannen|Staus?|Mängel|Ärger|Stress|Engpässe|Warteschlangen|Schlangen|Enttäuschung(?:en)?) (?:[^.;,]{0,20} )?(?:gibt es (?:bei uns |hier )?nicht|kennen wir (?:hier )?nicht|(?:sind|ist) (?:bei uns |für uns |hier )?(?:ein Fremdwort|ausgeschlossen|unbekannt)|gehören (?:bei uns |hier )?der Vergangenheit an)',
  '(?:wird|werden) (?:bei uns |hier )?(?:nie|niemals|garantiert nicht) (?:hart|trocken|schimmlig|langweilig|stumpf|welk|sauer|bitter|ranzig|blass|porös|undicht|müde|heiser)',
  `kein(?:e[rnms]?)? ${anyone} (?:weint|weinen|friert|frieren|hungert|hungern|leidet|leiden|scheitert|scheitern|langweilt|langweilen|bereut|bereuen|ertrinkt|verpasst|verpassen|zweifelt|verirrt|verläuft|wartet|erkrankt)(?! (?:am|an der|in der|im|auf der|auf dem|hinter|vor) )`,
];
