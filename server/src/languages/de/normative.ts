import type { NormativeWording } from '../types.ts';
import { absoluteAssured } from './cues/absoluteAssured.ts';
import { absoluteEveryone } from './cues/absoluteEveryone.ts';
import { absoluteFortune } from './cues/absoluteFortune.ts';
import { absoluteFree } from './cues/absoluteFree.ts';
import { absoluteOutcomes } from './cues/absoluteOutcomes.ts';
import { absoluteShapes } from './cues/absoluteShapes.ts';

const past =
  '(?:haben|hatten|waren|wurden|kamen|begannen|gründeten|eröffneten|eröffnet|übernahmen|starteten|zogen|konnten|mussten|durften|' +
  'wollten|sollten|können|dürfen|wissen|kennen|glauben|denken|finden|meinen|heißen|leben|freuen)';
const verb = `(?!${past}(?![\\p{L}]))\\p{L}{2,24}(?:en|ern|eln)`;
const participle =
  '(?:(?:ab|an|auf|aus|be|bei|dar|durch|ein|entgegen|fest|fort|frei|gut|her|hin|mit|nach|sicher|über|um|unter|vor|voran|weg|' +
  'weiter|wieder|zu|zurück|zusammen|bereit|bekannt|statt|teil)?ge\\p{L}{2,20}(?:t|en)|' +
  '(?:be|er|ver|ent|zer|miss|emp|über|unter|wider|hinter|durch|um|voll|wieder)\\p{L}{3,20}(?:t|en)|(?:an|ein|vor|zu|nach|auf|ab|' +
  'mit|zurück)(?:be|er|ver|ent)\\p{L}{2,20}(?:t|en)|\\p{L}{3,20}iert)';
const staffNoun =
  '(?:(?:Service|Kunden|Laden|Filial|Schicht|Team|Bereichs|Abteilungs|Geschäfts|Regional|Betriebs|Fachbereichs|Beschwerde|' +
  'Standort|Markt|Haus)?(?:service)?(?:leitung|leiter(?:in|innen|s|n)?|führung|team|kräfte[n]?|kraft)|' +
  'Mitarbeite(?:nde[nr]?|r|rin|rinnen|rn|rs)|Beschäftigte[nr]?|Angestellte[nr]?|Kolleg(?:e|en|in|innen)|Teammitglied(?:er|ern|' +
  's)?|Führungskräfte[n]?|Vorgesetzte[nr]?|Kundenservice|Kundendienst|Kundenbetreuung|' +
  'Kundenberat(?:ung|er|erin|erinnen|ern)|Verkäufer(?:in|innen|n|s)?|Verkaufspersonal|Personal|Empfang|Rezeption|' +
  'Beschwerdestelle|Beschwerdebeauftragte[nr]?|Qualitätsbeauftragte[nr]?|Fachabteilung(?:en)?|' +
  'Servicedesk|Hotline|Disposition|Buchhaltung|Werkstatt|Lager|Redaktion|Social-Media-Team|Zuständige[nr]?|Sachbearbeit(?:ung|er|' +
  'erin|erinnen|ern)|Bearbeiter(?:in|innen|n)?|Fahrer(?:in|innen|n)?|Ombudsstelle|Geschäftsleitung)';
/** The endings of a noun for all genders: `Mitarbeiter:innen`, `Kolleg*innen`, `Kund/-innen`. */
const gender = '(?:[:*_/]-?in(?:nen)?)?';
/** Roles and offices by the end of a compound: `Leitwarte`, `Haustechnik`, `Küchenchefin`. */
const officeNoun =
  '(?:(?!Vor|Bei)\\p{L}{2,24})(?:leitung|leiter(?:in)?|leitende|führung|team|dienst|stelle|abteilung|büro|zentrale|warte|technik|aufsicht|annahme|ausgabe|pflege|schalter|' +
  'personal|kraft|kräfte|chef(?:in)?|verantwortliche|beauftragte|zuständige|verwaltung|redaktion|direktion|empfang|rezeption|werkstatt|küche|kasse|besatzung|mannschaft|' +
  'disposition|betrieb|wache|hotline|service|support|auskunft|betreuung|beratung|meister(?:in)?|meisterei|fahrer(?:in)?|fahrerinnen|hilfe|ärztin|arzt|ärzte|assistenz|assistent(?:in)?|pfleger(?:in)?|' +
  'mitarbeite\\p{L}{1,6}|berater(?:in|innen)?|betreuer(?:in|innen)?|verkäufer(?:in|innen)?|bearbeiter(?:in|innen)?|bibliothekar(?:in|innen)?|techniker(?:in|innen)?|monteur(?:e|in|innen)?|mechaniker(?:in|innen)?|trainer(?:in|innen)?|lehrer(?:in|innen)?|referat|dezernat|amt|vorstand|patin|pate)';
const customerNoun =
  '(?:Kund(?:e|en|in|innen|schaft)|Kundinnen und Kunden|Gast|Gäste[n]?|Besucher(?:in|innen|n)?|Mitglied(?:er|ern)?|Patient(?:in|' +
  'innen|en)?|Bürger(?:in|innen|n)?|Verbraucher(?:in|innen|n)?|Anrufende[nr]?|Auftraggeber(?:in|innen|n)?|' +
  'Beschwerdeführende[nr]?|Antragstellende[nr]?|Nutzende[nr]?|Nutzer(?:in|innen|n)?|Interessent(?:en|in|innen)|Käufer(?:in|innen|' +
  'n)?|Bestellende[nr]?)';

const serviceVerb3 =
  'antwortet|beantwortet|bearbeitet|informiert|benachrichtigt|bestätigt|erstattet|ersetzt|liefert|repariert|klärt|überprüft|' +
  'aktualisiert|schult|gewährt|gewährleistet|veröffentlicht|verbessert|unterhält|stellt [^.;]{3,80} (?:bereit|sicher)|' +
  'nimmt [^.;]{3,80} (?:an|entgegen|auf)|ruft [^.;]{3,80} (?:an|zurück)|führt [^.;]{3,80} durch|bietet [^.;]{3,80} an|leitet ' +
  '[^.;]{3,80} weiter|gibt [^.;]{3,80} (?:Auskunft|Bescheid|weiter)|wertet [^.;]{3,80} aus|hält [^.;]{3,80} (?:bereit|ein|fest|' +
  'vor|vorrätig)|' +
  'steht [^.;]{0,60} zur Verfügung|stehen [^.;]{0,60} zur Verfügung|meldet sich|melden sich|kümmert sich|kümmern sich';
const serviceInfinitive =
  'antworten|beantworten|bearbeiten|informieren|benachrichtigen|bestätigen|erstatten|ersetzen|ausliefern|reparieren|klären|' +
  'prüfen|überprüfen|aktualisieren|schulen|weiterleiten|weitergeben|zurückrufen|anrufen|nachfragen|rückmelden|melden|annehmen|' +
  'entgegennehmen|aufnehmen|erfassen|eintragen|dokumentieren|protokollieren|festhalten|ablegen|anbieten|vorschlagen|lösen|' +
  'beheben|erledigen|abschließen|einhalten|sicherstellen|gewährleisten|bereitstellen|bereithalten|vorhalten|begrüßen|ansprechen|' +
  'bedienen|beraten|betreuen|hinzuziehen|einschalten|eskalieren|übergeben|entschuldigen|bedanken|zuhören|ausreden lassen|' +
  'erklären|hinweisen|vereinbaren|nachfassen|auswerten|messen|befragen|kontrollieren|reinigen|austauschen|umtauschen|' +
  'auszahlen|gutschreiben|vermeiden|halten|setzen|achten|anwenden|nutzen|verwenden|aushängen|veröffentlichen|abstimmen|einplanen|' +
  'besetzen|öffnen|reagieren|handeln|unterstützen|helfen';

const notVerb =
  '(?:kann|können|darf|dürfen|hat|haben|hatten|war|waren|ist|sind|mit|damit|seit|nicht|jetzt|dort|selbst|laut|zuerst|insgesamt|' +
  'gegen|neben|wegen|zwischen|sowie|denen|einen|ihnen|möchten|wollen|finden|brauchen|benötigen|wünschen|wenn|dessen|unten|oben|' +
  'außen|innen|wurden)';

/** What makes a German statement binding. */
export const normative: NormativeWording = {
  commitments: [
    // Totality makes a plain statement a promise, wherever it stands.
    ...absoluteAssured,
    ...absoluteEveryone,
    ...absoluteFortune,
    ...absoluteFree,
    ...absoluteOutcomes,
    ...absoluteShapes,
    `(?:die|der|das|den|dem|eine?|unsere?|jede[rs]?) (?:\\p{L}{3,20}e[rn]? )?(?:${staffNoun}|${officeNoun})${gender} (?:[^.;,:]{0,30} )?(?!${notVerb}(?![\\p{L}]))(?:\\p{L}{2,16}(?:t|en|eln|ern))`,
    `(?:kommt|hilft|schaut|fährt|nimmt|gibt|ruft|sagt|zeigt|bringt|holt|prüft|meldet|stellt|hält|geht|steht|liegt|bleibt|sorgt|achtet|kümmert|macht|leitet|legt|setzt|führt|trägt|bietet|schickt|sendet|schreibt|antwortet|erklärt|berät|bespricht|spricht|entscheidet|übernimmt|gewährt|erhält|bekommt|wartet|reinigt|liefert|findet|wertet|passt|räumt|zieht|greift|öffnet|schließt) (?:[^.;,:]{0,20} )?(?:die|der|das|eine?|unsere?|jede[rs]?) (?:${staffNoun}|${officeNoun})`,
    'kein(?:e[rnms]?)? \\p{L}{3,30} (?:verlässt|verlassen|kommt|kommen|verliert|verlieren|fällt|fallen|steht|stehen|bleibt|bleiben|geht|gehen|muss|müssen|wartet|warten)',
    '(?:arbeitet|arbeiten|läuft|laufen|funktioniert|funktionieren|fährt|fahren|hält|halten) (?:[^.;,]{0,30} )?(?:jederzeit|immer|stets|ausnahmslos|garantiert|niemals)',
    'wer [^.;]{3,80},? (?:bekommt|erhält|darf|wird|findet|hört|kann sich)',
    '(?:Kund|Gäst|Gast|Mitglied|Bürger|Fahrg|Patient|Tierhalt|Besuch|Leser|Haushalt|Anwohn|Mieter|Teilnehm|Eltern|Studier|Anruf)\\p{L}{0,14}(?:[:*_/]-?in(?:nen)?)? (?:[^.;,:]{0,30} )?(?:erhalten|erhält|bekommen|bekommt|erfahren|erfährt|werden|wird|hören|hört|finden|findet)',
    '(?:erfährt|erhält|bekommt|erfahren|erhalten|bekommen) (?:der|die|das|jede[rs]?|alle) \\p{L}{3,30}',
    '(?:bekommt|erhält|bekommen|erhalten) (?:eine?n?|das|den|die) [^.;,]{3,60}',
    '(?:bekommst|erhältst|erfährst|hörst) du',
    'du (?:bekommst|erhältst|erfährst|hörst|kannst (?:dich darauf|erwarten))',
    '(?:bekommt|erhaltet|erfahrt) ihr',
    'ihr (?:bekommt|erhaltet|erfahrt)',
    '(?:unsere?|Unsere?) (?:\\p{L}{3,20}e[rn]? )?(?!Kund|Gäst|Gast|Mitglieder|Besuch|Fahrg|Patient|Nachbar|Stadt|Geschichte|Region|Branche)\\p{L}{3,30}(?: [^.;,:]{0,40})? (?:ist|sind|bleibt|bleiben|steht|stehen|hält|halten|kommt|kommen|läuft|laufen|arbeitet|arbeiten|erfüllt|erfüllen|entspricht|entsprechen|bietet|bieten|geht|gehen|liegt|liegen|zeigt|zeigen)',
    'bei uns (?:\\p{L}{2,20}t|\\p{L}{2,20}en|sind|ist)',
    `wir ${verb}`,
    `${verb} wir`,
    `wir (?:werden|sind|bleiben|tun|stehen)(?! (?:ein|eine) )`,
    '(?:werden|sind|bleiben|tun|stehen) wir',
    'wir haben [^.;]{0,60}(?:zum Ziel|den Anspruch|verpflichtet|zugesagt|immer ein)',
    'wir können Ihnen (?:zusagen|zusichern|versprechen)',
    `(?:${customerNoun}|Sie) (?:erhalten|erhält|bekommen|bekommt|erreichen|erreicht|(?:können|dürfen|kann|darf) ` +
      '[^.;]{0,60}(?:erwarten|verlassen|rechnen|vertrauen)|haben (?:ein )?(?:Recht|Anspruch)|hat (?:ein )?(?:Recht|Anspruch)|hören|' +
      'hört|werden|wird)',
    '(?:erhalten|bekommen|hören|erreichen|werden) Sie',
    `(?:erhält|erhalten|bekommt|bekommen|wird|werden) (?:jede[rnms]?|alle|die|der|das|eine?) ${customerNoun}`,
    `(?:unser|unsere) (?:${staffNoun}|Team|Service|Unternehmen|Haus|Betrieb|Hotline) (?!ist ein|war|hat|kann)\\p{L}{2,20}(?:t|en|et|ert)`,
    'unser (?:Versprechen|Anspruch|Ziel)(?: an Sie)?:?',
    '(?:das|unser) (?:Unternehmen|Team) (?:verpflichtet sich|sorgt|stellt|gewährleistet|sichert|sagt|verspricht)',
    '(?:sorgen|sorgt|stellen|stellt|gewährleisten|gewährleistet|garantieren|garantiert|sichern|sichert|sagen|sagt|verpflichten|' +
      'verpflichtet) [^.;]{0,80}(?:dafür|sicher|zu|sich|uns)',
    `(?:wird|werden) [^.;]{0,160}${participle}`,
    '(?:sind|ist|bleibt|bleiben) [^.;]{0,80}(?:erreichbar|besetzt|geöffnet|verfügbar|ansprechbar|lieferbar|vorrätig|für (?:Sie|' +
      'alle) da|für Sie zuständig)',
    '(?:Antwort|Reaktions|Bearbeitungs|Warte|Liefer|Rückruf|Erstattungs)(?:zeit|zeiten|frist|fristen|dauer) (?:beträgt|betragen|' +
      'liegt|liegen|ist|sind|bleibt|bleiben|dauert|überschreitet|überschreiten)',
    '(?:Erstattung(?:en)?|Antwort(?:en)?|Rückruf(?:e)?|Lieferung(?:en)?|Rückzahlung(?:en)?|Bearbeitung|Rückmeldung(?:en)?) ' +
      '(?:erfolgt|erfolgen|geht|gehen|kommt|kommen)',
    `(?:erfolgt|erfolgen|geschieht|geschehen|findet|finden) [^.;]{0,100}(?:statt|innerhalb|binnen|spätestens|zeitnah|regelmäßig)`,
    'gilt',
    'gelten',
    'zugesagt',
    'zusichern',
    'zugesichert',
    `(?:${serviceVerb3})`,
  ],
  duties: [
    // The informal address: `du antwortest`, `antwortest du`, and imperatives without an ending.
    'du (?!kannst|darfst|bist|hast|möchtest|willst|weißt|wärst|hättest)\\p{L}{2,20}(?:st|t|ßt|zt)',
    '(?!kannst|darfst|bist|hast|möchtest|willst|weißt|erst|selbst|fast|meist|sonst|längst|zuerst|lernst)\\p{L}{2,20}(?:st|ßt|zt) du',
    '(?:ihr|Ihr) (?!habt|seid|könnt|dürft|wollt|wisst|möchtet)\\p{L}{2,20}t(?= )',
    '(?:bitte )?(?:nimm|gib|sprich|lies|hilf|sieh|iss|vergiss|triff|wirf|halte?|schreibe?|rufe?|frage?|sage?|melde|prüfe?|bringe?|hole?|stelle?|lege?|setze?|mache?|räume?|schaue?|höre?|biete|kläre?|trage?|leite|führe?|zeige?|achte|bleibe?|gehe?|warte|öffne|schließe?|reinige|wische?|antworte|begrüße?|erkläre?|bestätige|informiere?|notiere?|dokumentiere?|übergib|erledige|behandle|sorge?|kümmere?|vereinbare?|bedanke?|entschuldige|verabschiede|kontrolliere?|fülle?|packe?|sortiere?|putze?|beantworte|bearbeite|lass(?:e)?|komm(?:e)?|fahre?|besprich|versprich|wähle?|nutze?|ersetze?|tausche?|repariere?|pflege?)(?= (?:[^.;]))',
    '(?:ist|sind) (?:[^.;,]{0,100} )?(?:\\p{L}{2,10}zu)\\p{L}{3,20}(?:en|ern|eln)',
    `(?<!(?:zu|um) )(?:${serviceInfinitive})`,
    'muss',
    'müssen',
    'hat [^.;,]{0,80}zu \\p{L}{3,24}(?:en|ern|eln)',
    'haben [^.;,]{0,80}zu \\p{L}{3,24}(?:en|ern|eln)',
    '(?:hat|haben|ist|sind) [^.;,]{0,100}(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weiter|wieder|zurück|bereit|sicher|' +
      'teil|um|zusammen|dar|fort|frei|bekannt)zu\\p{L}{3,20}(?:en|ern|eln)',
    '(?:ist|sind) (?:[^.;,]{0,100} )?zu \\p{L}{3,24}(?:en|ern|eln)',
    'sollen',
    'soll',
    'sollte',
    'sollten',
    'darf (?:nicht|kein\\p{L}{0,2}|nur|niemals|nie)',
    'dürfen (?:nicht|kein\\p{L}{0,2}|nur|niemals|nie)',
    '(?:darf|dürfen) [^.;,]{0,60} nicht',
    '(?:ist|sind) (?:dazu |dafür )?(?:verpflichtet|gehalten|angehalten|angewiesen|verantwortlich|zuständig)',
    '(?:ist|sind) [^.;]{0,60}(?:verpflichtet|verpflichtend|Pflicht|vorgeschrieben|verbindlich)',
    'verpflichtet sich',
    'verpflichten sich',
    '(?:ist|sind) (?:zwingend |unbedingt )?(?:erforderlich|notwendig|Pflicht|untersagt|verboten)',
    'obliegt',
    'obliegen',
    'trägt (?:die )?(?:Verantwortung|Sorge)',
    'tragen (?:die )?(?:Verantwortung|Sorge)',
    '(?:wird|werden) (?:von [^.;]{0,40})?(?:erwartet|verlangt|gefordert)',
    'erwarten wir',
    'wir erwarten',
    'achten (?:Sie )?(?:stets )?darauf',
    'sorgt dafür',
    'sorgen dafür',
    'stellt sicher',
    'stellen sicher',
    `${staffNoun}(?: (?:des|der|im|am|in der|vor) \\p{L}{2,30})? (?!${notVerb}(?![\\p{L}]))\\p{L}{2,20}(?:t|en|ern|eln)`,
    '(?:prüft|prüfen|beantwortet|beantworten|informiert|informieren|bestätigt|bestätigen|erfasst|erfassen|meldet|melden|' +
      'dokumentiert|dokumentieren|entscheidet|entscheiden|nimmt|nehmen|ruft|rufen|leitet|leiten|gibt|geben|bearbeitet|bearbeiten|' +
      'übergibt|übergeben|kontaktiert|kontaktieren|reagiert|reagieren|begrüßt|begrüßen|bietet|bieten|klärt|klären|löst|lösen|' +
      `schult|schulen) (?:die |der |das |eine |ein |alle |jede |jeder )?${staffNoun}`,
    `(?!${notVerb}(?![\\p{L}]))\\p{L}{2,20}(?:en|ern|eln) Sie`,
    'bitte \\p{L}{2,20}(?:en|ern|eln)',
    '(?:niemals|keinesfalls|auf keinen Fall) [^.;]{2,60}(?:en|ern|eln)',
  ],
  permissions: [
    '(?:darf|dürfen|kann|können) (?!nicht|nur|kein|sich darauf|darauf|erwarten)(?:[^.;,]{0,80} )?\\p{L}{2,24}(?:en|ern|eln)(?: werden)?',
    '(?:darfst|kannst) du',
    '(?:könnt|dürft) ihr',
    'du (?:darfst|kannst)',
    '(?<!(?:gut|weit|viel|rasch|wie|was) )(?:Sie|wir|man|Kundinnen und Kunden|die Kundschaft|Mitarbeitende) (?:können|kann|dürfen|darf)(?! (?:nicht|nur|' +
      'kein\\p{L}{0,2}|sich darauf|darauf|erwarten|[^.;,]{0,40} (?:erwarten|verlassen|rechnen|vertrauen)))',
    '(?:können|dürfen) (?:Sie|wir)(?! (?:nicht|nur|darauf|sich darauf|erwarten))',
    '(?:kann|können) [^.;,]{0,60}(?:eingesehen|gefunden|abgerufen|angefordert|heruntergeladen|nachgelesen|vorkommen|dazu führen|abweichen)',
    '(?:finden|findet) (?:Sie|sich|man)',
    'Sie finden',
    'ist (?:zu finden|abrufbar|einsehbar|möglich|freiwillig)',
    'sind (?:zu finden|abrufbar|einsehbar|möglich|freiwillig)',
    'steht (?:Ihnen )?(?:frei|offen)',
    '(?:ist|sind) (?:dazu )?(?:berechtigt|befugt|erlaubt|zulässig|gestattet)',
    'es steht [^.;]{0,30}frei',
    'dient',
    'dienen',
    'beschreibt',
    'beschreiben',
    'erläutert',
    'richtet sich an',
    'richten sich an',
  ],
  wishes: [
    'was (?:sie|(?:unsere |die )?(?:kund|gäst|famili|eltern|patient|leut|mitglied|mieter|angehörig)\\p{L}*)(?: \\p{L}+){0,3} (?:brauchen|wollen|wünschen|möchten)',
    '(?<=^|[.!?] )(?:sie|(?:unsere |die |viele |unser |alle |die meisten )?(?:kund|gäst|famili|eltern|patient|leut|mitglied|mieter|besuch|nutzer|mensch|fahrgäst|lesende|leser|kinder|bewohner|kundschaft|publikum|meisten|anlieger|haushalt)\\p{L}*)(?: (?!die|der|das|deren)\\p{L}+){0,4} (?:brauch(?:en|t)|wollen|will|wünsch(?:en|t)(?: sich)?|möchten|suchen|sucht|erhoff(?:en|t)(?: sich)?|schätz(?:en|t)|legen (?:viel )?wert)[^.:;]{0,40}',
    '(?<=^|[.!?] )(?:was |das )?(?:brauchen|wollen|wünschen|möchten|erhoffen) (?:sie(?= ?$|[^.:;]{0,20}von uns)|(?:unsere|die) (?:kund|gäst|famili|eltern|patient|leut|mitglied)\\p{L}*)[^.:;]{0,30}',
    '(?:liegt|liegen) (?:ihnen|der kundschaft|den \\p{L}+) am herzen[^.:;]{0,20}|kommt es (?:ihnen|der kundschaft|den \\p{L}+)(?: \\p{L}+){0,3} an',
  ],
  leadIns: [
    'wir (?:verpflichten uns|versprechen|sagen zu|sichern zu|garantieren|werden|tun|sorgen dafür|stellen sicher|erwarten|achten ' +
      'darauf|halten uns)',
    'unsere? (?:Zusagen?|Versprechen|Standards?|Servicestandards|Verpflichtung(?:en)?|Grundsätze|Regeln|Pflichten|Leistungen|Ziele|Zielwerte)',
    'das (?:versprechen|tun|erwarten|leisten|sagen) wir(?: Ihnen)?(?: zu)?',
    'dazu (?:verpflichten wir uns|gehört|gehören|zählen)',
    'darauf können Sie (?:sich verlassen|zählen|bauen)',
    'das können Sie (?:von uns )?erwarten',
    'Sie können (?:von uns )?(?:Folgendes )?erwarten',
    'was Sie (?:von uns )?erwarten (?:können|dürfen)',
    '(?:Mitarbeitende|Beschäftigte|alle|Teammitglieder|Führungskräfte|die Teamleitung|die Filialleitung) (?:müssen|muss|sollen|' +
      'soll|haben|hat|sind|ist)(?: (?:dazu )?(?:verpflichtet|angehalten))?',
    'dabei (?:gilt|gelten|ist|sind)',
    'es gilt',
    'es gelten',
    'folgende (?:Regeln|Standards|Schritte|Fristen|Zusagen|Pflichten|Anforderungen|Zeiten|Grundsätze)',
    'gehen Sie (?:wie folgt|so|folgendermaßen) vor',
    '(?:so|wie folgt|folgendermaßen) (?:gehen (?:wir|Sie) vor|läuft es ab|bearbeiten wir)',
    'wir gehen (?:wie folgt|so) vor',
    'immer',
    'stets',
    'niemals',
    'nie',
    'das tun wir (?:immer|nie)',
    'das machen wir (?:immer|nie|nicht)',
    'Aufgaben(?: (?:der|des) [^.;]{3,40})?',
    'Pflichten(?: (?:der|des) [^.;]{3,40})?',
    'ist (?:verantwortlich|zuständig) für',
    'sind (?:verantwortlich|zuständig) für',
    'Ablauf',
    'Vorgehen',
    'Verfahrensschritte',
    'Standards?',
    'Servicestandards?',
    'Zielwerte',
    'Erwartungen',
    'Verhaltensregeln',
    'Dos',
    'Don.?ts',
    'zu beachten(?: ist| sind)?',
  ],
  definitions: [
    'bedeutet',
    'bedeuten',
    'bezeichnet',
    'bezeichnen',
    '(?<!das )heißt',
    'meint',
    'meinen wir',
    'gilt als',
    'gelten als',
    'ist definiert als',
    'sind definiert als',
    'wird verstanden als',
    'verstehen wir',
    'versteht man',
    '(?:im|in) Sinne (?:dieser|dieses|der|des) \\p{L}{3,30}',
    'ist (?:hier |in diesem Dokument )?(?:jede|jeder|jedes|wer)',
    'sind (?:hier |in diesem Dokument )?alle',
    'steht für',
    'stehen für',
    'definieren wir',
  ],
  actors: {
    organisation: [
      'wir',
      'uns',
      'unser(?:e[rnms]?)?',
      'das Unternehmen',
      'unser Unternehmen',
      'die Organisation',
      'die Firma',
      'der Betrieb',
      'die Geschäftsführung',
      'die Geschäftsleitung',
      'das Haus',
      'der Verein',
      'die Genossenschaft',
      'die Verwaltung',
      'die Behörde',
      'die Stadt(?:verwaltung)?',
      'die Gemeinde',
      'das Amt',
      'die Praxis',
      'die Klinik',
      'das Hotel',
      'der Anbieter',
      'das Team',
      'unser Team',
      'der Vorstand',
      'die Gesellschaft',
    ],
    staff: [staffNoun],
    customers: [customerNoun, 'Sie', 'Ihnen', 'Ihr(?:e[rnms]?)?'],
  },
};
