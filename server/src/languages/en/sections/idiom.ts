import type { FurtherHeadings } from '../../sectionLists.ts';
import { chief, first, paper, people, staff } from './words.ts';

/** From the first word of a heading. */
const these = `(?:this|these|it|the|our)(?: (?:[a-z]+ )?${paper})?`;
const rest = "[a-z' ]{0,40}(?=$)";
const lift =
  '(?:kick|bump|push|shove|move|send|hand|pass|nudge|punt|bounce|shunt|throw|buzz|run|walk|ping)(?:ing|ping)?|tak(?:e|ing)|bounc(?:e|ing)|nudging|moving';
const matter = '(?:it|this|things|them|an? [a-z]+|the [a-z]+|cases?|problems?|issues?|calls?|jobs?|trouble|matters|complaints?|tickets?)';
const lingo =
  '(?:talk|jargon|lingo|slang|speak|parlance|words?|terms?|shorthand|acronyms?|abbreviations|vocabulary|language|names?|phrases)(?: [a-z]+){0,3}';
const versions = '(?:dates?|drafts?|versions?|editions?|changes|edits|updates|revisions?|amendments|signatures?|history)';
const posts = '(?:stars|posts|reviews|tweets|likes|pings|comments|ratings|mentions|threads|shares|hashtags|messages)';
const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|[0-9]+)';
const grouse = '(?:grumbles?|moans?|gripes?|groans?|niggles?|quibbles?|beefs?|whinges?|grouses?|mutterings?|hard words)';

/** Headings in idiom, as people in a trade put them: "Yard talk, explained", "Kicking it upstairs", "The whole thing on a postcard". */
export const idiom: FurtherHeadings = {
  purpose: {
    cues: [
      `what (?:lies|sits|stands|is) behind (?:this|these|the|our) (?:[a-z]+ )?${paper}`,
      `${first}(?:why bother(?: with (?:this|it|an? [a-z]+))?|what(?:'s| is) the (?:point|idea)(?: of (?:this|it|all this))?|what all this is about)(?=$)`,
      `${first}before you (?:read|turn the page|start reading|go any further)${rest}`,
    ],
  },
  'vision-values': {
    cues: [
      'where we (?:want|see|would like|hope) (?:this [a-z]+|ourselves|the [a-z]+|us|our [a-z]+)(?: to be)?(?: (?:in|by|one day)[a-z0-9 ]{0,20})?',
      '(?:what )?gets us (?:out of bed|up in the morning|going)',
      'what (?:keeps us going|makes us proud|we would never give up)',
    ],
  },
  mission: {
    except: [
      "what we do,? (?:and|&|or|but)? ?(?:what )?(?:we )?(?:do not|don't|never|won't|will not)",
      'what we do to (?:[a-z]+ )?(?:find|check|keep|make)',
    ],
  },
  scope: {
    cues: [
      'who (?:may|can|could) hold us to (?:this|it|them)',
      `where ${these} (?:stops?|ends?|begins?|starts?|counts?|holds?)(?: and (?:where it )?[a-z]+)?(?=$)`,
      `how far ${these} (?:goes|reaches|stretches|extends)`,
      `what ${these} (?:leaves out|does not touch|doesn't touch|takes in|stretches to)`,
      `(?:the )?[a-z]+(?:, [a-z]+)*,? (?:and|or) [a-z]+ (?:this|it|the ${paper}) (?:covers?|applies to|is for)`,
      "who(?: is|'s) in,? (?:and )?who(?: is|'s) (?:not|out)",
    ],
  },
  objectives: {
    cues: [
      "(?:what|where) we(?:'re| are) (?:aiming|shooting|heading|driving|pushing|gunning) (?:at|for|towards?)(?: [a-z ]{2,20})?",
      `(?:numbers|figures|marks|scores) (?:to (?:hit|beat|reach|meet|aim (?:for|at))|we (?:want|chase|are after|aim (?:for|at)))${rest}`,
      `${first}(?:keeping (?:the )?score|(?:the |our )?score ?(?:board|card))(?=$)`,
    ],
  },
  benchmark: {
    cues: [
      'how (?:the )?others? (?:do|does|fare|manage|measure up)(?: it| this)?',
      `${first}(?:keeping up with|a look at|looking at|alongside|next to|over the fence at) (?:the |our )?(?:neighbours|joneses|competition|rivals|others|opposition)(?=$)`,
      'how (?:the )?[a-z]+ (?:next door|down the road|across town|over the road) (?:do|does|manage|serve)s?[a-z ]{0,15}',
    ],
  },
  'customer-needs': { cues: [`(?:what|why) (?:our |the )?(?:folks?|punters|regulars|locals) (?:want|need|come|like|ask)[a-z ]{0,20}`] },
  definitions: {
    cues: [
      `${first}(?!(?:payment|delivery|contract|booking|ticket|warranty|lease|loan|licen[cs]e|your) )(?:[a-z]+ ){0,2}${lingo}(?:,|:)? (?:explained|decoded|unpacked|untangled|unravelled|translated|demystified|deciphered|spelt out|spelled out|made (?:simple|plain|easy|clear)|in plain (?:english|words|language))(?=$)`,
      '(?:plain (?:english|language|words) )?word list(?: [a-z ]{2,20})?',
      'what an? (?:working|business|calendar) (?:day|hour|week) (?:means|is)|what (?:working|business) (?:days?|hours?) means?',
      `${first}(?:our |the )?(?:lingo|slang|shop talk|trade talk|patter|in words|house words|local lingo)(?=$)`,
      '(?:an? |our )?(?:mini|short|little|quick|pocket|small)? ?(?:dictionary|phrase ?book|lexicon)(?: of [a-z ]{2,20})?',
      `${first}say what\\??(?=$)`,
    ],
    except: ['(?:payment|delivery|contract|booking|ticket|warranty|lease|loan|licen[cs]e) terms'],
  },
  roles: {
    cues: [
      'who [a-z]+ (?:off|out|on|over) (?:what|which)',
      `${first}who (?:picks (?:it|them|things) up|signs (?:it|things|this) off|holds the (?:pen|keys|fort)|wears (?:which|what) hat)(?=$)`,
      'names and (?:jobs|roles|duties|tasks|faces)',
      '(?:people|faces|names|crew) (?:behind|at|on) the (?:counter|desk|bar|scenes|gate|door|phones?)(?! tours?)',
      'whose (?:job|task|desk|turn|call)(?: (?:is|it) (?:it|is|what))?(?: [a-z ]{2,20})?(?=$)',
      '(?:jobs|hats|tasks) and (?:the )?(?:people|names|who (?:does|wears|holds) (?:them|it|what))',
    ],
    except: ['complaints? (?:and|&) who'],
  },
  standards: {
    cues: [
      `${first}(?:our|the) (?:clocks?|stopwatch)(?:: [a-z ,]{3,60})?(?=$)`,
      `${first}(?:the |our )?${number} (?:minute|hour|day|ring|second) (?:rule|promise|pledge|limit)s?(?: and (?:other|more) [a-z]+)?`,
      '(?:the |at )?(?:very )?(?:least|minimum) (?:that )?(?:you|customers|guests|callers) (?:should|can|may|will) (?:expect|count on|get)',
      'what we (?:put our names? to|sign up to|will be held to|swear by)',
      '(?:times|hours|limits) we (?:stand|live|work) by',
      'other promises',
    ],
  },
  expectations: {
    cues: [
      `what we(?:'d| would) (?:like|ask|want|love)(?: to see)? (?:from|of) (?:the |our |every )?${staff}`,
      "musts? (?:and|&|or|,) (?:must ?nots?|mustn'ts?|nevers?|no nos?|never evers?)",
      `${first}never(?: ever)? (?:in front of|within earshot of|on the) [a-z ]{3,20}(?=$)`,
      `${first}(?:things|what) (?:we|you) never,? ever do(?=$)`,
      "what we (?:do|will do),? and (?:what we )?(?:do not|don't|never|won't|will not)(?: do)?",
    ],
  },
  guidelines: {
    cues: [
      `(?:${people}|those|folks?) (?:who|that) (?:need|take|want) (?:a )?(?:bit|little) (?:more|extra|of|longer)(?: (?:extra|more))?(?: [a-z]+)?`,
      'saying (?:it|things|so|sorry) (?:kindly|well|nicely|gently|right|plainly|softly|properly)',
      `${first}(?:hot ?heads?|short fuses?|hard cases|prickly [a-z]+|rough customers|frayed nerves|raised voices)(?: and [a-z ]{3,20})?(?=$)`,
      'keeping it (?:kind|civil|cool|calm|polite|friendly|human)',
      'mind(?:ing)? your (?:language|manners|tone)',
      'how not to (?:say|sound|write|speak)[a-z ]{0,20}',
    ],
  },
  procedures: {
    cues: [
      `step one to (?:step )?${number}`,
      `steps ${number} to ${number}`,
      'how (?:an?|the|your) (?:job|visit|call|stay|booking|case|request|order|day) (?:runs|goes|unfolds|flows|plays out|moves along)(?: [a-z ]{2,20})?',
      `${first}(?:soup to nuts|nose to tail|start to end|front to back|door to door)(?=$)`,
    ],
  },
  escalation: {
    cues: [
      `(?:${lift}) ${matter} (?:on up|upstairs|upwards|higher|further up|up|along)(?: (?:an?|one|the|another) (?:level|rung|notch|step|floor|gear|line|ladder|chain|tier|flight|flagpole|ranks))?(?! (?:to date|front|online))`,
      `(?:when|if|where|once) (?:it|things|an? [a-z]+|the [a-z]+|something|this)(?:'s| is| goes| gets| lands| runs| reaches)? (?:goes |is |gets |lands |runs )?(?:beyond|above|over|past|bigger than|too big for|too much for) (?:you|your [a-z ]{3,20}|us|me|the (?:desk|counter|team|crew|shift|front desk|floor))`,
      "(?:when|if) (?:the |our |an? )?(?:[a-z]+ ){1,3}(?:can't|cannot|couldn't|won't) (?:fix|solve|sort|settle|crack|help|answer|handle|mend)(?: (?:it|this|things|you))?(?: out)?(?=$)",
      "knock(?:ing)? on (?:the |an? )?(?:next|another|bigger|higher|boss's|manager's|owner's) door",
      "(?:when|if) (?:our|the|an?|that) (?:[a-z]+ )?(?:answer|reply|decision|fix|outcome|result) (?:doesn't|does not|won't|will not) (?:sit|suit|satisfy|do|hold up|settle|help|wash)[a-z ]{0,20}",
      `${first}(?:off|on|over|up) to (?:the|an?|your) (?:regulator|ombudsman|ombudsperson|tribunal|arbitrator|${chief})(?=$)`,
      `${first}(?:up )?the ladder(?=$)|rungs(?: of the ladder| to climb)?`,
      '(?:next|one) (?:rung|door|desk|floor|step) up(?: [a-z ]{2,15})?',
      'call(?:ing)? (?:in |for )?(?:the )?(?:cavalry|backup|back up|reinforcements|big guns)',
      'where the buck stops|the buck (?:stops|moves)[a-z ]{0,12}',
      "who(?:'s| is) (?:above|over|up from) (?:you|whom)",
      'when to (?:holler|shout|yell|whistle)(?: [a-z ]{2,20})?',
      'over (?:your|my|our) heads?|out of your league',
    ],
  },
  complaints: {
    cues: [
      `${grouse}(?:(?:,| and|, and) ${grouse})*`,
      "(?:(?:when|if|have|where) )?we(?:'ve| have)? (?:got|get|did) (?:it|something|things|that|you) wrong",
      '(?:had|having|have) (?:an? )?(?:bad|poor|rough|disappointing|unhappy|less than happy) (?:experience|time|visit|day|stay|ride|meal|trip|call)(?: [a-z ]{2,20})?',
      '(?:when|if|where) we (?:drop the ball|slip up|trip up|mess up|muck up|foul up|let you down|blow it|botch [a-z]+|fluff it|fumble(?: [a-z]+)?|fall down|fall flat|stumble|goof(?: up)?)',
      '(?:an? )?bones? to pick(?: with us)?',
      '(?:cross|miffed|annoyed|fed up|put out|unimpressed|disappointed|hacked off|angry) with us',
      'ruffled feathers|pear shaped|off days?(?=$)',
      `${first}(?:something|anything) (?:amiss|bugging you|not right|gone wrong|up)(?=$)`,
    ],
  },
  feedback: {
    cues: [
      `${first}(?:tell|give) (?:it to )?us (?:straight|honestly|anything|everything)${rest}`,
      '(?:suggestions?|ideas?|comments?|thoughts?|feedback) (?:jar|box|wall|board|tin|slips?|cards?|pot|bucket|line|corner|tree)',
      'two minutes of your time|(?:a )?penny for your thoughts|word on the (?:street|floor|ward|deck|dock|quay)',
      'hearing (?:back )?from you',
      "what you(?:'d| would) (?:change|do differently|tell us)",
      `${first}got an idea[a-z ]{0,15}(?=$)`,
      'how you (?:can )?(?:shape|steer|change) (?:this|us|what we do)',
    ],
  },
  'service-policies': { cues: ['(?:refunds|returns|swaps|vouchers|discounts)(?:,| and) (?:and )?(?:the like|the rest|such|suchlike)'] },
  'social-media': {
    cues: [
      `${posts}(?:, ${posts})*,? and ${posts}(?<!comments and (?:messages|mentions))`,
      'stars out of (?:five|5|ten)',
      '(?:going|gone|goes) viral',
      'what (?:gets|is|people) (?:posted|said|post|say)(?: about us)? online',
      'online (?:chatter|talk|noise|mentions|grumbles|grumbling)',
      'when the (?:internet|web|net) [a-z ]{3,20}',
    ],
  },
  'internal-communication': {
    cues: [
      `what (?:we|you) (?:tell|pass on to) (?:each other|one another|the next [a-z]+)${rest}`,
      `${first}passing (?:the )?(?:notes?|baton|word)(?=$)`,
      '(?:shift|watch|crew|duty) (?:change|notes|book|log|diary|swap notes)',
      'who hears what|who tells whom',
      '(?:keeping|staying) in the loop|radio (?:talk|check|chatter|discipline)',
      'what goes (?:on|up on|over) the (?:board|whiteboard|radio|chat|channel)',
      `${first}the (?:whiteboard|radio|duty book|blue book|red book|log ?book|day ?book)(?=$)`,
    ],
  },
  resources: {
    cues: [
      '(?:crib|cheat|help|fact) sheets?(?: [a-z ]{2,15})?',
      '(?:the )?(?:forms?|tools?|links?|document|reference|paper) (?:drawer|cupboard|shelf|cabinet|folder|rack|pile)',
      `${first}who knows (?:about )?(?:what|which [a-z]+)(?=$)`,
      '(?:the |our )?(?:phone ?book|contact book|little black book|rolodex)',
      'where (?:everything|things|the [a-z]+|forms|it all) (?:lives?|is kept|are kept|hides?|sits)',
      `${first}(?:lifelines?|phone a friend)(?=$)`,
      'people (?:who|that) know',
    ],
  },
  implementation: {
    cues: [
      'who (?:trains|teaches|shows|briefs|coaches|drills) (?:whom?|what|them)(?:,? (?:and )?(?:by )?when)?',
      `(?:school|class|lessons?|drill|teach|learn|train|rehearse) first(?:,| and| then)[a-z ]{3,25}`,
      "getting (?:it|this) (?:into|under) (?:everyone's|our|your|people's) (?:heads?|bones|skin|blood)",
      `how (?:the |our )?${staff} (?:picks? (?:it|this) up|gets? the hang of (?:it|this))`,
      'before (?:this|it) (?:sees the light[a-z ]{0,8}|goes (?:on the wall|in the window|to the printers?|out)|reaches [a-z]+)',
    ],
  },
  enforcement: {
    cues: [
      '(?:checking|keeping (?:tabs|an eye|watch|a check)) (?:up )?on (?:ourselves|each other|one another|the (?:standards|promises|rules))',
      `what happens (?:if|when) (?:we|you|staff|someone|somebody|one of us|they|a (?:rule|promise|standard)) (?:slips?|strays?|falls? short|cuts? corners|skips? [a-z]+|misses? [a-z]+|forgets?)${rest}`,
      '[a-z]+ (?:calls|checks|visits|audits|slip ups|slips) and what follows',
      'cutting corners',
      '(?:if|when) (?:a |the |one |our )?(?:promise|rule|standard)s? (?:is|are|gets?) (?:broken|missed|forgotten)',
    ],
  },
  review: {
    cues: [
      `${versions}(?:, ${versions})*,? and ${versions}`,
      `when (?:we|it|this|this [a-z]+) (?:was |is |were )?(?:last|next|first) (?:look(?:ed|s)?|read|check(?:ed|s)?|chang(?:ed?|es)|updated?|revised?|touched|reviewed?|go(?:es)?)${rest}`,
      '(?:paper trail|trail|record|diary|story|tally|who and when) of (?:the )?(?:changes|edits|versions)',
      `(?:dusting|dust) (?:it|this) off|keeping (?:it|this) (?:sharp|true|tidy|green|relevant|accurate)`,
      '(?:who|when) (?:we )?(?:changed|changes) what|(?:edits|changes) and who (?:made|makes) them',
      `${first}(?:best before(?: date)?|shelf life|sell by date|next look)(?=$)`,
    ],
    except: ['changes (?:and|&) (?:cancellations?|refunds?)', '(?:cancellations?|refunds?) (?:and|&) changes'],
  },
  contact: {
    cues: [
      'who(?:m)? to (?:pester|nag|bother|bug|poke|badger|collar)(?: [a-z ]{2,20})?',
      `${first}(?:give|drop) (?:us|me) an? (?:shout|ring|bell|call|line|buzz|note|tinkle)(?=$)`,
      `${first}got an? (?:question|query)${rest}`,
      `${first}where (?:we live|we(?:'re| are) based|we sit|our door is)(?=$)`,
      "our door(?:'s| is) (?:always )?open",
      'who(?:m)? to (?:ring|ask|call) with an? (?:question|query)',
      'how to (?:catch|find|raise|wake) us',
    ],
  },
  summary: {
    cues: [
      `${first}(?:the |our |this )?(?:whole (?:thing|lot|story|[a-z]+)|all of (?:it|this)|it all|${paper}|promises?) (?:on|in) (?:an? |one |a single |the back of an? )?(?:postcard|napkin|beer ?mat|page|breath|line|tweet|nutshell|poster|matchbox|envelope|${number} (?:seconds|words|lines|sentences|minutes?|breaths?))(?=$)`,
      `${first}for the (?:notice ?board|poster|fridge|wall|leaflet|front page|door|board|booking page|web|website|lift|waiting room|menu|counter card)(?=$)`,
      'the (?:postcard|envelope|elevator|pocket|wallet|fridge door) version',
      'if you (?:only )?read (?:only |just )?one (?:thing|paragraph|page|bit)',
      `${first}in a hurry\\??(?=$)`,
    ],
  },
};
