/** Turns of speech that promise a time without a limit: the frames of the language with an open slot, and its idioms. */

const able =
  '(?:possible|possibly|practicable|practical|feasible|reasonable|(?:we|they|you|he|she|it|staff|anyone|(?:the|our|your|a) [a-z]+(?: [a-z]+)?)' +
  "(?: (?:possibly|reasonably|ever))?(?: can| could| are able| is able|['’]re able| may| manages?| allows?| permits?))";

const speedy =
  '(?:soon|quick|quickly|fast|rapid|rapidly|swift|swiftly|speedy|speedily|prompt|promptly|early|timely|short|brief|briefly|' +
  'brisk|briskly|expeditiously|near)';

const nuisance =
  '(?:delays?|hold(?: |-)?ups?|waits?|waiting(?: times?)?|ado|dithering|dawdling|dilly(?: |-)dallying|shilly(?: |-)shallying|' +
  'foot(?: |-)dragging|procrastinat(?:ion|ing)|messing (?:about|around)|hanging (?:about|around)|loss of time|lag|hesitation|' +
  'beating about the bush|time(?: |-)wasting|stalling|loitering|tarrying|red tape)';

const waiting =
  '(?:waiting(?: around| about)?|hanging(?: on| around| about)?|on hold|in (?:a|the) queue|in line|standing(?: around| about| there)?|' +
  'queu(?:e)?ing|holding|dangling|hang around)';

/** Frames whose slot is open. */
export const timeFrames: readonly string[] = [
  '(?:an? )?(?:speedy|swift|prompt|quick|rapid|early|timely) (?:word|line|note|nudge|nod|ring|heads(?: |-)up|warning|alert|hint|signal)(?= (?:to|from|about|when|if|by|that)(?![a-z])|[.,;]|$)',
  'before (?:you|they|customers|anyone|anybody) (?:can|could|have|even|know|has)(?: (?:time|even|to))* (?:put the phone down|say [a-z]+|blink|ask|notice|hung up|know it|turn(?:ed)? round|sit down|finish(?:ed)? [a-z]+)',
  '(?:drag|rumble|ramble|wear) on(?! [0-9])',
  `(?:around |about |just )?as ${speedy}(?:,? (?:and|or|but|as|yet) [a-z]+){0,2} as (?:is |it is |it['’]s |was |at all |is at all |humanly |` +
    `reasonably |operationally |ever |physically |realistically ){0,2}${able}`,
  `as ${speedy} (?:a|an) [a-z]+ as (?:is |it is |it['’]s )?(?:reasonably |humanly )?${able}`,
  'as (?:soon|early|quickly|fast) as (?:may be|needed|needs be|the (?:rota|diary|schedule|calendar|workload|queue|weather) (?:allows?|permits?|lets us)|' +
    '(?:time|staffing|resources|stock|conditions|circumstances|workloads?|numbers|work) (?:allows?|permits?))',
  'as soon as (?:we|they|you|staff|someone|somebody|anyone|(?:a|an|the|our|your) [a-z]+(?: [a-z]+)?)(?: can)? (?:gets?|finds?|has|have|is|are)' +
    ' (?:(?:round|around) to (?:it|them|that|doing so)|a (?:chance|moment|minute|second|break)|the (?:chance|time)|time|free|back on (?:our|their) feet)',
  'as soon as (?:we|they|you|staff) (?:are|is) (?:able|in a position|ready)(?: to)?',
  `without (?:any |much |further |more |undue |unnecessary |needless |avoidable |unreasonable |excessive |a |a lot of |even |` +
    `appreciable |material |real |too much |significant |so much as a |any more |any further |(?:a |one )?(?:moment|minute|second|day)['’]s ){0,3}${nuisance}` +
    `(?: (?:or|and) [a-z]+)?`,
  `without (?:fuss|hesitation|hassle|excuses?|argument|bureaucracy|formality|ceremony),?(?: (?:or|and)) ${nuisance}`,
  'without (?:us |our |anyone |staff )?(?:dragging|hanging|messing|faffing|mucking|fooling|wasting|losing|letting|lingering|putting it|' +
    'letting it|stalling|dawdling|dithering|sitting)(?: on (?:it|our hands|their hands))?(?: (?:any|much|more|your|our|their))? ?' +
    '(?:feet|heels|about|around|time|slide|drag on|off|a beat|our heels)?',
  `(?:without|instead of|rather than) (?:ever )?(?:keeping|making|leaving|having|letting) (?:[a-z'’]+ ){1,4}(?:wait(?! [0-9])|hang on|${waiting})`,
  `(?:do not|don['’]t|never|must not|should not|shall not|will not|won['’]t|not|avoid|no one should be|nobody should be)(?: be)? (?:to )?(?:keep|keeping|leave|leaving|left|kept|let)` +
    ` (?:[a-z'’]+ ){0,4}${waiting} (?:for )?(?:too long|longer than [a-z ]{0,20}(?:necessary|needed|need be|must)|unduly|unnecessarily|needlessly|for ages|for long|` +
    'indefinitely|forever|endlessly|an age|any longer than [a-z ]{0,20}(?:have to|need to|must))',
  `with (?:the |a |an )?(?:very |bare |absolute )?(?:minimum|minimal|least|smallest|fewest|shortest|little|as little|barest)(?: (?:of|possible|amount of|practicable|or no))*` +
    ` ${nuisance}(?: as (?:possible|we can|they can))?`,
  'with (?:all|due|all due|all possible|every|utmost|the utmost|maximum|the greatest|great|appropriate|proper|reasonable|some|a sense of|real|commendable)' +
    ' (?:speed|haste|despatch|dispatch|urgency|expedition|alacrity|promptness|promptitude|celerity|swiftness)',
  '(?:promptly|swiftly|quickly|speedily|rapidly)(?: and (?:[a-z]+ly|well))?',
  'with (?:promptness|promptitude|dispatch|despatch|alacrity|expedition|urgency|speed)',
  '(?:at|on|in|by|over|for|during|within|after|inside) (?:a |an |some |any |the )?(?:reasonable|acceptable|appropriate|sensible|suitable|realistic|practicable|tolerable|' +
    'decent|fair|workable|respectable|modest|brief|short|proper|due|manageable|convenient|opportune|timely)(?:(?: and|,) [a-z]+)? ' +
    '(?:period|periods|amount|length|space|stretch|span|interval|delay|time|times|timeframe|timescale|timeline|window|while|spell|wait|lead time|turnaround|deadline)' +
    '(?: of time|(?: |-)frame|(?: |-)scale|(?: |-)limit)?s?',
  'in (?:good|due|no|next to no|record|double(?: |-)quick|plenty of|ample|quick|quick(?: |-)smart|jig(?: |-)time|decent|rapid|reasonable|short|best|super(?: |-)fast|fast|' +
    'lightning|express|seconds flat|no time flat) (?:time|order|season|measure|course)(?: at all| flat)?',
  'in (?:short|quick|due|double(?: |-)quick) (?:order|course)',
  'in (?:a|the) (?:matter|question) of (?:seconds|moments|minutes|hours|days|weeks)',
  '(?:within|in|after|for|over|inside|every) (?:a|the next|just a|only a|another|the first|the space of a|a further) (?:few|couple of|handful of|number of)' +
    ' (?:short )?(?:seconds|moments|minutes|hours|days|weeks|months|working days|business days|shifts|rings|years)',
  '(?:a|just a|only a) (?:few|couple of) (?:seconds|moments|minutes|hours|days|weeks|months|working days|business days)(?: (?:later|afterwards|ahead|before|after|beforehand|earlier|notice|at (?:the )?most))?',
  '(?:several|some|many) (?:seconds|minutes|hours|days|weeks|months|working days|business days|moments) (?:later|afterwards|ahead|before|after|beforehand|earlier|in advance|of notice)',
  '(?:at|on|with) (?:the|your|our|their|its|his|her|a|an|some) (?:very |next |first |earliest )?(?:available |possible |convenient |suitable |good |free |quiet |practicable |spare |opportune ){0,2}' +
    '(?:earliest|soonest|first|next|early|opportune|convenient|suitable|quiet|later|future|appropriate|right|proper|good|available|possible)?' +
    ' (?:opportunity|convenience|juncture|stage|chance)',
  'at the (?:earliest|soonest|first)(?: (?:practicable|practical|feasible|possible|available|reasonable|convenient))? (?:opportunity|moment|date|time|point|stage|chance|convenience|slot|appointment)',
  "(?:the )?first (?:chance|opportunity|moment|minute|thing) (?:we|they|you|staff|he|she|anyone)(?:[’']ve)? (?:get|gets|got|have|has|can)",
  '(?:first|next) (?:chance|opportunity) (?:available|possible|we get)',
  "(?:when|whenever|once|as soon as|if|the moment|the minute|the second|the instant) (?:we|they|you|staff|he|she|it|someone|somebody|anyone|(?:a|an|the|our|your) [a-z]+(?: [a-z]+)?)(?:['’]ve)?" +
    ' (?:(?:next |finally |actually )?(?:gets?|has|have|finds?|got|grabs?|can spare|can find)) (?:a |an |the |some |any |enough |more |its |their |five |two )?' +
    '(?:free |spare |quiet |odd |little |breathing |bit of |clear )?(?:time|minute|moment|chance|second|opportunity|space|breather|lull|gap|room|minutes)',
  '(?:when|whenever|once|until|till|before|if and when) (?:we|they|you|staff|someone|somebody|anyone|(?:the|our|your|a|an) [a-z]+(?: [a-z]+)?)(?: (?:can|finally|eventually))? (?:gets?|got) (?:round|around) to (?:it|them|that|doing (?:it|so)|[a-z]+ing)',
  "(?:when|once|if|as soon as|until|till|while) (?:we|they|staff|the team|our team|the desk|the shop|somebody|someone)(?:[’']re| are| is|[’']s) (?:free|less busy|not (?:so |too )?(?:busy|tied up)|freed up|done with|caught up|through the backlog|on top of)" +
    '(?: [a-z]+)?',
  '(?:when|once|as soon as|after|until|till|whenever) (?:the |our |any |this |that )?(?:[a-z]+ )?(?:backlog|queue|rush|pressure|workload|demand|season|line|wave|crowd|traffic|flood|dust|crush|peak|storm|panic|bustle|phones?|diary|calendar|schedule|post|inbox)' +
    ' (?:has |have |had )?(?:eased?|eases|easing|quietened?|quietens?|calm(?:s|ed)?|slow(?:s|ed)?|clear(?:s|ed)?|settle[sd]?|die[sd]|shrinks?|drops?|falls?|thins?|subside[sd]?|slackens?|lightens?|lets?|is over|is down|is clear|is cleared|allows?|permits?|abates?|goes|frees?)' +
    '(?: (?:down|off|up|out|away|back))?',
  '(?:when|once|as soon as|after|until|till|whenever) (?:things|it|life|matters|trade|business|everything|the (?:shop|team|office|floor|kitchen|week|day|desk|ward|place|branch))(?: (?:has|have|is|are|gets?))?' +
    ' (?:(?:calm|quiet|quieten|settl|slow|eas|di|pick|slacken|lighten|get|wind)(?:s|ed|d|es|en|ens|e|er|ts|ting|ing)?|under control|back to normal|quiet|quieter|over|calmer|less [a-z]+|running (?:smoothly|again))(?: (?:down|off|up|back to normal))?',
  'for (?:as |so )?long as (?:is |it is |it )?(?:necessary|needed|required|takes?|reasonable|appropriate|practicable|possible)',
  '(?:as|so) long as (?:is |it is )(?:necessary|needed|required|reasonable|appropriate|practicable)',
  "(?:no|not|any|never)? ?(?:longer|later|slower) than (?:is |it is |they |we |you |he |she |it |anyone |it (?:has|needs) to|absolutely |strictly |really |reasonably |they (?:would|[’']d) )*(?:necessary|needed|need(?:s)?(?: to)?(?: be)?|" +
    'have to|has to|required|reasonable|must|expected|usual|like|anticipated|ideal|planned)',
  '(?:well|far enough|long enough|early enough|far|long|sufficiently|comfortably|reasonably|way|in plenty of time|in good time|good and early) (?:in advance|ahead(?: of (?:time|schedule|the [a-z]+))?|beforehand|before(?! you (?:know|can)))',
  '(?:a (?:little|bit|while|good while|short time|short while|little while|good deal|long time)|some(?: |-)?time|shortly|not long|long|just) (?:before(?:hand)?|after(?:wards)?|later|earlier|ahead|in advance)(?= (?:your|the|each|a|an|any|opening|closing)(?![a-z])|[.,;:!)]|$| and| so| to)',
  '(?:for|after|in|within|over|during) (?:quite |just |only )?(?:a |some )(?:good |little |short |long |fair |decent |brief )?(?:while|time|spell|bit)(?! (?:of|as|when|off|to|with|at)(?![a-z]))',
  '(?:nearer|closer)(?: to)? the (?:time|date|day|event)',
  '(?:as much|plenty of|fair|due|reasonable|adequate|sufficient|ample|good|proper|suitable|enough|timely|early|some|appropriate|decent|advance|as much advance)' +
    ' (?:warning|forewarning|advance notice|advance warning|notice)(?: as (?:possible|is possible|we can|you can|they can|practicable|is practicable))?',
  "(?:keep|keeps|keeping|kept|hold|held|cut|cuts|cutting|bring|brings|make|makes|making|get|gets) (?:[a-z'’]+ ){0,4}(?:waits?|waiting times?|waiting|queues?|queueing|delays?|hold times?|response times?|turnaround(?: times?)?|lead times?|downtime|interruptions?|stoppages?|disruption)" +
    ' (?:[a-z]+ ){0,2}(?:short|shorter|to (?:a|an absolute|the|the absolute|the bare|a bare) minimum|down|low|lower|brief|as short as (?:possible|we can)|in check|tolerable|bearable|manageable|under control|reasonable|within (?:reason|bounds|reasonable limits))',
  '(?:minimise|minimize|shorten|limit|reduce|cut down on|cut|lessen|curtail)s? (?:the |any |your |their |all |unnecessary |customer ){0,2}(?:waits?|waiting(?: times?)?|delays?|queues?|queueing|downtime|hold times?|response times?)',
  '(?:minimal|minimum|shortest|short|reasonable|brief|acceptable|tolerable|sensible|quick|fast|rapid|swift|speedy|prompt|low)(?:er)?(?: possible)? (?:waits?|waiting(?: times?)?|delays?|queues?|hold times?|turn(?: |-)?around(?: times?)?|response(?: times?)?|lead times?|downtime|interruptions?)',
  'wast(?:e|es|ing) (?:no|little|as little) time(?: as possible)?',
  '(?:lose|loses|losing) no time',
  'no time (?:is|will be|should be|must be|shall be|to be) (?:lost|wasted)',
  "(?:don[’']t|do not|never|without|must not|should not|will not|won[’']t) (?:let(?:ting)? )?(?:(?:it|them|things|this|that|matters|the [a-z]+|a [a-z]+|emails?|letters|complaints) )?(?:drag(?:ging)?(?: on)?|linger(?:ing)?|gather(?:ing)? dust|pile up|piling up|slide|sit around|go cold|lie (?:around|about)|hang about|fester)",
  '(?:be|is|are|stay|remain|being|and) (?:quick|swift|prompt|fast|speedy|expeditious|timely|brisk)(?! (?:food|track))(?= (?:to|about|in|with|off|and|when|on)(?![a-z])|[.,;:!)]|$)',
  '(?:act|move|react|respond|reply|answer|work|run|turn around|delivered?|leaves?|sent|ships?|shipped|served|go(?:es)?|deal with (?:it|them)|get (?:it|things|them|this) done|come back|proceed|arrives?|handled|processed|fixed) (?:(?:really|very|pretty|reasonably|fairly|that|quite|just as|more) )?(?:fast|quick|faster|quicker|swift|rapid)(?! (?:track|food))',
  'fast(?=[.,;:!)]|$| and (?:we|they|it|for|reliable|reliably|friendly|well)(?![a-z])| so | but | whatever | whenever | when )',
  '(?:prompt|speedy|swift|timely|expeditious|early|rapid|immediate|quick|instant)(?:er)? (?:and [a-z]+ )?(?:acknowledge?ments?|assistance|attention|action|attendance|completion|confirmation|contact|communication|collection|' +
    'decisions?|deliver(?:y|ies)|dispatch|despatch|feedback|follow(?: |-)?up|handling|help|information|intervention|investigations?|notice|notification|payments?|processing|progress|redress|refunds?|release|remed(?:y|ies)|repairs?|repl(?:y|ies)|' +
    'replacements?|reporting|resolutions?|responses?|restoration|results?|returns?|review|service|settlements?|solutions?|support|treatment|turn(?: |-)?around|updates?|answers?|call(?: |-)?backs?|shipping|fix(?:es)?)',
  '(?:quick|fast|swift|rapid|speedy|prompt|timely|brisk)(?:,| and|,? yet|,? but) [a-z]+(?= (?:service|repl(?:y|ies)|responses?|answers?|help|way|manner|deliver(?:y|ies)|repairs?|handling|turnaround|resolution|solutions?|support|processing|treatment)(?![a-z]))',
  '(?:a|the|your|our|any|every) (?:quick|speedy|swift|prompt|rapid|early|timely)(?:er|est)?(?: and [a-z]+)? (?:answer|reply|response|decision|solution|resolution|fix|turnaround|return|delivery|refund|call back|callback|service|settlement|repair|conclusion|outcome|end)',
];

/** Idioms. */
export const timeIdioms: readonly string[] = [
  'in (?:a|two|half a|next to a|just a|no more than a|under a) (?:jiffy|jiff|jif|tick|ticks|flash|trice|heartbeat|twinkling(?: of an eye)?|mo|moment|minute or two|day or (?:two|so)|week or (?:two|so)|' +
    'hour or (?:two|so)|short while|little while|little bit|while|bit|wink|snap|crack|instant|second|sec|minute|breath|hurry|couple of shakes|shake|month or (?:two|so))(?! (?:language|letter|tone|voice|form|way))',
  "in (?:two|a couple of|a brace of) (?:shakes|ticks|jiffs|jiffies|winks|secs)(?: of a (?:lamb|duck)[’']s tail)?",
  'in the (?:blink|twinkling|wink) of an eye',
  'in one fell swoop',
  'in a (?:timely|prompt|speedy|swift|rapid|brisk|expeditious|quick|fast|punctual)(?:,? (?:and|but|yet) [a-z]+)? (?:manner|fashion|way|style)',
  'on a (?:timely|prompt|speedy) basis',
  'before (?:you|they|anyone|anybody|customers?|guests?|he|she|the (?:caller|customer|guest)) (?:can say|could say|can say jack robinson|know|knows|knew|realise|realises|has time to|have time to|notice|notices)(?: it| knife)?',
  'before (?:too |very |so |all that )?long',
  'not (?:before|until|till) time',
  "won[’']t (?:be|take|keep you) long|will not (?:be|take|keep you) long|not (?:be|take|keep you) long",
  '(?:pretty |fairly |nice and )?(?:sharpish|smartish|lively|snappy|quick(?: |-)smart|chop(?: |-)chop|toot(?: |-)sweet|tout de suite|pdq|lickety(?: |-)split|pronto|presto|stat|like greased lightning)',
  '(?:post(?: |-)?haste|hot(?: |-)?foot|full(?: |-)tilt|flat out)',
  '(?:at|on) the (?:double|gallop|run|trot|hop|quick)',
  'on the fly',
  'at (?:full |top |some |great |warp |breakneck |lightning |maximum |all |good |best |considerable |a (?:brisk|good|smart|steady|rapid|fair|decent) )?(?:speed|pace|lick|clip|rate of knots|tilt)(?! (?:limit|of [0-9]))',
  '(?:like|quick as|fast as|swift as) (?:a )?(?:shot|flash|lightning|the wind|a rocket|blazes|the clappers)',
  'lightning(?: |-)?(?:fast|quick|speed)',
  '(?:super|ultra|extra|blazing|blisteringly|doubly)(?: |-)?(?:fast|quick|quickly|speedy|swift)',
  'at the drop of a hat',
  "at a moment[’']s notice",
  'at short notice',
  'at the (?:touch|push|flick) of a button',
  'with (?:as )?(?:little|minimal) (?:waiting|delay|time lost|downtime|hanging about|interruption)(?: as (?:possible|we can))?',
  'with (?:as )?much (?:notice|warning) as (?:possible|(?:we|you|they) (?:can|are able)(?: (?:give|manage))?|practicable|circumstances allow)',
  'with (?:plenty of )?time to spare',
  '(?:leave|leaving|allow|allowing|give|giving|with|in|have|having|has) (?:[a-z]+ ){0,2}(?:plenty of|ample|enough|sufficient|adequate|lots of|bags of|loads of|a reasonable amount of|reasonable|due) time(?! (?:zone|sheet))',
  '(?:plenty of|ample|bags of|heaps of|oodles of) time',
  '(?:ahead|in front) of the (?:curve|game|rush)',
  "while (?:(?:it|the|an?|your|their) (?:[a-z]+ )?(?:is|are) )?(?:still )?(?:fresh|hot|warm|recent)(?= in (?:your|the|their|everyone[’']s|people[’']s) (?:mind|memory|minds|heads?|head)|[.,;]|$| and)",
  'while the (?:case|memory|matter|visit|call|job|iron|event|facts?|details?) (?:is|are) (?:still )?(?:fresh|hot|warm)(?: in [a-z]+ (?:mind|memory|minds|head))?',
  'while there is (?:still )?time',
  'any (?:day|minute|moment|second|time)(?: soon| now)',
  'one of these days',
  '(?:some|one)(?: |-)?day(?: soon)?(?=[.,;!]|$)',
  'by and by',
  'sooner or later',
  'in (?:the )?(?:fullness of time|course of time|long run|near term|short term|medium term|longer term|near future|foreseeable future|not(?: |-)(?:too|so)(?: |-)distant future|coming (?:days|weeks|months|hours|period))',
  'in the (?:next|coming|following|first) (?:few|couple of) (?:minutes|hours|days|weeks|months|working days)',
  'for the foreseeable(?: future)?',
  '(?:further |somewhere |a bit |later )?down the (?:line|road|track)',
  '(?:at|by) (?:a|some) (?:later|future|subsequent|suitable|appropriate|convenient|mutually convenient|early) (?:date|time|stage|point|moment|juncture|occasion)',
  'at some (?:future |later |suitable |convenient )?(?:point|stage|time|juncture|moment)(?: (?:soon|later|in the future|or other))?',
  '(?:on|at) (?:another|some other) (?:occasion|time)',
  'until such time as',
  'until (?:things|matters|the (?:situation|case|problem)) (?:improves?|settles?|is sorted|are sorted)',
  '(?:until|till) the (?:cows come home|dust settles)',
  'as time goes (?:by|on)',
  'when the (?:time|moment) (?:is right|comes|is ripe)',
  'when the (?:dust|rush|queue|pressure) (?:has )?(?:settled|settles|died down|dies down|clears|eases)',
  '(?:when|as|if) (?:and when |time |your |our )?(?:time|schedule|diary|calendar)s? (?:allows?|permits?|lets?)',
  'when (?:it|that) suits (?:us|the team|staff)',
  'in (?:your|our|their|its|his|her) own (?:good |sweet )?time',
  'a s ?a ?p',
  'a\\. ?s\\. ?a\\. ?p\\.?',
  'asap',
  'time permitting',
  'as (?:a matter of|matters of) (?:some |great |the utmost |the greatest |extreme |real )?(?:urgency|priority|course urgency)',
  '(?:treat|treats|treated|handle|handled|deal with) (?:[a-z]+ ){0,3}(?:as urgent|with urgency|with priority|as a priority|as (?:a )?top priority)',
  'with (?:some |real |appropriate |due |great )?urgency',
  'without further (?:ado|delay|notice|hesitation)',
  "without (?:a )?(?:moment|second)[’']s (?:delay|hesitation|notice)",
  'get(?:s|ting)? (?:straight|right) (?:on|onto|to|back to) (?:it|them|you|the case|the job|the customer|callers?|customers?)',
  'get(?:s|ting)? (?:a move on|cracking|moving|a wriggle on|weaving)',
  'get(?:s|ting)? back to (?:you|them|him|her|callers?|customers?|guests?|people|everyone) (?:quickly|soon|shortly|fast|promptly|right away|straight away)',
  'mak(?:e|es|ing) haste',
  'hurr(?:y|ies|ying)(?: up)?(?= (?:to|with|the|and)(?![a-z])|[.,;]|$)',
  'rush(?:es|ed)? (?:it|them|to|through|over|out)',
  'step(?:s|ped)? (?:on it|lively)',
  'look(?:s)? (?:sharp|lively)',
  'keep(?:s|ing)? (?:the queue|the line|things|queues|it|traffic|the counter|work|cases) (?:moving|flowing|ticking over|on the move)',
  'immediately(?! (?:after|once|when|as|before|above|below|next to|preceding|following|adjacent|behind|previous|(?:up)?on))',
  'immediate(?= (?:action|attention|help|response|repl(?:y|ies)|answers?|support|assistance|refunds?|replacements?|steps|follow(?: |-)?up|notice|notification|feedback|access|effect|treatment|care|contact|call|acknowledge?ment|resolution|solution|relief|priority|repair)(?![a-z]))',
  'straight(?: |-)?away',
  'right (?:away|now|off|there and then)(?! (?:the bat|to|with|in|from|the))',
  'right off the bat',
  'straight off',
  'at once(?! (?:by|in|so|a|an|every|per)(?![a-z]))',
  'instantly',
  'instantaneous(?:ly)?',
  'shortly(?! (?:before|after)(?![a-z]))',
  '(?:very |quite |fairly |pretty |really )soon(?! (?:as|to)(?![a-z]))',
  '(?<!(?:as|too|how|so|no|see you|speak|talk|well|back) )soon(?! (?:as|to be|enough)(?![a-z]))',
  'soon enough',
  'soonest',
  'soon after(?:wards)?',
  'shortly after(?:wards)(?=[.,;!]|$)',
  '(?:more |very |too |really |reasonably |fairly |pretty )?(?:quickly|rapidly|speedily|swiftly|briskly|hastily|urgently|expediently)',
  'fast(?:er)?(?= (?:repl(?:y|ies)|answers?|responses?|service|deliver(?:y|ies)|help|repairs?|refunds?|turn(?: |-)?around|solutions?|resolution|support|processing|decisions?|results?)(?![a-z]))',
  'presently(?=[.,;!]|$)',
  'momentarily',
  'eventually',
  'in due (?:course|time|season|order)',
  '(?:at|in) the (?:shortest|quickest|fastest|soonest|earliest|least)(?: possible)?(?: time| period| notice| delay| moment| date| timeframe| order)?(?! (?:[a-z]+ )?(?:deadline|expiry|start|end) )',
  '(?:the )?(?:earliest|soonest|quickest|fastest|shortest) possible(?: (?:time|date|moment|opportunity|wait|route|way))?',
  'as (?:short|brief|long) a (?:time|period|while|wait|notice|delay|interruption|stop|stay) as (?:is )?(?:possible|practicable|we can|they can|necessary|needed)',
  'an? (?:indefinite|unspecified|unlimited|undefined|indeterminate) (?:period|time|length of time|amount of time)(?: of time)?',
  'indefinitely',
  'ages(?=[.,;!]|$)',
  'in (?:ages|an age)',
  '(?<=(?:wait|waits|waiting|hang on|queue|queueing|stand|hold) )an (?:age|eternity)',
  "(?:for|until) (?:ever|an age|an eternity|yonks|donkey[’']s years)",
  'unduly(?: (?:long|slow|late|delayed|delay(?:s|ing)?))?',
  '(?:overly|inordinately|unreasonably|needlessly|unacceptably|terribly|excessively|unnecessarily|unusually|uncomfortably|painfully) (?:long|slow|late|delayed|protracted|drawn(?: |-)out)',
  '(?:far |much |way |a bit |rather )?too (?:long|late|slow|slowly|early|soon)(?! (?:for|to) (?:[a-z]+ ){0,3}(?:complain|claim|appeal|apply|cancel|return))',
  'early(?: |-)?doors',
  '(?:bright and|nice and|good and) early',
  'early (?:on|enough|in the (?:process|day|case|conversation))',
  'in (?:the )?(?:nick of time|quick succession|rapid succession)',
  'hot on the heels(?: of)?',
  'on the heels of',
  'around the corner',
  'without (?:anybody|anyone|people|customers|callers|guests|you) (?:having|needing) to (?:wait|queue|hang about|hang around|hold)(?! (?:for )?(?:more|longer) than [0-9])',
  '(?:be|is|are) not (?:kept|left) (?:waiting|hanging|on hold)(?: around| on)?(?: (?:unduly|for long|too long|unnecessarily|for ages))?(?=[.,;!]|$| and| or)',
  '(?:dealt|deal|deals) with (?:[a-z]+ ){0,2}(?:quickly|promptly|swiftly|speedily|fast|at speed|right away|straight away)',
  '(?:more|very|reasonably|fairly) (?:prompt|timely|speedy|swift)(?:ly)?',
  'in (?:quick|double) time',
  'ahead of time',
  'in (?:close to |near )?real time',
  'as they (?:come in|arise|happen|crop up)(?! (?:before|by|on))',
  'as it (?:happens|comes)',
  'day(?:s)? rather than weeks|hours rather than days|minutes rather than hours|weeks rather than months',
  '(?:the same|that) (?:moment|instant|second)',
  'as (?:good|quick) as (?:immediate|instant)',
  'within (?:easy|striking) (?:reach|distance) of the deadline',
  'a (?:good |fair |decent |little |short |long )?while(?! (?:you|we|they|the|your|it|a|an|staff|waiting|stocks?) )',
  'a (?:long|short|brief|limited|reasonable|certain|suitable|considerable|decent|good) (?:time|period|spell|interval)(?! (?:limit|frame|slot))',
];
