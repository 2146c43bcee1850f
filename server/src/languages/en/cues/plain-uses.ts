/** Vague-looking words that say something plain: a limit of the law, a list in a disclaimer, a sense of their own. */
import { accounts } from './accounts.ts';
import { asides } from './asides.ts';
import { bystanders } from './bystanders.ts';
import { figures } from './figures.ts';
import { limits } from './limits.ts';
import { manners } from './manners.ts';
import { otherLives } from './other-lives.ts';
import { plainFacts } from './plain-facts.ts';

const legal = '(?:law|laws|regulations?|legislation|statutes?|acts?|rules?|codes?)';
const realm = '(?:federal|state|national|local|regional|applicable|relevant|european|international)';

/** Contexts for every list of cues. */
export const plainUses: readonly string[] = [
  '(?:fitting|changing) rooms?',
  ...asides,
  ...bystanders,
  ...limits,
  ...accounts,
  ...figures,
  ...plainFacts,
  ...otherLives,
  ...manners,
  // Who is covered by a rule that another has made.
  '(?:most|many|some|several) [a-z]+ (?:are|is) (?:already |also |automatically |immediately )?(?:eligible|entitled|exempt|covered|qualified|insured)(?! (?:by|within|in) (?:[0-9]|one|two|three))',
  // What is forbidden to try.
  '(?<!we )(?:[a-z]+s or attempts|[a-z]+,? or (?:to )?attempt) to [a-z]+',
  // What may happen, in a disclaimer or a definition.
  '(?:risks?|dangers?|damages?|loss(?:es)?|liabilit(?:y|ies)|warrant(?:y|ies)|harassment|misconduct|violations?|events?|circumstances|causes|reasons|examples?|forms?)[^.;:]{0,40} (?:may |can )?includ(?:e|es|ing),? (?:but (?:is|are) not|but not|without(?: being)?) (?:limited to|limitation)',
  `under (?:various|several|many|different|certain) (?:${realm}(?:,| and| or|, and)? ?){1,3}${legal}`,
  `(?:and|or|as well as) (?:any|all) (?:other |further )?(?:${realm}(?:,| and| or)? ?){1,3}(?:[a-z]+ )?${legal}`,
  '(?:often|sometimes|usually),? (?:our|the|your|an?|it|this|that|there|they) [^.;,]{0,50}(?:may|might|can) (?!not)',
  '(?:chart|table|diagram|figure|graph|map)s? (?:above |below |overleaf )?(?:shows?|lists?|gives?|sets? out) [^.;]{2,120}',
  '(?:optimal|optimum|peak|best|full|great) (?:flavou?r|taste|aroma|freshness|ripeness) (?:within|until|for|by|up to|between) [^.;]{1,40}',
  'do your best work',
  '(?:documented|published|written|listed|named) best practices?',
  '(?:sufficiently [a-z]+(?: or [a-z]+){0,2}|[a-z]+) enough to (?:interfere|amount|constitute|qualify|create|count as|warrant|trigger)',
  'follows? up with (?:you|us|staff|the [a-z]+) directly',
  "direct(?:ly)? to (?:an?|the|your|our|another|their|his|her|someone|somebody|any) [a-z'’]+",
  '\\( ?(?:typically|usually|normally|generally|mostly|often)[^)]{0,80}\\)',
  `under (?:[a-z]+(?:,| and|,? the)? ){1,6}(?:is|are) (?:legally )?(?:required|obliged) to [^.;]{2,90}`,
  'the (?:appropriate|necessary|required|proper) [a-z]+ (?:has|have|had) been [a-z]+',
  '(?:no|without|makes? no|gives? no|not) (?:guarantees?|warrant(?:y|ies)?|assurances?|representations?) (?:that|as to|about|of)[^.;]{2,160}',
  '(?<!good )(?<!full )in working (?:condition|order)',
  // Names of places.
  '(?:bay|land|port|house|horn|isle|cape|valley) of (?:plenty|many [a-z]+)',
  // A commitment spoken of, not made.
  '(?:meet|meets|meeting|met|keep|keeps|keeping|kept|honou?r(?:s|ed|ing)?|fulfil(?:s|led|ling)?|break|breaks|breaking|broken|breach(?:es|ed|ing)?|liv(?:e|es|ed|ing) up to|deliver(?:s|ed|ing)? on|stand(?:s|ing)? by|fall(?:s|ing|en)? short of|fail(?:s|ed|ing)? in|short of|judge us (?:by|on)|(?:hold|holds) us to|in return for|part of|exceptions? to) (?:any (?:part )?of )?our (?:commitments?|dedication|devotion) to(?: (?:you|customers|them|our [a-z]+))?',
  'our commitments? to (?:you|our [a-z]+|customers|residents)(?= (?:is|are|includes?|means?|do not|does not|will)(?![a-z])|[.:])',
  // What the one side expects of the other.
  'what (?:we|they|you|customers?|guests?|clients?|members|visitors|people|tenants|residents|patients|passengers|tradies|parents|farmers) (?:can |may |should |must |will |also |in turn )*(?:expect|want|need|ask|hope for|look for|demand)s? (?:from|of) (?:you|us|them|each other|one another|our [a-z]+|the [a-z]+|customers|staff|members)',
  // What is not met.
  "(?:cannot|can[’']t|could not|couldn[’']t|do not|don[’']t|does not|doesn[’']t|did not|didn[’']t|unable to|fails? to|not able to|not) (?:always |fully |quite )?(?:meet|match|satisfy|fulfil|live up to) (?:your|their|the|his|her|customer|customers.|these|those|any|all|every)(?: [a-z’']+){0,2} (?:needs?|expectations?|requirements?|wishes)",
  '(?<=(?:explains?|describes?|sets? out|communicat(?:e|es|ing)|shows?|say|says|tells? you|outlines?|framework for|on|about|of) )how (?:we|our [a-z]+|staff|they|the [a-z]+) (?:will |aims? to |can |intends? to |plans? to |tr(?:y|ies) to |seeks? to )?(?:meets?|serves?|satisf(?:y|ies)|fulfils?) [^.;]{2,60}',
  'both (?:generally|in general|normally|usually|typically) and [a-z]+|(?:generally|in general) and (?:in particular|specifically|for (?:your|each|the))|more generally',
  'at every (?:stage|step|point) (?:of|in|along) (?:the|your|their|this|that|each|an?|our) [a-z]+',
  // Customers come as they come.
  '(?<!(?:we|staff|and|must|will|should|to|team|crews?|drivers|managers) )(?:come|comes|arrive|arrives|ring|rings|call|calls|turn up|turns up|book|books|show up|drop in) (?:early|late|often) (?:and|or|but) (?:early|late|often|rarely|seldom)',
  '(?:in order|so as|designed|meant|intended|tailored|adapted) to (?:better |best )?(?:meet|serve|suit) (?:the|your|our|their|all) [^.;]{2,60}',
  // Papers and works that a purpose makes needed.
  '(?:proper|valid|appropriate|suitable|official) (?:[a-z]+ )?(?:identification|ID|identity (?:card|papers?|document)s?|authori[sz]ation|credentials|licen[cs]es?|paperwork|documentation|visas?|permits?)',
  '(?:any|all) (?:necessary|required) (?:[a-z]+ )?(?:works?|documents?|forms?|permits?|approvals?|consents?|paperwork|licen[cs]es?|visas?|vaccinations?|signatures?|passwords?)',
];
