/** The open classes of free speech, by what they leave open: clauses that only the speaker can judge, degrees, and rough endings. */

const goes = '(?=[.,;:!?)–—]|$| (?:and|or|but|so|we|they|you|it|the|then|to|by|with|at|in|on|for|from|when|if|as)(?![a-z]))';

const ours =
  '(?:we|they|you|he|she|staff|anyone|anybody|someone|somebody|one|everyone|(?:the|our|your|a|an|any|another) (?:team|colleague|manager|supervisor|driver|crew|desk|office|shop|kitchen|adviser|advisor|agent|clerk|technician|engineer|mechanic|nurse|doctor|vet|librarian|dispatcher|member of staff|volunteer|lead|boss|person|pair of hands|van|room|line)s?)';

const thingsThatChange =
  '(?:it|they|this|that|these|those|things|(?:the|a|an|any|your|our) (?!(?:caller|customer|guest|person|patient|child|visitor|client|member|passenger|reader|owner|parent|resident|tenant|colleague|staff|someone)s?(?![a-z]))[a-z]+(?: [a-z]+)?)';

/** How soon. */
export const freeTime: readonly string[] = [
  `(?:when|whenever|once|as soon as|soon as|the moment|the minute|the second|the instant|if) ${ours}(?:[’']s|[’']ve)?(?: next| finally| happens? to| can| could)? (?:is|are|has|have|gets?|finds?|be|have|find|becomes?|feels?|got|spot|spots|see|sees) (?:[a-z]+ ){0,3}(?:free|spare|available|idle|hands?|time|minutes?|moment|chance|breather|lull|gap|opening|window|slot|breathing space|second|sec|unoccupied|unengaged|back|around|about|at a loose end|clear)${goes}`,
  '(?:soon|quick|fast) as (?:possible|we can|you can|they can|we are able|you like|ever)',
  'the (?:sooner|quicker|earlier|faster) the better',
  'in (?:nothing|no time|seconds|minutes|next to no time|less than no time) flat',
  'in (?:less than no time|half a shake|a new york minute|one go|short shrift)',
  'with (?:no|little|minimal|hardly any|barely any|next to no|precious little|not much|zero) (?:unnecessary |undue |needless |further |more |great |wasted |avoidable |unreasonable )?(?:delays?|hold(?: |-)?ups?|waits?|waiting(?: about| around)?|dithering|dawdling|dilly(?: |-)dallying|foot(?: |-)dragging|hanging (?:about|around)|loss of time|hesitation|ado|red tape|messing (?:about|around)|faffing(?: about| around)?|notice|warning)',
  'no (?:hanging (?:about|around)|messing(?: about| around)?|dawdling|dithering|dilly(?: |-)dallying|faffing(?: about| around)?|dragging (?:our|your|their) (?:feet|heels)|foot(?: |-)dragging|time(?: |-)wasting)',
  'let(?:ting)? the grass grow',
  '(?:jump|leap|pounce)(?:s)? (?:on|to) (?:it|them|every [a-z]+|any [a-z]+)(?=[.,;!]|$)|jump(?:s)? to it|drop(?:s)? everything|crack(?:s)? on(?= with|[.,;]|$)|get(?:s)? a (?:wiggle|wriggle|move) on|make(?:s)? it snappy',
  'at the (?:eleventh hour|last (?:minute|moment|gasp))|last(?: |-)minute(?= (?:changes?|cancellations?|notice)(?![a-z]))',
  '(?:soon|shortly|not long|straight|a little|a little while|a short (?:time|while)|a bit|a while|some time|directly|just|right) (?:after|afterwards|before|beforehand|following)(?! (?:all|each other))(?= (?:they|you|we|he|she|it|the|your|their|our|a|an|each|every|opening|closing|departure|arrival|that|lunch|[a-z]+ing)(?![a-z])|[.,;:!)]|$)',
  'at an? (?!(?:walking|fixed|constant|set|flat|standard|reduced|safe|steady state|maximum|minimum|legal|normal)(?![a-z]))[a-z]+(?:,? (?:but|and|yet) [a-z]+)? (?:pace|tempo|rhythm|clip|lick)',
  '(?:in|during|at) (?:a |the |any |your |our )?(?:quiet|quieter|slack|slacker|slow|slower|spare|idle|lean|calm|calmer|free|odd|dead|dull|off)(?: |-)(?:moments?|minutes?|times?|periods?|spells?|hours?|patch(?:es)?|days?|weeks?|seasons?|stretch(?:es)?)(?! (?:from|between|\\()[^.;]{0,6}[0-9])',
  'an? (?:comfortable|decent|reasonable|suitable|short|fair|sensible|proper|respectable|brief|good|appropriate|acceptable|civilised|civilized|polite|tolerable|longish|shortish|realistic|workable|modest|bearable|generous) (?:interval|gap|pause|wait|delay|period|spell|breather|timescale|timeframe|time frame|deadline|turn(?: |-)?around|head(?:s)?(?: |-)start|lead time|notice period)',
  '(?:a|some|with|give|plenty of|with a|as much|fair|good|decent|ample|enough|early|proper)(?: (?:a|some|plenty of|as much|fair|good|decent|ample|enough|early|proper|bit of))* (?:heads(?: |-)up|forewarning|advance word)',
  '(?:arrive|be there|come|start|call|turn up|get (?:in|there)|let us know|book|apply|order|report(?: it)?|tell (?:us|them)|warn (?:us|them)|set off|leave|begin) (?:nice and |good and |a bit |a little |very |really |suitably )?early(?=[.,;]|$| and| enough| so| to)',
  'over time(?=[.,;!)]|$)|gradually|little by little|bit by bit|by degrees|by and by|in slow time|slowly but surely',
  '(?:within|after|for|in|over|inside) (?:a|an|one|two|three) (?:minute|hour|day|week|fortnight|month|year)s? or (?:so|two|three|thereabouts)',
  '(?:a|an|one) (?:minute|hour|day|week|fortnight|month) or (?:so|two|three)',
  "(?:noon|midday|lunchtime|teatime|[0-9]{1,2}(?: ?[ap]m| o[’']clock)?|early|late|soon|quick|prompt|short|weekly|monthly|daily|regular|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five)(?:-| )?ish",
  '(?:as (?:soon|quickly|fast|early) as|the quickest|the soonest|the fastest) (?:we|they|you|staff|anyone) (?:can |could |are able to |is able to )?(?:manage|make it|arrange(?: it)?|get to (?:it|them)|do it|turn it around|find one|spare)',
  'by return(?:,? or (?:thereabouts|as near as (?:possible|we can)))',
  "when (?:the time comes|time comes|your turn comes|it[’']s your turn|their turn comes)(?=[.,;]|$)",
  'in (?:quick|short|swift|rapid) succession|in (?:rapid|quick|swift|short) order',
  '(?:well|good and|nice and|in plenty of time) before(?= (?:you|your|they|the|it|we|each|a|any|opening|closing|departure|arrival)(?![a-z]))',
  '(?:early|late) in the (?:day|week|month|season|morning|afternoon|process|conversation|call|shift)',
  'towards (?:the )?(?:end|start|close|back end|beginning) of(?= (?:the|each|every|your|their|this)(?![a-z]))',
  'around (?:the )?(?:time|middle|end|start|turn) of(?= )',
];

/** How often. */
export const freeFrequency: readonly string[] = [
  '(?:at )?every (?:chance|opportunity|moment|turn)(?: (?:you|we|they|that) (?:get|have|can|comes|arises))?',
  'along the way',
  'as (?:you|we|they|it|things|matters|work|the (?:case|day|work|job|shift|repair|project|matter|situation|event|visit|season|week|process|claim|investigation|evening|meal|build|move)) (?:go(?:es)?|progress(?:es)?|develops?|unfolds?|moves? (?:on|along|forward)|evolves?|proceeds?|runs? on|rolls? on|wears? on|draws? on|advances?|takes? shape)(?: along)?(?=[.,;:!)]|$| and| or| to| by| with)',
  'on an? (?:fairly |more |very |reasonably |rather |pretty |more or less )?(?:regular|frequent|periodic|routine|rolling|ongoing|steady|occasional|sporadic|irregular|loose) (?:basis|footing|cycle|schedule|rota|pattern|footing)',
  '(?:more or less|roughly|approximately|about|broadly|nearly|almost|pretty much|practically|loosely|semi(?: |-)?) ?(?:daily|weekly|monthly|fortnightly|quarterly|yearly|annually|hourly|regularly|every (?:day|week|month|quarter|year|hour))',
  '(?:regular|frequent|weekly|monthly|daily|occasional)(?: |-)?ish',
  'regular(?: |-)ish (?:intervals|basis|checks?|updates?|visits?)',
  'a (?:couple|few|handful|number) of times(?! (?:a|an|per|each|every) (?:day|week|month|shift|year))',
  'once or twice(?! (?:a|an|per|each|every)(?![a-z]))',
  '(?:keep|keeps|keeping|stay|stays|staying|get|gets|remain) on top of',
  '(?:keep|keeps|keeping) (?:[a-z]+ ){0,3}topped up|keep(?:s|ing)? (?:pace|up|step) with(?= (?:demand|the|orders|requests|cleaning|paperwork|post|mail)(?![a-z]))',
  '(?:whenever|each time|every time|as often as) (?:you|we|they|staff) (?:happen to|think of it|remember|pass|are passing|get round to it|can|see fit|feel like it)(?: (?:pass|be|by|see|one|it))*(?=[.,;:!)]|$)',
  '(?:all|right) (?:through|throughout) the (?:day|night|week|shift|season|year|summer|winter)(?=[.,;:!)]|$| and)',
  'with (?:monotonous|reassuring|clockwork|depressing|fair|reasonable|some|any) (?:regularity|frequency)',
  'round after round|time after time|week in,? week out|day in,? day out|year in,? year out|month in,? month out',
  '(?:in|at) (?:dribs and drabs|odd moments|spare moments|idle moments)',
  'a (?:regular|frequent|constant|steady|continuous|periodic) (?:check|eye|watch|flow|stream|supply|presence|review|feature|turnover|look|rotation|cycle|round|programme|program)',
  '(?:in|with|under) (?:constant|continuous|frequent|permanent|steady) (?:use|rotation|contact|touch|supply|attention|watch)',
];

const degree =
  '(?:comfortably|pleasantly|reasonably|suitably|sufficiently|adequately|acceptably|tolerably|moderately|passably|appropriately|decently|agreeably|respectably|relatively|sensibly|fairly|pretty|nicely|satisfyingly|comparatively|unreasonably|excessively|overly|unduly|inordinately|exceedingly|needlessly|unacceptably|uncomfortably|disproportionately|somewhat|slightly|mildly|generously|amply|handsomely|cosily|cozily)';

/** How much. */
export const freeQuantity: readonly string[] = [
  `${degree} (?!(?:and|or|by|to|as|in|with|for|of|between|on|at|so|because|when|if|practicable|well|before|after|good|late|early|long|obvious|possible|clear|speaking)(?![a-z]))(?![a-z]+ly(?![a-z]))[a-z-]+`,
  `${degree} (?:good|well|late|early|long)(?! (?:as|in)(?![a-z]))`,
  '(?:something|anything|a little something|a small something|somewhere|a bit of something|a token) (?:sensible|suitable|appropriate|reasonable|fair|decent|nice|extra|special|small|comparable|more|modest|worthwhile|on the house|by way of (?:an )?apology|to say sorry|for (?:the|your|their) trouble)',
  'a little something(?: extra)?',
  '(?:a|an|our|your|their|its|his|her|the) (?:fair|due|rightful|proper|reasonable|equal and fair|good|decent) (?:share|whack|slice|cut|portion|turn|crack|helping|go)(?! of the (?:profits|vote))',
  'no (?:shortage|lack|dearth|end) of',
  '(?:a|the) (?:bare|mere|scant|slim|meagre) (?:handful|few|minimum|majority)',
  '(?:a|the) (?:fresh|good|ready|steady|decent|healthy|plentiful|reasonable|sufficient|adequate|ample|generous|small|large|full|constant|fair|suitable|sensible|modest|comfortable|varied|broad|wide) (?:supply|stock|store|reserve|cushion|buffer|float|number|amount|selection|choice|range|mix|spread|pile|stack|quantity|margin|level)(?: of)?',
  '(?:the|a) (?:right|proper|appropriate|suitable|sensible) (?:number|amount|quantity|mix|balance|level|quota|proportion|ratio|dose|strength|temperature|portion|cover|staffing)s?(?: of)?(?! (?:is|are) (?:[0-9]|in|shown|listed))',
  '(?:low|quiet|high|bright|warm|cool|large|small|wide|deep|strong|clean|dry|close|near|far|loud|big|short|thick|hot|cold|soft|light) enough(?: (?:to|for|that) [a-z ]{2,40})?(?! [0-9])',
  'as (?:many|much|few|little|long|big|small) as (?:will|would|it|we|they|you|are|is|can|he|she|the [a-z]+) (?:fit|go|takes?|be needed|need(?:ed)?|needs|bear|stand|are needed|will fit|required|be spared|spare|can (?:be spared|take|carry|hold|manage)|manage|carry|hold)(?: in| on)?',
  '(?:not|nothing|never|without being) (?:too|overly|unduly|excessively) [a-z]+',
  'not (?:so|that|all that|very|too) (?:many|much|big|long|loud|often|far|high)',
  '(?:neither|not) too [a-z]+(?: (?:nor|or) too [a-z]+)?',
  '(?:well|far|considerably|way|comfortably|significantly) (?:over|above|below|under|within|short of|beyond|in excess of) (?:what|the (?:limit|norm|average|minimum|usual))',
  'a (?:good|fair|decent|sizeable|tidy|hefty|healthy|reasonable|large|small|modest|generous|token) (?:discount|reduction|refund|sum|gesture|slice|chunk|helping|portion|tip|float|fee|bonus|cut|rebate|voucher|bit off|amount off)',
  '(?:a bit|a little|a touch|a shade|somewhat|slightly|rather|considerably|a lot|much|far|a good deal|a great deal|significantly) (?:more|less|fewer|extra|longer|shorter|lower|higher|cheaper|larger|smaller|further|closer|wider)(?! than (?:[0-9£$€]|one|two|three|four|five|half|that|the (?:limit|figure)))',
  'overly|unduly|inordinately',
  "(?:kept|keep|keeps) (?:[a-z'’]+ ){0,4}(?:within|to|under|at) (?:sensible|reasonable|tolerable|acceptable|manageable|decent|bearable|workable|comfortable) (?:bounds|limits|levels?|proportions|numbers|length)",
  'pretty (?:much|well)|as good as(?= (?:full|empty|always|all)(?![a-z]))',
];

/** How well. */
export const freeQuality: readonly string[] = [
  '(?:top|best) of the (?:line|range|class|bill|tree|heap|shop|league)|world(?: |-)beating|a(?: |-)?1|a-one|top(?: |-)hole|bang up(?: |-)to(?: |-)date|gilt(?: |-)edged|grade(?: |-)a|crackerjack|pukka|proper job',
  '(?:till|until|so that|so) (?:it|they|everything|every [a-z]+|each [a-z]+|the [a-z]+(?: [a-z]+)?|you) (?:is |are |looks? |feels? |really |positively |all )*(?:sparkles?|shines?|gleams?|glows?|glistens?|spotless|gleaming|sparkling|spick and span|happy|satisfied|just right|right|perfect|presentable|inviting|good as new|smart|its best|up to scratch|in good order)',
  '(?:neat|clean|bright|right|fit|sound|smart|good) as (?:a (?:new )?(?:pin|whistle|button|bell|fiddle)|rain|new|gold)',
  '(?:spot|bang|dead)(?: |-)on(?=[.,;:!)]|$| and| every)|on song|on the ball|on point|on the money',
  '(?:cut|cuts) the mustard|(?:make|makes) the grade|pass(?:es)? muster|hit(?:s)? the (?:mark|spot)|measure(?:s)? up|come(?:s)? up to (?:scratch|standard|snuff)|hold(?:s)? (?:its|their|our) own|fit(?:s)? the bill|tick(?:s)? (?:all )?the (?:right )?boxes',
  '(?:to|with) (?:good|great|the best|best|full|maximum|excellent) (?:effect|advantage)',
  '(?:worthy of|befitting|in keeping with|a credit to|does credit to|do credit to|reflects well on|reflect well on|do justice to|does justice to|fit for) (?:our|the|your|a|an|its|their) (?:[a-z]+ ){0,2}(?:name|reputation|standards?|brand|house|company|town|city|king|queen|clinic|shop|hotel|image|calling|values|guests?|customers?)',
  '(?:the|a) (?:vip|royal|star|full|kid(?: |-)glove|five(?: |-)star|first(?: |-)class|red(?: |-)carpet|white(?: |-)glove|personal|proper|special|works) (?:treatment|experience|welcome|service)(?! (?:plan|room|charge|desk))',
  '(?:the|all the|every bit of the|whatever|as much|all of the) (?:care|attention|thoroughness|respect|time|help|support|seriousness|speed|urgency|skill|patience|thought|priority|consideration|effort|tact|detail|training|equipment|cover|diligence|cleaning|work) (?:that |which )?(?:it|they|the [a-z]+|this|each [a-z]+|every [a-z]+|he|she|you|these) (?:calls? for|requires?|needs?|demands?|warrants?|deserves?|merits?|may need|might need)(?! (?:by|under) )',
  '(?:a|an|the) (?:hard|close|careful|good|proper|thorough|serious|long hard|fresh|once(?: |-)over|good (?:scrub|clean|wipe|sweep|wash|tidy|shake|airing|check|look|brush|polish)|proper (?:clean|check|look|wash|tidy|scrub|rinse|wipe)|thorough (?:clean|check|wash|scrub|inspection))(?: (?:look|check|going(?: |-)over|scrub|clean|wipe|tidy|wash|read|inspection|clean(?: |-)?up))(?= |[.,;:!)]|$)',
  '(?:a|an) (?:good|proper|decent|thorough|quick|regular) (?:scrub|clean|wipe|sweep|wash|tidy|airing|brush|polish|once(?: |-)over|going(?: |-)over|rinse|dust|mop|seeing(?: |-)to|talking to|read)',
  '(?:as|the way|how|like) (?:it|they|things|you|one|everything) (?:should|ought to)(?: be)?(?=[.,;:!)]|$| and)',
  "(?:as|what|how|the way|just what|exactly what) (?:you|they|customers|guests|anyone|one|we)(?:[’']d| would| might| should)?(?: all)? (?:expect|want|hope for|like to find|wish|hope|like)(?: (?:from|of|to (?:be|find|see)|it)(?: [a-z]+){0,3})?(?=[.,;:!)]|$)",
  'with (?:all the trimmings|bells on|bells and whistles|love|heart|a flourish|gusto|an open mind|both hands|kid gloves|the best will in the world|a light touch|a firm hand|good grace|good sense|good judgement|good judgment|good heart)|lovingly|from the heart|heart and soul',
  "(?:mak(?:e|es|ing)|brighten(?:s)?|light(?:s)? up|rais(?:e|es)|put(?:s|ting)?) (?:a |their |your |someone[’']s |people[’']s |every [a-z]+[’']s )(?:day|smile|faces?|evening|visit)(?: (?:on|brighter|special|better|easier)(?: [a-z]+ [a-z]+)?)?(?=[.,;:!)]|$| and)",
  'leav(?:e|es|ing) (?:nothing to be desired|a (?:good|lasting|great|warm|lovely) (?:taste|impression|feeling|memory))',
  '(?:slick|polished|classy|stylish|streamlined|agile|nimble|joined(?: |-)up|holistic|forward(?: |-)thinking|first(?: |-)rate|high(?: |-)calibre|heart(?: |-)warming|top(?: |-)flight|hassle(?: |-)free|pain(?: |-)free|silky smooth|smooth as silk|well(?: |-)rounded)(?= (?:service|experience|operation|process|approach|way|handover|team|welcome|visit|job|support|delivery)(?![a-z])|[.,;:!)]|$)',
  "(?:keep|keeps|keeping|kept|leave|leaves|left|stay|stays|put|puts|return|returned) (?:[a-z'’]+ ){0,4}(?:tidy and presentable|in check|in hand|in good hands|in order|shipshape|just so|up together|nice and [a-z]+|looking [a-z]+|as (?:you|they|we) (?:would|[’']d) (?:like|wish|hope|want) to find (?:it|them))(?! to)",
  'nice and [a-z]+',
  '(?:beautifully|lovingly|nicely|artfully|tastefully|perfectly|attractively|elegantly|smartly|neatly and attractively|exquisitely|gorgeously|handsomely) (?:presented|wrapped|packed|laid|arranged|decorated|plated|dressed|lit|kept|done|made|displayed|cooked|prepared|finished|turned out|set out|folded)',
  '(?:warm|friendly|personal|special|unforgettable|magical|memorable|lovely|delightful|relaxing|welcoming|pleasant|positive|enjoyable|happy|wonderful|fantastic|great) (?:experience|atmosphere|stay|visit|memories|moments?|evening|time)',
  '(?:below|under|above|over|up to|sub|on) par',
  '(?:in|with) (?:fine|grand|great|some|real) style|in style(?=[.,;!)]|$)',
  'to the (?:nth degree|last detail|smallest detail|letter and in spirit|highest degree|utmost|max|full)(?=[.,;!)]|$| and)',
  'the (?:whole nine yards|full monty|full works|last word in [a-z]+|cream of the crop|pick of the (?:bunch|crop)|very thing)(?=[.,;!)]|$)',
  'go(?:es)? down (?:well|a treat)|work(?:s)? a treat|go(?:es)? like a dream|come(?:s)? up trumps|do(?:es)? (?:you|us|them) proud|see(?:s)? (?:you|them) right|do(?:es)? right by (?:you|them|our [a-z]+|every [a-z]+|customers)',
];

/** On what it depends. */
export const freeCondition: readonly string[] = [
  `(?:when|if|once|whenever|where|as soon as|before|until|till|unless) ${thingsThatChange} (?:really |just |only |ever )?(?:looks?|seems?|feels?|appears?) (?:a bit |a little |too |rather |at all |about |really )?(?!(?:like|as|to|on|in|that|at|up|for|into|back|after)(?![a-z]))[a-z]+(?: up| enough| to do so)?`,
  `(?:when|if|once|whenever|where|as soon as|before|until|till|unless) ${thingsThatChange} (?:gets?|runs?|becomes?|grows?|turns?|start(?:s)? to (?:get|look|run)|begins? to (?:get|look|run)|is (?:getting|running)|are (?:getting|running)|goes?|go|falls?|fills?) (?:a bit |a little |too |rather |very |really |so )?(?:low|full|dirty|tired|worn|shabby|dull|thin|short|busy|busier|crowded|much|hot|cold|stale|untidy|grubby|dusty|messy|difficult|tricky|awkward|tight|hectic|heated|nasty|ugly|bad|worse|out of hand|serious|long|stuffy|noisy|loud|dark|dim|wet|icy|slippery|shaky|heavy|up)(?=[.,;:!)]|$| and| or| on)`,
  `(?:when|if|once|whenever|as soon as) ${thingsThatChange} (?:needs? (?:it|one|doing|changing|cleaning|emptying|topping up|wiping|replacing|attention|a (?:wipe|clean|change|top(?: |-)up|tidy|sweep|polish|refresh|service))|(?:could|would) (?:do with|use|benefit from) (?:it|one|a [a-z]+)|calls? for it|wants? (?:doing|emptying|changing|cleaning))`,
  '(?:if|where|when|wherever|whenever|provided|as long as|so long as) (?:(?:one|it|that|this|any|some|any of it|anyone|somebody|(?:a|an|the) (?:[a-z]+ ){0,2}[a-z]+) )can be (?:had|found|arranged|managed|spared|got|gotten|done|helped|swung|accommodated|fitted in|squeezed in|avoided|made available|freed(?: up)?|organi[sz]ed|afforded|obtained|worked out)(?! (?:at|on|in|below|under) )',
  `(?:if|when|where|as long as|so long as|provided|whenever|wherever) ${ours} can (?:possibly |at all |actually |somehow )?(?:swing|manage|help|spare|fit|squeeze|find|arrange|do|pull|afford|run to|get away with|stretch to|rustle up|lay (?:our|your|their) hands on|free up)(?: (?:it|one|them|that|this|so|you in|them in|it in|off|to|the [a-z]+|a [a-z]+|somebody|someone|room|time|space))*(?=[.,;:!)]|$)`,
  '(?:as|so|in so|inso|as|to the extent|to the degree|to whatever degree|to whatever extent)(?: far| long| much)?(?: as)?(?: that)? (?:the|our|your|their|its) (?:budgets?|funds?|funding|money|stock|supplies|rota|staffing|diary|kitchen|weather|tides?|daylight|space|equipment|system|resources?|numbers|purse|schedule|workload|road|roads|depot|crew|team|shop|timetable|traffic|season|menu|room) (?:will |can |may )?(?:stretch(?:es)?|goes|go|runs?|holds? out|lasts?|bears?|allows?|permits?|copes?|manages?|lets? us|can take|takes?|stands?|play ball|plays ball)(?: to it| it)?',
  'to (?:the|whatever|some|a) (?:degree|extent)(?: (?:that|to which))? (?:we|they|you|it|staff|the [a-z]+) (?:can|are able to|is able to|could|may|find|finds|wish|choose|chooses|think|see|deem|feel|judge|need|needs)(?: [a-z]+){0,4}',
  '(?:within|inside|under) the (?:bounds|limits|confines|constraints|limitations|scope|framework|realms|parameters|restrictions) of (?:what|our|the|their|its|your|reason|existing|current|available|good|decency|common sense)(?: [a-z]+){0,5}',
  '(?:exceptional|special|rare|unusual|odd|extreme|hard|genuine|emergency|freak|unforeseen|difficult|the odd|truly exceptional|very special) (?:cases?|circumstances?|exceptions?|emergenc(?:y|ies)|events?|weather|situations?|hardship) (?:aside|excepted|apart|notwithstanding|permitting|only|excluded)',
  '(?:accidents|emergencies|breakdowns|weather|acts of god|exceptions|hiccups|disasters|mishaps|traffic|sickness|the unexpected) (?:aside|excepted|apart|notwithstanding|permitting)',
  'which(?:ever)?(?: way| one| option| method| is the)? (?:is |works? |suits? |seems? |fits? |makes |feels |looks |gets )(?:out )?(?:the )?(?:best|easier|easiest|better|most [a-z]+|more (?:convenient|practical|suitable|appropriate|sensible)|sense|right|convenient|quicker|quickest|practical|suitable|appropriate|more)(?! (?:sooner|later|earlier))',
  'what(?:ever)? (?:works|fits|suits|seems best|feels right|you think best|we think best|they think best|makes sense|is best|is practical|is to hand|comes to hand)(?: best)?(?=[.,;:!)]|$| for| to)',
  "if (?:it|this|that)(?:[’']s| is| looks| seems| would be|[’']d be)? (?:any )?(?:worth (?:it|while|doing)|worthwhile|of (?:use|any use|help)|helpful|help|useful|a good idea|on the cards|in the budget|your call|a close call|doable|not too (?:much|late|far|busy|difficult)(?: [a-z]+)?|within (?:reach|reason))(?=[.,;:!)]|$| and| to)",
  "if (?:it|this|that) (?:helps?|would help|might help|will help|does no harm|comes to that|proves too much|can[’']t wait|cannot wait|won[’']t wait|all gets too much)(?=[.,;:!)]|$)",
  "(?:unless|if) (?:you|we|they|staff) (?:really|absolutely|simply|genuinely|truly) (?:must|have to|need to|cannot|can[’']t)",
  "(?:unless|only if|only when|except if) (?:there[’']s|there is|you have|we have|they have|it is|it[’']s) (?:no (?:other|alternative)|nothing else|no way round)[^.,;]{0,20}",
  '(?:if|when|where|whenever|wherever) the (?:time|moment|situation|mood|chance|occasion|opportunity|circumstances?|price|conditions?) (?:is|are|seems?|feels?|looks?|comes?|offers?) (?:right|ripe|up|along|itself|favou?rable|suitable|good|allows?)',
  '(?:stock|staff|staff numbers|seats|tables|vans|drivers|space|funds|parts|spares|rooms|colleagues|volunteers|supplies|slots|equipment|the weather|weather|health|sickness|time|budget|rota) (?:permitting|allowing|being available|available|permits|willing)(?! (?:from|at|on|in|for|to)(?![a-z]))(?<! (?:is|are|be) (?:permitting|allowing|being available|available|permits|willing))',
  '(?:give|giving|cut|cutting) (?:people|customers|them|regulars|families|callers|a bit of) (?:some |a little |a bit of )?(?:slack|leeway|latitude|the benefit of the doubt)',
  'us(?:e|es|ing) (?:a bit of |some |plain |good )?(?:common sense|gumption|nous|savvy)|go(?:es|ing)? (?:with|by) (?:your|the) (?:gut|feel|flow)',
  '(?:by|through|on|after) (?:gut )?feel(?=[.,;!)]|$)',
  'as (?:a |the )?(?:situation|matters?|things?|events?|the day|the case|trade|weather|rota|demand|need) (?:stands?|dictates?|demands?|develops?|suggests?|warrants?|permits?)',
  '(?:provided|providing|as long as|so long as|assuming|given)(?: that)? (?:nothing|things|all|everything|it|the (?:weather|rota|stock|budget|day|traffic|tide)|we|supplies|staff|demand|circumstances|no one|nobody)[^.,;]{2,40}(?:goes wrong|goes well|go well|holds|holds up|hold out|last|lasts|comes up|crops up|allows?|permits?|works out|to plan|is (?:kind|quiet|calm|reasonable|possible|sensible|not too [a-z]+)|are (?:not )?(?:too )?(?:busy|free|able|around)|else)',
];

/** Roughly how an effort is described. */
export const freeEffort: readonly string[] = [
  '(?:do|does|doing) (?:our|your|their|its|his|her) (?:bit|part|level best|damnedest|darnedest)',
  '(?:put|puts|putting) (?:our|your|their|its) (?:hearts?|backs?|minds?|shoulders?|best foot|all)(?: (?:and [a-z]+|forward|into|to))?',
  '(?:roll|rolls|rolling) (?:up )?(?:our|your|their) sleeves(?: up)?',
  '(?:take|takes|taking) (?:a|every|all) (?:swing|shot|crack|chance|trouble|pains)(?: (?:at|to))?',
  '(?:go|goes|going) (?:to bat|out on a limb|to the wall|to any length|to some lengths|to a lot of trouble|to great trouble|hard|the distance)(?: (?:for|to)(?![a-z]))?',
  "(?:not|never|won[’']t|don[’']t) (?:rest|stop|give up|quit|let up|let go)(?: trying| looking)?(?=[.,;!]|$| until| till)",
  '(?:be|is|are) (?:out|there|here|determined|keen|anxious|eager|at pains|bound and determined) to (?:help|please|make|do|give|get|see|solve|find|put|keep)',
  '(?:at|with) (?:great )?pains to',
  '(?:as|so) (?:hard|best) as (?:we|they|you|staff) (?:can|know how|are able)',
  '(?:have|has|having) (?:a|another) (?:good )?(?:go|try|look|stab|crack)(?: (?:at|to))?(?=[.,;]|$| (?:at|to)(?![a-z]))',
  '(?:the|our|their|your) (?:level|very|utmost) best',
  '(?:do|give) (?:it|them|this) (?:a|our|your|their) (?:try|go|whirl|best shot|all)',
  'see what (?:gives|turns up|can be (?:done|arranged|found|managed))',
  'work(?:s|ing)? (?:our|your|their) (?:socks|fingers|hardest|tails?)(?: [a-z]+ [a-z]+ [a-z]+| off)?',
  'within (?:our|their|your|its) (?:gift|power|means|grasp|reach)',
];

/** Absolutes in free speech. */
export const freeAbsolute: readonly string[] = [
  "(?:not|never) (?:a|one|one single|a single|even one|so much as a|once a) (?:[a-z]+ )?(?!(?:problem for|word of|customer[’']s|member|day off|place to|thing to|legal|substitute|reason|guarantee|promise|right|bad idea|good idea)(?![a-z]))[a-z]+(?:,? (?:ever|anywhere|wasted|lost|late|unanswered|missed|left|out of place|on the floor|in sight|goes [a-z]+|is [a-z]+|will [a-z ]+))(?=[.,;!)]|$)",
  '(?:not a single|not one single|not so much as a|never a single) (?!(?:one of|member of))[a-z]+(?: [a-z]+)?',
  '(?:turn|leave|let|keep|lose|refuse|miss|disappoint|forget|overlook|send|fail)(?:s|es)? (?:nobody|no one|no customers?|no guests?|no callers?|no parcels?|no calls?|no orders?|no patients?|no pets?|no (?:passengers?|readers?|residents?|emails?|deadlines?|detail|complaints?)|nothing)(?: (?:down|away|behind|waiting|out|to chance|hungry|unanswered|up|unhappy|stranded|unturned|undone|in the dark|on hold|[a-z]+ed))?',
  "(?:you|your [a-z]+|customers?|guests?|callers?|passengers?|patients?|readers?|visitors?|clients?|residents?|members?|owners?|parents)(?: will| shall|[’']ll| should) never (?:ever |again )?(?!be (?:asked|charged|contacted|required|forced|obliged|pressured|pressed|judged|sold|shared|discriminated|treated|pestered|spammed|identified|billed|penali[sz]ed)|pay (?:more|extra)|receive (?:marketing|unsolicited|spam|cold)|share|give|enter|be (?:passed|given) (?:on|to)|get (?:spam|marketing|junk|in(?:to)? trouble)|discuss|disclose|use|wear|need permission|[a-z]+ (?:your|their) (?:password|pin|card))[a-z]+",
  "(?:every|each|each and every|all|any)(?: single| last| one)?(?: of (?:our|the|your))? (?!(?:staff|employee|agent|member|driver|manager|volunteer|colleague|visitor|user|year|month|week|day|quarter|applicant|complainant)s?(?![a-z]))[a-z]+(?: [a-z'’]+){0,6} (?:will|shall) (?:always |definitely |certainly )?(?:run|work|go ahead|arrive|succeed|fit|last|start|turn up|come true|happen|be there|be perfect|be right|be ready|be satisfied|leave happy|find (?:what|a|an|the)|get (?:what|a seat|a table|through|home|there)|love|taste|come (?:out|back|up) [a-z]+|be (?:solved|answered|found|saved|fixed|cured|happy|delighted|thrilled|spotless|fresh|warm|hot|perfect|on time|in stock|undamaged|available|clean|safe))(?! (?:within|by|in (?:[0-9]|one|two|three)|under|before|no later|to (?:[0-9]|the checklist)|at (?:least|most)))",
  '(?:a|an|the) (?:[a-z]+ )?(?:seat|table|place|room|bed|bike|slot|space|smile|answer|solution|home|locker|hot meal|warm meal|reply|warm welcome|happy ending|cure|fix|perfect [a-z]+) for (?:everyone|everybody|every (?:customer|guest|passenger|caller|visitor|patient|reader|pet|problem|member|child|one|single [a-z]+)|all)(?:,? (?:every|each|always|all)[a-z ]{0,20})?',
  '(?:work|works|start|starts|run|runs|arrive|arrives|answered|delivered|ready|open|opens|done|fixed|on time|show up|turn up|turns up|appear|appears|there|replied|reply|succeed|succeeds|available|correct|right|fresh|hot|cold|clean|perfect|cooked [a-z ]{2,20}|served [a-z ]{2,20}|exactly as (?:ordered|promised|described|you like (?:it|them)|requested)|as (?:ordered|promised|described))(?:,? [a-z]+){0,3},? (?:without (?:fail|exception)|every (?:single )?time|(?:the )?first time(?:,? every time)?|guaranteed|each time|always|come what may|no exceptions|day in,? day out|every (?:day|visit|order|journey|call|one) (?:without|guaranteed))(?! (?:rate|percentage|you|we|they|a|the))',
  'exactly as (?:ordered|promised|described|advertised|you (?:like|want|ordered)(?: it)?)(?:,? (?:every|each|always)[a-z ]{0,16})?',
  'always (?:room|space|time for (?:you|a chat|everyone)|someone|somebody|a (?:seat|table|place|spare|solution|way (?:to|round)|smile|person|human|friendly [a-z]+|warm [a-z]+|free [a-z]+|bed|bike|hot [a-z]+|fresh [a-z]+)|enough|plenty of|something for|the (?:best|right|freshest|lowest|cheapest|perfect)|there(?: when| for|$)|on your side|at your (?:side|service|disposal)|in (?:stock|season|season and fresh|perfect [a-z]+|good hands|safe hands|time|touch))(?! (?:off|sheet))',
  '(?:we|you|they|there|our [a-z]+) (?:will |can |do )?(?:have|has|stock|stocks|sell|sells|know|knows|fix|fixes|solve|solves|answer|answers|find|finds) (?:it all|everything|all of it|the lot|every [a-z]+ (?:there is|under the sun|in the book|on the market|you can think of)|all the answers|whatever you (?:need|want|ask for))(?! (?:we|they|you|to) can)',
  '(?:you name it|whatever it is|whatever the (?:problem|question|size|weather|hour|time|reason|request)|no job too (?:big|small)|no (?:task|request|question|order|problem) (?:is )?too (?:big|small|odd|difficult|hard|late)),? ?(?:we[^.;]{0,30})?',
  '(?:fix|solve|sort|resolve|answer|mend|cure|handle)(?:e?s)?(?: out)? (?:every|any|all)(?: single| and every)? (?:[a-z]+ )?(?:problems?|questions?|faults?|leaks?|issues?|quer(?:y|ies)|complaints?|requests?|bikes?|things?)(?:,? (?:period|full stop|guaranteed|no matter what|whatever it is|every time|without exception|always|on the spot|first time|there and then))?(?! (?:within|by|in (?:[0-9]|one|two|three|four|five|ten)|under|before|(?:that|which) (?:is|are|comes)|of (?:yours|this|priority)|listed|reported (?:before|by|on)))',
  ',? (?:period|full stop|end of(?: story)?|guaranteed|no exceptions|hands down|bar none)(?=[.!]|$)',
  '(?:all day,? every day|every (?:hour|minute|day) of (?:the|every) (?:day|year|week)|day in,? day out|night and day|morning,? noon and night)(?=[.,;!)]|$)(?<!(?:staff|crew|work|works) night and day)',
  '(?:completely |totally |entirely |wholly |always |100 ?% )?free (?:of|from) (?:any |all )?(?:errors?|mistakes?|defects?|delays?|faults?|bugs|queues?|hassle|stress|typos|surprises|flaws|blemishes|problems)',
  "(?:the )?(?:only|last) [a-z]+ (?:you(?: will|[’']ll) )(?:ever )?(?:need|want|buy)",
  "(?:will not|won[’']t|never|not) (?:rest|stop|give up|sleep|quit) (?:until|till) (?:every|all|each|you|everyone|the last|it is|they are|we)[^.;]{2,40}",
  '(?:sure(?: |-)?fire|dead certain|fail(?: |-)?safe|unbreakable|unsinkable|unbeatable prices?|unshakeable|cast(?: |-)iron|rock(?: |-)solid guarantee|never(?: |-)fail)',
  '(?:nobody|no one|no(?: |-)one|no [a-z]+) (?:ever |who [a-z ]{2,20} )?(?:walks|walk|goes|go|comes|leaves|leave|gets|sits|stands|hangs) (?:out|away|home|back|here|of here|off)(?: [a-z]+){0,3} (?:unhappy|hungry|disappointed|empty(?: |-)handed|dissatisfied|without [a-z ]{2,20}|angry|confused|waiting|cold|wet|thirsty|alone)',
  "(?:you|customers|guests|everyone|everybody|all (?:our|of our) [a-z]+|every [a-z]+) (?:will |[’']ll |always |is sure to |are sure to |can be sure to )+(?:leave|go home|walk out|come away|go away|drive off|ride off|fall in love|come back)(?: [a-z]+){0,3} (?:happy|smiling|delighted|satisfied|with (?:a|the) [a-z]+|for more|again|impressed|better|relaxed|refreshed)",
];
