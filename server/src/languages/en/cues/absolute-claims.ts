/** Overpromises in plain claims: what never fails, what nobody else matches, what no one has ever met and never will. */
import { asserted, staff } from './words.ts';

const failing =
  '(?:(?:collapse|crash|fail|break|leak|rust|fade|wilt|spoil|stall|jam|burn|stick|tear|rip|crack|chip|creak|squeak|rattle|miss|disappoint|err|stumble|sag|crumble|curdle|melt|split|peel|warp|sink|slip|wobble|smell|shrink|stain|scratch|mould|freeze|hang|lag)(?:e?s)?|wears? out|runs? (?:out|dry|late)|breaks? down|falls? (?:apart|off|short|ill|out)|go(?:es)? (?:wrong|off|stale|flat|sour|out|down|missing|astray)|comes? (?:off|loose|apart|undone)|lets? (?:you|anyone|us|them) down|causes? trouble|gives? (?:trouble|up|way)|gets? (?:lost|stuck|cold|wet|damaged|mixed up)|loses? (?:their|its|a|any) [a-z]+|dr(?:y|ies) out|drops? out)';

/** What goes wrong by itself, said of a thing of ours. */
const ours = `(?:our|your|these|this|the|a|any) (?!${staff})(?:[a-z’'é-]+ ){1,3}`;

const pains =
  '(?:pain|risk|errors?|mistakes?|loss|damage|trouble|interruptions?|side effects?|scars?|scratch(?:es)?|worries|worry|stress|effort|trace|hitch|hitches|waiting|queues?|queueing|bother|discomfort|fear|tears|surprises?|disappointments?|fail)';

const finds =
  '(?:home|solution|place|job|buyer|match|way|seat|flat|tenant|cure|answer|part|key|cause|owner|partner|date|gift|book|wine|colour|size|doctor|teacher|table|bed|room|slot|lender|route)';

const weather = '(?:rain|snow|storms?|sun|sunshine|shine|hail|wind|ice|fog|heat|frost|strikes?|floods?|summer|winter)';

const superlative =
  '(?!(?:old|young|near|lat|small|larg|tall|high|long|east|w|for|gu|inter|hon|req|harv|mod|r|t|pr|arr|n|b|p|l|v)est(?![a-z]))[a-z]{3,}est';
const arena =
  '(?:(?:whole |entire )?(?:county|country|world|town|city|region|area|trade|business|industry|market|valley|coast|island|state|province|village|street|planet|continent|district|north|south|east|west|land|neighbou?rhood|high street|kingdom|sector)|all of [a-z]+|miles|europe|britain|england|scotland|wales|ireland|america|asia)';

export const absoluteClaims: readonly string[] = [
  `${asserted}${ours}(?:simply |just |quite simply |absolutely |will )?never (?:ever )?${failing}(?![a-z])(?! (?:over|under|below|above|to be|to|off duty|their|her|his|a customer))(?: [a-z]+){0,4}`,
  `${ours}(?:can|could) never (?:ever )?(?:be )?(?:${failing}|lost|stolen|hacked|damaged|late|wrong|broken|mixed up|forgotten|overheard|read by others)(?![a-z])(?: [a-z]+){0,3}`,
  `${asserted}(?:every|each|all(?: our)?|your|any) (?!${staff})(?:[a-z’'-]+ ){1,3}(?:is|are|gets?|goes|runs?|passes|heals?|arrives?|comes? out|will be) (?:[a-z]+ )?without (?:any |the slightest |a single |a trace of |the least |even a )${pains}(?! (?:of|report))`,
  `(?:we|our [a-z]+) (?:will |always |can )?(?:(?:find|finds|have|has|get|gets) (?:an?|the|the right|the perfect)|(?:know|knows) (?:the right|the perfect|an?)) ${finds} for (?:every|each|any|all|everyone|everybody|anyone)(?: (?!with an? (?:appointment|ticket|booking))[a-z’'-]+){0,5}`,
  '(?:nobody|no one|no [a-z]+) has (?:ever )?[a-z]+[^.;]{2,70},? (?:and|nor) (?:nobody|no one|none|neither|it)? ?(?:ever |never )?(?:will|shall)(?: ever)?(?: [a-z]+){0,2}(?=[.!]|$)',
  `(?:we|you|our [a-z]+|this|it|ours|here)(?: (?:are|is|have|has|run|offer|serve|brew|bake|sell|make|build|keep|get|drink|eat|buy|find|taste|’re|'re))(?: simply| quite simply| by far)? (?:the|our) (?:very )?${superlative}(?: [a-z-]+){1,3} (?:in|of|on|around|for|across) (?:the |all )?${arena}`,
  `(?:better|cheaper|lower|fresher|faster|safer|quicker|cleaner|kinder|friendlier|tastier|stronger|quieter|warmer|higher|greater) than (?:(?:those|that|the ones?) of |in |at |with )?(?:any(?:one|body|thing|where)?|every|all|no) (?:other|rival|competitor|competing|comparable|else)(?: [a-z]+){0,2}`,
  '(?:beats?|outshines?|outlasts?|outperforms?|outclasses) (?:every|any|all|each) (?:other|rival|competitor|competing|comparable)(?: [a-z]+){0,3}',
  `no (?:wish|dream|question|stone|desire|eye|need|hope|expectation|glass|plate|stomach|request)s? (?:ever )?(?:remains?|stays?|is left|are left|goes|go) (?:open|unanswered|unturned|unfulfilled|unmet|empty|dry|unheard|unspoken)(?: [a-z]+){0,3}`,
  "no (?:detail|mistake|error|fault|flaw|leak|crack|speck|thief|bug|virus|pest|weed|mouse|defect|trick|typo)s? (?:ever )?(?:escapes?|gets? past|slips? past|slips? by|fools?|evades?|eludes?|goes unnoticed by|survives?) (?:us|our|the|any|it)(?: [a-z’']+){0,3}",
  "(?:always|forever|ever) (?:one|two|three|a|several|many) (?:steps?|moves?|lengths?|miles?) ahead(?: of [a-z’']+(?: [a-z]+){0,3})?",
  `(?<!(?:in|during|if|when|after|before|by|of|from|for|to|see|is|or|and) )(?:${weather}(?:,| or| and) ?(?:or |and )?){1,3}${weather},? (?:the|your|our|we|you)(?! (?:must|should|need|shall close|close|may|can))(?: [a-z’'-]+){2,10}`,
  `(?:every|each) (?!${staff})[a-z]+ (?:[a-z]+ ){1,3}every (?:single )?[a-z]+,? every (?:single )?(?:night|day|time|week|morning|evening|year|month)`,
  `(?:you|your [a-z]+|guests|customers|patients|pupils|it|they)(?: will|[’']ll| are| is| can)? [^.;,]{3,50},? (?:guaranteed|money-back or not|no question about it|without a doubt|for certain|for sure|mark our words|rest assured|that is a promise|we promise)(?=[.!]|$)`,
  'nothing (?:in|from|at|on|about) (?:this|our|the) [a-z]+(?: [a-z]+)? (?:ever |will ever )(?:disappoints?|fails?|breaks?|spoils?|costs? too much|goes wrong|goes to waste|leaks?)',
  '(?:any|every|all) [a-z]+(?: [a-z]+)? (?:under the sun|in the world|on earth|imaginable|you can think of|you can imagine)',
  `(?:we|our [a-z]+) (?:will |can |always )?(?:settle|settles|end|ends|mend|mends|cure|cures|calm|calms|stop|stops|crack|cracks|heal|heals) (?:any|every|all) [a-z]+(?: [a-z]+)? (?:in|with|on) (?:one|a single|the first) [a-z]+`,
  `never again (?:will|shall|need|do|must) (?:you|your [a-z]+|guests|customers|anyone)(?: [a-z’'-]+){1,8}`,
  "there(?:[’']s| is| are| will be) never (?:an?|any|one) (?:single )?(?:dead|flat|empty|missing|broken|faulty|dirty|dull|late|wasted|cold|stale|lost|loose|wet|bad|slow|wrong|unhappy|bored)(?: [a-z]+){1,2}",
];
