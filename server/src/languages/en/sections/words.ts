/** Words that many headings share, as patterns without a capturing group. */

/** Those who are served. */
export const people =
  '(?:customers?|guests?|clients?|patients?|members?|users?|visitors?|residents?|tenants?|passengers?|readers?|shoppers?|buyers?|' +
  'parents?|pupils?|students?|citizens?|diners?|callers?|policyholders?|borrowers?|riders?|households?|leaseholders?|subscribers?|' +
  'famil(?:y|ies)|players?|donors?|beneficiar(?:y|ies)|service users?|carers?|applicants?|candidates?|claimants?|ratepayers?|taxpayers?|' +
  'neighbours?|attendees|participants?|campers?|boaters?|swimmers?|walkers?|cyclists?|motorists?|farmers?|growers?|consumers?|' +
  'account holders?|enquirers?|fans?|hirers?|exhibitors?|delegates?|regulars|children|kids|holidaymakers?|landlords?|sellers?|' +
  'bidders?|skippers?|savers?|investors?|commuters?|viewers?|listeners?|gamers?|skiers?|golfers?|anglers?|athletes?|divers?|' +
  'sailors?|dancers?|collectors?|couples?|pensioners?|traders?|stallholders?|mourners?|' +
  '(?:card|ticket|permit|berth|pass|licence|loan|season ticket) ?holders?|' +
  'folks?|punters?|tourists?|locals|homeowners?|householders?|learners?|patrons?|audiences?|travellers?|drinkers?|owners?|people|those we serve|the public)';

/** The same, as the one somebody speaks about or to: "a patient", "somebody", "they". */
export const anyone = `(?:(?:an? |the |our |your |some )?${people}|some(?:one|body)|any(?:one|body)|they|you)`;

/** Those who serve. */
export const staff =
  '(?:staff(?: members?)?|members? of (?:staff|the team)|employees?|team(?: members?)?|colleagues?|agents?|drivers?|volunteers?|workers?|assistants?|advisers?|crews?|' +
  'representatives?|everyone|everybody|each other|one another|officers?|instructors?|receptionists?|people here|our people|' +
  'starters?|joiners?|newcomers?|recruits?)';

/** Those to whom a case goes next. */
export const chief =
  '(?:(?:[a-z]+ )?(?:managers?|supervisors?|team leaders?|handlers?|leads?|management|pharmacists?|directors?|heads?|bosses|boss|' +
  'chief|dispatch(?:er)?s?|control room|office|owner|librarian|doctor|dentist|partner|head teacher|warden|colleagues?|specialists?|experts?))';

/** Those who run the service, as a heading names them. */
export const org =
  '(?:company|firm|business|shop|store|hotel|club|council|practice|clinic|library|museum|zoo|bank|school|team|department|' +
  'organi[sz]ation|association|society|trust|charity|co operative|cooperative|co op|service desk|bakery|restaurant|caf[eé]|cinema|' +
  'theatre|theater|workshop|garage|garden centre|agency|university|college|hospital|surgery|pharmacy|farm|brewery|garden|park|pool|' +
  'gym|studio|salon|airline|railway|group|foundation|institute|laundry|nursery|shelter|supplier)';

/** The document, as it names itself. */
export const paper =
  '(?:polic(?:y|ies)|documents?|charter|(?:hand|guide|play)?book(?:let)?|procedures?|guide|manual|leaflet|brochure|paper|page|text|code|' +
  'agreement|plan|framework|statement|standards?|rules?|guidelines?|promises?|SLA|terms|folder|instructions?)';

/** Words for somebody in a temper or in need. */
export const upset =
  '(?:difficult|angry|upset|abusive|aggressive|rude|demanding|vulnerable|unhappy|unreasonable|challenging|cross|anxious|nervous|' +
  'distressed|frustrated|irritated|annoyed|impatient|disruptive|violent|threatening|hostile|offensive|persistent|tearful|furious|' +
  'awkward|hard|sensitive|delicate|tough|uncomfortable|stressful|emotional|drunk|confused|worried|tricky|heated|agitated|disappointed|dissatisfied|noisy|shouting|swearing)';

/** Plain words that mean a section only where they are the whole heading: "Changes", but not "Bookings and changes". */
export const alone = (words: string): string => `(?<![\\p{L}&,/] )(?:our |the |key )?(?:${words})(?=$)`;

/** Where a heading or a half of it begins. */
export const first = '(?<![\\p{L}&,/] )';

export const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+)';

/** What the house has given its word on. */
export const promise = '(?:promises?|pledges?|commitments?|charter|polic(?:y|ies)|standards?|undertakings?|rules?)';

/** Those who work or decide, by what they are called. */
export const role =
  '(?:(?:[a-z]+ )?(?:colleagues?|clerks?|agents?|advis[eo]rs?|assistants?|stewards?|waiters?|receptionists?|drivers?|engineers?|technicians?|nurses?|' +
  'supervisors?|fore(?:man|woman)|managers?|directors?|leads?|leaders?|heads?|owners?|partners?|captain|skipper|secretary|chair|registrar|' +
  'matron|consultant|boss|chef|trustees|board|committee|governors|executive|ombudsman|regulator|principal|warden|librarian)|' +
  '(?:front )?desk|counter|shop floor|front line|till|reception)';

/** Where somebody stands or sits at work. */
export const place =
  '(?:counter|desk|till|bar|door|phone|line|window|hatch|gate|floor|shop floor|kitchen|deck|bridge|workshop|wheel|bench|reception|saddle|ward)';
