/** Dangers to life and limb, in both orders of words, and things that must not stay in use for an hour. For words of time. */
import { atOnce } from './safety.ts';

const body = '(?:Gesicht|Hals|Zunge|Lippen?|Auge[n]?|Bein|Arm|Hand|Kopf|Brust|Stelle|Wunde|Rachen|Knöchel|Bauch|Euter|Maul)';
const being =
  '\\p{L}{0,12}(?:Kind|Gast|Gäst|jemand|Person|Schüler|Besuch|Patient|Bewohn|Reiter|Mensch|Tier|Hund|Pferd|Kuh|Kälb|Kund|Schwimm|Mitglied|Teilnehm|Kolleg|Mitarbeit|Reisend|Passagier|Beschäftigt|Mutter|Baby|Säugling|Spieler|Sänger|Zuschauer|Läufer|Monteur)\\p{L}{0,12}';

/** What ails people and animals. */
const illness =
  '(?:(?:Brust|Bauch|Kopf|Herz)schmerzen|Herzrasen|Luftnot|Lähmung(?:en)?|Taubheit|Schüttelfrost|Blutdruckabfall|Blutverlust|Schwindel|Übelkeit|Erbrechen|Durchfall|Kolik(?:en)?|Wehen|Koliken|Sehstörungen|Quaddeln|Schaum vor dem (?:Mund|Maul)|Fieber (?:über|ab|von)|hohes Fieber|keine Luft|kaum Luft|blaue Lippen|Hitzschlag|Nasenbluten|Bisswunde|Kreislauf(?:kollaps|zusammenbruch|probleme[n]?)?|Kindsbewegungen|Suizid\\p{L}{0,14}|Selbstmord\\p{L}{0,14}|Zusammenbruch|Erfrierung(?:en)?|Unterkühlung|Allergie|allergisch\\p{L}{0,3})';

const broke =
  '(?:Riss(?:e|en)?|Haarriss(?:e|en)?|Leck|Beule|blanke[nrs]? (?:Kabel|Leitung|Draht|Drähte)|Brandflecken?|Brandspuren|Schmauchspuren|Schmorstellen?)';
const carrier =
  '\\p{L}{0,14}(?:kessel|seil|seile|kabel|leitung|rohr|schlauch|schläuche|gurt|gurte|gerüst|bremse|bremsen|leiter|haken|stecker|achse|felge|lenkung|tank|flasche|bügel|sicherung|kette|karabiner|dach|decke|träger|balken|geländer|deich|damm|rumpf|reling|tor|fahrkorb|aufzug|gondel|motor|akku|akkus|batterie|batterien|ventil|pumpe|trafo|verteilerkasten|ofen|herd|brenner|therme|gastherme|heizung|gasflasche|fass|behälter|lagerbehälter|netzteil|ladegerät|notstrom\\p{L}*|gehege|gehegetür|zaun|gatter)';
const fails =
  '(?:reißt|bricht|platzt|birst|splittert|verbiegt sich|löst sich|versagt|klemmt|leckt|tropft|qualmt|raucht|glüht|kippt|schwankt|bläht sich(?: auf)?|überhitzt|läuft heiß|wird heiß|funkt|zischt|knistert|stinkt|gerissen ist|gebrochen ist|geplatzt ist|defekt ist|undicht ist|nachgibt|ausgelöst hat)';

/** Unfit or dangerous, as an adjective before its noun. */
const unfit =
  '(?:durchgebrannt|geschmolzen|angeschmort|rauchend|qualmend|brennend|glimmend|lahmend|blutend|hustend|krampfend|kollabiert|gerissen|gebrochen|geplatzt|geborsten|angerissen|aufgebläht|aufgequollen|gebläht|undicht|leck|leckend|ausgelaufen|verdorben|verschimmelt|schimmelig|schimmlig|verkeimt|verseucht|durchgeschmort|verschmort|angekohlt|blank|glühend|bissig|giftig|tollwütig|aggressiv|bewaffnet|morsch|absturzgefährdet|einsturzgefährdet|unterspült|vereist|überhitzt|heißgelaufen|scharfkantig|kontaminiert|infiziert|brüchig|ungesichert|rauchend|qualmend|brennend|schwelend|tropfend)e[nrsm]?';

/** The danger, however worded. */
const peril =
  `(?:schwillt|schwellen) (?:[^.;,]{0,30} )?an|\\p{L}{2,12} (?:[^.;,]{0,20} )?anschwill(?:t|en)|(?:klagt|klagen|leidet|leiden|hat|haben|bekommt|bekommen|zeigt|zeigen|tritt|treten|bei|mit|über|wegen) (?:[^.;,]{0,40} )?${illness}|${illness}` +
  `|(?:zeigt|zeigen|hat|haben|weist|entdeckt|entdecken|sieht|sehen|findet|finden|bemerkt|bemerken|bei|an|mit) (?:[^.;,]{0,40} )?${broke}|(?:ein|einen|einem|erste|ersten) ${broke}|(?:bricht|reißt|platzt|birst|splittert|versagt|leckt|tropft|bläht|verbiegt|glüht|überhitzt) (?:[^.;,]{0,20} )?(?:ein|eine|der|die|das|sich)(?: ein| eine| der| die| das)? (?:\\p{L}{3,16}e[nrs]? )?(?!Kontakt|Termin|Buchung|Auftrag|Zusage|Vertrag|Lieferung|Verbindung|Anruf|Gespräch|Geduld|Termin|Vertrag|Server|System|Faden|Streit|Internet|Netz|Verkauf|Film|Kunde|Zusage|Stimmung|Umsatz|Lieferung|Bestellung)\\p{L}{3,24}` +
  `|(?:hat|haben) sich (?:ein|das|der|die|eine) (?:\\p{L}{3,14}e[s]? )?${being} (?:befreit|losgerissen|verletzt|verirrt|verschluckt|eingeklemmt|ausgesperrt|verbrannt|geschnitten)|(?:bricht|büxt|reißt) (?:ein|das|der|eine) ${being} (?:aus|los|sich los)|ausgebrochen(?:e[nrs]?)?|entwichen(?:e[nrs]?)?` +
  `|Stromausfall im (?:OP|Operationssaal|Aufzug|Kreißsaal|Stall)|(?:Ausfall|Versagen) (?:der|des) (?:Bremsen?|Lenkung|Beatmung(?:sgeräts)?|Lüftung im Stall|Beleuchtung im Treppenhaus|Notbeleuchtung|Steuerung|Ruders|Maschine auf See|Brandmeldeanlage)|ausgetreten(?:e[nrs]?)?|(?:tritt|treten) (?:[^.;,]{0,30} )?aus|(?:riecht|stinkt) (?:es )?(?:[^.;,]{0,30} )?(?:nach (?:Gas|Rauch|Benzin|Chlor|Verbranntem|Lösungsmittel|Schwefel|Ammoniak)|verbrannt|verschmort|brenzlig)|(?:Ammoniak|Kohlenmonoxid|Gas|Chlor|Asbest|Salmonellen|Listerien|Legionellen)(?![\\p{L}])` +
  `|(?:verliert|verlieren) [^.;,]{0,20}(?:Luft|Druck|Öl|Gas|Wasser|Bremsflüssigkeit|Kühlmittel|Höhe)|(?:fallen|fällt|rutschen|rutscht|stürzen|stürzt|lösen sich) (?:[^.;,]{0,12} )?(?:Dachziegel|Ziegel|Steine?|Äste?|Putz|Trümmer|Dachlawinen?|Eiszapfen|Scheinwerfer|Kulissen?)|hängt [^.;,]{0,40}(?:lose|locker|schief)|(?:ist|riecht|schmeckt|wird) [^.;,]{0,24}(?:sauer|flockig|ranzig|verdorben|schimmlig|schimmelig|faulig)|elektrischen? Schlag|(?:hat|haben) sich (?:[^.;,]{0,30} )?verlaufen|(?:in|aus) (?:den|der) (?:Mund|Rachen|Hals) gestochen|(?:Mann|Frau|Kind|Mensch|Person) über Bord|Wasser (?:dringt|läuft|im) (?:in|ins|Maschinenraum|Keller)|(?:Stolper|Rutsch|Brand|Ertrinkungs|Verletzungs|Einsturz|Absturz)gefahr|nass und (?:rutschig|glatt)|einzustürzen|abzustürzen|umzukippen droht|droht (?:zu kippen|umzufallen|einzustürzen|zu ersticken|zu ertrinken|zu springen)`;

export const perils: readonly string[] = [
  `${being}, (?:der|die|das|welche[rs]?) [^.;,]{0,30}(?:lahmt|blutet|krampft|taumelt|würgt|erbricht|keucht|röchelt|zittert|beißt|tritt|bewusstlos ist|verletzt ist|nicht atmet|keine Luft bekommt|sich (?:verletzt|geschnitten|verbrannt|verschluckt) hat),? [^.;]{0,40}${atOnce}`,
  `(?:${peril})(?![\\p{L}])[^.;]{0,90}${atOnce}`,
  `(?:${being}|${carrier}|${body}) (?:[^.;,]{0,30} )?(?:${fails}|bekommt (?:plötzlich )?keine Luft|ringt nach Luft|ist (?:gestürzt|verletzt|bewusstlos|nicht ansprechbar|eingeklemmt)|hat (?:sich (?:verletzt|verbrannt|geschnitten|verschluckt)|etwas Giftiges|Schmerzen in der Brust)|blutet|krampft|erbricht|taumelt|lahmt|zittert|schreit vor Schmerz|beißt|tritt um sich)(?![\\p{L}])[^.;]{0,90}${atOnce}`,
  `${unfit} (?!Zusage|Versprech|Regel|Vertr|Wort|Stimm|Frage|Kommentar|Mail|Beitr|Bewertung|Äußerung|Ton|Brief|Nachricht|Verehr|Thema|Themen|Anliegen|Interess)[\\p{L}-]{3,30}(?: [^.;,]{2,30})? (?:[^.;]{0,24} )?${atOnce}`,
  `${atOnce} [^.;]{0,40}, damit (?:sich )?(?:niemand|keiner|kein \\p{L}{3,16}) (?:sich )?(?:schneidet|verletzt|verbrennt|stolpert|ausrutscht|stürzt|fällt|erstickt|ertrinkt|vergiftet|zu Schaden kommt|hineinfällt|einatmet|anfasst|hineintritt)`,
  `${atOnce} [^.;]{0,60}(?:,|–|:|;) (?:denn|weil|sonst|wenn|falls|sobald|ehe|bevor|da) [^.;]{0,50}(?:${peril}|${fails}|(?:erstickt|ertrinkt|verblutet|stirbt|explodiert|einstürzt|brennt|blutet|bewusstlos|ohnmächtig|vergiftet|verletzt|Lebensgefahr))(?![\\p{L}])`,
];
