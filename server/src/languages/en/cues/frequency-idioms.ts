/** Turns of speech that promise repetition without an interval: frames with an open slot, and idioms. */

const span =
  '(?:day|shift|week|month|quarter|year|season|morning|afternoon|evening|night|term|visit|stay|project|process|meal|session|event|journey|job)';

const recurring =
  '(?:reviews?|checks?|updates?|training|meetings?|contact|feedback|audits?|inspections?|monitoring|maintenance|surveys?|reports?|reporting|briefings?|refreshers?|' +
  'assessments?|communication|coaching|cleaning|visits?|tests?|testing|evaluations?|supervision|sessions?|analysis|analyses|reminders?|servicing|calls?|walk(?: |-)?rounds?|' +
  'rounds|patrols?|samples?|sampling|drills?|practice|appraisals?|newsletters?|bulletins?|announcements?|breaks?|stock(?: |-)?takes?|spot(?: |-)?checks?|dialogue|conversations?|' +
  'consultations?|consultation|discussions?|progress|exchanges?|upkeep|rotation|calibration|backups?|back(?: |-)ups?|talks?|catch(?: |-)?ups?|huddles?|workshops?|attention|watering|emptying|top(?: |-)?ups?|flushing|sweeps?|wipe(?: |-)?downs?|liaison|intervals?|readings?)';

/** Frames whose slot is open. */
export const frequencyFrames: readonly string[] = [
  'at (?!(?:these|those|the|such|all|both|which|our|your|their|different|other|peak|busy|quiet|meal|key|access|any|some|entry|delivery|drop|pick|collection|meeting|contact|exact|same|opening|closing|school|working|business|off)(?![a-z]))' +
    '[a-z]+(?:,? (?:and|but|or|if) [a-z]+| [a-z]+ly)?(?: [a-z]+)? (?:intervals|times|points|junctures|moments)(?! (?:in|shown|listed|given|set|of (?:the|each) (?:day|week) [a-z]+ (?:below|in)))',
  'at (?:reasonable|frequent|regular|sensible|suitable|sufficient|short|shorter|long|longer|irregular|random|odd|varying|various|appropriate|decent|convenient|close|periodic|intermittent|occasional|well(?: |-)spaced)(?:,? (?:and|but|if) [a-z]+| enough)? (?:intervals|times|points|junctures|moments|occasions)',
  'at intervals(?! of (?:[0-9]|one|two|three|four|five|six|ten))',
  'at (?:odd|spare|slack|idle|loose) (?:moments|times|minutes)',
  `(?:all (?:through|throughout)|throughout|(?:in|during|over|through) the (?:course|whole) of)(?= )(?: )(?:the|each|every|your|their|a|any|our)(?: (?:whole|entire|working|school|summer|winter))? ${span}(?= and|[.,;!)]|$| to | so | for | as | by )`,
  `(?:several|many|a few|a couple of|a number of|some|numerous|multiple|umpteen|countless|any number of|various|plenty of|lots of) times(?: (?:over|in|during|across|throughout)(?: the course of)?)?(?: (?:a|an|per|each|every|the|any|one))? ${span}`,
  '(?:several|many|a few|a couple of|numerous|multiple|umpteen|countless|lots of|quite a few|a good few) times(?! (?:as|more|the size|larger|higher|over [0-9]))',
  'every (?:so often|now and (?:then|again)|once in a (?:while|blue moon)|few (?:seconds|moments|minutes|hours|days|weeks|months|years|steps|rows|shifts|visits|calls)|couple of (?:seconds|minutes|hours|days|weeks|months|years|shifts)|odd [a-z]+|other (?:moment|minute)|whipstitch|little while)',
  'once (?:every |in )?(?:a while|a blue moon|so often|now and then|in a while|every so often)',
  '(?:now and (?:then|again)|now and anon|here and there|off and on|on and off|from time to time|time and time again|time and again|time after time|again and again|over and over(?: again)?|more and more often)',
  '(?:day|week|month|year|night) (?:in,? |after )(?:and )?(?:day|week|month|year|night)(?: out)?',
  'as (?:often|frequently|regularly|many times|seldom|rarely) as (?:is |it is |it |they |we |you |staff |the [a-z]+ |time |circumstances |conditions |resources |business |our (?:rota|staffing|workload) ){0,2}(?:reasonably |possibly |humanly |is |are )?' +
    '(?:possible|can|able|practicable|practical|needed|necessary|required|appropriate|need|needs|takes?|allows?|permits?|desirable|demands?|requires?|be|may be|see fit|sees fit|feasible|warranted|dictates?|calls? for)(?: be)?',
  '(?:more|less|very|fairly|quite|reasonably|really|pretty|just as|sufficiently) (?:often|frequently|regularly|seldom)(?! (?:than (?:once|every|twice|[0-9])|asked|used|reported))',
  '(?:often|frequently|regularly) enough',
  '(?:more often than not|as often as not|often as not)',
  '(?:at|with|in|on) (?:a |an |some |any |the )?(?:regular|reasonable|suitable|appropriate|sufficient|due|adequate|increasing|some|greater|varying|decent|sensible) (?:frequency|regularity|frequencies|cadence|rhythm)',
  'on an? (?:fairly |more |very |semi(?: |-)|reasonably |strictly |quasi(?: |-))?(?:regular|frequent|periodic|periodical|routine|continuous|continual|on(?: |-)?going|rolling|recurring|recurrent|consistent|constant|systematic|occasional|sporadic|irregular|' +
    'intermittent|ad(?: |-)hoc|rotating|rotational|permanent|semi(?: |-)regular|more or less regular)(?:,? (?:and|or) [a-z]+)? basis',
  `regular(?:,? (?:and|but) [a-z]+)?(?= (?:[a-z-]+ ){0,2}${recurring}(?![a-z]))`,
  `frequent(?:,? (?:and|but) [a-z]+)?(?= (?:[a-z-]+ ){0,2}${recurring}(?![a-z]))`,
  `(?:periodic|periodical|occasional|routine|continual|continuous|constant|intermittent|sporadic|repeated|recurrent|ongoing|on(?: |-)going|irregular|random|odd|unannounced|ad(?: |-)hoc)(?= (?:[a-z-]+ )?${recurring}(?![a-z]))`,
  '(?:continuously|continually|constantly|perpetually|incessantly|ceaselessly|endlessly|unceasingly|persistently|repeatedly|habitually|perennially)(?! (?:late|absent|unavailable|rude|abusive|breach|fail))',
  "(?:is|are|be|been|being|stay|stays|remain|remains|keep|keeps|kept|keeping) (?:[a-z'’]+ ){0,4}(?:under|in) (?:constant|regular|continuous|continual|close|active|permanent|ongoing|periodic|frequent)? ?(?:review|observation|surveillance|watch|scrutiny)",
  'keep(?:s|ing)? (?:a |an )?(?:close|watchful|constant|careful|regular|weather|beady|sharp|running|discreet|steady) (?:eye|eyes|ear|tabs|watch|check|lookout)(?: out)? (?:on|over|for)',
  '(?:touch|touches|touching) base(?= (?:often|regularly|now|from|with(?![^.;]{0,50} (?:off and on|on and off|now and|regularly|often|from time|periodically|occasionally|every|once|twice|daily|weekly|monthly|at least)(?![a-z]))|every so)(?![a-z])|[.,;]|$)',
  "(?:check|checks|checking|look|looks|looking|drop|drops|dropping|pop|pops) (?:in|back|by|up|round)(?: (?:on|with) (?:[a-z'’]+ ){0,3}[a-z]+)? (?:often|now and then|regularly|frequently|from time to time|every so often|periodically|occasionally)",
  '(?:a|some) (?:good )?deal of the time',
  '(?:most|much|a lot|some|a good part|part|half|nearly all|almost all) (?:of )?(?:the )?time(?! (?:limit|frame|slot|off|to|spent|as))(?=[.,;!)]|$| and| but| we| they)',
  'most (?:days|weeks|months|weekdays|mornings|evenings|afternoons|weekends|nights|shifts|years|occasions)',
  '(?:some|many|certain|other|odd|a few) (?:days|weeks|mornings|evenings|afternoons|weekends|nights|occasions)(?= (?:of the [a-z]+ )?(?:and|when|we|they|the|a)(?![a-z])|[.,;!)]|$)',
  '(?:on|upon) (?:occasion|occasions|many occasions|several occasions|a number of occasions|numerous occasions|certain occasions|various occasions|odd occasions)',
  '(?:on|at|with) (?:a |the )?(?:odd|rare|occasional|random) (?:occasion|day|visit|basis)s?',
];

/** Idioms and adverbs. */
export const frequencyIdioms: readonly string[] = [
  'routinely',
  'often(?! (?:asked|used|called|caused|because|due|means|the case)(?![a-z]))',
  'seldom',
  'rarely',
  '(?:only |very |quite |just )(?:occasionally|rarely|seldom|sometimes|infrequently)',
  '(?:at least |at the very least )occasionally',
  'occasionally',
  'sometimes',
  'at times',
  'infrequently',
  'irregularly',
  'hardly ever',
  'scarcely ever',
  'almost never',
  'as a matter of (?:routine|habit|course)',
  'as (?:a )?routine',
  'by turns',
  'in rotation',
  'in turns',
  'turn and turn about',
  'in dribs and drabs',
  'in fits and starts',
  'on a whim',
  'when(?:ever)? the (?:mood|fancy|spirit) (?:takes|strikes|moves)(?: (?:us|them|you|it))?',
  'like clockwork',
  'without let(?: |-)?up',
  'non(?: |-)?stop',
  'ad infinitum',
  'all (?:the time|day(?: long)?|year(?: round| long)?)(?=[.,;!)]|$| and)',
  'at every (?:opportunity|turn|chance|stage)',
  'keep(?:s|ing)? (?:on )?(?:checking|asking|reviewing|looking|updating|training|improving|learning|listening|cleaning|testing|refining|working (?:at|on)|adjusting|watching|chasing)',
  'never stop (?:improving|learning|listening|asking|looking|training|refining)',
  '(?:regular|frequent)(?=[.,;!)]|$| and (?:[a-z]+ )?(?:thorough|detailed|clear|honest|open|useful|open|proper|systematic|rigorous)(?![a-z]))',
  'regular as clockwork',
  'with (?:clockwork |some |great |reasonable )?(?:regularity|frequency)',
  'to a (?:regular|rough|loose) (?:schedule|timetable|pattern|rota|rhythm)',
  '(?:in|with) (?:an? )?(?:on(?: |-)?going|continuous|continual) (?:way|manner|process|fashion)',
  'periodic',
  'cyclical(?:ly)?',
  'recurrently',
  'sporadic(?:ally)?',
  'intermittent(?:ly)?',
  'ad(?: |-)hoc',
  'once or twice(?! (?:a|an|per|each|every) (?:day|shift|week|month|quarter|year))',
  'more than once(?! (?:a|an|per|each|every|in)(?![a-z]))',
  'a few times(?! (?:a|an|per|each|every) (?:day|shift|week|month|quarter|year))',
  'whenever (?:it|that|this) (?:seems|looks|feels|is) (?:right|useful|sensible|a good idea|worth(?:while)?)',
];
