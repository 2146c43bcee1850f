/** Overpromises about whatever a house deals with, in nouns that no list holds, and about ends that no house can be sure of. */

const gap = '(?: [\\p{L}\\p{N}-]+)';

/** What follows "kein" in rules, prices and conduct. */
const settledNouns =
  '(?:Gebühr|Kosten|Entgelt|Aufpreis|Zuschlag|Erstattung|Rückzahlung|Rückgabe|Anspruch|Haftung|Gewähr|Rabatt|Skonto|Bargeld|Kredit|Zins|Ausnahme|Grund|Zweifel|Recht|Pflicht|Termin|Anmeldung|Personal|Mitarbeit|Kolleg|Beschäftigt|Azubi|Auszubildend|Fahrer|Hund|Tier|Kind|Alkohol|Handy|Daten|Auskunft|Zutritt|weitere|andere|zusätzlich|eigene)';

const badEnd =
  '(?:bleibt|geht|kommt|wird|verlässt|fällt|steht|wartet|leidet|verpasst|verliert|reißt|bricht|platzt|scheitert|fehlt|hat|muss|verschwindet|verdirbt|rostet|klemmt|stockt)';

const lost =
  '(?:liegen|stehen|hängen|unbeantwortet|ungelesen|ungelöst|offen|verloren|unter|daneben|schief|leer|hungrig|unzufrieden|enttäuscht|verärgert|allein|im Regen|auf der Strecke|auf dem Trockenen|zu Schaden|zu Bruch|zu kurz|zu spät|abhanden|ins Leere|aus|warten|zweimal (?:fragen|anrufen|kommen|erzählen)|noch einmal (?:anrufen|kommen)|ein zweites Mal)';

const good =
  '(?:vom Tisch|ans Ziel|zum Erfolg|zum Solisten|zum Ziel|zu einem guten Ende|gut aus|glatt|ins Schwarze|zufrieden (?:nach Hause|heim|von dannen)|glücklich (?:nach Hause|heim)|begeistert (?:nach Hause|heim)|auf Anhieb|beim ersten (?:Mal|Versuch)|wie neu|wie angegossen|ein Leben lang|für immer|zurück(?= ?[.!]?$))';

const everyone = 'jede[rsnm]?';

export const openAbsolutes: readonly string[] = [
  `(?:kein(?:e|er|en|em|es)?|nicht eine?) (?!${settledNouns})${gap.slice(4, -1)}${gap}{0,4} ${badEnd}${gap}{0,6} ${lost}`,
  `(?:niemand|keiner|kein Mensch)${gap}{0,3} (?:legt|geht|verlässt|hängt|zieht|kehrt|bleibt|wartet|steht)${gap}{0,5} (?:un(?:zufrieden|glücklich|verrichteter Dinge|beraten|versorgt)|enttäuscht|verärgert|mit leeren Händen|leer aus|auf der Strecke|im Regen stehen|auf|ab)(?=[.,;!]|$)`,
  `${everyone} (?!(?:Mitarbeit|Kolleg|Beschäftigt|neue|Neue|zweite|dritte|Woche|Monat|Jahr|Tag|Morgen|Abend)\\p{L}{0,10})${gap.slice(4, -1)}${gap}{0,3} (?:ist|kommt|bringt|geht|wird|sitzt|hält|holen wir|gelingt|klappt|bekommen wir|kriegen wir)${gap}{0,6} ${good}`,
  `${everyone} ${gap.slice(4, -1)}(?: [\\p{L}-]+){0,2} (?:holen|gewinnen|bringen|kriegen|bekommen|lösen|retten|finden) wir${gap}{0,4}(?: (?:zurück|wieder|hin|her|frei|heim|unter|durch))?(?=[.!;]|$)`,
  `(?:bei|mit|dank) uns (?!(?:arbeite|bekomm|erhält|erhalt|gilt|gelten|kann|können|darf|dürfen|muss|müssen|gibt|trägt|tragen|kostet|zahl|hat|haben|ist|sind|nimmt|macht|lernt|kennt|weiß|find)\\p{L}{0,3}(?!\\p{L}))\\p{L}+${gap}{0,4} (?:${everyone}|alle[snr]?|niemand|nie|zu jeder Tages- und Nachtzeit|rund um die Uhr)${gap}{1,6}(?=[.!;]|$)`,
  `(?:wartet|kommt|klappt|gelingt|funktioniert|hält|stimmt|passt|fährt|startet|liefert|erscheint|antwortet|sitzt) ausnahmslos(?! (?:mit|ohne|in|nach|zu zweit))${gap}{0,6}`,
  `(?:bekommt|erhält|findet|kriegt) in jedem Fall${gap}{0,3} (?:Wunsch\\p{L}+|\\p{L}*[Pp]latz|recht|sein Geld|Ersatz)`,
  `(?:auf die Minute|auf den Cent|auf den Millimeter) genau${gap}{0,3} (?:immer|jedes Mal|ausnahmslos)`,
];
