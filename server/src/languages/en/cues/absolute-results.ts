/**
 * Overpromises open in the noun and closed in the predicate: how every one of anything turns out, what befalls none of it, and
 * what is achieved whatever is asked. A predicate is listed only if it is a result; what people do or leave is none.
 */
import { staff } from './words.ts';

const word =
  "(?!(?:who|that|which|if|when|must|should|shall|can|will|may|is|are|has|have|had|was|were|we|you|they|not|never|always|and|or|but|because|unless|until)(?![a-z]))[a-z’'-]+";
const within = "(?!(?:and|or|but|if|must|should|is|are|was|were|has|have)(?![a-z]))[a-z’'-]+";
const clause = `(?:,? (?:who|that|which|we|you|however|whatever the)(?: ${within}){1,6}?,?)?`;
const noun = `(?!${staff})(?!(?:new|old) ${staff})(?! ?(?:more|later|less|longer|matter|exceptions?)(?![a-z]))${word}(?: ${word}){0,4}?${clause}`;
/** Not after a condition, a check or a purpose. */
const told =
  '(?<!(?:if|when|whenever|whether|until|once|before|after|unless|where|because|that not|sure|sure that|see that|myth that|claim that|guess that|think that|believe that|says? that|said that|wrote that|checks?|checked|check that|checks that|so|so that|such that|hopes? that|hope|wish|(?:aim|goal|hope|wish|dream|idea|plan|vision|purpose|target|point) is that|to see that|as if|not|almost|nearly|than|says?|said|believe|think|want) )';
/** Not under a condition, for a reason, or with a figure. */
const unbound =
  '(?![^.;]{0,50}(?: unless | until | if | provided | except |[0-9]))(?! (?:because|for asking|on the grounds?|without (?:a|an|the|their|his|her|prior)|before|on account|due to|for (?:a|this|that|lack)|when|during the test)(?![a-z]))';
const tail = "(?: [a-z’'-]+){0,6}";
/** Where a plain verb ends its clause, or goes on with how and when. */
const end =
  '(?=[.,;:!)]|$| (?:at|on|in|for (?:ever|good|life|years|decades|everyone)|with us|with our|by|the first|first|every|each|all|always|perfectly|like|as|straight|from|again|to (?:the|perfection|a)|whatever|however|no matter|without|here|under|through|and|even|beautifully|guaranteed|exactly|right|well|up|between|after|over|twice|once)(?![a-z]))';

const glad =
  '(?:happy|glad|happier|content|contented|satisfied|pleased|delighted|smiling|beaming|cheerful|relaxed|rested|refreshed|reassured|relieved|well|healthy|healthier|fit|fitter|better|calm|proud|confident|wiser|full|full up|thrilled|with a (?:smile|grin|spring|laugh|good|happy|full|light)|in (?:a good mood|high spirits|good spirits|good heart))';
const whole =
  '(?:whole|intact|in one piece|safe|safely|safe and sound|on time|to the minute|punctually|fresh|hot|piping hot|warm|unbroken|undamaged|unharmed|unscathed|complete|dry|crisp|clean|in perfect|in mint|without a (?:scratch|dent|mark|crease|crack|hitch|chip|scuff|blemish|bump))';
const fine =
  '(?:right|perfect|perfectly|just right|well|fine|clean|spotless|beautiful|beautifully|golden|crisp|moist|even|straight|smooth|flawless|as good as new|like new|on top|clear|sharp|true|as (?:it|they|you) (?:should|wanted|hoped|imagined))';
const splendid =
  '(?:like new|brand new|as good as new|as new|good as new|better than (?:new|ever|before)|great|perfect|good|lovely|stunning|wonderful|beautiful|fabulous|a picture|their best|her best|his best|its best|years younger|as (?:it|they) did|as (?:fresh|good|bright|crisp|sharp|smart))';
const skill =
  '(?:swim|read|write|spell|count|float|dive|ride|ski|skate|dance|sing|play|walk|talk|speak|sleep|tie|climb|cook|draw|drive|paint|sew|knit|bake|dress|sit|come|share|juggle|whistle|program|code|stand|jump|fly|love|fall asleep|use the (?:potty|toilet)|hold a)';

/** What every one of anything does when all goes well, by the verb in its plain form. */
const gains = [
  `fit${end}`,
  `work${end}`,
  `hold (?:the first|first|for (?:good|ever|life|years)|up|tight|fast)`,
  `last (?:for|a|as|to|longer|all|well|years|decades)`,
  `run (?:like|smoothly|perfectly|on time|to time|to the minute|as)`,
  `start (?:even|first time|the first|at the first|at once|every|like|straight)`,
  `start(?=, even|, whatever|, however)`,
  `arrive ${whole}`,
  `(?:land|return|get there|get home|turn up|get here) ${whole}`,
  `come (?:home|back|through|out|away|down|off|up) (?:${glad}|${whole}|${fine})`,
  `turn out ${fine}`,
  `come (?:true|clean|good|to life|into flower|back for more|back year after year|back next)`,
  `pass (?:(?:the|its|their|his|her|every|any|an?)(?: [a-z]+)? (?:exams?|tests?|inspections?|audits?|examinations?|mot|check|interviews?|finals)|first time|the first time|with)`,
  `(?:rise|tick|chime|roll|glide|click|stand|stick|open|close|shut|fly|return|pull through|cope|calm down|relax|convince|please|delight|impress|inspire|satisfy|count|match|burn|ripen|dazzle|agree|laugh|dance|sail through|land|keep) (?:again|perfectly|like a (?:glove|dream|charm|baby|log|song)|every time|the first time|first time|at the first (?:go|try|attempt|time)|for (?:life|ever|good|years)|year after year|to the (?:end|minute|full|millimetre)|tight|(?:${whole})|(?:${glad}))`,
  'fall in love',
  'turn up(?=[.,;!]|$| (?:again|in the end|sooner|somewhere))',
  '(?:understand|remember) (?:us|it|everything|every|each|all|what we)',
  'stay (?:in the saddle|with us|on (?:the|its|their|his|her) feet|on board|afloat)',
  'find (?:a |its |their |an? [a-z]+ )(?:seat|table|place|size|room|bed|book|home|friend|answer|match|partner|job|space)s?',
  'delight',
  'dazzle',
  `rise${end}`,
  `blossom${end}`,
  `germinate${end}`,
  `last(?=[.,;!]|$)`,
  `hold(?=[.,;!]|$)`,
  'calm down(?=[.,;!]|$)',
  'relax(?=[.,;!]|$)',
  '(?:speak|master|know) (?:(?:two|three|four|five|several) (?:languages|instruments|strokes)|a (?:second|foreign) language|english|french|german|spanish)(?= (?:by|after|when|at the end|before|like))',
  'know (?:its|their|his|her) (?:tables|letters|colours|numbers)',
  'forget (?:its|their|his|her|all) (?:worries|cares|pain|fears?|homesickness)',
  `win${end}`,
  `heal${end}`,
  `recover${end}`,
  `thrive${end}`,
  `succeed${end}`,
  `bloom${end}`,
  `flower${end}`,
  `grow(?=[.,;!]| (?:up|into|and|in any|like|strong|tall))`,
  `ripen${end}`,
  `hatch${end}`,
  `sprout${end}`,
  `survive${end}`,
  `sparkle${end}`,
  `shine${end}`,
  `gleam${end}`,
  `purr${end}`,
  `sell${end}`,
  'get (?:well|better|through|home(?! by)|there|lucky|fit|fitter)(?! (?:to|before))',
  'get (?:exactly |just |precisely )?what (?:they|he|she|it|you|is|was|has)',
  'get (?:you|them|everyone|people|its passengers) (?:there|home|to|in)',
  'get (?:a|an|the|their|his|her|its) (?:(?:first|second|dream|good|best|own|new|right|perfect|proper|happy|quiet|window) )?(?:places?(?! (?:on|in) the (?:list|queue|line|order))|seats?|jobs?|homes?|bargains?|wish|way|money|connections?|beds?|owners?|grades?|life|lives|smile|answer|solution)(?=[.,;!]| (?:they|he|she|that|they|in|with|on|at|every|back|of|without))',
  `(?:go|head|walk|drive|sail|cycle|ride|set off|fly) (?:home|away|out|off|back) (?:${glad}|with (?:what|a|the|everything|exactly))`,
  `leave (?:(?:us|here|the|our|your|this)(?: [a-z]+){0,2} )?${glad}(?! (?:their|the|behind))`,
  'sleep (?:well|soundly|tight|like|through|peacefully|deeply|better|the whole|all)',
  'eat (?:up|well|everything|it all|heartily|with (?:an appetite|a (?:good|hearty) appetite|relish))',
  '(?:finish|clear|empty|clean) (?:its|their|his|her|the|every) (?:plate|bowl|dinner|lunch|meal)s?',
  'smell (?:fresh|good|nice|of|lovely|like|clean|wonderful|as)',
  'taste (?:good|great|like|as|delicious|wonderful|fresh|of|better|just|the way|perfect|heavenly)',
  `(?:look|sound|run|drive|play|handle) ${splendid}`,
  'feel (?:at home|welcome|safe|well|better|good|great|like|looked after|cared for|comfortable|understood|heard|valued|at ease|special|included|part of|loved|rested|reborn|warm|happy|taken seriously|the difference|respected)',
  `learn (?:how )?to ${skill}`,
  'settle (?:in|down|quickly|happily)',
  'make (?:friends|progress|it|a friend|new friends|a full recovery|the grade|their connection|its connection)',
  'find (?:friends|a friend|their feet|its feet|its way|their way|peace|happiness|love|what|work|exactly|something|a new home|a home|its owner|their owner|a buyer|the right|its place|their place)',
  'catch (?:its|their|his|her|the|every) (?:connections?|trains?|flights?|buses|ferr(?:y|ies)|planes?|boat)',
  'reach (?:its|their|your|his|her) (?:readers?|destinations?|goals?|owners?|homes?|recipients?|targets?|full)',
  'see (?:the )?(?:tigers?|lions?|elephants?|bears?|penguins?|seals?|whales?|dolphins?|pandas?|wolves|otters|sunrise|sunset|northern lights|stage|difference|results|improvement|animals)',
  '(?:love|adore) (?:it|us|them|our|their|the|every|to|being|coming)',
  'enjoy (?:every|each|it|themselves|their (?:stay|visit|meal|time|day|lesson)|the (?:ride|stay|meal|day|visit|journey))',
  '(?:laugh|smile)(?=[.,;!)]|$| (?:all|when|at the|on|as))',
  '(?:outlast|outlive|exceed|beat)(?! the (?:limit|time|warranty))',
  `stay (?:warm|dry|fresh|cool|sharp|in tune|put|crisp|safe|healthy|happy|clean|young|soft|fixed|mended|upright|alive|white|bright|shut|quiet|calm|well|shiny|as|in (?:place|shape|good|bloom|flower))`,
  `keep (?:its|their|your|time|fresh|warm|going|perfect|you|the (?:cold|rain|water|heat|wind|damp))(?! (?:own )?(?:record|register|log|bag|key|badge|ticket|receipt|copy|coat|hands|distance|helmet))`,
  'speak (?:fluent|fluently|perfect|it)',
  'sit (?:perfectly|like a glove|snugly)',
  '(?:end|finish|close) (?:well|happily|in (?:success|triumph|agreement|peace|harmony|smiles)|with (?:a (?:smile|laugh|solution|cure|handshake|happy|working|win|warm|satisfied|full)|happy|smiles))',
  'pay off',
  'work out',
  'go (?:well|smoothly|off without|like clockwork|to plan|according to plan|right|down a treat)',
  'melt in',
  'take root',
  'leave (?:no|not a) (?:trace|mark|scar|stain|question)s?',
  'fall asleep',
  'disappear',
  `vanish`,
  `(?:dissolve|come off|come out)(?=[.,;!]|$| (?:at|in|with|without|first|the first))`,
  'drop off happy',
  'rise (?:perfectly|well|beautifully)',
  '(?:meet|exceed|surpass) (?:your|their|every|all) (?:taste|expectations?|hopes?|wish(?:es)?|dreams?)',
  'bring (?:joy|luck|a smile|happiness|relief|success)',
] as const;

/** What every one of anything is, when all goes well. */
const states =
  '(?:happy|glad|content|satisfied|delighted|warm|cosy|fresh|spotless|perfect|perfectly [a-z]+|flawless|a (?:success|hit|winner|triumph|pleasure|treat|delight|joy|masterpiece|perfect [a-z]+)|in (?:good|safe|the best) hands|at ease|healed|cured|found(?! (?:in|by|at|on|to|under))|pain(?: |-)free|painless|free (?:of|from) (?:pain|errors?|faults?|mistakes?|stains?|damage)|delicious|on time|punctual|safe from|as good as new|good as new|like new|as fresh as|as new|loved|well again|fixed for good|mended for good|solved for good|gone for good|right(?=[.,;!]|$| (?:first|the first|every|down|to the last|to the first))|correct(?=[.,;!]|$| (?:first|the first|every|down))|over before|met with joy|worth (?:it|the|every)|(?:fluent|dry|fit|asleep|back|home|there|over|settled|up|ready)(?=[.,;!]| (?:on time|by|before|after|at once|in no time|within (?:a|the first|an)|in (?:one|a|the first)))|a (?:good|great|happy|lovely|wonderful|unforgettable|safe) (?:one|day|experience|match|fit|read|catch|night|stay))';

const spoilt =
  '(?:late|broken|cracked|cold|lukewarm|damaged|crushed|squashed|bruised|wet|stale|melted|dented|scratched|short|incomplete|empty|too late|with (?:a|so much as|even)|burnt|soggy|torn|to (?:grief|harm)|loose|undone|apart|unstuck|off the|away from|back (?:broken|with|for the same|damaged|in tears|a second|to us|twice|late|wrong|empty))';

/** What befalls none of anything, by the verb in its plain form. */
const losses = [
  'cry',
  'weep',
  'sob',
  'scream',
  'sulk',
  'shiver',
  'starve',
  'leak',
  'drip',
  'break',
  'crack',
  'split',
  'snap',
  'warp',
  'sag',
  'shrink',
  'fade',
  'peel',
  'rust',
  'rot',
  'wilt',
  'wither',
  'die',
  'fail',
  'stall',
  'jam',
  'freeze',
  'crash',
  'overheat',
  'slip',
  'squeak',
  'creak',
  'rattle',
  'hurt',
  'sting',
  'itch',
  'curdle',
  'crumble',
  'tear',
  'rip',
  'burst',
  'chip',
  'blister',
  'buckle',
  'tarnish',
  'wobble',
  'collapse',
  'misfire',
  'relapse',
  'regret',
  'complain',
  'despair',
  'struggle',
  'disappoint',
  'suffer',
  'vanish',
  'oversleep',
  'stumble',
  'sink',
  'capsize',
  'spill',
  'bore',
  'pinch',
  'fray',
  'unravel',
  'lapse',
  'drop',
  'clog',
  'smell',
  'quarrel',
  'worry',
  'panic',
  'fret',
  'doubt',
  'shake',
  'sway',
  'groan',
  'hiss',
  'choke',
  'bleed',
  'swell',
  'fester',
  'yawn',
  'spoil',
  'falter',
  'flicker',
  'flinch',
  'limp',
  'blur',
  'pull(?=[.,;!])',
  'smudge',
  'curl',
  'rub',
  'cut out',
  'clog up',
  'back up',
  'break down',
  'wash (?:off|out)',
  'blow (?:off|out|over)',
  'melt',
  'seize up',
  'get (?:[a-z]+sick|through|past)',
  'notice (?:that|how|when|the (?:building|work|works|change|switch|dust|noise|join|repair|difference|mend|seam))',
  '(?:stay|remain|end|go) un(?!der|til|less|less|attended|locked|made|covered|supervised|signed|guarded|load|screened|recorded|opened|marked|labelled|paid|checked|tested)[a-z]+',
  'have (?:a (?:bad|sad|dull|cold|sore|sleepless|rough|worse|hard|lonely)|no (?:seat|bed|place|lunch|heating)|nothing)(?: [a-z]+)?',
  'sleep (?:badly|rough|on the (?:platform|street|floor|pavement|station)|outside|in the (?:car|station|street|cold))',
  'end up (?:in|on|with|without|alone|at)',
  'drop out',
  'give (?:up|way|out)',
  'wear out',
  'burn out',
  'boil over',
  'go (?:out|under|off|cold|flat|dark|missing|astray|to waste|wrong|hungry|thirsty|short|without|stale|sour|mouldy|blank|dead|dry|bad|unread|unheard|unanswered|unnoticed|unsolved|unsold|unfed|down the drain|home (?:hungry|sad|empty|thirsty|in tears|unhappy|ill|without))',
  'get (?:lost|hurt|wet|cold|left|damaged|broken|scratched|dented|torn|stolen|mislaid|forgotten|stuck|bored|lonely|sick|ill|burnt|soaked|crushed|mixed up|into trouble|a (?:shock|surprise|cold|blister|wrong|bad)|the wrong|wrong|short)',
  '(?:stand|sit|wait|queue|freeze|hang about) (?:in the (?:rain|cold|dark|wet|wind|snow|corridor|queue)|around|about|outside|empty|idle|for (?:nothing|ages|hours)|in vain|alone in)',
  'miss (?:a|an|its|their|his|her|the|your|anything|out)(?! (?:drill|briefing|training|dose))(?: [a-z]+)?',
  '(?:notice|feel) (?:anything|a thing|pain|any|the (?:needle|change|cold|difference|move|drill)|alone|lost|cold|left out|rushed|lonely|ignored|unsafe|unwelcome|a stranger|like a)',
  `leave (?:(?:us|here|our|the|this|your)(?: [a-z]+){0,2} )?(?:hungry|thirsty|sad|in tears|unhappy|disappointed|angry|cross|dirty|late|unfinished|cold|wrong|empty(?: |-)handed|running (?:slow|late|fast)|out of tune|unsolved|with (?:a|an|open|any|nothing|dirty|so much as)(?: [a-z]+)?)`,
  `(?:arrive|come|turn up|get there|land) ${spoilt}`,
  `reach (?:you|us|its reader|the (?:table|customer|reader)) ${spoilt}`,
  'fall (?:over|off|ill|behind|out|apart|through|short|flat|overboard|by the wayside|asleep in class)',
  'run (?:out|late|dry|slow|aground|short|down)',
  '(?:lose|lack) (?:its|a|an|their|his|her|any|heart|money|sleep|colour|touch|out)(?: [a-z]+)?',
  '(?:end|finish) (?:badly|in (?:tears|court|dispute|failure|an argument|a quarrel)|late|unsolved|without a)',
  'need (?:a second|another|repairing|redoing|more than one|to (?:wait|worry|ask twice|come back|queue|chase))',
  'have to (?:wait|ask twice|come back|queue|go without|stand|beg|chase|worry|look|search|say|repeat|explain|share a|be (?:redone|repeated|asked))',
  'wake (?:up )?(?:to|in|cold|with)',
  'shed (?:a|hair|feathers|tears)',
  'stay (?:cold|unsolved|hungry|unanswered|empty|dirty|broken|behind|open|alone|stuck|dark|unread|unhappy)',
  'remain (?:empty|open|cold|in doubt)',
  '(?:think|look) (?:badly|back) (?:of us|in anger|with regret)',
  'turn (?:sour|brown|stale|grey|out (?:wrong|badly|a disappointment))',
  'let (?:you|us|them|anyone|anybody|water|the) (?:down|in)',
  'escape',
  'take (?:harm|fright|cold|a (?:tumble|wrong))',
  'catch (?:a cold|cold|fire)',
  'drive past',
  'slip (?:through|past|by|off)',
  'wait(?=[.,;!]|$| (?:at (?:our|the (?:till|counter|door|stop))|for (?:a (?:seat|table|bus|bed|doctor|taxi|reply)|us|his|her|their)|here|with us|in vain|any))',
] as const;

/** What none of anything is, when all goes well. */
const woes =
  '(?:late(?! (?:for|back))|ill|sick|lost(?! (?:for|on))|missing|left (?:out|hungry|in the (?:cold|dark|rain)|standing|over|unsolved|cold|unanswered|stranded|wanting|guessing|without)|forgotten|overlooked|turned (?:away|down)|sent (?:away|home (?:hungry|empty))|kept waiting|damaged(?! on purpose)|broken(?! (?:up|down into))|scratched|dented|mislaid|delayed(?! for)|disappointed|let down|cold(?! enough)|wrong|hungry|bored|lonely|afraid|frightened|scared|unhappy|sad|hurt|injured|harmed|stuck|stranded|homesick|in (?:pain|tears|the dark|doubt|vain)|out of (?:order|stock|tune|pocket|place|date|breath|action|reach for)|too late|noisy|stale|soggy|burnt|undercooked|overcooked|crushed|squashed|bruised|torn|wasted|misunderstood|without (?:a (?:seat|bed|home|place|reply|friend|roof|meal|smile|light)|heat|heating|hot|water|power|light|an answer|help|bread|food)|short of|down(?! to)|off sick|rained off|mixed up|double(?: |-)booked|beyond (?:us|repair|our)|a (?:letdown|disappointment|failure|dud)|impossible|at a loss|any the worse|unlucky|unfair|slow|flat|frozen|overcrowded|empty(?! (?:before|after|at))|troubled|rusty|mouldy|wet|sour|dull|dry(?= and|[.,;!]))';

/** The verb as it stands after one: `cries`, `goes out`. Only the first word, or each of a leading group, changes. */
const third = (verb: string): string => {
  const group = verb.match(/^\(\?:([^()]*)\)/u);
  if (group !== null) return `(?:${(group[1] ?? '').split('|').map(third).join('|')})${verb.slice(group[0].length)}`;
  return verb.replace(/^[a-z]+/u, (base) =>
    base === 'have'
      ? 'has'
      : base === 'go'
        ? 'goes'
        : /[^aeou]y$/u.test(base)
          ? `${base.slice(0, -1)}ies`
          : /(?:s|x|ch|sh)$/u.test(base)
            ? `${base}es`
            : `${base}s`,
  );
};
/** Groups that hold groups stand in both forms where they are written. */
const both = (verbs: readonly string[], form: (verb: string) => string): string => `(?:${verbs.map(form).join('|')})`;
const plain = (verb: string): string => verb;

const gain = both(gains, plain);
const gainOne = both(gains, third);
const loss = both(losses, plain);
const lossOne = both(losses, third);
const after = '(?![a-z’-])';
const many = '(?<=(?:s|children|people|men|women|mice|fish|sheep|geese|teeth|feet|ours|us) )';
const every = '(?:every(?: single| last)?|each(?: and every)?(?: single)?)';
const whoever = '(?:everyone|everybody)';
const none = '(?:no|not one|not a single|not a|none of (?:our|the|your|these))(?: single)?';
const nobody = '(?:nobody|no one|no-one|not a soul)';
const surely = '(?:(?:always|really|simply|also|still|soon|truly|then) )?';
const place = "(?: (?:here|with us|(?:at|in|on|of|from|under|behind) (?:our|this|the|your) [a-z’'-]+))?";

export const absoluteResults: readonly string[] = [
  // All of anything turns out well.
  `${told}${every} ${noun} ${surely}(?:${gainOne}|(?:will|shall|can) ${surely}(?:${gain}|be ${surely}${states})|is ${surely}${states})${after}${unbound}${tail}`,
  `${told}${whoever}${clause}${place} ${surely}(?:${gainOne}|(?:will|shall|can) ${surely}(?:${gain}|be ${surely}${states})|is ${surely}${states})${after}${unbound}${tail}`,
  `${told}all (?:of )?(?:(?:our|the|your|these) )?${noun} ${many}${surely}(?:${gain}|(?:will|shall|can) ${surely}(?:${gain}|be ${surely}${states})|are ${surely}${states})${after}${unbound}${tail}`,
  // However it is done, it comes to a good end.
  `${told}(?:${every} ${noun}|${whoever}) (?!(?:is|was|has|does|pays?|signs?|needs|holds|brings|shows|gets)(?![a-z]))(?:[a-z]+s|[a-z]+s (?:[a-z’'-]+ ){0,4}?[a-z’'-]+) (?:whole|intact|safe and sound|pain(?: |-)free|in one piece|unharmed|unscathed|undamaged|happy|happier|smiling|delighted|satisfied|like new|good as new|as good as new|without a (?:hitch|scratch|scar|trace|tear|dent|mark|murmur)|to the (?:minute|second|millimetre)|at the (?:very )?first (?:attempt|go|try|time of asking)|the first time|for good|for ever|like a (?:log|baby|glove|dream|charm|king|queen)|in no time)(?=[.,;!)]|$| (?:every|in|at|with|from|after|however|and|whatever|when|to|under)(?![a-z]))${unbound}${tail}`,
  `${told}all (?:of )?(?:(?:our|the|your|these) )?${noun} ${many}(?!are |must |pay )[a-z]+(?: [a-z’'-]+){0,4}? (?:whole|intact|safe and sound|pain(?: |-)free|in one piece|unharmed|unscathed|undamaged|smiling|delighted|like new|as good as new|without a (?:hitch|scratch|scar|tear|dent|mark)|to the (?:minute|second)|at the (?:very )?first (?:attempt|go|try)|for ever|like a (?:log|baby|glove|dream|charm))(?=[.,;!)]|$| (?:every|in|at|with|from|after|however|and|whatever|when|to|under)(?![a-z]))${unbound}${tail}`,
  `at the end of (?:every|each|any|all) (?!(?:[a-z]+ )?(?:day|lane|corridor|street|row|platform|aisle|road|hall|week|month|year|page|shift|line|train|bed|pipe|rope|session|term|quarter|season|path|pier|table|shelf|tour|lesson|morning|evening|afternoon|round)(?![a-z]))${word}(?: ${word}){0,3}? (?:stands?|is|are|comes?|waits?|lies|there is|you(?: will|[’']ll)? (?:find|have|get)) (?:a |an |the )?(?!(?:[a-z]+ )?(?:report|quiz|test|form|note|review|check|meeting|signature|handover|exam|invoice|bill|list|summary|talk|survey|question|questions|record|debrief|certificate|count|clean|sweep|date|line|person|manager|gate|till|desk)s?(?![a-z]))[a-z’'-]+(?: [a-z’'-]+){0,3}`,
  // Nothing befalls any of it.
  `${told}${none} ${noun} (?:ever |even )?(?:${lossOne}|${loss}|(?:will|shall|can|could|would|need) (?:ever )?(?:${loss}|be (?:ever )?${woes})|(?:is|are) (?:ever )?${woes})${after}${unbound}${tail}`,
  `${told}${nobody}${clause}${place} (?:ever |even )?(?:${lossOne}|(?:will|shall|can|could|would) (?:ever )?(?:${loss}|be (?:ever )?${woes})|is (?:ever )?${woes})${after}${unbound}${tail}`,
  // Things always do, or never do.
  `${told}(?:your|our|these|those|my|the)(?: (?!${staff})${word}){1,4}?${clause} (?:(?:will|shall|can) )?always (?:(?:${gainOne}|${gain}|be ${states})${after}|(?:is|are) ${states}${after})${unbound}${tail}`,
  `${told}(?:your|our|these|those|my|the)(?: (?!${staff})${word}){1,4}?${clause} (?:(?:(?:will|shall|can|could) )?never (?:ever |again )?(?:${lossOne}|${loss}|be ${woes})|(?:is|are) never (?:ever )?${woes})${after}${unbound}${tail}`,
  `${told}[a-z]+s (?:of ours|from (?:us|our [a-z]+)|(?:that |which )?(?:we|our [a-z]+)(?: [a-z]+){1,3}|with us) (?:(?:will )?always (?:${gain}|be ${states})|are always ${states}|(?:will )?never (?:ever )?(?:${loss}|be ${woes})|are never ${woes}|(?:do not|don[’']t|will not|won[’']t) ${loss})${after}${unbound}${tail}`,
  // You never suffer, you always gain.
  `${told}you(?: will| shall|[’']ll| can)? never (?:ever |again )?(?:be (?:without (?!(?:your|a|an|the) (?:badge|radio|torch|phone|key|mask|helmet|vest|pass|tabard|permit|supervisor|colleague|partner)s?)[a-z]+|${woes})|have (?:a |an |the |any )?(?:[a-z]+ )?(?:cold|leak|breakdown|problem|worry|worries|trouble|blackout|doubt|flat|pain|ache|queue|wait)s?|(?:see|find|hear|smell|taste|meet) (?:a|an|any|another)(?: [a-z]+){1,3}|${loss})${after}${unbound}${tail}`,
  `${told}(?:you|(?:our )?(?:customers|guests|visitors|passengers|readers|patients|families|members|tenants|pupils|residents))(?: will| shall|[’']ll)? always (?:${gain}|be ${states})${after}${unbound}${tail}`,
  "(?:does not|doesn[’']t|do not|don[’']t|will not|won[’']t|never|will never) (?:stop|stops|pause|pauses|rest|rests|fail|fails|falter|falters|flicker|flickers|go down|goes down|stand still|stands still|go out|goes out|sleep|sleeps) (?:for )?(?:even )?(?:a|one|a single|an) (?:single )?(?:second|minute|moment|instant|hour|day|heartbeat|night)",
  // There is nothing that cannot be had or done.
  `${told}(?:we|i|our(?: [a-z]+){1,2}) (?:always |will always |will |can )?(?:find|solve|cure|heal|win|save|rescue|trace|master|conquer|crack|soothe|ease) (?:the (?:cause|source|root|answer|reason|key|right [a-z]+|owner|solution) (?:of|to|for) (?:every|any|each|all)|(?:every|any|each|all)(?: single| last)?)(?! (?:[a-z]+ )?(?:items?|obstacles?|rubbish|litter|labels?|cash|keys?|data|files?|records?)(?![a-z]))(?: [a-z’'-]+){1,4}`,
  `${told}we always (?:find|solve|win|get|manage|succeed|arrive|hit|catch)(?! (?:the )?(?:a (?:signature|second|witness|receipt|copy)|two|three|signature|consent|permission|out|in touch|dressed|written|approval|keys?)) (?:a |the |it |your |you |on |what )?[a-z]+`,
  `${told}your [a-z]+(?: [a-z]+)? always (?:reach(?:es)? (?:you|us|its|their)|finds? (?:you|its)|gets? (?:there|home|through|to you)|looks?|tastes?|feels?|smells?|runs?|works?|fits?|arrives?(?= on time| fresh| safe| whole|[.,;!]))(?: [a-z]+){0,4}`,
  `(?:we|our(?: [a-z]+){1,2}) can (?:always )?(?:get|find|give|offer) (?:you|everyone|anyone|any [a-z]+) (?:a|an|your) (?:[a-z]+ )?(?:table|seat|room|bed|taxi|cab|appointment|slot|doctor|loaf|meal|lift|plumber|engineer|flight|car|boat|ticket)(?: on| at)? (?:any|every) (?:hour|time|day|night)`,
  `(?:we|our(?: [a-z]+){1,2}) can (?:always )?(?:get|make|teach|train|bring) (?:any|every|each) [a-z]+(?: [a-z]+)? (?:to|into|happy|laugh|smile|work|fit|run|shine|better|back)(?: [a-z]+){0,3}`,
  `there is no [a-z]+(?: [a-z]+)? (?:that |which |who )?(?:we|our(?: [a-z]+){1,2}) (?:cannot|can[’']t|do not|don[’']t|could not) [a-z]+(?: [a-z]+){0,3}`,
  `any [a-z]+(?: [a-z]+)? ever [a-z]+(?: [a-z]+)? (?:${gainOne}|will ${gain}|[a-z]+s again)(?: [a-z]+){0,5}`,
  `(?:we|our(?: [a-z]+){1,2}|i|they|staff) (?:can|will|could|are able to) (?:always |also )?(?:find|get|get hold of|lay (?:our )?hands on|track down|source|trace|mend|fix|repair|restore|clean|solve|open|unlock|fit|move|make|build|grow|copy|match|cure|teach|tame|train|sell|deliver|bake|print|play|save|rescue|remove|clear|cope with|handle|manage) (?:you |your |for you )?(?:anything|everything|whatever (?:you|it|they)(?: [a-z]+){1,4}|(?:any|every|all|each)(?: [a-z’'-]+){1,4}? (?:ever (?:[a-z]+ )?[a-z]+(?:ed|t|n|de|ne)|(?:that )?you (?:can|could|care to|might|may ever) (?:name|think of|imagine|dream of|want|wish for|mention)|in (?:the world|existence|print|or out of)|on earth|under the sun|there is|there ever was|however [a-z]+|no matter (?:how|what)[a-z ]{0,12})|any (?:lock|door|stain|knot|wish|problem|fault|engine|clock|watch|toy|tear|leak|blockage|animal|dog|horse|child|sofa|piano|shape|pest|virus|mess|dent|book|part)(?=[.,;!)]|$))${after}(?! (?:on|in|from|listed|of) (?:the|our|this|that) (?:list|menu|catalogue|range|stock|table|shop|price|brochure|page))`,
  'any (?:[a-z]+ ){1,3}(?:ever [a-z]+|you (?:can|could|care to) (?:name|think of|imagine|dream of|mention)|under the sun|in the world) (?:is|are|can be|will be|comes?|we (?:have|can|will|stock|find|get)) [a-z]+(?: [a-z]+){0,4}',
  'nothing is (?:ever )?(?:beyond (?:us|our [a-z]+|repair)|past (?:mending|saving|us)|out of (?:our |your )?reach|too (?:[a-z]+) for (?:us|our [a-z]+)|left to chance|ever lost)',
  'nothing (?:ever )?(?:gets|goes|comes|falls|is|breaks|leaks|slips)(?: ever)? (?:lost|wrong|missing|broken|damaged|scratched|forgotten|mislaid|astray|to waste|loose|apart|through (?:the net|our|the cracks)|past us|overlooked|spoilt|left undone)(?! (?:until|unless|if|before))(?: [a-z]+){0,5}',
];

/** What is always open to customers is a right of theirs. */
export const resultContexts: readonly string[] = [
  // Places that are called works, and no result.
  '(?:every|each|no|any) (?:treatment|water|gas|steel|road|iron|sewage|cement|electricity) ?works',
  '(?:you|customers?|guests?|members?|passengers?|readers?|tenants?|parents|anyone|they) (?:can|may) always (?:cancel|ask|call|ring|write|phone|email|change|return|withdraw|complain|appeal|choose|refuse|decline|bring|leave|opt|object|request|pay|collect|use|check|see your|see their)(?: [a-z]+){0,5}',
  // What others say, or what nobody claims.
  "(?:said|wrote|recalls?|remembers?|remembered|claimed|told [a-z]+|myth|(?:do not|don[’']t|does not|cannot|nobody can|no one can|not) (?:claim|say|promise|pretend|expect|mean)) that [^.;]{2,140}",
  // Where nobody may be, and what stays where it is kept.
  '(?:no one|nobody) (?:waits?|stands?|sits?|walks?|sleeps?) (?:in|on|under|near|behind|beside|at) (?:the|a|an) (?!(?:rain|cold|dark|queue|snow|wet|wind|corridor|street|line|platform)(?![a-z]))[a-z-]+(?: [a-z-]+){0,3}',
  '(?:the|our|your|these|those|any|all)(?: [a-z]+){1,2} never leaves? (?:the|our|this) (?:building|site|premises|country|house|room|office|safe|ward|yard|desk|depot|kitchen|shop|cupboard|archive|vehicle|van)(?: [a-z]+){0,3}',
  'you are never (?:alone|on your own)(?: (?:on|in|at|with)(?: [a-z]+){1,4})?',
  'you always (?:work|stand|walk|sit|stay|speak|start) (?:in|with|under|from|behind|at|beside|next|on)(?: [a-z]+){1,4}',
  // Rules of a course, of a gate, and of what is left lying.
  'no [a-z]+ fails?(?: (?:the|a|an|this) [a-z]+)? (?:because|for (?:a|an|one)|on account|through)[^.;]{2,90}',
  'no [a-z]+ (?:is|are) (?:ever )?(?:cancelled (?:by|without)|delayed (?:for|by (?:a|the|one))|damaged on purpose|woken (?:for|before)|disturbed (?:between|before|after|during))[^.;]{2,90}',
  'no [a-z]+ (?:stays?|remains?) (?:unattended|unlocked|unmade|uncovered|unsupervised|unsigned|unguarded|unmarked|unlabelled)[^.;]{0,60}',
  'no (?:candle|lamp|light|fire|stove|torch|incense) burns? [^.;]{2,60}',
  '(?:[a-z]+ )?(?:vans?|bus|buses|cars?|lorry|lorries|taxis?|coach|coaches|tides?|trains?|boats?) never waits?(?: (?:in|on|at|for|by)[^.;]{2,40})?',
  '(?:the|our|your)(?: [a-z]+){1,2} (?:is|are) never (?:[a-z]+ enough|short of (?:its|the|their) (?:minimum|quota|limit))[^.;]{0,60}',
  '(?:you|customers|guests|visitors|members|readers|everyone|every [a-z]+|each [a-z]+)(?: will)? (?:always )?(?:gets?|receives?) (?:a|an|the|their|his|her|your) (?:[a-z]+ )?(?:badge|copy|receipt|card|form|tag|pass|number|folder|leaflet|wristband|letter|invoice|place (?:on|in) the (?:list|queue|line)|money back,? (?:if|when|less|minus|within))[^.;]{0,60}',
  '(?:everyone|every [a-z]+|each [a-z]+) gets home by [^.;]{2,60}',
  'your (?:ticket|card|pass|key|badge|code) (?:always )?works? (?:on|in|at|for)[^.;]{2,60}',
  'always find (?:two|three|a second|another) [a-z]+ (?:before|to sign)[^.;]{0,60}',
  '(?:passes|pass|card|cards|badge|badges|licen[cs]es?|memberships?) (?:is|are) [a-z]+ for life',
  '(?:every|each|all) [a-z]+ (?:holds?|keeps?) the [a-z]+ for life',
];
