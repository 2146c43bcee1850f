import type { FurtherHeadings } from '../../sectionLists.ts';
import { alone, first, number, org, paper, people, place, promise, role, staff } from './words.ts';

const channelWord = '(?:phone|telephone|e ?mail|post|web|fax|letters?|counter|chat|address|visits?|opening hours|hours)';
const kept = '(?:scripts?|forms?|labels?|templates?|links?|files?|documents?|tools?|numbers|logins?|passwords?|manuals?|guides?|leaflets?|answers)';

/** Headings on how a document is carried out and kept up, in further ways of speaking: maxims, half sentences, terms of management systems and of offices. */
export const widerUpkeep: FurtherHeadings = {
  'internal-communication': {
    cues: [
      `keep(?:ing)? (?:the |our |your )?(?!you(?![a-z])|${people}(?![a-z])|this|it(?![a-z]))[a-z]+ (?:in the (?:loop|picture|know)|posted)`,
      "the (?:[0-9]{1,2}(?:[:. ][0-9]{2})?|six|seven|eight|nine|ten)(?: ?(?:am|pm)| o'?clock)? (?:meeting|stand ?up|briefing)",
      `${first}(?:the )?(?:daily |morning |weekly |evening )?stand ?ups?(?=$| and)`,
      'notes? (?:for|to|from) (?:the )?(?:next|other|night|late|early|incoming|following) (?:crew|shift|team|watch|person|driver)',
      `${first}between (?:the )?(?:front|front desk|bar|kitchen|desk|counter|shop|office|sales|bays|floor|warehouse|day|night|workshop|till|wards?|studio|reception) and (?:the )?[a-z]+(?: of house)?(?=$)`,
      'what goes (?:in|on|into|up on) (?:the )?(?:[a-z]+ )?(?:book|log|board|sheet|system|folder|diary|file)(?=$)',
      '(?:crm|ticket|case|system|log|log ?book|diary|job card) (?:entries|entry|notes?)',
      'lines of communication|communication lines|information (?:routes|chain)',
      'who(?:m)? to keep (?:informed|posted|in the loop)',
      'passing on the (?:baton|torch|word|message)',
      '(?<!\\p{L} )(?:radio|white ?board|log|board|huddle|slack|chat)(?:,| and) (?:radio|log|board|huddle|log ?book|white ?board|stand ?up|notes?|chat)(?=$)',
    ],
  },
  resources: {
    cues: [
      '(?:phone|telephone|extension|supplier|address|number|link|login) (?:lists?|sheets?|book)(?: (?:and|&) [a-z]+)?',
      'sources? of (?:support|help|advice|information)',
      `where (?:the |our )?${kept}(?:,? (?:and )?${kept})* (?:lives?|is kept|are kept|are found|hides?|sits?)`,
      '(?<!\\p{L} )(?:hub|portal|one stop shop) (?:for|of|with) [a-z, ]{3,60}',
      alone(
        'portals?(?: and (?:logins?|passwords?))?|(?:tools|forms|links|portals) and (?:logins?|passwords?)|extension numbers|extensions(?: and e ?mails?(?: addresses)?)?|numbers on the wall|specialist (?:advice|help|support)|buddies and experts|reference material|first port of call',
      ),
      'your first port of call',
      '(?:co )?applicable documents?(?=$)|(?:co )?applicable documentation',
      '(?:suppliers|trades) and (?:trades|tradesmen|contractors|contacts|partners)(?=$)',
      `(?:support desk|help ?desk|intranet|wiki|templates|forms|manuals|scripts|guides)(?:,| and) (?:[a-z]+(?:,| and) )?(?:manuals|guides|wiki|intranet|templates|links|forms|portal)(?=$)`,
    ],
    except: ['(?:normative|legal|statutory) references', '(?<!\\p{L} )bibliography(?=$)'],
  },
  implementation: {
    cues: [
      '(?:getting|being|get) (?:signed off|certified|licensed|qualified|checked out|passed out|cleared)(?=$| (?:to|for|on)[a-z ]{3,20})',
      'sign(?:ing)? (?:people|staff|someone|new [a-z]+|them|you|starters|drivers|agents) off',
      '(?:shadow|buddy|mentor|trainee|practice) (?:shifts?|system|scheme|days?|weeks?|programme|period)',
      `from (?:the )?(?:classroom|school|training|theory|trainee|novice|rookie|handbook|manual|page|screen) to (?:the )?(?:practice|work|shift|first [a-z]+|${place})(?=$)`,
      alone(
        'competence(?:,? (?:and )?awareness)?|awareness|e ?learning(?: and (?:quizzes|tests|exams?))?|licence to [a-z]+|training records?|proficiency',
      ),
      'learn(?:ing)? (?:to do|how to do) (?:it|this)(?=$)',
      'who (?:has to|must|needs to) be trained',
      `${number} (?:days?|weeks?|hours?) (?:of|in|at) (?:school|class|training|the classroom)(?:,? then [a-z ]{3,25})?`,
      '(?:before|until) you (?:fly|work|go|serve|drive|answer|ring|sail) (?:solo|alone|on your own)',
    ],
    except: [
      '(?:listening|sampling|audits?|monitoring) (?:and|&) coaching',
      `from (?:the |an? )?${role} to (?:the |an? )?${role}(?: to (?:the |an? )?${role}){0,3}`,
    ],
  },
  pilot: {
    cues: [
      'test (?:weeks?|months?|season)(?=$| (?:in|at|with|on))',
      alone('dress rehearsal|shake ?down(?: cruise)?|guinea pigs?|proof of concept'),
      `(?:one|two|an?|a single) (?:store|shop|branch|ward|route|depot|team|shift|site|counter|class) (?:first|to start with|at first)(?=$)`,
      'prov(?:ing|ed) (?:it|this) (?:first|before[a-z ]{3,25})',
      `test(?:ing|ed) (?:with|on|by) (?:real |our |a few |some |ten )?(?:${people}|${staff}|ourselves(?: first)?|volunteers)`,
      'first run (?:at|in|with) [a-z ]{3,25}',
      `${number} (?:weeks|months|days) (?:on|in|at|with) (?:one|a single|two|three) (?:route|ward|branch|shop|store|team|site|depot|counter|class|line)`,
    ],
    except: ['(?:court |service )?users?.? group'],
  },
  enforcement: {
    cues: [
      "(?:if|when|what if) (?:someone|somebody|anyone|we|you|staff|people|they) (?:does not|doesn't|do not|don't|won't|fails? to) (?:play by|honour|observe|live by)(?: [a-z]+){0,3}",
      '(?:call|random|sample) (?:listening|sampling|checks?|checking|inspections?)(?: (?:and|&) coaching)?',
      alone('internal audits?|binding (?:force|nature|effect)|three strikes(?: rule)?|yellow cards?(?: and red cards?)?|policing(?: ourselves)?'),
      'yellow card, red card',
      '(?:skipped|missed|ignored|forgot|broke) (?:an? |the )?(?:step|rule|standard|check)\\?[a-z ]{0,30}',
      'observance of (?:this|the|our) [a-z]+',
    ],
    except: ['monitoring (?:and|&) (?:next |periodic |annual |regular |yearly )?(?:review|revision|updat)[a-z ]{0,15}'],
  },
  exceptions: {
    cues: [
      'who (?:can|may|might|is allowed to) (?:send|give|offer|hand out|approve|grant|throw in|allow|let)(?: [a-z]+){0,3} (?:free|extra|discounts?|refunds?|credit|gifts?|upgrades?|on the house|goodwill|longer|off)(?: [a-z]+){0,2}(?=$)',
      'who (?:can|may|might|is allowed to) (?:waive|bend|relax|lift|overrule|override|set aside|say yes)(?: [a-z]+){0,4}(?=$)',
      '(?:free [a-z]+|goodwill|discounts|upgrades|extras|favours|waivers)[:?] who[a-z ]{3,30}',
      'when (?:you|we|staff) (?:may|can|might|are allowed to) (?:bend|relax|waive|ignore|depart|break)[a-z ]{0,30}',
      'room for (?:kindness|judg(?:e)?ment|common sense|exceptions|mercy|humanity)',
      `${first}(?:(?:use )?(?:your|their|our|staff) (?:own )?(?:judg(?:e)?ment|discretion)|common sense)(?=$)`,
      'case by case(?: (?:decisions?|basis|judg(?:e)?ment))?(?=$)',
      'saying yes when [a-z ]{3,30}',
      alone('dispensations?|off the menu|grey areas?|unforeseen cases'),
      '(?:cases|situations|matters) not (?:foreseen|provided for|covered here|regulated)',
    ],
  },
  review: {
    cues: [
      'when (?:do |will )?we (?:chew|talk|go|think|look|mull|read|open|take|dust|pick|come back)(?: (?:over|at|through|to|up|about|on))? (?:this|it|these)(?: [a-z]+){0,3}(?=$)',
      `(?:keep|keeping|kept|stop|stopping|save|saving)(?: this| it| the ${paper})? from (?:getting|going|growing|becoming|turning) [a-z]+(?: [a-z ]{2,12})?(?=$)`,
      '(?:updated|revised|reviewed|amended|changed|checked|renewed) (?:when|how often|by whom)(?:,? (?:and )?(?:by whom|when|how often))?(?=$)',
      alone(
        'validity|term of validity|edition|last looked at|(?:the )?(?:annual|yearly) (?:sit ?down|look|check|read)|expiry(?: date)?|(?:not )?(?:set|carved) in stone',
      ),
      'periodic(?:al)? (?:revision|renewal|check|updates?)',
      `${first}(?:valid|in force) (?:until|till|from|since)(?: [a-z0-9 ]{2,20})?(?=$)`,
      `how (?:this|the) (?:[a-z]+ )?${paper} (?:stays|keeps|remains) [a-z]+(?: [a-z]+){0,2}(?=$)`,
      `how long (?:this|it|the ${paper})(?: ${paper})? (?:holds?|stays?|remains?)(?: [a-z]+){0,2}(?=$)`,
      'revis(?:ing|ion of) these (?:pages|rules|standards|promises)',
    ],
  },
  contact: {
    cues: [
      `${first}(?:write|speak|talk) to (?!${people}(?![a-z])|${staff}(?![a-z])|each|one|them|be|learn|win|impress|me)[a-z]+(?=$)`,
      `${first}ask for (?!help|feedback|advice|it|an?|the|more|support|less|proof|money|payment|ideas|names|reviews|ratings|details|id)[a-z]+(?=$)`,
      `where to find (?:the|our) (?:${org}|office|desk|counter|registry|stall|kiosk|van)(?=$)`,
      `${channelWord}(?:, ${channelWord})*(?:,? and) (?:address|opening hours|post|fax|hours)(?=$)`,
      `keeper of (?:this|the|our) ${paper}`,
      'still (?:puzzled|unsure|wondering|in doubt|confused|lost|not clear|not sure)(?=$)',
      'anything else\\? (?:call|ask|write|ring|phone|tell|contact|talk)[a-z ]{2,20}',
      alone('enquiries|general enquiries|editor|our door'),
    ],
    except: ['(?:phone|telephone) lists?', '(?:the )?(?:chalk ?board|black ?board|white ?board) questions?', 'question (?:of|on) the [a-z]+'],
  },
  summary: {
    cues: [
      'on the (?:notice ?board|wall|poster|door|window|website|lift|counter|front page): [a-z ,]{3,40}(?=$)',
      '(?:our|the|this) (?:[a-z]+ )?[a-z]+,? (?:the |in )?short(?:er)? (?:form|version)(?=$)',
      alone(
        'short (?:form|text|public version|statement)|long and short of it|quick read|(?:website|web|front page|shop window) (?:paragraph|blurb|text|statement|notice)|public (?:paragraph|blurb|text)|(?:wallet|pocket|counter|summary|charter|charter summary) cards?|the blurb|for the front door',
      ),
      `(?:the|our|this) (?:[a-z]+ )?${promise} (?:on|in) (?:one|an?|plain|a single) (?:card|words|page|sheet|side|slide|poster|english)(?=$)`,
      'if you (?:only )?have (?:only |just )?(?:one|an?|two|five) (?:minutes?|moment)(?=$)',
      `${first}to (?:hang|stick|pin|put) (?:on|up|by) [a-z ]{3,20}(?=$)`,
      'what the (?:poster|sign|leaflet|card) says',
      '(?:notice|words|line) for (?:the )?(?:public|visitors|website|front door|poster)(?=$)',
    ],
  },
};
