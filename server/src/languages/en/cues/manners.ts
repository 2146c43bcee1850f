/** Manners of speaking in which a vague word promises nothing: grades and kinds, what has been, what was said, what is wanted, what a change log tells. */

const often =
  '(?:often|frequently|regularly|usually|generally|normally|typically|sometimes|occasionally|mostly|mainly|largely|repeatedly|periodically|constantly|seldom|rarely|quite often|very often|more than once|more often than not|now and (?:then|again)|again and again|time and again|over and over|on occasion|many times|several times|a few times|a number of times|any number of times|countless times)';

const many =
  '(?:a number|several|many|some|most|a few|quite a few|a good few|a fair few|a good many|a great many|plenty|a lot|lots|dozens|scores|a handful|a couple|the (?:bulk|majority|rest)|a (?:good|fair|large|small|growing|sizeable) (?:number|share|part|proportion|half))';

const customer =
  '(?:customers?|guests?|clients?|callers?|visitors?|patients?|members?|users?|passengers?|travellers?|tenants?|residents?|students?|pupils?|parents?|readers?|borrowers?|owners?|families|riders|drivers|walkers|exhibitors|bidders|buyers?|sellers|applicants?|carers|relatives|mourners|neighbours?|diners|players|growers|farmers|learners|people|folk|punters|regulars|shoppers|donors|pensioners)';

/** Where nothing goes before that only supposes, or that tells what must have been done. */
const told = "(?<!(?:if|when|whenever|once|after|unless|until|where|who|that|which|because|must|should|shall|will|may|to|not)(?: [a-z’']+){0,3} )";

const participle =
  '(?:[a-z]{2,}(?:ed|en|wn|ught)|been|had|run|sold|told|heard|met|kept|left|lost|sent|spent|done|gone|come|become|made|said|read|put|cut|hit|shut|let|won|felt|held|paid|built|stood|stuck|sunk|begun|sung|found|understood)';

/** The same right before an auxiliary. */
const untold = told.replace(' )', ')');

/** Participles of what gets more or less. */
const moved =
  '(?:fallen|risen|dropped|grown|declined|increased|decreased|improved|shrunk|climbed|changed|shortened|lengthened|slowed|eased|gone (?:up|down)|come (?:up|down)|doubled|sunk|narrowed|widened|worsened|picked up|tailed off|been (?:cut|reduced|shortened|raised|lowered|improved))';
const degree =
  '(?:significantly|substantially|considerably|markedly|noticeably|sharply|appreciably|drastically|dramatically|greatly|slightly|somewhat|steadily|quickly|rapidly|fast|a lot|a little|a good deal|a great deal|a bit)';

/** Whom fear or force drives, so that nobody may wait. */
const unsafe =
  "(?:(?:not|never|no longer|[a-z]+n[’']t) (?:feel |feels |be |is |are |felt )?safe|feels? (?:unsafe|threatened|in danger|at risk)|frightened (?:of|by)|afraid of|scared of|terrified|in fear|is being (?:followed|watched|bullied|harassed|hit|abused|stalked|threatened|hurt)|threatens? (?:to|them|her|him|a|the|another|you|staff)|(?:him|her|them|your)sel(?:f|ves) (?:is|are) (?:at risk|in danger))";

const atOnce = '(?:immediately|at once|straight(?: |-)?away|right(?: |-)?away|instantly|promptly|quickly|forthwith|without delay)';

/** Steps of safety by who is afraid and by who could come to harm. Contexts for words of time and for absolutes. */
export const harmsWay: readonly string[] = [
  `(?:chipped|cracked|broken|splintered|sharp|jagged|rusty) (?:glass(?:es)?|plates?|cups?|tiles?|blades?|edges?|nails?|wires?|bottles?|jars?|mugs?|panes?|ladders?|rungs?|steps?)(?: [a-z]+){0,4} ${atOnce}`,
  `(?:get|gets|climbs?|jumps?|comes?|moves?|runs?|walks?|swims?) (?:off|out of|away from|clear of|back from) (?:the |a |any )?(?!(?:phone|line|call|subject|topic|point|way|desk|office)(?![a-z]))[a-z]+ (?:immediately|at once|straight(?: |-)?away|right(?: |-)?away)(?=[.,;!:)]|$| (?:and|if|when)(?![a-z]))`,
  `(?:throw|bin|discard|destroy|pour|tip|chuck)s? (?:out |away |down )?(?:the |any |all |every )?(?:[a-z]+ ){0,2}(?:shellfish|mussels|oysters|meat|fish|chicken|mince|eggs?|milk|cream|leftovers|rice|mushrooms|vaccines?|insulin|samples?|needles?|glass|sushi|seafood|bait)(?: [a-z]+){0,4} ${atOnce}`,
  `${unsafe}[^.;]{0,110} ${atOnce}(?:,? (?:whatever|whenever|day or night|at any|no matter|even)[^.;]{0,30})?`,
  `${atOnce},? (?:and )?(?:before|so that|so|lest) (?:any(?:one|body)?|some(?:one|body)|no(?:body| one| [a-z]+)?|an? [a-z]+|the (?:next [a-z]+|children|others|dog|baby)|another|other|others|people|children|it|they)(?: [a-z-]+){0,5} (?:slips?|falls?|trips?|touch(?:es)?|treads?|steps?|cuts?|burns?|hurts?|(?:is|are|gets?|be) (?:hurt|injured|infected|scalded|bitten|cut|burnt|harmed)|eats?|drinks?|reach(?:es)? (?:it|them|in)|gloves|bare(?: |-)handed|catch(?:es)? (?:it|fire|on)|swallows?|breathes?|spreads?|handles?|walks? (?:into|through|under))`,
];

/** Grades, sizes and kinds by their trade name. */
const kinds: readonly string[] = [
  '(?:regular|minimal|quick|rapid|flexible|reasonable|prompt|limited|sufficient|adequate|instant|frequent|fast|easy|superior|premium|smart|optimum|selective|significant|moderate)-(?!(?:quality|paced|turnaround|response|reply|fire replies|thinking|witted|ish|acting|moving|and|to-use|to-read|going|as|service)(?![a-z]))[a-z]+(?=(?: [a-z-]+){1,3}(?:[.,;:)]|$| (?:is|are|goes|go|must|may|can|has|have|costs?|holds?|stays?|comes?|come|was|were|takes?|needs?|ends?|begins?|starts?|runs?|counts?|sits?|stands?|belongs?|leaves?|for|in|on|at|from|with|by|over|under|of)(?![a-z])))',
  'a regular (?:wash|cut|coffee|tea|cup|portion|size|ticket|service|clean|trim|menu|seat|pass|oil change|haircut|shave|pizza|fare)(?= (?:costs?|is (?:£|\\$|€|[0-9])|at (?:£|\\$|€|[0-9])|takes? [0-9]|for (?:£|\\$|€|[0-9])))',
  // A law by its name.
  "(?:reasonable|fair|adequate|equal|quick|prompt|best|safe|quality|excellent|efficient|flexible|sufficient)(?: (?!must|will|shall|should|is|are|we|they|you|staff)[a-z’']+){1,7} (?:act|ordinance|statute|by-?laws?|code|bill|directive|order)(?=[.,;:)]|$| (?:19|20)[0-9]{2}| (?:of|applies|gives|says|lays|requires|sets|allows|covers|protects)(?![a-z]))(?<!(?:to|and|or|not|who|we|they) act)",
  // What is reason or proof enough, by name.
  '(?:an? )?(?:adequate|sufficient|good|reasonable|acceptable|proper|suitable|fair|satisfactory) (?:reasons?|proof|evidence|grounds?|excuses?|cause|security|explanations?|identification)(?: (?:of|for) [a-z]+(?: [a-z]+)?)? (?:is|are|would be|counts? as) (?!(?:required|needed|necessary|asked|given|expected|made|provided|shown|kept|to|always|obtained|sought|available)(?![a-z]))[a-z]+',
  // A part of the service that is named by what is selected.
  '(?:the|your|their|a|each) (?:first|second|third|one|single) (?:reasonable|fair|sensible|proper|suitable) [a-z]+(?: [^.;,]{1,30})? (?:is|are|costs?|comes?|carries)',
  '(?:is |are |was |there is )?no such thing as [^.;,]{2,50}',
  `(?:families|households|couples|${customer}) (?:with|who have) (?:several|many|a number of|a few|a lot of|a couple of) [a-z]+`,
  '(?:minor|small|large|major|big|heavy|long|short|late|early|simple|urgent|bulky|cheap|expensive) [a-z]+(?:,|:| –| \\() ?(?:that is,? |i\\.e\\.,? |meaning |namely )?(?:those|ones|anything|everything|any|all) (?:of|under|over|above|below|up to|less|more|between|costing|weighing|with|that (?:costs?|weighs?|takes?)|at|from) ?(?:than |about )?[£$€]? ?(?:[0-9]+|one|two|three|four|five|ten|half)',
  '(?:reasonable|small|fair|sensible|modest|certain|limited|large|good|sufficient|adequate|suitable) (?:number|amount|quantity|supply|stock) of [a-z]+(?: [a-z]+)?(?:,|:| –| \\() ?(?:say|namely|that is|i\\.e\\.),? [0-9][0-9.,]*',
  '(?:several|some|many|few|soon|shortly|promptly|regularly|often|quickly|adequate|sufficient|reasonable|appropriate|timely)(?: [a-z]+)? (?:means?|stands? for|(?:is|are) defined)(?![a-z])',
  '(?:strong|hot|cold|warm|wide|deep|long|high|low|thick|thin|bright|loud|quiet|light|heavy|dry|big|large|tight|far|fast|slow) enough(?:,|:| –| \\() ?(?:at least |about |at most )?[0-9][0-9.,]*(?: ?[a-z°%]+)?',
  '(?:plenty|lots|loads|a bit|a lot|a drop|a splash|a dash) of [a-z]+(?:,|:| –| \\() ?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+) [a-z]+',
  'good practice (?:from|at|in|elsewhere|guide|note)',
];

/** What has been so until now, by the perfect tense. */
const perfect: readonly string[] = [
  `${told}(?:i|we|they|it|he|she|you|nobody|people|there|(?:the|our|my|some|many|most|two|three|both|these) [a-z]+(?: [a-z]+)?)(?:[’']ve|[’']s| have| has| had) ${often} (?!to(?![a-z]))${participle}(?![a-z])`,
  `(?<=${untold}(?:[’']ve|[’']s| have| has| had) (?:already |also |now |never |since )?${participle}(?: [a-z’']+){0,5} )${often}(?![a-z])`,
  `(?:have|has|had|[’']ve) (?:also |since |already |now |all )?${moved} (?:very |quite |rather )?${degree}`,
  `(?:have|has|had|[’']ve) ${degree} (?:${moved})`,
  `(?<=(?:ever since|since then|since (?:19|20)[0-9]{2}|back then|in those days|at first|(?:has|have|had) been [^.;]{2,60},),? (?:and )?)${often}(?![a-z])`,
  `(?<=(?:[’']ve|have|has|had) (?:already |now )?${participle}(?: [a-z’']+){0,5} )(?:many|several|a number of|a few|quite a few|plenty of|a good many|countless) (?:[a-z]+ )?(?:times|complaints|years|letters|accidents|mishaps|mistakes|mix-ups|changes)(?! (?:a|per|each) )`,
];

/** What was, and what befalls a house now and then. */
const past: readonly string[] = [
  `(?<!(?:if|when|once|unless|whether) (?:[a-z’']+ ){0,3})(?:was|were) ${often}(?![a-z])`,
  `${often} (?:lay|sat|stood|rang|came|went|fell|broke|wrote|ran|had|was|were|did|gave|drew|drove|ate|saw|knew|grew|froze|spoke|chose|began|sank|blew|got|waited|complained|arrived|happened|lasted|seemed|turned up|took (?:days|weeks|months|years|hours))(?![a-z])`,
  'used to (?!it(?![a-z]))[^.;,]{2,60}',
  `(?:sooner or later|now and (?:then|again)|(?:every )?once in a while|from time to time|every so often|every now and (?:then|again)|occasionally|sometimes|at times),? (?:an? |the odd |some |even (?:the|a) |every )(?!(?:[a-z]+ )?(?:staff|agent|colleague|manager|supervisor|volunteer|driver|technician|engineer|nurse|trainer|inspector|auditor|member of staff|team|survey|review|audit|checks?|report|newsletter|inspection|e-?mail|test|talk|visit|meeting|training|course|round|call|message|sample|refresher|mystery|update|bulletin|workshop|drill)s?(?![a-z]))[a-z]+(?: [a-z]+)? (?!(?:is|are|must|will|shall|should)(?![a-z]))[a-z]+`,
  `${customer} (?:from|with|of|in|on|at) [a-z ]{2,30} ${often} (?:expect|arrive|ask|forget|bring|come|want|think|believe|worry|ring|call|pay|hope|assume|wonder|stay|leave|book)(?![a-z])`,
  '(?:sets?|dries|dry|cures?|hardens?|burns?|boils?|melts?|spreads?|rots?|heals?|cools?|sours?|wilts?|fades?|rusts?|sinks?|thaws?|spoils?|evaporates?|ferments?|shrinks?|swells?) (?:very |quite |too |so )?(?:fast|quickly|rapidly|soon|slowly|in no time)',
];

/** What people said, did and are like. */
const people: readonly string[] = [
  `${many} (?:of )?(?:(?:them|us|our|the|these|those|my) )?(?:[a-z]+ ){0,2}(?:told|said|complained|wrote|rang|wanted|felt|thought|knew|remembered|spoke|came|went|objected|voted|died|grew|lived|had (?:to|no|not|never|an?|been|come|gone)|were (?:unsure|unhappy|afraid|surprised|angry|lost|late|not)|asked (?:for|us|why|how|what|whether|if|to)|(?:described|reported|mentioned|suggested|noted|explained|pointed out|recalled) (?:that|what|how|why))(?![a-z])`,
  `${many} of (?:them|(?:our|the|these|those|my) (?:[a-z]+ )?${customer}) (?:also |still |now )?(?:(?:are|were)(?= (?!(?:answered|seen|given|sent|told|shown|met|held|kept|done|dealt|paid|called|contacted|helped|served|asked|offered|invited|checked|surveyed|interviewed|to)(?![a-z])))|have(?= (?!to(?![a-z])))|come|comes|live|walk|work|know|speak|arrive|stay|travel|pay|bring|drive|return|need|want|like|prefer|grew|book|buy|use|find|never|only|do not|don[’']t)(?![a-z])`,
  `(?<!(?:must|should|shall|will|we|staff) )(?:they|he|she|people|(?:the |our |most |many |some )?${customer})(?: (?:usually|often|mostly|always|may|might|all))? (?:need|needs|want|wants|would like|like|likes|hope for|hopes for|wish for|expect|expects)(?: (?:it|them|this|that|things|an?|the|their|his|her|to (?:be|have|know|hear|get)|us)){1,2}(?: [a-z]+){0,3} (?:quickly|fast|soon|at once|immediately|urgently|in a hurry|in time|right away|straight away|early|promptly)(?=[.,;:]|$| (?:and|because|but|since|as|when|so|or)(?![a-z]))`,
  'some (?:nights|days|mornings|evenings|weeks|years|summers|winters|afternoons|weekends),?(?= (?:the|we|they|it|you|a|there|nobody|no) )',
  '(?:takes?|took|lasts?|needs?|need) (?:a while|some time|a bit|a little while|a good while|quite a while|quite some time|ages) (?:to|before) (?:it |they |the [a-z]+ )?(?:warm|dry|cool|set|heal|settle|load|start|boil|cure|grow|learn|find|get used|reach|fill|thaw|rise|rest|sink|trust|open|ripen)[a-z]*',
  `(?<=according to (?:the|a|an|our|one|their|last) (?:[a-z’']+ )?(?:survey|report|study|audit|audits|inspectors?|poll|statistics|customers|guests|callers|press|papers|review|reviews|visitors|neighbours|staff)[^.;]{0,70})(?:${often}|${many})(?![a-z])`,
  // What those above hope.
  '(?:the|our) (?:board|council|committee|trustees|owners?|founders?|family|parish|directors|club|city|town|society|trust|mayor|governors|partners|cooperative|co-op) (?:hopes?|wishes|wants|would like|trusts?) (?:that|to see|for)? ?[^.;]{2,90}',
  // What a text was written for.
  '(?:wrote|written|drew up|drawn up|put up|introduced|set up|made|printed|started|here|exists?) (?:this|it|them|these [a-z]+|(?:only |just )?so|only|partly|in part)?,? ?(?:in order that|so that|in the hope that|hoping that|to the end that) [^.;]{2,90}',
];

/** What a change log tells. */
const log: readonly string[] = [
  '(?:several|some|various|a number of|many|a few|numerous|a couple of|minor) (?:[a-z]+ ){1,2}(?:aligned|added|removed|reworded|corrected|merged|renamed|reordered|moved|deleted|updated|rewritten|shortened|clarified|renumbered|split|dropped|tidied|brought into line|harmonised|harmonized|redrafted|rephrased)(?=[.,;)]|$| (?:with|to|from|in|into|throughout|and)(?![a-z]))(?<!(?:is|are|be|been|was|were) [a-z]+)',
  `(?<=(?:issue|version|revision|edition|release|amendment|rev) (?:[0-9][0-9.]*|[a-z]) [^.;]{0,50})(?:several|some|various|a number of|many|a few|numerous|minor|slightly|greatly|substantially|significantly)(?![a-z])`,
];

/** What is settled by a target beside it, by a range, or by the mark on an instrument. */
const aimed: readonly string[] = [
  '(?:mostly|usually|generally|normally|typically|as a rule|largely|on the whole|by and large|in the main|for the most part|almost always|nearly always|in most cases|most often|mainly)(?=[^.;()]{0,80}(?:\\(|[,–—-] )(?:the |our |with a |at the last count )?(?:target|goal|aim|objective|benchmark|standard|norm|quota)s?(?: is| of| at|:)? ?(?:at least |about )?[0-9][0-9.,]* ?(?:%|per ?cent|out of|in (?:ten|a)))',
  '(?:low|high|far|near|close|hot|cool|warm|cold|slow|fast|tight|loose|full|wide|hard|soft|gentle|deep|long|short|loud|light|sharp|strong|thick|thin|bright|firm)(?:ly)? enough,? (?:that is(?: to say)?|which is to say|meaning|namely|i\\.e\\.),? (?:in the (?:range|region|band|order)(?: of)?|between|from|below|above|under|over|at|to|about|around|on|up to|down to)? ?(?:the )?(?:mark|setting|notch|number|level|stage|gear)? ?[[(]?[0-9][0-9.,]*',
];

/** Other senses of the words. */
const senses: readonly string[] = [
  '(?:explain|say|tell (?:them|him|her|callers?|customers?|guests?|people)|asks?|note|see)s? why [^.;,]{2,60}',
  `(?:customer|guest|caller|client|patient|visitor|member|passenger) first (?:wrote|called|came|rang|asked|contacted|raised|reported|complained|noticed|saw|visited|told|writes|calls|contacts)(?![a-z])`,
  '(?<=(?:brochure|leaflet|form|page|signs?|board|lamp|bell|box|card|map|poster|list|sheet|guide|course|button|label|template|script) (?:is|are|was|were) (?:designed|meant|intended|made|written|supposed|there|put up) )to [^.;,]{2,60}',
  '(?<=(?:slogan|motto|song|film|album|headline|campaign|strapline|jingle) )(?:[a-z]+ ){2,7}(?:was|is|runs|ran|hangs|has|dates|comes|goes)(?![a-z])',
  '(?<=(?:what|which|the [a-z]+(?: that| which)?) (?:another|you|they|we|he|she|it|someone|somebody|anyone|others|the [a-z]+|an? [a-z]+|each [a-z]+)(?: [a-z]+)? )(?:is|are) working (?:on|towards)',
  '(?:hold|have|stock|sell|carry|keep|know|understand|say|tell (?:us|them|me)|ask(?: (?:you|them|him|her))?|find|see|show (?:us|them)|describe|explain|note|hear|repeat|guess|remember)s? (?:down )?(?:exactly |just )?what (?:you|they|he|she|customers?|guests?|clients?|callers?|people|the [a-z]+|each [a-z]+) (?:wants?|needs?|wish(?:es)?|likes?|expects?)(?![a-z])',
  '(?:before|until|unless|if|when|where) (?:[a-z]+ ){1,5}(?:to )?go(?:es|ing)? (?:any )?further',
  '(?:come|comes|came|go|goes|went|drive|walk|arrive|ring|fresh|home|work|here)(?: [a-z]+){0,3} straight (?:off|from|out of|after|into|to) (?:an?|the|their|his|her|your|[a-z]+)',
  '(?:leave|take|carry|keep|bring)s? (?!(?:customers?|guests?|everyone|people|you|visitors?|callers?|clients?|patients?|them)(?![a-z]))(?:[a-z]+ ){1,4}at home',
  '(?:hold|lift|carry|grip|take|keep|steady|catch)(?: [a-z]+){1,4} with both hands',
  `(?:no need|no reason|need not|[a-z]+n[’']t|not|never|nobody has|there is nothing) (?:to )?(?:hurry|rush)`,
  '(?:nobody|no one) (?:expects|asks|wants) [^.;,]{2,60}',
  '(?<!(?:as|if|where|when|and) )appropriate (?:the|a|this|these|any|no|more|further) (?:[a-z]+ )?(?:budget|funds?|money|sums?|grants?|amounts?|line|reserve)',
  "(?<!(?:we|you|they|will|customers|guests|[’']ll|shall|team|staff) )always (?:have|keep|get|put|find|be)(?= [^.;]{1,70} (?:by|before|within|until|no later than|minutes before|hours before|ready for) (?:the )?(?:[0-9]|noon|midday|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:one|two|three|four|five|ten|fifteen|twenty|thirty) (?:minutes|hours|days)|doors? |first |opening|closing))",
];

/** Contexts for every list of cues. */
export const manners: readonly string[] = [...kinds, ...perfect, ...past, ...people, ...log, ...aimed, ...senses];
