/** Overpromises in free words: a totality that no stock phrase gives, together with what comes of it for the customer. */

const staff =
  '(?:staff|employee|agent|advis[eo]r|colleague|manager|supervisor|volunteer|driver|technician|engineer|nurse|member|team|officer|key|till|cash|data|record|file|document|medicine|equipment|tool|one|child)s?(?![a-z])';
const words = "(?: [a-z'’-]+)";
const noThing = `(?:not (?:a|one)|no|never a)(?: single)? (?!${staff})[a-z'’-]+`;
const noOne = '(?:nobody|no one|no-one|not a soul|none of (?:you|our [a-z]+|the [a-z]+))';
const customer = '(?:you|customers?|guests?|clients?|callers?|visitors?|patients?|passengers?|families|members|parents|tenants|owners)';

const bad =
  '(?:disappointed|unhappy|dissatisfied|empty(?: |-)handed|hungry|thirsty|upset|angry|cross|waiting|lost|astray|missing|unanswered|unread|unsolved|unresolved|unfixed|unmended|unheard|late|broken|damaged|scratched|stained|torn|chipped|dented|spoil(?:t|ed)|behind(?! [a-z])|short|out of place|through the (?:cracks|net)|wanting|in the dark|stranded|forgotten|overlooked|wrong|in tears|to waste|lukewarm|stale|in pain|confused|let down|left out|to the wrong [a-z]+|on the wrong [a-z]+|worse off|none the wiser|amiss|to grief|to harm|adrift)';

const goes =
  '(?:walks?|goes|leaves?|comes?|drives?|ends?|sits?|stands?|turns?|gets?|arrives?|slips?|falls?|waits?|is|are|remains?|stays?|will|has to|have to|need|needs to)';

const tiny =
  '(?:crumb|speck|scratch|drop|trace|smudge|streak|stain|splash|thread|splinter|chip|dent|scuff|whiff|wrinkle|crease|blemish|cobweb|fingerprint|grain|screw|petal|feather|button|stitch|cross word|word of complaint|hair|mark|spot|bubble|crack)';

const atOnce =
  '(?:there and then|then and there|on the spot|at once|straight(?: |-)?away|right away|immediately|instantly|in no time|perfectly|for good|sorted|solved|fixed|mended|cured|put right|made right|happy|satisfied|on time|on the dot|in full|home safe(?:ly)?|safe and sound|in one piece|spotless)';

const regardless =
  '(?:whatever (?!you (?:choose|decide|order))[^.;,]{2,30}|no matter (?:what|who|when|how|where)[^.;,]{0,30}|come (?:rain or shine|hell or high water|what may)|rain or shine|however (?:late|busy|far|full|old|long|small|big|bad)[^.;,]{0,30}|regardless)';

const trouble =
  '(?:mistakes?|errors?|queues?|delays?|waiting|waits?|complaints?|breakdowns?|leaks?|mix(?: |-)ups?|losses|lost [a-z]+|late [a-z]+|missed [a-z]+|double bookings?|cancellations?|damage|breakages?|stains?|dust|faults?|surprises|hiccups|mishaps|accidents|disappointments?|misprints|pests?|damp|mould|rust|squeaks?)';

/** Totality and outcome in free words. */
export const absoluteFree: readonly string[] = [
  // There is none that ...
  `there(?: is|[’']s| are) (?:not (?:a|one)(?: single)?|no|never a|nothing)${words}{0,7} (?:can|could|will|would)(?: ever)? (?:break|beat|stop|spoil|ruin|damage|defeat|stump|faze|match|resist|outsmart|get past|slip past|bring down|harm|hurt|upset|surprise|shake|dent|tear|wreck)(?: us| it| them)?`,
  `there(?: is|[’']s| are) (?:not (?:a|one)(?: single)?|no|never a|nothing)${words}{0,4} (?:that |which |who )?(?:we|they|our [a-z]+|the [a-z]+) (?:cannot|can[’']t|will not|won[’']t|do not|don[’']t|does not|doesn[’']t|have not|haven[’']t|has not|hasn[’']t) [a-z]+(?! (?:accept|allow|permit))`,
  // In vain.
  `${customer}(?: will|[’']ll| would| can| may)? (?:look|search|hunt|wait|listen|seek|ask) (?:[a-z]+ )?in vain(?: for [^.;,]{2,40})?`,
  `${customer}(?: will|[’']ll) be hard(?: |-)(?:pressed|pushed|put) to (?:find|spot|see|name|fault)[^.;,]{2,40}`,
  `${customer} (?:will not|won[’']t|will never) (?:find|spot|see|meet|hear|catch|notice) (?:a single|one single|so much as (?:a|one)|a (?:better|cheaper|faster|cleaner|fresher|friendlier|fairer)|any (?:mistakes?|errors?|queues?|faults?|damage|dust|cheaper|better|mess)|a(?:n)? ${tiny}|an? (?:mistake|error|queue|fault|empty shelf|dirty [a-z]+))[^.;,]{0,30}`,
  // Nobody and nothing comes to grief.
  `${noThing}${words}{0,3} ${goes}${words}{0,4} ${bad}`,
  `${noOne}(?: who [^.;,]{2,40})? ${goes}${words}{0,4} ${bad}`,
  `${noOne}(?: who [^.;,]{2,40})? (?:has to|have to|will have to|needs to|need|will|ever has to) (?:ever )?(?:come back|return|ask|call|ring|wait|chase|explain|queue|complain|pay)${words}{0,3} (?:twice|again|a second time|in vain|for nothing)`,
  `nothing(?: (?:that )?(?:you|we|our [a-z]+|they)${words}{1,4})?(?: will| can| could| shall| is| gets| goes)?(?: ever)? (?:come(?:s)? to (?:harm|grief)|go(?:es)? (?:missing|wrong|astray|amiss|to waste)|get(?:s)? (?:lost|broken|damaged|past us|left behind)|be (?:lost|broken|damaged|forgotten|scratched|overlooked|mislaid)|escapes? (?:us|our [a-z]+)|slips? (?:our|through|past)|falls? through)`,
  `(?<!(?:must|should|may|we|staff|they) )never (?:once |ever )?(?:turns? out|proves|comes|runs|goes|falls|breaks|fails|lets|misses|disappoints|loses|arrives|slips|spoils|fades|leaks|wears|stops|stalls|crashes|sells|drops|wobbles|creaks|smells|tastes|looks)${words}{0,4} (?:wrong|late|out|down|short|dry|cold|off|apart|behind|astray|empty|flat|stale|tired|dull|you|a (?:call|beat|deadline|delivery|parcel|detail|trick|customer|connection))`,
  `never again (?:will|shall|need|have to|do|does|be|worry|wait|miss|lose)[^.;,]{2,50}`,
  // Not the smallest thing.
  `(?:not|never|without)(?: even| so much as)? (?:a|one|the (?:slightest|tiniest|smallest|faintest))(?: single)? ${tiny}(?! (?:on the|in the) (?:record|register|list|form))(?: (?:of [a-z]+ )?(?:is|gets|goes|will be|left|behind|out of place|lost|missing|spilt|spilled|wasted|in sight|anywhere|to be (?:seen|found)|on)[a-z ]{0,24})?`,
  '(?:down to|to) the (?:very )?last (?:crumb|speck|screw|detail|stitch|drop|petal|hair|button|grain|corner|comma)',
  "without (?:a|the slightest|the least|one) (?:hitch|hiccup|snag|moment[’']s (?:wait|worry)|(?:minute|second)[’']s wait|glitch|murmur)",
  // Every time.
  `(?:fits?|works?|runs?|arrives?|starts?|looks?|feels?|sounds?|tastes?|performs?|comes? out|turns? out|shines?|smells?|rises|blooms?|sits?|drives?|plays?)${words}{0,6},? (?:(?:the )?first (?:time|go),? )?(?:every (?:single )?time|each time|without fail|time after time|first time(?:,? every time)?|forever|for ever)(?=[.,;!)]|$)`,
  `(?:like a (?:glove|dream|charm)|like clockwork|like new|as good as new|good as new|picture(?: |-)perfect|spot on|bang on time|to the (?:minute|second)),? (?:first time|every (?:single )?(?:time|day)|each time|always|without fail|guaranteed|for (?:everyone|everybody|all|life|ever|good))(?:,? every time)?`,
  `(?:always|every time|each time|without fail|without exception)(?: [a-z'’-]+){0,4} (?:like a (?:glove|dream|charm)|like clockwork|like new|good as new|spot on|bang on time|to the (?:minute|second)|on the dot)`,
  // Whatever comes.
  `(?:whatever|whoever|whenever|wherever|however) [^.;,]{2,50}, (?:it|you|we|they|the [a-z]+|your [a-z]+|everything|every [a-z]+|our [a-z]+)(?![a-z'’ ]{0,20}(?:must|should|need to|have to))(?: will|[’']ll| is| are| gets?| can| shall)?${words}{0,5} ${atOnce}(?! (?:within|by|in [0-9]))`,
  `(?:on the dot|on time|to the (?:minute|second|hour)|at once|instantly|in full|perfect|perfectly|spotless|happy|there and then|fresh|warm|safe|dry|ready|done|delivered|answered|fixed),? ${regardless}(?=[.,;!]|$)`,
  // Over for ever.
  `${trouble}${words}{0,4} (?:are|is|have become|has become|belongs? to|will be) (?:simply |quite |now |truly )?(?:a thing of the past|history|ancient history|unheard of|unknown|extinct|no more|a distant memory|consigned to history|gone for (?:good|ever)|gone forever|the past|impossible|out of the question)`,
  `(?:cures?|solves?|fix(?:es)?|ends?|settles?|banish(?:es)?|stops?|clears?|rids?|sorts?|gone|solved|fixed|cured|cleared|sorted|ended|banished|stopped|settled)${words}{0,6} (?:once and for all|for good|for ever|forever|for all time)(?! (?:measure|reason))`,
  'once and for all(?! (?:of|the) )',
  // All of them go home happy.
  `(?:every|each|all|every single|each and every)(?: one of)?(?: our| the| your)? (?!${staff})[a-z'’-]+${words}{0,4} (?:goes home|go home|leaves?|walks? (?:out|away)|drives? (?:off|away)|comes? (?:out|back|home)|wakes? up|gets? home|ends? up|sails? (?:home|through)) (?:[a-z]+ )?(?:happy|smiling|delighted|satisfied|pleased|safe|safely|well|whole|dry|healthy|better|in one piece|safe and sound|on time|with a smile|as good as new|a winner)`,
  '(?:all|every(?:one|body)?) (?:of (?:you|them|our [a-z]+) )?(?:will )?(?:loves?|adores?) (?:it|them|us|every [a-z]+)(?=[.,;!]|$)',
  // Oaths.
  '(?:you can bet (?:on it|your [a-z]+)|bet your bottom dollar|cross our hearts?|hand on heart|mark our words|as sure as (?:eggs is eggs|night follows day|the sun [a-z]+)|set your (?:watch|clock) by (?:us|our [a-z]+|it|them)|no ifs,? (?:no|and|or) buts|without (?:a|the) shadow of a doubt|come hell or high water)',
  `${customer} (?:need not|needn[’']t|never (?:need|have) to|will not have to|won[’']t have to|do not have to|don[’']t have to) (?:lift a finger|worry about a (?:single )?thing|give it (?:a|another|a second) thought|worry about anything|think of anything)`,
];

/** Duties of record, which everything can meet: `All complaints are kept for three years`. */
export const recordDuties: readonly string[] = [
  '(?:all|every|each|any) (?:single )?(?:of (?:our|the|these) )?(?:[a-z-]+ ){1,3}(?:is|are|will be|must be|gets?) (?:kept(?! (?:waiting|happy|informed))|held|stored|filed|archived|retained|logged|recorded|numbered|registered|counted|listed|published|printed|signed|dated|checked|inspected|tested|weighed|sealed|labelled|tagged|locked|shredded|destroyed|deleted|reviewed|reported|entered|noted|copied|scanned|backed up|charged|priced|insured|licensed|trained|vetted|given a (?:number|reference|case [a-z]+|ticket|tag|receipt))',
];
