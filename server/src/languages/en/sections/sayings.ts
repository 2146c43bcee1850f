import type { FurtherHeadings } from '../../sectionLists.ts';
import { alone, first, number, paper, people } from './words.ts';

const virtue =
  '(?:respect|fairness|cando(?:u)?r|honesty|integrity|courage|kindness|openness|trust|care|teamwork|humility|curiosity|warmth|generosity|responsibility|excellence|simplicity|patience|craft|quality|reliability)';

/** Headings in sayings and half sentences. */
export const sayings: FurtherHeadings = {
  purpose: {
    cues: [
      'why (?:this|these) (?:pages?|notes?|lines|words|rules|promises|standards) (?:exists?|are here|is here)',
      '(?:what|the (?:page|book|booklet)) you (?:hold|have|are holding|are reading)(?: here)?(?: in your hands?)?(?=$)',
      'what we(?: are|.re) after with (?:this|it)|the why and the what(?=$)',
    ],
  },
  'vision-values': {
    cues: [
      `${first}${virtue},? (?:and )?${virtue}(?:,? (?:and )?${virtue})+(?=$)`,
      `${first}(?:our |the )?(?:long view|far horizon)(?=$)|where we steer(?=$)|what our name (?:promises|means|stands for)`,
    ],
  },
  mission: {
    cues: [
      '(?:mandate|remit|mission|calling) of the [a-z]+(?: [a-z]+)?(?=$)',
      'what (?:we are|the [a-z]+ is) paid (?:to do|for)|what (?:the )?[a-z]+ pays? us for(?=$)',
      `${first}keeping (?:the|our) (?:valley|town|city|country|island|region|county|coast|village|lights) (?:moving|running|on|fed|warm|dry|clean|reading|afloat)(?=$)`,
      'what we (?:run|make|build|sell|offer),? and for whom',
    ],
    except: ['mission, [a-z]+ goals'],
  },
  objectives: {
    cues: [
      `where we want the (?:numbers|figures|scores)(?: to [a-z ]{2,12})?`,
      'what we want to be (?:true|so|the case) (?:by|in|next|this) [a-z0-9 ]{2,15}',
      `${first}(?:the year ahead|by this time next year|annual (?:service )?plan|(?:annual|yearly) service plan)(?=$)`,
    ],
  },
  benchmark: {
    cues: [
      'how (?:the )?others (?:score|rate|rank|answer|perform)',
      `what ${people} get (?:next door|elsewhere|down the road|from (?:others|rivals|competitors))`,
      `${first}beside the (?:best|others|rest)(?=$)`,
    ],
  },
  'mission-alignment': {
    cues: [
      'how (?:the|our|these) (?:goals?|aims?|targets?|objectives?) (?:feed|drive|carry|back|build)s? (?:into )?(?:the|our) (?:mission|strategy)',
    ],
  },
  'customer-needs': {
    cues: [
      `who (?:walks|comes|steps|queues|turns|drives|sails|rolls) (?:up|in|through)(?: (?:to|at|by|through))? (?:the|our) [a-z]+`,
      `what an? (?:first time |new |regular |young |older |nervous )(?:flyer|${people}|rider|climber|sailor|caller) (?:needs|wants|asks|expects|hopes for)`,
      `${people} and (?:their )?reasons(?=$)`,
    ],
  },
  definitions: {
    cues: [
      `${first}(?!small|pep|team|straight|press|safety|sales|toolbox|self|baby|trash|walkie|sweet)[a-z]+ (?:talk|lingo|jargon|speak)(?: (?:for (?:beginners|newcomers|starters)|made easy))(?=$)`,
      `(?:reading|understanding|decoding|learning) (?:the|our) (?:jargon|lingo|abbreviations|terms)`,
      alone('meanings|kiln talk|odd words|abbreviations and odd words'),
    ],
  },
  roles: {
    cues: [
      `${first}(?:owners?|leads?|managers?|officers?|chairs?|heads?)(?:, [a-z]+)* and (?:deputies|deputy|stand ins|helpers|backups)(?=$)`,
      'who wears (?:the badge|which hat|what hat|the keys)',
    ],
  },
  standards: {
    cues: [
      'what (?:you|customers|guests|members|passengers|patients) (?:may|can|could|should) hold us to',
      '(?:promises|pledges|commitments|standards) (?:with|in) (?:numbers|figures|deadlines)',
      `${first}by the clock(?=$)`,
    ],
  },
  expectations: {
    cues: [
      `(?:habits|marks|manners) of an? (?:good|great|proper) [a-z]+`,
      `what (?:the|our|every) (?:crew|team|staff|host|driver|clerk|guide) owes? (?:the|our|every|each) [a-z]+`,
      `${first}(?:rules we keep|yes at the [a-z]+, no at the [a-z]+)(?=$)`,
    ],
  },
  guidelines: {
    cues: [
      'when the (?:mood|tone|conversation|call|talk|room|crowd) (?:turns|sours|changes|drops|darkens|heats up)',
      '(?:talking|speaking|writing) (?:to|with) (?:someone|somebody|people) (?:in (?:tears|pain|grief|distress|shock|a rage|a hurry)|who (?:is|are|has|have|cannot|will)|with (?:an?|little|poor|no)|at (?:their|a|the end of))[a-z ]{0,25}',
      `${first}(?:angry|drunk|scared|upset|rude|tired|lost|worried)(?:,| or| and)(?: [a-z]+,?)*(?: (?:or|and))? (?:angry|drunk|scared|upset|rude|worried|in tears|afraid|confused)(?=$)`,
    ],
  },
  escalation: {
    cues: [
      `${first}(?:up one (?:step|level|rung|floor)|who(?: is|'s) next up|the line upwards)(?=$)`,
      'when (?:it|this|things) (?:is|are|gets?|goes?) out of your (?:hands|depth|reach|league)',
    ],
  },
  complaints: {
    cues: [
      `${first}we (?:goofed|slipped up|messed up|blew it|fell short|let you down|missed)(?=$)`,
      'when we (?:drop|miss) (?:a stitch|a beat|the mark|a stop)',
    ],
  },
  feedback: {
    cues: [
      `${first}(?:ideas|opinions|views|comments) (?:wanted|welcome|please)(?=$)`,
      `(?:${number} )questions at the (?:exit|door|till|checkout|end|gate)`,
      'tell us at the (?:till|door|desk|exit|counter|gate)|cards in the box',
    ],
  },
  'social-media': {
    cues: ['(?:answering|talking to|facing) the internet|what the stars say|our pages online|reviewers and trolls'],
  },
  'internal-communication': {
    cues: [
      'what (?:the )?(?:day|night|early|late|first|second|morning|evening) (?:shift|crew|team) (?:tells|passes to|leaves for|hands to|writes for) (?:the )?[a-z ]{3,15}',
      alone('(?:the )?pin ?board'),
      '(?:tell|telling) the next (?:person|shift|one|crew|colleague)',
      `${first}(?:kitchen|front|desk|office|floor|bar|shop|counter) to (?:floor|back|kitchen|warehouse|office|workshop|bar)(?: and back)?(?=$)`,
    ],
  },
  resources: {
    cues: [
      `${first}(?:drawer|shelf|folder|box|wall) of (?:forms|numbers|papers|guides|links)(?=$)`,
      'where help (?:sits|is|lives|comes from)|(?:people|papers|tools|books) (?:and [a-z]+ )?that help(?=$)',
    ],
  },
  implementation: {
    cues: ['how we (?:school|coach|drill|induct|break in|bring on|raise) (?:our |the |new )?[a-z]+(?=$)'],
    except: ['when (?:it|this) is out of your hands'],
  },
  pilot: {
    cues: ['what we (?:learned|learnt|found) (?:at|in|on) (?:dock|branch|ward|site|route|store|shop|depot|line|gate) [a-z0-9]+'],
  },
  enforcement: {
    cues: [
      `${first}(?:checks|audits|spot checks|talks|coaching|warnings)(?:, (?:talks|coaching|warnings|sanctions|checks|consequences))+(?=$)`,
      'keeping (?:ourselves|each other|everyone|us) in line|who watches the watchers?|shadow calls and scores|if you let (?:it|things|this) slide',
    ],
  },
  exceptions: {
    cues: [
      'when (?:kindness|common sense|mercy|good sense|decency) (?:beats|trumps|wins over|goes before) the (?:rule|rules|book|rule ?book)',
      'who (?:may|can) say (?:just this once|never mind|go ahead|it is on us)',
      `${first}(?:elastic rules|outside the lines|bending it|just this once)(?=$)`,
    ],
  },
  review: {
    cues: [
      '(?:freshening|tidying|touching|brushing|sprucing) (?:this|it|these pages) up',
      `${first}(?:still (?:true|right|valid|current)|next time round)(?=$)`,
      '(?:when|how often)(?:,? and| or)? by whom (?:this|it|the [a-z]+) is [a-z]+(?: again)?',
      `(?:next|second|third|coming) editions?(?: of (?:this|the) ${paper})?(?: and (?:after|beyond|later))?(?=$)`,
    ],
  },
  contact: {
    cues: [`${first}(?:knock here|say hello(?: to us)?|name, number,? (?:and )?[a-z]+)(?=$)`],
  },
  summary: {
    cues: [`${first}(?:pinned (?:to|on|up (?:at|on|by)) the [a-z]+|the card in your (?:hand|pocket|wallet)|${number} words or fewer)(?=$)`],
  },
};
