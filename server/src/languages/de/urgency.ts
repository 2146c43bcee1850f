import type { LanguagePack } from '../types.ts';

/** What must be dealt with at once (fire and the like, what happens to a body, attacks), and the words for "at once". */
export const urgency: LanguagePack['urgency'] = {
  dangers: [
    '(?:\\p{L}{2,16})?(?:brand|feuer|explosion|gasgeruch|gasaustritt|unfall|hochwasser|alarm)(?:es|s|e|en|fall|alarm)?|es brennt|Rauch(?:entwicklung)?|Qualm|Evakuierung|Räumung des (?:Gebäudes|Hauses)',
    'Bewusstlosigkeit|bewusstlos|ohnmächtig|Ohnmacht|kippt um|zusammenbricht|bricht zusammen|Verletzung(?:en)?|verletzt(?:e[nrms]?)?|Verletzten|medizinische[rn]? Notf[aä]ll(?:e|en)?|Atemnot|Herzinfarkt|Schlaganfall|Krampfanfall|Ertrinken|Erste Hilfe|Stromschlag|Vergiftung(?:en)?|(?:schwer|kaum|nicht mehr) atmet|atmet (?:[^.;,]{0,24} )?(?:schwer|kaum|nicht)|krampft|kollabiert|Kollaps|Schockzustand|Magendrehung|stark(?:e[rnms]?)? (?:blutet|blutend(?:e[rnms]?)?|Blutung(?:en)?)|vermisste[sn]? Kind(?:er)?|hat sich verlaufen|eingeklemmt|über Bord|keine Luft|Brustschmerzen|Luftnot|allergische[rn]? (?:Reaktion|Schock)|Hitzschlag|Unterkühlung|Wehen|elektrische[rn]? Schlag|Bisswunden?|giftig(?:e[nrs]?)?|(?:ist|liegt) nicht ansprechbar|schwillt|anschwillt|stark(?:e[rnms]?)? Nasenbluten|Kolik|Suizid\\p{L}{0,14}',
    'Überfall|Übergriff(?:e|en)?|(?<!in )Angriff(?:e|en)?|tätlich|(?<!höhere[rn]? )Gewalt|Amok\\p{L}{0,8}|Bombendrohung|Einbrecher|belästigt|Belästigung|herrenlose[nrs]? (?:Koffer|Taschen?|Gepäck(?:stücke?)?)|Gewitter(?:s|n)?|Blitzschlag|Blitze?(?=[ .,;])',
  ],
  atOnce: ['sofort|augenblicklich|auf der Stelle|schleunigst|auf Anhieb|stante pede|postwendend|unmittelbar'],
};
