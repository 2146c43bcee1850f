import type { LanguagePack } from '../../types.ts';
import { anyone, people, staff, upset } from './words.ts';

type Conduct = 'definitions' | 'roles' | 'standards' | 'expectations' | 'guidelines' | 'procedures';

/** The terms, who does what, to which standard and in which steps. */
export const conduct: Pick<LanguagePack['sections'], Conduct> = {
  definitions: {
    title: 'Definitions',
    aliases: [
      'Definition of terms',
      'Definitions of terms',
      'Terms',
      'Terms used',
      'Terms we use',
      'Terminology',
      'Terms and definitions',
      'Glossary',
      'Glossary of terms',
      'Key terms',
      'Words we use',
      'What we mean',
      'What the words mean',
      'What is a complaint?',
      'Abbreviations',
      'Acronyms',
      'Interpretation',
      'Definitions and abbreviations',
    ],
    cues: [
      'what (?:we|do we|the words?|these words|this|the terms?|some words)(?: [a-z]+)? means?(?: by)?(?! for)(?: [a-z ' + ']{0,30})?',
      '(?:words|terms|language|jargon|expressions|abbreviations) (?:(?:that )?(?:we|you) (?:use|will (?:meet|see|find|' +
        'come across)|meet)|used|explained|defined|in this)(?! (?:with|to|for|when|towards))(?: in this [a-z]+)?',
      '(?:words|terms|jargon|language)[^.;]{0,20} (?:explained|defined|made plain)',
      '(?<!(?:high|level|process|hours|severity|priority|role|job|data) )definitions(?: (?:of|for|used|' + 'in)(?: this)?(?: [a-z]+)?)?',
      '(?<![a-z] )definition(?: (?:of|for|used|in)(?: this)?(?: [a-z]+)?)?',
      '(?:glossary|terminology|acronyms|abbreviations)(?: of terms)?',
      'jargon (?:buster|explained|guide)',
      '(?:key|important|defined|main) (?:terms|words|concepts|definitions)',
      'what (?:is|counts as|do we (?:call|mean by)|we call|we mean by|makes) an? (?:complaint|customer|enquiry|' +
        'incident|compliment|working day|service request|request|concern|exception|escalation)',
      'when is (?:it )?an? [a-z]+ a complaint',
      '(?:the )?meaning of (?:terms|words|the|our)(?: words| terms)?',
      '(?:interpretation)(?! services?)',
    ],
    guidance: 'Define each term once, and only terms that the document uses.',
    body: [
      'In this document:',
      '',
      '- **Customer** means anyone who buys from [Company], asks about buying, or uses what we have supplied.',
      '- **Enquiry** means a question or request that is not a complaint.',
      '- **Complaint** means any statement, spoken or written, that a customer is dissatisfied and expects an answer.',
      '- **Answer** means a reply from a person; an automatic acknowledgement does not count.',
      '- **Working day** means Monday to Friday, except public holidays in [place].',
    ].join('\n'),
  },
  roles: {
    title: 'Roles and responsibilities',
    aliases: [
      'Roles',
      'Responsibilities',
      'Responsibility',
      'Duties',
      'Roles and duties',
      'Duties and responsibilities',
      'Who does what',
      'Who is responsible',
      "Who's who",
      "Who's responsible",
      'Ownership',
      'Our team',
      'Meet the team',
      'The team',
      'Governance',
      'Responsible persons',
    ],
    cues: [
      "who(?:['’]s| is| are| does| will be)? (?:who|does what|what|responsible|accountable|in charge|involved|" +
        'to do what)(?: (?:for|in|at|on|of)(?: (?:what|the|our|this)(?: [a-z]+)?)?)?',
      'who (?:does|handles|takes care of|looks after|makes sure|sees to|runs|leads|is behind|keeps an eye on|owns|' +
        'carries out|checks) (?:what|this|it|the|that)(?: (?:is|happens|works|gets|done|followed|service|' +
        'complaints?)){0,2}',
      `(?<!(?:your|social|corporate|limitation of|limits of|environmental|${people}|${people}['’]|${people}['’]s|no|` +
        'data protection) )(?:roles?|responsibilit(?:y|ies)|accountabilit(?:y|ies)|duties)(?! (?:of|for) (?:the |our |a |' +
        `all |its )?${people}| (?:as|of being) (?:a|our) ${people}| play(?:s|ing)?| model| based)(?: (?:of|for) (?:the|` +
        'our|staff|managers?|employees|team|each|every|agents|supervisors|volunteers))?',
      'division of (?:labour|responsibilities|duties|work)',
      'RACI(?: matrix| chart)?',
      '(?:people|persons?|staff|team|those) (?:responsible|in charge|and (?:their )?(?:roles|responsibilities|jobs|' + 'tasks|duties))',
      '(?:tasks|jobs) (?:of|and) (?:the|our|staff|people|roles|responsibilities)',
      '(?:team|service|reporting) structure',
    ],
    guidance: 'Name each role and its duties, so that every duty has an actor.',
    body: [
      '- **Front-line staff** answer enquiries, log each contact in [system] and keep to the times in this document.',
      '- **The supervisor** on duty takes over cases that staff cannot solve and checks the log at the end of each shift.',
      '- **The service manager** decides complaints, trains staff and reports the figures every [month/quarter].',
      '- **The [senior manager]** approves this document, provides staff and budget for it, and decides appeals.',
      '- **The [document owner]** keeps the text and its change log, and starts the yearly review.',
    ].join('\n'),
  },
  standards: {
    title: 'Service standards',
    aliases: [
      'Our standards',
      'Standards',
      'Standards of service',
      'Customer service standards',
      'Our service standards',
      'Service levels',
      'Service level targets',
      'Service level commitments',
      'Response times',
      'Our response times',
      'Standard response times',
      'Response time targets',
      'Response time commitments',
      'Our commitment',
      'Our commitments',
      'Our commitment to you',
      'Our promise',
      'Our promises',
      'Our promise to you',
      'Our pledge',
      'What you can expect',
      'What you can expect from us',
      'What customers can expect',
      'What we promise',
      'What we promise you',
      'Quality standards',
      'Communication standards',
    ],
    cues: [
      `what (?:(?:you|our [a-z]+|${people})(?: and [a-z]+)?) (?:can|may|should|will|could|are entitled to) (?:expect|` +
        'count on|rely on|ask of us|look forward to)(?: (?:(?:from|of) us|here|when[a-z ]{0,20}))?',
      'what to expect(?: (?:from|of) (?:us|our [a-z]+))?',
      `(?:you|they|${people}) can (?:count|rely|depend) on(?: us)?`,
      `what (?:we|we['’]ll|we will)(?: will)? (?:promise|commit(?: ourselves)? to|do for (?:you|our ${people}|` +
        `${people})|deliver(?! to)|guarantee|undertake|owe you|aim to give you|pledge)(?: to)?(?: you| customers|` +
        ' our customers)?',
      '(?<!political )(?:our|service|your|the|customer|house|quality|a) (?:service )?(?:promises?|commitments?|' +
        'pledges?|undertakings?|guarantees?|word)(?! (?:to|on|of) (?:privacy|security|accessibility|equality|diversity|' +
        'inclusion|sustainability|the environment|confidentiality|data|staff|our staff|employees))(?: (?:to|on|about|' +
        `for)(?: (?:you|our ${people}|${people}|the [a-z]+|waiting|[a-z]+))?)?`,
      '(?:promises|pledges|commitments) (?:to|on|we|about|for)(?: [a-z]+)?',
      "how (?:quickly|soon|fast|promptly) (?:we|you(?:['’]ll| will)?|is|are|do we|will we|calls|letters|it|" + 'can)(?: [a-z]+){0,3}',
      'how long (?:you|it|until|we take|will (?:it|you|i)|do (?:i|you)|does it|calls|things|a reply|an answer|' +
        'before)(?! (?:keep|store|retain|hold))(?: (?:(?:will|may|might|should|have to|need to|can) )?(?:wait|take|takes|' +
        'be|expect|last|lasts|kept waiting|for|an? [a-z]+|answer|reply))*',
      '(?:response|reply|answer(?:ing)?|resolution|turn(?: |-)?around|waiting|wait|service|lead|handling|' +
        'acknowledgement|processing)(?:,? (?:and|&) (?:response|reply|answer(?:ing)?|resolution|turnaround|waiting|' +
        'handling))? (?:times?|targets?|commitments?|deadlines)(?! (?:service )?credits)',
      'time(?:scales?|frames?|lines| limits?| standards)(?: (?:for|of|and)(?: (?:answers?|replies|response|reply|' + 'standards|targets))?)?',
      '(?:service|quality|performance) (?:levels?|standards?|commitments?|promises?|targets|' +
        'guarantees?)(?! credits)(?: (?:agreements?|commitments?|targets?))?',
      'guaranteed (?:standards|times|service|levels)(?: of [a-z]+)?',
      '(?<!(?:behaviou?r|behaviou?ral|conduct|ethical|ethics|security|industry|applicable|accounting|technical|coding|' +
        'building|safety|legal|professional|international|hygiene|iso|living|food|dress|labour|against|privacy|' +
        'encryption|content|community|portal|regulatory|regulatory /) )standards(?! (?:of|for) (?:behaviou?r|conduct|' +
        'dress|appearance)| (?:terms|forms?|bodies|contract))(?: (?:of|for) (?:service|customer|care|response|' +
        'communication))?',
      '(?:how|when) we (?:answer|reply|respond|get back)(?! (?:to )?(?:[a-z]+ )?(?:reviews|complaints|feedback|' +
        'comments|mistakes|problems|posts|suggestions|angry|upset|rude))',
      `how we (?:serve|look after|take care of|welcome|care for)(?: (?:you|our|the|${people}|them|every))*`,
      '(?:punctuality|reliability)(?: and (?:reliability|punctuality|cleanliness|comfort|availability))?',
      '(?:uptime|availability)(?: (?:commitments?|targets?|guarantees?|promise|standards))',
      'what good (?:[a-z]+ )?(?:service |care )?(?:looks like|means|is)(?: (?:here|to us|for us|at))?',
      'what (?:service|good|quality)(?: service)? means(?: (?:here|to us|for us|at))?',
      'service quality',
    ],
    guidance: 'Give one measured commitment for each channel in scope: a figure, a unit and the share of cases in which it is kept.',
    body: [
      'We measure these standards every month and publish the results on [website].',
      '',
      '- **In person:** we greet each customer within [X] minutes of arrival and serve [X]% of customers within [X] minutes.',
      '- **Phone:** we answer [X]% of calls within [X] rings and return each voicemail message within [X] working hours.',
      '- **Email:** we answer within [X] working hours; if we need longer, we say within that time when the answer will come.',
      '- **Live chat:** a member of staff replies within [X] minutes during opening hours.',
      '- **Social media:** we reply to questions and reviews within [X] working hours.',
      '- **Post:** we reply within [X] working days of receiving the letter.',
      '- **Goods:** we check each delivery against [specification] before it goes on sale.',
    ].join('\n'),
  },
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
      `how (?:we|our ${staff}|${staff}|you should|to) (?:behave|act|conduct (?:ourselves|yourself)|treat (?:you|` +
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
    ],
    cues: [
      `${upset} (?:and [a-z]+ )?(?:customers?|callers?|guests?|patients?|clients?|visitors?|residents?|tenants?|` +
        'passengers?|members?|parents?|readers?|conversations?|situations?|people|behaviour|behavior|demands|contacts?|' +
        'calls|moments|circumstances|complainants?|cases|users?|shoppers|diners)(?: [a-z]+ (?:staff|us|drivers|' +
        'our [a-z]+))?',
      `${people} (?:who|that) (?:are|is|get|gets|become|shout|swear|lose|threaten|refuse|need|cannot|` +
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
      '(?:guidelines?|guidance|advice|pointers|hints|tips|rules of thumb) (?:for|on|to|in|when|about) (?!contact|' + 'complain|service charge)[a-z]+',
      '(?:keeping|staying|keep|stay) calm',
      'de escalat(?:e|ion|ing)',
      '(?:reading|read) (?:the|a) (?:room|guest|customer|situation)',
      'plain (?:english|language|words|speaking)[a-z ]{0,25}',
      '(?:style|tone|language|writing) guid(?:e|elines|ance)',
      '(?<!no )guidelines?(?= (?:and|,|&))',
      '(?:scripts|helpful phrases|useful phrases)',
    ],
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
      'Enquiries',
      'What to do',
      'Customer interactions',
    ],
    cues: [
      '(?:(?:how (?:we|to|you|staff)|steps? (?:to|for|in)) (?:deal with|handle|answer|process|manage|take|serve|' +
        'resolve|log|greet|triage|record|close|open|book|treat|make|register|work through|handling|answering|taking)|' +
        'handling|dealing with|answering|processing|managing|taking|helping|receiving) (?:(?:and|or|to) (?:close|log|' +
        'answer|record|resolve|solve|process|handle|confirm|follow up) )?(?:an? |your |our |incoming |new |customer |' +
        `the |telephone |phone |${people} with ){0,2}(?:enquir(?:y|ies)|quer(?:y|ies)|requests?|calls?|contacts?|` +
        'questions|orders?|bookings?|visitors?|guests|tickets?|cases?|appointments?|reservations?|messages?|emails?|post|' +
        'letters?|walk ins)',
      '(?<!(?:this|the|that|our|these|about|disciplinary|of|related|other|associated|your|to|appeals?|exchange|return|' +
        'refund) )(?:procedures?|workflows?)(?! (?:manual|is for))(?: (?:for|to|in|when))?',
      '(?<!(?:this|the|that|our|these|about|disciplinary|of|review|related|other|associated|your|new|whole|to|appeals?|' +
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
      'how (?:we|things) (?:do things|get things done|work(?! (?:out|with|together))|do it|go about it|do this|' +
        'are done|run)(?: (?:here|day to day|in practice|round here|at [a-z]+))*',
      'how (?:it|this|things|the service|a (?:request|case|ticket|call|visit)) (?:works|work|is handled|are handled|' + 'goes|runs)(?: in practice)?',
      '(?:life|journey|path|route|course) of an? (?:order|request|ticket|case|call|enquiry|parcel|booking)',
    ],
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
