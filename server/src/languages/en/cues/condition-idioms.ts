/** Turns of speech that let a promise lapse: frames with an open slot, and idioms. */

/** What a clause may end with: its mark, or a word that goes on with the sentence. */
const ends = '(?=[.,;:!?)–—]|$| (?:and|or|but|so|we|they|you|it|the|then|to|by|with|at|in|on|for|from|a|an)(?![a-z]))';

const law =
  '(?:law|laws|legislation|regulations?|act|statute|contract|court|licen[cs]e|constitution|rules|policy|directive|gdpr|terms|agreement|software|system|browser|card|device|till|form|setting|settings|app|website)';

const someone =
  '(?:we|they|you|he|she|it|staff|anyone|someone|somebody|one|management|managers?|agents?|advisers?|advisors?|supervisors?|(?:the|a|an|our|your|any|each|their|this) (?:[a-z]+ ){0,2}[a-z]+)';

const fitting =
  '(?:fit|best|appropriate|necessary|right|proper|suitable|reasonable|needed|warranted|justified|useful|helpful|worthwhile|sensible|so|wise|prudent|advisable|desirable|proportionate|practical|practicable|possible|feasible|required|merited|called for|relevant|apt|good|expedient|in order|deserved|important|beneficial)';

/** Frames whose slot is open. */
export const conditionFrames: readonly string[] = [
  '(?:if|when|whenever|where|provided|as long as|so long as|should) (?:our|the) (?:[a-z]+ )?(?:diary|rota|workload|schedule|day|budget|stock|queue|traffic|space|staffing|timetable|calendar|weather|layout|road|roads|numbers|clock|van|team|shift)s? (?:allows?|permits?|lets us|let us|lends itself|lend themselves|is up to it|can take it|bears? it|plays? along|plays? ball|is kind|are kind|cooperates?)(?: to (?:it|this|that)| it)?',
  '(?:where|wherever|when|whenever|if|unless|as and when|if and when|when and where|where and when|if and where|as and where|where and if|should it be|only if|only where|only when|as|provided|so long as|whether or not|inasmuch as|except where|except when)' +
    "(?: it is| it['’]s| it seems| it becomes| it proves| it would be| it appears| this is| this becomes| this proves| that is| they are| these are| doing so is| is| are| deemed| considered| thought| felt| found| judged| may be| we think it| reasonably| otherwise| humanly| operationally| practically| at all| in any way| ever| really| strictly| absolutely| genuinely| truly| clinically| commercially| technically| medically| remotely| even remotely| to be| so){0,4}" +
    ' (?:possible|appropriate|applicable|necessary|practicable|practical|feasible|needed|required|suitable|reasonable|relevant|desirable|advisable|sensible|warranted|justified|useful|convenient|viable|prudent|called for|indicated|expedient|proportionate|fitting|workable|merited|' +
    'worthwhile|helpful|apposite|apt|opportune|doable|achievable|manageable|affordable|realistic|beneficial|wise|unavoidable|essential|tenable|safe to do so|safe and practicable|in order|so inclined|inclined|deserved|available)' +
    '(?! (?:by|under|to (?:comply|meet|fulfil|satisfy|protect|prevent|establish|provide|perform|enter|process|verify|identify)|for (?:the (?:purposes?|performance|establishment)|compliance|legal|tax|security)|from|before)(?![a-z]))',
  `(?:if|when|where|wherever|whenever|as|once|provided|provided that|providing|as long as|so long as|as far as|so far as|insofar as|in so far as|inasmuch as|unless|until|to the extent|to the extent that|depending on what|as and when|as much as|as fully as|whatever|as well as)` +
    ` (?!${law}(?![a-z])|the ${law}(?![a-z])|(?:applicable|local|data protection|national|state|federal|consumer|employment|our|your|this|the|a|an|any|that) (?:[a-z]+ )?${law}(?![a-z]))(?:[a-z'’-]+ ){1,5}(?:so |otherwise |reasonably |then )?(?:allow|permit|warrant|dictate|demand|justif(?:y|ie)|merit|require|deserve)s?(?: it| this| that| so)?${ends}(?! (?:the|a|an|you|for) )`,
  `(?:if|when|where|wherever|whenever|as|once|should|unless) (?:the |this |that |your |our |their |a |any )?(?:occasion|situation|case|need|job|moment|circumstances?|weather|opportunity|conditions|work|matter|day|season|event|problem|scale) (?:so )?(?:calls?|cries?|begs?) (?:for it|for this|for that|out for it|it|for)`,
  '(?:if|when|where|as|should|whenever|wherever) (?:the |a |any |such |your |our )?(?:need|needs|occasion|opportunity|situation|requirement|chance|case|question|necessity|demand|call|emergency|want|problem|issue)s? (?:for [a-z]+ )?(?:arises?|should arise|occurs?|presents? itself|comes? up|crops? up|dictates?|requires?|exists?|be)(?! (?:within|before|after|during|between|in|on|at|from|with|outside))',
  `(?:if|when|where|as|should|unless|whenever|wherever|however|once|until) ${someone} (?:so |also |then |reasonably |honestly |genuinely )?(?:sees?|thinks?|deems?|considers?|feels?|judges?|finds?|believes?|decides?|chooses?|likes?|prefers?|wish|wishes|pleases?|determines?)` +
    ` (?:it |this |that |them |these |you |a case |a reply |action |there is )?(?:is |are |to be |would be |as |may be )?(?:most |more |a |absolutely |strictly |truly )?${fitting}`,
  'as (?:we|they|you|staff|management|the (?:[a-z]+ )?[a-z]+) (?:sees?|thinks?|deems?|considers?|feels?|judges?|finds?|pleases?|likes?|wish|wishes|chooses?)(?: (?:it |them |is |are )?(?:fit|best|appropriate|necessary|right|proper|suitable|reasonable))?(?=[.,;!)]|$)',
  'as (?:[a-z]+) as (?:the|each|your|our|this|that) (?!law|contract|policy|table|rules)(?:[a-z]+ ){1,3}(?:allows?|permits?|deserves?|requires?|demands?|warrants?|merits?|needs?|takes?|calls? for)',
  '(?:time|weather|staffing|resources?|stock|space|circumstances|conditions|capacity|workloads?|funds|budgets?|traffic|tides?|health|daylight|funding|numbers|seas|staff|rota|supplies|demand|business|light|schedules?|diary|god|luck) (?:permitting|allowing|willing)',
  '(?:once|when|as soon as|after|until|till) (?:things|it|life|matters|trade|business|the (?:rush|dust|shop|team|office|queue|season|storm|pressure|worst)|everything) (?:calms?|quietens?|quiets?|settles?|dies?|slows?|eases?|clears?|lets?|is|are|gets?|has|have|picks?) ' +
    '(?:down|off|quiet|quieter|over|settled|calm|calmer|up|eased|died down|calmed down|quietened down|back to normal|under control)',
  "(?:when|if|unless|while|once|where|whenever) (?:things are|it is|it[’']s|we are|we[’']re|staff are|they are|the (?:shop|desk|office|team|counter|ward|kitchen|clinic|branch|line|road) is|we get|you are|it gets) (?:not )?(?:too |so |less |very |really |a bit |extremely |particularly |especially )?" +
    '(?:busy|quiet|quieter|short(?: |-)staffed|short(?: |-)handed|slack|snowed under|rushed off our feet|able|in a position|stretched|overstretched|at full stretch|up to it|fully staffed|well staffed)(?! (?:to|with|for) (?:[a-z]+ )?customers?)',
  'where (?:we|they|you|staff) (?:reasonably |possibly |ever )?(?:can|are able|is able|could|may)(?: do so| to do so| to| help it| manage it)?(?! (?!(?:and|or|but|so|as|while|with|for|in|on|at|by|within|when|we|they|you|the|a)(?![a-z]))[a-z])',
  '(?:when|whenever|wherever|if|as long as|so long as|insofar as|in so far as|inasmuch as|provided|provided that|providing|as far as|so far as|as much as|as best|as fully as|as well as|to the extent(?: that)?|to whatever extent|however|in whatever way)' +
    ' (?:we|they|you|staff|the team|somebody|someone|anyone|he|she|(?:the|our|a) [a-z]+) (?:reasonably |possibly |ever |practically |sensibly )?(?:can|are able|is able|could|may|are in a position|is in a position|manage|manages)(?: do so| to do so| to| help(?: it)?| manage(?: it)?| get away with it| offer one| be)?' +
    '(?! (?!(?:and|or|but|so|as|while|with|for|in|on|at|by|within|when|we|they|you|the|a|from|without)(?![a-z]))[a-z])',
  "(?:when|whenever|wherever|if|as long as|so long as|provided|provided that|providing|subject to) (?:there is |there are |there[’']s |we have |they have |it has |we can find |the [a-z]+ has )(?:a |an |any |some |enough |sufficient |still |the |good |spare |such |free |adequate |a good |a little |a spare )*" +
    '(?:capacity|time|availability|scope|room|space|demand|need|reason|reason to|staff|staffing|stock|people|resources?|money|funds|funding|slack|leeway|hands|cover|call for it|vehicle|driver|colleague|slot|give|seat|volunteer|budget|hands free|chance|opportunity|manpower|cause)(?: (?:free|available|to spare|to do so|for it|left|on duty|spare|in the [a-z]+))?(?! (?:to believe|to suspect|for complaint|of (?:fraud|abuse)|under ))',
  '(?:where|when|whenever|if|as|so long as) (?:it|this|that|doing so) (?:makes?|would make|seems to make|makes good|make) (?:good |any |some |commercial |business |economic |more |sound |operational )?sense',
  '(?:if|should|where|when|unless) (?:at )?(?:all|any way|ever|remotely|humanly) possible',
  'if (?:needs?|need) (?:be|arises?|must)',
  'if (?:pressed|pushed|feasible|practical|practicable|possible|convenient|appropriate|applicable|suitable|relevant|called for|warranted|justified|advisable|desirable|sensible|prudent)(?! (?:to you|for you|for the customer|in|at|from|under|by)(?![a-z]))',
  "if (?:it|this|that) (?:is|can be|cannot be|can[’']t be|could be|proves|turns out|should prove|looks|seems) (?:helped|avoided|arranged|managed|spared|done|found|too [a-z]+|possible|difficult|convenient|practical|impractical|impossible|not possible|worth it|right|needed|necessary|appropriate)(?! (?:to|in|at|by|under|within|for|on)(?![a-z]))",
  "unless (?:it|this|that|we|they|there) (?:(?:really|simply|absolutely) )?(?:cannot be|can[’']t be|is|proves|cannot|can[’']t|is no|are|can[’']t help|cannot help|would be) ?(?:helped|avoided|it|impossible|impractical|impracticable|unavoidable|other way|unreasonable|inappropriate|otherwise engaged|otherwise agreed with)",
  'unless (?:(?:there (?:is|are)|we have|they have|you have|he has) )(?:a |some |an )?(?:very |really )?(?:good|compelling|valid|sound|strong|special|exceptional|overriding|pressing|urgent|serious|genuine|particular|obvious) (?:reasons?|grounds|cause|case|need|circumstances?)(?: not to| to do otherwise| why not)?',
  'unless (?:something|anything|circumstances|events|things|the (?:weather|situation|workload|unexpected)) (?:[a-z]+ ){0,3}(?:unforeseen|unexpected|exceptional|happens?|prevents?|dictates?|comes up|crops up|intervenes?|otherwise|go wrong|goes wrong|worse)',
  'should (?:we|they|you|he|she|it|staff|(?:the|our|a|your) [a-z]+(?: [a-z]+)?) (?:see fit|deem (?:it|this) [a-z]+|consider (?:it|this) [a-z]+|think (?:it |this )?[a-z]+|feel (?:it|this) [a-z]+|so (?:wish|choose|decide)|find (?:it|this) [a-z]+|be (?:able|so inclined|minded)|prove (?:necessary|possible|needed|too [a-z]+)|allow|permit|require|demand)(?! (?:to (?:appeal|complain)))',
  'as far as (?:is |it is |this is |that is |lies )?(?:reasonably |humanly |at all |operationally |ever |technically )?(?:possible|practicable|practical|feasible|reasonable|appropriate|(?:we|they|you|staff|he|she|it|the [a-z]+)(?: reasonably| possibly)? (?:can|are able|is able|could|may|allows?|permits?|goes)|in our power|within our (?:power|control|gift)|circumstances (?:allow|permit)|resources (?:allow|permit)|time (?:allows|permits))',
  '(?:so |in so |inso|in as |inas)(?:far|much) as (?:is |it is |this is |we |they |you |the [a-z]+ |circumstances |resources |time )?(?:reasonably |humanly |possibly )?(?:possible|practicable|practical|feasible|can|are able|necessary|allow|allows|permit|permits|is able|applicable|appropriate|relevant)',
  "to the (?:best|fullest|greatest|maximum|full|furthest|largest|widest|extent|degree)(?: possible| reasonable| practicable)? ?(?:of (?:our|their|your|its|his|her|my|one[’']s|the [a-z]+[’']s) (?:ability|abilities|power|powers|capacity|capability|means|skill)|(?:extent |degree )?(?:that |that is |that it is |it is |is |we |they |you )?(?:reasonably )?(?:possible|practicable|practical|feasible|can|are able|allowed|permitted|necessary|appropriate|reasonable|resources allow|circumstances allow))(?! by (?:applicable )?law)",
  'to (?:a|the|some|whatever|any) (?:reasonable|practicable|necessary|appropriate|possible|feasible|sensible) (?:extent|degree)',
  'within (?:reason|reasonable (?:limits|bounds|grounds)|sensible (?:limits|bounds)|practical (?:limits|bounds)|the (?:bounds|limits|realms|confines|constraints|range|art|framework) of (?:reason|possibility|the possible|what is possible|what we can|reality|decency|the reasonable|our [a-z]+|existing [a-z]+|available [a-z]+|current [a-z]+)|' +
    '(?:our|the|their|its) (?:means|capabilities|resources|capacity|power|abilities|possibilities|limits|constraints|limitations|available [a-z]+|means available|resources available))',
  'as best (?:we|they|you|staff|he|she|it|one) (?:can|may|could|are able)',
  'as best as (?:possible|we can)',
  "at (?:our|its|their|your|his|her|the)(?: (?:[a-z]+ ){0,3}[a-z]+['’]s?)?(?: (?:sole|absolute|own|reasonable|entire|full|complete|unfettered))? (?:discretion|judg(?:e)?ment|pleasure|option)",
  'at (?:the )?(?:sole |absolute |full )?discretion(?: of)?',
  '(?:use|uses|using|exercise|exercises|exercising|apply|applies|applying|trust|show|shows|rely on|with|by) (?:your |their |our |his |her |its |a degree of |some |a little |a bit of |a modicum of |a measure of |the necessary |due |good |sound |every )*(?:own |best |good |better |professional |sound |practical )*(?:discretion|judge?ment|common sense|initiative|gut feeling|instincts?|nous|loaf|noddle|good sense|flexibility|leniency|latitude|tact and judgement)',
  '(?:is|are|lies|rests|left|leave it|leaves it|be|remains|entirely|up) (?:entirely |wholly |largely )?(?:up )?(?:to|with|at) (?:the |your |their |our |his |her )?(?:discretion|judge?ment|own judgement|good sense|conscience)(?: of)?',
  '(?:on|in|under|except in|save in|unless in|other than in|bar in|barring|apart from in|outside|save for|only in) (?:a |an |the |some |very |truly |wholly |most |all but |quite |highly )*(?:normal|ordinary|usual|typical|certain|exceptional|special|extraordinary|suitable|rare|limited|justified|unusual|extreme|deserving|genuine|particular|individual|specific|appropriate|favou?rable|right|average|mitigating|hard|unforeseen|abnormal|difficult|compassionate|the most exceptional|rarest|odd|isolated)' +
    ' (?:circumstances?|conditions?|cases?|situations?|instances?|times|days|run|operating conditions|weather)(?! (?:listed|set out|below|in (?:section|annex|table)|described|named|defined))',
  '(?:in|for) (?:the )?(?:most|many|some|certain|the majority of|almost all|nearly all|virtually all|practically all|the vast majority of|the bulk of|a few|the odd|the rare|a good many|quite a few|nine out of ten|all but a few) (?:circumstances?|cases?|situations?|instances?)(?! (?:the law|you have|customers have|listed|it has [0-9]))',
  'in the (?:normal|ordinary|usual|general|natural|common) (?:course|run|way|scheme|order)(?: of (?:events|things|business|affairs))?',
  '(?:depending|dependent|contingent|conditional) (?:up)?on (?:the |our |your |their |how |what |whether we |who is |where |when )?(?:[a-z]+ ){0,2}(?:circumstances?|situation|cases?|workloads?|demand|availability|staffing|how (?:busy|many|much|things|we)|busy|volumes?|nature|complexity|severity|individual|context|conditions?|resources?|season|needs?|is (?:around|free|on duty|in|available)|capacity|business|staff|weather|tides?|traffic|merits?|mood|day|time|rota|budget|funds|funding|stock|supplier|urgency|gravity|seriousness|importance|priority|work in hand|numbers|case)' +
    '(?: (?:we|they|it|things|staff|the [a-z]+) (?:are|is))?(?! (?:in|as set|as listed|shown|set out) )',
  'depending (?:up)?on (?!(?:which|whether|the (?:table|level|product|channel|country|size|amount|value|figure|option|method|type|age|length|number|category|postcode|weight|zone|band|tariff|plan|model|class|priority|distance|date|fare|route|branch|language|account|service|card|species|breed)|your (?:plan|tariff|postcode|age|contract|band|fare|account|zone|choice|country|bank|location))(?![a-z]))[a-z]+',
  'subject to (?:the |our |your |any |all |a |prior |current |sufficient |there being |adequate |local |individual )*(?:[a-z]+ )?(?:availability|capacity|demand|resources?|workloads?|staffing|staff|operational|circumstances|business|time|practical(?:ity|ities)?|our other|constraints?|needs?|funding|funds|budgets?|weather|tides?|stock|rota|daylight|space|conditions|feasibility|traffic|pressures?|priorities|limitations|exigencies|commitments|discretion|change(?: without notice)?|seat|seats|supply|suitability|reasonableness)(?: [a-z]+)?(?! (?:of this|set out|in (?:section|annex)))',
  '(?:insofar|inasmuch|in so far) as',
  'on an? (?:as(?: |-)(?:needed|required|and(?: |-)when)|needs?|best(?: |-)efforts?|case(?: |-)by(?: |-)case|ad(?: |-)hoc|discretionary|goodwill|if(?: |-)needed|when(?: |-)needed|stand(?: |-)?by|space(?: |-)available|grace and favour|wherever possible) basis',
  'as(?: |-)needed|as(?: |-)required|as and when|as and where|if and when|when and if|if and where|where and when',
];

/** Idioms. */
export const conditionIdioms: readonly string[] = [
  'all being well',
  'all (?:things )?going (?:well|to plan)',
  'if all (?:goes|is) (?:well|to plan)',
  'if (?:the )?(?:luck|fortune|stars|wind|gods|stock|supplies|the fates|tides?|weather|conditions?|numbers) (?:is|are|holds?|align|favou?rs?|smiles?|plays? ball|lasts?|allow)(?: (?:on our side|with us|us|favourable|good|right|on us))?',
  '(?:all|other) things being equal',
  'barring (?:the |any )?(?:unforeseen|exceptional|unexpected|accidents?|emergenc(?:y|ies)|surprises|hold(?: |-)?ups|mishaps|hiccups|anything|disasters?|bad|acts of god|complications|something|extremes?|snags)(?: (?:circumstances|events|delays|problems|difficulties|untoward|unforeseen|weather))?',
  '(?:short|save|bar) of (?:a |an )?(?:emergency|disaster|something|act of god|crisis)',
  '(?:with|given) (?:any|a bit of|a little|some|a fair|a following|a good) (?:luck|wind|fortune|following wind)',
  '(?:with )?fingers crossed|touch wood|knock on wood|god willing|deo volente|d\\.v\\.|inshallah',
  'on a good day',
  'at a (?:push|pinch|stretch)',
  'if (?:push comes to shove|worst comes to (?:the )?worst|the worst happens|it comes to it|it comes to that|the cap fits|pressed)',
  'play(?:s|ing)? it by ear',
  'tak(?:e|es|ing) (?:a view|it as it comes|each case as it comes|things as they come|stock of the situation)',
  'see how (?:it|things) (?:goes?|pan out|pans out|stands?|lies?|work out)',
  'wait and see',
  'cross that bridge',
  'swings and roundabouts',
  'horses for courses',
  'it (?:all )?depends',
  'as (?:the|a) (?:case|situation|need|occasion|circumstances?|job|mood|spirit|moment|day|weather|fancy|season|event) (?:may be|may require|requires?|demands?|arises?|warrants?|dictates?|calls? for(?: it)?|permits?|allows?|takes? (?:us|you|them)|moves? (?:us|you|them)|suggests?|deserves?)',
  'as (?:circumstances|conditions|resources|time|staffing|events|workloads?|demand|business|operational needs?|needs?|funds|budgets?|space|numbers|stock|traffic|weather|things|staff numbers|opportunity|occasion|matters)(?: [a-z]+)? (?:allows?|permits?|requires?|dictates?|demands?|changes?|arises?|warrants?|stands?|develops?|offers?|presents? itself|unfolds?)',
  '(?:generally|usually|normally|typically|ordinarily|customarily|mostly|commonly|habitually)(?: speaking)?',
  'as a (?:general |basic |broad )?(?:rule|norm|principle|guideline|starting point)(?: of thumb)?',
  'as (?:standard|usual)(?=[.,;!)]|$| and)(?<!business as usual)',
  'as a matter of (?:course|principle)',
  'by (?:and large|default and)',
  'on the whole|for the most part|in the main|in general|broadly(?: speaking)?|more often than not|in principle|in theory|in practice at least|on average at least|in essence|by rights|in an ideal world|in a perfect world|if we had our way',
  '(?:almost|nearly|practically|virtually|more or less|pretty much|all but|hardly ever not) (?:always|all the time|invariably|everywhere)',
  'ideally|hopefully|preferably|conceivably|presumably|potentially',
  'tend(?:s|ed)? (?:not )?to',
  '(?:is|are|be) (?:inclined|liable|apt|minded|disposed|prone) to(?! (?:pay|prosecution))',
  'if (?:memory serves|time is on our side|the coast is clear|the mood takes (?:us|you))',
  'if (?:we|they|you|staff) (?:feel|feels|are feeling) (?:like it|up to it|so inclined|able|generous)',
  'when it suits(?: (?:us|them|you|the [a-z]+))?',
  'when(?:ever)? (?:we|they|you|staff) feel(?:s)? like it',
  'how(?:ever)? (?:we|they|you|staff) see(?:s)? fit',
  'whatever (?:is|it is|seems|we think is|they think is|looks) (?:reasonable|appropriate|necessary|needed|right|best|fair|suitable|practical|practicable|possible|most suitable|fitting)',
  'what(?:ever)? (?:is|seems|looks|we (?:consider|think|believe)|they (?:consider|think|believe)) (?:is |to be )?(?:reasonable|appropriate|right|fair|fitting|best|proportionate)(?! for)',
  'or (?:thereabouts|as near as makes no difference|near enough|as near as (?:possible|we can))',
  'as near as (?:possible|we can|practicable|makes no (?:odds|difference)|dammit)(?: to)?',
  'wherever the (?:tide|weather|road|rota|budget|traffic|sea|stock|load|terrain|ground|water|wind) (?:allows?|permits?)',
  '(?:on|in) (?:its|their|the) (?:own |individual |particular )?merits?',
  '(?:on )?(?:a )?case(?: |-)by(?: |-)case(?: basis)?',
  'each case (?:on|in|as|is) (?:its|it|different|judged|treated|taken)(?: (?:own|on its|individually))?(?: merits)?',
  'case(?:s)? (?:that|which) (?:deserves?|merits?|warrants?|justif(?:y|ies)) (?:it|this|special treatment)',
  '(?:in|for) deserving cases',
  '(?:for|with|without|on|given|showing) (?:a |an )?(?:good|valid|sound|compelling|genuine|reasonable|due|sufficient|just|proper|strong|legitimate) (?:reasons?|cause|grounds|excuse|justification)(?! (?:listed|set out|in))',
  'resources (?:permitting|allowing)|operational requirements (?:permitting|allowing)|operational(?:ly)? (?:permitting|possible|practicable|feasible|reasons|needs|requirements)',
  '(?:due to|because of|owing to|for) (?:operational|unforeseen|business|exceptional) (?:reasons|circumstances|needs|requirements)',
  'unforeseen (?:circumstances|events?|difficulties|problems|delays)',
  '(?:circumstances|events|reasons|matters|factors|causes) (?:beyond|outside|out of) our (?:reasonable )?control',
  'if (?:we|they|staff|the [a-z]+) (?:happen|happens) to(?: be)?',
  '(?:may|might|can) be (?:waived|relaxed|varied|extended|bent|adapted|stretched|flexed)(?= (?:if|when|where|at|in|as)(?![a-z]))',
  'give or take the odd exception',
  "(?:at|by|on) (?:the |our |their |his |her )?(?:[a-z]+[’']s? )?(?:whim|pleasure|caprice|say(?: |-)so|mercy)(?: of [^.,;]{2,24})?",
  '(?:subject to|depending on|according to|at the mercy of) (?:the )?(?:mood|whim|whims|state|run|luck|look|lie|vagaries|ups and downs)(?: of (?:the )?[a-z]+)?',
  '(?:so|as|in so) far as (?:our|your|their|the) [a-z]+ (?:go|goes|allows?|reach(?:es)?|stretch(?:es)?|permits?|runs?|lets?)(?: us)?',
  '(?:kitchen|weather|tides?|god|wind|rota|staff|time|heaven|luck|fate|knees|backs?|stocks?|oven|ferry|snow) (?:willing|permitting|allowing|obliging)',
  '(?:with|bar|but for|save for|apart from|barring|except for|subject to) (?:the )?(?:odd|occasional|rare|usual|some|certain|a few|few|reasonable|exceptional) (?:exception|exceptions|caveats|provisos|limits|restrictions)',
  'exceptions (?:apply|may (?:be made|apply)|are (?:possible|made|allowed))(?=[.,;!)]|$| (?:if|when|where|in|at|for (?:good|special))(?![a-z]))',
  'not (?:unless|until) (?:absolutely |strictly |really )?(?:necessary|needed)',
  'unless (?:absolutely|strictly|really|truly|otherwise) (?:necessary|needed|unavoidable|required|warranted|impossible|appropriate|indicated|unable)',
  'unless unavoidable|unless impossible|unless impractical|unless impracticable|unless inappropriate',
  'only (?:if|when|where) (?:absolutely |strictly |really |truly |there is no other way|unavoidable)?(?:necessary|needed|unavoidable|essential|possible|appropriate|justified)?(?<=(?:necessary|needed|unavoidable|essential|possible|appropriate|justified|way))',
  'if (?:absolutely|strictly|really|truly|genuinely|at all|otherwise) (?:necessary|needed|unavoidable|required|possible|essential|justified|pushed)',
  'off the record and in confidence where possible',
  'with (?:some|a degree of|a measure of|a little|reasonable|due|a certain|appropriate|as much) (?:flexibility|latitude|leeway|discretion|leniency|tolerance)(?: as (?:possible|we can))?',
  'be (?:as )?(?:flexible|lenient|accommodating|understanding|generous|pragmatic|sensible)(?= (?:about|with|on|over|when|where|if|towards|in|as)(?![a-z])|[.,;!)]|$)',
  'mak(?:e|es|ing) (?:reasonable |every |due |some |special |appropriate |suitable )?(?:allowances?|concessions?|exceptions?)(?! (?:of [0-9£$€]|under|listed))',
  'bend(?:s|ing)? (?:the|a) rules?(?: a (?:little|bit))?(?! (?:if|when|whenever|where|provided|as long as)(?![a-z]))',
  'us(?:e|es|ing) your (?:head|loaf|common sense)',
];
