import type { LanguagePack } from '../types.ts';
import { about } from './about.ts';

/** Words by which a German section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  about,
  lastChange: [
    '(?:letzte|vorige|jüngste|nächste)[nrs]? (?:Änderung|Überarbeitung|Durchsicht|Fassung|Aktualisierung|Ausgabe|Revision)|zuletzt (?:geändert|überarbeitet|geprüft|aktualisiert|durchgesehen)|(?:Änderungs|Revisions|Versions)(?:verzeichnis|liste|historie|protokoll)|Änderungen (?:stehen|werden|sind|hängen)',
  ],
  review: [
    '(?:über)?prüf(?:en|t|te|ung)|geprüft|überprüft',
    'überarbeit\\p{L}+',
    'durchsehen|durchgesehen|durchsicht|sieht [^.;:]{0,60} durch|sehen [^.;:]{0,60} durch',
    'durchgehen|durchgegangen|geht [^.;:]{0,60} durch|gehen [^.;:]{0,60} durch',
    'aktualisier\\p{L}+',
    'gesichtet|sichtet|sichten',
    'liest [^.;:]{0,60} (?:neu|gegen)|nachgelesen|gegengelesen',
    'revision(?:en)?|revidier\\p{L}+',
    '(?:schaut|schauen|sieht|sehen) [^.;:]{0,60} (?:neu|noch einmal|wieder|gemeinsam|genau) an',
    'auf den prüfstand|neu gefasst|neufassung(?:en)?|nachgebessert|auf (?:den )?(?:neuesten|aktuellen|neuen) stand',
    'angepasst|anpass(?:en|t|ung|ungen)|passt [^.;:]{0,60} an|passen [^.;:]{0,60} an',
  ],
  extensions: ['(?:Durchwahl|Nebenstelle|Apparat|DW|App\\.)(?: Nr\\.)?', 'intern'],
  paper: [
    'dies(?:e|es|er|em|en) (?:seiten?|bogen|mappe|plakat|tafel|vereinbarung|verzeichnis|sammlung|fassung|blatt|heft(?:chen)?|text|papier|dokument|unterlagen?|broschüre|aushang|mappe|ordner|zettel|regelwerk|fibel|kompass)(?:s|es)?',
    'das (?:blatt|heft(?:chen)?|papier|dokument|regelwerk|plakat|ganze)|die (?:seite|mappe|broschüre|fibel|fassung)|de(?:r|n|m) (?:text|wortlaut|aushang|ordner|bogen)',
  ],
  feedback: [
    '\\p{L}*umfragen?',
    '\\p{L}*befrag(?:en|t|ung|ungen)',
    'frageb(?:o|ö)gen',
    // An answer to a customer is a `Rückmeldung` as well.
    '(?<!(?:erste|eine|keine|unsere) )rückmeldung(?:en)?(?! (?:an|bis|innerhalb|binnen|spätestens|erfolgt|erhalten sie|geben wir))|rückmelde(?:karte|bogen|bögen|zettel|formular|box)\\p{L}*',
    'feedback\\p{L}*',
    '(?!risiko|gefährdungs|leistungs|immobilien|schadens|fahrzeug|lieferanten)\\p{L}*bewertungen|sternebewertung(?:en)?|benotung(?:en)?|schulnoten?',
    'anregungen|verbesserungsvorschläge',
    '(?:lob|meinungs|kritik|kommentar|feedback|wunsch)(?:-?und-?\\p{L}+)?kart(?:e|en)|gästebuch|kummerkasten|ideenbriefkasten',
    '\\p{L}*zufriedenheit',
    '(?:kunden|gäste|mandanten|patienten|besucher|nutzer|eltern|mieter|fahrgast|leser)(?:beirat|stimmen|runde|treffen|echo)\\p{L}*',
    'frag(?:en|t) [^.;:]{0,60}(?:wie (?:es|sie|er|ihnen)|was (?:sie|ihnen|gut|gefallen|fehlt)|ob (?:sie|alles|es)|nach (?:ihrer|der) (?:meinung|zufriedenheit))',
    'lob und (?:kritik|tadel)',
    'meinung(?:en)?',
    // Where they write it down, and who reads it.
    '(?:karten|heft|buch|kladde|bögen|zettel|box|kasten|briefkasten|tafel|tablet|qr-code|postkarten) (?:[^.;:]{0,20} )?(?:liegt|liegen|hängt|hängen|steht|stehen) (?:[^.;:]{0,20} )?(?:aus|an der (?:kasse|theke|tür|garderobe|rezeption)|am (?:ausgang|eingang|tresen|empfang|schalter))',
    '(?:liegt|liegen|hängt|hängen|steht|stehen) (?:[^.;:]{0,20} )?(?:karten|ein heft|ein buch|ein kasten|eine box|eine tafel|ein briefkasten|ein tablet|ein qr-code|zettel und stift)(?! mit)',
    '(?:lesen|liest|werten|wertet|besprechen|bespricht|sprechen|auswerten|sichten|sammeln|sammelt|hängen|diskutieren) (?:[^.;:]{0,40} )?(?:karten|zuschriften|stimmen|kommentare|rezensionen|bewertungen|antworten der (?:kund|gäst|nutz|leser)\\p{L}+)',
    '(?:karten|zuschriften|stimmen|kommentare|rezensionen) (?:[^.;:]{0,30} )?(?:lesen|liest|werten|wertet|besprechen|bespricht|ausgewertet|besprochen|gelesen|hängen auf)',
    '(?:liest|wertet|lesen|werten|geht|gehen) die (?:antworten|einträge|karten) [^.;:]{0,50}(?:durch|aus)',
    'fragt? (?:[^.;:]{0,60} )?nach (?:ideen|vorschlägen|verbesserung\\p{L}*)|(?:vorschläge|ideen) (?:setzen|greifen|nehmen|probieren) wir|was (?:wir|sie|die leute|die \\p{L}+) (?:[^.;:]{0,30} )?(?:hören|vermissen|loben|auffällt|verbessern würden)',
  ],
  newcomers: [
    'neue(?:r|n|m|s)? (?:kolleg|mitarbeit|kräfte|leute|beschäftigt|aushilf|azubi|auszubild|teammitglied|fach)\\p{L}*',
    'wer neu(?: [^ .;,]+){0,3} (?:anfängt|beginnt|ist|dazukommt|kommt|einsteigt)',
    'neulinge?n?',
    'einarbeit\\p{L}+|eingearbeitet',
    'auszubildende\\p{L}*|azubis?|lehrlinge?',
    '(?:im|in (?:den|der)|am|vor (?:dem|der)|an (?:den|dem)|während der) erste(?:n|r) (?:zwei |drei |vier )?(?:tag|tage|tagen|woche|wochen|monat|monaten|schicht|schichten|einsatz|dienst)(?! (?:des|der|nach|eines|einer|im monat|im jahr))',
    'quereinsteiger\\p{L}*|neuzugäng\\p{L}+|anlern\\p{L}+|angelernt|hospitier\\p{L}+|(?:paten|mentor)(?:schaft|programm|innen)?',
    '(?:schicht|schichten|tag|tage|tour|touren) (?:neben|mit|an der seite) (?:einer?|der|dem) (?:erfahren|altgedient|älter|eingespielt)\\p{L}+',
    'probezeit',
    'berufsanfänger\\p{L}*|berufseinsteiger\\p{L}*|neueinsteiger\\p{L}*|neue(?:r|n)? gesicht(?:er|ern)?|neu (?:im team|im haus|bei uns|eingestellt\\p{L}*)',
    '(?:mit|neben|an der seite) (?:einer?|einem|der|dem|ihrer?|seiner?) (?:pat(?:e|en|in)|mentor(?:in)?|lehrmeister(?:in)?|erfahrenen \\p{L}+)',
    'pat(?:e|en|in|innen) (?:nehmen|nimmt|begleiten|begleitet|zeigen|zeigt|helfen|hilft)',
    'vor (?:der|dem) ersten (?:schicht|dienst|einsatz|arbeitstag|tour|fahrt)',
  ],
  elsewhere: [
    // The work of the staff and what they get for it.
    '(?:erholungs|sonder|rest|bildungs|eltern)?urlaub(?:s\\p{L}{3,20})?|\\p{L}{0,12}arbeitszeit(?:en|konto|erfassung)?|gleitzeit|überstunden|mehrarbeit|dienstplan(?:ung)?|dienstpläne|schichtplan(?:ung)?|schichtpläne|pausenregelung|krankmeldung(?:en)?|arbeitsunfähigkeit|krankheit|elternzeit|mutterschutz|fehlzeiten',
    'gehalt|gehälter|gehaltsabrechnung|lohn(?:abrechnung|fortzahlung)?|löhne|vergütung(?:en)?|zulagen|prämien|boni|sozialleistungen|altersvorsorge|beförderung|personalauswahl|bewerbungsverfahren|arbeitsvertrag|probezeit|betriebsrat|nebentätigkeit(?:en)?|personalrabatt',
    'reisekosten(?:\\p{L}{3,20})?|dienstreisen?|spesen(?:abrechnung)?|auslagen|dienstwagen|firmenwagen|dienstfahrzeuge?|fuhrpark|tankkarten?|beschaffung|einkauf von \\p{L}+|lieferantenauswahl|vergabe|büromaterial|inventar|bargeldbestand',
    // Machines, passwords and data.
    'passw(?:ort|örter)\\p{L}*|kennwörter|kennwort|it-?sicherheit|informationssicherheit|datensicherung|zugriffsrechte|berechtigungen|verschlüsselung|virenschutz|endgeräte|homeoffice|mobiles arbeiten|telearbeit|backup|netzwerk',
    'cookies?|tracking|impressum|datenschutzerklärung|personenbezogene \\p{L}+|betroffenenrechte|ihre (?:datenschutz)?rechte(?! als (?:kund|fahrg|gast|gäst))|(?:rechte|auskunft|recht) (?:der betroffenen|auf löschung|auf auskunft)|rechtsgrundlagen? der verarbeitung|auftragsverarbeit\\p{L}+|speicherdauer|drittl(?:and|änder)|webanalyse|server-?logfiles?',
    // How papers and machines are kept.
    'informationssicherheits\\p{L}{4,20}|(?:dokumentierte )?betriebsverfahren|richtlinien(?:rahmen|hierarchie)',
    // Terms of law.
    'haftung(?:sausschluss|sbeschränkung|sbegrenzung)?|gerichtsstand|salvatorische klausel|anwendbares recht|urheberrecht(?:e)?|geistiges eigentum|markenrechte?|höhere gewalt|vertragsschluss|eigentumsvorbehalt|geldwäsche',
    // Wares, the past of the house, and the chores before the door is opened.
    '(?:kleine |große )?(?:waren|produkt|pflanzen|material|stoff|wein|käse|kräuter|holz|leder|tier|geräte|farben)kunde|sortiment(?:s\\p{L}{3,12})?|(?:produkt|artikel|waren|modell|größen)(?:liste|übersicht|verzeichnis|tabelle)|technische daten|rezept(?:e|uren)|speisekarte',
    '(?:firmen|haus|unternehmens|vereins|betriebs)geschichte|chronik|geschichte (?:des hauses|der firma|des vereins|des betriebs)|aus alten zeiten',
    'kassenabschluss|tagesabschluss|kassensturz|inventur|(?:auf|zu)sperren|wareneingang|nachbestell\\p{L}+|lagerhaltung|reinigungsplan|putzplan|müll(?:trennung|entsorgung)|arbeitssicherheit|arbeitsschutz|gesundheitsschutz|maschinenpflege|fahrzeugpflege|parkplätze für (?:beschäftigte|mitarbeit\\p{L}+)|energie ?sparen',
  ],
};
