/** Further limits and intervals: ordinals, occasions of a trade, events that anybody can see, and where the figures stand. */
import type { MeasureWording } from '../commitmentWording.ts';

const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|10th)';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const weekday = '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)';
const date = `[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? ${month}`;

/** What a day or a trade is cut into. */
const slot =
  '(?:trip|lesson|class|show|performance|matin[eé]e|tour|round|match|game|feed|feeding|milking|dive|flight|voyage|sailing|crossing|departure|arrival|load|batch|wash|bake|firing|service|run|ride|race|rehearsal|concert|screening|examination|operation|treatment|injection|dressing|meal|course|tide|trip out|ferry|boat|train|landing|changeover|let|rental|hire|job|wedding|party|event|print run|print|pour|brew|cut|session|swim|patient|guest|customer|client|passenger|pupil|group|table|animal|horse|dog|child|resident|tenant|visitor|diner|rider|driver|crew|team|speaker|interval|break|pause|storm|rainfall|frost|harvest|delivery|intake|transfer|handover|audit|inspection|test|release|deployment|update|sprint|payroll|payment|market day|market|auction|stage|hour|morning|evening|night|afternoon|weekend|season|school year|school term|school holiday|holiday)';

/** What a house does at an hour that it has set. */
const fixture =
  '(?:surgery|ward round|rounds?|service|lesson|class|performance|show|curtain|milking|feeding|departure|boarding|sailing|prayers|breakfast|lunch|dinner|supper|tea|school|rehearsal|matin[eé]e|market|match|race|kick-off|tour|concert|assembly|registration|kitchen|shift|half-time|interval|briefing|handover|auction|trading|mass|training|voyage|crossing|landing|take-off|kiln|oven)';

/** An event after which something is done. */
const sign =
  '(?:when(?:ever)?|once|as soon as|after|before|by the time) (?!(?:possible|needed|necessary|required|appropriate|convenient|we|time|there|resources|suitable|first opportunity|the (?:first|earliest|next) (?:opportunity|chance))(?![a-z]))(?:the|an?|each|every|it|its|they|their|he|she|half|dawn|dusk|noon|midnight|sunrise|sunset|[0-9]+) ?[a-z]+';

export const furtherClock: MeasureWording['clock'] = [
  `(?:(?:by|on|at|before|after|with|until) the )?${ordinal} (?:ring|ringing tone|tone|knock|reminder|bell|whistle|beep|buzz|chime)s?`,
  '(?:in|by|during|before|after|until|from) (?:calendar )?week [0-9]{1,2}',
  '(?:on|by|from|until|before|after|at) (?:day|hour|minute|month|week) [0-9]{1,3}',
  `(?:by|before|until|at|after) (?:the )?(?:start|end|beginning|close) of (?:the|this|that|each|every|their|your|his|her|its) (?:[a-z-]+ )?(?:shift|day|week|month|quarter|year|season|term|stay|visit|call|${slot})`,
  `(?:before|by the time|until|by|after|once) (?:the |that |evening |morning |afternoon |early |late |next ){0,2}${fixture} (?:begins|starts|ends|opens|closes|is over|goes up|comes down|finishes|leaves)`,
  `(?:before|by|until|at|after) (?:morning|evening|afternoon|night|late|early|sunday|saturday|today.s|tomorrow.s|the next|the following|the evening|the morning|the afternoon)(?: [a-z]+)? ${fixture}`,
  '(?:with|in|by|on|before) the (?:next|following|first|last) (?:payment|pay|post|mail|delivery|supply|collection|print|bus|cheque|direct debit|salary|billing|invoice|pension) ?(?:run|round|day|van|boat)',
  'an? (?:minute|hour|day|week|fortnight|month|quarter|year) (?:before|ahead|after|later|earlier|in advance|beforehand|at (?:most|the latest|the outside|least))',
  'at (?:dawn|dusk|sunrise|sunset|nightfall|first light|high tide|low tide|high water|low water|the half, the quarter and the five)',
  `(?:at the (?:very )?latest|no later than|not later than),? ${sign}`,
  '(?:in|within|during) the same (?:breath|call|visit|reply|letter|night|half-hour|half hour|session|lesson|round|crossing|trip|sitting)',
  'before (?:they|he|she|you|it|the [a-z]+) (?:leaves?|boards?|sails?|departs?|sets? off|drives? off|goes on stage|goes home|goes off|wakes?|lands?|docks?|is (?:locked|closed|sealed|served|discharged|let out|moved|lifted|opened|switched on|fed|milked|loaded))',
];

export const furtherFrequency: MeasureWording['frequency'] = [
  `(?:before|after|at|during|between|on|following|upon|with|for|from|in) (?:each|every) (?:single |new |other |second )?${slot}`,
  `(?:before|after) (?:each|every) (?!(?:effort|opportunity|chance|attempt|turn|way|now|possible|so)(?![a-z]))(?:[a-z-]+ )?[a-z]+`,
  '(?:each|every) half(?: |-)?(?:hour|day|term)',
  `(?:each|every) (?:crossing|trip|lesson|class|show|performance|tour|round|match|feed|milking|dive|flight|voyage|sailing|departure|load|batch|wash|bake|firing|delivery|handover|shift|tide)`,
  '(?:(?:on|in|at|after) )?(?:days?|weeks?|months?|hours?|years?|rounds?|periods?) [0-9]+(?:(?:,| and|, and|,? then) [0-9]+)+',
  `${date}(?:(?:,| and|, and|;) (?:the )?(?:${date}|[0-9]{1,2}(?:st|nd|rd|th)?))+`,
  `${month}(?:(?:,| and|, and) ${month})+`,
  `${weekday}(?:(?:,| and|, and| &) ${weekday})+`,
  '(?:in |on |at )?(?:odd|even|alternate|alternating) (?:weeks|days|months|years|dates|hours)',
  '(?:at|on) (?:dawn|dusk|sunrise|sunset|high tide|low tide|high water|low water)(?: and (?:at )?(?:dawn|dusk|sunrise|sunset|high tide|low tide|high water|low water))?',
  'at the (?:start|end|beginning|close) of (?:the|each|every|a) (?:[a-z-]+ )?(?:shift|day|week|month|quarter|year|season|term|lesson|tour|round|trip)',
  'every [0-9][0-9.,]* ?(?:km|kilometres|miles|m|metres|pages|copies|hours|litres|cycles|operations|washes|copies)',
  '(?:on|at) every (?:turn of the tide|change of (?:shift|driver|crew|guest|tenant|linen))|at (?:each|every) change ?over|with each change of [a-z]+',
  'once (?:in|during|before|after|between|for|with) (?:each|every) [a-z]+',
  `(?:at the (?:very )?latest|no later than|not later than),? ${sign}`,
];

/** Words that name the time of which the next sentence tells how long it is. */
const named =
  '(?:(?:prompt|quick|fast|soon|short|early|regular|frequent|often|timely|speed)(?:ly|y)?|(?:a |the )?reasonable (?:time|period)|in good time|without delay|at once|immediately|(?:the|that|this|our|its|their|his|her) (?:time|limit|time limit|interval|deadline|period|figure|number|target|rhythm|frequency|amount|minimum|maximum|measure|rate|cycle|rule|standard)(?: (?:for (?:this|it|that)|allowed))?)';
const amount =
  '(?= (?:about |around |at most |up to |no more than |not more than |roughly |us |usually |normally |always |just |only |exactly |once |by |within |on |at )*(?:[0-9£$€]|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half|daily|weekly|monthly|every|once|twice|the (?:next|same|first|third|fourth|fifth)|noon|midnight))';

export const furtherBounds: MeasureWording['bounds'] = [
  '(?:it|that|this|which) (?:happens|is done|takes place|comes round|falls due|is the case)(?= (?:each|every|in|on|at|by|once|twice|daily|weekly|monthly|before|after|during)(?![a-z]))',
  `(?:it|that|this|which) (?:takes?|lasts?|means|is|happens|comes to)${amount}`,
  `${named}(?: here| for us| with us| in this [a-z]+| in our (?:house|shop|trade))?,? (?:is|are|means|stands for|comes to)${amount}`,
  '(?:in (?:figures|numbers|hours|days|practice|other words)|to be (?:exact|precise)|put in figures|counted in (?:hours|days|minutes)),? ?(?:that is|this is|this means|that means)?',
];

const list =
  '(?:price list|tariff|fee (?:table|list|schedule)|rate card|list of (?:fees|charges|prices)|timetable|service (?:sheet|book|plan|schedule)|maintenance (?:plan|schedule|sheet)|cleaning (?:plan|schedule|chart)|feeding (?:plan|chart|schedule)|recipe(?: card| book)?|data sheet|rota|roster|duty plan|dosage (?:table|chart)|job card)';

export const furtherReferences: MeasureWording['references'] = [
  `(?:laid down|set|set out|set down|given|shown|printed|marked|stated|prescribed|listed|named|written|fixed) (?:for [a-z ]{2,20} )?(?:in|on|by) (?:the|its|their|your|our|this) (?:[a-z]+ )?${list}`,
  `(?:see|as in|according to|in line with|as per|per|following|by) (?:the|its|their|your|our|this) (?:[a-z]+ )?${list}`,
  `(?:the|its|their|your|our|this) (?:[a-z]+ )?${list}(?: (?:at|in|on|by|beside|behind) (?:the|our|your) [a-z]+)? (?:gives?|shows?|says?|states?|lists?|names?|sets?|tells?|prescribes?)`,
];
