/** Overpromises in the plainest words: none ever, all at a glance, in the same second, whatever the weather, what we make never fails. */
import { conduct, end, fails, free, open, thing, trouble, without } from './absoluteShapes.ts';

const kept = `${conduct}|unbeaufsichtigt|unverschlossen|offen herum|in reichweite|unter der hand|allein|zu zweit|kontodaten|kundendaten|zugangsdaten|kartennummer`;

/** At any time; `je Tag` and `je nach` are something else. */
const ever =
  '(?:jemals|je)(?! mehr als (?:[0-9]|zwei|drei|vier|fünf|sechs|zehn))(?:(?<=jemals)|(?! (?:nach|[0-9]|zwei|drei|vier|stück|person|tag|woche|monat|jahr|kunde|kundin|kind|gast|auftrag|bestellung|gruppe|schicht|stunde|paar|kopf|kilo|liter|meter|raum|tisch|zimmer|fahrt|haushalt|quadratmeter|mitglied|besuch|buchung)(?![\\p{L}])))';

/** At once, and without looking twice. */
const glance =
  '(?:auf den ersten Blick|auf einen Blick|auf Anhieb|sofort|blind|im Schlaf|mit geschlossenen Augen|mit bloßem Auge|aus dem Stand|am (?:Geruch|Klang|Geräusch|Gang|Geschmack)|aus jeder Entfernung|beim ersten (?:Hinsehen|Hinhören|Ton|Handgriff|Griff))';

const sense =
  '(?:erkenn(?:en|t)|sehen|sieht|find(?:en|et)|hör(?:en|t)|riech(?:en|t)|bestimm(?:en|t)|entdeck(?:en|t)|durchschau(?:en|t)|versteh(?:en|t)|entziffer(?:n|t)|deut(?:en|et)|errät|erraten|spür(?:en|t)|ahn(?:en|t)|identifizier(?:en|t)|beantworten|lesen)';

/** What becomes of a call or a case in no time. */
const settledAtOnce =
  '(?:bearbeitet|beantwortet|erledigt|gelöst|behoben|geklärt|verschwunden|vergessen|weg|fertig|zugestellt|geliefert|erstattet|am Apparat|am Hörer|zur Stelle|bei Ihnen|an Ihrer Seite|wieder (?:da|heil|flott|frei|warm|trocken|hell))';

/** How what we made stays. */
const lasting =
  '(?:(?:bleibt|bleiben) (?:immer |stets |für immer )?(?:trocken|dicht|heil|ganz|sauber|warm|frisch|stabil|fest|scharf|schön|blank|weiß|stehen|gerade|glatt|in Form|wie neu)|(?:sitzt|passt|hält|läuft|gelingt|funktioniert|klappt|schmeckt|stimmt|leuchtet|wächst|blüht|fährt|steht)(?: (?:dicht|fest|auch|immer|und \\p{L}{3,12}|wie \\p{L}{3,12}|an|\\p{L}{3,14}))?)';

const bad =
  '(?:(?!kostenlos|bargeldlos|drahtlos|papierlos|un[dst]|unser|unter|ungef)(?:un\\p{L}{3,16}|\\p{L}{3,12}los)|leer|lang|schlecht|müd|genervt|mürrisch|grimmig|kalt|verstaubt|schmutzig|defekt|veraltet|verschlossen|verärgert|enttäuscht|gelangweilt)e[nrms]?';

/** Sound and whole at the end of the clause. */
const sound = `(?:unbeschadet|unversehrt|wohlbehalten|heil|unbeschädigt|makellos|fehlerfrei|ohne (?:einen )?(?:Kratzer|Schramme|Schaden|Delle|Umweg|Verlust|Fehler))`;

export const absolutePlain: readonly string[] = [
  // `Kein Kunde verlässt unseren Hof jemals mit …`, `An keinem Schalter steht jemals …`.
  `kein(?:e[rsmn]?)? (?:einzige[rsmn]? |unserer )?${thing} (?:\\p{L}{2,16}(?:t|en))${without(kept)} (?:[^.;,:]{0,40} )?(?:${ever})(?: [^.;,!?]{2,60})`,
  `(?:niemand|keiner)(?: \\p{L}{2,16}){1,2}${without(kept)} (?:[^.;,:]{0,40} )?${ever} [^.;,!?]{3,60}`,
  `(?:an|in|bei|auf|nach|vor|aus|mit) kein(?:em|er) (?:einzigen |unserer )?${thing} (?:[^.;,:]{0,30} )?(?:\\p{L}{2,16}(?:t|en))${without(kept)} (?:[^.;,:]{0,30} )?${ever}(?: [^.;,!?]{2,60})`,
  `kein(?:e)? ${thing} verlässt(?: je| jemals)? (?:uns|unser(?:e|en)? \\p{L}{3,20}|d(?:as|en|ie) \\p{L}{3,20})${without(kept)} (?:je |jemals )?(?:mit (?:ein(?:er|em) )?(?:kranken?|leeren?|kaputten?|falschen?|offenen?|ungelösten?|schlechten?|nassen?|stumpfen?|schiefen?) \\p{L}{3,24}|hungrig|unzufrieden|ratlos|verärgert|unversorgt|unberaten|enttäuscht|traurig)`,
  // `Wir erkennen jeden Schädling auf den ersten Blick`, `… jeden Fehler, bevor Sie ihn bemerken`.
  `${sense} (?:wir )?(?:Ihnen )?(?:jede[nsr]?|alle|sämtliche) (?:\\p{L}{3,14}e[nsr]? )?${thing}(?: und (?:jede[nsr]?|alle) ${thing})? (?:[^.;,:]{0,20} )?${glance}`,
  `wir (?:${sense}|beheben|lösen|erfüllen|wissen|bemerken|merken) (?:Ihnen |für Sie )?(?:jede[nsr]?|alle|sämtliche) (?:\\p{L}{3,14}e[nsr]? )?${thing}(?: (?:an|ab|auf|heraus))?,? (?:noch )?(?:bevor|ehe)${without(conduct, 60)} (?:Sie|du|ihr|er|sie|es|jemand|der \\p{L}{3,16}|die \\p{L}{3,16}) (?:ihn |sie |es |das |davon |selbst |überhaupt |auch nur ){0,2}(?:\\p{L}{3,16})`,
  // `… in derselben Sekunde bearbeitet`, `im selben Augenblick ist das Problem verschwunden`.
  `(?:in (?:der|die)selben Sekunde|in der gleichen Sekunde|im (?:selben|gleichen|nächsten) (?:Augenblick|Moment|Atemzug)|einen (?:Wimpernschlag|Augenblick|Atemzug) später)${without(conduct, 60)} (?:[^.;,:]{0,40} )?${settledAtOnce}`,
  // `Verwechslungen von Tonnen sind bei uns ausgeschlossen`; damage left out of a warranty is a term of it.
  `(?:${trouble}|(?:doppel|fehl|falsch|irr)(?!zeiten|beträge|betrag)\\p{L}{3,20}) (?:(?:von|bei|an|in|mit|der|des|auf|im|am|beim|zwischen|unserer|unseres) [^.;,:]{3,40} )?(?:sind|ist|bleiben|bleibt|gehören|gehört) (?:bei uns |hier |damit |dadurch |völlig |schlicht |technisch |in unserem \\p{L}{3,20} |in unserer \\p{L}{3,20} |an unserer \\p{L}{3,20} ){0,3}(?:ausgeschlossen|undenkbar|unmöglich|ein Fremdwort|unvorstellbar|Geschichte|passé|der Vergangenheit an)${end}`,
  // `Über unsere Rechnungen wundert sich niemand`; of whom staff complain is conduct.
  `(?<!über (?:Gäste|Kunden|Kolleg\\p{L}{1,6}|andere|Patienten|Eltern) )(?:wundert|ärgert|beschwert|beklagt|streitet|langweilt|verirrt|verläuft|schämt|fürchtet|blamiert|verliert|verletzt|verschluckt) sich (?:bei uns |hier |dort |jemals |je |mehr ){0,2}(?:niemand|keiner|kein Mensch|kein(?:e)? ${thing})(?! (?:über (?:Gäste|Kund|Kolleg|andere|Patient|Eltern)|vor (?:Gäst|Kund)|laut))`,
  // Whatever the weather.
  `(?:bleibt|bleiben|hält|halten|kommt|kommen|fährt|fahren|liefern|liefert|läuft|laufen|sind|ist|steht|stehen|arbeitet|springt|leuchtet)${free}(?![^.;,]{0,40} (?:zu|aus|leer|dunkel|still),)(?: [^.;:]{2,60})?, ob (?:es |im |bei |am )?(?!ja|nein)\\p{L}{3,16} oder (?:im |bei |am |es )?(?!nicht|nein)\\p{L}{3,16}${end}`,
  // `Nirgendwo im Haus werden Sie auf ein ratloses Gesicht stoßen`.
  `(?:nirgends|nirgendwo)(?: [^.;,:]{2,24})? (?:werden|finden|sehen|treffen|stoßen|begegnen|hören) (?:Sie|du|ihr)${without(conduct)} (?:[^.;,:]{0,12} )?${bad} \\p{L}{3,24}(?: (?:stoßen|finden|sehen|treffen|begegnen|hören))?`,
  `(?:ein(?:e[nm]?)? )?${bad} \\p{L}{3,24} (?:werden|wird|finden|findet|sehen|treffen|erleben|hören) (?:Sie|du|ihr|man|niemand)${without(conduct)} (?:[^.;,:]{0,24} )?(?:nicht|nie|niemals|nirgends|vergeblich|vergebens)(?: (?:finden|sehen|treffen|erleben|hören|begegnen|antreffen))?${end}`,
  `(?:hinterlassen|hinterlässt|hören|hört|ernten|erntet|bereiten|bereitet|sehen) (?:wir |Sie )?nichts als (?:Freude|Lob|Zufriedenheit|Begeisterung|zufriedene \\p{L}{4,16}|strahlende \\p{L}{4,16}|Beifall|Dank|gute Laune)`,
  // Above doubt.
  'über (?:jeden|jegliche[nr]?|jede|allen) (?:Zweifel|Verdacht|Kritik|Tadel) erhaben|ohne Fehl und Tadel|hieb- und stichfest|frei von (?:jede[rm]|jegliche[rm]|allen) (?:Fehler|Fehlern|Mangel|Mängeln|Makel|Tadel|Zweifel|Risiko|Risiken|Schadstoff|Schadstoffen|Keimen|Nebenwirkung|Nebenwirkungen)',
  // What we made never fails.
  `(?:was|ein(?:e)? ${thing}, (?:das|den|die|der)) (?:wir|von uns|unsere \\p{L}{3,20})${free}${open} [^.;,]{3,40}, ${fails} (?:[^.;,:]{0,20} )?(?:nicht|nie|niemals)(?: mehr| wieder)?${end}`,
  `was wir${free}${open} [^.;,]{3,40}, ${lasting}${end}`,
  `mit (?:unsere[rmn]|uns|diese[mr])(?: [^.;,:]{2,30})? (?:fällt|fallen|${fails}|versäumen|verpassen|verlieren)${free} [^.;,]{3,40} (?:nicht|nie|niemals|garantiert nicht|keinen? \\p{L}{3,20})(?: (?:mehr|durch|aus|um|auf|ab))?${end}`,
  `(?:mit|dank) (?:unsere[rmn]?|diese[mr]) [^.;,:]{2,30} (?:bleibt|bleiben|schafft|schaffen|erreicht|meistert|meistern|steht|sitzt|passt|läuft|hält|kommt|gewinnt) (?:jede[rs]?|alle) ${without(kept)}[^.;,]{5,50}`,
  `(?:fällt|fallen|bricht|brechen|stürzt|stürzen) (?:bei uns |hier |in unserem \\p{L}{3,20} |in unserer \\p{L}{3,20} |mit uns |Ihnen |im ganzen \\p{L}{3,20} ){1,2}(?:nie|niemals|nicht|nichts)(?: mehr)? (?:aus|zusammen|ab|weg)${end}`,
  `(?:unsere?|Ihre?) (?:\\p{L}{3,16}e[rn]? )?${thing} (?:bleibt|bleiben|hält|halten|läuft|laufen|steht|stehen|schmeckt|sitzt|arbeitet|funktioniert|fährt|fahren) (?:auch|selbst|sogar)${free} (?:bei|beim|im|in|nach|unter|während|an|am|auf) [^.;,]{3,40} (?:trocken|dicht|heil|ganz|sauber|warm|frisch|stabil|fest|standhaft|kühl|scharf|ruhig|sicher|pünktlich|stand|durch|weiter|ungerührt)${end}`,
  // Nobody pays too much, each gets exactly what it takes, the fault is found for certain.
  `(?:zahlt|bezahlt|erfährt|bekommt|kommt|wartet) (?:bei uns |hier |jemals ){0,2}(?:niemand|keiner|kein(?:e)? ${thing}) zu (?:viel|lange|spät|wenig|teuer|kurz)${end}`,
  `(?:niemand|keiner|kein(?:e)? ${thing}) (?:zahlt|bezahlt|erfährt|bekommt|kommt) (?:bei uns |hier |jemals |es |davon ){0,2}zu (?:viel|spät|wenig|teuer|kurz)${end}`,
  `(?:bekommen|finden|erhalten|treffen|haben|erreichen|bekommt|findet|erhält|hat|trifft|erreicht|liefern) (?:Sie |du |ihr |jeder |wir )?(?:immer|stets|jedes Mal|garantiert) genau (?:den|die|das|der|was|so) [^.;]{3,60}`,
  `(?:finden|findet|lösen|löst|schaffen|schafft|beheben|behebt|bestehen|besteht|gewinnen|gewinnt|retten|treffen|trifft|erreichen|erreicht|kommen|kommt|gelingt) (?:wir |Sie |es )?${without(conduct, 60)}[^.;,]{2,40} (?:mit (?:\\p{L}{4,16}er )?Sicherheit|ohne (?:jeden|den geringsten|den leisesten) Zweifel|todsicher|hundertprozentig|so oder so)${end}`,
  // Done before it is ordered.
  'gestern schon (?:da|fertig|geliefert|erledigt|dort)|(?:war|ist) schon gestern (?:da|fertig|geliefert|erledigt)',
  // `Alle Koffer kommen mit, und zwar unbeschadet`.
  `(?:alle|jede[rs]?|sämtliche) (?:einzelne[rs]? )?${thing}${free} (?:[^.;,:]{2,40}),? (?:und zwar |dazu |ganz |völlig )?${sound}(?: (?:an|zurück|heraus|nach Hause|ans Ziel))?${end}`,
  // `Unsere Prognosen treffen ein`.
  `unsere (?:\\p{L}{3,16}e[nr]? )?(?:\\p{L}{0,14}(?:prognosen?|vorhersagen?|schätzungen|berechnungen|messungen|diagnosen|voranschläge|gutachten|befunde|pläne|rechnungen|uhren|waagen|übersetzungen)) (?:treffen (?:immer |stets |genau )?(?:ein|zu)|gehen (?:immer |stets )?auf|stimmen|irren nicht|sind (?:richtig|exakt|unanfechtbar))${end}`,
];
