import type { LanguagePack } from '../types.ts';

/** How German names channels, actions and objects, and joins the parts of a commitment. */
export const commitments: LanguagePack['commitments'] = {
  channels: {
    phone: {
      name: 'Telefon',
      patterns: [
        '(?:tele(?:f|ph)on|ruf)\\p{L}{0,14}',
        'anrufe?[ns]?|anrufende[nr]?|anrufer\\p{L}{0,6}',
        '(?:service-?)?hotlines?',
        'am apparat',
        'klingel\\p{L}{1,8}',
        'mailbox|anrufbeantworter',
      ],
    },
    email: { name: 'E-Mail', patterns: ['e-?mail\\p{L}{0,12}(?:-\\p{L}{2,12})?', 'mails?', 'elektronische (?:post|anfragen?|nachrichten?)'] },
    chat: { name: 'Chat', patterns: ['(?:live-?)?chat\\p{L}{0,12}', 'chatbots?'] },
    message: {
      name: 'Kurznachricht',
      patterns: ['sms', 'whatsapp(?:-\\p{L}{2,12})?', 'messenger\\p{L}{0,10}', 'kurznachrichten?', 'direktnachrichten?'],
    },
    social: {
      name: 'Soziale Medien',
      patterns: [
        'soziale[nr]? (?:medien|netzwerken?|kanäle[n]?)',
        'social(?:-| )media(?:-\\p{L}{2,12})?',
        '(?:facebook|instagram|linkedin|tiktok|mastodon)(?:-\\p{L}{2,12})?',
        '(?:online-?|google-?)?(?:bewertungen|rezensionen?)',
        'kommentare? unter (?:unseren )?beiträgen',
      ],
    },
    post: {
      name: 'Brief',
      patterns: [
        'briefe?n?',
        '(?:per|auf dem|mit der|schriftlich(?:e[rn]?)?) (?:post|postweg|post)',
        'postalisch\\p{L}{0,3}',
        'schriftliche[nr]? (?:anfragen?|eingaben?)',
        'schreiben(?! (?:wir|sie|ihnen))',
        '(?:tele)?fax',
      ],
    },
    form: {
      name: 'Onlineformular',
      patterns: [
        '(?:online-?|web-?|kontakt-?)?formular\\p{L}{0,4}',
        '(?:kunden-?|service-?|online-?)portal\\p{L}{0,3}',
        'tickets?(?!schalter)',
        'online-?(?:anfragen?|anträge?n?)',
      ],
    },
    counter: {
      name: 'Vor Ort',
      patterns: [
        'vor ort',
        'persönlich(?:e[rnm]?)? (?:vorsprachen?|beratung|besuch|gespräch)',
        '(?:service-?|info-?)?(?:schalter|theke|tresen|empfang|rezeption|kasse|ladentheke)\\p{L}{0,3}',
        '(?:im|in (?:der|unserer|unseren|jeder)) (?:laden|geschäft|filialen?|bürgerbüro|geschäftsstelle|büro|markt)',
        'warteschlangen?|wartebereich',
        'besucher(?:innen)?|gäste an der',
      ],
    },
    visit: {
      name: 'Hausbesuch',
      patterns: [
        'haus(?:besuch|termin)\\p{L}{0,3}',
        '(?:technik|service|monteur)\\p{L}{0,6}(?:termin|einsatz|einsätze|besuch)\\p{L}{0,3}',
        'bei (?:ihnen|der kundschaft|dem kunden) (?:zu hause|vor ort|daheim)',
        'montage\\p{L}{0,8}',
      ],
    },
  },
  actions: {
    callBack: {
      name: 'Rückruf',
      patterns: ['rückrufe?n?s?', 'zurück(?:ge|zu)?ruf\\p{L}{0,3}', '(?:rufe?n?|ruft) (?:[^.;,]{0,50} )?zurück', 'melden (?:wir )?uns telefonisch'],
    },
    answer: {
      name: 'Annahme',
      patterns: [
        '(?:nehmen|nimmt|nehme) [^.;]{0,60}(?:ab|an|entgegen)',
        '(?:an|entgegen)(?:ge|zu)?(?:nommen|nehmen)',
        'abgehoben|heben [^.;]{0,30}ab|abheben',
        '(?:anruf|telefon)\\p{L}{0,3} [^.;]{0,40}(?:beantwort\\p{L}{1,4}|angenommen)',
        'gehen [^.;]{0,20}ans telefon|geht [^.;]{0,20}ans telefon',
        'annahme(?:zeit)?|erreichbarkeit',
      ],
    },
    acknowledge: {
      name: 'Eingangsbestätigung',
      patterns: [
        '(?:eingangs|empfangs)bestätigung\\p{L}{0,2}',
        '(?:bestätig\\p{L}{1,4}) [^.;]{0,40}(?:eingang|empfang|erhalt)|(?:eingang|empfang|erhalt) [^.;]{0,50}bestätig\\p{L}{1,4}',
        'bestätig(?:t|en|ung|ungen)',
      ],
    },
    reply: {
      name: 'Antwort',
      patterns: [
        '(?:be)?antwort\\p{L}{0,5}',
        '(?:rück)?meld(?:en|et|ung|ungen) (?:uns|sich|wir uns)',
        'rückmeldung\\p{L}{0,2}',
        'reagier\\p{L}{1,3}|reaktion(?:szeit|en)?',
        '(?:be|ver|ab)?arbeit(?:en|et|ung|ungszeit)',
        'erwider\\p{L}{1,3}',
        'kümmer\\p{L}{1,3} (?:uns|sich)',
        '(?:erhalten|bekommen) [^.;]{0,30}(?:bescheid|nachricht)',
      ],
    },
    resolve: {
      name: 'Lösung',
      patterns: [
        '(?:ge)?lös(?:t|en|ung|ungen)',
        '(?:er)?ledig(?:t|en|ung)',
        '(?:ab|aus)geschlossen|abschließ\\p{L}{1,3}|abschluss',
        'beheb(?:en|t|ung)|behoben',
        'klär(?:en|t|ung)|geklärt',
        'beilegen|beigelegt|bereinig\\p{L}{1,3}',
        '(?:abschließende|endgültige)[rn]? (?:antwort|bescheid|stellungnahme)',
      ],
    },
    inform: {
      name: 'Information',
      patterns: [
        'informier\\p{L}{1,3}',
        '(?:benachrichtig|unterricht|verständig)\\p{L}{1,5}',
        '(?:teil|teilen|teilt) [^.;]{0,60}mit(?= |$|[.,;])|mitgeteilt|mitzuteilen',
        'bescheid (?:geben|sagen|bekommen)|geben [^.;]{0,40}bescheid|gibt [^.;]{0,40}bescheid',
        'auf dem laufenden',
        'zwischen(?:bescheid|nachricht|stand)\\p{L}{0,3}',
        'ankündig\\p{L}{1,4}|angekündigt|kündigen [^.;]{0,50}an(?= |$|[.,;])',
      ],
    },
    deliver: {
      name: 'Lieferung',
      patterns: [
        '(?:aus|zu|nach)?(?:ge)?liefer\\p{L}{1,6}',
        'liefer(?:zeit|termin|frist)\\p{L}{0,3}',
        '(?:ver)?(?:send|schick)(?:en|et|t)|(?:ver)?(?:sandt|schickt)|versand(?:zeit)?',
        'zustell\\p{L}{1,4}|zugestellt',
        'übergeben|übergib\\p{L}|übergabe',
        'ausgestellt|ausstellen|ausgehändigt|aushändig\\p{L}{1,3}',
      ],
    },
    refund: {
      name: 'Erstattung',
      patterns: [
        '(?:rück)?erstatt\\p{L}{1,5}',
        'zurück(?:ge|zu)?zahl\\p{L}{0,4}|rückzahlung\\p{L}{0,2}',
        'gutschrift\\p{L}{0,2}|gutgeschrieben|gutschreiben|schreiben [^.;]{0,40}gut(?= |$|[.,;])',
        'entschädig\\p{L}{1,4}',
        'zahlen [^.;]{0,50}zurück',
      ],
    },
    repair: {
      name: 'Reparatur',
      patterns: [
        'reparier\\p{L}{1,3}|reparatur\\p{L}{0,6}',
        '(?:um|aus)(?:ge)?tausch\\p{L}{0,3}',
        'ersetz\\p{L}{1,3}|ersatz(?:lieferung|gerät)?',
        'instand(?:ge)?setz\\p{L}{0,4}|instandsetzung',
        'wiederherstell\\p{L}{0,4}|wiederhergestellt|entstör\\p{L}{1,4}',
      ],
    },
    serve: {
      name: 'Bedienung',
      patterns: [
        '(?:be)?dien(?:t|en|ung)',
        '(?:begrüß|empfang|empfäng)\\p{L}{1,3}',
        'wart(?:en|et|ezeit|ezeiten)',
        '(?:an(?:ge)?sprechen|angesprochen|sprechen [^.;]{0,40}an(?= |$|[.,;]))',
        'beraten|berät|beratung(?:stermin)?',
        '(?:an die|der) reihe',
        'termine? (?:anbieten|bekommen|erhalten|vergeben)',
      ],
    },
    decide: {
      name: 'Entscheidung',
      patterns: [
        'entscheid\\p{L}{1,5}|entschieden',
        '(?:über)?prüf(?:en|t|ung|ungen)|geprüft',
        'bewillig\\p{L}{1,4}|genehmig\\p{L}{1,4}',
        'untersuch\\p{L}{1,4}|bewerten|bewertet',
      ],
    },
    escalate: {
      name: 'Weitergabe',
      patterns: [
        'eskalier\\p{L}{1,3}|eskalation\\p{L}{0,4}',
        'weiter(?:ge|zu)?(?:leit|geb|reich)\\p{L}{0,4}|weitergegeben|weiterleitung',
        '(?:leiten|leitet|geben|gibt|reichen) [^.;]{0,60}weiter',
        'abgeben an|übergeben an|vorlegen|vorgelegt|verbind\\p{L}{1,3}|verbunden',
      ],
    },
    review: {
      name: 'Überprüfung',
      patterns: [
        'über(?:prüf|arbeit)\\p{L}{1,5}',
        'auswert\\p{L}{1,5}|ausgewertet|werten [^.;]{0,40}aus',
        '(?:mess|miss)(?:en|t|ung)|gemessen',
        'revision|aktualisier\\p{L}{1,4}',
      ],
    },
    train: {
      name: 'Schulung',
      patterns: [
        'schul(?:en|t|ung|ungen)|geschult',
        '(?:fort|weiter|aus)(?:ge)?bild(?:en|et|ung|ungen)',
        'ein(?:ge)?arbeit(?:en|et|ung)|unterweis\\p{L}{1,4}|einweisung',
      ],
    },
    publish: {
      name: 'Veröffentlichung',
      patterns: ['veröffentlich\\p{L}{1,4}', '(?:aus|be)(?:ge)?häng(?:en|t)|bekannt(?:ge|zu)?(?:geb|mach)\\p{L}{0,4}'],
    },
    survey: {
      name: 'Befragung',
      patterns: [
        'befrag(?:en|t|ung|ungen)',
        '(?:kunden)?umfragen?',
        '(?:rückmeldungen?|meinung(?:en)?|feedback) [^.;]{0,30}(?:ein|erheb|sammel|erbitt)\\p{L}{0,5}',
        'fragen [^.;]{0,40}nach (?:ihrer|der) (?:zufriedenheit|meinung)',
      ],
    },
  },
  objects: {
    complaint: {
      name: 'Beschwerde',
      patterns: [
        'beschwerde\\p{L}{0,8}',
        'reklamation\\p{L}{0,6}',
        '(?:be)?mängel(?:rüge|anzeige)\\p{L}{0,2}|beanstandung\\p{L}{0,3}',
        'widersprüche?n?|widerspruch',
      ],
    },
    enquiry: {
      name: 'Anfrage',
      patterns: ['anfragen?|anliegen', 'fragen?(?= |$|[.,;])', 'anrufe?n?s?|e-?mails?|nachrichten?|briefe?n?|chats?', 'rückfragen?'],
    },
    request: {
      name: 'Antrag',
      patterns: ['anträge?n?|antrag\\p{L}{0,2}', 'bestell?anfragen?|angebots?anfragen?|angebote?n?', 'buchung\\p{L}{0,3}|reservierung\\p{L}{0,3}'],
    },
    order: {
      name: 'Bestellung',
      patterns: [
        'bestellung\\p{L}{0,3}|bestellte',
        '(?:auftrag|aufträge)\\p{L}{0,2}',
        'pakete?n?|sendung\\p{L}{0,3}|ware\\p{L}{0,2}|lieferung\\p{L}{0,3}',
      ],
    },
    appointment: { name: 'Termin', patterns: ['termine?n?s?', 'besuche?n?s?|besprechung\\p{L}{0,3}'] },
    fault: {
      name: 'Störung',
      patterns: ['störung\\p{L}{0,8}', '(?:ausfall|ausfälle)\\p{L}{0,2}|defekte?n?|fehler[ns]?|probleme?n?|mängeln?|schäden|schadens?'],
    },
    payment: {
      name: 'Zahlung',
      patterns: ['zahlung\\p{L}{0,3}|rechnung\\p{L}{0,3}', 'erstattung\\p{L}{0,3}|gutschrift\\p{L}{0,3}|geld|betrag|beträge|kaution'],
    },
    feedback: { name: 'Rückmeldung', patterns: ['feedback', 'rückmeldungen|bewertung\\p{L}{0,3}|vorschl[aä]g\\p{L}{0,3}|anregung\\p{L}{0,3}|lob'] },
    document: {
      name: 'Dokument',
      patterns: [
        '(?:diese|die)[rs]? (?:richtlinie|charta|servicecharta|handbuch|ordnung|dokument)',
        'bescheinigung\\p{L}{0,3}|urkunden?|verträge?n?|vertrag|bericht\\p{L}{0,3}|ausweise?n?',
      ],
    },
  },
  joints: { strong: [';', '(?:,? )?(?:und|oder|aber|sowie|danach|dann|während|sondern)', '(?: )?[–—]'], weak: [','] },
  comparison: {
    atMost: [
      'innerhalb(?: (?:von|der|des|einer|eines))?',
      'binnen',
      'in(?= (?:maximal |höchstens |spätestens )?(?:[0-9]|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\[))',
      '(?:aller)?spätestens',
      'bis(?: (?:zu|zum|zur|spätestens))?',
      'höchstens|maximal|max\\.?|längstens',
      'nicht (?:mehr|länger|später|öfter|höher) als',
      'nicht über',
      'vor(?: ablauf von)?',
      'mit einer frist von',
      '≤',
    ],
    atLeast: [
      'mindestens|mind\\.|wenigstens|zumindest|minimal',
      'nicht (?:weniger|seltener|kürzer|niedriger|schlechter|früher) als',
      'nicht unter',
      'ab',
      'oder (?:mehr|besser|höher)',
      '≥',
    ],
    moreThan: ['(?:mehr|länger|höher|später|öfter|besser) als', 'über', '>'],
    lessThan: ['(?:weniger|kürzer|früher|seltener|schneller) als', 'unter', '<'],
    exactly: ['genau', 'exakt', 'pünktlich um'],
  },
  ranges: ['bis', 'oder', 'und(?= [0-9])'],
  shares: { between: ['von', 'aus', 'der'], of: ['der \\p{L}+', 'aller \\p{L}+', 'von \\p{L}+'] },
  starts: [
    'wenn|falls|sofern|gelingt',
    '(?:nach|ab|seit|mit) (?:dem |der |ihrem |ihrer |deren |dessen )?(?:eingang|erhalt|empfang|anruf|bestellung|meldung|anfrage|antrag|zugang|lieferung|kauf|besuch|rücksendung|zahlung|beschwerde|abschluss|kontakt|eingangsbestätigung|termin|reklamation|rückgabe|bestätigung)\\p{L}{0,3}',
    '(?:nachdem|sobald|wenn|ab dem tag|ab dem zeitpunkt)',
    'im voraus|vorher|zuvor|vor (?:dem|der|ihrem)',
  ],
  conditions: [
    '(?:wenn|falls|sofern|außer|ansonsten|sonst|bei|im fall)',
    '(?:dringend|eilig|kritisch|schwer|komplex|schwierig|einfach|leicht|besonder|normal|groß|klein)\\p{L}{0,3}',
    '(?:notf[aä]ll|eilf[aä]ll|express|premium)\\p{L}{0,8}',
    '(?:erste|zweite|dritte|weitere|endgültige|vorläufige)[rnms]? (?:antwort|mahnung|stufe|rückmeldung)',
    'außerhalb|wochenende|feiertag\\p{L}{0,3}',
  ],
  criteria: [
    'gemessen (?:an|durch|mit|wird)',
    '(?:messen|misst|mess) (?:wir )?(?:das|dies)?',
    '(?:zufriedenheits|durchschnitts|kunden)?(?:note|wert|bewertung|punktzahl|quote)\\p{L}{0,2}',
    'bewert\\p{L}{1,3} (?:uns|mit)',
    '(?:das|dies) heißt|das bedeutet',
    'nach (?:din|iso|en) ?[0-9]+|(?:din|iso)(?: en)?(?: iso)? ?[0-9]+',
  ],
  negations: [
    'nicht|kein\\p{L}{0,3}|niemals|nie|keinesfalls|auf keinen fall',
    'verboten|untersagt|unzulässig',
    'vermeide\\p{L}{0,3}|unterlass\\p{L}{1,3}|unterbleib\\p{L}{1,3}',
  ],
};
