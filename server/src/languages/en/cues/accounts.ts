/** Accounts of how things are and were, whom they serve and what they are called. None of them promises anything. */
import { served, staff } from './words.ts';

const often =
  '(?:often|frequently|regularly|usually|generally|normally|typically|sometimes|occasionally|mostly|repeatedly|periodically|constantly|always|never|seldom|rarely)';

/** How often things are as they are; what always is may be a promise. */
const mostlySo = '(?:often|frequently|regularly|usually|generally|normally|typically|sometimes|occasionally|mostly|seldom|rarely)';

/** Verbs in a past tense that is no participle of a service, and endings that say so beside a subject. */
const past =
  '(?:was|were|had|did|broke|came|went|fell|rang|ran|took|told|said|wrote|grew|rose|lived|felt|thought|spoke|stood|began|got|kept|lost|left|stuck|froze|blew|sank|ate|drank|drove|flew|forgot|gave|knew|saw|slept|wore|stole|burst|crashed|failed|jammed|stopped|leaked|arrived|complained|waited|missed|flooded|lasted|happened|worked|looked|turned|refused|ended|overran|overheated|stalled|tripped|queued|wished|hoped|tried|suffered|struggled|seemed|stayed|travelled|walked|stayed|used to)';

/** How people, letters and places are of themselves. */
const state =
  '(?:hard|difficult|long|busy|angry|tired|worried|nervous|anxious|upset|afraid|frightened|shy|late|lost|wet|cold|warm|hot|new|old|young|unclear|full|empty|confused|confusing|dry|thirsty|hungry|ill|unwell|in pain|in a hurry|under stress|in tears|alone|ashamed|embarrassed|deaf|unsure|unaware|surprised|disappointed|grateful|loud|noisy|quiet|slippery|icy|narrow|steep|crowded|windy|foggy|dark|dusty|heavy|fragile|rare|expensive|cheap|wrong|right|the (?:first|last|only|oldest|youngest|result|reason|cause|same)|about|due to|because|a (?:sign|matter|mix|result|question|cause|reason)|not (?:sure|aware|used)|too [a-z]+|more [a-z]+|less [a-z]+|very [a-z]+|quite [a-z]+|rather [a-z]+)';

/** What is in the nature of a trade: it earns, it costs. */
const nature =
  '(?:earns?|costs?|sells?|loses?|wants?|likes?|means?|lives?|eats?|weighs?|owns?|rents?|lacks?|spends?|grows?|prefers?|hates?|loves?|fears?|remembers?|forgets?|makes? (?:little|no|a|more|less|up)|tells? (?:more|us (?:more|a|what|where))|says? (?:more|less|what)|shows? (?:itself|in|up)|starts? (?:with|as|small|in)|begins? (?:with|as|small|in)|hides?|lies? (?:in|with|at)|stems?|comes? (?:from|in|with|as|down)|belongs?|suits?|depends?|worries|worry|wonders?|thinks?|feels?|expects?|has (?:a|an|its|the|one) (?:simple |good |plain |long |deeper )?(?:cause|reason|name|answer|story|explanation|end|price|history|side)|dislikes?|resents?|smells?|melts?|dries|dry|breeds?|sleeps?|bites?)(?![a-z])';

const tool =
  '(?:log|form|list|sheet|board|card|badge|bell|sign|button|label|checklist|diary|report|interview|survey|test|drill|audit|code|number|tag|register|record|rota|note|script|stamp|map|plan|mark|colour|colours|ribbon|bracelet|whistle|light|lamp|talk|walk|briefing|huddle|meeting|round|debrief|rehearsal|exercise|review|rule|rules|table|annex|glossary|index|map|file|folder|database|system|tool|bin|box|counter|queue|ticket|tickets|line|lines|tape)';

/** On to the end of the clause, but not into a promise beside it. */
const onward = '(?:(?!,? (?:and|but|so|then) (?:we|they|it is|it must|staff|our|the (?:team|desk|clerk|manager))(?![a-z]))[^.;])';

const customer = `(?:${served}|borrowers?|riders|drivers|skippers|exhibitors|bidders|buyers?|sellers|applicants?|claimants?|taxpayers?|carers|relatives|walkers|campers|swimmers|diners|companions?|people|those|anyone|everyone|you)`;

const mostly = '(?:if|where|when|as far as|wherever|whenever) (?:at all )?(?:possible|necessary|needed|required|you can|they can)';

const history: readonly string[] = [
  `(?:was|were) [a-z]+(?:,| and| but| or) ${often} (?:[a-z]+ )?[a-z]+`,
  '(?:our|my|the) (?:grandparents|great-grandparents|grandfather|grandmother|forefathers|ancestors|founders?|predecessors?|first owners?|monks|nuns|pioneers|parents) (?!(?:must|will|shall|should|can|may|are|is|have|who|need)(?![a-z]))[a-z]+(?:ed|ld|nt|ght|de|ok|an|ad|pt|me|ve|ll)(?![a-z])[^.;]{2,100}',
  `(?:the|our|his|her|their|its|we|it|they|there|he|she|nobody|people|guests|customers|callers|visitors|trains|boats|orders|letters|parcels)(?: (?:old|former|previous|first|last|original|early|earlier)(?: [a-z]+)?| [a-z]+)? ${often} ${past}(?![a-z])`,
  `(?:the|our|its) (?:old|former|previous|original|earlier) [a-z]+(?: [a-z]+)? (?:${often} )?(?:[a-z]+ed|${past}) ?(?:${often})?`,
  `(?:until|before|in) (?:19|20)[0-9]{2},? (?:the|our|we|it|they|there|customers|guests|nobody|everything|all|most) [^.;,]{2,80}`,
  '(?:last|that|one|the other|in an earlier|in the first|the previous) (?:year|month|week|summer|winter|spring|autumn|season|night|morning|time|christmas|easter|quarter),? (?:we|the|our|a|an|some|several|many|most|nobody|two|three|one|it|there|they) (?!(?:must|will|shall|should)(?![a-z]))[^.;,]{2,80}',
];

const facts: readonly string[] = [
  `(?<![\\s\\S])(?!${staff})[a-z]+s ${mostlySo} (?:pay|come|arrive|stay|live|prefer|eat|drink|sleep|ask for|want|know|need|travel|walk|leave|bring|wear|forget|buy|worry|wonder|expect|like|hate|love|fear)(?![a-z])`,
  '(?:the |our )?(?:weather|tide|wind|sea|mood|light|market|prices?|temperature|fog|demand|fashion|water level) (?:[a-z]+ )?(?:changes?|turns?|falls?|rises?|shifts?|drops?|sets? in|comes? (?:in|up|down)) (?:very |quite |so )?(?:quickly|fast|soon|often|rapidly|early|late|suddenly)',
  '(?:carries|carry|holds?|sells?|houses?|contains?|consists? of|grows?|brews?|draws?|attracts?|hosts?|lives? on|comes? (?:mostly|mainly) from) (?:mostly|mainly|usually|normally|generally) (?!(?:within|by|in|on|at|the|good|high|a)(?![a-z]))[a-z]+',
  `(?:is|are|was|were|seems?|feels?|gets?|becomes?) ${often} ${state}(?![a-z])`,
  `(?<!our )(?:an?|the|most|many|some|these|such|old|new|small|big|young) [a-z-]+(?: [a-z-]+)? ${mostlySo} ${nature}`,
  `(?:it is|it[’']s|that is|this is) (?:often |usually |quite |very |also |still |now )?(?:common|usual|normal|customary|the custom|traditional|typical|known|well known|natural|human|true|easy to see|no secret)[^.;,]{0,90}`,
  '(?:long|short|endless|lengthy|unexplained|slow|late|poor|vague|quick|prompt|regular|frequent|good|bad) (?:waits?|queues?|delays?|answers?|replies|service|breaks?|meals?|sleep|lighting|words?|promises?) (?:make|makes|annoy|annoys|upset|upsets|cost|costs|drive|drives|lead|leads|are (?:the|a|why|what|our)|is (?:the|a|why|what|our|half)|keep customers|lose|loses|hurt|hurts|breed|breeds|kill|kills|win|wins|sell|sells|build|builds|tire|tires)(?: [a-z]+){0,3}',
  '(?:is|are|was|were|be|being|seem|seems)(?: [a-z]+)? in a (?:great |terrible |tearing |bit of a )?(?:hurry|rush)',
  '(?:smells?|reeks?|tastes?) of [a-z]+(?: [a-z]+)?(?: and (?:is|are) always [a-z]+)?',
  '(?:is|are) (?:nearly |almost |already )?always (?:full|busy|crowded|packed|quiet|empty|closed|booked up|sold out|windy|cold|muddy|wet|in a (?:hurry|rush)) (?:on|in|at|before|after|during|by|when)',
];

const aims: readonly string[] = [
  `the (?:purpose|point|use|idea|sense|benefit) of (?:the|a|an|this|our|each|every|these|such a) (?:[a-z-]+ )?${tool}(?: [a-z]+)? (?:is|are|was) ${onward}{2,140}`,
  `(?:the|a|an|this|our|each|these|such a) (?:[a-z-]+ )?${tool} (?:is|are) (?:there|here|meant|for|only there|made) (?:to|so that|for) ${onward}{2,120}`,
];

const choices: readonly string[] = [
  `${customer}(?: (?:who|that|with|from|in|on)(?: [a-z-]+){1,6})? (?:is|are) (?:kindly |also |always )?(?:asked|requested|invited|advised|encouraged|urged|begged) to [^.;]{2,90}? ${mostly}`,
  `${customer}(?: (?:who|that|with|from|in|on)(?: [a-z-]+){1,6})? (?:pays?|gives?|donates?|leaves?|brings?|takes?|chooses?|decides?|orders?|tips?) (?:what|whatever|as much as|as little as|how much) (?:you|they|he|she) (?:considers?|thinks?|finds?|feels?|deems?|sees?|likes?|can|wants?|wish|wishes)(?: (?:is|are|it|to be))?(?: (?:appropriate|reasonable|fair|right|fit|suitable|good|best|necessary|adequate|proper))?`,
  'whenever you (?:want|like|wish|need|please)[^.;]{0,30} (?:between|from|within|during|before|until) (?:[0-9]|the|our|opening|noon|office|working)',
];

/** Names of papers, boats and firms. */
const names: readonly string[] = [
  "(?:magazine|newsletter|paper|boat|ship|ferry|barge|bulletin|app|scheme|programme|course|show|play|song|band|choir|shop|firm|film|game|podcast|blog|column|leaflet|booklet|brochure|chapter|poster|exhibition|exhibit|dish|cake|beer|horse|dog|cat|tortoise|button|menu item|folder|file|tab|field|option|plan|tier|package|tariff|ticket|room|hall|street|house|stall|fund) (?:is |was |are )?(?:called|named|titled|entitled|labelled|headed|known as|by the name of) (?:the )?(?:[a-z’'-]+ ?){1,4}",
  "(?:(?!(?:to|of|by|with|from|for|at|and|as|through|via|the|our|is|are|all|we|they|must|will)(?![a-z]))[a-z&’'-]+ ){1,4}(?:ltd|plc|llp|inc|gmbh|& sons|& co)(?![a-z])",
];

/** A case that its own figure decides: `significant leaks are dug within 24 hours`. */
const size =
  '(?:significant|major|minor|serious|small|smaller|large|larger|substantial|considerable|extensive|heavy|slight|simple|complex|urgent|severe|big|bigger|long|longer|short|frequent|regular|numerous|multiple|several|many|most|excessive|adequate|insufficient)';
const cases: readonly string[] = [
  `(?<![\\s\\S])(?:all |any |the |a |an |very |more )?${size}(?=(?: [a-z-]+){1,3} (?:is|are|gets?|goes?|go|must be|will be|has to be|have to be|needs?|wait|waits|takes?|carry|carries|attract|attracts|count|counts) [^.;]{0,60}(?:(?:within|in|by|before|after|at most|at least|no later than|for|to) (?:the (?:same|next|second|third|end|first) |about |[a-z]+ )?(?:[0-9]|an? (?:hour|day|week|month)|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|twenty|thirty|same|end of|noon)|the (?:same|next) (?:working )?(?:day|morning|night|shift|evening)|on the (?:same|first|second|third) |[0-9]+))`,
  `(?<![\\s\\S])(?:all |any |the )?(?:high-quality|high quality|premium|superior|excellent|reliable|first-class|suitable|acceptable|satisfactory|efficient) [a-z-]+(?: [a-z-]+)? (?:is|are) (?:kept|stored|filed|hung|priced|marked|stacked|sold|listed|labelled|shelved|set aside|weighed|counted|sent to|sorted)`,
];

/** Contexts for every list of cues. */
export const accounts: readonly string[] = [...history, ...facts, ...aims, ...choices, ...names, ...cases];
