import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { end, paper, people, staff, start } from './words.ts';

/** Sections that bring the document to life, keep it alive and lead to its owners. */
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
    ],
    cues: [
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
    ],
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
    cues: [
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
    ],
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
    cues: [
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
    ],
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
    ],
    cues: [
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
    ],
    guidance: 'Legen Sie fest, wer Ausnahmen genehmigt, auf welchem Weg und für wie lange.',
    body: bodies.exceptions,
  },
  review: {
    title: 'Überprüfung und Aktualisierung',
    aliases: [
      'Überprüfung',
      'Aktualisierung',
      'Überarbeitung',
      'Revision',
      'Änderungsverzeichnis',
      'Änderungshistorie',
      'Versionshistorie',
      'Dokumentenhistorie',
      'Dokumentenlenkung',
      'Überprüfung und Pflege',
      'Fortschreibung',
      'Änderungen',
      'Gültigkeit und Überprüfung',
      'Wann wir das Dokument prüfen',
      'Gültigkeit und Überarbeitung',
      'Gültigkeit und nächste Überarbeitung',
      'Gültigkeit und nächste Überprüfung',
      'Gültigkeit und Aktualisierung',
      'Gültigkeit und Änderungen',
      'Gültigkeit und Revision',
    ],
    cues: [
      '(?:so|wie|wie oft|wann) (?:halten|prüfen|überprüfen|überarbeiten|aktualisieren|ändern) wir (?:das|es|diese[sn]?|' + 'die|den) ?[^.;]{0,35}',
      '(?<!(?:sicherheits|kontext|identitäts) )(?:überprüfung|überarbeitung|aktualisierung|fortschreibung|revision|' +
        'pflege|evaluation|evaluierung|weiterentwicklung|anpassung|durchsicht)(?: (?:der|des|dieser|' +
        'dieses) (?!(?:identität|zahlung|angaben|bonität|entscheidung|konten|kontos|daten|technik|anlage|' +
        `geräte)\\p{L}{0,5})[^.;]{3,30}?(?= und|,|${end})|(?:,| und| &) (?:pflege|aktualisierung|überarbeitung|` +
        'änderung(?:en)?|freigabe|fortschreibung|weiterentwicklung|versionen))?',
      '(?:überprüfungs|prüf|revisions|aktualisierungs)(?:zyklus|turnus|intervall(?:e)?|rhythmus|termine?|plan|datum)',
      '(?:änderungs|versions|dokumenten?|revisions)(?:-)?(?:historie|verzeichnis|verlauf|übersicht|nachweis|stand|' +
        'kontrolle|lenkung|protokoll|dienst|geschichte|verantwortung|pflege)(?: und (?:prüfzyklus|überprüfung|pflege))?',
      '(?:wann|wie|wie oft|wer)(?: (?:wir|man|das|es|diese[sr]?(?: \\p{L}{3,20})?|die(?: \\p{L}{3,15})?|' +
        'der(?: \\p{L}{3,15})?|dokument|leitfaden))*(?: [^.;]{0,25})?? ?(?:wieder |neu |noch einmal )?(?:prüfen|' +
        'überprüfen|überarbeiten|überprüft|überarbeitet|anschauen|ansehen|draufschauen|aktualisiert|aktualisieren|' +
        'fortgeschrieben|geändert|ändern|durchgehen)(?: (?:wird|werden))?(?<!(?:einhaltung|regeln) (?:prüfen|überprüfen))',
      '(?:nächste|letzte)[rn]? (?:überprüfung|prüfung|änderung|aktualisierung|überarbeitung|durchsicht|revision)',
      'was (?:sich (?:seit[^.;]{3,20} )?geändert hat|neu ist|geändert wurde)',
      'wie (?:das dokument|dieses [^.;]{3,20}|diese [^.;]{3,20}|wir [^.;]{0,20}|das) (?:aktuell|' +
        'auf dem (?:neuesten )?stand|lebendig|frisch) (?:bleibt|halten|gehalten wird)',
      '(?:aktuell|auf dem laufenden stand|lebendig) (?:halten|bleiben)',
      'jede[nrs]? (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|frühjahr|' +
        'sommer|herbst|winter|halbjahr|quartal) (?:lesen|prüfen|schauen|gehen|überprüfen|neu)[^.;]{0,30}',
      '(?:noch (?:ein)?mal|wieder|erneut|neu|regelmäßig) (?:draufschauen|lesen|anschauen|durchgehen|hinschauen|' + 'durchlesen|drüberschauen)',
      `änderung(?:en)? (?:an|der|des|dieser|dieses|am|zu) (?:diese[rsm] |der |den )?${paper}`,
      'freigabe und (?:revision|versionen|änderungen|überprüfung)',
      `(?:(?<=(?:und|,|&) )|(?<!\\p{L} ))(?:revision|versionen|versionsgeschichte|version und stand)(?= und|,|${end})`,
      'ein (?:lebendes|lebendiges) dokument',
      '(?:wann|wie oft|wie|so) (?:wir )?[^.;]{0,30}(?:angepasst|anpassen|fortschreiben|erneuern|erneuert)(?: wird| werden)?',
      'gültigkeit und (?:nächste |letzte )?(?:überprüfung|überarbeitung|aktualisierung|änderung(?:en)?|revision|pflege)',
      `(?<!\\p{L} )(?:fassungen|aktualität|stand|versionierung)(?= und|,|${end})|(?:letzte|bisherige|vorgenommene) änderungen|aktualität (?:der|des|dieser|dieses) ${paper}`,
      `wer (?:dieses|das|die|diese|den|diesen) ${paper} (?:pflegt|überarbeitet|aktualisiert|fortschreibt|aktuell hält)`,
      '(?:wie oft|wann) (?:wir )?[^.;]{0,20}(?:nachschauen|nachsehen|nachjustieren|nachbessern)',
      '(?:so|wie) bleibt (?:das|die|der|dieses|diese|dieser) [^.;]{3,25} (?:aktuell|lebendig|auf (?:dem neuesten )?stand)|wir überprüfen uns',
      '(?:jährliche|halbjährliche|regelmäßige|vierteljährliche)[rn]? (?:prüfung|kontrolle|durchsicht|überprüfung|überarbeitung|aktualisierung|evaluation)',
      '(?:wir )?(?:schauen|sehen|gehen|lesen|prüfen|überprüfen|überarbeiten) (?:[^.;]{0,20} )?(?:jedes|jeden|jede|alle|einmal|zweimal|im|zum|nach) [^.;]{3,40}',
      `(?:version|versionsstand|revisionsstand|ausgabestand|bearbeitungsstand|freigabe)(?: und (?:freigabe|version|stand|änderungen))?(?= und|,|${end})`,
      '(?<!\\p{L} )revisionen|änderungsliste|verlauf der änderungen|(?:regelmäßig|jährlich|halbjährlich|turnusmäßig) (?:prüfen|überprüfen|überarbeiten|nachschauen)|(?:jährliche[rs]?|regelmäßige[rs]?) check|jahres(?:revision|prüfung|check|überprüfung)|wie wir dranbleiben|wir halten (?:die|das|diese[sn]?|den|es) ?[^.;]{0,25} aktuell|dokument(?:en)?(?:information(?:en)?|historie|daten|status)',
    ],
    guidance: 'Sagen Sie, wer das Dokument mindestens einmal im Jahr prüft, und führen Sie eine Liste der Änderungen mit Datum.',
    body: bodies.review,
  },
  contact: {
    title: 'Kontakt',
    aliases: [
      'Kontaktdaten',
      'Ansprechperson',
      'Ansprechpartner',
      'Ansprechpartnerin',
      'Fragen zu diesem Dokument',
      'Fragen',
      'Noch Fragen?',
      'Kontaktinformationen',
      'So erreichen Sie uns',
      'Wie Sie uns erreichen',
      'Kontakt und Erreichbarkeit',
      'Servicezeiten und Kontakt',
      'Impressum und Kontakt',
      'Sprechen Sie uns an',
    ],
    cues: [
      '(?<!(?:im|in|zum|beim|vom|mit|ohne|de[rmn]|je|pro|jede[rmn]|ersten|direkten|persönlichen) )kontakt(?:daten|adresse[n]?|möglichkeiten|informationen|wege|stelle|angaben|person(?:en)?|e)?(?! (?:nach|je|' +
        `mit ${people}|zu ${people}|zur presse|erfassung|formular))(?: (?:und (?:erreichbarkeit|impressum|anfahrt|` +
        `adresse)|für [^.;]{3,20}?(?= und|${end})))?`,
      '(?:wie|wo|wann|unter welcher nummer|so) (?:sie|du|ihr|man) uns (?:[^.;]{0,25} )?(?:erreichen|erreichst|erreicht|' +
        'finden|findest|findet|kontaktieren|sprechen)',
      '(?:so|wie|wo|wann) (?:erreichen|finden|erreicht|erreichst|findet|findest) (?:sie|du|ihr|man) uns',
      'so (?:sind wir|bin ich) (?:zu )?(?:erreichbar|erreichen)',
      '(?<!häufige )(?:noch |weitere |offene )?fragen\\?',
      '(?:noch|weitere|offene) fragen',
      '(?:haben sie|hast du|habt ihr|bei) (?:noch |weiteren )?fragen',
      'fragen (?:zu|zum|zur) (?:diesem|dieser|der|dem)[^.;]{0,25}',
      'fragen und (?:kontakt|ansprechpartner)',
      'an wen (?:sie|du|ihr|man|kann ich|können sie) (?:sich |dich |euch |mich )?wende(?:n|t|st)[^.;]{0,15}',
      '(?:rufen|schreiben|melden|sprechen) sie (?:sich (?:bei )?)?uns(?: an)?',
      '(?:rede|red|sprich|sprecht|redet|reden sie|sprechen sie) mit uns',
      'ansprech(?:person|partner(?:in)?|stelle|partnerin und ansprechpartner)(?:en|s)?(?! nach)',
      '(?:mit jemandem sprechen|erreichbarkeit(?! (?:der|des|am|per|von|in|im|je))|anschrift)',
      `fragen (?:zu|zum|zur) (?:\\p{L}{3,9} )?${paper}`,
      'fragen und anregungen zu[rm]? [^.;]{3,30}',
      '(?:ihr|dein|euer|direkter|kurzer) draht(?: zu uns)?|(?:rück|nach)fragen(?: (?:an|zu|bitte|richten)[^.;]{0,30})?',
      'auskunft (?:zu|über|erteil|geb)[^.;]{2,40}|(?:kanal|postfach|adresse|stelle) für (?:rück)?fragen',
      'wer (?:ihre |eure |deine |alle )?(?:rück)?fragen (?:[^.;]{0,25} )?beantwortet',
      `an wen (?:wende|wendet|wenden) (?:ich|man|sie|wir|du|ihr)?[^.;]{0,15}|(?:sie|du|ihr) (?:haben|hast|habt) (?:noch )?fragen|hier (?:erreichen|finden) sie uns|(?<!\\p{L} )(?:adresse|postanschrift)(?= und|,|${end})`,
      `wer (?:dieses|das|die|diese|den|diesen) ${paper} (?:betreut|verantwortet)|(?:rück)?fragen (?:bitte )?an(?= |${end})`,
      'sie erreichen uns(?: [^.;]{0,20})?|hier sind wir|wohin mit (?:ihren |deinen |allen )?fragen|melden sie sich|melde dich(?: bei uns)?',
    ],
    except: [
      '(?:verzeichnis|liste|übersicht) (?:der|aller|unserer) (?:ansprech|kontakt)\\p{L}{3,25}',
      '(?:interne|fachliche)[nr]? ansprech(?:partner|personen|stellen)',
      'ansprech(?:personen|partner) (?:im überblick|von a bis z|auf einen blick|nach|je) ?[^.;]{0,20}',
      'ansprechpersonen im haus',
    ],
    guidance: 'Nennen Sie einen Namen oder eine Funktion und eine Adresse, unter der Fragen zum Dokument ankommen.',
    body: bodies.contact,
  },
  summary: {
    title: 'Kurzfassung',
    aliases: [
      'Zusammenfassung',
      'Kurz gesagt',
      'Das Wichtigste in Kürze',
      'Auf einen Blick',
      'Das Wichtigste auf einen Blick',
      'Kurzfassung für die Website',
      'Kurzversion',
      'Fazit',
      'In aller Kürze',
      'Kurz und knapp',
      'Öffentliche Kurzfassung',
    ],
    cues: [
      `kurz(?:fassung|version|form|überblick)(?: [^.;]{3,40}?(?= und|${end}))?`,
      `zusammenfassung(?! der (?:risiken|kosten|gebühren))(?: [^.;]{3,40}?(?= und|${end}))?`,
      '(?:das wichtigste|alles wichtige|die wichtigsten punkte|das wesentliche)(?: (?:in|auf|zum|für)[^.;]{3,40})?',
      '(?:alles )?auf einen blick',
      'in (?:aller )?kürze',
      '(?:kurz (?:gesagt|gefasst|zusammengefasst|und (?:gut|knapp|bündig)))',
      'für eilige',
      'in (?:einem|zwei|drei|vier|fünf|wenigen|zehn|ein paar) (?:sätzen|satz|worten|absatz|zeilen|punkten|minuten|' + 'minute)',
      'auf einer seite',
      '(?:text|fassung) für (?:die (?:website|webseite|homepage|internetseite|öffentlichkeit|schaufensterscheibe)|' + 'den aushang|das schaufenster)',
      '(?:fazit|merksätze|kernbotschaften|kernaussagen|kernpunkte)',
      'zum (?:mitnehmen|merken|schluss kurz)',
      `(?<!\\p{L} )für (?:die (?:website|webseite|homepage|internetseite)|den aushang|das schaufenster)(?=${end})`,
    ],
    guidance: 'Fassen Sie das Versprechen in einem kurzen Absatz für die Website zusammen.',
    body: bodies.summary,
  },
} satisfies Partial<LanguagePack['sections']>;
