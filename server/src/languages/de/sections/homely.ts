import type { FurtherHeadings } from '../../sectionLists.ts';
import { apart, chief, end, paper, people, start } from './words.ts';

const shop = '(?:laden|haus|betrieb|markt|werkstatt|praxis|küche|salon|amt|museum|hotel|lokal|verein|büro|filiale|geschäft|restaurant|schule|klinik)';
const trouble = '(?:wut|zorn|ärger|tränen|frust|aggression(?:en)?|drohungen|beschimpfungen|beleidigungen|gewalt|panik|angst|ungeduld|trauer|streit)';
const count = '(?:zwei|drei|vier|fünf|sechs|sieben|zehn|mehrere)';
const wear =
  '(?:streiken|spinnen|nicht (?:wollen|gehen|funktionieren|halten|passen)|kaputt ?gehen|ausfallen|tropfen|quietschen|liegen ?bleiben|nicht ankommen|fehlen|verloren gehen|zurück ?kommen)';
const kin =
  '(?:familien|wanderer|monteure|paare|radler|radfahrer|geschäftsreisende|handwerker|rentner|senioren|kinder|jugendliche|studierende|touristen|tagesgäste|stammgäste|alleinreisende|eltern|camper|berufstätige|anfänger|profis|hobbyköche|heimwerker|pendler|gruppen|vereine|schulklassen|firmen|privatleute|landwirte|urlauber|eilige|neugierige|gelegenheitskäufer)';

/** Headings in homely words and set phrases. */
export const homely: FurtherHeadings = {
  purpose: {
    cues: apart([
      `(?:wozu|wofür|warum|weshalb) (?:diese|die) zeilen|(?:unser )?antrieb (?:für|zu|hinter) (?:diese[rmn]?|der|die|das|dem) ${paper}|${start}was (?:sie|du|ihr|wir|alle) (?:davon|von (?:diese[rm]|der|dem) ${paper}) (?:haben|hast|habt)(?=${end})`,
      `${start}damit (?:sie|du|ihr|wir|jeder|jede|alle) (?:alle )?(?:wissen|weiß|weißt|wisst),? (?:woran|was|wie|wo|worauf)[^.;:]{2,30}`,
      `was uns (?:dazu |hierzu )?(?:bewogen|bewegt|veranlasst|gebracht) (?:hat)?|(?:weswegen|weshalb|warum|wozu|wofür) (?:es |wir )?(?:diese[sn]?|das|die|den|ein|eine|einen) (?:\\p{L}{3,20} )?${paper} (?:gibt|haben|brauchen|führen|schreiben)`,
      `${start}(?:was soll|wozu|warum) (?:das|dies)(?: ganze| hier| alles)?(?=${end})`,
    ]),
    except: apart([
      `(?:weshalb|warum) wir uns (?:gerade |genau )?(?:diese|die) ziele (?:setzen|gesetzt haben)`,
      `unser zweck (?:als|im) [^.;:]{3,25}`,
    ]),
  },
  'vision-values': {
    cues: apart([
      `${start}unsere (?:tugenden|ideale|maximen|grundüberzeugungen)(?=${end})`,
      `(?:die )?seele (?:des|unseres|der|unserer) (?:${shop}\\p{L}{0,2}|hauses|ladens|teams)|wovon wir träumen|${start}unser(?:e)? (?:ethos|innerer kompass|credo|traum|ideale?|überzeugung(?:en)?|charakter|wesen)(?=${end})|${start}(?:so|wie) (?:denken|fühlen|ticken) wir(?=${end})`,
      `was (?:uns|den betrieb|das haus|das team) (?:im innersten |innen )?(?:zusammenhält|verbindet|trägt|antreibt|prägt|leitet)`,
    ]),
    except: apart(['(?:rück)?bezug(?:nahme)? auf (?:das |unser )?leitbild', 'versprechen an uns selbst']),
  },
  mission: {
    cues: apart([
      `${start}was (?:der|die|das|unsere?) (?:verein|genossenschaft|stiftung|feuerwehr|bücherei|kammer|gewerkschaft|verband|stadt|gemeinde|amt|kasse|klinik|schule) (?:für (?:sie|dich|euch|die [^.;:]{3,20}) )?(?:tut|leistet|macht)(?=${end})|(?:unser )?daseinszweck`,
      `womit wir unser (?:brot|geld) verdienen|${start}(?:unsere )?(?:kern|haupt)aufgaben?(?=${end})|wofür (?:uns )?(?:die |unsere )?${people} (?:uns )?(?:bezahlen|brauchen|haben)|${start}unser zweck (?:als|im) [^.;:]{3,25}`,
      `wofür (?:wir|uns) (?:bezahlt werden|gegründet wurden|die [^.;:]{3,20} gegründet (?:hat|haben))|wozu (?:wir|uns) (?:gegründet|geschaffen)[^.;:]{0,20}`,
    ]),
  },
  'mission-alignment': {
    cues: apart([
      `(?:so|wie) hängen (?:unsere |die )?ziele [^.;:]{3,40} zusammen|(?:rückbezug|bezugnahme) auf (?:das|unser|den|die|unsere[n]?) (?:leitbild|mission|auftrag|strategie|satzung)|(?:weshalb|warum) wir uns (?:gerade |genau )?diese ziele (?:setzen|gesetzt haben)`,
      `(?:bezug|verknüpfung|verbindung|zuordnung|zusammenhang|abgleich|verzahnung) (?:von|der|zwischen|unserer) (?:zielen|ziele|\\p{L}{3,15}ziele[n]?|vorhaben)(?: und| mit| zu[mr]?)? [^.;:]{3,30}|(?:wie )?(?:das|alles)(?: alles)? (?:zusammenhängt|zusammengehört|zusammenpasst):? ziele und [^.;:]{3,20}`,
      `(?:wie|dass|womit|warum) (?:[^.;:,]{0,12} )?\\p{L}{0,15}ziele (?:die|unsere|den|das|unser|unseren|dem|der) (?:mission|leitbild|auftrag|strategie|satzung|vision) (?:stützen|tragen|fördern|erfüllen|voranbringen|einlösen|umsetzen|dienen|folgen|unterstützen)|zielableitung|zielherleitung`,
      `warum (?:das|dies|es|sie) (?:zu|in) (?:unsere[mrn]?|die|der|den) (?:mission|leitbild|auftrag|strategie|satzung) passt|wozu (?:die|unsere|diese) ziele (?:am ende |letztlich )?(?:dienen|da sind|gut sind)`,
    ]),
  },
  scope: {
    cues: apart([
      `${start}(?:betroffen sind|betroffen ist|anwendbar auf|anzuwenden (?:auf|bei|in)|angesprochen sind|gemeint sind|erfasst (?:sind|werden)|ausgenommen (?:sind|ist))(?: [^.;:]{3,30})?(?=${end})|${start}(?:diese|unsere) (?:zusagen?|charta|regeln?|richtlinie|garantien?) (?:gilt|gelten)(?: [^.;:]{2,30})?(?=${end})|${start}nicht nur (?:am|an der|im|in der|per|auf) [^.;:]{4,20}(?=${end})|${start}für [^.;:]{3,20} und (?:außenstellen|zweigstellen|nebenstellen|filialen|alle standorte)(?=${end})|wer sich (?:hier |davon )?angesprochen fühlen (?:darf|soll|muss)`,
      `${start}wem (?:das|dies|es|diese[sr]? ${paper}) (?:gilt|dient)(?=${end})|${start}wo und für wen(?=${end})|(?:überall|hier|da|dort) gilt (?:das|dies|es)(?=${end})|${start}(?:für welche fälle|für welche [^.;:]{3,20} (?:das|es|dies) (?:gilt|ist))(?=${end})`,
      `${start}alle,? die (?:mit|bei|für|im|am|an|in) [^.;:]{3,30}(?=${end})|vo[mn] (?:der )?\\p{L}{0,12}(?:pförtner|azubi|lehrling|aushilfe|hausmeister|praktikant|volontär|auszubildenden?)(?:in)? bis (?:zum|zur) \\p{L}{0,12}(?:chef\\p{L}{0,5}|leitung|direktor\\p{L}{0,2}|vorstand|meister\\p{L}{0,2}|inhaber\\p{L}{0,2}|rektor\\p{L}{0,2}|${chief})(?=${end})`,
    ]),
    except: apart(['alle,? die (?:uns|es) (?:helfen|unterstützen|wissen wollen)']),
  },
  objectives: {
    cues: apart([
      `${start}(?:unser |der )?(?:plan|jahresplan|vorsatz) für (?:das|dieses|das kommende|nächstes|das nächste) jahr(?=${end})|zahlen,? die wir uns (?:vornehmen|setzen|vorgenommen haben)|${start}(?:unser )?(?:qualitäts|service|jahres|haupt|etappen)ziel(?=${end})|${start}da wollen wir hin(?=${end})|zielerreichung(?: [^.;:]{3,20})?(?=${end})|versprechen an uns selbst`,
      `(?:das|was) (?:peilen|streben|packen|nehmen) wir (?:[^.;:]{0,15} )?(?:an|vor)(?=${end})|was wir (?:an(?:packen|peilen|streben|gehen|visieren))(?=${end})|${start}unser (?:ehrgeiz|soll|anspruch an uns)(?=${end})|${start}(?:die |unsere )?zielvereinbarung(?:en)?(?=${end}| und)`,
      `${start}(?:unser |der )?fahrplan (?:bis|für|zu) (?:[0-9]{4}|ende|nächste[sn]?|unseren? ziel\\p{L}{0,3}|besserem? [^.;:]{3,15})[^.;:]{0,15}|wo (?:die|unsere) (?:mess)?latte (?:liegt|hängt)|${start}${count} zahlen (?:für|bis) [^.;:]{3,15}`,
      `(?:hier|darin|worin|wo|wobei|womit) (?:wollen|möchten|müssen) wir (?:uns )?(?:besser werden|verbessern|zulegen|wachsen)|(?:worin|wo|wobei) wir (?:uns )?(?:besser werden|verbessern|zulegen|wachsen) (?:wollen|möchten|müssen)`,
    ]),
  },
  benchmark: {
    cues: apart([
      `(?:was|wie) [^.;:]{3,25} (?:anderswo|woanders|bei anderen|nebenan) [^.;:]{3,30}|im spiegel der (?:branche|konkurrenz|anderen)|(?:die )?besten der (?:region|branche|stadt|zunft)|${start}andere (?:werften|häuser|betriebe|anbieter|vereine|kliniken|hotels|läden|banken|kassen|schulen|bäder|händler|städte|gemeinden|werkstätten|bibliotheken|museen)(?=${end})|vergleich mit (?:den |unseren )?(?:${count} )?(?:nachbar|mitbewerber|konkurrenz)\\p{L}{2,15}`,
      `${start}(?:und )?die (?:anderen|nachbarn|konkurrenz|mitbewerber)(?=${end})|(?:ein |der |unser )?blick (?:zum|zur|zu den|auf den|auf die|in die) (?:nachbar\\p{L}{0,4}|nachbarschaft|anderen|branche|konkurrenz|marktführer)|(?:was|wie) (?:man |es |wird )?(?:anderswo|woanders|bei anderen|nebenan) [^.;:]{3,25}`,
      `(?:best practices?|gute beispiele|vorbilder) (?:anderer|aus anderen|bei anderen|der branche) [^.;:]{3,20}|${start}(?:der )?quervergleich(?=${end}| mit)|${start}wir im vergleich(?=${end}| )|${start}was die (?:großen|kleinen|anderen|ketten|nachbarn) (?:besser |anders )?(?:machen|können|bieten)`,
    ]),
  },
  'customer-needs': {
    cues: apart([
      `${start}(?:gäste|kunden|nachbarn|zaungäste|fremde|freunde)(?:(?:,| und|, und) (?:gäste|kunden|nachbarn|zaungäste|fremde|freunde|stammkunden|passanten)){1,3}(?=${end})|für (?:diese|welche) (?:menschen|leute|gäste|kunden|familien) (?:sind|arbeiten|kochen|backen|bauen|da) (?:wir)?(?: da)?|was (?:kranke|alte|junge|kinder|alte menschen|neue|fremde|anfänger|eltern|sportler|reisende) (?:brauchen|suchen|wollen|erwarten)(?=${end})`,
      `worauf (?:es )?(?:unseren |den |unserem )?${people} (?:ankommt|wert legen|achten|hoffen|warten)|${start}wer (?:auf|zu|an|mit) uns (?:zählt|setzt|baut|hofft|angewiesen ist)(?=${end})|${start}${people} von heute(?=${end})|${people},? wie wir sie (?:kennen|erleben|sehen)|${start}wer (?:bucht|kauft|kommt|wohnt|bestellt|isst|lernt|liest|fährt|trainiert|einkauft|klingelt|schläft|anruft) (?:bei|mit|zu) uns(?=${end})`,
      `${start}${kin}(?:(?:,| und|, und) ${kin}){1,4}(?=${end})|${count} (?:sorten|arten|typen|gruppen) (?:von )?${people}|(?:die |unsere )?(?:menschen|leute|gesichter|köpfe|geschichten) hinter (?:den|der|dem) [^.;:]{3,20}`,
      `was (?:unsere |die |unseren |den )?${people} (?:quält|drückt|plagt|freut|ärgert|fürchten|hoffen|zu uns treibt|am meisten [^.;:]{3,15}|wirklich [^.;:]{3,15})(?=${end})|${start}wer uns (?:schreibt|anruft|besucht|aufsucht|braucht|beauftragt|bucht|mailt)(?=${end})|${start}(?:unsere |die )?kundschaft in kürze(?=${end})`,
    ]),
  },
  definitions: {
    cues: apart([
      `${start}kurz erklärt(?=${end})|(?:worte|wörter|begriffe) und (?:ihr sinn|ihre bedeutung|was sie [^.;:]{3,15})|${start}(?:verstehen|reden) wir (?:uns richtig|vom selben|dasselbe)(?=${end})`,
      `(?:so|wie) (?:verstehen|meinen|gebrauchen|verwenden) wir (?:die|diese|unsere) (?:wörter|worte|begriffe|ausdrücke)|${start}(?:kleines|unser) (?:abc|einmaleins der begriffe)(?=${end})|was wir womit meinen|(?:was|wann) (?:zählt|gilt) (?:bei uns |hier )?als (?:beschwerde|reklamation|anruf|notfall|störung|anliegen|werktag|erledigt|kunde)`,
      `was (?:bedeutet|heißt|ist) (?:denn |eigentlich |genau |überhaupt )\\p{L}{4,25}(?=${end})|wann ist (?:eine?|der|die|das) \\p{L}{4,20} (?:eine?|verloren|erledigt|offen|abgeschlossen|dringend|gelöst|verspätet|angenommen)(?: \\p{L}{4,20})?(?=${end})`,
    ]),
    except: apart([
      'glossar der (?:pflanzen|tiere|kräuter|gerichte|weine|stoffe|hölzer|gesteine|vögel|pilze)',
      `was (?:bedeutet|heißt) (?:denn |eigentlich )?(?:guter|gute) [^.;:]{3,25}`,
    ]),
  },
  roles: {
    cues: apart([
      `wer (?:hat|trägt) (?:hier )?welchen hut(?: auf)?|${start}wer darf (?:was|hier was|unterschreiben|entscheiden|freigeben|zeichnen|bestellen)(?=${end})`,
      `(?:die |unsere )?(?:mannschaft|truppe|crew|team) und (?:ihre|seine) (?:posten|plätze|aufgaben|rollen)|aufgaben von [^.;:]{3,20} und [^.;:]{3,20}|wer (?:trägt|hat|übernimmt) (?:die |hier die |wofür die )?(?:verantwortung|federführung|aufsicht|oberhand)|${start}(?:zuständig ist|federführung|federführend|wer federführend ist)(?=${end}| und)|wer (?:die|hier die|alle) fäden in der hand (?:hält|hat)`,
    ]),
    except: apart([`wer (?:trägt|hat) (?:die )?verantwortung für (?:diese[sn]?|das|die|den) ${paper}`]),
  },
  standards: {
    cues: apart([
      `(?:das|was) (?:schulden|sind) wir (?:ihnen|unseren [^.;:]{3,20})(?: schuldig)?|wann (?:sie|du|ihr) (?:post|nachricht|antwort|bescheid|einen anruf) (?:von uns )?(?:bekommen|bekommst|erhalten|haben)|${start}(?:frisch|heiß|sauber|warm|pünktlich|schnell|ordentlich|vollständig)(?:(?:,| und|, und) (?:frisch|heiß|sauber|warm|pünktlich|schnell|günstig|vollständig|regional)){1,4}(?=${end})|${start}(?:service|erreichbarkeits|lieferbereitschafts)(?:grad|quote)(?=${end})|qualität,? auf die (?:sie|du) [^.;:]{4,25}|pünktlich wie die maurer|[^.;:]{3,25}: [0-9]+ (?:sekunden|minuten|stunden|tage|prozent)(?:,[^.;:]{3,40})?`,
      `(?:was|das) (?:unsere |die )?(?:${people}|sie|du|ihr) (?:bei|von) uns (?:erleben|erlebt|spüren|merken|bekommen|erhalten)(?=${end})|${start}(?:am|im|per|an der|auf der|beim) [^.;:,]{4,15}, (?:am|im|per|an der|auf der|beim) [^.;:,]{4,15}(?:,| und|, und) (?:am|im|per|an der|auf der|beim) [^.;:,]{4,15}(?=${end})|${start}(?:sekunden|minuten|stunden|tage)(?:(?:,| und|, und) (?:minuten|stunden|tage|prozente?|werktage|quoten)){1,3}(?=${end})`,
      `(?:spiel)?regeln für (?:schnelle|gute|zügige|pünktliche) [^.;:]{4,20}|qualität (?:auf|in|an|aus) (?:dem|der|unserer|unserem) (?:teller|tisch|theke|ofen|werkstatt|küche|glas|auslage)|prüfsteine? [^.;:]{3,25}|(?:leistungs|service)ziele je [^.;:]{4,15}|(?:so|wie) (?:sieht|klingt|läuft|geht) (?:eine? )?gute[rs]? [^.;:]{4,20}(?: (?:aus|ab))?`,
    ]),
    except: apart([
      'aushang im [^.;:]{3,20}',
      '(?:kurs|öffnungs|sprech)zeiten',
      '(?:diese|unsere) (?:zusagen?|standards|garantien?) (?:gilt|gelten)(?: [^.;:]{2,30})?',
      'aufgaben von [^.;:]{3,20} und [^.;:]{3,20}',
      'was (?:unsere |die )?[^.;:]{3,20} von uns (?:brauchen|wollen)',
    ]),
  },
  expectations: {
    cues: apart([
      `umgang mit (?:gästen|kunden|${people}):? (?:immer|nie|stets)[^.;:]{0,15}|${start}gastfreundlich(?: [^.;:]{3,25})?(?=${end})|was (?:der|die) (?:meister|chef|küchenchef|inhaber|leitung|direktion)(?:in)? (?:von (?:dir|euch|uns) )?(?:erwartet|verlangt|sehen will)|was wir uns nicht (?:leisten|erlauben|herausnehmen)|${start}(?:anstand|benimm|haltung)(?: und [^.;:]{3,15})?(?=${end})|${start}kein(?:e)? (?:handys?|kaugummi|zigaretten?|alkohol|privatgespräche|kopfhörer) (?:am|an der|hinter|im|in der|vor|bei) [^.;:]{3,20}(?=${end})|${start}(?:sauber|pünktlich|höflich|gepflegt|ordentlich|ehrlich)(?:(?:,| und|, und) (?:sauber|pünktlich|freundlich|höflich|hilfsbereit|nett|ehrlich|zuverlässig|aufmerksam)){1,4}(?=${end})`,
      `was (?:im|in der|bei uns im|am|hinter der|an der) (?:${shop}|theke|kasse|schalter|telefon|tresen|dienst) (?:(?:gar )?nicht geht|tabu ist|sich gehört|sich nicht gehört|verboten ist)|${start}(?:lächeln|freundlichkeit|grüßen|höflichkeit) kostet (?:nichts|nix|kein geld)|(?:unser )?ton (?:untereinander|unter kolleg\\p{L}{2,6}|im team)|${start}fair bleiben(?=${end})|${start}respektvoller umgang(?=${end}| mit(?:einander| allen| ${people}))`,
      `${start}(?:grüßen|lächeln|zuhören|anklopfen|danken|helfen|fragen)(?:(?:,| und|, und) (?:grüßen|lächeln|zuhören|anklopfen|danken|helfen|fragen|verabschieden|nachfragen|mitdenken)){1,4}(?=${end})|${start}(?:handy|kaugummi|kopfhörer|zigarette)s? (?:weg|aus|in die tasche)[^.;:]{0,20}(?=${end})`,
    ]),
    except: apart([`respektvoller umgang mit (?:\\p{L}{3,20} )?(?:daten|natur|umwelt|material|tieren|ressourcen)`]),
  },
  guidelines: {
    cues: apart([
      `${start}(?:krawall|zoff|streit|zank|radau|stunk|wut|geschrei) (?:am|an der|im|in der|vor|zwischen|unter|auf) [^.;:]{3,25}(?=${end})|(?:grantige|motzige|zänkische|quengelnde|kauzige|eigensinnige|redselige|überforderte|verzweifelte|weinende) (?:${people}|kinder)|wenn (?:kinder|hunde|gäste|kunden|eltern) (?:quengeln|toben|schreien|weinen|streiten|zanken|lärmen|meckern|drängeln|warten müssen)|(?:wie (?:man|wir|du)|freundlich|höflich|richtig) nein (?:sagt|sagen|sagst)|bei streit (?:zwischen|unter|mit) [^.;:]{3,20}`,
      `wenn (?:die|uns die|bei [^.;:]{3,15} die) (?:nerven|stimmung|gemüter|wogen|fetzen) (?:blank ?liegen|kippt|hochkochen|kochen|hoch ?gehen|fliegen|kippen)|(?:knifflige|schwierige|harte|besondere|eilige|komplizierte|heikle) (?:gäste|kunden|kundinnen|gespräche|eltern|anrufe|anrufer|momente|fälle am telefon|typen)|(?:so|wie) (?:gehen )?wir mit ${trouble}(?: und ${trouble})? (?:um|umgehen)|${start}besser so(?: sagen| formulieren)?(?=${end})`,
      `(?:statt|nicht) [^.;:]{3,20},? (?:lieber|besser|sondern) (?:so|sagen)[^.;:]{0,15}|${start}(?:unser )?(?:umgang mit|antworten auf|was hilft bei|was tun bei) ${trouble}(?:(?:,| und) ${trouble})*`,
    ]),
    except: apart(['umgang mit (?:gästen|kunden):? (?:immer|nie)[^.;:]{0,15}', `sprachregelung:? was wir womit meinen`]),
  },
  procedures: {
    cues: apart([
      `${start}reihenfolge der (?:arbeiten|arbeitsschritte|schritte|handgriffe|tätigkeiten|bearbeitung)(?=${end})|aufnahme (?:eines|einer|von) (?:schadens|schäden|anliegens|anrufs|auftrags|falls|meldung|bestellung|verlustes)`,
      `${start}(?:ein|eine|der|die|das) (?:fall|auftrag|anfrage|bestellung|anruf|besuch|vorgang|anliegen|antrag) von a bis z(?=${end})|was (?:der reihe nach|nacheinander|hintereinander|als erstes und dann) (?:passiert|geschieht|kommt|zu tun ist)|${start}(?:annehmen|aufnehmen|zuhören|erfassen|eintragen|empfangen)(?:(?:,| und|, und) \\p{L}{4,15}en){1,4}(?=${end})`,
      `wie wir (?:einen? |die |unsere |eine )?(?:termine?|plätze?|tische?|karten|nummern|aufträge|auskunft|auskünfte|bücher|geräte) (?:vergeben|annehmen|ausgeben|erteilen|buchen|reservieren|ausleihen|verteilen)|${start}(?:fall|auftrags|anruf|ticket)(?:aufnahme|annahme|eröffnung)(?=${end}| und)`,
    ]),
    except: apart([
      `vo[mn] (?:der )?\\p{L}{0,12}(?:pförtner|azubi|lehrling|aushilfe|hausmeister|praktikant|volontär|auszubildenden?)(?:in)? bis (?:zum|zur) [^.;:]{3,30}`,
      `${start}(?:zuhören) und (?:lernen|danken|helfen)`,
    ]),
  },
  escalation: {
    cues: apart([
      `wenn (?:die|der|das) (?:kasse|theke|schalter|empfang|team|schicht|hotline|telefon|kollegin|kollege|service) (?:überfordert ist|nicht weiter ?(?:weiß|kommt|hilft)|nicht (?:mehr )?(?:helfen|entscheiden) (?:kann|darf))|der fall (?:geht|wandert|kommt) (?:nach oben|weiter|zur [^.;:]{3,20})|${start}erst [^.;:,]{3,20}(?:,| und) dann [^.;:,]{3,20}(?:,| und|, und)? (?:dann|zuletzt|zum schluss|am ende|schließlich) [^.;:,]{3,20}(?=${end})|(?:entscheidungs|hierarchie|leitungs)(?:stufen|ebenen)(?=${end}| und)|${start}bereitschaft und [^.;:]{3,20}(?=${end})`,
      `wenn (?:ich|du|ihr|wir|man|sie|einer|jemand) (?:allein |alleine |selbst |hier )?nicht (?:mehr )?(?:weiter ?(?:weiß|weißt|wisst|wissen|komme|kommst|kommen|kommt)|durchkommt|klarkommt|entscheiden kann|entscheiden darf|helfen kann|fertig wird)|vo[mn] (?:der )?\\p{L}{0,12}(?:azubi|lehrling|aushilfe|team|schalter|theke)(?:in)? bis (?:zum|zur) [^.;:]{3,20}:? wer (?:weiter)?(?:hilft|entscheidet|übernimmt)(?: weiter)?`,
      `wer springt (?:dann )?ein|(?:zur |wann es )?chefsache(?: machen| wird| ist)?(?=${end})|${start}(?:der )?(?:instanzen|eskalations|melde)(?:weg|zug|leiter)(?=${end})`,
    ]),
  },
  complaints: {
    cues: apart([
      `(?:haar|fliege) in der suppe|${start}unzufrieden(?:[?,]? (?:sagen|sag|sprechen|schreiben|melden) (?:sie|du|ihr)?[^.;:]{3,25})?(?=${end})|${start}(?:missgeschicke?|pannen|patzer|pleiten|malheur|fehlgriffe?)(?:(?:,| und|, und) (?:missgeschicke?|pannen|patzer|pech|fehler|ärger))?(?=${end})|wenn['’]?s (?:einmal |mal |doch )?(?:nicht (?:rund|gut|glatt) läuft|schief ?geht|schief ?läuft|hakt|klemmt)|mit (?:der|dem|unserer|unserem|einer|einem|ihrer|ihrem) [^.;:]{3,25} nicht (?:einverstanden|zufrieden|glücklich)`,
      `wo (?:drückt|klemmt|hakt) (?:der schuh|es)(?: (?:denn|bei ihnen|ihnen))?|(?:ist|sind) uns (?:ein |einmal ein |etwas )?(?:fehler|patzer|missgeschick|malheur|panne|irrtum|versehen)?(?: \\p{L}{3,10})? ?(?:unterlaufen|passiert|durchgerutscht|misslungen|misslungen)|${start}(?:suppe|essen|kaffee|bier|zimmer|pizza) (?:zu )?(?:kalt|versalzen|schal|schmutzig|lau)(?=${end})`,
    ]),
  },
  feedback: {
    cues: apart([
      `stimmungs(?:barometer|bild|ampel|karten?)|${start}(?:der |die |ein |eine )?(?:zettel|kärtchen|karte|fragebogen|stift|block|bierdeckel) (?:am|auf dem|an der|auf jedem|neben|im) (?:tisch|theke|kasse|nachttisch|zimmer|ausgang|tresen|rechnung|empfang|tisch\\p{L}{0,2})(?=${end})`,
      `${start}(?:rückfragen?|nachfragen?|fragen) (?:nach|zu[mr]?|beim|bei der) (?:der |dem |ihrer |ihrem )?(?:reise|besuch|abreise|abschied|kauf|aufenthalt|behandlung|kurs|abholung|lieferung|kursende|reparatur)(?=${end})|${start}(?:ihr|dein|euer) (?:urteil|eindruck|votum|echo|lob)(?=${end})|(?:das |ein |unser |mit dem )?ohr (?:am|beim|an den|an der|bei den) (?:gast|kunden|gästen|${people}|team|basis|bürger)`,
      `${start}${count} fragen (?:zum|zur|beim|nach|an|am) [^.;:]{3,20}(?=${end})|was (?:sie|ihr) (?:über|von) uns (?:denken|halten|meinen|denkt|haltet)`,
    ]),
    except: apart([
      `unzufrieden[?,]? (?:sagen|sag|sprechen) [^.;:]{3,25}`,
      '(?:lob|schelte|kritik|schimpf)[^.;:]{0,20} im (?:netz|internet)',
      'rückmeldung(?:en)? an(?:s| das| die) (?:büro|zentrale|leitung|lager|küche|werkstatt|verwaltung)',
      'wie (?:die|das|der) (?:küche|lager|werkstatt|büro|chef|leitung|zentrale) erfährt[^.;:]{0,40}',
      `(?:hier|darin|worin|wo|wobei) (?:wollen|möchten|müssen) wir (?:uns )?(?:besser werden|verbessern)`,
    ]),
  },
  contact: {
    except: apart([
      `(?:rückfragen?|nachfragen?|fragen) (?:nach|zum|zur|beim) (?:der |dem |ihrer |ihrem )?(?:reise|besuch|abreise|abschied|aufenthalt|behandlung|kursende)`,
      `ansprech(?:partner|personen|stellen) für (?:fach|sach|spezial|technik|rechts|rück)?fragen (?:zu|aus|in) [^.;:]{3,20}`,
    ]),
    cues: apart([
      `${start}(?:klingeln|melden|läuten|fragen) sie bei(?=${end})|anlaufstelle für (?:sie|dich|euch|alle|rückfragen)(?=${end})|${start}(?:büro|telefon|anschrift) und (?:sprechzeiten|bürozeiten|öffnungszeiten)(?=${end})|${start}so (?:finden|kommen) sie zu uns(?=${end})|${start}(?:telefonisch|schriftlich|persönlich|per mail)(?:(?:,| und|, und| oder|, oder) (?:telefonisch|schriftlich|persönlich|per mail|online)){1,3}(?=${end})`,
      `${start}auskunft(?=${end})|${start}wer antwortet (?:ihnen|dir|euch)(?=${end})|${start}(?:so |hier )?(?:sind )?wir (?:sind )?für (?:sie|dich|euch) (?:da|erreichbar|zu sprechen)(?=${end})|${start}wen sie (?:anrufen|erreichen|sprechen) können(?=${end})`,
    ]),
  },
  'service-policies': {
    cues: apart([
      `${start}\\p{L}{4,20} (?:platt|kaputt|belegt|verfallen|zu hoch|zu spät zurück|ungenießbar|lauwarm|überbucht|gesperrt|unlesbar)(?: nach [^.;:]{3,20})?(?=${end})|${start}(?:gebuchte|reservierte|bestellte|gemietete|bezahlte|gekaufte)[rs]? \\p{L}{4,15} (?:belegt|weg|vergeben|nicht da|kaputt|fehlt|nicht frei)(?=${end})|${start}(?:pfand(?:flaschen|system|regeln)|mehrwegpfand|leihpfand)(?=${end})|haftung bei (?:verlust|schäden|diebstahl|bruch|beschädigung)`,
      `${start}\\p{L}{4,20},? die (?:nicht mehr )?${wear}(?=${end})|${start}(?:verspätung|ausfall|absage|verlust|bruch|diebstahl|defekt)(?:en)?(?:(?:,| und|, und| oder) (?:verspätung|ausfall|absage|verlust|bruch|diebstahl|defekt|beschädigung|umbuchung)(?:en)?){1,3}(?=${end})`,
      `${start}(?!(?:handy|müll|hände|kopf|finger|alles|daumen) )\\p{L}{4,20} (?:weg|futsch|hin|alle|vergriffen|belegt|nicht frei|nicht fertig|nicht da|zu klein|zu groß|zu kurz|zu eng|undicht|unvollständig)(?=${end})|${start}\\p{L}{4,20} (?:falsch|schlecht|schief|schräg|zu kurz|zu lang|zu heiß) (?:gemischt|geschnitten|gemessen|zugeschnitten|montiert|eingebaut|gewaschen|gefärbt|gebacken|gemacht|verlegt|eingestellt|abgerechnet|genäht|beraten|gekürzt|angeliefert)(?=${end})|${start}\\p{L}{4,20} (?:passt|sitzt|hält|gefällt|schmeckt|funktioniert|klemmt|tropft|wackelt|drückt|schließt|läuft)(?: \\p{L}{0,4}nicht)?(?=${end})`,
    ]),
    except: apart([
      'falscher (?:hase|alarm|freund|ort|fehler)',
      `${start}(?:passwort|pin|kennwort|zugangsdaten|benutzername|schlüsselwort) (?:vergessen|verloren|abgelaufen|falsch|gesperrt)(?=${end})`,
      `${start}(?:server|browser|datei|link|seite|akku|sitzung|version|lizenz|zertifikat|treiber|datenbank|speicher) \\p{L}{3,15}(?: \\p{L}{3,15})?(?=${end})`,
      'familien und kinderermäßigung[^.;:]{0,20}',
      `wann ist (?:eine?|der|die|das) \\p{L}{4,20} verloren`,
      `was (?:bedeutet|heißt|ist) (?:denn |eigentlich |genau |überhaupt )\\p{L}{4,25}`,
      `kulanz durch [^.;:]{3,20}`,
      `${start}(?:alles|wenn es|so|das|es|der laden|was|system|betrieb|technik|team|wer|wie) (?:läuft|passt|funktioniert|klemmt|gefällt|schmeckt|hält)(?: nicht)?`,
    ]),
  },
  'social-media': {
    cues: apart([
      `${start}wer (?:auf|bei|in) (?:google|facebook|instagram|tripadvisor|den portalen|holidaycheck|jameda) (?:antwortet|schreibt|reagiert|postet)(?=${end})|(?:lob|schelte|kritik|schimpf|tadel|häme)(?: und (?:lob|schelte|kritik|schimpf|tadel|häme))? im (?:netz|internet)|${start}(?:unsere )?netiquette(?=${end})`,
      `wenn (?:wir|man uns|jemand uns|über uns) (?:[^.;:]{0,12} )?(?:im|in den) (?:internet|netz|sozialen medien|foren) [^.;:]{3,25}|(?:google|online|amazon|internet)(?: )?(?:sterne|rezensionen|bewertungen|kommentare)|${start}(?:beiträge|posts|kommentare|sterne)(?:(?:,| und|, und) (?:kommentare|beiträge|bewertungen|nachrichten|rezensionen)){1,2}(?=${end})`,
    ]),
    except: apart([
      '(?:google|facebook|youtube|instagram|twitter|x|linkedin|xing|tiktok|social media|pinterest)(?: (?:maps|pixel|videos?|plugins?|plug ins?|analytics|ads|fonts|tag manager|recaptcha|remarketing|dienste?|widgets?|schaltflächen|login|konto|connect|anmeldung|einbindung|cookies?))(?: [^.;:]{2,30})?',
      '(?:einbindung|verwendung|nutzung|einsatz|plugins?) (?:von|des|der) (?:google|facebook|youtube|instagram|twitter|linkedin|xing|social)[^.;:]{0,30}',
      'beiträge und (?:gebühren|zahlungen|entgelte)',
    ]),
  },
  'internal-communication': {
    cues: apart([
      `${start}(?:die |unsere )?kladde(?=${end})|wie (?:die|das|der) (?:küche|lager|werkstatt|büro|chef|leitung|zentrale|spätschicht|frühschicht) (?:davon |es |das )?erfährt[^.;:]{0,40}|aushang im (?:pausenraum|personalraum|büro|teamraum|umkleide|lager)|gespräch am (?:schichtende|dienstende|feierabend)|rückmeldung(?:en)? an(?:s| das| die) (?:büro|zentrale|leitung|lager|küche|werkstatt|verwaltung)`,
      `zettelwirtschaft(?: vermeiden)?|meldung(?:en)? (?:nach oben|an die leitung|an die schichtleitung)|${start}wer (?:muss|soll) (?:es|das|davon|was)(?: alles)? (?:wissen|erfahren)(?=${end})|(?:infos?|informationen|nachrichten|wissen|neuigkeiten) (?:weiter ?geben|weiterleiten|teilen|austauschen)|${start}(?:das |unser )?(?:rote|schwarze|blaue|grüne) buch(?=${end})`,
      `${start}(?:rundmails?|aushang|schichtbuch|übergabebuch|whatsapp gruppe|gruppenchat)(?:(?:,| und|, und) (?:aushang|rundmails?|schichtbuch|pinnwand|gruppenchat|zettel|teamrunde)){1,2}(?=${end})|${start}(?:flur|stall|busch)funk(?=${end})|was (?:die|der|das) (?:nächste|folgende|andere) (?:schicht|kollegin|kollege|team|dienst) wissen (?:muss|sollte)`,
    ]),
  },
  resources: {
    cues: apart([
      `${start}(?:das |unser )?(?:adressbuch|nummernverzeichnis|telefonbuch)(?=${end})|${start}wer (?:weiß|kann) mehr(?=${end})|${start}(?:ordner|listen|pläne|karten|vordrucke|formulare)(?:(?:,| und|, und) (?:ordner|listen|pläne|karten|muster|formulare)){1,3}(?=${end})|wo (?:die|unsere) (?:formulare|vordrucke|listen|ordner|unterlagen|vorlagen|anleitungen|pläne) (?:liegen|stehen|zu finden sind|hängen|sind)|${start}(?:zum )?weiterlesen(?=${end})`,
      `${start}(?:nachzulesen in|zum nachlesen|spickzettel|kurzwahl(?:en)?|handzettel|vordrucke|notizbuch|nachschlagezettel)(?:(?:,| und|, und) (?:vordrucke|formulare|muster|spickzettel|kurzwahlen))?(?=${end})`,
    ]),
    except: apart([
      `vo[mn] (?:der )?\\p{L}{0,12}(?:azubi|lehrling|aushilfe|team)(?:in)? bis (?:zum|zur) [^.;:]{3,20}:? wer [^.;:]{3,20}`,
      `${start}wen sie (?:anrufen|erreichen|sprechen) können(?=${end})`,
    ]),
  },
  implementation: {
    cues: apart([
      `${start}(?:schulungs|einführungs|trainings|einarbeitungs|unterweisungs|übungs)(?:tage?|abende?|runden?|woche|stunden?|programm)(?=${end}| )|${start}(?:unsere |die )?(?:neulinge|neuzugänge|frischlinge)(?=${end})|${start}(?:probe|übungs|schulungs)(?:abend|stunde|tag) (?:für|mit) [^.;:]{3,20}`,
      `(?:wie|wann|wo) (?:es|das|sie|alles) (?:bekannt (?:gemacht )?(?:wird|wurde|werden)|sich herumspricht|verkündet wird|alle erreicht)|${start}(?:paten|patinnen|mentoren|tandems?)(?:(?:,| und|, und) \\p{L}{4,20})?(?=${end})|${start}(?:probe(?:anrufe|gespräche|telefonate)|rollenspiele?)(?=${end}| und)`,
    ]),
    except: apart([`so sieht (?:eine? )?gute[rs]? [^.;:]{4,20}(?: aus)?`, `(?:so|wie) (?:lernen|führen) wir (?:aus|gespräche)[^.;:]{0,20}`]),
  },
  pilot: {
    cues: apart([
      `${start}(?:die )?ersten? erfahrungen (?:in|mit|aus|bei) [^.;:]{3,25}(?=${end})|${start}ausprobieren(?=${end})|${start}(?:ein|zwei|drei|vier) (?:monate?|wochen?|tage?) (?:zur|auf) probe|kleiner (?:versuch|test|anfang) (?:zuerst|vorab|vorweg)`,
      `(?:versuchs|test|probe|pilot)(?:filialen?|kunden|gäste|station|woche|wochen|monate?|team|haus|abteilung|bezirk|tage)(?=${end}| und| in| im)|(?:\\p{L}{2,8}) (?:wochen|monate|tage) (?:auf|zur) probe|was (?:der|die|das) (?:test|probe|versuch|pilot|erprobung)\\p{L}{0,8} (?:ergab|ergeben hat|gezeigt hat|zeigte|gebracht hat|brachte)|(?:erfahrungen|lehren|ergebnisse|erkenntnisse) aus (?:dem|der|den) (?:test|probe|versuch|pilot|erprobung)\\p{L}{0,12}|vorlauf (?:mit|in) [^.;:]{3,25}`,
    ]),
  },
  enforcement: {
    cues: apart([
      `wenn (?:jemand|einer|wer) (?:schludert|schlampt|schummelt|pfuscht|trödelt|die regeln [^.;:]{3,20})(?=${end})|${start}einhalten und [^.;:]{4,20}(?=${end})|${start}prüfung durch (?:die |den |das )?(?:${chief}|innendienst|revision|zentrale)(?=${end})|${start}aufsicht und (?:maßregeln|strafen|sanktionen|kontrolle|ahndung)(?=${end})`,
      `${start}wer (?:prüft|kontrolliert|überwacht|überprüft) (?:das|es|die einhaltung)(?=${end}| und)|(?:und |was,? )?wenn (?:einer|jemand|wer|keiner|man) nicht (?:mitmacht|mitzieht|folgt|gehorcht|will)|${start}(?:kontrollgänge|kontrollgang|verwarnung(?:en)?|ermahnung(?:en)?|rüge und abmahnung)(?=${end}| und|,)|${start}dranbleiben(?: und prüfen)?(?=${end})|${start}schluss mit lustig(?=${end})`,
      `${start}(?:kontrolle|überprüfung) durch (?:die |den |das )?(?:${chief}|revision|interne[^.;:]{0,15})(?=${end})`,
    ]),
  },
  exceptions: {
    cues: apart([
      `(?:wann|wo) (?:wir )?fünf(?:e)? (?:mal )?gerade (?:ist|sind|sein lassen)|${start}ausnahmsweise(?=${end})|was (?:nur )?(?:der|die) (?:${chief}) (?:erlauben|genehmigen|bewilligen|gestatten) (?:kann|darf)|${start}(?:nicht|nur) (?:ohne|mit) (?:unterschrift|erlaubnis|zustimmung|genehmigung|freigabe) (?:der|des|durch|von) [^.;:]{3,25}(?=${end})|${start}(?:bei|wenn) (?:sturm|hochwasser|streik|schnee|unwetter|stromausfall)(?: ist| herrscht)?(?=${end})`,
      `wenn (?:es |das )?(?:einmal |mal |doch |doch mal )(?:es )?anders (?:läuft|ist|kommt|geht)|abweichung(?:en)? nur (?:mit|nach|durch) [^.;:]{3,20}|nicht (?:immer|stur|streng) nach (?:vorschrift|plan|regel|schema)|kulanz durch [^.;:]{3,20}|${start}wenn wir (?:einmal |mal |doch )?nicht können(?=${end})|${start}(?:kein )?freibrief(?=${end})`,
      `(?:wer|wann) (?:darf|dürfen) (?:wir |man |jemand )?(?:ausnahmsweise|anders|davon abweichen|abweichen|eine ausnahme)[^.;:]{0,20}`,
    ]),
  },
  review: {
    cues: apart([
      `wann wir (?:das|dieses|die|diese|den|diesen) ${paper} (?:neu schreiben|umschreiben|durchgehen|überarbeiten|auffrischen|anfassen)|${start}aktueller stand(?=${end})|${start}(?:die )?neu(?:auflage|fassung|ausgabe)(?=${end}| )`,
      `wann (?:das|dieses|die|diese|der|dieser) ${paper} (?:neu [^.;:]{3,15}|überarbeitet|durchgesehen|überprüft|erneuert|aktualisiert)(?: (?:wird|werden))?|${start}alle jahre wieder(?=${end})|(?:frühjahrsputz|kehraus|inventur|großputz) (?:im|für das|fürs|am|bei) ${paper}|${start}(?:fassung|stand|version|ausgabe) (?:vom|von) [0-9][^.;:]{0,20}(?=${end})|${start}nächster? (?:check|durchgang|prüfung|blick|tüv|termin zur durchsicht)(?=${end})|${start}(?:der )?(?:prüf|durchsichts|überarbeitungs|revisions)?turnus(?=${end})|${start}zuletzt (?:geändert|geprüft|gelesen|angefasst|durchgegangen)(?=${end})|(?:ein )?lebende[sn]? (?:dokument|papier|heft)`,
    ]),
    except: apart([`${start}überprüfung durch (?:die |den |das )?(?:${chief})(?=${end})`]),
  },
  summary: {
    cues: apart([
      `${start}(?:kurz|kurzfassung|kurztext|text) für (?:die|den|das) (?:website|webseite|homepage|aushang|flyer|schaufenster)(?=${end})`,
    ]),
    except: apart([`(?:unsere |die )?kundschaft in kürze`, 'aushang im (?:pausenraum|personalraum|büro|teamraum|umkleide|lager)']),
  },
};
