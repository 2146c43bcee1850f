import type { LanguagePack } from '../types.ts';
import { absoluteClaims } from './cues/absolute-claims.ts';
import { absoluteEnds } from './cues/absolute-ends.ts';
import { absoluteFree } from './cues/absolute-free.ts';
import { absoluteOutcomes } from './cues/absolute-outcomes.ts';
import { absoluteShapes } from './cues/absolute-shapes.ts';
import { absoluteStructure } from './cues/absolute-structure.ts';
import { adverb, orders, duties as rolesAct, serviceParticiples, serviceVerbs, staffNoun, states } from './verbs.ts';

/** What makes a statement binding in British English. */
export const normative: LanguagePack['normative'] = {
  commitments: [
    // Totality makes a plain statement a promise, wherever it stands.
    ...absoluteClaims,
    ...absoluteFree,
    ...absoluteOutcomes,
    ...absoluteEnds,
    ...absoluteShapes,
    ...absoluteStructure,
    // The organisation promises.
    "we(?:['’]ll| will| shall)",
    '(?:we|our [a-z]+|the (?:company|organisation|council|shop|firm|business|team))(?: hereby)?' +
      ' (?:promises?|pledges?|undertakes?|commits?|guarantees?|warrants?|vows?|agrees?)',
    "we(?:['’]re| are) (?:fully |firmly |totally )?(?:committed|dedicated|determined|devoted|pledged|bound|obliged|" +
      'responsible|happy to|here to|there to|available|prepared|proud to|keen to)',
    "we(?:['’]re| are) (?:always |also |never )?(?!a |an |the |based|located|open|not |sorry|aware|pleased|closed|unable|" +
      'able|part|one|currently|registered|regulated|looking for|going)(?:[a-z]+ and )?[a-z]+',
    `we ${adverb}(?:${serviceVerbs})`,
    `(?:and|or|but|then|so|also) we(?:['’]ll)? ${adverb}(?:${serviceVerbs})`,
    '(?:our|the) (?:staff|team|teams|people|agents|advisers|colleagues|engineers|drivers|members of staff|service desk|' +
      'support team|managers?) (?:will|shall|are committed to|aim to|aims to|promises? to)',
    '(?:our|the) (?:staff|teams?|people|agents|advisers|colleagues|engineers|drivers|service desk|support team|' +
      `customer service(?: team)?) ${adverb}(?:${serviceVerbs})s?`,
    '(?:the|our) (?:company|organisation|organization|council|trust|charity|shop|store|firm|business|practice|clinic|hotel|' +
      'bakery|restaurant|cooperative|co-operative|school|library|society|association|service|office|supplier|provider|' +
      'department) (?:will|shall|aims to|strives to|seeks to|endeavours to|undertakes to|is committed to)',
    '\\[[a-z ]*company[a-z ]*\\] (?:will|shall|aims to|strives to|seeks to|is committed to|promises to|undertakes to)',
    '(?:our|the) (?:promise|commitment|pledge|aim|goal|target|standard|undertaking|guarantee|policy|objective)(?: to [a-z]+)? is (?:to|that)',
    'it is our (?:policy|aim|goal|promise|commitment|intention|duty|responsibility) (?:to|that)',
    // The customer is told what to expect.
    '(?:you|customers?|guests?|clients?|patients?|callers?|visitors?|members?|users?|passengers?|students?|tenants?|' +
      'residents?|buyers?)(?: who [^.;]{0,40})? (?:can|should|may) (?:always |also |therefore )?expect',
    "you(?:['’]ll| will| shall)(?: also| always| then| never)? (?:be|get|receive|hear|have|find|see|speak|know|reach|talk|" +
      'deal|pay|wait|not|only|never|experience|enjoy|notice)',
    '(?:(?:every|each|all|any|no|our) )?(?:customers?|guests?|clients?|patients?|callers?|visitors?|members|users|passengers|' +
      'tenants|residents) (?:will|shall)(?: also| always| then| never)? (?:be|get|receive|hear|have|find|see|speak|reach|not|' +
      'only|enjoy)',
    "you(?:['’]re| are) entitled to|customers? (?:is|are) entitled to|you have (?:the|a) right to",
    '(?:your|the|all|any|each|every|no|our|these|this) [^.;:]{0,40} (?:will|shall)(?: also| always| then| only| never| not)?' +
      ' (?:be|take|reach|receive|get|arrive|include|contain|give|state|have|last|meet|come|go|apply)',
    // The passive present tells how things are done: `calls are answered`.
    '(?:is|are|gets?|will be|shall be)(?: always| never| only| all| also| then| first| each| both| not)? (?:[a-z]+ly )?' +
      `(?:${serviceParticiples}|(?!(?:${states})(?![a-z]))[a-z]{3,}ed)`,
    '(?:count on|rely on|depend on) (?:us|our)',
    'you have our (?:word|promise)',
    // Totality makes a plain statement a promise.
    '(?:whatever happens|come what may|no matter what|without (?:a single|exception|fail)|for good(?! (?:reason|cause|measure)))',
    "(?:nobody|no one|no-one|none of (?:our|the|your) [a-z]+|(?:no|not one|not a single) [a-z'’-]+)(?: [a-z'’-]+){0,6} ever",
    "(?:not one|not a single) [a-z'’-]+(?: [a-z'’-]+){0,4} (?:goes?|gets?|ends? up|falls?|leaves?|arrives?|breaks?)",
    "there(?: is|[’']s) nothing (?:that )?(?:we|our [a-z]+|the [a-z]+) (?:cannot|can[’']t|will not|won[’']t)",
    '(?:is|are|stands?|waits?) (?:[a-z]+ ){0,2}(?:free|ready|there|available|open|waiting|yours) [^.;]{0,30}(?:whenever|any time|the (?:moment|minute)) (?:you|they|customers|guests|your [a-z]+) (?:wants?|needs?|likes?|asks?|wish(?:es)?|calls?|rings?|comes?|arrives?)',
    '(?:is|are) (?:simply |quite )?(?:impossible|out of the question|unthinkable|ruled out) (?:here|with (?:us|our [a-z]+))',
    '(?:100|one hundred|a hundred) ?(?:%|per ?cent) of (?:the|our|your|all) ',
    '(?:you|customers|guests|clients|patients|passengers|members|parents|families) (?:can|may) (?:always )?(?:be|rest|feel) (?:[a-z]+ )?(?:certain|sure|assured)',
  ],
  duties: [
    '(?:must|shall|ought to|has to|have to|needs? to)(?: not)?',
    "mustn['’]t|shan['’]t|shouldn['’]t",
    'should(?! (?:you|it|the need|any|there|a|this|that|an)(?= [a-z]+))(?: not)?',
    '(?:is|are) (?:also |always |personally |jointly |all )?(?:required|expected|obliged|asked|instructed|encouraged|' +
      'responsible|accountable|bound|supposed|to be|not to|to)(?: to| for)?',
    '(?:is|are) (?:strictly )?(?:forbidden|prohibited|not allowed|not permitted|mandatory|compulsory)',
    `${staffNoun} (?:will|shall)`,
    `${staffNoun} ${adverb}(?:${serviceVerbs})(?:s|es)?`,
    '(?:he|she|they) (?:will|shall|must|should)',
    '(?:it is|it shall be) (?:the )?(?:duty|responsibility|job|task) of',
    '(?:takes?|holds?|bears?|assumes?|has|have) (?:full |overall |personal |final )?responsibility for',
    '(?:makes?|make) sure|(?:ensures?|ensure)(?: that)?',
    'we (?:ask|expect|require|want|request) (?:that )?(?:you|all|our|every|each|staff|everyone|employees|agents|advisers)',
    "(?<![a-z0-9’'] )(?:please )?(?:do not|don['’]t|never|always|please) (?:be |[a-z]+)",
    ...orders,
    ...rolesAct,
    '(?:zero tolerance|no exceptions)',
  ],
  permissions: [
    // What once was.
    '(?<![\\s\\S])(?:in|during|throughout) (?:those|the (?:early|first|old|beginning)|our (?:early|first)|earlier|former|its (?:early|first)) (?:days|years|times|months|decades|weeks|summer|winter)',
    '(?<![\\s\\S])(?:back then|in the beginning|at first|once upon a time|years ago|long ago|last (?:year|month|season|summer|winter|spring|autumn|quarter|week|time))(?![^.;]{0,90} (?:will|shall|must|should)(?![a-z]))',
    '(?<![\\s\\S])when (?:my|our|his|her|the) (?:grandfather|grandmother|grandparents|great(?: |-)[a-z]+|father|mother|parents|founders?|first owner)',
    '(?:prices?|costs?|fees?|fares?|charges?) (?:depends?|var(?:y|ies)) ',
    '(?:survey|questionnaire|comment card|feedback form|poll) (?:also )?asks? (?:[a-z]+ ){0,3}(?:whether|if|how|about)',
    '(?:the|this|our|these|each|every|new|an?) (?:[a-z-]+ ){0,2}(?:course|training|class|module|e(?:-)?learning|workshop|session|lesson|video|quiz|induction|seminar|webinar|tutorial|programme|program|curriculum|exercise|role(?: |-)play|guide|leaflet|booklet|chapter|appendix|annex|page|section|poster|card)s?' +
      ' (?:also |then |briefly )?(?:covers?|explains?|teach(?:es)?|shows?|deals? with|looks? at|introduces?|describes?|sets? out|goes? (?:through|into|over)|includes?|lists?|contains?|is about|are about|touch(?:es)? on|helps? [a-z]+ (?:to )?understand)',
    '(?:they|you|staff|trainees|new (?:staff|starters|colleagues|dispatchers|drivers|recruits|joiners|employees|advisers)|participants|learners|everyone|apprentices|volunteers) (?:will )?(?:learns?|practises?|practices?|discovers?|finds? out|understands?|is taught|are taught|are shown|rehearses?) (?:how|to|why|when|what|about)',
    '(?<!(?:in|on|by|until|since|of|early|late|every|each|from|before|after|mid|during|who) )may(?! (?:not|[0-9]))',
    'might',
    'can be (?:found|obtained|seen|viewed|downloaded|requested|used|made|sent|reached|contacted|bought|paid|collected|ordered)',
    '(?:is|are) (?:free|welcome|entitled|allowed|permitted|able|invited) to',
    'feel free to',
    'you can(?! (?:always |also )?(?:expect|(?:count|rely|depend|bank) on|(?:be|rest|feel) (?:[a-z]+ )?(?:certain|sure|assured)))',
    '(?:customers?|guests?|clients?|patients?|staff|employees?|members?|visitors?|anyone|they) can(?! (?:always |also )?expect)',
    'if you (?:wish|like|prefer|want)',
    '(?:is|are) (?:optional|voluntary|available (?:from|at|on|in))',
    "(?:need not|needn['’]t|do not have to|does not have to|don['’]t have to|do not need to|does not need to|don['’]t need to)",
    '(?:is|are) (?:based|located|situated|found|described|listed|shown|set out) (?:in|at|on|below|above)',
    'this (?:policy|document|charter|handbook|playbook|procedure|section|guide|course|training)' +
      ' (?:explains|describes|sets out|covers|contains|outlines|tells|applies|shows|lists|aims|is for)',
    'the (?:purpose|aim) of this (?:policy|document|charter|handbook|playbook|procedure|section|guide)',
  ],
  wishes: [
    "(?<=^|[.!?] )(?:(?:our|the|these|most|many|such) ){0,2}(?:they|customers?|clients?|guests?|visitors?|famil(?:y|ies)|parents|people|patients|members|users|students|owners|residents|tenants|passengers|readers|callers|children|neighbours|households|buyers|shoppers|most of them)(?: (?!who|that|whose|which|can|may|must|will|should)[a-z'-]+){0,4} (?:need|want|ask|wish|hope|look|long|care|would like)(?:s|es)?(?![a-z])[^.:;]{0,40}",
    '(?<=^|[.!?] )(?:here is )?what (?!(?:you|we|staff)[ ’])(?:[a-z]+ ){1,4}(?:need|want|ask for|wish for|hope for|look for|care about|value)s?(?: [a-z ]{1,24})?',
    '(?:told|tell|tells|telling) us what (?:they|[a-z]+) (?:really |most |mostly )?(?:need|want|wish for|hope for|value)s?(?: [a-z ]{1,24})?',
  ],
  leadIns: [
    'how (?:we|you|to|our (?:team|staff|people|crew)|staff|agents|crews|drivers) (?:serve|answer|look after|treat|handle|deal|respond|reply|work|help|communicate|deliver|clean|keep|take|pick up|talk|speak|write|greet|run|put|do|behave|act|price|repair|cook|pack|care|bake|teach|welcome|make|answer|care for|stay|book|stock|sort|settle)[^.:]{0,50}',
    '(?<![a-z0-9,;:)] )(?:taking|keeping|handling|answering|dealing with|serving|greeting|opening|closing|looking after|working with|making|putting|responding to|replying to|talking to|speaking|writing|running|cleaning|saying|closing|following up|checking|preparing|packing|shipping|delivering|repairing|receiving|booking|triaging|logging|communicating|informing|meeting|selling|stocking|visiting|calling)(?= (?:the|a|an|and|in|on|up|with|to|calls?|customers?|people|guests|callers|complaints|orders|messages|emails|things|it|our|your|after|phones?|[a-z]+s)(?![a-z])|$)[^.:]{0,50}',
    '(?<![a-z0-9,;:)] )(?:on (?:site|the (?:phone|line|road|day|job|floor|shop floor|ward|water|doorstep|premises|spot|move))|at the (?:counter|till|desk|door|table|bar|checkout|front desk|site|depot|gate|station|terminal|window|surgery|hotel|pool|workshop|terminal and on board)|in the (?:shop|workshop|kitchen|office|field|room|store|van|bar|waiting room|restaurant|salon|clinic|branch|library|classroom)|by (?:phone|telephone|e(?:-)?mail|post|letter|chat)|over the (?:phone|counter)|behind the (?:counter|bar|scenes)|before (?:you|the|your|each|every|a|departure|opening|arrival|and)[^.:]{0,40}|during (?:the|your|each|a)[^.:]{0,40}|after (?:the|your|each|a|hours|sales)[^.:]{0,40}|on board|on arrival|while you (?:wait|are)[^.:]{0,30}|opening and closing)(?=$)',
    '(?:if|when) (?:something|things|anything|a|an|the|it|we|you|somebody|someone|customers?|callers?|guests?) [^.:]{2,50}(?=$)',
    "we(?:['’]ll| will| shall| must| always| never| promise| aim| undertake| pledge| commit| agree)" +
      '(?: to| always| never| not)?(?: do| also)?(?: (?:the following|this|these things))?',
    '(?:to do (?:so|this|that)|with this in mind|for this reason|therefore|in practice|that is why)' +
      ',? we(?: (?:will|must|shall|have to|promise to|always|do))?',
    'we (?:therefore )?(?:ask|expect|require) (?:that )?(?:you|all staff|staff|our staff|everyone|every member of staff|' +
      'agents|advisers|employees)(?: to)?',
    '(?:our|the) (?:service )?(?:commitments?|promises?|standards?|targets?|pledges?|rules|principles|duties|undertakings|' +
      'guarantees|response times|service levels)(?: to (?:you|our customers|customers))?(?: (?:is|are|include))?',
    'what (?:you|customers) can expect(?: from us)?|what we (?:promise|will do|expect|do|ask)(?: (?:you|of you|of staff|for you))?',
    'you (?:can|will|should) (?:always )?(?:expect|receive|get)(?: us to)?',
    '(?:customers?|guests?|clients?|patients?|callers?|visitors?) (?:can|will|should) (?:always )?(?:expect|receive|get)(?: us to)?',
    `(?:all |every |each |our |the |no )?(?:customer service |front(?: |-)line |service |new |other )?${staffNoun}` +
      ' (?:must|should|shall|will|have to|has to|need to|needs to|are to|is to|are expected to|is expected to|are required to|' +
      'is required to|are responsible for|is responsible for|ought to|always|never)(?: (?:not|always|never|at all times))?',
    '(?:you|they|he|she|it) (?:must|should|shall|will|have to|has to|need to|are to|are expected to|are required to)' +
      '(?: (?:not|always|never|also))?',
    '(?:must|should|shall|will) (?:always |never |also |not )?(?:be|do|include|follow)?',
    '(?:customer )?(?:interactions|calls|emails|conversations|complaints|replies|letters|answers|staff|messages)' +
      ' (?:must|should|shall|will|have to|need to)(?: be)?',
    "(?:always|never|do|do not|don['’]t|dos|don['’]ts|dos and don['’]ts|we do|we do not|we don['’]t|we never|we always)",
    'when (?:answering|handling|dealing with|responding to|replying to|speaking|talking|receiving|taking|ending|closing|' +
      'serving|greeting|writing)[^.;]{0,60}',
    '(?:follow|take|complete|use) (?:these|the following|the) (?:steps|rules|standards|guidelines)',
    'the following (?:standards?|rules?|steps?|commitments?|targets?|times?|guidelines?|principles?|duties|response times)' +
      '(?: (?:apply|applies|must be|are|have been|will be|should be))?',
    '(?:responsibilities|duties|responsible for|expectations|requirements|service levels?|response times?|targets|steps|procedure)',
    'in return,? (?:we|you)(?: [a-z]+){0,5}',
    'is responsible for|are responsible for|is to|are to',
  ],
  definitions: [
    '(?<!(?:this|that|which|it|what|by|by no|no|all|any|other|own|these|such|the|several|various) )' +
      'means(?! (?:of|that|we|you|they|to|tested|by))',
    '(?:shall|will|is taken to|is understood to|should be understood to) mean',
    '(?:is|are) (?:hereby )?(?:defined|understood|described|known|referred to|counted|regarded) as',
    'refers? to',
    'stands? for',
    'denotes?',
    '(?<=["”’] )we (?:always |only )?mean',
    '(?:by|when we say|where we say|when we write) [^.;]{0,40} we mean',
    'we (?:use|take|understand) [^.;]{0,40} to mean',
    'has the (?:following |same )?meaning',
    '(?:is|are) short for',
    'counts? as',
    'for the purposes? of this (?:policy|document|charter|handbook|playbook|procedure|section)',
    'in this (?:policy|document|charter|handbook|playbook|procedure|section)[^.;]{0,40} (?:means|is|are|refers to)',
    'is (?:any|a|an) (?:person|customer|expression|statement|contact|enquiry|request|employee|document|day|working day|' +
      'member|term|word|situation|event|failure)',
    'the (?:term|word|expression|abbreviation)',
  ],
  actors: {
    organisation: [
      'we',
      'us',
      'our (?:staff|team|teams|company|organisation|people|shops?|stores?|office|service|business|council|practice)',
      '(?:the|this|our) (?:company|organisation|organization|business|firm|shop|store|council|trust|charity|clinic|practice|' +
        'hospital|hotel|restaurant|bakery|cafe|café|cooperative|co-operative|society|association|school|university|library|' +
        'museum|agency|office|supplier|provider|retailer|manufacturer|bank|courier|carrier|landlord|operator|group|partnership)',
      '\\[[a-z ]*company[a-z ]*\\]',
      'head office',
      'management',
    ],
    staff: [
      '(?:all |every |any |our |front(?: |-)line |new |temporary |shop |office |counter |reception |customer service )?' +
        '(?:staff|employees?|workers?|personnel|colleagues?)',
      '(?:staff |team |crew )?members?(?: of (?:staff|the team|our team))?',
      '(?:customer (?:service|care|support) |call |call(?: |-)centre |service |support |sales |help(?: |-)?desk )?' +
        '(?:agents?|advis[eo]rs?|representatives?|reps?|assistants?|operators?|specialists?|executives?|associates?|consultants?)',
      '(?:the |each |every |a |an |your |our |their |line |duty |shift |shop |store |service |branch |general |area |regional |' +
        'office |complaints |operations |customer (?:service|care|experience)' +
        ' |quality |team ){0,3}(?:managers?|supervisors?|team leaders?|leads?|heads? of [a-z]+(?: [a-z]+)?' +
        '|directors?|officers?|coordinators?|co-ordinators?|administrators?|handlers?)',
      '(?:receptionists?|cashiers?|drivers?|couriers?|technicians?|engineers?|fitters?|installers?|nurses?|doctors?|' +
        'clinicians?|waiters?|waitresses|chefs?|bakers?|hosts?|concierges?|porters?|librarians?|clerks?|moderators?|trainers?|' +
        'volunteers?|apprentices?|trainees?|contractors?|partners?)',
      '(?:the )?(?:board|management team|service desk|help(?: |-)?desk|support team|customer service team|complaints team|' +
        'back office|front desk|reception)',
      'whoever (?:answers|takes|receives|picks up|handles|opens|serves)',
      'the (?:person|colleague|member of staff) (?:who|in charge|on duty|responsible)',
      'document owner|policy owner|process owner',
    ],
    customers: [
      'you',
      '(?:our |the |a |an |every |each |all |any |no )?(?:customers?|clients?|guests?|callers?|visitors?|patients?|users?|' +
        'members?|subscribers?|buyers?|shoppers?|purchasers?|consumers?|diners?|passengers?|travellers?|tenants?|residents?|' +
        'citizens?|students?|parents?|pupils?|learners?|patrons?|complainants?|claimants?|applicants?|account holders?|' +
        'service users?|readers?|donors?|owners?|the public|enquirers?|recipients?)',
      'members of the public',
      'people who (?:use|contact|visit|buy|call|complain)',
    ],
  },
};
