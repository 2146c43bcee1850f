import type { LanguagePack } from '../../types.ts';
import { alone, anyone, people, staff, upset } from './words.ts';

type Conduct = 'expectations' | 'guidelines' | 'procedures';

/** How staff behave, speak and work. */
export const conduct: Pick<LanguagePack['sections'], Conduct> = {
  expectations: {
    title: 'What we expect of staff',
    aliases: [
      'Expectations',
      'Our expectations',
      'Staff expectations',
      'Expectations of staff',
      'Expected behaviour',
      'Expected behaviours',
      'Behaviour',
      'Staff behaviour',
      'Conduct',
      'Staff conduct',
      'Code of conduct',
      'Standards of behaviour',
      'Standards of conduct',
      'Always and never',
      "Dos and don'ts",
      "Do and don't",
      'What we do and do not do',
      'What we ask of staff',
      'How we behave',
      'How we treat customers',
      "What we do and what we don't do",
      'What we do and what we do not do',
      "What we do and don't do",
      "What we do, what we don't do",
      'Ground rules',
      'Golden rules',
      'Team rules',
      'Rules for the team',
      'What is expected of you',
      "We do / we don't",
      'Never do this',
      'What we do, what we never do',
      'What we do and what we never do',
      'What you never do',
      'The ten rules',
      'Do this, not that',
      'Non-negotiables',
      'Our non-negotiables',
      'Team agreement',
      "Don't",
      "Don'ts",
      'What not to do',
      "What we do, what we don't",
    ],
    cues: [
      'what (?:we|the [a-z]+|[a-z]+) (?:expect|ask|require|need|want)s? (?:of|from|to see from|to see in) (?:(?:our|' +
        `the|all|new|each|every|your) ){0,2}(?:${staff}|ourselves)`,
      `(?:what|how) (?:is|are) (?:expected|required) of (?:(?:our|the|all|every) )?${staff}`,
      "(?:do|dos|always|never)(?:[’']s)? ?(?:and|&|or|,|\\/) ?(?:do(?:n[’']t| not)s?|nevers?|always|don ts)",
      `(?:what|things) (?:we|(?:every|all|our|the|no)? ?${staff}|nobody|no one|no ?body)(?: (?:on|in|of|` +
        'at) [a-z]+(?: [a-z]+)?)? (?:should |must |will )?(?:always|never|ever)(?! (?:say|write|' +
        'tell))(?: do(?:es)?(?: [a-z]+)?)?',
      'what (?:we|staff) (?:do and|do,? and what we|should do and)[^.;]{0,30}',
      `how (?:we|our ${staff}|${staff}|you should|to) (?:behave|act|conduct (?:ourselves|yourself)|treat (?:` +
        `each other|one another|our ${people}|${people}|them|everyone)|carry ourselves|work together)(?: (?:at|towards|` +
        'with) [a-z ]{3,20})?',
      '(?<!(?:anti social|antisocial|unacceptable|unreasonable|abusive|aggressive|challenging|difficult|disruptive|' +
        `threatening|violent|rude|bad|offensive|${people}|${people}['’]|${people}['’]s) )(?:expected |acceptable |` +
        'required |professional |good |staff )?(?:behaviou?rs?|behaving|manners)(?! (?:by|of|from) (?:our |' +
        `the )?${people}| towards (?:our |the )?(?:${staff}|us)| change| analytics)`,
      '(?:(?:staff|professional|expected|personal|standards? of|code of|your) )conduct(?! (?:risk|' + 'authority))(?: and [a-z]+)?',
      'we (?:always|never)',
      `(?<!(?:${people}|${people}['’]|${people}['’]s|great|your) )expectations(?! (?:of|from) (?:the |` +
        `our )?(?:${people}|you))(?: (?:of|for|on)(?: [a-z]+){1,2})?`,
      'what (?:an? )?(?:good|great|perfect) (?:shift|day|colleague|agent|host|visit)[a-z ]{0,20}',
      'codes? of (?:conduct|behaviou?r|practice|ethics)',
      'attitude(?: and behaviou?r)?',
      '(?:ground|team|golden|staff|conduct|shop floor|counter) rules?(?: (?:of|for|in|at)(?: [a-z]+){1,3})?',
      'rules (?:for|of) (?:the |our |all )?(?:team|staff|crew|conduct|behaviou?r|engagement)(?: members?)?',
      "we do (?:and|/|[,;|]) ?we (?:do not|don['’]t|never)",
      'always,? (?:[a-z]+,? )(?:or |and )?never',
      'must dos?(?: (?:and|&|/|or) (?:no gos?|must nots?|donts?|taboos|never dos?))?|no gos?',
      '(?:our )?ways? of working together',
      '(?:working|getting on|dealing) (?:with|alongside) (?:each other|one another|colleagues)',
      'how we show up',
      "what(?: is|'s) expected of (?:you|us|everyone)",
      'rules we (?:live|work|go) by',
      '(?:conduct|behaviou?r|manners) (?:at|in|on|towards) (?:work|the (?:desk|counter|shop|shop floor|phone|floor)|shift|customers|guests)',
      `what (?:every|each) ${staff} (?:does|do|must do|should do)`,
      `what we (?:want|look for) (?:from|in) (?:our |the |every )?${staff}`,
      `expected of (?:every|each|all) ${staff}`,
      'what good (?:behaviou?r|conduct|manners) (?:looks like|means|is)',
      `how (?:the|our) ${staff} (?:behaves?|acts?|treats?)(?: [a-z ]{0,20})?`,
      'what you should (?:always|never)(?: do)?',
      'what (?:colleagues|we|staff) can expect of each other',
      'how we (?:(?:expect|ask|want) (?:you|everyone|everybody) to (?:act|behave|work|carry yourself)|deal with each other)',
      `what we (?:expect|ask|require) (?:of|from) (?:all |our |every |the )?(?!you|in|us|${people}|our |all |every |the )[a-z]+`,
      alone('dos?|always|never'),
      `how (?:the|our) ${staff} conducts? (?:itself|themselves)`,
      `how we want (?:our |the )?${staff} to (?:act|behave|work)`,
    ],
    guidance: 'List what staff always do and what they never do, so that both can be observed.',
    body: [
      'Staff always:',
      '',
      '- greet the customer, give their own name and ask how they can help',
      '- log the contact in [system] before the end of the shift',
      '- tell the customer what happens next and by which date',
      '- hand over open cases in writing before a day off',
      '',
      'Staff never:',
      '',
      '- argue with a customer or raise their voice',
      '- promise a date that the colleague in charge has not confirmed',
      '- share customer data outside [Company] without the written consent of the service manager',
    ].join('\n'),
  },
  guidelines: {
    title: 'Guidelines for staff',
    aliases: [
      'Guidelines',
      'Guidance',
      'Guidance for staff',
      'Staff guidelines',
      'Service guidelines',
      'Customer service guidelines',
      'Good practice',
      'Best practice',
      'Best practices',
      'Tips',
      'Practical tips',
      'Advice for staff',
      'Tone of voice',
      'Body language',
      'Communication guidelines',
      'Communication style',
      'Tone and language',
      'Language and tone',
      'Style guide',
      'How we speak to customers',
      'How we talk to customers',
      'Difficult customers',
      'Dealing with difficult customers',
      'Handling difficult customers',
      'Difficult conversations',
      'Abusive customers',
      'Unacceptable behaviour',
      'Unacceptable behaviour by customers',
      'Writing and speaking',
      'Keeping your cool',
      'Choosing words',
      'Choosing your words',
      'Rules of thumb',
      'Polite language',
      'Clear language',
      'Listening well',
      'Bad news',
      'Interpreters',
      'Language and interpreters',
      'Interpreters and large print',
      'Tone',
    ],
    cues: [
      `${upset} (?:and [a-z]+ )?(?:customers?|callers?|guests?|patients?|clients?|visitors?|residents?|tenants?|` +
        'passengers?|members?|parents?|readers?|conversations?|situations?|people|behaviour|behavior|demands|contacts?|' +
        'calls|moments|circumstances|matters|subjects|topics|talks|questions|complainants?|complaints?|cases|users?|shoppers|diners|messages|language|e ?mails|letters|comments|words)(?: [a-z]+ (?:staff|us|drivers|' +
        'our [a-z]+))?',
      `${people} (?:who|that) (?:are|is|get|gets|become|shout|swear|lose|threaten|refuse|need|struggle|cannot|` +
        'insult)(?: (?:very|too|really|their|a|extra|hearing|not))?(?: [a-z]+)?',
      `${people} in (?:vulnerable|difficult|distress|need)(?: (?:circumstances|situations))?`,
      '(?:unacceptable|abusive|aggressive|anti ?social|unreasonable|threatening|disruptive|violent) (?:behaviou?rs?|' +
        'conduct|actions|language|demands)(?<!anti social behaviou?r)(?: (?:by|from|of|towards)(?: [a-z]+)?)?',
      `(?:abuse|aggression|violence|threats|insults|harassment) (?:by|from|towards|against|at) (?:${people}|${staff}|the|our)`,
      '(?:tone|style|wording|phrasing)(?: of voice)?(?:,)? (?:and|of|for|guide|to use|we use)(?: (?:voice|language|' +
        'style|wording|words|macros|manner))?',
      'tone of voice',
      '(?:the )?(?:right|our|your) (?:tone|words|voice|language|wording)(?: [a-z]+)?',
      `how (?:we|to|you) (?:speak|talk|write|sound|phrase|communicate|word|say|explain)(?: (?:to|with|in|things|it|no|sorry|our|${people}))*`,
      '(?:words|phrases|sentences|expressions|lines|language|wording) (?:(?:that )?(?:we|to|help|helps|work|you|' +
        `which)(?: (?:we|you|can|help|use|avoid|never|do not|don['’]t|say)){0,3}(?: (?:use|say|avoid|with ${people}|` +
        `to ${people})){0,2}|for (?:difficult|replies|answers|letters|calls|emails|the [a-z]+))`,
      `(?:what|things) (?:we|to|you|not to|never to|${staff})(?: (?:never|always|do not|don['’]t|should|can))? (?:say|` +
        'write)(?! about us)(?: (?:and|or)[a-z ]{0,25})?',
      `(?:when|if) (?:${anyone}|things|it|an? (?:call|conversation|talk)|tempers|emotions|the (?:mood|conversation|` +
        'call))(?: (?:is|are|gets?|becomes?|turns?|grows?|starts?|has|have|runs?|seems?))?(?: (?:very|too|really|a|being|' +
        'been|to be))* (?:angry|upset|rude|abusive|aggressive|difficult|cross|shout(?:s|ing)?|swear(?:s|ing)?|loud|' +
        'impatient|heated|nasty|drunk|tearful|violent|ugly|awkward|out of hand|tense|distressed|vulnerable|anxious|' +
        'confused|insult(?:s|ing)|threaten(?:s|ing)?|cr(?:y|ies|ying)|furious|hostile|flare up|lose(?:s)? (?:their |his |' +
        'her )?temper|run high|unreasonable)',
      '(?:good|best) practices?',
      '(?:guidelines?|guidance|advice|pointers|hints|tips|rules of thumb) (?:for|on|to|in|when|about) (?!contact|avoid|' +
        'complain|service charge)[a-z]+',
      '(?:keeping|staying|keep|stay) calm',
      'de escalat(?:e|ion|ing)',
      '(?:reading|read) (?:the|a) (?:room|guest|customer|situation)',
      'plain (?:english|language|words|speaking)[a-z ]{0,25}',
      '(?:style|tone|language|writing) guid(?:e|elines|ance)',
      '(?<!no )guidelines?(?= (?:and|,|&))',
      '(?:scripts|helpful phrases|useful phrases)',
      `(?:talking|speaking|writing|replying|communicating|corresponding) (?:to|with) (?:our |the |your |an? )?(?:${upset} )?${people}`,
      '(?:telephone|phone|call|e ?mail|chat|customer|service|business)? ?(?:etiquette|telephone manner|phone manner)',
      '(?:how to |when to )?(?:saying|say) no(?: [a-z ]{0,20})?',
      '(?:delivering|giving|breaking|sharing|explaining|passing on) (?:bad|unwelcome|difficult) news',
      '(?:dealing with|handling|managing|coping with|facing) (?:abuse|aggression|anger|conflicts?|violence|threats|harassment|insults|' +
        'rudeness|emotions)(?: [a-z ]{0,20})?',
      '(?:when )?(?:hot )?tempers(?: (?:flare|fray|rise))?',
      'calming (?:things|people|an? [a-z]+|customers|callers|guests) down',
      '(?:customers?|guests?|patients?|visitors?|clients?|callers?|people) with (?:disabilities|a disability|special needs|additional ' +
        'needs|access needs|extra needs|hearing [a-z]+|dementia|(?:reduced|limited) mobility|small children|young children|prams|a hearing ' +
        '[a-z]+)',
      'communications? (?:guidelines|style|tips|principles|skills)',
      '(?:writing|speaking|talking|sounding) (?:like|as) an? [a-z]+',
      `(?:talking|speaking) about (?:${upset}|money|bad)(?: [a-z]+)?`,
      '(?:keeping|keep) (?:your|a) (?:cool|calm|temper|cool head)',
      'choosing (?:your |the right |the )?words',
      'speaking plainly',
      '(?:instead of|say) this,? (?:not|say) that',
      'when (?:voices are raised|patience runs out|feelings run high)',
      '(?:cases|calls|contacts) (?:with|from|involving) (?:children|older|elderly|vulnerable|disabled|frail)[a-z ]{0,20}',
      '(?:vexatious|malicious|abusive|unreasonable|persistent|repeated) (?:complain(?:ts?|ants?)|requests?)',
      'how to (?:deal with|handle|respond to|manage) (?:abuse|aggression|anger|conflicts?|violence|threats|harassment|insults|rudeness)',
      'tone (?:on|in) (?:the )?[a-z]+',
      'conversations about [a-z]+',
      "(?:behaviou?r|conduct|language) we (?:do not|will not|don't|won't|cannot) (?:accept|tolerate)",
      "what we (?:will not|won't|do not|don't) (?:tolerate|accept|put up with)",
      '(?:good )?(?:telephone|phone) manners',
      '(?:customers?|guests?|patients?|visitors?|clients?|callers?|passengers?|members?|people) with (?:reduced|limited) mobility',
      'extra (?:help|support|care)(?: (?:if|when|for)[a-z ]{0,25})?',
      alone('language|tone|wording|empathy|etiquette'),
      'explaining (?:what|how|why|things)[a-z ]{0,25}',
      '(?:talking|speaking) about (?:prices?|costs?|fees|delays)',
      `${people} (?:who|that) (?:ignores?|breaks?|misbehaves?|disturbs?|annoys?|argues?|harass(?:es)?|causes?|refuses?)(?: [a-z]+){0,3}`,
      '(?<!\\p{L} )(?:hints|pointers)(?= (?:and|&)|,)',
      `[a-z]+ (?:who|that) (?:loses? (?:their|his|her) tempers?|shouts?|swears?|threatens?|insults?|(?:are|gets?|becomes?|turns?) (?:very |too )?${upset})`,
      `when (?:someone|somebody|an? ${people}) has had too (?:much|many)`,
    ],
    except: ['in your (?:own )?language'],
    guidance: 'Give staff concrete help with tone, language and difficult conversations.',
    body: [
      '- Use short sentences and the customer’s own words; explain a technical term the first time you use it.',
      '- Let an upset customer finish, repeat the problem in one sentence, then say what you will do and by when.',
      '- If a customer swears at you or threatens you, give one warning, then end the conversation and tell the supervisor the same day.',
      '- Reply in the language the customer used; for languages other than [languages], call [interpreting service].',
    ].join('\n'),
  },
  procedures: {
    title: 'Procedures',
    aliases: [
      'Procedure',
      'Our procedures',
      'Process',
      'Processes',
      'The process',
      'How it works',
      'How we work',
      'How this works',
      'Ways of working',
      'Working practices',
      'Steps',
      'Step by step',
      'The steps',
      'Workflow',
      'Workflows',
      'Service procedures',
      'Handling enquiries',
      'How we handle enquiries',
      'How to handle enquiries',
      'Dealing with enquiries',
      'What to do',
      'Customer interactions',
      'Work instructions',
      'Working instructions',
      'Practices to follow',
      'What happens next',
      'What happens then',
      'What we do, step by step',
      'What you do',
      'Flow of work',
      'Start to finish',
      'From start to finish',
      'How to do it',
      "How it's done",
      'Case management',
      'What to do first',
      'One step at a time',
      'How we go about our work',
      'How things get done',
      'The stages',
      'The way we work',
      'Working method',
      'Working methods',
      'How we organise our work',
      'Sequence',
    ],
    cues: [
      '(?:(?:how (?:we|to|you|staff)|steps? (?:to|for|in)) (?:deal with|handle|answer|process|manage|take|serve|' +
        'resolve|log|greet|triage|record|close|open|book|treat|make|register|work through|handling|answering|taking)|' +
        'handling|dealing with|answering|processing|managing|taking|helping|receiving|running|working|solving) (?:(?:and|or|to) (?:closing|logging|answering|recording|resolving|solving|processing|handling|confirming|passing on|close|log|' +
        'answer|record|resolve|solve|process|handle|confirm|follow up) )?(?:(?:an? |the )?[a-z]+[’\\u0027]s |an? |your |our |incoming |new |customer |' +
        `the |telephone |phone |${people} with ){0,2}(?:enquir(?:y|ies)|quer(?:y|ies)|requests?|calls?|contacts?|` +
        'questions?|orders?|bookings?|visitors?|guests|tickets?|cases?|appointments?|reservations?|messages?|emails?|post|' +
        'letters?|walk ins)',
      '(?<!(?:emergency|evacuation|fire|safety|security|signing|backup|cleaning|this|the|that|our|these|about|disciplinary|of|related|other|associated|your|to|appeals?|exchange|return|' +
        'refund) )(?:procedures?|workflows?)(?! (?:manual|is for))(?: (?:for|to|in|when))?',
      '(?<!(?:emergency|evacuation|fire|safety|security|signing|backup|cleaning|this|the|that|our|these|about|disciplinary|of|review|related|other|associated|your|new|whole|to|appeals?|' +
        'in|exchange|return|refund) )process(?:es)?(?! (?:improvement|cheese|engineering|water))(?: (?:for|to|in|when))?',
      'step(?: |-)by(?: |-)step(?: (?:guide|instructions?|to))?',
      '(?:the )?steps(?: (?:in|for|to|of|when|we take|you take|at|towards|taken))?(?! forward)(?: (?:handling|' +
        'dealing with|making|answering|taking|resolving|settling|treating|answer|handle))?',
      'in (?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:easy |simple )?steps',
      '(?:request|enquiry|service|ticket|order|booking|case|call|working|operating|standard|change|approval|till|daily|' +
        'everyday) (?:procedures?|process(?:es)?|workflow|handling|practices|steps|routines?)',
      'what (?:to do|happens|we do)(?: when| if| next| after you| once)? (?:a |the |an |your )?(?:customer|caller|' +
        'guest|visitor|enquiry|call|order|patient|contact|request|passenger|member|reader)(?! (?:is|are|gets|becomes|' +
        'complains|turns|shouts|loses|swears|has had|has a complaint|breaks|ignores))[a-z ]{0,30}',
      'from (?:the )?(?:first )?(?:contact|enquiry|call|order|request|greeting|arrival|question) to [a-z]+',
      '(?:opening|ending|closing) (?:a |the )?(?:call|conversation|contact|interaction|case|ticket)s?',
      'how (?:we|things) (?:do things(?! (?:round |around )?here)|get things done|work(?! (?:out|with|together))|do it|go about it|do this|' +
        'are done|run)(?: (?:here|day to day|in practice|round here|at [a-z]+))*',
      'how (?:it|this|things|the service|a (?:request|case|ticket|call|visit)) (?:works|work|is handled|are handled|' + 'goes|runs)(?: in practice)?',
      '(?:life|journey|path|route|course) of an? (?:order|request|ticket|case|call|enquiry|parcel|booking)',
      'what happens (?:when|after|once|if) you (?:call|contact|phone|ring|write|e ?mail|order|book|report|get in touch|ask|apply|arrive|' +
        'visit|make an? (?!complaint)[a-z]+)(?: (?:us|in|to us|with us|it|an? (?!complaint)[a-z]+))?',
      'how (?:your|an?|the|every|each|one) (?:[a-z]+ )?(?:request|order|case|ticket|enquiry|inquiry|query|call|repair|report|booking|' +
        'application|job|claim|parcel|message|e ?mail|letter|contact|visit|appointment|loan|delivery)(?: (?:is|are|gets|moves|goes|runs|' +
        'travels|flows|works|will be))(?: (?:handled|dealt with|processed|through|answered|treated|done|closed|logged))?(?: [a-z]+){0,3}',
      'from (?:the |an? |your )?(?:first |incoming |new )?(?:(?:request|order|case|ticket|enquiry|inquiry|query|call|repair|report|' +
        'booking|application|job|claim|parcel|message|e ?mail|letter|contact|visit|appointment|loan|delivery)|check in|arrival|drop off|' +
        'receipt|greeting|hello|sale|question|intake|collection|reservation|quote|admission|door|phone call|start|problem|fault) to (?:the ' +
        '|an? |your )?[a-z]+(?: (?!and)[a-z]+)?',
      '(?:ticket|case|order|request|enquiry|job|repair) (?:life ?cycle|life cycle|flow)',
      'life ?cycle of an? [a-z]+',
      '(?:life|journey|path|route|course|story) of (?:an?|your|the) (?:[a-z]+ )?(?:request|order|case|ticket|enquiry|inquiry|query|call|' +
        'repair|report|booking|application|job|claim|parcel|message|e ?mail|letter|contact|visit|appointment|loan|delivery)',
      '(?:day to day|daily|everyday) (?:practice|practices)',
      '(?:flow|order|sequence) of (?:work|events|steps|actions|operations)',
      'the way (?:an?|your|the) (?:[a-z]+ )?(?:request|order|case|ticket|enquiry|inquiry|query|call|repair|report|booking|application|' +
        'job|claim|parcel|message|e ?mail|letter|contact|visit|appointment|loan|delivery) is (?:handled|processed|dealt with|run)',
      "how it(?: is|'s) done(?: [a-z ]{0,15})?",
      '(?:work|working|service|operating) instructions?',
      `serving (?:an? |our |the )?${people},? step by step`,
      'how (?:[a-z]+ )?(?:requests|orders|cases|tickets|enquiries|inquiries|queries|calls|repairs|reports|bookings|applications|jobs|' +
        'claims|messages|e ?mails|letters|contacts|visits|appointments|contacts) are (?:handled|dealt with|processed|answered|treated|' +
        'logged|worked)(?: [a-z]+){0,3}',
      'what happens (?:to|with) (?:your|the|an?) (?:request|order|case|ticket|enquiry|inquiry|query|call|repair|report|booking|' +
        'application|job|claim|parcel|message|e ?mail|letter|contact|visit|appointment|loan|delivery)',
      '(?:order|case|request|enquiry|ticket|call) (?:processing|management)',
      'what to do (?:first|and when|in which order)',
      'how (?:the|our) (?:desk|team|shop|office|counter|service|process) works',
      '(?:stages|steps) (?:we take )?(?:of|in|for|with)(?: an?| the| your| our)?(?= complain)',
      'from(?= complaint to)',
      'how an?(?= complaint (?:moves|travels|runs|flows|goes|passes))',
      '(?:handling|dealing with|answering|processing|managing|taking) an? (?:[a-z]+ )(?:request|order|case|ticket|enquiry|inquiry|query|' +
        'call|repair|report|booking|application|job|claim|parcel|message|e ?mail|letter|contact|visit|appointment|loan|delivery)',
      '(?:handling|processing|treatment|management) of (?:an? |the |incoming |customer )?(?:requests|orders|cases|tickets|enquiries|' +
        'inquiries|queries|calls|repairs|reports|bookings|applications|jobs|claims|messages|e ?mails|letters|contacts|visits|appointments|' +
        'correspondence)',
      '(?:the )?stages of (?:the|our) (?:procedure|process)',
      'what happens (?:on|in|at|during) (?:an?|the|your|each|every) (?!emergency|fire|accident|event of|case of)[a-z]+',
      'what to do,? in (?:which )?order|what to do,? step by step',
      '(?:common|typical|frequent|everyday) (?:cases|requests|situations) and (?:how|what)[a-z ]{3,25}',
      '[a-z]+ing, [a-z]+ing (?:and|or) [a-z]+ing (?:an? |the |your )?(?:requests?|orders?|cases?|tickets?|enquiry|enquiries|quer(?:y|' +
        'ies)|calls?|repairs?|bookings?|applications?|jobs?|claims?|parcels?|letters?|contacts?|visits?|appointments?|matters?|files?|' +
        'hires?|loans?|reservations?)',
      '[a-z]+ing and [a-z]+ing (?:an? |the |your )?(?:requests?|orders?|cases?|tickets?|enquiry|enquiries|quer(?:y|ies)|calls?|repairs?|' +
        'bookings?|applications?|jobs?|claims?|parcels?|letters?|contacts?|visits?|appointments?|matters?|files?|hires?|loans?|reservations?)',
      'what to do (?:on|with|for) (?:each|every) [a-z]+',
      'what to do when (?:someone|somebody|people) (?:calls?|writes?|visits?|asks?|comes? in|rings?)',
      'contacts us: what to do',
      '(?:working through|taking care of|carrying out|registering|recording) an? (?:[a-z]+ )?(?:requests?|orders?|cases?|tickets?|' +
        'enquiry|enquiries|quer(?:y|ies)|calls?|repairs?|bookings?|applications?|jobs?|claims?|parcels?|letters?|contacts?|visits?|' +
        'appointments?|matters?|files?|hires?|loans?|reservations?)',
      'checklist for (?:every|each) [a-z]+',
      'our process(?:es)? for [a-z]+',
      'what to do (?:at|in|on|during|before|after) (?:the|an?|your|each|every) (?!emergency|fire|alarm|accident|event of|case ' +
        'of)[a-z]+(?: of [a-z ]{3,15})?',
      alone('instructions|practices'),
      'how an appeal is (?:handled|dealt with|decided|processed)',
    ],
    except: ['from [a-z ]{3,40}: how we (?:serve|welcome|look after|treat|greet)'],
    guidance: 'Describe the practices as numbered steps: who does what, in which order and by when.',
    body: [
      '1. Greet the customer and ask for the name and, for an order, the order number.',
      '2. Log the enquiry in [system] during the conversation.',
      '3. Answer from [knowledge base]; if the answer is not there, pass the case to the colleague in charge within [X] working hours.',
      '4. Tell the customer what happens next and by which date.',
      '5. Check on that date that it has been done, and tell the customer the result.',
      '6. Close the case in [system] when the customer confirms the result, or [X] working days after your last message.',
    ].join('\n'),
  },
};
