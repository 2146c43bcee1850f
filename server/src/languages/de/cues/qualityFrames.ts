/** Quality: frames with an open slot, and idioms. */
import { adj, adjEnd } from './endings.ts';

/** Stems of adjectives that praise without a criterion. */
const praise =
  '(?:gut|best|allerbest|toll|super|prima|großartig|grandios|fabelhaft|fantastisch|phantastisch|famos|brillant|glänzend|blendend|' +
  'ordentlich|anständig|vernünftig|solid|gediegen|brauchbar|tauglich|passabl|passend|stimmig|gelungen|überzeugend|begeisternd|' +
  'beeindruckend|bemerkenswert|erlesen|exquisit|edl|fein|feinst|hoh|höher|höchst|gehoben|angemessen|adäquat|geeignet|gebührend|' +
  'ansprechend|akzeptabl|annehmbar|zufriedenstellend|befriedigend|tadellos|einwandfrei|makellos|mustergültig|vorbildlich|beispielhaft|' +
  'hervorragend|ausgezeichnet|exzellent|erstklassig|vorzüglich|überragend|herausragend|überdurchschnittlich|meisterhaft|meisterlich|' +
  'fachkundig|fachmännisch|kompetent|zuverlässig|verlässlich|reibungslos|rundum|umfassend|erschöpfend|vollwertig|' +
  'gleichbleibend|durchgehend gut|ordnungsgemäß|sachgemäß|zweckdienlich|würdig|gepflegt|wertig|bewährt|gewohnt|unverwechselbar|' +
  'attraktiv|zeitgemäß|modern|leistungsstark|leistungsfähig|schlagkräftig|effizient|effektiv|wirksam|wirkungsvoll|optimal|' +
  'bestmöglich|unkompliziert|unbürokratisch|kulant|fair|sachgerecht|fachgerecht|schonend|einladend|appetitlich|ansehnlich|vorzeigbar|' +
  'herrlich|wunderbar|wundervoll|traumhaft|fundiert|hochwertig|hochkarätig|kundengerecht|stilvoll|durchdacht|tragfähig|belastbar|' +
  'vernünftig|sinnvoll|praktikabl|überlegt|aussagekräftig|gehaltvoll|nützlich|hilfreich|tipptopp)';

const offer =
  '(?:\\p{L}{2,20})?(?:service|qualität|leistung(?:en)?|dienst(?:e|leistung(?:en)?)?|betreuung|beratung(?:en)?|auskunft|auskünfte[n]?|hilfe|unterstützung|' +
  'arbeit(?:en)?|ergebnis(?:se|sen)?|erlebnis(?:se)?|erfahrung(?:en)?|lösung(?:en)?|küche|essen|speisen|ware|produkte[n]?|versorgung|ausstattung|reinigung|' +
  'pflege|verpflegung|bewirtung|unterbringung|behandlung(?:en)?|reparatur(?:en)?|antwort(?:en)?|erreichbarkeit|verfügbarkeit|' +
  'begleitung|schulung(?:en)?|ausbildung|einarbeitung|vorbereitung|zusammenarbeit|kommunikation|information(?:en)?|' +
  'abläufe[n]?|ablauf|organisation|koordination|abwicklung|bearbeitung|umsetzung|ausführung|lieferung|logistik|kontrolle|' +
  'auswahl|angebot(?:e)?|alternativen?|ersatz|ausgleich|maßnahmen?|vorkehrungen?|schritte|mittel[n]?|werkzeug(?:e)?|personal|team|' +
  'fachkräfte[n]?|mitarbeite\\p{L}{1,6}|gastgeber|partner|atmosphäre|ambiente|erscheinungsbild|eindruck|bild|figur|arbeitsumfeld|' +
  'rahmenbedingungen|zustand|verfassung|form|weise|art|ordnung|niveau|standard(?:s)?)';

/** Phrases of quality with an open slot: `in … Zustand`, `auf … Weise`, `von … Qualität`. */
export const qualityFrames: readonly string[] = [
  '(?:in|auf) (?:der |dem )?(?:obersten|ersten|höchsten|allerersten|allerhöchstem|höchstem|oberster|erster) (?:Liga|Klasse|Kategorie|Niveau|Etage|Reihe spielen)',
  '(?:erste|allererste) (?:Sahne|Güte)',
  'vom (?:Feinsten|Allerfeinsten)',
  'auf (?:Weltklasse|Spitzen|Top|Meister)niveau',
  `(?:(?:sehr|besonders|stets|immer|gleichbleibend|durchweg|durchwegs|rundum|qualitativ|handwerklich|fachlich|wirklich|möglichst|konstant) )?${praise}${adjEnd}(?= (?:und \\p{L}{4,24}e[rnms]? )?${offer})`,
  `(?:in|im|auf|von|mit|zu)(?: eine[mrn]?| der| dem)? (?:(?:sehr|besonders|stets|gleichbleibend|durchweg|möglichst|gewohnt|bewährt) )?${praise}${adjEnd} ` +
    '(?:Zustand|Verfassung|Ordnung|Form|Weise|Art(?: und Weise)?|Qualität|Niveau|Stand|Güte|Beschaffenheit|Manier|Optik|Sauberkeit|Lautstärke|Hände[n]?|Händen|Füße[n]?)',
  '(?:von|in) (?:[^.;,]{0,30} )?(?:guter|hoher|bester|höchster|feinster|erlesener|einwandfreier|gehobener|ansprechender|gleichbleibender|hervorragender|ordentlicher|erster|zweifelsfreier|makelloser) (?:Qualität|Güte|Wahl|Klasse)',
  '(?:handwerklich|fachlich|menschlich|technisch|qualitativ|optisch|hygienisch|sprachlich|inhaltlich|gastronomisch|kulinarisch) (?:sauber|einwandfrei|gut|top|hochwertig|überzeugend|auf der Höhe|tadellos|versiert|perfekt|ansprechend|anspruchsvoll|erstklassig)(?:e[rnms]?)?',
  `\\p{L}{3,20}(?:gerecht|orientiert|zentriert|freundlich)(?:er|st|er)?${adj} (?:Service|Beratung|Betreuung|Lösung(?:en)?|Bearbeitung|Umgang|Behandlung|Handeln|Arbeitsweise|Abwicklung|Abläufe|Angebot(?:e)?|Form|Weise|Unterstützung|Kommunikation|Information(?:en)?)`,
  `(?:fach|sach|kind|art|kunden|bürger|service|bedarfs|praxis|anwender|nutzer|adressaten|zielgruppen|menschen|medien|marken|werk|material|form|stil|handwerks)gerecht${adj}`,
  `(?:fach|sach|zeit|standes|kunst|ordnungs|plan|erwartungs|wunsch)gemäß${adj}`,
  `(?:fach|sach|welt|meister)männisch${adj}`,
  `meister(?:haft|lich)${adj}`,
  `(?:lösungs|ergebnis|ziel|dienstleistungs|leistungs|bedarfs|kunden|qualitäts|service|gäste|bürger|patienten)orientiert${adj}`,
  `(?:fundiert|hochkarätig|brillant|glänzend|fabelhaft|grandios|famos|gekonnt|stilvoll|durchdacht|gehaltvoll|aussagekräftig|leistungsstark|beispielhaft|überzeugend|stimmig|mustergültig|formvollendet|feinfühlig|routiniert|souverän|zielsicher|treffsicher|präzise|penibel|akkurat|zugkräftig|ausgereift|ausgewogen|wohltuend|wunschgerecht|bürgernah|kundennah|praxisnah|wohnortnah|serviceorientiert|engagiert|tatkräftig|beherzt|fachkompetent|sachverständig|wertig|vollwertig|bedarfsnah|niederschwellig|niedrigschwellig|komfortabel|bequem)${adj}`,
  // `marktgerecht`, `menügerecht`: fit for something that nobody says.
  '(?!waage|un|selbst|rollstuhl|behinderten|datenschutz|vertrags|barriere|frist|termin|zeit|alters|schwindel|recht)\\p{L}{3,16}gerecht(?:e[rnms]?)?',
  '(?:anstandslos|klaglos|umstandslos|seriös|schnörkellos|handverlesen|sachlich fundiert|zupackend|mustergültig|formschön|augenfällig gut)(?:e[rnms]?)?',
  'ohne (?:Murren|Wenn und Aber|Diskussion(?:en)?|viele Worte|viel Gerede|Umstände|Rückfragen|Fehl und Tadel|Makel|Beanstandung(?:en)?)',
  'mit (?:\\p{L}{3,14}er )?(?:Nachsicht|Kulanz|Entgegenkommen|Großzügigkeit|Wohlwollen|Bravour)',
  'in (?:sauberem|gepflegtem|aufgeräumtem|hygienischem|gebrauchsfähigem|brauchbarem|vorzeigbarem|einladendem|tipptoppem|erstklassigem) (?:und \\p{L}{4,20} )?Zustand',
  '(?:gleich|eben|höher)wertig(?:e[rnms]?)?',
  'ebenbürtig(?:e[rnms]?)?',
  'eingehend(?= (?:ein|be|ge|er|ver|unter|über|auf|vor|an)\\p{L}{3,20}(?:t|en))',
  'Hand in Hand',
  'ganze Arbeit',
  'sich sehen lassen',
  'zum Besten(?: \\p{L}{3,12})?',
  'wie aus der Pistole geschossen',
  'Maßarbeit',
  'Qualitätsarbeit',
  'Wertarbeit',
  'mit (?:links|Leichtigkeit|Schliff|Stil|Niveau|Klasse|Format|Verstand)',
  'auf (?:Spitzen|Top|Höchst|Welt)(?:-)?niveau',
  `gediegen${adj}`,
  `erschöpfend${adj}`,
  `brauchbar${adj}`,
  `vorzeigbar${adj}`,
  `astrein${adj}`,
  `lupenrein${adj}`,
  `blitz(?:blank|sauber)${adj}`,
  `blitzeblank${adj}`,
  `piek(?:fein|sauber)${adj}`,
  `pi(?:ck|k)obello(?:s)?`,
  'tip(?:p)?(?:-| )?top(?:p)?',
  'wie (?:geleckt|aus dem Ei gepellt|neu|geschmiert|am Schnürchen|ein Uhrwerk|aus einem Guss|am Fließband|gewünscht|gewohnt|bei Muttern|es sich gehört|es sein soll|es sein sollte|aus dem Bilderbuch|vom Fach)',
  'auf Hochglanz',
  '(?:gut|bestens|ordentlich|tadellos|top) in Schuss',
  'in Schuss',
  '(?:auf|in) (?:Topniveau|Spitzenniveau|Weltniveau|Top-Niveau|Höchstform|Topform|Bestform|Bestzustand|Topzustand|Top-Zustand)',
  '(?:Top|Spitzen|Premium|Rundum|Wohlfühl|Best|Ideal|Muster|Glanz|Meister|Traum|Wunsch|Edel)-?(?:service|qualität|leistung(?:en)?|betreuung|niveau|beratung|zustand|ergebnis(?:se)?|erlebnis(?:se)?|lösung(?:en)?|form|arbeit|produkt(?:e)?)s?',
  '(?:aller)?erste(?:r|n)? (?:Sahne|Klasse|Güte|Wahl|Liga)',
  'erste Sahne',
  'vom Allerfeinsten',
  'das Beste (?:aus|heraus|daraus|für)',
  '(?:ein|1)(?:s)?(?: |-)?[aA](?: |-)(?:Qualität|Zustand|Service|Ware)',
  'aus einem Guss',
  'mit Hand und Fuß',
  'Hand und Fuß (?:haben|hat)',
  '(?:was|etwas) (?:taugt|hermacht|hermachen)',
  'nach (?:allen )?(?:Regeln der Kunst|den Regeln der Kunst|den Regeln des Fachs|den Regeln der Technik|bester Manier|guter (?:Sitte|Handwerkskunst|fachlicher Praxis|fachlicher Praxis)|bester Tradition)',
  'nach (?:gutem|altem|bestem) (?:Brauch|Handwerksbrauch)',
  'guter (?:fachlicher )?Praxis',
  'mit (?:viel |großem |aller |dem nötigen |dem gebotenen |der gebotenen |der nötigen |der erforderlichen |der gebührenden |gebührender |größter |höchster |äußerster |allergrößter |viel )?' +
    '(?:Sachverstand|Fachverstand|Know-how|Fingerspitzengefühl|Herzblut|Leidenschaft|Liebe zum Detail|Verve|Bravour|Umsicht|Weitblick|Sachkenntnis|Fachwissen|Gespür|Übersicht|Pfiff|Sinn und Verstand|Köpfchen|Augenmaß|Maß und Ziel|Finesse|Perfektion|Raffinesse|Gründlichkeit|Akribie|Qualität|Qualitätsbewusstsein|Kompetenz|Präzision|Effizienz|Sorgfalt|Ernst|Nachdruck)',
  'mit Liebe(?: \\p{L}{2,6} Detail)?',
  `(?:bis )?ins (?:kleinste |letzte )?Detail (?:perfekt|durchdacht|stimm\\p{L}{1,3}|gepflegt|geplant)`,
  '(?:die|den|der|aus den|alle|sämtliche) (?:nötig|erforderlich|notwendig|geboten|gebührend|passend|richtig|geeignet|entsprechend|angemessen|sinnvoll|zweckmäßig|zielführend|naheliegend|fällig)e[nrs]? ' +
    '(?:Schlüsse|Konsequenzen|Schritte|Maßnahmen|Vorkehrungen|Lehren|Hilfen?|Mittel|Entscheidung(?:en)?|Worte|Antwort(?:en)?|Folgerungen|Weichen|Stellen|Unterstützung|Aufmerksamkeit|Anpassungen|Korrekturen|Verbesserungen|Änderungen|Regelungen|Lösung(?:en)?|Hebel|Fragen)',
  `(?:geeignet|passend|angemessen|entsprechend|nötig|erforderlich|notwendig|zweckmäßig|sinnvoll|zielführend|gebührend|wirksam|adäquat)${adjEnd}(?= (?:Maßnahmen?|Vorkehrungen?|Schritte[n]?|Mitteln?|Weise|Form|Art|Ort|Stelle[n]?|Lösung(?:en)?|Hilfe(?:n)?|Unterstützung|Abhilfe|Ersatz|Ausgleich|Rahmen|Worte[n]?|Ton|Angebot(?:e)?|Alternativen?|Antwort(?:en)?|Konsequenzen|Anpassungen|Korrekturen|Verbesserungen|Regelung(?:en)?|Räume[n]?|Räumlichkeiten|Person(?:en)?(?= (?:zu)))(?![\\p{L}]))`,
  '(?:das|alles) (?:Nötige|Erforderliche|Notwendige|Gebotene|Richtige|Weitere|Passende)(?! (?:Vorgehen|Verfahren|Verhalten|Bearbeiten|Bestehen|Vorhaben|Erscheinen|Erfordernis))(?= (?:zu )?(?:veranlass|unternehm|unternomm|tun|getan|in die Wege|einleit|eingeleit|tut|regel|geregelt|er|be|vor))',
  '(?:veranlasst|veranlassen|regelt|regeln|unternimmt|unternehmen|tut|erledigt|erledigen) (?:[^.;,]{0,20} )?(?:das|alles) (?:Nötige|Erforderliche|Notwendige|Gebotene|Weitere|Richtige|Übrige)',
  '(?:wunsch|erwartungs)gemäß',
  `(?:weit|deutlich|merklich) über dem (?:Durchschnitt|Üblichen|Standard|Branchenschnitt)`,
  'über (?:dem|das) (?:Übliche[n]?|Gewöhnliche[n]?|Erwartete[n]?|Maß des Üblichen)(?: hinaus)?',
  '(?:mehr|besser|weiter)(?: gehen)? als (?:erwartet|üblich|andere|anderswo)',
  '(?:Erwartungen|Ansprüche[n]?|Bedürfnisse[n]?|Wünsche[n]?) (?:[^.;,]{0,20} )?(?:gerecht (?:werden|wird)|übertreffen|übertroffen|zufriedenstell\\p{L}{1,3}|überbieten|genügen|genügt|entsprechen|entspricht|Rechnung tragen|Rechnung getragen)',
  'jedem Anspruch (?:genügen|genügt|gerecht)',
  '(?:höchste[nr]?|gehobene[nr]?|hohe[nr]?|anspruchsvolle[nr]?) (?:Ansprüche[n]?|Erwartungen|Maßstäbe[n]?|Niveau|Anforderungen)',
  'Maßstäbe (?:setzen|setzt)',
  '(?:positiv|angenehm|im besten Sinne) (?:überrasch\\p{L}{1,3}|auffallen|in Erinnerung)',
  '(?:einen|den) (?:guten|besten|bleibenden|positiven|gepflegten|ordentlichen|aufgeräumten|rundum guten|hervorragenden) (?:Eindruck|Auftritt|Ruf)',
  '(?:eine|gute|beste) (?:gute|beste|hervorragende|ordentliche) Figur',
  'zur? (?:allgemeine[rn]|beiderseitige[rn]|allseitige[rn]|vollste[rn]?|größte[rn]?) Zufriedenheit',
  'zufriedenstellend(?:e[rnms]?)?',
  '(?:glatt|rund|rundum|geschmeidig|sauber|störungsfrei|wie geplant|gut|einwandfrei|ordentlich|vernünftig|reibungslos) (?:laufen|läuft|ablaufen|abläuft|funktionieren|funktioniert|abgewickelt|über die Bühne|klappen|klappt)',
  '(?:ordentlich|anständig|vernünftig|ordnungsgemäß|tadellos|gut|fachgerecht|gediegen|korrekt|einwandfrei|fein säuberlich|penibel|akkurat|sauber) (?:ausgeführt|ausführen|erledigt|erledigen|gemacht|gereinigt|gearbeitet|arbeiten|verarbeitet|verpackt|behandelt|betreut|beraten|geschult|vorbereitet|vorbereiten|instand|gepflegt|aufbereitet|repariert|eingestellt|abgesichert|dokumentiert|eingearbeitet|ausgebildet|bedient|versorgt|bearbeitet|gelagert|gewartet|übergeben|hinterlassen|aufgeräumt)',
  '(?:wohl|bestens|gut|rundum gut|gut und sicher|in guten Händen) (?:aufgehoben|versorgt|betreut|informiert|vorbereitet|beraten|gerüstet)(?:e[rnms]?)?',
  'wohl ?fühlen(?= (?:\\p{L}{2,6}))',
  '(?:rundum|richtig|so richtig) (?:wohl|wohlfühlen|zufrieden|gut|versorgt)',
  'keine Wünsche offen',
  'das gewisse Extra',
  'ein Rundum-sorglos-Paket',
  'sorglos',
  `stress(?:frei|arm)${adj}`,
  `mit (?:minimalem|geringem|wenig|möglichst wenig|kleinstmöglichem|vertretbarem) (?:Aufwand|Stress|Papierkram|Bürokratie|Reibungsverlust(?:en)?)`,
  'ohne (?:großen |viel |unnötige[nr]? |lästige[nr]? )?(?:Papierkram|Bürokratie|Reibungsverluste|Stress|Komplikationen|Theater|Tamtam|Schnickschnack|Hürden|Reibereien|Scherereien|Umstände)',
  `schonend${adj}`,
  `sinnvoll${adj}`,
  `vorausschauend${adj}`,
  `(?:leistungs|funktions)(?:stark|fähig)${adj}`,
  `schlagkräftig${adj}`,
  `hocheffizient${adj}`,
  `\\p{L}{3,12}(?:effizient|optimiert)${adj}`,
  `(?:hoch|bestens|gut|top|ausreichend|entsprechend|angemessen|fachlich|einschlägig)(?:-| )?(?:qualifiziert|geschult|ausgebildet|motiviert|eingearbeitet|unterwiesen|informiert|gewartet|gepflegt|ausgestattet|ausgerüstet|organisiert|strukturiert|gesichert|geschützt|beleuchtet|ausgeschildert|beschildert|gekennzeichnet|vorbereitet|aufbereitet)${adj}`,
  'State(?: |-)of(?: |-)the(?: |-)Art',
  'Best(?: |-)Practice(?:s)?',
  'auf (?:den|dem) Punkt',
  'nach besten (?:Standards|Maßstäben|Regeln)',
  'den? (?:gängigen|üblichen|anerkannten|aktuellen|modernen|höchsten|hohen|heutigen|geltenden) (?:Standards?|Anforderungen|Ansprüchen|Maßstäben|Gepflogenheiten|Regeln der Technik)(?: entspr\\p{L}{3,9})?',
  // A whole cell that only praises.
  '(?<![\\s\\S])(?:Top|Spitze|Gut|Sehr gut|Bestens|Hoch|Sehr hoch|Zufriedenstellend|Ordentlich|Ansprechend|Einwandfrei|Tadellos|Hervorragend|Optimal)(?![\\s\\S])',
  'sehr (?:gut|zufrieden)(?:e[rnms]?)?',
  'gelungen(?:e[rnms]?)?(?= \\p{L}{3,20})',
  'auf (?:eine |die )?(?:faire|gute|beste|angenehme|vernünftige|elegante|anständige|partnerschaftliche|kulante|unkomplizierte|unbürokratische|gütliche|nette|pragmatische|saubere|geeignete|angemessene|passende|bewährte|zufriedenstellende|sachgerechte|bestmögliche|optimale) (?:Art|Weise|Art und Weise|Tour)',
  `fair${adj} (?:ausgleichen|ausgeglichen|geregelt|regeln|entschädigt|entschädigen|abgewickelt|gelöst|lösen|behandelt)`,
  '(?:gepflegter|gehobener|gediegener|bester|feiner|guter) (?:Atmosphäre|Küche|Stil|Rahmen|Geschmack|Manier)',
  'stimmungsvoll(?:e[rnms]?)?',
];
