/** Contexts of vague words that promise nothing: history, conditions, safety steps, and what customers do or need. */

const done =
  "(?:was|were|had|did|broke|came|went|fell|rang|ran|took|told|said|wrote|failed|complained|asked|used to|grew|rose|lived|felt|thought|found|spoke|stood|began|arrived|moved|wanted|needed|wasn[’']t|weren[’']t|didn[’']t)";
const notADuty = "(?:(?!(?:must|will|shall|should|can|may|we|to|and|but|then|so)(?![a-z]))[a-z'’]+ )";
const often =
  '(?:frequently|often|regularly|periodically|repeatedly|occasionally|constantly|continually|from time to time|now and then|at times|sporadically)';
const swift = '(?:promptly|quickly|swiftly|rapidly|fast|soon|early|late|shortly|speedily|immediately|at once|straight(?: |-)?away|right away)';

const many =
  "(?:a (?:large|great|good|small|fair|considerable|significant|substantial|high|growing|vast) (?:number|part|share|proportion|amount|portion|section|majority|minority|quantity)(?: of)?|the (?:bulk|majority|greater part|best part|larger part|lion[’']s share|better part|vast majority)(?: of)?|(?:most|many|several|various|numerous|some|few|a few|a good many|quite a few|plenty|lots|a lot|a handful|a couple|dozens|scores|hundreds)(?: of)?)";

const customer =
  '(?:you|customers?|guests?|clients?|callers?|visitors?|patients?|members?|users?|subscribers?|buyers?|passengers?|travellers?|tenants?|residents?|citizens?|students?|pupils?|parents?|readers?|donors?|owners?|families|applicants?|leaseholders?|borrowers?|players?)';

const atOnce =
  "(?:immediately|at once|straight(?: |-)?away|right away|instantly|promptly|quickly|without (?:any |further )?delay|without (?:a moment[’']s )?hesitation|forthwith|as (?:fast|quickly|soon) as (?:possible|you can|they can))";
const asSoon =
  '(?:as soon as (?:possible|you can|they can|you are able)|at your earliest convenience|promptly|immediately|at once|straight(?: |-)?away|right away|quickly|without delay|in good time|soon|early|in advance|well in advance|beforehand|ahead of time|in plenty of time)';

/** What makes a step one of safety beyond the usual words. */
const peril =
  '(?:smells? (?:a |any )?(?:leak|burning|something)|(?:smells?|reeks?|stinks?|smell) (?:strongly |faintly )?of [a-z]+|fumes?|stand (?:well )?clear|keep (?:well )?(?:clear|back)|power lines?|(?:fuel|petrol|diesel|oil|hydraulic (?:oil|fluid)|brake fluid|coolant|refrigerant|battery|solvent)s?(?: or [a-z ]{1,16})? (?:is |are |has |have |starts? )?(?:leak|spill|escap|drip|pour)(?:s|ing|ed|t)?|clos(?:e|es) the valve|shut(?:s)? the valve|ladder|scaffold(?:ing)?|lift alarm|panic (?:button|alarm)|fire alarm|smoke alarm|allerg(?:y|ies|ic)|asthma|epilep[a-z]+|diabetic|(?:an?|epileptic) fit|feels? (?:ill|faint|sick|dizzy)|falls? ill|taken ill|chest pains?|wound|bitten|bites? (?:a|an|someone|anyone)|stung|heat ?stroke|hypothermia|(?:un)?exploded|leaking gas|smell of gas|smells? (?:gas|burning|smoke)|acid|bleach|ammonia|needle|sharps|broken glass|shattered|electrocut[a-z]+|short circuit|sparking|overheat(?:s|ed|ing)?|on fire|catches fire|lightning|thunder|avalanche|landslide|rip current|capsiz[a-z]+|runaway|escapes? from|loose animal|knife|gun|robbery|robbed|raid|hostage|abduct[a-z]*|self(?: |-)harm|suicid[a-z]+|overdose|carbon|radiation|evacuation|life at risk|risk to life|anaesthe[a-z]+|stops? breathing|no pulse|collapsing|slips?(?= and|,| (?:on|off|from)|$)|gives? way|comes? loose|lost child|child is lost)';

/** History and descriptions, for words of time and frequency. */
export const pastActs: readonly string[] = [
  `(?<![a-z] who (?:[a-z]+ )?)${done} ${notADuty}{0,4}(?:${often}|${swift})(?! (?:be|call|tell|report|send|reply))`,
];

/** What customers do of their own accord. */
export const habits: readonly string[] = [
  `${many} (?:our |the |these |those )?(?:[a-z]+ )?(?:members|customers|guests|visitors|readers|passengers|patients|tenants|residents|students|families|callers|clients|users|pupils|owners|parents|neighbours|people|shoppers|diners|walkers) (?!(?:must|will|shall|should|are (?:served|seen|answered|called|asked|told|given))(?![a-z]))[^.;]{2,70}`,
];

export const timeActs: readonly string[] = [
  ...pastActs,
  // Steps of safety by what is done.
  `(?:blow the whistle|throw (?:the|a|them a|him a|her a) (?:ring|line|lifebelt|rope|buoy)|(?:hit|press|pull) the (?:red|stop|emergency|alarm)[a-z -]{0,16}|get (?:away|clear|down|out)|lie down|take cover|drop everything|cut the (?:power|engine|gas|current))[^.;]{0,40} ${atOnce}`,
  '(?:under|by|as) (?:the )?(?:[a-z]+ ){0,4}(?:act|regulations?|gdpr|law|statute|directive|code of practice)(?: (?:19|20)[0-9]{2})?,? [^.;]{0,60}without undue delay',
  `${peril}[^.;]{0,90} ${atOnce}`,
  `${atOnce}[^.;]{0,90} ${peril}`,
  // Customers tell us.
  `(?:please )?(?:tell|let|inform|notify|warn|contact|ring|call|phone|telephone|email|e-mail|text|write to|return to|come back to|get in touch with|speak to|talk to) (?:us|reception|the (?:office|shop|surgery|desk|school|clinic|practice|helpdesk|counter|ticket office|front desk))(?: know)?(?:(?!(?:,| and|,? so) (?:we|our|staff)(?![a-z]))[^.;]){0,60} ${asSoon}`,
  `(?:if|when) you [^.;]{2,50}, please [^.;]{2,60} ${asSoon}`,
  `${customer} (?:must|should|need to|have to|are asked to|ought to|are requested to|are advised to|are encouraged to) (?:please )?(?:also |always )?(?:report|tell|return|bring|book|order|apply|send|hand in|let us|notify|inform|ring|call|contact|cancel|pay|collect|arrive|come|register|ask|submit)(?:(?!(?:,| and|,? so) (?:we|our|staff)(?![a-z]))[^.;]){0,60}? ${asSoon}`,
];

export const quantityActs: readonly string[] = [
  'no [a-z]+ (?:is|are) (?:ever )?too [a-z]+(?: or (?:too )?[a-z]+)?',
  // Who works here.
  `${many} (?:our|the|your) (?:[a-z]+ )?(?:staff|drivers|colleagues|volunteers|teachers|nurses|cooks|guides|crew|team|people|employees|engineers|fitters|managers) (?:are (?:studying|trained|from|also|part|women|men|local|retired|students|parents)|live|come from|have (?:been|worked|a|their)|speak|know|started|trained|joined|cycle|walk|grew|hold|belong)`,
  'in (?:small|large|limited|fixed|even) (?:quantities|numbers|batches|amounts|lots) of (?:[0-9]+|two|three|four|five|six|ten|twelve|twenty|forty)',
  '(?:town|village|building|house|district|area|city|region|park|road|street|station|coast|valley|garden|council|county|island|map|list) (?:has|have|contains?|holds?|offers?) (?:[a-z]+ ){0,2}(?:a number of|several|many|various|numerous|enough|plenty of|a few|some|lots of|a lot of)',
  // History: the verb is in the past.
  `${many} (?:(?:the|our|all|those|these|them|last|its|their|it|which|whom) ){0,3}(?:[a-z'’]+ ){0,4}${done}`,
  // Who the customers are.
  `${many} (?:our|the|your|these|those) (?:[a-z]+ )?(?:members|customers|guests|visitors|readers|passengers|patients|tenants|residents|students|families|callers|clients|users|pupils|owners|parents|neighbours) (?:are|live|come|have|speak|travel|know|own|prefer|want|like|use|work|cannot|do not|don[’']t)`,
  'and (?:most|many|some|several|a few|a good many) of (?:them|these|those) (?:are|live|come|have|speak|travel|know|own|prefer|want|like|use|work|do not|cannot)',
  // Conditions.
  `(?:if|when|where|whenever|once|should|unless|in case) (?:[a-z'’]+ ){0,5}${many}[^.,;:]{1,70}(?=,)`,
  "(?:if|when|where|whenever|once|should|unless|in case) (?:[a-z'’]+ ){1,6}(?:significantly|considerably|much|far|substantially|slightly|a little|noticeably|somewhat) (?:longer|more|higher|lower|less|fewer|later|shorter|larger|smaller|worse|greater)(?: than [^,.;]{2,40})?(?=,)",
  // What customers may ask.
  `${customer} (?:may|can|could|might|are free to|are welcome to) [^.;]{0,50}${many}`,
];

export const qualityActs: readonly string[] = [
  // What others bring, as it is.
  `${many} (?:the |our |these |those )?[a-z]+ (?:that|who|which) [^.;,]{2,40} (?:is|are|was|were) (?:of )?(?:very |quite |rather )?(?:high|good|excellent|outstanding|low|poor|great|fine|superb)(?:(?: |-)quality)?`,
  'meet(?:s|ing)? (?:unusual|odd|uncommon|late|unexpected|rare|strange) (?:wishes|requests|demands|needs)',
];

export const conditionActs: readonly string[] = [
  `${customer} (?:may|can|could|might|are free to|are welcome to) [^.;]{0,110}(?:if|where|when|as) (?:necessary|needed|required)`,
];
