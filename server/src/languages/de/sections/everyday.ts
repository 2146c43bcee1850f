import type { FurtherHeadings } from '../../sectionLists.ts';
import { apart, end, paper, people, staff, start } from './words.ts';

/** What a job ends with: `Vom ersten Gespräch bis zur Übergabe`. */
const lastStep =
  '(?:\\p{L}{0,20}(?:abrechnung|rechnung|übergabe|abholung|abnahme|lieferung|zahlung|abschluss|antwort|bescheid|ergebnis|entlassung|nachsorge|montage|einbau|rückgabe|ausgabe|versand|quittung|abfahrt|abreise|beisetzung|einzug|auszug|ablage|archiv|lösung|erledigung|freigabe|unterschrift|befund|kontrolle|probe|zustellung|ankunft|aufguss|gutachten|vertrag|protokoll|bericht|verabschiedung))';

/** Where those who are served come in. */
const door =
  '(?:(?:durch|in|an|über) (?:unsere[nrm]?|die|den|das|der) (?:tür|laden|haus|werkstatt|praxis|theke|schwelle|filiale|kasse|schalter|halle|markt|betrieb))';

/** Headings in everyday words, and words of other trades in them that look like another section. */
export const everyday: FurtherHeadings = {
  purpose: {
    except: apart(['wer [^.;]{3,30} und (?:warum|weshalb|wozu|wieso)', `wozu uns (?:diese[srn]?|das|die|der) ${paper} (?:verpflichtet|bindet)`]),
  },
  scope: {
    cues: apart([
      `(?:wem|wen) (?:diese[srn]?|das|die|der|den) ${paper} (?:etwas |was )?(?:sagt|angeht|meint|nützen soll|verpflichtet)`,
      `${start}wer sich (?:daran|danach|an (?:diese[sn]?|die|das|den) ${paper}) (?:(?:zu )?(?:halten|richten)) (?:muss|hat|soll|sollte)`,
      '(?:wo|wann|woran) (?:unsere|die) (?:zusagen?|versprechen|standards|garantien) (?:aufhören|enden|ihre grenzen haben|an grenzen stoßen|nicht mehr gelten)',
      '(?:die )?grenzen (?:unserer|der) (?:zusagen?|versprechen|standards|garantien)',
    ]),
  },
  definitions: {
    cues: apart([
      `${start}(?:die )?(?:wörter|ausdrücke|begriffe|fachwörter) (?:aus|von|in|rund um) (?:der|dem|den|unserer|unserem|die|das) [^.;]{3,30}(?=${end})`,
      `so reden wir,? (?:und )?so meinen wir (?:es|das)|was (?:welches|jedes) wort (?:heißt|bedeutet|meint)|${start}(?:fach|werkstatt|hand)sprache(?=${end}| kurz| erklärt)`,
    ]),
  },
  mission: { cues: apart([`${start}unser(?:e)? (?:handwerk|metier|gewerbe|geschäft|kerngeschäft|aufgabe|dienst an [^.;]{3,25})(?=${end})`]) },
  'customer-needs': {
    cues: apart([
      `wer ${door} (?:kommt|tritt|geht)`,
      `${start}wer (?:bei uns |uns |hier )?(?:anruft|vorbeikommt|vorbeischaut|einkauft|schreibt) und (?:warum|weshalb|wozu|wieso|womit|was [^.;]{3,20})`,
      `mit welchen (?:anliegen|wünschen|fragen|sorgen|nöten|problemen|bitten) (?:die leute|man|sie|unsere ${people}|die ${people}|${people}) (?:zu uns |her|bei uns )?(?:kommen|anrufen|kommt)`,
      `wo (?:unseren?|den|unserer) ${people} der schuh drückt`,
    ]),
  },
  roles: {
    cues: apart([
      'wer (?:hier |bei uns |im haus |am ende )?den hut auf ?hat',
      '(?:organisatorische|betriebliche) (?:einbindung|verankerung|zuordnung|eingliederung|ansiedlung)',
    ]),
  },
  objectives: {
    cues: apart(['worauf wir hin ?arbeiten|woran wir arbeiten (?:wollen|möchten|werden)']),
    except: apart(['woran wir uns (?:selbst )?messen(?: lassen)?', '(?:ihre|deine|eure|meine) kennzahlen']),
  },
  standards: {
    cues: apart([
      `(?:worauf|darauf) (?:bei uns |hier )?(?:verlass ist|ist verlass)|woran (?:sie|du|ihr|${people}) uns (?:messen|packen|festnageln|erkennen) (?:dürfen|können|kannst|könnt|sollen)`,
      `${start}woran wir uns (?:selbst )?messen(?: lassen)?(?=${end})`,
      `(?:wozu|worauf) (?:uns|wir uns mit) (?:diese[srm]?|das|dem|die|der) ${paper} (?:verpflichtet|verpflichten|bindet|festlegt|festlegen)`,
    ]),
    except: apart([
      `${start}je nach [^.;]{3,30}`,
      '(?:ziel|zweck|sinn) (?:unserer|unseres|dieser|dieses|der|des) [a-zß-ü]{0,16}(?:garantie|versprechens|zusagen?|standards)',
      'support ?(?:levels?|stufen|ebenen)(?: (?:struktur|übersicht|modell))?',
      'level [0-9]',
      '(?:wo|wann|woran) (?:unsere|die) (?:zusagen?|versprechen|standards|garantien) (?:aufhören|enden|ihre grenzen haben|an grenzen stoßen|nicht mehr gelten)',
      '(?:die )?grenzen (?:unserer|der) (?:zusagen?|versprechen|standards|garantien)',
      '(?:unter welchen umständen|wann|wie lange|warum|wie|an wen|welche) [^.;]{0,30}(?:ihre |deine |personenbezogenen? |die )?daten[^.;]{0,40}(?:weiter|geben|teilen|verarbeit|speicher|erheb|nutz|lösch)\\p{L}{0,6}',
    ]),
  },
  expectations: {
    cues: apart([
      `${start}(?:unser )?umgang (?:untereinander|miteinander|im team|unter kolleg\\p{L}{2,8})(?= |${end})`,
      `(?:das|was|so) (?:gehört|schickt|ziemt) sich(?: (?:so|nicht|bei uns|hier|und was nicht))?(?=${end})|was sich (?:bei uns |hier )?(?:nicht )?(?:gehört|schickt)`,
    ]),
  },
  procedures: {
    cues: apart([
      `${start}vo(?:m|n|n der|n dem) [^.;]{3,40} bis (?:zum|zur|zu|zu den) (?:(?:\\p{L}{3,16}e[nrs]) )?${lastStep}(?=${end})`,
      `(?:alle )?handgriffe?(?: (?:der reihe nach|im einzelnen|schritt für schritt))?(?=${end})|(?<!regeln |regelungen |richtlinien )(?:alles |eins nach dem anderen |immer )?der reihe nach(?=${end})`,
      `${start}was wann (?:geschieht|passiert|zu tun ist|dran ist|drankommt|gemacht wird|zu erledigen ist)(?=${end})`,
    ]),
  },
  escalation: {
    cues: apart([
      'wer (?:dann )?(?:hilft|einspringt|übernimmt),? (?:wenn|falls) (?:es|nichts|hier|man|sie|wir) [^.;]{0,20}(?:klemmt|hakt|stockt|eng wird|brennt|nicht weitergeht|mehr geht|schwierig wird|ernst wird)',
      '(?:wenn|falls) (?:[^.;]{2,25} )?keine (?:lösung|einigung|antwort|klärung) (?:gefunden wird|zustande kommt|möglich ist|gelingt|finden|findet|in sicht ist|kommt)',
      'support ?(?:levels?|stufen|ebenen)(?: (?:struktur|übersicht|modell))?',
    ]),
    except: apart([`${start}je nach [^.;]{3,30}`]),
  },
  complaints: {
    cues: apart([
      `wo (?:ihnen |dir |euch |sie )?der schuh drückt(?=${end})`,
      '(?:etwas|was) lief (?:bei uns )?nicht (?:rund|gut|glatt|wie [^.;]{3,20})',
      'wenn (?:wir|uns) (?:mal |einmal |doch )?(?:mist|murks|unsinn|(?:einen |den )?fehler|(?:etwas|was) falsch|pfusch|(?:etwas|was) verbockt|daneben|danebengelegen|ein patzer|ein fehler) ?(?:gebaut|gemacht|gelegen|gegriffen|abgeliefert|passiert|unterlaufen)? ?(?:haben|hat|ist)',
      `${start}(?:ärger|dampf|frust) (?:loswerden|ablassen)(?=${end})`,
    ]),
  },
  feedback: {
    cues: apart([
      "wie (?:fanden|finden|fandest|findest|fandet) (?:sie|du|ihr)(?: ?[’']?s| es| uns| das)?(?: bei uns)?|wie war(?:['’]?s| es| ihr [^.;]{3,20})(?: bei uns| für sie)?|(?:wie )?hat (?:es|ihnen|dir|euch)(?: es)? (?:ihnen |dir |euch )?(?:bei uns )?(?:gefallen|geschmeckt|gepasst)",
      `${start}(?:fragen|befragen|hören) wir (?:doch )?(?:unsere |die )?${people}(?=${end})`,
    ]),
  },
  'service-policies': {
    cues: apart([
      `${start}(?!(?:system|server|internet|strom|kasse|netz|software|telefon|technik|drucker|mitarbeiter\\p{L}{0,4}) )\\p{L}{4,25} (?:kaputt|defekt|gerissen|verloren|beschädigt|gebrochen|verfärbt|eingelaufen|verbogen|undicht|gestohlen|vertauscht|verwechselt|verschimmelt|welk)(?= und|,| oder|${end})`,
      'nichtabholung(?:en)?|nicht abgeholte[srn]? [^.;]{3,20}',
      'zahlungs ?frist(?:en)?[^.;]{0,30} verzug|einlösung (?:von|der|des|eines|einer) [^.;]{0,25}gutscheine?[ns]?',
    ]),
  },
  resources: {
    except: apart([
      'wer (?:dann )?(?:hilft|einspringt|übernimmt),? (?:wenn|falls) (?:es|nichts|hier|man|sie|wir) [^.;]{0,20}(?:klemmt|hakt|stockt|eng wird|brennt|nicht weitergeht|mehr geht|schwierig wird|ernst wird)',
      `${start}wer (?:bei uns |uns |hier )?anruft`,
    ]),
    cues: apart([
      `${start}(?:anlagen|anhänge|vordrucke|formulare|muster|checklisten)(?: und|,) (?:anlagen|anhänge|vordrucke|formulare|muster|checklisten|listen|merkblätter)(?=${end})`,
    ]),
  },
  guidelines: {
    cues: apart(['(?:sprachliche|stilistische) (?:hinweise|vorgaben|regeln|leitlinien|empfehlungen)']),
  },
  'vision-values': {
    except: apart([`(?:grundsätze|prinzipien) (?:diese[rs]|der|des|zu[mr]?) ${paper}`]),
  },
  implementation: {
    cues: apart([
      `${start}bis (?:es |das |sie )?(?:alle|jeder|jede|auch die letzten) (?:es |das |sie )?(?:können|kann|wissen|weiß|beherrschen|beherrscht|kennen|kennt)(?=${end})`,
      `(?:ab wann|wie|wann|wo)(?: (?:und|,) (?:wie|wann|wo))? (?:es |das |sie |die neuen regeln )?(?:alle|jeder|jede|das team|das ganze haus|${staff}) (?:es |das |davon |sie )?(?:erfahren|erfährt|hören|hört|mitbekommen|mitbekommt)(?=${end})`,
    ]),
    except: apart(['organisatorische (?:einbindung|verankerung|zuordnung) und umsetzung[^.;]{0,60}', 'schichtübergabe[^.;]{0,20}']),
  },
  pilot: {
    cues: apart([
      '(?:erst ?mal|erst|zuerst|zunächst|vorher) im kleinen(?: kreis)?|im kleinen (?:erprobt|erproben|probiert|ausprobiert|ausprobieren|testen|getestet)',
    ]),
  },
  review: {
    except: apart([
      `(?:\\p{L}{0,15}anpassung) und (?:nachsorge|beratung|kontrolle|abgabe|verkauf|reparatur|probe|probetragen|sitz|übergabe)|(?:brillen|linsen|kontaktlinsen|hörgeräte|geräte|prothesen|sitz|höhen|maß|otoplastik|schuh|sattel|helm)[ -]?anpassung`,
    ]),
  },
  contact: {
    cues: apart([`${start}(?:so|wie) (?:kommen|dringen|kommst|kommt) (?:sie|du|ihr) (?:zu uns |bei uns )?(?:durch|an uns heran|zu uns)(?=${end})`]),
  },
};
