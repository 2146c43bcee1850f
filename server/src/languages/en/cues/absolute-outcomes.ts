/** Totality and what comes of it for the customer, in plain words: the well-being of all, the error that never is, the case that is always won. */

const client =
  '(?:child|baby|pupil|student|graduate|trainee|learner|apprentice|customer|client|guest|patient|passenger|resident|tenant|seller|buyer|applicant|candidate|member|dog|cat|horse|animal|pet|pony|family|couple|wearer|runner|swimmer)';
const clients =
  '(?:children|babies|pupils|students|graduates|trainees|learners|apprentices|customers|clients|guests|patients|passengers|residents|tenants|sellers|buyers|applicants|candidates|members|dogs|cats|horses|animals|pets|families|couples)';
const everyOne = `(?:(?:every|each)(?: single| one of our)? (?:[a-z]+ )?(?:${client}|${clients})|all (?:of )?(?:our |the |your )?(?:[a-z]+ )?${clients}|everyone|everybody)`;

const slip = '(?:mistakes?|errors?|slips?|faults?|typos?|blunders?|wrong (?:[a-z]+ )?(?:figures?|names?|dates?|words?|amounts?|prices?)|misprints?)';

/** What is won, passed or found in the end, which others decide. */
const prize =
  '(?:visas?|permits?|jobs?|places?|positions?|licen[cs]es?|exams?|tests?|examinations?|grants?|loans?|mortgages?|case|cases|appeals?|prizes?|scholarships?|asylum|citizenship|homes?|houses?|flats?|partners?|buyers?|dream [a-z]+|diplomas?|degrees?|certificates?|rooms? of (?:his|her|their) choice|custody|compensation)';

const unbounded = '(?![^.;]{0,60}(?:within|no later|at the latest|by noon|[0-9]))';

/** Who learns or heals; trainees have duties besides. */
const learner =
  '(?:child|baby|pupil|student|learner|patient|resident|dog|puppy|horse|swimmer|rider|skier|runner|beginner|customer|client|guest|member|wearer)';
/** What some reach and some do not. */
const feat =
  '(?:be able to [a-z]+|swim|float|dive|read(?! (?:the|this|our|your|a|an|all|it))|write(?! (?:the|this|a|an|to|it|down))|spell|count to|speak(?! (?:to|with|for|about|at))|talk(?! (?:to|with|about|over|through))|walk(?! (?:to|past|through|in|along|up|down|round|around|home|behind))|run|ride|ski|skate|dance|sing|play|(?:hear|see) (?:again|well|better|normally|clearly|properly)|sleep|know how to|master|be fluent|be fit|be free of|be pain(?: |-)free|be well|recover|sit and stay|lose|stop smoking|pass|graduate|succeed|climb)';
const byThen =
  '(?:by (?:the )?(?:end|age|time|last (?:lesson|day|week)|summer|spring|autumn|winter|christmas|easter|half(?: |-)term|then|march|april|may|june|july|august|september|october|november|december)|after (?:one|two|three|four|five|six|ten|a|the|[0-9]+) [a-z]+|within (?:a|one|two|three|four|six|ten|[0-9]+) [a-z]+|in (?:one|two|three|four|six|ten|[0-9]+) (?:lessons?|weeks?|months?|terms?|days?|sessions?))';

/** What nobody can promise of all who learn, by whatever day. */
export const featOfAll = `(?:of )?(?:our |the |your )?(?:single |one of our )?(?:[a-z]+ )?(?:children|babies|${learner}s?)(?: (?:who|that) [^.;,]{2,30}| (?:here|with us|in our [a-z]+))? (?:will|shall|can) ${feat}`;

/** What customers are served with and what they come for, not what staff keep for themselves. */
const goods =
  '(?:drinks?|coffee|tea|bread|rolls|cakes?|food|meals?|breakfast|lunch|dinner|soup|dishes|towels?|rooms?|tables?|beds?|seats?|chairs|programmes?|programs|tickets?|boats?|bikes?|cars?|vans?|cabs?|taxis?|trolleys?|wheelchairs?|orders?|parcels?|prescriptions?|glasses|lenses|shoes|skates|books?|papers?|sizes?|stock|parts?|blanks|fish|fruit|vegetables|flowers|milk|beer|wine|costumes|copies|wood|water|pool|court|pitch)';

/** Outcomes without an exception. */
export const absoluteOutcomes: readonly string[] = [
  "(?:it|this|that|the same(?: [a-z]+)?|such an? [a-z]+|an? [a-z]+) (?:cannot|can[’']t|can never|could never|will not|won[’']t|will never|shall not|shall never|is never going to|never) (?:ever )?(?:happens?|occurs?|recurs?|be repeated|come back|strike|go wrong)(?: (?:to|with|for) (?:anybody|anyone|you|them|another [a-z]+|a second [a-z]+|the next [a-z]+|any [a-z]+))?(?: (?:again|twice|ever|a second time|once more))(?! (?:unless|until|before|without))",
  `(?:every|each|all) ${featOfAll}[^.;]{0,60}? ${byThen}(?: [a-z]+){0,5}`,
  `(?<!(?:dirty|used|empty|spare|old|lost|wet|broken|returned|staff|locked) )${goods} (?:is|are) always (?:on the (?:shelf|shelves|table|tables|bar|counter|menu)|in stock|ready|waiting|piping hot|hot|warm|fresh|to hand|available|there)${unbounded} (?:when(?:ever)?|as soon as|before|the moment|by the time) [^.;,]{2,50}`,
  `(?:will |shall |can |could |may )?never (?:ever )?(?:contains?|shows?|holds?|includes?|carry|carries|have|has|makes?) (?:a |an |any |even a |a single |one )?${slip}`,
  `(?:exclude|rule out|eliminate|prevent|banish|avoid|abolish)(?:e?s)? (?:any|every|all|each and every|any and every)(?: kinds? of| single| possible| conceivable)? (?:${slip}|mix(?: |-)ups?|delays?|damage|losses|misunderstandings?|confusion|complaints?|waiting|trouble|breakdowns?)`,
  `(?:rules|ruling) out (?:any|every|all|each and every)(?: kinds? of| single| possible| conceivable)? (?:${slip}|mix(?: |-)ups?|delays?|damage|losses|misunderstandings?|confusion|complaints?|waiting|trouble|breakdowns?)`,
  `(?:everyone|everybody|anyone|anybody|whoever|all) (?:who )?(?:[a-z]+ ){1,4}(?:with|through|via|at|from|by) us (?:will |always |also )*(?:get|gets|pass|passes|win|wins|receive|receives|find|finds|obtain|obtains|land|lands) (?:the|a|an|his|her|their|what(?:ever)?)(?: [a-z]+)?(?: [a-z]+)? ?(?<=${prize} ?)`,
  `${everyOne}(?: [a-z]+){0,5} (?:finds?|gets?|wins?|passes|pass|obtains?|lands?|keeps?) (?:the|a|an|his|her|their)(?: [a-z]+)? ${prize}${unbounded}(?: [a-z]+){0,3}`,
  `${everyOne} (?:is|are|feels?|sleeps?|eats?|fares?|does|do) (?:[a-z]+ )?(?:well|happy|fine|content|contented|safe|healthy|cheerful|comfortable|at ease|great) (?:every|each|all)(?: single)? (?:days?|time|the time|nights?|hours?|minute|day long)`,
  `(?:${everyOne}(?: [a-z]+){0,3}|always|every time) (?:hears?|sees?|walks?|sleeps?|moves?|feels?|looks?|runs?|sounds?|smiles?|drives?|works?) (?:again )?(?:as|just as|exactly as|like) (?:well as |good as |new as )?(?:before|ever|new|always|on day one|the first day|(?:he|she|they|it) did)`,
  '(?:get|win|make|achieve|obtain|secure|squeeze|draw) (?:the )?(?:very )?(?:best|most|maximum|utmost|highest [a-z]+|last penny)(?: out of it| possible| there is)?(?: out)? for (?:every|each|all)(?: single| of our| our)? (?:clients?|customers?|members?|guests?|patients?|sellers?|tenants?)',
  `(?:you|guests|customers|visitors|members)(?: will|[’']ll)? always (?:find|get) (?:a|an|the|your) (?:(?:free|good|quiet|right|empty) )?(?:parking space|space to park|seat|table|spot|bed|slot|bargain|right size|size|answer|room|locker|taxi)${unbounded}`,
  'nothing (?:that )?we [a-z]+ (?:will |can |shall )?(?:ever )?(?:arrives?|breaks?|fails?|goes|gets?|leaks?|rusts?|spoils?|falls?|comes?|wears?|cracks?)(?: [a-z]+){0,3}',
  `(?:we|our (?:lawyers|team|doctors|agents|experts|vets|mechanics)) (?:always |will |can )?(?:win|cure|save|sell|heal|rescue|crack|recover|trace) (?:every|each|all|any) (?:single |one of |our |your |lost |sick |injured )*(?:cases?|patients?|houses?|homes?|appeals?|disputes?|teeth|tooth|claims?|animals?|lawsuits?|riddles?|pets?|suitcases?|debts?|illness|files?|photos?)${unbounded}`,
];
