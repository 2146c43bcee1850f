/**
 * Overpromises by a strong marker of totality: whatever is said with it of a customer or a thing is one, unless it is a matter
 * of record, of conduct, of price or of scope. The frames therefore list what is left alone.
 */
import { staff } from './words.ts';

/** What is decided or done to a thing by whoever runs the house. */
const managed =
  '(?:filed|stamped|numbered|weighed|washed|ironed|cleaned|polished|swept|mopped|tested|serviced|inspected|emptied|packed|wrapped|labelled|baked|cooked|made|brewed|poured|fed|walked|signed|used?|allowed|permitted|admitted|accepted|asked|told|given|sold|shared?|passed|charged|recorded|logged|sent|stored|kept on|written|copied|published|opened|closed|locked|taken|touched|handed|entered|discussed|released|paid|moved|removed|worn|lent|filmed|searched|judged|treated|blamed|required|obliged|signed|approved|deleted|counted|driven|started|may|must|should|can be|carr(?:y|ies|ied)|includes?|covers?|contains?|appl(?:y|ies)|needs? (?:a|an|to)|costs?|counts?|belongs?|begins? (?:at|on|before)|starts? (?:at|on|before)|opens? (?:at|on|before)|stops? at)(?![a-z])';

const words = "(?: [a-z'’-]+)";

/** Things of a house that one cannot order about. */
const ownThings =
  '(?:vans?|buses|trains?|trams?|coaches|ferries|boats?|lifts?|machines?|servers?|systems?|websites?|apps?|roofs?|boilers?|pipes?|pumps?|tyres?|locks?|doors?|windows?|seams?|hems?|colours?|paints?|cakes?|loaves|breads?|plants?|roses|trees|lawns?|walls?|floors?|tents?|beds?|taps?|lights?|lines?|phones?|figures?|bills?|invoices?|quotes?|estimates?|forecasts?|results?|tests?|repairs?|glasses|lenses|crowns?|fillings?|shoes|suits?|clocks?|watches|engines?|brakes?|batter(?:y|ies)|keys|tiles|drains|printers?|parcels?|deliver(?:y|ies)|translations?|photographs?|prints?|meals?|dishes|soups?|coffee|tea|bread|milk|water|heating|signal|connections?|connection|wi(?: |-)?fi|garments?|shirts?|curtains?|carpets?|sofas?|mattress(?:es)?|toys?|bikes?|cars?|instruments?|pianos?|films?|frames?)';

const state =
  '(?:hot|warm|cool|cold|crisp|dry|bright|quiet|smooth|soft|sharp|full|green|tidy|neat|steady|level|lit|heated|stocked|staffed|true|exact|accurate|fresh|clean|spotless|safe|right|on time|in stock|strong|fast|free|working|perfect|tender|delicious|reliable|ripe|sunny|comfortable|there|ready)';

export const absoluteMarkers: readonly string[] = [
  // Not one, not a single.
  `(?:not one|not a single(?: one)?|not so much as (?:one|an?)|never (?:a|one) single)(?: of (?:our|the|your|these))? (?!${staff})(?!(?:day|week|month|year)(?![a-z]))[a-z'’-]+${words}{0,3} (?:has to|have to|needs to|is|are|will|goes|gets|leaves|drives|walks|stays|remains|comes|falls|slips|escapes|ends|waits|misses|breaks|fails|dies|spoils|bruises|cracks|arrives|turns)(?! (?:[a-z]+ )?${managed})${words}{1,6}`,
  "(?:nothing (?:and|or) (?:nobody|no one)|(?:nobody|no one) (?:and|or) nothing)(?: [a-z'’-]+){1,5}",
  `(?:every last|every single|each and every)(?: one)?(?: of (?:our|the|your|these))? (?!${staff})[a-z'’-]+${words}{0,3} (?:is|are|will|goes|gets|leaves|drives|walks|stays|remains|comes|ends|arrives|turns|fits|works|lasts|looks|feels|sleeps|finds|wins|sings|shines|tastes)(?! (?:[a-z]+ )?${managed})${words}{1,6}`,
  `(?:every|each|all)(?: of)?(?: our| the| your)? (?!${staff})[a-z'’-]+${words}{0,5} (?:like new|as good as new|good as new|like a new [a-z]+|in one piece|safe and sound)`,
  // Down to the last of them, in every corner.
  '(?<!(?:count|counted|check|checked|listed|recorded|weighed|used|spent) )down to the (?:very )?last [a-z]+',
  '(?:signals?|light|heat|warmth|comfort|coverage|reception|peace|calm|quiet|clean|spotless|safe|fresh|warm|sound|perfect|dry)(?: [a-z]+){0,3} (?:in|on|at|to|into) every (?:single )?(?:corner|inch|nook|room|seat|spot|street|field|house|floor|hour|square|bed)(?: (?:of|and) [a-z]+(?: [a-z]+)?)?',
  'with(?: no| not a single| never an?) (?:drop(?: |-)outs?|gaps|breaks|interruptions?|waiting|queue|queues|delays?|hitch(?:es)?|hiccups?|surprises|blackouts|outages|cuts|stutter)(?: (?:ever|at all|whatsoever|anywhere))?(?=[.,;!)]|$)',
  // At whatever hour.
  '(?<!(?:report|log|call|ring|wake|tell|phone) (?:it|me|us|them|him|her|the manager) )(?:at|in|on) whatever (?:hour|time|day|weather|season|state|mood)(?: (?:of [a-z]+|(?:you|they|it|he|she) [a-z]+(?: [a-z]+){0,3}))?',
  // You will not find ...
  "(?:you|customers?|guests?|visitors?|passengers?|members|readers|patients?|tenants)(?: will not|(?: will|[’']ll)? never| won[’']t| do not| don[’']t) (?:ever )?(?:find|see|meet|come across|spot|smell|hear) (?:an? |any |the )?(?:single )?(?:empty|dirty|broken|cold|unmade|blown|dead|dusty|wilted|stale|torn|closed|locked|late|wrong|grumpy|bored|sullen|missing|cracked|loose|blocked|burnt|soggy|faulty|worn|limp|tired|rude|unfriendly|angry|flat|rusty|wobbly|messy|crooked|fault|mistake|queue|speck|mark|weed|flaw)(?: [a-z]+){0,3}",
  // Things that never fail, or always are so.
  `(?:our|the|your) (?:[a-z-]+ )?${ownThings}(?: (?!must|should|may|need|ought|that|which|who|and|or)[a-z]+)? (?:(?:do|does|will|shall|can) not|don[’']t|doesn[’']t|won[’']t|cannot|can[’']t|never|will never|shall never) (?:ever )?(?!${managed})(?:go|come|run|get|give|let|break|fail|leak|lose|fade|shrink|fall|stop|stall|crash|creak|squeak|slip|stick|tear|peel|rust|wilt|die|drip|freeze|arrive|leave|turn|taste|disappoint|miss|lie|jam|skip|wobble|bend|crack|sag|fray|smell)(?! (?:out (?:on|of the (?:depot|gate))|to |on (?:sundays?|mondays?|fridays?|bank|public)|if |when |before |after |until |without |between ))${words}{0,4}`,
  `(?:our|the|your) (?:[a-z-]+ )?${ownThings}(?: (?!must|should|may|need|ought|that|which|who)[a-z]+)? (?:is|are|will be|stays?|remains?) (?:always|forever|at all times|invariably|constantly) (?:[a-z]+ly )?${state}(?! (?:from|between|to|on|in (?:use|the)))`,
  `(?:our|the|your) (?:[a-z-]+ )?${ownThings}(?: (?!must|should|may|need|ought|that|which|who)[a-z]+)? (?:always|invariably|never fails? to|never failed to) (?!${managed})(?:works?|runs?|arrives?|fits?|comes?|starts?|tastes?|rises?|stays?|lasts?|holds?|closes?|opens? (?:first|smoothly)|turns? out|looks?|feels?|smells?|reach(?:es)?|finds?|flows?|gets?)(?! (?:at|from|before|after|with (?:a|the)|in (?:the|pairs)) )${words}{0,4}`,
  // Always, never, whatever comes: of any subject.
  '(?:hold|holds|last|lasts|stand|stands|stay|stays|work|works|arrive|arrives|run|runs|thrive|thrives|shine|shines),? (?:whatever|no matter what) (?:the|you|it|they|anyone|life|happens|comes)(?: [a-z]+){0,4}',
  'always (?:turns? up(?! (?:on|at|in))|comes? (?:back(?! to)|right|good)|works? out|ends? well|shows? up|fits?(?=[.,;!)]|$))',
  '(?:we|our [a-z]+) (?:have|has) never (?:yet |once )?(?:turned|let|lost|missed|failed|left|broken|kept|disappointed|refused|dropped|forgotten) (?:anyone|anybody|an?|any|one|you|customers?|guests?)(?: [a-z]+){0,4}',
  '(?:is|are) never (?:an?|one) (?:day|minute|hour|second|penny|cent|inch|gram|step|moment) (?:old|late|out|over|short|off|behind|more|longer|too [a-z]+)',
  '(?:now|today) and (?:for ?ever|for evermore|always)',
  // Everyone likes it; every one goes home with it.
  `(?:(?:all|every|each)(?: of)?(?: our| the)? (?!${staff})[a-z'’-]+(?: [a-z]+)?|everyone|everybody) (?:loves?|adores?|enjoys?|raves? about|swears? by|(?:cannot|can[’']t) get enough of)(?! (?:to|it if) )${words}{1,5}`,
  `(?:every|each)(?: single)? (?!${staff})[a-z'’-]+ (?:walks?|goes|comes|drives|leaves|sails) (?:out|away|home|off)(?! (?:by|at|before|after|through|from|to|alone|with (?:an?|the|their|his|her) (?:parent|adult|guardian|form|letter|copy|map|bag|leaflet)))${words}{1,8}`,
  '(?:get|gets|put|puts|set|sets) (?:every|each|all|everything)(?: single)?(?: [a-z]+){0,2} (?:right|perfect|straight)(?! (?:within|by|in (?:[0-9]|one|two|three|five|ten)|hand|side|place|way|before|away))(?: (?:first time|every time|again))?',
  'keep(?:s)? (?:every|each|all (?:our|its)) (?:single )?(?:promises?|appointments?|words?|dates?|deadlines?)(?: (?:we|it) makes?)?',
  "(?:satisfaction|success|victory|happiness|a smile|a good night[’']s sleep) (?:is|are) (?:certain|assured|a certainty|a given|beyond doubt|never in doubt)",
  '(?:complete|total|absolute|utter|perfect) (?:silence|peace|calm|comfort|cleanliness|harmony|freshness|happiness|bliss|trust)(?: [a-z]+){0,3}',
  "(?:will|[’']ll) have you (?:smiling|laughing|dancing|sleeping|walking|running|back on your feet|home|fit)(?: [a-z]+){0,4}",
  'no (?:customer|guest|client|patient|passenger|member|visitor|tenant|reader|caller)(?: of ours)? (?:has|have|needs?|will (?:have|need)) to (?!show|pay|sign|fill|book|give|provide|wear|leave|register|prove|state|join|present|carry|undress)[a-z]+(?: [a-z]+){0,4}',
];
