import type { FurtherHeadings } from '../../sectionLists.ts';
import { alone, first, number, people, place, promise, role } from './words.ts';

const site = '(?:yelp|bluesky|reddit|nextdoor|snapchat|pinterest|feefo|checkatrade|glassdoor|google maps)';
const posted = '(?:posts?|reviews?|comments|stars|tweets|ratings|mentions|tags|replies|likes|shares|stories|messages)';

/** Headings on the work, what is promised and what happens when it goes wrong, in further ways of speaking: maxims, half sentences, terms of management systems and of offices. */
export const widerWork: FurtherHeadings = {
  roles: {
    cues: [
      "who(?: is|'s) (?:on deck|at the (?:helm|wheel))(?=$)",
      '(?:the |our )?(?:crew|committee|officers|parties|players|functions|posts|household) and (?:their|its) (?:jobs|tasks|duties|roles|parts|work|posts|responsibilities)',
      alone('responsible (?:functions|bodies|posts)|staffing|organi[sz]ational structure'),
      '(?:tasks|duties|powers|functions|responsibilities) and (?:competenc(?:e|ies|es)|powers|authority|authorities|tasks)',
      `(?:jobs|posts|positions|stations|tasks) (?:on|in|at) the (?:shop floor|${place})(?=$)`,
      '(?:process|procedure) roles',
      'who (?:reports|answers) to whom',
      "who(?: is|'s) (?:answerable|accountable|liable|on the hook) for (?:what|it|this)",
      'who (?:holds|has|keeps|carries) (?:which|what) [a-z]+',
    ],
  },
  standards: {
    cues: [
      'what we owe (?:every|each|all|our|the|an?) [a-z]+(?: [a-z]+)?(?=$)',
      'what (?:every|each|our|an?|the) [a-z]+(?: [a-z]+)? (?:is|are) (?:owed|due|entitled to|promised)',
      `what(?: is|'s) (?:due|owed|promised) to (?:you|every|each|our|${people})(?: [a-z ]{2,15})?(?=$)`,
      'when will (?:my|your|I|you) [a-z ]{2,30}(?=$)',
      `${first}(?:(?!who|what|when|report|escalat|tell|inform)[a-z]+ ){1,3}by when(?=$)`,
      '(?:repair|dispatch|callback|call back|refund|pick up|turnaround) times?(?=$)',
      alone('minimum (?:service|standards?)|entitlements|we (?:undertake|commit ourselves|pledge|vow)|undertakings|our times'),
      'your entitlements?(?=$)',
      '[a-z]+(?:, [a-z]+)+(?:,? and [a-z]+)?: (?:our|the) (?:times|standards|promises|clock|targets)',
      `every (?:call|letter|e ?mail|visit|message|order|parcel|journey|${people}), every (?:call|letter|e ?mail|visit|message|order|parcel|journey|time|${people})`,
      '(?:you(?: will)?|nobody|no one) (?:never )?waits? (?:longer|more) than [a-z0-9 ]{2,20}',
      '(?:when|how soon) (?:do|will|can) (?:I|you) (?:hear|get|expect|see)[a-z ]{0,25}(?=$)',
    ],
    except: [
      '(?:payments?|compensation|credits?|money|refunds?) (?:under|from|according to) [a-z ]{3,40}',
      `the (?:thinking|idea|thought|reasoning|reasons?|point) behind (?:the|our|these) ${promise}`,
    ],
  },
  expectations: {
    cues: [
      `what we (?:expect|ask) (?:at|on|in|behind) (?!return)(?:the |our )?[a-z]+(?: [a-z]+)?(?=$)`,
      '(?:conduct|behaviou?r|manners|attitudes?|habits|bearing) (?:that )?we (?:expect|want|ask for|look for|value|insist on|like to see)(?: [a-z ]{2,20})?',
      'how (?:to|we|you) carry (?:yourself|ourselves|yourselves)',
      `(?:rules|manners|laws|code|commandments) of the (?:shop floor|team|crew|shop|${place})(?=$)`,
      "do (?:this|that|these),? (?:and )?(?:not|never|don't|do not)(?: do)? (?:this|that|those|these)",
      alone("don'?t ever|red lines|team pledge|musts? and mustn'?ts?|on shift|the don'?ts"),
      `${number} commandments(?: (?:of|for) [a-z ]{3,25})?(?=$)`,
      "(?:things|habits|behaviou?r) (?:that )?(?:are|is)(?: not|n't) (?:on|ok|okay|done|acceptable)(?=$)",
      `how (?!${people}(?![a-z]))[a-z]+s (?:behave|conduct themselves|carry themselves)(?: [a-z ]{2,20})?`,
      "what(?: is|'s) (?:asked|wanted|required|demanded) of (?:you|us|everyone|all)(?: [a-z ]{2,20})?",
      '(?:good|bad) (?:form|habits) (?:at|on|behind|in) the [a-z ]{3,15}',
    ],
    except: ['tone (?:and|&) (?:conduct|behaviou?r|manners?)'],
  },
  guidelines: {
    cues: [
      `(?:cool|calm|talk|settl|quiet)(?:e|ing|en|ening)? (?:someone|somebody|things|it|them|people|tempers|an? [a-z]+(?: [a-z]+)?|the [a-z]+|(?:the |an? |our )?${people}) (?:down|round)`,
      'when (?:voices?|tempers|emotions|feelings|blood|the temperature) (?:rises?|boils?|runs? high|goes up|flares?(?: up)?|gets? loud)',
      'words (?:at|on|for|across) the (?:counter|phone|desk|bar|door|window|line|hatch)',
      `(?:speaking|talking|writing|explaining)(?: things| it)? so (?:that )?(?:people|everyone|${people}|they|anybody|anyone) (?:can )?understands?`,
      '(?:staying|keeping|being|remaining) (?:friendly|polite|civil|cool|calm|kind|patient|courteous) (?:under (?:fire|pressure|stress)|when [a-z ]{3,25}|with [a-z ]{3,20})',
      '(?:voice|language|words?|tone) (?:and|&) (?:language|tone|style|words?|manner|conduct|behaviou?r|manners)(?=$)',
      'turns? of phrase|lost for words|finding the (?:right )?words',
    ],
  },
  procedures: {
    cues: [
      `${first}from (?:the |an? |your |first )?[a-z]+(?: [a-z]+)? to (?:the |an? |your )?(?:[a-z]+ )?(?:handshake|keys|payment|pick ?up|invoice|receipt|delivery|fix|answer|reply|solution|goodbye|close|closing|discharge|checkout|check out|hand ?back|collection|archive|farewell|thank you|refund|result|decision|ride|repair)(?=$)`,
      '[a-z ]{3,30} to [a-z ]{3,20}: (?:the |our )?(?:flow|steps|process|workflow|way|route|path|stages)(?=$)',
      `(?:return |outward |whole |full )?(?:journey|travels|route|progress|career|way) of (?:an?|your|the|each|every) (?!complaint|rain ?drop|drop|seed|bird|planet|bean|grain|salmon|river|founder|star|time|life|heart|${people}(?![a-z]))[a-z]+(?: [a-z]+)?(?=$)`,
      'life of an? (?:return|sale|hire|loan|file|letter|repair|question|fault|quote|form)(?=$)',
      'way of (?:an?|the|your) [a-z]+ through (?:the|our) [a-z]+',
      'how (?:an?|your) (?!complaint)[a-z]+ (?:travels|moves|passes|makes its way)(?: (?:through|round|from|along)[a-z ]{3,25})?(?=$)',
      alone('course of action|actions? to be taken|process (?:flow|map|description)|flow ?charts?|the drill|conduct of the procedure'),
      '(?:description|sequence|order|flow) of (?:the )?(?:process|procedure|activities|operations|proceedings)',
    ],
    except: [
      '(?:security|safety|bags?|luggage|baggage|screening|scanner|arrival|customs)[a-z ]{0,25}: what happens [a-z ]{3,25}',
      'what happens (?:at|in) (?:the )?(?:scanner|security|customs|border|hearing|court|jury room)',
      '(?:power|water|gas) (?:cut|failure|outage|leak)',
      `${first}who (?:decides|signs|approves)[^.;]{3,40}process`,
      '(?:unhappy|not happy|dissatisfied|not satisfied|disappointed|complain[a-z]*)[^.;]{0,30} (?:process|procedure|steps)',
    ],
  },
  escalation: {
    cues: [
      `from (?:the |an? )?${role} to (?:the |an? )?${role}(?: to (?:the |an? )?${role}){0,3}`,
      `(?<!\\p{L} )${role} to ${role}(?: to ${role}){1,3}`,
      'who (?:makes|takes) the (?:call|decision)(?: (?:above|over|on|when|beyond|if|from) [^.;]{1,25})?(?=$|,|[0-9])',
      'who (?:decides|approves|signs(?: off)?|authorises|says yes|has the (?:last )?(?:say|word)|settles it)(?: it)? (?:above|over|beyond|past|up to|from) [^.;]{1,25}(?=$|,|[0-9])',
      '(?:above|over|beyond) [$£€]? ?[0-9][0-9.]*:? who[a-z ]{3,25}',
      'chain of (?:reporting|notification|alerts?|alarm|information|authority|decision|referral|calls)',
      '(?:notification|alarm|alert|decision|referral|call|reporting) (?:chain|ladder|levels|tree|cascade)',
      'who(?:m)? to (?:alert|alarm|wake|fetch|rouse|call out)(?:,? (?:and|when|if|at|for|by)[a-z ]{2,25})?(?=$)',
      '(?:stuck|blocked|in trouble|in a jam|trouble)(?: [a-z]+){0,3}\\? (?:whom?|call|ask|ring|shout|get)[a-z ]{2,30}',
      `(?:next|last|final) (?:stop|port of call|resort|word):? (?:the |your |with the )?${role}(?=$)`,
      '(?:levels|steps|stages|rungs|tiers) of (?:response|alert|notification|authority|decision|appeal|approval|referral)',
      '(?:bigger|larger|harder|hotter|tougher|more) than (?:you|us|me|the desk|your desk|one person)(?: can [a-z]+)?(?:\\? [a-z ]{3,20})?(?=$)',
      'limits? of (?:your|our|staff|their|the desk.s) (?:authority|powers?|remit)|(?:authority|approval|decision) (?:limits|thresholds)',
      'too (?:hot|big|hard|heavy|tricky|serious) (?:to handle|for (?:you|us|the [a-z]+|one [a-z]+))',
    ],
  },
  complaints: {
    cues: [
      alone(
        'come ?backs(?: and redos)?|customer claims|nonconformit(?:y|ies)(?: and complaints)?|disappointed|let downs|slip ?ups|blunders|our mistakes|mistakes',
      ),
      "when (?:an?|the|your|our) (?:repair|fix|job|[a-z]+ing) (?:does not|doesn't|won't|did not|didn't) (?:hold|last|stick|work|come out right)",
      '(?:not|nothing like) what you (?:hoped for|ordered|asked for|were promised|paid for)(?=$)',
      'when (?:the|your|our|an?) [a-z]+ (?:is|was|comes out|turns out) (?:wrong|a disappointment|not right|a let ?down)',
      '(?<!still )(?:unhappy|not (?:happy|satisfied|pleased)|cross|dissatisfied|disappointed|fed up|annoyed|let down)(?: (?:with|about|by) [a-z ]{2,20})?\\? (?!(?:the |our )?(?:appeal|ombudsman|escalat|tak(?:e|ing) it|go(?:ing)? (?:up|higher|further)|what (?:do )?you think|tell us what))[a-z0-9 ]{3,40}',
    ],
  },
  feedback: {
    cues: [
      '(?:departure|exit|comment|reply|feedback|check ?out|smiley|opinion|rating|farewell) (?:cards?|slips?|polls?|buttons?|faces?|chats?|terminals?)',
      `${people}(?:'s?)? postcards|postcards? (?:from|by) (?:our |the )?${people}`,
      'mystery (?:shops?|diners?|callers?|calls?|visitors?|patients?|riders?|passengers?|customers?|members?|readers?)',
      '(?:the |our |one )?(?:question|poll|survey) (?:of the (?:week|month|day|season|term)|on (?:the |our )?(?:chalk ?board|black ?board|white ?board|board|receipt|card|till|wall|way out)|at (?:the )?(?:checkout|check out|door|exit|till|gate|desk))',
      '(?:the )?(?:chalk ?board|black ?board|white ?board|weekly|monthly|checkout|exit|one|daily|doorstep) questions?(?=$)',
      "what (?:the|our|last|this) (?!pilot|trial|test)[a-z']+(?: (?!pilot|trial|test)[a-z']+){0,2} (?:teach(?:es)?|taught|tells?|told|shows?|showed) us(?: [a-z ]{2,20})?",
      '(?:patient|customer|passenger|user|guest|visitor|tenant|resident|member|reader|parent|student|public) (?:experience|involvement|participation|engagement|liaison|reference|advisory|consultative|consultation) (?:groups?|panels?|forums?|committees?|boards?)',
      "(?:court |service )?(?:users?'?|passengers?'?|tenants?'?|patients?'?|readers?'?|riders?'?|residents?'?) group(?=$| and| meetings?)",
      '(?:polls?|panels?|surveys?|cards|votes)(?:,| and) (?:panels?|polls?|surveys?|forums?|interviews|focus groups)',
      'ask(?:ing)? (?:at|on) (?:the )?(?:door|exit|till|way out|checkout|gate)',
      'measuring (?:contentment|happiness|mood|smiles|delight)',
      alone(
        'contentment|customer (?:perception|sentiment)|smiley (?:buttons|faces)|(?:friday|weekly|monthly|after action|season end) (?:debrief|retro|retrospective|look back|wash ?up)s?',
      ),
      'voices? of (?:the )?(?:staff|crew|team|floor)',
      '(?:hearing|listening|ideas|views|comments|whispers) (?:from|to) (?:the )?(?:shop floor|floor|front line|counter|crew|kitchen|deck)(?=$)',
    ],
  },
  'service-policies': {
    cues: [
      `(?<!\\p{L} )(?:bringing|taking|sending|handing) back (?:an? |the |your )?(?!control|${people}(?![a-z]))[a-z]+(?:(?:,| and) [a-z]+)*(?=$)`,
      '(?<!\\p{L} )(?:bringing|taking|sending|handing) (?:things|it|goods|items|an? [a-z]+|the [a-z]+|[a-z]+s) back(?=$)',
      '(?:the )?(?:[a-z]+ ){0,3}(?:plant|frame|frost|battery|tyre|parts|lens|fit|product|price|lifetime|year|month|day|repair|workmanship|freshness|seam|colour|moth|rust|paint|growth) guarantees?(?=$)',
      "(?:can't|cannot|can not) get (?:used to|on with|along with) [a-z ]{3,25}",
      '(?:wrong|bad|poor) (?:size|fit|colour|shade|dish|order|room|part|seat|address|prescription|item|table|lens(?:es)?)(?=$|,| and|:)',
      '(?:cold|noisy|wrong|late|burnt|dirty|broken|leaking|lost|stale|double booked|overbooked|faulty|undercooked) (?:rooms?|food|dish(?:es)?|meals?|tables?|seats?|beds?|coffee|soup|steaks?|bikes?|boats?|cakes?|loa(?:f|ves)|lessons?|class(?:es)?|drinks?)(?=$|,| and|:)',
      alone(
        'chang(?:ed|e of|ing)(?: (?:your|their))? mind|credit notes?|swaps?|remakes?|overbookings?|double bookings?|rain ?offs?|wrong sizes?|part exchange|trade ins?|promo codes?|coupons?|breakages|price matches',
      ),
      '(?:paying|payment) (?:late|in instal?ments|by instal?ments|in arrears)|bounced (?:payments?|cheques?|direct debits?)|disputed (?:bills?|invoices?|charges)',
      '(?:weather|bad weather|rain|storm|same day) cancellations?|cancelled (?:class(?:es)?|lessons?|trips?|bookings?|orders?|shows?)',
      '(?:freezing|pausing|suspending|cancelling|transferring|ending) (?:an? |your |the )?(?:membership|subscription|booking|order|contract|ticket)s?',
      '(?<!\\p{L} )(?:broken|dead|cracked|damaged|faulty|leaking|wilted|spoilt|punctured|torn) (?:on (?:arrival|delivery|the way home)|within an? [a-z]+|in transit|after [a-z ]{3,15})(?:: the [a-z ]{3,30}(?:guarantee|warranty|promise))?',
      '(?:senior|student|member|group|trade|family|loyalty|bulk|early bird) (?:and [a-z]+ )?discounts?',
      '(?:rules|terms) for (?:vouchers?|credit|deposits?|discounts?|refunds?|returns?)[a-z ]{0,20}',
    ],
  },
  'social-media': {
    cues: [
      `${site}(?: (?:and [a-z]+ )?(?:replies|reviews|pages?|posts|answers|stars|group))?(?=$| and|,)`,
      'google (?:replies|answers|listing|business profile|stars)',
      '(?:on|in) the socials|socials(?=$| and)',
      '(?:what (?:we|to) do|what we do) about (?:the )?(?:stars|reviews|posts|tweets|ratings)',
      "when (?:we|someone|somebody|you)(?: are|'re| is|'s| gets?)? (?:tagged|mentioned|tweeted|rated|reviewed|slated|panned|named online)(?: [a-z ]{2,20})?",
      'comments (?:under|below) (?:our|the) (?:videos?|posts?|photos?|stories|pages?|feed)',
      `${posted}(?:, ${posted})+(?:,? and ${posted})?`,
      '(?:web|internet|online) (?:chatter|gossip|talk|buzz|grumbling|critics?|reviewers?)',
      "talked about online|what(?: is|'s) said (?:about us )?(?:online|on the (?:web|net|internet))",
      'influencers?(?=$| and)|hashtags|trust ?scores?(?: and [a-z]+)?|digital (?:channels|platforms) and reviews',
    ],
  },
};
