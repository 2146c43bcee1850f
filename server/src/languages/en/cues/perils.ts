/** Steps of safety by what swells, cracks, bites or goes off, and by what is done about it. Contexts for words of time. */
import { atOnce } from './words.ts';

const body =
  '(?:cuts? (?:an?|the|his|her|their|its|your) (?:hand|finger|thumb|leg|foot|head|lip|arm|vein|knee)|twists? (?:an?|his|her|their|your)|sprains?|breaks? (?:an?|his|her|their|your) (?:arm|leg|hip|nose|tooth|wrist|ankle|rib)|fractures?|stops? breathing|turns? (?:blue|pale|white)|(?:is|are|feels?|looks?|gets?|becomes?) (?:very |suddenly )?(?:pale|blue|confused|limp|feverish|delirious|breathless|short of breath|in shock|in labour)|fever|tongue swells|lips? swell|(?:face|throat|leg|eye|tongue|hand|foot) (?:is |are |gets? |becomes? )?(?:swollen|swells?|numb)|loses? (?:consciousness|blood|a tooth|her footing|his footing|their footing)|numbness|cannot (?:breathe|swallow|move|feel|stand)|trouble breathing|waters break|contractions|blood (?:sugar|pressure) (?:falls?|drops?|rises?)|pulse|panic attack|has eaten|inhal(?:es|ed)|trips? over|slips? on|stings?|(?:is|was|been|gets?) (?:kicked|crushed|stung|scratched|bitten|scalded|burnt|burned|pinned|thrown|knocked|hit))';

const thing =
  '(?:swell(?:s|ing)?|swollen|bulges?|crack(?:s|ed|ing)?(?! (?:phone|screen|display|cup|mug|plate|glass(?:es)?|case|egg|tile|code|mirror)(?![a-z]))|splits?|frays?|frayed|smells? (?:off|odd|bad|sour|rotten|foul|of [a-z]+|gas|burning)|gone off|goes off|mouldy|mould|rancid|smok(?:es|ing)|sparks?|arcing|hums? loudly|overheats?|(?:gets?|is|becomes?|runs?|glows?) (?:too |red |very )?hot|hisses|drips?|gush(?:es|ing)?|bursts?|leak(?:s|ing|age|ages)?|wobbl(?:es|y)|tilts?|lists to|gives way|sags?|buckles?|tears?|snaps?|slips|jams?|sticks open|fails to (?:lock|close|stop|brake)|brakes? [a-z]+|loose (?:guard|bolt|wheel|nut|plank|railing|slate|tread|screw|cover|grate|lid)|guard (?:is|has come|comes) (?:loose|off|missing)|bare (?:wire|cable|metal)|rotten (?:plank|step|board|branch)|fallen (?:branch|tree|line|wire|cable|slate)|(?:alarm|siren|detector|sensor|bell|hooter|klaxon) (?:sounds|goes|rings|shows)|warning (?:light|lamp|tone|signal)|red (?:light|lamp) (?:comes|lights|flashes|is on)|unattended [a-z]+|abandoned (?:bag|suitcase|case|car|parcel)|(?:unknown|strange) (?:powder|fluid|liquid|parcel)|powder|solvents?|paint thinner|petrol|paraffin|lye|caustic|asbestos|radiation|x-ray|laser|high voltage|power socket|electric fence|water (?:near|reaches|in|by|over|above|enters) the|rising water|high water|wave|undertow|rip current|current pulls|thin ice|crevasse|avalanche|falling (?:rock|ice|stone|roof|tile|branch)|unsafe|unstable)';

const beast =
  '(?:tiger|lion|bear|wolf|wolves|leopard|rhino|hippo|elephant|ape|gorilla|chimpanzee|crocodile|cobra|viper|bull|boar|stallion|ram|goose|swan|dog|horse|animal|bees|hornets?|wasps?|rats?)s? (?:[a-z]+ ){0,3}(?:escapes?|escaped|breaks? out|gets? out|is out|is loose|charges?|bites?|bitten|kicks?|growls?|snaps?|stings?|attacks?|bolts?|panics?|lashes|limps|stops eating|swarms?)';

/** What is done where it would be folly to wait. */
const deed =
  '(?:leaves? the (?:enclosure|cage|paddock|stall|stable|pen|aviary|pit|tank|trench|roof|scaffold|stage|ladder|vessel|boat|hold|engine room|boiler room|pump room|laboratory|lab|cold store|freezer|darkroom|shaft|tunnel|track|field|stand|hide|tower|lift|car park|cellar|loft|yard|hangar|garage|workshop|ward|court|rink|range)|takes? (?:it|them|the [a-z]+(?: [a-z]+)?) out of (?:use|service|action|circulation)|(?:is|are) (?:taken|put|pulled|withdrawn) out of (?:use|service|action|circulation)|(?:is|are) (?:evacuated|cordoned off|roped off|isolated|disconnected|unplugged|switched off|turned off|shut off|shut down|quarantined|extinguished|defused|doused)|(?:stops?|halts?|aborts?) (?:the )?(?:ride|climb|lift|crane|winch|dive|descent|ascent|injection|infusion|transfusion|treatment|pour|saw|lathe|press|mill|conveyor|escalator|chairlift|work|pumping|fuelling|refuelling|welding)|seals? off|raises? the alarm|presses? the (?:emergency|red|panic|stop)[a-z -]{0,16}|(?:gives?|start|starts|begin|begins) (?:oxygen|adrenaline|cpr|first aid|chest compressions|compressions|the antidote)|uses? the (?:defibrillator|adrenaline pen|fire extinguisher|fire blanket|eyewash|epipen|inhaler))';

/** Who is sent for. */
const helpers =
  '(?:doctor|physician|nurse|matron|medic|paramedics?|vet|midwife|first(?: |-)aiders?|ambulance|lifeguards?|police|fire (?:brigade|service|crew|wardens?)|coast ?guard|lifeboat|security(?: guards?| staff| desk)?|mountain rescue|rescue (?:team|service|boat|helicopter)s?|harbour master|poisons? (?:line|centre|helpline|unit|control)|crash team|safety (?:officer|manager|team|lead)|diving (?:doctor|supervisor)|air traffic control|gas (?:board|emergency|company)|bomb squad|child protection[a-z ]{0,16}|social services|crisis team)';
const call = `(?:calls?|rings?|fetch(?:es)?|gets?|alerts?|sends? for|phones?|pages?|tells?|informs?|summons?|radios?|wakes?|warns?|notif(?:y|ies)|reports? (?:it |this |them )?to|(?:is|are) (?:called|fetched|alerted|informed|sent for|reported to|told)) (?:the |a |an )?(?:duty |ship[’']s |night |school |emergency |on-call |nearest |head |site |team |local ){0,2}${helpers}`;
const fetched = `(?:the |a |an )?(?:duty |night |school |emergency |on-call )?${helpers} (?:is|are) (?:called|fetched|alerted|informed|sent for|told|notified|summoned)`;

/** What is not as it should be, and so may hurt somebody. */
const harsh =
  '(?:spoilt|spoiled|rotten|rotting|mouldy|tainted|contaminated|infected|infested|poisonous|toxic|unsafe|aggressive|rabid|vicious|scalding|red-hot|hot|slippery|greasy|oily|icy|jagged|leaking|burning|smoking|sparking|exposed|live|bare|recalled|undercooked|unconscious|bloody|bloodied)';
const mild =
  '(?:wet|sharp|broken|shattered|torn|worn|cracked|loose|dangling|frozen|blocked|obstructed|locked|missing|lost|hurt|sick|ill|faulty|defective|damaged|expired|thawed|used|soiled|raw)';
const grave =
  '(?:fish|meat|shellfish|mussel|oyster|plank|step|stair|ladder|rung|railing|rail|handrail|rope|cable|wire|wiring|plug|socket|flex|strap|harness|helmet|brake|gas (?:hose|pipe|bottle|ring)|exit|emergency exit|escape route|fire door|gangway|floor|deck|ramp|slab|branch|needle|syringe|blade|knife|glass|battery|cylinder|canister|child|pupil|toddler|resident|patient|walker|swimmer|climber|diver|rider|worker|cage|fence|swing|slide|scaffold|edge|corner|nail|spike|guard|extinguisher|detector|fire alarm|life ?jacket|lifebuoy|flare|medicine|drug|dose|swab|dressing)(?:s|es)?';
const spot = `(?:${grave}|(?:food|milk|egg|mushroom|nut|feed|hay|bait|board|lead|belt|wheel|bolt|tyre|hose|pipe|pan|plate|hinge|oven|stove|iron|kettle|door|corridor|path|pavement|quay|platform|tile|tree|goose|dog|animal|bull|ram|bottle|bulb|lamp|drum|tank|vial|ampoule|linen|towel|blood bag|implant|gate|lock|toy|seat|shelf|rack|pallet|forklift)(?:s|es)?)`;
const amiss = `(?:${harsh} (?:[a-z]+ )?${spot}|${mild} (?:[a-z]+ )?${grave})`;

const harmful =
  '(?:mercury|asbestos|cyanide|chloroform|ether|formalin|acids?|alkali|ammonia|chlorine|bleach|solvents?|petrol|diesel|propane|butane|carbon monoxide|radon|ozone|nitrogen|dry ice|liquid oxygen|fireworks?|ammunition|explosives?|grenades?|shells? from the war|shrapnel|legionella|salmonella|listeria|norovirus|scabies|measles|meningitis|cholera|bed ?bugs?|fleas?|lice|head lice|ticks?|rats?|rodents?|cockroach(?:es)?|foot and mouth|bird flu|rabies|anthrax|chest pains?|shortness of breath|slurred speech|blood in|blood on|numb|paraly[sz]ed|goes lame|is lame|colic|convulses?|cramp|takes? in water|takes? on water|makes? water|lists? (?:to|more)|drags? (?:its|her|the) anchor|runs? aground|man over ?board|mayday|lightning|thunderclap|gusts?|gale force|falls? into|fallen into|self-harm|overdose|abuse of a child|neglect of a child|wanders? off|goes missing|(?:child|pupil|resident|patient|toddler|dog) (?:is |was |that is |who is |has been )?left behind|child (?:is|that is|who is|has gone|goes) (?:lost|missing)|(?:lost|missing) (?:child|person|diver|swimmer|walker|patient|resident)|so that (?:no one|nobody|no [a-z]+|none) (?:falls?|slips?|trips?|is (?:hurt|burnt|burned|cut|injured|scalded)|gets? hurt|burns?|drowns?|steps? (?:in|on)|cuts?)|before (?:anyone|anybody|someone|somebody) (?:falls?|slips?|trips?|is hurt|gets? hurt|steps? (?:in|on)))';

const guarded =
  '(?:dismounts?|fences? off|fenced off|ropes? off|roped off|tapes? off|taped off|closed off|closes? off|taped over|cordons? off|gritted|salted|quarantined?|quarantines|evacuates?|extinguish(?:es)?|starts? the pumps?|mans? the pumps?|drops? anchor|surfaces?|ascends?|abandons? ship|ditches|seals? the|bandages?|tourniquet|rins(?:e|es|ed) (?:with|under|the)|flush(?:es|ed)? (?:with|the (?:eye|eyes|wound|skin))|lays? (?:him|her|them|the [a-z]+) (?:down|flat)|recovery position|throws? (?:the|a) (?:ring|line|rope|buoy)|grounds? the (?:plane|aircraft|kite)|takes? cover|shelters? (?:in|under)|gets? (?:down|out of)|leads? (?:him|her|them|the [a-z]+) (?:out|away|to safety))';

/** Contexts for words of time. */
export const perils: readonly string[] = [
  `${body}(?![a-z])[^.;]{0,100} ${atOnce}`,
  `${atOnce}[^.;]{0,80} ${body}`,
  `(?<!(?:screen|site|website|page|app|program|software|server|system|printer|phone|line) )${thing}(?![a-z])[^.;]{0,100} ${atOnce}`,
  `${atOnce}[^.;]{0,60} (?:if|when|where|as|because|since|should|in case|at the first|at any|whenever) [^.;]{0,60}${thing}`,
  `${beast}(?![a-z])[^.;]{0,90} ${atOnce}`,
  `${atOnce}[^.;]{0,80} ${beast}`,
  `${deed}(?![a-z])[^.;]{0,50} ${atOnce}`,
  `${atOnce},? (?:and )?${deed}`,
  `(?:${call}|${fetched})(?![a-z])[^.;]{0,50} ${atOnce}`,
  `${atOnce},? (?:and )?(?:${call}|to the (?:[a-z]+ )?${helpers})`,
  `${amiss}(?![a-z])[^.;]{0,70} ${atOnce}`,
  `(?:throw|bin|discard|remove|clear|cover|dry|mop|close|lock away|fence off|take out|replace|report|isolate|mark|seal|cool|burn|destroy)s? (?:the |any |all |every |each |a |an )?${amiss}(?![a-z])[^.;]{0,40} ${atOnce}`,
  `${harmful}(?![a-z])[^.;]{0,100} ${atOnce}`,
  `${atOnce}[^.;]{0,80} ${harmful}`,
  `${guarded}(?![a-z])[^.;]{0,40} ${atOnce}`,
  `${atOnce},? (?:and )?${guarded}`,
];
