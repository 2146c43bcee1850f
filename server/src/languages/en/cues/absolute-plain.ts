/** Absolutes in plain sentences, and what is done each time without being one. */

const outcome = '(?:happy|content|satisfied|pleased|smiling|friends|better off|agreed|in agreement|convinced|delighted|relieved|none the worse)';
const things =
  '(?:disputes?|complaints?|calls?|cases?|visits?|conversations?|quarrels?|meetings?|stays?|trips?|journeys?|lessons?|classes|hires?|orders?|repairs?|enquir(?:y|ies)|letters?|appointments?|claims?|arguments?)';

/** For the list of absolutes. */
export const absolutePlain: readonly string[] = [
  'nothing (?:that )?(?:you |we |they )?(?:[a-z]+ ){1,5}(?:will|can|could|shall) ever [a-z]+(?: [a-z]+){0,4}',
  `every (?:single )?${things} (?:always )?(?:ends?|finishes|closes) (?:up )?with (?:both|all|everyone|everybody|the|you|a|happy|smiles)(?: [a-z]+){0,3} ${outcome}`,
  `(?:both|all) (?:sides|parties) (?:always |will always )?(?:end up|leave|go home|come away) ${outcome}`,
  'every (?:mistake|error|fault|slip|blunder) (?:happens|occurs|is made) (?:only |just )?once(?: only)?',
  '(?:no|not one) (?:mistake|error|fault|slip) (?:ever )?(?:happens|occurs|is (?:ever )?made) (?:twice|again|a second time)',
  'as [a-z]+ as (?:glass|new|silk|snow|gold|a [a-z]+|(?:the )?(?:first|day one)(?: day)?),? (?:at all times|always|every (?:time|day|single day)|day and night)',
  "to (?:the|our|every|each|an?) [a-z]+(?:['’]s|s['’]) (?:complete|full|entire|total|utter|absolute|perfect) (?:satisfaction|delight|happiness|approval)",
];

/** Contexts for absolutes. */
export const eachTime: readonly string[] = [
  '(?:strive|strives|striving|try|tries|trying|aim|aims|seek|seeks|endeavour|endeavours|hope|hopes|work|works|prefer) to [^.;]{2,80} (?:each|every) time',
  'the same [a-z]+(?: [a-z]+){0,4} (?:each|every) time',
  '(?:ask|asks|check|checks|say|says|write|writes|note|notes|log|logs|sign|signs|wash|washes|count|counts|lock|locks|read|reads|repeat|repeats|use|uses|wear|wears|show|shows|record|records|stamp|stamps|test|tests|rinse|rinses|wipe|wipes|thank|thanks|weigh|weighs|change|changes|scan|scans|enter|enters|tick|ticks|knock|knocks) (?!every|all|each)[^.;]{2,60} (?:each|every)(?: single)? time',
];
