import type { FurtherHeadings } from '../../sectionLists.ts';
import { apart, end, people, staff, start } from './words.ts';

const stuck =
  '(?:klemmt|hakt|stockt|knirscht|eng wird|brenzlig wird|haarig wird|ernst wird|eskaliert|nicht weiter ?geht|nicht voran ?geht|nicht vorwärts ?geht|fest ?hängt|fest ?sitzt|feststeckt)';
const whenStuck = `(?:wenn|falls|sobald)(?:['’]?s| es| etwas| was| eine sache| ein fall) (?:mal |einmal |doch |richtig |irgendwo ){0,2}${stuck}`;
const nobodyKnows =
  '(?:wenn|falls) (?:keiner|niemand|man|du|ihr|sie|wir|einer)(?: selbst| allein| mehr){0,2} (?:weiter ?weiß|weiter ?wisst|weiter ?wissen|weiter ?weißt|weiter ?kommt|weiter ?kommen|weiter ?kommst|mehr weiter ?weiß)';
const grounds =
  '(?:anlagen?|grünanlagen?|gr[aä]be?r[ns]?|grünflächen|außenflächen|außenanlagen|geräte[ns]?|räume|wege|beete|maschinen?|fahrzeuge|flotte|tiere|pferde|pflanzen|bäume|böden|möbel|kleidung|wäsche|instrumente|boote|rasens?|gartens?|bestands?|schuhe|haut|textilien|becken|plätze|flächen|ausrüstung)';
const given = `was (?:die |unsere |ihr |eure )?(?:${people}|(?!(?:beschäftigte|mitarbeit|kolleg|neue|azubi|auszubild|alle)\\p{L}{0,8})\\p{L}{4,20}(?:en|er|e|n))(?: (?:von uns|bei uns|hier))? (?:bekommen|kriegen|erhalten)`;
const does = 'das (?:machen|tun) wir,? (?:und )?das (?:lassen|machen|tun) wir(?: nicht| bleiben)?';
const grumbles = `wenn (?:die |unsere |ein |eine )?${people} (?:mal )?(?:meckern|meckert|motzen|motzt|maulen|mault|klagen|klagt|reklamieren|reklamiert|sich beschweren|sich beschwert|unzufrieden (?:sind|ist))`;
const join = '(?: und | & |, | \\+ )';
const stars = '(?:sterne?|sternchen|kommentare?|rezensionen|likes|daumen|posts|onlinebewertungen|hashtags|storys?)';

/** Headings in the words of the counter and the workshop: who joins in, when it gets stuck, what they get. */
export const plainspoken: FurtherHeadings = {
  scope: {
    cues: apart([
      `${start}wer (?:alles |hier |bei uns )?(?:mit ?macht|mit ?zieht|mit ?zumachen hat|dazu ?gehört|mit im boot (?:ist|sitzt)|an bord ist|mit am tisch sitzt|mit ?arbeitet)(?:,? (?:und )?wer nicht)?(?=${end})`,
    ]),
  },
  escalation: { cues: apart([`${start}${whenStuck}(?=${end})`, `${start}${nobodyKnows}(?=${end})`]) },
  complaints: {
    cues: apart([`${start}${grumbles}(?=${end})`]),
    except: apart([`${start}${whenStuck}(?=${end})`, `${start}${nobodyKnows}(?=${end})`]),
  },
  guidelines: { except: apart([`${start}${grumbles}(?=${end})`]) },
  standards: {
    cues: apart([
      `${start}${given}(?=${end})`,
      `${start}anforderungen an (?!(?:die |das |unsere |unser |den |neue )?(?:${staff}|bewerb|person|führungskr|lieferant|personal))(?:die |das |den |unsere |unser )?[^.;]{3,50}(?=${end})`,
      `${start}wie (?:schnell|rasch|lange|oft|genau),? (?:und )?wie (?:gut|genau|oft|schnell|viel|sauber)(?=${end})`,
    ]),
    except: apart(['(?:\\p{L}{3,14}dienst|versand|transport|kurier|fahrer|abholung) und (?:liefer|abhol|fahr|transport|versand)zeit(?:en)?']),
  },
  expectations: {
    cues: apart([
      `${start}(?:haus|spiel|grund|verhaltens|team|umgangs)regeln (?:für|fürs|im|in|unter) (?:das |dem |unser |unserem |den |unsere )?${staff}(?=${end})`,
      `${start}anforderungen an (?:die |das |unsere |unser |alle )?${staff}(?=${end})`,
    ]),
    except: apart([`${start}${given}(?=${end})`]),
  },
  enforcement: { except: apart([`${start}wer (?:alles |hier |bei uns )?(?:mit ?macht|mit ?zieht)(?=${end})`]) },
  mission: { except: apart([does]) },
  review: { except: apart([`pflege (?:der |des |von |unserer |unseres )?(?:\\p{L}{4,14}en )?${grounds}(?=${end}|${join})`]) },
  resources: {
    cues: apart([
      `${start}(?:hier|da|dort|wo) (?:gibt.?s|gibt es|findest du|finden sie|findet ihr|bekommst du|bekommen sie|kriegst du|es) (?:schnell |weitere )?(?:hilfe|rat|unterstützung|auskunft|auskünfte|antworten)(?: gibt)?(?=${end})`,
      `${start}(?:hilfe|rat|rückhalt|unterstützung|auskunft) (?:gibt.?s|gibt es|bekommst du|bekommen sie|finden sie|findest du|kommt) (?:hier|bei|da|von|dort)[^.;]{0,24}(?=${end})`,
    ]),
  },
  'social-media': { cues: apart([`${start}${stars}${join}${stars}(?=${end}|${join})`]) },
  implementation: {
    cues: apart([
      `${start}(?:lernen|üben|einarbeiten|anlernen|auffrischen|einweisen|schulen|trainieren|einüben|dazu ?lernen|weiter ?lernen)(?=${end}|${join})`,
      `${start}bevor (?:du|ihr|sie|man|wir) (?:hier |bei uns |richtig )?(?:loslegst|loslegt|loslegen|anfängst|anfangt|anfangen|startest|starten|startet)(?=${end})`,
      `${start}bis (?:alle|jeder|jede) (?:davon )?(?:bescheid (?:weiß|wissen)|es (?:können|kann|wissen|weiß)|im bild (?:sind|ist)|mitziehen|mitzieht|eingearbeitet (?:sind|ist))(?=${end})`,
    ]),
  },
  feedback: {
    cues: apart([
      `${start}(?:die |unsere )?(?:eltern|kundinnen|kunden|gäste|familien|mitglieder|mieter|patienten|besucher|leser|angehörige) (?:be)?fragen(?=${end})`,
      `(?<= und | & | \\+ )(?:zuhören|hinhören|nachfragen|rückfragen)(?=${end})|${start}(?:zuhören|hinhören|nachfragen)(?=${end}|${join})`,
      `${start}(?:der |unser |das )?(?:kummer|mecker|ideen|wunsch|sorgen|lob|zettel)(?:kasten|kästchen|box)(?: (?:im|am|an|in|vor|beim) [^.;]{3,20})?(?=${end})`,
    ]),
  },
  'vision-values': {
    cues: apart([
      `${start}(?:worauf wir nichts kommen lassen|woran wir (?:glauben|festhalten|nicht rütteln)|was uns heilig ist|was bei uns (?:zählt|hochgehalten wird))(?=${end})`,
    ]),
  },
  objectives: {
    cues: apart([
      `${start}(?:wohin wir (?:bis [0-9]{4} |in den nächsten jahren )?(?:wollen|steuern)|wo wir (?:bis )?(?:ende )?[0-9]{4} stehen wollen|was wir bis (?:ende )?[0-9]{4} (?:schaffen|erreichen) wollen)(?=${end})`,
    ]),
  },
};
