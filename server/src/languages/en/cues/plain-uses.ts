/** Vague-looking words that say something plain: a limit of the law, a list in a disclaimer, a sense of their own. */

const legal = '(?:law|laws|regulations?|legislation|statutes?|acts?|rules?|codes?)';
const realm = '(?:federal|state|national|local|regional|applicable|relevant|european|international)';

/** Contexts for every list of cues. */
export const plainUses: readonly string[] = [
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
];
