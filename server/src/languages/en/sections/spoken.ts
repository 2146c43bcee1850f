import type { FurtherHeadings } from '../../sectionLists.ts';
import { people } from './words.ts';

const cases = '(?:cases|situations|matters|occasions|requests|things that (?:come up|happen)|snags|hitches|mishaps|problems)';
const common = '(?:usual|common|everyday|typical|frequent|daily|regular|recurring|routine)';
const day = '(?:each|every|all) (?:single )?(?:day|morning|shift|working day|week)';

/** Headings as people say them, and words in them that look like another section. */
export const spoken: FurtherHeadings = {
  purpose: { cues: ['(?:reasons?|grounds|occasion) for (?:this|the|our) [a-z]+'] },
  'vision-values': {
    cues: ['(?:our|the) way of (?:thinking|looking at (?:it|things))', 'how we (?:think|see (?:it|things|our work|ourselves))(?=$)'],
  },
  mission: {
    except: [
      `${cases} and what we (?:then )?do`,
      'what we do (?:about|with|then|when|if)',
      `what we do,? ${day}`,
      'what we do (?:day by day|daily|day in)',
    ],
  },
  'customer-needs': { cues: [`what (?:our |the )?${people} (?:are after|come for|look for|ask of us|count on|most want|hope for)`] },
  standards: {
    cues: [
      `what we do,? ${day}`,
      'what we do day by day',
      'how we work day by day',
      '(?:how|at what) (?:fast|quickly|soon|promptly|quick|speed),? (?:and )?how (?:well|good|carefully)(?=$)',
    ],
  },
  'service-policies': {
    cues: [
      `(?:the )?${common} ${cases}(?:,? (?:and )?(?:what (?:we|to|you) (?:then )?do|how we (?:handle|deal with|settle|treat) (?:them|each))(?: about (?:it|them))?)?(?=$)`,
      '(?:our |the |house )?(?:rules|policies),? (?:one by one|one after (?:the other|another)|each in turn|piece by piece|case by case)',
      '(?:rules|policies) for (?:each|every) (?:case|kind of case|situation)',
    ],
  },
  procedures: { cues: ['step by step', '(?:route|path|way|journey) (?:an? |the |each |every )[a-z]+ (?:takes|goes|makes)(?=$)'] },
  expectations: { cues: ["what we (?:do(?: not|n['’]t)|never|won['’]t) do(?=$)"] },
  guidelines: { cues: ['when (?:it|things) (?:gets?|turns?|becomes?) (?:tricky|difficult|hard|heated|rough|ugly|awkward|tense)(?=$)'] },
  complaints: {
    cues: ['objections?(?: (?:from|by|of|raised by) (?:the |our |a )?[a-z]+)?(?=$)'],
    except: [
      'step by step:? [^.;]{0,40}goes? wrong',
      "when the (?:rules?|polic(?:y|ies)|procedures?|steps?) (?:do(?:es)? not|cannot|can't|don't|doesn't) (?:fit|apply|work)",
    ],
  },
  escalation: { cues: ['(?:the )?next in line(?=$)', '(?:emergencies|emergency) (?:and|or) complaints', 'complaints (?:and|or) emergencies'] },
  exceptions: {
    cues: ["(?:when|where|if) the (?:rules?|polic(?:y|ies)|procedures?|steps?) (?:do(?:es)? not|cannot|can't|don't|doesn't) (?:fit|apply|work)"],
  },
  enforcement: { cues: ['(?:broken rules|rules broken|breaking the rules)(?=$)'] },
  feedback: { cues: ['let us know(?: what you think)?(?=$)'] },
  implementation: {
    cues: [
      '(?:getting|making|helping) (?:the |our |your )?new (?:staff|colleagues?|techs?|technicians?|people|starters?|drivers?|volunteers?|stewards?|agents?|hands|recruits?|hires?|team members?|clerks?|joiners?) (?:ready|up to speed|started|settled(?: in)?|on their feet)',
    ],
    except: ['(?:before|ahead of|prior to) (?:the |our )?(?:launch|roll ?out|start|release)'],
  },
  pilot: { except: ['(?:free )?trial (?:period|offer|lesson|subscription|fitting)s?(?! (?:before|with staff|of this|for this))'] },
  review: {
    cues: [
      '(?:going|looking|reading|working) (?:over|through|at) this (?:page|text|document|paper|booklet|sheet|leaflet|file)(?: again| together| once more)?(?=$)',
      '(?:watching over|looking after|caring for|tending) (?:this|the|our) (?:policy|charter|handbook|playbook|procedure|document)',
      'revision dates?(?=$)',
      '(?:revisions?|updates?|amendments?) (?:of|to) (?:this|the|our) (?:section|chapter|part|booklet|manual|handbook|playbook)',
    ],
  },
};
