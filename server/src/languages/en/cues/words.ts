/** Words that several lists of English cues share, as sources of patterns. */

/** Those who serve, and what follows the noun. */
export const staff =
  '(?:staff|employee|agent|advis[eo]r|colleague|manager|supervisor|volunteer|driver|technician|engineer|nurse|receptionist|trainee|apprentice|contractor|worker|crew|officer|steward|warden|clerk|teacher|guide|cleaner|cashier|porter|guard|mechanic|cook|chef|starter|recruit|pupil may|member of (?:staff|the (?:team|crew)|our team)|team|shift|one of us|of us)s?(?![a-z])';

/** Those who are served, as alternatives of a pattern. */
export const served =
  'customers?|guests?|clients?|callers?|visitors?|patients?|members?|users?|passengers?|travellers?|tenants?|residents?|students?|pupils?|parents?|readers?|owners?|families';

/** Speed that a step of safety may ask for. */
export const atOnce =
  "(?:immediately|at once|straight(?: |-)?away|right away|right now|instantly|promptly|quickly|fast|without (?:any |further )?(?:delay|hesitation|hesitating)|forthwith|without a moment[’']s (?:delay|hesitation)|this instant|there and then)";

/** Where nothing goes before that only supposes or looks into what follows: `if`, `until`, `check that`. */
export const asserted = '(?<!(?:if|when|whenever|until|checks? that|checked that|whether|once|before|check|unless|where) )';
