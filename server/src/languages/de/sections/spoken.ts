import type { FurtherHeadings } from '../../sectionLists.ts';
import { end, paper, people, start } from './words.ts';

const cases = '(?:fälle|situationen|anliegen|vorfälle|lagen|pannen|probleme|ereignisse)';
const day = '(?:jeden|an jedem) (?:einzelnen )?(?:tag|morgen|werktag|arbeitstag)';

/** Headings as people say them, and words in them that look like another section. */
export const spoken: FurtherHeadings = {
  purpose: { cues: [`(?:der )?(?:grund|gründe|anlass|anliegen) (?:für (?:diese[snr]?|die|das|den)|dieser|dieses|der|des) ${paper}`] },
  definitions: { cues: ['(?:wörter|begriffe|ausdrücke),? (?:kurz |einfach )?erklärt'] },
  mission: {
    except: [
      `${cases} und was (?:wir|sie|man) (?:dann |dabei )?(?:tun|machen|tut)`,
      `was wir ${day} (?:tun|machen)`,
      'was wir (?:dann|dabei|täglich) (?:tun|machen)',
    ],
  },
  standards: { cues: [`was wir (?:${day}|täglich) (?:tun|machen|leisten)`] },
  objectives: { except: ['(?:standards|maßstäbe|fristen|servicestandards) und zielwerte'] },
  'service-policies': {
    cues: [
      `(?:zu spät|nicht|verspätet|unpünktlich) (?:be)?zahlt(?:[,:]| –| -)? ?(?:was nun|was dann|und jetzt|und nun|was tun|was jetzt)?(?=${end})`,
      `(?:die )?(?:üblich|gängig|häufig|typisch|alltäglich|wiederkehrend)e[nr]? ${cases}(?:,? (?:und )?(?:was (?:wir|sie|man|zu)|wie wir) (?:dann |dabei |damit |sie )?(?:tun|machen|tut|umgehen|lösen|regeln)(?: ist)?)?(?=${end})`,
      `(?:unsere |die )?(?:regeln|regelungen),? (?:eine nach der anderen|einzeln|der reihe nach|fall für fall|stück für stück|im einzelnen)`,
      `(?:regeln|regelungen) für den (?:[a-zß-ü]{0,10}alltag|täglichen [a-zß-ü]{4,16})`,
    ],
    except: ['schritt für schritt:? [^.;]{3,60}'],
  },
  guidelines: {
    cues: [
      `(?:so|wie) (?:redest du|reden wir|sprechen wir|sprichst du|redet ihr|sprecht ihr|reden sie|sprechen sie) (?:mit|zu) (?:den |unseren |der )?${people}`,
    ],
    except: ['(?:regeln|regelungen) für den (?:laden|betriebs|berufs|praxis|büro)?alltag'],
  },
  'internal-communication': {
    cues: [
      '(?:wen|wem) (?:wir|du|ihr|sie|man) (?:intern|im haus|im betrieb|im team|hausintern) (?:informieren|bescheid geben|bescheid sagen|einbeziehen|verständigen)',
      `wer (?:intern|im haus|im betrieb|im team|hausintern) (?:bescheid (?:bekommt|weiß|wissen muss)|informiert wird|es erfährt|davon erfährt|wissen muss|verständigt wird)(?=${end})`,
    ],
  },
  review: {
    cues: [
      `(?:so|wie) (?:oft|häufig) (?:wir )?(?:schauen|sehen|lesen|prüfen|gehen|blättern)? ?(?:wir )?(?:(?:in|über|durch) )?(?:ins|die|das|dieses|diese|den|diesen|unsere?[nms]?) (?:${paper}|papier|heft|seiten|text)(?: (?:lesen|prüfen|durchsehen|ansehen|überarbeiten|anpassen|anfassen|durchgehen))?(?=${end})`,
    ],
  },
  benchmark: {
    cues: [
      `(?:messlatte|maßstab|vergleich)(?:,|:| –)? (?:sind )?(?:die |der |mit den )?(?:anderen?|besten|mitbewerber|konkurrenz|nachbarn)(?: [a-zß-ü]{3,20})?(?=${end})`,
    ],
  },
  escalation: {
    cues: [
      '(?:notfälle|notfall|störungen) und (?:reklamationen|beschwerden)',
      '(?:reklamationen|beschwerden) und notfälle',
      `wer (?:dann )?übernimmt(?=${end})`,
      `(?:chef|chefin|leitung|vorgesetzte|meister|schichtleitung|teamleitung) (?:holen|rufen|dazuholen|hinzuziehen|einschalten)(?:[:,–-]| –)? ?(?:wann|ab wann|aber wann)?(?=${end})`,
      '(?:wenn|falls) (?:ein|eine|der|die|das|es|etwas) (?:(?:antrag|fall|vorgang|anliegen|anfrage|anruf|beschwerde|bearbeitung|klärung|lösung|verfahren) )?(?:hängt|hängen bleibt|stockt|feststeckt|festhängt|liegen bleibt|ins stocken gerät|nicht weitergeht|nicht vorankommt|nicht weiterkommt)',
    ],
  },
  complaints: {
    cues: [
      `(?:hier|wo|wie|so) (?:können sie|kannst du|könnt ihr|dürfen sie|darfst du|sie|du) (?:uns )?(?:meckern|schimpfen|motzen|sich beschweren|sich aufregen|dampf ablassen)(?: (?:können|dürfen|kannst|darfst))?(?=${end})`,
      `(?:einwände|einwendungen|beanstandungen)(?: (?:der|des|von|gegen) [a-zß-ü]{3,24}(?: [a-zß-ü]{3,24})?)?(?=${end})`,
    ],
  },
  feedback: {
    cues: [
      'lob (?:und|oder) (?:tadel|kritik|beschwerden?)',
      '(?:beschwerden?|kritik) und lob',
      `was (?:uns )?(?:das |der |die |unsere? )?${people} (?:uns |über uns |an uns )?(?:sag(?:t|en)|schreib(?:t|en)|erzähl(?:t|en)|mitteil(?:t|en)|mein(?:t|en))(?=${end})`,
    ],
  },
  expectations: {
    cues: [
      `(?:unsere |die )?spielregeln (?:an|am|im|in|auf|hinter|vor|bei|für|unter)(?! (?:kund|gäst|besuch|bewertung))(?: (?:der|dem|das|die|den|unserer|unserem))? [a-zß-ü]{3,24}(?=${end})`,
      `${start}was wir (?:(?:bleiben ?)?lassen|unterlassen|uns verkneifen|sein lassen)(?=${end})`,
    ],
  },
  implementation: {
    cues: [
      `${start}neu (?:(?:hier )?(?:an der|hinter der|in der|auf der|am|hinterm|hinter dem|im) (?:[a-zß-ü]{0,14}(?:kasse|theke|rezeption|station|werkstatt|küche|zentrale|empfang|tresen|schalter|telefon|service|außendienst|innendienst|einsatz|betrieb)))(?=${end})`,
      `wie (?:unsere|die|neue) (?:leute|kräfte|kolleginnen|kollegen|[a-zß-ü]{4,20}) (?:das|es|dies|damit) (?:lernen|üben|erfahren|umgehen lernen)`,
    ],
  },
  contact: {
    except: ['schreiben sie uns (?:ihre|eure) meinung', 'sagen sie uns (?:ihre|eure) meinung'],
    cues: [`ansprechstellen?(?=${end})`, '(?:an wen|wem) (?:sie|du|ihr) (?:schreiben|schreibst|schreibt|mailen)'],
  },
  'customer-needs': {
    except: [
      `was (?:uns )?(?:das |der |die |unsere? )?${people} (?:uns |über uns |an uns )(?:sag(?:t|en)|schreib(?:t|en)|erzähl(?:t|en)|mitteil(?:t|en))(?=${end})`,
    ],
    cues: [`was (?:unsere |die )?${people} (?:umtreibt|bewegt|von uns wollen)`],
  },
};
