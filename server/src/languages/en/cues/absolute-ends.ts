/** Overpromises by how all of it ends: what becomes of every case, in the states and turns that all trades share. */
import { asserted, staff } from './words.ts';

const more = "(?: (?!(?:who|that|which|whose|must|may|should|can|need|needs|not|is|are|without|left|given|sent|made|found)(?![a-z]))[a-z'’-]+)";
const moment =
  '(?!(?:day|week|month|year|time|morning|evening|night|hour|minute|term|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?(?![a-z]))';
const clause = '(?: (?:who|that|which|we|you) [^.;,]{2,40})?';
const all = `${asserted}(?:(?:every(?: single| last)?|each(?: and every)?|all(?: of)?|any)(?: our| the| your| these)? (?!${staff})${moment}[a-z'’-]+${more}{0,2}${clause}|(?:everyone|everybody|whoever|everything|anyone|anybody)${clause}|whoever [^.;,]{2,30}|nothing but [a-z]+)`;
const unbounded = '(?![^.;]{0,60}(?:within|no later|at the latest|by (?:noon|[0-9])|[0-9]))';
const stop = '(?=[.,;!)–]|$| (?:and|every|in the end|at last|again|with us|here|for good|for ever)(?![a-z]))';

const well =
  '(?:happy|happily|happier|smiling|rested|satisfied|healthy|healthier|better|safe|safely|well|refreshed|delighted|content|contented|fit|fitter|pleased|unhurt|unharmed|whole|dry|warm|fed|cured|calm|calmer|wiser|richer|stronger|relaxed|proud|confident|laughing|singing|spotless|gleaming|sparkling|shining|perfect|fresh|crisp|clean|thrilled|grateful|convinced|sober|fluent|inspired|glowing|full|recovered|in one piece|good as new|like new|on time)';

/** What customers bear without noticing. */
const unnoticed = '(?:notice|know|feel|see|hear|wait|miss|mind|realise|realize|worry|remember|need|want)';

const wonders =
  '(?:broken|picked|beaten|bettered|cracked|faulted|matched|hacked|fooled|surpassed|outdone|damaged|lost|scratched|torn|forced|forged|jammed|bent|shaken|burst|spilt|spilled|topped)';

/** What becomes of them: verbs that close the sentence, states, likenesses. */
const ends = [
  `(?:passes|pass|wins?|succeeds?|graduates?|qualifies|qualify|recovers?|grows?|fits?|works?|holds?|lasts?|lands?|arrives?|heals?|flowers?|blossoms?|shines?|sparkles?|survives?|flies|floats?|improves?|thrives?|starts? first time|returns?|comes? (?:back|home|good|right|through))(?=[.!]|$)`,
  `gets? (?:through|fit|fitter|better|well|home|results?|noticed|happy|rich|slim|helped|healed|heard|seen|served|there|up and walking)${stop}`,
  `(?:comes?|goes|go|leaves?|returns?|walks?|drives?|wakes?|ends?|feels?|looks?|arrives?|sleeps?|rides?|sails?|dances?|flies|stays?|finish(?:es)?)(?! (?:safe|well|clean|dry) (?:away|clear|back))(?: (?!at |by |from [0-9])[a-z'’]+){0,5} ${well}${stop}`,
  `(?:tastes?|smells?|sounds?|looks?|feels?|sings?|runs?|drives?|plays?|sleeps?) (?:like|as (?:if|though|good as|fresh as|well as|new as)|of) (?!(?:a|the) (?:copy|original form))(?: ?[a-z'’-]+){1,5}`,
  `(?:learns? something|suits? (?:its|their|his|her|the|you|every)|starts? (?:again|after|like)|makes? (?:its|their|his|her) (?:owner|wearer|buyer)s? [a-z]+)(?: [a-z]+){0,3}`,
].join('|');

/** Promises by their end. */
export const absoluteEnds: readonly string[] = [
  `${all} (?:will |always )?(?:${ends})`,
  `(?:${all}|you|guests|visitors|customers|the children) (?:is|are|feels?|will be|will feel) (?:always |completely )?safe (?:at all times|always|day and night|day or night|every (?:minute|second|step)|whatever)(?: [a-z]+){0,3}`,
  '(?:arrives?|comes? (?:back|out)|leaves?|returns?|looks?|turns? out|delivered|returned)(?: [a-z]+){0,3} (?:exactly|just|precisely) (?:as|like|the way|what) (?:it|they|you|he|she) (?:left|was|were|came|went|arrived|remembers?|ordered|wanted|imagined|hoped)',
  '(?:warm|fresh|hot|ready|clean|cold|crisp|open|there|on time|at your door|right|perfect)(?: [a-z]+){0,6}, every (?:single )?(?:morning|day|evening|night|time|week|visit|weekend|month|year|season)(?=[.!]|$)',
  // Never, always, whatever happens.
  `(?:your|our) (?!(?:staff|people|team|crew|own|drivers?|nurses?|cooks?|guides?)(?![a-z]))[a-z]+(?: [a-z]+)? (?:will )?never (?:smells?|goes? (?:to|into|through to) voicemail|sleeps?|shuts?|bores?|tires?|ages?|hurts?|itch(?:es)?|pinch(?:es)?|snags?|burns?|clogs?|blocks?|overflows?|flickers?|buffers?|lags?|dries? out|drips?|growls?|bites?|overheats?|freezes?|shrinks?|dulls?|chips?|snaps?|bounces?|strays?|sinks?)(?: [a-z]+){0,4}`,
  `(?:you|customers|guests|visitors|members|patients|passengers|tenants|your [a-z]+)(?: are| is|[’']re| will be|[’']ll be) never (?:ever )?(?:alone|lost|stuck|stranded|bored|cold|hungry|in doubt|in the dark|out of touch|far from|short of|without|left alone|kept in|on (?:your|their) own)(?: [a-z]+){0,4}`,
  '(?:is|are) always (?:right )?(?:beside|behind|near|next to|with|there for|around for) (?:you|them|your side)(?: [a-z]+){0,3}',
  "(?:whatever happens|come what may|no matter what(?: happens)?), (?!(?:please|keep|stay|be|do|don[’']t|never|always|staff|wear|tell|call|log|remain|write|ask|leave|follow|note)(?![a-z]))[^.;]{4,60}",
  `we (?:always )?(?:cure|heal|win|satisfy|please|beat|save|rescue|grant) (?:every|all|any|each)(?: single| of your| your)? [a-z]+(?: [a-z]+)?${unbounded}`,
  `there(?: is|[’']s| will) always (?:be )?(?:a|an|some)(?: (?:warm|kind|friendly|free|quiet|good|helping|listening|spare|fresh|clean|dry|hot|open|empty|safe))? (?:face|hand|ear|word|voice|smile|welcome|kettle|cup|bed|seat|chair|table|lane|bike|coach|teacher|nurse|doctor|vet|person|space|slot|room|place|lift home|way home|answer|way|solution)(?! (?:to (?:pay|book|reach|contact)|in which|of (?:paying|booking)))(?: [a-z]+){0,5}`,
  // Who can do it all.
  '(?:we|our (?:[a-z]+ )?[a-z]+) can [a-z]+(?: (?:out|up|down|away|through))? (?:absolutely )?(?:anything|everything|anyone|everyone|anybody|everybody)(?=[.,;!]|$)',
  `(?:our|the|these|your) (?:[a-z-]+ )?[a-z]+ (?:cannot|can[’']t|can never|could never) be ${wonders}(?! (?:without|unless|before|until|except|if|when))(?: [a-z]+){0,3}`,
  '(?:catch|find|spot|fix|solve|notice|mend|stop|see|hear)(?:es|s)? (?:every|all|any|each)(?: single)? [a-z]+(?: [a-z]+)? before (?:you|they|it|anyone|anybody|customers|guests)(?: [a-z]+){0,2}',
  "(?:tell|show|ask) us (?:what|which)(?: [a-z’']+){1,4},? and (?:we(?:[’']ll| will)?|it(?:[’']s| is)?|you(?:[’']ll| will)?) (?:make|fix|solve|find|mend|stop|cure|sort|get|have|gone|yours|done|there)(?! (?:out|a note|a copy|in touch|back to))(?: [a-z]+){0,3}",
  `(?:any [a-z]+,? ){2}(?:and |or )?any (?:time|hour|day|size|colour|place|make|weather|model|age|language|budget|where)(?=[.,;!]|$)`,
  `(?:you|your [a-z]+|guests|customers|neighbours)(?: will|[’']ll| won[’']t| do| does| need)?(?: not| never|n[’']t)? even ${unnoticed}(?: (?:that|it|a thing|how|when|anything|us|to|we|you|they|is|are)){0,4}`,
  '(?:never|not once) (?:has|have|needs?) to be [a-z]+(?: [a-z]+)? (?:again|twice|a second time)',
  '(?:is|are) always (?:at|in|on|of) (?:the |an? )?(?:right|perfect|best|ideal|correct|top) (?!(?:side|hand|bank|of|angle)(?![a-z]))[a-z]+',
  '(?:count|rely|depend|bank) on (?:a|an|us|our|it|the|your|them|getting)[^.;]{0,30} (?:every (?:single )?time|always|at any (?:time|hour)|whenever[^.;,]{0,20}|day (?:or|and) night|come what may|without fail|whatever (?:happens|comes|the [a-z]+))',
  `(?:one hundred|100|a hundred) (?:out of|in|times out of) (?:a |one )?(?:hundred|100)(?: times)?`,
  `(?:there(?: is|[’']s)|we have|you will find) (?:a|an|one|the right) [a-z]+(?: [a-z]+)? for (?:every|each|all|any) (?!${staff})(?:[a-z]+(?: [a-z]+)?)(?=[.,;!]|$)${unbounded}`,
];
