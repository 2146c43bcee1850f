import type { FurtherHeadings } from '../../sectionLists.ts';
import { first, paper, people, staff } from './words.ts';

const channel =
  '(?:on the (?:phone|line|web|road)|by (?:phone|telephone|e ?mail|post|letter|chat|text|radio)|in (?:person|the shop|the branch|writing|store)|at the (?:counter|desk|door|till|gate)|over the (?:phone|counter)|online|face to face)';
const joint = '(?:,? and |,? or |, )';
const linked =
  "(?:links?|alignment|connections?|fit|ties?|how [a-z' ]{3,40}(?:fit|fits|support|supports|serve|serves)) (?:between|from|of|with)? ?[^.;]{2,60}(?:mission|strategy|vision)";
const served = '(?:service|care|support|hospitality|help)';

/** Further plain headings: "Our 2026 targets", "When you call us", "On the phone, by email and in person". */
export const further: FurtherHeadings = {
  purpose: {
    cues: [
      'why we (?:bother|care|fuss|trouble) (?:with|about) [a-z ]{3,25}',
      `what (?:you|everyone|staff) (?:should|need to|must|ought to) know (?:about|before reading) (?:this|the) (?:[a-z]+ )?${paper}`,
      `${first}(?:setting the scene|read ?me(?: first)?|a word before we (?:start|begin)|to begin with|by way of introduction)(?=$)`,
    ],
  },
  'vision-values': {
    cues: [
      'where we(?: are|.re) (?:headed|bound)',
      'what (?:our|the|this) [a-z]+(?: [a-z]+)? (?:cares? about|stands? for|believes? in|values|holds dear)',
      "(?:[a-z]+ )?(?:things|what) we (?:will not|won't|never|refuse to) (?:compromise|budge|give way|back down|cut corners) on",
      '(?:our |the )?(?:four|five|three|six|seven) (?:values|principles|beliefs)',
    ],
    except: [linked],
  },
  mission: { cues: ['(?<!\\p{L} )our line of (?:work|business)', 'who we are (?:at|in|here at) [a-z ]{2,30}'], except: [linked] },
  scope: {
    cues: [
      `which (?:${people}|staff|services|contacts|teams|calls|cases),? (?:and |or )?(?:which )?(?:channels|services|staff|contacts|calls|cases|branches|shops|sites|teams|customers)`,
      `${first}(?:locations|places|branches|sites|shops|people|staff|teams|departments|services|roles) and (?:channels|services|locations|hours|people|sites|staff|contacts)(?=$)`,
      `who (?:and what )?(?:falls|comes) under (?:this|it|the ${paper})`,
    ],
  },
  objectives: {
    cues: [
      '(?:our|the) (?:[0-9]{4}|new|main|top|current|this year.s|next year.s|service|five|three|four) (?:targets|goals|aims|objectives)',
      '(?:targets|goals|aims|objectives) (?:20[0-9]{2}|for 20[0-9]{2}|this (?:year|season|quarter))',
      '(?:success|performance) (?:measures|criteria|metrics|indicators|factors)',
    ],
    except: [linked],
  },
  benchmark: { cues: ['what (?:other|rival|competing|neighbouring) [a-z]+(?: [a-z]+)? (?:promise|offer|do|deliver|say|manage)'] },
  'mission-alignment': { cues: [linked] },
  definitions: {
    cues: [
      '(?:words|terms|abbreviations|names) you(?: will|.ll)? (?:come across|meet|see|hear|find|need)(?: here)?',
      'how we define (?:things|terms|words|it|an? [a-z]+|our terms)',
      `${first}(?:a few|some|important|useful|other) (?:terms|words|definitions)(?=$)`,
    ],
  },
  standards: {
    cues: [
      `(?:reply|response|answer|answering|waiting) times(?: (?:by|per|for|on|in) [a-z]+(?: [a-z]+)?)?(?=$)`,
      'when you (?:call|phone|ring|write to|visit|e ?mail|message|walk in to|ask|reach) us',
      'when you (?:walk in|come in|phone|ring|write|arrive)(?=$)',
      `${first}${channel}(?:${joint}${channel}){2,5}(?=$)`,
      `what (?:good|great|excellent|fine|first class|our) (?:[a-z]+ )?${served} (?:looks|feels|sounds|means|is)(?: like)?(?: [a-z ]{2,25})?`,
    ],
    except: [
      'complaints? (?:stages|steps|logs?|levels) (?:and|&) (?:time limits|deadlines|timescales|times)',
      linked,
      'what (?:happens|follows) (?:if|when) [^.;]{2,60}',
    ],
  },
  expectations: {
    cues: [
      `${staff} (?:conduct|manners|etiquette)`,
      'how we show (?:respect|care|courtesy|kindness)',
      'the way we (?:expect|want|ask|like) (?:you|staff|everyone|people) to (?:behave|act|work)',
      `what (?:the|our|this) ${staff} (?:expects?|asks?|demands?) (?:of|from) (?:itself|themselves|each other|one another|its members)`,
    ],
  },
  guidelines: {
    cues: [
      'language (?:tips|guide|guidance|advice|hints)',
      '(?:phone|telephone|e ?mail|letter|chat|writing|speaking|message|writing and phone|phone and e ?mail) (?:and [a-z]+ )?(?:style|tone|voice|etiquette|language)(?=$)',
    ],
  },
  procedures: { except: ['step ?up (?:procedure|process)'] },
  escalation: { cues: ['step ?up (?:procedure|process|ladder|path|rules?)', '(?:levels? of authority|authority levels|sign ?off levels)'] },
  'service-policies': {
    cues: [
      'how to (?:process|handle|deal with|make|take|issue|accept) (?:an? )?(?:returns?|refunds?|exchanges?|cancellations?|warranty claims?|vouchers?|discounts?)',
      'late (?:pick ?up|collection|drop off|cancellation|return|check ?out|arrival) (?:fees?|charges?)',
      '(?:lost|forgotten) (?:receipts?|vouchers?|tickets?|cards?)',
    ],
  },
  'social-media': {
    cues: [
      'how we (?:handle|answer|deal with|treat|meet) online (?:criticism|complaints?|comments|feedback|abuse|grumbles)',
      '(?:our|the) (?:pages|accounts|profiles|feeds) and who [a-z ]{3,30}',
      'reputation online|our name online',
    ],
  },
  'internal-communication': {
    cues: [
      'keeping (?:managers|supervisors|head office|drivers|volunteers|your (?:boss|manager|lead)|the (?:boss|kitchen|depot|office|manager|team|floor)) (?:informed|posted|up to date)',
      'keep(?:ing)? (?:the team|everyone|everybody|staff|each other|colleagues|one another) (?:in the know|on the same page|in the loop)',
    ],
  },
  enforcement: {
    cues: [
      "how we make sure (?:that )?(?:it|this|the [a-z]+|everyone|we|staff)(?:'s| is| are)? (?:followed|kept|met|works?|happens|keeps? to it|follows? it|sticks? to it|comply|complies)",
      "what (?:happens|follows) (?:if|when) (?:the |our |a |these )?(?:service )?(?:standards?|promises?|rules?|targets?|times?|charter|polic(?:y|ies)|deadlines?)(?: [a-z]+)? (?:are not|aren't|is not|isn't|are|is) (?:met|kept|followed|missed|broken|observed|reached)",
    ],
    except: [
      'ownership (?:and|&) accountability|accountability (?:and|&) (?:ownership|responsibility)|(?:roles|responsibilities|responsibility|authority|duties) (?:and|&) accountability',
    ],
  },
  implementation: {
    except: ['(?:checks|reviews|monitoring|warnings|scoring) (?:and|&) coaching', 'coaching (?:and|&) (?:warnings|checks|discipline)'],
  },
  review: { cues: ['(?:issue|edition|amendment|policy|charter|handbook) history'] },
  contact: { cues: [`${first}who(?:m)? to (?:talk|speak|write|turn) to(?=$)`], except: ['where we(?: are|.re) (?:headed|bound|heading|going)'] },
  summary: {
    cues: [
      `${first}(?:the |our |this )?(?:[a-z]+ )?(?:promise|policy|charter|pledge|commitments?|handbook|service),? (?:short and sweet|boiled down|in short|in brief|in essence|in a nutshell)(?=$)`,
      '(?:our|the|this) [a-z]+ in (?:an?|a single|half an?) (?:paragraph|sentence|line|minute|page|word|breath)',
    ],
  },
};

/** Full forms and the short ones that people write for them. */
const shortForms: readonly (readonly [full: RegExp, either: string])[] = [
  [/\b(we|you|they) are\b/g, "$1(?: are|'re)"],
  [/\b(we|you|they) will\b/g, "$1(?: will|'ll)"],
  [/\b(we|you|they) have\b/g, "$1(?: have|'ve)"],
  [/\b(it|that|what|who|there) is\b/g, "$1(?: is|'s)"],
  [/\b(do|does|did|is|are|was|were|has|have) not\b/g, "(?:$1 not|$1n't)"],
  [/\bcannot\b/g, "(?:cannot|can't)"],
  [/\bwill not\b/g, "(?:will not|won't)"],
];

/** A pattern that reads short forms wherever it has the full ones. */
export function withShortForms(pattern: string): string {
  return shortForms.reduce((read, [full, either]) => read.replace(full, either), pattern);
}
