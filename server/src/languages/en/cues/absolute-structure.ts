/** Overpromises by their build: a totality in any words, with what it brings the customer, that no stock phrase gives. */
import { staff } from './words.ts';

const noOne =
  '(?:nobody|no one|no-one|not a soul|(?:none|not one|not a single one) of (?:you|our (?:customers|guests|members|patients|passengers|readers|tenants|clients|visitors|families)))';
const every = '(?:every(?: single| last)?|each(?: and every)?(?: single)?|all(?: of)?(?: our| the| your)?|any(?: and every)?)';
const who = '(?: (?:who|that|which|we|you) [^.;,]{2,40}| (?:here|with us|at our [a-z]+|in our [a-z]+|on our [a-z]+|of (?:ours|yours)))?';
const words = "(?: [a-z'’-]+)";
const customer =
  '(?:you|customers?|guests?|clients?|callers?|visitors?|patients?|passengers?|families|members|parents|tenants|owners|readers|residents|diners|shoppers)';

/** What nobody likes to bear. */
const burden =
  '(?:hears? (?:an engaged|the engaged|a recorded|the word|a busy|no)|meets? with|faces? a|stands? (?:in (?:line|the (?:rain|cold|queue))|around|about|at)|queues|waits(?! for (?:the|a) (?:signal|manager|light))|shivers|starves|misses (?!the (?:briefing|drill))|loses (?:a|out|their (?:place|seat|money|deposit|temper with us)|money|sleep|any)|suffers|goes (?:without|short|hungry|cold|home (?:hungry|empty|cross|sad|thirsty|unhappy|without|disappointed))|sleeps badly|lies awake|gets (?:wet|cold|lost(?! property)|left|stuck|hurt|bored|the wrong|an engaged|short(?: |-)changed|passed)|' +
  '(?:has|have|needs?) to (?:stand|wait|queue|search|hunt|guess|chase|explain (?:it|themselves|anything) (?:twice|again)|come (?:back|twice)|worry|complain|shiver|starve|beg|shout|look (?:far|twice|elsewhere)|go (?:without|elsewhere|home|short)|do without|pay (?:twice|for our)|ring (?:twice|again)|call (?:twice|again)|ask (?:twice|again|for (?:anything|a thing|it))|[a-z]+ (?:[a-z’]+ ){1,5}(?:twice|a second time)))';

/** How a thing turns out well of itself. */
const thrives =
  '(?:takes? root|reaches (?:the (?:person|right|one)|its|home)|flowers|blooms|outlasts|outlives|survives|thrives|sprouts|germinates|delights|sparkles|gleams|dazzles|shines|heals|recovers|comes true|finds? (?:its|their|an?) (?:way|owner|home|buyer|answer|place|seat)|gets? (?:an answer|a reply|a place|a seat|a table|the best|exactly|there|home|its way|what (?:they|he|she) )|(?:is|are) (?:a (?:hit|winner|triumph|masterpiece|perfect (?:fit|match))|guaranteed))';

const atOnce =
  '(?:there and then|then and there|on the spot|at once|straight(?: |-)?away|right away|instantly|in an instant|in a heartbeat|without (?:a|any) wait)';

const trouble =
  '(?:mistakes?|errors?|queues?|delays?|waits?|complaints?|breakdowns?|leaks?|mix(?: |-)ups?|losses|(?:lost|late|missed|wrong|broken|damaged|forgotten|spoilt|cold|double) [a-z]+|cancellations?|damage|breakages?|stains?|faults?|hiccups|mishaps|accidents|disappointments?|outages?|blunders?|slip(?:-| )?ups?|power cuts|problems|waiting)';

const wears =
  '(?:go (?:out|off|wrong|dark|dead|astray|missing|cold|flat|under|to waste)|fail|break(?: down)?|leak|peel|fade|rust|crack|tear|shrink|stall|crash|jam|freeze|run (?:out|dry|late|short)|come (?:loose|off|undone|apart)|wear out|fall (?:apart|off|over|out|through)|slip|stick|squeak|creak|drip|let (?:you|anyone|anybody) down|wait|queue|regret (?:it|a thing|anything)|be (?:late|lost|wrong|disappointed|kept waiting|let down|out of (?:stock|pocket)))';

const ease =
  '(?:pain|fear|regrets?|fuss|stress|worry|worries|waiting|queues?|queuing|delays?|surprises|mess|mistakes|hassle|bother|errors|damage|dust|small print|hidden (?:costs|fees)|excuses|disappointments?|breakages|tears|risk)';

const goodAtEnd =
  '(?:arrives?|reach(?:es)?|lands?|returns?|works?|right|on time|happy|satisfied|back|fresh|solved|answered|safe(?:ly)?|home|amazed|delighted|perfect|passes|pass|succeeds?|fits?|wins?|gets? [a-z ]{2,20}|fixed|mended|repaired|clean|ready|deliver(?:s|ed)?|found|finds?|look(?:s)? (?:great|perfect|new)|like it|love it|love them)';

/** Promises whose build alone shows the totality. */
export const absoluteStructure: readonly string[] = [
  // Nobody bears anything.
  `${noOne}${who} (?:will |shall |ever |will ever )?(?:be )?${burden}${words}{0,5}`,
  `(?:no|not one|not a single)(?: single)? (?!${staff})[a-z'’-]+${who} (?:will |shall |ever |will ever )?${burden}${words}{0,5}`,
  `no (?!${staff})[a-z'’-]+ (?:is|are) (?:ever )?too [a-z]+(?: or (?:too )?[a-z]+)?(?! (?:or (?:too )?[a-z]+ )?to (?:be )?(?:log|record|report|note|mention|write|count|hear|investigate|raise))(?: (?:for (?:us|our [a-z]+)|to (?:mend|fix|solve|be (?:solved|mended|fixed|met|granted)|handle|tackle)))?`,
  'nothing (?:that )?(?:we|you|our [a-z]+|they) (?:[a-z]+ ){1,4}(?:ever |will ever |can ever )?(?:breaks?|fails?|leaks?|rusts?|fades?|goes|go|spoils?|cracks?|shrinks?|peels?|wears?|stops?|tears?|dies?|wilts?)(?: [a-z]+)?',
  `(?:at no (?:time|point|moment|hour)|not once|on no occasion) (?:is|are|will|shall|do|does|has|have|can) (?:you|your [a-z]+|an?|the|our|any|customers?|guests?|callers?|anyone|anybody)${words}{1,6}`,
  // We have yet to fail.
  '(?:we|our [a-z]+|the [a-z]+) (?:have|has)(?: still)? (?:yet|still) to (?:meet|see|find|come across|encounter|lose|miss|disappoint|fail|let|hear|break)[^.;]{2,60}',
  '(?:has|have) never once [a-z]+[^.;]{0,40}(?:and|nor) (?:never|ever )?(?:will|shall|do)(?: [a-z]+)?',
  // Trouble does not exist.
  `${trouble}${words}{0,3} (?:(?:do|does|will|can)(?: simply| just)?(?: not|n[’']t)|(?:cannot|can[’']t|won[’']t|don[’']t|doesn[’']t)(?: simply| just)?|(?:simply |just )?(?:do|does) not)(?: simply| just| ever)? (?:arise|occur|happen|exist|come up|crop up)(?! (?:if|when|unless|as long))(?: (?:here|with us|in our [a-z]+|at our [a-z]+|any more|again))?`,
  `(?:an? |any )?${trouble}${words}{0,3} (?:is|are) (?:something|things?|a thing|a word|words|a problem|a sight|sights)(?: that| which)? [^.;]{2,60}`,
  "(?:cannot|can[’']t|could not|couldn[’']t) (?:possibly )?(?:go wrong|fail to [a-z]+|fail(?=[.,;!)]|$)|miss(?=[.,;!)]|$)|lose(?=[.,;!)]|$)|disappoint)",
  `(?:will not|won[’']t|shall not|does not|doesn[’']t|do not|don[’']t|will never|shall never|never) ${wears}${words}{0,3},? (?:again|ever|ever again|for ever|forever|any more|anymore|not (?:ever|even|once|in)|in a (?:lifetime|hundred years|month of sundays))[^.;]{0,20}`,
  `${customer} (?:will not|won[’']t|will never|shall not) (?:see|hear|feel|notice|smell|find|meet) (?:another|a thing|anything|the slightest|so much as|a single)${words}{0,3}`,
  'not even (?:for )?(?:a|one)(?: single)? (?:second|minute|moment|heartbeat|day|penny|cent|hair|crumb|speck|drop|scratch|blink)',
  `no ${ease}(?:,| and|, and|, or) no ${ease}(?:(?:,| and|, and|, or) no ${ease})*`,
  // All of them come out well.
  `${every} (?!${staff})[a-z'’-]+(?: [a-z'’-]+){0,6} ${thrives}${words}{0,5}`,
  `(?:everybody|everyone|whoever|anyone|anybody|${every} (?!${staff})[a-z'’-]+)${who} (?:gets?|receives?|finds?|is given|are given|leaves? with|is told) (?:it|help|one|an answer|answers|a solution|a reply|what [a-z ]{2,20}|a place|a seat|something|advice) (?:${atOnce}|to (?:their|his|her|your|every) (?:taste|liking|heart[’']s content)|(?:they|he|she) (?:loves?|likes?|wants?|needs?))`,
  `(?:everybody|everyone|(?:whoever|anyone|anybody) (?:who )?(?!who )[^.;,]{2,40})(?: who [^.;,]{2,40})? (?:finds|will find) (?:something|what|the right|a)(?: [a-z'’]+){1,6}`,
  `(?:whoever|all who|everyone who|everybody who|those who|anyone who) [^.;,]{2,50} (?:(?:walks?|goes|go|comes?|leaves?|drives?|gets?) (?:out|away|home|off|back|up) [^.;,]{2,30}|leaves? (?:without it|cured|happy|better|smiling|satisfied|richer|healthy))`,
  "(?:all|every|each|everything|always)(?: [a-z'’-]+){0,5} (?:is|are|arrives?|comes?|leaves?|reach(?:es)?|stays?)(?: [a-z]+){0,3} (?:in (?:mint|pristine|immaculate|flawless|perfect) (?:condition|shape|order|state)|(?:germ|dust|pain|weed|stress|stain|streak|spot|leak)(?: |-)free)",
  // All at any time.
  `(?:deliver|deliver(?:s|ed)|come|comes|answer|answers|reply|help|opens?|picks? up|collects?|reach(?:es)?|turn(?:s)? out|we are there|runs?)(?: [a-z'’]+){0,6},? at (?:any|every|all) hours?(?! (?:between|from|that))(?:,? (?:in|to|of|and) [a-z]+ [a-z]+)?`,
  `(?:answers?|repl(?:y|ies)|delivers?|comes?|arrives?|helps?|serves?|ready|runs?|sails?|opens?|reach(?:es)?|turns? up|gets? (?:there|through|home)|(?:is|are) there)(?: [a-z'’]+){0,7},? (?:whatever|no matter|whichever|regardless of) (?:the )?(?:hour|weather|season|traffic|time of (?:day|night|year)|day of the week|distance)`,
  `(?:at|in) (?:(?:two|three|four|five) (?:in the morning|at night)|(?:the )?(?:middle|dead) of (?:the )?night|midnight|(?:the )?small hours|christmas (?:day|eve))[^.;]{0,20} (?:and|you)(?: will|[’']ll| can)? still (?:get|find|reach|be|have|hear|speak)[^.;]{2,40}`,
  'come (?!(?:early|late|in|back|on|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday|once|alone)(?![a-z]))[a-z]+ or [a-z]+(?: [a-z]+)?(?=[.,;!)]|$)',
  // Tails of totality behind an outcome.
  `${goodAtEnd}(?: [a-z'’]+){0,8},? (?:every single (?:one|time|day|[a-z]+)|each and every (?:one|time|[a-z]+)|guaranteed|always|full stop|no exceptions|without (?:a single|one) exception|bar none|for everyone|for ever|for evermore|for ever after|all of the time)(?=[.!;]|$)`,
  `(?:will|shall) be (?:[a-z]+ )?(?:amazed|delighted|thrilled|overjoyed|happy|satisfied|flawless|perfect|spotless|stunning),? (?:guaranteed|always|every time|no matter what)`,
  // Always there.
  `(?:we|you|our [a-z]+|there|the [a-z]+)(?: will| shall| can)? always (?:have|has|keep|keeps|find|finds|is|are)(?: got)? (?:the|a|an|what|something|someone|somebody|room|time|enough|just)(?: [a-z'’]+){1,5} (?:on the shelf|in stock|ready|waiting|to hand|on hand|for you|you (?:need|want|are looking for)|free|available|left)`,
  'always (?:land|arrive|end up|finish|come (?:out|through|first)|win|succeed|work out|turn out (?:well|right|fine|perfectly))(?: (?:together|safely|on time|first|well|right))?(?! (?:before|after|at|in the|by))',
  // The best there is.
  `the (?:best|lowest|finest|fastest|cheapest|freshest|tastiest|cleanest|friendliest|kindest|safest|quickest|widest|biggest|most [a-z]+)(?: [a-z]+){0,3} (?:you|they|anyone|anybody|the [a-z]+|money)(?: will| have| has| can| could|[’']ll|[’']ve)? ever (?:see|seen|find|found|have|had|eat|eaten|get|taste|tasted|meet|met|hear|heard|known?|slept in|used?)`,
  'the envy of (?:the|your|every|all) [a-z]+',
  '(?:as|exactly as|just as) (?:clean|good|new|fresh|bright|white|sharp|shiny|quiet|smooth|strong|sound|dry|warm|soft|crisp|clear|young) as (?:the day|when (?:it|you|they)|on the (?:first |very first )?day)[^.;]{2,40}',
  '(?:look|be|come out|turn out|fit|get)s? (?:exactly|precisely|just) (?:as|what|the [a-z]+)(?: you| they| he| she) (?:pictured|imagine[d]?|wanted|want|dream(?:ed|t)? of|hoped(?: for)?|wished(?: for)?|had in mind)',
  // There is nothing that they cannot do.
  '(?:we|our [a-z]+(?: [a-z]+)?) can (?:repair|fix|mend|solve|clean|find|cure|make|build|restore|open|teach|get|save|grow|remove|shift|do|handle|answer|sort out) (?:absolutely )?(?:anything|everything|anyone|everyone|any (?:problem|stain|fault|mess|damage|mark|knot|question|wish|whim|request)|every (?:problem|stain|fault|question|wish))(?! (?:on|in|from) (?:the|our) (?:list|menu|catalogue))',
  'know(?:s)? (?:the answers? to )?(?:everything|(?:any|every|all) (?:question|questions))(?: (?:about|there is)[^.;]{2,30})?',
  "(?:make|makes) (?:every|all your|all our [a-z]+[’']|any|each) (?:wish|wishes|dream|dreams)(?: of [a-z]+)? come true",
  "there (?:isn[’']t|aren[’']t|is not|are not|wasn[’']t) (?:a|an|one|a single|any)(?: [a-z'’-]+){1,7} (?:that |which |who )?(?:can|could|will|would|we|our [a-z]+) (?:[a-z]+)[^.;]{0,30}",
  // Even the hardest case.
  `even (?:the |on the |in the |at the )?(?:[a-z]+est|most [a-z]+|worst) (?!${staff})[a-z'’-]+(?: [a-z'’-]+){0,3} (?:clears?|comes?|goes|go|gets?|finds?|leaves?|falls?|sleeps?|passes|gives?|disappears?|vanish(?:es)?|yields?|will|looks?|feels?|smiles?|fits?|survives?|reach(?:es)?|learns?|succeeds?|works?|is no|are no|nobody|no one|there is no)${words}{0,4}`,
  'nothing (?:will|can|could|is going to) (?:ever )?(?:change|stop|shake|spoil|ruin|delay|hold up|get in the way of|come between|alter|upset|touch|dent) (?:that|it|us|this|them|your [a-z]+|our [a-z]+)',
  '(?:nothing but|only) (?:smiles|smiling faces|happy [a-z]+|praise|satisfied [a-z]+|contented [a-z]+)(?: [a-z]+){0,4}',
  '(?:(?:is|are|comes|arrives) [a-z]+|right|correct|exact|accurate|complete|perfect|ready|there|clean|same|yours|paid|found),? down to the (?:very )?last [a-z]+',
  // An answer to everything.
  "(?:have|has|find|finds|know|knows|offer|offers|there is|there[’']s) (?:an? |the )?(?:right )?(?:answer|solution|cure|remedy|recipe|tool|part|way) (?:for|to) (?:everything|anything|every|any|all)(?: [a-z]+)?",
  "(?:not|never|n[’']t) (?:know|use|have|recognise|recognize) the words? [“‘]?(?:impossible|no|cannot|late|queue|wait|delay|sold out|closed|problem|can[’']t)[”’]?",
  `(?:turns?|makes?|transforms?) (?:any|every|each) (?!${staff})[a-z'’-]+(?: [a-z]+)? (?:into|happy|feel|look|work|run|shine|sparkle)[^.;]{0,30}`,
  `no (?!${staff})[a-z'’-]+ (?:(?:has|have|stands?) (?:a|the slightest|any) chance|(?:can|could|will) (?:ever )?(?:resist|beat|match|get (?:past|through|in)|withstand|defeat|survive|escape|stop|hide))(?: [a-z]+){0,4}`,
  `(?:any|every|whatever|all the) (?!${staff})[a-z'’-]+ (?:that )?you (?:can|could|care to|may|might) (?:think of|name|imagine|wish for|dream (?:of|up)|mention)`,
  'keeps? (?:everything|everyone|absolutely everything|any [a-z]+) (?:out|dry|warm|fresh)',
  `${noOne} (?:beats|matches|outdoes|undercuts|comes close to|does it better|is (?:cheaper|faster|better))(?: [a-z]+){0,3}`,
  '(?:more [a-z]+|cheaper|faster|better|fresher|quicker|cleaner|tidier|warmer|softer|safer|kinder|friendlier|stronger|brighter|neater|smoother|tastier|quieter|sharper|harder|fairer) than (?:anyone|anybody|anywhere|any other [a-z]+)(?: else)?(?: (?:could|can|does|will|in|around)(?: [a-z]+)?)?',
  // Whenever.
  `${customer}(?: will| can|[’']ll)?(?: always)? (?:find|get|have|reach) [^.;,0-9]{2,40} (?:at any moment|whenever you (?:like|come|want|need|wish|ring|call)(?: (?:us|it|one))?)`,
  '(?:hot|fresh|open|ready|free|warm|there|answered|waiting|available|clean|cold|light|quiet|staffed) (?:whenever (?:you|they) (?:come|like|want|need|wish|ring|call|arrive)|night and day|day and night)',
  '(?:rain|snow|storm|traffic|strikes?|holidays?|fog|frost|weekend|wind|ice|queue|crowds?) or no [a-z]+',
  // Gone for good.
  '(?:your|all|all your|these|their) (?:worries|troubles|problems|headaches|pain|waiting|aches|cares) (?:is|are|will be) (?:over|gone|history|forgotten|behind you)',
  '(?:one|a(?: single)?) (?:call|visit|click|phone call|treatment|session|wash|coat|email|dose|lesson) (?:is enough|is all it takes|does it|does the trick|and (?:the|your|it|all)[^.;]{2,40} (?:is|are|will be) (?:gone|over|solved|done|fixed|history|sorted))',
  'last(?:s|ing)? (?:a|your) (?:whole )?lifetime|for generations to come',
  '(?:safe|ours|yours|good|fixed|dry|clean|white|sharp|with us|there) (?:for all eternity|till the end of time|until doomsday|for evermore|as long as you live)',
  `there (?:is|are)(?: simply)? no (?:such thing as (?:an? )?${trouble}|(?:bad|wrong|dull|unhappy|late|lost|cold|dirty|slow|stale|unanswered|grumpy|weak|unfriendly|second(?: |-)rate|disappointed|dissatisfied) (?!fees?|charges?|answers?|questions?|ideas?|opinions?|time|payment|days?)[a-z]+)(?: (?:in|at|with|on|here)[^.;]{0,20})?`,
  '(?<![a-z,] )not (?:a|one)(?: single)? (?!day|week|month|year|problem|member|substitute|replacement|matter|question|reason|right|guarantee|place|toy|promise|staff|case|good|bad|legal|word)[a-z]+ (?:stays?|remains?|escapes|is (?:left|spared|missing|lost|wasted)|falls|lies|gets|goes|ends|leaves|passes|will)(?: [a-z]+){0,4}',
  `our (?!${staff})[a-z'’-]+(?: [a-z]+)? (?:do not|don[’']t|does not|doesn[’']t|never|will not|won[’']t|cannot|can[’']t) (?:ever )?(?:go (?:down|wrong|out|off|stale)|fail|break(?: down)?|crash|leak|run (?:late|out|dry)|stall|rust|fade|shrink|wilt|err|slip up|make mistakes|let you down|lose)(?! (?:your|their|sight))`,
  "(?:will|[’']ll|is|are|gets?) (?![^.;]{0,60}(?:within|days?|hours?|minutes?|weeks?)(?![a-z]))[^.;0-9]{2,60}, (?:we promise|that[’']s a promise|word of honour|no doubt about it|for certain|for sure|rest assured)(?=[.!;]|$)",
];

/** What nobody does unless something has been done first: prohibitions and duties, whatever they deny. */
export const structureContexts: readonly string[] = [
  "(?:nobody|no one|no-one|no [a-z]+|nothing|never|not one [a-z]+)(?: [a-z'’-]+){0,9} (?:before|until|till|unless|except|other than|(?<!(?:go|goes|do|does) )without (?!(?:an? |any |our )?(?:what |smile|answer|answers|solution|reply|help|seat|table|meal|place|bed|room|error|mistake|delay|heating|water|power|light|service|support|internet|food|word|hitch|wait)(?![a-z]))(?:[a-z'’]+ ){0,3}[a-z]+)[^.;]{0,50}",
  '(?:is|are|be) (?:never )?(?:turned away|refused|sent away|kept waiting) (?:for|because|on account|by reason|due to)[^.;]{0,40}',
  '(?:customer|member|guest|patient|passenger|neighbour|client|reader|visitor|pupil|player|resident|founder)s? (?:has|have|had) (?:never|always|not once)(?! (?:been|had to)(?![a-z]))[^.;]{0,40}',
  // What happened, or did not.
  "(?:not (?:a|one)(?: single)?|nobody|no one|no)(?: [a-z'’-]+){1,4} (?:wrote|complained|asked|came|waited|said|went|rang|was|were|had|did)(?![a-z])[^.;]{0,30}",
  '(?:nobody|no one) (?:wrote|complained|asked|came|waited|said|went|rang|was|had|did)(?![a-z])[^.;]{0,30}',
  // What is not to be said.
  "(?:never|not|don[’']t|avoid|cannot|can[’']t|stop|instead of|rather than|resist|without|refrain from) (?:ever |to )?(?:promis(?:e|ing)|say(?:ing)?|tell(?:ing)?|claim(?:ing)?|advertis(?:e|ing)|assur(?:e|ing)|guarantee(?:ing)?|pretend(?:ing)?|suggest(?:ing)?|boast(?:ing)?|write|writing) [^.;]{2,90}",
  '(?:count|check|list|record|weigh|read|clean|use|spend|log|note)(?:s|ed)?(?: [a-z]+){0,6} down to the (?:very )?last [a-z]+',
  '(?:not (?:a|one)(?: single)?|no|nobody|no one|nothing)(?: [a-z]+){0,3} (?:may|must|should|is allowed|is permitted|are allowed)[^.;]{0,50}',
  "(?:(?:the|our|your|an?) (?:[a-z-]+ ){1,3})?(?:(?:do|does|will) not|don[’']t|doesn[’']t|won[’']t)(?: [a-z'’-]+){1,6} (?:before|until|till|unless|without (?:the|an? (?:key|pass|card|code|ticket))) [^.;]{0,40}",
  'no [a-z]+ (?:is|are) (?:ever )?too [a-z]+(?: or (?:too )?[a-z]+)? to (?:be )?(?:log|record|report|note|mention|write|count|hear|investigate|raise|logged|recorded|reported|noted|heard)[a-z]*',
  // What is hoped for.
  '(?:(?:our|the|its|their|whose) (?:aim|goal|ambition|hope|wish|dream) (?:is|was|remains)|we (?:hope|wish|dream)) that [^.;]{2,90}',
  // What is kept under lock and key.
  '(?:always|never out of) (?:locked |kept |put |left |stored |back )?(?:in|under) (?:the |a |its |their )?(?:safe|lock and key|locked [a-z]+|strongroom|till|key cabinet|key box|medicine cupboard|holster|sheath)',
];
