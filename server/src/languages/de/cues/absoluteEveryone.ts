/** Overpromises to everyone and about everything: what each finds, how nobody is better, how all arrives, whatever the weather. */
import { end, free, open, thing, without } from './absoluteShapes.ts';

/** What each is to get, which nobody can assure to all. */
const fortune =
  '(?:\\p{L}{0,14}(?:parkplatz|sitzplatz|termin|platz am fenster|traumhaus|wohnung|lösung|schnäppchen|lieblings\\p{L}{3,16}|passende\\p{L}?|richtige\\p{L}?|wunsch\\p{L}{3,16}|glück|ruhe|freude|erholung|freunde|antwort|hilfe))';

const allOf = '(?:jede[rsn]?|alle|sämtliche)(?: (?:einzelne[rsn]?|unsere[rn]?|Ihre[rn]?))?';

/** An adjective in the comparative: `frischer`, `bessere`. */
const better = '(?:(?!ander|unser|einer|dies|jener|immer|aber|oder)\\p{L}{3,14}er(?:e[nrms]?)?)';
const best =
  '(?:beste|schönste|größte|schnellste|günstigste|sicherste|freundlichste|sauberste|frischeste|modernste|leckerste|zuverlässigste|bequemste|pünktlichste|ehrlichste|herzlichste|gemütlichste|erfahrenste|klügste|feinste)[nrms]?';

const place =
  '(?:der (?:Welt|Stadt|Region|Branche|Gegend|Insel|Küste)|des (?:Landes|Jahres|Viertels|Kontinents)|im (?:ganzen )?(?:Land|Ort|Umkreis|Norden|Süden)|in (?:der (?:ganzen )?(?:Stadt|Region|Gegend|Branche)|ganz \\p{L}{3,16}|Europa|Deutschland|Österreich|der Schweiz)|weit und breit|aller Zeiten|von allen|auf dem Markt)';

const weather = '(?:Regen|Schnee|Sturm|Eis|Hagel|Nebel|Hitze|Kälte|Wind|Sonne|Gewitter|Glatteis|Frost|Sonnenschein|Orkan|Flut)';

export const absoluteEveryone: readonly string[] = [
  // Rain or shine.
  `ob ${weather} oder ${weather},? (?:die|der|das|unsere?|wir|Ihre?|wird|bei uns)${free}(?![^.;]{0,60}(?<![\\p{L}])(?:gehört|gehören|bleibt zu|muss|müssen|soll|ist zu|sind zu|liegt|liegen|hängt)) [^.;,]{3,60}`,
  `bei ${weather}(?:,? ${weather})? (?:und|oder|wie bei) ${weather} (?:bringen|fahren|liefern|kommen|arbeiten|räumen|stehen|sind|fährt|kommt|liefert|bringt) (?:wir |unsere? \\p{L}{3,20} )?${free}(?![^.;]{0,60}(?:nicht|kein|langsam|ohne|vorsichtig|mit zwei))[^.;,]{3,60}`,
  // Nobody is better.
  `(?:niemand|keiner)(?: (?:sonst|anderes))? ${place} (?:\\p{L}{2,16}t|\\p{L}{2,16}en)${free} (?:[^.;,]{0,20} )?${better}(?: \\p{L}{3,24})? als (?:wir|unser\\p{L}{0,2}(?: \\p{L}{3,20})?)`,
  `kein(?:e|en|em)? ander(?:e[rsnm]?) ${thing}(?: ${place})? (?:ist|sind|backt|kocht|arbeitet|liefert|berät|fährt|hilft|bietet|hat|antwortet|repariert|putzt)${free} (?:[^.;,]{0,24} )?${better}(?: \\p{L}{3,24})?${end}`,
  `(?:einen?|eine[mn]?) ${better} \\p{L}{3,20} (?:finden|bekommen|erhalten|sehen|findet|bekommt|gibt) (?:Sie|du|ihr|man|es|niemand)${free} (?:[^.;,]{0,24} )?(?:nirgends|nirgendwo|nicht|nie|niemals|anderswo nicht)${end}`,
  `(?:sind|ist|bleiben|arbeiten|liefern|antworten|kochen|backen) (?:wir |unsere? \\p{L}{3,20} )?(?:immer|stets|jederzeit|in allem|jedes Mal) ${better} als (?:die (?:anderen|Konkurrenz|übrigen)|alle(?: anderen)?|jede[rs]? ander\\p{L}{1,2}|der (?:Rest|Wettbewerb)|andere)`,
  `(?:unsere?|wir sind) (?:\\p{L}{3,24} )?(?:ist |sind |bleibt )?(?:der|die|das) ${best} (?:\\p{L}{3,24} )?${place}`,
  `den ${best.replace('[nrms]?', 'n')} \\p{L}{3,24} ${place} (?:bekommen|finden|gibt|erhalten|haben)`,
  // Each finds, all learn.
  `(?:bei|mit|dank) uns (?:findet|bekommt|erhält|ergattert|entdeckt) (?:immer |wirklich |garantiert )?jede[rs]?(?: \\p{L}{3,24})? (?:immer |sofort |garantiert )?(?:(?:sein|ein|seine|eine|das|den|die)(?:e?[nrms])? )?(?:\\p{L}{3,16}en? )?${fortune}${end}`,
  `(?:alle|jede[rs]?) (?!Mitarbeit|Kolleg|Beschäftigt|Auszubild|Azubi|Lehrling|neue)\\p{L}{3,24} (?:lernen|lernt|schaffen|schafft|verstehen|versteht|gewinnen|bestehen|erreichen|finden|lieben|liebt|genießen|genießt|vertrauen|vertraut) (?:bei|mit|dank) uns${free}${open}(?: [^.;,]{3,40})?${end}`,
  `(?:bei|mit|dank) (?:uns|unserer Hilfe|unserem \\p{L}{3,16}) (?:lernen|lernt|schaffen|schafft|verstehen|versteht|gewinnen|gewinnt|bestehen|besteht|sparen|spart|lieben|genießen|sind|ist|gelingt|gelingen) (?:Sie |du |ihr |man |wirklich ){0,2}(?:immer|stets|jedes Mal|in jedem Fall|garantiert|ausnahmslos|(?:alle|jede[rs]?) (?!Mitarbeit|Kolleg|Beschäftigt|Auszubild|Azubi|neue|Preise|Fenster|Türen)\\p{L}{3,24})${free}${open}(?: (?:zufrieden|glücklich|Geld|schwimmen|lesen|richtig|gut aufgehoben|willkommen|gesund|[^.;,]{3,30}))?${end}`,
  `(?:bei|mit) uns gibt es (?:nur|ausschließlich|nichts als) (?:glückliche|zufriedene|begeisterte|strahlende|lachende|gesunde|frische|perfekte|gute|fröhliche|satte|pünktliche|fehlerfreie)[nrs]? \\p{L}{3,24}`,
  `(?:hier|in unserem \\p{L}{3,16}|in unserer \\p{L}{3,16}) gibt es (?:nur|ausschließlich|nichts als) (?:glückliche|zufriedene|begeisterte|strahlende|lachende|fröhliche|satte)[nrs]? \\p{L}{3,24}`,
  `${allOf} (?:\\p{L}{3,14}e[rn]? )?\\p{L}{2,24}(?: (?:bei uns|hier|unserer \\p{L}{3,16}|in unserem \\p{L}{3,16}))? (?:wird|werden|gerät|ist|bleibt) (?:garantiert |immer |für Sie )?(?:zu (?:einem|einer) |zum |zur |ein |eine |unvergesslich)(?:\\p{L}{3,16}e[nrms]? )?(?:erlebnis|genuss|fest|abenteuer|erfolg|freude|vergnügen|volltreffer|traum|highlight|höhepunkt|glücksfall|meisterwerk|kunstwerk)?(?:ses|s)?${end}`,
  `(?:sämtliche|alle|jede[rsn]?) (?:Ihrer |Ihre |unserer )?\\p{L}{0,12}(?:wünsche|wunsch|träume|traum)(?: (?:unserer|der|Ihrer) \\p{L}{3,20})? (?:gehen|geht|werden|wird) (?:bei uns |hier |immer )?(?:in Erfüllung|erfüllt|wahr)`,
  // All is in store, at any time to any place, at once a human being.
  `(?:alles|jede[rsn]? \\p{L}{3,20}|sämtliche \\p{L}{3,20}), was (?:Sie|du|ihr|unsere \\p{L}{3,16}) (?:bestellen|bestellst|brauchen|brauchst|suchen|suchst|wünschen|wollen|benötigen),? (?:ist|haben wir|liegt|finden Sie|gibt es|liefern wir|besorgen wir|bekommen Sie)(?: (?:immer|stets|garantiert|bei uns|hier|sofort)){0,2} ?(?:vorrätig|da|bereit|auf Lager|verfügbar|lieferbar|möglich)?${end}`,
  `(?:liefern|fahren|kommen|bringen|helfen) (?:wir |Ihnen |alles |Sie ){0,2}(?:zu jeder (?:Zeit|Stunde|Tageszeit)|jederzeit|immer|überallhin)(?: und)? (?:an jeden (?:Ort|Winkel|Fleck)|überallhin|überall hin|bis ans Ende der Welt|in jeden Winkel)`,
  `wer (?:bei uns |uns )?(?:anruft|schreibt|klingelt|fragt|hereinkommt|kommt), (?:hat|bekommt|erreicht|trifft|findet) (?:sofort|immer|stets|in jedem Fall|augenblicklich|auf der Stelle) ${without('ein band|eine ansage|eine nummer')}[^.;,]{3,50}`,
];
