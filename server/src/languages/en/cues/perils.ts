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
];
