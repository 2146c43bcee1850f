import type { LanguagePack } from '../types.ts';

/** Words that English sections of one sort are full of. */
export const about: LanguagePack['contents']['about'] = {
  purpose: [
    '(?:sets?|set|lays?|laid) (?:out|down)|puts? (?:down )?in writing|(?:written|wrote|put) (?:it |this |them |that |all )?down',
    'explains?|describes?|spells? out|tells? (?:you|staff|customers|members|everyone|everybody)',
    'so that|in order (?:to|that)|to make sure|the (?:aim|purpose|point|idea|reason) (?:of|is)|is here to|exists (?:to|because|so)|is meant to',
    'should (?:not have to|know|be able to|get the same)|(?:need|want|deserve)s? to know|knows? what to expect|the same way|one way|same (?:answer|treatment|service|care)',
    '(?:we|the [a-z]+) (?:wrote|drew up|put together) (?:this|it)|grew out of|came (?:about|out of)',
  ],
  scope: [
    '(?:also |only |it |this [a-z]+ )?appl(?:y|ies) (?:to|in|at|on|wherever|whenever|whether|for|across)|covers?|is binding on|binds?|(?:has|have|is|are) to (?:follow|keep to) (?:it|this|them)',
    '(?:does|do) not (?:apply|cover|include)|(?:is|are) (?:not covered|outside|excluded|left out|covered|included)|goes for|holds? for|is (?:for|aimed at) (?:all|every|anyone|everyone)',
    'whether (?:by|in|on|they|it|the)|by whatever (?:route|channel|means)|no matter (?:how|where)|in person|(?:has|have|run|runs|works?) (?:rules|terms|a procedure|procedures) of (?:its|their) own',
    'everyone who|anyone who|(?:all|every) (?:staff|employees?|volunteers?|branch(?:es)?|sites?|shops?|contractors?)|subcontractors?|(?:working|work) (?:for|under) (?:us|our name)',
  ],
  values: [
    'we (?:believe|stand for|hold|value|care about|dream|want to be|stick to|are proud|trust|would rather)|our (?:values|vision|beliefs?|dream)|vision',
    'matters? (?:most|more) (?:to us|than)|what matters|at the heart|comes? (?:first|before)|worth more than|means? more (?:to us )?than',
    '(?:honesty|respect|fairness|kindness|patience|integrity|trust|openness|pride|craft|dignity|loyalty|care)(?=,| and|\\.|:|;| \\(| –| —|$)',
    'the (?:place|shop|company|team|name|first [a-z]+) (?:that |where |people )[^.;]{0,50}(?:recommend|trust|think of|turn to|come back|choose|remember)',
    'want (?:people|every [a-z]+|customers|guests|to be (?:the|known))|to be (?:the|known|remembered)',
  ],
  mission: [
    'we (?:bake|make|build|repair|mend|sell|hire|rent|lend|help|teach|train|clean|wash|run|carry|bring|take|deliver|look after|care for|keep|grow|supply|print|fit|treat|serve|provide|offer|give|feed|house|move|store|fix|brew|design|publish|insure|advise)',
    '(?:our|the) (?:mission|job|task|trade|business|work) is|is what we do|since [0-9]{4}|what we are here (?:for|to do)|we (?:exist|are here) to|mission',
  ],
  conduct: [
    '(?:greets?|smiles?|say hello|says? (?:who|good|hello|sorry|thank)|look up|makes? eye contact|introduces? (?:yourself|ourselves|themselves)|name badges?|badges?|uniforms?)',
    '(?:listens?|let (?:them|people|the [a-z]+) finish|interrupts?|apologi[sz]es?|thanks?|own up|admit)',
    '(?:polite|courteous|respectful|friendly|patient|honest|civil|kind|rude|sarcastic|discreet|confidential|gossip)(?:ly)?',
    "(?:never|always)(?= [a-z]+)|(?:do|don|does|doesn|must|can|shall|should)(?: not|n[’']t|[’']t)(?= [a-z]+)|we (?:always|never|do|don[’']t)|(?:dos|do[’']s) and (?:don[’']ts|donts)",
    '(?:argue|blame|shout|promise what|hang up|turn (?:anyone|someone|people) away|talk over|talk down|roll (?:your|our) eyes|phones? (?:out of sight|away)|on (?:the|our|your) phones?)',
  ],
  trouble: [
    '(?:angry|anger|upset|furious|abusive|aggressive|threaten(?:s|ing|ed)?|threats?|shout(?:s|ing)?|swear(?:s|ing)?|insult(?:s|ing|ed)?|drunk|in tears|cr(?:y|ies|ying)|raised voice|temper|distress(?:ed)?|rude)',
    '(?:stay|keep|remain)s? calm|calmly|lower your voice|walk away|end the (?:call|conversation)|hang up|call the police|call (?:999|911|112|security)',
    '(?:plain (?:words|english|language)|jargon|tone|wording|sound like|first name|use (?:short|simple|plain|the customer)|say (?:what|"|“)|avoid (?:words|saying|jargon)|instead of)',
    '(?:emergency|accident|fire|smoke|first aider|ambulance|injur(?:y|ed)|lost (?:child|ticket|key)|forgotten|late arrivals?|sold out|turned away|refus(?:es|ed|al))',
    '(?:interpreter|translator|hard of hearing|large print|does not speak|wheelchair|confused)',
  ],
  passing: [
    'escalat(?:e|es|ed|ing|ion)|takes? (?:it |the case |this )?over|steps? in|took over',
    '(?:pass(?:es|ed)?|hands?|handed|refer(?:s|red)?|go(?:es)?|went|report(?:s|ed)?|forward(?:s|ed)?|move(?:s|d)?|take(?:s|n)?|call(?:s)?|tell(?:s)?|inform(?:s)?) [^.;:]{0,40}(?:to|on to|up to|the|a) (?:the |a |their |its |your )?(?:[a-z]+ ){0,2}(?:manager|supervisor|lead|leader|head|director|owner|owners|board|chief|committee|officer|partner|ombudsman|registrar|master|trustees|engineering|management)',
    '→|->',
    "next (?:level|step|stage)|(?:level|stage|tier) (?:[0-9]|one|two|three)|(?:cannot|can[’']t|could not|not) (?:be )?(?:settle|solve|resolve|agree|decide|fix|settled|solved|resolved|agreed|put right)",
  ],
  complaints: [
    'complain(?:s|ed|ing|ts?|ants?)?|grievances?|dissatisfied|dissatisfaction|objections?|disputes?',
    '(?:un|not )happy|(?:gets?|got|goes|went|get it) wrong|let (?:you|them) down|disappoint(?:s|ed|ing)?|put (?:it|things|that|this) right|ombudsman|second opinion|looks? (?:at the case )?again|appeal(?:s|ed)?',
  ],
  breaches: [
    'breach(?:es|ed)?|violat(?:e|es|ed|ion|ions)|disciplin(?:e|ed|ary)|sanctions?|penalt(?:y|ies)|misconduct',
    '(?:written |verbal |first |final |formal )warnings?|warned|dismiss(?:al|ed)?|suspen(?:d|ded|sion)|sacked|terminat(?:e|ed|ion)|consequences?|infractions?',
    '(?:breaks?|broken|ignores?|ignored|disregards?|does not (?:follow|keep to)|fails? to (?:follow|comply|keep)|not (?:kept|followed|complied with)) [^.;]{0,30}(?:policy|rules?|standards?|procedure|it|this|charter)?',
    '(?:spot|random|monthly|weekly|quarterly) checks?|audits?|checks? (?:that|whether) (?:the |this )?(?:policy|rules|standards)|compl(?:y|ies|iance|ied)',
  ],
  exemptions: [
    'exceptions?|exempt(?:s|ed|ion|ions)?|waive(?:s|d|r|rs)?|depart(?:s|ed|ure|ures)? from|deviat(?:e|es|ed|ion|ions)|discretion|special cases?|hardship',
    '(?:may|can) (?:only )?(?:be )?(?:granted|approved|agreed|allow(?:ed)?|authori[sz]ed?)|grants? (?:it|them|an?)',
  ],
  duties: [
    '(?:is|are) (?:responsible|accountable|in charge)|responsib(?:le|ility|ilities) (?:for|of)|duties|duty(?= (?:of|is))|tasks?|roles?|looks? after the|owns? the|in charge of|who does what|assigned to|deputi[sz]es?|deputy',
    '(?:who|role|person|post|position|team|job)(?= ?\\|)',
  ],
  needs: [
    '(?:most|half|a third|a quarter|two thirds|[0-9]+ ?(?:%|per cent|percent)|[0-9]+ (?:in|of|out of) (?:every )?[0-9]+|nine out of ten) (?:of )?(?:our |the )?(?:customers?|guests|members|clients|callers|visitors|users|them|patients|residents|passengers|families)?',
    '(?:they|customers|guests|clients|members|visitors|people|families|parents|residents|passengers|patients|users|owners) (?:want|need|look for|ask for|come|worry|expect|are looking|would like|hope)s?',
    '(?:aged|live|lives|living|retired|pensioners|families|students|tourists|locals|commuters|young|elderly|older|regulars|tenants|farmers|gardeners|builders)(?=[ ,.])',
  ],
  help: [
    '(?:topic|subject|question|about|matter|problem|issue)(?= ?\\|)',
    '(?:templates?|manuals?|handbooks?|guides?|forms?|price lists?|checklists?|leaflets?|cheat sheets?|scripts?|intranet|shared (?:drive|folder)|wiki|binder|folder|noticeboard|links?|training material|videos?|phone list)',
    '(?:questions? (?:about|on)|ask|help with|problem with|for) [a-z ]{2,30}(?:\\||:|→|, ask| ask)',
    '(?:is|are|hangs?|stands?|lies?|kept|found|stored) (?:in|on|at|by|behind|next to) the',
  ],
};
