import type { FurtherHeadings } from '../../sectionLists.ts';
import { apart, chief, end, paper, people, staff, start } from './words.ts';

const sheet = `(?:${paper}|zettel|aushang|blatt|heft|schild)`;

/** Headings as people in a shop or an office would say them. */
export const colloquial: FurtherHeadings = {
  purpose: {
    cues: apart([
      `(?:wozu|warum|wofür|weshalb) (?:diese[sr]?|das|der|die) ${sheet} (?:[^.;]{0,25} )?(?:hängt|aushängt|ausliegt|liegt|da ist|dient)`,
      'was uns (?:zum|zu diesem|zur) (?:schreiben|aufschreiben|papier|text|leitfaden|niederschrift) (?:gebracht|bewogen|geführt|veranlasst)(?: hat)?',
      `${start}damit (?:alle|jeder|jede|wir alle|das ganze haus) (?:dasselbe|das gleiche|bescheid|es) (?:wissen|weiß|tun|tut|sagen|sagt)(?=${end})`,
    ]),
  },
  definitions: {
    cues: apart([
      `${start}damit wir (?:alle )?(?:dasselbe|das gleiche|vom selben|vom gleichen|von derselben sache) (?:meinen|sprechen|reden|verstehen)(?=${end})`,
    ]),
  },
  'vision-values': {
    cues: apart([
      `(?:das|was) (?:ist|liegt) uns (?:heilig|am herzen|teuer|ernst)(?=${end})`,
      `${start}unser (?:traum|bild|ideal) (?:vom|von der|von einem|von einer|eines|einer) [^.;]{3,25}`,
    ]),
  },
  mission: { cues: apart([`(?:wofür|wozu) (?:die|der|das|unsere?) [^.;]{3,25} da (?:ist|sind)(?=${end})`]) },
  'customer-needs': {
    cues: apart([`${start}(?:unsere|die) ${people} in (?:wenigen|kurzen|ein paar|zwei|drei|vier|fünf) (?:sätzen|worten|strichen)`]),
  },
  summary: {
    cues: apart([
      '(?:alles|das ganze|das wichtigste|unser wort|unsere zusagen) (?:auf|in) (?:einer|einem|eine) (?:postkarte|karte|bierdeckel|seite|blick|zettel|handvoll sätzen|streichholzschachtel)',
    ]),
    except: apart([`(?:unsere|die) ${people} in (?:wenigen|kurzen|ein paar|zwei|drei|vier|fünf) (?:sätzen|worten|strichen)`]),
  },
  roles: {
    cues: apart([`${start}wer (?:wann |als erstes |zuerst |bei uns |hier )?(?:ran ?muss|dran ist|zupackt|anpackt|mit anpackt)(?=${end})`]),
  },
  standards: {
    cues: apart([
      `(?:das|was) (?:steht|stehen) (?:ihnen|dir|euch) (?:bei uns )?zu(?=${end})`,
      `was sie (?:am telefon|an der kasse|an der theke|per mail|im chat|vor ort|am schalter|am empfang) (?:hören|erleben|bekommen|erwartet|erwarten dürfen)(?=${end})`,
    ]),
  },
  feedback: {
    cues: apart([`${start}(?:zettel|ideen|wunsch|brief|kummer|lob|mecker)(?:kasten|box|wand|ecke)(?=${end}| am| an| im| in| und)`]),
    except: apart(['was sie (?:am telefon|an der kasse|an der theke|per mail|im chat|vor ort|am schalter|am empfang) (?:hören|erleben|bekommen)']),
  },
  expectations: {
    cues: apart([`${start}vom (?:händedruck|ersten gruß|gruß|lächeln|klingeln|namensschild|scheitel|hemd) bis (?:zum|zur|zu) [^.;]{3,25}(?=${end})`]),
  },
  procedures: {
    except: apart(['vom (?:händedruck|ersten gruß|gruß|lächeln|namensschild|scheitel|hemd) bis (?:zum|zur|zu) [^.;]{3,25}']),
    cues: apart([
      `${start}(?:annahme|eingang|anruf|anmeldung|auftrag|bestellung|anfrage|aufnahme|erfassung)(?:, \\p{L}{4,20}){1,4}(?:,| und|, und) (?:abgabe|ausgabe|abholung|übergabe|abschluss|rechnung|versand|rückgabe|ablage|antwort|lieferung|entlassung)(?=${end})`,
    ]),
  },
  guidelines: {
    cues: apart([
      `${start}(?:schimpfen|schreien|drohen|fluchen|pöbeln|weinen|schweigen)(?:(?:,| und|, und) (?:schimpfen|schreien|drohen|fluchen|pöbeln|weinen|schweigen|beleidigen|toben)){1,4}(?=${end})`,
    ]),
  },
  escalation: {
    cues: apart([
      '(?:rangfolge|reihenfolge|kette) der (?:ansprech\\p{L}{4,12}|zuständigen|vorgesetzten|stellen)',
      `${start}wer (?:dann |wann |zuerst |noch )?(?:eingeschaltet|hinzugezogen|dazugeholt|gerufen|geholt) (?:wird|werden)(?=${end})`,
      `${start}(?:eine|noch eine) (?:etage|stufe|ebene|treppe) (?:höher|weiter)(?=${end})`,
    ]),
  },
  contact: {
    except: apart(['(?:rangfolge|reihenfolge|kette) der ansprech\\p{L}{4,12}']),
    cues: apart([
      `${start}(?:schreiben|anrufen|vorbeikommen|mailen|klingeln)(?: sie)?(?:(?:,| oder|, oder| und) (?:schreiben|anrufen|vorbeikommen|mailen|klingeln|vorbeischauen|sprechen)){1,3}(?: sie)?(?=${end})`,
    ]),
  },
  complaints: {
    cues: apart([
      `${start}wenn (?:das|die|der|ein|eine|ihr|ihre) (?:essen|suppe|bier|kaffee|zimmer|bett|zug|bus|handwerker|monteur|lieferung|arbeit|haarschnitt|farbe|anzug|rechnung|auskunft|ton|bedienung|fahrt|behandlung) (?:[^.;]{0,15} )?(?:kalt|zu kalt|versalzen|schmutzig|zu spät|verspätet|falsch|unfreundlich|schlecht|zu laut|zu hoch|misslungen|nicht gut|nicht sauber) (?:war|ist|kam|kommt)(?=${end})`,
      'wie wir (?:es|das|fehler|die sache) (?:wieder )?(?:gerade ?biegen|ausbügeln|hinbiegen|in ordnung bringen|zurechtrücken|wettmachen)',
    ]),
  },
  'service-policies': {
    cues: apart([
      `wenn (?:der|die|das|ein|eine|etwas)(?: \\p{L}{3,24})? (?:[^.;]{3,25} )?(?:schlapp ?macht|den geist aufgibt|streikt|nicht hält|nicht passt|nicht sitzt|eingeht|abfärbt|ausleiert|reißt|bricht|leckt|tropft)(?=${end})`,
      `${start}(?:zu spät|nicht|doppelt|falsch|zu viel|zu wenig) (?:bezahlt|gezahlt|überwiesen|abgebucht|geliefert|abgeholt|bestellt|gebucht)(?=${end}| oder| und)`,
    ]),
    except: apart([
      `wenn (?:die|der|das) (?:kasse|technik|software|telefonanlage|drucker|computer|server|internet|strom|system) (?:streikt|schlapp ?macht|den geist aufgibt)`,
    ]),
  },
  'social-media': { cues: apart([`${start}wer (?:wo |was )?(?:postet|kommentiert|twittert|liked|teilt)(?:,? (?:und )?wer [^.;]{3,20})?(?=${end})`]) },
  resources: {
    cues: apart([
      `${start}(?:hier|dort|wo) (?:finden|findest|findet|lesen|gibt) (?:sie|du|ihr|es) (?:mehr|weiteres|näheres|alles weitere|genaueres)(?: dazu)?(?=${end})|${start}mehr (?:dazu|darüber|zum thema)(?=${end})`,
    ]),
  },
  implementation: {
    cues: apart([
      `(?:so|wie) (?:bringen|tragen) wir (?:es|das|die regeln|die zusagen)(?: \\p{L}{3,20})? (?:unter die leute|ins team|ins haus|zu allen|in die (?:filialen|schichten|teams|praxis|köpfe)|in den alltag|an den mann)|wie (?:es|das) alle ${staff}? ?(?:lernen|erfahren)`,
    ]),
  },
  enforcement: {
    cues: apart([
      `was (?:passiert|geschieht|folgt),? (?:wenn|falls) (?:nicht|doch nicht|sich (?:jemand|einer|wer) nicht daran hält|jemand sich nicht daran hält|es keiner tut)(?=${end})`,
      `wer (?:das |es |die einhaltung )?(?:kontrolliert|überwacht|nachprüft|ein auge darauf hat)(?: und was [^.;]{3,20})?(?=${end})`,
    ]),
  },
  exceptions: {
    cues: apart([
      `wenn (?:es )?(?:einmal |mal |doch |ausnahmsweise )?(?:es )?anders (?:gehen|laufen|sein|gemacht werden) (?:muss|soll|darf)|wenn (?:die|der|das) ${chief} ja sagt`,
    ]),
  },
  review: {
    cues: apart([
      `(?:tüv|inspektion|wartung|kundendienst|frischekur|frühjahrsputz) für (?:diese[sn]?|das|die|den|unsere?n?) ${paper}`,
      `${start}(?:gültig|gilt|stand|fassung) (?:bis|vom|von)(?: [0-9][^.;]{3,20}| \\p{L}{3,12} [0-9]{4})?(?=${end})`,
    ]),
  },
};
