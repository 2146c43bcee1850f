import { served, staff } from './words.ts';

/** What others do and need, what things are called, what is allowed: no promise of the house. */

const often =
  '(?:usually|often|normally|generally|mostly|typically|frequently|regularly|mainly|rarely|seldom|sometimes|occasionally|now and then|as a rule|commonly|traditionally)';

const many = '(?:several|many|most|some|a number of|a few|quite a few|various|a good many|dozens of|half of)';

/** Houses that are not ours, and what nobody employs. */
const outsider =
  '(?:harbour ?master|foreign office|home office|ministry|embassy|consulate|courts?|judge|coroner|customs|inspectorate|insurers?|banks?|lenders?|brokers?|publishers?|wholesalers?|manufacturers?|makers?|breeders?|growers?|importers?|registry|post office|police|fire brigade|parliament|gps|airlines?|couriers|post|trade body|regulator|ombudsman|weather|nature|tide|bees|birds|fish|dogs|cats|horses|puppies|animals|otters|plants|drivers from [a-z]+|landlords|notaries|solicitors|surveyors|neighbours|locals|schools|strangers|competitors|others|most (?:firms|shops|places|companies))';

const customer = `(?:${served}|buyers?|citizens?|taxpayers?|donors?|couples?|applicants?|campers?|hirers?|growers?|learners?|climbers?|boaters?|walkers?|riders?|anyone|anybody|someone|somebody|people|those|you|they|your (?:[a-z]+ )?[a-z]+|the (?:caller|couple|family|child|dog|party|group|bride))`;

/** On to the end of the clause, but not into what we do about it. */
const clause =
  '(?:(?!(?:,|;| and| but|,? so|,? then) (?:reply|answer|tell|give|call|ring|send|offer|bring|show|make|put|get|take|help|find|do|let|we|our|staff|they|the (?:team|manager|desk))(?![a-z]))[^.;]){1,110}';

/** What stands as it stands, whoever looks at it. */
const stative =
  '(?:needed|wanted|required|used|found|lost|seen|heard|worn|sold|eaten|grown|spoken|born|known|mistaken|forgotten|overlooked|confused|torn|empty|full|busy|closed|sent by|brought|paid in (?:cash|instalments|advance|kind)|bought|chosen|mistreated|blamed|left behind|misread|misheard|misspelt|evicted|hired|stolen|rough|wet|dry|late|short|over|gone|asleep|awake|active)';

/** What is usual with others. */
const usual: readonly string[] = [
  `${often} (?:rise|fall|freeze|flood|bloom|drop|peak|ripen|thaw|hatch|moult|nest|migrate|dry up|wither|swell|double|shrink|fade)s? (?:in|on|at|after|before|around|with|during|from|by)(?![a-z])`,
  `(?<![\\s\\S])${customer} (?:(?:who|with) [^.;,]{2,30} )?(?:needs?|wants?|brings?) (?!(?:to|for)(?![a-z]))[^.;,]{2,60}`,
  `(?:(?<![\\s\\S])|(?<=[.;:!?,(] |(?:and|but|that|because|since|while|although) ))(?:(?:the|our local|local|dutch|german|most|many|some|older|younger|wild|new) )?${outsider} (?:who |which )?(?:are |is |will |may )?${often} (?!(?:and|or|but|to|by|with|in|on|at|for|so|then)(?![a-z]))[^.;,]{2,80}`,
  `(?<=(?:publisher|court|bank|ministry|insurer|office|wholesaler|maker|owner|landlord|hospital|embassy|registrar|customer|client|guest|parent)s?, (?:who|which) )${often} [^.;,]{2,60}`,
  `(?<![\\s\\S])(?:(?:the|most|many|some|older|younger|new|few|small|large) )?(?!${staff}|(?:we|repl(?:y|ies)|letters|calls|answers|results|goods|refunds|orders|parcels|goods|deliveries)(?![a-z]))[a-z]+s ${often} (?:send|bring|forget|come|want|ask|book|fall|wait|ring|leave|arrive|think|believe|expect|know|hide|prefer|buy|lose|feel|sleep|nest|live|stop|break down|go|die|freeze|need|hear|worry|begin|travel|choose|drink|eat|grow|turn up|complain|react|suffer|tire|notice|call it)(?![a-z])[^.;,]{0,80}`,
  `${many} (?:[a-z]+ )?[a-z]+ (?:have|has) (?:since |now |already |long |also )?(?:closed|shut|moved|gone|died|retired|merged|left|failed|changed|grown|fallen|risen|become|stopped|given up|disappeared|vanished|burnt down|switched|been (?:built|closed|lost|felled|sold|pulled down|with us|here))(?![a-z])`,
  '(?:takes?|lasts?|is|are|costs?|weighs?|lives?|dries|grows?|runs?|stands?|keeps?|burns?) (?:very much|much|far|a lot|considerably|significantly|substantially|slightly|somewhat|noticeably|a little|a bit|rather|even) (?:more|less|worse|[a-z]+er)(?: [a-z]+)? than (?!(?:necessary|usual|we|you|they|needed|expected|promised|average|required|that|it|the (?:industry|average|competition))(?![a-z]))[a-z]+',
  `(?:is|are|was|were) ${often} ${stative}(?![a-z])`,
  `${customer} (?:is|are|was|were) ${often} (?:sent|brought|referred|recommended|told|advised|pushed|driven|delayed|surprised|asked) by (?!(?:us|our|the (?:team|desk))(?![a-z]))[a-z]+`,
  `(?:volunteers|colleagues|drivers|guides|keepers|trainers|wardens|staff|apprentices|new starters|starters|nurses|singers|members) ${often} (?:start|started|begin|began|come|came|join|joined|grow up|grew up|live|lived|ring|know|retire|move on|stay|speak|feed|travel|commute)(?: (?:as|in|on|from|for|near|with|the|a|here|by|where)(?![a-z])[^.;,]{0,60})?(?=[.;,]|$)`,
  `(?:is|are|was|were) ${often} (?:when|where|why|how|what|because|the (?:season|time|month|day|hour|reason|week|moment|year))(?![a-z])`,
  '(?:for|through|over) (?:most|much|the greater part|the better part) of (?:that|this|its|his|her|their) (?:time|history|life|lives|years|existence|past|century|childhood)',
  `(?:are|is) most (?:active|dangerous|common|popular|tired|fragrant|beautiful|visible|crowded|expensive|useful|likely|vulnerable|fertile) (?:in|at|between|when|after|before|on|during|near)(?![a-z])`,
  '(?:a great deal|most|much|a lot|half) of (?:the time|the day|the year|the night)(?=,? which)',
  '(?:cold|dry|wet|warm|hot|late|early|long|mild|hard|bad|good) (?:spring|summer|autumn|winter|season|year|week|day|night|snap|spell|wind|harvest) (?:can|may|will|might) [^.;,]{2,60}',
  `what (?:they|people|${customer}) (?:fear|want|like|miss|remember|hate|value|need|ask)s? (?:most|more|often|best)`,
  'the (?:hope|idea|thought|wish) (?:is|was) that (?:people|visitors|customers|guests|everyone|nobody|children|they|families|you)(?: [^.;]{2,120})',
];

/** What those who are served need or tell. */
const needs: readonly string[] = [
  `(?<!(?:we|staff|they|who) )(?:please |do |kindly )?(?:tell|let|ask|say|warn|inform|contact|ring|speak to|talk to|mention|note|mark|show|choose|check)(?: [a-z’']+){0,5} (?:if|whether|which|what|where|when)(?: when)? (?:[a-z]+ ){0,4}?${customer}(?: (?:just|only|also|ever|still|really|would|might|may))? (?:needs?|wants?|requires?|would like|prefers?|wish(?:es)?(?: for)?|are in need of|is in need of|drives?|travels?|suffers?)(?![a-z])${clause}`,
  `(?:tell|let|ask) (?:us|me|them|reception|the [a-z]+)(?: know)? (?:when you [a-z]+ )?(?:which|what) [a-z]+ (?:you|they|your [a-z]+) (?:need|want|prefer|require|would like)${clause}`,
  '(?<=(?:in need of|who needs?|that needs?|needing|who want|wanting|who require|requiring) )(?:several|many|regular|frequent|extra|additional|immediate|quick|sufficient|enough|more|prompt|constant|special|suitable|appropriate|adequate|substantial|significant|various) [a-z]+',
  '(?:a|an|the|some) (?:suitable|convenient|sheltered|quiet|good|sufficient|clear|dry|level|safe) [a-z]+ (?:[a-z]+ ){0,5}if you (?:want|need|wish|would like|prefer)',
  `(?:if|should|when|where) (?:the )?${customer} (?:need|needs|want|wants|require|requires|wish for|wishes for|ask for|asks for|would like) [^.;,]{2,60}(?=,)`,
  'should you (?:need|want|require|prefer|wish for|like) [^.;,]{2,60}(?=,)',
  '(?:send|bring|show|give|hand|email|e-mail|tell|let|lend) us [^.;,]{2,70} (?:if|where|when) (?:available|necessary|needed|known|possible|to hand|required|applicable)',
  `(?:(?:that|which|who|if|unless|when) (?:[a-z]+ ){0,2}?(?:has|have|had|is|are|was|were)(?: been| not)? (?:left |kept |returned |handed back |looked after |brought back |used |worn |stored )?)(?:reasonably|fairly|properly|adequately|sufficiently|suitably|easily|regularly|frequently|often|repeatedly) (?:clean|tidy|dry|undamaged|intact|dressed|used|worn|insured|packed|sealed|labelled|frightened|upset|read|reached|seen|scared|spooked|startled|underpaid|late|absent|away|abroad|ill|used|delayed)`,
  '(?<!(?:we|staff|to|must|will|should|team|crews?|teams|drivers|guides) )(?:go|goes|sell|sells|fill up|fills up|book up|books up|run out|runs out|sell out|disappear|get snapped up|melt|dry out) (?:very |so |quite |too )?(?:fast|quickly|soon|early|rapidly)',
];

/** What nobody is to be hurried into, what customers bring, and what is told about a thing. */
const conduct: readonly string[] = [
  "(?:must not|mustn[’']t|do not|don[’']t|never|should not|shall not|may not) (?!(?:delay|wait|hesitate|fail|forget|leave|keep|hold|rest)(?![a-z]))[a-z]+(?: (?!(?:and|but|or|so|then|until|unless|if)(?![a-z]))[a-z]+){0,5} (?:quickly|fast|suddenly|soon|early|hastily|rapidly|immediately|at once)(?=[.;,]|$| (?:just|to|or|because|when|if)(?![a-z]))",
  '(?:if|when|where|because|whenever|as) (?:an?|the|it|they|your|their|[a-z]+s) (?:[a-z]+ ){0,3}(?:is|are|gets?|was|were|falls?|rises?|changes?|moves?|grows?|dries|dry|drops?) (?:[a-z]+(?:ed|en|t) |too |very )?(?:quickly|rapidly|fast|suddenly|swiftly|slowly|late)(?=[.;]|$)',
  '(?:marked|labelled|graded|classed|called|rated|named) (?:as )?[a-z]+(?:, [a-z]+){1,4},? (?:and|or) [a-z]+',
  'if your (?:[a-z]+ )?[a-z]+ (?:has|have|includes?|contains?|suffers? from|is|are) (?:(?! (?:we|you|our|the)(?![a-z]))[^.;,]){2,50}(?=[.;,]|$)',
  "(?:not|never|nobody|no one|without|nor|[a-z]+n[’']t)(?: [a-z]+){0,2} (?:press|push|hurry|rush|force|urge|pressure|pressing|pushing|hurrying|rushing|forcing|urging)(?:es|s)? (?:an?|the|any)? ?[a-z]+ (?:to|into) [^.;,]{2,40}",
  '(?:bring|wear|pack|carry) [^.;]{2,60},? (?:preferably|ideally)(?= (?:with|in|on|one|ones|your|an?|of|made|not|two|the)(?![a-z]))',
  '(?:tell|ask|inform|warn|advise|say)(?: [^.;]{2,60})? whether (?:the|an?|your|their|his|her|it|they) (?:[a-z]+ )?(?:has|have|is|are|contains?|was|were) [^.;,]{2,60}',
  '(?:your|their|his|her) [a-z]+ as (?:it|they) (?:comes?|arrives?|lands?|falls? due)(?: in)?',
  'may (?:be )?[a-z]+ (?:it |them )?as (?:often|much|many|long|little|early|late)(?: [a-z]+)? as (?:needed|necessary|wanted|wished|liked|desired|required|possible)',
];

/** What suffices, by definition. */
const suffices: readonly string[] = [
  '(?:is|are|will be) (?:sufficient|enough|adequate|acceptable|satisfactory)(?= (?:where|if|when|unless|for (?:an?|the|this|that|deeds|sums|amounts|adults|children|one|two)|as (?:proof|evidence)|to (?:apply|book|prove|claim|enter|register|cancel|board|collect))(?![a-z]))',
  '(?:reasonable|proportionate|appropriate|lethal|minimum) force',
  'reasonable adjustments?(?= (?:under|in the sense|for disabled|as defined)(?![a-z]))',
];

/** Names. */
const gadget =
  '(?:menus?|buttons?|tabs?|icons?|folders?|keys?|screens?|panels?|drop-?downs?|boxes|box|field|app|templates?|campaign|award|prize|badges?|stickers?|stamps?|festival|brand|logo|slogan|song|film|leaflet|poster|magazine|newsletter|trophy|cup|wall|lane|trail)';
const named =
  '(?:quick|fast|instant|rapid|express|regular|frequent|reasonable|good|best|excellent|adequate|flexible|smart|easy|simple|premium|prompt|soon|significant|superior|safe|fair|great|efficient|sufficient|smooth|perfect|warm|generous|ample)';
const names: readonly string[] = [
  `(?:the|our|this|that|under|select|choose|press|click|use|open|tap|in) (?:the )?(?:[“"‘']?)${named}(?: [a-z]+){0,2} ${gadget}(?![a-z])`,
  `(?:the|our) ${named} [a-z]+ ${gadget} of (?:19|20)[0-9]{2}`,
  `(?:the|our) ${named} [a-z]+ (?:course|package|plan|deal|ticket|pass|menu|range|tariff|scheme|class|tour|box|set|card|wash|treatment|hamper|basket|platter|bundle) (?:costs?|holds?|contains?|serves?|feeds?|is (?:for|on|£|[0-9])|takes?|runs?|lasts?|starts?|ends?|comes?|was)(?![a-z])`,
  '(?:cycles|modes|settings|levels|speeds|sizes|grades|classes|lanes|programmes|buttons|options|tiers|plans|fares|washes|tests|colours|courses)(?: on [a-z ]{2,20})? (?:are(?: called| named)?|range from|go from|read)[: ] ?[a-z]+(?:, [a-z]+){1,4},? (?:and|or|to) [a-z]+',
  '\\([^().;]{3,60}\\) (?:acts?|orders?|regulations?|rules|bill|directive|code|law|scheme|byelaws?|bylaws?)(?![a-z])',
  '(?:reads?|bears?|marked|labelled|stamped|headed|titled|entitled|called|named|motto|slogan) [“"‘\'«][^”"’\'»]{2,80}[”"’\'»]',
];

/** Allowed, under a condition that the customer meets. */
const allowed: readonly string[] = [
  `(?<!(?:not|only|never|no longer) )(?:is|are) (?:allowed|permitted|welcome|tolerated) (?:in|on|at|from|to|inside|outside|between|during|after|before|by|with|near|along|as)(?![a-z])[^.;,]{2,90}`,
  `(?<!(?:so that|if|whether|when|until|before) )(?:crews?|campers?|hirers?|boaters?|walkers?|riders?|climbers?|couples?|growers?|taxpayers?|families) (?:may|can|could|might)(?! (?:not|never|always|expect|count|rely|be (?:sure|certain)|rest)(?![a-z])) [^.;]{2,90}`,
  `(?<![\\s\\S])(?!(?:we|our|management|the (?:company|office|shop|council|trust|firm|society|club|school|clinic|hotel|business))(?![a-z]))(?:[a-z’'-]+ ){1,4}may (?!(?:not|be|rest|expect|count|rely|also|always)(?![a-z]))[^.;,]{2,90}`,
  '(?<!(?:so that|if|that|before|until|so) )you (?:can|may) (?:also )?(?:keep|stay|borrow|bring|take|sit|stand|try|play|park|swap|linger|come back) [^.;,]{2,60}',
  '(?<!not )can (?:also )?be (?:hired|rented|borrowed|booked|bought|extended|renewed|swapped|shared|played|visited|viewed|split) (?!by us(?![a-z]))[^.;,]{2,60}',
  '(?:is|are) (?:also |only )?possible (?:from time to time|at times|occasionally|sometimes|now and then|at short notice|on request)',
  '(?:etc\\.?|and so on|and the like|or similar) can be (?:bought|hired|had|found|ordered|borrowed|rented|booked|seen)',
];

/** Contexts for every list of cues. */
export const bystanders: readonly string[] = [...usual, ...needs, ...conduct, ...suffices, ...names, ...allowed];
