/** Everyday idioms that leave a promise open, by what they leave open: frames rather than single phrases. */

const resource =
  '(?:frei|leer|aus|durch|abgearbeitet|erledigt|Luft|Zeit|Ruhe|eine Hand frei|Kapazität(?:en)?|Platz|trocken|wach|zurück|abgeräumt|ruhiger|verfügbar|da)';
const subject = '(?:der|die|das|ein(?:e[rn]?)?|jemand|einer|wir|er|sie|es|man|unsere?|dein|Ihr) ?(?:\\p{L}{3,24} )?';
const permits =
  '(?:mitspielt|mitspielen|mitmacht|mitmachen|hergibt|hergeben|zulässt|zulassen|erlaubt|erlauben|ausreicht|ausreichen|reicht|reichen|trägt|tragen|aufgeht|stimmt|passt|durchhält|nicht dazwischenkommt|nicht dazwischenfunkt)';

/** How soon. */
export const timeIdioms: readonly string[] = [
  'unverweilt|ungesäumt|alsogleich|ohne Säumen',
  'sobald (?:er|sie|es|man|wir) (?:nur |es |wieder |dazu )?(?:kann|können|in der Lage ist)(?=[.;,!]|$)',
  '(?:noch )?(?:ehe|bevor) (?:die Tinte|der Kaffee|die Suppe|die Tasse|das Wasser|der Hahn|die Milch|der Motor|das Telefon|die Kerze|der Tee) [^.;,]{3,30}',
  '(?:ehe|bevor) (?:Sie|du|ihr|man) (?:sich|dich|euch|bis drei|es|blinzel|„?piep|„?papp|einmal|Luft|Amen|auflegen|umdrehen)[^.;,]{0,40}',
  `sobald ${subject}(?:[^.;,]{0,16} )?${resource} (?:ist|hat|sind|haben|wird|werden)`,
  'in (?:eine[mr]|derselben|demselben|der nächsten) (?:Verschnaufpause|Atemzug|Verschnaufen|Pause)',
  'mit (?:fliegenden Fahnen|Karacho|Dampf|Vollgas|Tempo|Schwung|heißer Nadel)',
  '(?:in|mit) (?:Windeseile|Siebenmeilenstiefeln|Lichtgeschwindigkeit|Rekordzeit|Blitzesschnelle)',
  'zur (?:rechten|passenden|gegebenen) (?:Zeit|Stunde)',
  '(?:ein )?andermal|(?:an )?einem anderen Tag|ein anderes Mal|demnächst einmal|über kurz oder lang|früher oder später|eines Tages|wenn es so ?weit ist',
];

/** How often. */
export const frequencyIdioms: readonly string[] = [
  'alle (?:Weile|naselang|Nase lang|Jubeljahre|heiligen Zeiten|Schaltjahre|Lichtjahre|nasenlang|Furz lang)',
  'zwischen Tür und Angel',
  'in weiser Voraussicht',
  '(?:wenn|wie|sobald) es sich (?:gerade |eben )?(?:ergibt|anbietet|trifft|fügt|macht)',
  '(?:nach|je nach) (?:Lust|Laune|Lust und Laune|Stimmung|Wetter|Wetterlage|Kassenlage|Gefühl|Andrang|Tagesform|Lust und Zeit)',
  '(?:wenn|sobald|falls) (?:uns|wir|jemand|einer|sie|er) (?:[^.;,]{0,20} )?(?:danach ist|dran denken|daran denken|dran denkt|daran denkt|Lust hat|Lust haben|dazu kommen|dazu kommt|einfällt|in den Sinn kommt|Muße haben)',
  'auch (?:ein)?mal (?=abends|morgens|am|sonntags|samstags|zwischendurch|vorbei|nachts|mittags)',
  'in loser (?:Folge|Reihenfolge)',
  '(?:gefühlt )?alle (?:paar|zig) (?:Stunden|Tage|Wochen|Monate|Minuten|Jahre)',
];

/** How much and how many. */
export const quantityIdioms: readonly string[] = [
  'in (?:engen |erträglichen |vertretbaren |gewissen )?Grenzen(?=[.;!]|$| zu halten| halten| gehalten| bleiben)',
  'einen (?:guten |großen |erheblichen |beträchtlichen )?(?:Großteil|Gutteil|Teil)(?= (?:der|des|unserer|aller|vom))',
  '(?:ein paar|etwas|einige|ein bisschen|ein wenig) mehr(?! als [0-9])',
  '(?:nicht|keineswegs) (?:zu |eben |gerade )?(?:knapp|wenig|zimperlich|kleinlich)',
  '(?:satt|fett|dick|üppig|saftig|kräftig|schön|hübsch|nett|ordentlich|anständig|spürbar|gepfeffert|fein)e?[nrms]? (?:\\p{L}{0,10}rabatt|Nachlass|\\p{L}{0,10}gutschein|Abschlag|Preisnachlass|Entschädigung|Prämie|Zugabe|Trostpflaster|Bonus|Vorrat|Portion(?:en)?|Reserve)',
  '(?:handlich|bekömmlich|verdaulich|leicht verdaulich|mundgerecht)e[nrms]? (?:Portion(?:en)?|Happen|Stücke[n]?|Häppchen|Einheiten|Abschnitte[n]?|Schritte[n]?)',
  '(?:klein|gering|geringfügig|bescheiden|symbolisch|winzig|überschaubar|maßvoll|fair|moderat)e?[nrms]? (?:Obolus|Unkostenbeitrag|Kostenbeitrag|Aufpreis|Aufschlag|Betrag|Gebühr|Pauschale|Entgelt|Anerkennung|Aufmerksamkeit|Taschengeld|Zuschlag|Beitrag|Zubrot|Trinkgeld)(?! von [0-9])',
  'was das Zeug hält|bis zum Abwinken|in Hülle und Fülle|mehr als genug|so viel das Herz begehrt|haufenweise|massenhaft|jede Menge|kistenweise|körbeweise',
];

/** Whether at all. */
export const conditionIdioms: readonly string[] = [
  '(?:wenn|falls|sofern|soweit|sobald|so(?:lange| lange)) (?:gerade|zufällig|grad|eben mal|ausnahmsweise|irgend|denn) [^.;,]{3,50}',
  `(?:wenn|falls|sofern|soweit|so ?weit|solange|sobald) (?:das |es |uns |dies )?(?:der|die|das|unsere?|unser|uns) (?:\\p{L}{3,14}e[rn]? )?\\p{L}{3,24} (?:es |das |uns |dies )?${permits}`,
  '(?:wenn|falls|sofern|soweit|sobald|solange) (?:die Straße|der Weg|die Zufahrt|die Leitung|der Wagen|das Lager|der Platz|der Kalender|der Plan) (?:frei|trocken|offen|leer|befahrbar) (?:ist|sind)',
  '(?:sofern|wenn|falls|soweit) (?:er|sie|es|man|wir|jemand) (?:denn )?(?:kann|können|mag|mögen|Zeit hat|Zeit haben|dazu kommt|dazu kommen|will|wollen|dürfen|darf)(?=[.;,!]|$)',
  '(?:wenn|falls|sobald|sofern|soweit) (?:dem )?(?:nichts|niemand|keiner) (?:mehr )?(?:dagegen|entgegen|im Weg|dazwischen|etwas dagegen|was dagegen)[^.;,]{0,20}',
  '(?:wenn|falls|sofern) (?:sie|er|es|die \\p{L}{3,20}|der \\p{L}{3,20}) (?:es )?(?:nötig (?:hat|haben)|braucht|brauchen|verlangt|verlangen|verdient|verdienen|danach aussieht|danach aussehen)(?=[.;,!]|$)',
  '(?:strecken|hängen|klemmen|knien|legen|werfen|stemmen|reinhängen) (?:wir )?uns (?:[^.;,]{0,20} )?(?:nach der Decke|rein|hinein|dahinter|ins Zeug|in die Bresche|ins Geschirr|voll)',
  '(?:strecken|reinhängen|anstrengen|sputen) (?:wir )?uns(?=[.;,!])',
  '(?:reißen (?:wir )?uns ein Bein aus|lassen (?:wir )?nichts unversucht|setzen (?:wir )?alle Hebel in Bewegung|ziehen (?:wir )?alle Register|krempeln (?:wir )?die Ärmel hoch|drücken (?:wir )?die Daumen|schauen (?:wir )?,? was sich machen lässt|sehen (?:wir )?,? was (?:sich machen lässt|geht|möglich ist)|machen (?:wir )?uns stark|hauen (?:wir )?uns rein)',
];

/** How well. */
export const qualityIdioms: readonly string[] = [
  'auf (?:Sterne|Spitzen|Weltklasse|Profi|Meister|Top|Premium|Höchst)-?niveau',
  'mit (?:Hand und Fuß|Herz und Verstand|Herz und Hand|Liebe|Hingabe|Leidenschaft|Herzblut|Fleiß und Sorgfalt|Augenmaß|Feingefühl|Gespür|Geschmack)',
  '(?:wie geschmiert|wie am Schnürchen|wie im Schlaf|wie aus einem Guss|nach allen Regeln des Handwerks|dass es eine (?:Freude|Art) ist|dass es sich sehen lassen kann)',
];
