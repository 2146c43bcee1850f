import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { apart, end, paper, people, staff, start } from './words.ts';

/** Sections that bring the document to life and keep it in force. */
export const upkeep = {
  implementation: {
    title: 'Umsetzung und Schulung',
    aliases: [
      'Umsetzung',
      'Implementierung',
      'Schulung',
      'Schulungen',
      'Einführung und Schulung',
      'Einführung der Richtlinie',
      'Schulung und Einarbeitung',
      'Einarbeitung',
      'Bekanntmachung',
      'Veröffentlichung',
      'Schulung und Bekanntmachung',
      'Training',
      'Onboarding',
      'Wie wir das einführen',
      'Inkraftsetzung und Schulung',
      'Für Lehrlinge und Neue',
      'Für Neue und Aushilfen',
    ],
    cues: apart([
      '(?:so|wie) (?:setzen|führen|machen|bringen|stellen|verankern|leben) wir (?:[^.;]{0,35} )?(?:um|ein|bekannt|vor|' +
        'in die praxis|in den alltag|zum leben|mit leben)',
      '(?<!(?:personal|kraft|ausdauer|zirkel|fitness|kinder) )(?:(?:mitarbeiter|team|personal|auffrischungs|grund|' +
        'produkt|nach)?schulung|training|einarbeitung|unterweisung|weiterbildung|fortbildung|onboarding|anlernen|' +
        'einweisung|qualifizierung|ausbildung)(?:en|s)?(?: (?:der|des|neuer|aller|für|von|zum|zur|und)(?= (?!überprüfung|' +
        'review|kontrolle|probe|test|pilot|start|feedback|aktualisierung|kontakt|ressourcen|' +
        `hilfsmittel))[^.;]{3,40}?(?= und|,|${end}))?`,
      '(?:wie|so) (?:wir )?(?:das|es|die [^.;]{3,20}|dieses [^.;]{3,20}|diese [^.;]{3,20}|sie|den [^.;]{3,15}|schulen|' +
        'führen|lernen)[^.;]{0,25} ?(?:einführen|einführt|ein|umsetzen|bekannt(?: )?machen|bekannt(?: )?geben|lernen|' +
        'ins leben kommt|in die praxis kommt|leben|in die tat umsetzen|verbreiten|weitergeben|mit leben füllen|verankern|' +
        'wir das [^.;]{3,15}|wir es ein|wir das)(?<!wie wir das|wie das)',
      'so (?:schulen|trainieren|lernen|führen) (?:wir )?[^.;]{3,30}',
      'vo[mn] (?:dem )?papier (?:in|auf) (?:die praxis|den alltag|die straße|[^.;]{3,20})',
      '(?:einführung|umsetzung|implementierung|bekanntgabe|bekanntmachung|veröffentlichung|verteilung|inkraftsetzung|' +
        'vermittlung|verankerung)(?! von maßnahmen)(?: (?:der|des|dieser|dieses|im|in)(?= ) [^.;]{3,40}?(?= und|,|' +
        `${end}))?`,
      '(?:neu im team|neu hier|neu dabei|für neue|neue im team)',
      '(?:wie |so )?(?:neue|alle|alle neuen|jede neue) [^.;]{3,30} (?:davon erfahren|geschult werden|' +
        'eingearbeitet werden|(?:kennen )?lernen|kennenlernen|erfahren|einarbeiten|anlernen|einführen|schulen|einweisen|' +
        'starten)',
      `(?:rollout|roll(?:-| )out|go(?:-| )live|start)(?= und|,| in| der|${end})`,
      '(?:die|deine|ihre|der|dein|ihr) erste[rn]? (?:woche|tage?|monate?|wochen|schicht|arbeitstag)(?: [^.;]{3,20})?',
      '(?:bevor|wenn|ehe|sobald) (?:es|sie|das|die [^.;]{3,15}|der [^.;]{3,15}|wir)(?: [^.;]{2,20})?? (?:losgeht|' +
        'los geht|aushängt|an der wand hängt|veröffentlicht wird|in kraft tritt|live geht|an die wand kommt|' +
        'öffentlich wird|hinausgeht|starten|gilt|aufgehängt wird|ausgehängt wird|veröffentlichen)',
      '(?:das handwerk|den beruf|die handgriffe|die arbeit) lernen',
      `(?:bekannt(?: )?machen|bekanntmachung|verbreiten|kommunikation) (?:der|des|dieser|dieses) ${paper}`,
      'in die (?:praxis|tat) umsetzen',
      'mit leben füllen',
      '(?:wie|so) (?:wir )?(?:neue|die neuen|neulinge|aushilfen|azubis)[^.;]{0,25} (?:eingearbeitet|angelernt|geschult|eingewiesen|eingeführt|begleitet)(?: werden)?',
      '(?:damit|wie|so) (?:es|das|sie|diese [^.;]{3,15}|die [^.;]{3,15}|jede[rs]?)(?: [^.;]{0,15})? (?:gelebt (?:wird|werden)|ankommt|in den alltag kommt|in die köpfe kommt|alltag wird|davon erfährt|bescheid weiß)',
      '(?:so|wie) kommt (?:die|das|der|es|sie) ?[^.;]{0,30} (?:in den alltag|in die praxis|ins team|in die köpfe|an die wand)',
      `(?:dein|ihr|der) (?:einstieg|start)(?= |${end})|ankommen im (?:team|betrieb|haus)|(?<!\\p{L} )erste (?:woche|tage|schritte im team)|lernen und üben|(?:neue )?(?:kolleginnen und kollegen|mitarbeitende) (?:einarbeiten|anlernen|begleiten)`,
      '(?:was )?(?:vor|bis) (?:dem|der|zum|zur) (?:aushang|veröffentlichung|einführung|start|inkrafttreten|bekanntgabe)(?: [^.;]{3,25})?',
      `${start}(?:neue|neulinge|neuzugänge) (?:im|in der|in den|am|bei|auf|an der|hinter)(?: der| dem)? [^.;]{3,30}`,
      `(?:vorbereitung|befähigung|anleitung|unterrichtung|information|schulung) (?:der|des|aller|unserer|unseres) (?:${staff})`,
      `(?:wie|dass|damit) (?:das|die|der|unser|unsere) (?:${paper}|versprechen) (?:[^.;]{0,25} )?(?:ankommt|bekannt wird|gelebt wird|im alltag wirkt|mit leben gefüllt wird)`,
      `${start}(?:wie|so) (?:wir )?(?:schulen|trainieren|üben|einarbeiten|anlernen)(?: wir)?(?=${end}| )|${start}(?:für )?neue (?:kolleg\\p{L}{2,6}(?: und kollegen)?|mitarbeit\\p{L}{2,8}(?: und mitarbeit\\p{L}{2,8})?|beschäftigte|kräfte|teammitglieder|auszubildende|gesichter)|wenn (?:du|ihr|jemand) neu (?:bist|seid|ist|anfängt|anfängst)|(?:die )?ersten (?:\\p{L}{2,8} )?(?:wochen|tage|monate|schichten)|lernen im (?:betrieb|haus|team)`,
      `(?:erst|zuerst) (?:schulen|üben|lernen)(?: dann [^.;]{3,25})?|(?:einführungs|umsetzungs|schulungs|einarbeitungs)(?:plan|konzept|phase)|wie (?:die|das|der|unsere?) (?:${paper}) (?:ins|in den|in die|zu|zum) [^.;]{3,25} kommt|vom aushang (?:zum|in den) [^.;]{3,15}`,
      `(?:wie|so) wir (?:unser[enm]{0,2} |alle |die )?(?:${staff}|leute)(?: [^.;]{2,20})? ?(?:vorbereiten|schulen|informieren|einweisen|begleiten|mitnehmen|anlernen)`,
      '(?:so|wie) (?:wird|werden) (?:die|das|der|diese[sr]?|unsere?) [^.;]{3,25} bekannt|wie (?:die|das|der|unsere?) [^.;]{3,25} (?:ins team|in die köpfe|in den laden|ins haus|in den alltag) (?:kommen|kommt)|neue einarbeiten|so kommst du (?:rein|an)|mentor\\p{L}{2,6}(?: und pat\\p{L}{2,4})?|patenschaft(?:en)?|patensystem|in kraft setzen(?: und [^.;]{3,20})?',
      '(?:so|wie) (?:haben )?wir (?:[^.;]{0,30} )(?:eingeführt|bekannt ?gemacht|vorbereitet|geschult|umgesetzt|eingeübt)(?: haben| werden)?|refresher|auffrischung(?:en|skurse)?',
      `wie wir (?:es|das) (?:dem team|allen|den kolleg\\p{L}{2,6}|ins team) (?:sagen|tragen|bringen|erklären|vermitteln)|(?:wie )?wir üben(?: das)?|wie du (?:eingearbeitet wirst|startest|anfängst|lernst)|anlernphase|lernplan|vom (?:entwurf|text|plan|blatt) (?:zum|in den|ins) (?:alltag|leben|laden)|(?<!\\p{L} )(?:ausrollen|inbetriebnahme|realisierung|aushang)(?=${end}| und)|(?:kompetenz|wissens)(?:aufbau|vermittlung)`,
      `${start}neue (?:lehrende|lehrkräfte|servicekräfte|auszubildende|trainer\\p{L}{0,5}|fahrer\\p{L}{0,5}|verkäufer\\p{L}{0,5}|ehrenamtliche|freiwillige|pflegekräfte|fachkräfte|aushilfen)`,
      `${start}(?:bevor|ehe|sobald|nachdem) (?:die|das|diese[sr]?|unsere?|der) ${paper} [^.;]{3,30}`,
      `${start}für (?:lehrlinge|neue|azubis|einsteiger\\p{L}{0,5}|auszubildende|neulinge|praktikant\\p{L}{2,5})[^.;]{0,25}`,
      'wie (?:die|das|der|diese[sr]?|unsere?) [^.;]{3,30} (?:eingeführt|umgesetzt|vermittelt|bekannt ?gemacht|verankert|vorbereitet|geschult|verbreitet) (?:wurden?|wird|werden|worden (?:ist|sind))',
      'so arbeitest du dich ein',
      '(?:so|wie|wann) (?:wird|werden) (?:die|das|der|diese[sr]?|unsere?) [^.;]{3,30} (?:eingeführt|umgesetzt|vermittelt|verbreitet|verankert|geschult|vorgestellt|gelebt|veröffentlicht|eingeübt|weitergegeben)',
      `was wir dafür tun|(?:unsere? |die )?(?:${staff}|mitarbeiter|beschäftigten|kolleg\\p{L}{2,6}) (?:vorbereiten|schulen|informieren|einweisen|anlernen|mitnehmen)|(?:wie|wann) (?:unsere? |die |das |alle )?(?:${staff}|leute|neuen) (?:die|das|den|diese[sn]?|unsere?n?) (?:\\p{L}{3,15} )?(?:${paper}) (?:kennen ?)?(?:lernen|lernt|erfahren|erfährt|einüben|üben)`,
      `vo[nm] (?:der |dem )?(?:${paper}) (?:in|zum|zur|ins) (?:die |den |das )?(?:praxis|alltag|tat|leben|laden|werkstatt|betrieb)|(?<!\\p{L} )neu (?:bei uns|im haus|im betrieb|am bord|an bord|auf der schicht)(?=${end}|\\?)`,
      `(?:wie|so|damit) (?:wir )?(?:unsere|die|diese|ihre) (?:zusagen|versprechen|standards|regeln|vorgaben|ziele) (?:[^.;]{0,20} )?(?:umsetzen|einlösen|verankern|leben|einführen|vermitteln|in die tat umsetzen)|(?:so|wie) setzen wir [^.;]{3,40} um|(?:die|unsere|das|unser) (?:${paper}) im (?:alltag|arbeitsalltag|dienstalltag|betrieb)|(?:unsere? |alle |die )?(?:${staff}|teams|beschäftigten) (?:sind|ist|werden|wird) (?:geschult|vorbereitet|eingewiesen|unterwiesen|informiert)`,
      `lernen (?:im|in der|am|auf der) (?:laden|salon|küche|werkstatt|markt|praxis|arbeitsplatz|alltag|schicht)|(?:wie|so|wo) (?:neue|die neuen|neulinge|azubis|auszubildende) (?:bei uns )?(?:anfangen|beginnen|starten|ankommen|lernen)`,
    ]),
    except: apart(['information der kolleg\\p{L}{2,6}', 'einführung:? (?:wozu|warum|worum|zweck|ziel|in (?:diese[ns]?|das|die|den) )[^.;]{0,30}']),
    guidance: 'Beschreiben Sie, wie Sie vor der Veröffentlichung schulen, wie alle davon erfahren und wie Neue eingearbeitet werden.',
    body: bodies.implementation,
  },
  pilot: {
    title: 'Probelauf',
    aliases: [
      'Pilotphase',
      'Pilotprojekt',
      'Pilotierung',
      'Erprobung',
      'Testphase',
      'Testlauf',
      'Pilotbetrieb',
      'Probebetrieb',
      'Pilottest',
      'Erst ausprobieren',
      'Test mit einer kleinen Gruppe',
      'Erprobung vor der Einführung',
    ],
    cues: apart([
      `pilot(?:phase|projekt|test|betrieb|ierung|gruppe|versuch|filiale|filialen|lauf)?(?:s|n|en)?(?: in [^.;]{3,25}?(?= und|${end}))?`,
      '(?:probe|test|versuchs)(?:lauf|läufe|phase|betrieb|zeitraum|gruppe|woche|monat|durchlauf)(?:s|n|en)?',
      '(?:was )?(?:der|die|das) (?:pilot|probe|test|erprobung)\\p{L}{0,10}(?: uns)? (?:gezeigt|gelehrt|ergeben|' + 'gebracht)(?: hat)?',
      `erprobung(?:s\\p{L}{3,15})?(?: in [^.;]{3,25}?(?= und|${end}))?`,
      '(?:wie|was|womit|wo|warum) wir (?:[^.;]{0,20} )?(?:ausprobier(?:en|t haben)|erprob(?:en|t haben)|getestet haben|' + 'testen)',
      '(?:erst|zuerst|vorab|vorher)(?: (?:mal|einmal|im kleinen))? (?:testen|ausprobieren|erproben|probieren)',
      'im kleinen (?:testen|anfangen|ausprobieren|erproben|beginnen)',
      '(?:erst|zuerst|zunächst) im kleinen|test (?:in|mit) (?:eine[rm]|zwei|drei|wenigen) [^.;]{3,30}',
      `test(?:s)? mit (?:\\p{L}{3,10}|\\d+) (?:${people}|filialen|kolleg\\p{L}{2,5}|mitarbeit\\p{L}{2,6})`,
      'erprobung vor (?:der|dem) [^.;]{3,25}',
      '(?:vorab|vorher) (?:getestet|erprobt|ausprobiert)|probezeit der [^.;]{3,20}',
      'wir probieren es (?:erst|zuerst) aus|versuch in (?:zwei|drei|einem|einer) [^.;]{3,20}',
    ]),
    guidance: 'Beschreiben Sie, mit welcher Gruppe Sie das Dokument erproben, was Sie messen und was Sie daraus gelernt haben.',
    body: bodies.pilot,
  },
  enforcement: {
    title: 'Einhaltung und Folgen von Verstößen',
    aliases: [
      'Einhaltung',
      'Durchsetzung',
      'Verstöße',
      'Folgen von Verstößen',
      'Konsequenzen',
      'Konsequenzen bei Verstößen',
      'Sanktionen',
      'Nichteinhaltung',
      'Überwachung der Einhaltung',
      'Kontrolle',
      'Was bei Verstößen geschieht',
      'Verbindlichkeit',
      'Kontrolle und Einhaltung',
      'Maßnahmen bei Verstößen',
      'Compliance',
    ],
    cues: apart([
      '(?:so|wie) (?:stellen wir [^.;]{3,30} sicher|kontrollieren wir|überwachen wir [^.;]{3,30}|' + 'sorgen wir dafür)[^.;]{0,30}',
      '(?:nicht)?(?:einhaltung|befolgung|beachtung)(?! (?:gesetzlicher|der gesetze|rechtlicher))(?: (?:der|des|dieser|' + 'dieses|von)[^.;]{3,60})?',
      `verst(?:oß|öße|ößen|oßes)(?: (?:gegen [^.;]{3,40}?(?= und|,|${end})|und (?:sanktionen|konsequenzen|folgen|ihre folgen|maßnahmen)))?`,
      '(?:richtlinien|regel|pflicht)(?:verst(?:oß|öße|ößen)|verletzung(?:en)?)',
      '(?:was )?(?:passiert|geschieht|folgt),? (?:wenn|falls) (?:sich )?(?:jemand|wer|eine?r?|wir|man|regeln|' +
        'die regeln|das)[^.;]{0,40} ?(?:nicht )?(?:daran|an die regeln|an [^.;]{3,25}|verstößt|verletzt|missachtet|' +
        'bricht|nicht eingehalten|missachtet werden|nicht geschieht)(?: (?:hält|halten|werden|wird))?',
      '(?:wenn|falls|wer) (?:sich )?(?:jemand |einer |die regeln |regeln |das )?(?:sich )?(?:nicht )?(?:daran|' +
        'an (?:die|diese) [^.;]{3,25}|gebrochen|verletzt|missachtet|nicht eingehalten)(?: nicht)? (?:hält|halten|werden|' +
        'wird)',
      'was (?:bei|nach) (?:einem |einer )?(?:verstoß|verstößen|nichteinhaltung|verletzung|missachtung)[^.;]{0,20}',
      '(?<!keine )(?:konsequenzen|sanktionen|folgen|disziplinar\\p{L}{3,20}|ahndung|' +
        'disziplinarmaßnahmen)(?! (?:des widerrufs|ihrer nutzung|der nutzung|einer kündigung|der kündigung|uns auf|' +
        `sie uns))(?: (?:bei|von|für|eines)(?: [^.;]{3,40}?(?= und|,|${end})))?`,
      `durchsetzung(?:s\\p{L}{3,20})?(?: (?:der|des|dieser|dieses)[^.;]{3,40}?(?= und|,|${end}))?`,
      '(?:kontrolle|überwachung)(?: (?:der einhaltung|und (?:einhaltung|durchsetzung|sanktionen)|der (?:regeln|' +
        'vorgaben|richtlinie)))(?: [^.;]{3,20})?',
      '(?:einhaltung|durchsetzung) und (?:kontrolle|überwachung)',
      'wie wir (?:die einhaltung|das|die regeln|uns|dafür sorgen)[^.;]{0,30} (?:prüfen|kontrollieren|sicherstellen|' +
        'überwachen|eingehalten wird|eingehalten werden|daran halten)',
      '(?:dafür sorgen|sicherstellen),? dass (?:wir|alle|sich alle)[^.;]{3,30}',
      '(?:wort|versprechen) halten',
      'verbindlichkeit|compliance(?! (?:abteilung|beauftragte\\p{L}{0,2}))',
      '(?:maßnahmen|folgen|vorgehen) (?:bei|nach) (?:zuwiderhandlung(?:en)?|missachtung|nichtbeachtung|pflichtverletzung(?:en)?|regelverst(?:oß|ößen))|zuwiderhandlung(?:en)?',
      '(?:wer|wenn jemand|wenn wer|bei wem) (?:[^.;]{0,15} )?gegen [^.;]{3,40} (?:verstößt|handelt|arbeitet)',
      'wenn (?:die |unsere |wir )?(?:standards|vorgaben|regeln)[^.;]{0,20} (?:verfehlt|verfehlen|nicht erreicht)(?: werden)?',
      `abmahnung(?:en)?|(?<!\\p{L} )überwachung(?=${end})|nachschulung und [^.;]{3,20}`,
      `überprüfung der einhaltung(?: [^.;]{3,30})?|was uns verpflichtet|(?<!\\p{L} )(?:kontrollen|stichproben)(?= und|${end})|wenn (?:jemand|einer|wer) (?:die |gegen die |diese )?(?:regeln|standards|vorgaben) (?:bricht|missachtet|verletzt|verstößt|nicht einhält)`,
      'und wenn nicht|wer (?:dagegen|hiergegen) verstößt|kontrolle durch [^.;]{3,25}|wer (?:das |die regeln )?(?:kontrolliert|überwacht)|wie ernst [^.;]{3,20}|regelbr(?:uch|üche)|missachtung(?: der [^.;]{3,20})?',
      '(?:kontrolle|überwachung|prüfung|nachhaltung) der (?:zusagen|standards|regeln|vorgaben|einhaltung|richtlinie|charta|fristen|versprechen)',
      '(?:überwachung|kontrolle|sicherung) der (?:service|dienstleistungs|leistungs)?qualität',
      `(?:wie wir )?(?:sicherstellen|dafür sorgen|gewährleisten|absichern),? dass (?:die|das|der|diese[sr]?|unsere?) [^.;]{3,30} (?:eingehalten|befolgt|beachtet|angewendet) (?:wird|werden)|(?:wer|wenn jemand|wenn wer) (?:die|diese|unsere) (?:regeln|standards|vorgaben|${paper}) (?:bricht|missachtet|verletzt|nicht einhält|ignoriert)|(?:qualitäts|service|regel|einhaltungs)kontrollen?|(?:dienst|arbeits)rechtliche (?:folgen|konsequenzen|maßnahmen|schritte)`,
      `${start}(?:konsequenz|maßnahmen|rechtsfolgen?|folgen)(?=${end}| bei| und)`,
    ]),
    except: apart([`wer sich an (?:die|das|diese[nrs]?|unsere?) ${paper} hält`, `${start}wer sich (?:daran|danach) hält(?=${end})`]),
    guidance: 'Sagen Sie, wer die Einhaltung prüft, wie oft und was nach einem Verstoß geschieht.',
    body: bodies.enforcement,
  },
  exceptions: {
    title: 'Ausnahmen',
    aliases: [
      'Ausnahmeregelung',
      'Ausnahmeregelungen',
      'Abweichungen',
      'Ausnahmen und Abweichungen',
      'Ausnahmegenehmigung',
      'Ausschlüsse',
      'Sonderfälle',
      'Sonderregelungen',
      'Härtefälle',
      'Wann wir eine Ausnahme machen',
      'Wann die Regeln nicht gelten',
      'Genehmigung von Ausnahmen',
      'Ausnahmen und Kulanz',
    ],
    cues: apart([
      '(?:und )?ausnahme(?:n|fälle|fall|regelung(?:en)?|regeln|genehmigung(?:en)?|anträge|tatbestände)?(?: (?:von|' +
        'und (?:freigaben?|abweichungen|sonderfälle|ihre genehmigung|wer [^.;]{3,20})|genehmigen|beantragen)(?: (?:der|' +
        'den|diesen|dieser) [^.;]{3,20})?)?',
      '(?:sonder|härte|einzel)(?:fälle|fall|regelung(?:en)?)(?<!einzelregelungen)',
      '(?:wann|wo|wer|wie) (?:wir |man |darf |dürfen wir |sie )?(?:[^.;]{0,20} )?(?:eine ausnahme|ausnahmen|abweichen|' +
        'abgewichen|abweichung(?:en)?)[^.;]{0,20}',
      'wann (?:das|die [^.;]{3,20}|diese [^.;]{3,20}|es) nicht (?:gilt|gelten|greift|greifen|passt|passen)',
      'wenn (?:die regeln?|eine regel|das) nicht (?:passt|passen|greift|greifen)',
      `(?:abweichungen?|ausschlüsse|befreiung(?:en)?|sonderfälle|härtefälle)(?: von [^.;]{3,40}?(?= und|${end}))?`,
      'keine regel ohne ausnahme',
      '(?:ein auge|beide augen|mal ein auge) zu ?(?:drücken|zudrücken)|fünfe gerade sein lassen',
      '(?:ermessens)?spielr(?:aum|äume)(?: [^.;]{3,20})?',
      'abweich(?:en|ung|ungen) (?:von|vom) [^.;]{3,30}|(?<!\\p{L} )abweichen',
      'abweichende (?:regelungen|vereinbarungen|entscheidungen)|einzelfall(?:entscheidung(?:en)?|prüfung)|(?:handlungs|entscheidungs)?ermessen',
      'wann (?:es|wir) (?:auch )?anders (?:geht|machen|entscheiden)',
      'wann ausnahmen (?:gelten|greifen|erlaubt sind|möglich sind|zulässig sind)',
      'ausnahmen nur [^.;]{3,30}',
      'was nicht (?:darunter|unter [^.;]{3,20}) fällt|sonderwünsche',
      '\\p{L}{0,15}(?:härtefall|ausnahme|sonderfall)\\p{L}{0,15}',
      `(?<!\\p{L} )kulanz(?:entscheidung(?:en)?|fälle|fall)?(?=${end})`,
    ]),
    except: apart([
      `was nicht unter (?:diese[nrms]?|das|die|den|unsere?) ${paper} fällt`,
      '(?:regeln|regelungen|rückgabe|garantie|umtausch|gewährleistung|erstattung)[^.;]{0,40} kulanz',
    ]),
    guidance: 'Legen Sie fest, wer Ausnahmen genehmigt, auf welchem Weg und für wie lange.',
    body: bodies.exceptions,
  },
} satisfies Partial<LanguagePack['sections']>;
