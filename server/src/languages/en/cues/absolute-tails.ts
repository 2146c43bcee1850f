/** Absolutes in free words: a word of totality and an outcome, in either order, whatever the thing is called. */

/** Those who work here: what they never do is conduct. */
const staff =
  '(?:staff|employee|agent|advis[eo]r|colleague|manager|supervisor|volunteer|driver|technician|engineer|nurse|receptionist|trainee|contractor|worker|crew|officer|steward|clerk|teacher|guide|cleaner|cashier|porter|guard|one of us|member of (?:staff|the (?:team|crew)|our team)|team member)s?';

/** What is done to a thing by choice: rules of conduct, of data and of prices. */
const chosen =
  '(?:shared?|disclosed?|opened?|sold|given|passed|used?|asked|told|charged|recorded|sent|stored|kept on file|written|copied|published|allowed|permitted|to|required|obliged|accepted|approved|signed|deleted|taken|touched|handed|entered|discussed|released|reused|paid|moved|removed|in charge|worn|lent|filmed|photographed|searched|judged|treated|mocked|blamed|sworn)';

const noOne = '(?:nobody|no one|no-one|none of (?:our|the|your|you)(?: [a-z]+){0,3}|not a soul)';
const noThing = `(?:no|not one|not a single|never a)(?: single)? (?!${staff}(?![a-z]))[a-z'’-]+`;

/** Endings that make a promise hold in every case. */
export const everyCase =
  '(?:whatever (?:happens|may happen|the (?:weather|reason|cause|circumstances|outcome|hour|season|traffic|size|problem|cost))|come what may|no matter what(?: happens| comes)?|happen what may|through thick and thin|in (?:each and every|every single) case|for good|for ever|forever|for all time|for life|every single (?:time|day|night|hour)|each and every (?:time|day)|without (?:a single )?exception|without fail|with no exceptions?|100 ?(?:%|per ?cent) of the time)';

const slip =
  '(?:error|mistake|fault|slip(?: |-)?(?:up)?|flaw|glitch|scratch|blemish|typo|snag|hitch|hiccup|stain|spill|loss|gap|wait|breakage|cancellation|delay|complaint|failure|interruption|misprint|dent|crack|mix(?: |-)up|omission|defect|leak|breakdown|missed [a-z]+|lost [a-z]+|wrong [a-z]+)';

const mishap =
  '(?:(?:a |an |any )?(?:wrong|late|lost|missed|mistaken|double|failed|spoil(?:t|ed)|delayed|false|incorrect|broken|forgotten|damaged|misplaced) (?:[a-z]+ ){1,2}|(?:(?:a|an|any) )?(?:errors?|mistakes?|delays?|losses|leaks?|mix(?: |-)ups?|breakdowns?|waits?|queues|faults?|failures?|outages?|blunders?|slips?|misprints?) (?:[a-z]+ ){0,3})';

export const absoluteTails: readonly string[] = [
  // No one and nothing, ever.
  `${noThing}(?: [a-z'’-]+){0,5} (?:ever|(?:is|are|will|gets?|has|have|need|needs) (?:to )?ever)(?: be)? (?!${chosen}(?![a-z]))[a-z]+(?: [a-z'’]+){0,4}`,
  `${noOne}(?: [a-z'’-]+){0,6} (?:ever|(?:is|are|will|gets?|has|have|need|needs) (?:to )?ever)(?: be)? (?!${chosen}(?![a-z]))[a-z]+(?: [a-z'’]+){0,4}`,
  `(?:not one|not a single)(?: single)? (?!${staff}(?![a-z])|of (?:us|our))[a-z'’-]+(?: [a-z'’-]+){0,4} (?:goes?|gets?|ends? up|falls?|comes?|leaves?|arrives?|breaks?|spoils?|dies|runs?) [a-z]+`,
  // Not a minute, not a cent.
  "(?:not|never|n[’']t) (?:have to |need to )?(?:pay|cost(?: you)?|lose|wait|miss|spend|waste|stand|be (?:charged|billed)) (?:one|a|a single|even one|so much as a|as much as a|another|one single) (?:single )?(?:cent|penny|euro|dollar|pound|minute|second|moment|hour|day|lesson|file|grain|drop|thing|page|crumb)(?! (?:than|of [0-9]))(?: (?:more|longer|extra|of [a-z]+|in [a-z]+))?",
  // Without a slip.
  `without (?:a|one|any|even one|so much as a|a single|one single|even a single)(?: single)? ${slip}s?(?! (?:in|of) (?:[a-z]+ )?(?:law|charge))`,
  // In every case.
  `(?:will|shall|is|are|stays?|remains?|keeps?|gets?|arrives?|runs?|reach(?:es)?|works?|lasts?|holds?|fits?|starts?|leaves?|comes?) (?!(?:always |also )?(?:calm|polite|courteous|patient|friendly|professional|neutral|quiet|honest|locked|closed|shut|worn|required|forbidden|banned|refused|searched|checked|logged|recorded)(?![a-z]))[^.;:]{2,70}?,? ${everyCase}(?! (?:cause|reason|measure))`,
  `(?:every|each|all)(?: of)?(?: our| the| your)? (?!${staff}(?![a-z]))[a-z'’-]+(?: [a-z'’-]+){0,6} (?:stays?|remains?|lasts?|works?|runs?|holds?|fits?|survives?|reach(?:es)?|arrives?|tastes?|starts?|grows?|heals?|recovers?|passes|succeeds?)(?: [a-z'’-]+){0,4},? (?:${everyCase}|always|unharmed|undamaged|intact|safely|safe and sound|on time|perfectly|without a [a-z]+ [a-z]+|first time)(?! (?:cause|reason|measure))`,
  "(?:whoever|anyone who|anybody who|everyone who|everybody who|all who) (?:[a-z'’]+ ){1,5}(?:gets?|leaves?|finds?|receives?|is|are|will|goes?) [^.;]{2,50}?,? (?:always|every time|without exception|guaranteed)(?=[.,;!]|$)",
  '(?:gets?|arrives?|leaves?|works?|delivered|answered|solved|right|correct|served|reach(?:es)?|runs?)(?: [a-z]+){0,5}, (?:always|every (?:single )?time|each time|guaranteed|forever)(?=[.!]|$)',
  // 100 % of anything.
  `(?:100|one hundred|a hundred) ?(?:%|per ?cent) of (?:the |our |your |all |these )*(?!(?:${staff}|price|cost|fee|deposit|fare|amount|value|ticket|purchase|refund|invoice|charge|rent|salary|pay|marks?|attendance|premium|profits?|proceeds|donations?|energy|electricity|money|sum|shares?|budget|income|wage|balance|total)(?![a-z]))(?:[a-z'’-]+ ){1,6}(?:will|shall|are|is|gets?|arrives?|reach(?:es)?|leaves?|pass(?:es)?|finds?|works?|grows?|sprouts?|succeeds?|recovers?|come back)(?: [a-z]+){0,2}`,
  // There is nothing that we cannot do; nothing bad can happen.
  "there(?: is|[’']s| are) (?:nothing|no [a-z]+(?: [a-z]+)?|not a [a-z]+(?: [a-z]+)?|not one [a-z]+) (?:that )?(?:we|they|our [a-z]+(?: [a-z]+)?|the [a-z]+) (?:cannot|can[’']t|could not|couldn[’']t|will not|won[’']t|have not|haven[’']t) [a-z]+",
  `${mishap}(?:is|are) (?:simply |quite |absolutely |completely |utterly |just |now )?(?:impossible|out of the question|unthinkable|unheard of|ruled out|unknown (?:here|to us|with us)|a thing of the past|history)`,
  // Certainty.
  "(?:you|customers|guests|clients|patients|passengers|members|parents|families|tenants|residents) (?:can|may) (?:always )?(?:be|rest|feel) (?:absolutely |quite |completely |perfectly |totally |100 ?% )?(?:certain|sure|assured) (?:that|of|your|the|you|our|it|all|every)(?![^.;]{0,110} (?:in (?:accordance|line|keeping) with|according to|as (?:set out|described|promised|listed) in|under (?:this|our|the)) )(?![^.;]{0,90} (?:within|by|in|under|at least|at most) (?:[0-9]|one|two|three|four|five|six|ten|the (?:same|next)))(?: [a-z'’]+){0,7}",
];

/** Whatever the weather does, and whenever one asks. */
const elements =
  '(?:weather|sky|skies|heavens|clouds?|wind|storm|snow|ice|heat|season|winter|summer|sea|tide|river|roads?|traffic|world|elements|forecast|calendar|clock|diary|day|week|night)';

export const absoluteWeather: readonly string[] = [
  `(?:whatever|no matter what|regardless of what|however) (?:the |your |our )?(?:[a-z]+ )?${elements}(?: [a-z'’]+){0,5},? (?:we|our [a-z]+|your [a-z]+|the [a-z]+|somebody|someone|it|they)(?: will| shall|[’']ll| always| still| can)* (?:show|shows|turn|turns|come|comes|arrive|arrives|deliver|delivers|get|gets|go|goes|run|runs|sail|sails|open|opens|fly|flies|ride|rides|be|is|are|play|plays|start|starts|finish|finishes|leave|leaves|keep our|answer|answers|reply|pick|picks|reach|reaches|make it)(?! (?:closed|cancelled|shut|in touch))[^.;]{0,60}`,
  '(?:is|are|stands?|waits?)(?: [a-z]+){0,2} (?:free|ready|there|available|open|waiting|yours|on hand|in stock)(?: (?:for|to) (?:you|your [a-z]+|them|every [a-z]+|all [a-z]+)){1,2} (?:whenever|any time|anytime|the (?:very )?(?:moment|minute|second)|every time) (?:you|they|he|she|customers?|guests?|your [a-z]+) (?:want|wants|need|needs|like|likes|wish|wishes|ask|asks|come|comes|call|calls|ring|rings|arrive|arrives|fancy|turn up)(?: (?:for )?(?:one|it|them|us|so))?',
];

/** Wholes of which a promise of quality speaks, not of totality. */
export const tailContexts: readonly string[] = [
  '(?:whatever|no matter what|regardless of|come|in all|through)[^.;,]{2,40},? (?:all |every |each |our |the |any )?(?:staff|crews?|drivers?|guards?|guides?|fitters?|engineers?|agents?|teams?|colleagues?|cooks?|nurses?|stewards?|volunteers?|members? of staff|employees?|they|you|we) (?:wears?|writes?|carr(?:y|ies)|logs?|records?|notes?|keeps? (?:to|their|the|a)|stays? (?:calm|polite|courteous)|follows?|asks?|tells?|checks?|locks?|remains? (?:calm|polite|courteous)|stops?|uses?|signs?|reports?|hands? in|must|should|greets?|thanks?)',
  '(?:walks?|comes?|goes|go) away with (?:an? )?(?:[a-z]+(?:-[a-z]+)+|good|excellent|sound|solid|first(?: |-)rate|useful|helpful|top(?: |-)quality) (?:advice|information|help|guidance|support|answers?)',
  '(?:stay|remain|keep|be|is|are) (?:calm|polite|courteous|patient|friendly|professional|neutral|quiet|honest)[^.;]{0,30} (?:whatever happens|come what may|no matter what)',
  'without (?:a|any|one) (?:delay|wait|gap)(?= (?:fee|charge|of (?:at least|[0-9])))',
  '(?:if|when|where|whether|once|unless|until|that) (?:there is )?nothing (?:is|was|goes|has been|seems|looks|turns out) (?:wrong|missing|amiss|broken|lost|damaged|found)(?: (?:with|from|in) [^.;,]{2,30})?',
];
