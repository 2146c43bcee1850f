/** Stretches that tell of the world and of the past: places, markets, weather, people of old. A cue in them promises nothing. */
import { houseClause, mainClause } from './settled.ts';

/** Nobody in the house is to do it. */
export const noPromise =
  '(?![^.;:]{0,110}(?<![\\p{L}])(?:wir|unser\\p{L}*|werden|wird|muss|müssen|soll|sollen|sollte|sollten|hat zu|haben zu|ist zu|sind zu|mitarbeit\\p{L}*|beschäftigte\\p{L}*|team|leitung|schicht|bekommen|bekommt|erhalten|erhält|dürfen)(?![\\p{L}]))';

const world =
  '(?:Wind|Wetter|Regen|Schnee|Andrang|Nachfrage|Bedarf an|Straßen?|Gassen?|Viertel|Quartier|Stadt|Stadtteil|Ort|Dorf|Gegend|Region|Landschaft|Umgebung|Nachbarschaft|Vereine?|Messen?|Markt|Märkte|Fluss|See|Wald|Hof|Hinterhof|Geschichte|Saison|Umsatz|Umsätze|Konkurrenz|Branche|Gesellschaft|Bevölkerung|Verkehr|Publikum|' +
  'Kundschaft|Zahl der|Anteil der|Boden|Klima|Handwerk|Beruf|Gewerbe|Tradition|Name|Ruf|Werkstatt liegt|Laden liegt|Haus liegt|Haus steht|Bäckerei steht|Betrieb liegt|Betrieb steht|Gebäude stammt|Gründung)';

const elders =
  '(?:Ur)?(?:Großvater|Großmutter|Großeltern|Gründer(?:in|innen)?|Firmengründer(?:in)?|Vater|Mutter|Eltern|Vorgänger(?:in)?|Seniorchef(?:in)?|Tante|Onkel|Altmeister|Vorfahren|Opa|Oma|Erfinder(?:in)?)';

/** On to the end of the sentence, but not into what the house does about it. */
const onward = `(?:(?!${mainClause}|${houseClause})[^.;:])`;

/** What happens or stands so without anybody's promise. */
export const facts: readonly string[] = [
  // A name is no word: `Frau Schnell`.
  '(?:Frau|Herrn?|Familie|Dr\\.|Prof\\.|Firma|Eheleute|Fräulein) (?:Dr\\. )?\\p{L}{2,24}',
  // Most of them: a share of what was counted.
  '(?:die )?(?:aller)?(?:meisten|wenigsten) (?:davon|von ihnen|darunter)(?! (?:beantwort|erledig|lös|prüf)\\p{L}+)',
  `(?:ein (?:\\p{L}{3,14}er )?|(?:der|den) (?:\\p{L}{3,14}e[rn]? )?(?:über)?)Teil (?:der|des|unserer|unseres|davon|von ihnen)${noPromise} [^.;:]{0,80}`,
  // How big the house is today, in figures.
  '(?:heute|inzwischen|mittlerweile|derzeit|zurzeit|jedes Jahr|pro Jahr|im Jahr) (?:[^.;]{0,60} )?[0-9]{2,}(?: |\\.)(?!%|prozent|minuten|sekunden|stunden|tage|werktage|arbeitstage|uhr|wochen|euro|€)\\p{L}{3,30}[^.;:]{0,120}',
  // Wind, streets, markets.
  `(?:der|die|das|den|dieser|diese|dieses|unsere?|unser) (?:\\p{L}{3,16}e[rns]? )?${world}(?![\\p{L}])${noPromise} [^.;:]{0,100}`,
  `(?:ist|sind|weht|hat|haben|bleibt|herrscht|fällt|liegt|war) (?:der|die|das|unsere?) (?:\\p{L}{3,16}e[rns]? )?${world}(?![\\p{L}])${noPromise} [^.;:]{0,80}`,
  // People of old and what became of it.
  `(?:unsere?|der|die|mein|meine|sein|seine|deren) (?:\\p{L}{3,16}e[rns]? )?${elders}(?![\\p{L}])${noPromise} [^.;:]{0,100}`,
  `(?:anfangs|ursprünglich|in den (?:ersten|frühen) Jahren|in den Anfangsjahren|zu Beginn der|seit (?:19|20)[0-9]{2}|seit (?:\\p{L}{3,12} )?(?:Jahren|Jahrzehnten|Generationen)|seit jeher)${noPromise} [^.;:]{2,110}`,
  '(?:ist|sind) (?:[^.;:,]{0,40} )?(?:gewachsen|entstanden|umgezogen|größer geworden|kleiner geworden|gestiegen|gesunken|verschwunden|dazugekommen|hinzugekommen|gewandert|gezogen|aufgewachsen)',
  // Many come, some bring.
  `(?:viele|manche|einige|die meisten|wenige|andere|etliche)(?: von ihnen| davon| unter ihnen)? (?:kommen|bringen|kaufen|buchen|fragen|bleiben|reisen|wohnen|kennen|zahlen|schreiben|rufen|bestellen|holen|wollen|suchen|sehen|sagen|lassen|nehmen|essen|trinken|schlafen|leben|arbeiten schon|stammen|glauben|denken|wissen|wünschen|möchten|brauchen|mögen|lieben|fürchten|vergessen)${noPromise} ${onward}{0,90}`,
  `(?:die |unsere |manche |viele )?(?:Kundinnen|Kunden|Gäste|Besucher|Anwohner|Nachbarn|Mieter|Eltern|Patienten|Reisende|Leute)(?:[:*_/]-?innen)? (?:zahlen|klagen|buchen|sitzen|stehen|bezahlen|beschweren sich|streiten|reservieren|zögern|lesen|hören|schlafen|tanzen|baden|spenden|verlieren|verspäten sich|erscheinen)(?! wir)${onward}{0,90}`,
  // How a place is.
  '(?:gut|schön|ruhig|hervorragend|herrlich|lebhaft|ausgezeichnet|günstig)e[nrsm]? (?:Akustik|Aussicht|Lage|Luft|Anbindung|Nachbarschaft|Gegend|Stube|Blick|Ruf|Name[n]?|Tradition|Köchin|Koch|Handwerker|Freund(?:e|in)?|Bekannte|Ecke|Verbindung nach|Boden|Ton in|Stimmung im)',
];
