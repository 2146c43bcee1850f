import type { CueList } from '../../types.ts';
import { absoluteClaims } from './absolute-claims.ts';
import { absoluteEnds } from './absolute-ends.ts';
import { absoluteFree } from './absolute-free.ts';
import { absoluteShapes } from './absolute-shapes.ts';
import { timeContexts } from './contexts.ts';
import { describing } from './describing.ts';
import { timeActs } from './facts-and-acts.ts';
import { freeTime } from './free-forms.ts';
import { timeWays } from './free-ways.ts';
import { harmsWay } from './manners.ts';
import { perils } from './perils.ts';
import { safety } from './safety.ts';
import { safetySteps } from './settled.ts';
import { timeFrames, timeIdioms } from './time-idioms.ts';

/** Phrases that promise a time without a limit. */
export const time: CueList = {
  high: [
    ...freeTime,
    ...timeWays,
    ...timeFrames,
    ...timeIdioms,
    // The bare adverbs.
    'promptly',
    'prompt(?:er)?(?= (?:and|but|service|repl(?:y|ies)|responses?|answers?|attention|action|resolution|refunds?|payment|' +
      'delivery|follow(?: |-)?up))',
    'prompt(?= (?:acknowledge?ment|assistance|help|handling|care|communication|notification|feedback|treatment|investigation|repairs?))',
    '(?<=(?:and|be|is|are|being|more|as|stay|remain) )prompt(?! (?:for|by|to|you|the))',
    'promptness',
    '(?:in an? )?(?:more |most )?timely(?:(?:(?: and| or|,) [a-z]+)? (?:manner|fashion|way|basis))?',
    'timeously',
    'timeliness',
    'in (?:a|an) (?:prompt|swift|speedy|rapid|quick|fast|expeditious)(?:(?: and|,) [a-z]+)? (?:manner|fashion|way)',
    'expeditious(?:ly)?',
    'speedily',
    'swiftly',
    // As ... as possible.
    'as (?:soon|quickly|fast|rapidly|swiftly|speedily|promptly|early|quick|prompt|short) as (?:is |it is |was )?' +
      '(?:reasonably |humanly |at all |ever )?(?:possible|practicable|practical|feasible)',
    'as (?:soon|quickly|fast|rapidly|swiftly|promptly|early) as (?:we|they|you|he|she|it|staff|anyone)' +
      "(?: (?:possibly|reasonably))?(?: can| could| are able(?: to)?| is able(?: to)?|['’]re able(?: to)?| may)",
    '(?:at|in) the (?:soonest|shortest|quickest|fastest|earliest)(?: possible)?(?: time| moment)?',
    'asap',
    'a\\.s\\.a\\.p\\.?',
    'the sooner the better',
    'sooner (?:rather than|or) later',
    // Without delay.
    'without (?:any |further |undue |unnecessary |unreasonable |avoidable |needless |excessive |much |significant |' +
      'long ){0,2}(?:delays?|hold(?: |-)?ups?|waits?|waiting)',
    'without (?:keeping|making) (?:[a-z]+ ){1,3}wait(?:ing)?',
    'without (?:dragging|hanging|messing|faffing|mucking|waiting) (?:our feet|their feet|your feet|about|around)',
    '(?:do|does|will|must|should|shall) not (?:drag (?:our|their|your) (?:feet|heels)|hang (?:about|around)|dawdle|dally)',
    "(?:don|won|shan)['’]t (?:drag (?:our|their|your) (?:feet|heels)|hang (?:about|around)|dawdle|dally)",
    'with (?:the )?(?:minimum|minimal|least|little|as little|a minimum of|no undue|no unnecessary)(?: possible)? delays?',
    'with (?:all |due |all due |all possible |all reasonable |appropriate |maximum |utmost |great |the utmost |' +
      'the greatest ){0,1}(?:speed|haste|despatch|dispatch|urgency|expedition|alacrity)',
    // Reasonable time and its relatives.
    '(?:within|in|after) (?:a |an )?(?:reasonable|acceptable|appropriate|sensible|short|suitable|practicable|adequate|decent|' +
      'fair)(?: and [a-z]+)?(?: period(?: of time)?| amount of time| length of time| space of time| interval| delay| time(?: |' +
      '-)?(?:frame|scale|limit|span)?s?| notice)',
    'for a (?:short|reasonable|limited|certain|suitable) (?:time|period|while)',
    'in (?:good|due|no|next to no|record|double(?: |-)quick|plenty of|ample|reasonable|quick|decent|super(?: |-)quick) time',
    'in due course',
    'in the fullness of time',
    'in (?:the )?(?:near|not too distant|very near|immediate|foreseeable) future',
    '(?:in|over|during|within) the (?:coming|next few|next couple of|following few|following) (?:minutes|hours|days|weeks|months)',
    '(?:in|within|after) (?:a|the next) (?:few|couple of) (?:seconds|moments|minutes|hours|days|weeks|months|working days)',
    '(?:in|within) (?:minutes|moments|seconds|hours|days)',
    '(?:at|by) (?:a |some )(?:later|future|suitable|appropriate|convenient) (?:date|time|stage|point|moment)',
    'at (?:an appropriate|the appropriate|a suitable|the right|an opportune) (?:time|moment|point|stage)',
    'at some (?:point|stage|time)(?: (?:soon|later|in the future))?',
    'in (?:a|the) (?:suitable|proper|appropriate) time',
    // Opportunity.
    'at (?:the|your|our|their|its|his|her|an) (?:very )?(?:earliest|soonest|first|next|early)(?: possible| available)?' +
      ' (?:opportunity|convenience|chance|moment|possible|date)',
    '(?:when|whenever|once|as soon as|if|the moment|the minute) (?:we|they|you|staff|someone|somebody|anyone)' +
      ' (?:get|gets|have|has|find|finds)' +
      ' (?:a |the |some |any |an? (?:free|spare|quiet|odd) )?(?:time|minute|moment|chance|second|opportunity)',
    '(?:when|whenever|once) (?:we|they|you|staff) (?:get|gets) (?:round|around) to (?:it|them|that)',
    "(?:when|once) (?:we|they|staff) (?:are|['’]re) (?:free|less busy|not (?:so |too )?busy)",
    // Idioms.
    'in (?:a|two|half a|next to) (?:jiffy|jiff|tick|ticks|flash|trice|heartbeat|twinkling|mo|moment|minute or two|' +
      'short while|little while|while|wink|shakes?)',
    'in two shakes',
    'in the blink of an eye',
    'before (?:you|they|anyone) (?:know|knows|knew) it',
    'before (?:too |very )?long',
    '(?:pretty )?sharpish',
    'pronto',
    'post(?: |-)haste',
    '(?:at|on) the double',
    'chop(?: |-)chop',
    'like a shot',
    'like lightning',
    'lightning(?: |-)(?:fast|quick)',
    'at the drop of a hat',
    'in short order',
    'quick as a flash',
    'at (?:full |top |some )?(?:speed|pace)',
    'in quick time',
    'any (?:day|minute|moment|second) now',
    'as a matter of (?:some |great |the utmost )?(?:urgency|priority)',
    'forthwith',
    // Short waits and long ones.
    '(?:keep|keeps|keeping|kept|hold|held) (?:[a-z]+ ){0,3}(?:waits?|waiting times?|waiting|queues?|delays?|hold times?|' +
      'response times?) (?:[a-z]+ ){0,2}(?:short|to a minimum|to an absolute minimum|down|low|brief)',
    '(?:minimal|minimum|shortest|short|reasonable|brief|acceptable)(?: possible)?' +
      ' (?:waits?|waiting times?|waiting|delays?|queues?|hold times?|turn(?: |-)?around)',
    '(?:undue|unnecessary|unreasonable|excessive|needless|avoidable|lengthy|long) (?:waits?|waiting|waiting times?|delays?|queues?|hold times?)',
    '(?:for |wait |waiting |on hold )?(?:far |much )?too long',
    '(?:any )?longer than (?:is |it is |they |we |you )?(?:strictly |absolutely |really )?(?:necessary|needed|need(?: to)?' +
      '|have to|required|reasonable|must)',
    '(?:wait|waiting|waits|kept waiting|on hold|unanswered) (?:around |about )?' +
      '(?:unnecessarily|unduly|needlessly|for long|for ages|indefinitely|excessively)',
    // Notice.
    '(?:reasonable|adequate|sufficient|ample|good|due|plenty of|as much|fair|appropriate|proper)(?: advance)?' +
      ' notice(?: as (?:possible|we can))?',
    '(?:well|sufficiently|far enough|long enough) (?:in advance|beforehand|ahead of time)',
    '(?:quick|fast|rapid|speed(?:y|ier)|swift)(?:er|est)?(?= (?:turn(?: |-)?around|repl(?:y|ies)' +
      '|responses?|answers?|(?:customer )?service|resolutions?|action|refunds?|attention|follow(?: |-)?up|help|assistance))',
    '(?:quick|fast|rapid|speedy|swift)(?=(?:,| and|,? but) [a-z]+ (?:service|repl(?:y|ies)' +
      '|responses?|answers?|resolutions?|action|attention|help|assistance|way|manner))',
  ],
  medium: [
    'prompt',
    'immediately',
    'immediate',
    'straight(?: |-)?away',
    'right away',
    'right now',
    'at once',
    'instantly',
    'instantaneous(?:ly)?',
    'instant (?:repl(?:y|ies)|responses?|answers?|help|attention|access|refunds?|service)',
    '(?:there and then|then and there)',
    'on the spot',
    'shortly(?! (?:before|after))',
    '(?<!(?:as|too|how|so|no|very) )soon(?! (?:as|to))',
    '(?:very|quite|fairly|pretty) soon',
    'soonest',
    'soon after(?:wards)?',
    'shortly after(?:wards)?',
    '(?:quick|rapid|speed)(?:ly|ily)',
    'quick(?:er|est)?',
    'rapid',
    'swift(?:er)?',
    'speedy',
    'speedier',
    'speed up',
    'fast(?:er|est)?',
    'urgently',
    'with (?:high|top|highest|the highest) priority',
    '(?:as|a|our) (?:top |high |highest |first |number one )?priority',
    'presently',
    'momentarily',
    'eventually',
    'punctual(?:ly|ity)?',
    'on time',
    'on schedule',
    'in time',
    'well(?: |-)timed',
    'at short notice',
    'early enough',
    'at an early (?:stage|date|point)',
    'later on',
    'some time(?: later)?',
    'for long',
    'for (?:a|some) (?:while|time)',
    'after (?:a|some) (?:while|time)',
    'until further notice',
    'ahead of time',
    'without (?:further ado|hesitation)',
    'unnecessarily',
    'keep(?:s|ing)? (?:you|customers?|guests?|patients?|callers?|clients?|people|anyone|them) waiting',
  ],
  low: [
    'soon(?:er)?',
    'later',
    'recently',
    'temporarily',
    'for now',
    'for the time being',
    'in real time',
    'up(?: |-)to(?: |-)date',
    'in the long (?:run|term)',
    'early(?: on)?',
    'in advance',
    'afterwards',
  ],
  except: [
    ...describing,
    // A reminder, and what stands on a screen.
    '(?:a|an automatic|the|this|each|every|next|first) prompt (?:by|from|via|on|in|to|asks|appears|for|at)',
    // What an overpromise says is reported as one.
    ...absoluteClaims,
    ...absoluteFree,
    ...absoluteEnds,
    ...absoluteShapes,
    ...timeContexts,
    ...timeActs,
    ...safetySteps,
    ...safety,
    ...perils,
    ...harmsWay,
    // Another part of speech.
    'prompt(?:s|ed|ing)? (?:you|me|us|him|her|them|the|an?|customers?|callers?|guests?|users?|staff|agents?|for|to)',
    'prompt (?:cards?|sheets?|screens?|box(?:es)?|messages?|texts?|questions?|windows?|lists?|engineering)',
    '(?:voice|command|system|on(?: |-)screen|automated|automatic|menu) prompts?',
    '(?:the|each|this|that|these|those) prompts?(?! [a-z])',
    '(?:a|the|each|this|that|these|those) prompts? (?:appears?|shows?|closes?|opens?|asks?|reads?|says?|on)',
    '(?:by|at) [0-9.:]+(?: )?(?:am|pm)? prompt',
    '(?:fast|quick)(?: |-)(?:food|track(?:ed)?|reference|guide|links?|start|tip|tips|wins?|look|question|check|codes?|fix|' +
      'dial|save|forward|lane|poll|asleep)',
    'quick(?:er)? to (?:read|learn|clean)',
    'rapid response (?:team|unit)s?',
    'soon(?: |-)to(?: |-)be',
    'colou?r(?: |-)fast',
    'fast colou?rs?',
    'fast (?:charge|charger|chargers|charging|day|days)',
    'speedy (?:boarding|recovery)',
    'instant (?:coffee|messag(?:e|es|ing|er)|noodles|credit|win)',
    'immediate (?:supervisor|manager|line manager|superior|family|danger|neighbours?|vicinity|surroundings|predecessor)',
    'immediately (?:above|below|next to|before|preceding|following|adjacent|behind|previous)',
    // Tied to an event, or to a condition rather than a promise.
    'immediately (?:up)?on (?:receipt|arrival|discovery|answering|[a-z]+ing)',
    'immediately (?:after|once|when|as)',
    "(?:cannot|can['’]t|can not|unable to|not able to|could not|couldn['’]t) (?:[a-z]+ ){0,6}(?:immediately|straight(?: |-)?" +
      'away|right away|at once|on the spot|instantly|there and then|then and there|quickly|in time|on time)',
    "(?:not|isn['’]t|aren['’]t) (?:[a-z]+ ){0,3}(?:immediately|straight(?: |-)?away|right away|immediate)" +
      ' (?:available|possible|clear|apparent|obvious|to hand)',
    '(?:all |both |everything |everyone |two |three |several )(?:[a-z]+ )?at once',
    // Safety steps.
    '(?:call|ring|dial) (?:999|112|111|an ambulance|the (?:police|fire brigade|emergency services))[^.;]{0,40}',
    '(?:immediately|at once|straight away|right away) (?:call|ring|dial|evacuate|leave|stop|switch off|turn off|withdraw|isolate|unplug)',
    '(?:evacuate|leave the (?:building|premises|shop)|switch off|turn off|unplug|isolate|stop using|withdraw)' +
      '[^.;]{0,50} (?:immediately|at once|straight away|right away|instantly)',
    // Measuring, comparing, naming.
    'how (?:soon|quickly|fast|promptly|swiftly|rapidly|speedily|early|long|timely)',
    'no (?:sooner|earlier|later|faster) than',
    'not (?:sooner|earlier|later) than',
    '(?:sooner|earlier|faster|quicker|later)(?= than (?:[0-9]|one|two|three|four|five|\\[))',
    'whichever (?:is|comes|happens) (?:the )?(?:sooner|earlier|later|first|last)',
    '(?:too|very|so) (?:soon|early|late) (?:for|to)',
    'early (?:morning|evening|afternoon|shift|start|closing|bird|years|access|check(?: |-)in|departure|termination|repayment|warning)',
    'time and again',
    'in time (?:with|and)',
    'on time(?: |-)(?:rate|delivery rate|performance|percentage)',
    '(?:late|on(?: |-)time|prompt|early) payment (?:discount|policy|terms|code|fee|charge|legislation|act)',
    'as (?:a|our) priority (?:list|case|customer|order)',
    'priority (?:[0-9]+|one|two|three|level|cases?|orders?|list|matrix|boarding|seats?|seating|access)',
    // Legal terms with the law beside them.
    'without (?:undue|unreasonable) delay[^.;]{0,60}(?:article [0-9]+|gdpr|data protection|regulations?|act [12][0-9]{3}|section [0-9]+)',
    '(?:article [0-9]|gdpr|data protection act|regulations? [0-9]|act [12][0-9]{3}|section [0-9])' +
      '[^.;]{0,60}without (?:undue|unreasonable) delay',
    'within a reasonable time[^.;]{0,40}(?:consumer rights act|act [12][0-9]{3}|section [0-9]+)',
    'all in good time',
    'short(?: |-)notice (?:fee|charge|cancellation|period)',
    'notice period',
    '(?:documented|recorded|noted|set down|kept) in minutes',
    '(?:paid|payment|pay|order|book|booked|booking) in advance',
  ],
};
