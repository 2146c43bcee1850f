import type { FurtherHeadings } from '../../sectionLists.ts';
import { alone, first, number, org, paper, people, staff } from './words.ts';

const network = '(?:google|facebook|instagram|insta|twitter|tiktok|linkedin|youtube|trustpilot|tripadvisor|whatsapp)';

/** Headings in colloquial and in official wording. */
export const colloquial: FurtherHeadings = {
  purpose: {
    cues: [
      '(?:reasons?|occasion|grounds) for (?:issue|publication|writing|adoption)(?=$)',
      "what(?: is|'s) the (?:use|good|sense|reason)(?: of (?:this|it|all this)| for (?:this|it))?(?=$)",
      `who (?:wrote|made|drew up|published) (?:this|it|the ${paper})(?: [a-z]+)?,? and why`,
      `why (?:have )?(?:service )?(?:standards|promises|rules|policies|guidelines)(?=$)`,
      'our reasons(?:,? in (?:plain (?:english|words)|brief|short))?(?=$)',
      `(?:an? )?(?:note|word|line)s? before (?:you (?:begin|start|read)|we (?:begin|start))`,
      `(?:aims?|purpose|intention) and (?:use|background|context)(?: of (?:this|the) ${paper})?`,
    ],
    except: ['aims? and (?:measures|targets|indicators|figures)'],
  },
  'vision-values': {
    cues: [
      `${first}(?:small|little|big|old|local|one|good|plain|clean|warm) [a-z]+, (?:big|large|great|good|new|warm|fair|honest|happy|kind) (?:hearts?|smiles?|welcome|care|ideas|words|hands|people|food|work|standards)(?=$)`,
      `${first}we [a-z]+, we (?:dare|care|share|listen|serve|grow|learn|act|lead|mean it|give)(?=$)`,
      "where we(?:'d| would) (?:like|love) to be(?: (?:in|by)[a-z0-9 ]{3,15})?",
      "(?:the |our )?(?:crew|team|house|club|shop|company|kitchen|bank|yard)'s (?:code|compass|motto|spirit|values|beliefs)",
      'what makes (?:an? )?(?:good|great|happy) (?:day|place|shop|club|team)(?: for us)?',
      `what (?:guides|drives|carries|holds) us(?: [a-z]+)?(?=$)`,
    ],
    except: [
      'norms[a-z, ]{0,24} (?:and|&) values',
      'what (?:the|these|our) (?:abbreviations|letters|initials|acronyms|symbols|signs|colours) stand for',
      'what our (?:shop|club|company|business) is about',
    ],
  },
  mission: {
    cues: [
      `${first}(?:our charge|what this place (?:is|does)|what our (?:shop|club|company|business) is about)(?=$)`,
      'what we (?:offer|provide|give) (?:to )?(?:the public|the town|the community|our members|visitors|readers)(?=$)',
      `(?:the |our )${org} in (?:one|an?|two|a single) (?:sentences?|lines?|words?|paragraph)`,
    ],
    except: ['what we do first(?:,| and)[a-z, ]{3,30}', 'mission fit', 'what (?:this|it|they|these) (?:has|have) to do with (?:our|the) mission'],
  },
  scope: {
    cues: [
      '(?:affected|concerned|covered|included) (?:parties|persons|staff|services|sites|people|units|customers|areas)',
      `${first}this applies (?:to|when|if|where|in|at)(?: [a-z ]{2,30})?(?=$)`,
      `${first}(?:sites|branches|lines|shops|stations|depots|offices|routes) and (?:lines|services|sites|shops|stations|people|routes|depots)(?=$)`,
      '(?:validity|application|applicability) (?:area|range|field)',
      `who (?:the|our) (?:${org}|service|desk) is for(?=$)`,
    ],
    except: ['who (?:the|our) (?:clinic|shop|club|service|school|library|museum|practice) is for'],
  },
  objectives: {
    cues: [
      '(?:improvement|performance|service improvement|quality|business|yearly|team) aims',
      '(?:targets|goals|aims|objectives) and (?:deadlines|dates|measures|milestones|indicators)(?: for[a-z0-9 ]{3,20})?',
      alone('goal ?posts|aims and measures|the scoreboard|marching orders'),
      'what we want (?:from|out of|for) (?:20[0-9]{2}|this (?:year|season)|next (?:year|season)|the (?:year|season))',
      '(?:hitting|reaching|meeting) (?:our|the) (?:targets?|goals?|numbers)',
    ],
  },
  benchmark: {
    cues: [
      'what (?:the )?(?:best|leaders|market leaders?|others in (?:the|our) [a-z]+) (?:do|does|offer|promise)',
      '(?:comparing|measuring|rating) ourselves(?: (?:with|against)[a-z ]{3,25})?',
      'how we compare(?: (?:on|in|for|with|by)[a-z ]{3,25})',
      alone('competitor (?:watch|check|survey)|others in (?:the|our) (?:field|trade|sector|business)|the field'),
    ],
  },
  'mission-alignment': {
    cues: ['mission fit', 'what (?:this|it|they|these) (?:has|have) to do with (?:our|the) (?:mission|strategy)'],
  },
  'customer-needs': {
    cues: [
      'voices from the (?:queue|waiting room|counter|stands|chair)',
      'who (?:the|our) (?:clinic|shop|club|service|school|library|museum|practice) is for',
      `(?:what|how) (?:our |the )?${people} (?:live|feel|travel|shop|struggle)(?: [a-z ]{3,20})?(?=$)`,
    ],
  },
  definitions: {
    cues: [
      '(?:words|terms) with (?:an? )?(?:special|particular|fixed|defined) meanings?',
      'what (?:the|these|our) (?:abbreviations|letters|initials|acronyms|symbols|signs|colours) (?:stand for|mean)',
      alone(
        'terms in (?:use|brief)|word ?book|(?:the )?language of the (?:trade|house|yard|kitchen|sea)|(?:kitchen|counter|yard|dock|ward|desk|house|office|trade|shop) words',
      ),
      'what(?: is|.s) an? (?:urgent|serious|minor|simple|formal|informal|standard|normal|priority|emergency|first line|stage one) [a-z]+(?=$)',
    ],
  },
  roles: {
    cues: [
      alone("named (?:persons|people|officers)|who(?: is|'s) on what|positions and duties|chain of responsibility|post ?holders"),
      `who is behind (?:this|the) (?!${paper})[a-z]+`,
      '(?:front of house|back of house|front|back)(?: and [a-z ]{3,20})?: who does what',
    ],
  },
  standards: {
    cues: [
      `when we(?:'ll| will)? (?:get back|reply|answer|call back|respond|write back)(?: to you)?(?=$)`,
      'time frames? (?:for|of) [a-z ]{3,25}',
      'our (?:bargain|deal|contract|pact|bond|compact) with (?:you|our [a-z]+|passengers|customers|members)',
      `(?:${number}) things we (?:promise|give you|keep|will do|'ll do)(?: for you)?`,
      '(?:grade|standard|level|class) of service',
      'service (?:that )?you can (?:set your watch by|count on|rely on|trust|measure)',
      'what an? (?:good|great|proper) (?:visit|call|reply|answer|letter|stay|journey|appointment|delivery) (?:looks|sounds|feels) like',
    ],
    except: [
      'standards of (?:personal|professional|staff|good) (?:conduct|behaviou?r|dress)',
      'how we compare on [a-z ]{3,25}',
      '(?:targets|goals|aims|objectives) and deadlines',
      'why service standards',
    ],
  },
  expectations: {
    cues: [
      'how to be (?:on (?:shift|duty)|at work|with (?:guests|customers|each other))',
      '(?:the )?way (?:we|you|our [a-z]+) (?:behave|act|carry (?:ourselves|yourself)|conduct (?:ourselves|yourself))',
      "what (?:an? |every |our )?(?!company|firm)[a-z]+s? (?:does|do|will|should) and (?:(?:does|do|will|should) not|(?:doesn't|don't|won't|never)(?: do)?)(?: do)?(?=$)",
      'standards of (?:personal|professional|staff|good) (?:conduct|behaviou?r|dress)',
      `rules for (?:people|everyone|anyone|all|${staff}) (?:in uniform|at work|on (?:shift|duty|site)|behind the [a-z]+)`,
      alone('never,? ever|always and everywhere|the basics of behaviou?r'),
      `(?:what|behaviou?r|conduct)(?: that)?(?: is|'s) not (?:tolerated|accepted|allowed|on|wanted) (?:among|from|by|in) (?:the |our )?${staff}`,
    ],
  },
  guidelines: {
    cues: [
      `(?:handling|facing|meeting|serving|taking) the (?:hard|difficult|tricky|tough|angry|loud|awkward|rude|nervous) (?:ones|calls|cases|guests|customers|people|moments)`,
      'speaking with one voice|how we (?:put|phrase|word) (?:things|it)(?=$)',
      '(?:soft|kind|plain|gentle|calm) words?(?:,| for| in) (?:hard|difficult|loud|tense|angry) (?:moments|times|people|days)',
    ],
  },
  procedures: {
    cues: [
      '(?:the )?(?:working )?(?:day|shift|morning|evening|visit|call|repair),? (?:in order|step by step|from a to z|hour by hour|start to finish)',
      `how to (?:take|make|answer|log|close|open|book|pass on|register|process) (?:an? |the )[a-z]+(?: [a-z]+)?(?=$)`,
      'what we do first(?:,| and)[a-z, ]{3,30}',
      '(?:walk ?through|walkthrough|run ?through) of (?:an?|the|your) [a-z]+(?=$)',
      '(?:serving|handling|closing|opening) (?:an?|the) [a-z]+,? (?:start to finish|in order|in (?:[a-z]+|[0-9]+) steps)',
    ],
    except: [
      'how to (?:take|make|answer|log|close|open|book|pass on|register|process) (?:an? |the )(?:complaint|claim|payment|purchase|donation|difference|cake|bed|bread|loaf|account|reservation|refund|return|appeal|review|will|sauce|mess|bus|train|ferry|exam|test|photo|reading|meter)[a-z ]{0,15}',
      'from the queue',
    ],
  },
  escalation: {
    cues: [
      '(?:the )?(?:route|road|way|path|line) (?:upwards|up|of appeal|to the top)(?=$)',
      "where to (?:turn|go) (?:if|when) (?:we|you|they|the desk) (?:can't|cannot|can not|won't|don't)[a-z ]{3,20}",
      'how (?:far|high) (?:up )?it (?:goes|can go)|how (?:far|high) up (?:it|things|a case) goes?',
      '(?:taking|bringing|sending) (?:it|things|a case|your case|the matter) to (?:the )?(?:committee|board|director|chair|trustees|court|tribunal|regulator|minister|owner)',
    ],
    except: ['passing (?:it|things|news|messages) on between [a-z]+'],
  },
  complaints: {
    cues: [
      'problems? and how to (?:report|raise|tell us about) (?:it|them)',
      'have we (?:fallen short|let you down|made a mistake|gone wrong|got it wrong|failed you|slipped up)',
      '(?:did|have) (?:we|something) (?:go wrong|let you down|upset you|disappoint you|get it wrong)',
      '(?:lodging|filing|submitting|making|bringing) (?:an? |your )?(?:complaints?|grievances?)',
    ],
  },
  feedback: {
    cues: [
      'what (?:did|do) (?:we|you) (?:learn|think)(?:ed)?(?: from (?:this|it|that))?(?=$)',
      `(?:what|how) you (?:thought|think|felt|feel) (?:of|about) (?:us|our [a-z]+|the [a-z]+)`,
      `how (?:our |the )?${people} (?:rate|score|judge|see|mark|grade) (?:us|our [a-z]+)`,
      '(?:half yearly|six monthly|two yearly|seasonal|summer|winter|spring|autumn) (?:survey|questionnaire|poll)',
    ],
    except: [`${network} comments`, 'voices from the (?:queue|waiting room|counter|stands|chair)', 'service improvement (?:aims|goals|targets)'],
  },
  'service-policies': {
    cues: [
      '(?<!\\p{L} )(?:what if|if|when) (?:my|your|the) (?!polic|charter|rule|promise|standard|handbook|procedure|code|kitchen)[a-z]+ (?:is|gets|was) (?:stolen|lost|damaged|broken|faulty|late|wet|cold|torn|wrong)(?=$)',
      "(?:if|when) you (?:can't|cannot|can not) (?:come|attend|make it|travel|collect|play|fly)(?: [a-z ]{2,20})?(?=$)",
      "when (?:it|they|something) (?:doesn't|does not|don't|do not) fit(?=$)",
      '(?:damaged|lost|broken|late|stuck) in (?:the post|transit|the mail)',
      '(?:exchange|return|refund|swap)s? (?:without|with no|after|with) (?:an? |the )?(?:receipt|ticket|tag|label|box|packaging|[0-9a-z]+ days)',
    ],
  },
  'social-media': {
    cues: [`(?:social|online|public) posts?(?=$| and)`, `${network} (?:comments|messages|dms|replies|posts|reviews|questions)(?=$| and)`],
  },
  'internal-communication': {
    cues: [
      'passing (?:it|things|news|messages) on between [a-z]+',
      `keep(?:ing)? (?:the |your |our )(?:[a-z]+ )?(?:manager|supervisor|lead|boss|office|kitchen|director|chair|owner|captain|matron|team leader)s? (?:informed|posted|up to date|in the loop|in the picture)`,
      `${first}(?:whom|who) (?:we|to|you|do we) (?:tell|inform|notify)(?=$)`,
      'how (?:teams|shifts|departments|wards|branches|crews|front and back|day and night) (?:talk|speak|communicate|pass on [a-z]+)(?: (?:to|with) (?:each other|one another))?',
      '(?:radio|group chat|team chat|channel|whiteboard|log ?book) (?:rules|use|manners|etiquette|protocol)',
    ],
  },
  resources: {
    cues: [
      '(?:list|index|register|table) of (?:contacts|templates|documents|phone numbers|links|extensions|related documents)(?=$)',
      alone('reading list|useful reading|numbers in an emergency|toolbox|who has the keys'),
      'numbers in an emergency and (?:other )?[a-z ]{3,20}',
    ],
  },
  implementation: {
    cues: [
      'being (?:trained|briefed|taught|inducted)(?: [a-z ]{2,20})?(?=$)',
      '(?:getting|taking|bringing|lifting) (?:it|this) off the (?:page|paper|shelf|wall)',
      `telling (?:the |our )?(?:public|${people})(?=$)`,
      'how (?:it|this|the [a-z]+) (?:reaches|gets to|comes to) (?:staff|everyone|the team|the counter|the floor|every [a-z]+)',
    ],
  },
  pilot: {
    cues: ['(?:first,? )?an? (?:try ?out|trial|test|dry run)(?: first)?(?=$)', '(?:the |our )?try ?outs?(?=$| in| at| with)'],
  },
  enforcement: {
    cues: [
      '(?:what|where) (?:breaking|ignoring|breaching|skipping) (?:this|it|these|the [a-z]+|a rule) (?:means|leads to|leads|costs|brings)',
      '(?:checks|visits|inspections|observation|monitoring) by (?:the |a |your )?(?:managers?|supervisors?|team leaders?|quality [a-z]+|head office|inspectors?|owner)',
    ],
  },
  exceptions: {
    cues: [
      '(?:leaving|going off|stepping off|dropping|departing from) (?:the )?(?:script|rule ?book|book|list|menu)',
      '(?:rule|policy) (?:bending|breaking):? (?:who|when|how)[a-z ]{0,20}|bending and breaking',
      alone('judg(?:e)?ment calls?|one offs?|rule bending'),
      "(?:when|if|where) (?:the |this |a )?(?:policy|rule|handbook|script|book) (?:does not|doesn't|won't|cannot|can't) (?:fit|help|apply|work|answer|cover it)",
    ],
    except: ['one off (?:payments?|fees?|charges?)'],
  },
  review: {
    cues: [
      'how we keep (?:this|it|them) (?:true|fresh|alive|current|up to date|right|honest|useful|in shape)',
      `${first}(?:once |twice )?(?:every|each) (?:year|spring|autumn|summer|winter|january|march|june|september|december|quarter|month)(?:,? (?:in|at|by|before|after) [a-z ]{3,20})?(?=$)`,
      "what(?: has|'s|s)? (?:changed|new|different)(?: since [a-z ]{3,20}| in this (?:version|edition|issue))?(?=$)",
      `is (?:this|it|the ${paper})(?: ${paper})? still (?:right|true|current|valid|up to date|good)`,
    ],
  },
  contact: {
    cues: [
      'where to (?:turn|go|write|send|put)(?: to)?(?: with| your)? (?:any |your |further )?(?:questions?|queries|enquiries)',
      `(?:who is|the (?:name|face|person|people)) behind (?:this|the|our) ${paper}`,
      '(?:department|office|unit|officer|team|desk) in charge(?=$)',
      '(?:a |any )?questions? (?:left|open|unanswered|remaining)(?=$)',
      'numbers? and address(?:es)?(?=$)',
    ],
    except: ['numbers in an emergency and other contacts'],
  },
  summary: {
    cues: [
      `(?:our|the|this) (?:[a-z]+ )?[a-z]+ in (?:${number}|six|seven|twenty|thirty) (?:short |simple |plain )?(?:lines?|sentences?|points?|words|steps to remember)(?=$)`,
      'what (?:you|everyone|guests|customers|readers) (?:need|needs|ought|should|must)(?: to)? (?:remember|take away|know in a hurry)',
      'for (?:people|anyone|those|readers|everyone) (?:in a hurry|with(?:out)? (?:no |little )?time|who (?:have no time|only read[a-z ]{2,20}))',
    ],
    except: ['(?:the|our) (?:clinic|shop|business|company|firm|club|work|trade) in (?:one|an?) (?:sentence|line|word)'],
  },
};
