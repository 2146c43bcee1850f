/** Overpromises in the words of every day: perfection told by what is not there, by a comparison, or by what may come and changes nothing. */

const staff =
  '(?:staff|employee|agent|advis[eo]r|colleague|manager|supervisor|volunteer|driver|technician|engineer|nurse|trainee|apprentice|contractor|worker|crew|officer|steward|clerk|teacher|guide|cleaner|cashier|key|till|cash|data|record|file|document|medicine|tool)s?(?![a-z])';
const words = "(?: [a-z'’-]+)";
const customer = '(?:you|they|anyone|anybody|customers?|guests?|clients?|callers?|visitors?|patients?|passengers?|members|parents|tenants|owners)';

const state =
  '(?:obedient|fluent|happy|happier|healthy|well|cured|fit|fitter|better|calm|calmer|clean|new|satisfied|smiling|rested|safe|wiser|stronger|confident|delighted|slimmer|richer|fixed|mended|dry|whole|refreshed|relaxed|laughing|singing|dancing|grinning|beaming|asleep|speechless|at peace|pain(?: |-)free|free of pain|full|on time|a (?:friend|fan|winner|swimmer|regular|new (?:man|woman|person|dog))|with (?:a smile|a job|an? licen[cs]e|a certificate|a solution|an answer|a diploma|a place|a grin|perfect [a-z]+|what [a-z]+ (?:came|wanted|asked) for))(?![a-z])';

/** What comes in the way, or when one would rather sleep. */
const element =
  '(?:rain|snow|ice|storms?|strikes?|hail|wind|gales?|fog|floods?|power cuts?|sleet|frost|heat|heatwaves?|drought|sun|sunshine|shine|thunder|mud|traffic|holidays?|holiday traffic|night and day|(?:christmas|new year|easter|boxing)(?: (?:day|morning|eve|night|monday))?|midnight|sundays?|(?:two|three|four|five) (?:at night|in the morning))';

const isThere =
  '(?:(?:is|are|will be|stays?|remains?) (?!closed|shut|cancelled|off|not|forbidden|charged|the same|due)|arrives?|comes?|gets?|will|runs?|delivers?|opens?|stands?|shows? up|turns? up|reach(?:es)?|keeps? (?:running|going|coming)|have|has)(?![a-z])';

const nasty =
  '(?:missing|lost|late|short|less than [a-z]+|out of [a-z]+|broken|wrong|empty|cold|dirty|forgotten|in doubt|beyond [a-z]+|too [a-z]+|unhappy|kept waiting|delayed|cancelled|overlooked|wasted|sold out|disappointed|damaged|spoilt|spoiled|unanswered|dull|stale|bored|lonely|hungry)';

const perfect =
  '(?:perfect|perfection|excellent|delicious|superb|brilliant|ideal|spotless|first(?: |-)(?:rate|class)|wonderful|flawless|delighted|the best|outstanding)';
const better = '(?:better|cheaper|fresher|safer|faster|friendlier|kinder|quicker|cleaner|finer|warmer|sooner|fairer)';

export const absoluteEveryday: readonly string[] = [
  // Nothing wrong, nothing missing.
  '(?:leaves?|drives?|walks?|goes|go|comes?|gets?|with us)(?: [a-z]+){0,8} (?:with|that has|which has|that have) (?:absolutely )?nothing (?:at all )?(?:wrong|missing|amiss|left to do|to (?:complain|worry|regret|improve))(?: (?:with|about|from) (?:it|them))?',
  `(?:leaves?|left) (?:absolutely )?nothing to be desired|${customer} (?:will )?(?:want|lack|wants|lacks) for nothing|(?:absolutely )?nothing is (?:ever )?(?:missing|too much|amiss|impossible)(?= (?:here|with us|for us|from|when)|[.!;])`,
  `nothing (?:that )?(?:we|our [a-z]+) (?:do|does|say|make|makes|sell|serve|build|bake|repair|touch|cook|cooks|print|send|deliver|plant|install|fit|clean|wash|write)(?: (?:for you|here))? (?:will |can |could |would |ever |does |is )*(?:hurts?|fails?|breaks?|harms?|goes wrong|go wrong|disappoints?|falls?|leaks?|fades?|spoils?|tears?|shrinks?|late|wrong|broken|lost|damages?)`,
  // As if it had never been.
  "(?:gone|vanish(?:es|ed)?|disappears?|looks?|is|are|will be|comes?|runs?|works?|feels?|sounds?|drives?|smells?|heals?|goes)(?: [a-z'’]+){0,5},? as if (?:it|they|nothing|the [a-z]+|you) (?:had|has|were|was) (?:never|happened|brand(?: |-)new|new|just (?:been|left)|made yesterday|untouched|born)(?: [a-z]+){0,3}",
  'as (?:safe|fresh|clean|sharp|warm|bright|strong|sound|smooth|quiet|fit|lively|young) as (?:if|on the day|the day|the moment|when)(?: [a-z]+){1,5}',
  // Before one knows it.
  `(?:is|are|be|gets?|[’']ll|done|ready|over|fixed|there|arrives?|comes?|picked up|answered|gone|solved)(?: [a-z'’]+){0,5} before ${customer} (?:have |has |can |could |will )?(?:even |ever )?(?:know(?:s)? it|notic(?:e|es|ed)(?: (?:it|anything|a thing))?|blink|time to [a-z]+(?: [a-z]+)?|reali[sz]e(?:s)?|say (?:knife|jack robinson)|need to ask|think of it|asked|ask for it|feel(?:s)? (?:it|anything|a thing)|hear(?:s)?(?: it)?(?: ring)?|miss(?:es)? (?:it|them))`,
  // Wherever you are, it is there.
  `(?:wherever|whichever [a-z]+|however [a-z]+) [^.;,]{2,50},? (?:our|the|your|some|an?|somebody|someone)(?: [a-z]+){0,3} (?:is|are|will be|gets|works|reaches) (?:always )?(?:there|made|right|ready|near|close|covered|clear|safe|found|with you|at hand|on time|yours|there for you|through|perfect)(?! (?:to (?:be )?(?:show|sign|paid|sign))|when|if|from)`,
  // None is ever less than perfect.
  `no (?!${staff})[a-z]+(?:, [a-z]+){0,3}(?: or [a-z]+)?(?: of ours| from us)? (?:is|are|was|were|will be|gets?|goes|turns out|arrives?|leaves) ever ${nasty}`,
  `(?:never|ever|nothing) (?:anything )?less than ${perfect}`,
  // It cures every ill.
  '(?<!(?:that|which|who|staff|manager|guard|warden) )(?:brings back|restores|captures|kills|cures|heals|beats|withstands|outlasts|keeps out|gets rid of|banishes|pleases|defies|shrugs off|copes with|stands up to|soothes|satisfies|removes|lifts|dissolves|survives) (?:simply )?(?:each and every|every|any|all) (?:kinds? of |sorts? of |single |last |conceivable )?(?!tray|table|poster|notice|sign|item|label|bin|person|visitor|jewel)[a-z]+(?:,? (?:and )?(?:every|any|all) [a-z]+){0,3}',
  // Not a day without.
  'not (?:an?|one) (?:day|week|hour|minute|night|morning|season|evening) (?:passes|goes by|ends|begins) (?:without|that|in which) (?!(?:an? |some |another )?(?:complaint|call|question|letter|request|customer|visitor|somebody|someone|phone|error))[^.;,]{2,50}',
  // You ask, we have it.
  "you (?:ask|name|want|need|call|ring|dream|say|wish|order)(?: (?:for )?(?:it|us|of it))?,? (?:and )?we(?:[’']ve got| have| find| get| do| make| fix| deliver| build| bring| sort|[’']ll (?:find|get|do|make|fix|bring|sort)) it(?![a-z])",
  "(?:just )?(?:ask|say the word|call|ring|tell us|drop in|snap your fingers),? and (?:it|the [a-z]+|your [a-z]+|we|help|someone)(?: is| are|[’']s|[’']re| will be| have| has) (?:yours|done|there|ready|fixed|gone|at your door|with you|on (?:its|the) way|solved|sorted|taken care of)",
  '(?:your|every|the guest.s|the customer.s) wish is (?:our|their) command',
  // Whoever comes leaves as another.
  `(?:any|every|each) (?!${staff})[a-z]+ (?:that|who|which) [^.;,]{2,40} (?:leaves?|goes home|comes out|comes back|ends up|returns?|walks (?:out|away)|drives (?:off|away)|finishes|graduates)(?: of)?(?: (?:it|us|here|home|there|the [a-z]+|our [a-z]+))? ${state}`,
  // Through snow and strikes.
  `(?:through|despite|in spite of|come|be it|whether in|in) ${element}(?:, ${element}){0,3},? (?:and|or) ${element},? (?:the|our|your|we|you|it|somebody|someone)(?: [a-z]+)?(?: [a-z]+)? ${isThere}(?! (?:must|should|not|at (?:half|reduced|walking|a reduced)|slower|slowly|late|less|only|on a reduced|every [0-9])(?![a-z]))${words}{0,6}`,
  `(?:picked up|answered|open|there|ready|on (?:your|the) [a-z]+|delivered|here for you|at your [a-z]+)[^.;]{0,60},? (?:be it|whether it (?:is|be)|whether on|even (?:on|at)) ${element} or(?: (?:on|at))? ${element}`,
  // There is none whom we fail.
  `there(?: is|[’']s| are) (?:nobody|no one|no (?!${staff})[a-z]+|not (?:a|one) [a-z]+) (?:(?:that|who|whom|which) )?(?:we|our [a-z]+) (?:leave|leaves|let|lets|turn|turns|fail|fails|send|sends|forget|overlook|disappoint|keep|would (?:leave|let|turn|refuse)|have (?:left|let|turned|failed))${words}{0,4}`,
  `(?:there(?: is|[’']s| are)|we have|you will find|you[’']ll find) (?:nobody|no one|no (?!${staff})[a-z]+|not (?:a|one) [a-z]+) (?:that |who |which |here )+(?:does not|doesn[’']t|do not|don[’']t|will not|won[’']t|fails to|fail to|cannot|can[’']t|is not|isn[’']t) (?!(?:appl|concern|belong|require|accept|allow|permit|cover|include|have an?|carry|bear|count|need|cost|contain))[a-z]+`,
  // It lasts for ever.
  `(?:still|yet)${words}{0,8} (?:(?:a|one) (?:hundred|thousand) years (?:from now|on|hence)|in (?:a|one) (?:hundred|thousand) years|when your grandchildren [a-z]+|after a lifetime)`,
  `(?:remember|treasure|lasts?|keeps?|serves?|enjoy|loves?|use|wear|fits?|cherish)${words}{0,4} (?:all (?:your|their|his|her) (?:life|lives|days)|for the rest of (?:your|their) (?:life|lives|days)|a lifetime|for (?:a lifetime|generations|centuries|eternity))`,
  `once${words}{1,5}, (?:it|they|an?|the|your)(?: [a-z]+){0,2} (?:stays?|remains?|keeps?) (?:mended|fixed|repaired|dry|clean|sharp|shut|put right|solved|sorted|white|warm|gone|away|quiet|straight)(?=[.,;!]|$)`,
  // All of them, that very minute.
  `(?:everything|all|whoever|everyone who|anyone who|(?:every|each) (?!${staff})[a-z]+)(?: [a-z]+){0,10} (?:(?:the same|that very|the very same|the very) (?:minute|second|instant)|within the (?:minute|second))(?! (?:of|as|that|after))`,
  // We think of everything.
  `(?:we|our [a-z]+) (?:think|thinks|take care|takes care|have thought|see|sees|look after|looks after) (?:of |to )?everything(?=[.,;!]|$| for you| else)(?! (?:else )?(?:on|in) the list)`,
  '(?:leave|forget|park|drop) (?:all )?your (?:worries|cares|troubles)(?: (?:at the door|behind|to us|with us|at home|outside))?|(?:not|without) a (?:care|worry) in the world',
  // Each is made happy, each finds its answer.
  `(?:makes?|made|leaves?|turns?|sends?) (?:every|each|all)(?: of)?(?: our| the)? (?!${staff})[a-z]+ (?:richer|home )?${state.replace('(?:obedient', '(?:obedient|richer|home happy|into an? [a-z]+')}`,
  `(?:all|every|each|any)(?: our| the| your)? (?!${staff})(?!keys?(?![a-z]))[a-z]+(?:, (?:however|no matter|big|even|old)[^,;.]{2,25},)? (?:finds?|meets?|gets?|reach(?:es)?) (?:its|their|his|her) (?:answers?|solutions?|owners?|homes?|match|cure|way (?:home|back|there)|buyers?|destination|happy ending)`,
  `(?:you|your [a-z]+|they|customers|guests)(?: will|[’']ll) (?:love|adore|treasure|never forget|always remember) (?:it|us|them|every [a-z]+|each [a-z]+|being here|your (?:stay|visit|time)|the result)`,
  // Nobody and nowhere better.
  `(?:nobody|no one|no-one|no other [a-z]+|none) (?:else )?(?:does|do|knows?|cooks?|cleans?|serves?|cares?|makes?|gets?|offers?|delivers?|treats?|answers?|repairs?|teaches|teach|sells?|can|will|in (?:town|the (?:town|city|county|country|world|region|trade|business|street|valley)))${words}{0,6} (?:${better}|like (?:us|we do)|as (?:well|fast|good|cheap|quickly|cheaply) as (?:we|us))(?! (?:price|notice|than (?:it|before)))`,
  `nowhere (?:else )?(?:on earth |in [a-z]+ )?(?:will|do|does|can|are|is|could) (?:you|they|customers|guests|one|your [a-z]+|people|it|life|bread|service)${words}{1,5}`,
  `(?:won[’']t|will not|cannot|can[’']t|will never|never) (?:find|get|eat|sleep|see|buy|do|be [a-z]+)(?: an?)?${words}{0,3} (?:${better})(?: [a-z]+)? (?:anywhere|elsewhere|than (?:here|with us|at [a-z]+))(?: else)?`,
];
