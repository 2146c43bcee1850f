import type { LanguagePack } from '../types.ts';

/** How English names channels, actions and objects, and joins the parts of a commitment. */
export const commitments: LanguagePack['commitments'] = {
  channels: {
    phone: {
      name: 'Phone',
      patterns: [
        '(?:(?:tele)?phone|mobile) ?(?:calls?|lines?|numbers?|enquir(?:y|ies)|queues?|support|service)?',
        '(?:by|over the|on the) (?:tele)?phone',
        '(?:incoming |inbound |missed |your |the |all |every |each )?calls?(?! (?:back|off|for|on|in|out|it|round))',
        'callers?',
        '(?:hot|help)(?: |-)?lines?|switchboard|call cent(?:re|er)s?',
        'voice(?: |-)?mails?(?: messages?)?',
        '(?<=(?:within|after|in|by|the) (?:[a-z]+ |[0-9]+ ){0,2})rings?',
      ],
    },
    email: { name: 'Email', patterns: ['e(?:-)?mails?(?: (?:enquir(?:y|ies)|messages?|support|address(?:es)?))?', 'mailbox(?:es)?', 'inbox(?:es)?'] },
    chat: {
      name: 'Live chat',
      patterns: ['(?:live |web |online )?chats?(?: sessions?| messages?| windows?)?(?! with (?:the|a) colleague)', 'chat(?: |-)?bots?'],
    },
    message: {
      name: 'Text message',
      patterns: ['text messages?|texts(?! of)|SMS', 'whats(?: )?app(?: messages?)?', 'messengers?|instant messages?|direct messages?|DMs'],
    },
    social: {
      name: 'Social media',
      patterns: [
        'social (?:media|networks?|channels?)(?: (?:posts?|messages?|comments?|channels?))?',
        '(?:facebook|instagram|twitter|x\\.com|linkedin|tiktok|youtube|mastodon)(?: (?:posts?|messages?|comments?|pages?))?',
        '(?:online |public |google |tripadvisor )reviews?|mentions|comments on our posts?',
      ],
    },
    post: {
      name: 'Letter',
      patterns: [
        'letters?(?! of (?:the law|apology))',
        '(?:by|via|through the|in the) post',
        'postal (?:mail|enquir(?:y|ies)|letters?)',
        'written (?:correspondence|letters?)|correspondence',
        'faxes|fax',
      ],
    },
    form: {
      name: 'Web form',
      patterns: [
        '(?:web|online|contact|feedback|request)(?: |-)?forms?',
        '(?:customer |self-service |service |online )?portals?',
        'tickets?(?! office| machine)',
        'website enquir(?:y|ies)',
      ],
    },
    counter: {
      name: 'In person',
      patterns: [
        'in person|face(?: |-)to(?: |-)face|walk(?: |-)ins?',
        '(?:service |front |reception |information |help )?(?:counters?|desks?)(?! research)',
        '(?:in|at) (?:the|our|any|every) (?:shops?|stores?|branch(?:es)?|office|showroom|reception|tills?|check(?: |-)?outs?)',
        'receptions?(?! (?:of|for))|tills?|queues?|waiting (?:room|area)s?',
        'visitors?',
      ],
    },
    visit: {
      name: 'Home visit',
      patterns: [
        '(?:home|site|on(?: |-)site|service|engineer|technician) (?:visits?|calls?|appointments?)',
        'call(?: |-)?outs?',
        "(?:at|to) (?:your|the customer['’]s) (?:home|premises|door)",
      ],
    },
  },
  actions: {
    callBack: {
      name: 'Call back',
      patterns: [
        '(?:call|calls|called|ring|rings|phone|phoned|telephone)(?: [a-z]+){0,3} back',
        'call(?: |-)?backs?',
        '(?:return|returns|returned|returning)(?: [a-z]+){0,3} (?:calls?|messages?|voicemails?)',
        '(?:calls?|messages?|voicemails?) (?:are|will be|is|must be|should be) returned',
      ],
    },
    answer: {
      name: 'Answer',
      patterns: [
        '(?:answer|answers|answered|answering|pick up|picks up|picked up|take|takes|taken)(?: [a-z]+){0,3} (?:calls?|phones?|telephones?|lines?|rings?|chats?)',
        '(?:calls?|phones?|telephones?|lines?|chats?)(?: [a-z]+){0,4} (?:answered|picked up|taken)',
        'pick(?:s|ed|ing)? up|time to answer|(?:an? )?(?:agent|adviser) joins',
        'get(?:s|ting)? through',
      ],
    },
    acknowledge: {
      name: 'Acknowledge',
      patterns: [
        'acknowledg(?:e|es|ed|ing|ement|ements|ment|ments)(?: (?:of )?receipt)?',
        'confirm(?:s|ed|ing)?(?: the| your| its| that we have)? (?:receipt|receiv(?:ed|ing))',
        '(?:an? |automatic )?confirmation of receipt',
        'let (?:you|them|customers|the customer) know (?:that )?(?:we|it) (?:have|has) (?:received|arrived)',
      ],
    },
    reply: {
      name: 'Reply',
      patterns: [
        'repl(?:y|ies|ied|ying)',
        'respon(?:d|ds|ded|ding|se|ses)(?! (?:rate|plan))',
        'answer(?:s|ed|ing)?',
        '(?:get|gets|come|comes) back to',
        '(?:write|writes|wrote) back',
        'hear(?:s|d)? (?:back )?from us',
        '(?:be|is|are|get|gets) in touch|contact(?:s|ed)? (?:you|them|the customer|customers)',
        '(?:deal|deals|dealt|dealing) with',
        '(?:handle|handles|handled|handling|process|processes|processed|processing|attend|attends|attended) (?:to )?',
        '(?:handled|processed|attended to)',
      ],
    },
    resolve: {
      name: 'Resolve',
      patterns: [
        'resol(?:ve|ves|ved|ving|ution|utions)',
        '(?:solve|solves|solved|solving|settle|settles|settled|settling|sort out|sorts out|sorted out|clear up|cleared up|put right|puts right|rectif(?:y|ies|ied)|close|closes|closed)(?= |$|[.,;])',
        '(?:final|full|substantive|written) (?:repl(?:y|ies)|responses?|answers?|decisions?)',
        '(?:find|finds|found|offer|offers|give|gives)(?: [a-z]+){0,2} (?:solutions?|remed(?:y|ies))',
      ],
    },
    inform: {
      name: 'Inform',
      patterns: [
        'inform(?:s|ed|ing)?',
        '(?:tell|tells|told|telling|notif(?:y|ies|ied|ying|ication)|advise|advises|advised|warn|warns|warned|update|updates|updated|updating|announce|announces|announced)',
        'let(?:s|ting)? (?:[a-z]+ ){1,3}know',
        'keep(?:s|ing)? (?:[a-z]+ ){1,3}(?:informed|posted|updated|up to date|in the loop|in the picture)',
        'progress reports?|status updates?|give(?:s|n)?(?: [a-z]+){0,2} notice|(?:remind|reminds|reminded|reminder)',
      ],
    },
    deliver: {
      name: 'Deliver',
      patterns: [
        'deliver(?:s|ed|ing|y|ies)?(?! (?:excellent|outstanding|great|good|quality|high|on|our|the best))',
        '(?:dispatch|despatch|ship|post|send|hand over|issue|supply)(?:es|s|ed|ing)?(?! (?:the case|it to))',
        '(?:sent|dispatched|shipped|posted|issued|supplied|handed over)(?: out)?',
        'go(?:es)? out|leaves? (?:our|the) (?:warehouse|shop|depot)|arriv(?:e|es|ed|al)',
      ],
    },
    refund: {
      name: 'Refund',
      patterns: [
        'refund(?:s|ed|ing)?',
        '(?:reimburs|compensat)(?:e|es|ed|ing|ement|ion)',
        '(?:pay|pays|paid) (?:[a-z]+ ){0,3}back',
        'money back|credit(?:s|ed)? (?:[a-z]+ ){0,3}accounts?',
        'repa(?:y|ys|id|yment)',
      ],
    },
    repair: {
      name: 'Repair',
      patterns: [
        'repair(?:s|ed|ing)?',
        '(?:mend|fix|replace|restore|exchange)(?:s|es|d|ed|ing)?',
        'replacements?|restor(?:e|ed|ation)',
        '(?:back|up) (?:and running|in service)',
      ],
    },
    serve: {
      name: 'Serve',
      patterns: [
        'serv(?:e|es|ed|ing)(?! as)',
        '(?:see|sees|seen|greet|greets|greeted|attend to|attended to|approach|approaches|approached|look after|looked after|assist|assists|assisted|help|helps|helped|welcome|welcomes|welcomed)(?= (?:you|every|each|all|the|our|a|any|visitors?|customers?|guests?|within|in|by|at))',
        '(?:wait|waits|waiting|queue|queues|queuing|queueing)(?: times?)?',
        'offer(?:s|ed)? (?:you )?an appointment|appointments? (?:is|are|start)',
      ],
    },
    decide: {
      name: 'Decide',
      patterns: [
        'decid(?:e|es|ed|ing)',
        '(?:decision|decisions|assessment|assess|assesses|assessed|approve|approves|approved|approval|examine|examines|examined|investigate|investigates|investigated|investigation|look into|looks into|looked into|check|checks|checked|verify|verified|consider|considers|considered)',
      ],
    },
    escalate: {
      name: 'Escalate',
      patterns: [
        'escalat(?:e|es|ed|ing|ion|ions)',
        '(?:pass|passes|passed|hand|hands|handed|refer|refers|referred|forward|forwards|forwarded|transfer|transfers|transferred|put through)(?: [a-z]+){0,4} (?:on|over|to)',
      ],
    },
    review: {
      name: 'Review',
      patterns: [
        'review(?:s|ed|ing)?',
        '(?:revise|revises|revised|audit|audits|audited|monitor|monitors|monitored|evaluate|evaluates|evaluated|measure|measures|measured)',
      ],
    },
    train: {
      name: 'Train',
      patterns: [
        'train(?:s|ed|ing)?',
        '(?:coach|coaches|coached|coaching|refresher|refreshers|induction|workshops?|briefed|brief|briefing|briefings)',
      ],
    },
    publish: {
      name: 'Publish',
      patterns: [
        'publish(?:es|ed|ing)?',
        'publication',
        '(?:post|posts|posted|put up|display|displays|displayed) (?:[a-z]+ ){0,3}(?:results?|figures?|website|notice board)',
      ],
    },
    survey: {
      name: 'Survey',
      patterns: [
        'survey(?:s|ed|ing)?',
        '(?:ask|asks|asked|collect|collects|collected|gather|gathers|gathered)(?: [a-z]+){0,5} (?:feedback|opinions?|views?|ratings?)',
        'feedback forms?|questionnaires?',
      ],
    },
  },
  objects: {
    complaint: { name: 'Complaint', patterns: ['complaints?', 'grievances?', '(?:unhappy|dissatisfied) customers?', 'disputes?|appeals?'] },
    enquiry: {
      name: 'Enquiry',
      patterns: ['(?:e|i)nquir(?:y|ies)', '(?:quer(?:y|ies)|questions?)', '(?:calls?|e-?mails?|letters?|messages?|chats?)(?! back)'],
    },
    request: { name: 'Request', patterns: ['requests?', 'applications?', 'claims?', 'bookings?|reservations?|quotes?|quotations?'] },
    order: { name: 'Order', patterns: ['orders?(?! to)', '(?:parcels?|packages?|deliver(?:y|ies)|shipments?|goods)'] },
    appointment: { name: 'Appointment', patterns: ['appointments?', '(?:visits?|meetings?)'] },
    fault: { name: 'Fault', patterns: ['faults?', '(?:outages?|incidents?|breakdowns?|defects?|problems?|issues?|failures?|repairs?|leaks?)'] },
    payment: { name: 'Payment', patterns: ['refunds?', '(?:payments?|invoices?|bills?|credits?|deposits?|money)'] },
    feedback: { name: 'Feedback', patterns: ['feedback', '(?:suggestions?|reviews?|comments?|compliments?|surveys?|ratings?)'] },
    document: {
      name: 'Document',
      patterns: [
        '(?:this|the) (?:policy|charter|handbook|playbook|procedure|document)',
        '(?:certificates?|contracts?|licen[cs]es?|permits?|reports?|results?)',
      ],
    },
  },
  joints: {
    strong: [';', '(?:,? )?(?:and then|and|but|or|then|while|whereas)', '(?: )?[–—]'],
    weak: [','],
  },
  comparison: {
    atMost: [
      'within',
      'inside',
      'in(?= (?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|\\[))',
      'by',
      'before',
      'at (?:the )?(?:very )?(?:most|latest)',
      '(?:no|not) (?:later|more|longer|greater|higher|slower) than',
      '(?:never|not) (?:more|longer|later) than',
      'not exceeding|(?:does|do|must|may|shall|should|will) not exceed',
      '(?:a |an absolute )?(?:maximum|limit|ceiling|cap|max)(?: of)?',
      'up to',
      'or (?:less|fewer|sooner|earlier|better|quicker|lower|below|under)',
      'tops',
      '≤',
    ],
    atLeast: [
      'at (?:the )?(?:very )?(?:least|earliest)',
      '(?:no|not) (?:less|fewer|earlier|sooner|lower) than',
      '(?:a )?minimum(?: of)?',
      'or (?:more|higher|above|over|better)',
      'for (?:at least|the first)',
      '≥',
    ],
    moreThan: ['(?:more|longer|later|greater|higher|better) than', 'over', 'above', 'exceeding', '>'],
    lessThan: ['(?:less|fewer|sooner|earlier|lower|shorter|quicker|faster) than', 'under', 'below', '<'],
    exactly: ['exactly', 'precisely', 'on the dot', 'sharp'],
  },
  ranges: ['to', 'or', 'and(?= [0-9])', 'until', 'till'],
  shares: {
    between: ['(?:out )?of(?: (?:every|each))?', 'in(?: (?:every|each))?'],
    of: ['of (?:all |the |our |your |these |those |incoming )?[a-z]+', 'of the time'],
  },
  starts: [
    'if|where|unless|no later than [0-9]|when|that you choose',
    '(?:of|from|after|following|upon|on) (?:the |its |their |your |our )?(?:receipt|receiving|arrival|order|ordering|call|calling|contact|request|report|reporting|notification|complaint|delivery|visit|purchase|payment|return|booking|application|acknowledgement|decision|closing|closure|departure|enquiry|email|opening)',
    '(?:after|when|once|from when|from the (?:day|date|time|moment)|of) (?:we|you|they|it|the [a-z]+|a [a-z]+|[a-z]+ing)(?: (?:receives?|gets?|arrives?|asks?|orders?|calls?|contacts?|sends?|reports?|closes?|have|has|had|is|are|was|were))?',
    'after (?:it|they) (?:arrive|arrives|comes in|come in|is received|are received)',
    'before (?:the |your |we |you |it )',
    'in advance|notice|beforehand|ahead',
  ],
  conditions: [
    '(?:if|unless|except|otherwise|where|when|whenever|in case of|provided)',
    '(?:urgent|emergenc(?:y|ies)|priority|critical|severe|serious|complex|complicated|difficult|simple|routine|standard|minor|major|non-urgent|special|premium|express)',
    '(?:first|second|third|next|further|final|initial|follow-up|interim) (?:repl(?:y|ies)|responses?|answers?|reminders?|stage|level)',
    'outside|after hours|weekends?|holidays?|december|peak',
  ],
  criteria: [
    '(?:is|are|as|we) (?:measured?|judged?|rated|assessed)(?: this)?(?: by| against| on| with| as| at)?',
    '(?:a |an |our )?(?:satisfaction |average |customer |quality )?(?:scores?|ratings?|marks?|grades?)',
    '(?:rated?|rate us|scored?)',
    '(?:this|that|which) means',
    '(?:our|the) (?:target|measure|yardstick|benchmark)(?: for this)? is',
    'standard (?:[A-Z]{2,5} ?)?[0-9]{3,6}|ISO ?[0-9]{3,6}|certified to',
  ],
  negations: [
    "(?:must|shall|should|may|do|does|will|can|need) not|(?:do|must|should|wo|ca|need)n['’]t",
    'never',
    'no longer',
    'cannot',
    'refrain(?:s)? from|avoid(?:s|ing)?',
  ],
};
