import type { LanguagePack } from '../../types.ts';
import { chief, people } from './words.ts';

type Practice = 'service-policies' | 'social-media' | 'internal-communication';

/** The rules for single subjects. */
export const practice: Pick<LanguagePack['sections'], Practice> = {
  'service-policies': {
    title: 'Returns, refunds and other service policies',
    aliases: [
      'Service policies',
      'Policies',
      'Our policies',
      'Individual policies',
      'Store policies',
      'Shop policies',
      'Returns',
      'Returns policy',
      'Refunds',
      'Refund policy',
      'Returns and refunds',
      'Returns and exchanges',
      'Exchanges',
      'Exchange policy',
      'Store credit',
      'Gift cards',
      'Gift vouchers',
      'Late payment',
      'Late payments',
      'Cancellations',
      'Cancellation policy',
      'Warranty',
      'Warranties',
      'Guarantee',
      'Guarantees',
      'Discounts',
      'Product failure',
      'Service failure',
      'Faulty goods',
      'Bringing things back',
      'Sending things back',
      'Policies, step by step',
      'Policies step by step',
      'Policies by topic',
      'Policies A to Z',
      'Policies from A to Z',
    ],
    cues: [
      '(?:rules|policies|arrangements|regulations) for (?:the )?(?:everyday|daily|day to day|common|particular|' +
        'individual|single|typical|regular|recurring)(?: (?:cases|situations|matters|use|requests|life|questions|' +
        'business))?',
      '(?:everyday|day to day) (?:policies|rules)',
      '(?<!(?:tax|many|happy) )returns(?! to (?:work|service))(?: (?:and|&) (?:refunds|exchanges))?(?: (?:policy|rules|' +
        'desk|process|procedure))?',
      '(?:refunds?|exchanges|cancellations?|no shows?|warrant(?:y|ies)|discounts?|vouchers|chargebacks|money back|' +
        'loyalty (?:cards?|points|schemes?)|price match(?:ing)?|price promise|layaway|lay by|' +
        "(?<!workers'? )compensation(?! of staff)|goodwill(?: (?:gestures?|payments?))?|rain checks?|gift certificates?|" +
        'service credits?|store credit|promotions|rebates)(?: (?:policy|policies|rules|terms|and (?:refunds|' +
        'reimbursement)))?',
      '(?:returns?|returning|refunds?|refunding|exchanges?|exchanging|cancellations?|cancelling|warrant(?:y|ies)|' +
        'repairs?|discounts?|vouchers?|chargebacks?|reimbursements?|money(?: |-)back|late fee)(?: [a-z]+)? (?:policy|' +
        'policies|items?|goods|orders?|period|procedures?|process|eligibility|rules|requests?|terms|claims?)',
      '(?:return|exchange|cancel|refund|swap|freez|suspend|paus|cancell|postpon|reschedul)(?:ing|e|s)? (?:an?|your|my|' +
        'the|goods|items?|orders?|bookings?|purchases?|something|unwanted|faulty)(?: (?:item|order|booking|purchase|' +
        'membership|subscription|account|appointment|goods|ticket|contract|course|class))?',
      '(?:late|short notice|last minute) cancellations?',
      '(?:bring|bringing|send|sending|take|taking) (?:it|things|something|goods|items?|your order|an item) back',
      '(?:getting|get|have|want) your money back',
      '(?:gift|store|loyalty) (?:cards?|vouchers?|credits?|tokens?|points)',
      '(?:late|overdue|missed|outstanding|unpaid|forgotten) (?:payments?|bills?|invoices?|accounts?|items?|loans?|' +
        'books?|appointments?|fees|returns?|rent)',
      '(?:lost (?:and found|property|items?|belongings|luggage|articles|cards?|keys?|tickets?|books)|left behind)',
      '(?:faulty|damaged|defective|broken|missing|wrong|lost|late|undelivered|spoilt|stale)(?:(?: and|,| or) (?:faulty|' +
        'damaged|defective|broken|missing|wrong|lost|late))? (?:goods|items?|products?|parcels?|orders?|deliver(?:y|ies)|' +
        'returns|shipments|packages|letters|luggage|stock|equipment|kit|gear|clothing|boats?|bikes?|tools|instruments?|machines?|devices?|garments?|prints?|photos?)',
      '(?:product|service|delivery) failures?',
      '(?:damages?|breakages?)(?! waiver)(?: (?:to|in|of|and)(?: [a-z]+){1,2})?',
      '(?:claims?|compensation) for (?:damages?|loss|delays?|breakages?)(?: (?:and|or) [a-z]+)?',
      '(?:when|if) an? (?:dish|meal|cake|loaf|parcel|item|product|order|delivery|machine|part|book|garment|' +
        'room)(?: [a-z]+)? (?:comes back|goes back|is (?:sent back|returned|faulty|broken|damaged|late|lost|missing|' +
        'wrong|not right|spoilt)|breaks(?: down)?|arrives (?:late|damaged|broken)|does not (?:arrive|work|fit)|gets lost|' +
        'fails)',
      '(?:change|changed|changing) (?:your|their|my) mind',
      '(?:store|shop|house|service|customer|guest|member|individual|single|hotel|company|product|sales) policies(?:,? (?:one by one|' +
        'in detail|step by step))?',
      'polic(?:y|ies),? (?:one by one|in detail|by topic|from a to z|for everyday cases)',
      "(?:struggling|unable|difficulty|difficulties|trouble|problems|if you cannot|cannot|can['’]t)(?: (?:to|with|" + 'in))? pay(?:ing|ments?)?',
      'payment difficulties',
      'warrant(?:y|ies)(?: and repairs?)?|repairs? and (?:warrant(?:y|ies)|replacements?|returns)',
      'policies (?:on|about|concerning|regarding) (?!this|staff|employees|work|leave|travel|expenses|privacy|data)[a-z ]{3,30}',
      '(?:rules|conditions|terms) (?:for|on|about) (?:money|cash|deposits|returns|tickets?|purchases|bookings?|payments?|sales|memberships?|orders?|subscriptions?|' +
        'passes|reservations|vouchers)[\\p{L} ,]{0,25}',
      '(?:how to handle |handling )?(?:the )?(?:everyday|day to day|daily) (?:stuff|matters|situations|cases|questions)',
      'policies for (?!staff|employees|everyone|the team|managers|volunteers|privacy|data|all)[a-z ]{3,30}',
      `(?<!\\p{L} )returning (?!${people}|staff|calls?|to|from|your|home|an? call)[a-z]+(?: (?!and)[a-z]+)?`,
      '(?:refunds?|returns?|exchanges?|discounts?|warranty|vouchers?|credits?) (?:for|of|to|on) (?!work|service|school|this|' +
        'investment)(?:[a-z]+ ?){1,3}',
      "(?:the )?policies you(?:'ll| will)? need",
      '(?<!\\p{L} )(?!access|api|security|session|auth)[a-z]+ (?:vouchers?|tokens?)(?=$)',
      `(?:accidents|loss|damage) to (?!${people}|staff|persons)[a-z]+`,
      'after(?: the)? (?:sales?|purchase)(?: (?:service|care|support|matters))?',
      '(?:when|if) an? [a-z]+ (?:breaks(?: down)?|is (?:faulty|defective|damaged)|arrives (?:late|damaged|broken))',
      'when [a-z]+ (?:comes?|are brought|is brought|are sent|is sent) back',
    ],
    except: [
      'report(?:ing)? (?:lost|broken|damaged|faulty|missing|defective) [a-z]+',
      '(?<!\\p{L} )(?:refund|exchange) (?:the|an?|your) (?:customer|money|guest|client|item)',
      '(?:pay|paying|paying out|issue|approve|process|check|calculate|authorise|carry out) (?:out )?(?:the|an?|your) refunds?',
    ],
    guidance:
      'Give each policy its own steps: returns, exchanges, refunds, store credit, gift cards, late payment, failures, warranty and discounts.',
    body: [
      '- **Returns:** customers may return unused goods with the receipt within [X] days of purchase, in store or by post to [postal address].',
      '- **Exchanges:** staff exchange unused goods with the receipt within [X] days of purchase, during the same visit.',
      '- **Refunds:** we pay by the original method within [X] working days of receiving the goods.',
      '- **Store credit:** without a receipt we give store credit at the lowest selling price of the last [X] days; it is valid for [X] months.',
      '- **Gift cards:** a card is valid for [X] months from purchase; the balance is shown at the till and on [website].',
      '- **Late payment:** we send a reminder [X] days after the due date and a second one [X] days later; then [accounts ' +
        'contact] phones the customer.',
      '- **Product or service failure:** we repair or replace within [X] working days; if that fails, the customer may choose a refund.',
      '- **Warranty:** we repair manufacturing defects free of charge for [X] months; claims go to [email address].',
      '- **Discounts:** staff may grant up to [X]% and the supervisor up to [X]%; the service manager decides on more.',
      '',
      'For help with any of these, staff and customers ask the service manager at [email address].',
    ].join('\n'),
  },
  'social-media': {
    title: 'Social media and online reviews',
    aliases: [
      'Social media',
      'Social media policy',
      'Social networks',
      'Social channels',
      'Online reviews',
      'Customer reviews',
      'Reviews and ratings',
      'Ratings and reviews',
      'Responding to reviews',
      'Answering reviews',
      'How we answer reviews',
      'How we respond to reviews',
      'Comments online',
      'Our social media channels',
      'Posts and comments',
      'Reputation management',
      'Replying online',
      'Responding online',
      'Public comments',
      'Public replies',
      'Posts, comments and reviews',
      'Stars and reviews',
      'Online conversations',
    ],
    cues: [
      'social (?:media|networks?|channels?|accounts?|networking)(?: (?:and (?:reviews|press|the press|the web)|policy|' +
        'accounts?|channels?|posts?))?',
      '(?:online|customer|guest|public|web|app store|app|product|negative|bad|google|star|five(?: |-)star|internet) (?:reviews?|ratings?|' +
        'comments)(?: (?:and (?:replies|ratings|comments|posts)))?',
      '(?:answer|answering|reply|replying|respond|responding|handling|dealing|react|reacting|responses?|replies|' +
        'answers)(?: (?:to|with|publicly))*(?: (?:online|bad|negative|your|good|public|star|guest|customer|poor|the|' +
        'our)){0,2} (?:reviews?|posts?|tweets?|comments online|ratings)(?: (?:online|on[a-z ]{3,25}))?',
      '(?:facebook|instagram|twitter|tiktok|linkedin|trustpilot|tripadvisor|youtube|mastodon)',
      '(?:reviews|posts|comments|ratings) (?:online|on (?:the )?(?:internet|web|facebook|google|travel|' +
        'review)(?: sites?)?|and (?:ratings|posts))',
      '(?:word|thing|things) (?:about|on) (?:online )?(?:comments|reviews)',
      '(?:our|your)? ?(?:online|digital) (?:reputation|presence|voice|profiles?)',
      `what (?:people|others|${people}) (?:say|write|post)s? about us (?:online|on [a-z ]{3,20})`,
      'reviews? (?:sites?|portals?|platforms?)',
      `(?:when|if) (?:someone|somebody|people|${people}|they) (?:posts?|tweets?|reviews?|rates?) (?:about|on|us|online|a |something)[a-z ]{0,20}`,
      '(?:replying|responding|answering|reacting) (?:online|in public|publicly)',
      '(?:comments|posts|replies) on our (?:channels|pages?|posts|profiles|accounts)',
      'who answers (?:online|(?:the |our )?(?:reviews|posts|comments))(?: online)?',
      'when an? (?:review|post|comment)(?: [a-z]+){0,3}',
      `what (?:people|${people}) (?:write|post) about us`,
      'reviews and who [a-z]+ them',
      '(?:reading|answering|watching|checking|handling) (?:the |our |online )?reviews(?: and [a-z]+ them)?',
      'who (?:replies|responds) to (?:the |our |online )?(?:reviews|posts|comments)',
      'when (?:someone|somebody|people|an? [a-z]+) (?:writes?|leaves?|posts?) an? (?:[a-z]+ )?review',
      'what we post(?: and [a-z]+)?',
    ],
    guidance: 'Say who answers posts and reviews, how soon, and when the conversation moves to a private channel.',
    body: [
      '- [name or role] checks [account names] at [time] and [time] on each working day.',
      '- We reply to questions and reviews within [X] working hours, with the first name of the person who writes.',
      '- We ask for order numbers and addresses by private message and do not discuss them in public.',
      '- In reply to a negative review we thank the writer, state the facts, and give [email address] for the rest of the case.',
      '- Posts that threaten legal action or come from the press go to the service manager within [X] hours and are not answered ' +
        'by anyone else.',
    ].join('\n'),
  },
  'internal-communication': {
    title: 'Internal communication',
    aliases: [
      'Internal communications',
      'Communication within the team',
      'Team communication',
      'Communication between teams',
      'How we keep each other informed',
      'Keeping each other informed',
      'Handover',
      'Handovers',
      'Shift handover',
      'Logging',
      'Logging contacts',
      'Telling your supervisor',
      'Reporting to your supervisor',
      'Team meetings',
      'Internal reporting',
      'Telling each other',
      'Contact log',
      'Case notes',
      'Shift change',
      'Write it down',
      'Writing it down',
      'The log',
      'Who to tell',
      'Who to inform',
      'Information flow',
      'Flow of information',
      'What we tell each other',
      'Information for the team',
      'Messages for colleagues',
    ],
    cues: [
      'internal (?:communications?|reporting|information|notices?|messages|updates?|notifications?|contacts?|channels?|' + 'memos?)',
      '(?:communicat(?:e|ing|ion|ions)|talk(?:ing)?|information|messages|coordination|news) (?:with)?(?:within|between|' +
        'among|amongst|inside|across|in) (?:the |our |all )?(?:teams?|departments?|shifts?|staff|colleagues|company|' +
        'shops?|branches|offices|ourselves|drivers)',
      '(?:keep|keeping) (?:each other|one another|ourselves|colleagues|the (?:team|office|manager|others|boss)|' +
        'your (?:manager|supervisor|team)|everyone|staff) (?:informed|posted|up to date|in the loop|in the picture|' +
        'updated)',
      'how we (?:keep|tell|inform|update|talk to) (?:each other|one another|colleagues|the team)(?: (?:informed|posted|' +
        'up to date|in the loop))?',
      '(?:shift |team |case )?hand(?: |-)?overs?(?! to (?:the|an?|your) (?:customer|guest|client|tenant|specialist|expert|manager|supervisor))(?: (?:between|' +
        'notes?|book|of)(?: [a-z]+)?)?',
      '(?:tell|telling|notify|notifying|inform|informing|alert|alerting|brief|briefing|report to|reporting to) (?:your|' +
        `the|an?|our) (?:${chief}|team|colleagues|shift)`,
      `(?:what|when|how) to (?:tell|report to|pass on to) (?:your |the |an? |our )?(?:${chief}|team|shift|next [a-z]+|dispatch|depot|kitchen)`,
      `(?:let|letting) (?:your|the|an?|our) (?:${chief}|team|others|kitchen|depot) know`,
      '(?:logging|recording|writing up|noting|noting down|writing down) (?:calls?|contacts?|cases?|enquiries|every|' +
        'each|what|the|it|appeals|visits|incidents)',
      '(?:keep(?:ing)?|making|make) (?:an? |good )?(?:notes?|logs?)',
      '(?:log ?book|day ?book|shift (?:log|book|notes)|contact log|call log|notebook|message book|whiteboard)(?: (?:by|' +
        'at|in|behind|on) the [a-z]+)?',
      '(?:team|staff|shift|morning|daily|weekly) (?:meetings?|briefings?|huddles?|talks?|notices?|chats?|channels?)',
      '(?<!(?:safety|fire|security|press|evacuation|passenger|guest|customer) )briefings?(?: (?:before|at|for|after) [a-z ]{3,20})?',
      '(?:the )?(?:team|staff|incident|internal) channel',
      'who (?:tells|informs|notifies) (?:who|whom)',
      '(?:passing|pass) (?:on )?(?:information|messages|news|things|the word) (?:on|along|between)(?! to (?:a|your|' + 'the) (?:manager|supervisor))',
      'between (?:shifts|ourselves|colleagues|departments)',
      '(?:talking|speaking) (?:to|with) (?:each other|one another|colleagues)',
      '(?:telling|informing|notifying|briefing|updating|alerting|letting) (?:each other|one another|colleagues|management|the (?:next ' +
        ')?shift|(?:your |the |an? )?(?:supervisors?|managers?|team leaders?|line managers?|boss))(?: know)?',
      'notification of (?:management|supervisors?|managers?|(?:your|the) (?:supervisor|manager))',
      `report(?:ing)? (?:it |things |incidents |problems |cases )?(?:to (?:management|(?:your|the|an?) ${chief})|upwards?)`,
      'who (?:needs|has|ought) to be (?:told|informed|notified|kept informed)',
      'log(?:ging)? (?:every|each|an?|your|in|all)(?: [a-z]+){1,2}',
      '(?:case|ticket|call|contact) (?:logs?|notes)',
      'what (?:we|to|you|staff) (?:log|note down|write down|pass on)',
      'passing on (?:messages|information|news|details)',
      'handing over (?:at the end of|between|to the next) (?:[a-z]+ ){0,2}[a-z]+',
      'what goes (?:in|into) the (?:log|book|system|file)',
      'who(?:m)? to (?:tell|inform|notify)(?: (?:when|if|about)[a-z ]{3,25})?',
      'reporting to (?:the )?(?:board|management|trustees|directors|committee|governors|head office)',
      'entries in the (?:[a-z]+ )?(?:system|log|book)',
      'between the shifts',
      'notes (?:for|in|to) the (?:next shift|system|file)',
      'every [a-z]+ is (?:logged|recorded)',
      'note every contact',
      'reports? to the (?:manager|supervisor|team leader|office)',
      'what to (?:write|note|record|enter) (?:in|into) the [a-z]+',
      'notes (?:after|on|of) (?:each|every) [a-z]+',
      'communication with (?:the |other )?(?:service desk|teams?|departments?|head office|back office|workshop|kitchen|depot|branches)',
    ],
    except: [
      'from [a-z ]{3,30} to hand ?over',
      '(?:training|coaching|induction)(?: sessions?)? (?:and|&) briefings?',
      'briefings? (?:and|&) training',
    ],
    guidance: 'Say what staff log and where, what they report to whom, and how shifts hand over.',
    body: [
      '- Staff log every contact in [system] before the end of the shift.',
      '- Staff tell the supervisor within [X] minutes about an injury, a threat of legal action or a request from the press.',
      '- At the end of each shift the supervisor goes through the open cases with the next shift and notes the person in charge of each.',
      '- The service manager sends all staff a summary of complaints, compliments and changes every [week/month].',
    ].join('\n'),
  },
};
