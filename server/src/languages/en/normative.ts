import type { LanguagePack } from '../types.ts';

/** Verbs in which an organisation speaks of its service in the present tense: `we answer`, `we put things right`. */
const serviceVerbs = [
  'accept|acknowledge|act|address|agree|aim|allocate|alert|answer|apologise|appoint|apply|arrange|ask|assess|assign|assist|attend|audit|avoid',
  'bake|base|behave|book|bring|build|call|cancel|care|carry|change|charge|check|choose|clean|close|collect|commit|' +
    'communicate|compensate|confirm',
  'complete|conduct|consider|consult|contact|cook|cooperate|correct|cover|create|credit|deal|decide|deliver|design|develop|' +
    'direct|discuss|dispatch|display',
  'do|draw|email|employ|empower|encourage|endeavour|engage|enhance|ensure|escalate|evaluate|examine|exceed|exchange|expect|explain|extend',
  'finish|fit|fix|focus|follow|forward|fulfil|get|give|go|greet|guarantee|guide|handle|help|hire|hold|honour|host|identify|' +
    'implement|improve|include',
  'inform|inspect|install|introduce|investigate|invite|issue|keep|lead|learn|let|listen|log|look|maintain|make|manage|' +
    'measure|meet|monitor|notify',
  'observe|offer|open|operate|order|organise|own|pack|pass|pay|phone|pick|place|plan|pledge|post|prepare|present|prevent|' +
    'prioritise|process|produce|promise',
  'protect|provide|publish|pursue|put|raise|reach|react|read|receive|recognise|record|recruit|rectify|reduce|refer|refund|' +
    'refuse|reimburse|remain|remedy|remind',
  'repair|replace|reply|report|request|rescue|resolve|respect|respond|restock|return|review|reward|ring|rotate|run|' +
    'schedule|seek|select|send|serve|set|settle|share|ship|show',
  'solve|sort|source|speak|stand|stay|stock|store|strive|supply|support|survey|tackle|take|talk|target|tell|test|thank|' +
    'track|train|transfer|treat|try|turn',
  'undertake|update|upgrade|use|value|verify|visit|wait|warn|watch|welcome|work|write',
].join('|');

/** The same actions as participles: `calls are answered`. */
const serviceParticiples = [
  'accepted|acknowledged|acted on|addressed|adhered to|agreed|allocated|answered|approved|arranged|asked|assessed|assigned|' +
    'audited|booked|called|carried out|cared for',
  'changed|charged|checked|cleaned|closed|collected|communicated|completed|conducted|confirmed|considered|contacted|' +
    'corrected|dealt with|decided|delivered',
  'discussed|dispatched|displayed|documented|done|escalated|evaluated|examined|exchanged|explained|fixed|followed up|' +
    'followed|forwarded|fulfilled|given|greeted',
  'handed over|handled|held|honoured|identified|implemented|improved|informed|inspected|investigated|invited|issued|kept|' +
    'listened to|logged|looked after|looked into',
  'made|maintained|managed|measured|met|monitored|notified|offered|opened|organised|packed|paid|passed on|passed|prepared|' +
    'processed|protected|provided|published',
  'put right|put through|raised|read|reached|received|recorded|rectified|referred|refunded|reimbursed|repaired|replaced|' +
    'replied to|reported|resolved|respected|responded to',
  'returned|reviewed|sent|served|settled|shared|shipped|solved|sorted out|sorted|staffed|stocked|stored|supplied|supported|' +
    'surveyed|taken|tested|thanked|told|tracked',
  'trained|transferred|treated|updated|upheld|used|verified|visited|warned|welcomed|written',
].join('|');

/** Words that may stand between a subject and its verb: `we personally answer`, `we also aim to`. */
const adverb =
  '(?:[a-z]+ly |also |always |never |then |only |first |all |both |each |still |do |do not |now |too |often |just |aim to |' +
  'try to |hope to ){0,2}';

const staffNoun =
  '(?:staff|(?:team |staff )?members?(?: of (?:staff|the team))?|employees?|agents?|advis[eo]rs?|representatives?|reps?|' +
  'colleagues?|workers?|assistants?|operators?|(?:[a-z]+ )?(?:managers?|supervisors?|leads?|officers?|coordinators?)' +
  '|receptionists?|drivers?|couriers?|technicians?|engineers?|volunteers?|everyone|everybody|anyone|each of us|teams?|' +
  'departments?)';

/** An order at the start of a sentence or list item: `Log the call`, `Never argue`. */
const imperativeVerbs = [
  'accept|acknowledge|address|answer|apologise|ask|assign|avoid|book|bring|call|check|clean|close|collect|complete|confirm|' +
    'contact|deal with|deliver|dispatch|document|email',
  'ensure|escalate|explain|fill in|find|finish|fix|follow up|follow|forward|give|greet|hand over|hand|handle|help|inform|' +
    'investigate|invite|keep|let|listen to|listen|log|look',
  'make sure|make|measure|monitor|note|notify|offer|open|pass on|pass|phone|post|prepare|process|provide|publish|put|read|' +
    'record|refer|refund|remind|repair|repeat|replace|reply to|reply',
  'report|resolve|respond to|respond|return|review|ring|say|send|serve|share|show|solve|speak|stay|stop|submit|take|tell|' +
    'test|thank|track|train|transfer|treat|try|update|use|wait|welcome|write',
].join('|');

/** What makes a statement binding in British English. */
export const normative: LanguagePack['normative'] = {
  commitments: [
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
      `(?:${serviceParticiples})`,
    '(?:count on|rely on|depend on) (?:us|our)',
    'you have our (?:word|promise)',
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
    "(?:please )?(?:do not|don['’]t|never|always|please) (?:be |[a-z]+)",
    `(?<![a-z0-9,;:)] )(?:please |always |first,? |then,? |next,? |finally,? )?(?:${imperativeVerbs})` +
      ' (?:the|a|an|all|any|every|each|your|their|our|his|her|it|them|him|to|that|this|these|those|for|within|in|on|by|at|with|' +
      'yourself|customers?|callers?|guests?|patients?|complaints?|calls?|emails?|enquiries|questions|staff|until|as|both|no|' +
      'out|up|back|who|what|how|why|when)',
    '(?:zero tolerance|no exceptions)',
  ],
  permissions: [
    '(?<!(?:in|on|by|until|since|of|early|late|every|each|from|before|after|mid|during) )may(?! (?:not|[0-9]))',
    'might',
    'can be (?:found|obtained|seen|viewed|downloaded|requested|used|made|sent|reached|contacted|bought|paid|collected|ordered)',
    '(?:is|are) (?:free|welcome|entitled|allowed|permitted|able|invited) to',
    'feel free to',
    'you can(?! (?:always |also )?expect)',
    '(?:customers?|guests?|clients?|patients?|staff|employees?|members?|visitors?|anyone|they) can(?! (?:always |also )?expect)',
    'if you (?:wish|like|prefer|want)',
    '(?:is|are) (?:optional|voluntary|available (?:from|at|on|in))',
    "(?:need not|needn['’]t|do not have to|does not have to|don['’]t have to|do not need to|does not need to|don['’]t need to)",
    '(?:is|are) (?:based|located|situated|found|described|listed|shown|set out) (?:in|at|on|below|above)',
    'this (?:policy|document|charter|handbook|playbook|procedure|section|guide|course|training)' +
      ' (?:explains|describes|sets out|covers|contains|outlines|tells|applies|shows|lists|aims|is for)',
    'the (?:purpose|aim) of this (?:policy|document|charter|handbook|playbook|procedure|section|guide)',
  ],
  leadIns: [
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
