import type { LanguagePack } from '../types.ts';

/** What must be dealt with at once (fire and the like, what happens to a body, attacks), and the words for "at once". */
export const urgency: LanguagePack['urgency'] = {
  dangers: [
    'fires?(?! (?:sales?|service|brigade))|smoke|gas (?:leaks?|smell)|smell of gas|explosions?|electric shocks?|evacuat(?:e|es|ed|ion)|floods?|flooding',
    'faint(?:s|ed|ing)?|collaps(?:e|es|ed)|unconscious|choking|chokes?|drown(?:s|ing)?|seizures?|heart attacks?|(?:a|suffers a|has a) stroke|bleed(?:s|ing)?|injur(?:y|ies|ed)|(?:hurts|is hurt|gets hurt)|accidents?|medical emergenc(?:y|ies)|taken ill|allergic reactions?|first aid|overboard|missing child(?:ren)?|lost child(?:ren)?',
    'attack(?:s|ed)?(?! of)|assault(?:s|ed)?|robber(?:y|ies)|violence|weapons?|bomb(?: threats?)?|intruders?|groped|harassment in progress|unattended (?:bags?|luggage|packages?|child(?:ren)?)|(?:bags?|luggage|case|package) (?:is |stands |left |lies )?unattended|thunderstorms?|lightning(?! (?:fast|talks?|rounds?|cables?))|suspicious (?:bags?|packages?|objects?|items?)',
    '(?:is|goes|feels?) (?:numb|limp|blue|lame|breathless)|(?:takes?|lets?) (?:in|on) water|aground|sinking|capsiz(?:e|es|ed)|chest pains?|shortness of breath|stops? breathing|convulsions?|cramps?|poison(?:s|ed|ing)?|burns?(?! (?:down|cd|dvd|calories))|scald(?:s|ed)?|bitten|stung|snake ?bites?|escaped (?:animals?|tigers?|lions?)|(?:tiger|lion|bear|wolf|snake|bull|boar)s?|carbon monoxide|chlorine|toxic|live wires?|thin ice|avalanche|lightning|rip currents?|trapped|locked in (?:an?|the) (?:hot |parked )?(?:car|van|boiler room|cold store|freezer|lift|cabin)|life(?: |-)threatening|danger(?:s|ous)?(?! money)|emergenc(?:y|ies)|alarm (?:sounds|rings|goes off)|sirens?|anaphyla[a-z]+|asthma attacks?|epilep[a-z]+|overdose|self-harm|suicid[a-z]+',
  ],
  atOnce: ['immediately|at once|straight ?away|right away|instantly|on the spot|then and there|there and then|this instant'],
};
