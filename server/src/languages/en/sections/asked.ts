import type { FurtherHeadings } from '../../sectionLists.ts';
import { anyone, chief, paper } from './words.ts';

const unhappy = '(?:cross|unhappy|annoyed|disappointed|dissatisfied|fed up|not happy|upset|angry|displeased|let down)';
const ask = '(?:do|can|could|should|must|will|would|did|does)';
const self = '(?:i|you|we|one)';
const swift = '(?:fast|quick|quickly|soon|often|friendly|clean|good|long|early)';
const web = '(?:online|on (?:facebook|instagram|google|tripadvisor|trustpilot|social media|the web|the internet|the net|x))';
const between =
  '(?:settle|sort|resolve|solve|agree|fix|work|put)(?: (?:it|this|things|that))?(?: (?:out|right))? (?:between|among|amongst) (?:us|ourselves|you and us|the two of us)';

/** Headings that ask, and headings that speak to the reader. */
export const asked: FurtherHeadings = {
  purpose: {
    cues: [
      'why (?:bother|go to the trouble|trouble|the fuss|all this|all the paper)(?: (?:with|to|of|about|over|writing|having|putting)[a-z ]{0,30})?(?=$)',
      `what(?: is|.s) (?:this|the) (?:thing|${paper}|booklet|leaflet|sheet|page|card|folder|book|poster)(?: (?:in your (?:hands?|letterbox|pocket)|on the wall|for|doing here|all about))?(?=$)`,
      '(?:so )?what(?: is|.s) (?:this|it|all this) (?:all )?(?:about|for|in aid of)(?=$)',
      'why (?:should )?(?:you|i|we) (?:should )?(?:read (?:on|this)|care|bother)(?=$)',
      '(?:what|why) am i (?:reading|holding)(?: this)?(?=$)',
    ],
  },
  mission: {
    cues: ['what (?:line of )?business (?:are we|we are) in(?=$)', 'what (?:are we|we are) for(?=$)'],
  },
  objectives: {
    cues: ['what (?:we are|are we) (?:trying|hoping|working|out) to (?:achieve|reach|improve|get better at)[a-z ]{0,24}(?=$)'],
  },
  'customer-needs': {
    cues: [`who (?:are they|they are) and what (?:are they|they are|do they|they) (?:after|want|need|looking for|hoping for|like)(?=$)`],
  },
  definitions: {
    cues: [
      'what (?:does|do|is meant by) (?:that|this|these|those|the|a) (?:words?|terms?|abbreviations?|letters|phrases?)(?: mean| stand for)?(?=$)',
    ],
  },
  expectations: {
    cues: ['how (?:you should|should you|should we|are you to) behave(?=$)'],
  },
  feedback: {
    cues: ['any (?:ideas|suggestions|thoughts|comments|feedback|tips)(?: for us)?(?=$)'],
  },
  benchmark: {
    cues: [
      'what (?:are |do )?(?:the )?(?:others|competition|competitors|neighbours|rivals|other [a-z]+) (?:do|doing|are doing|does|offer|manage|promise)(?=$)',
      `how (?:${ask} )?(?:we|the others|others) (?:compare|measure up|stack up|rank|fare|look|score)(?: (?:with|to|against|beside|next to) (?:the|our|others|other|everybody|everyone|rivals|competitors)[a-z ]{0,30})?(?=$)`,
    ],
    except: ['how we (?:look|score|rank|compare)(?=$)'],
  },
  standards: {
    cues: [
      `what (?:every|each|any|all) (?:customer|guest|client|caller|visitor|member|patient|passenger|tenant|resident|household|family|reader|owner|user)s? (?:gets?|receives?|is owed|are owed|can (?:count|rely|bank) on|is entitled to|may expect|has a right to)(?=$)`,
      '(?:the )?(?:times|figures|deadlines|numbers|dates|hours) (?:that )?we (?:keep(?: to)?|stick to|work to|hold ourselves to|promise|answer for)(?=$)',
      'what we (?:have )?promised? (?:the |our |every )?(?:customers?|guests?|clients?|callers?|visitors?|members?|patients?|passengers?|tenants?)(?=$)',

      'how (?:we|i) do things (?:round |around )?here(?=$)',
      `how ${swift}(?:,? (?:and )?how ${swift})+(?=$)`,
      `how ${swift} (?:${ask} )?(?:you|i|customers|guests) (?:hear|wait|get|see|be|have to wait)(?: (?:from us|an answer|a reply|seen|answered|served|helped|us))?(?=$)`,
    ],
  },
  procedures: {
    cues: [
      'what (?:do|should|must) (?:i|you|we) do (?:when|if|with) an? (?:[a-z]+ )?(?:parcel|call|letter|order|booking|repair|delivery|email|key|ticket|form|visitor|request|payment|job|bag|bike|card)(?: (?:is|gets|goes|comes|arrives|turns)[a-z ]{0,16})?(?=$)',
      'when (?:the|a|an) (?:phone|telephone|bell|doorbell|post|email|e mail|letter|parcel|order|van|lorry|form|booking|job|repair|delivery) (?:rings|goes|arrives|comes|opens|lands|turns up|drops)(?: in)?(?: what (?:to do|you do|we do|happens|next)| do this| here is what)?(?=$)',
    ],
  },
  escalation: {
    cues: [
      `(?:who|whom|where) ${ask} ${self} (?:pass|hand|escalate|send|take|bump|refer|kick)(?: (?:it|this|that|things|a case|the case|them))?(?: (?:on|up|over|further|next|upstairs))?(?: to)?(?: next)?(?=$)`,
      `(?:who|whom) ${ask} ${self} (?:call in|wake|get|fetch|bring in)(?: (?:next|then|when stuck))?(?=$)`,
      `when ${ask} ${self} (?:call|fetch|wake|get|ring|tell|involve|bring in|turn to) (?:the |a |my |your )?${chief}(?=$)`,
      'who takes over (?:from|for|when|if|after)[a-z ]{0,30}',
    ],
    except: [between],
  },
  complaints: {
    cues: [
      `(?:when|if|should) ${anyone} (?:is|are|.re|re|feels?|gets?|be|were) ${unhappy} (?:with|at|about) (?:us|our [a-z]+|the (?:service|shop|result|work|visit|answer|repair))`,
      '(?:if|when|where|have) (?:we|i)(?: have|.ve| ve|.d| had)? (?:let (?:you|somebody|someone|people|anyone) down|got (?:it|something|things) wrong|messed up|failed (?:you|somebody)|fallen short|slipped up|disappointed you|upset you|made a mistake|blundered|dropped the ball|made a mess)',
      between,
    ],
  },
  guidelines: {
    except: [`${unhappy} (?:with|at|about) (?:us|our [a-z]+|the (?:service|shop|result|work|visit|answer|repair))`],
  },
  'social-media': {
    cues: [
      `(?:when|if|what) (?:you|people|customers|guests|somebody|someone) (?:write|writes|post|posts|tweet|tweets|review|reviews|comment|comments|talk|talks|says?|moans?|rants?)(?: (?:about|on))?(?: us| about us)? ${web}`,
      `(?:seen|read|found|spotted|talked about|named|tagged) ${web}(?=$)`,
    ],
  },
  'service-policies': {
    cues: [
      '(?:late|slow|bad|tardy) payers?(?=$)',
      '(?:when|if) (?:it|a product|what (?:we|you) (?:sold|bought)|something (?:we sold|you bought)) (?:breaks|breaks down|fails|falls apart|stops working|does not work|doesn.t work|packs up)(?=$)',
      '(?:wrong|another|a different) (?:size|colour|one)(?: (?:swap it|change it|bring it back))(?=$)',
    ],
  },
  enforcement: {
    except: ['(?:when|if) (?:it|a product|something (?:we sold|you bought)) (?:breaks|breaks down|fails)(?=$)'],
  },
  resources: {
    cues: [
      `where ${ask} ${self} find(?: (?:it|things|what|stuff|everything|what i need|what you need|the (?:forms?|templates?|keys|files?|manuals?|lists?)))?(?=$)`,
    ],
  },
  review: {
    cues: [
      `(?:when|how often) ${ask} (?:we|i|you|the [a-z]+|anyone|somebody) (?:reopen|re ?read|revisit|look (?:at|over|through)|go (?:over|back to|through)|dust off|open|rewrite|return to|check|redo|review|update|change|renew|touch)[a-z ]{0,24} ?(?:book|pages?|charter|policy|handbook|this|it|document|playbook|text|rules|promises|paper|lines)(?: again)?(?=$)`,
      `when (?:will|is|are) (?:this|it|these|they|the)(?: ${paper}| pages?| book)? (?:be )?(?:next )?(?:looked at|gone over|reviewed|read|checked|changed|updated|rewritten|reopened|renewed)(?: again| next)?(?=$)`,
      `(?:is|are) (?:this|these|it|they)(?: ${paper}| pages?| rules| book| lines)? still (?:true|right|up to date|current|fresh|any good|good)(?=$)`,
    ],
  },
};
