import type { LanguagePack } from '../types.ts';

/** What only looks like a blank, and what others fill. */
export const blankLookalikes: LanguagePack['blankLookalikes'] = {
  inclusions: ['(?:including|excluding|other than|except(?: for)?|also|even|namely|that is)'],
  asides: [
    '(?:including|excluding|other than|except(?: for)?|unless|without|because|since|although|namely|that is|see)',
    '(?:and|or|but|nor|not|only|also|even|if|as|than)',
    '(?:of|to|in|on|at|by|for|from|with|into|under|over|within|during|between|against)',
    '(?:like (?:this|these|that|so)|as in)',
    '(?:where|which|who|whose|whom|that|when|while)',
    '(?:is|are|was|were|be|been|has|have|had|shall|must|may|will|should|can|does|do|did)',
    '(?:we|you|they|it|he|she|this|these|those|their|his|her|its)',
  ],
  notes: [
    'old|new|former|current|present|draft|final|superseded|obsolete|revised|amended|deprecated|archived|deleted|omitted|repealed|reserved|redacted|continued',
    '(?:emphasis|italics) (?:added|mine|ours|in (?:the )?original)|(?:our|my) (?:emphasis|translation)|translated|translation|citation needed|inaudible|illegible|unclear|laughter|applause',
    'see (?:also )?(?:page|p\\.|pp\\.|chapter|section|annex|appendix|table|figure|plan|map|note|overleaf|above|below|back|opposite|reverse)(?: [0-9a-z.]{1,5})?',
    'internal|confidential|optional|required|mandatory|recommended|open|closed|done|page intentionally left blank|this page is (?:intentionally )?blank',
    '(?:back|go|return) to (?:the )?(?:top|start|contents|index)|top|contents|read more|more|end of (?:document|policy|section)|(?:for )?internal use only|(?:last )?updated [\\p{L}\\d ,./-]{4,20}',
    '(?:as )?(?:last )?(?:amended|modified|substituted|inserted|revised) [^\\]]{1,60}|herein(?:after)? [^\\]]{1,60}',
    'urgent|critical|high|medium|low|major|minor|music|silence|video|audio|podcast|in (?:english|german|greek|thai|vietnamese|chinese)',
  ],
  formats: { before: ['format(?:ted)?(?: is| of| as)?|written(?: as| in)?|as|in the form(?: of)?|pattern|style'], after: ['format|form'] },
  parts: ['fig(?:ure|\\.)?|table|annex|appendix|schedule|section|chapter|article|art\\.|clause|paragraph|control|note|part|step|exhibit|box|form'],
  names: ['name|title'],
  controls: {
    before: ['(?:press|pressing|click|clicking|tap|tapping|hit|hold|push)(?: down)?(?: on)?(?: the)?', '(?:button|key|keys|shortcut|tab|menu)'],
    after: ['(?:button|key|keys|tab|menu|icon|checkbox|tick box|screen)(?! date)'],
  },
  keys: [],
  titles: ['(?:section |chapter |document |policy )?(?:title|heading|subheading)(?: here| goes here)?'],
  signing: [
    "(?:[a-z'’]+ )?signature(?: of [a-z ]{1,30})?|signed(?: by)?|sign(?:ed)? here|initials",
    '(?:print(?:ed)? |full |first |last |your |employee |manager |customer |guest |patient |witness )?name(?:s)?(?: \\(print(?:ed)?\\))?',
    '(?:witness(?:ed by)?|employee(?: id| number)?|participant|applicant|guardian|received by|processed by|completed by|by|its)',
    '(?:form )?(?:completion |start )?date(?: signed| received| of signature)?',
    '(?:place|place and date|other|job title|reference number|order number)',
  ],
  signers: [],
};
