import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { apart, chief, end, people } from './words.ts';

/** Sections that say how the team answers in public, keeps itself informed and finds help. */
export const support = {
  'social-media': {
    title: 'Soziale Medien und Bewertungen',
    aliases: [
      'Soziale Medien',
      'Social Media',
      'Bewertungen',
      'Onlinebewertungen',
      'Online-Bewertungen',
      'Bewertungen im Internet',
      'Soziale Netzwerke',
      'Social-Media-Richtlinie',
      'Umgang mit Bewertungen',
      'Antworten auf Bewertungen',
      'Kommentare und Bewertungen',
      'Wir im Netz',
      'Wie wir online antworten',
    ],
    cues: apart([
      'soziale[nr]? (?:medien|netzwerke[n]?|kanäle[n]?)(?: und (?:presse|bewertungen|rezensionen))?',
      `social(?:-| )media(?: \\p{L}{0,20})?(?= und|,|${end})`,
      '(?:auf |mit )?(?:online|internet|google|kunden|gäste)?(?:-| )?(?:bewertungen|rezensionen|' +
        'bewertungsportale[n]?)(?: (?:im (?:netz|internet)|online|auf [^.;]{3,20}))?(?: (?:beantworten|und kommentare|' +
        'und antworten))?',
      '(?:antworten|antwort|reaktion(?:en)?|reagieren|eingehen) auf (?:schlechte |negative |kritische |' +
        'online )?(?:bewertungen|rezensionen|kommentare|beiträge|posts)',
      '(?:instagram|facebook|tiktok|linkedin|mastodon|youtube)(?: (?:und|&)[^.;]{0,30})?',
      '(?:im netz|online|im internet|öffentlich) (?:antworten|reagieren|auftreten|unterwegs|sichtbar)',
      'was (?:über uns )?im (?:netz|internet)[^.;]{0,25}',
      'kommentare(?:n)? (?:im|auf|unter|online)[^.;]{0,25}',
      'sterne und kommentare',
      '(?:online )?bewertungs(?:plattform(?:en)?|seiten)|(?:unser )?(?:ton|auftritt|verhalten) im (?:netz|internet)',
      `wenn (?:uns )?(?:jemand|${people}) (?:uns )?(?:online|im netz|öffentlich|im internet) [^.;]{3,30}`,
      'google(?: |-)?bewertungen',
      `wenn (?:wir |uns jemand )(?:online |im netz |öffentlich )?(?:bewertet|kritisiert)(?: werden)?|wenn wir (?:online|im netz|im internet) bewertet werden|google(?: und co)?(?=${end})`,
      'wie wir auf (?:online |schlechte )?(?:bewertungen|rezensionen|kommentare|beiträge)[^.;]{0,20} (?:antworten|reagieren)|(?:wer|was wir|wie wir) (?:im netz|online|öffentlich|im internet) [^.;]{3,20}|öffentliche (?:kommentare|antworten|beiträge)',
      '(?:posts|direktnachrichten|kommentare) und (?:kommentare|posts|bewertungen)|was wir posten|(?:kritik|meinungen|stimmen) im (?:netz|internet)|shitstorm',
      `(?<!\\p{L} )im (?:netz|internet)(?=${end})`,
    ]),
    guidance: 'Legen Sie fest, wer auf Beiträge und Bewertungen antwortet, bis wann und was öffentlich gesagt wird.',
    body: bodies['social-media'],
  },
  'internal-communication': {
    title: 'Interne Kommunikation',
    aliases: [
      'Interne Information',
      'Interne Meldewege',
      'Meldewege',
      'Kommunikation im Team',
      'Informationsfluss',
      'Dokumentation von Kontakten',
      'Schichtübergabe',
      'Abstimmung im Team',
      'Wie wir uns abstimmen',
      'Wie wir einander informieren',
      'Interne Abstimmung',
      'Dokumentation und Ablage von Kundenkontakten',
    ],
    cues: apart([
      'interne[rns]? (?:kommunikation|information(?:en)?|abstimmung|melde\\p{L}{3,12}|weitergabe|mitteilung(?:en)?|' +
        'absprachen|meldung(?:en)?|verständigung)',
      '(?:schicht|dienst|team|fall|übergabe|morgen|wochen)(?:übergaben?|besprechung(?:en)?|buch|protokoll|runden?|' + 'notizen|kanal)',
      '(?:team|früh|lage|dienst)besprechung(?:en)?',
      'besprechung(?:en)? (?:vor|nach|im|zum) [^.;]{3,25}',
      '(?:melde|informations|berichts)(?:wege?[ns]?|kette|fluss|pflicht(?:en)?)',
      'wie wir (?:uns|einander) (?:[^.;]{0,20} )?(?:abstimmen|informieren|auf dem laufenden halten|absprechen|' +
        'austauschen|verständigen|bescheid geben)',
      '(?:einander|sich gegenseitig|uns gegenseitig|das team|die kolleg\\p{L}{2,6}) (?:informieren|' +
        'auf dem laufenden halten|bescheid (?:geben|sagen))',
      'wer (?:wem|wen) (?:[^.;]{0,15} )?(?:bescheid (?:gibt|sagt)|informiert|berichtet|meldet)',
      '(?:kommunikation|absprachen|abstimmung|information|austausch|verständigung) (?:im (?:team|haus|betrieb|' +
        'kollegium)|zwischen (?:den )?(?:schichten|abteilungen|teams|filialen|standorten|bereichen)|' +
        'unter kolleg[^.;]{2,25}|innerhalb (?:des|der) [^.;]{3,25}|untereinander)',
      `(?:der|dem|die|den) ${chief} (?:bescheid (?:geben|sagen)|informieren|melden|berichten|unterrichten|verständigen)`,
      'bescheid (?:geben|sagen)',
      `was (?:die|der|das) (?:${chief}|nächste schicht|team|küche|\\p{L}{3,20}schicht|kollegen) (?:wissen muss|` +
        'erfahren muss|wissen müssen|wissen sollte)',
      '(?:meldung(?:en)?|information(?:en)?|nachrichten|mitteilungen) (?:im|in den|an den|in die) (?:team|chat|gruppen|' +
        'intern|diensthabenden)\\p{L}{0,12}',
      '(?:das|unser) (?:heft|buch|brett|logbuch|notizbuch) (?:neben|an|bei|hinter|im|in) (?:der|dem|das) [^.;]{3,15}',
      '(?:dokumentation|protokollierung|erfassung|aufzeichnung) (?:von|der|jedes) (?:kontakt\\p{L}{0,3}|' +
        'kundenkontakt\\p{L}{0,3}|gesprächen?|anrufen?|vorgängen?|fällen?|anliegen|\\p{L}{3,15}gesprächen?)',
      '(?:gespräche|kontakte|fälle|vorgänge|anrufe) (?:festhalten|dokumentieren|notieren|aufschreiben|erfassen)',
      '(?:team|gruppen|mitarbeiter)(?:chat|kanal)|schwarzes brett|aushang im personalraum',
      'übergaben? (?:im|zwischen|innerhalb|in der|an die nächste)[^.;]{3,25}|wie wir (?:intern|untereinander|im team) (?:kommunizieren|reden|sprechen|informieren)',
      `(?:information|unterrichtung|meldungen|meldung|bericht|mitteilung) (?:an |der |des )(?:die |den |das )?${chief}|wie (?:die )?informationen (?:fließen|weitergegeben werden|ankommen)`,
      'absprachen(?: (?:vor|nach|zwischen|mit|unter|im|in|am) [^.;]{3,30})?',
      'interner? austausch|notizen und übergaben|übergaben und notizen',
      'wer wem (?:was )?(?:sagt|mitteilt|weitergibt)|weitergabe im team|rücksprachen? (?:im|mit dem|untereinander)[^.;]{0,15}|teamabsprachen?|wer wem was sagt',
      `übergabezettel|kurze wege im team|interne dokumentation|eintrag ins [^.;]{3,15}buch|information der kolleg\\p{L}{2,6}|(?<!\\p{L} )besprechungen(?=${end})|jour fixe`,
      '(?:notizen|einträge|vermerke|eintrag|vermerk) (?:im|in|ins|in der|in die) [^.;]{2,25}',
      '(?:übergabe|übergaben) (?:morgens|abends|am|zum|bei|nach|vor|zur)[^.;]{0,25}|wen (?:sie|du|ihr|wir|man) (?:wann |wie |worüber )(?:informier|benachrichtig|verständig)\\p{L}{1,4}',
      `(?<!\\p{L} )übergaben(?=${end})`,
    ]),
    except: apart(['übergabe (?:am|bei|zum|nach|vor) (?:auszug|einzug|anreise|abreise|abholung|kauf|schlüssel)[^.;]{0,15}']),
    guidance: 'Sagen Sie, wer intern wen informiert, bis wann, und wo Kontakte festgehalten werden.',
    body: bodies['internal-communication'],
  },
  resources: {
    title: 'Ansprechpersonen und Hilfsmittel',
    aliases: [
      'Ressourcen',
      'Hilfsmittel',
      'Ansprechpersonen nach Thema',
      'Ansprechpartnerinnen und Ansprechpartner',
      'Ansprechpersonen',
      'Wen Sie fragen können',
      'Wer hilft weiter?',
      'Wo Sie Hilfe finden',
      'Weiterführende Informationen',
      'Mitgeltende Unterlagen',
      'Mitgeltende Dokumente',
      'Schulungsunterlagen',
      'Arbeitshilfen',
      'Nützliche Links',
      'Verweise',
      'Material',
      'Unterstützung',
      'Werkzeuge',
      'Hilfe',
      'Ansprechpartner und Durchwahlen',
      'Ansprechpersonen und Durchwahlen',
      'Ansprechpartner und Links',
      'Kontakte und Links',
      'Ansprechpersonen und Unterlagen',
      'Namen und Nummern',
      'Hilfe und Ansprechpartner',
      'Hilfe und Ansprechpersonen',
      'Unterlagen',
      'Telefonnummern',
      'Hilfe und Kontakte',
      'Hilfe und Kontakt',
      'Hilfe und Links',
      'Ansprechpartner und Dokumente',
      'Ansprechpersonen und Dokumente',
    ],
    cues: apart([
      'wo (?:finde|bekomme|finden|bekommen|gibt) (?:ich|sie|wir|es) (?:[^.;]{0,15} )?(?:hilfe|unterstützung|mehr|' + 'antworten|unterlagen|vorlagen)',
      'wo (?:sie|du|wir|man|ihr) (?:[^.;]{0,20} )?(?:hilfe|unterstützung|mehr|antworten|unterlagen|' +
        'vorlagen)(?: [^.;]{0,12})? (?:finden|findest|findet|bekommen|bekommt|bekommst|erfahren|nachlesen)',
      'wo (?:man|sie|wir|du) (?:etwas |was |alles |mehr |das )?(?:nachschlagen|nachschlägt|nachlesen|nachliest|findet|' +
        'nachsehen|nachsieht)(?: (?:kann|können|was[^.;]{3,20}))?',
      '(?:wer|wen|an wen|wo)(?: (?:man|sie|wir|du|ich|kann|können|wofür|wozu|bei [^.;]{3,25}|' +
        'in [^.;]{3,15}))* (?:weiterhilft|weiter hilft|hilft|fragen|fragt|man sich wendet|nachfragen|anruft|anrufen|' +
        'man fragt|helfen kann)(?: (?:kann|können|sollten|weiter))?(?:,? wenn[^.;]{3,40})?',
      '(?:wer|wen) (?:wofür|wozu|wobei)(?: [^.;]{0,15})? (?:hilft|fragen|ansprechen|anrufen|anruft)',
      '(?:ansprech(?:personen|partner|partnerinnen und ansprechpartner|stellen)|kontakte|telefonnummern) (?:nach|je|' +
        'für jedes) (?:thema|themen|anliegen|bereich)',
      'mitgeltende[rn]? \\p{L}{3,25}',
      '(?:weiterführende|zugehörige|verwandte|ergänzende|weitere|begleitende)[rns]? (?:informationen|links|dokumente|' +
        'unterlagen|quellen|literatur|hilfen|hinweise|materialien)',
      '(?:arbeits|hilfs|schulungs|telefon)(?:hilfen|mittel|materialien|unterlagen|liste)',
      '(?:hilfe|unterstützung)(?= und (?:weiter|kontakt|ansprech|links|quellen|literatur|' +
        'unterlagen))(?: und (?:weiterführende (?:literatur|links|informationen)|ansprechpersonen|links))?',
      '(?<!ki )(?:hilfsmittel|vorlagen|checklisten|links|downloads|ressourcen)(?! (?:und|&) cloud)(?: (?:und|' +
        '&) (?:vorlagen|checklisten|links|formulare|hilfsmittel|dokumente))?',
      '(?:werkzeuge|textbausteine) (?:und|&) (?:vorlagen|hilfsmittel|links|checklisten)',
      '(?:wissensdatenbank|telefonliste|kontaktliste|telefonverzeichnis|intranet|wiki|nachschlagewerke?|literatur|' +
        'quellen|verweise|referenzen|linksammlung)(?: und links)?',
      '(?:wichtige|nützliche|hilfreiche) (?:nummern|links|adressen|telefonnummern|kontakte|dokumente|unterlagen|' +
        'rufnummern|ansprechpartner|ansprechpersonen)',
      'wer (?:was weiß|weiß was|weiß bescheid)',
      '(?:ansprechpartner|ansprechpersonen|kontakt|telefon|adress|rufnummern|durchwahl|namens)(?:verzeichnis|liste|übersicht)(?:se)?',
      '(?:verzeichnis|liste|übersicht) (?:der|aller|unserer) (?:ansprech|kontakt|telefon|rufnummer|durchwahl)\\p{L}{1,25}',
      '(?:zum|wissenswertes zum) (?:nachschlagen|nachlesen|weiterlesen)|wo(?:rin)? (?:was|alles) steht|was wo steht',
      `wen (?:anrufen|fragen|ansprechen)(?= |\\?|,|${end})|wen (?:rufe|frage) ich(?: an)?`,
      `anlaufstellen|hilfe (?:im haus|intern|von kolleg\\p{L}{2,6})|(?:wo|was) (?:steht|liegt|finde ich|findest du) (?:was|wo)|(?<!\\p{L} )(?:material(?:ien)?|unterstützung|werkzeuge|hilfe)(?=${end})`,
      '(?:ansprech(?:partner|personen|partnerinnen)(?: und ansprechpartner)?|kontakte) (?:im überblick|von a bis z|auf einen blick|nach [^.;]{3,20}|je [^.;]{3,20})',
      'wer (?:beantwortet|erklärt|hilft bei|weiß) was',
      `(?:nummern|durchwahlen|formulare|links)(?=${end}|,| und)`,
      `(?:wo|wen) (?:du|ihr) (?:[^.;]{0,15} )?(?:nachfragst|nachfragt|anrufst|anruft|fragst|fragt|ansprichst|ansprecht|nachsiehst|nachliest)|(?<!\\p{L} )(?:unterlagen|telefonnummern|weiterführendes|dokumente)(?=${end}| und)|wo steht (?:mehr|das|was)|hier (?:findest du|findet ihr|bekommst du) (?:hilfe|unterstützung|rat|mehr)|hilfe (?:bekommen|finden)`,
      'interne ansprech(?:partner|personen|stellen)|ansprechpersonen im haus',
      'wer (?:dir|euch|ihnen|mir|uns) (?:[^.;]{0,12} )?hilft|wer (?:kann|könnte) (?:dir |euch |mir |uns )?(?:weiter)?helfen',
      'wen (?:du|ihr|sie|man) (?:[^.;]{0,25} )?(?:ansprechen|fragen|anrufen) (?:kannst|könnt|können|kann)|wen (?:du|ihr) bei [^.;]{3,25} (?:fragst|fragt|ansprichst)|(?<!\\p{L} )nachschlagen|handbücher und anleitungen|hilfen? für (?:das team|alle|dich|euch)|hier (?:gibt es|bekommst du|findest du) (?:hilfe|rat|mehr)',
      '(?:verwandte|zugehörige|mitgeltende|ergänzende|weitere|andere) (?:anweisungen|richtlinien|regelungen|verfahren|vorschriften|handbücher|leitfäden)',
      `wo (?:alles|das) (?:liegt|steht)|wo (?:du|ihr|sie) (?:was|alles) (?:findest|findet|finden)|wer (?:dir|euch) weiter ?hilft|wer sich (?:womit )?auskennt|fachleute im haus|schnelle hilfe|(?<!\\p{L} )anleitungen(?=${end}| und)|bezugsdokumente|siehe auch|wer hilft (?:bei was|wobei|wem)|ansprechpartner für (?:einzelne|alle|bestimmte) [^.;]{3,20}`,
      `(?<!\\p{L} )(?:wichtige )?(?:nummern|rufnummern|adressen|telefonnummern) (?:für|bei|im|in|von|zum|auf) [^.;]{3,25}|(?:muster|brief|text|mail|antwort)vorlagen|textbausteine(?=${end}| und)`,
      'wer kennt sich (?:womit |wo )?aus',
    ]),
    except: apart(['wer hilft,? wenn es brennt']),
    guidance: 'Nennen Sie zu jedem Thema eine Ansprechperson mit Kontakt und verweisen Sie auf Unterlagen und Schulungen.',
    body: bodies.resources,
  },
} satisfies Partial<LanguagePack['sections']>;
