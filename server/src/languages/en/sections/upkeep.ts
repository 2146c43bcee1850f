import type { LanguagePack } from '../../types.ts';
import { paper } from './words.ts';

type Upkeep = 'enforcement' | 'exceptions' | 'review' | 'contact' | 'summary';

/** How a document is kept, changed and reached. */
export const upkeep: Pick<LanguagePack['sections'], Upkeep> = {
  enforcement: {
    title: 'Enforcement',
    aliases: [
      'Compliance',
      'Compliance with this policy',
      'Policy compliance',
      'Compliance and enforcement',
      'Enforcement and compliance',
      'Monitoring compliance',
      'Compliance monitoring',
      'Accountability',
      'Breaches',
      'Breach of this policy',
      'Breaches of this policy',
      'Non-compliance',
      'Consequences',
      'Consequences of non-compliance',
      'Disciplinary action',
      'Disciplinary measures',
      'Sanctions',
      'Violations',
      'Policy violations',
      'What happens if this policy is not followed',
      'If the rules are broken',
      'How we enforce this policy',
      'Monitoring',
      'Audit',
      'Audits',
      'Auditing',
      'Supervision',
      'How we check',
      'Infringements',
      'Quality monitoring',
      'Quality assurance',
    ],
    cues: [
      'enforc(?:e|es|ed|ing|ement)(?: of (?:this|the)(?: [a-z]+)?)?',
      '(?<!(?:regulatory|legal|tax|gdpr|pci|iso) )(?:non(?: |-)?)?compliance(?! (?:mapping|officer|requirements?|' +
        'checklist|certificat[a-z]+|with (?:laws?|legislation|gdpr|the law|legal|data)))(?: (?:with|of) (?:this|the|' +
        'these|our)(?: [a-z]+)?)?',
      '(?:monitoring|checking|ensuring) (?:of )?(?:compliance|adherence)',
      'adherence(?: to (?:this|the|these)(?: [a-z]+)?)?',
      '(?<!(?:data|security|privacy|gdpr) )breach(?:es|ing)(?: (?:of (?:this|the|these|' +
        'our)(?: [a-z]+)?))?(?! (?:letter|notification|of data|of confidentiality|of security))',
      `breach of (?:this|the|these|our) (?:[a-z]+ )?${paper}`,
      '(?:consequences|sanctions|penalties|disciplinary|misconduct|violations)(?! (?:of (?:your|the use))|' +
        ' of copyright)(?: (?:of|for|action|measures|process|procedures?|and))?(?: (?:non(?: |-)?compliance|' +
        'breach(?:es)?))?',
      "(?:what happens|what follows|and what) (?:if|when) (?:[a-z']+ ){1,6}(?:not followed|ignored|broken|breached|" +
        "breaks|break|not met|not kept|fail|fails|ignore|ignores|don['’]t|doesn['’]t|(?:do|does) not|(?:do|" +
        "does) n['’]t)(?: (?:follow|keep|comply|stick|respect))?(?: (?:to|with))?(?: (?:it|this|the [a-z]+))?",
      '(?:if|when) (?:staff|someone|somebody|anyone|you|we|the rules|a rule|rules|standards|an? [a-z]+ (?:member|rule)|' +
        'this [a-z]+|it)(?: are| is)? (?:break|breaks|broken|ignore|ignores|ignored|breach|breaches|breached|violated?|' +
        "(?:do|does) not (?:follow|keep to|stick to|comply)|don['’]t (?:follow|keep to|stick to)|not (?:followed|kept|" +
        'observed|respected)|fail to)(?: (?:it|this|the [a-z]+))?',
      'how (?:we|managers|it|this) (?:check|make sure|know|ensure|see|is checked|' +
        'are held)(?: to it)?(?: that)?(?: (?:this|it|the|we|staff|everyone|rules|promises|' +
        '[a-z]+))?(?: [a-z]+){0,3} ?(?:followed|kept|met|comply|keep to|stick to|works|checked|lived up to|' +
        'keep our word)(?: (?:it|them|this))?',
      '(?:making sure|seeing to it|ensuring)(?: that)? (?:we|it|everyone|staff|this|the [a-z]+|' +
        'people)(?: all)? (?:stick|sticks|keep|keeps|follow|follows|is followed|is kept|are kept|happens|hold|holds|' +
        'live up|comply|complies)(?: (?:to|with|by))?(?: (?:it|this|them|our word|the [a-z]+))?',
      '(?:keeping|sticking|holding) (?:to |ourselves to |each other to |us to )(?:it|this|the rules|our word|' +
        'our promises?|account|the standards)',
      'holding (?:ourselves|each other|people|us|staff) (?:to account|accountable|responsible)',
      '(?<!content )(?:spot|compliance|quality) checks',
      'fail(?:ure|ing|s)? to (?:comply|follow|keep to|observe|adhere)(?: [a-z ]{0,25})?',
      `(?:not )?following (?:this|the|our) ${paper}`,
      `(?:keeping|sticking|holding) to (?:this|the|our) ${paper}`,
      `(?:if|when) (?:the|this|our) (?:[a-z]+ )?${paper} (?:is|are) (?:not )?(?:followed|ignored|broken|breached|kept|observed)`,
      '(?:quality|call|service|policy) (?:monitoring|assurance|audits?)',
      'upholding (?:the|this|our) [a-z]+',
      'what follows (?:an?|any) breach',
      'infringements?',
    ],
    guidance: 'Say who checks that the document is followed, how often, and what follows a breach.',
    body: [
      '- Each month the service manager checks [X] contacts for each member of staff against this document.',
      '- After a first breach, the supervisor talks to the member of staff within [X] working days and notes what was agreed.',
      '- After a second breach within [X] months, the member of staff is retrained and receives a written warning under ' +
        '[disciplinary procedure].',
      '- Discrimination, dishonesty or disclosure of customer data goes to the [senior manager] on the same working day.',
      '- Staff can challenge a measure in writing to [name or role] within [X] working days.',
    ].join('\n'),
  },
  exceptions: {
    title: 'Exceptions',
    aliases: [
      'Exception',
      'Exceptions to this policy',
      'Policy exceptions',
      'Exemptions',
      'Exclusions',
      'Waivers',
      'Deviations',
      'Special cases',
      'Special circumstances',
      'Granting exceptions',
      'Who may grant an exception',
      'When this policy does not apply',
      'Departures from this policy',
      'Bending the rules',
    ],
    cues: [
      '(?:exceptions?|exemptions?|waivers?|deviations?|derogations?|exclusions)(?! handling of errors|' +
        ' errors?)(?: (?:to|from|for|process|procedure|requests?|handling|and who[a-z ]{3,25}))?(?<!no waiver|fee waiver)',
      'how (?:exceptions|exemptions) (?:are|get) [a-z]+(?: and [a-z]+)?',
      '(?:special|exceptional|unusual|one(?: |-)off|hardship) (?:cases?|circumstances|arrangements|situations)',
      '(?:when|where) (?:this|the|these)(?: [a-z]+)? (?:does|do) not (?:apply|fit|hold)',
      '(?:bend|bending|depart(?:ing|ures?) from|going outside|going beyond|stepping outside|break(?:ing)? from|' +
        'set(?:ting)? aside|relax(?:ing)?) (?:the|this|these|our|a) (?:rules?|policy|standards?)',
      '(?:who|when|how)(?: (?:we|you|staff|managers?))?(?: [a-z]+)? (?:may|can|to|might) (?:grant|allow|approve|make|' +
        'agree to|sign off|ask for) (?:an? )?(?:exceptions?|exemptions?|waivers?)',
      '(?:saying|say) yes (?:outside|beyond|against|to)[a-z ]{0,20}',
      '(?:outside|beyond) the rules',
      "(?:when|where|if) (?:the|a) rules? (?:do(?:es)? not|don['’]t|doesn['’]t) (?:fit|apply|help)",
      '(?:room for (?:manoeuvre|judgement|discretion)|leeway|discretion)',
      '(?:who|when|how) (?:may|can|we) (?:depart|deviate|step|go) (?:from|outside|beyond)[a-z ]{0,20}',
      'deviat(?:e|ing) from[a-z ]{0,20}',
      'special permissions?',
      'goodwill decisions?',
      '(?:cases (?:where|when|in which) )?we can say yes',
    ],
    guidance: 'Say who may grant an exception, how it is asked for and where it is recorded.',
    body: [
      '- Staff ask the service manager in writing before they promise anything, and give the customer’s name, the reason and the ' +
        'proposed solution.',
      '- The service manager decides within [X] working hours on exceptions worth up to [amount]; the [senior manager] decides on larger ones.',
      '- The decision and its reason are logged in [system].',
      '- An exception applies to one case only. The service manager lists all exceptions at the yearly review.',
    ].join('\n'),
  },
  review: {
    title: 'Review and change log',
    aliases: [
      'Review',
      'Policy review',
      'Review of this policy',
      'Document review',
      'Review cycle',
      'Review schedule',
      'Review and revision',
      'Review and maintenance',
      'Review and updates',
      'Monitoring and review',
      'Review and approval',
      'Annual review',
      'Revision',
      'Revisions',
      'Revision history',
      'Version history',
      'Version control',
      'Change log',
      'Changelog',
      'Change history',
      'Changes to this policy',
      'Amendments',
      'Updates',
      'Policy updates',
      'Document control',
      'Document history',
      'Last updated',
      'Date of last revision',
      'Keeping this policy up to date',
      'How we keep this up to date',
      'Changes',
      'Version',
      'Versions',
      'Edition and changes',
      'Yearly check',
      'Annual check',
      'Is this still right?',
      'Policy monitoring and review',
      'Keeping pace',
    ],
    cues: [
      '(?:policy|document|annual|yearly|periodic|regular|next|last|scheduled|charter|handbook|playbook|procedure|' +
        'monitoring and|SLA) reviews?(?: (?:process|date|cycle|schedule))?',
      '(?:(?<=(?:and|&|plus|for|,) )|(?<!\\p{L} ))review(?:ing|ed)?(?! of (?!this|the|our|these|and|policy)|' +
        ' of the (?:case|decision|complaint|literature))(?! (?:sites?|portals?|platforms?|by the (?:ombudsman|director|' +
        'manager)|panel|of (?:your|the) (?:complaint|decision|case)|and ratings|your))(?: (?:of (?:this|the|' +
        'our)(?: [a-z]+)?|and (?:updates?|updating|revisions?|maintenance|approval|amendments?|improvement|changes|' +
        'ratification)|cycle|schedule|process|period|date|this(?: [a-z]+)?|dates?))?',
      'date of (?:the )?(?:next|last) (?:review|revision|change|update)',
      `(?:changes?|amendments?|updates?|revisions?|modifications?) (?:to|of|in) (?:this|the|our|these)(?: [a-z]+)? ${paper}`,
      '(?:change|revision|version|document|update|amendment) (?:log|history|control|record|register|information)',
      '(?:history|record|log|list|table) of (?:changes|revisions|versions|amendments|updates)',
      '(?:versions?|revisions?|amendments?)(?= (?:and|&)|,)',
      '(?:keep|keeping|kept) (?:this|it|the|our)(?: [a-z]+)? (?:up(?: |-)to(?: |-)date|current|alive|fresh|' + 'under review|honest)',
      '(?:when|how often|how|who) (?:do )?(?:we|will we|this|it|the|these)(?: [a-z]+)?(?: (?:is|are|will be|gets|stays|' +
        'changes|will))?(?: (?:review|reviews|reviewed|revise|revised|revises|update|updated|updates|changed|amended|' +
        'look at this again|looked at again|read this again|up to date|current|rewritten|kept (?:up to date|current|' +
        'alive|fresh)))(?: this| it)?',
      '(?:looking|look|going|go|reading|read|come back|coming back)(?: (?:at|over|through|to))? (?:this|it|the [a-z]+|' +
        'our [a-z]+)(?: [a-z]+)? (?:again|afresh|once more|anew|every [a-z]+|once a year|each [a-z]+|twice a year)',
      'every (?:january|february|march|april|may|june|july|august|september|october|november|december|year|spring|' +
        'summer|autumn|winter|twelve months|six months) (?:we|this|the [a-z]+|it)[a-z ]{0,30}',
      'what (?:has )?changed(?: (?:since|in this version|when))?',
      '(?:last|date of (?:the )?last|next) (?:updated?|revision|revised|amended|changes?|reviewed)',
      'document (?:ownership|status|management|maintenance|administration)',
      '(?:a )?living document',
      'when (?:this|it) (?:will )?changes?',
      `(?:updating|revising|maintaining|amending|changing|improving|reviewing|refreshing|looking after) (?:(?:this|the|our) (?:[a-z]+ )?${paper}|this|it)`,
      `how to (?:change|update|improve|amend) (?:this|the|our) (?:[a-z]+ )?${paper}`,
      'suggest(?:ing)? (?:a change|changes)',
      `how (?:this|the|our) ${paper} (?:changes|grows|evolves|develops)`,
      `who (?:keeps|updates|maintains|reviews|revises|edits|changes|looks after) (?:this|the|our|it)(?: (?:[a-z]+ )?${paper})?(?: (?:up to date|current|alive|fresh))?`,
      'we (?:review|revisit|update|look at|go through|reread|check) (?:this|it|the [a-z]+|our [a-z]+)(?: again)? (?:every|each|once|twice|at least)[a-z ]{0,20}',
      `(?:maintenance|management|upkeep|administration) of (?:this|the|our) ${paper}`,
    ],
    guidance: 'Say who reviews the document, how often (at least once a year), and keep a log of changes.',
    body: [
      'The [document owner] reviews this document at least once a year, next on [date], and within [X] working days of any ' +
        'change to our products, our services or the law. ' +
        'The review draws on the complaints log, the survey results and the comments of front-line staff. The [senior manager] ' +
        'approves each new version.',
      '',
      '| Version | Date | Change | Approved by |',
      '| --- | --- | --- | --- |',
      '| 1.0 | [date] | First edition | [senior manager] |',
    ].join('\n'),
  },
  contact: {
    title: 'Contact',
    aliases: [
      'Contact us',
      'Contacts',
      'Contact details',
      'Contact information',
      'How to contact us',
      'How to reach us',
      'How to get in touch',
      'Get in touch',
      'Getting in touch',
      'Talk to us',
      'Questions',
      'Any questions?',
      'Questions about this policy',
      'Questions and contact',
      'Questions and comments',
      'Who to contact',
      'Whom to contact',
      'Where to reach us',
      'Where to find us',
      'Your contact',
      'Your contact person',
      'Reach us',
      'Enquiries about this policy',
      'Owner',
      'Policy owner',
      'Process owner',
      'Document owner',
      'Owner of this policy',
      'Contact person',
      'Address',
      'Our address',
      'Our details',
      'Call us',
      'Visit us',
      'Drop us a line',
      'Questions go to',
    ],
    cues: [
      '(?:how|where|when) (?:to|you can|can you|can I|do I|can we be|we can be) (?:contact|reach(?:ed)?|get hold of|' +
        'get in touch(?: with)?)(?: us| me| the (?:team|office|desk|service)| someone)?',
      '(?:how|where|when) (?:to|you can|can you|can I|do I) (?:find|call|ring|phone|email|write to|speak to|talk to|' +
        'visit|meet) (?:us|me|the team|someone|a person)',
      '(?:get|getting|keep|keeping|stay|staying|be) in touch(?: with us)?',
      '(?:get|getting) (?:hold of|through to|in contact with) (?:us|someone|the [a-z]+|a person)',
      '(?<!(?:first|customer|every|each|useful|from|logging|recording|writing up|ending|closing|opening|a|an|personal|' +
        'physical|eye|handling|emergency|no|per|in|internal|after|of|on|helpful|important|new|who to|' +
        'whom to) )contacts?(?! (?:centres?|center|lens(?:es)?|list|log|by|with|form|for (?:each|every)|directory|per (?!son)|(?:people|persons) by|' +
        'book|types|reasons|rates?|escalation))(?: (?:us|details?|information|person|points?|address(?:es)?|for further|' +
        'the (?:team|owner|author)|options|methods))?',
      '(?:any|have|got|your|more|further|still|other) (?:(?:more|further|other|any|a) )?(?:questions?|' +
        'queries)(?: (?:or|about|on|for|and)[a-z ]{0,30})?',
      '(?:questions?|queries) (?:about|on|regarding|concerning) (?:this|the|our)(?: [a-z]+)?',
      'who(?:m)? (?:to|should (?:I|you)|can (?:I|you)|do I) (?:contact|call|ring|write to|email|' +
        'speak to)(?! (?:about what|for what|when|if|for which))',
      '(?:talk|speak|write|reach out|come) (?:to|and see) us',
      '(?:need|want|like|prefer) to (?:talk|speak)(?: to (?:someone|somebody|us|a person))?',
      'points? of contact',
      'where (?:we are|to find us|you (?:can )?find us)(?! (?:going|heading))',
      'reach(?:ing)? (?:us|the (?:team|office|desk))',
      'ask us',
      '(?:policy|process|document|charter|handbook|playbook|procedure) owner',
      `who owns (?:this|the|it)(?: ${paper})?`,
      `(?:person|officer|manager|team|role) responsible for (?:this|the) ${paper}`,
      '(?<!\\p{L} )(?:talk|speak|turn) to (?:someone|somebody|an? (?:person|human|colleague)|the (?:[a-z]+ )?(?:manager|team|desk|office|lead)|our (?:[a-z]+ )?(?:team|office|staff|experts|advisers))',
      '(?:finding|reaching|contacting|calling|visiting|phoning) us',
      `need (?:any |more )?(?:help|advice) (?:with|about|on|understanding) (?:this|the|our) ${paper}`,
      `who(?:m)? to (?:speak|talk|write|turn) to about (?:this|the) ${paper}`,
      'who(?:m)? you can (?:contact|call|write to|e ?mail|reach)',
      'who answers (?:your )?questions(?: about[a-z ]{0,20})?',
    ],
    guidance: 'Name a person or role and an address that can be reached, with its hours.',
    body: [
      'Questions about this document go to [name or role] at [Company]. You will receive an answer within [X] working days.',
      '',
      '- Email: [email address]',
      '- Phone: [phone number], [opening hours]',
      '- Post: [postal address]',
    ].join('\n'),
  },
  summary: {
    title: 'Summary for customers',
    aliases: [
      'Summary',
      'In summary',
      'In short',
      'In a nutshell',
      'Our service in brief',
      'Our promise in brief',
      'The short version',
      'Short version',
      'Key points',
      'Key messages',
      'Key takeaways',
      'Executive summary',
      'TL;DR',
      'Text for the website',
      'Website text',
      'Public statement',
      'Public summary',
      'Conclusion',
      'In conclusion',
      'At a glance',
    ],
    cues: [
      '(?:in|our [a-z]+ in) (?:a nutshell|short|a few words|brief|(?:one|two|three|four|five|a few|ten|' +
        'a single) (?:paragraphs?|sentences?|lines?|minutes?|pages?|points?|words?))',
      '(?:executive|public|short|customer|quick|one(?: |-)page) summary',
      '(?<![a-z] )summary(?! (?:dismissal|of (?:charges|fees|your account)))(?: (?:for|of)(?: (?:customers?|the|this|' + 'our)(?: [a-z]+)?)?)?',
      'the (?:short|quick) (?:version|answer|of it)',
      '(?:key|main) (?:points|messages|takeaways|facts)',
      '(?:text|wording|statement|version) for (?:the|our) (?:website|web(?: |-)?site|shop window|customers|public|' +
        'notice ?board|wall|leaflet|window)',
      '(?:for|on) (?:the|our) (?:website|web page|home ?page)',
      '(?:to sum up|summing up|in conclusion|conclusions?|in essence|bottom line)',
      '(?:the )?(?:most important|essentials|essence|gist)(?: (?:points|things))?(?: in brief| at a glance)?',
      'what to remember',
      'what it (?:all )?boils down to',
    ],
    guidance: 'Give the promise to customers in one short paragraph that can stand on the website.',
    body: [
      'At [Company] you are greeted within [X] minutes, your call is answered within [X] rings and your email within [X] working hours. ' +
        'If we get something wrong, tell us at [email address]: we acknowledge your complaint within [X] working days and answer ' +
        'it within [X] working days. The full text is on [website].',
    ].join('\n'),
  },
};
