/** Totality and what comes of it for the customer, in plain words: the well-being of all, the error that never is, the case that is always won. */

const always =
  '(?:an jedem (?:einzelnen )?Tag|jeden (?:einzelnen )?Tag|immer|stets|jederzeit|rund um die Uhr|zu jeder Zeit|allzeit|das ganze Jahr(?: über)?|ein Leben lang)';

/** What is won, passed or found in the end, which others decide. */
const prize =
  '(?:\\p{L}{0,12}(?:visum|prüfung|stelle|job|arbeitsplatz|zulassung|kredit|genehmigung|wohnung|lehrstelle|ausbildungsplatz|studienplatz|führerschein|abitur|diplom|prozess|preis|stipendium|zuhause|käufer|abnehmer|partner|traumhaus|asyl|erlaubnis|rente))';

/** No figure and no first come, first served stands beside it. */
const unbounded = '(?![^.;]{0,60}(?:innerhalb|binnen|spätestens|[0-9]))';

/** Outcomes without an exception. */
export const absoluteOutcomes: readonly string[] = [
  `geht es (?:(?:bei uns|hier) )?(?:jede[rm]|alle[n]?|all unseren) (?:[^.;,]{2,30} )?${always} (?:gut|bestens|prächtig|hervorragend|blendend|wunderbar)`,
  `(?:jede[rm]|allen) \\p{L}{3,24} geht es (?:(?:bei uns|hier) )?${always} (?:gut|bestens|prächtig|hervorragend|blendend|wunderbar)`,
  'schließ(?:t|en) (?:[^.;,]{0,20} )?(?:jede[nsr]?|jegliche[nsr]?|alle|sämtliche|jeden noch so kleinen) (?:[\\p{L}-]{3,24}(?:fehler|irrtum|irrtümer|verwechslung|verwechslungen|schaden|schäden|panne|pannen|verspätung|verzögerung|ausfall)|Fehler|Irrtum|Irrtümer|Verwechslung(?:en)?|Schaden|Schäden|Panne|Verspätung|Ausfall|Missverständnisse?) (?:[^.;,]{0,20} )?aus',
  'kein(?:e|er|es)? (?:einzige[rs]? )?(?:\\p{L}{0,12}(?:fall|streit|mandat|konflikt|antrag|sache|akte|meinungsverschiedenheit|streitfall)) (?:muss|landet|kommt|geht|endet|braucht) (?:je |jemals |bei uns |hier |mehr )*vor (?:Gericht|den Richter|die Richterin|den Kadi)(?: zu \\p{L}{3,10})?',
  `wer (?![^.;,]{0,50}(?:bis |zuerst|als Erste|[0-9]))[^.;,]{3,60}, (?:bekommt|erhält|gewinnt|besteht|findet|behält) (?:auch |immer |garantiert |am Ende )?(?:das|den|die|sein|seine|seinen|ihr|ihre|ein|eine|einen) ${prize}${unbounded}`,
  `jede[rs]? (?:unserer? )?\\p{L}{3,24}(?:[:*_/]-?in)? (?:findet|bekommt|erhält|gewinnt|besteht|schafft|behält) (?:bei uns |durch uns |danach |nach dem Kurs |am Ende )?(?:das|den|die|seine?n?|ihre?n?|ein|eine|einen) ${prize}${unbounded}`,
  `jede[rs]? \\p{L}{3,24}(?:, (?:den|die|das) wir [^.;,]{3,40},)? (?:blüht|grünt|wächst|gedeiht|trägt|läuft|hält|leuchtet|fährt) (?:[^.;,]{0,20} )?${always}`,
  '(?:holen|holt|erreichen|erzielen|erstreiten|gewinnen) (?:wir )?(?:[^.;,]{0,12} )?für (?:jede[nrs]?|alle|unsere|sämtliche) (?:[^.;,]{3,30} )?(?:das (?:absolute )?(?:Maximum|Beste|Optimum|Höchste|Meiste|Äußerste)|den letzten Cent)(?: heraus| raus)?',
  'kein(?:e|er|es)? \\p{L}{3,24}, (?:den|die|das) wir [^.;,]{3,40}, (?:[^.;,]{2,30} )?(?:je|jemals|noch einmal|nochmals)(?: [^.;,]{2,30})?',
  'ist (?:bei uns |hier )?(?:immer|stets|jederzeit|ständig) (?:ein|eine|einer|jemand|irgendjemand)(?: \\p{L}{3,24}){0,2} (?:für (?:Sie|dich|euch|alle) )?(?:frei|zur Stelle|verfügbar|im Haus|greifbar)',
  '(?:hat|haben|spürt|spüren|leidet|leiden) (?:bei uns |hier |in unserem \\p{L}{3,20} )?(?:nie|niemals|zu keiner Zeit|keine Sekunde) (?:Angst|Hunger|Durst|Schmerzen|Langeweile|Ärger|Sorgen|Heimweh|Stress|Wartezeit)',
  `wir (?:gewinnen|heilen|retten|verkaufen|vermieten|knacken) (?:wirklich |garantiert )?(?:jede[nsr]?|alle|sämtliche) \\p{L}{3,24}${unbounded}`,
  // Nobody waits longer than a blink, and each call is taken at the first ring.
  '(?:niemand|keiner|kein(?:e)? \\p{L}{3,20}) (?:wartet|steht|sitzt|hängt|bleibt) (?:[^.;,]{0,30} )?länger als (?:ein(?:e[nrm]?)? )?(?:Augenblick|Moment|Atemzug|Wimpernschlag|Herzschlag|Lidschlag)',
  '(?:jede[rsn]?|alle|sämtliche) \\p{L}{0,12}(?:anruf|anrufe|gespräch|gespräche|anrufer|anruferin) (?:[^.;,]{0,30} )?(?:beim|vor dem|noch vor dem|mit dem|nach dem) (?:aller)?ersten (?:Klingeln|Läuten|Ton|Klingelton|Klingelzeichen)(?: \\p{L}{3,20})?',
  // All of them like it; a hundred per cent of it; never twice.
  '(?:allen|jedem|jeder) (?:unserer? )?(?:\\p{L}{0,10}(?:gast|gästen|kunden?|kundin|kindern?|besuchern?|teilnehmern?|mitgliedern?|patienten|eltern)) (?:schmeckt|gefällt|passt|gelingt|hilft) (?:es|alles|jede[rs]? \\p{L}{3,20}|unsere? \\p{L}{3,20})',
  '(?:auf|bei) (?:uns|unsere[nrm]? \\p{L}{3,20}) ist (?:zu |mit )?(?:100|hundert) ?(?:%|Prozent) Verlass',
  '(?:Sie|du|ihr|(?:unsere |die )?(?:Kunden|Kundinnen|Gäste|Mitglieder|Eltern|Patienten|Fahrgäste)) (?:müssen|musst|müsst|brauchen) (?:bei uns |hier |sich )?(?:nie|niemals|nie wieder|nie mehr|kein einziges Mal) (?:[^.;,]{0,20} )?(?:warten|zweimal \\p{L}{3,20}|nachfragen|nachhaken|anstehen|suchen|reklamieren|bangen|sorgen)(?: (?:zu|müssen))?',
];
