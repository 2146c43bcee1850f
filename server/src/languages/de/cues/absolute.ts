import type { CueList } from '../../types.ts';
import { absoluteAssured } from './absoluteAssured.ts';
import { absoluteEvery } from './absoluteEvery.ts';
import { absoluteEveryone } from './absoluteEveryone.ts';
import { recorded } from './absoluteExcept.ts';
import { absoluteFortune } from './absoluteFortune.ts';
import { absoluteFrames } from './absoluteFrames.ts';
import { absoluteOutcomes } from './absoluteOutcomes.ts';
import { absolutePlain } from './absolutePlain.ts';
import { absoluteResults, resultsKept } from './absoluteResults.ts';
import { absoluteShapes } from './absoluteShapes.ts';
import { absoluteWishes } from './absoluteWishes.ts';
import { describing } from './describing.ts';
import { adj } from './endings.ts';
import { openAbsolutes } from './openAbsolutes.ts';
import { outsideAbsolute } from './outside.ts';
import { hopes, neverWithout } from './settled.ts';

/** Promises about an outcome that nobody can assure. */
export const absolute: CueList = {
  high: [
    ...openAbsolutes,
    ...absoluteAssured,
    ...absoluteFortune,
    ...absoluteEvery,
    ...absoluteEveryone,
    ...absoluteFrames,
    ...absoluteOutcomes,
    ...absolutePlain,
    ...absoluteResults,
    ...absoluteShapes,
    ...absoluteWishes,
    'auf jede[sn]? \\p{L}{4,24} folgt (?:ausnahmslos|immer|stets|garantiert|in jedem Fall|unweigerlich) [^.;,]{3,40}',
    '(?:bekommt|erhält|bekommen|erhalten|findet|finden|kriegt) (?:in jedem Falle?|auf jeden Fall|ausnahmslos|unter allen Umständen) (?:(?:seine|ihre|Ihre|eine)[nrs]? |den |die |das )?(?:\\p{L}{3,16}e[nrs]? )?\\p{L}{0,14}(?:platz|wunsch\\p{L}{0,14}|termin|lösung|ersatz|geld|antwort|hilfe|zimmer|ergebnis|karte|ware)(?![\\p{L}])',
    '(?:hebt|nimmt|geht|antwortet|meldet sich|sitzt|hilft|ist) (?:[^.;,]{0,16} )?(?:zu|bei) jeder (?:Tages- und Nachtzeit|Tages- oder Nachtzeit|Uhrzeit|Stunde)(?: [^.;,]{2,30})?',
    'für jede[sn]? \\p{L}{3,20} (?:den|die|das) (?:beste|höchste|günstigste|schnellste|niedrigste)n? (?:Preis|Erlös|Lösung|Angebot|Platz|Termin|Ergebnis|Tarif)(?:es|s)?',
    '(?:kein(?:e[rnms]?)?|niemand)(?: (?:einzige[rnms]?|unserer))?(?: (?:Kund(?:e|in|innen|en)|Gast|Gäste|Mensch|' +
      'Anruf(?:er(?:in)?)?|Patient(?:in)?|Mitglied|Person))? (?:muss|müssen|wird|soll|darf|wartet|bleibt) (?:[^.;,]{0,30} ' +
      ')?(?:warten|lange|unbeantwortet|enttäuscht|in der Warteschleife|unzufrieden)',
    'kein(?:e)? (?:Anruf|Anfrage|E-Mail|Nachricht|Beschwerde|Frage|Wunsch)(?: \\p{L}{2,15}){0,2} (?:unbeantwortet|verloren|offen|' +
      'unerfüllt|liegen)',
    'keine Wartezeit(?:en)?',
    '(?:ganz |völlig |garantiert )?ohne (?:jede |jegliche )?(?:Fehler|Ausfälle|Probleme|Mängel|Risiko|Ausnahme|Wenn und Aber|' +
      'jedes Wenn und Aber)',
    'jede(?:r|s|n|m)? (?:einzelne[rnms]? )?(?:Anruf|Anfrage|E-Mail|Nachricht|Beschwerde|Frage|Wunsch|Kundenwunsch|Bestellung|' +
      'Lieferung|Problem|Anliegen)[^.;,]{0,40} (?:sofort|auf der Stelle|beim ersten Mal|augenblicklich|in jedem Fall|garantiert|' +
      'perfekt|immer|ohne Ausnahme)',
    '(?:jeden|alle) (?:Ihrer |Ihre |unserer )?(?:Kundenw|W)unsch(?:e)? (?:zu )?(?:erfüll\\p{L}{1,3}|wahr)',
    '(?:alle|sämtliche) (?:Ihre )?(?:Wünsche|Probleme|Kundenwünsche) (?:zu )?(?:erfüll\\p{L}{1,3}|lös\\p{L}{1,3})',
    'erfüllen (?:wir )?(?:Ihnen )?(?:jeden|alle)(?: Ihrer| Ihre)? W[üu]nsche?',
    'lösen (?:wir )?(?:jedes|alle|sämtliche)(?: Ihrer| Ihre)? Probleme?',
    '(?:100|hundert)(?:-| )?(?:prozentig|%ig)(?:e[rnms]?)?',
    '(?<!nicht |(?:wird|werden|wurde) |(?:erstatt|ersetz|übern|zahl|vergüt|schreib|rechne)\\p{L}{0,5} [^.;!?]{0,40})zu (?:100|hundert) ?(?:%|Prozent)(?! (?:der|des|von|vom)(?!\\p{L}))(?![^.;!?]{0,30}(?:erstatt|gutgeschr|zurück|ersetz|bezahl|angerechnet|belegt|abgesetzt|verantwort|haft|anwesen))',
    `hundertprozentig${adj}`,
    `tausendprozentig${adj}`,
    `garantier(?:en|t|e)(?: wir)?(?! (?:der Hersteller|die Herstellerin))`,
    `garantiert${adj}`,
    'zu garantieren',
    'versprechen (?:wir )?(?:Ihnen )?(?:hoch und heilig|fest|in jedem Fall|dass Sie (?:immer|nie))',
    `fehlerfrei${adj}`,
    `fehlerlos${adj}`,
    `ausfall(?:frei|sicher)${adj}`,
    `störungsfrei${adj}`,
    `unterbrechungs(?:frei|los)${adj}`,
    `unfehlbar${adj}`,
    `risikolos${adj}`,
    `risikofrei${adj}`,
    `sorgenfrei${adj}`,
    `wartezeitfrei${adj}`,
    'ohne (?:jede |jegliche )?Wartezeit(?:en)?',
    'restlos (?:zufrieden|begeistert|glücklich)',
    'wunschlos glücklich',
    '(?:voll und ganz|vollkommen|völlig|absolut|rundum|uneingeschränkt|vollständig|total|vollends) (?:zufrieden|begeistert|' +
      'glücklich|sicher|zuverlässig)(?:e[rnms]?)?',
    '(?:vollkommene[rn]?|absolute[rn]?|uneingeschränkte[rn]?|totale[rn]?|maximale[rn]?) (?:Zufriedenheit|Kundenzufriedenheit|' +
      'Sicherheit|Zuverlässigkeit|Verlässlichkeit|Transparenz)',
    `unübertr(?:offen|efflich)${adj}`,
    `unvergleichlich${adj}`,
    `unschlagbar${adj}`,
    `konkurrenzlos${adj}`,
    `beispiellos${adj}`,
    `einzigartig${adj}`,
    'seinesgleichen',
    `marktführend${adj}`,
    `branchenführend${adj}`,
    'die Nummer (?:eins|1)',
    '(?:Nr\\.|Nummer)(?: )?1 (?:im|in|für|beim)',
    'kein(?:e[rnms]?)? einzige[rnms]? \\p{L}{3,30}',
    'ohne (?:jede[srn]?|jegliche[srn]?|irgendeine?n?|eine? einzige[srn]?|einen einzigen) (?:weiteren? )?(?!weitere|Rechtsgrund|Verpflicht|Haftung|Gewähr|Begründ|Angabe|Grund|Anmeld|Kosten|Vorank|Ankünd|Anlass|Gebühr|Formular|Unterschrift|Vorlage|Einwillig|Zustimm|Anspruch|Präjudiz|Bindung|Aufpreis|Zuschlag)\\p{L}{3,24}',
    'komme,? was (?:da )?(?:wolle|will)',
    'um jeden Preis',
    'unter allen Umständen',
    '(?:koste es|koste),? was es wolle',
    'nichts ist (?:uns )?unmöglich',
    'kein Wunsch (?:bleibt )?(?:offen|unerfüllt|zu (?:groß|klein|ausgefallen))',
    'nichts zu wünschen übrig',
    'auf jeden Fall (?:zufrieden|pünktlich|rechtzeitig|am (?:selben|nächsten) Tag)',
    'bei jedem Anruf und jedes Mal',
    'jedes (?:einzelne )?Mal (?:richtig|aufs Neue|perfekt|pünktlich)',
    'Tag und Nacht (?:für Sie |für unsere Kund\\p{L}{1,6} )?(?:da|erreichbar|verfügbar|besetzt|zu erreichen)',
    'der (?:weltweit )?beste(?:n)? (?:Service|Kundenservice|Kundendienst)(?: (?:der|aller|im|in der))',
  ],
  medium: [
    `lückenlos${adj} (?:Erreichbarkeit|Verfügbarkeit|Versorgung|Betreuung)`,
    'jederzeit(?= (?:gern|für Sie|an(?:sprechen|rufen)))',
    '(?:alle|sämtliche|jede[rnms]?) (?:Anrufe?|Anfragen?|E-Mails?|Beschwerden?|Bestellungen|Lieferungen)[^.;,]{0,40} (?:sofort|' +
      'pünktlich|beim ersten (?:Mal|Kontakt|Anruf))',
    'keinerlei',
    '(?:sicher|fest) zusagen',
    `bedingungslos${adj}`,
  ],
  low: ['immer', 'stets', 'jederzeit', 'nie(?:mals)?', 'alle[rn]?', 'jede[rnms]?', 'sämtliche[rn]?', 'vollständig(?:e[rnms]?)?', 'kein(?:e[rnms]?)?'],
  except: [
    ...describing,
    // What is done with every case is conduct: `jede Abweichung wird vermerkt`, `erhält eine Nummer`.
    ...recorded,
    ...resultsKept,
    ...outsideAbsolute,
    ...neverWithout,
    ...hopes,
    // Said of an effort or wish, not as a promise.
    '(?:bemüh\\p{L}{1,3}|Mühe|versuch\\p{L}{1,3}|bestrebt|streben|strebt|Bestes|Möglichstes|alles daran|alles tun|Ziel|hoffen|hofft|möchten|wollen|wünschen|(?<!(?:jede[rn]|kein|Ihr|Ihren|dein|euer|auf|noch so \\p{L}{3,14}) )Wunsch)[^.;]{0,80}',
    'nicht (?:immer|stets|jederzeit|in jedem Fall|jedes Mal|zu 100|hundertprozentig)(?: [^.;,]{0,40})?',
    // A duty of conduct: `ist stets sauber zu halten`, `immer abschließen`.
    '(?:immer|stets|jederzeit|ausnahmslos|durchgehend|nie|niemals|keinesfalls|auf keinen Fall|in jedem Fall|auf jeden Fall|ständig) (?:[^.;,:]{0,70} )?(?:zu \\p{L}{3,20}(?:en|ern|eln)|(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|weiter|wieder|zurück|bereit|sicher|frei|offen|zusammen)zu\\p{L}{3,20}(?:en|ern|eln))',
    '(?:immer|stets|jederzeit|ausnahmslos|nie|niemals) (?:[^.;,:]{0,60} )?(?:tragen|trage|trag|trägt|tragt|mitführen|verschließen|verschlossen|abschließen|abgeschlossen|sperren|gesperrt|siezen|duzen|grüßen|unterschreiben|desinfizieren|waschen|anlegen|angelegt|aufsetzen|dokumentieren|dokumentiert|notieren|protokollieren|bestätigen lassen|gegenzeichnen|nachfragen|zuhören|ausreden|mit Namen|beim Namen|namentlich|vertraulich|unter Verschluss|zweisprachig|schriftlich|persönlich|zuerst|nur zu zweit|mit Karte|bar|kostenlos|kostenfrei|an der Leine)',
    '(?:nie|niemals|keinesfalls|auf keinen Fall|unter keinen Umständen) (?![^.;,:]{0,40}(?:Schlange|im Regen|im Stau|im Dunkeln))(?:[^.;,:]{0,60} )?(?:(?:herum|offen|unbeaufsichtigt|unverschlossen|ungesichert|steck|eingeschaltet|frei)? ?(?:liegen|stehen|herumliegen|herumstehen|stecken)(?: ?lassen|(?: ?ge)?lassen)?|ohne (?:Aufsicht|Handschuhe|Helm|Begleitung|Zustimmung|Erlaubnis|Genehmigung|Rücksprache|Rechtsgrundlage|Einwilligung|Auftrag|Grund|Ausweis|Schutz\\p{L}{3,20}|Maske|Anmeldung|Beleg|Quittung|Prüfung|Kontrolle|Freigabe|Unterschrift|Absprache|Vorschlag|Alternative|Gruß|Entschuldigung))',
    '(?:lass(?:e|t|en Sie)? (?![^.;,]{0,20}(?:Kund|Gast|Gäst|Anruf|Patient|jemand|Mensch|Besuch))|(?:gib|geben Sie|sag|sagen Sie|nimm|versprich|versprechen Sie|öffne|trag|benutz|verwende|mach|machen Sie|behandle|stell|stellen Sie|schick|schreib|leg|fahr|betritt|greif|diskutiere|widersprich) )(?:[^.;,:]{0,40} )?(?:nie|niemals|immer|stets|auf keinen Fall|keinesfalls|jederzeit|ausnahmslos)(?: [^.;,:]{0,60})?',
    '(?:alle|jede[rnms]?|sämtliche) (?:Mitarbeit|Beschäftigt|Kolleg|Angestellt|Führungskr|Teammitgl|Auszubild|Lernend|Fahrer|Vorgesetzt|Pflegekr|Aushilf)\\p{L}{0,12}(?:[:*_/]-?\\p{L}{2,8})?(?: [^.;]{0,80})?',
    '(?:müssen|muss|sollen|soll|sollte|sollten|hat|haben|dürfen|darf) (?:[^.;,:]{0,20} )?(?:immer|stets|jederzeit|ausnahmslos|nie|niemals|in jedem Fall|auf jeden Fall) (?:[^.;,:]{0,50} )?(?:sein|bleiben|haben|erfolgen|stehen|stimmen|verfügbar|griffbereit|aktuell|getragen|verschlossen|gehalten|geführt|bereitliegen|bereitstehen|zugänglich|freigehalten|frei)(?: (?:sein|werden|bleiben))?',
    '(?:wenn|falls|ob|(?<!(?:dafür|sicher|gewährleisten|gewährleistet|gerade|sehen zu|versichern|garantieren),? )dass|sobald|damit|bevor|um) (?:[^.;,:]{0,40} )?(?:immer|stets|jederzeit|nie|niemals|100(?: )?(?:%|Prozent)) [^.;,:]{0,60}',
    '(?:immer|stets|jederzeit) (?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|am \\p{L}{3,14}tag|von [0-9]|ab [0-9]|bis [0-9]|um [0-9]|mit [0-9])',
    '(?:rund um die Uhr|Tag und Nacht|durchgehend|ganzjährig|ständig|ununterbrochen) (?:[^.;,:]{0,30} )?(?:(?:telefonisch |per \\p{L}{2,12} )?(?:unter|geöffnet|besetzt|von (?:[0-9]|acht|neun|sieben)|zwischen|überwacht|an(?:genommen|nehmen)?|entgegen(?:genommen)?)|(?:erreichbar|verfügbar|besetzt|geöffnet) (?:unter|von|zwischen|über))(?: [^.;,:]{0,30})?',
    '(?:24 Stunden|24/7|rund um die Uhr)(?: [^.;,:]{0,20})? (?:unter|über) (?:der |die )?(?:[0-9]|Nummer|Telefon|Rufnummer|Notrufnummer|Hotline)',
    '(?:können|kannst|könnt|kann|dürfen|darfst|dürft|darf) (?![^.;,]{0,80}(?:verlassen|zählen auf|zählen(?=[.!]|$)|bauen(?=[.!]|$)|vertrauen)(?![\\p{L}]))(?:[^.;,:]{0,60} )?(?:jederzeit|immer|stets|ausnahmslos|rund um die Uhr|Tag und Nacht|in jedem Fall|auf jeden Fall|nie)(?: [^.;,:]{0,60})?',
    '(?:jederzeit|immer|stets|rund um die Uhr|ausnahmslos) (?:können|kannst|könnt|kann|dürfen|darfst|dürft|darf) [^.;,:]{0,60}',
    '(?:immer|stets) (?:wenn|dann|noch|mehr|wieder|(?:der|die|das) (?:gleich|selb|Leitung|Chef|Schicht)\\p{L}{0,8}|das gleiche|dieselbe|derselbe|dasselbe|weniger|öfter|häufiger|besser|schneller|größer|erst|nur(?! (?:einen|ein) (?:Anruf|Klick|Wort|Katzensprung))|zu zweit|zweimal|vor|nach|auch|die gleiche)(?: [^.;,:]{0,60})?',
    '(?:garantiert|garantieren|Garantie)(?: [^.;,:]{0,40})? (?:der Hersteller|die Herstellerin|des Herstellers|zwei Jahre|[0-9]+ (?:Jahre|Monate))',
    'garantier(?:t|te)[rnms]? (?:Mindestlohn|Mindest\\p{L}{3,20}|Leistung(?:en)?|Laufzeit)',
    '(?:keine|ohne) (?:Garantie|Gewähr)',
    'Sie [^.;]{0,60}garantieren',
    'garantieren (?:Sie|uns)',
    '(?:nicht|keine?) (?:sicher|gewährleist|zugesichert|garantier|zusag|versprech)[^.;]{0,120}',
    '(?:absolut|vollkommen|völlig|vollständig)(?:e[rnms]?)? (?:vertraulich|freiwillig|anonym|kostenlos|kostenfrei|unverbindlich|verboten|untersagt|tabu|unzulässig|notwendig|Pflicht|Halteverbot|Rauchverbot|Verschwiegenheit|Alkoholverbot|Vertraulichkeit|Diskretion)',
    '(?:einmalig|einzigartig|eindeutig)(?:e[rnms]?)? (?:Kennung|Nummer|ID|Kennzeichen|Vorgangsnummer|Bezeichn\\p{L}{2,8}|Schlüssel|Code)',
    '(?:alle|sämtliche|jede[rnms]?) (?:[^.;,:]{0,60} )?(?:gilt|gelten|erfasst|umfasst|betrifft|versichert|gemeint|angesprochen|zuständig|betroffen)',
    '(?:an|bei|von|zu) 100(?: )?(?:%|Prozent) (?:des|der) (?:Betrag|Kosten|Preis|Summe)\\p{L}{0,4}',
    '(?:ohne|keine(?:rlei)?) (?:Risiko|Probleme|Mängel|Fehler) (?:aus|ein|zu|melden|feststell)\\p{L}{0,12}',
    '(?:sind|ist|waren|war|wurde|wurden|werden) (?:[^.;,:]{0,20} )?(?:keine|nie|niemals) (?:[^.;,:]{0,20} )?(?:Fehler|Mängel|Schäden|Probleme) (?:erkennbar|sichtbar|aufgetreten|festgestellt|bekannt|gefunden)',
    '(?:wurde|wurden|war|waren|hatte|hatten) [^.;,:]{0,80}',
    '(?:Verst(?:oß|öße|ößen)|Verletzung|Unterschreitung|Nichteinhaltung|Abweichung(?:en)?) (?:gegen|der|von|des) (?:die |den )?garantierten? [^.;,:]{3,40}',
    'keinerlei (?:Verpflichtung|Haftung|Ansprüche|Anspruch|Gewähr|Kosten|Geschenke|Daten)\\p{L}{0,4}',
    'keine Wartezeit(?:en)? (?:erhoben|vereinbart|im Tarif|gilt|gelten)',
    '(?:immer|stets|jederzeit) (?:freundlich|höflich|respektvoll|wertschätzend|sachlich|ruhig|ehrlich|geduldig|aufmerksam|' +
      'hilfsbereit|professionell|offen)(?:e[rnms]?)?',
    '(?:können|dürfen) [^.;,]{0,40}jederzeit',
    'jederzeit (?:widerruf|kündig|wider|ein(?:seh|reich)|abbestell|abmeld|bei der|an die)\\p{L}{0,6}',
    '(?:nicht|keine?) [^.;,]{0,30}(?:garantieren|garantiert|100(?: )?%|zusagen)',
    '(?:garantieren|garantiert|können)(?: wir)?[^.;,]{0,30} (?:nicht|keine?)',
    '(?:nie|niemals|keinesfalls|auf keinen Fall) (?:[^.;,]{0,40} )?(?:Passwort|Passwörter|PIN|Kreditkarten\\p{L}{0,8}|' +
      'weitergeben|weitergegeben|herausgeben|verwenden|duzen|fragen|erfragen|teilen|unterbrechen|beschuldig\\p{L}{1,3}|' +
      'beleidig\\p{L}{1,3})',
    '(?:Hersteller|Geld-zurück|Preis|Bestpreis)(?:-)?garantie',
    'garantierte[rnms]? (?:Mindest|Höchst)\\p{L}{3,30}',
    '100(?: )?(?:%|Prozent) (?:Baumwolle|Leinen|Wolle|Ökostrom|Recycling|des (?:Kaufpreises|Preises|Betrags|Warenwerts)|der ' +
      '(?:Kosten|Versandkosten|Mitarbeitenden|Beschäftigten|Schulung))\\p{L}{0,10}',
    '(?:unter|weniger als|statt|von) (?:100|hundert)(?: )?(?:%|Prozent)',
    'ohne Ausnahme(?:genehmigung|regelung)',
    // What is kept shut, free or covered, and what nobody does without.
    '(?:Schlüssel|Akten|Unterlagen|Geld|Medikamente|Messer|Rezepte|Karteikarten|Werkzeuge?|Daten|Briefe|Ausweise|\\p{L}{2,16}(?:schlüssel|akten?|listen?|karten|daten|geld|messer)) (?:liegen|liegt|stehen|steht|bleiben|bleibt) (?:nie|niemals|keinesfalls) (?:[^.;,]{0,20} )?(?:offen|herum|unbeaufsichtigt|unverschlossen|frei|unbewacht)(?: herum)?',
    '(?:Tresor|Tür(?:en)?|Tore?|Fenster|Schr[aä]nke?|Kasse|Safe|Schublade|Lager|Gatter|Koppel|Stall|Behälter|Deckel|Flaschen?|Kanister|\\p{L}{2,16}(?:tür|türen|schr[aä]nke?|kasten|tore?|raum|räume|lager|fenster|tresor|kasse)) (?:[^.;,]{0,30} )?(?:nie|niemals|keinesfalls|auf keinen Fall|immer|stets) (?:[^.;,]{0,30} )?(?:offen|unverschlossen|unbeaufsichtigt|unbesetzt|stehen|geöffnet|zu|dicht)',
    '(?:Notausg[aä]ng|Fluchtweg|Rettungsweg|Zufahrt|Durchg[aä]ng|G[aä]ng|Treppe|Einfahrt|Ausfahrt|Ausg[aä]ng|Hydrant|Gehweg|Feuerwehr)\\p{L}{0,10} (?:[^.;,]{0,20} )?(?:bleibt|bleiben|ist|sind) (?:[^.;,]{0,15} )?(?:immer|stets|jederzeit|ausnahmslos) (?:frei|offen|unverstellt|zugänglich|beleuchtet)',
    '(?:niemand|keiner|kein(?:e)? \\p{L}{3,24}) (?:\\p{L}{2,16}(?:t|en)|darf|dürfen) (?:[^.;,]{0,30} )?ohne (?:\\p{L}{3,16}e[nrsm]? )?\\p{L}{0,18}(?:weste|helm|brille|schuhe|mütze|haube|maske|schutz|kleidung|gurt|sicherung|ausweis|schein|karte|berechtigung|freigabe|erlaubnis|genehmigung|weisung|begleitung|aufsicht|meldung|ticket|termin|unterschrift|auftrag|prüfung|kontrolle|rücksprache|zustimmung|einwilligung|quittung|beleg|vollmacht|zeuge|zeugen|siegel|etikett|kennzeichen|stempel|zweitschrift|absprache|übergabe|probe)',
    '(?:nie|niemals|keinesfalls|nicht) (?:[^.;,:]{0,40} )?ohne (?:\\p{L}{2,14} ){0,2}\\p{L}{0,18}(?:zeuge|zeugen|zeugin|meldung|siegel|etikett|stempel|zweite \\p{L}{3,12}|zweitschrift|übergabe|quittung|protokoll|gegenprobe|leine|maulkorb)',
    `(?:wird|werden|ist|sind) (?:[^.;,]{0,30} )?(?:ausnahmslos|ohne Ausnahme|immer|stets|in jedem Fall) (?:(?:von|durch|per|mit|im|am|in|an|nach|bei|auf|unter|über) [^.;,]{3,25} )?(?!(?:erfüllt|geleert|abgeholt|bedient|gehalten|gelöst|behoben|beantwortet|erledigt|zugestellt|geliefert|eingehalten|geholfen|repariert|gerettet|geheilt|begeistert|erreicht|gefunden|entdeckt|verhindert|vermieden|erkannt|bestanden|beseitigt)(?![\\p{L}]))(?:\\p{L}{0,10}ge\\p{L}{2,16}(?:t|en)|(?:be|ver|er|zer|ent|über|unter)\\p{L}{3,16}(?:t|en)|\\p{L}{3,16}iert)(?=[.;,]|$| und)`,
    '(?:fahren|fährt|laufen|läuft) (?:nie|niemals) leer',
    '(?:bekommt|bekommen|erhält|erhalten) (?:immer|stets|ausnahmslos|in jedem Fall) (?:ein(?:e[nrm]?)? |den |die |das )?(?:\\p{L}{4,16}e[nrs]? )?(?:Quittung|Rechnung|Kopie|Bestätigung|Beleg|Bon|Kassenbon|Vertrag|Nummer|Abschrift|Kostenvoranschlag|Merkblatt|Protokoll)',
    '(?:Rassismus|Diskriminierung|Mobbing|Gewalt|Hetze|Hass|Korruption|Sexismus) (?:hat|haben) (?:[^.;,]{0,30} )?Chance',
    'fehlerfreie[rnms]? (?:Ware|Ersatzware|Artikel|Exemplar|Lieferung)',
    '(?:gegen|durch) (?:ein(?:en?)? )?fehlerfreie[sn]? \\p{L}{3,20}',
  ],
};
