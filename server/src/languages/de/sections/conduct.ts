import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { end, people, staff, start, upset } from './words.ts';

/** Sections that say who does what, what is promised and how people are treated. */
export const conduct = {
  roles: {
    title: 'Rollen und Verantwortlichkeiten',
    aliases: [
      'Rollen',
      'Verantwortlichkeiten',
      'Zuständigkeiten',
      'Aufgaben und Zuständigkeiten',
      'Rollen und Aufgaben',
      'Rollen und Zuständigkeiten',
      'Aufgaben',
      'Verantwortung',
      'Aufgabenverteilung',
      'Wer macht was?',
      'Wer wofür zuständig ist',
      'Organisation und Zuständigkeiten',
      'Rechte und Pflichten',
      'Beteiligte',
    ],
    cues: [
      'wer (?:[^.;]{0,20} )?(?:was|wofür|welche aufgaben?)(?: (?:bei uns|im team|in der praxis))?(?: (?:tut|macht|' +
        'zuständig ist|verantwortlich ist|übernimmt|erledigt|hat|verantwortet))?(?! (?:hilft|weiß|man|ruft))',
      'wer (?:ist |sich )?(?:zuständig|verantwortlich|kümmert)(?: ist| sich)?(?: (?:um|für)[^.;]{3,25})?',
      'wer (?:sich )?(?:den hut auf ?hat|das sagen hat|verantwortlich ist|zuständig ist|sich kümmert|' +
        'um [^.;]{3,25} kümmert|dafür sorgt(?:,? dass[^.;]{3,30})?|dafür gerade ?steht|was (?:tut|macht))',
      'wer ist wer(?: (?:im|in|bei)[^.;]{3,25})?',
      'wer (?:macht|tut|erledigt|übernimmt) was(?: (?:im|in|bei)[^.;]{3,25})?',
      '(?<!(?:ihre|deine|eure|keine|mitwirkungs) )(?:zuständigkeit|verantwortlichkeit|verantwortung|aufgabe|pflicht|' +
        'befugnis|rolle)(?:s|en|n|se)? (?:der|des|von|im|bei|und|&) (?![^.;]{0,40}(?:verbraucher|auftraggeb|kunden |' +
        `mieters|nutzers))(?!${people}|\\p{L}{0,15}(?:parks?|hauses|bibliothek|museums|vereins|stadtwerke|betriebs|unternehmens|amte?s)(?= |${end})|kundenberatung|mieters|kunden|nutzers|gastes|auftraggebers|` +
        `nutzung)[^.;]{3,50}?(?= und|,|${end})`,
      '(?<!(?:ihre|deine|eure|keine|mitwirkungs|unsere|gesellschaftliche|soziale|als) )(?:zuständigkeiten|' +
        `verantwortlichkeit(?:en)?|verantwortliche[nr]?|rollen|befugnisse|aufgaben)(?! (?:der|des|von) (?:${people}|mieters|` +
        'kunden|nutzers))(?: (?:der|des|von|im) [^.;]{3,40})?',
      '(?:aufgaben|rollen|kompetenz|arbeits)(?:verteilung|beschreibung(?:en)?|matrix|teilung)',
      'raci(?:-| )?(?:matrix)?',
      'wessen (?:job|aufgabe|sache)[^.;]{0,20}',
      'wer welche[nrs]? \\p{L}{3,25} (?:übernimmt|hat|macht|erledigt|trägt)',
      'wer (?:hat )?(?:worüber|was) entscheidet',
      'wer entscheidet (?:worüber|was)',
      '(?:entscheidungs)?befugnisse',
      '(?:beteiligte|zuständige|verantwortliche)[nr]? (?:stellen?|personen|bereiche|abteilungen|rollen)',
      'wer (?:ist|wird) (?:daran )?beteiligt',
      `(?<!\\p{L} )pflichten(?=${end})`,
      `(?<!\\p{L} )(?:zuständig|verantwortlich|beteiligt)(?=${end}|:| für [^.;]{3,30}| sind)|vollmachten|vertretung(?:en|sregelung(?:en)?)?`,
      'wer (?:hat|den) (?:den )?hut auf(?:hat)?|wer (?:alles )?mitwirkt|wer mitmacht und [^.;]{3,20}',
      'wer (?:alles |daran |dabei )?beteiligt ist',
      `wer (?:dafür |hier |wann |im [^.;]{3,15} )?(?:verantwortlich|zuständig) ist|${start}wer entscheidet(?=${end})|(?:zuständigkeits|verantwortungs|aufgaben)(?:regelung(?:en)?|bereiche?|felder)|wer welche entscheidung(?:en)? (?:trifft|fällt)|(?<!\\p{L} )funktionen(?= und|${end})`,
    ],
    except: [
      'wer weiß was',
      'wer was weiß',
      'wer beantwortet was',
      'wer wir sind und wofür wir arbeiten',
      'wer wem (?:was )?(?:sagt|mitteilt|weitergibt)',
    ],
    guidance: 'Sagen Sie zu jeder Aufgabe, wer sie erledigt und wer entscheidet.',
    body: bodies.roles,
  },
  standards: {
    title: 'Servicestandards',
    aliases: [
      'Qualitätsstandards',
      'Service-Standards',
      'Servicezusagen',
      'Leistungsstandards',
      'Unser Versprechen',
      'Serviceversprechen',
      'Leistungsversprechen',
      'Zusagen',
      'Was wir zusagen',
      'Was Sie von uns erwarten können',
      'Reaktionszeiten',
      'Antwortzeiten',
      'Reaktions- und Bearbeitungszeiten',
      'Servicelevel',
      'Erreichbarkeit und Antwortzeiten',
      'Erreichbarkeit und Reaktionszeiten',
      'Erreichbarkeit und Wartezeiten',
      'Zeitvorgaben',
      'Zielzeiten',
      'Unser Service',
      'Gute Bedienung',
      'Unser Maßstab',
    ],
    cues: [
      'so (?:schnell|rasch|zügig|bald|lange (?![^.;]{0,30}(?:bewahren|speicher|daten|gilt|gültig))[^.;]{0,20}(?:wart|' +
        'dauert)\\p{L}{0,3}) ?[^.;]{0,50}',
      'was (?:versprechen|garantieren) wir(?: [^.;]{2,30})?|was sagen wir(?: [^.;]{2,20})? zu',
      '(?<!(?:preis|bestpreis|sicherheits|branchen|industrie|technische|technischen|verhaltens|gesetzliche|umwelt|iso|' +
        'ethische|soziale|hygiene) )(?:(?:service|qualitäts|leistungs|kunden|antwort|dienst|betreuungs|verfügbarkeits|' +
        'termin|pünktlichkeits|zeit|servicequalitäts|erreichbarkeits)(?: )?)?(?:standards|zusagen?|versprechen|' +
        'level)(?! (?:zu|für|zum) (?:umwelt|datenschutz|barrierefreiheit))(?: (?:an|zu|für|bei) [^.;]{3,40}?(?= und|' +
        `${end}))?`,
      '(?:service|qualitäts|leistungs|kunden)garantien?',
      'servicequalität',
      `was (?:sie|du|ihr|${people}|unsere [^.;]{3,25})(?: bei uns| hier)? (?:von uns )?(?:erwarten|verlangen|zusteht|` +
        'bekommen|erwartet)(?: (?:können|dürfen|kannst|darfst|könnt|kann|darf))(?: von uns)?',
      `(?:das|was) (?:können|dürfen|kannst|darfst|könnt) (?:sie|du|ihr|${people}) (?:von uns )?(?:erwarten|verlangen)`,
      '(?:worauf|darauf) (?:können |kannst )?(?:sie|du|ihr|sich)(?: [^.;]{0,25})? (?:sich |dich |' + 'euch )?verlassen(?: (?:können|kannst|könnt))?',
      '(?:was|das) (?:wir )?(?:ihnen |unseren [^.;]{3,25} |dir )?(?:versprechen|zusagen|zusichern|' + 'garantieren)(?: wir)?(?: ihnen)?',
      '(?<!(?:vertragliche|gesetzliche) )unsere? (?:versprechen|wort|zusagen?|verpflichtung(?:en)?|' +
        'service ?versprechen|garantien?)(?! zu (?:datenschutz|nachhaltigkeit|umwelt))(?: (?:an|zu|gegenüber|' +
        `für) [^.;]{3,30}?(?= und|${end}))?`,
      '(?:reaktions|antwort|bearbeitungs|warte|liefer|lösungs|rückruf|rückmelde|durchlauf|entstör|' +
        'service ?level ?)(?:zeit(?:en)?|frist(?:en)?|ziele)',
      '(?:reaktions|antwort|bearbeitungs|warte|lösungs|liefer)(?:,| und| &)? (?:und )?(?:\\p{L}{3,20})(?:zeit(?:en)?|' + 'frist(?:en)?)',
      '(?<!(?:kündigungs|widerrufs|wichtige) )fristen(?! und termine)',
      'wie (?:schnell|bald|rasch|zügig|flott) [^.;]{2,50}',
      'wie lange (?!wir (?:ihre |die |deine )?daten|(?:ihre )?daten|[^.;]{0,30}(?:speicher|aufbewahr|gültig|' + 'gilt))[^.;]{2,50}',
      'service(?:-| )?level(?:-| )?(?:agreements?|vereinbarung(?:en)?)?',
      '(?:pünktlichkeit|zuverlässigkeit)(?: und (?:pünktlichkeit|zuverlässigkeit|sauberkeit))?',
      'garantierte \\p{L}{3,25}',
      'was (?:wir unter )?gute[rnm]? (?:\\p{L}{0,15}service|bedienung|betreuung|beratung|arbeit|' +
        'kundendienst)(?: [^.;]{0,15})? (?:heißt|bedeutet|ist|ausmacht|verstehen)',
      '(?:so|wie) (?:wir )?(?:bedienen|betreuen|beraten|empfangen)(?: wir(?!,? schritt))?(?! wir)(?: sie|' +
        ' unsere [^.;]{3,20})?(?!,? schritt| ?wir,? schritt)',
      `wie wir (?:sie|unsere ${people}|für sie|für unsere ${people}) (?:bedienen|betreuen|da sind|umsorgen)`,
      'wann (?:sie|du) (?:eine |von uns )?(?:antwort|rückmeldung|von uns)[^.;]{0,20}',
      `(?!(?:sicherheits|branchen|industrie|verhaltens|umwelt|hygiene|sozial|datenschutz|ethik|iso|din|web|technik)standards)\\p{L}{3,25}standards(?: (?:an|zu|für|bei|je|im|in|nach) [^.;]{3,40}?(?= und|${end}))?`,
      '(?:womit|worauf) (?:sie|du|ihr) (?:bei uns |hier )?(?:rechnen|zählen|bauen)(?: (?:können|kannst|könnt|dürfen))?',
      `(?:darauf|damit) (?:können|dürfen|kannst|könnt) (?:sie|du|ihr|${people})(?: bei uns)? (?:rechnen|zählen|bauen|vertrauen)`,
      '(?:das|was) (?:sagen|sichern|garantieren|versprechen) wir(?: [^.;]{2,25})?(?: zu)?',
      `darauf ist verlass|so sind wir für (?:sie|dich|unsere ${people}) da|wie wir für (?:sie|dich|unsere ${people}) da sind`,
      `was (?:sie|dich|euch|${people}) (?:bei uns|hier|von uns) erwartet`,
      'gute[rn]? (?:\\p{L}{0,15}service|bedienung|betreuung|beratung|kundendienst) (?:heißt|bedeutet|ist)(?: (?:bei|für) uns)?',
      '(?:was|wie) (?:\\p{L}{0,12}service|kundendienst|gastfreundschaft|betreuung) (?:für uns|bei uns|hier)(?: [^.;]{2,20})? (?:heißt|bedeutet|ist|aussieht)',
      'bis wann (?:wir|sie|du) [^.;]{3,40}',
      '(?:das|was) leisten wir(?: für (?:sie|dich|unsere [^.;]{3,25}))?',
      'unsere selbstverpflichtung(?:en)?|(?:wozu|worauf|was) wir uns (?:ihnen gegenüber )?verpflichten',
      '(?:\\p{L}{0,10}service|betreuung|beratung),? (?:wie|so wie) wir (?:ihn|sie|es|das) verstehen|so viel zeit [^.;]{3,25}',
      '(?:was|wann|wie) sie (?:bei uns )?(?:wann )?von uns hören',
      `(?:das|was) (?:sie|du|ihr|${people}|man)(?: [^.;]{2,20})? (?:von|bei) (?:uns|dir|euch)(?: [^.;]{2,15})? (?:bekommen|bekommst|bekommt|erhalten|erhältst|haben|kriegen|erwarten (?:dürfen|können)|verlangen (?:dürfen|können)|fordern können)`,
      `${start}was wir (?:[^.;]{0,25} )?(?:halten|versprechen|zusagen|zusichern|garantieren)(?= |${end})`,
      '(?:zeit|ziel|antwort)(?:vorgaben|zeiten|werte) ?(?:je [^.;]{3,25})?|zeiten auf die [^.;]{3,40}|(?:zeiten|zusagen|dinge|worte),? auf die (?:sie|du) [^.;]{3,30}|versprochen ist versprochen',
      `${start}(?:unser(?:e)? )?(?:leistungen im (?:detail|einzelnen)|maßstab|service(?=${end})|guter service|gute bedienung|verständnis von (?:gutem )?(?:\\p{L}{0,12}service|betreuung|beratung))`,
      '(?:\\p{L}{0,12}service|gastfreundschaft|betreuung) (?:heißt|bedeutet|ist)(?: (?:für|bei) uns)?|was (?:zu|zum|zur) gute[rmn] (?:\\p{L}{0,12}service|betreuung|beratung) gehört|da(?:ran|mit) (?:lassen wir uns|können sie uns) messen',
      'reaktion(?:en)? auf (?:anfragen|anrufe|e mails|nachrichten|anliegen)|(?:service|qualitäts|leistungs|kunden)(?: )?garantien?|garantien an [^.;]{3,25}',
      'so sieht gute[rs]? (?:\\p{L}{0,12}service|betreuung|beratung|bedienung)(?: (?:bei|für) uns)? aus|(?<!\\p{L} )unsere zeiten',
      `wie gut wir (?:sein|werden) wollen|das (?:erwartet|bekommen) sie(?: bei uns)?|(?:das|was) halten wir(?: ein)?|(?:wie|so) (?:wir )?(?:empfangen|begrüßen|bedienen|betreuen|beraten) (?:wir )?(?:sie|unsere ${people}|${people})|wie wir (?:sie|unsere ${people}|${people}) (?:empfangen|begrüßen|bedienen|betreuen|beraten)`,
      `gute (?:betreuung|beratung)(?=${end})|qualitäts(?:merkmale|maßstäbe|kriterien|anspruch)|(?:service|leistungs|qualitäts)niveau|was ${people} zusteht|darauf haben sie (?:einen )?anspruch|ihre rechte bei uns|wir (?:sagen (?:ihnen )?zu|verpflichten uns|sichern (?:ihnen )?zu|versprechen(?: ihnen)?)(?=${end}| )`,
    ],
    except: [
      'wenn (?:wir |eine? |unsere? |die |das |der )?(?:zusagen?|versprechen|wort|standards?|frist(?:en)?)[^.;]{0,20} (?:nicht|brechen|verfehlen)[^.;]{0,20}',
      'wenn wir (?:unser|das|ein|unsere) (?:wort|versprechen|zusagen?) nicht[^.;]{0,15}',
      'versprechen an uns selbst',
      'wenn (?:die |unsere |wir )?(?:standards|zusagen|fristen|ziele)[^.;]{0,20} (?:verfehlt|verfehlen|gerissen|reißen)[^.;]{0,12}',
    ],
    guidance: 'Nennen Sie für jeden Kanal eine messbare Zusage: wie schnell, wie oft, zu wie viel Prozent.',
    body: bodies.standards,
  },
  expectations: {
    title: 'Erwartungen an die Mitarbeitenden',
    aliases: [
      'Verhalten',
      'Verhaltensregeln',
      'Verhaltenskodex',
      'Verhaltensstandards',
      'Verhaltenserwartungen',
      'Erwartungen',
      'Erwartungen an das Team',
      'Erwartungen an Beschäftigte',
      'Spielregeln',
      'Dos and Don’ts',
      'Was wir tun und was wir lassen',
      'Das tun wir, das lassen wir',
      'Immer und nie',
      'Wie wir auftreten',
      'Auftreten',
      'Was wir tun, was wir lassen',
      'Haltung und Verhalten',
      'Immer. Nie.',
    ],
    cues: [
      '(?:das|was|dinge,? die) (?:tun |machen )?(?:wir|jede[rsn]?(?: und jeder)?|alle|niemand|keiner|man|' +
        `${staff})(?: [^.;]{2,20})?? (?:immer|nie|niemals|stets|auf keinen fall)(?! (?:sagen|sagt|schreiben))(?: (?:und|` +
        'oder) [^.;]{2,25})?(?: (?:tun|machen|lassen|tut|macht))?',
      '(?:immer|stets) (?:und|oder|,|&|\\/) ?(?:nie|niemals)(?: und (?:nie|niemals))?',
      'was wir tun(?:,| und| oder) (?:was (?:wir )?)?(?:nicht|lassen|bleiben lassen)',
      `wie wir (?:uns [^.;]{0,30}(?:verhalten|benehmen|geben)|auftreten|miteinander umgehen|unseren [^.;]{3,25} begegnen|${people} begegnen)`,
      'was (?:wir|der betrieb|das haus|die leitung) (?:voneinander|von (?:dir als [^.;]{3,20}|unserem team|' +
        'den mitarbeitenden|mitarbeitenden|beschäftigten|(?:allen |jedem |jeder |unseren |unserem |den |dem |' +
        `neuen )?${staff})) (?:erwarten|erwartet|verlangen|verlangt|wünschen)`,
      '(?<!(?:nutzungs|kauf|unangemessenes|unzumutbares|aggressives|schwieriges|störendes|nutzer|kunden|' +
        'fahr) )(?:verhaltens(?:regeln|kodex|grundsätze|standards|erwartungen|weisen?|anforderungen|vorgaben)|verhalten|' +
        `benehmen|auftreten|umgangsformen|manieren)(?! (?:der|von|des|durch) ${people}| im (?:notfall|brandfall)|` +
        ' bei (?:brand|feuer|unfällen|notfällen|störungen|gewitter))(?:,? das wir uns wünschen| (?:des|der|im|an der|am|' +
        `gegenüber|bei|und erscheinungsbild)(?: [^.;]{3,30}?(?= und|${end}))?)?`,
      '(?:verhaltens)?kodex',
      'do.?s (?:and|und|&) don.?t.?s?',
      `(?<!(?:ihre[nr]?|deren|seine[nr]?|kunden|und) )erwartungen(?! (?:der|von|unserer|unsrer|des|seitens) )(?: an (?!${people})[^.;]{3,40}?(?= und|${end}))?`,
      '(?:geht (?:gar )?nicht|no(?:-| )gos?|tabus?)',
      'woran man [^.;]{3,40} (?:erkennt|merkt|sieht)',
      `wie wir (?:miteinander|mit (?:unseren |den )?${people})(?: und (?:miteinander|mit (?:unseren |den )?${people}))? umgehen`,
      'wie wir (?:im team |alle )?zusammenarbeiten',
      'so (?:verhalten wir uns|treten wir auf)',
      '(?:das )?(?:machen|tun) wir(?: immer)? (?:und )?(?:das )?(?:machen|tun|lassen) wir(?: nicht| nie)?',
      'haltung (?:gegenüber|zu) [^.;]{3,40}',
      'was (?:wir|der \\p{L}{3,20}|die \\p{L}{3,20}|das haus) von (?:dir|euch|uns|uns selbst|uns allen|einander|allen|jedem|jeder|neuen|deinem \\p{L}{3,15})(?: [^.;]{2,25})? (?:erwarten|erwartet|verlangen|verlangt|wünschen|brauchen)',
      `was (?:von (?:dir|euch|uns|allen|jedem|jeder|${staff})) (?:erwartet|verlangt) wird`,
      'tun und lassen|das machen wir(?: [^.;]{2,15})?|(?:das|was) lassen wir|was (?:bei uns|hier) (?:nicht|gar nicht|nie|auf keinen fall) geht',
      '(?:goldene|eiserne|ungeschriebene|oberste|einfache|feste|zehn|fünf|sieben|sechs|acht|drei|vier)[n]? (?:grund)?(?:regeln|gebote)|grundregeln(?: [^.;]{3,30})?',
      '(?:so|wie) (?:du|ihr) (?:auftrittst|auftretet|dich verhältst|euch verhaltet|gäste empfängst)|so trittst du auf|was ein[e]? gute[rs]? \\p{L}{4,20} (?:tut|macht|ausmacht|kann)',
      `(?:was|das) (?:du|ihr|jede[rs]?|alle|wir|man|${staff}) (?:[^.;]{0,15} )?(?:immer|stets|nie|niemals|lieber|besser|auf keinen fall|unbedingt|nicht)(?: [^.;]{1,15})? ?(?:tust|tut|tun|machst|macht|machen|lässt|lasst|lassen|vermeidest|vermeiden|bleiben lässt)`,
      `(?:das|was) (?:erwarten|verlangen|wünschen|brauchen) wir (?:uns )?von (?:allen|dir|euch|jedem|jeder|${staff}|unserem team|unseren leuten|einander)(?: [^.;]{2,30})?`,
      `${start}was wir tun (?:und )?was wir (?:nicht tun|lassen|nicht machen)|was (?:bei uns )?geht (?:und )?was (?:bei uns )?nicht geht|wir tun (?:und )?wir tun nicht|(?:das|so etwas) gibt es (?:bei uns |hier )?nicht|(?<!\\p{L} )so nicht|immer nie|immer\\.? nie`,
      `was im (?:umgang|kontakt) mit [^.;]{3,30} gilt|(?:unsere )?regeln (?:im|für den) (?:umgang|kontakt)(?: mit [^.;]{3,30}| miteinander)?|teamregeln|(?:unser )?miteinander(?=${end}| im)`,
      `(?:so|wie) gehen wir mit (?:${people}|unseren [^.;]{3,25}|einander)(?: [^.;]{2,20})? um|das gehört (?:immer |bei uns )?dazu`,
      'was ich von [^.;]{3,20} erwarte|das (?:tun|machen|macht|tut) (?:wir|jede[rs]?)(?: und jede[rs]?)? (?:für jede[nrs]? [^.;]{3,15}|immer|nie|alle)|was (?:niemand|keiner) von uns (?:tut|macht)|(?:das )?kommt nicht in ?frage|rote linien?|was wir uns (?:ab|an)gewöhnen|pflichten im (?:kunden|gäste|bürger|patienten)?kontakt|erscheinungsbild|das macht jede[rs]?(?: und jede[rs]?)?',
    ],
    except: [
      'wenn wir (?:ihre |die |unsere )?erwartungen (?:enttäuschen|nicht erfüllen|verfehlen)',
      `das (?:machen|tun) wir(?: beruflich)?(?=${end})`,
    ],
    guidance: 'Sagen Sie, welches Verhalten Sie erwarten: was das Team immer tut und was es nie tut.',
    body: bodies.expectations,
  },
  guidelines: {
    title: 'Leitlinien für das Gespräch',
    aliases: [
      'Leitlinien',
      'Gesprächsleitlinien',
      'Kommunikationsrichtlinien',
      'Kommunikationsregeln',
      'Kommunikation mit Kundinnen und Kunden',
      'Umgang mit schwierigen Kundinnen und Kunden',
      'Schwierige Gespräche',
      'Ton und Sprache',
      'Ton und Stil',
      'Sprache und Ton',
      'Tonalität',
      'Gesprächsführung',
      'Wie wir sprechen und schreiben',
      'Leitlinien für den Umgang mit Kundinnen und Kunden',
      'Hinweise für den Umgang mit Kunden',
      'Schreiben und telefonieren',
      'Schreiben und sprechen',
    ],
    cues: [
      `(?:umgang|gespräche?|reden|sprechen) mit ${upset} [^.;]{3,40}`,
      `${upset} (?:${people}|gespräche?n?|situation(?:en)?|anrufe?n?|momente?n?|fälle[n]?|gesprächspartner\\p{L}{0,5})`,
      '(?<!höhere )(?:beleidigungen|drohungen|gewalt|übergriffe|aggression(?:en)?|beschimpfungen|' +
        'pöbeleien)(?: (?:durch|von|gegen|am|und)[^.;]{3,30})?',
      `wenn (?:es|jemand|eine?|ein \\p{L}{3,15}|einer|der \\p{L}{3,15}|die \\p{L}{3,15}|das \\p{L}{3,12}|${people}|` +
        'unsere? \\p{L}{3,15})[^.;]{0,25} (?:laut|ungemütlich|schwierig|wütend|ausfallend|hitzig|unfreundlich|aggressiv|' +
        'böse|sauer|zornig|unverschämt|beleidigend|heikel|pöbelt|schreit|schimpft|tobt|droht|weint|ungeduldig)[^.;]{0,15}',
      '(?:angst|problem|konflikt)(?:patient(?:en|innen)|kunden|gespräche|gäste)',
      'wie wir (?:mit [^.;]{3,30} |unseren [^.;]{3,20} |am telefon |im [^.;]{3,15} )?(?:sprechen|reden|schreiben|' +
        'formulieren|klingen|kommunizieren|antworten formulieren)(?! (?:untereinander|im team))',
      '(?:ton|sprache|stil|wortwahl|tonfall)(?:,| und| &) (?:ton|sprache|stil|umgangston|textbausteine|wortwahl|' + 'formulierungen|auftreten|form)',
      '(?:gesprächs|kommunikations|sprach|telefon|formulierungs|schreib|umgangs|verständlichkeits)(?:leitlinien?|' +
        'leitfaden|regeln|richtlinien?|führung|hinweise|tipps|stil|formen)',
      '(?:der|den|im) (?:richtige[nr]?|gute[nr]?|passende[nr]?) (?:ton|umgangston|tonfall)',
      '(?:umgangston|tonalität|tonfall|wortwahl|deeskalation)',
      '(?:so|wie) (?:sprechen|schreiben|klingen|reden|formulieren) wir',
      '(?:worte|wörter|sätze|formulierungen|ausdrücke|redewendungen|satzbausteine),? (?:die (?:wir|helfen|gut tun|' +
        'weiterhelfen|man|sie)|für|zum|mit denen)(?: [^.;]{3,25})?',
      '(?:hilfreiche|gute|bewährte|passende) (?:sätze|formulierungen|worte|redewendungen|praxis|praktiken|beispiele)',
      `(?:am telefon:? )?was (?:wir|man|sie|du|${staff})(?: am telefon| auf keinen fall| besser)? (?:nie |nicht |` +
        'niemals |immer |lieber |besser )?(?:sagen|sagt|sagst|schreiben|schreibt)(?! (?:können|' +
        'wollen))(?: und was[^.;]{3,20})?',
      '(?:hinweise|tipps|ratschläge|empfehlungen|hilfen|hilfestellungen|ratgeber|handreichung|leitlinien|' +
        'regeln) (?:für|zum|zur|im|bei|in) (?:(?:den|das|die|dem|der) )?(?:umgang|gespräch\\p{L}{0,3}|' +
        `${upset} [^.;]{3,25}|verständliche[nr]? [^.;]{3,25}|kundengespräch\\p{L}{0,3}|kundenkontakt|praxis|alltag|` +
        `${staff}|telefon\\p{L}{0,4}|mitarbeitende[n]?|sprache|texte|antworten|briefe)`,
      '(?:leitlinien|gesprächsleitlinien|kommunikationsleitlinien|verständliche sprache|einfache sprache|klare sprache)',
      '(?:ruhig|gelassen|freundlich) bleiben|ruhe bewahren',
      'den (?:gast|kunden|raum) lesen',
      `umgang mit (?:${people}|gruppen|\\p{L}{3,20}gruppen|kindern|jugendlichen|\\p{L}{3,15}klassen|sprachbarrieren|emotionen|stress|wut|trauer\\p{L}{0,10})(?: und [^.;]{3,30})?`,
      '(?:heikle|brenzlige|knifflige|kritische|belastende|angespannte)[nr]? (?:situation(?:en)?|lagen?|momente?|fragen|themen)',
      `(?:unser(?:e)? )?(?:ton|sprache|anrede)(?=${end})|(?:duzen|siezen|du oder sie)(?: oder (?:siezen|duzen))?`,
      `${people},? (?:die|der|wenn sie) (?:laut|ausfallend|ausfällig|wütend|unhöflich|beleidigend|aggressiv|schwierig|pöbel\\p{L}{1,3}|drohen|weinen)(?: (?:werden|wird|sind|ist))?`,
      `wenn (?:jemand|einer|es|man|${people})(?: [^.;]{2,20})? (?:ausfällig|handgreiflich|bedrohlich|persönlich|emotional|unsachlich)(?: wird| werden)?`,
      'sprachregelung(?:en)?|sprachgebrauch|grenzen setzen|so (?:klingen|schreiben|sprechen|reden|telefonieren) wir',
      'anrede(?: und [^.;]{3,20})?',
      '(?:sätze|worte|wörter|formulierungen|redewendungen|floskeln),? (?:die|mit denen|für|gegen|bei|wenn) [^.;]{3,40}',
      '(?:kommunikation|gespräche?|telefonate|korrespondenz|schriftverkehr) mit (?!(?:behörden|der presse|presse|medien|lieferanten|dem lieferanten|kollegen|der leitung|dienstleistern|partnern)(?! \\p{L}))\\p{L}{4,25}',
      `(?:richtig|verständlich|freundlich|deeskalierend|wertschätzend|klar|einfach) (?:formulieren|schreiben|sprechen|telefonieren|antworten|kommunizieren|reagieren)|(?<!\\p{L} )telefonieren(?=${end}| )|am telefon richtig [^.;]{3,20}`,
      `(?:stil|ton|sprache) und (?:ansprache|anrede)|der ton macht die musik|wenn die (?:stimmung|lage) kippt|${start}wie wir (?:ihnen |kunden |auf [^.;]{3,20} )?antworten(?=${end})`,
      `wenn (?:jemand|einer|ein|eine|${people})(?: [^.;]{2,20})? (?:ärger macht|ärger machen|randaliert|randalieren|stört|stören|getrunken (?:hat|haben))|${people},? die (?:zu viel|betrunken|alkoholisiert|stören)[^.;]{0,25}`,
      `(?:schreiben|sprechen|telefonieren|reden) und (?:sprechen|schreiben|telefonieren|mailen)|(?:der )?ton (?:am|im|in|bei|gegenüber) [^.;]{3,25}|umgang mit (?:betrunkenen|alkoholisierten|randalierern|drohungen|\\p{L}{3,20}(?:enden|igen) ${people})|(?:höflichkeits|anrede)formen|stilregeln|(?:wie wir )?nein sagen|wie wir uns entschuldigen|konflikte (?:mit|am|im|bei|an) [^.;]{3,25}`,
    ],
    except: [
      'so reden wir:? begriffe',
      'umgang mit (?:kunden|nutzer|gäste|patienten|mitglieder|bürger|besucher|mieter|personen)(?:daten|konten|akten|eigentum|geld|fahrzeug\\p{L}{0,3}|schlüssel\\p{L}{0,2})',
      'was im umgang mit [^.;]{3,30} gilt',
      'wie wir auf (?:online |schlechte )?(?:bewertungen|rezensionen|kommentare|beiträge)[^.;]{0,20} antworten',
      `schwierige fälle(?=${end})`,
    ],
    guidance: 'Geben Sie Hinweise zu Ton und Sprache und zum Umgang mit schwierigen Gesprächen.',
    body: bodies.guidelines,
  },
} satisfies Partial<LanguagePack['sections']>;
