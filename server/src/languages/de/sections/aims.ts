import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { apart, end, people, start } from './words.ts';

/** Sections that say what is aimed at, beside whom, and whom it is for. */
export const aims = {
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
      'Serviceziele und Verfahren',
      'Ziele und Verfahren',
    ],
    cues: apart([
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
      'wonach wir streben|angestrebte (?:werte|ziele|ergebnisse)|zielgrößen?|worauf wir (?:hinarbeiten|hin arbeiten|zielen)|was (?:am ende )?(?:dabei )?herauskommen soll',
      'zahlen,? die wir erreichen (?:wollen|möchten)',
      `(?!(?:lern|sicherheits|informationssicherheits|klima|wiederherstellungs|reise|ausflugs|fahr|schutz|energie|spar|umwelt|service|antwort|reaktions)ziele)\\p{L}{3,20}ziele(?= und|,|${end}| für| bis| im)`,
    ]),
    except: apart(['zahlungsziele?', 'woran wir uns messen lassen']),
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
    cues: apart([
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
    ]),
    guidance: 'Vergleichen Sie Ihre Ziele mit zwei bis drei Wettbewerbern und nennen Sie die Werte, die Sie vergleichen.',
    body: bodies.benchmark,
  },
  'mission-alignment': {
    title: 'Bezug zur Mission',
    aliases: [
      'Bezug zum Unternehmensauftrag',
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
    cues: apart([
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
    ]),
    guidance: 'Ordnen Sie jedem Serviceziel den Teil der Mission zu, dem es dient.',
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
      'Kundentypen und Erwartungen',
      'Kundengruppen und Erwartungen',
      'Zielgruppen und Erwartungen',
      'Kundenkreis und Erwartungen',
      'Wer bei uns einkauft und warum',
      'Wer zu uns kommt und warum',
      'Unsere Anleger und Sparer',
      'Fragen und Sorgen unserer Patienten',
    ],
    cues: apart([
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
      'mit wem wir (?:es )?zu tun haben',
      'wer (?:vor uns|am (?:tresen|schalter|telefon|empfang)) (?:steht|anruft|sitzt)',
      `womit ${people} zu uns kommen`,
      `was ${people} zu uns führt`,
      'was (?:ihnen|denen|ihr) (?:[^.;]{0,15} )?(?:wichtig ist|am herzen liegt|hilft|fehlt)',
      `(?<!(?:an|für|von|auf|über|durch|denken|meinen|sagen|sind|fragen|mit|bei|und) )unsere[rn]? ${people}(?=${end}| und|,|:)`,
      `unsere (?:versicherten|nutzenden|auftraggebende[rn]?|gegenüber)(?=${end}| und|,|:)`,
      `(?:typische|unsere wichtigsten|die wichtigsten) (?:${people}|kunden\\p{L}{3,15})`,
      '(?:die )?(?:menschen|leute)(?:,)? (?:die (?:zu uns|bei uns|hier|unsere)[^.;]{3,30}|für die wir [^.;]{3,25}|vor (?:unserem|dem|der) [^.;]{3,20})',
      'wer (?:an|vor) (?:unsere[mr]|der|dem) \\p{L}{3,20} (?:steht|sitzt|wartet)',
      '(?:kundenkreis|kundschaft|zielgruppe[n]?) und erwartungen',
      'wer (?:in|bei|auf|an|zu) (?:unsere[mnr]?|de[mrn]|die) [^.;]{3,25} (?:einkauft|kauft|kommt|bestellt|anruft|sitzt|steht|sucht|wohnt|isst)',
      '(?:die )?(?:(?:drei|vier|fünf) )?(?:wichtigste[n]?|häufigste[n]?|größte[n]?) (?:bedürfnisse|anliegen|wünsche|erwartungen)(?! und ihre)',
      `${people} (?:kennen|verstehen)(?: lernen)?|wer unsere (?:hilfe|dienste|leistungen|beratung) (?:sucht|braucht|nutzt|in anspruch nimmt)|mit wem wir arbeiten`,
      `was (?:unseren |den |unserem |dem )?${people} (?:[^.;]{0,15} )?(?:wichtig ist|am herzen liegt|hilft|fehlt)`,
      `was (?:unsere |die )${people} (?:[^.;]{0,15} )?(?:bewegt|beschäftigt|umtreibt|führt)(?: zu uns)?|wer (?:im|in der|am|auf der) [^.;]{3,20} (?:sitzt|wartet|steht)`,
      'wen wir (?:am telefon|vor uns|im haus|am schalter|im laden|zu gast|bei uns|hier)(?: [^.;]{2,15})? (?:haben|treffen|empfangen|begrüßen)',
      `wer (?:bei uns|hier) (?:rat|hilfe|rast|ruhe|unterstützung|auskunft) (?:sucht|braucht|findet)|(?:fragen|sorgen|nöte|wünsche)(?: und (?:sorgen|fragen|nöte|wünsche))? (?:unserer|der) ${people}|unser(?:e)? (?:typische[rn]?|durchschnittliche[rn]?|idealer?) [^.;]{3,20}|welche ${people} wir (?:haben|bedienen|betreuen)|(?:zwei|drei|vier|fünf) (?:kunden|gäste|besucher|patienten)(?:typen|gruppen)|unsere (?:fahrschüler|anleger|sparer|schülerinnen|teilnehmenden|reisenden|händler|partnerbetriebe)[^.;]{0,25}`,
      '(?<!\\p{L} )(?:members|klientel)|\\p{L}{0,15}(?:kundenbedürfnisse|bedarfsgruppen|nutzergruppen|besuchergruppen)',
      `${start}wen wir \\p{L}{4,20}en(?=${end})`,
      `unsere ${people}(?= (?:im|am|auf|in|bei|aus|von|vor) )`,
      `${start}wer (?:bei|von|mit) uns (?!arbeitet|hilft|entscheidet|anfängt|lernt|antwortet|übernimmt|beginnt|fehlt|neu|zuständig)\\p{L}{3,15}t(?=${end}|\\?)`,
      'wer (?:unsere[nm]?|die|den|das|unser) (?:laden|haus|praxis|filiale|geschäft|museum|werkstatt|büro|seite|hotline) (?:betritt|besucht|nutzt|anruft)',
    ]),
    except: apart([
      `(?:lernen|echo|stimmen|rückmeldungen?|feedback|garantien?|zusagen?|versprechen) (?:von|aus|an|für|der) (?:unseren|unsere[r]?|der|die|den) ${people}`,
      'was wir (?:hier )?unter [^.;]{3,30} verstehen',
      `was (?:denken|meinen|sagen|halten) (?:unsere |die )?${people}`,
      'zufriedenheit (?:unserer|der) [^.;]{3,25}',
      'meinung(?:en)? (?:unserer|der) [^.;]{3,20}',
      'wen wir (?:einschalten|hinzuziehen|fragen|rufen|informieren|dazuholen|holen|anrufen|ansprechen|verständigen|damit meinen|einbeziehen|beteiligen|schulen|befragen|benachrichtigen)',
      '(?:wünsche|ideen|stimmen|anregungen|echo|fragen) aus (?:dem|der) [^.;]{3,20}',
      `(?:regelungen|regeln) für (?:unsere )?${people}`,
      '(?:wünsche|anliegen|fragen) und (?:kritik|ideen|anregungen|hinweise|lob|vorschläge|meinungen?)[^.;]{0,40}',
      'für wen wir (?:da sind|arbeiten)(?= und [^.;]{3,40} (?:gilt|gelten))',
    ]),
    guidance: 'Beschreiben Sie, wer Ihre Kundinnen und Kunden sind, und nennen Sie ihre drei bis fünf wichtigsten Bedürfnisse.',
    body: bodies['customer-needs'],
  },
} satisfies Partial<LanguagePack['sections']>;
