/** Figures right behind a vague word, in the units of a trade, as a count, as an event that anyone can see, or by the place where they stand. */

const digit = '(?:[£$€] ?)?[0-9][0-9.,]*';
const word =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|a dozen|half an?|one)';
const figure = `(?:${digit}|${word}(?![a-z]))(?: ?(?:to|or|-|–) ?${digit})?`;

/** What joins a word and its figure: a colon, a dash, a bracket, a comma. */
const mark = '(?:[:,;]| ?\\(| [–—-])';
const bound =
  '(?:that is |that means |which means |meaning |namely |i\\.e\\.,? |which is to say |(?:and |by (?:that|this|which) )?(?:i|we) mean |(?:shall we |let us )?say,? |here |to be (?:exact|precise) |in figures |exactly |precisely )?(?:at (?:least|most|the (?:latest|most|least)) |no (?:more|less|fewer|later|longer) than |not (?:more|over|under|below|above|less) (?:than )?|never (?:more|less|under|over|below|above) (?:than )?|(?:about|around|roughly|up to|to|under|below|over|above|between|within|from|with|of|at|only|just|every|after) (?:at least |at most )?)?';

const unit =
  "(?:seconds?|secs?|s|minutes?|mins?|hours?|h|days?|weeks?|months?|years?|° ?[CF]?|degrees?|bars?|volts?|watts?|amps?|lux|decibels?|db|lumens?|psi|ppm|ph|nm|newton|rpm|km/h|mph|knots|mm|cm|m|km|kg|g|ml|centimetres?|millimetres?|metres?|inches|feet|foot|miles|grams?|kilos?|litres?|pints?|ounces?|pages?|words?|lines?|sentences?|paragraphs?|slides?|characters|drops?|pinches|spoons|spoonfuls?|teaspoons?|tablespoons?|cups?|slices?|turns?|strokes?|steps?|paces?|arm(?:[’']s)?(?: |-)lengths?|fingers?|people|persons?|guests?|customers?|passengers?|visitors?|nurses?|staff|volunteers?|drivers?|items?|seats?|rows?|copies|sheets?|coats?|layers?|rings?|tries|attempts?|times|points?|per ?cent|%|pounds?|pence|euros?|dollars?|for each|for every|per|each|a head|in (?:all|each|every|row)|at (?:most|least|the most))(?![a-z])";

/** A level that a figure gives: `the volume low, under 60 decibels`, `sufficiently (110 Nm)`, `a few steps (three at most)`. */
const degree =
  '(?:short|brief|low|high|small|large|big|long|narrow|wide|thin|thick|hot|warm|cool|cold|slow|slowly|gentle|gently|tight|tightly|firm|firmly|loose|loosely|near|close|far|deep|deeply|full|light|lightly|bright|brightly|heavy|quiet|loud|modest|moderate|moderately|adequate|adequately|sufficient|sufficiently|enough|suitable|suitably|appropriate|appropriately|proper|properly|reasonable|sensible|generous|generously|minimal|sparing|sparingly|frugally|thorough|thoroughly|ample|plenty|several|some|a few|a couple|a handful|a number|a small number|a limited number|a certain number|many|most|more|in stages|safe|comfortable|acceptable|correct|right|good|poor)';
const things =
  '(?: (?:of|for|to|in|from|on|at|with|the|a|an|its|their|your|our|each|every|any|all))*(?: (?!(?:we|they|you|staff|must|will|shall|should|is|are|and|or|but|so|then|within|by|reply|answer)(?![a-z]))[a-z-]+){0,5}';

const tempo =
  '(?:regularly|frequently|often(?: enough)?|periodically|repeatedly|occasionally|from time to time|now and then|every so often|at (?:regular )?intervals|promptly|quickly|soon|shortly|early(?: enough)?|in good time|in time|in due course|fast|speedily|swiftly|without delay|immediately|at once)';

/** What anybody can see, after which something is done: `that is when the line is reached`. */
const sign =
  '(?:when(?:ever)?|once|as soon as|after|before|(?:on|with|at|by)(?= (?:each|every|both|half|dawn|dusk|noon|midnight|sunrise|sunset)(?![a-z]))) (?!(?:possible|needed|necessary|required|appropriate|convenient|we|time|there|resources|suitable|all|first opportunity|the (?:first|earliest|next) (?:opportunity|chance)|your|our|people|anyone|customers|guests|they|you|it is|they are)(?![a-z]))';

/** Where figures stand. */
const list =
  '(?:price list|tariff|fee (?:table|list|schedule)|rate card|list of (?:fees|charges|prices)|timetable|service (?:sheet|book|plan|schedule)|maintenance (?:plan|schedule|sheet)|cleaning (?:plan|schedule|chart)|feeding (?:plan|chart|schedule)|recipe(?: card| book)?|data sheet|manual|chart|rota|roster|table|board|schedule|notice|poster|duty plan|dosage (?:table|chart)|log ?book|job card|annex|appendix)';

/** Contexts for every list of cues. */
export const figures: readonly string[] = [
  `${degree}${things}${mark} ?${bound}${figure}(?:[ -](?:[a-z]+ )?${unit}|${unit}|(?=\\)))`,
  `${tempo}(?: [a-z]+){0,2}${mark} ?(?:that is(?: to say)?|namely|meaning|i\\.e\\.|which means|to be exact|in other words)?,? ?${sign}(?:the|an?|each|every|it|its|they|their|he|she|[a-z]+s|both|all|half|day|dawn|dusk|noon|midnight|sunrise|sunset|[0-9]+) ?[a-z]+`,
  `${tempo}${mark} (?:at|on|in|by) (?:the )?${figure}(?:(?:,| and|, and) (?:the )?${figure})+`,
  `(?:reasonable|small|modest|fair|moderate|suitable|nominal|low|appropriate|adequate|sufficient|enough|proper|regular|frequent|prompt|timely|early|short)${things}${mark} ?(?:(?:as |see |in |on |to |per |under )*(?:the|our|its|your) (?:[a-z]+ )?|see (?:[a-z]+ )?)${list}(?![a-z])`,
  '(?:excessive|loud|large|small|long|short|heavy|late|early|frequent|regular) [a-z]+ (?:after|before|between|over|above|from|under|below|up to|of (?:more|less) than|of (?:over|under)) [0-9][0-9:.,]*',
  '(?:necessary|sufficient)(?:,? (?:and|but not|or) (?:necessary|sufficient))? conditions?(?! (?:of|for) (?:service|hire))',
  `${tempo}${mark} ?(?:as |see |in |on |to |per |under |laid down |set out |given |shown |printed )*(?:the|our|its|your|this) (?:[a-z]+ )?${list}(?![a-z])`,
  '(?:repeatedly|regularly|frequently|often|several times|more than once)(?:,|:| –) ?(?:at|on|in|before|after|during) (?:the )?[a-z]+(?:, (?:then )?(?:at|on|in|before|after|during) (?:the )?[a-z]+){1,4},? and (?:at|on|in|before|after|during) (?:the )?[a-z]+',
  `(?:enough|sufficient|adequate|reasonable|short|long) time(?:,|:| \\(| –) ?[^.;]{0,30}?${figure} ?(?:seconds?|minutes?|hours?|days?|weeks?|months?)`,
  `(?:reasonable|sufficient|adequate|appropriate|suitable|proper|small|large|certain|limited|safe|good) (?:number|amount|quantity|distance|level|pressure|portion|dose|length|speed|temperature|size|gap|margin|sum|fee|share|supply|stock|depth|height)(?: (?:of|for|to|from) [a-z]+){0,2} (?:is|are|means|comes to|lies at|stands at) ${bound}${figure}`,
];
