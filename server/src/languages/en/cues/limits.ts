/** Vague words that the very next words bind: to an event that anybody can see, a part of the day, a weekday, a count. */

const tempo =
  '(?:(?:very |quite |fairly |reasonably )?(?:regularly|frequently|often|periodically|repeatedly|promptly|quickly|soon|shortly|early|fast|rapidly|speedily|swiftly|immediately|punctually|urgently|directly)(?: enough)?|from time to time|now and then|every so often|at (?:regular |short |set )?intervals|in good time|in time|in due course|in a timely (?:manner|fashion)|(?:straight|right) ?away|at once|without (?:any |undue |further )?delay|asap|as (?:soon|quickly|fast|early|promptly) as (?:possible|(?:you|we|they) can)|at the (?:first|earliest|next) opportunity|with (?:all )?speed|(?:a |in )?timely|pronto|forthwith|for (?:some time|a (?:while|time)|long)|a (?:while|long time))';

/** Up to three words that belong to the vague one: `regularly to the board`. */
const tail =
  '(?: (?:to|for|with|at|by|in|from|of|on) (?:the |a |an |our |your |their )?[a-z]+(?: [a-z]+)?)?(?:, (?:at|in|on|over|by|to) (?:the |a |an )?[a-z]+)?';
const mark = '(?:,|:|;| ?\\(| [–—-])';
const lead =
  '(?:and |each time |every time |but |or |though |that is(?: to say)?,? |which is |which means |meaning |namely |i\\.e\\.,? |in other words,? |as a rule |in any (?:case|event),? |always |at (?:least|the latest|most) |no later than |not later than |and in any case )*';

const daypart = '(?:day|morning|noon|afternoon|evening|night|shift|week|weekend|fortnight|month|term|season|quarter|hour|half-hour|minute|moment)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const holder =
  "(?:the|an?|that|this|each|every|its|their|our|your|his|her|any|no|today[’']s|tomorrow[’']s|mon(?:day)?[’']s|[a-z]+day[’']s|it|they|he|she|you)";

/** What is felt, not seen, ends no wait. */
const unseen =
  '(?!(?:[a-z]+ ){0,3}(?:possible|practicable|necessary|needed|required|appropriate|suitable|reasonable|convenient|expects?|wants?|wish(?:es)?|deserves?|likes?|demands?|allows?|permits?|can|could|are able|is able|opportunity|chance|free|time|resources)(?![a-z]))';

/** A point or a stretch of time that has a name. */
const point = [
  `(?:before|after|until|till|by|once|when|whenever|as|while|during|at|with|upon|on) (?:the |a |an )?(?:start|end|close|beginning|moment|time|point|sound|ring|door|stroke|turn) of [a-z]+`,
  `(?:before|after|until|till|by the time|once|when|whenever|while|during|at the (?:moment|end|start|close|beginning) of|on the (?:day|evening|morning|night) (?:of|after|before)|in the (?:week|month|hour|night|year) (?:after|before|of)) ${unseen}${holder} [a-z’'-]+`,
  `as ${unseen}(?:the|an?|each|every|it|they|he|she|you) (?:[a-z]+ ){0,2}(?:sits?|rings?|blows?|sounds?|strikes?|changes?|fades?|boils?|sets?|arrives?|opens?|closes?|leaves?|lands?|starts?|stops?|ends?|begins?|enters?|finish(?:es)?|docks?|sails?|falls?|rises?|lifts?|boards?|pays?|passes|turns?|steps?|comes? (?:in|up|out|off|down)|goes (?:in|up|out|off|down)|is (?:handed|served|weighed|signed|lifted|unloaded|loaded))`,
  `(?:on |in |at |by |before |after )?(?:the |that |this )?(?:very )?(?:same|next|following|first|last|second|third|fourth|fifth|sixth|seventh|tenth) (?:working |business |calendar |school |run |[a-z]+ ){0,1}${daypart}`,
  `(?:the |in the |on the )?(?:first|second|third|fourth|last|next|final) [a-z]+ (?:of|in) (?:the|each|every|that|this) ${daypart}`,
  `the (?:day|evening|morning|afternoon|night|week|minute|moment|hour) (?:after|before|of|it|they|you|he|she|the|a|an|we (?:get|receive)|in which|on which) ?[a-z]+`,
  `(?:(?:on|by|before|every|each|mostly) )?(?:the )?(?:(?:next|following|coming|same|first|last) )?${weekday}(?![a-z’'])`,
  `(?:(?:in|by|before|every|each|at the end of) )?${month}(?=,| and|;|\\)|\\.|$)`,
  `(?:in the |every |each |at |by |before )?(?:morning|noon|evening|midday|dawn|dusk|sunrise|sunset|night)s?(?:,? (?:and|or) (?:in the |at )?(?:afternoon|noon|evening|midday|dusk|sunset|night)s?)?(?=[.,;)]|$| and)`,
  `every (?:other|second|third|fourth|fifth) [a-z]+`,
  `(?:by|before|at|until|till) (?:the )?(?:close|closing|opening|end|noon|midday|midnight|lunch|tea|dawn|dusk|sunset|sunrise|breakfast|curtain|kick-off|check-in|check-out|nightfall|bedtime)(?: time)?(?: of (?:business|play|trading|day|[a-z]+))?`,
  `(?:by|before|until|till|after) (?:your|the|their|our|his|her|each|every) (?:[a-z]+ ){0,2}(?:ends?|closes?|begins?|starts?|opens?|leaves?|goes|is over|comes? (?:down|up|in)|shuts?|finish(?:es)?)`,
  `(?:never|not) (?:after|later than|past|beyond|as late as) (?!(?:necessary|needed)(?![a-z]))[a-z]+`,
  `at [a-z ,’'0-9-]{1,60} and (?:at )?(?:the )?(?:end|start|close|half-time|beginning|[0-9]+)`,
  `the [a-z0-9 ]{2,30} is (?:the|our) (?:limit|deadline|latest)`,
  '(?:eleven|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half past [a-z]+|quarter (?:to|past) [a-z]+)(?:,[a-z ]{2,20}){0,3}(?: and [a-z ]{2,16})?(?=[.;)]|$)',
  `(?:the |our |your )?[a-z]+(?: [a-z]+)? (?:shuts|closes|leaves|sails|departs|ends|opens|is (?:emptied|collected|locked|printed|read)) (?:at|on|by|before|after|every|each) [a-z0-9]+`,
  '(?:on|with|in|by) the (?:morning|evening|afternoon|night|early|late|first|last|noon|midday|weekly|daily|[a-z]+day) (?:[a-z]+ )?(?:van|bus|train|boat|ferry|post|run|round|tour|flight|collection|delivery|shift|mail|trip|lorry)',
  '(?:on|during|within) the (?:call|visit|appointment|meeting|chat|conversation|crossing|tour|round)(?= |[.,;)|]|$)(?! of)',
  '(?:on|by|before|until|from) the (?:first|last|[0-9]{1,2}(?:st|nd|rd|th)|tenth|fifteenth|twentieth)(?: of (?:the|each|every) [a-z]+)?(?=[.,;)|]|$| and)',
  `(?:an?|one|two|three|four|six|ten|[0-9]+) (?:full |whole |working |calendar )?${daypart}s? (?:or (?:more|less|so|longer)|at (?:the )?(?:least|most|outside|latest))`,
  'by (?:the |our |your |their )?(?:next|following|first|last) (?!(?:opportunity|chance|possible|convenience|moment|available)(?![a-z]))[a-z]+',
  '(?:up)?on (?:the )?(?:return|receipt|arrival|delivery|collection|check-?out|check-?in|landing|signature|payment|completion|discharge|departure|opening|handover)(?! (?:desk|area|point)(?![a-z]))',
  '(?:the|our|your|its|an?) [a-z]+(?: (?:on|by|at|in|above|beside) the [a-z]+)? (?:tells?|shows?|says?|gives?) (?:you |us |staff |them )?(?:when|how often|the (?:times?|days?|dates?|hours?))(?![a-z])',
  '(?:on |from )?(?:day|hour|minute|week) (?:one|two|three|four|five|seven|ten|[0-9]+)(?![a-z])',
  'at the (?:first|second|third|next|last) (?!(?:opportunity|chance|possible|convenience|moment|available|time|opportune|suitable|convenient)(?![a-z]))[a-z]+',
  '(?:see|as on|as per|as shown on|the dates? (?:is|are|stands?) (?:in|on)) (?:the|our|your|its) (?:[a-z]+ )?(?:card|board|sheet|chart|rota|list|plan|table|label|notice|poster|calendar|timetable|schedule|log|log ?book|diary|display|roster|plate|tag|leaflet|manual|page)',
  '(?:the|our|your|its) (?:card|board|sheet|chart|rota|calendar|timetable|schedule|log|diary|roster|label|plate) (?:[a-z]+ (?:the )?[a-z]+ )?(?:gives|says|shows|tells|has|lists|sets|names)',
].join('|');

const things =
  '(?: (?:of|for|to|in|from|on|at|with|the|a|an|its|their|your|our|each|every|any|all))*(?: (?!(?:we|they|you|staff|must|will|shall|should|is|are|and|or|but|so|then|within|by)(?![a-z]))[a-z-]+){0,4}';
const amount =
  '(?:a (?:small|large|certain|limited|reasonable|fair|good|suitable|sufficient) (?:number|amount|quantity|stock|supply) of|several|some|many|a few|enough|plenty of|sufficient|adequate|ample|reasonable|modest|small|large|limited|short|generous(?:ly)?|moderate(?:ly)?|sparing(?:ly)?|minimal(?:ly)?|fair(?:ly)?|suitable|appropriate)';
const number =
  '(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|a dozen|half an?|a (?:quarter|third|pinch|spoonful|bucket|cup|handspan|metre|foot))';

/** Contexts for every list of cues. */
export const limits: readonly string[] = [
  `${tempo}${tail}${mark} ?${lead}(?:${point})`,
  `${tempo} and (?:in any (?:case|event) |always |certainly )?(?:before|by|until) ${unseen}(?:your|the|their|our) (?:[a-z]+ ){1,2}(?:ends?|closes?|begins?|starts?|opens?|leaves?|is over)(?: at the latest)?`,
  `${tempo} and (?:in any (?:case|event) |always )?(?:by|before) (?:the )?(?:close|end) of [a-z]+`,
  '(?:an? |the )?(?:modest|small|nominal|fair|reasonable|moderate|low|token|flat) (?:[a-z]+ (?:of|fee|charge|sum|price|deposit) )?(?:of )?[£$€] ?[0-9][0-9.,]*',
  `(?:several|a few|many|a number of) times${mark} ?${lead}(?:(?:on|in|at|over|during|with) )?(?:the )?${number} [a-z]+`,
  `${amount}${things}${mark} ?an? [a-z]+ at (?:the )?(?:very )?(?:most|least|outside)`,
  `${amount}${things}${mark} ?(?:that is(?: to say)?,? |namely |meaning |i\\.e\\.,? |by which we mean |usually |about )?(?:at (?:least|most) |no more than |not above |not over |up to |under |over )?${number} (?:(?:[a-z]+ )?(?:at (?:the )?(?:most|least|outside|maximum|minimum|very most)|or (?:so|more|fewer|less)|all told|in all|altogether|tops|apiece|each|per [a-z]+|(?:to|for) (?:an?|each|every|one|[a-z]+ty|[0-9]+|two|three|four|five|six|eight|ten) [a-z]+)|to (?:[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|[0-9]+) [a-z]+)`,
];
