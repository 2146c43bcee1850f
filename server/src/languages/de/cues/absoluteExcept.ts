/** Totalities that promise no outcome: what is recorded, what is never done without, what was never so. */

const record =
  '(?:dokumentiert|protokolliert|notiert|vermerkt|erfasst|registriert|fotografiert|archiviert|gegengezeichnet|unterschrieben|mitgeschrieben|aufgezeichnet|aufbewahrt|gekennzeichnet|beschriftet|nummeriert|gewogen|gezählt|abgelegt|eingetragen|quittiert|bestätigt|angesagt|gemeldet|' +
  'Nummer|Vorgangsnummer|Auftragsnummer|Aktenzeichen|Quittung|Lieferschein|Kopie|Beleg|Bestätigung|Protokoll|Etikett|Zähler|Ansprechpartner(?:in)?)';

/** Contexts for absolutes. */
export const recorded: readonly string[] = [
  // A wait of open degree is vague, and no absolute: `Wir lassen niemanden unnötig lange warten`.
  '(?:wir |[^.;:!?]{0,20}(?:lassen|lässt|lasst) )?(?:nie|niemals|niemand(?:en|em)?|keine[nrm]?) (?:[^.;:!?]{0,30} )?(?:(?:unnötig|übermäßig|allzu|unangemessen|endlos|zu|so) lange?|ewig|endlos)(?![\\p{L}])[^.;:!?]{0,40}',
  // Whoever it is, rules have been written or apply: `egal wer Dienst hat, haben wir unsere Regeln aufgeschrieben`.
  '(?:egal|ganz gleich|gleichgültig|gleich),? (?:ob|wer|wo|wann|wie|welche[nrsm]?|an welche[nrm]?|auf welche[nrm]?|über welche[nrm]?) [^.;:!?]{3,80}, (?:haben|hat|gibt|gelten|gilt|stehen|steht) [^.;:!?]{0,40}(?:Regeln?|Spielregeln|Richtlinien?|Grundsätze|Vorgaben|Blatt|Leitfaden|Handbuch)(?:[^.;:!?]{0,40})?',
  // `Kurse in beiden Hallen, egal ob am Telefon oder per Mail gebucht`: what is meant, and nothing promised.
  '(?:egal|ganz gleich|gleichgültig),? ob [^.;:!?]{3,90} (?:gebucht|bestellt|gekauft|gemietet|angemeldet|erworben|eingereicht|gestellt|vereinbart|verkauft|abgegeben)(?=[.;,!]|$)',
  '(?<![\\s\\S])(?:nie|niemals) (?:den|die|das|ein(?:e[nrm]?)?|mit|am|im|auf|in|ohne) [^.;,]{3,60}(?:en|ern|eln)(?=[.;,!]|$)',
  '(?:(?:auf|in|an|hinter|vor|bei) \\p{L}{3,12} \\p{L}{3,20} )?(?:raucht|trinkt|isst|telefoniert|schläft|läuft|rennt|schreit|klettert|spielt|badet|duscht|parkt|arbeitet) (?:dort |hier )?(?:nie|niemals) (?:jemand|einer|ein \\p{L}{3,20})',
  '(?:\\p{L}{2,20} ){0,2}jede[nsr] (?:Morgen|Abend|Mittag|Tag|Nachmittag|Vormittag|Woche|Monat|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Nacht|Stunde) (?![^.;,]{0,50}(?:pünktlich|auf die (?:Sekunde|Minute)|garantiert|fehlerfrei|makellos|perfekt|reibungslos))[^.;,]{3,50}',
  '(?:nie|niemals) [^.;,]{2,40} (?:(?:am|an (?:dem|den|der|einem|einer)) \\p{L}{3,20} vorbei|hinter dem Rücken|über den Kopf|auf Kosten (?:der|des|anderer))',
  `(?:jede[rnms]?|alle[rn]?|sämtliche[rn]?|von jede[rm]) [^.;:!?]{2,80}(?<![\\p{L}])${record}(?![\\p{L}])[^.;:!?]{0,40}`,
  // `Kein Gerät wird ohne Siegel verliehen`.
  'kein(?:e[rnms]?)? (?:einzige[rs]? )?\\p{L}{3,30} (?:wird|werden) ohne [^.;,]{3,40} (?!allein)\\p{L}{3,20}(?:t|en)',
  '(?:nie|niemals|nicht) (?:jede[rnms]?|alle[sn]?|vollständig|ganz|immer|überall)(?: [^.;,]{3,40})?',
  '(?:tragen|trägt|tragt|lehnen|lehnt|führen|führt|halten|hält|schließen|schließt|sperren|sperrt|grüßen|grüßt|begrüßen|siezen|siezt|duzen|duzt|dokumentieren|notieren|prüfen|prüft|behandeln|behandelt|verwahren|verwahrt|bewahren|melden|meldet|fragen|fragt) (?:wir |Sie |alle |jede[rs]? |sie )?(?:[^.;:!?]{0,70} )?(?:ausnahmslos|ohne Ausnahme|uneingeschränkt|unbedingt|absolut)(?! (?:erreichbar|zufrieden|pünktlich|frisch))(?: ab| mit| zu| ein)?',
  // What nobody here promises or sells is a rule: `Wir versprechen keine Plätze, die …`.
  '(?<!es )(?:versprechen|verspricht|nennen|nennt|verkaufen|verkauft|geben|gibt|machen|macht|nehmen|nimmt|bieten|bietet|verleihen|verleiht|verwenden|verwendet|benutzen|benutzt|unterschreiben|unterschreibt|vergeben|vergibt|buchen|bucht|verbreiten|verbreitet|behaupten|behauptet|empfehlen|empfiehlt|bestellen|bestellt|annehmen|ausgeben|herausgeben) (?:wir |Sie )?(?:niemandem )?kein(?:e[rnms]?)? [^.;,]{3,40}, (?:\\p{L}{2,6} )?(?:der|die|das|den|dem|deren|dessen) [^.;]{3,80}',
  // Given back without argument, in a time that is said.
  'ohne Wenn und Aber,? (?:[^.;]{0,50} )?(?:innerhalb|binnen|bis zum|spätestens|am selben Tag)[^.;]{0,30}',
  '(?:erstatt|ersetz|tausch|schreib|zahl|nehm|überweis)\\p{L}{1,4} (?:[^.;]{0,90} )?ohne Wenn und Aber(?: [^.;]{0,40})?',
  'verlier(?:en|t|st) (?:Sie |du |ihr |der \\p{L}{3,16} |die \\p{L}{3,16} )?(?:dadurch |damit |deshalb )?(?:keine[nr]?|nicht) (?:[^.;,]{0,16} )?(?:Anspr(?:uch|üche)|Rechte?|Garantie|Gewährleistung|Widerrufsrecht)',
  '\\p{L}{2,16}(?:t|en) (?:[^.;,:]{0,20} )?(?:niemand|keiner|kein(?:e)? \\p{L}{3,24}) (?:[^.;,:]{0,16} )?ohne (?:\\p{L}{3,16}e[nrsm]? )?\\p{L}{0,18}(?:weste|helm|brille|schuhe|haube|maske|schutz|gurt|sicherung|ausweis|schein|berechtigung|freigabe|erlaubnis|genehmigung|weisung|begleitung|aufsicht|meldung|ticket|unterschrift|auftrag|zustimmung|einwilligung|quittung|vollmacht)(?: [^.;,:]{2,30})?',
  // A term of a warranty, a duty, things that stay where they are, papers that are put away.
  '(?:\\p{L}{3,24} )?(?:sind|ist|bleiben|bleibt) (?:[^.;,:]{0,20} )?(?:von|vom) (?:der |dem |jeder |jeglicher )?\\p{L}{0,14}(?:garantie|gewährleistung|haftung|versicherung|versicherungsschutz|erstattung|umtausch|rückgabe|kulanz|teilnahme|ersatz|leistung|leistungen|deckung) ausgeschlossen',
  '(?:alle|jede[rsn]?|sämtliche) [^.;,:]{2,60} (?:sind|ist|haben|hat) (?:[^.;,:]{0,50} )?(?:zu (?!erfüllen|lösen)\\p{L}{3,20}(?:en|ern|eln)|\\p{L}{2,8}zu\\p{L}{3,16}(?:en|ern|eln))',
  '(?:bleibt|bleiben|gehört|gehören) (?:immer|stets|ausnahmslos|jederzeit) (?:draußen|drinnen|hier|zu|aus|an (?:der Leine|Ort und Stelle)|vor der \\p{L}{3,16}|im \\p{L}{0,14}(?:haus|schrank|fach|spind|regal|tresor|lager|raum|büro|keller|korb|wagen)|in der \\p{L}{0,14}(?:schublade|mappe|kasse|tasche|box|kabine|garderobe|akte)|beim? (?:\\p{L}{3,16})|hinter \\p{L}{3,16}|unter Verschluss|ausgeschaltet|liegen)',
  '(?:kein(?:e[rnms]?)?|nie|niemals|nirgends) [^.;:!?]{0,60}\\p{L}{0,14}(?:ausweis|schlüssel|akte|unterlage|rezept|karte|geld|messer|kasse|medikament|chemikalie|werkzeug|formular|liste|daten|brief|befund|vertrag|schere)\\p{L}{0,4} (?:[^.;,:]{0,20} )?(?:offen|herum|unbeaufsichtigt|unverschlossen|in Reichweite|liegen)(?: ?(?:herum|liegen|stehen))?',
  '(?:damals|früher|seinerzeit|einst) [^.;!?]{3,100}',
  '(?:ging|gingen|kam|kamen|blieb|blieben|gab|fand|fanden|stand|standen|lag|lagen|fiel|fielen|verlor|klemmte|fehlte|fehlten) (?:[^.;,:]{0,20} )?(?:nie|niemals|kein(?:e[rnms]?)?|niemand|immer|stets|jede[rs]?|alle)(?: [^.;,:]{2,60})?',
  // What nobody does alone, and who is not left alone where: rules of safety.
  '(?:trägt|hebt|arbeitet|fährt|betritt|öffnet|steigt|bedient|klettert|schwimmt|taucht|behandelt|entscheidet|zählt|schließt|transportiert|verlädt|nimmt|geht|lädt) (?:[^.;,]{0,24} )?(?:niemand|keiner|kein(?:e)? \\p{L}{3,20}|nie) (?:[^.;,]{0,24} )?(?:alleine?|mit nach Hause|mit heim)',
  '(?:niemand|keiner) (?:trägt|hebt|arbeitet|fährt|betritt|öffnet|steigt|bedient|klettert|schwimmt|taucht|behandelt|transportiert|verlädt|nimmt|geht) (?:[^.;,]{0,40} )?(?:alleine?|mit nach Hause|mit heim)',
  '(?:kein(?:e)? \\p{L}{3,20} bleibt|lassen wir nie|lässt man nie|bleiben nie|bleibt nie) (?:[^.;,]{0,10} )?alleine? (?:im|in|auf|am|an|vor|hinter|bei)(?! (?:Regen|Ernstfall|Notfall))(?: [^.;,]{2,24})?',
  'wer (?:gestürzt|verletzt|ohnmächtig|bewusstlos)[^.;,]{0,20}, bleibt nie allein',
  '(?:nie|niemals|nicht) (?:\\p{L}{2,8} \\p{L}{3,20} )?ohne (?:\\p{L}{3,14}e[nrs]? )?\\p{L}{0,14}(?:untersuchung|rezept|test|einweisung|voranmeldung|schutzbrille|uhrzeit|datum|namen|narkose|diagnose|messung|vorgespräch|gespräch|verordnung|nachweis|maske)(?: [^.;,]{2,20})?',
  // A price that is the same each time, what two people do, and what children are never sold.
  '(?:kostet|kosten|beträgt|betragen|zahl(?:t|en)|berechnen|berechnet|bezahl(?:t|en)) (?:wir |man )?(?:[^.;,]{0,30} )?(?:immer|stets|ausnahmslos|jederzeit|jedes Mal) (?:[^.;,]{0,20} )?(?:[0-9]|denselben|dasselbe|dieselbe|den gleichen|die gleiche|das Gleiche|gleich|den vollen|die Hälfte|nichts)(?:[^.;,]{0,20})?',
  '(?:immer|stets|ausnahmslos) (?:mindestens |nur )?(?:zwei|drei|vier|eine zweite|ein zweiter) (?:Personen?|Leute|Kolleg\\p{L}{1,8}|Mitarbeit\\p{L}{2,10}|Beschäftigte|Menschen|\\p{L}{0,12}kräfte|Fahrer\\p{L}{0,5}|Unterschriften|Verantwortliche)',
  '(?:schließen|schließt|sperren|sperrt|löschen|löscht|schalten|schaltet|melden|meldet|ziehen|zieht|setzen|setzt|legen|legt|waschen|wäscht|räumen|räumt) (?:[^.;,]{0,20} )?(?:alle|jede[rs]?) (?:immer|stets|ausnahmslos|jedes Mal)(?: [^.;,]{2,40})?',
  '(?:an )?(?:Kindern?|Jugendlichen?|Minderjährigen?|Betrunkenen?|Fremden?|Dritten?|Unbekannten?|Unbefugten?|Tieren?) (?:[^.;,]{0,20} )?(?:nie|niemals|keinesfalls)(?: [^.;,]{2,40})?',
  'nicht länger (?:\\p{L}{2,12} )?warten(?: lassen)? als [^.;,]{3,30}',
];
