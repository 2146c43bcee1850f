import type { LanguagePack } from '../types.ts';

/** How writers say that something recurs, beyond figures and adverbs. */
export const intervals: LanguagePack['intervals'] = {
  long: [
    '(?:biennial|triennial)(?:ly)?',
    '(?:two|three|four|five|[2-9])(?: |-)year(?:ly)?(?= (?:review|revision|cycle|interval|period|basis|check|update))',
    '(?:two|three|four|five|[2-9])(?: |-)yearly',
    'every (?:other|second|third|fourth|fifth|alternate) year',
    'every (?:few|couple of|several) years',
  ],
  occasions: [
    '(?:each|every)(?! (?:effort|other|possible|care|way|comment|opinion|suggestion|idea|piece|voice|word|bit|kind|sort)) [a-z]+',
    '(?:after|following|upon|on) (?:the |a |an |your |their |our |completion of )?(?:[a-z]+ )?(?:visit|stay|order|purchase|delivery|collection|call|contact|conversation|appointment|treatment|repair|meal|trip|departure|check(?: |-)?out|closure|closing|project|installation|session|case|ticket|enquiry|complaint)',
    '(?:with|in|on) (?:the|your|their|our) (?:invoice|receipt|bill|parcel|delivery note|confirmation)',
    'at (?:check(?: |-)?out|departure|the end of (?:the|a|your|their) [a-z]+)',
    'when (?:the|a|an) (?:[a-z]+ )?(?:case|order|ticket|complaint|job|enquiry|repair) is (?:closed|complete[d]?|done|delivered|finished)',
  ],
  nextReview: [
    'next (?:scheduled |planned |regular |full |formal )?(?:review|revision|update)',
    'due for (?:review|revision)',
    '(?:to be )?reviewed (?:again )?(?:by|on|before)',
    'review(?: is)? (?:date|due)',
  ],
};
