/** What a policy says by the way: how it was, what others said, what customers may do, what has changed in the text, how things stand. */
import { served } from './words.ts';

const customer = `(?:${served}|borrowers?|anyone|anybody|everyone|everybody)`;

/** On to the end of the sentence, but not into a promise. */
const rest =
  '(?:(?!(?:,|;| and| but|,? so) (?:we|our|staff|the (?:team|desk|manager))(?: [a-z]+)? ?(?:will|shall|must|aim|promise|always|now)(?![a-z]))[^.;]){2,160}';

const participle =
  '(?:[a-z]+ed|done|made|sent|kept|sold|told|paid|held|left|lost|built|bought|brought|found|given|taken|written|drawn|known|seen|shut|set|run|put|dealt|heard|read)';

/** How it was. */
const past: readonly string[] = [
  `(?:i|my (?:[a-z]+ )?[a-z]+) (?:could|had|did|was|used to|told|said|thought|heard|knew|wrote|found|got|kept|began|started|made|went|came|ran|took)(?: [a-z'’]+)?(?! (?:to be|will))(?:(?!, (?:and )?(?:we|staff))[^.;]){2,120}`,
  `when (?:i|we|my [a-z]+|our [a-z]+|the (?:shop|firm|school|clinic|practice|library|service|line|house|hotel|office|business|branch|club|company|site)) (?:started|opened|began|came|took over|was|were|moved|bought|arrived|joined|had|first|set up)${rest}`,
  '(?:(?<=(?:we|it|they|there|i|he|she|people|nobody|everybody|the [a-z]+) )used to|(?<!if [a-z ]{1,20})no longer) (?!be answered)[a-z]+[^.;,]{0,80}',
  `for [^.;,]{3,25} (?:the|our|we|it|there|nobody|they) (?:[a-z]+ )?(?:had|was|were|did|ran|lived|stood)(?![a-z])${rest}`,
  `(?:have|has)(?: all| both| each| also)? been (?:with (?:us|the (?:firm|house|club|trust))|here|around|open|[a-z]+ing)(?: [a-z]+){0,4} (?:for|since)[^.;,]{2,50}`,
  `(?<!(?:who|that|which|if|when|where|it|they|you|what|because|as) )(?:was|were) (?:[a-z]+ly |all |always |never |only )?${participle}(?![a-z])(?![^.;,]{0,70} (?:will|shall|must|should|is|are)(?![a-z]))[^.;,]{0,80}`,
  '(?:[a-z]+) (?:here|there|to us|in) in (?:due course|the end|no time) of (?:the|time)[^.;]{0,30}',
];

/** What others said. */
const said: readonly string[] = [
  `(?:told|promised|assured) (?:me|him|her|them|us(?! (?:that|when|about)))${rest}`,
  `(?:(?:my|his|her|our) (?:aunt|uncle|mother|father|neighbour|sister|brother|grandmother|grandfather|wife|husband|friend|oldest [a-z]+)|people|locals|neighbours|critics|reviewers|some|many|rumour|the (?:paper|guide|papers|press|reviews?)) (?:says?|has it|claims?|thinks?|calls?|called|wrote)(?! (?:us|the|our|you|in|at|back|if|when|for)(?![a-z]))${rest}`,
  '[^.;]{2,60} is (?:also |just |only )?(?:the|a|our) (?:name|title|motto|slogan|nickname|heading|song|joke)(?: of| on| for| we)[^.;]*',
];

/** What customers may do and are told to do for themselves. */
const aids =
  '(?:loop|magnifier|desk|chair|seat|lift|ramp|copy|copies|print|interpreter|translations?|translator|hand|help|wheelchair|key|blanket|high ?chair|cushion|trolley|menu|version|leaflet|room|booster|step|stool|guide|receipt|bag|lid|map|torch|umbrella|locker|towel|size|pair|glass|straw|bowl|companion|escort|porter|carrier|assistance|pen|headphones|headset|headsets|screen|stairlift|voucher|extension|adaptor|charger)';
const asNeeded =
  '(?:if|when|where|whenever|as|should you|as and when)(?: you)? (?:required|necessary|needed|wanted|desired|preferred|possible|need (?:it|one|them|to)|wish|like|prefer|want)';
const mayDo: readonly string[] = [
  `(?:please )?ask (?:us |staff |reception |any of us |at the desk |the steward )?for (?:[^.;:]{1,60} )?${aids}(?: [^.;:]{1,60})? ${asNeeded}`,
  `(?<!(?:we|staff|to|and|will|must|should|drivers|crews?|team|desk|they) )(?:please )?(?:ring the bell|help yourself|knock|press the (?:button|bell|buzzer)|use the (?:side|back|rear|lift|ramp|bell|intercom|call button|loop|lockers?)|borrow|take a (?:seat|map|leaflet|number|ticket|basket|trolley|copy|break)|sit down|bring (?:a|an|your own|along)|come (?:early|back|along|in)|park (?:at|in|behind|on)|pick up a|speak to any of us|have a seat)(?: [^.;:]{1,70})? ${asNeeded}`,
  'as (?:often|much|many|long|little|early|late|few|far|fast|slow|soon|hot|strong) (?:[a-z]+ )?as (?:you|they|he|she|customers?|members?|guests?|passengers?) (?:likes?|wish(?:es)?|wants?|please|needs?|cares?|can (?:carry|eat|manage|drink))',
  `(?<!(?:before|until|unless|so|that|if|when) )${customer} (?:may|might)(?! (?:rest|be (?:sure|certain|assured)|expect|count|rely|also expect|not)(?![a-z]))${rest}`,
  `(?:the (?:sooner|earlier) (?:you|customers|guests|members|they) [^.;,]{2,50}, the [a-z]+(?:er)?(?: [a-z]+){0,5})`,
  '(?:a|an|one) quick (?:word|note|reminder|look|guide|tour|aside|recap|summary)(?: (?:about|on|of|to|before|from)[^.;:]{0,40})?',
  'quick (?:quote|ticket|check(?:-| )?out|draw|fix|release|lane|till|start|exit|search|link)s? (?:button|page|form|machine|desk|line|counter|from the|at the|in the)(?: [a-z]+)?',
];

/** What has changed in the text. */
const changes: readonly string[] = [
  '(?<![\\s\\S])(?:[-–*] )?(?:changed|changes|new|added|removed|amended|revised|updated|corrected|deleted|edition|issue|version|v|rev\\.?|[0-9]{1,2}[./ -][a-z0-9]+[./ -][0-9]{2,4}|[0-9]{4}(?:-[0-9]{2}){0,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{4})(?: (?:on|in|since|for|with) [^:–]{2,30}| [0-9.]+)?(?::| –| -) ?[^;]{2,160}',
  `(?:the|this|our) (?:new|old|first|second|third|last|present|earlier|previous|current|2[0-9]{3}) (?:text|version|edition|charter|policy|handbook|wording|draft|playbook|page|rules|booklet) (?:is|was|said|says|spoke|speaks|had|has|ran|runs|left|leaves|used|uses|promised|dates|named|told|read|reads|put|gave|made|came)(?! (?:to|that) be)${rest}`,
];

/** How things stand, and truths about people. */
const stand: readonly string[] = [
  '(?:most|many|some) (?:mornings?|days|evenings?|weeks|weekends?|nights?|afternoons?|summers?|winters?|years?),? (?:there (?:is|are)|it (?:is|gets)|the (?:street|town|sun|square|market|bridge|road|queue|tide|ford|lane) )[^.;]{2,80}',
  '(?:several|many|most|some|a few|various|half|none) of (?:the|our|these|those) (?:[a-z-]+ )?[a-z]+ (?:are|have|date|were) (?:electric|diesel|old|older|new|newer|second(?: |-)hand|listed|small|large|steep|narrow|stone|wooden|brick|local|seasonal|part(?: |-)time|full(?: |-)time|bilingual|rented|leased|owned|privately|council|volunteers|retired|shared|closed|under|over|named|red|green|blue|made of|built|low(?: |-)floor|back|no (?!wait)|steps|stairs|their own)[^.;]{0,40}',
  `(?:everyone|everybody|we all|all of us|nobody|no one|anyone|people) (?:has|have|makes?|gets?|likes?|loves?|hates?|forgets?|needs?) (?:a |an |the |to )?(?:bad|good|off|slow|dark|mistakes?|busy|wrong|tired|own|favourite|shout(?:ed)?|queue|wait|day|quiet|break|lost|stuck)[^.;]{0,60}`,
  'what (?:[a-z]+ ){0,3}(?:likes?|fears?|wants?|hates?|loves?|matters?|values?|dislikes?|needs?|enjoys?|miss(?:es)?|annoys?|pleases?|bothers?|counts?|helps?)(?: [a-z]+){0,2} (?:most|best|least|above all)(?: [a-z]+)?',
  '(?:generally|broadly|roughly|strictly|honestly|historically) speaking,? (?:an?|the|it|this|that|there|they|most|[a-z]+s) (?!must|will|we)[^.;]{2,90}',
  '(?:the|a|that|this) (?:long|short) (?:wait|walk|way|road|queue|delay)(?: [a-z]+){0,4} (?:is|was) (?:over|on|behind|up|worth|why|what)[^.;]{0,30}',
  '(?:his|her|an actor.s|the actor.s|each) prompt(?=[.,;!]|$)',
  '(?:staff|employees|managers|contractors|we|nobody|you|who) (?:may |must |can |should )?(?:never |not )?appropriate (?:nothing|anything|any|an?|the|what|it|them|money|goods|property|other)(?: [a-z]+)?',
  '(?:plenty of|enough|ample|sufficient|adequate|a supply of|some|a stock of) [a-z]+(?: [a-z]+)?(?:,| –| \\(|:) ?(?:at least|no less than|never less than|that is|namely|meaning|i\\.e\\.,?|not under|no fewer than) ?(?:[£$€]? ?[0-9]|two|three|four|five|six|ten|twelve|twenty)[^.;)]{0,30}',
  `(?<!(?:if|when|where|because|since|that|ask|tell|show|help|let|give|offer|serve|and|so|give|what) )(?:walkers|cyclists|campers|newcomers|beginners|families|commuters|swimmers|tourists|climbers|hikers|older (?:people|guests|readers|customers)|parents|visitors|travellers|riders|sailors|anglers|gardeners|students|carers|drivers of [a-z]+) (?:need|lack|carry|bring|wear|leave|spend|buy|eat|drink|ask|call|phone|ring|write|book|come|arrive|rent|pay|stay|return)(?! (?:to be (?:told|answered|seen|served)))${rest}`,
  '(?:smells?|smoke|fumes|water|flames?|crack(?:s|ing)?|noise|sparks?)(?: of [a-z]+)? (?:gets?|grows?|becomes?|spreads?|rises?|comes?|pours?)[^.;]{0,50} (?:at once|immediately|straight(?: |-)?away|right away|instantly)',
];

/** Contexts for every list of cues. */
export const asides: readonly string[] = [...past, ...said, ...mayDo, ...changes, ...stand];
