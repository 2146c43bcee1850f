import type { LanguagePack } from '../types.ts';

/** Words that English sections of one sort are full of. */
export const about: LanguagePack['contents']['about'] = {
  purpose: [
    '(?:sets?|set|lays?|laid) (?:out|down)|puts? (?:down )?in writing|(?:written|wrote|put) (?:it |this |them |that |all )?down',
    'explains?|describes?|spells? out|tells? (?:you|staff|customers|members|everyone|everybody)',
    'so that|in order (?:to|that)|to make sure|the (?:aim|purpose|point|idea|reason) (?:of|is)|is here to|exists (?:to|because|so)|is meant to',
    'should (?:not have to|know|be able to|get the same)|(?:need|want|deserve)s? to know|knows? what to expect|the same way|one way|same (?:answer|treatment|service|care)',
    '(?:we|the [a-z]+) (?:wrote|drew up|put together) (?:this|it)|grew out of|came (?:about|out of)',
    'depend(?:s|ed) on (?:who|which|where|the)|(?:is|was) (?:written|drawn up) (?:for|because|after|so|to)|reads? the same|in one place|on one page|left to (?:chance|luck|memory)|not a matter of luck',
    '(?:told|asked) us (?:that|why|for)|without (?:having to )?(?:guess|guessing|asking)|common (?:standard|yardstick|ground)|yardstick|by which (?:we|you|customers|they) (?:can|may) (?:judge|measure|hold)',
  ],
  scope: [
    '(?:also |only |it |this [a-z]+ )?appl(?:y|ies) (?:to|in|at|on|wherever|whenever|whether|for|across)|covers?|is binding on|binds?|(?:has|have|is|are) to (?:follow|keep to) (?:it|this|them)',
    '(?:does|do) not (?:apply|cover|include)|(?:is|are) (?:not covered|outside|excluded|left out|covered|included)|goes for|holds? for|is (?:for|aimed at) (?:all|every|anyone|everyone)',
    'whether (?:by|in|on|they|it|the)|by whatever (?:route|channel|means)|no matter (?:how|where)|in person|(?:has|have|run|runs|works?) (?:rules|terms|a procedure|procedures) of (?:its|their) own',
    'everyone who|anyone who|(?:all|every) (?:staff|employees?|volunteers?|branch(?:es)?|sites?|shops?|contractors?)|subcontractors?|(?:working|work) (?:for|under) (?:us|our name)',
    '(?:part|full)(?: |-)(?:time|timers?)|seasonal (?:staff|workers|helpers)|(?:agency|temporary|casual|relief|weekend|office|back(?: |-)office) (?:staff|workers|drivers|nurses|cleaners|crew)|franchisees?|concessions?|(?:at|in|from) (?:all|both|every one of) (?:our|the|of our)|wherever (?:we|they|you|it)|from the (?:owner|director|manager) to the',
    '(?:falls?|lies|is) (?:within|outside) (?:the |this |its )?(?:scope|policy|charter|reach)|has its own (?:policy|rules|procedure)|is dealt with (?:in|under|elsewhere)|the only (?:exception|exceptions) (?:is|are)',
  ],
  values: [
    'we (?:believe|stand for|hold (?:that|to)|value|care about|dream|want to be|stick to|are proud|trust|would rather|would sooner|think|owe|put [a-z]+ (?:before|first|above)|take pride|mean what|do not believe|don.t believe)|our (?:values|vision|beliefs?|dream|principles|promise to each other)|vision',
    'nobody (?:should|ought|deserves)|(?:everyone|everybody|every [a-z]+) (?:deserves?|has a right|matters|counts|is welcome|should be able)|no such thing as|(?:half|part) of the (?:cure|job|work|pleasure|service|meal|trip)',
    '(?:can |could |who |to )?trusts? us|(?:come|comes|came|coming) back (?:to us|because|for|year after year)|worth (?:doing|having|telling|keeping|waiting)|starts? (?:at|with) (?:the|a) (?:[a-z]+)(?=\\.|,| and)|win(?:s)? (?:them|people|you) over|go home (?:and )?(?:happy|happier|think|smiling)|as if it were (?:our|their) own',
    '(?:we can|you can|we could) (?:trace|explain|stand behind|answer for|defend|look [a-z]+ in the eye)|time for (?:the person|people|each|every)|is a guest|not a (?:number|nuisance|case|ticket)|a job well done|the small things|second to none',
    'matters? (?:most|more) (?:to us|than)|what matters|at the heart|comes? (?:first|before)|worth more than|means? more (?:to us )?than',
    '(?:honesty|respect|fairness|kindness|patience|integrity|trust|openness|pride|craft|dignity|loyalty|care)(?=,| and|\\.|:|;| \\(| –| —|$)',
    'the (?:place|shop|company|team|name|first [a-z]+) (?:that |where |people )[^.;]{0,50}(?:recommend|trust|think of|turn to|come back|choose|remember)',
    'want (?:people|every [a-z]+|customers|guests|to be (?:the|known))|to be (?:the|known|remembered)',
  ],
  mission: [
    'we (?:bake|make|build|repair|mend|sell|hire|rent|lend|help|teach|train|clean|wash|run|carry|bring|take|deliver|look after|care for|keep|grow|supply|print|fit|treat|serve|provide|offer|give|feed|house|move|store|fix|brew|design|publish|insure|advise|cook|roast|ferry|fly|sail|guide|tune|restore|board|breed|plant|prune|heat|light|connect|test|translate|edit|stage|screen|show|cut|sew|tailor|press|dye|frame|bind|rescue|find|match|place|mind|nurse|collect|recycle|empty|pump|fuel|ship|pack|weld|wire|plumb|roof|paint|survey)',
    '(?:hires?|rents?|sells?|lends?|repairs?|builds?|supplies|serves|provides|offers|delivers|runs|carries|brings|teaches|trains|makes|bakes|grows|cleans|looks after|cares for|helps) [^.;]{2,90}(?:so that (?:they|people|everyone|families|it)|to (?:tradies|farmers|families|households|homes|people|villages|towns|shops|schools|islands|visitors|walkers|small (?:firms|businesses)))',
    '(?:our|the) (?:mission|job|task|trade|business|work) is|is what we do|since (?:the )?[0-9]{4}|(?:founded|set up) (?:in|by)|for (?:the (?:people|families|villages|towns) of|everyone (?:in|who))|what we are here (?:for|to do)|we (?:exist|are here) to|mission',
  ],
  conduct: [
    '(?:greets?|smiles?|say hello|says? (?:who|good|hello|sorry|thank)|look up|makes? eye contact|introduces? (?:yourself|ourselves|themselves)|name badges?|badges?|uniforms?)',
    '(?:listens?|let (?:them|people|the [a-z]+) finish|interrupts?|apologi[sz]es?|thanks?|own up|admit)',
    '(?:polite|courteous|respectful|friendly|patient|honest|civil|kind|rude|sarcastic|discreet|confidential|cheerful|helpful|punctual|tidy|well(?: |-)groomed|sober|attentive|considerate|gossip)(?:ly)?',
    "(?:never|always)(?= [a-z]+)|(?:do|don|does|doesn|must|can|shall|should)(?: not|n[’']t|[’']t)(?= [a-z]+)|we (?:always|never|do|don[’']t)|(?:dos|do[’']s) and (?:don[’']ts|donts)",
    '(?:argue|blame|shout|promise what|hang up|turn (?:anyone|someone|people) away|talk over|talk down|roll (?:your|our) eyes|phones? (?:out of sight|away)|on (?:the|our|your) phones?)',
    '(?:look|looks) (?:up|people|customers|them|the [a-z]+) (?:in the eye|and (?:say|smile|nod))|good (?:morning|afternoon|evening)|by name|hold (?:the|a) door|offer (?:a (?:seat|chair|hand)|help|to carry)|put (?:away|down) (?:your|our|their) phones?|lend a hand|muck in|clear up after|leave (?:it|the [a-z]+) as (?:you|we) found|turn up (?:sober|on time)|wear (?:a|the|your|our|their|clean)|keep (?:your|our|their) (?:word|voice|promise|temper)|stand up for|cover for|help (?:each other|one another|out)|speak (?:up|to|slowly|clearly|well)|say so|knock(?:s)? (?:before|first|and)|take off (?:your|our|their) shoes|ask before|shake hands|step aside|make way',
  ],
  trouble: [
    '(?:angry|anger|upset|furious|abusive|aggressive|threaten(?:s|ing|ed)?|threats?|shout(?:s|ing)?|swear(?:s|ing)?|insult(?:s|ing|ed)?|drunk|in tears|cr(?:y|ies|ying)|raised voices?|temper|distress(?:ed)?|rude|hostile|heated|harass(?:es|ed|ing|ment)?|grie(?:f|ves|ving)|bereave(?:d|ment)|frightened|panics?|panicking|frustrated|fed up|worked up|vent(?:s|ing)?|steam)',
    '(?:stay|keep|remain)s? (?:calm|courteous|polite|civil)|calmly|do not (?:take it personally|rise to|raise your voice)|even when the|feet apart|step (?:back|away)|quiet(?:er)? (?:room|corner|place)|sit (?:them|the [a-z]+) down|acknowledge (?:the|how|what)|deep breath|panic button|fetch (?:a|the) (?:colleague|manager)|lower your voice|walk away|end the (?:call|conversation)|hang up|call the police|call (?:999|911|112|security)',
    '(?:plain (?:words|english|language)|jargon|tone|acronyms?|abbreviations?|short sentences|capital letters|exclamation marks|emojis?|sign(?:s)? off (?:with|as)|wording|sound like|first name|use (?:short|simple|plain|the customer)|say (?:what|"|“)|avoid (?:words|saying|jargon)|instead of)',
    '(?:emergency|accident|fire|smoke|first aider|ambulance|injur(?:y|ed)|lost (?:child|ticket|key)|forgotten|late arrivals?|sold out|turned away|refus(?:es|ed|al))',
    '(?:interpreters?|translators?|hard of hearing|deaf|blind|large print|(?:do|does) not speak|wheelchairs?|confused|guide dogs?|foreign (?:guests|visitors|crews|languages?)|little english)',
  ],
  passing: [
    'escalat(?:e|es|ed|ing|ion)|takes? (?:it |the case |this )?over|steps? in|took over|second pair of eyes|goes? (?:over (?:the|your) head|higher)|(?:bring(?:s)?|calls?) in (?=(?:the|an?) )|calls? out (?=the )|wakes?(?= the)|above that|(?:anything|sums?|claims|cases|refunds|matters) (?:above|bigger|beyond|over|more)|beyond (?:that|your|the)|still (?:not|open|unsettled|unsolved)|then to (?:the|our)|from there|appeals? (?:go|goes|to)|last (?:word|resort)|final say',
    '(?:pass(?:es|ed)?|hands?|handed|refer(?:s|red)?|go(?:es)?|went|report(?:s|ed)?|forward(?:s|ed)?|move(?:s|d)?|take(?:s|n)?|call(?:s)?|tell(?:s)?|inform(?:s)?) [^.;:]{0,40}(?:to|on to|up to|the|a) (?:the |a |their |its |your )?(?:[a-z]+ ){0,2}(?:manager|supervisor|lead|leader|head|director|owner|owners|board|chief|committee|officer|partner|ombudsman|registrar|master|trustees|engineering|management)',
    '→|->',
    "next (?:level|step|stage)|(?:level|stage|tier) (?:[0-9]|one|two|three)|(?:cannot|can[’']t|could not|not) (?:be )?(?:settle|solve|resolve|agree|decide|fix|settled|solved|resolved|agreed|put right)",
  ],
  complaints: [
    'complain(?:s|ed|ing|ts?|ants?)?|grievances?|dissatisfied|dissatisfaction|objections?|disputes?',
    '(?:un|not )happy|(?:gets?|got|goes|went|get it) wrong|let (?:you|them) down|disappoint(?:s|ed|ing)?|put (?:it|things|that|this) right|put(?:s|ting)? (?:it |things |that )?right|apolog(?:y|ies)|sorry|compensat(?:e|ed|ion)|goodwill|make (?:it|things|that) (?:good|up|right)|fault (?:is|was|lies) ours|our fault|ombudsman|second opinion|looks? (?:at the case )?again|appeal(?:s|ed)?',
  ],
  breaches: [
    'breach(?:es|ed)?|violat(?:e|es|ed|ion|ions)|disciplin(?:e|ed|ary)|sanctions?|penalt(?:y|ies)|misconduct',
    '(?:written |verbal |first |final |formal )warnings?|warned|dismiss(?:al|ed)?|suspen(?:d|ded|sion)|sacked|terminat(?:e|ed|ion)|consequences?|infractions?|gross (?:misconduct|negligence)|taken off (?:the|shift|duty)|lose (?:his|her|their|your) (?:job|bonus|badge)|retrain(?:ed|ing)?|hearing|offen[cs]es?|repeat(?:ed)? (?:lapses?|offen[cs]es?|failures?)|lapses?|spoken to|written up|on file|third time|second time',
    '(?:breaks?|broken|ignores?|ignored|disregards?|does not (?:follow|keep to)|fails? to (?:follow|comply|keep)|not (?:kept|followed|complied with)) [^.;]{0,30}(?:policy|rules?|standards?|procedure|it|this|charter)?',
    '(?:spot|random|monthly|weekly|quarterly) checks?|audits?|checks? (?:that|whether) (?:the |this )?(?:policy|rules|standards)|compl(?:y|ies|iance|ied)',
  ],
  exemptions: [
    'exceptions?|exempt(?:s|ed|ion|ions)?|waive(?:s|d|r|rs)?|depart(?:s|ed|ure|ures)? from|deviat(?:e|es|ed|ion|ions)|discretion|special cases?|hardship|case by case|on (?:his|her|their|its|the) merits|relax(?:es|ed)?|make an exception|bend(?:s|ing)? the rules?|(?:does|do) not (?:have to )?apply (?:when|where|if|on|during|in)|may be (?:set aside|lifted|suspended|shortened|extended)|compassionate|force majeure|circumstances',
    '(?:may|can) (?:only )?(?:be )?(?:granted|approved|agreed|allow(?:ed)?|authori[sz]ed?)|grants? (?:it|them|an?)|(?:who|whoever) (?:asks|applies|approves|signs)|approv(?:es|al) (?:of|by|from|each|every|in)|(?:other |such )?requests? for (?:an?|such|the)|in writing|signed off',
  ],
  duties: [
    '(?:is|are) (?:responsible|accountable|in charge)|responsib(?:le|ility|ilities) (?:for|of)|duties|duty(?= (?:of|is))|tasks?|roles?|looks? after the|owns? the|in charge of|who does what|assigned to|deputi[sz]es?|deputy|stands? in for|answers? for|signs? off|keeps? the (?:book|log|register|list|rota|file|diary|keys|till)|runs? the (?:rota|desk|shift|floor|counter|office|shop)|sees? to it|makes? sure|oversees?|supervises?|maintains?|coordinates?|decides? (?:on|about)|reports? to',
    '(?:who|role|person|post|position|team|job)(?= ?\\|)',
  ],
  needs: [
    '(?:most|half|a third|a quarter|two thirds|[0-9]+ ?(?:%|per cent|percent)|[0-9]+ (?:in|of|out of) (?:every )?[0-9]+|nine out of ten) (?:of )?(?:our |the )?(?:customers?|guests|members|clients|callers|visitors|users|them|patients|residents|passengers|families)?',
    '(?:they|customers|guests|clients|members|visitors|people|families|parents|residents|passengers|patients|users|owners) (?:want|need|look for|ask for|come|worry|expect|are looking|would like|hope)s?',
    '(?:aged|live|lives|living|retired|pensioners|families|students|tourists|locals|commuters|tradies|tradespeople|landlords|renters|owners|walkers|cyclists|campers|fishermen|sailors|skippers|beginners|newcomers|widows|carers|grandparents|businesses|schools|firms|young|elderly|older|regulars|tenants|farmers|gardeners|builders)(?=[ ,.])',
    '(?:in a hurry|on a budget|first(?: |-)time|once a (?:week|month|year)|twice a year|on (?:saturdays|sundays|weekdays|market days|their way)|hardly (?:anyone|any|ever)|rarely|mind (?:most|the|waiting)|(?:matters?|mattered) (?:most )?to (?:them|you|people)|between the lines|comes? (?:up|first) (?:in|on)|top of (?:the|their) list|tell(?:s)? us)',
  ],
  help: [
    '(?:topic|subject|question|about|matter|problem|issue|what|need|trouble|thing)(?= ?\\|)|\\| ?(?:who|whom|where|call|ask|ring|contact)(?= ?\\|)',
    '(?:templates?|manuals?|handbooks?|guides?|forms?|price lists?|checklists?|leaflets?|cheat sheets?|scripts?|intranet|shared (?:drive|folder)|wiki|binder|folder|noticeboard|links?|training material|videos?|phone list|spare (?:keys?|parts|forms|badges)|first(?: |-)aid (?:kit|box)|tool ?box|rota|pinned (?:up|to|above)|laminated|reference (?:book|sheet|card)s?|drawer|cupboard|shelf|log(?: |-)?in|help ?desk|help ?line|FAQs?)',
    '(?:questions? (?:about|on)|ask|help with|problem with|for) [a-z ]{2,30}(?:\\||:|→|, ask| ask)',
    '(?:is|are|hangs?|stands?|lies?|kept|found|stored) (?:in|on|at|by|behind|next to) the',
  ],
};
