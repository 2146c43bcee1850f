/** Stretches in which a vague or absolute word promises nothing: what a paper is for, what comes in, what customers want, words quoted as words. */
import { atOnce } from './words.ts';

const paper = '(?:charter|policy|handbook|playbook|procedure|document|guide|page|leaflet|section|chapter|statement|notice|booklet)';

const people =
  '(?:customers|guests|clients|callers|visitors|patients|members|users|subscribers|buyers|passengers|travellers|riders|tenants|residents|citizens|students|pupils|parents|readers|donors|families|applicants|leaseholders|borrowers|players|shoppers|diners|people|owners|tourists|neighbours|commuters|walkers|drinkers|fans)';
/** One of them. */
const person = people
  .replaceAll(/s(?=[|)])/g, '')
  .replace('familie', 'family')
  .replace('people', 'person');

const many =
  '(?:a (?:large|great|good|small|fair|considerable|significant|substantial|high|growing|vast) (?:number|part|share|proportion|majority|minority)(?: of)?|the (?:bulk|majority|greater part|best part|vast majority)(?: of)?|(?:a good deal|a great deal|nearly all|almost all|most|many|several|various|numerous|some|few|a few|quite a few|a lot|dozens|hundreds)(?: of)?)';

/** What reaches a house. */
const arrivals =
  '(?:complaints?|questions?|calls?|emails?|e-mails?|letters?|orders?|claims?|requests?|bookings?|enquir(?:y|ies)|inquiries|messages?|cases?|faults?|returns?|problems?|mistakes?|cancellations?|reports?|reviews?|parcels?|repairs?|visits?|disputes?|injuries|accidents|breakdowns?|post|mail|traffic)';

/** On to the end of the clause, but not into what somebody does about it. */
const clause =
  '(?:(?!(?:,|;| and| but|,? so|,? then) (?:we|they|staff|the (?:team|manager|desk)|must|will|shall|should|never|always|reply|answer|tell|offer|give|make|put)(?![a-z])| (?:must|shall|will be|should)(?![a-z]))[^.;])';

/** What a paper is for. */
const purposes: readonly string[] = [
  `(?:this|the|our) (?:[a-z]+ )?${paper} (?:tells?|explains?|describes?|sets? out|shows?|says?|lays? down|lists?|exists?|was written|is written|brings? together|gives?) [^.;]{2,160}?(?:so that|so|in order that|lest) [^.;]{2,120}`,
  `the (?:aim|purpose|point|idea|goal|object) of (?:this|the|our) ${paper} is [^.;]{2,160}`,
  `(?:this|the|our) (?:[a-z]+ )?(?:${paper}|rules?) (?:also |only |therefore )?(?:appl(?:y|ies)|covers?|extends?|governs?|binds?) ${clause}{2,140}`,
  `(?:it|they) (?:also |only )?(?:appl(?:y|ies) to|extends? to) ${clause}{2,140}`,
];

/** What comes in, and what it is about. */
const incoming: readonly string[] = [
  `${many} (?:of )?(?:the |our |those |these |all )?(?:[a-z-]+ ){0,2}${arrivals}(?: (?:that |which )?(?:we|the [a-z]+|staff|you|they) (?:get|receive|see|hear|have|handle|had|take)(?: [a-z]+){0,3}| (?:that|which) (?:reach|come|arrive|land)[^.;,]{0,30}| (?:in|at|on|from|during|about|by) [^.;,]{2,30})? (?:is|are|comes?|came|concerns?|have to do|has to do|relates?|turns? on|stems?|starts?|begins?|arrives?|ends? up|mentions?|goes? back)(?! (?:answered|settled|solved|resolved|handled|dealt|closed|decided|repaired|fixed|processed|delivered|met|put right|sorted|given|paid|acknowledged|done)(?![a-z])) ${clause}{2,100}`,
];

/** What customers want, do and ask of their own accord. */
const wishes: readonly string[] = [
  `(?<!(?:if|when|where|because|since|that|ask|tell|show|help|let|give|send|offer|and|so) )(?:(?:our|the|most|many|some|these|other|older|younger|regular|new|busy) ){0,2}${people} (?:(?:often|usually|also|mostly|mainly|sometimes|rarely|regularly|frequently|generally|typically|always|never|of course|still|just|only) )?(?:want|like|love|prefer|hope|wish|would like|would rather|look for|value|forget|care|worry|complain|tend|know|come|travel|book|arrive)(?! (?:to be (?!home|there|sure|early|first|alone|left|out|somewhere|back)|for nothing|on|forward)(?![a-z])) ${clause}{2,100}`,
  `(?:if|when|where|whenever|should|unless|in case) (?:you|your [a-z]+|anyone|somebody|someone|the person|(?:our )?(?:[a-z]+ )?${people}|(?:a|the|any|an) (?:[a-z]+ )?${person}) (?:just |only |also |really |urgently )?(?:needs?|wants?|would like|likes?|prefers?|wish(?:es)?|requires?|asks? (?:for|to|whether)|feels?|hopes?|is in|are in|is looking|are looking) [^.;,]{2,80}(?=,)`,
  `(?:ask|asks|asked|find out|note|note down|establish|clarify|check with (?:the|them|him|her)[a-z ]{0,16}|enquire)(?: (?:the|a|them|him|her|every|each|politely|first|also|[a-z]+er|customer|client|guest|patient|passenger)){0,3} (?:what|whether|how|if|which|when|where|who) (?:(?!(?:,|;| and| then) (?!whether|what|how|if|which|when|where|who|the|their|his|her|a |an )[a-z])[^.;]){2,140}`,
];

/** Words that are spoken of as words. */
const words: readonly string[] = [
  '(?:words|phrases|sentences|formulas|formulae|expressions|wordings|promises|stock phrases|set phrases)(?: such as| like|:) [^.;]{2,140}',
  '(?:no|without|cut|cross out|delete|drop|leave out|strike out|replace) (?:vague |empty |stock )?(?:words|phrases|expressions)(?: such as| like)? [^.;]{2,140}',
];

/** How to do a thing, which a customer is told. */
const told: readonly string[] = [
  `(?:show|shows|explain|explains|demonstrate|demonstrates|tell|tells|teach|teaches|advise|advises)(?: to)? (?:the |our |your |every |each |all )?(?:${people}|${person}|them|him|her|you) how (?:to|they can|he can|she can|you can) ${clause}{2,80}`,
  `(?:so that|so|help|helps|to|which lets|letting|for) (?:(?:them|they|you|the ${person}|(?:the )?${people}|he|she|everyone) )?(?:can |to |may )?(?:get|fill|complete|write|do|choose|enter|make|order) (?:in )?(?:the|their|your|it|a|an|this|that|his|her)(?: [a-z]+){0,3} (?:right|correctly|properly|in|out)(?: (?:the )?first time)?`,
];

/** A season or a date settles what stands behind it: `every October, when the peak is over`. */
const season =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|easter|christmas|month|quarter|week|season|evening|night|morning)';
const seasons: readonly string[] = [
  `(?:every|each|in|in early|in late|at the end of|(?:once|twice) (?:a|every|each)) (?:the )?${season}(?: [0-9]{1,2})?,? (?:when|once|as soon as|after) (?:the|things|trade|it|business|everything)(?: [a-z]+){0,4} (?:is|are|has|have|comes?|goes?|calms?|dies?|ends?|closes?|quiet|over)[^.;,]{0,40}`,
];

/** Truths that hold for everybody. */
const truths: readonly string[] = [
  '(?<![\\s\\S])(?:an? (?:[a-z]+ )?[a-z]+|(?:good|bad|old|new|warm|cold|fresh|honest|dry|wet|clean|tired|happy|satisfied|angry|[a-z]+ed) [a-z]+) (?:is|are|sells?|lasts?|costs?|earns?|says?|does|do|makes?|works?|tastes?|travels?|helps?|hurts?|keeps?|boils?|counts?|weighs?|matters?)(?: [a-z]+){0,2} (?:better|worse|more|less|longer|cheaper|faster|easier|quicker|sooner|further)(?: [a-z]+)? (?:than|when|if) [^.;]{2,80}',
];

/** A perfect month, the best score: what staff are rewarded for. */
const scores: readonly string[] = [
  '(?:with|has|have|had|after|for) (?:a|an|the) (?:perfect|flawless|spotless|excellent|good|outstanding|best|highest|clean|strong|top) (?:[a-z]+ ){0,2}(?:month|week|quarter|season|record|scores?|attendance|results?|reviews?|marks?|ratings?)(?! for (?:you|customers))',
  '(?:perfect|excellent|good|outstanding) (?:pitch|storm|square|circle|attendance|scores?|month|vision|health|grades?|marks?|game|match)',
];

/** The name of a lesson between its number and what is said of it. */
const titles: readonly string[] = [
  '(?:module|unit|course|film|video|session|lesson|workshop|part|seminar|talk|lecture|poster|game),? (?:called |titled |entitled |named )?(?:[^.;,]{3,70},?) (?:takes?|lasts?|runs? (?:for|over|to|on)|fills?|hangs?|opens? (?:the|with)|is (?:shown|held|free|on)|starts? at|costs?)(?![a-z])',
];

/** What a law says. */
const laws: readonly string[] = [
  '(?:by law|as the law|(?<!(?:in|of|about|on|with|to|within|by|under|when) )the law)[^.;]{2,100}',
  '(?:suitable|appropriate|adequate|sufficient|reasonable|proper|necessary)[^.;]{2,80} (?:required|laid down|called for|demanded|prescribed|provided for) (?:by|under|in) (?:article|section|regulation|the [a-z ]{0,40}(?:act|law|code|gdpr|regulations?)|law)[^.;]{0,40}',
];

/** Other senses of single words. */
const senses: readonly string[] = [
  '(?:in|at|on|to|through|from) (?:the main|general|the general|theory|principle) (?!we|you|they|it|he|she|this|that|these|those|the|a|an|our|your|all|every|is|are|was|on|by|within|to|and|or|but|from|for|at|with|in|done|made|given|sent|met|kept|only|not|no|as|terms|settled|answered|dealt|repaired|closed|solved|paid|our|staff|customers|so|because|when|if|where|unless|[a-z]+(?:s|ed|ly)(?![a-z]))[a-z]+(?: [a-z]+)?',
  '(?:on|across|over|for) the whole (?!we|you|they|it|he|she|this|that|these|those|the|a|an|our|your|is|are|was|of|on|by|within|to|and|or|but|from|for|at|with|in|only|not|no|as|staff|customers|when|if|where|[a-z]+(?:s|ed|ly)(?![a-z]))[a-z]+',
  '(?:and|or) whatever (?:you|we|they|he|she|it|the|is|are|was|has|came|comes|remains?|that|a|an|your|our|their|customers?|guests?|people|somebody|happens?|falls?|turns?|goes|cannot|does|did|still|else (?:is|was|has|the))(?![a-z])',
  '(?:seen|called|served|answered|heard|taken|dealt with|asked|each|come|comes|speaks?|spoken to|treated|examined|rung|visited|opened|handled|put through) (?:[a-z]+ ){0,3}in turn',
  '(?:at|to) a comfortable (?:temperature|height|volume|distance|pace|speed|angle|level|warmth|length|width|depth)',
  '(?:often|soon|quickly|fast|early|frequently) enough (?:to|for) (?:meet|keep|comply|match|satisfy|reach|catch|make) [^.;,]{0,40}(?:schedule|plan|table|standard|deadline|limit|rules?|annex|train|ferry|post|collection)[^.;,]{0,30}',
  '(?:shoes|boots|floors?|brass|silver|glass(?:es)?|tables?|wood|surfaces?|windows|taps|mirrors?|they|it|counters?|cars?|cutlery) (?:[a-z]+ )?(?:is|are|get|gets|was|were) (?:[a-z]+ )?polished',
];

/** Wind, rivers and soil, which keep no promise. */
const nature =
  '(?:weather|wind|rain|snow|fog|mist|sea|river|lake|tide|water level|soil|ground|valley|forest|sun|air|climate|season|harvest|island|coast|road|traffic|village|town|city|street|market|neighbourhood|building|house|site)';
const often =
  '(?:often|usually|normally|generally|typically|in general|as a rule|from time to time|sometimes|occasionally|now and then|frequently|regularly|periodically|every so often|at times|by and large|for the most part)';

/** What stands about, how the world is, and how words are used in names and measures. */
const world: readonly string[] = [
  `${often},? (?:the|our|this|it) (?:[a-z]+ )?${nature} (?!must|will|shall|should|is (?:cleaned|checked|swept|kept))[^.;]{2,80}`,
  `(?:the|our|this) (?:[a-z]+ )?${nature} (?:is |are )?${often} (?:floods?|freezes?|rises?|falls?|blows?|turns?|changes?|gets?|dry|wet|icy|busy|quiet|noisy|full|empty|closed|sandy|rough|calm|low|high)[^.;]{0,60}`,
  'there (?:is|are|was|were) (?:several|many|various|some|a few|a number of|numerous|plenty of|enough|a lot of|lots of|different) (?:[a-z]+ )?(?:doors?|stairs?|steps|entrances?|exits?|lifts|ways? (?:in|out|to)|paths?|shops?|caf(?:e|é)s|hotels|benches|rooms|halls?|floors?|gates?|beaches|trees|buildings|stops|platforms|routes|kinds?|types?|sorts?|reasons?)',
  '(?:a few|several|some|many|various|a couple of) (?:steep |low |narrow |wooden |stone )?(?:stairs|steps|doors|paths|streets|roads|artists|bands|singers|actors|lockers|trees|houses|windows|lamps|shops) (?:lead|leads|perform|play|sing|act|are (?:broken|closed|old|locked|steep|narrow|listed|protected|reserved)|date|stand|face|grow|belong|open onto)',
  'most (?:of (?:the|our) )?(?:tickets|seats|places|copies|bookings|orders|sales|goods|rooms|tables|payments|repairs|parts) (?:are|come|go|were) (?:sold|bought|booked|paid|ordered|made|taken|online|to|from|by)(?! within)',
  'too (?:many|much|few|little) (?:[a-z]+ )?[a-z]+ (?:in|on|at|near|under) (?:the|a|one) [a-z]+ (?:trigger|set off|cause|block|jam|damage|overload|make|trip)s?',
  '(?:adequate|sufficient|enough|ample|reasonable|suitable|appropriate|regular|prompt|timely|significant|minor|major|serious|short|long|large|small|frequent) (?:[a-z]+ ){1,2}(?:means|stands for|refers to) [^.;]{2,80}',
  '(?:a|an) (?:significant|major|minor|serious|reasonable|substantial|material|large|small|suitable|timely|prompt|regular|frequent|urgent|late|long|short) [a-z]+(?: [a-z]+)? is (?:one|any|a|an|every) [^.;]{2,100}',
  '(?:sufficient|enough|adequate) (?:to|for) (?:[a-z]+ )?(?:cover |last |feed |fill |seat )?(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?![a-z])',
  '(?:high|low|medium|best|good|top)(?: |-)quality (?:settings?|mode|option|preset|stream|download|print|scan)',
  'suitable for (?:[a-z]+ )?(?:washing|freezing|ironing|tumble|dishwashers?|microwaves?|ovens?|vegetarians|vegans|ages|children (?:under|over|aged|from)|wheelchairs|beginners|swimmers|outdoor use|indoor use|machine)',
  '(?:flexible|efficient|effective) (?:hoses?|tubes?|pipes?|cables?|tickets?|fares?|working|contracts?|boilers?|fridges|dates?|engines?|lamps|motors|rate)',
  'measures? up to [0-9]',
  'a certain (?:mr|mrs|ms|miss|dr|lord|lady|captain|sir)(?![a-z])',
  '(?:plenty|several|frequent|prompt|good|best|speedy|swift|quick|early|fair|regular) (?:road|street|lane|avenue|liability|flyer|bank|cross)(?![a-z])',
  '(?:periodic|occasional) tables?',
  '(?:aim|aims|aiming) (?:[a-z]+ )?(?:at|for) (?:a|the) (?:target|bull|basket|goal|ball|hole|base|centre|pins?|skittles)',
  'soon after (?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|dusk|sunrise|sunset|easter|christmas)',
  '(?:if|where|when) (?:necessary|required|relevant|appropriate|possible) (?:planning |written |legal )?(?:permissions?|consents?|approvals?|documents?|papers|licen[cs]es?|insurance|causes?|dates?|evidence|signatures?) (?:is|are|has|have|was|were)',
];

/** Contexts for every list of cues. */
export const settled: readonly string[] = [
  ...purposes,
  ...incoming,
  ...wishes,
  ...words,
  ...told,
  ...seasons,
  ...truths,
  ...scores,
  ...titles,
  ...laws,
  ...senses,
  ...world,
];

/** Something has gone so wrong that nobody looks at the clock. */
const alarm =
  '(?:breakdown|break down|breaks down|gets? into (?:trouble|difficulty|difficulties)|(?:child|toddler|pupil|resident|guest|swimmer|walker|patient|dog) (?:[a-z]+ )?(?:goes|is|has gone) missing|glass breaks|broken glass|belt (?:comes|is) undone|bolts(?=,)|slips its|wrong medicine|wrong dose|overdose|tank leaks|leaks? (?:oil|fuel|petrol|diesel|ammonia)|(?:falls|jumps|fallen) (?:into|from|off|under|down)|swallow(?:s|ed)?|is stuck in (?:the|a) lift|brakes? (?:fail|fails|failed)|hail|storm|squall|tornado|earthquake|tsunami|smoke|smoulder(?:s|ing)?|steam escapes|blocks? (?:his|her|their|an) airway|convulsions?|nut allergy|in the eye|frostbite|sunstroke|insulin|heart|stabbed|cuts? (?:himself|herself|themselves|a finger))';

const rescue =
  '(?:get|bring|lead|take|move|clear|help|pull|usher|send) (?:everyone|everybody|people|passengers|guests|children|the (?:other )?(?:children|guests|passengers|riders|visitors|patients|public|horse|animal|swimmer)|the other [a-z]+|bystanders|them|all [a-z]+) (?:off|out|away|behind|back|to safety|into|clear|up|ashore|indoors|inside|outside|down|under)[^.;]{0,60}';

/** Steps of safety, for words of time. */
export const safetySteps: readonly string[] = [
  `${alarm}[^.;]{0,110} ${atOnce}`,
  `${rescue} ${atOnce}`,
  `${atOnce},? ${rescue}`,
  `(?:jump in|lock the gates?|lock the doors|call the coastguard|pull (?:the|its|their) (?:plug|lever|cord|brake|handbrake)|start (?:chest compressions|cpr|resuscitation)|throw (?:the|it|them) away|drop the anchor|cut the rope|apply pressure|open the windows)[^.;]{0,40} ${atOnce}`,
];
