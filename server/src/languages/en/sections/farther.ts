import type { FurtherHeadings } from '../../sectionLists.ts';
import { alone, first, number, paper, people, staff } from './words.ts';

const upkeep = '(?:updated?|revised?|reviewed|amended|read|reread|checked|renewed|rewritten|looked at)';
const way = '(?:phones?|telephone|calls?|e ?mails?|mails?|post|letters?|counter|chats?|visits?|desk|messages?|texts?|front desk|in person|web)';
const network = '(?:google|facebook|instagram|insta|twitter|tiktok|linkedin|youtube|trustpilot|tripadvisor|x)';

/** Headings in still further ways of speaking. */
export const farther: FurtherHeadings = {
  purpose: {
    cues: [
      `${first}(?:what|why) we(?: are|.re)? promis(?:e|ing)(?: [a-z]+)?,? and why(?=$)`,
      alone('occasion|(?:a few|some|first) words first|first words|by way of preface|the point of (?:it|this|all this)'),
      `${first}(?:dear [a-z]+(?: [a-z]+)?|(?:a word )?to (?:our|all|every|the) ${people})(?=$)`,
      `(?<!\\p{L} )about (?:these|our) (?:pages|promises|rules|standards|notes)(?=$)`,
      `(?:please )?read (?:this )?before (?:you(?:r)?|using|anything)[a-z ]{0,25}(?=$)`,
      `why (?:the|our|this|an?|every) [a-z]+(?: [a-z]+)? (?:needs|has|wants|keeps) (?:rules|an?|this|such|these|standards)(?: [a-z]+){0,4}(?=$)`,
      `why (?:an?|the) (?:[a-z]+ )?${paper}(?: at all)?(?=$)`,
      `what (?:this|the) (?:[a-z]+ )?${paper} is and is not`,
      '(?:what|which) (?:gap|need|problem) (?:this|it) (?:fills|meets|answers|solves)',
    ],
    except: [
      'what (?:the|our|your) (?:uniform|badge|apron|logo|name)[a-z ]{0,10} (?:stands? for|means?)',
      `(?:aims|targets|goals),? with figures`,
      'introduction (?:at|in|to) the (?:sites|branches|shops|wards|depots)',
    ],
  },
  'vision-values': {
    cues: [
      'what (?:we(?: are|.re) proud to )?(?:stand|stands) for(?=$)',
      `what (?:drives|moves|inspires|motivates|unites) (?:the|our|this) (?:crew|team|house|company|people|staff|club|kitchen)`,
      'how we (?:think about|see|understand|picture) (?:an? )?(?:good|great|fine|proper) [a-z]+(?: [a-z]+)?(?=$)',
      "(?:the |our )?[a-z]+(?:'s)? (?:creed|credo|ethos|code of hono(?:u)?r|guiding light)(?=$)",
      'what (?:sort|kind) of (?:neighbour|employer|bank|shop|club|host|school|hotel|place|house|company|business|team|garage|practice|partner)[a-z ]{0,20} we(?: are|.re| want| hope| try)(?: to be)?',
      '[a-z]+,? as we (?:see|understand|mean) it(?=$)',
      `${first}(?:kind|friendly|warm|fair|honest|local)(?:, [a-z]+)+(?=$)`,
      `[a-z]+ first,? (?:[a-z]+ second|everything else (?:second|later|after)|[a-z]+ (?:later|after|last)|the rest (?:later|after))(?=$)`,
      `${people} (?:come|comes) first,? always`,
      'our promise to the (?:next generation|planet|future|valley)|promise to ourselves',
      '(?:beliefs|spirit|ethos|soul|heart|creed) of (?:the|our|this) [a-z]+',
      `what (?:service|hospitality|care) means to us`,
    ],
  },
  mission: {
    cues: [
      `${first}what we(?: are|.re) for(?=$)`,
      'our reason to [a-z ]{3,25}',
      "(?:the |our )?(?:hospital|court|authority|council|library|museum|agency|bank|club|trust|port|ferry|school|practice|clinic|office|society|union)(?:'s)?,? (?:and its )?(?:task|job|mission|business|purpose|work|calling)(?=$)",
      '(?:in (?:one|a) (?:sentence|line|word)|in short|in brief):? what we (?:do|are for|are)',
      'what (?:our |the )?[a-z]+ (?:do|does) for the (?:valley|town|city|community|region|village|country|neighbourhood|island|coast)',
      `${first}our place in the (?:town|village|valley|street|community|life of [a-z ]{3,15})(?=$)`,
      `${first}(?:our )?(?:business|service|work|trade),? (?:briefly|in brief|in a nutshell|in a word)(?=$)`,
    ],
    except: ['our place in the (?:league|table|market|ranking)'],
  },
  scope: {
    cues: [
      '(?:to|for) whom,? (?:and )?(?:where|when|how|for what)(?:,? (?:and )?(?:where|when|how|for what))*(?=$)',
      `${first}which (?:contacts|calls|cases|customers|people|sites|services|complaints) (?:count|qualify|are meant|belong here)(?=$)`,
      `what(?: is|'s) not (?:dealt with|covered|included|regulated|treated|decided|meant) (?:here|by this|in this)[a-z ]{0,12}`,
      `${first}(?:customers|staff|people|services|sites|branches|products|channels|visitors|guests) and (?:channels|sites|services|branches|products|places|occasions)(?=$)`,
      `${first}not (?:for|meant for|covering) (?:trade|business|staff|wholesale|corporate|private)[a-z ]{0,20}(?=$)`,
      `${first}it (?:applies|holds|counts) (?:to|at|in|for|on|everywhere|wherever)[a-z ]{0,30}(?=$)`,
      'validity: (?:persons|people|places|sites|services)[a-z ]{0,20}',
      `(?:persons|people|staff|${people}) and places(?: [a-z ]{3,20})?(?=$)`,
    ],
  },
  objectives: {
    cues: [
      'what we (?:want|hope|plan|mean|intend) to (?:get (?:better at|right)|manage|do better|have done|put right|deliver)(?: (?:by|this|next|in)[a-z0-9 ]{2,15})?(?=$)',
      '(?:quality|service|improvement|customer|annual) goals(?=$| and)',
      `(?:${number} )?things (?:we (?:want|mean|need) )?to (?:get right|do better|change|improve|fix) (?:this|next|in|by)[a-z0-9 ]{2,15}`,
      'where we(?: are|.re) (?:heading|headed|going) (?:this|next|by|in)[a-z0-9 ]{2,15}',
      'how (?:success|progress|performance|it) is (?:counted|measured|judged|tracked|shown)',
      alone('indicators|(?:service )?goals and indicators|metrics|(?:aims|goals|targets),? (?:with|in) figures'),
      '(?:to )?do(?:ing)? better (?:in 20[0-9]{2}|this (?:year|season)|next (?:year|season))',
      '(?:goals|aims|targets) on the (?:wall|board|fridge)',
      'what we(?: have|.ve)? (?:agreed|promised|decided) to (?:achieve|reach|improve)',
    ],
  },
  benchmark: {
    cues: [
      `how (?:the )?(?:neighbours?|others|rivals|competitors|competition|opposition)(?: [a-z]+)? (?:do|does|manage|handle|serve|answer|work)s?(?: it| this| things)?`,
      '(?:compared|measured) (?:with|against) (?:the )?[a-z]+(?: [a-z]+)?(?=$)',
      'where (?:the )?(?:others|rivals|competitors|competition) (?:are|is|do|beat|lead)[a-z ]{2,20}',
      'our place (?:in|on) the (?:league|table|market|ranking)s?',
      'where we (?:lag|lead|trail|are behind|are ahead)(?: [a-z ]{3,25})?',
      alone('comparison (?:figures|table|group)|comparisons?|the wider (?:market|trade|sector)|rivals? on the high street|market position'),
    ],
  },
  'mission-alignment': {
    cues: [
      '(?:how|why) (?:these|our|the|those|this) (?:aims?|goals?|targets?|objectives?) (?:serve|support|help|further|match|fit|advance)s?[a-z ]{3,40}',
      '(?:the )?mission behind (?:the|our|these) [a-z]+',
    ],
  },
  'customer-needs': {
    cues: [
      `${first}(?:the |all )?(?:those|people|folks?) (?:that |who |whom )?we (?:[a-z]+) (?!at|in|by)(?:[a-z]+ )?for(?=$)`,
      `(?:the )?(?:folks?|people|families|${people}) who (?:ride|fly|sail|climb|swim|learn|train|dance|bank|shop|stay|drive|read|play|live|eat) (?:with|at|in|here|on)[a-z ]{0,15}`,
    ],
    except: [`how we treat each other and[a-z ]{3,20}`, `why (?:people|${staff}) come to work[a-z ]{0,10}`],
  },
  definitions: {
    cues: [
      `${first}(?:names (?:for|of) things|(?:a )?words? about words|short forms(?: (?:we|you)[a-z ]{3,12})?|house vocabulary)(?=$)`,
      `${first}(?:[a-z]+ )?(?:shop floor|workshop|house|kitchen|office|desk|counter|yard|ward|dispatch) (?:shorthand|abbreviations|acronyms|nicknames|codes)(?=$)`,
      'when is (?:an? |something an? |it an? )?[a-z]+ (?:an? )?(?:emergency|complaint|enquiry|incident|query|urgent|late|request|priority)(?=$)',
      `${first}[a-z]+(?:(?:,| and) [a-z]+)* and other (?:words|terms|names|expressions)(?=$)`,
    ],
  },
  roles: {
    cues: [
      `${first}who (?:does|takes|covers|minds|runs) (?:which|what) (?:bit|part|job|task|shift|desk)s?(?=$)`,
      `(?:the )?people (?:who|that) (?:make|keep) (?:it|this|things|us)(?: all)? (?:work|run|going|running|happen)(?:ing)?`,
      'whom we trust with what|who answers for (?:it|this|what|that)(?=$)',
      `${first}(?:committee|board|staff|trustees|crew|captain)(?: members)? and (?:officers|stations|posts|crew|helpers|volunteers|deputies)(?=$)`,
      `${first}who [a-z]+s, who [a-z]+s(?=$)`,
      '(?:distribution|allocation|assignment|sharing out|split) of (?:the )?(?:tasks|work|duties|jobs|roles|responsibilit(?:y|ies))',
      '(?:persons?|people) responsible(?: and (?:their )?[a-z]+)?',
    ],
    except: ['who (?:can|may|must|will|has to)? ?learns? what', 'who teaches what'],
  },
  standards: {
    cues: [
      'what counts as an? (?:good|proper|quick|full|prompt) (?:answer|reply|service|welcome|visit)',
      `${first}our (?:part(?: of the (?:deal|bargain))?|side of (?:the|it|things)(?: (?:deal|bargain|counter))?|half of the (?:deal|bargain))(?=$)`,
      `${first}${way}(?:, ${way})+(?:,? (?:and|or) ${way})?(?=$)`,
      `${first}${way} and (?:at the )?(?:counter|desk)(?=$)`,
      '(?:the )?(?:numbers|figures|times|limits|clock|hours) (?:that )?we (?:work|keep|hold|stick) (?:to|by)',
      `${first}(?:our |the )?(?:times|deadlines|waiting times|promises|figures|targets) at a glance(?=$)`,
      `what (?:happens|we do|gets done|you get) within (?:an?|${number}) (?:hours?|days?|minutes?|weeks?)`,
    ],
  },
  expectations: {
    cues: [
      `what you (?:sign up to|take on|agree to|promise) (?:when|by|with) [a-z ]{3,40}`,
      alone('good habits|crew rules|shift rules|rules of conduct|the rules we keep|work ethic and conduct|house style of behaviou?r'),
      `what (?:the|our|your) (?:uniform|badge|apron|name badge|jacket|name) (?:stands for|means|asks of you|demands)`,
      'what (?:I|we|the [a-z]+) (?:expect|ask|want) (?:of|from) (?:everyone|each other|all of us)',
      'what I (?:expect|ask|want) (?:of|from) you',
      'how we (?:dress|look|move|greet) and (?:behave|act|speak|dress)',
      'how we treat (?:each other|one another) and[a-z ]{3,20}',
    ],
    except: [`${people} (?:come|comes) first,? always`, 'why the [a-z]+ needs [a-z ]{3,30}', 'work ethic and conduct'],
  },
  guidelines: {
    cues: [
      `when (?:an? |the |our |some )?${people} (?:are|is|get|gets|feel|feels|become|becomes) (?:very |too )?(?:afraid|frightened|scared|cross|nervous|in pain|in tears|in a hurry|lost|lonely|grieving|embarrassed|bewildered|overwhelmed)`,
      "when (?:someone|somebody|an? [a-z]+) (?:loses (?:it|their cool|control|patience)|blows up|kicks off|makes a scene|won't listen|will not leave)",
      'language:? (?:short|plain|simple|clear|kind)[a-z ]{0,20}',
    ],
    except: ['when (?:our |the )?members are cross'],
  },
  procedures: {
    cues: [
      `how (?:an?|the|your|our) (?:day|shift|morning|evening|round|session|lesson|tour)(?: [a-z]+){0,3} (?:runs|goes|unfolds|works|is run)(?=$)`,
      '(?:course|conduct|running) of the (?:procedure|process|proceedings|visit|case)',
      'route of an? (?!complaint)[a-z]+(?=$)',
      `what to do when the (?:phone|telephone|bell|door ?bell|door|radio) (?:rings|goes|opens|calls)`,
      `${first}(?:order|hook|click|call|ring|booking|basket|door|quote|enquiry|request|problem|fault|hello) to (?:doorstep|door|delivery|handshake|answer|bill|invoice|pick ?up|fix|goodbye|finish|thank you)(?=$)`,
      'what happens (?:after|once|when) you (?:apply|order|book|ask|call|ring|write|report|register|sign up|pay)(?:[a-z ]{0,15})?(?=$)',
    ],
    except: [
      'how (?:cases|things|matters|problems|calls) (?:move|go|travel|get passed) (?:up|higher|upwards)',
      '(?:returns|refunds|exchanges|policies|vouchers|warranties),? step by step',
    ],
  },
  escalation: {
    cues: [
      '(?:the )?next (?:person|one|link|desk|level|ear) (?:up|in the chain|above)',
      "when (?:the|our|your) (?:counter|desk|front line|first answer|till|shop floor|answer|helpdesk) (?:is(?: not|n't)|isn't) (?:enough|able|the end)[a-z ]{0,15}",
      '(?:referral|reference|passing|handing) upwards',
      'who (?:hears|gets told|is told|decides|sees it) (?:about it )?next',
      'if (?:the|our) (?:answer|reply|decision) is still no|if we still say no',
      '(?:ladder|staircase|chain|order) of (?:decisions?|appeals?|responsibility|managers|command)',
      'how (?:cases|things|matters|problems|calls) (?:move|go|travel|get passed) (?:up|higher|upwards)(?: [a-z ]{3,15})?',
    ],
  },
  complaints: {
    cues: [
      "(?:if|when) (?:the|your|our) (?:work|job|food|food you ordered|cut|haircut|repair|result|finish|service|coffee|meal|fit|room|print|translation) (?:is not|isn't|was not|wasn't) (?:right|good(?: enough)?|up to [a-z]+|what you [a-z ]{3,15})",
      '(?:if|when) (?:an?|the|your) [a-z]+ comes back (?:with|broken|wrong|damaged|dirty|late)[a-z ]{0,20}',
      '(?:tell|ask|call) us when we (?:slip|fail|fall short|get it wrong|let you down|go wrong|miss)[a-z ]{0,10}',
      '(?:something|anything) (?:went|has gone|gone) wrong',
      '(?:putting|to put|setting) (?:an? )?wrongs? right',
      alone('reclamations?|notices? of defects?|how to object|objecting|complaint route|customer grievances|make it right'),
      'when (?:our |the )?(?:members|customers|guests|regulars) are cross(?: with us)?',
      'complaint (?:route|path|form|steps|stages)',
    ],
  },
  feedback: {
    cues: [
      '(?:have|did|do|are) we (?:got |get |getting )?(?:it|this|things) right(?=$)',
      '(?:user|customer|public|resident|tenant|staff|member|patient|passenger) consultations?(?: [a-z ]{3,15})?(?=$)',
      alone('listening posts?|(?:improvement|customer|staff|your|good) ideas|your two pennies|the comments tin|rate your [a-z]+'),
      '(?:ask|asking),? (?:listen|listening|hear)(?:,|,? and)? (?:and )?(?:change|act|learn|improve|fix|adapt|answer|do)(?:ing)?',
      `(?:evaluation|assessment|rating|scores?|marks) (?:by|from) (?:our |the )?${people}`,
    ],
    except: [
      'recovery (?:and|&) lessons learned',
      '(?:our|the) (?:pages?|posts?|profiles?|channels?|videos?) and the comments[a-z ]{0,15}',
      'online (?:feedback|comments|opinions)(?: and (?:replies|answers|reviews|responses))?',
    ],
  },
  'service-policies': {
    cues: [
      "(?:when|if) (?:an?|the|your) (?:plant|shoe|shoes|coat|bike|tent|toy|frame|phone|watch|battery|screen|zip|seam|cake|key|card)s? (?:dies?|breaks?|fails?|tears?|leaks?|snaps?|stops?|wilts?|do(?:es)?(?: not|n't) (?:fit|work|start|last|match|suit))(?: [a-z ]{3,20})?(?=$)",
      alone('late check ?outs?|early check ?ins?|price (?:mistakes|errors|differences)(?: at the till)?'),
      '(?:a )?(?:dish|meal|drink|plate|steak|order) (?:goes|comes|is sent) back',
      `(?:the |our )?(?:${number} year|lifetime|[0-9]+ month) (?:promise|guarantee|warranty)(?: on [a-z ]{3,20})?`,
    ],
    except: ['(?:late|early) check ?(?:out|in) (?:times?|desk)', 'warranty cards? download'],
  },
  'social-media': {
    cues: [
      `(?:answering|replying|responding|posting|talking back|replies|answers) (?:on|to|at) ${network}(?=$| and|,)`,
      '(?:our|the) (?:pages?|posts?|profiles?|channels?|videos?) and the comments[a-z ]{0,15}',
      'online (?:feedback|comments|opinions)(?: and (?:replies|answers|reviews|responses))?',
      `${first}(?:public )?posts(?: and (?:who|how)[a-z ]{3,25})?(?=$)`,
      'who (?:speaks|answers|posts|writes|replies) for (?:us|the [a-z]+) online|who is our voice online',
      '(?:reviews|stars|posts|comments|ratings): who [a-z]+(?:,? [a-z ]{3,20})?',
      '(?:chat groups|groups|forums)(?:,| and) (?:forums|groups|chat groups)',
    ],
  },
  'internal-communication': {
    cues: [
      `what (?:the )?(?:next|morning|night|late|early|day|other|evening) (?:crew|shift|team|watch|driver|person) (?:needs|has|must|should|ought) (?:to )?know`,
      'how (?:news|word|messages|information) (?:travels?|gets? (?:round|around|about)|moves?|spreads?)(?: [a-z ]{3,25})?',
      '(?:write|put|pin|chalk) (?:it|things|that) (?:on|up on) the (?:board|whiteboard|log|wall|sheet)',
      `${first}who (?:has|needs|ought|must) (?:to )?know(?=$)`,
      '(?:documenting|minuting|filing) (?:contacts|calls|conversations|visits|cases)',
      "(?:log|write|note|record) it(?: down)?,? or it (?:did(?: not|n't)|never) (?:happen|happened)|if (?:it|it's|it is) not (?:logged|written down|in the system)[a-z', ]{0,30}",
      '(?:bay|job|shift|order|kitchen|message|duty|notice) boards?(?: and [a-z]+)?(?=$)',
      '(?:information|reports?|notice|word) to (?:the )?(?:management|manager|head office|board|supervisor|duty manager)',
    ],
    except: ['for the notice ?board', '(?:on|for) the notice ?board[a-z:, ]{0,40}'],
  },
  resources: {
    cues: [
      'where (?:the |our )?(?:forms|templates|keys|papers|files|manuals|leaflets|scripts|links|labels|guides) are(?: kept)?(?=$)',
      `${first}contacts at a glance(?=$)`,
      `${first}(?:manuals|guides|sheets|forms|leaflets|scripts|folders|checklists) and (?:sheets|manuals|leaflets|folders|checklists|cards)(?=$)`,
      alone('experts|in house experts|our specialists|document shelf|help for staff'),
      'contacts (?:for|per|by) (?:each|every) [a-z]+',
    ],
  },
  implementation: {
    cues: [
      'introduction (?:at|in|to) the (?:sites|branches|shops|wards|depots)',
      `(?:school|class|training|practice|lessons?|theory) before (?:the )?(?:counter|desk|till|shift|customers|wheel|launch|floor|service|practice)`,
      alone('from day one|teaching (?:it|this)|start ?up and training|your first day'),
      'who learns what(?:,? (?:and )?(?:when|how|from whom))*|who teaches what',
      '(?:read|learn) (?:this )?before your first [a-z]+',
    ],
    except: ['implementation (?:controls?|of (?:the )?changes?)', 'listening in (?:and|&) coaching'],
  },
  pilot: {
    cues: [
      `${first}first (?:in|at|on) (?:one|two|three|a single|just one) [a-z]+(?=$)`,
      `${first}(?:an? |first )?tests? (?:in|at|on|with) (?:${number}|an? few|some) (?:counters?|wards?|routes?|lines?|depots?|desks?|shops?|branches|sites?|households|volunteers|guests|customers|members|regulars)(?=$)`,
    ],
  },
  enforcement: {
    cues: [
      'who makes sure(?=$| (?:that|of|it|we|this|everyone))',
      "(?:how )?we check (?:that |whether |if )?(?:it|this|they|the [a-z]+)(?:'s| is| are)? (?:done|kept|met|right|followed|happening)",
      "what (?:happens|follows|comes) (?:if|when) (?:it|this|these|the [a-z]+|they) (?:isn't|is not|aren't|are not|is|are) (?:kept|followed|done|met|observed|ignored|broken)",
      'listening in(?: (?:and|&) [a-z]+)?(?=$)',
      '(?:keeping|kept) our word:? who [a-z ]{3,20}',
      alone(
        'non observance|quality control|warnings and (?:dismissal|sanctions|consequences)|checks on the (?:shop )?floor|on the spot checks|unannounced (?:checks|visits)|control visits',
      ),
    ],
  },
  exceptions: {
    cues: [
      `when (?:you|we|staff|i) (?:can|may|might|should) (?:go|step|act|work|decide) (?:off|outside|beyond|against|without)(?: [a-z ]{3,20})?`,
      'who (?:can|may|might) (?:allow|give|grant|offer|do|approve|authorise) (?:more|less|extra|otherwise)(?: [a-z ]{3,20})?',
      '(?:beyond|outside|past|against|around) the rules?(?: ?book)?(?=$)',
      "when (?:the|a) rules? (?:makes? no sense|is(?: not|n't) fair|is unfair|hurts|gets in the way|fails|goes too far)",
      '(?:permission|leave|licence) to (?:deviate|depart|bend|differ)[a-z ]{0,20}',
      '(?:freebies|extras|upgrades|goodwill|gifts|favours|waivers|discounts):? (?:who|when)[a-z ]{3,25}',
      `${first}waiving (?:the |an? |our )?(?:fees?|charges?|costs?|rules?|deposits?|fines?)(?=$)`,
      'when to (?:break|bend|relax|waive|ignore|set aside) (?:the|a|our) (?:rules?|fees?|polic(?:y|ies)|steps?)',
      '(?:giving|doing|allowing|offering) (?:more|less) than the (?:rules?|policy|book|price list) (?:allows?|says?|permits?)',
    ],
  },
  review: {
    cues: [
      `(?:keep|keeping) (?:these|the|our) (?:pages|rules|promises|standards|notes|figures) (?:right|true|fresh|current|honest|useful|up to date)`,
      `when (?:this|it|the ${paper}) (?:gets|needs|is due for|is due) (?:an? )?(?:update|refresh|review|look|rewrite|overhaul|once over)`,
      `${first}(?:the )?next (?:look|read|glance|check|reading) (?:at|of|through) (?:this|it|the [a-z]+)`,
      `how often (?:do )?we (?:re)?(?:read|check|visit|write|look at|open|revise|update) (?:this|it|the [a-z]+)`,
      alone('(?:edition|revision|change|version|amendment|update) (?:notes?|service|sheet|page)'),
      `shelf life of (?:this|the|our) ${paper}|best before`,
      `(?:who|when):? (?:and when )?(?:this|it|the ${paper}) (?:is|was|will be|gets) ${upkeep}`,
    ],
  },
  contact: {
    cues: [
      `${first}(?:reach|reaching|contact|phone|ring|call) the (?:[a-z]+ )?(?:unit|office|desk|team|department|bureau|branch|depot|workshop|clubhouse|studio|practice|surgery|secretary|registry)(?=$)`,
      `${first}(?:come|drop|call|stop|pop|walk) (?:by|in|round)(?:,)?(?: (?:or|and)) (?:call|ring|write|mail|phone|e ?mail)(?=$)`,
      `${first}(?:call|ring|phone|mail|e ?mail|write|text|visit)(?:, (?:call|ring|phone|mail|e ?mail|write|text|visit|knock))*,? or (?:call|ring|phone|mail|e ?mail|write|text|visit|knock|drop in|come in|come by)(?=$)`,
      'who(?:m)? (?:can|do|should|could) (?:I|we|you) (?:talk|speak|write|turn) to(?=$)',
    ],
    except: ['which contacts (?:count|qualify|are meant|belong here)', 'documenting contacts', 'contacts at a glance'],
  },
  summary: {
    cues: [
      `${first}(?:on|fits on) (?:an? |one |the back of an? )(?:postcard|napkin|beer ?mat|page|card|poster|sticker|bookmark)(?=$)`,
      '(?:text|words|wording|lines?|copy) for the (?:front page|home ?page|website|web ?site|web|entrance|lobby|receipt|footer|menu)',
      `(?:the |our )?(?:one|two|three|five|sixty|thirty|ten) (?:minute|second|line|page|sentence) (?:charter|policy|promise|version|handbook|read|summary)`,
      alone('pocket version|short and sweet|the short of it|in plain sight|the essentials'),
      'in (?:short|brief|a nutshell|one line|a word): (?!what we (?:do|are))[a-z ]{3,40}(?=$)',
    ],
  },
};
