/** Vague-looking words that state a fact, name a thing or leave the choice to the customer. */

const many = '(?:a lot of|lots of|several|many|a number of|various|numerous|plenty of)';
const customer = '(?:customer|client|guest|user|patient|member|passenger|visitor|tenant|resident|buyer|subscriber|account holder)';

/** Contexts for every list of cues. */
export const plainFacts: readonly string[] = [
  // Names of arrangements and of things that are small by nature.
  'flexible (?:work |working )?(?:schedules?|arrangements?)(?! for (?:you|customers))',
  'quick (?:research|look|glance|search|question|chat|start|reference|links?|tips?|read)',
  '(?:ongoing|on-going|continued|continuing) (?:suitability|eligibility|validity|fitness|employment|need)',
  'regular (?:on|off)(?:-)?boarding',
  // How customers come.
  `${customer}s?(?: (?!who |that )[^.;,]{1,40})? (?:is|are) (?:usually|often|mostly|generally|normally|typically|frequently) (?:very |a little |rather )?(?:scared|afraid|worried|anxious|nervous|upset|angry|cross|tired|ill|hurt|confused|embarrassed|in a hurry|in pain|in shock|new to|first-timers?|elderly|older|young|families|students|regulars)`,
  // Things there are, not things that are promised.
  `(?:there (?:are|is)|have|has) ${many} (?:[a-z]+ )?(?:things|ways|reasons|factors|kinds|types|sources)`,
  'sometimes,? (?:it|this|that|things) (?:becomes?|happens?|turns? out|proves?|goes|go|is|are|gets?)',
  '(?:is|are) (?:only |mainly )?used for [^.;]{2,40}',
  '(?:case studies|examples?|samples?|success stories) of (?:well|badly|poorly|good|great|excellent|best|poor|bad)(?:-| )[a-z]+',
  '(?<!\\p{L} )customer (?:service|support|care) best practices?(?=$|[,;])',
  '(?:learning|education|understanding|knowledge|awareness) (?:for|about|of|on|as to) how [^.;]{2,120}',
  'timeliness of (?:our|the|each|every|an?|your) [a-z]+ (?:is|are|was|were|will be) (?:[a-z]+ )?(?:important|measured|tracked|monitored|reported)',
  // What is weighed afterwards.
  'whether (?:(?:the|an?|any|each) [a-z]+|they|he|she|it) (?:had|was|were) [^.;]{2,80}',
  // Turning to somebody without a go-between.
  "(?:contact|e-?mail|write to|call|ring|phone|message|reach|speak to|speak with|talk to|approach)(?: [a-z'’]+){1,6} directly",
  // What somebody else decides about their own affairs.
  `at (?:the |an? |each |every )?${customer}(?:s|['’]s|s['’])? (?:sole |own )?discretion`,
  // An interest, and a commitment already made.
  '(?:keen|eager) to (?:know|hear|learn|understand)',
  '(?:changes?|actions?|steps|improvements?|measures|what|that|which|anything|everything) (?:that |which )?(?:we|they|you|it) (?:have |has |had |[a-z]+ )?committed to(?: [a-z]+ing)?',
  '(?<=to )(?:select|choose|find|match|identify|recruit|reach) (?:the )?(?:appropriate|suitable|right) (?:people|person|candidates?|participants?)',
  '(?:from|to|with|by) the (?:right|appropriate) (?:person|people)',
  // Conduct.
  '(?:excellent|good|exemplary|outstanding) (?:behaviou?r|conduct)',
  // A time that an appointment sets.
  '(?:be|being|is|are|arrive|arrives|turn up|show up|come) on time (?:for|to) (?:your|their|the|an?|each|every|all|our) (?:[a-z]+ )?(?:appointments?|meetings?|shifts?|interviews?|sessions?|lessons?|class(?:es)?|bookings?|check-in)',
  // A test of the law.
  'reasonably (?:likely|believes?|believed|suspects?|suspected|foreseeable)',
  // What moves a figure within its limits.
  '(?:[0-9]+|one|two|three|four|five|ten) ?(?:-|–|to|and) ?(?:[0-9]+|three|four|five|six|seven|ten) (?:working |business |calendar )?(?:minutes|hours|days|weeks|months) depending on [^.;,]{2,50}',
];
