import type { CueList } from '../../types.ts';
import { absoluteClaims } from './absolute-claims.ts';
import { conductContexts } from './absolute-conduct.ts';
import { absoluteEnds } from './absolute-ends.ts';
import { absoluteEveryday } from './absolute-everyday.ts';
import { absoluteFrames } from './absolute-frames.ts';
import { absoluteFree, recordDuties } from './absolute-free.ts';
import { absoluteManners, mannerContexts } from './absolute-manners.ts';
import { absoluteMarkers } from './absolute-markers.ts';
import { openAbsolutes } from './absolute-open.ts';
import { absoluteOutcomes } from './absolute-outcomes.ts';
import { absolutePlain, eachTime } from './absolute-plain.ts';
import { absoluteResults, resultContexts } from './absolute-results.ts';
import { absoluteShapes, shapeContexts } from './absolute-shapes.ts';
import { absoluteStructure, structureContexts } from './absolute-structure.ts';
import { absoluteTails, absoluteWeather, tailContexts } from './absolute-tails.ts';
import { describing } from './describing.ts';
import { freeAbsolute } from './free-forms.ts';
import { absoluteContexts } from './judgement-contexts.ts';
import { harmsWay } from './manners.ts';

/** Promises about the outcome of a service that nobody can keep. Absolutes about conduct (`never share a password`) are none. */
export const absolute: CueList = {
  high: [
    ...absoluteClaims,
    ...absoluteFree,
    ...absoluteEveryday,
    ...absoluteManners,
    ...absoluteMarkers,
    ...absoluteOutcomes,
    ...openAbsolutes,
    ...absolutePlain,
    ...absoluteEnds,
    ...absoluteShapes,
    ...absoluteStructure,
    ...freeAbsolute,
    ...absoluteFrames,
    ...absoluteTails,
    ...absoluteWeather,
    ...absoluteResults,
    // Availability.
    '(?:always|constantly|permanently|forever) (?:be )?(?:available|reachable|open|on hand|online|contactable|accessible|' +
      'in stock|there (?:for you|to help)|at your (?:disposal|service)|on call|up and running|ready to help|here (?:for you|' +
      'to help))',
    '(?:be|is|are|remain|remains) always (?:available|reachable|on hand|on time|in stock|right|satisfied|happy|there|correct|' +
      'free of charge|answered)',
    '(?:available|reachable|open|on hand|staffed|in stock|answered|contactable|accessible|there for you|satisfied|happy|' +
      'operational|online|up to date|working|fully stocked) (?:[a-z]+ ){0,3}(?:at all times|at any time of (?:the )?' +
      'day or night|at any hour|any time,? day or night|every minute of the day|without interruption|without exception|' +
      'no matter what|whenever you (?:need|want|like|call|ring|wish)(?: (?:us|it|help))?)',
    '(?:at )?(?:any time,? )?day or night',
    '(?:anytime|any time),? (?:anywhere|any place)',
    'uninterrupted (?:service|access|availability|supply|support|operation)',
    'without (?:any )?interruptions?',
    '100(?: )?(?:%|per(?: )?cent) (?:[a-z]+ )?(?:satisf[a-z]+|organic|reliab[a-z]+|uptime|availab[a-z]+|guarantee[a-z]*|' +
      'accura[a-z]+|secur[a-z]+|safe[a-z]*|natural|happy|success[a-z]*|service|committed|correct|error(?: |-)' +
      'free|natural|sustainable|recyclable|right|perfect|of the time|on time|pure|fresh|customer satisfaction|quality|' +
      'compliance|compliant)',
    '(?:a |one )hundred (?:per(?: )?cent|percent) (?:[a-z]+ )?(?:satisf[a-z]+|organic|reliab[a-z]+|availab[a-z]+|' +
      'guarantee[a-z]*|accura[a-z]+|secur[a-z]+|safe[a-z]*|happy|success[a-z]*|right|of the time)',
    '(?:satisf[a-z]+|availability|uptime|accuracy|reliability|success|happiness)(?: rate)? (?:of|at|is) 100(?: )?(?:%|per(?: )?cent)',
    // Guarantees.
    'guarantee(?:s)? (?:you |our customers |all customers |every customer |each customer |the |your |their |our |a |an |' +
      "that you |that your |that our |complete |total |full |absolute |100(?: )?% |customers?(?:[’'])?" +
      ' |customer |unbeatable |first(?: |-)class |perfect |best |excellent |outstanding |superior |high |highest |' +
      'top ){0,3}(?:satisfaction|success|happiness|results?|quality|availability|uptime|service|experience|delivery|' +
      'peace of mind|lowest prices?|best prices?|best|delighted|satisfied|happy|answers?|repl(?:y|ies)|response)',
    '(?:satisfaction|happiness|success|quality|delivery|results?|freshness|peace of mind|best prices?|lowest prices?)' +
      '(?: is| are)? (?:fully |always |absolutely )?guaranteed',
    'guaranteed (?:satisfaction|success|results?|quality|delivery|lowest prices?|best prices?|response|repl(?:y|ies)' +
      '|availability|freshness|happiness|service)',
    "(?:we|you are|you[’']re|our team|the company) (?:personally |fully |always |absolutely |can |will )?guarantee(?:d)?(?: that| to| you)?",
    'promise (?:you )?(?:complete|total|full|absolute|perfect|100(?: )?%)' +
      ' (?:satisfaction|success|reliability|security|availability|results?|quality|service|happiness)',
    // Never let a customer ...
    'never (?:ever )?(?:[a-z]+ ){0,2}(?:keep|leave|make|let|have|allow|kept|be kept|be left|leaves?|be made|have)' +
      "(?: [a-z'’]+){0,3} (?:wait|waiting|queue|queuing|queueing|stand(?:ing)?|on hold|hanging(?: on)?" +
      '|in the dark|disappointed|unhappy|unanswered|unattended|dissatisfied|empty(?: |-)' +
      'handed|down|guessing|unresolved|wondering)',
    'never (?:ever )?(?:have to |need to |be |go |goes |left |made to |forced to )' +
      '(?:wait|queue|unanswered|disappointed|unresolved|chase|repeat (?:yourself|themselves)' +
      '|ask twice|late|out of stock|unavailable|ignored|kept waiting|let down|put on hold)',
    'never (?:ever )?(?:fail|fails|run out|runs out|miss|misses|disappoint|disappoints|get it wrong|let (?:you|a customer|' +
      'customers|anyone|anybody) down|go wrong|goes wrong|sell out|break down|breaks down|delay|delays|make (?:a |any )?' +
      '(?:mistakes?|errors?)|lose (?:a |an |your )?(?:parcel|order|customer)|forget|turn (?:a |any |anyone |any customers? )' +
      '(?:customer )?away)',
    'never (?:a )?(?:wait|queue|delay|disappointment|busy signal)',
    'no (?:customer|call|caller|guest|complaint|email|message|enquiry|query|request|question|patient|visitor|letter|client|' +
      'member|passenger|one|order|parcel)s?(?: [a-z]+)? (?:will |shall |should |must |is |are |has |have )?(?:ever |to )?' +
      '(?:be |go |goes |wait|waits|leave|leaves|left|have |has |remain|remains|kept |need |needs |turned )' +
      '(?:[a-z]+ ){0,2}(?:wait(?:ing)?|unanswered|disappointed|unhappy|away|unresolved|unattended|dissatisfied|ignored|late|' +
      'lost|waiting|longer|behind|on hold|down|queue)',
    'nobody (?:will |should |shall |must |ever )?(?:ever )?(?:wait|waits|leaves?|has to wait|have to wait|be kept waiting|' +
      'is kept waiting|queues?)(?: (?:long|disappointed|unhappy|dissatisfied|unanswered|empty(?: |-)handed))?',
    'no (?:waiting|queues|queueing|queuing|delays|waiting times?|hold times?)(?: (?:ever|whatsoever|at all))',
    '(?:not )?a single (?:customer|call|caller|complaint|email|guest|enquiry|patient|order)' +
      ' (?:will |is |should |shall |goes |go )?(?:ever )?(?:be )?(?:lost|unanswered|left|kept|disappointed|ignored)',
    // Every one, every time.
    '(?:every|each|all|each and every)(?: single| one| of our| our)? (?:calls?|callers?|customers?|emails?|e-mails?|' +
      'messages?|enquir(?:y|ies)|quer(?:y|ies)|requests?|guests?|complaints?|questions?|visitors?|patients?|orders?|contacts?|' +
      'clients?|passengers?|problems?)[^.;:]{0,40} (?:at once|immediately|instantly|straight(?: |-)?' +
      'away|right away|on the spot|every time|every single time|each time|without exception|without fail|on the first ring|' +
      'in full|completely satisfied|fully satisfied|totally satisfied|100(?: )?% satisfied|satisfied|happy|delighted)',
    'every call,? every time',
    '(?:every|each and every|each) (?:single )?time,? (?:without (?:fail|exception)|every|all|guaranteed)',
    '(?:first|right first) time,? every time',
    'no matter (?:what|when|where)(?! [a-z])',
    'come (?:what may|rain or shine|hell or high water)',
    '(?:rain or shine)',
    'at (?:all|any) costs?',
    '(?:under|in) (?:all|any|every)(?: and (?:all|any|every))? circumstances?',
    'no ifs(?:,)? (?:no|and|or) buts',
    'hand on heart',
    'nothing is (?:ever )?(?:too much trouble|impossible|too much to ask)',
    'never (?:ever )?(?:say|says) no',
    "(?:there is|there[’']s) nothing we (?:cannot|can[’']t|won[’']t) do",
    'the customer is always right',
    // Free of error, wholly satisfied.
    '(?:error|mistake|fault|defect|bug|accident)(?: |-)free',
    'zero (?:errors?|mistakes?|defects?|complaints?|waiting(?: times?)?|waits?|delays?|downtime|faults?|queues?|failures?|risk)',
    'fail(?: |-)(?:safe|proof)',
    'fool(?: |-)?proof',
    'bullet(?: |-)?proof',
    'infallibl[ey]',
    '(?:completely|totally|fully|entirely|absolutely|perfectly|wholly|utterly|one hundred per cent) (?:satisf(?:y|ied|actory)' +
      '|happy|delighted|reliable|safe|secure|risk(?: |-)free|error(?: |-)free|dependable|content)',
    '(?:complete|total|full|absolute|perfect|entire|utter) (?:customer |client |guest )?' +
      '(?:satisfaction|reliability|security|peace of mind|availability|accuracy|perfection|happiness)',
    '(?:ensure|ensures|ensuring|make sure|makes sure|see to it|guarantee|guarantees)(?: that)?' +
      ' (?:every|all|no|each|each and every|everyone|everybody|none)(?: single| of our| our)?' +
      '(?: customers?| guests?| patients?| clients?| visitors?| callers?| calls?| emails?| complaints?| one)?' +
      '(?: is| are| leaves?| feels?| goes| go| walks?)(?: [a-z]+){0,3} (?:satisfied|happy|delighted|content|pleased|answered|' +
      'resolved|unanswered|disappointed|away|unhappy|perfect)',
    "(?:all|every|each|any) (?:of (?:your|our customers[’'])? )?(?:your |customers?[’']? |customer )?(?:needs?|wish(?:es)?" +
      '|expectations?|problems?|desires?|requirements?)(?: will be| are| is| can be)? (?:always |fully |completely )?' +
      '(?:met|fulfilled|solved|resolved|satisfied|exceeded|granted)',
    '(?:meet|fulfil|satisfy|solve|resolve|anticipate|exceed|grant|answer) (?:absolutely )?' +
      "(?:all|every|each|each and every|any and all)(?: single| one| of)? (?:of )?(?:your |our |customers?[’']? |customer )?" +
      '(?:needs?|wish(?:es)?|problems?|desires?|expectations?|whims?|requirements?)',
    'always (?:answer|answered|reply|respond|deliver|resolve|resolved|solve|solved|get it right|arrive|arrives|arrived|' +
      'satisf[a-z]+|delivered|meet|exceed|find a solution|find an answer|be on time|right|succeed|work|works)',
    '(?:100|one hundred)(?: )?(?:%|per(?: )?cent) of (?:calls|emails|customers|complaints|orders|enquiries|requests|' +
      'deliveries|the time|parcels|queries)',
    'the (?:very )?(?:cheapest|lowest|best|keenest|fairest)(?: possible)? (?:prices?|fares?|rates?|fees?|rents?|tariffs?)(?! (?:is|are|list|charged|paid))',
    'the (?:very )?(?:fastest|quickest|friendliest|safest|cleanest|freshest|finest)(?: possible)? (?:service|delivery|repairs?|response|turnaround|staff|food|bread|coffee|rooms?|care|shipping|network|connection|trains?|buses)',
    '(?:perfect(?:ly|ion)?)(?: (?:service|every|each|experience|solution|answer|result|delivery))?',
    'once and for all',
    'risk(?: |-)free',
    'unlimited (?:support|access|help|availability|returns|patience|time|choice)',
    'everything (?:you|our customers) (?:could |might |ever |will ever )?(?:ever )?(?:want|need|wish for|ask for|dream of)(?! to)',
  ],
  medium: [
    'guarantee(?:s|d)?',
    'every time',
    'each and every',
    'each time',
    'always (?:keep|kept|honour|satisfied|happy|get|receive|have|find|put|available|on time|improving)',
    'round(?: |-)the(?: |-)clock',
    'around the clock',
    'right first time',
    'first time',
    'every (?:single )?(?:call|email|complaint|enquiry|query|question|problem|request) (?:is|will be|gets) (?:answered|resolved|solved)',
    'all (?:calls|emails|complaints|enquiries|queries|questions|problems|requests) (?:will be|are) (?:resolved|solved|satisfied)',
    'lifetime',
    'unlimited',
    'absolutely',
    'unconditional(?:ly)?',
    'unfailing(?:ly)?',
    'invariabl[ey]',
    'certainly',
    'undoubtedly',
    'anything (?:you|they|customers?) (?:want|need|ask)',
    'without question',
    'no(?: |-)quibble',
    'never (?:late|wrong|unavailable|busy|closed)',
  ],
  low: ['always', 'never', 'every', 'all', 'completely', 'fully', 'totally', 'entirely', 'everyone', 'everything', 'nothing', 'no one', 'maximum'],
  except: [
    ...eachTime,
    ...recordDuties,
    ...shapeContexts,
    ...resultContexts,
    ...structureContexts,
    ...describing,
    ...absoluteContexts,
    ...conductContexts,
    ...tailContexts,
    ...mannerContexts,
    ...harmsWay,
    // A guarantee as a paper, a period or a product.
    'guaranteed standards?(?: (?:scheme|of service|regulations?|payments?))?|guarantees act|guarantee (?:cards?|periods?|terms|certificates?|claims?|conditions|repairs?|documents?|scheme|papers|number|forms?|' +
      'cover|work|and warranty|or warranty)',
    "(?:product|manufacturer['’]s|maker['’]s|supplier['’]s|money(?: |-)back|extended|year|month|day|[0-9]+(?: |-)" +
      '(?:year|month|day)|this|the|under|bank|written|valid|price(?: |-)match|price(?: |-)' +
      'promise|repair|warranty or|statutory|legal|commercial|lifetime|quality) guarantees?',
    '(?:under|in|out of|within) guarantee',
    "(?:cannot|can['’]t|can not|do not|don['’]t|does not|doesn['’]t|unable to|not able to|no|never|not|without|nor|neither|" +
      "isn['’]t|is not|are not|won['’]t|will not) (?:[a-z]+ ){0,2}guarantee(?:s|d)?",
    'guaranteed (?:for|by law|until|by the manufacturer)',
    'guaranteed (?:next|same)(?: |-)day',
    // Negation and description.
    'not (?:always|every|everything|all|perfect|completely|fully|entirely)',
    "(?:nobody|no one|nothing|none of us)(?: is|[’']s) perfect",
    'always(?: |-)on',
    '(?:the )?first time (?:you|a|the|we|they|an|that|he|she|customers?|visitors?|buyers?|callers?)',
    '(?:for|at) the first time',
    'first(?: |-)time (?:buyers?|customers?|visitors?|callers?|fix|resolution|users?)',
    'each time (?:you|a|an|the|we|they|he|she|it|customers?|that|somebody|someone)',
    'every time (?:you|a|an|the|we|they|he|she|it|customers?|that|somebody|someone)',
    // Conditions for goods that come back, and other senses.
    '(?:in|returned in|kept in) (?:perfect|pristine|full) (?:condition|working order)',
    '(?:past|present|future) perfect',
    'perfect(?: |-)bound',
    'perfectly (?:normal|possible|acceptable|legal|understandable|clear|good|natural)',
    'under (?:no|any) circumstances (?:[a-z]+ ){0,4}(?:share|disclose|give|accept|argue|use|promise|pass|touch|open|enter|leave|discuss|record)',
    'no matter how (?:small|long|trivial|minor|much|many|rude)',
    '(?:the )?(?:cheapest|lowest|fastest|quickest|biggest|widest|safest) (?:option|way to (?:reach|contact|get)' +
      '|route|item|part|article|product|of the|score|scores|rate|rating|price (?:charged|paid|in the last|of the last|within)' +
      '|selling price|paid)',
    '(?:lowest|fastest) (?:price|route|way) (?:was|is|are|were)',
    '(?:zero|no) (?:tolerance|rated|hours)',
    '(?:alcohol|gluten|sugar|toll|tax|duty)(?: |-)free',
    'unlimited (?:liability|company)',
    'lifetime (?:of the product|isa)',
    'at all times (?:wear|carry|keep|display|follow|remain|be|behave|treat|lock)',
    '(?:wear|worn|carry|carried|display|displayed|locked|keep|kept|polite|courteous|respectful|professional|courteously|' +
      'behave|visible|follow|comply)(?: [a-z]+){0,4} at all times',
    'always (?:be|remain|stay|keep|kept) (?:calm|polite|courteous|respectful|friendly|honest|patient|professional|' +
      'confidential|locked|visible|closed|secret|safe|private|in sight)',
    'always (?:keep|keeps) (?:your|the|a|an|any|it|all|records?|copies|receipts?|doors?|tools?|to)',
    "always (?:put|get|have|receive|find) (?:the phone|a|an|your|permission|approval|consent|the (?:customer[’']s|manager[’']s|caller[’']s))",
    '(?:call|calls|email|emails|complaint|complaints) (?:answered|resolved) (?:in full|first time) (?:rate|percentage)',
  ],
};
