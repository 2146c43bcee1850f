/** Classes of words that the frames of several lists share. */
import { adjEnd } from './endings.ts';

/** Stems of adjectives of degree: how far something goes, without a figure. */
export const degree =
  '(?:angemessen|vertretbar|zumutbar|erträglich|verträglich|verkraftbar|vernünftig|überschaubar|absehbar|akzeptabl|annehmbar|passabl|' +
  'brauchbar|ausreichend|auskömmlich|genügend|hinreichend|hinlänglich|üblich|gewohnt|normal|gering|geringst|klein|kleiner|groß|größer|größt|hoh|' +
  'höher|hinnehmbar|moderat|maßvoll|bescheiden|stattlich|ansehnlich|ansprechend|anständig|ordentlich|geboten|gebührend|nötig|' +
  'notwendig|erforderlich|passend|geeignet|sinnvoll|realistisch|fair|gerecht|nennenswert|beträchtlich|beachtlich|erheblich|' +
  'spürbar|merklich|großzügig|kulant|reichlich|begrenzt|gewiss|gesund|recht|richtig|erklecklich|entsprechend|handelsüblich|' +
  'marktüblich|ortsüblich|tragbar|erschwinglich|bezahlbar|niedrig|symbolisch|freundlich|human|zivil|günstig|attraktiv|' +
  'unverhältnismäßig|unbedeutend|geringfügig|vertretbar|leidlich|manierlich|zufriedenstellend|gehörig|gedeihlich)';

/** An adjective of degree with its ending. */
export const degreeWord = `${degree}${adjEnd}`;

/** Stems of adjectives by which something else than a figure settles the matter: agreed, legal, same, past. */
const closed =
  '(?:letzt|jüngst|vergangen|früher|verstrichen|gesetzlich|gesetzt|vertraglich|vereinbart|abgesprochen|definiert|bestimmt|terminiert|garantiert|vorgegeben|vorgeschrieben|' +
  'vorgesehen|festgelegt|festgesetzt|fest|fix|genannt|angegeben|zugesagt|ausgewiesen|tariflich|dies|jen|sein|ihr|unser|kein|' +
  'ein|dieselb|selb|gleich|heutig|damalig|halb|ganz|gesamt|voll|erst|zweit|dritt|doppelt|dreifach|laufend|jährlich|monatlich|' +
  'wöchentlich|täglich|stündlich|vierteljährlich|halbjährlich|kostenlos|schriftlich|eigen|folgend|unten|oben|' +
  '\\p{L}{2,14}(?:täg|wöch|monat|jähr|stünd|minüt)ig)';

/** Any adjective but one of those. */
export const openAdjective = `(?!${closed}${adjEnd} )\\p{L}{3,24}e[rnms]`;

/** The title of a law: what it names is nobody's promise. */
const lawTitle = '(?:Gesetz(?:es)?|Verordnung|Richtlinie|Abkommen|Übereinkommen|Satzung) (?:über|zur|zum|für) [^.;,]{0,60}';

/** The title of another paper, behind its kind: `das Merkblatt Kurzfristige Reparaturen`. */
const paperTitle =
  '(?:(?:Merk|Falt|Info|Form|Hinweis|Daten|Beiblatt)blatt|Broschüre|Leitfaden|Ratgeber|Flyer|Rundschreiben|Vordruck|Prospekt|Rubrik|Stichwort|Kapitel|Überschrift) ' +
  '\\p{L}{4,24}e[rns]? \\p{L}{3,30}';

const lesson =
  '(?:Kapitel|Abschnitt|Anhang|Kurs|Lehrgang|Modul|Seminar|Unterricht|Übung|Rollenspiel|Schulung|Einheit|Übersicht|Beispiel|Leitfaden|Handbuch)';

/** Those whom a service is for; offices such as `Kundendienst` are none of them. */
const customer =
  '(?:Kund(?:e|en|in|innen|schaft)|Gast|\\p{L}{0,8}Gäste[n]?|Fahrgast|Besuch(?:er|ern|erin|erinnen|ende[nr]?)|Patient(?:in|innen|en)?|Mitglied(?:er|ern)?|(?:Fahr)?schüler(?:in|innen|n)?|' +
  'Eltern|Mieter(?:in|innen|n)?|Leser(?:in|innen|n)?|Nutz(?:er|ern|erinnen|ende[nr]?)|Anruf(?:er|ern|ende[nr]?)|Teilnehm(?:er|ern|erinnen|ende[nr]?)|Bürger(?:in|innen|n)?|Reisende[nr]?|' +
  'Käufer(?:in|innen|n)?|(?:Tier)?halter(?:in|innen|n)?|Angehörige[nr]?|Trauernde[nr]?|(?:An|Be)wohner(?:in|innen|n)?|Studierende[nr]?|Versicherte[nr]?|Antragstell(?:er|ern|ende[nr]?)|Familien?|' +
  'Mandant(?:in|innen|en)?|Klient(?:in|innen|en)?|Spender(?:in|innen|n)?|Pendler(?:in|innen|n)?|Radfahr(?:er|ende[nr]?)|Urlauber(?:n)?|Camper(?:n)?|Auftraggeber(?:in|innen|n)?)' +
  '(?:[:*_/]-?in(?:nen)?)?';

/** Stretches that bind nobody in the house: titles, what a chapter is for, and what customers do, want or own. */
export const apart: readonly string[] = [
  lawTitle,
  paperTitle,
  `(?:dieses?r?|das|der|die) ${lesson} (?:soll|sollen|will|möchte) [^.;]{0,60}(?:helfen|zeigen|vermitteln|erklären|vertraut machen|anleiten|veranschaulichen)[^.;]{0,80}`,
  `(?:dieses?r?|das|der|die) ${lesson} (?:hilft|zeigt|erklärt|beschreibt|erläutert|veranschaulicht|vermittelt) [^.;]{0,100}`,
  // Up to the comma: `Wer sein Auto schnell braucht, …`, `Gäste, die häufig kommen, …`, `Haben Eltern viele Fragen, …`.
  'wer [^.;,]{2,80}(?=,)',
  `${customer},? (?:die|der|denen|deren) [^.;,]{2,80}(?=,)`,
  `(?:haben|hat|möchten?|wünscht|wünschen|brauchen|braucht|benötigt|benötigen|will|wollen|sucht|suchen|kennt|kennen) (?:[^.;,]{1,12} )?(?:${customer}|Sie) [^.;,]{2,60}(?=,)`,
  // What they have to do themselves, less what is to happen to them: `Kunden sollen rasch Antwort erhalten`.
  `${customer} (?:müssen|muss|sollen|soll|sollten|sollte) (?![^.;]{0,90}(?:erhalten|bekommen|werden|warten|fühlen|finden|erreichen|erfahren|hören|rechnen|verstehen|erkennen|wissen|haben|sein|nicht|nie|kein|ohne))[^.;,]{2,80}`,
  `${customer} (?:geben|bringen|holen|nehmen|packen|liefern|gibt|bringt|holt|nimmt) [^.;,]{2,60} (?:mit|ab|ein)(?=[.;,!]|$)`,
  `${customer} (?!erhalten|erhält|bekommen|bekommt|erreichen|erreicht|finden|findet|haben|hat|hören|hört|sehen|sieht|können|kann)\\p{L}{3,16}(?:en|t) (?:ihre?[nmrs]?|seine?[nmrs]?) \\p{L}{3,30} [^.;,]{2,60}`,
  'Sie (?:sollten|müssen|sollen|dürfen) [^.;,]{0,40}(?:trinken|essen|schlafen|mitbringen|dabeihaben|anreisen|erscheinen|ankommen)',
  '(?:kommen|erscheinen|seien|reisen) Sie (?:bitte|doch bitte) [^.;,]{2,60}',
  'bitte (?:kommen|erscheinen|seien|reisen|buchen|bestellen|reservieren) Sie [^.;,]{2,60}',
  '(?:bringen|bringt|nehmen|nimm|bring|packen) (?:Sie |ihr )?(?:bitte )?[^.;,]{2,60} (?:mit|ein)(?=[.;,!]|$)',
  '(?:mieten|buchen|reservieren|bestellen|kaufen|stornieren|parken|tanken|lösen) Sie [^.;,]{2,60}',
];

/** Verbs in the past. `Waren` is mostly a noun, goods. */
const past =
  '(?:wuchs|fiel|fielen|kam|gab|fand|blieb|nahm|erhielt|bekam|begann|traf|trug|fuhr|zog|entstand|gewann|rief|sank|verkauften?|gründeten?|eröffneten?|bauten?|reichten?|wurden?|war|(?<=(?:es|wir|sie|damals|dort|früher|gäste|kunden|kundinnen|mitarbeitende|beschäftigte|anrufe|wartezeiten|alle|jahr|[0-9]{4}) )waren|hatten?|kamen?|gingen|ging|gaben?|fanden?|stieg|stiegen|sank|sanken|blieben?|lagen|standen?|nahmen|erhielten?|bekamen?|zeigten?|ergaben?|klagten?|nannten?|mussten?|konnten?|' +
  'wollten?|durften?|fragten?|riefen?|meldeten?|beschwerten?|warteten?|dauerten?|kosteten?|betrugen?|begannen?|führten?|brachten?|dachten?|wussten?|fehlten?|half|halfen|lief|liefen|sagten?|schrieben|verlor|verloren wir|trafen?|trugen|verstanden|wuchsen?|verlief|verliefen|klappten?|funktionierten?|lobten?|öffneten?|schlossen|erschien|erschienen|galten?|galt|lösten?|kauften?|nutzten?|wählten?|zahlten?|machten?|stellten?|lebten?|setzten?|zählten?|reisten?|wohnten?|suchten?|holten?|schickten?|mieteten?|liehen|sahen|gelang|hielten?)';

/**
 * Stretches that tell what happened: a cue in them promises nothing. A verb in the past reaches up to the next comma.
 * @param soft the cues that stand before such a verb
 */
export function told(soft: string): readonly string[] {
  const participle = '(?<!zu )(?:\\p{L}{2,8})?(?:ge\\p{L}{2,20}(?:t|en)|(?:be|ver|er|ent)\\p{L}{2,20}(?:t|en))';
  return [
    `${past} [^.;,:]{0,80}`,
    `${soft} (?:[^.;,:]{0,80} )?${past}`,
    // An afterthought to it: `Sie lösten eine Zehnerkarte, häufig am Automaten`.
    `${past} [^.;,:]{2,80}, ${soft} (?:an|in|bei|mit|am|im|per|auf|zu|aus|von|nach|vor|beim|zum|zur) [^.;,:]{2,50}(?=[.;,]|$)`,
    // A stretch of time that is over.
    '(?:im|in der|in den|am|zur|aus dem|aus der) (?:letzten|vergangenen|vorigen|zurückliegenden) (?!Schritt|Arbeitstag|Tag |Abschnitt|Absatz)[^.;,:]{0,80}',
    'früher (?!oder |als (?:später|morgen|übermorgen))[^.;,:]{0,60}',
    '(?<!(?:ab|bis|seit|für|ende|anfang|mitte|von) )(?:im jahr )?(?:19|20)[0-9]{2} (?!werden)[^.;,:]{0,80}',
    '(?:laut|nach) (?:der |unserer |einer )?(?:letzten |jüngsten )?(?:Statistik|Umfrage|Befragung|Messung|Auswertung|Erhebung|Zählung)[^.;:]{0,80}',
    '(?:wie|was) (?:die|unsere|eine) (?:Statistik|Umfrage|Befragung|Messung|Auswertung|Erhebung|Zählung)[^.;:]{0,40}',
    `(?<!wir )(?:hat|haben(?! wir)) (?![^.;,]{0,100}(?: zu |zu\\p{L}{3,20}en))[^.;,:]{2,80} ${participle}(?=[.;,]|$)`,
    `${soft} (?:[^.;,:]{0,40} )?(?:haben|hat) (?:[^.;,:]{0,60} )?${participle}`,
    `${soft} (?:[^.;,:]{0,60} )?${participle} (?:haben|hat)`,
  ];
}
