import type { LanguagePack } from '../../types.ts';
import { paper, people, staff } from './words.ts';

type Rollout = 'implementation' | 'pilot';

/** How the document reaches those who work by it. */
export const rollout: Pick<LanguagePack['sections'], Rollout> = {
  implementation: {
    title: 'Training and implementation',
    aliases: [
      'Implementation',
      'Training',
      'Staff training',
      'Training and awareness',
      'Training and development',
      'Training and support',
      'Induction',
      'Induction of new staff',
      'Onboarding',
      'Roll-out',
      'Launch',
      'Introduction of this policy',
      'Putting this policy into practice',
      'Putting this into practice',
      'How we put this into practice',
      'Communication of this policy',
      'Communicating this policy',
      'Publication',
      'Dissemination',
      'Making it happen',
      'Getting started',
      'Distribution',
      'Staff development',
      'Staff awareness',
      'Learning on the job',
      'Rolling it out',
      'Telling everyone',
      'Starting work',
      'Day one',
      'On day one',
      'Week one',
      'Joining the team',
      'Getting ready',
      'Settling in',
      'Finding your feet',
      'Train first, publish later',
      'First train, then publish',
      'Going public',
      'Walking the talk',
      'Learning and development',
      'Introduction and training',
      'Everyone on board',
      'Your start',
      'Starting out',
      'Passing it on to new staff',
      'Your start with us',
      'Bringing everyone along',
      'Living up to it',
      'Training and briefing',
      'Staff briefing',
      'Before we start',
      'Getting trained',
    ],
    cues: [
      'how (?:this|the|our|it)(?: [a-z]+)? (?:is|gets|will be|are|becomes) (?:put into practice|introduced|rolled out|' +
        'shared|published|implemented|made known|communicated|brought to life|passed on|taught|carried out|real)',
      '(?:put|putting|turn|turning|bring|bringing|puts) (?:it|this|them|the|our|these|words)(?: [a-z]+){0,2} (?:into|' +
        'in|to) (?:practice|action|effect|life|place|daily work)',
      '(?:staff|team|employee|refresher|induction|initial|customer service|agent|support team|on the job|mandatory|' + 'regular) training',
      '(?<!(?:personal|strength|weight|circuit|fitness|swim|dog|driver) )training(?! (?:materials?|resources|' +
        'courses for|sessions for|data))(?: (?:of|for|and|plan|programme|schedule|sessions?|requirements?|' +
        'before)(?: [a-z]+)?)?',
      '(?<!post )(?:implement(?:s|ing|ation|ed)?|introduc(?:ing|tion of) (?:this|the|new)|roll(?:ed|ing|s)?(?: |' +
        '-)?outs?|launch(?:es|ing|ed)?(?! pad)|on(?: |-)?boarding|inductions?|dissemination|go live|' +
        'going live)(?: (?:plan|process|of|for|the|this|our|to|and (?:training|implementation|communication)))?',
      '(?:shar(?:ing|e)|communicat(?:ing|e)|publish(?:ing)?|circulat(?:ing|e)|announc(?:ing|e)|distribut(?:ing|e)|' +
        `explain(?:ing)?|present(?:ing)?) (?:this|the)(?: [a-z]+)? ${paper}`,
      `(?:communication|publication|distribution|announcement|introduction|display) of (?:this|the)(?: [a-z]+)? ${paper}`,
      'how (?:we|our managers|managers|it|this)(?: (?:will|shall|are going to|intend to))? (?:train|introduce|' +
        'roll(?:s)? out|teach|share (?:this|it)|launch|hand (?:this|it)|put this|make this|bring (?:this|it)|' +
        `tell (?:staff|people|everyone|${people})|spread|publish|pass (?:this|it) on|do this|implement)[a-z ]{0,40}`,
      `how (?:staff|new staff|you|our staff|employees|everyone|new [a-z]+|people|the team|${staff}) (?:are|will be|get|` +
        'is|learns?|finds? out|hears?|gets?)(?: (?:trained|told|informed|introduced|to know|about|of|this|it|the))*',
      '(?<!who )(?:making|make|makes) (?:it|this|that|the charter|the policy|the change) (?:happen|known|work|real|' +
        'stick|public|a habit|part of)[a-z ]{0,30}',
      '(?:before|when|until|as|after) (?:it|this|we|the (?!rivers?|water|tide|creek|lake|flood|snow|ice|sun|wind|power|lights?|alarm|lift|bus|train|ferry|boat|price|cost|call|phone|customers?|guests?|question|subject)[a-z]+)(?: [a-z]+)? (?:goes|go|is|starts?|opens?|hangs|comes|' +
        'takes|appears)(?: (?:up|out|on|live|public|to|published|printed|into|in|hung|force|effect|the|print|wall|' +
        'website|display|door|shops?))+',
      '(?:learning|learn|teaching|teach|knowing|showing) (?:the|a|your|our|it|new)(?: (?:new|whole))? (?:ropes|job|' +
        'jobs|trade|team|staff|people|basics|colleagues|everyone|rules|way|ways|starters)',
      '(?:spread(?:ing)?|getting?|passing on) (?:the )?(?:word|news|message)(?: (?:out|across))?',
      '(?:your |the |a )?first (?:day|week|month|weeks|days|three months|shift|90 days)s?(?! (?:of (?:delay|absence)|' +
        'response))(?:(?:,| and|;) (?:your |the )?first (?:day|week|month|shift)s?)?',
      'new (?:starters?|joiners?|staff|employees?|colleagues?|team members|recruits|instructors)',
      '(?:coaching|mentoring|awareness raising|shadowing)',
      '(?:from|off) (?:the )?(?:paper|page|wall|words) (?:to|into) (?:the )?(?:practice|action|floor|deeds|counter|' + 'life)',
      'getting (?:everyone|staff|people|the team) (?:on board|ready|up to speed)',
      `how (?:our |the |all |new )?${staff} (?:(?:are|is|get|gets|will be) (?:trained|told|informed|introduced|prepared|briefed|taught|` +
        'inducted|coached)|learns?|finds? out|hears?|gets? to know)(?: [a-z]+){0,3}',
      `(?:preparing|training|briefing|readying|equipping|teaching|getting) (?:our |the |all |your |new )?${staff}(?: (?:ready|on board|` +
        'up to speed|for [a-z ]{3,20}))?',
      `how (?:the|this|our) ${paper} comes to life`,
      'telling (?:everyone|staff|people|the team|our [a-z]+)(?: and [a-z]+)?',
      "how you(?:['’]ll| will) (?:hear|learn|find out)(?: about (?:it|this))?",
      'rolling (?:it|this|the [a-z]+|our [a-z]+) out',
      `where (?:you (?:can |will )?(?:find|see)|to (?:find|see)|we (?:publish|display|keep|hang|put)) (?:this|the|our) ${paper}`,
      `where (?:this|the|our) ${paper} (?:is|hangs|can be)[a-z ]{0,20}`,
      'first (?:two|three|four|six|eight|ten|twelve|few|ninety|\\d+) (?:days?|weeks?|months?|shifts?)',
      'before we (?:publish|launch|go live|hang|open|print|share|announce)[a-z ]{0,15}',
      'staff (?:development|awareness|education|learning)',
      'learning on the job',
      `making (?:this|the|our) ${paper} (?:work|real|stick|happen)`,
      '(?<!\\p{L} )getting (?:up to speed|started)',
      'trained before[a-z ]{0,25}',
      `availability of (?:this|the) ${paper}`,
      'how we (?:get ready|prepare|start|get there|get the word out|roll (?:this|it) out|make sure (?:that )?everyone knows)',
      'before (?:the doors open|day one|you start (?:on|at|work|your|in)[a-z ]{0,20}|your first [a-z]+|you go on[a-z ]{3,20})',
      'getting to know the (?:job|ropes|house|trade)',
      'sharing (?:it|this)(?: with[a-z ]{3,20})?',
      `(?:living|practising) (?:up to )?(?:the|this|our) ${paper}`,
      'who (?:gets|is) trained(?: and when)?',
      'passing (?:it|this) on to (?:new [a-z]+|staff|the team)',
      '(?<!\\p{L} )learning (?:the|your|our) (?!lessons)[a-z]+',
      `how (?:the|this|our) ${paper} reaches[a-z ]{3,25}`,
      'how we bring (?:new )?(?:people|staff|colleagues) in',
      'what (?:you|new [a-z]+) learns? first',
      `briefing (?:the|our|all) ${staff}`,
      `(?:start|announcement|posting|launch|hanging) of (?:the|this) ${paper}`,
      `(?:posting|displaying|hanging|presenting)(?: up)? (?:the|this) ${paper}`,
      'making sure (?:that )?everyone (?:knows|is trained|understands)[a-z ]{0,15}',
      'bringing (?:it|this) to (?:the )?[a-z]+(?: floor)?',
      'putting (?:our|the) [a-z]+ to work',
      '(?:starter|induction|training|welcome|onboarding) (?:programme|program|plan|scheme|week)',
      'learning (?:on|at) the (?:job|floor|counter|till|desk)',
      'bringing (?:new [a-z]+|newcomers|starters) in',
      'how (?:they|you|staff|apprentices|trainees) learns? (?:this|it)',
      'how [a-z]+s are (?:trained|briefed|taught|prepared|inducted)(?: [a-z]+){0,3}',
      '(?:learns?|learned|learnt|learning|teach|teaching|taught|trains?|trained|training|briefed|briefing)(?: [a-z]+){0,3} (?:this|the|' +
        `our) (?:[a-z]+ )?${paper}`,
      `how (?:the|this|our) (?:[a-z]+ )?${paper} (?:becomes|turns into|is brought|is shared|is taught|finds its way|gets)(?: [a-z]+){1,4}`,
    ],
    guidance: 'Say how staff are trained before the document is published, how it is shared, and how new staff learn it.',
    body: [
      '1. Before this document is published, the service manager trains all front-line staff in one session of [X] hours.',
      '2. Each member of staff confirms in [system] that they have read this document; the service manager keeps the list.',
      '3. After the training, on [effective date], we publish the document on [website] and display the standards at [locations].',
      '4. New staff work through the document with a supervisor in their first [X] working days.',
      '5. After each change, the service manager tells all staff in writing within [X] working days.',
    ].join('\n'),
  },
  pilot: {
    title: 'Pilot',
    aliases: [
      'Pilot phase',
      'Pilot project',
      'Pilot scheme',
      'Pilot run',
      'Trial',
      'Trial run',
      'Trial period',
      'Test phase',
      'Test run',
      'Testing before launch',
      'Field test',
      'Soft launch',
      'What we learnt from the pilot',
      'Lessons learnt from the pilot',
      'Trying it out',
      'Dry run',
    ],
    cues: [
      '(?<!(?:automatic|auto) )pilot(?:s|ed|ing)?(?! (?:light|whale|licen[cs]e|training|pen))(?: (?:phase|project|' +
        'scheme|run|group|programme|results?|test|study|site|stage|branch(?:es)?|shops?))?',
      '(?<!(?:free|clinical|drug) )trial(?:s|ling|ing|led)?(?! (?:offer|membership|class|lesson|subscription|version|' +
        'balance))(?: (?:runs?|phase|period|group|stage|shop|site|week|month))?',
      '(?:test|dry|practice) (?:runs?|phase|period|group|stage|shop|site|week)',
      '(?:beta|user|acceptance) (?:tests?|testing|phase|group)(?: (?:of|with)[a-z ]{3,25})?',
      '(?:try|trying|test|testing|tried|tested|trialling|trialing)(?: out)? (?:it|this|them|the (?:policy|charter|' +
        'handbook|draft|standards|new [a-z]+|rules|playbook|procedure|text)|our)(?: [a-z]+)?(?: out)?(?: (?:first|before|' +
        'with|on|in)[a-z ]{0,30})?',
      '(?:trying|tried|testing) (?:out|first)',
      'soft launch(?:es)?',
      'field (?:test|trial)s?',
      '(?:what we |lessons |things we )?(?:learnt|learned) (?:from|in|during) (?:the|our) (?:pilot|trial|' + 'test)(?: [a-z]+)?',
      'starting small',
      '(?:first |small )?tests? (?:in|with|at|on) (?:one|an?|two|three|a few) (?:small )?(?:group|shops?|branch(?:es)?|sites?|teams?|' +
        'stores?|depots?|wards?|customers|staff)',
    ],
    guidance: 'Say who tests the document, for how long and by which measure, and what was learnt.',
    body: [
      'From [date] to [date], [X] members of staff and [X] customers at [location] try out this document.',
      '',
      '- We record waiting time, time to the answer and rating for each contact.',
      '- [name or role] collects comments from staff and customers within [X] working days of the end of the pilot.',
      '- If [X]% of the standards were met, the document is introduced on [effective date]; if not, it is changed and tested for ' +
        'another [X] weeks.',
      '',
      'What we learnt: [findings].',
    ].join('\n'),
  },
};
