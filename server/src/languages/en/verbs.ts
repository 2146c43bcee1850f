/** Verbs and actors from which the patterns for binding statements are built, in British and American spelling. */

/** Verbs in which an organisation speaks of its service in the present tense: `we answer`, `we put things right`. */
export const serviceVerbs = [
  'accept|acknowledge|act|adapt|add|address|adhere|adjust|advise|agree|aim|air|alert|allocate|allow|amend|analy[sz]e|announce|answer|apologi[sz]e|appoint|apply|arrange|ask|assess|assign|assist|attend|audit|avoid|award',
  'bake|bank|base|batch|behave|bin|bleach|board|book|box|brew|brief|bring|brush|build|bundle|calibrate|call|cancel|care|carry|change|charge|chase|check|chill|choose|claim|clean|clear|close|coach|collect|combine|come|commit|' +
    'communicate|compare|compensate|confirm',
  'complete|compost|conduct|consider|consult|contact|cook|cool|cooperate|coordinate|co(?:-)?ordinate|copy|correct|count|cover|create|credit|cut|date|deal|decide|decline|deduct|deliver|deploy|design|develop|' +
    'direct|disclose|discuss|disinfect|dispatch|despatch|display|distribute',
  'do|double(?:-| )check|draft|draw|drain|drive|dry|email|employ|empower|empty|encourage|endeavou?r|enforce|engage|enhance|enroll?|ensure|enter|escalate|escort|estimate|evaluate|examine|exceed|exchange|exercise|expect|explain|extend|fetch|file|fill|find',
  'finish|fit|fix|flag|flush|focus|follow|forward|freeze|fulfill?|furnish|gather|get|give|go|grade|grant|greet|grind|grit|grow|guarantee|guide|hand|handle|hang|heat|help|hire|hold|honou?r|host|identify|' +
    'implement|improve|include|increase|inflate',
  'inform|inspect|install|insure|interview|introduce|investigate|invite|iron|issue|join|judge|keep|label|launch|lead|learn|leave|lend|let|light|limit|line|listen|load|locate|lock|log|look|maintain|make|manage|mark|' +
    'measure|mediate|meet|mend|mentor|mind|mix|monitor|mop|mow|move|name|negotiate|note|notify',
  'observe|obtain|offer|open|operate|order|organi[sz]e|overhaul|own|pack|paint|park|pass|patch|pay|perform|phone|pick|place|plan|plant|pledge|polish|post|prepare|present|press|prevent|' +
    'print|prioriti[sz]e|process|procure|produce|promise',
  'protect|provide|prune|publish|pull|pump|purge|pursue|put|question|quote|raise|reach|react|read|rebook|recall|receive|recogni[sz]e|recommend|record|recruit|rectify|recycle|reduce|refer|refill|refresh|refund|' +
    'refuse|register|reimburse|reject|release|relocate|remain|remedy|remind|remove|renew|rent',
  'repair|repeat|replace|reply|report|request|rescue|research|reset|resolve|respect|respond|restock|restore|retain|retrieve|return|review|revise|reward|ring|rinse|roast|rotate|run|' +
    'salt|sample|sanitise|sanitize|schedule|screen|seal|search|seat|secure|seek|select|sell|send|serve|service|set|settle|sew|share|sharpen|ship|shorten|show|sign|sit',
  'slice|solve|sort|source|speak|spray|staff|stand|start|stay|steam|sterili[sz]e|stock|stop|store|strive|study|submit|supervise|supply|support|survey|suspend|sweep|switch|tackle|take|talk|target|teach|tell|test|text|thank|tidy|top up|' +
    'trace|track|trade|train|transfer|translate|transport|treat|trim|try|turn|type',
  'undertake|unload|update|upgrade|use|vacuum|value|verify|visit|wait|waive|walk|warn|wash|watch|water|weigh|welcome|wipe|withdraw|work|wrap|write',
].join('|');

/** The same actions as participles: `calls are answered`. */
export const serviceParticiples = [
  'accepted|acknowledged|acted (?:on|upon)|adapted|added|addressed|adhered to|adjusted|advertised|aired|agreed|alerted|allocated|amended|announced|answered|approved|arranged|asked|assessed|assigned|assisted|attended to|' +
    'audited|awarded|backed up|baked|binned|boarded|booked|boxed|briefed|brought|brushed|built|calibrated|called|called back|cancell?ed|carried out|cared for',
  'changed|charged|chased|checked|circulated|cleaned|cleared|closed|coached|collected|communicated|compared|compensated|completed|conducted|confirmed|considered|consulted|contacted|cooked|copied|' +
    'corrected|counted|credited|cut|dealt with|debited|decided|delivered|descaled',
  'discussed|disinfected|dispatched|despatched|displayed|disposed of|distributed|documented|done|drained|emailed|emptied|entered|escalated|escorted|estimated|evaluated|examined|exchanged|explained|extended|fed|filed|filled|fitted|fixed|flagged|flushed|followed up|' +
    'followed|forwarded|frozen|fulfilled|gathered|given|granted|greeted|gritted|groomed|ground',
  'handed (?:over|out|back)|handled|heard|heated|held|honou?red|identified|implemented|improved|included|informed|inspected|installed|introduced|investigated|invited|ironed|issued|itemi[sz]ed|kept|labell?ed|laundered|left|lent|let know|lit|' +
    'listened to|loaded|locked|logged|looked after|looked at|looked into|lowered',
  'made|mailed|maintained|managed|marked|matched|measured|mended|met|monitored|mopped|moved|mown|notified|obtained|offered|oiled|opened|organi[sz]ed|overhauled|packed|paid|painted|passed on|passed|patched|phoned|picked up|pinned|placed|planned|planted|polished|posted|prepared|presented|printed|prioriti[sz]ed|' +
    'processed|protected|provided|pruned|published|pumped|purged',
  'put (?:back|right|through|up|out|away|on)|quoted|raised|rated|read|reached|rebooked|received|recalled|recharged|recorded|rectified|recycled|reduced|referred|refilled|refreshed|refunded|registered|reimbursed|released|reminded|removed|renewed|repaired|replaced|' +
    'replied to|reported|resolved|respected|responded to|restocked|restored|retained|retrieved',
  'returned|reviewed|revised|rewarded|rinsed|rotated|routed|salted|sampled|saved|scheduled|scored|screened|sealed|searched|seated|secured|seen|sent|served|serviced|set (?:out|up|aside|right)|settled|shared|sharpened|shipped|shown|shredded|shut|signed off|solved|sorted out|sorted|spoken to|sprayed|staffed|sterili[sz]ed|stocked|stopped|stored|supervised|supplied|supported|' +
    'surveyed|swapped|swept|switched|tackled|taken|taught|tested|texted|thanked|thawed|tidied|told|topped up|towed|traced|tracked',
  'trained|transferred|translated|transported|treated|triaged|trimmed|turned|typed|updated|upgraded|upheld|used|vacuumed|verified|visited|waived|walked|warned|washed|watered|weighed|welcomed|wiped|withdrawn|worked on|wrapped|written',
].join('|');

/** Participles that say how things are, not what is done: `is based in Leeds`. */
export const states =
  'affected|aged|allowed|annoyed|armed|asked|associated|attached|authori[sz]ed|banned|based|believed|bored|bound|called|caused|certified|closed|composed|concerned|confused|connected|convinced|covered|crowded|dated|defined|delighted|derived|described|designed|detailed|disabled|disappointed|divided|embarrassed|employed|' +
  'encouraged|entitled|established|excited|excluded|expected|exposed|faced|founded|frustrated|governed|headed|included|incorporated|indeed|insured|intended|interested|involved|irritated|known|licensed|limited|linked|listed|located|married|meant|mixed|named|need|needed|obliged|owned|permitted|placed|pleased|' +
  'populated|prohibited|qualified|reckoned|referred|registered|regulated|related|relieved|required|respected|retired|satisfied|scared|shaped|situated|skilled|split|stated|struck|supposed|surprised|surrounded|tied|tired|troubled|united|unused|upset|used|valued|varied|wanted|worried|wounded';

/** Words that may stand between a subject and its verb: `we personally answer`, `we also aim to`. */
export const adverb =
  '(?:[a-z]+ly |also |always |never |then |only |first |all |both |each |still |do |do not |now |too |often |just |aim to |' +
  'try to |hope to ){0,2}';

export const staffNoun =
  '(?:staff|(?:team |staff |crew )?members?(?: of (?:staff|the team|the crew))?|employees?|agents?|advis[eo]rs?|representatives?|reps?|' +
  'colleagues?|workers?|assistants?|operators?|(?:[a-z]+ )?(?:managers?|supervisors?|leads?|officers?|coordinators?|co(?:-)?ordinators?|stewards?|captains?|inspectors?|wardens?|mechanics?|hosts?|handlers?|keepers?|planners?|buyers?|bakers?|cooks?|chefs?|cashiers?|clerks?|attendants?|guards?|guides?|tutors?|teachers?|trainers?)' +
  '|receptionists?|drivers?|couriers?|technicians?|techs?|engineers?|volunteers?|everyone|everybody|anyone|each of us|teams?|crews?|dispatchers?|librarians?|veterinarians?|vets?|nurses?|doctors?|dentists?|pharmacists?|cleaners?|installers?|fitters?|gardeners?|conductors?|' +
  'departments?|depots?|(?:[a-z]+ )?(?:desk|office|unit|workshop|counter|kitchen|branch|depot|warehouse|dispatch|reception|department|crew|team))';

/** Verbs with which an order begins that no other word starts like. */
const plainOrders = [
  'acknowledge|advise|allocate|allow|announce|apologi[sz]e|arrange|ask|assess|assign|attend to|avoid|back up|be|bring|calibrate|call|carry|carry out|catch up|chase|check|choose|clarify|clean|clear|collect|come back|confirm|consult|coordinate|co(?:-)?ordinate|cover|deal with|deliver|describe|direct|discuss|disinfect|dispatch|' +
    'dispose of|do|double(?:-| )check|draw up|drop off|dry|email|empty|encourage|ensure|enter|escalate|explain|fetch|file|fill in|fill out|fill|find|fit|fix|flag|flush|follow up|follow|get|give|go|greet|grit|hand over|hand out|hand|handle|hang|help|hold|inform|inspect|install|introduce|investigate|invite|involve|keep|know',
  'lay out|leave|lend|let|listen|listen to|look after|look for|look into|look at|log|lock|make|make sure|maintain|manage|measure|meet|mention|mop|move|notify|obtain|offer|organi[sz]e|pass on|pass|pay|pick up|plan|polish|prepare|prevent|prioriti[sz]e|prune|put|raise|reach out|read|reassure|record|refer|refill|refund|reimburse|remember|remind|remove|repair|repeat|' +
    'replace|replenish|reply|respond|restock|restore|return|review|rinse|rotate|salt|sanitise|sanitize|save|say|schedule|see|see to|seek|sell|send|serve|set up|set aside|settle|share|show|solve|sort out|speak|spend|spread|stay|store|submit|supply|sweep|switch|take|talk|tell|thank|think|tidy|throw away|top up|treat|try|turn|understand|update|use|vacuum|verify|wait|walk|warn|wash|watch|wear|welcome|wipe|withdraw|work|wrap|write',
].join('|');

/** Verbs that are nouns as well, so that an article or the like must follow. */
const ambiguousOrders =
  '(?:accept|address|answer|apply|audit|book|box|brief|broadcast|brush|charge|close|complete|contact|count|credit|date|document|exchange|finish|forward|free|label|lead|light|limit|line|link|load|mark|monitor|name|note|open|order|pack|park|phone|place|plant|post|press|print|process|provide|publish|pump|quote|report|reset|resolve|ring|run|sample|scan|screen|search|seat|set|sign|sort|staff|start|stick|stock|stop|study|support|survey|target|test|text|track|train|transfer|trim|type|visit|water|weigh)';

const object =
  '(?:the|a|an|all|any|every|each|your|their|our|his|her|its|it|them|him|to|that|this|these|those|for|within|in|on|by|at|with|yourself|customers?|callers?|guests?|patients?|complaints?|calls?|emails?|enquiries|questions|staff|until|as|both|no|out|up|' +
  'back|who|what|how|why|when|new|if|people|anyone|everyone|only|off|down|over|through|about|from|whether|where|enough|plenty|fresh|clean|spare|one|two|three|four|five|[0-9]+|more|some|most|many|several|adequate|sufficient|ample)';

/** What may stand before the verb of an order. */
const before =
  '(?:please |always |first,? |then,? |next,? |finally,? |also |just |simply |now |once a [a-z]+,? |every [a-z]+,? |(?:and )?never |do )?';

/** Orders at the start of a sentence or list item: `Log the call`, `Never argue`, `Keep shelves full`. */
export const orders: readonly string[] = [
  `(?<![a-z0-9,;:)’'”"/&-] )(?<![-/])${before}(?:${plainOrders})(?=(?: (?!(?:is|are|was|were|will|shall|has|have|must|should|may|can|of|times?|and)(?![a-z]))[a-z0-9'’“"£$-]))`,
  `(?<![a-z0-9,;:)’'”"/&-] )(?<![-/])${before}${ambiguousOrders} (?:${object}|[a-z]+s(?= (?:to|by|within|without|as|in|on|at|before|when|if|every|once|from|with|for|[a-z]+ly)(?![a-z])|[.,;]))`,
  `(?:if|when|where|once|before|after|unless|for|in|at|with|on|should|while|as soon as|until|during|whenever|wherever|outside|between) [^.;:?]{2,110}, (?:please |then |always |never |first |immediately |just |also |do not |don['’]t )?(?:${plainOrders}|(?:${ambiguousOrders}) ${object}) (?!(?:is|are|was|were|will)(?![a-z]))[a-z0-9]`,
];

/** People and things that act for the organisation, by the ending of their name, and what they do in the present tense. */
const doer =
  '(?:the|our|your|each|every|a|an|another|that) (?:[a-z-]+ ){0,2}(?!customers?|callers?|passengers?|visitors?|users?|members?|letters?|orders?|numbers?|readers?|travell?ers?|buyers?|shoppers?|papers?|matters?|suppliers?|owners?|others?|answers?|offers?|computers?|posters?|folders?|errors?|borrowers?|tickets?|holders?|voucher|vouchers?|printers?|registers?|covers?|consumers?|subscribers?|purchasers?|water|power|weather|summer|winter|year|corner|counter|door|floor|colour|color|hour|minister|charter|chapter|newsletter|quarter|leader)' +
  '(?:[a-z]+(?:ers?|ors?|ists?|ians?|ants?|ees?)|desks?|teams?|crews?|offices?|units?|departments?|staff|clerks?|chefs?|leads?|branch(?:es)?|kitchen|workshop|reception|warehouse|nurses?|vets?|master|captain|stewards?|board|head|bank|shop|store|clinic|library|depot)';

const thirdPerson = [
  'accepts?|acknowledges?|adds?|addresses|adjusts?|agrees?|announces?|answers?|apologi[sz]es?|arranges?|asks?|assesses|assigns?|attends?|brings?|briefs?|calls?|cancels?|carries|carry|changes?|chases?|checks?|cleans?|clears?|closes?|collects?|comes?|confirms?|contacts?|counts?|covers?|deals?|decides?|delivers?|discusses|dispatches|does|draws?|emails?|empties|empty|' +
    'ensures?|enters?|escalates?|explains?|feeds?|files?|fills?|finds?|fits?|fixes|flags?|follows?|forwards?|gets?|gives?|goes|greets?|handles?|hands?|helps?|holds?|informs?|inspects?|inspect|installs?|investigates?|invites?|issues?|keeps?|labels?|lays?|leaves?|lets?|listens?|locks?|logs?|looks?|makes?|maintains?|manages?|measures?|meets?|mends?|monitors?|moves?|notifies|notify',
  'offers?|opens?|orders?|organi[sz]es?|packs?|passes|pays?|phones?|picks?|places?|plans?|posts?|prepares?|presses|prints?|processes|provides?|publishes|puts?|raises?|reads?|records?|refers?|refills?|refunds?|reminds?|removes?|repairs?|repeats?|replaces?|replies|reply|reports?|resolves?|responds?|restocks?|restores?|returns?|reviews?|rings?|rotates?|runs?|says?|schedules?|sees?|sells?|sends?|serves?|sets?|settles?|' +
    'shares?|shows?|signs?|solves?|sorts?|speaks?|stays?|stores?|supervises?|sweeps?|takes?|talks?|tells?|tests?|texts?|thanks?|tidies|tops?|tracks?|trains?|transfers?|treats?|turns?|updates?|uses?|verifies|visits?|walks?|warns?|washes|watches|weighs?|welcomes?|wipes?|works?|wraps?|writes?',
].join('|');

/** What a role or team does, in the present tense: `the customer desk sends a text`. */
export const duties: readonly string[] = [
  `${doer} (?:[a-z]+ly |also |always |never |then |only |first ){0,2}(?:${thirdPerson})(?! (?:of|by|is|are|was|were)(?![a-z]))`,
];
