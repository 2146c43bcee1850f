import type { LanguagePack } from '../types.ts';

/** How English names channels, actions and objects, and joins the parts of a commitment. */
export const commitments: LanguagePack['commitments'] = {
  channels: {
    phone: {
      name: 'Phone',
      patterns: [
        '(?:(?:tele)?phone|mobile) ?(?:calls?|lines?|numbers?|(?:e|i)nquir(?:y|ies)|queues?|support|service|messages?)?',
        '(?:by|over the|on the|via|through the) (?:tele)?phone',
        '(?:incoming |inbound |outgoing |missed |dropped |repeat |your |the |all |every |each |live )?calls?(?! (?:back|off|for|on|in|out|it|round|at|sign|to action|of nature))',
        'callers?',
        '(?:hot|help|support|booking|order|advice|care|emergency|complaints?|repairs?|fault|information|customer|freephone|toll(?: |-)free|enquiry|information)(?: |-)?lines?(?= |[.,;:!)]|$)',
        'switchboard|call(?: |-)?cent(?:re|er)s?|contact(?: |-)?cent(?:re|er)s?',
        'voice(?: |-)?mails?(?: messages?)?|answer(?:ing)?(?: |-)?(?:phone|machine)s?',
        '(?:tele)?phoned?|telephones?|handsets?',
        '(?<=(?:within|after|in|by|the|under) (?:[a-z]+ |[0-9]+ ){0,2})rings?',
        'hold(?: |-)times?|on hold|telephone queue|phone lines?',
      ],
    },
    email: {
      name: 'Email',
      patterns: [
        'e(?:-)?mails?(?: (?:(?:e|i)nquir(?:y|ies)|messages?|support|address(?:es)?|quer(?:y|ies)|complaints?|requests?|repl(?:y|ies)|team|contact))?',
        'e(?:-)?mailed|e(?:-)?mailing',
        '(?:shared |service |support |customer )?(?:mailbox(?:es)?|inbox(?:es)?)',
        'electronic mail',
      ],
    },
    chat: {
      name: 'Live chat',
      patterns: [
        '(?:live |web |online |site |in(?: |-)app |website )?chats?(?: sessions?| messages?| windows?| requests?| agents?)?(?! with (?:the|a) colleague)',
        'web(?: |-)?chats?|live(?: |-)chats?',
        'chat(?: |-)?bots?|virtual assistants?',
      ],
    },
    message: {
      name: 'Text message',
      patterns: [
        'text messages?|texts(?! of)|texted|(?:a|by|get a|send a|sends a|via) text(?! of)|sms(?:es)?',
        'whats(?: )?app(?: messages?)?|i(?: |-)?message',
        'messengers?|instant messages?|direct messages?|private messages?|dms|in(?: |-)app messages?|push notifications?',
      ],
    },
    social: {
      name: 'Social media',
      patterns: [
        'social (?:media|networks?|channels?|platforms?|accounts?|posts?)(?: (?:posts?|messages?|comments?|channels?|quer(?:y|ies)|(?:e|i)nquir(?:y|ies)|accounts?|team))?',
        '(?:facebook|instagram|twitter|x\\.com|linkedin|tiktok|youtube|mastodon|bluesky|threads|nextdoor|reddit|snapchat)(?: (?:posts?|messages?|comments?|pages?|accounts?|groups?|and x|and instagram))?',
        '(?:online |public |google |tripadvisor |trustpilot |yelp |star |web |facebook |negative |bad )reviews?|mentions|tags us|comments on our posts?|tweets?|posts? (?:about|that mention|that tag) (?:us|the)',
      ],
    },
    post: {
      name: 'Letter',
      patterns: [
        'letters?(?! of (?:the law|apology|credit|the alphabet))',
        '(?:by|via|through the|in the) (?:post|mail)(?! (?:room|box))',
        'postal (?:mail|(?:e|i)nquir(?:y|ies)|letters?|complaints?|requests?|correspondence)|snail mail|us mail|royal mail',
        '(?:written |paper )?correspondence|written (?:letters?|(?:e|i)nquir(?:y|ies)|complaints?|requests?)|(?:in|into) writing',
        'faxes|fax|post(?: |-)?cards?',
        'write(?:s)? (?:in )?to us',
      ],
    },
    form: {
      name: 'Web form',
      patterns: [
        '(?:web|online|contact|feedback|request|complaints?|enquiry|application|claim|report|website|our|the|electronic|booking|repair)(?: |-)?forms?(?! of)',
        '(?:customer |self-service |service |online |tenant |resident |member |patient |web )?portals?',
        '(?:help(?: |-)?desk |support |service )?tickets?(?! (?:office|machine|holders?|prices?|inspectors?|desk|hall|barriers?))',
        'website (?:(?:e|i)nquir(?:y|ies)|requests?|orders?)|online (?:(?:e|i)nquir(?:y|ies)|requests?|reports?|applications?|orders?|accounts?)',
        'in the app|through the app|via the app|on the app|on our website|via the website|through the website',
      ],
    },
    counter: {
      name: 'In person',
      patterns: [
        'in person|face(?: |-)to(?: |-)face|walk(?: |-)ins?|drop(?: |-)in(?: sessions?)?',
        '(?:service |front |reception |information |help |enquiry |returns |check(?: |-)in |ticket |cash |circulation |customer |collection )?(?:counters?|desks?)(?! (?:research|top|lamp|job))',
        '(?:in|at|into|inside) (?:the|our|any|every|each|a|your local) (?:shops?|stores?|branch(?:es)?|office|offices|showroom|reception|tills?|check(?: |-)?outs?|surgery|clinic|library|hub|lobby|waiting room|terminal|station|kiosk|restaurant|salon|depot|town hall|front desk)',
        'receptions?(?! (?:of|for|class|year))|tills?|check(?: |-)?outs?|queues?|(?:the|in|a) line(?! (?:with|manager))|waiting (?:room|area)s?|front of house',
        'visitors?(?! numbers)|shoppers?|diners?',
      ],
    },
    visit: {
      name: 'Home visit',
      patterns: [
        '(?:home|site|on(?: |-)site|house|service|engineer|technician|installation|repair|field) (?:visits?|calls?|appointments?)',
        'call(?: |-)?outs?|service calls?|visits? (?:to|at) (?:your|the) (?:home|premises|property|house)',
        "(?:at|to|in) (?:your|the customer['’]s|their|customers['’]|people['’]s) (?:homes?|premises|door|doorstep|house|property|address|flat|apartment)",
        '(?:the |our |a )?(?:engineers?|technicians?|techs?|fitters?|installers?|crews?) (?:arrives?|comes?|calls?|visits?|attends?|turns? up|is on site|are on site)',
        'on(?: |-)site (?:support|service|help|repairs?)',
      ],
    },
  },
  actions: {
    callBack: {
      name: 'Call back',
      patterns: [
        '(?:call|calls|called|calling|ring|rings|rang|phone|phones|phoned|telephone|telephoned)(?: [a-z]+){0,3} back',
        'call(?: |-)?backs?|ring(?: |-)?backs?',
        '(?:return|returns|returned|returning)(?: [a-z]+){0,3} (?:calls?|messages?|voicemails?)',
        '(?:calls?|messages?|voicemails?|voice messages?) (?:are|will be|is|must be|should be|shall be|get|gets) returned',
      ],
    },
    answer: {
      name: 'Answer',
      patterns: [
        '(?:answer|answers|answered|answering|pick up|picks up|picked up|take|takes|taken)(?: [a-z]+){0,3} (?:calls?|phones?|telephones?|lines?|rings?|chats?|switchboard)',
        '(?:calls?|phones?|telephones?|lines?|chats?)(?: [a-z]+){0,4} (?:answered|picked up|taken|accepted)',
        'pick(?:s|ed|ing)? up(?! (?:your|the (?:parcel|order|key|keys|item|items|goods|children|bike|car|litter)))|time to answer|(?:an? )?(?:agent|advis[eo]r|colleague|person|human) joins',
        'get(?:s|ting)? through|put(?:s)? (?:you |callers? |the caller )?through|speed of answer|(?:speak|speaks|talk|talks) to (?:a|an|our) (?:person|human|advis[eo]r|agent|colleague|member of staff)',
      ],
    },
    acknowledge: {
      name: 'Acknowledge',
      patterns: [
        'acknowledg(?:e|es|ed|ing|ement|ements|ment|ments)(?: (?:of )?receipt)?',
        'confirm(?:s|ed|ing)?(?: the| your| its| that we have| that it has)? (?:receipt|receiv(?:ed|ing)|arrived|come in)',
        '(?:an? |automatic |automated )?(?:confirmation|notice|acknowledgement) of receipt|auto(?: |-)?repl(?:y|ies)',
        'let (?:you|them|customers|the customer|the sender) know (?:that )?(?:we|it) (?:have|has) (?:received|arrived|got)',
        '(?:give|gives|given|get|gets|receive|receives|issue|issues) (?:you |them |the caller |the customer )?an? (?:case|reference|ticket|job) number',
      ],
    },
    reply: {
      name: 'Reply',
      patterns: [
        'repl(?:y|ies|ied|ying)',
        'respon(?:d|ds|ded|ding|se|ses)(?! (?:rate|plan|team|unit|code))',
        'answer(?:s|ed|ing)?(?! (?:machine|phone))',
        '(?:get|gets|getting|got|come|comes|coming) back to',
        '(?:write|writes|wrote|written|writing) (?:back|to (?:you|them|the (?:customer|complainant|caller|person|resident|tenant|parents|family)))',
        'hear(?:s|d)? (?:back )?from (?:us|the (?:manager|team|office|council|company))',
        '(?:be|is|are|get|gets|getting) in touch|contact(?:s|ed|ing)? (?:you|them|the customer|customers|the caller|the complainant)',
        '(?:deal|deals|dealt|dealing) with',
        '(?:handle|handles|handled|handling|process|processes|processed|processing|attend|attends|attended) (?:to )?',
        '(?:handled|processed|attended to|seen to|turned around|actioned)',
        'turn(?: |-)?around|follow(?:s|ed)? up|follow(?: |-)ups?',
      ],
    },
    resolve: {
      name: 'Resolve',
      patterns: [
        'resol(?:ve|ves|ved|ving|ution|utions)',
        '(?:solve|solves|solved|solving|settle|settles|settled|settling|sort out|sorts out|sorted out|sort|sorted|clear up|cleared up|put right|puts right|putting right|rectif(?:y|ies|ied)|remed(?:y|ies|ied)|close|closes|closed|cure|cured)(?= |$|[.,;])(?! (?:on|at (?:the )?(?:week|christmas|lunch|[0-9])|to the public|doors?|for lunch))',
        'put(?:s|ting)? (?:it|things|this|that|them|mistakes|matters|everything|errors|any mistakes?) right|make(?:s)? (?:it|things|amends) (?:right|good)?',
        '(?:final|full|substantive|written|complete|detailed|formal) (?:repl(?:y|ies)|responses?|answers?|decisions?)',
        '(?:find|finds|found|offer|offers|give|gives|agree|agrees|agreed|propose|proposes)(?: [a-z]+){0,2} (?:solutions?|remed(?:y|ies)|redress)',
        'first(?: |-)contact (?:resolution|fix)|(?:conclude|concludes|concluded|finish|finishes|finali[sz]e[sd]?) (?:the|your|a|each|every) (?:case|complaint|matter|investigation|claim)',
      ],
    },
    inform: {
      name: 'Inform',
      patterns: [
        'inform(?:s|ed|ing)?',
        '(?:tell|tells|told|telling|notif(?:y|ies|ied|ying|ication|ications)|advise|advises|advised|warn|warns|warned|warning|alert|alerts|alerted|update|updates|updated|updating|announce|announces|announced|announcements?|explain|explains|explained)',
        'let(?:s|ting)? (?:[a-z]+ ){1,3}know',
        'keep(?:s|ing)? (?:[a-z]+ ){1,3}(?:informed|posted|updated|up to (?:date|speed)|in the loop|in the picture|abreast)',
        "progress reports?|status (?:updates?|page|reports?)|give(?:s|n)?(?: [a-z0-9'’]+){0,3} (?:notice|warning)|(?:remind|reminds|reminded|reminder|reminders)",
        '(?:text|texts|texted|email|emails|emailed|phone|phones|phoned) (?:you|them|the customer|customers|the caller|passengers|parents|residents|owners|clients|the owner)',
        '(?:hear|hears) (?:about|of) (?:it|any|changes|delays)',
      ],
    },
    deliver: {
      name: 'Deliver',
      patterns: [
        'deliver(?:s|ed|ing|y|ies)?(?! (?:excellent|outstanding|great|good|quality|high|on|our|the best|a (?:great|good|high|first)|value|results))',
        '(?:dispatch|despatch|ship|post|mail|send|hand over|hand out|issue|supply|courier|forward)(?:es|s|ed|ing)?(?! (?:the case|it to|for))',
        '(?:sent|dispatched|despatched|shipped|posted|mailed|issued|supplied|handed over|handed out|forwarded)(?: out)?',
        'go(?:es)? out|leaves? (?:our|the) (?:warehouse|shop|depot|bakery|kitchen|store)|arriv(?:e|es|ed|al)|(?:is|are|be|get|gets) (?:there|with you)',
        '(?:ready|available) (?:for|to) (?:collection|collect|pick(?: |-)?up|be collected)|collect(?:s|ed|ion|ions|ing)?(?! (?:feedback|opinions?|views?|data|information))|pick(?: |-)?ups?',
        'install(?:s|ed|ing|ation|ations)?|set(?:s)? up your|activat(?:e|es|ed|ion)|connect(?:s|ed|ion)? (?:you|your|new)',
      ],
    },
    refund: {
      name: 'Refund',
      patterns: [
        'refund(?:s|ed|ing|able)?',
        '(?:reimburs|compensat)(?:e|es|ed|ing|ement|ion)',
        '(?:pay|pays|paid|paying|give|gives|given|get|gets) (?:[a-z]+ ){0,4}back(?= |[.,;:!)]|$)',
        '(?:your |their |the |his |her )?money(?: |-)back|credit(?:s|ed|ing)? (?:[a-z]+ ){0,3}(?:accounts?|card|bill)|credit notes?|store credit',
        'repa(?:y|ys|id|yment|yments)|return(?:s|ed)? (?:your|the|their) (?:fare|money|deposit|payment|price|bond|fee)',
        '(?:pay|pays|paid|transfer|transfers|transferred) (?:out|into (?:your|the) account)|payouts?|vouchers?',
      ],
    },
    repair: {
      name: 'Repair',
      patterns: [
        'repair(?:s|ed|ing|ers?)?',
        '(?:mend|fix|replace|restore|exchange|service|patch)(?:s|es|d|ed|ing)?(?= |[.,;:!)]|$)(?! (?:desk|counter|line|team|level|standards?|manager|charter|users?|delivery|charge|station|policy|hours))',
        'replacements?|restor(?:e|ed|ation)|remak(?:e|es|ing)|remade|redo(?:ne|es)?|re(?: |-)?bak(?:e|ed)|mended',
        '(?:back|up) (?:and running|in service|on|working)|made safe|make(?:s)? (?:it |them |the site |the area )?safe|clear(?:s|ed)? (?:the )?(?:fault|blockage|blocked)',
      ],
    },
    serve: {
      name: 'Serve',
      patterns: [
        'serv(?:e|es|ed|ing)(?! as)',
        '(?:see|sees|seen|greet|greets|greeted|attend to|attended to|approach|approaches|approached|look after|looked after|assist|assists|assisted|help|helps|helped|welcome|welcomes|welcomed|acknowledge|acknowledges|acknowledged)(?= (?:you|every|each|all|the (?:customer|guest|client|visitor|patient|next|caller|person)|our|a|any|visitors?|customers?|guests?|callers?|clients?|patients?|readers?|people|within|in|by|at))',
        '(?:is|are|be|being) (?:seen|greeted|helped|served|welcomed|attended to|seated|shown (?:in|to)|called in)',
        '(?:wait|waits|waiting|waited|queue|queues|queued|queuing|queueing|stand in line)(?: times?)?(?! (?:list|room|area|staff))',
        'offer(?:s|ed)? (?:you )?an appointment|appointments? (?:is|are|start|starts|begins?|within)|seat(?:s|ed)? (?:you|guests|diners|customers)|check(?:s|ed)?(?: |-)?in|tills? opens?|open(?:s)? (?:a|another) (?:second )?till',
      ],
    },
    decide: {
      name: 'Decide',
      patterns: [
        'decid(?:e|es|ed|ing)',
        '(?:decision|decisions|ruling|rulings|assessment|assessments|assess|assesses|assessed|assessing|approve|approves|approved|approval|grant|grants|granted|refuse|refuses|refused|determine|determines|determined|examine|examines|examined|investigate|investigates|investigated|investigating|investigation|investigations|look into|looks into|looked into|check|checks|checked|checking|verify|verified|consider|considers|considered|inspect|inspects|inspected|inspections?|test|tests|tested|triage|triages|triaged)',
        '(?:rule|rules|ruled) on|(?:weigh|weighs) up|(?:sign|signs|signed) off',
      ],
    },
    escalate: {
      name: 'Escalate',
      patterns: [
        'escalat(?:e|es|ed|ing|ion|ions)',
        '(?:pass|passes|passed|passing|hand|hands|handed|refer|refers|referred|referring|forward|forwards|forwarded|transfer|transfers|transferred|put through|take|takes|move|moves|moved|send|sends|bring|brings|brought|raise|raises|raised)(?: [a-z]+){0,4} (?:on to|over to|up to|to (?:the|a|your|our) (?:[a-z]+ ){0,2}(?:manager|supervisor|team leader|lead|director|ombudsman|head|team|department|second line|next (?:level|stage)|board|owner))',
        '(?:goes|go|moves|move) (?:up )?to (?:the |a )?(?:next (?:level|stage)|stage (?:two|2|three|3)|(?:[a-z]+ ){0,2}(?:manager|supervisor|director|ombudsman))',
      ],
    },
    review: {
      name: 'Review',
      patterns: [
        'review(?:s|ed|ing)?(?! sites?)',
        '(?:revise|revises|revised|revising|revision|audit|audits|audited|auditing|monitor|monitors|monitored|monitoring|evaluate|evaluates|evaluated|evaluation|measure|measures|measured|measuring|sample|samples|sampled|score|scores|scored|re(?:-)?read|go over|goes over|look at the figures|spot(?: |-)?checks?)',
        'mystery (?:shops?|shopping|calls?|shoppers?)|walk(?: |-)?rounds?',
      ],
    },
    train: {
      name: 'Train',
      patterns: [
        'train(?:s|ed|ing)?(?= (?:staff|new|every|all|our|each|on|in|is|are|for|sessions?|takes|at|within|before|once|twice|again|starts)|[.,;:!)]|$)(?! (?:station|times?|fares?|tickets?))',
        '(?:coach|coaches|coached|coaching|mentor|mentors|mentored|shadow|shadows|shadowed|refresher|refreshers|induction|inductions|onboarding|workshops?|briefed|brief|briefs|briefing|briefings|instruct|instructed|teach|teaches|taught|certif(?:y|ied)|courses?|drills?)(?! (?:station|party))',
      ],
    },
    publish: {
      name: 'Publish',
      patterns: [
        'publish(?:es|ed|ing)?',
        'publication|(?:make|makes|made) public|(?:report|reports|reported)(?: [a-z]+){0,3} (?:results?|figures?|performance|to the (?:board|council|committee|public))',
        '(?:post|posts|posted|put up|puts up|pin|pins|pinned|display|displays|displayed|show|shows|hang|hangs) (?:[a-z]+ ){0,4}(?:results?|figures?|website|notice(?: |-)?board|performance|scores?|intranet|wall|board|window)',
        '(?:are|is|be) (?:on|in) (?:our|the) (?:website|notice(?: |-)?board|intranet)',
      ],
    },
    survey: {
      name: 'Survey',
      patterns: [
        'survey(?:s|ed|ing)?',
        '(?:ask|asks|asked|asking|collect|collects|collected|gather|gathers|gathered|invite|invites|invited|seek|seeks)(?: [a-z]+){0,6} (?:feedback|opinions?|views?|ratings?|comments|how (?:it|we|things) (?:went|did|are)|what (?:they|you) think|to rate)',
        'feedback forms?|questionnaires?|comment cards?|exit interviews?|polls?|focus groups?|satisfaction (?:surveys?|calls?)',
      ],
    },
  },
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
