/** Steps of safety, in which every second counts and no figure is wanted. */

const danger =
  '(?:(?:\\p{L}{2,16})?(?:brand|feuer|explosion|gasgeruch|gasaustritt|unfall|stromunfall|qualm)|Gefahr|Lebensgefahr|Gefahrenlage|Gasgeruch|Gasaustritt|Feuer(?:alarm)?|Brand(?:alarm|fall)?|Alarm|Rauch(?:entwicklung)?|Notfall|Notfällen|' +
  'Notlage|Unfall|Unfällen|Unglück|Verletzung(?:en)?|Verletzten|Bewusstlosigkeit|Atemnot|Stromschlag|Wassereinbruch|Havarie|' +
  'Evakuierung|über Bord|Explosionsgefahr|Herzstillstand|Atemstillstand|Kreislaufstillstand|Bombendrohung|Überfall|Kurzschluss|Vergiftung|' +
  'Blutung(?:en)?|allergischen Reaktion|Schock|Sturz|Stürzen|Chemieunfall|Leckage|Druckabfall|Gewitter|Blitzschlag|Hochwasser|Erdbeben|Amok\\p{L}{0,8}|' +
  'Hagel|Sturm|Orkan|Unwetter|Kohlenmonoxid|Chlorgas|Chlorgeruch|Brandgeruch|Schwelbrand|Funkenflug|Ohnmacht|Krampfanfall|Herzinfarkt|Schlaganfall|Verbrennung(?:en)?|Verbrühung(?:en)?|Verätzung(?:en)?|' +
  'Lawinengefahr|Steinschlag|Sturmflut|Stichflamme|Ertrinken|Ertrinkenden|Selbstgefährdung|Kindeswohlgefährdung)';

export const atOnce =
  '(?:sofort(?:ig)?|augenblicklich|schleunigst|eilends|flugs|hurtig|blitzschnell|im Nu|ohne Zögern|ohne zu zögern|unmittelbar|ohne Verzug|auf schnellstem Weg|umgehend|unverzüglich|auf der Stelle|auf (?:dem )?(?:schnellste[mn]|kürzeste[mn]) Weg(?:e)?|schnellstens|schnellstmöglich|gleich|rasch|zügig|schnell)(?:e[rnms]?)?';

const someone =
  '\\p{L}{0,10}(?:Kind|Gast|Gäst|jemand|Person|Fahrg|Schüler|Besuch|Patient|Bewohn|Reiter|Mensch|Tier|Hund|Pferd|Kund|Schwimm|Mitglied|Teilnehm|Kolleg|Mitarbeit|Reisend|Passagier|Beschäftigt)\\p{L}{0,12}';

/** Something has happened to somebody, or burns, leaks or rings. */
const emergency =
  `(?:(?:kippt|rutscht|stürzt|bricht|fällt|reißt|löst sich) (?:die|das|der|ein|eine) (?:Leiter|Gerüst|Regal|Kran|Last|Palette|Hebebühne|Stapel|Mast|Baum|Ast|Wand|Decke|Ladung|Wagen)[^.;,]{0,20}|(?:rutscht|fällt|stürzt|kippt|geht) (?:[^.;,]{0,12} )?${someone} (?:[^.;,]{0,30} )?(?:ins?|vom|von|aus|über|um|hin|unter|zu Boden)|` +
  '(?:bricht|sackt|klappt) [^.;,]{0,40} zusammen|(?:verschluckt|verbrennt|verbrüht|verletzt|vergiftet|verätzt) (?:[^.;,]{0,20} )?sich|' +
  '(?:läuft|laufen|tritt|treten|strömt) (?:[^.;,]{0,20} )?(?:Säure|Lauge|Gas|Öl|Benzin|Diesel|Chlor|Chemikalien|Kühlmittel|Wasser) [^.;,]{0,30}aus|' +
  '(?:schlägt|schlagen|löst|piept) [^.;,]{0,30}(?:melder|alarm|warner|sensor)s?|setzt [^.;,]{0,20}(?:Atmung|Herzschlag|Puls|Herz) [^.;,]{0,12}aus|' +
  'atmet [^.;,]{0,20} ?nicht|(?:ist|wird) [^.;,]{0,30} (?:bewusstlos|ohnmächtig|verletzt|nicht ansprechbar|eingeklemmt|in Lebensgefahr)|verliert [^.;,]{0,30} das Bewusstsein|' +
  '(?:wird|ist) [^.;,]{0,30} (?:schwarz vor Augen|schlecht|übel|schwindelig|schwindlig)|bekommt [^.;,]{0,40} keine Luft|(?:beißt|sticht) [^.;,]{2,30}|(?:schäumt|kocht|überhitzt|explodiert) [^.;,]{2,40}|reißt [^.;,]{0,20}(?:Seil|Kabel|Leitung|Kette|Gurt)|(?:blutet|krampft|erstickt|ertrinkt|qualmt|brennt|kollabiert|würgt)|(?:gerät|geraten) [^.;,]{0,30} in (?:Brand|Not|Atemnot|Panik|Lebensgefahr)|' +
  '(?:riecht|stinkt) (?:es |etwas |[^.;,]{2,24} )?(?:[^.;,]{0,12} )?(?:verbrannt|verschmort|brenzlig|angesengt|nach (?:Gas|Rauch|Benzin|Chlor|Brand|verbranntem \\p{L}{3,12}))|(?:zischt|raucht|glimmt|schwelt|funkt) [^.;,]{2,30}|(?:dringt|steigt|kommt|quillt) [^.;,]{0,20}(?:Rauch|Qualm|Gas|Flammen) [^.;,]{0,20}|' +
  'steht [^.;,]{0,30} (?:in Flammen|unter Strom))';

const rescue =
  '(?:Notruf|Notrufnummer|11[02]|14[0-9]|Feuerwehr|Rettungsdienst|Rettung|Notarzt|Notärztin|Polizei|(?:das |den )?(?:Gebäude|Haus|Raum|Deck|Schiff|Gelände) (?:zu )?(?:räumen|verlassen|geräumt)|(?:die |den )?(?:Fahrbahn|Gleise|Halle|Baustelle|Kabine|Gefahrenzone|Straße|Werkstatt) (?:zu )?(?:verlassen|räumen)|räumen|verlassen|' +
  'evakuier\\p{L}{1,3}|Not-?Aus\\p{L}{0,10}|abschalten|ausschalten|abstellen|Alarm|Alarmknopf|Gefahrenbereich|Sicherheit bringen|Giftnotruf|Erste Hilfe|anhalten|stoppen|Haupthahn|' +
  '(?:die |das |den )?(?:Gaszufuhr|Wasserzufuhr|Stromzufuhr|Zufuhr|Gas|Gashahn|Hahn|Ventil|Strom|Netzstecker|Stecker|Sicherung|Herd|Motor|Maschine)(?: \\p{L}{2,12})? (?:zu)?(?:schließen|abdrehen|zudrehen|ziehen|abstellen|ausschalten|abschalten|trennen|rausdrehen)|zur Seite (?:treten|springen|gehen)|Abstand (?:nehmen|halten)|in Deckung|' +
  'Hauptschalter|Löschmittel|Feuerlöscher|Löschdecke|(?:zum |zu den |Richtung )(?:Notausgang|Notausgänge[n]?|Ausgang|Ausgänge[n]?|Sammel(?:platz|punkt|stelle))|ins Freie|nach draußen|in Sicherheit|' +
  'beatm\\p{L}{1,3}|wiederbeleb\\p{L}{1,3}|reanimier\\p{L}{1,3}|Herzdruckmassage|Defibrillator|Notfallkoffer|Verband(?:s)?kasten|Rettungsring|Augendusche|stabile Seitenlage|vom (?:Strom|Netz|Gas)|flach (?:hin|lagern|legen)|hochlagern|kühlen|(?:aus|ab)(?:zu)?spülen|unter fließende[sm] Wasser|rote[nr]? (?:Knopf|Taste|Hebel)|Notschalter|Nothalt|Notbremse|Druckverband)';

/** Broken, spilt or loose, and dangerous for it. */
const hazard =
  '(?:(?:verschüttet|ausgelaufen|ausgetreten|ausgeflossen|beschädigt|defekt|schadhaft|angerissen|gebrochen|lose|locker|zerbrochen|geborsten|gerissen|blank|morsch|glimmend|umgestürzt|umgekippt|angebrannt|heißgelaufen|brennend|freiliegend)e[nrsm]? ' +
  '(?:Öl|Fett|Säure|Lauge|Benzin|Diesel|Chemikalien?|Reiniger|Flüssigkeit(?:en)?|Leiter[n]?|Kabel|Stecker|Steckdosen?|Gurte?|Seile?|Haken|Helme?|Scherben|Glas|Gerüste?|Geländer|Stufen?|Treppe|Leitung(?:en)?|Gasflaschen?|Akkus?|Batterien?|Karabiner|Bremsen?|Äste|Ast|Platten?|Gitter|Schutzvorrichtung(?:en)?|Elektrogeräte?)|' +
  '(?:Glas)?scherben|Ölspur(?:en)?|Ölflecken?|Öllachen?|Eisglätte|Glatteis|Glut|Funken|Stolperfallen?|Stolperstellen?|Giftköder|Splitter|Blut|Erbrochenes|Spritzen|Kanülen|Wasserlachen?|Pfützen)';

const reckless =
  'wer (?:[^.;]{0,24} )?(?:falsch sichert|ungesichert|ohne (?:Helm|Gurt|Sicherung|Schutzbrille|Handschuhe|Schwimmweste|Weste|Licht|Führerschein)|betrunken|unter Alkohol|unter Drogen|gefährdet|handgreiflich|gewalttätig|zündelt|zuschlägt|um sich schlägt|droht|bedroht|raucht)';

const harm =
  '(?:lebensgefährlich|brandgefährlich|hochgiftig|(?:Lebens|Verletzungs|Rutsch|Sturz|Brand|Absturz|Unfall|Erstickungs|Explosions|Vergiftungs|Stolper)gefahr|ausrutscht|ausrutschen|stürzt|stürzen|sich (?:jemand )?verletzt|verletzen|zu Schaden (?:kommt|kommen)|droht ein|Stromschlag|Verbrennungen|Vergiftung)';

export const safety: readonly string[] = [
  `${hazard}(?![\\p{L}])[^.;]{0,60} ${atOnce}`,
  `${atOnce} [^.;,]{0,20}${hazard}(?![\\p{L}])`,
  `${reckless}[^.;]{0,50} ${atOnce}`,
  `${atOnce}[^.;]{0,80}(?:;|,|–|:) [^.;]{0,70}${harm}`,
  `${atOnce} (?:[^.;,]{0,40} )?(?:aus dem Verkehr (?:zu ziehen|ziehen|gezogen|genommen)|außer Betrieb (?:zu nehmen|zu setzen|nehmen|setzen|genommen|gesetzt)|stillgelegt|stillzulegen|stilllegen|abgesperrt|abzusperren|absperren)`,
  `(?:bei|im Fall von|im Falle von) (?:[^.;,]{0,20} )?(?:Bedrohung(?:en)?|Handgreiflichkeiten|Gewalt|Angriff(?:en)?|Übergriff(?:en)?|Schlägerei(?:en)?|Tätlichkeiten|Einbruch|Raub)[^.;]{0,60}${atOnce}`,
  `(?:bei|im|in|besteht|riecht|brennt|ertönt) (?:[^.;,]{0,40} )?${danger}[^.;]{0,80}${atOnce}`,
  `${emergency}[^.;]{0,90}${atOnce}`,
  `${atOnce} (?:[^.;,]{0,50} )?${rescue}`,
  `(?:Notruf|11[02]|Feuerwehr|Rettungsdienst|Notarzt|Polizei|Alarm|Not-?Aus-Schalter) ${atOnce}`,
  `(?:evakuier|beatm|reanimier|wiederbeleb)\\p{L}{1,4} (?:[^.;,]{0,40} )?${atOnce}`,
];
