import type { CueList } from '../../types.ts';
import { frequencyContexts } from './contexts.ts';
import { describing } from './describing.ts';
import { habits, pastActs } from './facts-and-acts.ts';
import { freeFrequency } from './free-forms.ts';
import { frequencyWays } from './free-ways.ts';
import { frequencyFrames, frequencyIdioms } from './frequency-idioms.ts';

/** Phrases that promise repetition without an interval. */
export const frequency: CueList = {
  high: [
    ...freeFrequency,
    ...frequencyWays,
    ...frequencyFrames,
    ...frequencyIdioms,
    'regularly',
    'on an? (?:fairly |more |very |semi(?: |-))?(?:regular|frequent|periodic|routine|continuous|continual|on(?: |-)?' +
      'going|rolling|recurring|recurrent|consistent|constant|systematic|scheduled) basis',
    'at (?:regular|periodic|set|fixed|frequent|suitable|appropriate|reasonable|planned|certain|defined|timely|agreed|' +
      'specified|various) (?:intervals|times|points)',
    'at intervals',
    'regular(?= (?:reviews?|checks?|updates?|training|meetings?|contact|feedback|audits?|inspections?|monitoring|maintenance|' +
      'surveys?|reports?|reporting|intervals?|briefings?|refreshers?|assessments?|communication|coaching|cleaning|visits?|' +
      'tests?|testing|evaluations?|refresher|one(?: |-)to(?: |-)ones|supervision|sessions?|analysis|spot checks?|reminders?|' +
      'progress|servicing|care))',
    'regular(?=,? [a-z]+ (?:reviews?|checks?|updates?|training|meetings?|contact|feedback|audits?|surveys?|reports?|intervals?|sessions?))',
    '(?:more |fairly |reasonably |very )regular(?:ly)?',
    'regularity',
    'periodically',
    'periodical',
    'periodic',
    'from time to time',
    '(?:every )?now and (?:then|again)',
    'every so often',
    '(?:every )?once in (?:a while|a blue moon)',
    'every (?:few|couple of) (?:seconds|minutes|hours|days|weeks|months|years)',
    '(?:several|many|a few|a number of|some|numerous|multiple) times an? (?:day|week|month|quarter|year)',
    'frequently',
    'frequent(?= (?:reviews?|checks?|updates?|training|meetings?|contact|feedback|audits?|inspections?|monitoring|surveys?|' +
      'reports?|cleaning|communication|intervals?|progress))',
    'as (?:often|frequently|regularly) as (?:is |it is |they |we |you )?(?:reasonably )?' +
      '(?:possible|can|are able|practicable|needed|necessary|required|appropriate|need|needs?)',
    'often enough',
    '(?:more|less|very|fairly|quite) often',
    'more often than not',
    'with (?:some|reasonable|sufficient|due|appropriate|greater|increasing|adequate) (?:frequency|regularity)',
    // Stems: `continuously improve`, `continually improving`.
    'continuously(?= (?:improv|train|learn|monitor|review|develop|updat|striv|look|work|seek|evaluat|assess|enhanc|refin))',
    'continually(?= (?:improv|train|learn|monitor|review|develop|updat|striv|look|work|seek|evaluat|assess|enhanc|refin))',
    'constantly(?= (?:improv|train|learn|monitor|review|develop|updat|striv|look|work|seek|evaluat|assess|enhanc|refin))',
    '(?:continuous|continual|constant|on(?: |-)?going)(?= (?:improvement|training|learning|monitoring|reviews?|development|' +
      'feedback|updates?|assessment|evaluation))',
    '(?:keep|kept|keeps|keeping)(?: [a-z]+){0,3} under (?:constant |regular |continuous |continual |close |active )?review',
    'under (?:constant|regular|continuous|continual|close|active) review',
    'occasionally',
    'on occasions?',
    'sporadically',
    'intermittently',
    'on and off',
    'as a matter of routine',
    'most days',
    'most weeks',
    'most (?:of the )?time',
    'much of the time',
    'keep(?:s|ing)? a (?:close|watchful|regular|constant) (?:eye|watch) on',
  ],
  medium: [
    'regular',
    'often',
    'frequent',
    'routinely',
    'continuous(?:ly)?',
    'continual(?:ly)?',
    'constantly',
    'constant',
    'on(?: |-)?going',
    'repeatedly',
    'sometimes',
    'at times',
    'rarely',
    'seldom',
    'hardly ever',
    'infrequently',
    'habitually',
    'occasional',
    'commonly',
    'more than once',
    'once or twice',
    'again and again',
    'time and (?:again|time again)',
    'day in,? day out',
    'all the time',
    'day(?: |-)to(?: |-)day',
    'consistently',
    'as a habit',
    'perpetually',
    'persistently',
    'keep (?:checking|asking|reviewing|looking|updating|training|improving|learning|listening)',
    'over and over(?: again)?',
    'at every opportunity',
    'throughout the (?:day|week|year)',
    'many times',
    'a few times',
    'several times',
    'some days',
  ],
  low: [
    'systematically',
    'standing',
    'permanent(?:ly)?',
    'each time',
    'every time',
    'increasingly',
    'repeat(?:ed)?',
    'steadily',
    'when(?:ever)? asked',
  ],
  except: [
    ...describing,
    ...frequencyContexts,
    ...pastActs,
    ...habits,
    'regular(?: |-)(?:customers?|guests?|users?|visitors?|clients?|patrons?|members?|patients?|shoppers?|buyers?|suppliers?|' +
      'contributors?|staff|employees?|doctor|carer|orders?|payments?|donors?|donations?|income|prices?|pricing|rates?|fares?|' +
      'hours|opening hours|opening times|working hours|business hours|working day|mail|post|postage|delivery|shipping|' +
      'expressions?|size|sizes|coffee|shape|priced|diner|diners|attender|attenders|price list|shift|place|job|feature|bus|' +
      'route|round)',
    'the regulars|our regulars',
    'regular use',
    'regularly (?:used|ordered|bought|asked|visited|stocked|priced)',
    'frequently asked(?: questions)?',
    'frequent(?: |-)(?:flyers?|guests?|travellers?|customers?|shoppers?|visitors?|users?|questions?|complaints?|reasons?|' +
      'causes?|contacts?|callers?|mistakes?|errors?|requests?)',
    '(?:most|more) (?:frequent|common|commonly|often|frequently)(?: |-)?' +
      '(?:asked|used|raised|reported|given|heard|ordered|complaints?|reasons?|causes?|questions?|problems?|queries)',
    'how (?:often|frequently|regularly)',
    'as often as (?:you|they) (?:like|wish|want|please)',
    'occasional (?:tables?|chairs?|furniture|visitors?|customers?|users?)',
    'continuous (?:service|employment|assessment|cover|period|ink|stationery|home)',
    'constant (?:temperature|speed|flow)',
    'periodic (?:table|tenancy|payments?)',
    'on(?: |-)?going (?:cases?|complaints?|disputes?|issues?|investigations?|work|works|calls?|conversations?|costs?|' +
      'matters?|orders?|enquir(?:y|ies)|quer(?:y|ies)|incidents?|problems?|treatment|legal|proceedings|situation)',
    'day(?: |-)to(?: |-)day (?:running|management|operations?|work|business|contact|responsibility|questions?|enquiries|' +
      'matters|duties|basis|control|tasks?|charge)',
    '(?:if|when|where|because) (?:[a-z]+ ){1,6}(?:repeatedly|constantly|persistently|frequently|often|regularly)',
    '(?:customers?|callers?|guests?|visitors?|patients?|people|who|which|that)' +
      ' (?:often|frequently|regularly|occasionally|sometimes|rarely|seldom)(?= [a-z])',
    '(?:problems?|complaints?|questions?|faults?|delays?|mistakes?|errors?|it|they|this)' +
      ' (?:often|frequently|sometimes|rarely|seldom|occasionally)',
    'more than once (?:a|an|per|every|in)',
    'once or twice (?:a|an|per|every) (?:day|week|month|year)',
    'recurring (?:complaints?|problems?|issues?|questions?|payments?|orders?|faults?|themes?|causes?|costs?|billing|charges?|subscription)',
    'repeatedly (?:late|absent|breach[a-z]*|fail[a-z]*|abus[a-z]*|contact[a-z]*|complain[a-z]*)',
    'not(?: [a-z]+)? often',
    '(?:most|least) often',
    'at (?:set|agreed|fixed|planned|specified|defined) (?:times|intervals) (?:in|shown|listed|given|set out)',
    'under review by',
  ],
};
