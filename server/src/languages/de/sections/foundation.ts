import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { end, paper, people } from './words.ts';

/** Sections that say why, for whom and in which words. */
export const foundation = {
  purpose: {
    title: 'Zweck',
    aliases: [
      'Ziel und Zweck',
      'Zweck und Ziel',
      'Zweck und Zielsetzung',
      'Zielsetzung',
      'Ziel',
      'Ziel dieser Richtlinie',
      'Sinn und Zweck',
      'Anlass',
      'Anlass und Zweck',
      'Wozu dieses Dokument',
      'Warum es dieses Dokument gibt',
      'Warum wir das aufschreiben',
      'Worum es geht',
      'Worum geht es?',
      'Überblick',
      'Wozu dient dieses Dokument?',
    ],
    cues: [
      '(?:wozu|warum|wofür|weshalb|wieso) (?:(?:es|gibt es|wir|brauchen wir|haben wir|dient|steht|ist|sie|' +
        `du) )?(?:diese[sr]?|das|die|der|den|ein|eine|einen) [^.;]{0,20}?${paper}(?: (?:da|hier) ?(?:ist|sind)|` +
        ' (?:brauchen|haben|dient|gibt|lesen(?: sollten)?|da ist|gut ist|nötig ist))?',
      '(?:wozu|warum|wofür|weshalb) (?:wir |es )?(?:das|dies|diese[sr]? \\p{L}{3,25}|es)(?: (?:alles|hier|' +
        'eigentlich))? (?:auf(?:ge)?schr[ie]{2}ben(?: haben)?|tun|machen|regeln|festhalten|brauchen|gibt|' +
        'geschrieben(?: haben| wurde)?|aufgeschrieben (?:wurde|ist)|nötig ist|wichtig ist|gut ist|da ist|dient|' +
        'festgehalten haben)',
      '(?:wozu|warum|wofür) (?:das|dies|es)(?: (?:alles|hier|gut|wichtig))?(?: (?:dient|ist|gut ist|' + 'wichtig ist))?(?= und|,|\\?)',
      'warum (?:uns )?(?:guter |der |die |kunden)?(?:service|kundenservice|kundenzufriedenheit)(?: (?:uns|' + 'so))? (?:wichtig|zählt)(?: ist)?',
      '(?:sinn und )?zweck(?! und ziel(?:gruppe)?)(?! der (?:verarbeitung|datenverarbeitung|erhebung))(?:bestimmung|' +
        'setzung)?(?: (?:und ziel(?:setzung)? )?(?:der|des|dieser|dieses) \\p{L}{3,40})?',
      'zweck und ziel(?:e|setzung)?(?! gruppe)',
      `(?<!lern )(?:zielsetzung|ziel(?! gruppe))(?: (?:der|des|dieser|dieses) ${paper})?`,
      'worum (?:es|geht es) ?(?:hier|in diesem [^.;]{3,20}|in dieser [^.;]{3,20})?(?: geht)?',
      'was (?:wir|dieses [^.;]{3,20}|diese [^.;]{3,20}) (?:hier )?(?:regeln|regelt|soll|will|bezweckt)',
      'gegenstand (?:der|des|dieser|dieses) \\p{L}{3,40}',
      'wofür (?:das|es) gut ist',
      '(?:hintergrund(?:e|s)?|hintergründe|anlass|einleitung|vorwort|präambel|vorbemerkung(?:en)?|beweggründe|' +
        'ausgangslage)(?! ?(?:bild|farbe|musik|prüfung))(?: (?:und|dieser|dieses|der|des) (?:anlass|hintergrund|' +
        `${paper}))?`,
      `wie es (?:zu|dazu)(?: (?:diesem|dieser))?(?: ${paper})? kam`,
      `über (?:diese[sn]?|das|die) ${paper}`,
      `(?<!\\p{L} )zu diese[mr] ${paper}`,
      `(?:darum|deshalb|deswegen|aus diesem grund) (?:gibt es|haben wir|brauchen wir|schreiben wir|schreiben wir das|gilt|machen wir) ?(?:(?:diese[sr]?|das|die|den|eine[n]?|ein) )?${paper}?`,
      "(?:darum|worum) geht(?: es|s|'s)(?: hier| uns| dabei| in [^.;]{3,30})?",
      `was (?:diese[sr]?|das|die|der|unsere?) ${paper}(?: [^.;]{2,20})? (?:ist|sind|will|wollen|soll|sollen|leistet|regelt|regeln|bezweckt|bringt|enthält)(?: soll| sollen)?`,
      `was (?:wir )?(?:mit|damit) ?(?:diese[rm]|der|dem|unserer|unserem)? ?(?:${paper})? ?(?:erreichen|bezwecken|bewirken) (?:wollen|möchten)`,
      `(?:ziele?|nutzen|anliegen|absicht|sinn|grund|anlass|aufgabe) (?:der|des|dieser|dieses) ${paper}`,
      `(?:wozu|warum|weshalb|wofür) (?:diese[srn]?|das|die|der|unsere?|ein|eine|eigene) (?:\\p{L}{3,20} )?${paper}`,
      '(?:kurz )?(?:vorweg|vorab|vorbemerkt)|eingangs|zum einstieg|ausgangs(?:punkt|situation)',
      `(?:wozu|warum|weshalb|wofür|wieso) (?:wir|es|man|sie|du|ihr) (?:uns |hier |das |dafür |eine?n? |diese[nrs]? )?(?:\\p{L}{2,25} )?(?:regeln|${paper}) (?:brauchen|braucht|brauchst|haben|hat|gibt|benötigen|geschrieben haben|aufgeschrieben haben|eingeführt haben|lesen sollten)`,
      '(?:wozu|warum|wofür) (?:das ganze|das alles|all das|der ganze \\p{L}{3,20})',
      'regelungs(?:zweck|ziel|gegenstand|inhalt)|motivation|unser anliegen',
      `was (?:sie|du|ihr|wir|man) (?:hier|in diese[mr] ${paper}|darin) (?:findest|finden|findet|lesen|liest|erfahren|erfährst)`,
      `(?:warum|wozu|weshalb|wieso) (?:wir|sie|du|ihr|man|uns|sich)(?: [^.;]{0,30})? (?:${paper}|das|dies|es)(?: [^.;]{0,15})? (?:geben|lesen(?: sollten| solltest| sollte)?|wichtig ist|hilft|nützt)`,
      `(?:wie|was) (?:es|uns) zu (?:diese[mr]|der|dem) ${paper} (?:kam|gekommen ist|bewogen hat|geführt hat|veranlasst hat)`,
      `(?<!\\p{L} )absicht(?:en)?(?= |${end})`,
    ],
    guidance: 'Sagen Sie in einfachen Worten, warum es dieses Dokument gibt und wem es nützt.',
    body: bodies.purpose,
  },
  'vision-values': {
    title: 'Vision und Werte',
    aliases: [
      'Vision',
      'Werte',
      'Leitbild',
      'Unternehmenswerte',
      'Grundwerte',
      'Leitbild und Werte',
      'Werte und Leitbild',
      'Philosophie',
      'Servicephilosophie',
      'Unternehmensphilosophie',
      'Selbstverständnis',
      'Wofür wir stehen',
      'Woran wir glauben',
      'Haltung',
      'Was uns wichtig ist',
    ],
    cues: [
      '(?:wofür stehen wir|woran glauben wir|was (?:ist uns|treibt uns|leitet uns|' + 'macht uns)(?: [^.;]{2,15})? ?(?:wichtig|an|aus)?)',
      'wofür (?:wir|(?:die|der|das|unser[e]?) [^.;]{3,30}) (?:steht|stehen|einsteht|einstehen|brennen|eintreten)',
      'woran wir (?:glauben|festhalten|uns orientieren)',
      'was uns (?:besonders |am meisten )?(?:wichtig ist|antreibt|leitet|ausmacht|trägt|verbindet|heilig ist|' + 'am herzen liegt|bewegt|prägt)',
      'wo(?:hin)? wir (?:hin)?(?:wollen|möchten|gehen)',
      '(?:service|unternehmens|kunden|team|haus)?(?:philosophie|kultur)(?! (?:programm|veranstaltung|angebot))',
      '(?:kern|grund|unternehmens|service|marken|leit|haus)?(?:werte|werten)(?! (?:in der|tabelle|messen))',
      '(?:unternehmens|service|kunden)?(?:leitbild(?:s|es)?|leitsätze|leitgedanken?|leitmotiv|wertekompass|' + 'selbstverständnis|vision(?:en)?)',
      'unsere? (?:haltung|kompass|überzeugung(?:en)?|grundsätze|prinzipien|einstellung|geist)',
      '(?:grundsätze|prinzipien|maximen)(?! (?:der|für die|zur) (?:daten|verarbeitung|informations))(?: (?:unseres|des|' +
        'der|für|im)(?: [^.;]{3,30})?)?',
      'der geist (?:des|der|unseres|dieses) [^.;]{3,25}',
      '(?:genossenschaftliche|gemeinsame|christliche|unsere) (?:grund)?(?:werte|grundsätze|prinzipien)',
      'unser(?:e[nmrs]?)? (?:anspruch|credo|selbstbild|motto|leitstern|leitbild|zukunftsbild|grundhaltung|denken(?: und handeln)?)',
      '(?:so|wie) (?:ticken|denken) wir|wie wir (?:ticken|denken)',
      '(?:dafür stehen|daran glauben|danach handeln) wir',
      '(?:das|was) (?:treibt|leitet|zeichnet|trägt|verbindet) uns(?: (?:an|aus))?|(?:das|was) ist uns (?:besonders )?wichtig',
      'was uns (?:auszeichnet|unterscheidet|zusammenhält|am herzen liegt)',
      '(?!feedback|lern)\\p{L}{2,20}(?:philosophie|leitbild(?:es|s)?|leitsätze|grundwerte|kernwerte)',
      '(?:so|wie) (?:sehen|verstehen) wir (?:uns|unsere (?:arbeit|rolle))|wie wir (?:uns|unsere (?:arbeit|rolle)) (?:sehen|verstehen)',
      '(?:service|kunden|unternehmens|haus|leit|marken|dienstleistungs)(?:grundsätze|prinzipien|gedanken?)',
      '(?:das|was) macht uns(?: [^.;]{3,15})? aus|worauf es (?:uns|bei uns)(?: [^.;]{2,15})? ankommt|worum es uns geht|wonach wir (?:handeln|leben|streben)|wer wir sein (?:wollen|möchten)',
      '(?:wie|was) wir (?:über|unter|von) (?:gutem |guten )?(?:\\p{L}{0,12}service|gastfreundschaft|kundendienst) (?:denken|halten)',
      '(?:service|dienstleistungs|grund)verständnis|zukunftsbild',
    ],
    guidance: 'Nennen Sie Ihre Vision und drei bis fünf Werte und sagen Sie, was Kundinnen und Kunden davon merken.',
    body: bodies['vision-values'],
  },
  mission: {
    title: 'Mission',
    aliases: [
      'Auftrag',
      'Unternehmensauftrag',
      'Unternehmensmission',
      'Servicemission',
      'Mission Statement',
      'Was wir tun',
      'Was wir machen',
      'Wer wir sind und was wir tun',
      'Wofür es uns gibt',
      'Warum es uns gibt',
      'Kernauftrag',
      'Serviceauftrag',
      'Was wir tun und für wen',
      'Was wir für wen tun',
    ],
    cues: [
      '(?:warum|wozu|wofür) gibt es uns',
      'was (?:tun|machen|bieten) wir(?! (?:wenn|bei|gegen|immer|nie|nicht|mit|falls))(?: (?:an|eigentlich))?',
      '(?:was|womit) wir (?:anbieten|für (?:sie|dich|euch|unsere [^.;]{3,30}|wen|andere|die [^.;]{3,20}) (?:tun|machen|' +
        'leisten)|unser geld verdienen|(?:backen|kochen|herstellen|verkaufen|bauen|liefern|produzieren|brauen|leisten|' +
        'tun|machen|bieten)(?! (?:und (?:was|lassen|nie)|wenn|oder|nicht|können|müssen|sollten|dürfen|bei|' +
        'nach)))(?:(?: und)? für wen)?',
      '(?:wofür|warum|wozu) (?:es (?:uns|das|die|den|unsere?n?)|wir)(?: [^.;]{3,25})? (?:gibt|da sind)',
      '(?:wofür|wozu|warum) (?:das|die|der|unsere?) [^.;]{3,25} da ist',
      '(?<!(?:zum|zur|dem|den|zu unserem|des|vom|mit dem|an dem|am) )(?:unser(?:en)? )?(?:unternehmens|service|kern|' +
        'bildungs|versorgungs|stiftungs)?(?:auftrag|mission)(?! (?:erteilen|stornieren|vergeben|' +
        'und bestellung))(?: (?:des|der|unseres|unserer) [^.;]{3,25})?',
      'was (?:unsere|die) aufgabe (?:des [^.;]{3,20} |der [^.;]{3,20} )?ist',
      'unsere (?:eigentliche )?aufgabe',
      'wer wir sind(?: und was wir (?:tun|machen))?',
      'mission statement',
      'was uns aufgetragen ist',
      'unser(?:e)? (?:kernaufgabe|daseinszweck|unternehmenszweck|geschäft)',
      `(?<!\\p{L} )(?:über uns|wir über uns|das sind wir)(?=${end})`,
      'was wir (?:eigentlich |hier |überhaupt )(?:tun|machen)',
      `unser(?:e)? (?:kerngeschäft|geschäftszweck)|was (?:unser|unsere|das|der|die) (?:betrieb|unternehmen|haus|firma|verein|genossenschaft|amt|\\p{L}{3,20}) (?:macht|tut|leistet|ist)(?=${end})`,
    ],
    guidance: 'Beschreiben Sie in höchstens drei Sätzen, was Ihr Unternehmen für wen tut.',
    body: bodies.mission,
  },
  scope: {
    title: 'Geltungsbereich',
    aliases: [
      'Anwendungsbereich',
      'Gültigkeitsbereich',
      'Geltung',
      'Wirkungsbereich',
      'Umfang',
      'Reichweite',
      'Für wen gilt diese Richtlinie?',
      'Für wen das gilt',
      'Wer ist gemeint?',
      'Wo und wann das gilt',
      'Räumlicher und persönlicher Geltungsbereich',
      'Persönlicher Geltungsbereich',
      'Adressatenkreis',
      'Kanäle',
      'Zielgruppen und Kanäle',
      'Zielgruppe und Kanäle',
    ],
    cues: [
      '(?:geltungs|anwendungs|gültigkeits|wirkungs|adressaten)(?:bereich(?:e?s)?|umfang|kreis)(?: (?:der|des|dieser|' + 'dieses) [^.;]{3,30})?',
      'für wen (?:das|es|dies|diese[sr]?|die|der|gilt|gelten)[^.;]{0,50}',
      '(?:wer|was|wen) (?:ist |fällt |betrifft )?(?:hier )?(?:alles )?(?:gemeint|darunter|erfasst|das betrifft|' +
        'betroffen|darunter fällt)(?: ist)?',
      '(?:wo|wann|für wen)(?: und (?:wann|für wen|wo))?(?:,? (?:wann|wo) und für wen)? (?:gilt )?(?:das|dies|' +
        'diese [^.;]{3,25}|dieses [^.;]{3,25}|es|die [^.;]{3,25}|der [^.;]{3,25}|sie)(?: hier)?(?: (?:überall )?(?:gilt|' +
        'gelten))?(?<=gilt|gelten|das|dies)',
      'was (?:hier )?(?:dazugehört|dazu gehört|geregelt ist|abgedeckt ist|nicht dazugehört)',
      '(?:was|wen) (?:sie|es|das|diese[sr]?(?: [^.;]{3,25})?|die [^.;]{3,25}|der [^.;]{3,25}) (?:umfasst|abdeckt|' +
        'erfasst|einschließt|nicht umfasst|betrifft|angeht)',
      'an wen (?:sich|wir uns) [^.;]{0,40}(?:richtet|richten|wendet|wenden)',
      'wer (?:sich )?(?:daran|an [^.;]{3,30}|das|dies|danach)(?: [^.;]{3,15})? (?:halten|lesen|kennen|beachten|' +
        'befolgen|richten)(?: muss| sollte| soll)?',
      'erfasste? (?:\\p{L}{3,25})(?: und \\p{L}{3,20})?',
      `(?:geltung|gültigkeit)(?: (?:der|des|dieser|dieses) ${paper})`,
      `(?:anwendung|reichweite) (?:der|des|dieser|dieses) ${paper}`,
      '(?:sachlicher|persönlicher|räumlicher|zeitlicher) (?:und (?:sachlicher|persönlicher|räumlicher|' +
        'zeitlicher) )?(?:geltungs|anwendungs)bereich',
      'wer (?:sich (?:bei uns |hier )?beschweren|(?:eine[n]? )?(?:beschwerde|reklamation|antrag|meldung|widerspruch|rückmeldung) (?:einreichen|einlegen|stellen|abgeben|melden|vorbringen)|(?:sich )?(?:hier )?(?:reklamieren|beschweren)) (?:kann|darf)',
      'welche (?:kanäle|wege|fälle|anliegen|beschwerden|reklamationen|bereiche|leistungen|stellen|filialen|standorte) (?:[^.;]{0,25} )?(?:erfasst|umfasst|gemeint|gehören|behandelt|abgedeckt|betroffen|gelten|gilt|fallen)[^.;]{0,20}',
      '(?:worauf|auf wen|auf was) (?:sich |es sich |wir )?[^.;]{0,30}(?:bezieht|beziehen|erstreckt|anwenden)',
      '(?:an wen|für wen) (?:richtet|wendet) (?:sich )?[^.;]{3,30}',
      '(?:wo|wann|für wen|wofür)(?: und (?:wo|wann|für wen))? (?:diese|die|unsere) (?:regeln|regelungen|vorgaben|standards|zusagen|grundsätze|hinweise|leitlinien)(?: [^.;]{0,15})? gelten',
      '(?:sachliche|räumliche|zeitliche|persönliche)[rs]? (?:geltung|anwendung)',
      '(?:was )?(?:nicht|ausdrücklich nicht) (?:erfasst|geregelt|umfasst)(?: ist| wird)?|abgrenzung(?: (?:zu|von) [^.;]{3,30})?',
      `(?<!\\p{L} )gültigkeit(?= für|${end})`,
      '(?:adressat(?:en|inn?en)|leserkreis|nutzerkreis|personenkreis|empfängerkreis)',
      `gilt für(?: [^.;]{3,40})?|(?<!\\p{L} )anwendung(?=${end})|(?:einsatz|regelungs)bereich`,
      `wer (?:sie|es|ihn|das|diese[nrs]?(?: [^.;]{3,25})?|(?:die|den|das) ${paper}) (?:beachten|anwenden|kennen|einhalten|befolgen|lesen|umsetzen)(?: (?:muss|soll|sollte|müssen))?`,
      `wer (?:damit arbeitet|angesprochen ist)|für wen(?=\\?)|wo,? (?:wann|wie)(?: und|,) für wen`,
      `(?:wo|wann|wofür|für wen|bei wem|wozu)(?: und (?:wo|wann|wofür|für wen))? (?:diese[sr]?|das|die|der|dieses) ${paper} (?:[^.;]{0,20} )?(?:greift|gilt|gelten|zählt|anzuwenden ist|angewendet wird|anzuwenden sind)`,
      `was (?:alles )?(?:unter|in) (?:diese[nrms]?|das|die|den) ${paper} (?:fällt|gehört)`,
      `für wen wir (?:das|dies|es|diese[nrs]? ${paper}) (?:[^.;]{0,12} )?(?:geschrieben|gemacht|verfasst|aufgeschrieben)(?: haben)?`,
      'welche (?:beschwerden|reklamationen|anliegen|fälle|meldungen|anfragen) (?:wir|sie|damit|hier) ?[^.;]{0,30}',
      'geltungsrahmen|(?:kontakt|service|kommunikations|vertriebs)kanäle|wer,? wo,? wann',
      '(?:für|auf|in) welche[nrsm]? (?:fälle[n]?|kanäle[n]?|bereiche[n]?|stellen|standorte[n]?|filialen|kunden|anliegen) [^.;]{0,40}(?:gilt|gelten|anzuwenden ist|angewendet wird)',
    ],
    guidance:
      'Sagen Sie, für wen, wo und wann das Dokument gilt, und nennen Sie die Kanäle: persönlich, Telefon, E-Mail, Live-Chat, ' +
      'soziale Medien und Post.',
    body: bodies.scope,
  },
  objectives: {
    title: 'Ziele',
    aliases: [
      'Serviceziele',
      'Qualitätsziele',
      'Zielwerte',
      'Zielvorgaben',
      'Was wir erreichen wollen',
      'Was wir uns vorgenommen haben',
      'Ziele im Kundenservice',
      'Kundenziele',
      'Jahresziele',
      'Unternehmensziele im Service',
      'Strategische Ziele',
    ],
    cues: [
      'was (?:wollen|möchten) wir (?:[^.;]{0,25} )?(?:erreichen|schaffen|verbessern)',
      'was wir (?:[^.;]{0,30} )?(?:erreichen|schaffen|verbessern|verändern|bewirken) (?:wollen|möchten|werden)',
      'was wir uns (?:[^.;]{0,20} )?vor(?:genommen haben|nehmen)',
      '(?:service|qualitäts|jahres|kunden|leistungs|unternehmens|team|zufriedenheits)ziele',
      'woran wir (?:uns|unseren erfolg|den erfolg|erfolg)(?: selbst)? messen(?: lassen)?',
      'wo wir (?:in [^.;]{3,20} |bis [^.;]{3,20} )?(?:stehen|sein) (?:wollen|möchten)',
      '(?<!(?:lern|unsere|sicherheits) )ziele(?!(?: und| &) (?:zweck|gruppen)| dem | der mission| zum|' +
        ' zur mission)(?: (?:für|bis|im|des|der) [^.;]{2,30})?',
      'unsere ziele(?! (?:dem|der|zum|zur))',
      '(?:kennzahlen|leistungskennzahlen|zielwerte|zielvorgaben|erfolgskriterien|KPIs?|messgrößen)',
      'wie wir (?:erfolg|unseren erfolg|unsere leistung|den erfolg)(?: [^.;]{3,15})? messen',
    ],
    guidance: 'Nennen Sie die Ziele über die Kundenbindung hinaus, jedes mit Zahl und Datum und mit dem Verfahren, das dazu führt.',
    body: bodies.objectives,
  },
  benchmark: {
    title: 'Vergleich mit dem Wettbewerb',
    aliases: [
      'Wettbewerbsvergleich',
      'Benchmark',
      'Benchmarking',
      'Vergleich mit Mitbewerbern',
      'Marktvergleich',
      'Branchenvergleich',
      'Wie wir im Vergleich stehen',
      'Wo wir stehen',
      'Wettbewerb',
      'Servicevergleich',
      'Vergleichswerte',
    ],
    cues: [
      '(?:wettbewerbs|markt|branchen|konkurrenz|service|anbieter|leistungs|mitbewerber)(?:vergleich(?:e|s)?|analyse|' + 'beobachtung)',
      'vergleich(?:e|en)? (?:mit|zu|zum|gegenüber) (?:dem |den |der |anderen |unseren )?(?:wettbewerb\\p{L}{0,5}|' +
        'mitbewerb\\p{L}{1,4}|konkurrenz|markt|\\p{L}{3,15}|branche)(?: [^.;]{3,20})?',
      'was (?:die |unsere )?(?:anderen?|konkurrenz|mitbewerber|wettbewerber|\\p{L}{3,15} anderswo) (?:besser |anders |' +
        'so )?(?:machen|macht|bieten|versprechen|können)',
      'wo (?:die )?(?:anderen?|konkurrenz|mitbewerber|wettbewerber)(?: [^.;]{3,15})? (?:besser|schneller|schlechter|' + 'stehen|vorn)(?: sind| ist)?',
      'wie (?:andere|die anderen|die konkurrenz)(?: es)?[^.;]{0,25} (?:machen|abschneiden|dastehen|vorgehen)',
      'wie wir[^.;]{0,25} (?:im vergleich|abschneiden|dastehen)(?: (?:stehen|abschneiden|dastehen))?',
      'wo wir (?:im (?:vergleich|markt|wettbewerb|branchenvergleich)|gegenüber [^.;]{3,25}|' + 'unter [^.;]{3,25})(?: zu [^.;]{3,20})? stehen',
      '(?:benchmarks?|benchmarking|mitbewerber|wettbewerber|konkurrenz)',
      'blick (?:auf|zu) (?:die |den )?(?:anderen|konkurrenz|wettbewerb|mitbewerber\\p{L}{0,3}|markt)',
      '(?<!vergleich mit dem )wettbewerb',
    ],
    guidance: 'Vergleichen Sie Ihre Ziele mit zwei bis drei Wettbewerbern und nennen Sie die Werte, die Sie vergleichen.',
    body: bodies.benchmark,
  },
  'mission-alignment': {
    title: 'Bezug zum Unternehmensauftrag',
    aliases: [
      'Bezug zur Mission',
      'Bezug zum Leitbild',
      'Beitrag zum Unternehmensauftrag',
      'Beitrag zu den Unternehmenszielen',
      'Einbettung in die Unternehmensstrategie',
      'Ausrichtung an der Mission',
      'Strategischer Bezug',
      'Wie der Service zur Mission beiträgt',
      'Zusammenhang mit der Unternehmensstrategie',
      'Strategischer Rahmen',
      'Verbindung von Zielen und Auftrag',
      'Ziele und Auftrag',
    ],
    cues: [
      '(?:bezug|beitrag|ausrichtung|verbindung|zusammenhang|abgleich|verknüpfung|einbettung|einordnung|' +
        'anbindung)(?:en)? (?:zu|zum|zur|an|mit|in|zwischen) (?:der |dem |den |die |das |unserer |unserem |unseren |' +
        'unsere |unser )?(?:mission|leitbild|auftrag|strategie|vision|ziele\\p{L}{0,3}|unternehmens\\p{L}{3,20}|' +
        '\\p{L}{3,20}strategie)(?: (?:und|der|des)[^.;]{3,30})?',
      'wie (?:unsere ziele|die ziele|der service|guter service|das|wir|jedes ziel|' +
        'unser service)[^.;]{0,20} (?:der mission|dem auftrag|zum auftrag|zur mission|zum leitbild|zur strategie|' +
        'dem leitbild|der strategie|unserem auftrag|unserer mission|auf (?:den auftrag|die mission|' +
        'die strategie))[^.;]{0,25}',
      '(?:was )?(?:unsere|die) ziele (?:mit|für|und)? ?(?:dem|den|unser\\p{L}{0,2}|die|der) (?:auftrag|mission|' + 'leitbild|strategie)[^.;]{0,20}',
      '(?:vom (?:auftrag|leitbild)|von der (?:mission|strategie|vision)) (?:zum|zu den|zur) (?:ziel\\p{L}{0,3}|alltag|' + 'service|praxis)',
      'strategische[rs]? (?:bezug|rahmen|einordnung|einbettung|ausrichtung|zusammenhang)',
    ],
    guidance: 'Ordnen Sie jedem Serviceziel den Teil des Unternehmensauftrags zu, dem es dient.',
    body: bodies['mission-alignment'],
  },
  'customer-needs': {
    title: 'Unsere Kundinnen und Kunden und ihre Bedürfnisse',
    aliases: [
      'Kundenbedürfnisse',
      'Kundinnen und Kunden',
      'Zielgruppen',
      'Zielgruppe',
      'Kundengruppen',
      'Kundenprofil',
      'Kundschaft',
      'Wer unsere Kundinnen und Kunden sind',
      'Was unsere Kundinnen und Kunden brauchen',
      'Was Kunden von uns erwarten',
      'Bedürfnisse',
      'Bedürfnisse unserer Kundinnen und Kunden',
      'Kunden und ihre Bedürfnisse',
      'Kundenerwartungen',
      'Unsere Gäste',
    ],
    cues: [
      '(?:wer|was|wen) (?:sind|ist|brauchen|braucht|wollen|suchen|erwarten|wünschen|bedienen|' +
        `betreuen) (?:sich )?(?:wir|(?:unsere |die )?${people})(?! von uns erwarten)`,
      'wer (?:kommt|kauft|bestellt|übernachtet|wohnt|trainiert|fährt|reist) (?:zu|bei|mit) uns[^.;]{0,15}',
      '(?:wer|was|welche) (?!wir |wir|ich )(?:[^.;]{0,20} )?(?:unsere |die |den |' +
        `unseren )?${people}[^.;]{0,30} (?:sind|ist|brauchen|braucht|wollen|will|wünschen|suchen|sucht|erwarten|erwartet|` +
        'kommen|kommt|beschäftigt|umtreibt|bewegt|mögen|schätzen|benötigen)(?! (?:können|dürfen|kann|darf))',
      'wer (?:[^.;]{0,20} )?(?:zu uns|bei uns|in den laden|in die \\p{L}{3,20}|durch die tür|an den schalter|mit uns|' +
        'hier|uns)(?: [^.;]{0,15})? ?(?:kommt|kauft|einkauft|bestellt|übernachtet|isst|wohnt|trainiert|fährt|reist|steht|' +
        'ein und aus geht|anruft|besucht|ein und ausgeht)',
      'für wen (?:wir|unser \\p{L}{3,20})(?: [^.;]{0,15})? ?(?:da (?:sind|ist)|arbeiten|backen|kochen|das machen|' + 'fahren|bauen)',
      '(?:kunden|gäste|nutzer|patienten|zielgruppen|bürger|mitglieder|besucher|fahrgast|mieter|leser|' +
        'versicherten)(?:bedürfnisse[n]?|profile?|erwartungen|analyse|gruppen|segmente|wünsche|struktur|kreis|typen|' +
        'bedarf)',
      'was (?:sie|diese|unsere \\p{L}{3,20}|die leute) (?:wirklich |von uns |bei uns )?(?:brauchen|bewegt|umtreibt|' + 'wollen|suchen)',
      'wen wir (?:bedienen|beliefern|betreuen|ansprechen|vor uns haben|versorgen|befördern|beraten)',
      '(?:unsere?|die) (?:kundschaft|publikum|zielgruppen?|kund\\p{L}{2,5}(?: und kunden)?|gäste|mitglieder|fahrgäste|' +
        'leser\\p{L}{0,6}|besucher\\p{L}{0,6}(?: und besucher)?|patient\\p{L}{2,5}(?: und patienten)?|' +
        'bürger\\p{L}{0,6}(?: und bürger)?)(?= (?:und (?:ihre|was|wer|unsere)|kennen|verstehen)|,? (?:wer|was)|:|' +
        '\\?)(?: (?:und (?:ihre \\p{L}{3,20}|was (?:sie|ihnen|ihr)[^.;]{3,30})|kennen(?: ?lernen)?|verstehen))?',
      `${people} (?:und|&) (?:ihre[nr]? (?:bedürfnisse|wünsche|erwartungen|anliegen|sorgen|fragen|bedarfe?)|was (?:sie|ihnen|ihr)[^.;]{3,30})`,
      '(?:bedürfnisse|bedarfe?|wünsche|erwartungen|anliegen) (?:(?:unserer|der|von|unseres|seitens|' +
        `und erwartungen unserer|und wünsche unserer|und wünsche der|und erwartungen der) )${people}`,
      `(?:was|wer) (?:die |unsere )?${people}(?: (?:wirklich|bei uns|von uns|am häufigsten|meist|vor allem|` +
        'im laden))* (?:brauchen|braucht|wollen|will|wünschen|suchen|sucht|erwarten|schätzen|mögen)(?! (?:können|dürfen|' +
        'kann|darf))',
      `was (?:unseren |den )?${people}(?: [^.;]{3,12})? wichtig ist`,
      '(?:zielgruppen?|kundschaft|kundenkreis|publikum|personas?|kundenbedürfnisse)(?! (?:der|des|dieses|' +
        'dieser) (?:dokuments|richtlinie|handbuchs))',
      'unsere (?:gäste|mitglieder|fahrgäste|kunden|kundinnen und kunden|kundinnen|patienten|patientinnen und patienten|' +
        'besucher|besucherinnen und besucher|leserschaft|leserinnen und leser|bürgerinnen und bürger)(?! (?:sagen|denken|' +
        'meinen|bewerten))',
      'mit wem wir (?:es )?zu tun haben',
      'wer (?:vor uns|am (?:tresen|schalter|telefon|empfang)) (?:steht|anruft|sitzt)',
      `womit ${people} zu uns kommen`,
      `was ${people} zu uns führt`,
      'was (?:ihnen|denen|ihr) (?:[^.;]{0,15} )?(?:wichtig ist|am herzen liegt|hilft|fehlt)',
      `unsere[rn]? ${people}(?=${end}| und|,|:)`,
      `unsere (?:versicherten|nutzenden|auftraggebende[rn]?|gegenüber)(?=${end}| und|,|:)`,
      `(?:typische|unsere wichtigsten|die wichtigsten) (?:${people}|kunden\\p{L}{3,15})`,
      '(?:die )?(?:menschen|leute)(?:,)? (?:die (?:zu uns|bei uns|hier|unsere)[^.;]{3,30}|für die wir [^.;]{3,25}|vor (?:unserem|dem|der) [^.;]{3,20})',
      'wer (?:an|vor) (?:unsere[mr]|der|dem) \\p{L}{3,20} (?:steht|sitzt|wartet)',
      '(?:kundenkreis|kundschaft|zielgruppe[n]?) und erwartungen',
    ],
    guidance: 'Beschreiben Sie, wer Ihre Kundinnen und Kunden sind, und nennen Sie ihre drei bis fünf wichtigsten Bedürfnisse.',
    body: bodies['customer-needs'],
  },
  definitions: {
    title: 'Begriffe',
    aliases: [
      'Begriffsbestimmungen',
      'Begriffsdefinitionen',
      'Begriffserklärungen',
      'Definitionen',
      'Begriffe und Abkürzungen',
      'Begriffe und Definitionen',
      'Glossar',
      'Abkürzungen',
      'Abkürzungsverzeichnis',
      'Was wir unter den Begriffen verstehen',
      'Wichtige Begriffe',
      'Was die Begriffe bedeuten',
      'Was wir damit meinen',
    ],
    cues: [
      'begriffs(?:bestimmung(?:en)?|definition(?:en)?|erklärung(?:en)?|klärung(?:en)?|verständnis)',
      'was (?:wir )?(?:mit [^.;]{2,30} |unter [^.;]{2,40} |damit |hier mit [^.;]{2,20} )?(?:gemeint ist|meinen|' +
        'verstehen|heißt|bedeutet)(?! guter)',
      'was (?:heißt|bedeutet|ist) (?:für uns |hier |bei uns )?(?:eine? )?\\p{L}{3,30}(?= \\(|\\?| )(?: (?:hier|bei uns|' + 'für uns))?',
      'was (?:ist|heißt) (?:eine? )?(?:beschwerde|reklamation|eskalation|ausnahme|rückmeldung|anliegen|störung)',
      '(?:was|wann)(?: etwas)? (?:als |eine )?(?:beschwerde|reklamation|eskalation|anliegen|anfrage|störung|arbeitstag|' +
        'kunde|ausnahme) (?:gilt|ist|zählt)',
      '(?:was )?gilt als (?:beschwerde|reklamation|anliegen)',
      '(?:wörter|begriffe|ausdrücke|fachwörter|fachbegriffe|abkürzungen|fachausdrücke|wortwahl) ?(?:kurz |einfach |' +
        ',? die (?:hier |wir |sie )?)(?:erklärt|von a bis z|vorkommen|verwenden|verwendet werden|kennen sollten|benutzen|' +
        'brauchen|gebrauchen|hier vorkommen)',
      '(?:begriffe|fachbegriffe|abkürzungen|definitionen|begrifflichkeiten|fachwörter|terminologie|glossar|' +
        'abkürzungsverzeichnis|wichtige begriffe|verwendete begriffe)(?: (?:und (?:definitionen|abkürzungen|' +
        'ihre bedeutung|erklärungen)|erklärt|von a bis z))?',
      'kleines (?:wörterbuch|lexikon|glossar)',
      'was wir unter (?:…|\\.\\.\\.) verstehen|was (?:die|diese|unsere|einzelne) (?:\\p{L}{3,20} )?(?:wörter|worte|begriffe|abkürzungen|fachbegriffe|ausdrücke|kürzel)(?: hier| bei uns)? (?:bedeuten|heißen|meinen)',
      '(?:wörter|wort|begriffs|fachwort|abkürzungs)(?:verzeichnis|liste|erklärung(?:en)?)',
      'wann (?:eine|ein) (?:beschwerde|reklamation|störung|eskalation|notfall|mangel|anliegen) vorliegt',
      'was wir meinen,? wenn [^.;]{3,40}|(?:unsere|wichtige|verwendete|zentrale) (?:begriffe|fachbegriffe|abkürzungen|kürzel)',
    ],
    guidance: 'Erklären Sie jeden Begriff, den nicht alle gleich verstehen, genau einmal.',
    body: bodies.definitions,
  },
} satisfies Partial<LanguagePack['sections']>;
