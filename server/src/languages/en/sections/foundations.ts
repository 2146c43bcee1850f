import type { LanguagePack } from '../../types.ts';
import { paper, people } from './words.ts';

type Foundations = 'purpose' | 'vision-values' | 'mission' | 'scope' | 'objectives' | 'benchmark' | 'mission-alignment' | 'customer-needs';

/** What a document is for, whom it serves and what it aims at. */
export const foundations: Pick<LanguagePack['sections'], Foundations> = {
  purpose: {
    title: 'Purpose',
    aliases: [
      'Aim',
      'Aim of this policy',
      'Aims',
      'About this policy',
      'About this document',
      'About this charter',
      'About this handbook',
      'About this playbook',
      'Intent',
      'Policy intent',
      'Policy statement',
      'Purpose statement',
      'Statement of purpose',
      'Why this policy exists',
      'Why we have this policy',
      'Why this matters',
      'What this document is for',
      'Introduction',
      'Overview',
      'Background',
      'Rationale',
      'Foreword',
      'Preamble',
    ],
    cues: [
      '(?<!(?:general|dual|special|multi|company|business) )purpose(?! limitation| built| of (?:processing|collection|' +
        'collecting|data|the (?:data|processing)))',
      `purpose of (?:this|the|our) ${paper}`,
      'why (?:do )?(?:we|you) (?:have|need|wrote|publish|follow|keep|made|make|drew up|put|are writing|set|' +
        'produced)(?: [a-z]+)? (?:this|these|a|an|the|it|one)(?: [a-z]+){0,2}',
      `why (?:this|these|the|a|an|our|have (?:a|an|this)) (?:[a-z]+ ){0,2}${paper}(?: [a-z]+)?`,
      'why (?:it|this|these|service|good service|customer service|[a-z]+ service) (?:matters?|counts|is important|' +
        'exists|is written down|is here)(?: to us)?',
      'why (?:this|it|we)(?: [a-z]+)? (?:was|were|is|has been|have|did)(?: been)? (?:written|drawn up|created|made|' + 'needed)(?: [a-z]+)?',
      'why you (?:are|should) (?:read|reading) this',
      `(?:reasons?|rationale|case) (?:for|behind) (?:this|the|having)(?: ${paper})?`,
      `(?<!to )what (?:is )?(?:this|the|our)(?: [a-z]+)? (?:${paper} )?(?:is |are |stands )?(?:here )?(?:all )?(?:for|` +
        'about|sets out|is meant to do|aims to do)',
      `what (?:is )?this ${paper} (?:is |does )?(?:for|about|do)?`,
      `(?:aims?|intent|intention|point|idea|thinking|background|introduction|goals?) (?:of|behind|to|for) (?:this|the) (?:[a-z]+ )?${paper}`,
      '(?:statement of (?:intent|purpose)|policy (?:statement|intent))',
      `about (?:this|the) (?:[a-z]+ )?${paper}`,
      `how (?:we came to write|this came about|this (?:[a-z]+ )?${paper} came (?:about|to be))(?: this)?`,
      'introduction(?! of| plan| to (?:the )?(?:team|job|shop|system))',
      'background(?! (?:checks?|screening|colou?r|noise|music|processing|documents?|reading))',
      '(?:rationale|preamble|foreword)',
    ],
    guidance: 'Say in one or two plain sentences why the document exists and whom it serves.',
    body: [
      'This document sets out how [Company] serves its customers and what they can hold us to. It tells staff what to do, and it ' +
        'tells customers what they will receive and by when. ' +
        'It replaces all earlier instructions on customer service from [effective date].',
    ].join('\n'),
  },
  'vision-values': {
    title: 'Vision and values',
    aliases: [
      'Vision',
      'Our vision',
      'Vision statement',
      'Values',
      'Our values',
      'Core values',
      'Company values',
      'What we stand for',
      'What we believe',
      'What matters to us',
      'Principles',
      'Guiding principles',
      'Our principles',
      'Our philosophy',
      'Service philosophy',
      'Customer service philosophy',
      'Our culture',
      'Our beliefs',
    ],
    cues: [
      'what (?:we|[a-z]+|the (?:company|team|club|council|house)) (?:stands? for|believes? in|believe|cares? about|' +
        'values?(?! from)|holds? dear|lives? by|hold to)',
      'what (?:is )?(?:matters|important|counts|drives|guides|moves|motivates|defines|unites|inspires|' +
        'sets)(?: most)?(?: (?:to|for))? us(?: most| apart)?',
      '(?:guiding|core|service|founding|shared|co operative|cooperative|fundamental|central|leading) (?:principles?|' + 'values|beliefs|ideas)',
      '(?:our|company|service|shared|brand|corporate|house|team) (?:values|ethos|philosophy|beliefs|creed|culture|' +
        'spirit|attitude|compass|north star|motto)',
      'where we (?:want to (?:be|go)|are (?:going|heading))(?! by)',
      '(?<!(?:tunnel|tele) )vision(?! (?:tests?|care|impair[a-z]+|aids?|insurance|plans?))(?: (?:for|of|' + 'statement)(?: [a-z]+)?)?',
      '(?<!(?:target|limit|threshold|default|market|measured|reference|cash|food|nutritional|set|blood|lab|' +
        'laboratory) )values(?! in (?:the )?(?:table|form))(?: (?:that|we)(?: [a-z]+)?)?',
      '(?<!(?:protection|privacy|accounting|security|processing|legal|pricing|data|handling|complaint|' +
        'complaints) )principles(?! (?:of|for) (?:good )?(?:complaint|data|processing|pricing))',
      '(?<!escalation )philosophy',
      'the (?:spirit|ethos|soul|values) of (?:the|our|this) [a-z]+',
      '(?:the )?(?:kind|sort) of (?:[a-z]+ )we want to be',
    ],
    guidance: 'State the vision and the values, and say what each of them means for customers.',
    body: [
      'Our vision: [what customers will gain from us, in one sentence].',
      '',
      '- **We keep our word.** We tell customers what will happen and by when, and we do it.',
      '- **We listen first.** We let customers finish, repeat the point back to them, and then answer.',
      '- **We own our mistakes.** We say what went wrong, put it right and tell customers what we have changed.',
    ].join('\n'),
  },
  mission: {
    title: 'Mission',
    aliases: [
      'Our mission',
      'Mission statement',
      'Our mission statement',
      'What we do',
      'What we are here for',
      'Why we are here',
      'Who we are',
      'Who we are and what we do',
      'About us',
      'About the company',
      'Our purpose as a company',
      'What our company does',
    ],
    cues: [
      'mission statement',
      "(?<!(?:supports?|serves?|with|to|of|for|fits?|furthers?|advances?|from|into|helps?|society['’]s|" +
        "company['’]s) )(?:(?:our|the|company|service|team|department)(?: [a-z]+['’]?s?)? )?mission(?! alignment|" +
        ' critical| to)(?: of (?:the|our)(?: [a-z]+)?)?',
      'what (?:we|our (?:company|team|shop|council|practice|business|organisation)|the (?:company|council|practice|' +
        "museum|club|library|business))(?:['’]re here to| is here to| are here to)? (?:do|does)(?! (?:when|if|not|" +
        "and (?:do not|don['’]t|what|never)|to|with|about|next|every|in|after|before|or|for staff))(?:(?: and|" +
        ' for) (?:for )?(?:whom|you|who for|our [a-z]+))?',
      'what (?:we|the [a-z]+) (?:make|bake|cook|sell|brew|build|offer|provide|print|grow|supply|' +
        'produce)s?(?: and)? (?:for whom|for you|who for|to whom|and why)',
      'what (?:we|the [a-z]+)(?: [a-z]+)? (?:are|is|am|exists?|were|was)(?: here| there)? (?:for|to do)',
      'who we are(?! (?:looking|hiring|for))',
      'why (?:we are here|we exist|we do what we do|the [a-z]+ exists|there is (?:an? |the )?[a-z]+)',
      '(?:our|the) (?:reason for being|reason to exist|calling|core business|remit)',
    ],
    guidance: 'Say in at most three sentences what the company does, for whom and how success is measured.',
    body: [
      '[Company] supplies [products or services] to [customer groups] in [place]. We have succeeded when at least [X]% of our ' +
        'customers say that they would buy from us again.',
    ].join('\n'),
  },
  scope: {
    title: 'Scope',
    aliases: [
      'Scope of this policy',
      'Scope of application',
      'Application',
      'Applicability',
      'Coverage',
      'Who this applies to',
      'Who this policy applies to',
      'Who is covered',
      'What is covered',
      'What this policy covers',
      'Where this applies',
      'To whom this applies',
      'Eligibility',
      'Who should read this',
      'Who this is for',
      'Audience',
      'Scope and coverage',
      'Scope and application',
      'Scope and applicability',
    ],
    cues: [
      '(?:who|whom|what|where|when)(?: and (?:who|whom|what|where|when))?(?: (?:do|does))? (?:this|the|these|it|' +
        'our)(?: [a-z]+){0,2} (?:appl(?:y|ies)|covers?|is for|are for|is (?:meant|intended|written) for|is aimed at|' +
        "(?:does|do) not cover|doesn['’]t cover|relates? to|concerns?|affects?|binds?|holds?|counts)(?: to)?",
      'what (?:this|the|it)(?: [a-z]+)? (?:does and does not cover|covers and does not cover)',
      '(?:is |what )(?:it|they) (?:covers?|applies to)',
      'who (?:must|should|has to|needs to|have to) (?:follow|read|use|comply with|know|keep to|work by)(?: this| it|' + ' these)?',
      'who (?:and what )?(?:is|are) (?:covered|included|in scope|bound|affected|meant)',
      'what is (?:and is not |not )?(?:covered|included|in scope)',
      '(?:is|are|what is|what counts as) (?:in|out of|outside) scope',
      '(?<!(?:in|within|of) )scope(?! creep)(?: (?:of|and)(?: this| the| our)?(?: (?:application|services?|work|' +
        'support|coverage|applicability|agreement))?)?',
      '(?:out of|outside|within|in) (?:the )?scope',
      '(?:services?|channels?|areas?|people|places|branches|products|staff|sites)(?: and [a-z]+)? (?:that are |' +
        'which are )?(?:covered|included|in scope|concerned)',
      '(?:applicability|range of application|area of application|field of application)',
      `application of (?:this|the|these) ${paper}`,
      '(?:for|to) whom (?:this|these|it|the)(?: [a-z]+)? (?:is|are|appl(?:y|ies))(?: meant| intended)?',
      'who (?:does|do|is) (?:this|it|these|the)(?: [a-z]+)? (?:for|apply to|cover|affect|meant for)',
      'what (?:does|do) (?:this|it|these|the|our)(?: [a-z]+)? (?:apply to|cover)',
    ],
    guidance:
      'Say to whom the document applies, when and where, and name every channel it covers: in person, phone, email, live chat, ' +
      'social media and post.',
    body: [
      'This document applies to every member of staff who deals with customers, including temporary staff and contractors who ' +
        'act for [Company]. It applies during our opening hours, [opening hours], on these channels:',
      '',
      '- in person at [locations]',
      '- by phone on [phone number]',
      '- by email at [email address]',
      '- by live chat on [website]',
      '- on social media and review sites: [account names]',
      '- by post to [postal address]',
      '',
      'It does not cover [matters outside the scope].',
    ].join('\n'),
  },
  objectives: {
    title: 'Objectives',
    aliases: [
      'Our objectives',
      'Goals',
      'Our goals',
      'Goals and objectives',
      'Aims and objectives',
      'Service objectives',
      'Customer service objectives',
      'Customer service goals',
      'Targets',
      'Our targets',
      'What we want to achieve',
      'Key performance indicators',
      'KPIs',
      'How we measure success',
      'Performance indicators',
      'Performance targets',
      'Performance metrics',
    ],
    cues: [
      'what (?:we|the team)(?: [a-z]+)? (?:want|hope|aim|plan|intend|set out|mean|would like|try|trying|' +
        'working)s? to (?:achieve|accomplish|reach|change|improve)(?: (?:this|by|in)[a-z0-9 ]{1,15})?',
      'what (?:we are|success) (?:working towards|working for|aiming for|aiming at|looks like)',
      'what (?:we|the team) (?:aim|are going|go|strive|work) (?:for|at|towards)',
      'what success (?:looks like|means)',
      '(?<!(?:service level|security|control|recovery|recovery time|recovery point|learning|training|' +
        'your) )(?:objectives|goals|aims (?:and|&) (?:goals|targets))(?! (?:support|serve|help|link|fit|contribute|' +
        'relate|further|compare|mean|align))',
      '(?:service|key|strategic|annual|yearly|team|performance|quality|improvement|customer service|our) targets',
      '(?:objectives|goals|targets) (?:of|for|by|until)(?: [a-z0-9]+){1,3}',
      '(?:key )?performance (?:indicators?|metrics|targets|measures|measurement)',
      'KPIs?',
      'how (?:we|to|success is|performance is|it is) (?:measured?|define|judge|track)(?: (?:success|progress|' +
        'our performance|performance|ourselves|our service|how well we do))?(?! (?:complaints|standards|response))',
      'where we want to be by [a-z0-9 ]{3,15}',
    ],
    guidance: 'List the goals, each with a figure, a date and the procedure that serves it.',
    body: [
      'We will reach these objectives by [date]. The service manager reports the figures to the [senior manager] every [month/quarter].',
      '',
      '| Objective | Measured by | Target | Procedure that serves it |',
      '| --- | --- | --- | --- |',
      '| Shorter waits | Time from first contact to first answer | [X] minutes for [X]% of contacts | [procedure] |',
      '| Solved at the first contact | Share of enquiries closed at the first contact | [X]% | [procedure] |',
      '| Customers rate us 4 or 5 out of 5 | Survey after each closed case | [X]% of ratings | [procedure] |',
    ].join('\n'),
  },
  benchmark: {
    title: 'Benchmarking',
    aliases: [
      'Benchmark',
      'Benchmarks',
      'How we compare',
      'How we compare with others',
      'Competitors',
      'Our competitors',
      'Competitor comparison',
      'Comparison with competitors',
      'Competitor analysis',
      'Market comparison',
      'Peer comparison',
      'Industry benchmarks',
      'What others do',
      'How others do it',
    ],
    cues: [
      'benchmark(?:s|ing|ed)?',
      'compar(?:e[sd]?|ing|ison|isons) (?:with|to|against|of) (?:[a-z]+ ){0,2}(?:others|competitors?|competition|' +
        'rivals|peers|market|industry|sector|services|others?|companies|providers)',
      '(?:how|where) (?:we|our [a-z]+|the [a-z]+) (?:compares?|measures? up|stacks? up|ranks?|fares?|' +
        'stands?)(?:(?: up)? (?:with|against|to|among|next to|in|beside|compared (?:with|to)) (?:[a-z]+ ){0,2}[a-z]+)?',
      '(?:competitors?|competitive|market|peer|industry|sector) (?:analysis|comparison|review|position|study)',
      'what (?:our |the |other )?(?:competitors|others|rivals|competition|[a-z]+ (?:shops|companies|hotels|councils|' +
        'firms|providers)) (?:do|offer|promise|does|are doing)(?: better| differently)?',
      '(?:the )?(?:competition|rivals|competitors)(?! law| rules)',
      '(?:learning|lessons) from (?:the best|others|competitors|rivals|other [a-z]+)',
    ],
    guidance: 'Hold each goal against the figures of the main competitors, with source and date.',
    body: [
      'Every [quarter/year] the service manager compares our figures with those of [first competitor] and [second competitor], ' +
        'notes the source and date of each figure, and proposes changes to the objectives.',
      '',
      '| Measure | [Company] | [first competitor] | [second competitor] | Our target |',
      '| --- | --- | --- | --- | --- |',
      '| First answer to an email | [X] hours | [X] hours | [X] hours | [X] hours |',
      '| Rating on [review site] | [X] out of 5 | [X] out of 5 | [X] out of 5 | [X] out of 5 |',
    ].join('\n'),
  },
  'mission-alignment': {
    title: 'How our objectives serve our mission',
    aliases: [
      'Mission alignment',
      'Alignment with our mission',
      'Alignment with the mission',
      'Link to our mission',
      'Link to our strategy',
      'Links to strategy',
      'Strategic alignment',
      'Strategic fit',
      'Strategic context',
      'How this supports our mission',
      'How this supports our strategy',
      'Contribution to our mission',
      'How this fits our strategy',
    ],
    cues: [
      '(?:align(?:s|ed|ment|ing)?|link(?:s|ed|ing)?|fit(?:s)?|contribut(?:es?|ion|ing)|connect(?:s|ion|ing)?|tie(?:s|' +
        'd)?|relat(?:es|ion|ing)|place|part) (?:with|to|in with|into|in|between) (?:our|the|company|' +
        "corporate)(?: [a-z]+(?:['’]s)?){0,2} (?:mission|strategy|vision|plan|purpose)",
      '(?:how|why) [^.;]{0,40} (?:supports?|serves?|helps?|furthers?|advances?|fits?(?: with| into)?|reflects?|' +
        'follows? from|flows? from|contributes? to|links? to|belongs? to) (?:our|the|us|' +
        "company)(?: [a-z]+(?:['’]s?)?){0,3} ?(?:mission|strategy|vision)",
      "what (?:[a-z]+ ){1,5}(?:means?|do|does) (?:for|to) (?:our|the)(?: [a-z]+(?:['’]s)?)? (?:mission|strategy)",
      'strateg(?:y|ic) (?:alignment|fit|context|link|links)',
      'mission alignment',
      '(?:from|between) (?:our |the )?(?:mission|strategy|vision|goals|objectives) (?:to|and) (?:our |the )?(?:goals?|' +
        'objectives|targets|mission|strategy|practice|service)',
    ],
    guidance: 'Say for each objective which part of the mission it serves.',
    body: [
      '- [first objective] serves [part of the mission], because [reason].',
      '- [second objective] serves [part of the mission], because [reason].',
      '- [third objective] serves [part of the mission], because [reason].',
      '',
      'An objective that serves no part of the mission is dropped at the next review.',
    ].join('\n'),
  },
  'customer-needs': {
    title: 'Our customers and their needs',
    aliases: [
      'Our customers',
      'Customer needs',
      'What our customers need',
      'What customers want',
      'Who our customers are',
      'Who we serve',
      'Who our guests are',
      'Know your customer',
      'Know our customers',
      'Understanding our customers',
      'Understanding customer needs',
      'Customer profile',
      'Customer profiles',
      'Customer personas',
      'Customer groups',
      'Target groups',
      'Target audience',
      'Customer base',
    ],
    cues: [
      `who (?:are )?(?:our|your|the) ${people}(?: really)?(?: are)?`,
      'who(?:m)? (?:are )?(?:we|you) (?:are )?(?:serve|serving|look(?:ing)? after|work(?:ing)? for|sell(?:ing)? to|' +
        'help(?:ing)?|bake for|cook for|deal with|meet|care for)',
      'who (?:comes?|walks?|visits?|buys?|shops?|stays?|eats?|travels?|uses?|rings?|writes?|calls?|borrows?|lives?|' +
        'trains?|banks?|rents?)(?: (?:to|through|in|into|at|with|from|on|here|us|our|the|by|over|and|why|what|for|they|' +
        'want|door|need|counter|bus|shop|line|lines|buses))+',
      'who is (?:at the (?:door|counter)|in (?:the|our) (?:queue|shop|waiting room)|on the (?:line|' + 'other end)(?: of the line)?)',
      '(?:the )?people (?:we (?:serve|look after|meet|see|carry|work for|sell to|help)|who (?:come|visit|buy|shop|stay|' +
        'eat|travel|use|ring|write|call|borrow|live|train|bank|rent)[a-z ]{0,30})',
      `what (?:our |the |most |your )?(?:${people}|they)(?: really| most| usually| often| actually| mainly|` +
        ' tell us they| say they| told us they)? (?:need|want|ask(?: us)? for|care about|look for|are looking for|' +
        'come to us for|come for|value|wish for|worry about|hope for|bring)s?(?: (?:from us|most|and expect|and want|' +
        'and need))?',
      `what (?:brings|matters|is important)(?: most)?(?: to)? (?:our |the |your )?${people}(?: (?:to us|here|in))?`,
      `(?:our |the |your )?${people} and (?:what (?:they|matters to them|is important to them|brings them)(?: (?:want|` +
        'need|look for|ask for|value|expect))?|their (?:needs|wishes|wants|problems|concerns|worries|expectations))',
      `(?:understand(?:ing)?|know(?:ing)?|get(?:ting)? to know|meet(?:ing)?) (?:your|our|the) ${people}`,
      `${people}(?:['’]s?)? (?:needs|personas?|profiles?|segments?|groups|demographics|wants|wishes|expectations|insights?|journeys?)`,
      `(?:needs|wishes|wants|expectations|concerns) (?:of|and wishes of|and expectations of) (?:our |the )?${people}`,
      '(?:our|target) (?:customers?|guests?|clients?|patients?|visitors?|residents|passengers|readers|shoppers|' +
        'audiences?|groups?|tenants|public|diners|pupils and parents)',
      '(?:customer base|personas?)',
      'whom we (?:serve|look after|work for)',
    ],
    guidance: 'Describe who the customers are and name the three to five needs that matter most to them.',
    body: [
      'Our customers are [customer groups]. [X]% of them first contact us by [channel]. These needs came first in our last survey:',
      '',
      '1. [first need], which we meet by [measure]',
      '2. [second need], which we meet by [measure]',
      '3. [third need], which we meet by [measure]',
      '',
      'The service manager checks this list against the survey results every [X] months.',
    ].join('\n'),
  },
};
