/** What others do of their own accord: animals, weather, traffic, trades and passers-by. And figures in unusual places. */

const creatures =
  '(?:herons?|gulls?|seagulls?|bees|wasps|swallows|swifts|bats|geese|ducks|swans|deer|fox(?:es)?|badgers?|hedgehogs?|squirrels?|cats|dogs|puppies|kittens|horses|ponies|cows|sheep|lambs|goats|pigs|hens|birds|pigeons|crows|robins|owls|fish|salmon|trout|eels|crabs|whales|dolphins|otters|mice|rats|moths|ants|midges|flies|mosquitoes|slugs|snails|worms|frogs|toads|snakes|wolves|bears|rabbits|hares|moles)';

const elements =
  '(?:snow|fog|mist|rain|showers|ice|frost|hail|wind|winds|storms?|gales?|floods?|thunder(?:storms)?|clouds|drizzle|dew|(?:the )?(?:tides?|waves|currents?|river|stream|brook|lake|sea|sun|moon|ground|soil|road|path|pass|valley|harbour mouth)|dust|pollen|plants|seeds|bulbs|roses|trees|oaks|hedges|grass|weeds|mushrooms|apples|berries|blossom|moss|algae|wool|timber|concrete|plaster|dough|butter|milk|wine|paint)';

const passersBy =
  '(?:truckers|lorry drivers|lorries|trucks|hauliers|motor ?homes|caravans|cyclists|bikers|motorists|commuters|joggers|runners|anglers|fishermen|fishing boats|boats|yachts|barges|canoeists|rowers|farmers|growers|shepherds|foresters|hunters|schools|families|couples|groups|walkers|hikers|ramblers|climbers|tourists|day trippers|holidaymakers|travellers|locals|villagers|islanders|residents|neighbours|shoppers|traders|dealers|decorators|roofers|landlords|students|pupils|children|toddlers|teenagers|parents|grandparents|pensioners|people|visitors|bidders|sellers|collectors|bands|choirs|wedding parties|hen parties|beginners|amateurs|first(?: |-)timers|latecomers|thieves|burglars|fraudsters|scammers|journalists|reporters|competitors|rivals)';

const usually =
  '(?:generally|usually|normally|typically|mostly|mainly|often|frequently|regularly|commonly|sometimes|rarely|ordinarily|quite often|very often|most often|as a rule|for the most part)';

const start =
  '(?<!(?:the|in|on|at|after|over|from|if|when|where|because|since|that|which|ask|asks|tell|tells|show|help|helps|let|give|gives|send|offer|serve|serves|greet|and|so|for|to|with|by|of|our|your) )';

const served =
  '(?:be|served|seen|answered|told|called|given|offered|helped|greeted|asked|get|gets|receive|receives|have|has|are (?:served|seen|answered|told|called|given|offered|helped|greeted|asked|dealt)|is (?:served|answered|given))';

const figure =
  '(?:at least |at most |about |up to |no more than )?[0-9][0-9.,]*(?![0-9.,]* ?(?:am|pm|a\\.m|p\\.m|:|hours?|days?|minutes?|weeks?|months?|o.clock)(?![a-z]))';
const numberWord = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)';
const physical =
  '(?:° ?[CF]?|degrees?|rpm|bars?|volts?|watts?|amps?|km/h|mph|knots|nm|newton|psi|lux|decibels?|db|mm|cm|centimetres?|millimetres?|metres?|feet|inches|grams?|g|kg|kilos?|ml|millilitres?|litres?|pints?|ounces?|ppm|ph|hertz|lumens?|cycles|strokes|turns|miles|kilometres|km)(?![a-z])';
const degree = '(?:sufficient|enough|adequate|several|some|a few|plenty of|ample|a number of|a couple of|a handful of|many)';

/** Contexts for every list of cues. */
export const otherLives: readonly string[] = [
  `${start}(?:(?:the|most|many|some|these|other|older|younger|young|wild|local|foreign|heavy|strong|fresh|new) ){0,2}(?:${creatures}|${elements}|${passersBy}) (?:also |still |now )?(?:${usually}|tends? to|(?:are|is) ${usually}) (?!(?:${served})(?![a-z]))[a-z]+`,
  `${start}(?:(?:the|most|many|some|these|other) ){0,2}(?:${creatures}|${elements}) (?:[a-z]+ ){1,3}(?:${usually}|quickly|rapidly|fast|slowly|soon|early|late|suddenly)(?=[.,;]|$| (?:in|on|at|from|after|before|by|over|under))`,
  // Named by an article, a kind of thing and a word that only boasts elsewhere.
  '(?<=the )(?:effective|efficient|excellent|excellence|quick|prompt|rapid|swift|regular|quality|flexible|best|premium|superior|sufficient|reasonable|adequate|smart|seamless)(?: [a-z]+){1,2} (?:course|module|workshop|seminar|certificate|award|diploma|badge|prize|medal|account|fund|trust|bond|range|brand|edition|app|card|cup)(?![a-z])',
  '(?:effective|efficient|excellent|excellence|prompt|rapid|swift|quality|best|premium|superior)(?: [a-z]+){1,3} (?:ltd|limited|plc|llp|inc|gmbh|& sons|& co)(?![a-z])',
  '(?:effective|efficient|excellent|active|assertive) (?:listening|speaking|writing|communication|presentation|negotiation|barista|baking|teaching) (?:course|module|workshop|certificate|training|class|seminar|award|diploma)',
  'reasonable adjustments? (?:form|polic(?:y|ies)|passport|duty|team|officer|request form|procedure)',
  // A figure behind a colon or a comma.
  `${degree} [a-z]+(?: [a-z]+){0,3}(?::|,| \\() ?${figure}`,
  `${degree} [a-z]+(?: [a-z]+){0,3}: (?:at least )?${numberWord}(?![a-z])`,
  `(?:[a-z]+ enough|enough|sufficiently [a-z]+|adequately [a-z]+|slowly|gently|quickly|fast|firmly|evenly|often|frequently|regularly|periodically)(?:,|:| \\() ?(?:at |to |every |after |of |with |about |up to )?(?:at least |at most |about )?[0-9][0-9.,]* ?(?:${physical})`,
  '(?:often|frequently|regularly|periodically|repeatedly)(?:,|:| \\() ?(?:at|after|before|with|on|between) (?:every|each|dawn|dusk|noon|sunrise|sunset|high (?:tide|water)|low (?:tide|water)|both|the (?:turn|change) of) ?[a-z]*',
];
