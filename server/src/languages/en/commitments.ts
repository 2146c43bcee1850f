import type { LanguagePack } from '../types.ts';
import { actions } from './commitments/actions.ts';
import { channels } from './commitments/channels.ts';

/** How English names channels, actions and objects, and joins the parts of a commitment. */
export const commitments: LanguagePack['commitments'] = {
  channels,
  actions,
  objects: {
    complaint: {
      name: 'Complaint',
      patterns: [
        'complaints?',
        'grievances?',
        '(?:unhappy|dissatisfied|angry) (?:customers?|guests?|callers?)',
        'disputes?|disputed|appeals?|objections?|concerns?',
        '(?:when|if) (?:you are|customers are) (?:unhappy|dissatisfied)',
      ],
    },
    enquiry: {
      name: 'Enquiry',
      patterns: [
        '(?:e|i)nquir(?:y|ies)',
        '(?:quer(?:y|ies)|questions?)',
        '(?:calls?|e-?mails?|letters?|messages?|chats?|contacts|voicemails?|tickets?|posts?)(?! back)',
      ],
    },
    request: {
      name: 'Request',
      patterns: [
        'requests?',
        'applications?',
        'claims?',
        'bookings?|reservations?|quotes?|quotations?|estimates?',
        'registrations?|renewals?|cancellations?|changes? of address|subscriptions?|prescriptions?|permits? applications?',
      ],
    },
    order: {
      name: 'Order',
      patterns: [
        'orders?(?! to)',
        '(?:parcels?|packages?|deliver(?:y|ies)|shipments?|goods|consignments?|purchases?|items?|pre(?: |-)?orders?|backorders?)',
      ],
    },
    appointment: {
      name: 'Appointment',
      patterns: ['appointments?', '(?:visits?|meetings?|viewings?|consultations?|slots?|time windows?|check(?: |-)ups?|sessions?)'],
    },
    fault: {
      name: 'Fault',
      patterns: [
        'faults?|faulty',
        '(?:outages?|incidents?|breakdowns?|defects?|problems?|issues?|failures?|repairs?|leaks?|bugs?|errors?|mistakes?|damage|interruptions?|power cuts?|bursts?|blockages?|disruptions?|emergenc(?:y|ies))',
      ],
    },
    payment: {
      name: 'Payment',
      patterns: [
        'refunds?',
        '(?:payments?|invoices?|bills?|credits?|deposits?|money|fees?|fares?|charges|compensation|statements?|premiums?|payouts?)',
      ],
    },
    feedback: {
      name: 'Feedback',
      patterns: ['feedback', '(?:suggestions?|reviews?|comments?|compliments?|surveys?|ratings?|opinions?|ideas?|scores?|praise)'],
    },
    document: {
      name: 'Document',
      patterns: [
        '(?:this|the|our) (?:policy|charter|handbook|playbook|procedure|document|code|standards?|plan)',
        '(?:certificates?|contracts?|licen[cs]es?|permits?|reports?|results?|records?|passports?|minutes of the meeting|copies|transcripts?|statements of account|timetables?)',
      ],
    },
  },
  joints: {
    strong: [
      ';',
      '(?:,? )?(?:and then|and also|and in addition|and|but|or else|or|then|after which|after that|while|whilst|whereas|before|plus|as well as|yet|so)',
      '(?: )?[–—]',
    ],
    weak: [',', ':'],
  },
  comparison: {
    atMost: [
      'within',
      'inside',
      'in(?= (?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|an? (?:hour|day|week|month|minute)|\\[))',
      'by|until|till|up until',
      'before',
      'at (?:the )?(?:very )?(?:most|latest|outside)',
      '(?:no|not) (?:later|more|longer|greater|higher|slower|further) than',
      '(?:never|not) (?:more|longer|later|higher) than',
      'not exceeding|(?:does|do|must|may|shall|should|will|can) not exceed|never exceeds?|not to exceed|without exceeding',
      '(?:a |an |an absolute |the |our )?(?:maximum|limit|ceiling|cap|max|upper limit)(?: of)?|capped at|limited to|at a maximum',
      'up to',
      'or (?:less|fewer|sooner|earlier|better|quicker|lower|below|under|faster|shorter)',
      'and (?:no|not) (?:more|later|longer)|but no (?:more|later|longer) than',
      'tops|max\\.?',
      '≤',
    ],
    atLeast: [
      'at (?:the )?(?:very )?(?:least|earliest)',
      '(?:no|not|never) (?:less|fewer|earlier|sooner|lower|shorter) than',
      '(?:a |the )?minimum(?: of)?|min\\.?',
      'or (?:more|higher|above|over|better|longer|later)',
      'for (?:at least|the first)',
      'from|starting (?:at|from)|upwards? of|and (?:up|upwards|above|over)',
      '≥',
    ],
    moreThan: [
      '(?:more|longer|later|greater|higher|better|larger|over and above) than',
      'over',
      'above',
      'exceeding|exceeds?|in excess of',
      'after|beyond',
      '>',
    ],
    lessThan: ['(?:less|fewer|sooner|earlier|lower|shorter|quicker|faster|smaller) than', 'under', 'below|beneath', 'just under|short of', '<'],
    exactly: ['exactly', 'precisely', 'on the dot', 'sharp', 'flat', 'no more and no less than', 'fixed at|set at'],
  },
  ranges: ['to', 'or', 'and(?= [0-9])', 'until', 'till', 'through', 'up to'],
  shares: {
    between: ['(?:out )?of(?: (?:every|each))?', 'in(?: (?:every|each))?', 'from(?: every)?'],
    of: [
      'of (?:all |the |our |your |these |those |incoming |such |all our |all the |any )?(?:[a-z]+ )?[a-z]+',
      'of the time',
      '(?:calls|emails|e-mails|letters|complaints|orders|cases|callers|customers|requests|enquiries|sailings|trains|deliveries|repairs|tickets|visits|sessions|chats)',
    ],
  },
  starts: [
    'if|where|unless|no later than [0-9]|when|that you choose',
    '(?:of|from|after|following|upon|on|since) (?:the |its |their |your |our |a |an |each |any |first )?(?:date of |day of |time of |moment of )?(?:receipt|receiving|arrival|order|ordering|call|calling|contact|request|report|reporting|notification|complaint|delivery|visit|purchase|payment|return|booking|application|acknowledgement|acknowledgment|decision|closing|closure|departure|enquiry|inquiry|email|opening|repair|registration|submission|cancellation|event|incident|outage|collection|referral|renewal|expiry|end|start|hearing|inspection|claim|letter|message|appointment|check(?: |-)?out|installation|approval|confirmation|completion|dispatch|sailing)',
    '(?:after|when|once|from when|from the (?:day|date|time|moment)|of|since|as soon as) (?:we|you|they|it|he|she|the [a-z]+|a [a-z]+|an [a-z]+|your [a-z]+|[a-z]+ing)(?: (?:receives?|gets?|arrives?|asks?|orders?|calls?|contacts?|sends?|reports?|closes?|have|has|had|is|are|was|were|opens?|joins?|lands?|comes?|reach(?:es)?|makes?|files?|applies))?',
    'after (?:it|they) (?:arrive|arrives|comes in|come in|is received|are received)',
    'before (?:the |your |we |you |it |a |an |each |any |departure|arrival|opening)',
    '(?:of|from) (?:your|the|their|our|its) [a-z]+ing',
    'in advance|notice|beforehand|ahead',
  ],
  conditions: [
    '(?:if|unless|except|otherwise|where|when|whenever|in case of|in the event of|provided|providing|as long as|once|should|only for|for (?:orders|claims|cases|customers|bookings|parcels|members) (?:of|over|under|above|below|with|that|who))',
    '(?:urgent|emergenc(?:y|ies)|priority|critical|severe|serious|complex|complicated|difficult|simple|straightforward|routine|standard|minor|major|non(?: |-)?urgent|special|premium|express|basic|gold|silver|business|domestic|international|overseas|local|large|small|bulky|perishable|hazardous|dangerous)',
    '(?:first|second|third|next|further|final|initial|follow-up|interim|later) (?:repl(?:y|ies)|responses?|answers?|reminders?|stage|level|visit|call|attempt)',
    '(?:level|priority|stage|grade|category|tier|class|zone|band) (?:[0-9]+|[a-d]|one|two|three|four)',
    'outside|after hours|out of hours|weekends?|(?:bank |public |school |national )?holidays?|december|peak|off(?: |-)peak|nights?|at night|overnight|evenings?|saturdays?|sundays?|in winter|in summer',
  ],
  criteria: [
    '(?:is|are|as|we) (?:measured?|judged?|rated|assessed|scored?|checked|graded|marked)(?: this)?(?: by| against| on| with| as| at)?',
    '(?:a |an |our |the )?(?:satisfaction |average |customer |quality |overall |audit |inspection |hygiene |survey |mean )?(?:scores?|ratings?|marks?|grades?|index)',
    '(?:rated?|rate us|scored?|net promoter|nps|csat)',
    '(?:this|that|which|by this we|by that we|we|it|in practice this) (?:means?|mean)',
    '(?:our|the) (?:target|measure|yardstick|benchmark|test|criterion|goal)(?: for this| of this| here)? is',
    'standard (?:[A-Z]{2,5} ?)?[0-9]{3,6}|(?:ISO|BS|EN|ASTM|ANSI|NFPA|DIN) ?(?:EN )?[0-9]{2,6}|certified to|to (?:the )?(?:checklist|specification|standard|code) (?:in|of|[A-Z0-9])',
    '(?:against|to|by|using|with) (?:the |a |our |this )?(?:checklist|score ?card|rubric|scale|points? (?:list|scheme)|inspection (?:sheet|list)|criteria (?:in|below))',
    '(?:in other words|that is(?: to say)?|i\\.e\\.|namely|specifically)',
  ],
  negations: [
    "(?:must|shall|should|may|do|does|will|can|need|is|are|ought) not(?! (?:only|just))|(?:do|must|should|wo|ca|need|does|is|are|sha)n['’]t",
    'never',
    'no longer|no one (?:may|must|should)|nobody (?:may|must|should)',
    'cannot',
    'refrain(?:s)? from|avoid(?:s|ing)?|stop(?:s|ping)? (?:short of )?[a-z]+ing',
    '(?:is|are|strictly) (?:forbidden|prohibited|banned|off limits|not allowed)|under no circumstances|on no account|at no time',
  ],
};
