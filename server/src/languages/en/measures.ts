import type { MeasureWording } from '../commitmentWording.ts';
import type { LanguagePack } from '../types.ts';
import { furtherBounds, furtherClock, furtherFrequency, furtherReferences } from './occasions.ts';

/** `a` and `an` count as one only after a word of measure and before a unit of time: `within an hour`. */
const oneOfUnit =
  '(?<=(?:within|in|under|than|least|most|after|every|about|around|to|inside|over) )an?' +
  '(?= (?:working |business |calendar |full |single )?(?:minute|hour|day|week|month|quarter|year))';

/** First to thirtieth, in words and in figures. */
const ordinal =
  '(?:(?:twenty(?: |-))?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|' +
  'fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|[12]?1st|2?2nd|2?3rd|1?[4-9]th|' +
  '2[04-9]th|1[0-3]th|30th)';

/** Number words and their values, compounds before their parts. */
const numbers: MeasureWording['numbers'] = {
  'half an?|half': 0.5,
  '(?:(?:an?|one) )?quarter of an?': 0.25,
  'three(?: |-)quarters of an?': 0.75,
  'one and a half': 1.5,
  'two and a half': 2.5,
  '(?:an?|one) hundred|hundred': 100,
  'twenty(?: |-)?one': 21,
  'twenty(?: |-)?two': 22,
  'twenty(?: |-)?three': 23,
  'twenty(?: |-)?four': 24,
  'twenty(?: |-)?five': 25,
  'twenty(?: |-)?six': 26,
  'twenty(?: |-)?seven': 27,
  'twenty(?: |-)?eight': 28,
  'twenty(?: |-)?nine': 29,
  'thirty(?: |-)?one': 31,
  'thirty(?: |-)?two': 32,
  'thirty(?: |-)?three': 33,
  'thirty(?: |-)?four': 34,
  'thirty(?: |-)?five': 35,
  'thirty(?: |-)?six': 36,
  'thirty(?: |-)?seven': 37,
  'thirty(?: |-)?eight': 38,
  'thirty(?: |-)?nine': 39,
  'forty(?: |-)?five': 45,
  'forty(?: |-)?eight': 48,
  'seventy(?: |-)?two': 72,
  'seventy(?: |-)?five': 75,
  'eighty(?: |-)?five': 85,
  'ninety(?: |-)?five': 95,
  'ninety(?: |-)?eight': 98,
  'ninety(?: |-)?nine': 99,
  ninety: 90,
  eighty: 80,
  seventy: 70,
  sixty: 60,
  fifty: 50,
  forty: 40,
  thirty: 30,
  twenty: 20,
  nineteen: 19,
  eighteen: 18,
  seventeen: 17,
  sixteen: 16,
  fifteen: 15,
  fourteen: 14,
  thirteen: 13,
  'twelve|(?:a|one) dozen': 12,
  eleven: 11,
  ten: 10,
  nine: 9,
  eight: 8,
  seven: 7,
  six: 6,
  five: 5,
  four: 4,
  three: 3,
  'two|both': 2,
  'one|a single': 1,
  [oneOfUnit]: 1,
  'zero|nil': 0,
};

/** How units are written, longest first. The forms with an apostrophe stand in `two working days' notice`. */
const unitPatterns: MeasureWording['units'] = {
  second: [
    "seconds['’]?",
    "second['’]s",
    'secs?',
    '(?<=[0-9] )s',
    'second(?! (?:time|hand|opinion|person|call|contact|visit|attempt|stage|level|line|class|letter|reminder|queue|look|glance|chance|half|language|home|job|round|desk|copy|helping|name))',
  ],
  minute: ["minutes['’]?", "minute['’]s", 'minute', 'mins?'],
  hour: ["(?:working|business|office|service|opening|support) hours?['’]?", "hours['’]?", "hour['’]s", 'hour', 'hrs?', '(?<=[0-9] ?)h'],
  day: ["(?:calendar|consecutive|full|clear) days?['’]?", "days['’]?", "day['’]s", 'day', "nights?['’]?"],
  workingDay: ["(?:working|business|week|trading|bank|office|opening)(?: |-)?days?['’]?", "(?:working|business) day['’]s"],
  week: ["(?:working |calendar |full )?weeks['’]?", "week['’]s", '(?:working |calendar |full )?week', 'wks?'],
  month: ["(?:calendar |full )?months['’]?", "month['’]s", '(?:calendar |full )?month', 'mths?'],
  quarter: ["(?:calendar |financial )?quarters['’]?(?! of)", "quarter['’]s", '(?:calendar |financial )?quarter(?! of)'],
  year: ["(?:calendar |financial |full |tax )?years['’]?", "year['’]s", '(?:calendar |financial |full |tax )?year', 'yrs?'],
  ring: ['rings?', 'ringing tones?', 'ringtones?'],
  attempt: ['(?:call |contact |delivery )?attempts?', 'tries'],
  step: ['steps?', 'clicks?', 'taps?', 'transfers?', 'stages?', 'handovers?'],
  times: ['times', 'occasions?', 'reminders?'],
  percent: ['per(?: )?cent', '%', 'percentage points?'],
  perMille: ['per mille', 'per thousand', 'in a thousand', 'out of (?:a|every) thousand', '‰'],
  money: ['pounds?(?: sterling)?', 'pence', 'pennies', 'quid', 'GBP', '£', 'euros?', 'EUR', '€', 'dollars?', 'USD', '\\$', 'cents?'],
  person: [
    'people',
    'persons?',
    '(?:members? of staff|staff members?|employees?|advisers?|agents?|colleagues?|supervisors?|managers?|team members?)',
    '(?:customers?|callers?|guests?|visitors?|patients?|clients?|passengers?|members?|respondents?)',
  ],
  item: [
    '(?:items?|articles?|products?|pieces?|parcels?|orders?|units?|goods)',
    '(?:calls?|e(?:-)?mails?|messages?|letters?|contacts?|conversations?|enquir(?:y|ies)|quer(?:y|ies)' +
      '|requests?|cases?|tickets?|complaints?|reviews?|posts?)',
    '(?:questions?|answers?|replies|needs?|topics?|forms?|copies|samples?|tills?|counters?|shops?|branches|sessions?|' +
      'meetings?|visits?|places?|seats?)',
    '(?:rolls?|boxes|box|packs?|packets?|bottles?|tins?|cans?|crates?|bags?|sacks?|sets?|pairs?|sheets?|bunches|cartons?|tubs?|jars?|trays?|pallets?|reels?|lengths?|spares?|' +
      'umbrellas?|chairs?|tables?|beds?|towels?|blankets?|vans?|vehicles?|buses|coaches|bikes?|bicycles?|trolleys|wheelchairs?|keys?|tickets?|slots?|litres?|kilos?|kilograms?|metres?|tonnes?)',
    '(?<=[0-9] ?)(?:l|kg|ml|cl|cm|mm)',
  ],
  point: ['(?:percentage )?points?', 'stars?', 'marks?', 'out of (?:5|10|100|five|ten)', 'in (?:5|10|five|ten|twenty|a hundred)'],
};

/** Limits in time that need no number and unit. */
const clock: MeasureWording['clock'] = [
  ...furtherClock,
  '(?:by|before|until|till|from|after|at|no later than|not later than|latest|from) {time}',
  '(?:between|from) {time} (?:and|to|until|till|-|–) {time}',
  '{time} at the latest',
  '(?:by|before|until|at) (?:noon|midday|midnight|lunchtime|lunch|teatime|breakfast)',
  '(?:by|before|until|at|(?:no|not) later than) (?:the )?(?:start|end|close|beginning)(?: of)?' +
    '(?: (?:the|that|this|your|each|every|their|our|play|business|trading|same))?' +
    '(?: (?:next|following|same|current|working|business|calendar|trading|financial|first|second))?' +
    '(?: (?:day|shift|week|month|quarter|year|hour|morning|afternoon|evening|visit|call|conversation|appointment|meeting|' +
    'session|stay))?',
  '(?:by|before|at) (?:close|end) of (?:business|play|day|trading|shift)',
  '(?:by )?(?:COB|EOD|close of business)',
  '(?:by|before|at|until) (?:opening|closing|opening time|closing time|we open|we close|(?:the|our) (?:shop|desk|office|counter|box office|store|bar|kitchen|branch|library|gate|line|lines|phones|centre|clinic|surgery|reception|studio|workshop) (?:opens?|closes?|shuts?))(?: time)?',
  '(?:on |by |within |in )?(?:the )?(?:very )?same(?: |-)(?:working |business |calendar |opening )?' +
    '(?:day|shift|week|month|hour|morning|afternoon|evening|visit|call|conversation)',
  '(?:on |by |before )?(?:the )?(?:end of the )?(?:next|following)(?: |-)' +
    '(?:working |business |calendar |opening |trading |week)?(?:day|shift|week|month|morning|hour|quarter)',
  '(?:by|on|before|until) (?:the )?(?:next|following|first|last|second|third|fourth|preceding|coming)' +
    ' (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:by|before|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:by|before|until|on) (?:tomorrow|today|tonight)(?: (?:morning|afternoon|evening))?',
  'first thing (?:tomorrow|the next (?:working )?day|in the morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)',
  '(?:within|inside|in under|under) (?:the|an?|one) (?:hour|day|week|fortnight|month|quarter|year|minute)',
  "(?:within|in|inside) a (?:fortnight|week|day)(?:['’]s (?:time|notice))?",
  '(?:a|two|one) fortnights?',
  'on the day(?: of [a-z]+)?(?: (?:it|they|we|you) (?:arrives?|receives?|orders?|calls?))?',
  `(?:by|before|until|no later than|not later than|within|on) the (?:very )?${ordinal} (?:working |business |calendar )?(?:day|hour|week|month)`,
  'on the (?:first|second|third|fourth|fifth|last|[0-9]{1,2}(?:st|nd|rd|th)) (?:working |business |calendar )?' +
    'day(?: of (?:the|each|every) (?:week|month|quarter|year))?',
  '(?:by|on|before|until) the (?:[0-9]{1,2}(?:st|nd|rd|th)|first|last|tenth|fifteenth|twentieth)(?: of (?:the|each|every)' +
    ' (?:following |next )?month)?',
  '(?:by|before|on|until) [0-9]{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|' +
    'september|october|november|december)(?: [12][0-9]{3})?',
  '(?:by|before|in|until) (?:the end of )?(?:january|february|march|april|june|july|august|september|october|november|' +
    'december|spring|summer|autumn|winter|christmas|easter)',
  'at (?:the )?(?:month|year|quarter|week|day|shift)(?: |-)end',
  'before (?:you|they|the (?:customer|guest|caller|patient|visitor|client)) (?:leaves?|hangs? up|goes|pays?|checks? out|orders?|books?|buys?)',
  'before (?:the )?(?:customer|guest|caller|patient|visitor|client|call|conversation|shift|visit|day) (?:ends?|leaves?|closes?)',
  'while (?:you|they|the (?:customer|caller|guest|patient)) waits?',
  'during (?:the|that|your|their|each|this) (?:same )?(?:call|conversation|visit|shift|appointment|session|chat)',
  '(?:in|on|within|during) (?:the|a|one|that|our) (?:first|same|one|single) (?:call|conversation|visit|reply|contact|message|email|e-mail)',
  'on the first call',
  '24/7|24/5|24/6|24x7|7/24|365 days a year',
  '24 hours a day(?:,)?(?: (?:7|seven) days a week)?',
  'twenty(?: |-)four hours a day',
  '(?:a)?round(?: |-)the(?: |-)clock',
  '(?:seven|7|six|6|five|5) days a week',
  '(?:overnight|next(?: |-)day|same(?: |-)day|two(?: |-)day|48(?: |-)hour|24(?: |-)hour) (?:delivery|service|repl(?:y|ies)' +
    '|response|repair|collection)',
  '(?:monday|mon) (?:to|until|till|through|-|–) (?:friday|fri|saturday|sat|sunday|sun)',
];

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const monthName = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** Intervals. */
const frequency: MeasureWording['frequency'] = [
  ...furtherFrequency,
  '(?:at least |at most |no less than )?(?:once|twice|thrice|{number} times)' +
    ' (?:a|an|per|each|every|in every|in each|in a|within a) (?:calendar |working |financial |rolling |trading )?' +
    '(?:{unit}|shift|fortnight|season|term|night|morning|afternoon|evening|lifetime|visit|call|order|weekend)',
  '(?:at least |at most )?(?:once|twice|{number} times) (?:daily|weekly|monthly|yearly|annually|hourly|nightly|fortnightly|quarterly)',
  '(?:at least |at most )?(?:once|twice|{number} times) (?:every|in|within|per) {number} {unit}',
  '(?:every|each|per) {number} {unit}',
  '(?:after |before )?every (?:{number}|second|third|fourth|fifth|sixth|eighth|tenth|twelfth|twentieth|hundredth) (?!of |in |time)[a-z]+',
  '(?:every|each) (?:single |working |business |calendar |opening |trading |financial |full |school )?' +
    '(?:{unit}|shift|fortnight|season|term|night|morning|afternoon|evening|weekday|weekend|half(?: |-)?year)',
  `(?:every|each) (?:other|second|third|fourth|fifth|sixth|alternate) (?:working |business |calendar )?(?:{unit}|shift|fortnight|${weekday})`,
  '(?:on|every|each|by|before)(?: (?:the first|the last|the second|the third|the fourth|first|last|second|third|alternate|other))? ' +
    weekday +
    '(?: (?:morning|afternoon|evening|of (?:the|each|every) (?:week|month|quarter|year)))?',
  '(?:in|every|each|during|at the start of|at the end of|by the end of|by) (?:each |every )?(?:' +
    monthName +
    ')(?: (?:and|each|every|,) (?:' +
    monthName +
    '|year))?',
  '(?:in|every|each|during) (?:the )?fall(?= and|,|[.;:)]|$| (?:when|once|before|after|term|season))',
  '(?:in|every|each|during) (?:the )?(?:spring|summer|autumn|winter|new year|easter|christmas)' +
    '(?: (?:term|season|and [a-z]+|of each year|each year))?',
  'twice (?:a|per|each) (?:{unit}|shift|fortnight)',
  '(?:half|twice|thrice|three(?: |-)times)(?: |-)(?:yearly|hourly|daily|weekly|monthly)',
  '(?:{number}|two|three|four|six|half)(?: |-)(?:monthly|weekly|yearly|hourly|daily)',
  'hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|half(?: |-)yearly|yearly|annual(?:ly)?|biannual(?:ly)?|semi(?: |-)?annual(?:ly)?|semi(?: |-)?(?:monthly|weekly)' +
    '|biennial(?:ly)?|bi(?:-)?weekly|bi(?:-)?monthly',
  '(?:on|at) (?:a|an) (?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|half(?: |-)yearly|yearly|annual) (?:basis|intervals?)',
  '(?:at|in) (?:the|our|each|every) (?:' +
    weekday +
    '|daily|morning|weekly|fortnightly|monthly|quarterly|annual|yearly|next)(?: [a-z]+)?' +
    ' (?:meeting|briefing|huddle|review|call|session|stand(?: |-)?up|handover|report)',
  '(?:at|before|after|during) (?:the (?:start|end) of )?(?:each|every)' +
    ' (?:shift|day|visit|call|order|conversation|delivery|session|purchase|contact|meeting|stay|appointment|handover)',
  '(?:before|after|between|with|for|on|upon|following) (?:each|every) (?:customer|guest|patient|use|visit|call|order|' +
    'delivery|purchase|contact|stay|appointment|sale|complaint|booking|service)',
  '(?:the )?(?:first|last|second|third|fourth) (?:working |business |calendar )?(?:day|week|' +
    weekday +
    ') (?:of|in) (?:the|each|every) (?:week|month|quarter|year)',
  '(?:week|month|year|quarter) (?:by|after|in|on) (?:week|month|year|quarter)',
  'every (?:hour|half(?: |-)hour|quarter of an hour|half an hour)(?: on the (?:hour|half(?: |-)hour))?',
  'on the hour',
  '24/7',
];

/** How figures are written in British English. */
export const measures: LanguagePack['measures'] = {
  numbers,
  units: unitPatterns,
  clock,
  frequency,
  latest: ['at the (?:very )?latest', '(?:no|not) later than'],
  bounds: [
    ...furtherBounds,
    // A sentence that says when what was promised before it is there.
    "(?:you|they|it|that|this)(?:[’']ll| will)? (?:have|get|receive|see|hear|arrives?|takes?|comes?)(?: (?:it|them|back|the (?:money|answer|reply|result|decision|letter|call|part|parcel|sum|keys?|report|refund)|your (?:money|answer|reply|refund|parcel)|from us)){0,2} (?:within|in|by|inside|no later than|at most)",
    'by (?:this|that|which) we mean',
    '(?:and |but )?(?:by (?:this|that|which|it|[a-z]+) )?(?:i|we) (?:really |do )?mean',
    '(?:this|that|which) means',
    'in any (?:event|case)',
    '(?:and |but )?(?:at any rate|at all events|come what may)',
    'in (?:all|every) cases?',
    '(?:and |but |or )?(?:at (?:the )?(?:very )?(?:latest|most|least|earliest)|at the outside)',
    '(?:and |but |or )?(?:always |in any (?:event|case) )?(?:no|not|never) (?:later|more|longer|less|fewer) than',
    '(?:and |but )(?:always |certainly |definitely )?(?:within|by|before|inside)',
    '(?:with|subject to|up to) (?:a|an absolute|the) (?:maximum|minimum|limit|upper limit|cap) of',
    'whichever (?:is|comes|happens|occurs) (?:the )?(?:sooner|earlier|first|later|last|shorter|longer)',
    '(?:or )?failing (?:that|which)',
    '(?:that is|i\\.e\\.|meaning|namely|which means)',
    '(?:and )?(?:as a )?(?:maximum|minimum|limit)',
  ],
  approximators: [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx\\.?',
    'circa',
    'ca\\.?',
    'nearly',
    'almost',
    'some',
    'just (?:under|over|short of)',
    '(?:a little|slightly|somewhat) (?:under|over|more than|less than)',
    'in the region of',
    'in the order of',
    'of the order of',
    'somewhere (?:between|around|in the region of)',
    'more or less',
    'give or take',
    'or so',
    'or thereabouts',
    '(?:usually|normally|typically|generally|mostly|on average)',
    'plus or minus',
    '~',
    '±',
  ],
  references: [
    '(?:as )?(?:defined|set out|described|laid down|specified|listed) (?:in|under|by) (?:the )?(?:parts?|sections?|annex|schedules?|chapters?|appendix|definitions?|glossary|tables?)(?: (?:[0-9][0-9.]{0,8}|[a-z]|[ivx]+))?',
    ...furtherReferences,
    '(?:in|see|per|under|from|to|with|by|at|of) (?:the )?(?:tables?|annex(?:es)?|appendix|appendices|schedules?)' +
      ' (?:[0-9][0-9.]{0,8}|[a-z]|[ivx]+)',
    '(?:in|see|per|under|from|to|with|by|at|of) (?:the )?(?:sections?|clauses?|parts?|charts?|paragraphs?|steps?|figures?) [0-9][0-9.]{0,8}',
    '(?:tables?|annex|appendix|schedule|section|clause|paragraph) [0-9][0-9.]{0,8}',
    '(?:the|these|those|our|its) (?:times?|time limits?|limits?|targets?|figures?|standards?|response times?|deadlines?|' +
      'periods?|intervals?|amounts?|levels?|values?|dates?) (?:below|above|overleaf|opposite|in the table|in this (?:section|' +
      'table|document))',
    '(?:the|these|those|our|its) (?:times?|time limits?|limits?|targets?|figures?|standards?|response times?|deadlines?|' +
      'periods?|intervals?|amounts?|levels?|dates?) (?:shown|set(?: out)?|listed|given|stated|named|published|agreed|printed|' +
      'specified|defined|laid down) (?:below|above|in|on|under|at|by|overleaf)',
    '(?:shown|set out|listed|given|stated|specified|defined|laid down|published) (?:in (?:the|this|our)' +
      ' (?:table|schedule|annex|appendix|rota|price list|service schedule|chart|timetable|list)|below|above|overleaf)',
    '(?:as|see) (?:shown |set out |listed |given )?(?:below|above|overleaf)',
    '(?:times?|targets?|limits?|standards?) (?:below|above)',
  ],
};

/** Measures that can take the place of a vague phrase. */
export const targets: LanguagePack['targets'] = {
  time: ['within [X] working days', 'within [X] working hours', 'within [X] minutes'],
  frequency: ['every [X] months', 'once a [week/month/quarter]', '[X] times a year'],
  quantity: ['at least [X]', 'up to [X]', '[X]'],
  quality: ['rated at least [X] out of 5', 'to [named standard]', '[measurable standard]'],
  condition: ['if [condition]', 'when [condition]', 'in the cases listed in [section]'],
  openList: ['[remaining items]', 'and [remaining items]'],
};
