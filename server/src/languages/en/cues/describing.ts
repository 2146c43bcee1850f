import { plainUses } from './plain-uses.ts';
import { settled } from './settled.ts';

/** Stretches that describe: what a course teaches, what a law asks, what a year brought. A cue in them promises nothing. */

const course =
  '(?:course|training(?: day| session| video)?|class|module|workshop|session|lesson|seminar|induction|programme|refresher|webinar|tutorial|video|e-learning|handbook|manual|booklet|leaflet|guide|chapter|away day|role(?: |-)play|exercise|drill)(?:s|es)?';

/** On to the end of the sentence, unless it goes on with what is done about the course itself. */
const rest = '(?:(?!(?:,| and| but|,? then) (?:is|are|will|must|shall|should|we|runs?|takes? place|it is|they are)(?![a-z]))[^.;]){0,220}';

const learner =
  '(?:trainees?|participants?|learners?|newcomers?|new (?:staff|starters|joiners|recruits|colleagues|hires|drivers|team members)|beginners|apprentices?|delegates|attendees|recruits)';
const how = '(?:how|why|when|what|ways)';

/** What a course or paper is for. */
const lessons: readonly string[] = [
  `${course} (?:[^.;:,]{0,40} )?(?:shows?|teach(?:es)?|explains?|tells?|gives? (?:[a-z]+ )?(?:a feel|an idea|tips|hints|advice|practice|examples?)|gives? (?:cooks|staff|drivers|newcomers|beginners|starters|trainees|participants|them|you) |covers?|offers? (?:tips|advice|practice)|helps?|deals? with|looks? at|demonstrates?|introduces?|walks? (?:you|them|staff|newcomers)|takes? (?:them|staff|newcomers|you) through|prepares?|equips?|enables?|focus(?:es)? on|is about|are about|builds?|develops?|(?:is|are) (?:meant|designed|intended|supposed|there) to (?:teach|show|help|explain|prepare|equip|give|build|develop|enable|make))${rest}`,
  `${course} (?:[^.;:,]{0,40} )?(?:aims?|wants?|sets? out|tries|try|seeks?) to (?:teach|show|help|explain|prepare|equip|give|build|develop|enable|make)${rest}`,
  `(?:it|they|this|that|these|those|which|who) (?:also |then |first )?(?:shows?|teach(?:es)?|explains?|demonstrates?) (?:[a-z]+ ){0,3}${how}${rest}`,
  `${learner} (?:[^.;,]{0,20} )?(?:learns?|practises?|practices?|discovers?|can|will be able to|should be able to|are able to|knows?|finds? out|(?:is|are) (?:taught|shown))${rest}`,
  `(?:by|at) the end(?: of (?:it|the course|the day|training|the session|the week|this [a-z]+))?,? (?:they|you|staff|everyone|${learner}) (?:can|will be able|knows?|should be able|will know|should know)${rest}`,
  `(?:learn|learns|learnt|learned|learning|taught|teach|teaches|teaching|practise|practises)(?: [a-z]+){0,4} (?:how to|to)${rest}`,
  `(?:first|second|third|last|day|week|morning|afternoon|evening|part|half|module|unit)(?: [a-z]+)? (?:is|are) (?:all )?(?:about|for|devoted to|given over to|spent (?:on )?)(?: how| learning| practising| [a-z]+ing)${rest}`,
  `(?:is|are) (?:all )?about how to${rest}`,
  `(?:aims?|goals?|objectives?|purpose|point|topics?|contents?) of (?:the|this|our|each) (?:[a-z-]+ ){0,2}${course}${rest}`,
];

/** What happened in a year that is named. */
const yearly: readonly string[] = [
  '(?:in|during|since|throughout|back in) (?:(?:early|late|mid|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|the) )?(?:19|20)[0-9]{2}s?,? (?![^.;]{0,90}(?:will|shall|must|should|aim) )[^.;]{2,100}',
];

/** The names of files. */
const files = '[a-z0-9_-]{2,40}\\.(?:pptx?|docx?|pdf|xlsx?|md|txt|png|jpe?g|csv|html?)';

/** What nobody is to say promises nothing. */
const unsaid: readonly string[] = [
  "(?:never|not|don[’']t|avoid|cannot|can[’']t) (?:promis(?:e|ing)|say(?:ing)?|claim(?:ing)?|pretend(?:ing)?|guarantee(?:ing)?|tell(?:ing)? (?:[a-z]+ ){1,3}) ?that [^.;]{2,90}",
];

/** Contexts for every list of cues. */
export const describing: readonly string[] = [...lessons, ...yearly, ...unsaid, files, ...settled, ...plainUses];

/** What a law asks is its own measure: contexts for words of quality and quantity. */
export const describingLaw: readonly string[] = [
  ...describing,
  '(?:act|law|regulations?|gdpr|directive|statute|ordinance)(?: (?:of )?(?:19|20)[0-9]{2})? (?:also )?(?:asks? for|calls? for|requires?|demands?|speaks? of|provides? for)(?: (?!us|we|staff)[a-z]+){0,4} [^.;]{0,60}',
  '(?:suitable|appropriate|adequate|sufficient|reasonable|proper|safe|necessary|secure|approved)(?: [a-z-]+){0,3},? (?:as|that|which|where) (?:regulation|section|article|schedule|the (?:[a-z]+ )?(?:act|law|regulations?|code|statute|licen[cs]e))',
  '(?:in line with|under|in accordance with|as required by|pursuant to|to comply with) (?:the )?(?:[a-z]+ ){1,7}(?:act|regulations?|order|directive|statute)(?: (?:19|20)[0-9]{2})?,? [^.;]{0,60}',
];
