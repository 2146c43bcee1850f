import type { LanguagePack } from '../types.ts';

/** Words found in blanks that somebody still has to fill. */
export const blanks: LanguagePack['blanks'] = {
  instructions: [
    '(?:please )?(?:insert|enter|add|specify|describe|state|give|provide|replace|choose|select|pick|put|write|type|complete|' +
      'include|define|attach|detail|outline|summari[sz]e|name|list|fill in|fill out|explain)',
    '(?:please )?(?:link to|copy|paste|delete as (?:appropriate|applicable)' +
      '|delete if not applicable|adapt|amend|edit|update|confirm|set|indicate|note|mention|quote|upload)',
    'your',
    'name of',
    'names? and',
    'date of',
    'number of',
    'details of',
    'list of',
    'description of',
    'tbc by|to be (?:completed|confirmed|decided|supplied|provided) by',
    '(?:text|details|content|figure|value|name|date|address|number|link) (?:goes|go|to go) here',
    'here',
    'same as',
  ],
  pending: [
    'to (?:be )?(?:follow|come|confirm(?:ed)?|advised?|add(?:ed)?|fill(?:ed)?|announced?|appoint(?:ed)?|agreed?|decided?|check(?:ed)?|find|found|ask)',
    'not (?:yet |quite )?(?:known|decided|set|appointed|filled|found|agreed|there)',
    '(?:still|yet) (?:open|to|missing|vacant|unknown|being)',
    'pending|nobody yet|no one yet|coming soon|awaiting',
    'will (?:follow|come|be (?:appointed|named|announced|added|confirmed|decided|set|filled|found|known))',
  ],
  markers: [
    'TBD',
    'TBC',
    'TBA',
    'TBN',
    'T\\.B\\.[ACD]\\.?',
    'TODO',
    'to(?: |-)do(?=:)',
    'FIXME',
    'TKTK',
    'to be (?:confirmed|determined|decided|agreed|announced|advised|defined|finali[sz]ed|specified|supplied|added|written|' +
      'named|appointed)(?! (?:by|with|in|on|at|before|between|within|when|after|through|as|upon|to|for|at|and|once|if|or|from|' +
      'under|together|separately|individually|jointly))',
    '(?:details?|text|content|figures?|link|wording|date|name|address) to (?:follow|come)(?! [a-z])',
    '(?<=\\()to (?:follow|come)(?=\\))',
    '(?:not yet|yet to be) (?:known|decided|agreed|confirmed|defined|written|determined|appointed|named)',
    'coming soon(?! to)',
    'awaiting (?:details?|confirmation|text|content|figures?|input)(?! (?:of|from|by|that))',
    'under construction',
    'lorem ipsum(?: dolor sit amet)?',
    '(?:text|content|details) goes here',
    'name here',
    '\\(?fill in\\)(?! [a-z])',
  ],
  dateMasks: [
    'D{1,2}[/.-]M{1,2}[/.-]Y{2,4}',
    'M{1,2}[/.-]D{1,2}[/.-]Y{2,4}',
    'Y{4}[/.-]M{1,2}[/.-]D{1,2}',
    'D{1,2}(?: |-)(?:Month|M{3,4})(?: |-)Y{2,4}',
    'day(?: |/)month(?: |/)year',
    'M{1,2}[/.-]Y{2,4}',
    'Month (?:D{1,2}|X{1,2}|Day),? (?:Y{2,4}|Year|20XX)',
    'Month(?: |/)Y{2,4}',
    'X{1,2}[/.-]X{1,2}[/.-]X{2,4}',
    '[0-9]{1,2}[/.-]X{1,2}[/.-](?:X{2,4}|[0-9]{2,4})',
    'hh:mm',
  ],
  examples: ['e\\.g\\.,?', 'eg', 'for example,?', 'for instance,?', 'such as', 'example:', 'i\\.e\\.,?', 'say,?', 'ex\\.', 'sample'],
  kinds: {
    company: [
      '(?:name of )?(?:the |our |your )?(?:company|organisation|organization|business|firm|shop|store|council|charity|trust|' +
        'practice|clinic|hotel|employer|school|brand|trading|legal|registered)(?:[ _-]?name)?' +
        '(?! (?:address|number|website|e-?mail|phone|registration|policy|vision|mission|values))',
      'retailer|supplier|provider|manufacturer|competitor|parent company|group name',
    ],
    person: [
      "(?:first |last |full |your |contact |staff |job |role |manager(?:[’'])?s? )?(?:name|surname|signature|initials)" +
        '(?: and (?:role|title|job title|position))?',
      "(?:policy|document|process|service|risk|system)[ _-]owner(?:['’]s name)?",
      '(?:[a-z]+[ _-])?(?:manager|supervisor|director|officer|owner|adviser|advisor|author|approver|reviewer|lead|leader|head|' +
        'coordinator|trainer|signatory|representative|colleague|person)',
      '(?:job |role )?(?:title|role|position|job)',
      '(?:department|team|board|committee)(?: name)?',
    ],
    contact: [
      'e(?:-)?mail(?:[ _-](?:address|addresses))?',
      '(?:phone|telephone|mobile|fax|contact|freephone|helpline|extension)(?:[ _-]number)?',
      '(?:postal |street |office |business |shop |web |website |registered |full |return )?address(?: line [0-9])?',
      'contact (?:details?|information|person)',
      '(?:website|web(?: )?page|web(?: )?site|URL|link|hyperlink|portal|page|intranet link)',
      'post(?: )?code',
      '(?:social media )?(?:handle|handles|account|accounts|profile)',
    ],
    date: ['(?:[a-z]+[ _-]){0,3}date(?: of [a-z ]{0,30})?', '(?:day|month|year)(?![a-z])', 'weekday', 'today', 'when'],
    duration: [
      '(?:number of |no\\. of )?(?:seconds?|minutes?|hours?|(?:working |business )?days?|weeks?|months?|quarters?|years?)',
      '(?:response |waiting |answer |reply |resolution |acknowledgement |specified )?' +
        '(?:time|times|timescale|timeframe|time frame|time limit|duration|deadline|period|interval|frequency)',
      '(?:opening|working|business|office) (?:hours|times)',
    ],
    number: [
      '[XYZNM]{1,3}',
      '#+',
      '(?:reference |order |version |serial |account )?(?:number|no\\.?)',
      '(?:amount|sum|figure|quantity|count|total|how many|how much|limit|maximum|minimum|score|value|price|fee|budget|rings?|version)',
      '[£€$](?:[XYZ]+|amount)?',
    ],
    percentage: ['%', 'X+(?: )?%', 'per(?: )?cent(?:age)?', 'percentage', '(?:target |success |answer )?rate', 'share', 'proportion'],
    text: [
      '(?:company |our )?(?:vision|mission|values|purpose|scope|objectives?|goals?|expectations?|statement)(?: statement)?',
      '(?:text|description|details?|summary|reasons?|list|examples?|procedure|process|method|measure|criteria|conditions?|wording)',
      '(?:products?|services?|goods|systems?|tools?|software|channels?|locations?|places?|country|city|town|region|language|' +
        'languages|topics?|policy|section|law|body|ombudsman)(?: or [a-z]+)?',
      'customer (?:groups?|needs?|segments?)',
    ],
  },
};

/** How dates are written in British English; the American order is read too where the month has a name. */
export const dates: LanguagePack['dates'] = {
  months: [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sep', 'sep.', 'sept', 'sept.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  longForm: '{day} {month} {year}',
  patterns: [
    '(?<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?' +
      '|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?' +
      '|nov(?:ember|\\.)?|dec(?:ember|\\.)?),? (?<year>[12][0-9]{3})',
    '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?' +
      '|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?) (?<day>0?[1-9]|[12][0-9]|3[01])' +
      '(?:st|nd|rd|th)?,? (?<year>[12][0-9]{3})',
    '(?<year>[12][0-9]{3})-(?<month>0?[1-9]|1[0-2])-(?<day>0?[1-9]|[12][0-9]|3[01])',
    '(?<day>0?[1-9]|[12][0-9]|3[01])[/.-](?<month>0?[1-9]|1[0-2])[/.-](?<year>[12][0-9]{3})',
  ],
};
