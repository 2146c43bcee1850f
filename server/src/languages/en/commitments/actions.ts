import type { LanguagePack } from '../../types.ts';

/** How English names what is done for a customer. */
export const actions: LanguagePack['commitments']['actions'] = {
  callBack: {
    name: 'Call back',
    patterns: [
      '(?:call|calls|called|calling|ring|rings|rang|phone|phones|phoned|telephone|telephoned)(?: [a-z]+){0,3} back',
      'call(?: |-)?backs?|ring(?: |-)?backs?',
      '(?:return|returns|returned|returning)(?: [a-z]+){0,3} (?:calls?|messages?|voicemails?)',
      '(?:calls?|messages?|voicemails?|voice messages?) (?:are|will be|is|must be|should be|shall be|get|gets) returned',
    ],
  },
  answer: {
    name: 'Answer',
    patterns: [
      '(?:answer|answers|answered|answering|pick up|picks up|picked up|take|takes|taken)(?: [a-z]+){0,3} (?:calls?|phones?|telephones?|lines?|rings?|chats?|switchboard)',
      '(?:calls?|phones?|telephones?|lines?|chats?)(?: [a-z]+){0,4} (?:answered|picked up|taken|accepted)',
      'pick(?:s|ed|ing)? up(?! (?:your|the (?:parcel|order|key|keys|item|items|goods|children|bike|car|litter)))|time to answer|(?:an? )?(?:agent|advis[eo]r|colleague|person|human) joins',
      'get(?:s|ting)? through|put(?:s)? (?:you |callers? |the caller )?through|speed of answer|(?:speak|speaks|talk|talks) to (?:a|an|our) (?:person|human|advis[eo]r|agent|colleague|member of staff)',
    ],
  },
  acknowledge: {
    name: 'Acknowledge',
    patterns: [
      'acknowledg(?:e|es|ed|ing|ement|ements|ment|ments)(?: (?:of )?receipt)?',
      'confirm(?:s|ed|ing)?(?: the| your| its| that we have| that it has)? (?:receipt|receiv(?:ed|ing)|arrived|come in)',
      '(?:an? |automatic |automated )?(?:confirmation|notice|acknowledgement) of receipt|auto(?: |-)?repl(?:y|ies)',
      'let (?:you|them|customers|the customer|the sender) know (?:that )?(?:we|it) (?:have|has) (?:received|arrived|got)',
      '(?:give|gives|given|get|gets|receive|receives|issue|issues) (?:you |them |the caller |the customer )?an? (?:case|reference|ticket|job) number',
    ],
  },
  reply: {
    name: 'Reply',
    patterns: [
      'repl(?:y|ies|ied|ying)',
      'respon(?:d|ds|ded|ding|se|ses)(?! (?:rate|plan|team|unit|code))',
      'answer(?:s|ed|ing)?(?! (?:machine|phone))',
      '(?:get|gets|getting|got|come|comes|coming) back to',
      '(?:write|writes|wrote|written|writing) (?:back|to (?:you|them|the (?:customer|complainant|caller|person|resident|tenant|parents|family)))',
      'hear(?:s|d)? (?:back )?from (?:us|the (?:manager|team|office|council|company))',
      '(?:be|is|are|get|gets|getting) in touch|contact(?:s|ed|ing)? (?:you|them|the customer|customers|the caller|the complainant)',
      '(?:deal|deals|dealt|dealing) with',
      '(?:handle|handles|handled|handling|process|processes|processed|processing|attend|attends|attended) (?:to )?',
      '(?:handled|processed|attended to|seen to|turned around|actioned)',
      'turn(?: |-)?around|follow(?:s|ed)? up|follow(?: |-)ups?',
    ],
  },
  resolve: {
    name: 'Resolve',
    patterns: [
      'resol(?:ve|ves|ved|ving|ution|utions)',
      '(?:solve|solves|solved|solving|settle|settles|settled|settling|sort out|sorts out|sorted out|sort|sorted|clear up|cleared up|put right|puts right|putting right|rectif(?:y|ies|ied)|remed(?:y|ies|ied)|close|closes|closed|cure|cured)(?= |$|[.,;])(?! (?:on|at (?:the )?(?:week|christmas|lunch|[0-9])|to the public|doors?|for lunch))',
      'put(?:s|ting)? (?:it|things|this|that|them|mistakes|matters|everything|errors|any mistakes?) right|make(?:s)? (?:it|things|amends) (?:right|good)?',
      '(?:final|full|substantive|written|complete|detailed|formal) (?:repl(?:y|ies)|responses?|answers?|decisions?)',
      '(?:find|finds|found|offer|offers|give|gives|agree|agrees|agreed|propose|proposes)(?: [a-z]+){0,2} (?:solutions?|remed(?:y|ies)|redress)',
      'first(?: |-)contact (?:resolution|fix)|(?:conclude|concludes|concluded|finish|finishes|finali[sz]e[sd]?) (?:the|your|a|each|every) (?:case|complaint|matter|investigation|claim)',
    ],
  },
  inform: {
    name: 'Inform',
    patterns: [
      'inform(?:s|ed|ing)?',
      '(?:tell|tells|told|telling|notif(?:y|ies|ied|ying|ication|ications)|advise|advises|advised|warn|warns|warned|warning|alert|alerts|alerted|update|updates|updated|updating|announce|announces|announced|announcements?|explain|explains|explained)',
      'let(?:s|ting)? (?:[a-z]+ ){1,3}know',
      'keep(?:s|ing)? (?:[a-z]+ ){1,3}(?:informed|posted|updated|up to (?:date|speed)|in the loop|in the picture|abreast)',
      "progress reports?|status (?:updates?|page|reports?)|give(?:s|n)?(?: [a-z0-9'’]+){0,3} (?:notice|warning)|(?:remind|reminds|reminded|reminder|reminders)",
      '(?:text|texts|texted|email|emails|emailed|phone|phones|phoned) (?:you|them|the customer|customers|the caller|passengers|parents|residents|owners|clients|the owner)',
      '(?:hear|hears) (?:about|of) (?:it|any|changes|delays)',
    ],
  },
  deliver: {
    name: 'Deliver',
    patterns: [
      'deliver(?:s|ed|ing|y|ies)?(?! (?:excellent|outstanding|great|good|quality|high|on|our|the best|a (?:great|good|high|first)|value|results))',
      '(?:dispatch|despatch|ship|post|mail|send|hand over|hand out|issue|supply|courier|forward)(?:es|s|ed|ing)?(?! (?:the case|it to|for))',
      '(?:sent|dispatched|despatched|shipped|posted|mailed|issued|supplied|handed over|handed out|forwarded)(?: out)?',
      'go(?:es)? out|leaves? (?:our|the) (?:warehouse|shop|depot|bakery|kitchen|store)|arriv(?:e|es|ed|al)|(?:is|are|be|get|gets) (?:there|with you)',
      '(?:ready|available) (?:for|to) (?:collection|collect|pick(?: |-)?up|be collected)|collect(?:s|ed|ion|ions|ing)?(?! (?:feedback|opinions?|views?|data|information))|pick(?: |-)?ups?',
      '(?:written|firm|fixed|final|full|draft) (?:prices?|quotes?|quotations?|estimates?|reports?|invoices?|proposals?|plans?|summar(?:y|ies)|offers?)(?= (?:within|as soon|promptly|by|in [0-9]|the same|shortly|immediately|soon|quickly|on |[0-9]))',
      'install(?:s|ed|ing|ation|ations)?|set(?:s)? up your|activat(?:e|es|ed|ion)|connect(?:s|ed|ion)? (?:you|your|new)',
    ],
  },
  refund: {
    name: 'Refund',
    patterns: [
      'refund(?:s|ed|ing|able)?',
      '(?:reimburs|compensat)(?:e|es|ed|ing|ement|ion)',
      '(?:pay|pays|paid|paying|give|gives|given|get|gets) (?:[a-z]+ ){0,4}back(?= |[.,;:!)]|$)',
      '(?:your |their |the |his |her )?money(?: |-)back|credit(?:s|ed|ing)? (?:[a-z]+ ){0,3}(?:accounts?|card|bill)|credit notes?|store credit',
      'repa(?:y|ys|id|yment|yments)|return(?:s|ed)? (?:your|the|their) (?:fare|money|deposit|payment|price|bond|fee)',
      '(?:pay|pays|paid|transfer|transfers|transferred) (?:out|into (?:your|the) account)|payouts?|vouchers?',
    ],
  },
  repair: {
    name: 'Repair',
    patterns: [
      'repair(?:s|ed|ing|ers?)?',
      '(?:mend|fix|replace|restore|exchange|service|patch)(?:s|es|d|ed|ing)?(?= |[.,;:!)]|$)(?! (?:desk|counter|line|team|level|standards?|manager|charter|users?|delivery|charge|station|policy|hours))',
      'replacements?|restor(?:e|ed|ation)|remak(?:e|es|ing)|remade|redo(?:ne|es)?|re(?: |-)?bak(?:e|ed)|mended',
      '(?:back|up) (?:and running|in service|on|working)|made safe|make(?:s)? (?:it |them |the site |the area )?safe|clear(?:s|ed)? (?:the )?(?:fault|blockage|blocked)',
    ],
  },
  serve: {
    name: 'Serve',
    patterns: [
      'serv(?:e|es|ed|ing)(?! as)',
      '(?:see|sees|seen|greet|greets|greeted|attend to|attended to|approach|approaches|approached|look after|looked after|assist|assists|assisted|help|helps|helped|welcome|welcomes|welcomed|acknowledge|acknowledges|acknowledged)(?= (?:you|every|each|all|the (?:customer|guest|client|visitor|patient|next|caller|person)|our|a|any|visitors?|customers?|guests?|callers?|clients?|patients?|readers?|people|within|in|by|at))',
      '(?:is|are|be|being) (?:seen|greeted|helped|served|welcomed|attended to|seated|shown (?:in|to)|called in)',
      '(?:wait|waits|waiting|waited|queue|queues|queued|queuing|queueing|stand in line)(?: times?)?(?! (?:list|room|area|staff))',
      '(?:site|home|house|first|follow(?: |-)up) (?:visits?|meetings?|surveys?|appointments?|calls?)(?= (?:within|as soon|promptly|by|in [0-9]|the same|shortly|immediately|soon|quickly|on |[0-9]))',
      'offer(?:s|ed)? (?:you )?an appointment|appointments? (?:is|are|start|starts|begins?|within)|seat(?:s|ed)? (?:you|guests|diners|customers)|check(?:s|ed)?(?: |-)?in|tills? opens?|open(?:s)? (?:a|another) (?:second )?till',
    ],
  },
  decide: {
    name: 'Decide',
    patterns: [
      'decid(?:e|es|ed|ing)',
      '(?:decision|decisions|ruling|rulings|assessment|assessments|assess|assesses|assessed|assessing|approve|approves|approved|approval|grant|grants|granted|refuse|refuses|refused|determine|determines|determined|examine|examines|examined|investigate|investigates|investigated|investigating|investigation|investigations|look into|looks into|looked into|check|checks|checked|checking|verify|verified|consider|considers|considered|inspect|inspects|inspected|inspections?|test|tests|tested|triage|triages|triaged)',
      '(?:rule|rules|ruled) on|(?:weigh|weighs) up|(?:sign|signs|signed) off',
    ],
  },
  escalate: {
    name: 'Escalate',
    patterns: [
      'escalat(?:e|es|ed|ing|ion|ions)',
      '(?:pass|passes|passed|passing|hand|hands|handed|refer|refers|referred|referring|forward|forwards|forwarded|transfer|transfers|transferred|put through|take|takes|move|moves|moved|send|sends|bring|brings|brought|raise|raises|raised)(?: [a-z]+){0,4} (?:on to|over to|up to|to (?:the|a|your|our) (?:[a-z]+ ){0,2}(?:manager|supervisor|team leader|lead|director|ombudsman|head|team|department|second line|next (?:level|stage)|board|owner))',
      '(?:goes|go|moves|move) (?:up )?to (?:the |a )?(?:next (?:level|stage)|stage (?:two|2|three|3)|(?:[a-z]+ ){0,2}(?:manager|supervisor|director|ombudsman))',
    ],
  },
  review: {
    name: 'Review',
    patterns: [
      'review(?:s|ed|ing)?(?! sites?)',
      '(?:revise|revises|revised|revising|revision|audit|audits|audited|auditing|monitor|monitors|monitored|monitoring|evaluate|evaluates|evaluated|evaluation|measure|measures|measured|measuring|sample|samples|sampled|score|scores|scored|re(?:-)?read|go over|goes over|look at the figures|spot(?: |-)?checks?)',
      'mystery (?:shops?|shopping|calls?|shoppers?)|walk(?: |-)?rounds?',
    ],
  },
  train: {
    name: 'Train',
    patterns: [
      'train(?:s|ed|ing)?(?= (?:staff|new|every|all|our|each|on|in|is|are|for|sessions?|takes|at|within|before|once|twice|again|starts)|[.,;:!)]|$)(?! (?:station|times?|fares?|tickets?))',
      '(?:coach|coaches|coached|coaching|mentor|mentors|mentored|shadow|shadows|shadowed|refresher|refreshers|induction|inductions|onboarding|workshops?|briefed|brief|briefs|briefing|briefings|instruct|instructed|teach|teaches|taught|certif(?:y|ied)|courses?|drills?)(?! (?:station|party))',
    ],
  },
  publish: {
    name: 'Publish',
    patterns: [
      'publish(?:es|ed|ing)?',
      'publication|(?:make|makes|made) public|(?:report|reports|reported)(?: [a-z]+){0,3} (?:results?|figures?|performance|to the (?:board|council|committee|public))',
      '(?:post|posts|posted|put up|puts up|pin|pins|pinned|display|displays|displayed|show|shows|hang|hangs) (?:[a-z]+ ){0,4}(?:results?|figures?|website|notice(?: |-)?board|performance|scores?|intranet|wall|board|window)',
      '(?:are|is|be) (?:on|in) (?:our|the) (?:website|notice(?: |-)?board|intranet)',
    ],
  },
  survey: {
    name: 'Survey',
    patterns: [
      'survey(?:s|ed|ing)?',
      '(?:ask|asks|asked|asking|collect|collects|collected|gather|gathers|gathered|invite|invites|invited|seek|seeks)(?: [a-z]+){0,6} (?:feedback|opinions?|views?|ratings?|comments|how (?:it|we|things) (?:went|did|are)|what (?:they|you) think|to rate)',
      'feedback forms?|questionnaires?|comment cards?|exit interviews?|polls?|focus groups?|satisfaction (?:surveys?|calls?)',
    ],
  },
};
