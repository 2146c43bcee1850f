import type { LanguagePack } from '../../types.ts';
import { anyone, chief, people } from './words.ts';

type Recourse = 'escalation' | 'complaints' | 'feedback';

/** Where a case goes when the first answer is not enough, and what is learnt from it. */
export const recourse: Pick<LanguagePack['sections'], Recourse> = {
  escalation: {
    title: 'Escalation',
    aliases: [
      'Escalations',
      'Escalation procedure',
      'Escalation process',
      'Escalation path',
      'Escalation paths',
      'Escalation levels',
      'Escalation chain',
      'Escalation matrix',
      'Escalation policy',
      'When to escalate',
      'How to escalate',
      'Taking it further',
      'Taking matters further',
      'Next steps if unresolved',
      'If you are still not satisfied',
      'If you are still unhappy',
      'If you cannot solve it',
      'Chain of command',
      'Who to turn to next',
      'Appeals',
      'Appeal',
      'How to appeal',
      'One level up',
      'Passing it on',
      'The ombudsman',
      'Ombudsman',
      'Independent review',
      'External review',
      'Support tiers',
      'Levels of support',
    ],
    cues: [
      '(?<!de )escalat(?:e|es|ed|ing|ion|ions)(?: (?:path|procedures?|process|matrix|chain|levels?|route|ladder|policy|' + 'points?|rules))?',
      `if (?:you|customers?|they|the customer|a customer|${anyone})(?: are| is|['’]re)? (?:still |` +
        'remain(?:s)? )(?:not |un|dis)?(?:happy|satisfied|unhappy|dissatisfied|unsatisfied|disagree)',
      'still (?:not (?:happy|satisfied|content|convinced|right|solved|resolved)|unhappy|dissatisfied|unresolved)',
      '(?:take|taking|takes|carry|move|moving) (?:it|things|matters|your complaint|a complaint|the matter|this|a case|' +
        'cases|a problem) (?:further|higher|up|to the (?:next|top))',
      '(?:when|if|what if|what to do when) (?:you|staff|we|the front line|the counter|the desk|an agent|the team|' +
        "reception) (?:(?:cannot|can['’]t|can not|are unable to|is unable to)(?: [a-z]+)? (?:help|solve|resolve|fix|" +
        "answer|decide|settle|deal|sort|handle|agree)|do not know|don['’]t know|is stuck|are stuck|get stuck)[a-z ]{0,25}",
      '(?<!to ask |to ask )(?:when|if) (?:an? )?(?:answer|problem|case|matter|question|issue) (?:is|goes|gets|lies|' +
        'cannot)[a-z ]{0,10}(?:beyond|above|too (?:big|hard)|be (?:solved|resolved|settled))[a-z ]{0,20}',
      '(?:beyond|above|outside) your (?:authority|remit|limits?|level|depth|pay grade|powers)',
      'chain of (?:command|escalation|responsibility)(?: (?:in|for) an? (?:dispute|complaint))?',
      '(?:pass|passing|hand|handing|send|sending|bring|bringing|refer|referring|move)(?: (?:it|an? [a-z]+|cases?|' +
        'things|problems?|issues?|complaints?|on|over|up|matters|this|the [a-z]+)){0,3} (?:up|on to|to|over to|' +
        `along)(?: (?:the (?:line|ladder|chain)|(?:an?|your|the) ${chief}))`,
      `(?:handing|hand|passing|pass) (?:it |things |problems |cases )?(?:over|on|up) to (?:an?|your|the) ${chief}`,
      `referr(?:al|ing|als)(?: (?:it|cases?|problems?|matters?))? (?:to|up)(?: (?:an?|your|the))?(?: ${chief})?`,
      'when (?:to|you (?:should|must|need to)|staff (?:should|must)|we|should (?:i|you)|and how to) (?:involve|call|' +
        'ask|fetch|get|tell|bring in|ring|consult|go to|turn to|refer|hand over|pass)(?: (?:in|on|over|to|for|it|' +
        `them))*(?: (?:an?|your|the) (?:${chief}|[a-z]+))?`,
      `when (?:the|an?|your) ${chief} (?:must|should|has to|needs to|is|steps|takes|comes|decides|gets)(?: (?:be|to be|` +
        'called|in|over|involved|fetched|told|informed|asked))*',
      `(?:if|when) you need an? (?:second opinion|decision|answer)(?: from (?:an?|your|the) ${chief})?`,
      '(?:second|third|next|final|higher|another) (?:stage|level|step|tier|line)s?(?: (?:of|up)(?: (?:support|' +
        'complaint|appeal|review))?)?(?! (?:in our|for our|steps))',
      'up the (?:line|ladder|chain)',
      'who (?:decides|to go to|steps in|has the last word)(?: (?:next|when|if)[a-z ]{0,30})?(?<!who decides)',
      "(?:if|when) (?:we|you and we|the two sides|people) (?:cannot|can['’]t|do not|don['’]t) agree",
      'appeal(?:s|ing)?(?: (?:a|the|against|process|procedure|decisions?))?',
      'when you need (?:help|support|backup|back up|a hand|a decision|cover) from (?:above|higher up|your [a-z]+|the [a-z]+|an? [a-z]+|management)',
      '(?:passing|handing|sending|taking|pass|hand) (?:it|things|an? [a-z]+|the [a-z]+|cases|complaints|problems) (?:on|up|upstairs|further|higher)(?: the (?:line|chain|ladder))?',
      '(?:calling|call) for (?:backup|back up|help from above|support from above)',
      `(?:calling|call|bringing|bring|getting|get) in (?:the|an?|your) ${chief}`,
      '(?:going )?(?:one|a) level (?:up|higher)',
      "(?:if|when) (?:the |an? |your )?(?:case|problem|issue|matter|complaint|request|question|enquiry|ticket|it|this|things) (?:cannot be|can['’]t be|is not|isn['’]t|has not been|hasn['’]t been|remains|is still|stays|are not|still is not) (?:un)?(?:solved|resolved|settled|answered|fixed|closed|sorted(?: out)?|open)(?: [a-z ]{0,25})?",
      `(?:if|when|what if) ${anyone} (?:do not|don['’]t|does not|doesn['’]t|disagrees?|are not|is not|['’]re not|aren['’]t|cannot)(?: (?:agree|accept|like|happy|satisfied))?(?: with)? (?:our|the|this) (?:first )?(?:answers?|reply|replies|decisions?|response|outcome|result|solution|findings?|final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})`,
      `(?:if|when|what if) (?:the |an? |our )?${people} (?:disagrees?|(?:do not|does not|doesn['’]t|don['’]t) (?:agree|accept))(?: [a-z ]{0,20})?`,
      '(?:not|un|dis) ?(?:happy|satisfied|content|agree|unhappy|dissatisfied|disagree) with (?:our|the|your|this) (?:first )?(?:answers?|reply|replies|decisions?|response|outcome|result|solution|findings?|final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})',
      '(?:unhappy|dissatisfied|disagree|disagreeing) with (?:our|the|your|this) (?:first )?(?:answers?|reply|replies|decisions?|response|outcome|result|solution|findings?|final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})',
      '(?:asking for|ask for|requesting|request|the right to|your right to) an? (?:(?:internal|independent|further|second) )?(?:review|second look|second opinion)(?: of [a-z ]{0,20})?',
      '(?:the )?(?:[a-z]+ )?ombudsman(?: service)?',
      '(?:independent|external) (?:review|adjudication|resolution|adjudicator|complaints bod(?:y|ies)|dispute resolution)',
      'alternative dispute resolution',
      '(?:taking|take) (?:your|the|an?) (?:complaint|case) (?:to|elsewhere|outside)(?: (?:the |an? )?[a-z]+){0,2}',
      'when (?:it|an? case|something|things|an? [a-z]+) (?:gets?|goes|is|becomes) (?:too (?:big|much|hard|difficult|hot|complex)|higher|over your head|beyond you|serious|stuck)(?: for you)?',
      `getting (?:an? |the )?(?:decision|help|answer|backup) from (?:above|management|an? ${chief})`,
      `raising (?:it|an? case|things|an? issue|a problem) with (?:your|the|an?) ${chief}`,
      '(?:two|three|four|five) (?:levels|tiers|rungs)(?: of (?:support|help|escalation))?',
      "(?:if|when) (?:we|you and we|the two sides|people) still (?:cannot|can['’]t|do not|don['’]t) agree",
      'who (?:can |may |will |should )?(?:steps?|jumps?) in(?: (?:when|if)[a-z ]{0,40})?',
    ],
    guidance: 'List the chain in order: to whom a case goes, how, by when, and who is next.',
    body: [
      '1. **Supervisor.** Staff who cannot solve a case within [X] minutes phone the supervisor on [phone number]; the ' +
        'supervisor answers the customer within [X] working hours.',
      '2. **Service manager.** If the customer does not accept the answer, the supervisor forwards the case in [system] on the ' +
        'same working day; the service manager answers within [X] working days.',
      '3. **The [senior manager].** If the customer asks for a review, the service manager sends the file by email within one ' +
        'working day; the [senior manager] decides in writing within [X] working days.',
      '4. **Outside [Company].** The final letter names [ombudsman or dispute body] and the time limit for applying to it.',
    ].join('\n'),
  },
  complaints: {
    title: 'Complaints',
    aliases: [
      'Complaint',
      'Complaints procedure',
      'Complaints process',
      'Complaints policy',
      'Complaint handling',
      'Complaints handling',
      'Handling complaints',
      'Dealing with complaints',
      'Managing complaints',
      'How to complain',
      'How to make a complaint',
      'Making a complaint',
      'How we handle complaints',
      'How we deal with complaints',
      'If you have a complaint',
      'If you are unhappy',
      'If you are not happy',
      'If you are not satisfied',
      'When things go wrong',
      'If things go wrong',
      'If something goes wrong',
      'Putting things right',
      'Disputes',
      'Dispute resolution',
      'Grievances',
      'Customer complaints',
      'Receiving complaints',
      'Not happy?',
      'Not happy with us?',
      'Not satisfied?',
      'Unhappy?',
      'Dissatisfied?',
      'Got a problem?',
      'Something wrong?',
      'Problems',
      'A problem?',
      'Grievance procedure',
    ],
    cues: [
      '(?:when|if|where|what if) (?:things|something|anything|it|the service|our service|we|your [a-z]+)(?: (?:is|are|' +
        "was|were|has|have|does|do|did)(?: not|n['’]t)|(?:isn|wasn|aren)['’]t)(?: (?:been|gone|go|work))? ?(?:right|" +
        'good enough|as (?:it|they|you)[a-z ]{3,25}|up to (?:standard|scratch)|what you expected|well|to plan|working|' +
        'in order)',
      '(?:when|if) (?:something|things|anything|we|our service) (?:falls?|fell) (?:short|below)[a-z ]{0,20}',
      'complain(?:s|ing|ts?|ed)?(?: (?:handling )?(?:procedures?|process|policy|handling|management|scheme|route|form|' +
        'and (?:dispute|grievance) (?:procedure|process|handling|resolution)))?',
      '(?:when|if|what if|where) (?:things?|something|anything|it|we|a [a-z]+)(?: (?:have|has|do|does))? (?:go|goes|' +
        'gone|went|get|gets|got)[^.;]{0,16} (?:wrong|amiss|awry|astray)',
      '(?:when|if|where) (?:things|something|it|anything|your [a-z]+)(?: (?:have|has|do|does|did|is|are))?(?: (?:not|' +
        "n['’]t)|n['’]t)? (?:gone|go|turn(?:ed)? out|work(?:ed)? out|been|right|as)[a-z ]{0,25}(?:plan(?:ned)?|right|" +
        'well|as (?:it|they|you)[a-z ]{2,20}|expected|hoped)',
      `(?:when|if|where) (?:we|you think we)(?: have)? (?:(?:have )?let (?:you|people|someone|${anyone}) down|` +
        'ma[dk]e an? (?:mistake|error)|make mistakes|fail|failed|fall short|fell short|slip(?:ped)? up|miss(?:ed)? (?:a|' +
        'our) (?:target|promise|standard)|get it wrong|got it wrong|disappoint|are at fault|break (?:a|our) promise|' +
        'do not keep (?:a|our) (?:promise|word))(?: [a-z]+)?',
      '(?:put|putting|puts|making|make|setting|set) (?:it|things|matters|mistakes|something) (?:right|good)',
      '(?:making|make) (?:amends|up for)',
      '(?:saying|say) sorry|apologi(?:es|sing|zing)|an apology',
      `(?:if|when|what if|where) ${anyone}(?: (?:are|is|were|has|feel|feels|am)|['’]re)? (?:not (?:happy|satisfied|` +
        'content|pleased)|unhappy|dissatisfied|unsatisfied|disappointed|worried|concerned|let down|cause for complaint|' +
        'has a (?:problem|grievance|concern)|have a (?:problem|grievance|concern))(?: (?:with|about|by)[a-z ]{0,25})?',
      '(?:not|un) ?(?:happy|satisfied|content|pleased)(?: (?:with|about)[a-z ]{2,25})?(?<!(?:not happy|not satisfied))',
      'not (?:happy|satisfied|content)(?=$| with| about| or)',
      '(?:grievances?|disputes?|grumbles?|gripes?|grouses|moans|quibbles|dissatisfaction)(?: (?:procedure|process|' + 'resolution|handling))?',
      '(?:rais(?:e|ing)|report(?:ing)?|voic(?:e|ing)) (?:an? |your |any )?(?:concerns?|worr(?:y|ies)|problems? with)',
      'concerns(?= (?:and|or|&|about (?:our|the) (?:service|care)))(?: about (?:our|the) (?:service|care))?',
      "tell us (?:if|when) (?:we|you|something|things)[a-z' ]{0,30}(?:wrong|unhappy|right)",
      'how we (?:respond|deal|react) (?:to|with) (?:mistakes|problems|errors|dissatisfaction|concerns|criticism)',
      '(?:owning(?: up to)?|admitting|handling|correcting|dealing with|fixing) (?:our )?(?:mistakes|' + 'errors|criticism)',
      '(?:criticism|redress)',
      '(?:got|have|having|had|any) (?:an? |any )?(?:problems?|concerns?|grievances?)(?: with[a-z ]{0,20})?',
      '(?:if|when|what if) your (?:parcel|order|delivery|ride|trip|visit|repair|stay|bill|booking|lesson|meal|treatment|item|journey|letter|cake|purchase)(?: [a-z]+)? (?:goes wrong|goes missing|gets lost|(?:is|was|are|arrives|arrived|comes|turns up|turns out)(?: [a-z]+)? (?:late|lost|damaged|broken|wrong|missing|faulty|delayed)|never (?:comes|arrives)|fails|does not (?:come|arrive|work))(?:,? (?:or|and|[a-z]+ or)[a-z ]{0,20})?',
      '(?:things|what) (?:that )?(?:can |may |might )?(?:go|goes|gone|went) wrong',
      "(?:if|when|where) (?:we|our staff) (?:do not|don['’]t|cannot|can['’]t|fail to|miss|break|have not|haven['’]t|did not|didn['’]t)(?: (?:meet|keep|reach|hit|live up to|stick to|deliver|met|kept))?(?: (?:a|our|the|this|these|your|any|of|on)){0,3} (?:standards?|promises?|word|targets?|commitments?|deadlines?|pledges?|charter|times)",
      'when (?:a|our|the) (?:promise|standard|target|commitment) is (?:broken|missed|not (?:met|kept))',
      '(?:missed|broken) (?:promises|standards|targets|commitments)',
    ],
    except: [
      '(?:with|about) (?:our|the|your|this) (?:first )?(?:answers?|reply|replies|decisions?|response|outcome|result|solution|findings?|final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})',
      'complaints? (?:manager|team|officer|department|coordinator|handler|lead|desk|panel)s?',
      'learning from (?:our |your )?(?:complaints?|mistakes|errors|what (?:goes|went) wrong|criticism)',
    ],
    guidance: 'Say how a complaint is logged, when it is acknowledged and answered, who decides next, and how often complaints are reviewed.',
    body: [
      '1. **Log.** Whoever receives the complaint logs it in [system] the same working day: date, customer, facts, and the ' +
        'outcome the customer wants.',
      '2. **Acknowledge.** The service manager writes to the customer within [X] working days and names the person in charge and ' +
        'the date of the answer.',
      '3. **Investigate.** The person in charge speaks to the customer and to the staff concerned, and records the findings in [system].',
      '4. **Answer.** The customer receives findings, reasons and remedy in writing within [X] working days of the complaint.',
      '5. **Delay.** If the answer needs longer, the service manager writes before that date, gives the reason and sets a new ' +
        'date, at most [X] working days later.',
      '6. **Next level.** A customer who disagrees can ask the [senior manager] for a review; the decision follows within [X] working days.',
      '7. **Review.** Every [week/month] the service manager goes through all complaints and names an action and a date for each cause.',
    ].join('\n'),
  },
  feedback: {
    title: 'Feedback',
    aliases: [
      'Customer feedback',
      'Feedback and suggestions',
      'Comments and suggestions',
      'Suggestions',
      'Compliments',
      'Comments and compliments',
      'Have your say',
      'Tell us what you think',
      'Your opinion counts',
      'Your views',
      'Listening to customers',
      'Listening to you',
      'How we listen',
      'How we use your feedback',
      'Customer satisfaction',
      'Customer satisfaction survey',
      'Customer surveys',
      'Surveys',
      'Measuring satisfaction',
      'You said, we did',
      'Staff feedback',
      'Continuous improvement',
      'Learning and improvement',
      'Tell us',
      'What do you think?',
      'What you think of us',
      'Your opinion',
      'Ideas',
      'Lessons learned',
      'Lessons learnt',
      'Listening and learning',
      'Ears open',
      'Praise and criticism',
      'Opinions',
    ],
    cues: [
      'feedback(?: (?:and suggestions|loop|culture|process|channels))?',
      '(?:tell|telling|let|letting|show) us (?:know )?(?:what you (?:think|like|want|thought)|how (?:we|we are|' +
        "it) (?:doing|did|do|are doing|was|went|is)|your (?:views|opinion|ideas|thoughts)|how we['’]re doing)",
      '(?:have|having) your say',
      '(?:how (?:are|did) we (?:do(?:ing)?))',
      '(?:satisfaction|customer|guest|patient|client|staff|opinion|member|visitor|passenger|tenant|resident|reader|' +
        'exit|online) (?:surveys?|questionnaires?|polls?)',
      '(?<!(?:land|site|building|market) )surveys?(?! of (?:land|buildings|the site))',
      'questionnaires(?! coverage)',
      '(?:customer|guest|patient|client|visitor|passenger|user|member|staff|tenant|' +
        'resident) satisfaction(?: (?:surveys?|score|index|ratings?))?',
      "(?:your|customers?['’]?|staff|guests?['’]?|patients?['’]?|visitors?['’]?|members?['’]?|readers?['’]?) (?:views?|" +
        'opinions?|comments?|suggestions?|ideas?|compliments?|voices?|thoughts)(?! online)',
      'how we (?:listen|learn|improve|ask for|gather|collect|find out|hear)(?! complaints)(?: (?:to|from|what|opinions|' +
        `views|your|our|you|${people}|think))*`,
      `what (?:we (?:hear|learn)|(?:our |the )?${people} (?:tell|say to|think of|think about|told|write to) us|(?:our |` +
        `the )?${people} (?:say|think))(?! (?:they|about us online|online))(?: from (?:complaints|${people}))?`,
      '(?:listening|listen|hearing|hear|learning|learn) (?:to|from)(?: (?:our |your )?(?:complaints?|mistakes|errors|criticism|what (?:goes|went) wrong))',
      `(?:listening|listen|hearing|hear|learning|learn) (?:to|from) (?:you|our [a-z]+|(?:the )?${people}|mistakes|` +
        'what you [a-z]+|them|what we hear)',
      `ask(?:ing)? (?:for )?(?:our |the )?(?:${people}|opinions?|views|feedback)(?: (?:what|how|for)[a-z ]{3,25})?`,
      'you said,? we did',
      '(?:continuous|continual|service|constant|ongoing) improvement(?: process)?',
      '(?:improving|getting better|ideas for improvement|suggestions for improvement)(?: (?:our|the) (?:service|' + 'services))?',
      '(?<!online )(?:comments|compliments|suggestions|praise)(?! online| on (?:the )?(?:web|internet))(?: (?:cards?|' + 'box|book|slips?))?',
      '(?:comment|suggestions?|complaints? and suggestions?|opinion) (?:cards?|box|book|slips?|forms?)',
      '(?:visitors|guest) ?book',
      '(?:friends and family test|mystery (?:shopping|shoppers?|visits?|guests?)|net promoter score|NPS|CSAT)',
      'voice of the (?:customer|guest|patient|member|passenger)',
      '(?:focus|user|customer|reader|patient|tenant) (?:groups|panel|forum)(?<!customer groups|user groups)',
      'help(?:ing)? us (?:to )?(?:improve|get better|do better|learn)(?: [a-z ]{0,20})?',
      'what (?:do )?you think(?: (?:of|about) us)?',
      'how we (?:get|become|grow|do) better',
      'turn(?:ing)? (?:[a-z]+ ){1,3}into (?:improvements?|better [a-z]+|changes?|learning|lessons)',
      `stay(?:ing)? (?:in tune|close)(?: (?:with|to) (?:our )?${people})?`,
      'ears (?:open|to the ground)',
      'ask(?:ing)? how (?:it|we|things) (?:went|did|was|were)',
      '(?:suggestions|ideas|comments|opinions|views|feedback) (?:from|by) (?:[a-z]+ ){0,2}[a-z]+',
      'satisfaction (?:measurement|measures?)|measuring (?:customer |guest |patient |user )?satisfaction',
      'lessons (?:learned|learnt)(?! (?:from|in) (?:the|our) (?:pilot|trial|test))(?: from[a-z ]{0,25})?',
    ],
    guidance: 'Say how customers and staff are asked for feedback, how often, and who acts on it.',
    body: [
      '- **Customers:** [X] days after each purchase we ask for a rating from 1 to 5 and one sentence on what to improve.',
      '- **Staff:** front-line staff bring what customers tell them to the team meeting on the first [weekday] of each month.',
      '- **Action:** every month the service manager names an action, a person and a date for each subject that [X] or more ' +
        'customers have raised.',
      '- **Report:** every [quarter/year] we publish on [website] what customers told us and what we changed.',
    ].join('\n'),
  },
};
