import type { CueList } from '../../types.ts';
import { conditionFrames, conditionIdioms } from './condition-idioms.ts';
import { describing } from './describing.ts';
import { conditionActs } from './facts-and-acts.ts';
import { freeCondition } from './free-forms.ts';
import { conditionWays } from './free-ways.ts';
import { conditionContexts } from './judgement-contexts.ts';

/** Phrases that let a promise lapse without saying when. */
export const condition: CueList = {
  high: [
    ...freeCondition,
    ...conditionWays,
    ...conditionFrames,
    ...conditionIdioms,
    // Where possible, as appropriate and their kin.
    '(?:where|wherever|when|whenever|if|unless|as and when|if and when|when and where|where and when|if and where)' +
      "(?: it is| it['’]s| it seems| it becomes| this is| this becomes| that is| they are| these are| is| are| deemed|" +
      ' considered| thought| felt| found| judged){0,2}(?: at all| reasonably| otherwise| humanly| operationally| legally|' +
      ' practically| in any way| ever| really| strictly| absolutely| genuinely)?(?: to be)?' +
      ' (?:possible|appropriate|applicable|necessary|practicable|practical|feasible|needed|required|suitable|reasonable|' +
      'relevant|desirable|advisable|sensible|warranted|justified|useful|convenient|viable|prudent|called for|indicated|' +
      'expedient|proportionate|fitting|workable|merited)',
    'as (?:and when|and where)(?: (?:needed|necessary|required|possible|appropriate))?',
    'as (?:is )?(?:may be |might be )?(?:deemed |considered |thought )?(?:appropriate|applicable|necessary|needed|required|' +
      'desired|warranted|relevant|fit|suitable)',
    'as (?:we|they|you|he|she|it|staff|managers?|the [a-z]+(?: [a-z]+)?)' +
      ' (?:sees?|thinks?|deems?|considers?|feels?|judges?|finds?)(?: is| are)?' +
      ' (?:fit|best|appropriate|necessary|right|proper|suitable|reasonable)',
    'as the (?:case|situation|need|occasion|circumstances?|job) (?:may be|may require|requires?|demands?|arises?|warrants?|' +
      'dictates?|calls? for|permits?|allows?)',
    'as (?:circumstances|conditions|resources|time|staffing|events|workloads?|demand|business|operational needs?|needs?)' +
      '(?: [a-z]+)? (?:allows?|permits?|requires?|dictates?|demands?|changes?|arises?)',
    '(?:when|if|where|whenever|wherever|should|once|unless|provided|as long as) (?:the |our |their |your )?' +
      '(?:time|times|circumstances?|staffing|staff|resources?|capacity|workloads?|stock|space|conditions?|weather|demand|' +
      'budgets?|funds?|situation|schedules?|availability|business|timetable|diary|diaries|calendars?|traffic|operations?|' +
      'operational needs?|numbers|law|rota|need)(?: levels?)? (?:otherwise )?' +
      '(?:allows?|permits?|requires?|dictates?|demands?|warrants?|arises?|makes? it possible|prevents?)',
    '(?:time|weather|staffing|resources|stock|space|circumstances|conditions|capacity|workload) (?:permitting|allowing)',
    '(?:once|when|as soon as|after|until) (?:things|it|life|matters|trade|business|the (?:rush|dust|shop|team|office|queue))' +
      ' (?:calms?|quietens?|settles?|dies?|slows?|eases?|clears?|is|are|gets?)' +
      ' (?:down|off|quiet|quieter|over|settled|calm|calmer|up)',
    "(?:when|if|unless|while|once) (?:things are|it is|it['’]s|we are|we['’]re|staff are|they are|the shop is|we get)" +
      ' (?:not )?(?:too |so |less |very |really |a bit )?(?:busy|quiet|quieter|short(?: |-)' +
      'staffed|slack|snowed under|rushed off our feet|able|in a position)',
    'where (?:we|they|you|staff) (?:reasonably |possibly )?can(?! (?!(?:and|or|but|so|as|while|with|for|in|on|at|by|within|' +
      'when)(?![a-z]))[a-z])',
    '(?:when|whenever|wherever|if|as long as|so long as|insofar as|in so far as|provided|provided that|providing)' +
      ' (?:we|they|staff|the team|somebody|someone|anyone) (?:reasonably |possibly |ever )?(?:can|are able|is able|could)' +
      '(?! (?!(?:and|or|but|so|as|while|with|for|in|on|at|by|within|when)(?![a-z]))[a-z])',
    '(?:when|whenever|wherever|if|as long as|so long as|provided|provided that|providing)' +
      ' (?:we|they|staff|the team|somebody|someone|anyone)' +
      ' (?:are|is|have|has|become|becomes) (?:available|free|capacity|time)',
    '(?:where|when|whenever|if) (?:it|this|that|doing so) (?:makes|make|would make) (?:good |any |some |commercial |business )?sense',
    'if (?:at )?all possible',
    'if possible',
    'if (?:needs?|need) be',
    '(?:should|if|when|whenever|where) (?:the |a |any )?(?:need|occasion|opportunity|situation|requirement) (?:for [a-z]+ )?' +
      '(?:arise|arises|should arise|occurs?|presents? itself)',
    'should (?:it|this|that) (?:be|become|prove|turn out to be) (?:necessary|needed|required|appropriate|possible|desirable)',
    'as far as (?:is |it is )?(?:reasonably |humanly |at all )?(?:possible|practicable|practical|feasible|we can|they can|' +
      'we are able|we reasonably can|you can|lies in our power)',
    '(?:so |in so |inso)far as (?:is |it is |this is |we |they )?(?:reasonably |humanly )?' +
      '(?:possible|practicable|practical|feasible|can|are able|necessary)',
    'to the (?:best|fullest|greatest|maximum|full|furthest)(?: possible)? (?:of (?:our|their|your|its|his|her|my)' +
      ' (?:ability|abilities|power|powers)|extent(?: (?:possible|practicable|that is possible|we can|allowed|permitted))?)',
    'to the extent (?:that is |it is |that it is )?(?:reasonably )?(?:possible|practicable|practical|feasible|necessary|appropriate)',
    'to (?:a|the) (?:reasonable|practicable|necessary) extent',
    'as best (?:we|they|you|staff|he|she) can',
    'within (?:reason|reasonable limits|sensible limits|reasonable bounds|practical limits|the bounds of (?:reason|' +
      'possibility|what is possible)|(?:our|the) (?:means|capabilities|resources|capacity|power|abilities|limits of our [a-z]+)' +
      ')',
    // Discretion and circumstances.
    "at (?:our|its|their|your|his|her|the) (?:(?:[a-z]+ ){0,3}[a-z]+['’]s? )?(?:sole |absolute |own |reasonable |entire )?discretion",
    'at the (?:sole |absolute )?discretion of',
    '(?:use|using|exercise|exercises|exercising|apply|uses) (?:your|their|our|his|her|its|good|sound|some|a little|a bit of)?' +
      '(?: own| best| good| professional| sound)?(?: )?(?:discretion|judge?ment|common sense|initiative)',
    '(?:on a )?case(?: |-)by(?: |-)case(?: basis)?',
    'on (?:its|their|the) (?:own |individual )?merits?',
    'depending (?:up)?on (?:the )?(?:circumstances?|situation|cases?|workload|demand|availability|staffing|' +
      'how busy(?: (?:we|they|it|things|staff) (?:are|is))?|volumes?|nature|complexity|severity|individual|context|conditions|' +
      'resources|season|need|needs|' +
      'what is|capacity|business|staff)',
    'under (?:normal|ordinary|usual|typical|certain|exceptional|special|the right|suitable) (?:circumstances|conditions)',
    'in (?:normal|ordinary|usual|certain|some|many|most|appropriate|limited|rare|justified|unusual|extreme|suitable|special|' +
      'deserving|genuine|the majority of|almost all|nearly all|virtually all)' +
      ' (?:circumstances|cases|situations|instances|conditions)',
    'in the (?:normal|ordinary|usual) (?:course|run|way)(?: of (?:events|things|business))?',
    '(?:all|other) things being equal',
    'all being well',
    'all (?:going|goes) (?:well|to plan)',
    'barring (?:the |any )?(?:unforeseen|exceptional|unexpected|accidents|emergenc(?:y|ies)|surprises)' +
      '(?: (?:circumstances|events|delays|problems|difficulties))?',
    'unless (?:something|anything|circumstances|events) (?:[a-z]+ ){0,3}(?:unforeseen|unexpected|exceptional|happens|happen|' +
      'prevent|prevents|dictate|comes up|crops up)',
    'unless (?:there (?:is|are)|we have|they have|you have) (?:a )?(?:very )?' +
      '(?:good|compelling|valid|sound|strong|special|exceptional) (?:reasons?|grounds|cause)',
    '(?:for|with|without) (?:a )?good (?:reason|cause)',
    'in principle',
    'in theory',
    'as a (?:general )?rule(?: of thumb)?',
    'as a matter of course',
    'by and large',
    'on the whole',
    'for the most part',
    'in the main',
    'in general',
    'generally(?: speaking)?',
    'usually',
    'normally',
    'typically',
    'ordinarily',
    'more or less always',
    '(?:almost|nearly|practically|virtually) always',
    'ideally',
    'hopefully',
    'preferably',
    'with (?:any|a bit of|a little) luck',
    '(?:with )?fingers crossed',
    'touch wood',
    'god willing',
    'on a good day',
    'at a (?:push|pinch)',
    '(?:push|pushes|pushed|comes?) (?:comes )?to shove',
    'if (?:push comes to shove|worst comes to the worst|the worst happens)',
    'play it by ear',
    'take a view',
    'subject to (?:the )?(?:availability|capacity|demand|resources?|workloads?|staffing|staff|operational|circumstances|' +
      'business|time|practical|our other)(?: [a-z]+){0,2}',
    '(?:where|if|when) (?:there is|there are|we have|it has)(?: [a-z]+)?' +
      ' (?:capacity|time|availability|scope|room|space|demand|a need|need|good reason|reason to|enough staff|sufficient staff)',
    'if (?:we|they) (?:think|feel|believe|consider|decide|judge) (?:it|this|that)(?: is)?' +
      ' (?:necessary|appropriate|right|reasonable|fit|justified|worthwhile|sensible)',
    'where (?:circumstances|conditions|the situation|the case) (?:justif(?:y|ies)|warrants?|allows?|permits?|requires?|so require)',
    'when it suits(?: us| them)?',
    'if (?:and only if )?(?:we|they) (?:feel|see) fit',
  ],
  medium: [
    'in exceptional (?:circumstances|cases|situations)',
    'exceptionally',
    'subject to (?:change|approval|review|status|conditions|certain)',
    '(?:may|might|can) (?:vary|change|differ)(?! (?:the|your|that|this|it|any|an?|our|their)(?![a-z]))',
    'if available',
    '(?:where|when) available',
    '(?:where|when) (?:we|they) (?:think|feel|believe|consider)',
    'if (?:we|they) (?:wish|want|like|choose|prefer)',
    'depending (?:up)?on',
    'it depends',
    'any necessary',
    'perhaps',
    'maybe',
    'to a degree',
    'broadly',
    'principally',
    'essentially',
    'basically',
    'customarily',
    'at (?:busy|peak|quiet|quieter|certain|other) (?:times|periods)',
    'during (?:busy|peak|quiet|quieter|very busy|certain) (?:times|periods)',
    'unforeseen (?:circumstances|events?|difficulties)',
    '(?:due to|because of|owing to) (?:operational|unforeseen|business|exceptional) (?:reasons|circumstances|needs|requirements)',
    'circumstances beyond our (?:reasonable )?control',
    'beyond our (?:reasonable )?control',
    'as a gesture of goodwill',
    'in a position to',
    'tend(?:s)? to',
  ],
  low: [
    'necessary',
    'reserve[sd]? the right',
    'unless otherwise (?:agreed|stated|arranged|specified|indicated)',
    'if you (?:wish|want|like|prefer|need)',
    'by arrangement',
    'otherwise',
    'possibl[ey]',
    'potentially',
    'likely',
    'so long as',
    'goodwill',
    'if in doubt',
    'in the first instance',
    'optional(?:ly)?',
    'relevant',
    'applicable',
    'upon request',
    'on request',
  ],
  except: [
    ...describing,
    ...conditionContexts,
    ...conditionActs,
    '(?:if|where|when|as|unless|to the extent)(?: it is| is| are| this is)? (?:legally )?' +
      '(?:required|permitted|allowed|prohibited|requested|necessary|needed) (?:by|under|to|for|from|before)',
    'as (?:required|permitted|requested|agreed) (?:by|under|in|with)',
    '(?:as|than|more than|less than|what is|not|no longer|is|are|be|was|were|documents?|information|details|forms?|items?)' +
      ' (?:legally )?(?:necessary|required|needed) (?:by|to|for|in|from|before|at|on|under)',
    '(?:strictly|technically|legally|medically|reasonably|absolutely) necessary (?:cookies|data|for|to)',
    'necessary cookies',
    'not necessary',
    'if (?:a |the |you |any |your |he |she |they |another |further |more |an )?(?:[a-z]+ ){1,4}(?:is|are) (?:needed|required|necessary)',
    'generally accepted accounting principles?',
    '(?:more|less|than) usual(?:ly)?|as usual|business as usual',
    '(?:what|who|which|that|where) (?:usually|normally|generally|typically)',
    '(?:usual|normal) (?:address|price|way|hours|opening hours|place|method|contact|working hours)',
    'in general (?:terms|practice|election|meeting|manager|election)',
    'general (?:manager|enquir(?:y|ies)|public|practice|practitioner|meeting|terms|data)',
    'in (?:such|these|those|both|all) (?:circumstances|cases|situations|instances)',
    'in other cases',
    'in any (?:event|case|circumstances)',
    'if (?:the |your |a |an )?(?:[a-z]+ )?(?:is |are )?(?:available|possible) (?:in|from|at|for|to|on)',
    'as (?:soon|quickly|fast|early|little|much|many|few|well) as (?:is |it is )?(?:reasonably )?(?:possible|practicable)',
    'possible (?:causes?|solutions?|outcomes?|reasons?|answers?|penalt(?:y|ies)|errors?|remed(?:y|ies)' +
      '|fraud|breach|breaches|conflicts?|harm|exceptions?)',
    '(?:most|more|less|very|how|is|are|be) (?:un)?likely',
    'likely (?:date|cost|time|cause|outcome|delay)',
    'depending on (?:whether|which|the (?:table|level|product|channel|country|size|amount|value|figure|option|method|type|' +
      'age|length|number|category|postcode|weight))',
    '(?:with|absolute|complete|utmost|maximum|total) discretion',
    'goodwill (?:payments?|budgets?|vouchers?|credits?|limits?) (?:of|up to)',
    'ideally (?:placed|suited|located|situated)',
    'in principle (?:agreement|decision|approval)',
    '(?:decision|agreement|agreed|approval|approved) in principle',
    'the general rule',
    'in (?:some|certain|many|most) (?:cases|circumstances) (?:the law|you have|customers have)',
    'normally (?:priced|open|closed|located|work|works|costs?)',
    'nearly always (?:because|caused|due)',
    'if need(?:ed|s)? (?:a|an|the|to|for)',
    '(?:if|when) applicable law',
    'where applicable law',
    'reserve[sd]? the right to (?:refuse|exclude|remove|ban)',
  ],
};
