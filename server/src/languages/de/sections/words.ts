/** Words that many headings share, as patterns without a capturing group. Hyphens in headings count as spaces. */

/**
 * Patterns with their alternatives apart, so that what belongs together can stand on one line and yet only those are
 * compiled that begin like a word of the heading. A letter is one of the lower case letters of German, which compile
 * faster than those of every script.
 */
export function apart(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const parts: string[] = [''];
    let depth = 0;
    for (const [token] of pattern.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g)) {
      if (token === '(') depth += 1;
      else if (token === ')') depth -= 1;
      if (token === '|' && depth === 0) parts.push('');
      else parts[parts.length - 1] += token;
    }
    return parts.map((part) => part.replaceAll('\\p{L}', '[a-zß-ü]'));
  });
}

/** Those who are served, in any case. */
export const people =
  '(?:(?:(?:stamm|privat|geschäfts|neu|groß|bestands|firmen|tages|fahr|flug|bade|hotel|haus|reise|ferien|urlaubs|tagungs|seminar|kur|thermen|lauf|end|miet|online|werkstatt)?(?:kund|gäste|gast)|patient|besucher|bürger|mieter|nutzer|' +
  'leser|käufer|einwohner|bewohner|versicherte|klient|mandant|anrufer|teilnehmer|(?:fahr|reit|musik|tanz|sprach)?schüler|passagier|reisende|auftraggeb|angehörige|' +
  'eigentümer|hinterbliebene|studierende|spender|interessent|anwender|tierhalter|bauherr|zuschauer|abonnent|hörer|antragsteller|verbraucher|mitglied|' +
  'eltern|mensch|leute|publikum|kundschaft|famili|ratsuchende|hilfesuchende|betroffene|anwohner|landwirt|händler|aussteller|bewerber|urlauber|camper|pendler|sportler|trauernde|pflegebedürftige|senioren)\\p{L}{0,8}(?: und \\p{L}{4,16}(?:en|er|n|te))?)';

/** Those who serve, in any case. */
export const staff =
  '(?:team(?:s|mitglied\\p{L}{0,4})?|personals?|beschäftigte[nr]?|belegschaft|mitarbeite(?:nde[nr]?|r\\p{L}{0,6})(?: und mitarbeite\\p{L}{3,8})?|' +
  'kolleg(?:inn)?en?(?: und kollegen)?|angestellte[nr]?|fahrer\\p{L}{0,5}|ehrenamtliche[nr]?|freiwillige[nr]?|trainer\\p{L}{0,5}|leuten?|hauses|' +
  'auszubildende[nr]?|aushilfen|neue[nr]?|servicekräften?|verkäufer\\p{L}{0,5}|jede[rn]?|alle[rn]?|uns allen)';

/** Those to whom a case goes next. */
export const chief =
  '(?:\\p{L}{0,20}(?:leitung|leiter\\p{L}{0,5}|chef\\p{L}{0,3}|vorgesetzte[nr]?|führung|führungskr(?:aft|äfte)|vorstand|geschäftsführung|inhaber\\p{L}{0,3}|betreiber\\p{L}{0,3}|bereitschaft|fachberatung|supervision|instanz|' +
  'apotheker\\p{L}{0,3}|ärztin|arzt|anw[aä]lt\\p{L}{0,3}|notar\\p{L}{0,3}|direktor\\p{L}{0,3}|bürgermeister\\p{L}{0,3}|rektor\\p{L}{0,3}|management|kommission|fachdienst|fachbereich|innendienst|technik|meister\\p{L}{0,3}|zentrale|disposition|verwaltung|geschäftsstelle|spezialist\\p{L}{0,6}|fachabteilung|fachstelle|direktion|büro))';

/** The document, as it names itself, in any case. */
export const paper =
  '(?:\\p{L}{0,25}(?:richtlinien?|dokuments?|handbuch(?:s|es)?|charta|regelung(?:en)?|verfahrens?|leitfadens?|leitlinien?|playbooks?|anweisung(?:en)?|' +
  'regeln|papiers?|standards|zusagen|vorgaben|hefte?s?|heftchens?|broschüre|merkblatt(?:s|es)?|ordnung|vereinbarung|konzepts?|seiten?|' +
  'buch(?:es)?|mappe|ordners?|textes|text|fibel|policy|unterlage|versprechens?|kompass(?:es)?|bedingungen|bestimmungen|grundsätze))';

/** Adjectives for somebody in a temper or in need, in any case. */
export const upset =
  '(?:schwierige|verärgerte|wütende|aufgebrachte|unzufriedene|aggressive|ungeduldige|ausfallende|pöbelnde|zornige|ängstliche|verunsicherte|' +
  'schutzbedürftige|verletzliche|betrunkene|laute|unhöfliche|respektlose|gestresste|enttäuschte|heikle|unangenehme|schwere|anspruchsvolle|' +
  'fordernde|gereizte|empörte|traurige|beleidigende|bedrohliche|herausfordernde|konfliktreiche|hilfsbedürftige|streitlustige|nörgelnde|' +
  'unangemessene|unsachliche|drohende)[nrms]?';

/** The end of the heading, to stand in a look-ahead. */
export const end = '(?![\\s\\S])';

/** The beginning of the heading, or of a part of it that is joined to others. */
export const start = '(?<![\\s\\S])';
