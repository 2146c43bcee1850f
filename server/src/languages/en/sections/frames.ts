import type { FurtherHeadings } from '../../sectionLists.ts';
import { first, org, paper, people, staff } from './words.ts';

const up = '(?:wrong|amiss|not right|broken|gone wrong|off)';
const hard =
  '(?:complaint|difficult|upset|angry|abusive|aggressive|rude|tricky|bad|negative|online|poor|review|post|refund|return|exchange|crisis|emergency|grievance|dispute|conflict|data|appeal|escalation|exception|fire|accident|incident|injur|gas|leak)';
const broken = '(?:faulty|damaged|defective|broken|missing|wrong|lost|late|spoilt|cracked|torn|stolen)';

/** Headings by their frame, whatever the trade fills in: "Handling a walk-in", "What the harbour office does". */
export const frames: FurtherHeadings = {
  purpose: {
    cues: [
      `why (?:our |the )?(?:[a-z]+ )?(?:${staff}|${people}|[a-z]+s) (?:sign|signed|keep|have|follow|adopted|agreed) (?:to )?(?:this|it|these)`,
      'what (?:brought|led to|prompted|caused) this(?: about)?',
      `the reasons? (?:why )?we (?:have|need|wrote|keep|publish) (?:an?|this|these|the|our) (?:[a-z]+ )?${paper}`,
      `what we (?:hope|want|expect|would like) (?:this|the|our) (?:[a-z]+ )?${paper} (?:will|to|can) (?:do|achieve|change|give|bring|be)[a-z ]{0,20}`,
      `what (?:this|the|our) (?:[a-z]+ )?${paper} (?:hopes|wants|seeks|tries|sets out) to (?:do|achieve|change)`,
    ],
  },
  'vision-values': {
    cues: [
      `${first}(?:our )?(?:beliefs|convictions|ideals)(?=$)`,
      '(?:our )?way (?:with|towards) (?:people|guests|customers|animals|children)',
      'what we(?: will|.ll)? never (?:give up|let go of|lose sight of|forget)',
      `what (?:kind|sort) of (?!${people})[a-z]+(?: [a-z]+)? we are`,
    ],
  },
  mission: {
    except: ['(?:serving|supporting|furthering|advancing|living up to) (?:the|our) (?:[a-z]+ )?(?:mission|strategy)'],
    cues: [`what (?:the|our|this) (?:[a-z]+ ){0,2}(?:${org}|office|service|unit|centre|hub) (?:does|is for|is here to do|offers)(?=$)`],
  },
  scope: {
    cues: [
      `(?:what|who)(?: is|'s)? (?:outside|inside|beyond|within|not part of) (?:this|the|our) (?:[a-z]+ )?${paper}`,
      `is this (?:${paper} |page |one )?(?:for|about) (?:me|you|us)`,
      `who (?:this|the) ${paper} (?:protects|helps|speaks to)`,
    ],
  },
  objectives: {
    cues: [
      '(?:our )?aims for (?:the )?[a-z0-9 ]{3,25}',
      'what we want the (?:figures|numbers) to (?:show|say|tell us)',
      'what we(?: will|.ll)? (?:deliver|do|achieve|change|improve|get done) (?:this (?:year|season|term|quarter)|next (?:year|season)|by [a-z0-9 ]{3,15}|in 20[0-9]{2})',
    ],
  },
  'customer-needs': {
    except: ['who takes over'],
    cues: [
      `(?:our |the )?${people}'?s?'? (?:three|four|five|main|top|key|biggest|most important)(?: [a-z]+)? (?:wishes|needs|wants|concerns|worries|expectations|questions)`,
      `(?<!\\p{L} )(?:the |our )?${people} we (?:work with|work for|know|host|teach|treat|carry|care for|cater for|welcome)`,
    ],
  },
  roles: {
    cues: [
      '(?:the )?(?:[a-z]+ ){0,2}(?:officer|manager|lead|owner|supervisor|coordinator)s? and (?:her|his|their|the) (?:team|deputy|deputies|staff|duties|tasks|jobs)',
      'who (?:looks|answers|stands in|is responsible|steps in) (?:after|for) (?:what|which|whom)',
    ],
  },
  standards: {
    except: ['complaints? logs? (?:and|&) (?:deadlines|time limits)'],
    cues: [
      'measur(?:ed|able) (?:commitments|pledges|undertakings|targets)',
      'what counts as (?:on time|late|prompt|quick|fast|good|an answer|answered)',
      'the (?:welcome|service|care|help|attention|treatment|answers?) (?:that )?(?:you|guests|customers) (?:can|may|should) expect',
      '(?:time|response|reply|quality|waiting|speed|answering) (?:targets|limits|goals|standards)(?: (?:for|by|per|on|in|at) [a-z]+(?: [a-z]+)?)?(?=$)',
      '(?:service )?standards (?:by|per|for each|for every) (?:channel|contact|desk|department|visit|call)',
    ],
  },
  guidelines: {
    cues: [
      `(?:talking|speaking|writing) (?:to|with) (?:grieving|bereaved|elderly|older|young|deaf|blind|anxious|worried|first time|new|foreign|hard of hearing)(?: [a-z]+)?`,
      `(?:serving|helping|welcoming|assisting) (?:${people}|those) who (?:do not|don't|cannot|can't|speak|have|need|use|are)[a-z' ]{2,40}`,
      '(?:speaking|talking|writing) (?:to|with) (?!each|one|us|me|some|an?(?![a-z])|your|the|our|colleagues|other|staff|manage|head|the press|journalists|this|it|them)[a-z]+(?=$)',
      'accessible (?:communications?|language|writing|formats?)',
    ],
  },
  procedures: {
    except: ['from (?:draft|page|paper|plan|words) to (?:daily )?(?:practice|use|habit|routine|work)'],
    cues: [
      `how (?:enquiries|inquiries|calls|orders|cases|requests|tickets|bookings|applications|parcels|letters|repairs) (?:move|travel|flow|run|go|pass|get)[a-z ]{2,40}`,
      `how we (?:sell|book|check in|hand over|admit|register|enrol|fit|hire out|lend|price|quote|invoice|discharge|close) (?:an? |the )[a-z]+(?: [a-z]+)?(?=$)`,
      `${first}(?:booking|checking|signing|logging|letting) (?:in|out) an? [a-z]+(?=$)`,
      `${first}(?:handling|processing|taking|answering|dealing with|receiving|logging) an? (?!${hard})[a-z]+(?: (?!complaint|review|refund)[a-z]+)?(?=$)`,
    ],
  },
  escalation: {
    cues: [
      'who takes (?:over|it on|it from there)(?:,? (?:and )?when)?',
      '(?:beyond|above|after|past) the (?:front )?(?:desk|counter|line|till|shop floor|first line|helpdesk)',
      '(?:external|outside|independent) (?:bodies|help|advice|complaints bodies)(?: (?:you can|to)[a-z ]{2,20})?',
      `when (?:the|an?|your) (?!${people}(?![a-z]))[a-z]+(?: [a-z]+)? needs? (?:help|backup|support|a hand|a decision|cover)(?=$)`,
      '(?:going|writing|turning|taking (?:it|things)|appealing) to the (?:regulator|ombudsman|ombudsperson|tribunal|court|board|director|head office|trustees|governors)',
    ],
  },
  complaints: {
    cues: [
      'when (?:our )?(?:service|standards?|quality|care|we) (?:falls?|slips?|drops?) (?:short|below[a-z ]{0,20})',
      `(?:letting|let|telling|tell) us (?:know )?(?:when|if|that) (?:something|it|things|anything)(?:'s| is| has| have| are| goes| went)? (?:gone )?${up}`,
    ],
  },
  'service-policies': {
    cues: [
      `${broken}(?:(?: and|,| or) ${broken})* (?:parts?|pieces|accessories|glasses|components|toys|shoes|meals?|flowers|frames|lenses|plants?|cases?|wheels?|lids?|coats?)`,
      `(?:changing|moving|amending|cancelling)(?: or (?:cancelling|changing|moving))? (?:an? |your )?(?:booking|order|appointment|reservation|ticket|lesson|visit|slot|stay)s?`,
    ],
  },
  'social-media': { cues: ['posting (?:on behalf of|for|as|in the name of|about) [a-z ]{2,25}', 'who (?:may|can|should) post(?: [a-z ]{2,20})?'] },
  'internal-communication': {
    cues: [
      '(?:information|news|notes|messages) for (?:the )?(?:next shift|team|night shift|colleagues|crew|day shift)',
      'how (?:the )?(?:teams|shifts|departments|branches|we|crews) (?:keep|stay) in touch(?: with each other)?',
      '(?:talking|talk|communication|contact|messages|news|information|coordination) between (?:the )?[a-z]+ and (?:the )?[a-z]+(?=$)',
    ],
  },
  resources: {
    cues: [
      'related (?:rules|forms|guides|links|standards|papers)(?: and (?:rules|forms|guides|links|papers))?',
      'contacts (?:for|of) (?:staff|the team|volunteers|colleagues|drivers|crews?|agents|managers)',
    ],
  },
  pilot: {
    cues: [
      '(?:tests?|testing|trials?) with (?:a few|some|one|two|three|five|ten|twenty|[0-9]+) (?:customers|guests|staff|colleagues|branches|members|patients|users)',
      '(?:first )?(?:try|tries|try ?out|trial)s? (?:in|at|with|on) (?:one|two|three|an? (?:few|single|small|handful)) [a-z]+',
    ],
  },
  enforcement: {
    cues: [
      "checking (?:that|whether|if) (?:we|staff|it|this|everyone|the [a-z]+|our [a-z]+)[a-z' ]{2,40}",
      `(?:failing|failure|fails?) to (?:meet|reach|keep|honour|respect|uphold) (?:the|our|this|these|a) (?:standards?|promises?|rules?|polic(?:y|ies)|${paper})`,
    ],
  },
  exceptions: {
    cues: ['(?:when|where|how far) (?:the |a |our )?rules? (?:can|may|might|could) (?:bend|flex|give|be bent|be waived|be relaxed|be set aside)'],
  },
  review: {
    cues: [
      '(?:annual|yearly|regular|spring|autumn|monthly|quarterly) (?:check ?up|health check|mot|once over|tidy up|read through)(?: (?:of|for) [a-z ]{2,20})?',
    ],
  },
  contact: {
    except: [
      'how (?:the )?(?:teams|shifts|departments|branches|crews) (?:keep|stay) in touch',
      'contacts for (?:staff|the team|volunteers|colleagues|drivers|agents|managers)',
    ],
    cues: [
      `${first}where to (?:write|call|ring|phone|e ?mail|find us)(?:(?:,| or| and) (?:write|call|ring|phone|e ?mail|drop in|find us))*(?=$)`,
      `(?:the )?(?:person|colleague|manager|team|officer|people|department) in charge of (?:this|the|our) (?:[a-z]+ )?${paper}`,
      `(?:the )?(?:person|people|${staff}) behind (?:this|the|our) ${paper}`,
    ],
  },
  summary: { cues: ['the (?:poster|leaflet|website|window|card|public|customer|counter|wall|flyer|notice board) version'] },
  'mission-alignment': { cues: ['(?:serving|supporting|furthering|advancing|living up to) (?:the|our) (?:[a-z]+ )?(?:mission|strategy)'] },
  definitions: { cues: ['meanings? of (?:words|terms|the words|the terms|abbreviations)'] },
  expectations: { cues: [`how (?:our|the|your) (?!${people})[a-z]+s (?:behave|act|conduct themselves|carry themselves)(?: [a-z ]{2,20})?`] },
  feedback: {
    cues: [
      '(?:how )?(?:we )?measur(?:e|ing) (?:customer |guest |patient )?satisfaction',
      'what we(?: have|.ve)? (?:changed|improved|done|learned|learnt) (?:because of|thanks to|from) (?:you|your [a-z]+|what you [a-z]+)',
    ],
  },
  implementation: { cues: ['from (?:draft|page|paper|plan|words) to (?:daily )?(?:practice|use|habit|routine|work)'] },
};

/** More of them. */
export const moreFrames: FurtherHeadings = {
  'vision-values': {
    cues: [
      `what (?:our|the|this) (?:${org}|[a-z]+ (?:shop|office|team)) is (?:all )?about(?=$)`,
      'promises? (?:we make )?to ourselves(?: as an? [a-z]+)?',
    ],
  },
  mission: {
    cues: [
      'what we(?: are|.re) in business for',
      'our (?:role|place|part|job) (?:in|at|on|along) the (?!complain|team|process|procedure|polic)[a-z]+(?: [a-z]+)?(?=$)',
    ],
  },
  roles: { except: ['our role (?:in|at|on|along) the (?!complain|team|process|procedure|polic)[a-z]+'] },
  scope: {
    cues: [
      `(?:contacts|calls|cases|requests|complaints|matters|staff|services) (?:that |which )?(?:fall|come) (?:under|within) (?:this|the|our) ${paper}`,
    ],
  },
  objectives: { cues: [`${first}what we (?:track|monitor|count|keep an eye on|watch)(?=$)`] },
  'customer-needs': { cues: [`different ${people},? different [a-z]+`, `every ${people} is different`] },
  standards: {
    cues: [
      '[a-z]+ing (?:the|your|an?|every) [a-z]+(?: [a-z]+)?: (?:our|the) (?:standards?|times?|targets?|promises?|clock)',
      'how long (?!(?:this|it|you|the policy|we keep|we store) )[a-z]+ (?:takes?|lasts?)(?: [a-z ]{2,20})?(?=$)',
      `${first}(?:serving|treating|looking after) (?:you|${people}) (?:well|right|properly|promptly|fairly)(?=$)`,
    ],
    except: ['promises? (?:we make )?to ourselves'],
  },
  expectations: {
    cues: [
      '[a-z]+ing(?:(?:,| and|, and) [a-z]+ing){1,3}: what we expect',
      'respect (?:at work|for each other|for one another|on the job|in the team)',
    ],
  },
  guidelines: {
    cues: [
      `${first}(?:being|staying) (?:clear|kind|polite|calm|patient|human|honest|friendly|plain)(?:(?:,| and|, and) [a-z]+)*(?=$)`,
      `(?:serving|helping|welcoming|looking after|assisting|hosting) ${people} with (?:an? )?[a-z]+(?: [a-z]+)?`,
    ],
  },
  procedures: {
    cues: [
      `what (?:you|we|to) do when (?:an? |the )?${people} (?:rings?|calls?|phones?|writes?|walks? in|comes? in|asks?|arrives?|turns? up|books?|orders?)(?: [a-z ]{2,20})?(?=$)`,
    ],
  },
  escalation: { cues: [`${first}(?:a )?higher (?:authority|powers?|office|court)(?=$)`] },
  complaints: {
    cues: [
      '(?:sorting|ironing|smoothing) out (?:problems|mistakes|disputes|errors|trouble|mix ?ups|grievances|things that [a-z ]{3,20})',
      `${first}we(?: are|'re) sorry(?: [a-z ]{2,20})?(?=$)`,
      "(?:if|when) (?:something|it|anything) (?:is not|isn't|is|goes|has gone) (?:right|wrong|amiss|as it should be),? (?:please )?(?:tell|call|ask|let|ring|speak)[a-z ]{2,20}",
    ],
  },
  'social-media': { cues: ['what (?:we|you|staff|nobody) (?:say|write|posts?|share|answer)s? (?:online|on the (?:web|internet)|in public)'] },
  resources: { cues: ['(?:guides|manuals|leaflets|documents|links|contacts) (?:and|&) (?:forms|guides|templates|tools|links|manuals)(?=$)'] },
  implementation: { cues: [`${first}(?:starting|beginning|your first days?) with us(?=$)`] },
  pilot: { cues: ['(?:small|limited)(?: scale)? (?:tests?|trials?|try ?outs?)(?: [a-z ]{2,20})?'] },
  enforcement: { cues: [`polic(?:ing|e) (?:this|the|our) (?:${paper}|rules|standards)`] },
  review: { cues: [`${first}(?:editions?|earlier editions|versions)(?=$)`] },
};
