/** Stretches in which a vague word is no promise: rights kept, questions asked, what the law demands, names, and how data are used. */

/** On to the end of the sentence, but not into a notice that is to be given. */
const right = '(?:(?!(?:angemessene|ausreichende|rechtzeitige|vernünftige)[nrm]? (?:Frist|Voran|Ankünd|Vorlauf|Mitteil)|rechtzeitig)[^.;]){2,240}';

const dataUse = '(?:nutzen|verwenden|erheben|verarbeiten|speichern|erfassen|sammeln|brauchen|benötigen)';

export const asides: readonly string[] = [
  // A right is no promise: `Wir behalten uns vor, die Nutzung sofort zu beenden`.
  `(?:behalten|behält|behielt)(?: (?:wir|uns|sich|er|sie|es|die|der|das|aber|jedoch|ausdrücklich|allerdings|hiermit|auch|\\p{L}{3,24})){1,5} (?:das Recht )?vor,? ${right}`,
  // Good grounds are a term of the law.
  '(?:angemessene|vernünftige|begründete|hinreichende|berechtigte|triftige|ausreichende)[nrms]? (?:Grund|Gründe[n]?|Anlass|Verdacht|Annahme|Zweifel|Anhaltspunkte[n]?)',
  // What is asked is not promised: `Wir prüfen, ob der Abgleich ordnungsgemäß läuft`.
  '(?<![\\p{L}])ob (?!und|in |an |am |im )[^.;,]{3,160}',
  // What the law demands is settled there.
  '(?:wenn|falls|soweit|sofern|wo) (?:es |dies |das |wir )?(?:(?:nach|durch|von|vom|aufgrund|auf Grund|gemäß) )?(?:Recht und Gesetz|(?:dem |das |die )?Gesetze?|(?:geltende[msn]?|anwendbare[msn]?|zwingende[msn]?) (?:Recht|Gesetze[n]?)|Gesetzgeber|gesetzlich|rechtlich|gerichtlich|behördlich|(?:eine[rm]? |die |der )?(?:Behörden?|Gerichte?))[^.;,]{0,40} ?(?:erforderlich|vorgeschrieben|verlangt|geboten|notwendig|nötig|gefordert|angeordnet|erfordert|vorgesehen|verpflichtet)(?: ist| sind| wird| werden)?',
  '(?:nötigenfalls|bei Bedarf|gegebenenfalls|erforderlichenfalls|notfalls|falls nötig|wenn nötig|im Bedarfsfall),? \\(?(?:ab|bei|über|bei mehr als|ab mehr als|von mehr als) (?:[^.;,()]{2,20} )?[0-9]+ [^.;,()]{2,30}(?=[,)])',
  // A grade with a name.
  '(?:hochwertige|erstklassige|beste|feinste|gute)[nrms]? [^.;,]{3,30} (?:der|nach|gemäß|mit|laut) (?:dem |der )?(?:Güteklasse|Handelsklasse|Güteklassen|Norm|DIN|EN|ISO|Klasse|Qualitätsstufe|Siegel|Gütesiegel|Zertifikat|Verordnung)[^.;,]{0,40}',
  // What a lamp or a display shows.
  '(?:Lampe|Anzeige|Ampel|Leuchte|LED|Display|Signal|Licht|Melder|Summer) (?:leuchtet|blinkt|zeigt|piept|ertönt|erlischt|summt)[^.;]{0,100}',
  // What others need or ask.
  '(?:Lieferant(?:in|en)?|Hersteller|Spediteur|Spedition|Großhändler|Verlag|Zulieferer|Labor|Gutachter|Amt|Behörde|Bank) (?:braucht|brauchen|benötigt|benötigen|verlangt|verlangen|schließt|schließen) [^.;,]{2,60}',
  '(?:manchmal|gelegentlich|ab und zu|hin und wieder|oft|häufig|mitunter|bisweilen|immer wieder|ab und an) (?:fragt|kommt|will|möchte|ruft|bittet|sucht|bringt|vergisst|verliert|bestellt|braucht|klagt|steht|sitzt) (?:ein|eine|jemand|einer) (?!\\p{L}{3,20}(?:in )?(?:vorbei|vom Team))[^.;,]{3,60}',
  // Prices and contracts.
  '(?:Preise|Beträge|Angaben|Tarife|Gebühren) (?:gelten|verstehen sich|sind) (?:grundsätzlich|in der Regel|generell) (?:inklusive|inkl\\.|einschließlich|ohne|zuzüglich|netto|brutto|pro|je|in)',
  '(?:Vertrag|Verträge|Mitgliedschaft|Abo|Abonnement|Mietverhältnis|Arbeitsverhältnis)[^.;]{0,60} auf unbestimmte Zeit|auf unbestimmte Zeit (?:geschlossen|abgeschlossen|vereinbart|angelegt|eingegangen)',
  '(?:der|den|dem|ein|einen|einem|des) prompts? (?:für|zum|zur|an|lautet|ist|liegt|wird|steht)',
  // Names of clubs and firms.
  '[\\p{L}-]{2,24} (?:(?:18|19|20)?[0-9]{2} )?(?:e\\. ?V\\.|eG(?![\\p{L}])|gGmbH|GmbH)',
  // What a firm has on offer.
  '(?<!wir )(?:bietet|bieten|betreibt|betreiben|unterhält|vertreibt|umfasst|besitzt) (?:derzeit |zurzeit |heute )?(?:mehrere|verschiedene|zahlreiche|viele|einige|diverse) (?:Produkte|Dienste|Websites|Webseiten|Plattformen|Apps|Programme|Karten|Tarife|Marken|Standorte|Filialen|Tickets|Modelle|Geschäftsbereiche|Werke|Häuser)(?![\\p{L}])(?! innerhalb)[^.;]{0,100}',
  // How data are used.
  `(?:generell|grundsätzlich|im Allgemeinen|in der Regel|üblicherweise|normalerweise) ${dataUse} wir [^.;]{0,40}(?:Daten|Angaben|Informationen|Cookies)[^.;]{0,120}`,
  `wir ${dataUse} (?:[^.;,]{0,40} )?(?:generell|im Allgemeinen|in der Regel|üblicherweise|normalerweise) [^.;]{0,40}(?:Daten|Angaben|Informationen|Cookies)[^.;]{0,80}`,
  '(?:versuchen|versucht)(?: wir)?,? [^.;]{0,140}(?:mehr|etwas) über (?:Sie|dich|euch|unsere \\p{L}{3,20}) (?:zu erfahren|herauszufinden|zu lernen)',
  // How long a thing takes with those who use it: `Die Gewöhnung dauert bei vielen Trägern sechs Wochen`.
  '(?:dauert|dauern|braucht|brauchen|reicht|hält|genügt|vergeht|vergehen) (?:es |das )?(?:bei|für) (?:vielen?|manchen?|einigen?|(?:den|die) meisten|etlichen?|wenigen?) (?!Antr|Anfrag|Beschwerd|Auftr|Aufträg|Fäll|Bestell|Reparatur|Anlieg|Rückfrag|Buchung)\\p{L}{4,24} [^.;]{3,60}',
  'l(?:ä|a)ss(?:t|en) sich (?:[^.;,]{0,40} )?(?:oft|oftmals|meist|meistens|häufig|in der Regel|vielfach|manchmal|mitunter) [^.;]{2,90}(?:lösen|klären|beheben|beilegen|regeln|erklären|vermeiden|ausräumen)',
  // A thing that can be reached or read with ease is plain, which is no level of service.
  '(?<!nicht )leicht (?:zugänglich|verständlich|lesbar|auffindbar)(?:e[rnms]?)?',
  // What one who is served wants.
  '(?:Kunde|Kundin|Gast|Patientin?|Mieter(?:in)?|Anrufer(?:in)?|Mandantin?|Besucher(?:in)?) (?:braucht|will|möchte|wünscht|verlangt|sucht) (?:eine[nrms]? )?[^.;,]{3,50}(?=[.;,!)]|$)',
  '(?:passende|zutreffende|richtige|entsprechende)[nrs]? (?:Feld|Kästchen|Zeile|Spalte|Formular|Kategorie|Code|Nummer|Priorität|Vorlage|Menüpunkt|Schaltfläche|Option) (?:wählen|auswählen|ankreuzen|anklicken|eintragen|markieren|setzen)',
];

/** The same for words of quantity. */
export const quantityAsides: readonly string[] = [
  // A figure in a unit of its own right behind: `ausreichend breit (mindestens 120 cm)`.
  '(?:ausreichend|genügend|hinreichend|genug|angemessen|laut|hell|breit|hoch|tief|warm|kalt|groß|stark)(?:e[rnms]?)?(?: genug)?(?: \\p{L}{3,20}){0,2}(?:,? \\(|: |, )(?:das heißt |d\\. ?h\\. |also |nämlich )?(?:mindestens |ab |über |wenigstens |höchstens )?[0-9][0-9.,]* ?(?:cm|mm|dB|Grad|°|kg|Lux|lx|bar|m²|qm|Zentimeter|Meter|Dezibel|Kilogramm|Liter|ml|Watt|Volt|kW)',
  '(?:ein(?:e[nrm]?)?|einzelne[rn]?) [^.;,]{3,30} oder (?:durch )?eine Reihe (?:von )?\\p{L}{4,30}',
  'mehrere[nr]? [^.;,]{3,40} betr(?:effen|ifft)',
];

/** The same for words of time. */
export const timeAsides: readonly string[] = [
  '(?:gleich|sofort|direkt|unmittelbar|umgehend) hinter',
  'kurzfristig (?:nicht|kaum|schwer) (?:mehr )?(?:lieferbar|verfügbar|erreichbar|vorrätig|erhältlich|zu haben)',
  '\\(?kurzfristige[rnms]?\\)? (?:Ärger|Unmut|Unzufriedenheit|Ausfall|Engpass|Engpässe[n]?|Lieferengpässe[n]?)',
];

/** The same for escape clauses. */
export const conditionAsides: readonly string[] = [
  '(?:ggfs?\\.?|gegebenenfalls|eventuell|evtl\\.|allfällig\\p{L}{0,2}) (?:bereits|schon) \\p{L}{4,24}',
];
