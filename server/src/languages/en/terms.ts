import type { TermWording } from '../termWording.ts';

/** Definitions and competing words. */
export const terms: TermWording = {
  namedBefore:
    '(?:(?:(?:hereinafter|hereafter|henceforth|below)?,? ?(?:(?:also )?(?:referred to as|called|known as))?|collectively|together|each|in short|or)' +
    ',? ?){0,3}(?:(?:the|our|an?|this) )?',
  joiners: ['or', 'also called', 'also known as', 'also referred to as', 'aka', 'a.k.a.'],
  articles: ['the', 'a', 'an'],
  asides: ['note', 'notes', 'important', 'example', 'examples', 'see also', 'source', 'warning', 'please note'],
  pronouns: ['we', 'us', 'our', 'you', 'your', 'it', 'they', 'this', 'these', 'that'],
  copulas: ['is', 'are', 'covers', 'includes'],
  leads: [
    '(?:for|in|under|within|throughout|as used in) (?:the (?:purposes?|context|meaning) of )?(?:this|these|our) [\\p{L}-]+(?: [\\p{L}-]+){0,3}',
    'for the purposes? of [\\p{L}-]+(?: [\\p{L}-]+){0,3}',
    'as used (?:here|herein|below)',
    '(?:by|when we (?:say|write|speak of)|where we (?:say|write))',
    'here',
    'herein',
    'below',
  ],
  columns: ['(?:defined )?terms?', 'words?', 'abbreviations?', 'acronyms?', 'expressions?'],
  citations: [
    "(?:[A-Z][a-z’']+ (?:(?:of|and|on|for|the) ){0,2}){1,6}(?:Acts?|Regulations?|Directives?|Law|Code|Order|Ordinance|Ombudsman|Council|Association)",
  ],
  classing: ['an?', 'any', 'each', 'every', 'no', 'as(?: an?)?'],
  proper: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Easter', 'Christmas', 'English', 'Internet', 'Web'],
  determiners: ['a', 'an', 'any', 'each', 'every', 'no', 'such'],
  between: ['and', 'or', 'and/or', 'as well as', 'nor', 'not', 'than'],
  synonyms: [
    {
      words: [
        { forms: ['customer', 'customers'] },
        { forms: ['client', 'clients'] },
        {
          forms: ['consumer', 'consumers'],
          unless: ['CCPA', 'consumer (?:rights?|contracts?|protection|law|credit|ombudsman|arbitration)', '(?:as|if you are|being) a consumer'],
        },
      ],
      except: [
        '(?:customer|client|consumer)s?[ -](?:services?|care|support|relations?|experience|success|satisfaction|side|server|software|app|apps|' +
          'applications?|machines?|devices?|ids?|secrets?|librar(?:y|ies)|certificates?|electronics|goods|prices?|products?|reporting|facing|first|' +
          'effort|lists?|databases?|data|information|names?|records?|systems?|journeys?|base|feedback|charter|portal|accounts?)',
        '(?:e-?mail|mail|web|desktop|mobile|git|vpn|chat|api|oauth|smtp|rest|ssh|http|thin|internal|attorney)[ -]clients?',
      ],
    },
    { words: [{ forms: ['working day', 'working days'] }, { forms: ['business day', 'business days'] }], except: [] },
    {
      words: [
        { forms: ['service agent', 'service agents'] },
        { forms: ['service representative', 'service representatives'] },
        { forms: ['service adviser', 'service advisers'] },
        { forms: ['service advisor', 'service advisors'] },
      ],
      except: [],
    },
  ],
};
