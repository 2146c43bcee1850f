import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { apart, chief, end, people, start } from './words.ts';

/** Sections that say how a matter is handled, step by step and when something goes wrong. */
export const handling = {
  procedures: {
    title: 'Verfahren und Abläufe',
    aliases: [
      'Verfahren',
      'Abläufe',
      'Ablauf',
      'Vorgehen',
      'Vorgehensweise',
      'Verfahrensablauf',
      'Verfahrensschritte',
      'Prozess',
      'Prozesse',
      'Arbeitsschritte',
      'Arbeitsabläufe',
      'Schritt für Schritt',
      'Bearbeitung von Anfragen',
      'So gehen wir vor',
      'Wie wir arbeiten',
      'In sieben Schritten zum Ziel',
    ],
    cues: apart([
      '(?:so|wie) (?:gehen wir[^.;]{0,20} vor|machen wir (?:es|das)(?! bekannt)|läuft (?:es|das|ein \\p{L}{3,15}|' +
        'eine \\p{L}{3,15}|die bearbeitung)[^.;]{0,20}|(?:be)?arbeiten wir|funktioniert (?:es|das|der service|' +
        'die bearbeitung)|wickeln wir [^.;]{3,25} ab|nehmen wir [^.;]{3,25} (?:an|auf|entgegen))(?: (?:bei uns|' +
        'im [^.;]{3,15}))?',
      'wie wir (?:vorgehen|arbeiten(?! wollen)|es machen|die dinge (?:angehen|machen)|(?:anfragen|anliegen|' +
        'bestellungen|aufträge|termine|tickets|anrufe|fälle|vorgänge|anträge|buchungen|' +
        'meldungen) [^.;]{0,20}(?:bearbeiten|behandeln|annehmen|abwickeln|schließen|beantworten|erledigen))',
      'schritt für schritt',
      '(?:arbeits|prozess|verfahrens|bearbeitungs|service|tages|ticket|anfrage|auftrags|bestell|antrags|kassen|' +
        'vorgangs|fall)(?:ablauf|abläufe|schritte|schritt|prozesse?|bearbeitung|abwicklung|verfahren)',
      'vom (?:ersten )?(?:anruf|kontakt|eingang|auftrag|antrag|anliegen|gruß) (?:bis )?[^.;]{3,40}',
      'von der (?:anfrage|bestellung|begrüßung|annahme|anmeldung) (?:bis )?[^.;]{3,40}',
      '(?:bearbeitung|annahme|abwicklung|erledigung|beantwortung|behandlung) (?:von|der|eingehender|unserer|' +
        'des) (?:[^.;]{0,20} )?(?:anfragen|anliegen|aufträgen?|bestellungen|anrufen|anträgen?|tickets|vorgängen?|' +
        'reservierungen|fällen)(?: (?:am|im|per|an) [^.;]{3,20})?',
      '(?:anfragen|anliegen|bestellungen|aufträge|anrufe|termine|tickets|reservierungen|auskünfte|' +
        'buchungen) (?:annehmen|bearbeiten|aufnehmen|beantworten|entgegennehmen|erteilen|erledigen|abwickeln|vergeben|' +
        'schließen)',
      'wie (?:es|das|die bearbeitung|ein auftrag|ein vorgang|eine anfrage|alles|der service) (?:bei uns )?(?:abläuft|' +
        'läuft|funktioniert|bearbeitet wird|geht)',
      '(?:ablauf|abläufe|vorgehen(?:sweise)?|arbeitsschritte|die schritte|verfahrensweisen?|prozesse|arbeitsabläufe|' +
        'handlungsschritte)(?! (?:der frist|des vertrags|der probezeit))(?: (?:bei|der|des|für|im|einer|eines)(?= ))?',
      '(?<!(?:diese[sr]?|des|dieses|zum|das|beschwerde|widerspruchs|straf|disziplinar) )verfahren(?= und|,|:)',
      '(?:schritte|in (?:drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d+) schritten)(?: (?:bei|zur|zum|im|für|einer|' + 'eines)(?= ))?',
      '(?:wie|so)(?: wir)?(?= [^.;]{0,30}(?:beschwerden?|reklamation(?:en)?|kritik|meldung(?:en)?) (?:bearbeiten|behandeln|prüfen|nachgehen))',
      'so (?:bearbeiten|behandeln|prüfen) wir',
      '(?:so|wie) (?:gehst|gehen|geht|geh|macht|machst|arbeitest) (?:du|ihr|sie|man)(?: [^.;]{2,25})? ?(?:vor|es)?',
      "(?:so|wie) (?:geht|läuft) ?(?:'s|s|es)(?: [^.;]{2,20})?|so wird(?: es|'s)? gemacht|in dieser reihenfolge",
      'vo[nm] (?:der )?\\p{L}{3,25} bis (?:zum|zur|zu) [^.;]{3,30}',
      '(?:umgang mit|bearbeitung (?:von|eine[sr]|der|des|eingehender)) (?:anfragen?|anliegens?|aufträgen?|auftrags|anträgen?|antrags|tickets?|bestellungen|anrufen|nachrichten|vorgangs|vorgängen)',
      '(?:ablauf|prozess|verfahrens|vorgangs)beschreibung|handlungs(?:anweisung|anleitung|schritte|ablauf)|durchführung',
      `was (?:wann )?zu tun ist|was (?:du|ihr|sie|wir) (?:wann |dann |jetzt |konkret )?(?:tust|tut)(?=${end}| ,)|was (?:du|ihr) (?:wann |konkret )?machst`,
      'so wird (?:ein|eine|das|die|der|jede[srn]?) \\p{L}{3,25} (?:bearbeitet|behandelt|erledigt|aufgenommen|abgewickelt)|der (?:weg|gang) (?:eines|einer|ihres|ihrer|des|der) (?:anliegens|anfrage|auftrags|antrags|bestellung|tickets|falls|vorgangs)',
      `(?!(?:beschwerde|reklamation|eskalation|verbesserung|veränderung|lern|straf|freigabe|prüf|änderung|entscheidung)\\p{L}{0,12}proz)\\p{L}{3,25}prozess(?:e|es)?(?=${end}| |,)`,
      '(?:verfahrens|geschäfts|arbeits|bearbeitungs|dienst)gang',
      `so bearbeitest du [^.;]{3,30}|verfahren im einzelnen|bearbeitung im (?:team|haus|einzelnen)|(?:standard|regel|normal|muster)ablauf|was nacheinander (?:passiert|geschieht)|(?<!\\p{L} )abwicklung(?=${end}| und)`,
      'der weg (?:einer|ihrer|eines|der)(?= (?:beschwerde|reklamation|meldung))|von der(?= (?:beschwerde|reklamation) (?:bis )?(?:zur|zum) )',
      '(?=reklamations?ablauf|beschwerdeablauf)(?:reklamations|beschwerde)(?=ablauf)',
      'beschreibung (?:des|der) (?:ablaufs|abläufe|verfahrens|schritte|prozesses|vorgehens)',
      `wie (?:du|ihr|sie) vorgeh(?:st|t|en)|wie (?:ein|eine|die|der|das) [^.;]{3,20} läuft|was (?:passiert|geschieht) mit (?:meine[rm]|ihre[rm]|eine[rm]|der|dem) (?:anfrage|anliegen|auftrag|antrag|bestellung)|ablauf(?:plan|schema|diagramm|übersicht)|(?<!\\p{L} )prozess (?:im (?:überblick|detail)|in)[^.;]{0,25}|(?<!\\p{L} )(?:die )?bearbeitung(?=${end})`,
      '(?:abwicklung|bearbeitung|erledigung|durchführung) (?:von|der|des|einer|eines|unserer) (?![^.;]{0,25}(?:beschwerde|reklamation|beanstandung|rückgabe|erstattung|umtausch|retoure|garantie|gewährleistung|mahnung|daten|zahlung|befragung))\\p{L}{4,30}',
      '(?:gang|verlauf|stationen|etappen) (?:des|der|einer|eines) (?:verfahrens|bearbeitung|anfrage|auftrags|antrags|anliegens|vorgangs)',
      `was (?:passiert|geschieht|zu tun ist),? wenn (?:jemand|ein[e]? ${people}|eine? \\p{L}{3,15}) (?:anruft|schreibt|kommt|fragt|bestellt|sich meldet)|die bearbeitung in [^.;]{3,15}|arbeitsanleitung|wie (?:das|ein) verfahren (?:ab)?läuft|(?:standard|regel)vorgehen|verfahren (?:bei|für|im) (?![^.;]{0,20}(?:beschwerde|reklamation|brand|notfall))[^.;]{3,30}|handhabung (?:von|der|eines) (?:anfragen|anliegen|anrufen|tickets|bestellungen|aufträgen)|das verfahren im überblick|in (?:drei|vier|fünf|sechs|sieben|acht) schritten (?:zu[mr]|bis)[^.;]{3,20}`,
      `(?!(?:beschwerde|reklamations)(?:ablauf|abläufe))\\p{L}{3,20}(?:ablauf|abläufe)(?=${end}| und|,| für| bei| im)|workflows?|schrittfolgen?`,
      `bearbeitung \\p{L}{4,20}er (?!\\p{L}{0,15}(?:beschwerde|reklamation))\\p{L}{4,20}|${start}(?:prozess|ablauf|vorgehen)(?= \\p{L})|so (?:machst|macht) (?:du|ihr)'?s`,
    ]),
    except: apart([
      'so arbeiten wir nicht[^.;]{0,30}',
      'so machen wir es ihnen [^.;]{3,10}',
      'wie wir arbeiten,? wenn sie [^.;]{3,20}',
      'so arbeiten wir für [^.;]{3,25}',
      '\\p{L}{0,15}(?:standards?|zusagen) (?:vo[nm] [^.;]{3,25} bis [^.;]{3,30})',
    ]),
    guidance: 'Beschreiben Sie die Schritte in ihrer Reihenfolge, jeden mit einer zuständigen Person und einer Frist.',
    body: bodies.procedures,
  },
  escalation: {
    title: 'Eskalation',
    aliases: [
      'Eskalationsstufen',
      'Eskalationsverfahren',
      'Eskalationsweg',
      'Eskalationswege',
      'Eskalationsplan',
      'Eskalationsmatrix',
      'Weiterleitung',
      'Weitergabe an die nächste Stufe',
      'Wann und an wen wir weitergeben',
      'Wenn wir nicht weiterkommen',
      'Nächste Instanz',
      'Weiterleitung an Vorgesetzte',
      'Wer entscheidet, wenn wir uns nicht einigen',
      'Schlichtung und Ombudsstelle',
      'Vorgesetzte und Fristen',
    ],
    cues: apart([
      '(?:so|wann|an wen|wie) (?:geben|leiten|reichen) wir [^.;]{0,30}weiter',
      '(?<!de)eskalation\\p{L}{0,20}(?: (?:und (?:entscheidung|weiterleitung)(?: [^.;]{3,40})?|an [^.;]{3,30}))?',
      'eskalier\\p{L}{1,5}',
      'wenn man[^.;]{0,15} nicht weiter ?(?:kommt|geht)',
      '(?<!(?:fragen|hilft) )wenn (?:wir|sie|du|es|das team|die \\p{L}{3,15}|' +
        'der \\p{L}{3,15})[^.;]{0,25} nicht (?:weiter(?: )?(?:kommen|kommt|kommst|wissen|weiß|geht|hilft|helfen)|' +
        'lösen (?:können|lässt)|zu lösen ist|einig(?:en|t)?(?: werden)?|mehr weiter[^.;]{0,10}|helfen (?:können|kann))',
      '(?<!fragen,? )wenn (?:es|etwas|man)(?: [^.;]{2,15})? (?:hakt|klemmt|zu groß wird|die kompetenz übersteigt|' + 'über ihre befugnis geht)',
      '(?:wann|an wen|wohin|wie)(?: (?:wir|sie|und an wen|man|du|fälle|ein fall|' +
        'etwas))*(?: [^.;]{0,25})?? (?:weiter ?(?:geben|gegeben|leiten|geleitet|reichen|gereicht|gibt|leitet)|übergeben|' +
        'abgeben)(?: wird| werden)?',
      `weiter(?:leitung|gabe|reichung)(?: von [^.;]{3,20})?(?: (?:an (?!die presse|dritte)[^.;]{3,40}?(?= und|${end})|nach oben))?`,
      `(?:an|zu) (?:die|den|das|der|dem) ${chief} (?:übergeben|weitergeben|weiterleiten|weiterreichen|abgeben|verweisen|geben|schicken)`,
      `(?:übergabe|abgabe|verweis) an (?:die|den|das) ${chief}`,
      '(?:die )?nächst(?:e|höhere|höheren)[nr]? (?:stufe|instanz|ebene|stelle|vorgesetzte[nr]?)',
      '(?:eine )?(?:stufe|etage|ebene) (?:höher|weiter oben)',
      '(?:wen|wann)(?: (?:sie|wir|du|man))? (?:hinzuziehen|dazuholen|einschalten|hinzuholen|rufen)',
      `wann (?:man |sie |wir )?(?:die|den|das|der|eine?|ihre?) ${chief}(?: (?:man|zu))? ?(?:gerufen|geholt|` +
        'hinzugezogen|eingeschaltet|zu rufen|zu holen|informiert|entscheidet|rufen|holen|übernimmt|gefragt|hinzuziehen|' +
        'einschalten|verständigt)(?: (?:wird|werden|ist|muss|müssen))?',
      'wenn (?:alle stricke reißen|nichts mehr geht|das nicht reicht|gar nichts hilft)',
      'wer (?:dann |am ende |im zweifel )?entscheidet,? wenn[^.;]{3,40}',
      'wer (?:dann |am ende |im zweifel )(?:entscheidet|das letzte wort hat)',
      '(?:dienst|instanzen|entscheidungs)weg',
      '(?:beschwerdeweg und )?(?:zweite|dritte|höhere) (?:instanz|stufe|ebene)',
      'wenn sie (?:immer noch|weiterhin|noch immer|noch|trotzdem) (?:nicht zufrieden|unzufrieden)[^.;]{0,10}',
      '(?:widerspr[uü]che?n?|einspr[uü]che?n?)(?! gegen (?:die verarbeitung|werbung))(?: (?:einlegen|gegen (?:eine|' + 'die) entscheidung))?',
      '(?:im zweifel:? )?wen (?:du|ihr|wir|man|sie) (?:im zweifel |dann |wann )?(?:holst|holt|holen|rufst|ruft|rufen|einschaltest|einschaltet|einschalten|hinzuziehst|hinzuzieht|dazuholst|dazuholt|verständigt|verständigst)',
      `wenn (?:sie|du|ihr|${people}) (?:mit (?:dem|der|unserer|unserem|einer|einem) (?:antwort|ergebnis|entscheidung|lösung|bescheid|angebot|vorschlag|auskunft)[^.;]{0,20}|(?:damit|dann)(?: immer)? noch) nicht (?:einverstanden|zufrieden|einig)(?: sind| bist| seid)?`,
      '(?:schlichtungs|ombuds|vermittlungs)\\p{L}{3,12}',
      `(?:die |den |das |eine[n]? )?${chief} (?:dazuholen|hinzuziehen|einschalten|rufen|einbeziehen|einbinden|hinzuholen)`,
      `(?<!\\p{L} )(?:support|bearbeitungs|hilfe|service)?stufen(?= und|:|${end})`,
      '(?:first|second|third)(?: |-)level',
      `wann (?:ich|du|ihr|wir|man|sie|es|jemand|das|ein fall|der fall)? ?(?:an )?(?:die|den|das|der|eine[n]?|deine[n]?|unsere[n]?) ${chief}(?: [^.;]{0,20})?`,
      'hilfe (?:holen|dazuholen|anfordern)|wann (?:du|ich|wir|ihr|sie) hilfe (?:holst|hole|holen|holt|brauchst)',
      '(?:an wen|wohin) (?:der|ein|das|es|die)(?: [^.;]{2,20})? (?:geht|wandert|weitergeht|kommt)[^.;]{0,30}',
      'wenn (?:der|ein|das|eine|die|sich|keine)(?: [^.;]{2,20})? (?:größer ist|nicht gelingt|nicht zu halten ist|nicht zu lösen ist|gefunden wird|findet|über (?:die|deine|unsere) (?:kompetenz|befugnis)[^.;]{0,12})',
      '(?:dienst|instanzen|entscheidungs|melde|eskalations)wege?n? (?:bei|im|für) [^.;]{3,25}|entscheidungswege',
      'hol(?:e|st|t|en)? (?:dir |euch |sie sich |dir rechtzeitig )?hilfe|wann und wo du hilfe holst',
      '(?:strittige|schwierige|komplexe|ungeklärte|ungelöste|offene|größere|komplizierte|verfahrene) (?:fälle|vorgänge|anliegen|themen)(?: [^.;]{3,35})?',
      `(?:befassung|einbeziehung|einschaltung|hinzuziehung|einbindung|beteiligung|anrufung) (?:der|des|von|durch) (?:${chief}|vorgesetzten|schiedsstelle)`,
      'wer wann übernimmt|(?<!\\p{L} )weiterreichen|(?:höhere|übergeordnete|weitere) (?:stelle|stellen|instanz|instanzen|ebene|ebenen)|stufenmodell|wenn (?:du|ihr) (?:feststeckst|feststeckt|unsicher bist|unsicher seid|nicht sicher bist|hilfe brauchst)|wann hole ich (?:wen|hilfe|[^.;]{3,20})',
      `wenn (?:sie|du|der \\p{L}{3,12}|die \\p{L}{3,15}|ein \\p{L}{3,12}|${people})(?: (?:weiterhin|immer noch|noch immer|trotzdem|dann noch))? nicht einverstanden (?:sind|ist|bist)`,
      'von der \\p{L}{3,20}leitung (?:zur|zum|an) [^.;]{3,30}|vom team (?:zur|zum) [^.;]{3,25}',
      `wer (?:wann )?einspringt|wer hilft,? wenn es brennt|wenn sie (?:die|unsere) (?:entscheidung|antwort|lösung) nicht (?:annehmen|akzeptieren|überzeugt)|wenn keine (?:einigung|lösung) [^.;]{3,20}|(?<!\\p{L} )(?:die )?(?:zwei|drei|vier|fünf) (?:stufen|ebenen)(?=${end}| der| bis)|wer als nächste[srn]? [^.;]{3,20}|(?:fälle|vorgänge|anliegen) (?:weitergeben|abgeben|weiterleiten|übergeben)|wenn (?:die sache|der fall|es) (?:größer|zu groß|ernst|heikel) (?:wird|ist)|nach oben (?:geben|weitergeben|reichen)|was (?:du|ihr) nicht (?:allein|selbst) entscheide(?:st|t)|grenzen (?:der|deiner|ihrer|unserer) (?:eigenen )?(?:entscheidung|befugnis\\p{L}{0,3}|kompetenz\\p{L}{0,2})`,
      `(?:vorlage|übergabe|abgabe|weitergabe|weiterleitung|rückgriff|verweis) (?:an|auf|bei) (?:die|den|das|eine[n]?|unsere[n]?) (?!(?:${people}|\\p{L}{0,10}schicht|kolleg|presse|medien|dritte|post|paketdienst|spedition))\\p{L}{4,30}`,
      'wann (?:du|ihr) (?:mich|uns|ihn|jemanden|wen|[^.;]{3,25}) (?:rufst|ruft|holst|holt|anrufst|anruft|fragst|fragt|einschaltest|einschaltet|dazuholst|dazuholt|informierst|brauchst)',
      `(?:die |den |das |mit (?:der|dem) )${chief} (?:sprechen|reden) (?:will|möchte|wollen|möchten)|wenn [^.;]{3,25} (?:die|den) ${chief} (?:sprechen|verlangt|sehen)(?: will| möchte)?`,
      'streitige (?:fälle|vorgänge)|wenn (?:sich )?[^.;]{3,25} nicht (?:klären|lösen|beilegen|einigen) (?:lässt|lassen)',
      `wenn es (?:eng|brenzlig|teuer|schwierig|zu viel|heikel) wird|wenn (?:du|ihr) nicht entscheiden (?:darfst|dürft|kannst|könnt)|ab wann (?:der|ein|die) (?:fall|sache|vorgang|anliegen) [^.;]{3,20}|weiter (?:zur|zum|an die) ${chief}|(?<!\\p{L} )zu[rm] ${chief}(?=${end})|letzte entscheidung|(?:fälle|vorgänge|anliegen|wege|sachen),? (?:die wir (?:weitergeben|abgeben)|nach oben)|wie (?:ein|der) fall (?:nach oben|weiter)[^.;]{0,12}|rückendeckung holen|wenn sie weiter ?gehen (?:möchten|wollen)|wohin sie sich (?:noch|sonst|außerdem) wenden (?:können|dürfen)|\\p{L}{3,15}eskalation(?<!deeskalation)`,
      'außergerichtliche schlichtung',
      `(?:rücksprache|vorlage|rückfrage|entscheidung) (?:mit|bei|durch) (?:der|dem|die|den|das) ${chief}`,
      `ablehnung und (?:widerspruch|einspruch)|einsprüche(?=${end}| und)`,
      'wenn (?:du|ihr) (?:[^.;]{0,15} )?(?:unterstützung|hilfe|rat|rückhalt) (?:brauchst|braucht|benötigst|benötigt)',
      "wenn (?:du|ihr|wir|sie|man)(?:'?s| es| das| den fall| etwas)? (?:[^.;]{0,15} )?nicht (?:selbst |allein )?(?:lösen|entscheiden|klären|schaffen|beantworten) (?:kannst|könnt|können|kann|darfst|dürft)",
      'zweitprüfung|zweitentscheidung',
    ]),
    except: apart(['weitergabe (?:im team|von daten|der daten|an dritte)', 'was (?:bedeutet|heißt|ist) (?:eine )?eskalation']),
    guidance: 'Legen Sie die Stufen fest: an wen, auf welchem Weg, bis wann und was danach kommt.',
    body: bodies.escalation,
  },
  complaints: {
    title: 'Umgang mit Beschwerden',
    aliases: [
      'Beschwerden',
      'Beschwerdeverfahren',
      'Beschwerdemanagement',
      'Beschwerdebearbeitung',
      'Reklamationen',
      'Reklamationsbearbeitung',
      'Umgang mit Reklamationen',
      'Wie Sie sich beschweren können',
      'Wenn etwas schiefgeht',
      'Wenn Sie nicht zufrieden sind',
      'Lob und Beschwerden',
      'Beschwerden und Reklamationen',
      'Beschwerdeweg',
      'Kritik und Beschwerden',
      'Einspruch und Beschwerde',
    ],
    cues: apart([
      '(?:so|wie) (?:gehen|reagieren) wir (?:mit|auf) (?:fehlern?|kritik|unmut|ärger|pannen)(?: um)?',
      '(?!beschwerde ist)\\p{L}{0,20}beschwerde(?:n|\\p{L}{3,20})?(?: (?:und (?:reklamationen|schlichtung|' +
        'streitbeilegung)|einreichen|einlegen))?',
      'reklam(?:ation(?:en)?|ier\\p{L}{1,4})\\p{L}{0,20}(?! (?:defekter|beschädigter|fehlerhafter|von ware|der ware))',
      '(?:sich )?beschwer(?:en|t|st)',
      'wenn (?:(?:doch |einmal |mal |etwas |was |sie |es |wir |bei uns |' +
        'dinge ){0,3})(?:[^.;]{0,20} )?(?:schief(?: )?(?:geht|läuft|gelaufen ist|laufen|ging|gegangen ist|gehen)|' +
        'nicht (?:zufrieden|klappt|rund läuft|geklappt hat|stimmt|passt|so läuft|gut läuft|funktioniert)|' +
        'daneben(?: )?(?:geht|liegen|gegriffen haben)|fehler (?:machen|passieren|passiert|gemacht haben|unterlaufen)|' +
        '(?:versprechen|wort|zusagen?|termine?|frist(?:en)?) nicht (?:halten|einhalten|gehalten (?:haben|wird)|eingehalten (?:haben|werden|wird))|falsch (?:machen|gemacht haben))[^.;]{0,10}',
      'wenn (?:uns |wir |dem team )(?:ein |einen |fehler|etwas |mal )[^.;]{0,20}(?:unterläuft|unterlaufen|passiert|' +
        'misslingt|gemacht|machen|falsch)[^.;]{0,12}',
      `wenn (?:der|die|das|ein|eine|jemand|sie|unsere?|${people})[^.;]{0,25} (?:unzufrieden|nicht zufrieden|enttäuscht|` +
        'verärgert|meckert|nörgelt|beschwert|klagt|reklamiert)(?: (?:ist|sind|hat|war|waren|' +
        'wird))?(?<!immer noch nicht zufrieden|weiterhin unzufrieden|immer noch unzufrieden)(?: sind| ist)?',
      'wenn (?:ihnen|dir|euch|sie) (?:etwas|was|sich)[^.;]{0,12} (?:sorgen|kummer|nicht gefällt|ärgert|stört|' +
        'nicht passt|missfällt|geärgert|ärgern)(?: (?:macht|machen|haben|hat|bereitet))?',
      `(?:sie sind |mit [^.;]{3,30} )?(?:nicht |un)zufrieden(?:\\?| mit [^.;]{3,30}| sind| sein)?(?= |\\?|${end})`,
      'wie wir (?:mit (?:kritik|ärger|unmut|fehlern|problemen|unzufriedenheit) umgehen|fehler (?:wieder(?: )?gutmachen|' + 'korrigieren|beheben))',
      '(?:grund zur klage|anlass zur kritik|ärger mit uns)',
      '(?:umgang mit |aus )?(?:fehlern?|kritik) (?:umgehen|gutmachen|wiedergutmachen|lernen|eingestehen|zugeben|' + 'beheben)',
      'umgang mit (?:fehlern|kritik|unzufriedenheit|problemen mit unserem service)',
      '(?:es |etwas |fehler |die sache )?(?:[^.;]{3,15} )?wieder(?: )?gut(?: )?(?:machen|zumachen|machung)',
      '(?:wieder )?in ordnung bringen',
      '(?:um entschuldigung bitten|uns entschuldigen|entschuldigung(?:en)?)',
      '(?:(?<!(?:und|mit lob) )kritik(?=.)(?! an)|tadel|unmut|bedenken|streitfälle|schlichtung|streitbeilegung|' +
        'streitigkeiten)(?! an der)(?: (?:und schlichtung|äußern|mitteilen))?',
      '(?:falls|sollte) (?:[^.;]{0,25} )?(?:etwas|was|uns|wir|sie|es|einmal|mal|ihnen)[^.;]{0,20} (?:nicht (?:stimmt|klappt|passt|gefällt|zufrieden|funktioniert|rund läuft|klappen|stimmen|passen)|schief ?(?:geht|läuft|gehen|laufen)|misslingt|danebengeht|schiefgehen|unzufrieden)(?: sind| sein)?',
      'wenn (?:zusagen?|versprechen|standards?|termine?|frist(?:en)?|wir unser wort) (?:[^.;]{0,12} )?(?:nicht (?:eingehalten|gehalten|halten|einhalten|erfüllt)|verfehlt|gebrochen)(?: werden| wird| haben)?',
      `ärger\\??(?= |${end})|fehler (?:passieren|kommen vor|wieder gut|gutmachen)|wir machen fehler[^.;]{0,15}`,
      'wenn (?:doch |trotzdem |dennoch |einmal |mal |bei uns |uns |ihnen |bei ihnen |dabei )*(?:etwas|was) (?!(?:unklar|hakt|klemmt|offen|fraglich))[^.;]{3,40}',
      '(?:was tun |hilfe )?bei unzufriedenheit|unzufriedenheit|wenn wir (?:ihre |die )?erwartungen (?:enttäuschen|nicht erfüllen)|(?:etwas )?zu beanstanden(?: haben| ist)?|beanstandung(?:en)?|(?:pannen|fehler) und (?:fehler|pannen)|mängel? melden',
      `wenn sie (?:einen |uns auf |auf )?(?:fehler|mängel|einen mangel) (?:feststellen|finden|bemerken|entdecken|hinweisen)|wenn wir (?:sie|jemanden|${people}) enttäusch(?:en|t haben)|wenn's (?:mal |einmal |doch )?[^.;]{0,15}(?:nicht klappt|schief ?(?:geht|läuft)|hakt)|schief ?gegangen|ärgernis(?:se)?`,
      `wenn wir (?:mal |einmal )?(?:patzen|mist bauen|falsch ?liegen|daneben ?liegen|versagen|uns irren)|wenn sie (?:bei uns )?(?:etwas|was) (?:auszusetzen|zu bemängeln|zu beanstanden|zu kritisieren) haben|(?:etwas )?lief (?:etwas )?schief|wenn (?:es )?ihnen (?:[^.;]{0,15} )?nicht gefallen hat|\\p{L}{4,15}reklamation(?:en)?|wenn (?:jemand|${people}) (?:sich )?(?:beklagt|beklagen|klagt|klagen)|(?<!\\p{L} )klagen(?=${end}| und)|umgang mit klagen|fehlerkultur|fehler ausbügeln|wie wir fehler [^.;]{3,20}|wenn (?:ihr|ein|der) auftrag (?:danebenging|danebengeht|misslingt|schiefgeht)`,
      'wenn (?:ihre?|eine?|die|der|das|etwas) [^.;]{3,25} nicht (?:[^.;]{0,12} )?wie (?:versprochen|vereinbart|erwartet|bestellt|gewünscht|geplant)[^.;]{0,12}',
      '(?:etwas|was) (?:schmeckt|passt|stimmt|gefällt|läuft|klappt|funktioniert) (?:ihnen )?nicht|sie (?:möchten|wollen) (?:reklamieren|kritik üben)',
      'wenn wir (?:[^.;]{3,30} )(?:verfehlen|brechen|nicht (?:erfüllen|halten|einhalten|schaffen|erreichen)|reißen)',
    ]),
    except: apart([
      'beschwerde oder (?:anfrage|anliegen|nachfrage|anregung)',
      'wann ist etwas eine beschwerde',
      'wie wir uns entschuldigen',
      'kritik im (?:netz|internet)',
      'außergerichtliche schlichtung(?! und)',
      'schutz (?:der|von) (?:beschwerdeführe|hinweisgeb)[^.;]{3,15}',
    ]),
    guidance: 'Regeln Sie, wie Beschwerden angenommen und erfasst werden, bis wann Bestätigung und Antwort kommen und welche Stufe danach folgt.',
    body: bodies.complaints,
  },
  feedback: {
    title: 'Rückmeldungen und Feedback',
    aliases: [
      'Feedback',
      'Rückmeldungen',
      'Kundenfeedback',
      'Kundenbefragung',
      'Kundenzufriedenheit',
      'Befragungen',
      'Zufriedenheitsmessung',
      'Anregungen',
      'Anregungen und Kritik',
      'Lob und Kritik',
      'Sagen Sie uns Ihre Meinung',
      'Ihre Meinung',
      'Wie wir nach Ihrer Meinung fragen',
      'Wie wir zuhören',
      'Feedbackkultur',
      'Lob und Tadel',
      'Fragen und Anregungen',
    ],
    cues: apart([
      '(?:so|wie) (?:hören|fragen) wir [^.;]{0,30}',
      '\\p{L}{0,20}feedback\\p{L}{0,20}(?: \\p{L}{0,12}gespräche)?',
      '(?:ihre|deine|eure)[rn]? (?:meinung|rückmeldung(?:en)?|ideen|anregungen|vorschläge|kommentare|' +
        `eindrücke)(?: [^.;]{2,30}?(?= und|${end}))?`,
      '(?:kunden|zufriedenheits|gäste|mitarbeitenden|mitarbeiter|patienten|bürger|besucher|mitglieder|mieter|fahrgast|' +
        'nutzer|eltern|online)(?:befragung(?:en)?|umfragen?|stimmen|zufriedenheit|messung|fragebogen|fragebögen|' +
        'meinung(?:en)?|echo|buch|bücher|rückmeldung(?:en)?|beirat)',
      'wie wir (?:zuhören|nachfragen|dazulernen|von ihnen lernen|besser werden|lernen(?! sie| neue)|' +
        'nach [^.;]{3,30} fragen|(?:rück)?meinungen einholen|rückmeldungen [^.;]{3,20}|uns verbessern)',
      '(?:wir fragen nach|sag(?:en sie|t|)? (?:es )?uns)(?! (?:bescheid|ab|rechtzeitig))[^.;]{0,30}',
      '(?:wünsche und )?(?:anregungen|verbesserungsvorschläge|vorschläge|ideenbriefkasten|kummerkasten|meinungskarten?|' +
        'ideenkasten|gästebuch|wunschzettel|lobkarten?|rückmeldungen|rückmeldung|umfragen?|befragungen?|fragebogen|' +
        `fragebögen)(?: (?:und (?:wünsche|ideen|vorschläge|verbesserung(?:en)?)|von [^.;]{3,30}?(?= und|${end})|` +
        `der ${people}|unserer ${people}))?`,
      `lob(?=,| und| &| oder| |${end})`,
      `was (?:sie|die leute|${people}|unsere [^.;]{3,20}|die ${people}) (?:über uns |uns |von uns |zu uns )?(?:denken|` +
        'meinen|sagen|halten|rückmelden|zurückmelden)',
      `(?:wir )?(?:hören|zuhören|hinhören)(?: (?:ihnen|auf sie|wir|unseren [^.;]{3,20}|zu))*(?= zu|,| und|${end})(?: zu)?`,
      `(?:den|unseren|auf unsere|auf die|auf) ${people} (?:zuhören|hören|lernen)`,
      `von (?:unseren |den )?${people} (?:hören|lernen|erfahren)`,
      '(?:kontinuierliche|ständige|fortlaufende|laufende|stetige) verbesserung(?:en)?|verbesserungsprozess',
      '(?:was wir )?aus (?:(?:ihren |den )?(?:rückmeldungen|fehlern|kritik) )?(?:wir )?(?:lernen|gelernt haben|machen)',
      '(?:was wir )?aus(?= (?:ihren |den )?(?:beschwerden|reklamationen) (?:wir )?(?:lernen|gelernt|machen))',
      '(?:kunden|gäste|patienten|mitarbeiter|mieter)?zufriedenheit(?:s\\p{L}{3,15})?(?! garantie)',
      '(?:testkäufe|mystery shopping|nps|net promoter score)',
      '(?!bedarfs)\\p{L}{3,20}(?:befragung(?:en)?|umfragen?|zufriedenheit|rückmeldung(?:en)?)',
      `was (?:uns )?(?:unsere |die )?${people} (?:uns )?(?:sagen|sagt|mitteilen|erzählen|spiegeln|schreiben)`,
      'retro(?:spektiven?)?|verbesserungen|verbesserungs(?:ideen|wesen|vorschläge)',
      'wie zufrieden (?:sind )?[^.;]{3,40}|(?:mitreden|mitgestalten|mitbestimmen|mitmachen und mitreden)',
      'stimmen (?:unserer|der|aus|von) [^.;]{3,30}|ihre stimme(?: zählt)?',
      '(?:meinungen|stimmen|rückmeldungen|ideen) (?:einholen|sammeln|nutzen|auswerten)|lernen von [^.;]{3,30}|was (?:läuft )?gut (?:läuft|lief)[^.;]{0,25}|was läuft gut[^.;]{0,25}|stimmungsbild(?:er)?|echo (?:aus|von|der) [^.;]{3,25}|wir wollen es (?:genau )?wissen',
      'wir werden besser|besser werden',
      `was (?:denken|meinen|sagen|halten) (?:unsere |die |sie|du|ihr)(?:${people})?|(?:ideen|vorschläge|anregungen|rückmeldungen) (?:aus|von) [^.;]{3,25}|rückmeldekultur|wie wir (?:unsere |die )?${people} (?:fragen|befragen|einbeziehen|beteiligen)|wir fragen sie antworten|wir fragen(?=${end}|,)`,
      `ihre (?:hinweise|kritik|stimme)(?= |${end})|(?:hinweise|fehler|fragen|rückmeldungen|beschwerden) machen uns besser|(?:einmal|zweimal) (?:im|pro) (?:jahr|quartal|monat) (?:[^.;]{0,15} )?(?:fragen|befragen|hören)[^.;]{0,25}`,
      `reden sie mit(?=${end})|fragen,? die wir (?:ihnen|unseren ${people}|${people}) stellen|was uns hilft,? besser zu werden|(?:lob|ideen|wunsch|meinungs|feedback)(?:kärtchen|karten?|box|kasten|briefkasten|wand|buch)|vorschlagswesen|(?<!\\p{L} )befragung(?=${end}| und| der| von)|zufriedenheit (?:unserer|der) [^.;]{3,25}|meinung(?:en)? (?:unserer|der|von) [^.;]{3,20}|was (?:uns )?${people} ins [^.;]{3,10} schreiben|wie wir erfahren,? [^.;]{3,30}|wir fragen sie|sind sie zufrieden`,
      `(?:(?<= )|(?<![\\s\\S]))ideen(?= und|,|${end})`,
      `(?:sie (?:möchten|wollen|haben) )?(?:etwas |was )?(?:vorschlagen|vorzuschlagen|anregen|anzuregen|loben)(?=${end}|\\?)|rückmelde\\p{L}{3,12}|nachfragen nach (?:\\p{L}{2,8} )?(?:wochen|tagen|monaten|dem \\p{L}{3,15})|nachfass\\p{L}{2,10}`,
      '(?:wünsche|ideen|stimmen|anregungen) aus (?:dem|der) [^.;]{3,20}',
    ]),
    except: apart(['zufriedenheits ?garantie']),
    guidance: 'Sagen Sie, wie oft Sie Kundschaft und Mitarbeitende befragen und wer auf die Ergebnisse reagiert.',
    body: bodies.feedback,
  },
  'service-policies': {
    title: 'Serviceregelungen',
    aliases: [
      'Rückgabe, Umtausch und Erstattung',
      'Regelungen',
      'Rückgabe',
      'Umtausch',
      'Erstattung',
      'Erstattungen',
      'Retouren',
      'Gewährleistung und Garantie',
      'Gewährleistung',
      'Garantie',
      'Geschenkkarten und Gutscheine',
      'Rabatte',
      'Zahlungsverzug',
      'Stornierung',
      'Widerruf',
      'Rückgabe- und Erstattungsregeln',
      'Produkt- und Servicefehler',
      'Mängel und Ausfälle',
      'Stornierung und Umbuchung',
    ],
    cues: apart([
      '(?:regelungen|regeln|richtlinien|vorgaben) (?:für|im|zu|bei) (?:den alltag|alltag|(?:häufige|typische|einzelne|' +
        'besondere|wiederkehrende|alltägliche)[nr]? (?:fälle\\p{L}?|situationen|themen|anliegen|lagen)|einzelfälle|' +
        'den einzelfall|häufige[nm]? [^.;]{3,20})',
      '(?:alltags|haus)regelungen',
      '(?:rückgaben?|umtausch|umtauschen|zurückgeben|zurücknehmen|rücksendung(?:en)?|rücknahmen?|' + 'retouren?)(?!recht der)\\p{L}{0,20}',
      '(?:rückgabe|umtausch|erstattungs|storno|retouren|kulanz|zahlungs|widerrufs|garantie|gutschein)(?:regeln|' +
        'regelung(?:en)?|recht|bedingungen|fristen)',
      '(?:rück)?erstattung(?:en|s\\p{L}{3,20})?',
      '(?:waren? |artikel |bestellungen? |tickets? |karten )(?:zurücknehmen|zurückgeben|umtauschen|stornieren|' + 'zurücksenden)',
      'geld (?:zurück|wieder)',
      '(?<!(?:qualitäts|service|leistungs) )(?:gewährleistung|garantie(?!rte)|preisgarantie|mängelhaftung|' +
        'herstellergarantie)(?:s\\p{L}{3,20}|fälle|bedingungen)?(?: und reparatur(?:en)?)?',
      '(?:gutschein|geschenkkarte|geschenkgutschein|warengutschrift|gutschrift|guthaben)(?:e|en|n|s)?',
      '(?:zahlungsverzug|mahnung(?:en)?|(?:verspätete|ausstehende|offene|säumige) (?:zahlung(?:en)?|rechnung(?:en)?|' +
        'beträge)|mahnwesen|ratenzahlung(?:en)?|zahlungsschwierigkeiten|zahlungsprobleme|zahlungserleichterung(?:en)?|' +
        'stundung|mahngebühren|zahlungsrückstände?)',
      '(?:storno|stornierung(?:en)?|stornieren|widerruf(?:srecht|sfolgen|sbelehrung)?|absagen|terminabsagen?|no(?:-|' +
        ' )show|nichterscheinen|nichtanreise)(?: und (?:nichtanreise|umbuchung|rückgabe|absagen))?',
      '(?:abbestellen|kündigung|kündigen|pausieren|ruhen ?lassen) (?:der|einer|ihrer|von|des|eines) (?:mitgliedschaft|' +
        'abo\\p{L}{0,10}|kurs\\p{L}{0,5}|vertrags)',
      '(?:mitgliedschaft|abonnement|abo|vertrag|kurs|buchung) (?:ruhen ?lassen|kündigen|pausieren|stornieren|aussetzen|' + 'unterbrechen)',
      '(?:rabatte?|preisnachlässe|nachlässe|ermäßigte ware|sonderpreise|treue(?:karten?|punkte|rabatte?|programm)|' +
        'bonus(?:karten?|programm|punkte)|preisgarantie|anzahlung(?:en)?|aktionen und rabatte)',
      '(?:defekte|beschädigte|verspätete|verlorene|verlorengegangene|fehlende|falsche|fehlerhafte|mangelhafte|' +
        'vermisste|vergessene|verdorbene|falsch gelieferte|kaputte)[rsn]?(?:(?: und|,| oder) (?:defekte|beschädigte|' +
        'verspätete|verlorene|fehlende|falsche|fehlerhafte|mangelhafte|vermisste)[rsn]?)? (?:waren?|geräte|artikel|' +
        'sendung(?:en)?|lieferung(?:en)?|pakete?|gegenstände|produkte|bestellung(?:en)?|schlüssel|sachen|bücher|medien|' +
        'teile|fahrkarten?|karten?|gepäck(?:stücke)?)',
      'reklamation (?:defekter|beschädigter|fehlerhafter|von|der) (?:ware|waren|artikel)',
      '(?:überschrittene|versäumte|verpasste|vergessene|überfällige|nicht eingehaltene)[nr]? (?:leihfristen?|termine?|' +
        'fristen?|medien|bücher|rückgaben?|rechnungen|zahlungen)',
      '(?:fundsachen|fundstücke|fundbüro|liegengebliebenes|verlorenes)',
      '(?:entschädigung(?:en|s\\p{L}{3,15})?|minderung|kulanz(?:regelung(?:en)?|leistung(?:en)?|fälle)?|' + 'wiedergutmachungsleistungen?)',
      `(?:schäden|beschädigung(?:en)?|bruch|mängel)(?! (?:melden|am haus))(?: (?:im|am|an|in|der|und) [^.;]{3,25}?(?= und|${end}))?`,
      'wenn (?:ein|eine|der|die|das) (?:gericht|essen|paket|sendung|lieferung|ware|gerät|produkt|artikel|bestellung|' +
        'buch|teil|torte|brot|kuchen)[^.;]{0,12} (?:zurück(?: )?(?:geht|kommt)|kaputt (?:ist|geht)|nicht (?:ankommt|' +
        'kommt|funktioniert|stimmt|passt)|zu spät kommt|beschädigt ist|fehlt|verloren geht|ausfällt|mangelhaft ist)',
      'wenn das geld (?:knapp|nicht reicht)(?: ist| wird)?',
      '(?:service)?(?:regelungen|regeln|grundsätze|richtlinien) (?:im einzelnen|von a bis z|nach thema|für einzelfälle|' + 'zu einzelnen themen)',
      '(?:einzel|service)(?:regelungen|richtlinien)',
      '(?:einzelne|unsere) (?:regelungen|richtlinien)',
      '(?:regelungen|regeln|richtlinien|vorgaben|grundsätze) (?:im|für das|fürs|für den) (?:tages\\p{L}{4,12}|(?:service|kunden|laden|schalter|büro|praxis)?alltag)',
      '(?:verlorene|verlegte|gestohlene|vergessene)[rsn]? (?:\\p{L}{3,25})|\\p{L}{4,25} verloren',
      'ermäßigung(?:en)?|(?:preis|gebühren)?nachl(?:ass|ässe)|vergünstigung(?:en)?',
      '(?:wiederkehrende|häufige|typische|besondere|alltägliche|einzelne|konkrete)[nr]? (?:fälle|situationen|geschäftsvorfälle|vorfälle|anlässe)',
      '(?:service|kunden|kauf|bestell|hausinterne )regeln|so regeln wir (?:es|das|[^.;]{3,30})|regelungen (?:rund um|zu|von) [^.;]{3,30}|was (?:wann |wofür |in welchem fall )gilt|was gilt,? (?:wann|wenn|bei)[^.;]{0,40}',
      '(?:\\p{L}{0,12}(?:ware|lieferung|sendung|paket|produkt|gerät|artikel|bestellung|kurs|termin|veranstaltung|rechnung|leistung|fahrt|reise|buchung|karte|ticket|schlüssel|buch)) (?:defekt|beschädigt|kaputt|fehlt|verspätet|nicht (?:da|angekommen|bezahlt|wahrgenommen)|abgesagt|versäumt|verpasst|verloren|storniert|mangelhaft|ausgefallen)',
      'wenn (?:ein|eine|die|der|das) (?:rechnung|zahlung|miete|beitrag|gebühr|kurs|termin|reise|fahrt|veranstaltung|leistung)[^.;]{0,12} (?:offen (?:bleibt|ist)|nicht bezahlt (?:wird|ist)|ausbleibt|ausfällt|entfällt|platzt|abgesagt wird)',
      '(?:ausfall|absage|verschiebung) (?:von|einer|eines|der|des) [^.;]{3,30}|(?:kurs|termin|leistungs|liefer|reise|veranstaltungs|unterrichts)ausfall',
      '(?!(?:qualitäts|service|leistungs|datenschutz|kunden|sicherheits|zufriedenheits|antwort|termin|pünktlichkeits|erreichbarkeits)garantie)\\p{L}{3,20}garantien?',
      '\\p{L}{4,20} nicht (?:zugestellt|geliefert|erhalten|angekommen|abgeholt|bezahlt|eingelöst)',
      `${start}(?:abo(?:nnement)?|bestellung(?:en)?|buchung(?:en)?|vertrag|verträge|mitgliedschaft(?:en)?|karten?|tickets?|kurse?|reise|termine?|reservierung(?:en)?) (?:[^.;]{0,15} )?(?:stornieren|umbuchen|unterbrechen|pausieren|kündigen|zurückgeben|umtauschen|abbestellen|widerrufen|absagen|verschieben|übertragen|ändern)`,
      'wenn (?:ein|eine|die|der|das|einmal|mal|etwas)(?: eine?)? (?!(?:system|technik|strom|internet|server|kasse|software|it|telefonanlage|netz|mitarbeiter\\p{L}{0,3}|kolleg\\p{L}{1,4}|chef\\p{L}{0,2}) )\\p{L}{3,25} (?:ausfällt|entfällt|kaputtgeht|kaputt (?:geht|ist)|defekt ist|beschädigt (?:ist|wird|wurde)|verloren geht|nicht ankommt|zu spät (?:kommt|geliefert wird)|mangelhaft ist|reißt|bricht)',
      '(?:häufige|wiederkehrende|typische) anliegen',
      '(?:regelungen|regeln|richtlinien) (?:a z|von a bis z|rund um [^.;]{3,30})|\\p{L}{3,20}rabatte?|preisminderung(?:en)?|(?:falsch|fehl|nach|ersatz|teil)lieferung(?:en)?|(?:transport|versand|liefer|produkt|sach|wasser)(?:schäden|schaden|mängel|verzug|verzögerung(?:en)?|fehler)|ersatzleistung(?:en)?|kautionen?|was bei (?:mängeln|defekten|verlust|ausfall|rückgaben?|stornierung\\p{L}{0,2}) gilt|gutschein\\p{L}{3,15}|umbuchung(?:en)?|ersatz bei [^.;]{3,25}',
      '(?:in|für) (?:bestimmte|einzelne|besondere|typische|häufige)[nr]? fällen?|was wir in [^.;]{3,25} fällen tun',
      `was tun (?:bei|wenn)(?: (?:…|\\.\\.\\.|[^.;]{3,25}))?(?<!unzufriedenheit|beschwerden|notfällen|brand|feuer|unfall|stromausfall)|fälle und regeln|(?<!\\p{L} )(?:pfand|reparatur(?:en)?|nachbesserung(?:en)?|kulanzfälle)(?=${end}| und)|säumige (?:${people}|zahler)|wenn (?:rechnungen|beiträge|zahlungen|jemand)[^.;]{0,12} (?:offen bleiben|ausbleiben|nicht zahlt|nicht bezahlt)|sonder(?:angebote|konditionen|aktionen)|\\p{L}{4,20} fällt aus|\\p{L}{3,15}rückst(?:and|ände)|rechnungskorrektur(?:en)?`,
      `(?:richtlinien|regelungen|regeln|vorgaben|bestimmungen) (?:zu|für) (?:einzel\\p{L}{3,20}|einzelne\\p{L}? [^.;]{3,25}|bestimmte[n]? [^.;]{3,20})|annullierung(?:en)?|(?:verspätete[srn]?|verlorene[srn]?|beschädigte[srn]?) gepäck|(?<!\\p{L} )(?:kaution(?:en)?|stornieren)(?= und|,|${end})`,
      `zufriedenheitsgarantie|kauf auf probe|rücktritt(?: vo[mn] [^.;]{3,15})?|verspätet (?:zurückgegeben|geliefert)|(?<!\\p{L} )ersatz(?:geräte?|teile|ware|fahrzeuge?)?(?=${end}| und| bei| für)|(?:ausgefallene|verschobene|abgesagte|nicht abgeholte|falsch bestellte|zu spät gelieferte)[rsn]? [^.;]{3,20}|fehlkäufe|(?:falsch|doppelt) bestellt|zu (?:spät|wenig) geliefert|zu viel (?:bezahlt|berechnet)|rechnung falsch|falsche rechnung(?:en)?|leistungen von a bis z|(?:alltags|standard|regel|service|einzel)fälle(?=${end}| und)|einzelne [^.;]{3,15}fälle|stornogebühr(?:en)?|mängelrügen?|produktrückrufe?|rückrufe? von (?:produkten|waren|artikeln)`,
      `(?!(?:bericht|anzeige|reise|fahrt|spesen|reisekosten|fahrtkosten|auslagen)\\p{L}{0,8}erstattung(?:en)?)\\p{L}{2,20}(?:rückgaben?|umtausch|erstattung(?:en)?|stornierung(?:en)?|rückzahlung(?:en)?|ermäßigung(?:en)?|gutschrift(?:en)?|gutscheine?|gewährleistung|absagen|ausfälle|rücknahme)|(?<!\\p{L} )rückzahlung(?:en)?(?= |${end})`,
      `(?!(?:tipp|rechtschreib|denk|anfänger|sicherheits|mess)fehler)\\p{L}{3,15}fehler(?= und|,|${end})|(?<!\\p{L} )(?:bruch|leergut|fehlmengen)(?=${end}| und|,)`,
      '(?:regeln|regelungen) (?:nach|vor|für die zeit nach) (?:dem|der) (?:kauf|bestellung|buchung|reise|lieferung)',
      `(?:regelungen|regeln) für (?:unsere )?(?:${people}|den kunden|verkauf|kauf)(?=${end}| und)|(?<!\\p{L} )fälle (?:am|an der|an) [^.;]{3,20}`,
    ]),
    except: apart([
      'was gilt als [^.;]{3,20}',
      '(?:rückgabe|umtausch|erstattung)(?:n|en)? (?:von|der) (?:schlüsseln?|arbeitsmitteln?|dienstkleidung|werkzeug)',
      'ausnahmen und kulanz',
    ]),
    guidance:
      'Regeln Sie Rückgabe, Umtausch, Erstattung, Gutschrift, Geschenkkarten, Zahlungsverzug, Mängel, Garantie und Rabatte, ' +
      'jeweils mit Fristen und einer Ansprechperson.',
    body: bodies['service-policies'],
  },
} satisfies Partial<LanguagePack['sections']>;
