import type { LanguagePack } from '../types.ts';
import { about } from './about.ts';

/** Words by which an English section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  about,
  lastChange: [
    '(?:last|latest|previous|most recent) (?:changed?|revis(?:ed|ion)|updated?|review(?:ed)?|edit(?:ed)?|amend(?:ed|ment)|edition|version)|next (?:review|revision|edition|update)|(?:change|revision|version) (?:log|history)|changes? (?:are |is )?(?:listed|noted|logged|recorded|dated)',
  ],
  review: [
    're(?:-)?view(?:s|ed|ing)?',
    'revis(?:e|es|ed|ing|ion|ions)',
    're(?:-)?read(?:s|ing)?',
    'updat(?:e|es|ed|ing)',
    '(?:go|goes|going|gone|went) (?:over|through)',
    'look(?:s|ed|ing)? (?:again )?(?:at|over|through)',
    'reconsider(?:s|ed|ing)?|re(?:-)?writ(?:e|es|ing|ten)',
    '(?:bring|brings|brought|bringing|keep|keeps|kept|keeping) (?:it |them |this |the [a-z]+ )?(?:up to date|current)',
    'check(?:s|ed|ing)? (?:that|whether|if) (?:it|this|they|these|the [a-z]+)(?: [a-z]+)? still',
    '(?:write|writes|print|prints|issue|issues|publish|publishes|bring out) (?:a |the )?new (?:edition|version)|(?:latest|next|last) (?:edition|version)|out of date',
    'amend(?:s|ed|ing|ments?)?|comes? up for (?:renewal|review)|(?:go|goes|going|went) back (?:to|over)|take(?:s|n)? (?:it |this |the [a-z]+ )?(?:off the shelf|out of the drawer)|(?:edition|version) (?:[0-9.]+|two|three|four) (?:replaces|brought|added|took)|dust(?:s|ed)? (?:it |this )?(?:off|down)|overhaul(?:s|ed|ing)?|still (?:true|right|fits?|holds?|works)|with (?:fresh|a red) (?:eyes|pen)',
  ],
  extensions: ['ext(?:ensions?|\\.)?', 'internal(?: no\\.| number)?'],
  paper: [
    'this (?:page|booklet|leaflet|text|document|paper|sheet|file|section|folder|binder|notice|card)',
    'the (?:page|booklet|leaflet|document|binder|wording)',
    'these (?:pages|rules|notes)|(?:what|all that|everything) (?:is written|stands|we (?:say|write|wrote)) here',
  ],
  feedback: [
    '(?<!(?:site|land|building|house|damp|structural|roof|tree|home|stock|heat|asbestos) )surveys?|surveyed',
    'questionnaires?',
    'feedback',
    '(?:comments?|suggestions?|opinion|feedback|reply)(?: |-)(?:cards?|forms?|box(?:es)?|books?|slips?)',
    'focus groups?',
    '(?:customer|guest|client|user|visitor|resident|patient|passenger|member|tenant|reader) (?:panels?|forums?|groups?|interviews?)',
    'satisfaction (?:scores?|ratings?|figures?|levels?)',
    '(?:ask|asks|asked|asking|invite|invites|invited) [^.;:]{0,40}(?:how (?:it|we|things|their|your|the|they)|what (?:they|you|people|went)|(?:their|your|an?) (?:opinions?|views?|experience|ratings?|score))',
    '(?:customers?|guests?|clients?|callers?|visitors?|users?|patients?|members?|people) [^.;:]{0,20}(?:tell|told) us',
    '(?:online|star|public) (?:reviews?|ratings?)|reviews? (?:left|posted|on)',
    'one(?: |-)(?:question|minute) (?:text|message|poll)|(?:opinion|exit|online|quick) polls?|polled',
    '(?:text|message|email|card|form|slip|link) with (?:one|two|three|four|five|six|[0-9]+) questions?|(?:two|three|four|five|six|ten|[0-9]+)(?: |-)question (?:surveys?|texts?|forms?|cards?)|pass(?:es|ed)? on what (?:they|you)|overhear|overheard|ideas (?:that|from|box)|thumbs (?:up|down)|smiley|visitors. book|guest ?book|exit interviews?|net promoter|NPS|mystery (?:shopp(?:ers?|ing)|guests?|calls?)|(?:rates?|rated|scores?|scored|marks?) (?:us|the (?:visit|stay|call|service|lesson|repair))',
    'what (?:they|you|people|customers|guests|visitors|members|patients|tenants|passengers|readers|audiences) (?:think|thought|say|said|made of|would change|liked|disliked)',
  ],
  newcomers: [
    'new (?:[a-z]+ )?(?:starters?|staff|colleagues?|employees?|recruits?|joiners?|hires?|techs?|technicians?|volunteers?|drivers?|clerks?|agents?|assistants?|team members?|members of (?:the )?(?:staff|team|crew)|stewards?|receptionists?|cashiers?|teachers?|carers?|nurses?|cooks?|waiters?|guides?(?= (?:and|who|sits?|walks?|goes|shadows?|spends?|learns?|follows?)))',
    'newcomers?',
    'new to (?:the|our) (?:team|desk|job|role|counter|shop|floor|office)',
    '(?:in|on|during|within|before|by the end of|after) (?:their|the|your|his or her) first (?:[a-z]+ )?(?:day|days|week|weeks|month|months|shift|shifts|fortnight|night|nights|season|saturday|weekend|watch|call|round)',
    // Those on a menu are none.
    'starters?(?= (?:sit|sits|shadow|shadows|spend|spends|work|works|follow|follows|learn|learns|read|reads|go|goes|listen|listens|watch|watches|are (?:given|paired|shown)|is (?:given|paired|shown)))',
    'before (?:you|they|he|she|anyone|anybody|somebody|someone) (?:serves?|works?|drives?|goes|go|answers?|opens?|is|are|take|takes|picks? up) (?:[a-z]+ ){0,3}(?:alone|on (?:your|their|his|her) own|(?:the|a) (?:phone|call|shift|desk|till|counter)s?)',
    '(?:beside|alongside|next to|paired with|behind) (?:a|an|the) (?:senior|experienced|older|seasoned|old) (?:hand|colleague|driver|member|guide|one|[a-z]+)|old hands?|senior hands?|learn(?:s|ing)? the (?:job|ropes|trade)|(?:buddy|mentor)s?',
    'trainees?',
    'apprentices?',
    'probation(?:ary)?',
    'induction',
  ],
  // Headings on other matters than service: those who work here, money, machines, law, goods.
  elsewhere: [
    // The policy itself, and those who deal with incidents: what stands under them is of every sort.
    '(?<!\\p{L} )policy(?=$)|(?:incident|crisis|breach|emergency)(?: response| management)? team(?=$)',
    '(?:annual|sick|parental|maternity|paternity|unpaid|compassionate|bereavement|study|garden(?:ing)?|carer.s|medical|family) leave|leave (?:of absence|entitlement|requests?|policy|year)|(?:holiday|vacation) (?:entitlement|requests?|pay|allowance|policy|days)|paid time off|PTO|sickness absence|sick days|absence (?:from work|management|policy)|staff absences?|absenteeism|jury (?:duty|service)|bank holiday working',
    '(?:pay|wages?|salar(?:y|ies)|payroll|overtime|bonus(?:es)?|pensions?|remuneration|sick pay|pay ?(?:day|slips?|scales?))(?=$| and | &|,|:)|(?:staff|employee) (?:discounts?|benefits)|benefits(?=$| and (?:pay|perks))|compensation and benefits|recruitment|hiring (?:process|policy|of staff)|job interviews|resignation|redundancy|(?:staff|performance) appraisals?|performance reviews?|rotas?|rosters?|shift swaps?|working time|time ?sheets?|clocking (?:in|on)|remote work(?:ing)?|home(?: |-)?working|dress code',
    'travel (?:expenses|claims?|costs|bookings?)|expenses?(?=$| and | claims?| policy)|mileage (?:claims?|allowances?|rates?)|per diems?|company (?:cars?|cards?|credit cards?|phones?|vehicles?)|petty cash|purchas(?:e|ing) (?:orders?|limits|policy)|procurement|tendering|budgets?|invoices? from suppliers|stock ?taking|cashing up|fixed assets',
    'passwords?|passcodes?|(?:information|data|network|cyber|device|physical|IT|computer|email|site) security|acceptable use|(?:use of (?:the )?(?:internet|email|computers?|social media|personal (?:phones|devices)))|social media(?= (?:accounts|use|policy)|$)|encryption|malware|phishing|firewalls?|software (?:licen[cs]es|updates)|bring your own device|BYOD|CCTV',
    'cookies?|(?:data|personal data|privacy) (?:protection|rights|retention|controller|processing|sharing|subjects?)|your (?:data )?rights (?:under|over)|(?:personal )?data we (?:collect|hold|keep|share)|what (?:personal )?data|privacy(?=$| notice| policy| statement)|GDPR|retention (?:periods?|schedule)|freedom of information|intellectual property|copyright|trade ?marks?|governing law|jurisdiction|severability|limitation of liability|indemnit(?:y|ies)|entire agreement|money laundering|anti(?: |-)bribery|bribery|modern slavery|whistle(?: |-)?blowing|conflicts? of interest|gifts (?:from|and hospitality)',
    'fire (?:drills?|safety|assembly|exits?|extinguishers?|wardens?)|risk assessments?|COSHH|manual handling|lone working|protective (?:clothing|equipment)|PPE|machine safety|(?:opening|locking|closing) up|alarm codes?|key holders?|parking for staff|staff (?:parking|room|kitchen|meals|lockers|uniforms?)',
    '(?:product|price|parts|wine|stock|model|colour|size|fabric|paint) (?:lists?|ranges?|charts?|catalogues?|codes?)(?=$)|(?:our|the) (?:history|story|founders?|building|menu|machines|fleet|products?|ingredients|recipes?|suppliers)(?=$)|(?:recipes?|ingredients|specifications?|dimensions|floor plan|acknowledg(?:e)?ments|bibliography|index|table of contents|abbreviations)(?=$)|a (?:short|brief) history|history of',
  ],
};
