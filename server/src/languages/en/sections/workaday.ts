import type { FurtherHeadings } from '../../sectionLists.ts';
import { alone, first, number, org, paper, people, staff } from './words.ts';

const board = `(?:(?:the|our) )?(?:council|board|trustees|committee|governors|directors|partners|owners?|management|parish|city|town|club|co ?op(?:erative)?|${org}|i|we|they)`;
const goods =
  '(?:it|them|things|the (?:goods|flowers|parcels?|orders?|food|box(?:es)?|cargo|load|parts?|bouquets?|bread|meals?|post|boat|van|kit|stuff))';

/** Headings as shops, crews and small offices word them: who brought the paper in, words to know, what is done, whom to tell. */
export const workaday: FurtherHeadings = {
  purpose: {
    cues: [
      `why ${board} (?:adopted|brought|passed|signed|wanted|asked for|drew up|agreed|introduced|wrote|issued|approved|put|set|made)(?: (?:it|this|these|them|one|that)| (?:this|these|the|a|an) (?:[a-z]+ )?${paper})(?: (?:in|up|out|down|together))?(?=$)`,
      `what (?:led|brought us|took us) to (?:this|these|it|the) ?(?:[a-z]+ )?(?:${paper}|pages|lines|notes)?(?=$)`,
      `${first}(?:how|why) (?:this|these|the) (?:[a-z]+ )?(?:${paper}|pages|notes) came (?:about|to be)(?=$)`,
    ],
  },
  definitions: {
    cues: [
      `${first}(?:a few|some|(?:a )?(?:couple|handful) of|${number}|several|the|our) (?:[a-z]+ )?(?:terms|words|expressions|phrases|abbreviations|names)(?: (?:to know|to learn|first|explained|that (?:come|crop|turn|keep)[a-z ]{0,20}|you(?:[’']ll| will) (?:meet|hear|need|see)|in use|and what they mean|we use(?: a lot)?|worth knowing|up front|before we (?:start|begin)))(?=$)`,
      '(?:shop|trade|house|bench|deck|ward|yard|kitchen|radio|floor) (?:talk|slang|lingo|speak|words|terms)(?:,? explained)?(?=$)',
      '(?:what|when) we (?:say|mean)(?: (?:and|when|by)[a-z ,]{2,30})?(?=$)',
    ],
    except: ['(?:first|last|kind|final|closing) words(?=$)', 'what we (?:say|mean) (?:to|by return)'],
  },
  expectations: {
    cues: [
      `${first}how (?:i|we)(?:[’']d| would)? (?:like|want|expect|ask|need) (?:you|everyone|everybody|${staff}) to (?:go about|behave|work|do|act|carry|be|treat|handle)[a-z ]{0,30}(?=$)`,
      `${first}what (?:i|we) (?:expect|ask|want|need|look for|insist on)(?: to see)? (?:on|in|at|from|during|of) (?:every |each |your |my |our |the |a )?(?:shift|duty|job|round|route|floor|deck|site|work|crew|drivers?|newcomers)(?=$)`,
      `${first}always(?:,| and| or|/)? ?(?:and )?never(?=$)|${first}never and always(?=$)`,
      alone('(?:house|shop|yard|deck|floor|ward) (?:rules for (?:us|the crew|staff)|manners)'),
    ],
  },
  procedures: {
    cues: [
      alone('(?:working |work )?methods?(?: of work(?:ing)?)?'),
      `${first}how (?:the|a|an|our|each|every) (?:work|round|job|day|shift|visit|delivery|order|case|repair|booking|lesson|session|run|route|pick(?: |-)up|collection|service call|move|tour) (?:runs|goes|works|is done|unfolds|flows|is run|plays out)(?:,? (?:start to finish|step by step))?(?=$)`,
      `${first}getting ${goods} (?:to the (?:door|table|customers?|guests?|ward|gate|site|shop)|out(?: of the door| the door)?|there|away|done|on the road|home)(?=$)`,
      `${first}from (?:the )?(?:first )?(?:ring|call|order|phone|booking|knock|enquiry|request|door|arrival|intake|pick(?: |-)?up|hello|drop(?: |-)?off|check(?: |-)?in|quote|ticket|counter|report|measure|seed|field|quay|bench) to (?:the )?(?:final |last )?(?:bill|door(?:step)?|delivery|goodbye|invoice|handover|table|return|collection|receipt|check(?: |-)?out|plate|payment|close|fork|thank you|pick(?: |-)?up|repair)(?=$)`,
      `${first}(?:on the )?(?:job|round|visit|call(?: |-)out|working day),? (?:start to finish|step by step|from start to finish|from a to z)(?=$)`,
    ],
  },
  standards: {
    cues: [
      alone(
        '(?:our )?(?:times? and (?:figures|numbers|limits)|(?:figures|numbers|limits) and times|numbers? (?:we|to) (?:keep|work|stick) to|service targets|targets and times|response targets)',
      ),
    ],
  },
  'internal-communication': {
    cues: [
      `${first}(?:telling|informing|letting) (?:everyone|everybody|the|all(?: the)?|your|our) (?:else|others?|rest(?: of [a-z ]{3,20})?|next shift|other (?:shifts?|teams?|desks?|branches|crews?)|mates?|neighbou?rs on shift)(?: know)?(?=$)`,
      `${first}who else (?:needs|has|ought|wants|should) (?:to )?(?:hear|know|be told)[a-z ]{0,20}(?=$)`,
      `${first}(?:a )?word to the (?:rest(?: of the [a-z]+)?|others|crew|team|next shift)(?=$)`,
      `${first}keeping (?:each other|one another|everyone|everybody|the (?:others|rest|crew|team|office|next shift)|us all) (?:posted|in the (?:know|loop|picture)|informed|up to date)(?=$)`,
    ],
  },
  implementation: {
    except: [
      `when (?:the|a|an) (?:[a-z]+ )?[a-z]+ (?:is|are) (?:in|on|at|away|out|off|under|broken|down|late|full|closed|ill|sick|lost|over)(?![a-z])[a-z ]{0,25}`,
      '(?:telling|informing) (?:everyone|everybody|the) (?:else|others?|rest)(?![a-z])',
    ],
  },
  complaints: {
    cues: [
      `${first}(?:if|when) (?:some(?:body|one)|any(?:body|one)|they|you|a ${people}|${people}|people|folk) (?:isn[’']?t|aren[’']?t|is not|are not|isn t|aren t|is less than|are less than) (?:so |very |at all |quite |too |all that )?(?:happy|pleased|satisfied|content|impressed|thrilled)[a-z ]{0,25}(?=$)`,
      `${first}(?:if|when) (?:it|things|something|a (?:job|visit|delivery|day)) (?:goes|go|went) (?:pear ?shaped|pear-shaped|belly up|sideways|south|off the rails|to pot|awry|haywire|badly)(?=$)`,
      `${first}when (?:we|i) (?:mess|muck|slip|foul|screw|trip) up(?=$)`,
    ],
  },
  review: {
    cues: [
      `${first}keeping (?:(?:it|this|these|them|the|our) ?(?:[a-z]+ )?(?:${paper}|pages)? )?(?:up with the times|fresh|alive|up to date|current|from going stale|right|honest)(?=$)`,
      `${first}when (?:we|i) (?:look|go over|go through|come back to|read|open) (?:at )?(?:it|this|these|them|these pages)? ?(?:again|next|over)?(?=$)`,
      alone('next (?:look|going(?: |-)over|overhaul|reading|revision)'),
    ],
  },
  contact: {
    cues: [
      `${first}(?:where|how) (?:to|you can|you will|you[’']ll) (?:get|find|catch|reach|get hold of|track down|raise) (?:me|us|them|the (?:office|shop|boss|crew|desk))(?=$)`,
      `${first}(?:getting|get) (?:hold|ahold) of (?:me|us|the [a-z]+)(?=$)`,
    ],
  },
  exceptions: {
    cues: [
      `${first}when (?:a|the|this|any|our) (?:rules?|polic(?:y|ies)|limits?) (?:bends?|gives?|does not fit|doesn[’']?t fit|doesn t fit|can wait|may (?:bend|be bent|be broken|give)|can be (?:bent|broken|waived|stretched))(?=$)`,
      `${first}(?:leave|permission|licence|consent) to (?:do otherwise|depart|differ|break (?:a|the) rule|go off script)[a-z ]{0,20}(?=$)`,
      `${first}(?:bending|stretching|waiving|relaxing) (?:a|the|our|these) (?:rules?|limits?|polic(?:y|ies))(?=$)`,
    ],
  },
  'vision-values': {
    cues: [`${first}what (?:really |truly |most )?(?:matters|counts)(?: most)?(?: (?:here|to (?:us|me)|in this (?:house|shop|place|trade)))(?=$)`],
  },
};
