/**
 * Overpromises by open shapes: a whole ("every", "any", "none") and an end that it comes to, and what is had whenever or however one
 * asks. What is done to every case by whoever runs the house is left alone, and so is what stands beside a figure.
 */
import { asserted, staff } from './words.ts';

/** A noun with up to three words, none of which opens a clause or binds. */
const noun =
  "(?: (?!(?:who|that|which|whose|must|may|should|can|need|needs|not|is|are|without|left|given|sent|bought|made|found)(?![a-z]))[a-z'’-]+){0,3}";
const by = '(?: (?:of ours|here|with us|at our [a-z]+|in our [a-z]+|(?:that )?(?:we|you) [a-z]+(?: (?:for you|from us|to us|here))?))?';
const whole = `${asserted}(?:every(?: single| last)?|each(?: and every)?|all(?: of)?|any)(?: our| the| your| these)? (?!${staff})(?!(?:day|week|month|year|time|morning|evening|night|hour|minute|term|season)s?(?![a-z]))[a-z'’-]+${noun}${by}`;
const everyone = `${asserted}(?:everyone|everybody|anyone|anybody|whoever|${whole})(?: (?:who|that)(?: [a-z'’-]+){1,6})?`;
const unbounded = '(?![^.;]{0,60}(?:within|no later|at the latest|by (?:noon|[0-9])|[0-9]))';

/** A means, a person or a voice at the other end. */
const somebody =
  "(?:somebody|someone|we|a (?:[a-z]+ )?(?:person|human(?: being)?|voice|nurse|vet|doctor|plumber|locksmith|mechanic|engineer|electrician|midwife|expert|technician|driver|face|van|cab|taxi|friend)|one of us|our [a-z]+|the (?:kettle|door|phone|line|desk|bar|kitchen|light|team)(?: [a-z]+)?|your [a-z]+|help|there(?:[’']s| is| are))";

const customers =
  '(?:you|customers?|guests?|clients?|callers?|visitors?|patients?|passengers?|families|members|parents|tenants|owners|readers|residents)';

/** What somebody is glad to find, get or have. */
const prize =
  '(?:(?:parking )?spaces?|place|plot|slot|seat|table|bed|turn|home|tenant|reader|buyer|owner|match|partner|answer|cure|way (?:home|back|out|in)|solution|bargain|friend|voice|help|room|berth|pitch|smile|warm welcome|happy ending)(?=[.,;!)]|$| (?:in|at|on|with|for|to|they|that|there|every|whatever))(?! (?:in the (?:queue|hostel until)|on the (?:waiting|list)|to (?:sign|fill)))';

/** How it all turns out well of itself. */
const endsWell =
  '(?:' +
  [
    '(?:survives?|ripens?|thrives?|hatch(?:es)?|sprouts?|germinates?|blooms?|heals?|recovers?|succeeds?|mends?|disappears?|vanish(?:es)?|works out|pays? off|comes? true|grows? back)(?! (?:from|through) the)',
    `(?:comes?|goes|go|washes|wash|rubs?|peels?) (?:out|off|away|through)(?=[.,!]|$| (?:without|in one|perfect|clean|unharmed|right|every|first))`,
    '(?:passes|pass) (?:at|on) the (?:first|very first)|(?:passes|pass) (?:first time|with (?:flying|distinction|honours|top))',
    `(?:arrives?|turns? up|shows? up|comes?|gets? (?:there|here|home|through)|starts?|runs?|leaves?|departs?|finish(?:es)?|opens?|lands?) (?:on (?:time|the dot|the minute|schedule)|to (?:time|the (?:minute|second))|like clockwork|(?:exactly )?when (?:we|it|they|you) (?:said|say|should|were|want|need|expect)[a-z ]{0,12}|as (?:promised|planned|agreed)|in one piece|undamaged|unharmed|unbroken|intact|safe(?:ly)?|whole)${unbounded}`,
    '(?:goes|go|runs?|passes) (?:well|smoothly|to plan|according to plan|perfectly|swimmingly|off (?:well|without))',
    `(?:is|are|will be|gets?) (?:always |simply )?(?:gone(?! (?:through|over|to))|saved|cured|healed|spared|spot on|in (?:safe|good) hands|a (?:success|winner|hit|joy|gem|triumph|pleasure)|as good as new|good as new|complete (?:when|as) (?:it|they)|put (?:through|on) to the right|sure of (?:a|an|the|their|its|his|her)|made (?:happy|welcome|whole|well)|well (?:fed|rested|again)|free of pain|out of pain|at ease|free of (?:faults?|errors?|mistakes?))`,
    `(?:can|could) (?:always )?be (?:saved|cured|mended|healed|rescued|restored|salvaged|solved|fixed|repaired|brought back)${unbounded}`,
    '(?:gives? way|yields?|surrenders?) (?:to us|to our [a-z]+|in the end)',
    '(?:comes? back to (?:you|us)|comes? home|finds? (?:its|their|his|her) [a-z]+)(?=[.,;!]|$| (?:happy|safe|again|in the end|at last|sooner))',
    `(?:finds?|gets?|has|have) (?:the|a|an|its|their|his|her)(?: [a-z-]+)? ${prize}${unbounded}`,
    `(?:finds?|gets?|receives?|takes? home) (?:the|what|exactly what|just what|precisely the|a|an) (?:[a-z-]+ ){0,2}(?:they|he|she|it) (?:wants?|needs?|loves?|likes?|deserves?|(?:was|were|is|are) (?:hoping|looking|after|longing)|asked|came|chose|hoped|dreamt|dreamed)(?: [a-z]+){0,2}${unbounded}`,
    '(?:sleeps? (?:well|soundly|like)|feels? (?:at home|at ease|better|like a (?:king|queen|star|guest of honour))|has a (?:wonderful|great|good|lovely|fantastic|marvellous|fine|happy) (?:time|day|stay|night|evening|trip)|leaves? a (?:friend|winner)|dances|laughs|smiles|goes home (?:happy|singing|full|dry|richer))',
    '(?:leaves?|go(?:es)? home|walks? (?:out|off)|comes? (?:out|back|away)|wakes? up) (?!(?:by|at|before|the|from|with|in|on|for|to|and|only|after|through|their|his|her|its|a|an|early|late|alone|together|when|if|as|under|unless|within|empty|open|us|here|there|on|off|again|first|last|once|twice|today|tonight|tomorrow|later|it|them)(?![a-z]))[a-z]+(?=[.,;!]|$)',
    '(?:[a-z]+s?) (?:perfectly|flawlessly|evenly|beautifully|smoothly|faultlessly|soundly|like a dream|like a charm|to the (?:very )?(?:end|last|full))(?=[.,;!]|$| (?:to|every|first|from) )',
    '(?:is|are|gets?) (?:mended|fixed|repaired|solved|cured|sorted|settled|answered|done|put right) (?:while you (?:watch|wait|have|drink|shop)|(?:in|with|at|on) (?:one|a single|the first) (?:visit|go|call|stroke|sitting|session|trip|contact|attempt|try|shot|pass|appointment))',
    '(?:is|are) (?:always )?an? (?:unforgettable|perfect|memorable|wonderful|lovely|flawless|delightful|magical) [a-z]+',
    '(?:first go|at the first (?:attempt|go|try|asking)|at (?:one|a single) go)',
  ].join('|') +
  ')';

/** What is not wanted to happen, in the present. */
const endsIll =
  '(?:drips?|leaks?|squeaks?|cracks?|fails?|breaks?|fades?|shrinks?|rusts?|peels?|stalls?|wilts?|dies|bounces|burns|sinks?|jams?|sticks?|tears?|snaps?|spoils?|bruises|sags?|wobbles?|rattles?|creaks?|chips?|splits?|frays?|goes (?:without|short|hungry|off|flat|mouldy|dry|out)|does without|lacks? (?:for )?(?:a|an|any|its|their)|needs? to (?:be afraid|worry|wait|ask twice|go without)|(?:is|are|stays?|remains?) (?:ever )?(?:un(?:heard|read|sold|fed|made|loved|answered|solved|noticed|mended|paid|served|washed)|under water|out of date|a (?:minute|second|day|penny) (?:late|out|over)|in pain|sad|bored|lonely|afraid|frightened|cold|thirsty|in the dark|at a loss|at risk))';

const trouble =
  '(?:queues?|waits?|waiting(?: time)?|delays?|mistakes?|errors?|hold-?ups?|shortage|mix(?: |-)ups?|complaints?|breakdowns?|dull (?:moment|day)|cross word|problems?|hitch(?:es)?|(?:empty|dirty|cold|late|wrong|broken|missed|lost) [a-z]+)';

/** What goes with "we can ...": to bring about what was asked, however hard. */
const manage =
  '(?:(?:find|fix|mend|repair|restore|solve|sort|cure|heal|crack|track|match|beat|build|source|save|shift|tame|teach|rescue|bake|cook|make)(?:s|es)? (?:it|them|you|him|her|one|that|(?:a|an|the|your) [a-z]+(?: [a-z]+)?)(?! (?:clear|known|up in))|have (?:it|one|them|you|the (?:answer|machine|part|size|thing|tool|solution|right [a-z]+|book|bike|tyre|key)|an? (?:answer|solution|cure|way|home|place|bed|size|part|remedy))|get (?:it|them|you|him|her|your [a-z]+|the [a-z]+) (?:right|there|home|going|ticking|running|working|back|moving|through|clean|dry|done|out|up|in|you|fixed|sorted|on)|(?:stock|carry|know|sell|do|cure|fix|mend|bake|find|build|make) (?:it|them|how))';

const easily = "(?:(?:call|phone call|click|text|message|ring|tap|step|stone[’']s throw|heartbeat|knock|shout|moment) away)";

/** Promises by their shape. */
export const absoluteShapes: readonly string[] = [
  // Reached at any hour; understood, found and heard, every one; done as it was said, every time.
  '(?:can be|is|are) (?:always )?(?:reached|reachable|contacted|on hand|to be had) (?:at )?(?:any|every|all) (?:hours?|times?|minutes?|moments?)(?: of (?:the|any|every) (?:day|night))?(?: or night)?',
  `${whole} (?:will|shall|can)(?: (?:again|always|once again|soon|now))? (?:understand|hear|see|find|follow|enjoy|know|remember|reach|taste|recogni[sz]e) (?:every|each|all) [a-z]+`,
  'we (?:always )?(?:turn up|show up|arrive|come|deliver|finish|start|get (?:it|there)|make it|put it right|answer|call back|keep (?:it|our word|the appointment))(?: (?!(?:if|where|when possible|within)(?![a-z]))[a-z]+){0,6},? (?:every (?:single )?time|without fail|without exception)(?=[.,;!]|$)',
  '(?:we |to )?(?:leave|send|make|keep)s? (?:every|each|all)(?: single)?(?: of)?(?: our)? [a-z]+ (?:over the moon|happy|smiling|delighted|satisfied|thrilled|home happy|away happy|beaming|content|speechless|pleased)',
  // The whole comes to a good end, the none to a bad one.
  `${whole}(?: (?:will|shall|always|simply|just))? ${endsWell}(?! (?:of (?:the|its) (?:course|exam)))(?: [a-z'’-]+){0,4}`,
  `${asserted}(?:everyone|everybody|everything(?: (?:that )?(?:you|we) [a-z]+)?) (?:will |always )?${endsWell}(?: [a-z'’-]+){0,4}`,
  `(?:everyone|everybody|anyone|anybody|whoever)(?: who)?(?: [a-z'’-]+){1,6} ${endsWell}(?: [a-z'’-]+){0,4}`,
  `${everyone} (?:wants?|needs?|asks? for|would like|wishe?s? for|looks? for) (?:a|an|one|to)(?: [a-z]+){0,3} (?:gets|finds|has|is given) (?:a|an|one|it|theirs|to|what)(?: [a-z]+)?`,
  `(?:every|each|all)(?: the| our)? [a-z'’-]+(?: [a-z'’-]+)? (?:that )?we (?:sell|make|build|fit|mend|train|grow|plant|bake|breed|teach|treat|print|brew|tune|lay|paint|sharpen|service|knit|sew|restore|repair) (?!(?:is|are|has|have|must|will|should|may|can|carr|comes? (?:with|in|from)|bears? (?:a|the|our|its)|costs?|goes (?:through|to|in|into|on)|needs?|gets? (?:a|its|the|an)|pass(?:es)? through|undergoes|meets?|weighs?|measures?|contains?|includes?|shows?|lists?|belongs?|conforms?|complies|counts?|earns?|helps?|supports?|funds?|sells|starts (?:at|from|with|as)|begins?|uses|takes|and|or|to|in|on|at|for|from|with|as|here|you|by)(?![a-z]))[a-z]+(?:s|es)?(?: [a-z'’-]+){0,5}`,
  `(?:no|not one|not a single|never (?:a|an|one)|none of (?:our|the|your|these)) (?!${staff})[a-z'’-]+${noun}${by} (?:ever |will (?:ever )?|shall (?:ever )?)?${endsIll}(?! (?:a (?:check|label|note)))(?: [a-z'’-]+){0,3}`,
  `there(?: is|[’']s| are| will be) never (?:a |an |any |one )?(?:[a-z]+ )?${trouble}(?: [a-z'’-]+){0,3}`,
  'never (?:a|an) (?:dull|cold|dirty|late|empty|cross|wrong|lost|missed|broken|stale|bad|sad|long|boring|harsh|grumpy) (?!(?:call|customer|idea|reason)(?![a-z]))[a-z]+',
  "(?:you|guests|customers|visitors|members|passengers|patients) (?:won[’']t|will not) ever (?!be (?:asked|charged|told|filmed|photographed|required|contacted|billed|judged|sent))(?:be|feel|get|have to|need to|see|find|hear|go|run|miss|lose|wait|regret|want|taste|meet|sleep|eat)(?: [a-z]+){0,4}",
  `(?:no one|nobody)(?: [a-z]+){0,2} (?:leaves?|goes|comes|walks?)(?: [a-z]+){0,3} without (?:what|an answer|help|a smile|a solution|the [a-z]+ (?:they|he|she))(?: [a-z]+){0,4}`,
  // Near at any time, there for whoever asks.
  `(?:never|only ever|always(?: just| only)?|ever just)(?: more than)? (?:a|an|one)(?: single| short| quick)? ${easily}(?: from [a-z]+)?`,
  `(?:is|are) (?:never|always) (?:far|far away|close|near|close by|nearby|(?:just )?(?:round|around) the corner|close at hand|at hand|within reach)(?=[.,;!]|$)`,
  `(?:whenever|whatever (?:time|hour|day)|what(?:ever)? time|no matter (?:when|what time|at what hour)) (?:of (?:the )?(?:day|night|year) )?(?:you|customers|guests|they|your [a-z]+|a guest|a customer|it is)[^.;,]{0,40}, ${somebody}(?: will|[’']ll|[’']re|[’']s)?(?: always)? (?:answers?|picks? up|comes?|helps?|listens?|gets?|opens?|welcomes?|greets?|has (?:time|a)|have (?:time|a)|on its way|there|here|ready|(?:is|are|be) (?:there|here|ready|on|waiting|open|free|at|yours|only|with|made)|somebody|someone|help|a [a-z]+)${unbounded}(?: [a-z'’-]+){0,6}`,
  `(?:ring|call|phone|knock|come|write|text|message|turn up|drop by)(?: (?:us|in|by))? (?:at|in) (?:any (?:hour|time)|all hours|midnight|dawn|(?:two|three|four|five) in the morning|the (?:middle|dead) of (?:the )?night|whatever hour|the small hours)[^.;,]{0,20},? and ${somebody}[^.;]{2,40}`,
  `(?:ring|call|phone|text)(?: us)? (?:any time|anytime)(?: of (?:the )?(?:day|night))?[^.;,]{0,20} and (?:you[’']ll|you|somebody|someone|we|a [a-z]+) [^.;]{2,40}`,
  `${somebody} (?:always )?(?:answers?|picks? up|replies|comes?|helps?|is there|is on hand|will come|turns? up|opens?|listens?),? (?:whatever the (?:hour|time|day|weather)|day or night|night or day|at (?:any|all) hours?|no matter (?:when|how late|what)|however late|whenever you)(?: [a-z]+){0,3}`,
  `(?:whenever|any time|every time) [^.;,]{3,40}, (?:we|somebody|someone|our [a-z]+)(?: are| is|[’']re| will be|[’']ll be) (?:already |always )?(?:there|on our way|on (?:its|their|the) way|at (?:your|its|their) side|right there|with you|at hand)${unbounded}`,
  '(?:sees?|hears?|knows?|notices?|spots?|remembers?) (?:absolutely )?everything(?=[.,;!]|$)',
  '(?:the|our|your) [a-z]+ always (?:comes?|turns? up|shows? up|wins?|lands?|delivers?|gets? through|finds? you)(?=[.,;!]|$)',
  // However hard, it is done.
  `(?:whatever|whichever|wherever|however (?!you (?:pay|book|order|reach|contact|get in touch))|no matter (?:what|how|where|which)) ?[^.;,]{2,50}, (?:we|our [a-z]+)(?:[’']ll| will| can| always| shall)*(?: always)? ${manage}${unbounded}`,
  `(?:we|our [a-z]+)(?:[’']ll| will| can| always| shall)*(?: always)? ${manage}[^.;,]{0,30},? (?:whatever (?:your|the|it|is|you|has|happens)|however [a-z]+|no matter (?:what|how|where)|wherever)${unbounded}[^.;,]{0,30}`,
  `(?:if|when|as long as) (?:you can|it can be|anyone can|somebody can) (?:dream|name|think|imagine|draw|describe|wish|picture|break|wear|carry)[a-z]*(?: (?:of|it|up|for)){0,2}, we(?:[’']ll| will| can| have|[’']ve)?(?: [a-z]+){1,3}`,
  `if (?:it[’']s|it is|something is|a [a-z]+ is) (?:broken|bust|lost|out there|in print|leaking|made|stuck|cracked|out of print|anywhere|torn|worn|dirty)(?: [a-z]+){0,3}, we(?:[’']ll| will| can)? (?:fix|find|mend|get|repair|sort|stock|clean|have)(?: it)?${unbounded}`,
  "if (?:we|you) (?:haven[’']t|have not|can[’']t|cannot|don[’']t) (?:got|get|find|fix|mend|make|have|do|stock) it(?: [a-z]+)?,? (?:nobody|no one|no-one|it (?:does not|doesn[’']t) exist|you (?:do not|don[’']t) need it)(?: [a-z]+){0,3}",
  'where (?:others|other [a-z]+|everyone else|everybody else|most [a-z]+|the rest) (?:gives?|fails?|stops?|says? no|shrugs?|turns?|sees?|walks?|loses?)(?: [a-z]+){0,3}, (?:we|our [a-z]+) [a-z]+(?: [a-z]+){0,4}',
  `(?:whatever|whichever|wherever|however|no matter (?:what|how|where|which)) ?[^.;,]{2,50}, (?:your|the|our|every|each) [a-z]+(?: (?!fee|price|rule|charge|same)[a-z]+)? (?:will |always )?(?:waits?|holds?|fits?|works?|arrives?|stays? (?:dry|warm|safe|fresh|open)|sails|keeps?|is (?:safe|ready|waiting|there|in good hands|covered))(?! (?:for (?:the|a) (?:signal|manager)|(?:the|a|to|its) ))${unbounded}(?: [a-z'’-]+){0,3}`,
  "(?:on the (?:road|air)|fixed|mended|done|found|ready|solved|gone|cured|sorted|back|put right|dry|clean|home|served|answered|running|restored|opened|removed)[^.;]{0,30},? (?:whatever|no matter what) (?:is wrong|[’']s wrong|the (?:fault|problem|damage|size|age|make|breed|model|cause|trouble|matter|stain))(?: with (?:it|them))?",
  '(?:reach|cover|light|warm|heat)(?:e?s)? every (?:single |last )?(?:corner|inch|nook|room|street|pitch|seat|house|home|village|valley|plot|table)(?: [a-z]+){0,3}',
  // Ask, and it is yours.
  "(?:just )?(?:say|tell us|name) (?:what|whatever) you (?:want|need|like|fancy|wish)(?: for)?,? and (?:it is|it[’']s|we(?:[’']ll| will)? have it|we(?:[’']ll| will)? do it|you(?:[’']ll| will)? have it|you get it)(?: (?:yours|done|there))?",
  "(?:just )?(?:ask|seek|knock|name it|say the word|wish)(?: us)?,? and (?:you|ye|it)(?:[’']ll| will| shall)? (?:get|gets|receive|find|have|hear|be|is|comes?)(?: [a-z'’]+){0,5}",
  "we(?:[’']ve| have)? (?:got )?an answer (?:for|to) (?:everything|anything|all|every [a-z]+)",
  '(?:what|whatever|everything|all(?: that)?) we (?:promise|say|start|begin|sign up to|take on),? we (?:keep|do|finish|deliver|see through|stick to|hold to)(?: [a-z]+){0,2}',
  `(?:one|a single) (?:(?:phone )?call|visit|look|wash|treatment|ring|click|coat|session|lesson|dose|spoonful|email|application|ride|bite|sip|word|trip|go|touch|clean|service)(?: (?:to|with|from|at|of) (?:us|our [a-z]+))? (?:does it all|is all (?:it takes|you need)|is enough|will do(?: it)?|solves|cures|settles everything|sorts|and (?:it|the [a-z]+|your [a-z]+|you|everything|all)(?: (?:is|are|will|looks?|has|have|comes?|feels?|works?)|[’']re|[’']s|[’']ll)(?! (?:charged|sent|given|asked|told|entitled|logged|booked|noted))(?: [a-z'’-]+){1,4})(?! (?:a|per|each|every) )`,
  `(?:${customers}|children|the kids|the children|your [a-z]+) (?:are|is|[’']re) (?:always |simply |quite )?(?:sure of (?:a|an|your|the|our|their|getting)|sure to (?:find|love|like|enjoy|get|win|leave|be (?:happy|delighted|pleased))|bound to (?:find|love|like|enjoy|get|win|leave|be (?:happy|delighted|pleased))|safe in the knowledge|certain to [a-z]+|certain of (?:a|an|your|the))(?: [a-z]+){0,4}`,
  "(?:it is|it[’']s) (?:quite |simply )?impossible (?:to|not to|for [a-z]+ to) (?:leave|be|find fault|fault|get (?:lost|bored|it wrong)|go (?:wrong|hungry|home)|dislike|miss|fail|lose|love|like)(?: [a-z]+){0,4}",
  '(?:is|are|will be) (?:simply |quite |always |all |absolutely |completely )?(?:flawless|faultless|infallible|error(?: |-)free|beyond (?:reproach|criticism|fault)|foolproof|mistake(?: |-)free|free of (?:mistakes|errors|faults))(?=[.,;!)]|$| (?:and|from|every|each|always|when))',
  '(?:answered|satisfied|happy|solved|fixed|delighted|right|mended|on time|found|delivered|smiling|at once|cured|perfect|fresh|pleased|read|heard|met|served|safe|home|well)[^.;:]{0,24},? (?:every(?: single| last)?|each(?: and every| single)?|all|down to the last) (?:one(?: of (?:them|you|us))?|of (?:them|you))(?=[.!;]|$)',
  'always (?:get|gets|find|finds|have|has|hear|hears|meet|speak to|reach|talk to|receive)(?: through to)? (?:a|an|the|your) (?:straight|right|quick|best|fair|friendly|human|real|live|fresh|full|perfect|happy|honest|good|helpful|correct|true) [a-z]+(?! (?:form|copy|list))',
  `(?:we|you|our [a-z]+|they)(?:[’']ll| will)? always (?:have|has|stock|stocks|get|gets|find|finds) (?:your (?:size|colour|model|part|favourite|prescription|brand|usual|key|tyre)|what (?:you|they)|exactly|enough|room|time for|space)(?: [a-z]+){0,4}`,
  `there(?: is|[’']s| are) always (?:room|space|time|something|enough|plenty|someone|somebody|one)(?! (?:or other|first aider|member|of us|for improvement|person on (?:duty|call)|person in charge))(?: [a-z'’-]+){1,6}`,
  "(?:we|our [a-z]+)(?:[’']ll| will)? (?:find|get) (?:you|them|every [a-z]+|everyone|everybody|each [a-z]+) (?:a|an|the|your|their) (?:[a-z]+ )?(?:home|job|place|seat|bed|tenant|buyer|answer|flat|table|room|partner|match|house|bargain),? (?:whatever|however|no matter|always|guaranteed|in the end|every time)(?: [a-z'’]+){0,5}",
];

/** What a house can see to, what is wished for, and truths about people. */
export const shapeContexts: readonly string[] = [
  "(?:we|i|they|the [a-z]+) (?:want|wants|wish|hope|hopes|would like|[’']d like|dream|long)(?: for| that| to| of|(?= (?:nobody|no one|every|each|all|any|everyone|everybody|you|customers|guests|our)(?![a-z]))) [^.;]{2,120}",
  `(?:our|the|my|its|their) (?:aim|goal|ambition|hope|wish|dream|vision|idea|ideal|target) (?:is|was|remains|would be) (?!to(?![a-z]))[^.;]{2,120}`,
  '(?:nobody|no one) knows (?:[a-z]+ ){1,6}better than (?:they|our|the|a|you|those|someone|people|anyone)(?: [a-z]+){0,5}',
  '(?:nobody|no one|no [a-z]+) (?:is|are|will be|is ever|will ever be) (?:refused|turned away|sent away|excluded|barred|denied|turned down|treated differently|left out)[^.;]{0,50}(?:because|for (?:lack|want)|on (?:account|the grounds?|grounds)|due to|over (?:money|their))[^.;]{0,40}',
  '(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ninety-nine|nineteen) (?:in|out of|of|of every|in every) (?:[0-9]+|two|three|four|five|ten|twenty|a hundred)(?: of)?(?: our| the)? [a-z]+[^.;]{2,80}',
  '(?:check|count|test|clean|scrub|rinse|sweep|wipe|ask|sign|scan|weigh|lock|inspect|read|wash|change|label|tighten|close) (?:every|each|all) [a-z]+(?: [a-z]+){0,3},? (?:every|each) (?:single )?time',
  "there(?: is|[’']s| are) always (?:at least )?(?:a|an|one|two|three|somebody|someone)(?: [a-z-]+){0,3} (?:on (?:duty|each|every|the premises|site|watch)|in charge|in the building|behind the wheel|with a (?:key|first(?: |-)aid|torch))[^.;]{0,50}",
  "there(?: is|[’']s| are) always (?:one|two|three|at least one)(?: [a-z-]+){1,3} (?:on|per|in|to) (?:each|every|the|a)(?: [a-z]+)?",
  '[a-z]+(?: [a-z]+)?,? (?:and |or )?[a-z]+(?: [a-z]+)?, you name it(?=[.;)]|$)',
  "there(?: is|[’']s| are) always (?:a|an|some|plenty of) (?:[a-z]+ )?(?:forms?|cop(?:y|ies)|charges?|fees?|lists?|signs?|notices?|leaflets?|pens?|kits?|extinguishers?|logs?|folders?|posters?|bells?|deposits?|register|receipts?)(?: [a-z]+){0,5}",
  "(?:whatever|however|wherever|whenever|no matter (?:what|how|when|who)) ?[^.;,]{2,40}, (?:please )?(?:wear|ask|stay|be|keep|sign|tell|write|log|call|ring|say|use|check|follow|report|lock|thank|speak|listen|do not|don[’']t|never|greet|note|take|leave|give|hand|show|put|turn|go|stop)(?! (?:us|here))[^.;]{0,60}",
  '(?:is|are) never (?:[a-z]+ly )?[a-z]+(?: [a-z]+){0,3} (?:to save|for the sake|in order to|just (?:to|because)|because|merely|simply to)[^.;]{0,40}',
  'error(?: |-)free (?:running|operation|copies|days?|run|streak|pages?) (?:for|of|since|earns?|wins?)[^.;]{0,40}',
];
