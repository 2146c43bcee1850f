import type { LanguagePack } from '../types.ts';
import { jargon } from './jargon.ts';

/** Work that somebody has to do, as a participle. */
const done =
  '(?:logged|recorded|registered|documented|acknowledged|answered|escalated|reviewed|investigated|resolved|forwarded|updated|' +
  'monitored|assessed|approved|audited|tracked|filed|archived|analysed|analyzed|assigned|triaged|verified|reported|notified|informed|' +
  'contacted|followed up|dealt with|looked into|responded to|handled|actioned|processed|closed|called back|trained|tested|checked|' +
  'published|circulated|collected|evaluated|maintained|deleted|destroyed|revoked|disabled|backed up|inspected|measured)';
const adverb = '(?:(?:always|also|first|then|immediately|promptly|[a-z]+ly) )?';

/** How plainly an English text speaks. */
export const plain: LanguagePack['plain'] = {
  jargon,
  firm: {
    soft: ['(?:should|would|will) (?:normally|usually|typically|ordinarily|generally|ideally)', '(?:normally|usually|ideally) (?:should|would|will)'],
    instead: {
      '(?:(?:will|shall) )?(?:always )?(?:aim|strive|endeavou?r|try|attempt|seek|hope|intend|aspire) to': 'will',
      '(?:aims|strives|endeavou?rs|tries|attempts|seeks|hopes|intends|aspires) to': 'will',
      '(?:(?:will|shall) )?do (?:our|their) (?:very )?(?:best|utmost) to': 'will',
      '(?:(?:will|shall) )?make every (?:possible |reasonable )?effort to': 'will',
      '(?:(?:will|shall) )?work (?:very )?hard to': 'will',
      'must (?:aim|strive|endeavou?r|try|attempt|seek) to': 'must',
      'should (?:aim|strive|endeavou?r|try|attempt|seek) to': 'must',
      'should (?:normally|usually|typically|ordinarily|generally|ideally)': 'must',
      'would (?:normally|usually|typically|ordinarily|generally|ideally)': 'will',
      'will (?:normally|usually|typically|ordinarily|generally|ideally)': 'will',
    },
  },
  agentless: {
    duties: [
      `(?:must|shall|should|has to|have to|needs? to|is to|are to|(?:is|are) required to) ${adverb}be ${adverb}${done}`,
      '(?:it|this) (?:is|will be) (?:essential|vital|mandatory|compulsory|required|necessary) (?:to|that) (?:log|record|document|report|review|check)',
      '(?:a |an |the )?(?:record|log|report|review|note|register)s? (?:must|shall|should) be (?:made|kept|taken|written|carried out|created|done|conducted|performed|prepared)',
      '(?:care|action|steps) (?:must|shall|should) be taken',
    ],
    owners: [
      'by (?:the|our|a|an|every|each|any|all|one|two|both|its|their|either|your) [a-z]+',
      'by (?:management|staff|employees|agents|managers|hr|it|legal|finance|security|email|law)',
      '(?:teams?|departments?|committee|council|panel|unit|desk|group|owners?|team leads?|custodians?|administrators?|auditors?|developers?|editors?)',
      '(?:the )?(?:on-call|duty|responsible|assigned|designated|nominated) [a-z]+',
      '(?:hr|human resources|ciso|cto|ceo|coo|dpo)',
      'it (?:department|team|support|staff|security|operations)',
      'you (?:must|should|shall|need to|have to|are (?:responsible|required|expected))',
      '(?:responsible|accountable|in charge)',
      'by \\[[^\\[\\]]{1,40}\\]',
    ],
    except: [
      '(?:must|shall|should) be (?:handled|maintained|processed|tracked) (?:according to|in accordance with|in line with|as)',
      '(?:must|shall|should) (?:not|never|only) be [a-z]+',
      '(?:that|which|who|if|when|where|whether|what|how|everything|anything|items?|cases?) (?:that |which )?(?:must|shall|should|has to|have to|needs? to|is to|are to) be [a-z]+',
      '(?:returns?|payments?|refund requests?|claims?|bookings?|cancellations?|orders?|applications?|requests?|proof|receipts?) (?:must|shall|should) (?:first |also )?be (?:made|reported|notified|submitted|received|registered|approved)',
      '(?:damage|faults?|defects?|loss(?:es)?|problems?) (?:must|shall|should) be (?:reported|notified)',
      'be (?:checked|tested|closed|maintained|processed|reported) (?:in|at) (?:to|store|the counter)',
      '(?:confidentiality|privacy|standards?|quality|access|passwords?) (?:must|shall|should) be (?:maintained|respected)',
    ],
  },
  sentence: { unit: 'words', limit: 35 },
};
