/** Further open classes of free speech: what only the moment, the mood or the judge can settle, and how it is likened. */

const when = '(?:if|when|whenever|where|wherever|as soon as|once|provided|as long as|so long as|unless)';

/** Those whose own affairs a condition may name. */
const theirs =
  '(?:customer|guest|client|caller|visitor|patient|member|passenger|reader|owner|parent|resident|tenant|pupil|student|buyer|applicant|family|child|donor)s?';

const judge = `(?:you|we|they|he|she|i|one|staff|(?:the|your|our|any) (?!${theirs})[a-z]+)`;
const end = '(?=[.,;:!?)–—]|$| (?:and|or|but|so)(?![a-z]))';

/** Where work is done that may be slack or heavy. */
const trade =
  '(?:trade|business|work|things|it|traffic|footfall|the (?:shop|bar|counter|desk|floor|yard|kitchen|ward|hall|line|lines|phones?|phone lines|day|shift|office|place|store|clinic|surgery|depot|workshop|season|market|road|roads|house|switchboard|queue|inbox)(?: [a-z]+)?)';

/** How soon. */
export const timeWays: readonly string[] = [
  `(?<!(?:the|a|one|very) )first thing${end}`,
  '(?<!(?:see|call|call back|ring|read) )later on(?=[.,;!)]|$)',
  'in jig time|in (?:two|three) (?:ticks|shakes|twos)|in the shake of a [a-z]+|in a (?:blink|click|snap|tick|wink)',
  '(?:shout|call out|speak up|say so|warn [a-z]+|flag (?:it|them|this)|raise (?:it|them|this)|let [a-z]+ know|step in|own up) (?:good and |nice and |as )?early(?=[.,;!)]|$| (?:if|when|so|before)(?![a-z]))',
];

/** How often. */
export const frequencyWays: readonly string[] = [
  '(?:once in a|every|once every) (?:blue moon|full moon|pancake day|preston guild)',
  `(?:whenever|when|each time|every time|any time) (?:there[’']s|there is|there comes|you(?:[’']ve| have| get| find| see| spot)|we(?:[’']ve| have| get| find)|they (?:have|get|find)) (?:a |an |any |some |half a )?(?:[a-z]+ )?(?:lull|gap|breather|quiet (?:spell|moment|hour|patch)|slack|chance|free (?:moment|minute|hand)|spare (?:moment|minute|hand)|hand (?:free|spare)|hands (?:free|spare))(?: [a-z]+ [a-z]+ [a-z]+)?${end}`,
];

/** How much. */
export const quantityWays: readonly string[] = [
  'a (?:selection|sampling|cross(?: |-)section|sprinkling|smattering|clutch|smidgen|dollop|modicum|scattering|sprinkle|good slug) of(?! (?:[0-9]|two|three|four|five|six|ten|twelve|twenty)(?![a-z]))',
  '(?:in|within|out of) the (?:right )?(?:ballpark|neighbourhood)|in the right (?:area|region)(?=[.,;!)]|$)|near the mark(?=[.,;!)]|$)|not (?:far|too far|miles|wildly) (?:off|out)(?=[.,;!)]|$)',
  "(?<=(?:not|never|[a-z]n[’']t|avoid|without|stop|from)(?: [a-z’']+){0,7} )(?:get|getting|become|becoming|grow|growing|go|going|run|running|be|being|stay|sit|stand|fall|rise|turn)s? (?:any |far |much )?too [a-z]+(?! [a-z]+ to(?![a-z]))(?=[.,;!)]|$| (?:for|before|while|during|in|on|at|and|or|when)(?![a-z]))",
  '(?:fair|good|decent|reasonable|sensible|modest|handy|tidy|suitable)(?:-| )sized',
  'in (?:proportion to|line with|keeping with|step with|relation to) (?:the |their |any |what )?(?:upset|trouble|harm|damage|distress|inconvenience|hurt|nuisance|seriousness|severity|gravity|mishap|offence|fault|hardship|annoyance|disappointment|bother)(?: [a-z]+){0,2}',
];

/** How well. */
export const qualityWays: readonly string[] = [
  '(?:look|looks|looking|feel|feels|feeling) (?:like )?a million(?: dollars| bucks| quid)?',
  '(?:sweet|sound|solid|smart|fresh|clean|neat|bright|snug|pretty|shiny|crisp|fit|right|steady|smooth|soft|regular) as (?:a |an |the |new )?(?:nut|bell|rock|paint|daisy|picture|pin|whistle|button|bug in a rug|pie|silk|velvet|butter|toast|ninepence|fiddle|flea|clockwork|glove|mint|trivet)',
  '(?:looked after|treated|served|fed|greeted|welcomed|received|hosted|rewarded|entertained) (?:royally|handsomely|lavishly|sumptuously|grandly|regally|splendidly|famously|cordially)',
  '(?:runs?|run|running|works?|go|goes|fits?|purrs?) like (?:clockwork|a dream|a charm|silk|new|butter|velvet|a swiss watch|a sewing machine|a glove|a well-oiled machine)',
];

/** On what it depends. */
export const conditionWays: readonly string[] = [
  `${when} (?:the |our |a |any |some(?:one|body) (?:in|on|at) the )?(?!(?:${theirs}|you|they|he|she)(?![a-z]))[a-z]+(?: [a-z]+)? can (?:possibly )?(?:spare|manage|fit|squeeze|do without|slot|make do without|cope without)(?: [a-z]+){0,3}`,
  'given (?:half a|the|a|any|another|a fair|a decent|half the) (?:chance|opportunity|opening|lull|moment)',
  `${when} ${judge} (?:reckons?|figures?|fanc(?:y|ies)|sees? (?:fit|reason|a need|merit|a point)|can see the (?:point|sense))[^.,;]{0,40}`,
  `${when} ${judge} (?:feels?|thinks?|judges?|believes?|guess(?:es)?|finds?|considers?|decides?) (?:that )?(?:it|this|that|they|he|she|there)(?:[’']s|[’']d|[’']ll|[’']re) [^.,;]{2,40}`,
  `${when} (?:it|that|this|they|one|the (?:idea|offer|request|time|date|day|job)) (?:suits?|fits? in with|fits?(?: with)?|goes with|sits well with|works for|tallies with|squares with|falls in with|chimes with) (?:us|our [a-z]+|the (?:day|team|rota|shop|plan|plans|schedule|diary|house|season|budget|work|routine|brand|style|mood|workload|roster|crew|kitchen))(?:[’']s)?[^.,;]{0,25}`,
  `${when} (?:the |our )?[a-z]+ (?:plays? (?:along|ball|fair|nicely|the game)|behaves?|co-?operates?|smiles? on us|is (?:with us|on our side|willing|in our favour|kind(?: to us)?))${end}`,
  `(?:when|whenever|if|while|as|where) ${trade}(?:[’']s| is| are| gets?| goes| turns?| falls?| seems?| looks?| runs?) (?:not )?(?:(?:a bit|a little|very|really|too|fairly|rather|quite|particularly|so) )?(?:slack|quiet|quieter|slow|slower|dead|thin|calm|easy|flat|hectic|heavy|wild|mad|frantic|tight|manic|busy|busier|heaving|rammed|rushed)${end}`,
  '(?:where|if|when|as|whenever) (?:the )?(?:mood|fancy|spirit|whim|urge|muse) (?:takes|strikes|moves|grabs|catches) [a-z]+',
  '(?:if|when|unless|where|as) (?:your|the|his|her|their|our) (?:gut|nose|heart|instincts?|conscience|hunch|judg(?:e)?ment|head|experience|common sense) (?:says?|tells?|feels?|suggests?|warns?|dictates?|prompts?)[^.,;]{0,25}',
  '(?:if|where|when) (?:the|their|his|her|your|a|that|this) (?:story|account|reason|excuse|explanation|claim|argument|grounds) (?:rings? true|holds? (?:water|up)|stands? up|convinces?|(?:is|are|seems?|sounds?|looks?) (?:good|convincing|strong|fair|credible|believable|plausible|sound|genuine|compelling|honest|reasonable|right|real)(?: enough)?|adds? up|makes? sense)',
  `(?:if|when|where) (?:you|we|they|staff|one) (?:(?:really|absolutely|simply) )?(?:must|have to|need to|can[’']t (?:avoid|help) it|have no choice|have no option|dare|can bear (?:it|to)|can face it)${end}`,
  `(?:where|wherever|whenever|if|when|as long as) there(?:[’']s| is| are) (?:still |any |a |an |some |enough |the |real |good )*(?:gap|slack|scope|call for it|demand|cause|point|sense|opening|appetite|goodwill|leeway|give|wriggle room|elbow room)s?(?: for (?:it|that|this|one|them)| in it| to do so)?${end}`,
  `(?:if|where|when|as long as|so long as) (?:it|that|this) (?:pays(?: off| its way)?|saves (?:time|money|trouble)|comes cheaper|can be justified|is justified|does the trick|adds (?:value|anything))${end}`,
  '(?:waived|decided|granted|judged|settled|agreed|considered|weighed|treated|looked at|assessed|taken|handled|dealt with) on (?:merit|(?:its|their|the|individual) (?:own )?merits?)',
  '(?:is|are|remains?|stays?) (?:a )?(?:matters?|questions?) (?:of|for) (?:judg(?:e)?ment|taste|discretion|feel|feeling|common sense|opinion|luck|goodwill|circumstance|your judg(?:e)?ment|the team|whoever is on duty)',
];

/** What closes a list that is not closed. */
export const openWays: readonly string[] = [
  '(?<=[a-z], [a-z -]{2,30})(?: and|,? or)? (?:all )?(?:the rest of it|the rest of them|the usual(?: (?:things|stuff|bits|suspects|kit|extras|bits and pieces))?|all that(?: jazz| stuff)?|all manner of things)(?=[.,;!)]|$| (?:on|in|at|to|are|is|go|must|for|ready|within|by|before)(?![a-z]))',
];
