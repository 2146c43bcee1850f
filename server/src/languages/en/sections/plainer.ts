import type { FurtherHeadings } from '../../sectionLists.ts';

const text = '(?:paper|page|sheet|booklet|leaflet|document|policy|charter|handbook|playbook|procedure|text|guide|manual)';
const thing =
  '(?:fridge|washing machine|machine|boiler|bike|bicycle|phone|watch|car|van|oven|lamp|kettle|radio|laptop|computer|pump|tyre|shoe|coat|toy|tool|sofa|bed|clock|camera|device|appliance|purchase|parcel|part|plant)';

const staff =
  '(?:skipper|captain|crew|staff|team|manager|driver|guide|nurse|doctor|vet|keeper|cook|chef|waiter|baker|cashier|usher|steward|warden|porter|clerk|agent|adviser|receptionist|teacher|trainer|coach|librarian|fitter|mechanic|engineer|technician|volunteer|supervisor|conductor|host|stage manager|front desk|reception|box office|kitchen)s?';

/** Headings in plain talk: what a paper is good for, whom it concerns, what breaks, who is told. */
export const plainer: FurtherHeadings = {
  purpose: {
    cues: [
      `why (?:we )?(?:bother(?:ed)?|took the trouble|troubled?)(?: [a-z]+){0,4}`,
      `what (?:is |[’']s )?(?:this|the|our) ${text} (?:is )?(?:good )?for(?=\\??$)`,
      `what (?:we want|is) (?:this|the|our) ${text} (?:to do|meant to do|supposed to do)`,
      // Beside another half: `What it's for and who has to follow it`, `What this covers and why`.
      "what (?:this|it|they)(?:[’']s| is| are) (?:good )?for(?=,? and (?:who|what|where|when|how))",
      `(?<=what (?:this|it|the|our)(?: ${text})? (?:covers|applies to|is about|sets out),? )and why(?=\\??$)`,
      `what (?:good|use) (?:is |does )?(?:this|the|our) ${text}(?: [a-z]+)?`,
    ],
  },
  scope: {
    cues: [
      'does (?:this|it) (?:concern|affect|apply to|cover|include|mean) (?:me|you|us|my [a-z]+|your [a-z]+)',
      '(?:am i|are you) (?:covered|affected|included|concerned)',
      'who(?:m)? (?:this|it|these (?:rules|promises)) (?:concerns?|affects?|binds?|is about)',
    ],
  },
  procedures: {
    except: ["(?:a )?complaints?\\?,? (?:here is|here[’']s|this is) how(?: [a-z]+){0,3}"],
    cues: ['(?:the )?(?:way|road|course|route) (?:a|an|the|each|every) [a-z]+ (?:runs|travels|moves|flows|follows)(?=$)'],
  },
  feedback: {
    cues: [
      '(?:ideas|praise|thanks|compliments|suggestions|comments|likes)(?:,| and| or)(?: [a-z]+,?)?(?: and| or)? (?:grumbles?|gripes|moans|groans|brickbats|grouses|niggles)',
    ],
  },
  complaints: {
    cues: ["(?:a )?complaints?\\?,? (?:here is|here[’']s|this is) (?:how|what)(?: [a-z]+){0,4}"],
    except: [
      '(?:ideas|praise|thanks|compliments|suggestions|comments|likes)(?:,| and| or)(?: [a-z]+,?)?(?: and| or)? (?:grumbles?|gripes|moans|groans|brickbats|grouses|niggles)',
    ],
  },
  'service-policies': {
    cues: [
      '(?:guarantee|warranty) (?:on|for) (?:our |all )?(?:repairs|parts|work|labour|goods|purchases|products|plants|[a-z]+ repairs)(?=$)',
      `(?:if|when) (?:your|the|a|an) (?:new )?(?:[a-z]+ )?${thing} (?:dies|breaks|fails|stops|packs up|gives up|leaks|does not work|is faulty|is broken|arrives (?:broken|damaged|late)|gets lost)(?: [a-z0-9]+){0,5}`,
    ],
  },
  'internal-communication': {
    cues: [
      '(?:passing|handing) (?:it|things|news|notes|word) (?:on|over|along)(?: (?:at|to|between|from|when) [a-z ]{2,30})?',
      '(?:at )?shift changes?',
    ],
  },
  escalation: { except: ['passing (?:it|things|news|word) on (?:at|between|to the next) [a-z ]{2,30}'] },
  definitions: {
    cues: ['(?:terms|words|expressions|concepts),? (?:briefly|explained|in short|in brief|in plain words|made clear|at a glance)(?=$)'],
  },
  roles: { cues: [`(?:duties|tasks|jobs|work) of (?:the |our )?${staff}(?:(?:,| and|, and) (?:the |our )?(?:[a-z]+ )?[a-z]+){0,3}(?=$)`] },
  expectations: {
    cues: [
      'what (?:i|the (?:manager|owner|captain|director|head|board|house)) (?:expects?|asks?|wants?) (?:from|of) (?:you|each of you|all of you|every one of you|everyone|staff|the [a-z]+|my [a-z]+)',
      'conduct (?:on|in|at|towards|during|behind|with|before) (?:the |our )?(?!complaints?)[a-z]+(?: [a-z]+)?(?=$)',
    ],
  },
  'social-media': { cues: ['what we post(?: online)?(?:,? and how we (?:reply|answer|respond))?'] },
  standards: { except: ['what we post and how we (?:reply|answer|respond)'] },
};
