/** Overpromises about whatever a house deals with, in nouns that no list holds, and about ends that no house can be sure of. */

/** What follows "no" in rules, prices and conduct, and in set phrases. */
const settledNouns =
  '(?:more|later|less|fewer|longer|sooner|matter|one|such|other|further|additional|extra|charge|fees?|costs?|refunds?|credit|deposits?|discounts?|interest|commission|cash|penalt(?:y|ies)|exceptions?|obligation|liability|responsibility|decision|claim|doubt|reason|way|right|licen[cs]e|permission|data|personal|staff|employees?|members? of|colleagues?|agents?|managers?|volunteers?|drivers?|crew|apprentices?|trainees?|contractors?|visitors? (?:pass|badge)|children|child|person|people|dogs?|pets?|food|drink|smoking|phones?|jewellery)';

/** What things and people do when all goes well or badly, in the present. */
const ends =
  '(?:comes? (?:to (?:any )?(?:grief|harm|nothing)|up|true|out|back|right|away|apart|off|undone|loose)|goes (?:to waste|missing|wrong|astray|unheard|unanswered|unnoticed|home|away|off|under|cold|stale|flat|up in)|gets? (?:lost|damaged|left|forgotten|wet|damp|cold|broken|hurt|away|stuck|through)|falls? (?:through|short|apart|ill|behind|flat|off)|breaks? (?:down|off|loose)?|fails?|slips? (?:through|by|past)|leaks?|rusts?|fades?|wilts?|spoils?|dies|drops?|drifts?|stalls?|sticks?|jams?|stops?|tears?|rips?|cracks?|chips?|creaks?|squeaks?|rattles?|misses|waits?|suffers?|leaves? (?:us |our [a-z]+ )?(?:hungry|disappointed|unhappy|empty(?: |-)handed|dissatisfied|behind|a [a-z]+ behind|for good)|hangs? up (?:unhappy|angry|without|dissatisfied)|walks? (?:out|away|off)|stands? (?:still|empty|idle|in (?:the|a) [a-z]+)|sits? (?:unanswered|idle|waiting)|takes? (?:any )?(?:harm|damage|root)|needs? (?:doing|fixing|repeating|asking|a second)|has to (?:wait|ask|come back|call|ring|queue|worry|pay|repeat)|runs? (?:out|dry|late)|ends? (?:badly|in (?:tears|court|dispute)|up (?:lost|in)))';

const whole =
  '(?:comes? (?:up|true|out (?:right|perfect|clean)|away (?:happy|content|satisfied|smiling|pleased|with)|back (?:for more|happy|safe|smiling|again))|pays? off|works? out|turns? out (?:right|well|perfect)|takes? root|germinates?|thrives?|survives?|succeeds?|blooms?|bears? fruit|stays? (?:dry|fresh|sharp|put|safe|in tune|warm)|arrives? (?:in one piece|undamaged|safe|on time)|ends? (?:with (?:both|all|everyone|a smile|a handshake)|happily|well)|is (?:borne out|right first time|right the first time|a success|a hit|won|good as new|met in full|safe with us)|gets? (?:its|their|his|her|the) (?:way|wish|seat|[a-z]+ (?:back|home)))';

export const openAbsolutes: readonly string[] = [
  `(?:no|not one|not a single) (?!${settledNouns}(?![a-z]))(?:[a-z’'-]+ ){1,4}(?:ever )?${ends}(?: [a-z’'-]+){0,6}`,
  `(?:nobody|no one)(?: (?:who|that) (?:[a-z]+ ){1,6})? ?(?:ever )?(?:hangs? up|goes (?:home|away)|comes? away|walks? (?:away|out)|leaves?|feels?|ends? up) (?:un[a-z]+|dis[a-z]+|empty(?: |-)handed|hungry|angry|alone|confused|cold|sorry|out of pocket|with a [a-z]+)`,
  `(?:every|each|each and every|every single|every last) (?!(?:new|member|staff|employee|colleague|manager|volunteer|driver|trainee|second|third|other|day|week|month|year|morning|evening)(?![a-z]))(?:[a-z’'-]+ ){1,5}${whole}(?: [a-z’'-]+){0,5}`,
  '(?:we|our [a-z]+|the (?:shop|shelf|shelves|till|line|desk|app|site|van|queue|bar|kitchen|boat|lift|phone|counter)) (?:is|are) never (?:ever )?(?:out of|short of|without|late|down|closed|empty|engaged|busy|offline|out|unavailable|unmanned|left alone|wrong)(?: [a-z]+){0,3}',
  "(?:whatever|no matter (?:what|how|when|where|who))(?: [a-z’'-]+){1,5}, (?:we|you|somebody|someone)(?! (?:will |must |should |always )?(?:write|log|record|note|ask|tell|check|report|inform|call|put|make|keep|use|wear|follow)s?(?![a-z]))(?: [a-z’'-]+){2,12}(?=[.!;]|$)",
];
