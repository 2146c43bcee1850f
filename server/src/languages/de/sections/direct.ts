import type { FurtherHeadings } from '../../sectionLists.ts';
import { apart, end, paper, people, start } from './words.ts';

/** What comes in at the door and is worked on; a complaint is none of it. */
const arrival =
  '(?:anruf|anfrage|auftrag|bestellung|paket|gast|anmeldung|lieferung|kunde|kundin|patient|patientin|rezept|mail|nachricht|buchung|antrag|sendung|brief|notruf|fahrzeug|gerät|tier|kind)';

const netWord = '(?:sterne|likes|kommentare|rezensionen|posts|onlinebewertungen)';
const amiss =
  '(?:nicht (?:gepasst|geklappt|gestimmt|gefallen|gut war|in ordnung war)|(?:sie |dich |euch )?(?:gestört|geärgert|missfallen)|schief ?(?:ging|lief|gegangen|gelaufen))';
const helper =
  'wer (?:dann |uns |euch |ihnen )?(?:hilft|weiterhilft|einspringt),? wenn [^.;]{3,30} nicht (?:mehr )?(?:kann|können|weiter ?weiß|weiter ?wissen|weiter ?kommt|weiter ?kommen|weiterhilft)';
const enquirer = `wer (?:bei uns |hier |zu uns )(?:kauft|kommt|anruft|einkauft|bucht|isst|wohnt|übernachtet|mietet|lernt),? und was (?:er|sie|man|die leute) (?:braucht|sucht|will|brauchen|suchen|wollen)`;
const misfit =
  'wenn (?:die|das|der|ein|eine|etwas) ?(?:ware|artikel|kleid|kleidung|schuhe?|hose|größe|geschenk|buch|möbel|brille)? nicht (?:passt|passen|gefällt|gefallen|sitzt)';
const tellEachOther =
  'wie wir (?:uns )?(?:untereinander|gegenseitig|einander) (?:bescheid (?:geben|sagen)|auf dem laufenden halten|informieren|verständigen|absprechen)';

/** Headings that put the matter in a clause: who, what, where and when, with a verb. */
export const direct: FurtherHeadings = {
  purpose: { except: apart(['(?:anlass|grund) (?:zur|zu einer|zum) (?:klage|beschwerde|klagen|ärger|kritik)']) },
  standards: {
    cues: apart([
      `${start}wann (?:sie|du|ihr) mit (?:uns|einer (?:antwort|lösung|rückmeldung)|unserer antwort) rechnen (?:können|kannst|könnt|dürfen)(?=${end})|${start}daran halten wir uns(?=${end})`,
    ]),
  },
  definitions: { cues: apart([`${start}(?:wörter|begriffe|ausdrücke),? die (?:man|sie|du|jeder|alle) kennen (?:muss|müssen|sollten?)(?=${end})`]) },
  guidelines: {
    cues: apart([
      `${start}wie (?:man|wir|du|sie) mit (?:wut|zorn|ärger|tränen|drohungen|beleidigungen|aggression(?:en)?|trauer) umgeh(?:t|en|st)(?=${end})`,
      `${start}welche (?:worte|wörter|sprache|anrede) wir (?:wählen|benutzen|verwenden|sprechen)(?=${end})|${start}(?:sie oder du|du oder sie)(?=${end}|\\?)`,
    ]),
    except: apart(['(?:wörter|begriffe|ausdrücke),? die (?:man|sie|du|jeder|alle) kennen (?:muss|müssen|sollten?)']),
  },
  scope: {
    cues: apart([
      `${start}wer (?:damit |hier )?gemeint ist(?:,? (?:und )?wer nicht)?(?=${end})`,
      `${start}(?:ist|sind) (?:das|es|dies|diese[sr]? ${paper}) (?:hier |auch ){0,2}[^.;]{3,30} (?:gültig|verbindlich|anwendbar)(?=${end}|\\?)`,
    ]),
  },
  roles: {
    cues: apart([
      `${start}wer (?:bei uns |hier )?welchen hut (?:trägt|auf ?hat)(?=${end})`,
      `${start}wer (?:hier |bei uns )?(?:wofür |für was )?(?:gerade ?steht|den kopf hin ?hält)(?=${end})`,
    ]),
    except: apart([enquirer, 'wer (?:ihre|deine|eure|unsere) (?:fragen?|anfragen) beantwortet']),
  },
  'customer-needs': {
    cues: apart([`${start}${enquirer}(?=${end})`]),
    except: apart(['wer (?:hier |bei uns )?(?:wofür |für was )?(?:gerade ?steht|den kopf hin ?hält)']),
  },
  'vision-values': { cues: apart([`${start}wo(?:hin)? wir (?:einmal |eines tages |irgendwann |mal )(?:hin ?wollen|ankommen wollen)(?=${end})`]) },
  mission: { except: apart([`was wir (?:tun|machen),? (?:wenn|sobald) [^.;]{3,40}`]) },
  procedures: {
    cues: apart([
      `${start}was (?:zuerst|als erstes) kommt,? (?:und )?was (?:danach|dann|zuletzt|später)(?: kommt)?(?=${end})|${start}eins nach dem anderen(?=${end})`,
      `was wir (?:tun|machen),? (?:wenn|sobald) (?:ein|eine|der|die|das) (?:neue[rs]? )?${arrival} (?:(?:bei uns|zu uns) )?(?:kommt|eingeht|eintrifft|ankommt|reinkommt|hereinkommt)(?=${end})`,
    ]),
  },
  expectations: {
    cues: apart([
      `${start}wie (?:du dich|sie sich|wir uns|ihr euch|man sich) (?:im dienst|bei der arbeit|im haus|auf tour|im einsatz|beim kunden|auf station|in der schicht) (?:verhältst|verhalten|verhaltet|verhält|benimmst|benehmen|benehmt|benimmt)(?=${end})`,
    ]),
    except: apart([
      tellEachOther,
      'wie (?:sie|du|ihr|man) (?:sich |dich |euch )?(?:im|bei) (?:notfall|brandfall|ernstfall|alarm|feueralarm|feuer|stromausfall|unfall) (?:richtig )?verh(?:alten|ältst|ält|altet)',
      'vom klingeln bis (?:zum|zur) \\p{L}{0,15}(?:rechnung|übergabe|abnahme|zahlung|abschluss|antwort|quittung|lieferung)',
    ]),
  },
  'internal-communication': { cues: apart([`${tellEachOther}(?=${end})`]) },
  complaints: {
    cues: apart([
      'wenn es (?:einmal |mal |doch )?(?:anlass|grund) (?:zur|zu einer|zum) (?:klage|beschwerde|klagen|ärger|kritik)(?: gibt)?',
      'wenn (?:ein|eine|die) (?:neue )?(?:beschwerde|klage|reklamation|rüge) (?:(?:bei uns|zu uns) )?(?:kommt|eingeht|eintrifft|vorliegt|auf den tisch kommt)',
      `${start}(?:da |hier |bei uns |bei ihnen |ihnen )?ist (?:da |bei uns |ihnen )?(?:etwas|was) (?:schief ?gelaufen|schief ?gegangen|daneben ?gegangen)(?=${end}|\\?)`,
      `(?:sie haben|du hast|haben sie|hast du|wenn sie) (?:einen )?(?:grund|anlass) (?:zum klagen|zur klage|zur beschwerde|zum ärger|zum meckern|sich zu beschweren)(?: haben| sehen)?`,
      `sag(?:en sie|t|) (?:uns|es uns),? (?:was|wenn (?:etwas|was)) (?:ihnen |dir |euch )?${amiss}(?: hat| haben)?`,
    ]),
    except: apart([misfit]),
  },
  feedback: {
    cues: apart([
      `${start}was (?:können|sollen|sollten|könnten) wir (?:noch )?(?:besser|anders) machen(?=${end}|\\?)|${start}was wir besser machen (?:können|sollen|sollten)(?=${end})`,
      `${start}(?:haben sie|hast du|habt ihr|sie haben|du hast) (?:einen |eine |noch |weitere |gute ){0,2}(?:verbesserungs)?(?:vorschlag|vorschläge|idee|ideen|anregung|anregungen)(?: für uns)?(?=${end}|\\?)`,
    ]),
    except: apart([`sag(?:en sie|t|) (?:uns|es uns),? (?:was|wenn (?:etwas|was)) (?:ihnen |dir |euch )?${amiss}(?: hat| haben)?`]),
  },
  escalation: {
    cues: apart([
      `${start}wenn (?:es|man|du|sie) (?:alleine?|selbst) nicht (?:mehr )?(?:geht|schafft|schaffst|schaffen|weiter ?kommt|weiter ?kommst|weiter ?kommen|weiter ?weiß|weiter ?wissen)(?=${end})`,
      `${start}${helper}(?=${end})`,
      `wenn (?:die|unsere) (?:erste|zweite|nächste) (?:antwort|lösung|auskunft|stelle|hilfe|entscheidung) nicht (?:genügt|reicht|hilft|weiterhilft|ausreicht|überzeugt|zufriedenstellt)`,
      `${start}wer (?:am ende )?das letzte wort (?:hat|behält)(?=${end})`,
    ]),
  },
  resources: { except: apart([helper]) },
  contact: {
    cues: apart([
      `${start}mit wem (?:sie|du|ihr) (?:reden|sprechen|sprichst|redest|sprecht|redet) (?:können|kannst|könnt)?(?=${end})`,
      `${start}(?:so|wie|wo|wann) (?:erwischen|erwischst|erwischt|kriegen|kriegst) (?:sie|du|ihr) uns(?: am besten)?(?=${end}|\\?)`,
      `${start}bei wem (?:klingeln|anrufen|anklopfen|klopfen|melden)(?: sie)?(?=${end}|\\?)|${start}bei wem (?:sie|du|ihr) (?:klingeln|anrufen|anklopfen|anrufst)(?=${end})`,
      `wer (?:ihre|deine|eure) (?:fragen?|anfragen) beantwortet(?=${end})`,
      `${start}(?:ein|der|ihr|dein|euer) (?:kurzer |direkter |kurze |direkte )?draht zu (?:uns|unserem team|unserem haus)(?=${end})`,
    ]),
  },
  review: {
    cues: apart([
      `${start}wie lange (?:das|dies|es|diese[sr]? ${paper})(?: hier| so| alles){0,2} gilt(?=${end})`,
      `${start}wer (?:das|dies|es|diese[sn]? ${paper})(?: hier| alles)? (?:auf (?:dem neuesten |neuestem |aktuellem )?stand hält|aktuell hält|frisch hält)(?=${end})`,
      `${start}damit (?:das|es|dies|diese[sr]? ${paper}|unsere? ${paper})(?: hier| alles)? (?:nicht veraltet|nicht verstaubt|aktuell bleibt|frisch bleibt)(?=${end})`,
      `was sich (?:(?:hier|an diese[mr] ${paper}) )?seit (?:der|dem) (?:letzten|vorigen) (?:fassung|ausgabe|stand|mal|durchsicht) (?:getan|geändert|verändert) hat`,
    ]),
  },
  enforcement: {
    cues: apart([
      `wenn (?:doch |mal |einmal )?(?:einer|jemand|eine|wer) (?:doch |mal |trotzdem ){0,2}(?:schludert|schlampt|ausschert|nicht mitzieht|sich drückt|dagegen verstößt)`,
    ]),
  },
  exceptions: {
    cues: apart([
      `${start}geht (?:es|das) (?:auch )?(?:mal |einmal |ausnahmsweise )?anders(?=${end}|\\?)`,
      `wer (?:etwas|was) anderes (?:erlauben|genehmigen|zulassen|bewilligen) (?:darf|kann)(?=${end})`,
    ]),
  },
  implementation: {
    cues: apart([
      `wie (?:die |unsere )?(?:neuen|neuzugänge|aushilfen|azubis) (?:davon|es|das) (?:erfahren|lernen|hören|mitbekommen)(?=${end})`,
      `wie wir (?:das|es|all das|die regeln|diese regeln) (?:im team |mit allen |gemeinsam |mit dem team )?(?:einüben|üben|trainieren|vermitteln|beibringen)(?=${end})`,
    ]),
  },
  'social-media': {
    cues: apart([
      `wenn (?:im netz|im internet|online|auf [a-zß-ü]{4,12}|bei (?:google|facebook|instagram)) [^.;]{0,15}(?:über|von) uns (?:geschrieben|geredet|gesprochen|gelästert|hergezogen) wird`,
      `wenn (?:${people}|jemand) (?:im netz|im internet|online) (?:über uns )(?:schreib|red|läster|schimpf)\\p{L}{1,3}(?=${end})`,
      `${start}${netWord}(?:, | und | oder |,)${netWord}(?![a-zß-ü])`,
    ]),
  },
  'service-policies': {
    cues: apart([
      `${start}${misfit}(?=${end})`,
      `${start}geld zurück(?=${end}|\\?)`,
      `${start}gutscheine? (?:einlösen|kaufen|verschenken|verloren)(?=${end}|\\?)`,
    ]),
  },
};
