import type { LanguagePack } from '../types.ts';

/** Words by which a German section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  review: [
    '(?:über)?prüf(?:en|t|te|ung)|geprüft|überprüft',
    'überarbeit\\p{L}+',
    'durchsehen|durchgesehen|durchsicht|sieht [^.;:]{0,60} durch|sehen [^.;:]{0,60} durch',
    'durchgehen|durchgegangen|geht [^.;:]{0,60} durch|gehen [^.;:]{0,60} durch',
    'aktualisier\\p{L}+',
    'gesichtet|sichtet|sichten',
    'liest [^.;:]{0,60} (?:neu|gegen)|nachgelesen|gegengelesen',
    'revision(?:en)?|revidier\\p{L}+',
  ],
  paper: [
    'dies(?:e|es|er|em|en) (?:seiten?|blatt|heft|text|papier|dokument|unterlagen?|broschüre|aushang|mappe)(?:s|es)?',
    'das (?:blatt|heft|papier|dokument)|die (?:seite|mappe|broschüre)',
  ],
  feedback: [
    '\\p{L}*umfragen?',
    '\\p{L}*befrag(?:en|t|ung|ungen)',
    'frageb(?:o|ö)gen',
    'rückmeldung(?:en)?|rückmelde\\p{L}+',
    'feedback\\p{L}*',
    '\\p{L}*bewertungen|sternebewertung(?:en)?|benotung(?:en)?|schulnoten?',
    'anregungen|verbesserungsvorschläge',
    '(?:lob|meinungs|kritik|kommentar|feedback|wunsch)(?:-?und-?\\p{L}+)?kart(?:e|en)|gästebuch|kummerkasten|ideenbriefkasten',
    '\\p{L}*zufriedenheit',
    '(?:kunden|gäste|mandanten|patienten|besucher|nutzer|eltern|mieter|fahrgast|leser)(?:beirat|stimmen|gespräche?|runde|treffen)\\p{L}*',
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
    '(?:im|in (?:den|der)|am|vor (?:dem|der)|an (?:den|dem)|während der) erste(?:n|r) (?:zwei |drei |vier )?(?:tag|tage|tagen|woche|wochen|monat|monaten|schicht|schichten|einsatz|dienst)',
    'probezeit',
    'berufsanfänger\\p{L}*',
  ],
};
