/** Further manners of promising what nobody can assure: how everything comes out, whatever happens, whatever it is. And what only sounds like it. */
import { asserted, staff } from './words.ts';

const unserved = `(?!${staff}|visitor (?:must|shall)|team|driver|key|form|till|record)`;
const everyOne = `${asserted}(?<!(?:so that|so|that|see to it that) )(?:every|each|all (?:of )?(?:our|the|your))(?: single| one of (?:our|the|your))? ${unserved}[a-z]+(?: [a-z’']+){0,6}`;
const anyServed =
  '(?:customers?|guests?|you|callers?|visitors?|clients?|patients?|passengers?|tenants?|members|readers|residents|parents|pupils|students|people|nobody|no one|families|shoppers|buyers|sellers)';

const outcomes: readonly string[] = [
  // How everything comes out.
  `${everyOne} (?:leaves?|goes? out|comes? out|comes? back|goes? home|goes? back|walks? out|drives? off|rolls? out|comes? off the [a-z]+) (?:[a-z]+ ){0,3}(?:looking|sounding|feeling|running|working|smelling|tasting|playing|shining|gleaming|fitting|like new|as good as new|better than|good as new|in perfect|spotless|cleaner|happier|wiser)(?: [a-z]+){0,4}`,
  `${everyOne} (?:goes|go|moves?|steps?|climbs?) up (?:a|one|at least one|the next) (?:level|grade|belt|class|step|band|league|size|rung)(?: by [^.;,]{2,30})?`,
  `${everyOne} (?:passes|pass|speaks? [a-z]+ly|masters? [a-z]+|looks? (?:a picture|like new|a treat|stunning|perfect|brand new)|turns? up (?:on|in|by|at|when)[^.;,]{2,20}|sells? at the first [a-z]+|finds? (?:a|an|the right|its|their|his|her) (?:home|buyer|owner|job|place|match|answer|partner))(?= (?:the first|first|at the|on the|after|every|without|with|in|by)|[.,;!)]|$)`,
  `(?:everyone|everybody|every ${unserved}[a-z]+|each ${unserved}[a-z]+|all (?:our )?(?:customers|guests|clients|patients|members|passengers)|you always) (?:gets?|receives?|has|finds?|is given|takes? home) (?:exactly |precisely |just )?(?:what|the very [a-z]+|the [a-z]+) (?:they|he|she|it|you) (?:ordered|asked for|wants?|wanted|needs?|booked|came for|paid for|deserves?|hoped for|wished for)`,
  '(?:everything|anything|it|all|every (?:[a-z]+ )?[a-z]+) (?:works|fits|runs|starts|goes|succeeds|is right) (?:at|on) the (?:very )?first (?:go|try|attempt|turn|time|click|time of asking)',
  // Whatever the weather or the hour.
  "(?:every|each|all|our|we|the|your)(?: [a-z’']+){1,9},? (?:rain,? (?:hail|sleet|wind|snow)(?:,? (?:sleet|snow|wind))?,? or shine|snow or no snow|fair weather or foul|in fair weather and foul|storm or no storm|flood or drought|come what may|strike or no strike)",
  '(?<!(?:drivers|staff|crews?|wardens) )(?:runs?|sails?|flies|fly|delivers?|comes?|arrives?|opens?|operates?|turns? up|goes out|go out|gets? through|is there|are there) (?:in (?:any|all|every kind of|all kinds of|whatever) weathers?|whatever the weather|in wind and weather)',
  '(?:is|are|stays?|runs?|works?|remains?) (?:up|on|open|there|available|live|online|reachable|staffed|running|awake)(?: [a-z]+)?,? (?:every (?:second|minute|hour|single hour) of (?:the|every|each) (?:day|week|month|year)|round the clock,? without (?:a (?:break|pause)|interruption|fail|exception))',
  // Nobody has to do a thing twice.
  `${anyServed}(?: will| shall|[’']ll)? (?:never|not|never again|not ever|ever) (?:ever )?(?:have|need) to (?:tell (?:us |them |anyone )?[a-z ]{2,30} (?:twice|again|more than once)|(?:ask|say|explain|ring|call|write|come|fill|spell|give|enter|repeat|show|prove)(?: [a-z]+){0,4} (?:twice|again|more than once|a second time|over again|all over again)|chase(?: [a-z]+)?|remind us|repeat [a-z]+|look far)`,
  // However it is, whatever it is.
  `no ${unserved}[a-z]+(?: [a-z]+)?,? (?:however|no matter how|no matter what|whether|be (?:it|they)|large|big|small|great|old|long)(?: [a-z]+){0,5},? (?:will (?:ever )?|ever |is (?:ever )?|goes |remains |gets |stays |shall (?:ever )?|leaves? )(?:be |go |remain |stay |get )?(?:un[a-z]+|turned away|turned down|refused|left [a-z]+|lost|ignored|overlooked|forgotten|missed|too [a-z]+|beneath us|beyond us|rejected|rushed|brushed aside|late)`,
  `if (?:it|there|we|they|the [a-z]+|you|anyone|anybody|somebody|a [a-z]+)(?: is| was| has| have| had)? (?:exists?|exist|ever [a-z]+ (?:it|one|a [a-z]+)(?: [a-z]+ [a-z]+)?|can be (?:[a-z]+ed|found|had|got|made|done|bought|built|dug up|sold|read|shown|grown|sewn)|out there|(?:wheels|legs|strings|keys|a motor|an engine|laces|a zip|a plug|a blade|a pulse)|can (?:dream|think|name|draw|describe) [a-z ]{1,15}|ticks|rolls|grows|floats|flies|burns|moves)(?: [a-z]+){0,4},? (?:we|i|our [a-z]+)(?: will|[’']ll| can)? (?:find|get|mend|fix|repair|sort|solve|source|make|clean|build|deliver|match|track|service|cure|dig)s? (?:it|them|you|one|that)(?: one)?(?: (?:for you|down|up|out))?(?=[.,;!)]|$)`,
  "there(?:[’']s| is| will) always(?: be)? (?:someone|somebody|one of us|a (?:person|human|friendly [a-z]+|helping hand|listening ear))(?: [a-z]+){0,4}",
  'we never,? ?(?:ever )?(?:close|shut|sleep|err|tire|sell out|say no|give up on [a-z ]{2,15}|take no for an answer)(?=[.,;!)]|$)',
  '(?:right|correct|exact|accurate|clean|perfect|true|complete) (?:down )?to the last (?:inch|penny|drop|word|letter|gram|second|crumb|millimetre|digit|cent)',
  '(?:every|all|each|any)(?: [a-z]+){1,3} (?:is|are|gets?) (?:always )?(?:answered|settled|solved|resolved|fixed|mended|dealt with|sorted(?: out)?|put right) (?:there and then|then and there|at the first (?:go|attempt|try|call))(?! (?:or|unless|if|where))',
  '(?:will|shall|can) always be (?:safe|on time|right|ready for you|spotless|fresh|there for (?:you|them)|in (?:good|safe) hands|heard|happy|warm|seen at once)',
];

export const absoluteManners: readonly string[] = outcomes;

/** Contexts for absolutes. */
export const mannerContexts: readonly string[] = [
  // What everybody would like, and whom nobody need know.
  '(?:every|each|all|any) (?:[a-z]+ )?[a-z]+ (?:wants?|wish(?:es)?|likes?|would like|hopes?|needs?|longs?|loves?) to [^.;,]{2,60}',
  "(?:need not|needn[’']t|never|not|without|nobody need) (?:[a-z]+ing|know|ask|meet|bribe|trouble|bother) any(?:one|body)[^.;]{2,60}",
  '(?<=(?:so that|so|see to it that|until) )(?:every|each) [a-z]+ (?:goes out|comes out|leaves|looks|goes)(?: [a-z]+){1,6}',
];
