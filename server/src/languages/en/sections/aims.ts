import type { LanguagePack } from '../../types.ts';
import { people } from './words.ts';

type Aims = 'objectives' | 'benchmark' | 'mission-alignment' | 'customer-needs';

/** What the service aims at, and for whom. */
export const aims: Pick<LanguagePack['sections'], Aims> = {
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
      'Measuring success',
      'Key results',
      'What we aim for',
      'How we will know it works',
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
      '(?:key|strategic|annual|yearly|team|performance|quality|improvement|customer service|our) targets',
      '(?:objectives|goals|targets) (?:of|for|by|until)(?: [a-z0-9]+){1,3}',
      '(?:key )?performance (?:indicators?|metrics|targets|measures|measurement)',
      'KPIs?',
      'how (?:we|to|success is|performance is|it is) (?:measured?|define|judge|track)(?: (?:success|progress|' +
        'our performance|performance|ourselves|our service|how well we do))?(?! (?:complaints|standards|response))',
      'where we want to be by [a-z0-9 ]{3,15}',
      "how (?:we|you)(?:['’]ll| will| can)? (?:know|tell)(?: that| if| whether)? (?:it|this|we)(?:['’]s| is| are| have)? (?:works?|worked|working|succe[a-z]+|getting there|on track|done it|got there)",
      'measur(?:ing|ement of) (?:our )?(?:success|progress|performance|results|how well we do)',
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
      'how others (?:in (?:the|our) (?:trade|business|sector|industry|field) )?(?:do(?: it| this)?|work|serve)',
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
      'Link between goals and mission',
      'Link between objectives and mission',
      'Links between goals and mission',
      'Goals in the light of our mission',
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
      'why (?:we (?:chose|set|have|picked) )?(?:these|this|those) (?:goals?|objectives?|targets?)',
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
      'Our audience',
      'Our public',
      'Typical customers',
      'Our members',
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
      'target (?:customers?|guests?|clients?|patients?|visitors?|audiences?|groups?|public)',
      `(?<!\\p{L} )our (?!people|team|owners)${people}(?=$|[,:;]| (?:and|in|at|on|today|here|are|come|need|want))`,
      '(?<!\\p{L} )our (?:audiences?|public|customer base|pupils and parents|users)(?=$|[,:;]| and)',
      '(?:customer base|personas?)',
      'whom we (?:serve|look after|work for)',
      "who(?:m)? we(?: are|['’]re) (?:here|there|talking|speaking|doing this|doing it|working|in business|dealing|serving) (?:for|to|with)",
      `(?:a |the |our )?typical ${people}`,
      `(?:(?:two|three|four|five|six) |different |main )?(?:kinds|types|groups|sorts) of ${people}`,
      `what (?:our |the |most )?${people}(?: really| most| usually)? expect(?: of us| from us| most)?`,
      `why (?:our |the )?(?:${people}|they) (?:come|choose|visit|call|ring|buy|write|contact|use|need|stay|turn|shop|join|leave|travel)(?: (?:to|with|at|from|for|us|in|back|through|our|the))*`,
      'who (?:writes|rings|calls|phones|comes|turns up|gets in touch|contacts us)(?: (?:in|us|up))?(?:,? and why)?',
      `things (?:that )?(?:our |the |most )?${people} (?:need|want|expect|value)`,
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
