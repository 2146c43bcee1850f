import type { LanguagePack } from '../../types.ts';
import { alone, anyone, chief, people } from './words.ts';

type Recourse = 'escalation' | 'complaints';

/** Where a case goes when the first answer is not enough. */
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
      'Going further',
      'Going higher',
      'Going to the top',
      'Help from above',
      'Outside help',
      'External help',
      'Independent advice',
      'The way up',
      'Who takes over',
      'Who is next',
      "Who's next",
      'Getting a second opinion',
      'Referring a case',
      'Handing a case over',
      'Who comes next',
      'The redress scheme',
      'Second opinion',
      'Levels of decision',
      'Decision levels',
      'Internal review',
      'Formal review',
      'Review stage',
      'Who gets involved when',
    ],
    cues: [
      '(?<!de )escalat(?:e|es|ed|ing|ion|ions)(?: (?:path|procedures?|process|matrix|chain|levels?|route|ladder|policy|' + 'points?|rules))?',
      `if (?:you|customers?|they|the customer|a customer|${anyone})(?: are| is|['’]re)? (?:still |` +
        'remain(?:s)? )(?:not |un|dis)?(?:happy|satisfied|unhappy|dissatisfied|unsatisfied|disagree)',
      'still (?:not (?:happy|satisfied|content|convinced|right|solved|resolved)|unhappy|dissatisfied|unresolved)',
      '(?:take|taking|takes|carry|move|moving) (?:it|things|matters|your complaint|a complaint|the matter|this|a case|' +
        'cases|a problem) (?:further|higher|up|to the (?:next|top))',
      '(?:when|if|what if|what to do when) (?:you|staff|we|the front line|the counter|the desk|an agent|the team|(?:an? |the )?[a-z]+|' +
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
      'when (?:to|you (?:should|must|need to)|staff (?:should|must)|we|should (?:i|you)|and how to) (?:involve|loop|rope|pull|alert|call|' +
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
      '(?:passing|handing|sending|taking|pass|hand) (?:it|things|an? [a-z]+|the [a-z]+|cases|complaints|problems) (?:on|up|upstairs|' +
        'further|higher)(?: the (?:line|chain|ladder))?',
      '(?:calling|call) for (?:backup|back up|help from above|support from above)',
      `(?:calling|call|bringing|bring|getting|get) in (?:the|an?|your) ${chief}`,
      '(?:going )?(?:one|a) level (?:up|higher)',
      '(?:if|when) (?:the |an? |your )?(?:case|problem|issue|matter|complaint|request|question|enquiry|ticket|it|this|things) (?:cannot ' +
        "be|can['’]t be|is not|isn['’]t|has not been|hasn['’]t been|remains|is still|stays|are not|still is not) (?:un)?(?:solved|resolved|" +
        'settled|answered|fixed|closed|sorted(?: out)?|open)(?: [a-z ]{0,25})?',
      `(?:if|when|what if) ${anyone} (?:do not|don['’]t|does not|doesn['’]t|disagrees?|are not|is not|['’]re not|aren['’]t|cannot)(?: ` +
        '(?:agree|accept|like|happy|satisfied))?(?: with)? (?:our|the|this) (?:first )?(?:answers?|reply|replies|decisions?|response|' +
        'outcome|result|solution|findings?|final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})',
      `(?:if|when|what if) (?:the |an? |our )?${people} (?:disagrees?|(?:do not|does not|doesn['’]t|don['’]t) (?:agree|accept))(?: [a-z ]{0,20})?`,
      '(?:not|un|dis) ?(?:happy|satisfied|content|agree|unhappy|dissatisfied|disagree) with (?:our|the|your|this) (?:first )?(?:answers?|' +
        'reply|replies|decisions?|response|outcome|result|solution|findings?|final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})',
      '(?:unhappy|dissatisfied|disagree|disagreeing) with (?:our|the|your|this) (?:first )?(?:answers?|reply|replies|decisions?|response|' +
        'outcome|result|solution|findings?|final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})',
      '(?:asking for|ask for|requesting|request|the right to|your right to) an? (?:(?:internal|independent|further|second) )?(?:review|' +
        'second look|second opinion)(?: of [a-z ]{0,20})?',
      '(?:the )?(?:[a-z]+ )?ombudsman(?: service)?',
      '(?:independent|external) (?:review|adjudication|resolution|adjudicator|complaints bod(?:y|ies)|dispute resolution)',
      'alternative dispute resolution',
      '(?:taking|take) (?:your|the|an?) (?:complaint|case) (?:to|elsewhere|outside)(?: (?:the |an? )?[a-z]+){0,2}',
      'when (?:it|an? case|something|things|an? [a-z]+) (?:gets?|goes|is|becomes) (?:too (?:big|much|hard|difficult|hot|complex)|higher|' +
        'over your head|beyond you|serious|stuck)(?: for you)?',
      `getting (?:an? |the )?(?:decision|help|answer|backup) from (?:above|management|an? ${chief})`,
      `raising (?:it|an? case|things|an? issue|a problem) with (?:your|the|an?) ${chief}`,
      '(?:two|three|four|five) (?:levels|tiers|rungs)(?: of (?:support|help|escalation))?',
      "(?:if|when) (?:we|you and we|the two sides|people) still (?:cannot|can['’]t|do not|don['’]t) agree",
      'who (?:can |may |will |should )?(?:steps?|jumps?) in(?: (?:when|if)[a-z ]{0,40})?',
      "(?:if|when) (?:that|this|it|our answer|our reply|the answer) (?:does not|doesn't|is not|isn't|did not) (?:help|work|enough|" +
        'satisfy|solve it|settle it)(?: you)?',
      '(?:if|when) you (?:want|wish|need) to (?:go|take it|take things) (?:further|higher)',
      'where (?:it|an? case|the case|things) goes? (?:next|from here|then)',
      "(?:when|if) (?:it is|it's|this is) (?:more than|beyond|above|too (?:big|much)|over)[a-z ]{0,25}",
      'out of your depth|when you hit a wall',
      "(?:when|if) you (?:cannot|can't|may not) say yes",
      "(?:when|if) you (?:do not|don't) have (?:the|an) answer",
      'when to (?:shout|ask|call) for help',
      '(?:when|if) (?:an? |the )?[a-z]+ (?:goes|moves|is passed|gets passed|is referred|is handed) (?:(?:up|on|over|higher) )?to (?:the|' +
        `an?|your) ${chief}`,
      "(?:if|when) we (?:do not|cannot|don't|can't) (?:reach|come to|find) (?:an? )?(?:agreement|solution)",
      "(?:if|when) we (?:cannot|can't) put (?:it|things) right",
      `(?:getting|calling|fetching|involving) (?:in )?(?:the|an?|your) ${chief}`,
      'handing (?:on |over )?(?:an? |the )?(?:case|call|problem)s?(?: on| over)?',
      `when (?:an? |the |your )?(?:[a-z]+ ){1,3}(?:brings? in|calls? in|involves?|hands? over to|passes (?:it|a case) to) (?:the|an?|your) ${chief}`,
      'when to (?:raise|put up) (?:your|a|the) (?:hand|flag)',
      'when (?:you|staff|we|an? [a-z]+|the (?:team|desk|counter)) needs? (?:an? )?(?:decision|help|backup|support|answer|manager|supervisor)',
      `(?:passing|handing|sending|taking|moving|bringing) (?:[a-z]+ ){1,4}to (?:the|an?|your) ${chief}`,
      '(?:redress|ombudsman) schemes?|ombudsman rights',
      'handing over to an? [a-z]+',
      '(?<!\\p{L} )(?:looping|pulling|roping|drawing) in (?:the |an? )?[a-z]+',
      `(?<!\\p{L} )(?:handing|passing)(?: (?:it|things|problems?|cases?))? (?:over|on|up) to (?:the )?(?!${people}|an?|next|night|day|new|staff|shift|colleagues|the)[a-z]+`,
      "(?:if|when) (?:the|an?|your) [a-z]+ (?:is not|cannot be|isn't|can't be|is still not) (?:found|traced|located|solved|resolved|" +
        'fixed|settled)[a-z ]{0,15}',
      'when to (?:find|wake|bother|disturb|page) (?:the|an?|your) [a-z]+(?: (?:manager|engineer|leader|officer))?',
      '(?:your )?referral rights|right to refer',
      "if the first [a-z]+ (?:is not|isn't|cannot|can't|does not|doesn't)[a-z ]{0,15}",
      'when (?:someone|somebody) else (?:must|has to|should) decide',
      'when to hand (?:it|an? case|the case|things) over',
      'who(?:m)? to (?:call|ask|ring|go to|turn to) next',
      '(?:handing over|passing|passing it) upwards',
      `review by (?:an?|the|our) (?:[a-z]+ )?(?:${chief}|board|panel|governor|partner)`,
      '(?:taking|take) (?:your|the|an?) case further',
      '(?:unresolved|unsolved) (?:cases|problems|complaints|issues|questions)',
      "(?:cases|problems|questions) (?:that )?(?:we|you|staff) (?:cannot|can't) (?:solve|answer|resolve|settle)[a-z ]{0,15}",
      '(?:matters|cases|complaints|questions|decisions) (?:that|which) go to (?:an?|the) [a-z]+',
      'who(?:m)? to (?:turn to|go to|ask) when (?:it|things) (?:gets?|goes?|becomes?) (?:difficult|tough|hard|serious|too [a-z]+)',
      '(?:passing|handing|sending) (?:concerns|questions|issues|requests|matters) (?:on|up)',
      `(?:if|when) (?:an? |the )?${people} (?:disputes?|challenges?|contests?)(?: [a-z ]{0,20})?`,
      alone('levels'),
      "who(?:m)? to (?:turn to|go to|ask|call|ring) when (?:it|things|an? case)(?:'s| is| are| gets?| goes?| becomes?)? (?:beyond|too|" +
        'difficult|tough|hard|serious|over)[a-z ]{0,15}',
      '(?:warm )?hand(?: |-)?overs? to (?:the|an?|your) (?:specialist|expert|manager|supervisor)',
    ],
    except: ['appeals? (?:team|officer|office|clerk)'],
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
      'A problem?',
      'Grievance procedure',
      'Your complaint',
      'Not good enough?',
      'Not what you expected?',
      'Let down?',
      'Oops',
      'Falling short',
      'Unhappy with something?',
      'Logging and acknowledging',
      'Logging and acknowledgement',
      'Disagreements',
      'Poor service',
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
        "do(?: not|n't) keep (?:a|our) (?:promise|word))(?: [a-z]+)?",
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
      '(?:if|when|what if) your (?:parcel|order|delivery|ride|trip|visit|repair|stay|bill|booking|lesson|meal|treatment|item|journey|' +
        'letter|cake|purchase)(?: [a-z]+)? (?:goes wrong|goes missing|gets lost|(?:is|was|are|arrives|arrived|comes|turns up|turns out)(?: ' +
        '[a-z]+)? (?:late|lost|damaged|broken|wrong|missing|faulty|delayed)|never (?:comes|arrives)|fails|does not (?:come|arrive|' +
        'work))(?:,? (?:or|and|[a-z]+ or)[a-z ]{0,20})?',
      '(?:things|what) (?:that )?(?:can |may |might )?(?:go|goes|gone|went) wrong',
      "(?:if|when|where) (?:we|our staff) (?:do not|don['’]t|cannot|can['’]t|fail to|miss|break|have not|haven['’]t|did not|" +
        "didn['’]t)(?: (?:meet|keep|reach|hit|live up to|stick to|deliver|met|kept))?(?: (?:a|our|the|this|these|your|any|of|on)){0,3} " +
        '(?:standards?|promises?|word|targets?|commitments?|deadlines?|pledges?|charter|times)',
      'when (?:a|our|the) (?:promise|standard|target|commitment) is (?:broken|missed|not (?:met|kept))',
      '(?:missed|broken) (?:promises|standards|targets|commitments)',
      "(?:when|if) (?:something|things|anything|it|we) (?:do not|does not|don't|doesn't|have not|haven't|has not|hasn't) " +
        '(?:work(?:ed)?(?: out)?|go(?:ne)?(?: right| well| to plan)?|get it right|got it right|turn(?:ed)? out)[a-z ]{0,20}',
      'when we (?:drop the ball|are not at our best|are wrong|are late)',
      'falling short',
      '(?:when )?mistakes happen',
      '(?:how to tell|telling) us (?:that )?(?:something|it|we|when|if)[a-z ]{0,25}(?:wrong|right|unhappy)',
      '(?:problems?|trouble|issues?) with (?:your|an?|the|our) (?:order|delivery|service|visit|stay|booking|bill)',
      'mak(?:ing|e) it up to [a-z]+',
      '(?:setting|putting) things straight',
      '(?:if|when) (?:something|anything) (?:is wrong|upsets you|bothers you|troubles you)',
      "(?:if|when) you aren't (?:happy|satisfied|pleased)(?: with[a-z ]{0,20})?",
      '(?:if|when) your [a-z]+(?: [a-z]+)? (?:goes|is) (?:down|off|out)',
      `(?:if|when) (?:an? |the )?${people} (?:rejects?|refuses?|is unhappy|are unhappy|complains?|objects?)[a-z ]{0,20}`,
      '(?<!\\p{L} )(?:something|anything) (?:is )?(?:wrong|not right|amiss)(?: with[a-z ]{3,25})?',
      '(?:gone|goes|going) wrong',
      '(?:if|when) (?:things|it) (?:go|goes) badly',
      '(?:reports of )?poor service',
      'when (?:a|our) promise slips',
      'how to (?:get in touch|contact us|write to us|reach us) (?:with|about) an? complaint',
      'when an? [a-z]+ (?:disappoints|goes badly|falls short)',
      '(?:if|when) you(?: [a-z]+){1,6} (?:wrong|unfair|incorrect|mistaken|unjust)',
      '(?:disputing|contesting|challenging|querying) (?:an?|your|the) [a-z]+',
      'when we (?:miss|forget|overlook|mess up)(?: [a-z]+)?',
      '(?:worried|concerned|upset) about (?:something|our [a-z]+|the [a-z]+)',
      `when an? ${people} does(?: not|n't) like [a-z ]{3,20}`,
      "when (?:the|your) [a-z]+ (?:do|does)(?: not|n't) (?:come|arrive|work|turn up|fit)",
    ],
    except: [
      '(?:with|about) (?:our|the|your|this) (?:first )?(?:answers?|reply|replies|decisions?|response|outcome|result|solution|findings?|' +
        'final [a-z]+|way we (?:handled|dealt)[a-z ]{0,20})',
      'complaints? (?:contacts?|departments?|office|manager|team|officer|department|coordinator|handler|lead|desk|panel)s?',
      'learning from (?:our |your )?(?:complaints?|mistakes|errors|what (?:goes|went) wrong|criticism)',
      '(?:vexatious|malicious|abusive|unreasonable|persistent|repeated) complain(?:ts?|ants?)',
      'complaints? (?:statistics|data|figures|records|trends)',
      'records of complaints',
      'before you (?:complain|make a complaint)',
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
};
