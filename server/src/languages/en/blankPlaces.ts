import type { LanguagePack } from '../types.ts';

/** Words around a blank that say what belongs into it. */
export const blankPlaces: LanguagePack['blankPlaces'] = {
  before: {
    contact: [
      '(?:call|phone|ring|telephone|dial|text|fax)(?: us| me| them| the (?:team|office|shop|helpline))?(?: free)?(?: on| at)?',
      '(?:e(?:-)?mail|mail|write|post)(?: (?:it|them|this|the form))?(?: us| me)?(?: to| at)?',
      '(?:contact|reach)(?: us| them| me)?(?: by (?:phone|e(?:-)?mail))?(?: on| at| via)',
      'send (?:it|them|this|the form|your complaint|a letter|an e(?:-)?mail) to',
      '(?:tel|phone|ph|mob|ext(?:ension)?|fax)\\.?',
      '(?:visit|go to|online at|website at|published at|available at)',
    ],
    person: [
      '(?:reports?|reporting|escalates?|speak|talk|addressed|report (?:it|this|them)) to',
      '(?:approved|signed|owned|reviewed|written|authori[sz]ed|issued|prepared|endorsed|maintained) by',
      '(?:Mr|Mrs|Ms|Dr)\\.?',
      '(?:dear|attention|attn\\.?|ask for|led by|responsibility of|appointed)',
    ],
    company: [
      '(?:welcome to|here at|we at|on behalf of|employed by|(?:bought|purchased|ordered) from|thank you for (?:choosing|contacting|calling))',
      '(?:customers|staff|employees|clients|patients|guests|directors|premises) of',
      'we,|us,',
    ],
    date: [
      '(?:effective|valid|in force|applies|applicable|current)(?: from| as of| as from| on| since| until)?',
      '(?:last (?:reviewed|updated|revised)|reviewed|updated|revised|approved|signed|dated|issued|published|adopted|due|expires)(?: on| by)?',
      '(?:next review|review (?:is )?due|as of|as at|with effect from)',
    ],
    duration: ['(?:within|every|after|for at least|in under|up to|no later than|at least every)(?: the next)?'],
    number: ['(?:version|ver\\.|rev\\.|no\\.|number|section|chapter|annex|appendix|ISO)', '£|€|\\$'],
  },
  after: {
    company: [
      "['’]s (?:customers|staff|employees|clients|policy|commitment|website|premises|directors|board)",
      '(?:is|are) (?:committed|dedicated|pleased|proud|responsible)',
      '(?:values|welcomes|recogni[sz]es|believes|undertakes|aims|is committed|provides|operates|prides itself|takes)',
      '(?:Ltd|Limited|Inc|plc|LLC|GmbH)\\.?',
    ],
    person: ['(?:approves|signs|chairs|owns this|maintains this|reports to|is accountable)'],
  },
};
