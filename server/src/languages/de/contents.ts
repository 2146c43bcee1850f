import type { LanguagePack } from '../types.ts';
import { about } from './about.ts';

/** Words by which a German section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  about,
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
  paper: [
    'dies(?:e|es|er|em|en) (?:seiten?|blatt|heft(?:chen)?|text|papier|dokument|unterlagen?|broschüre|aushang|mappe|ordner|zettel|regelwerk|fibel|kompass)(?:s|es)?',
    'das (?:blatt|heft(?:chen)?|papier|dokument|regelwerk)|die (?:seite|mappe|broschüre|fibel)',
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
    'berufsanfänger\\p{L}*',
  ],
};
