import type { LanguagePack } from '../types.ts';

export { blanks, dates } from './blanks.ts';
export { normative } from './normative.ts';

/** How English running text is cut into words and sentences. */
export const prose: LanguagePack['prose'] = {
  words: 'letters',
  terminators: { anywhere: '', beforeSpace: '.!?…' },
  abbreviations: [
    ...(
      'e.g. i.e. etc. cf. ca. viz. vs. approx. incl. excl. est. nos. No. Nos. Mr. Mrs. Ms. Mx. Dr. Prof. Rev. St. Sr. Jr. Ltd. ' +
      'Co. Corp. Inc. Bros. Dept. dept. Gov. Hon. p. pp. para. paras. sec. sect. ch. chap. fig. figs. vol. ext. tel. Tel. ref. ' +
      'Ref. Rd. Ave. a.m. p.m. U.K. U.S. E.U. N.B. P.S. p.a. q.v. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. ' +
      'Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.'
    ).split(' '),
    'et al.',
    'max.',
    'Messrs.',
    'Capt.',
    'Esq.',
    'Blvd.',
  ],
};

/** The commonest small words of English, those first that no neighbouring language shares. */
export const detection: LanguagePack['detection'] = {
  stopWords: (
    'the and of to is are for with that this we you your our be by on it as or not from they their have has which when if ' +
    'who what will would must should can may all any each every within after before about there these them its been than ' +
    'then how no do does but at an'
  ).split(' '),
};

/** The kinds of document, and how a title or file name says them. */
export const kinds: LanguagePack['kinds'] = {
  charter: {
    name: 'Customer service charter',
    titleCues: [
      'charter',
      '(?:customer |service |our |guest |client |patient )?(?:promise|pledge)',
      '(?:customer |service |our |public )commitments?(?: to (?:you|our customers|customers))?',
      'statement of (?:service|commitment)',
      '(?:our|customer) service standards?',
      'what (?:you|customers) can expect(?: from us)?',
      'service guarantee',
      'customer (?:service )?standards',
      'standards of service',
    ],
  },
  policy: {
    name: 'Customer service policy',
    titleCues: [
      'polic(?:y|ies)',
      'rules? for (?:customer service|staff|serving customers)',
      'service rules',
      '(?:customer )?service guidelines',
      'service level agreement',
      'SLA',
    ],
  },
  handbook: {
    name: 'Customer service handbook',
    titleCues: [
      '(?:hand|guide)(?: |-)?books?',
      '(?:staff|service|training|employee|customer service|operations) (?:manual|guide)',
      'manual',
      '(?:staff|team|shop|store|agent|volunteer|starter|crew|colleague)s? (?:guide|manual)',
      'welcome pack',
    ],
  },
  playbook: {
    name: 'Customer service playbook',
    titleCues: [
      'play(?: |-)?books?',
      'how we (?:work|serve|support|look after)(?: (?:with |our )?(?:customers|guests|together))?',
      'the way we (?:work|serve|do things)',
      'how we (?:do|run) (?:support|service|customer (?:service|care|support))',
      'how we look after people',
      'service (?:philosophy|principles)',
      'run(?: |-)?books?',
    ],
  },
  procedure: {
    name: 'Customer service procedure',
    titleCues: [
      'procedures?',
      'standard operating procedures?',
      'SOPs?',
      '(?:complaints?|escalation|returns?|refunds?|enquir(?:y|ies)|appeals?|claims?|incident) (?:handling )?(?:process|workflow|protocol|steps)',
      '(?:complaints?|escalation|returns?|refunds?) handling',
      '(?<!(?:policy|charter|handbook|code|rules) (?:on|for|of) )(?:handling|dealing with) (?:complaints|returns|refunds|enquiries|claims)',
      'escalation (?:plan|matrix|of [a-z]+ (?:faults|cases|incidents|complaints|tickets))',
      'process',
      'protocol',
      'work(?:ing)? instructions?',
      'how (?:we handle|to (?:handle|deal with|escalate|process|make)) (?:a |an )?' +
        '(?:complaints?|returns?|refunds?|enquir(?:y|ies)|claims?|calls?)',
      'step(?: |-)by(?: |-)step',
    ],
  },
};

/** Where a document stands in its life, and the other words writers use for it. */
export const statuses: LanguagePack['statuses'] = {
  draft: {
    name: 'Draft',
    aliases: [
      'draft',
      'first draft',
      'in progress',
      'work in progress',
      'wip',
      'in preparation',
      'proposed',
      'proposal',
      'unfinished',
      'new',
      'outline',
    ],
  },
  review: {
    name: 'Under review',
    aliases: [
      'review',
      'in review',
      'under review',
      'for review',
      'in consultation',
      'consultation',
      'awaiting approval',
      'pending',
      'pending approval',
      'for approval',
      'submitted',
      'final draft',
    ],
  },
  approved: {
    name: 'Approved',
    aliases: ['approved', 'signed off', 'agreed', 'accepted', 'authorised', 'authorized', 'adopted', 'ratified', 'final', 'ready'],
  },
  'in-force': {
    name: 'In force',
    aliases: [
      'in force',
      'in-force',
      'active',
      'effective',
      'in effect',
      'in use',
      'current',
      'valid',
      'live',
      'published',
      'issued',
      'released',
      'operational',
    ],
  },
  retired: {
    name: 'Retired',
    aliases: [
      'retired',
      'withdrawn',
      'superseded',
      'replaced',
      'obsolete',
      'archived',
      'expired',
      'cancelled',
      'canceled',
      'inactive',
      'deprecated',
      'revoked',
      'closed',
      'out of date',
      'no longer in force',
    ],
  },
};

/** How headings are numbered and joined, and the words in them that say nothing about the section. */
export const headings: LanguagePack['headings'] = {
  numbering: [
    '(?:chapter|section|part|article|appendix|annex|schedule|step|clause|module|unit|stage|item|rule|topic|paragraph|para|' +
      'sect|no)\\.?(?: )?[0-9][0-9.]{0,8}(?:[.:)]| [-–—])?',
    // A letter needs a space before it: "Rules" is no rule S.
    '(?:chapter|section|part|article|appendix|annex|schedule|step|clause|module|unit|stage|item|rule|topic|paragraph|para|' +
      'sect)(?:\\. ?| )(?:[ivxlc]+|[a-z])(?:[.:)]| [-–—])?',
    '(?:chapter|section|part|step|module|unit|stage) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[.:)]| [-–—])?',
    '(?:[a-z]|[0-9]+[a-z])[.)]',
    'q(?:uestion)?(?: )?[0-9]*[.:)]',
  ],
  joiners: ['and', '&', '+', '/', ',', 'plus', 'as well as'],
  ignorable: [
    'our',
    'the',
    'this',
    'these',
    'their',
    'its',
    'a',
    'an',
    'my',
    'key',
    'general',
    'main',
    'overall',
    'core',
    'basic',
    'policy',
    'company',
    'customer service',
    'customer care',
    'customer support',
    'of this policy',
    'of the policy',
    'of this document',
    'of the document',
    'of this charter',
    'of the charter',
    'of this handbook',
    'of this playbook',
    'of this procedure',
    'of this guide',
    'to this policy',
    'for this policy',
    'with this policy',
    'for staff',
    'for customers',
    'for all staff',
    'section',
    'statement',
    'overview',
    'in brief',
    'in detail',
    'at a glance',
  ],
};
