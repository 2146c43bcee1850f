import type { FurtherHeadings } from '../../sectionLists.ts';
import { apart, end, paper, people, staff, start } from './words.ts';

/** What is aimed at, and what it serves. */
const goal = '(?:ziel(?:en?|s)?|\\p{L}{3,15}ziele?n?|vorhaben|vorsätzen?|zielsetzung(?:en)?)';
const cause =
  '(?:\\p{L}{0,15}mission|\\p{L}{0,12}leitbild(?:e?s)?|(?:unternehmens|kern|satzungs|versorgungs|bildungs|grund|vereins)?auftrag(?:e?s)?|\\p{L}{0,15}strategie|satzungszweck|vision)';
const toCause = `(?:zum|zur|zu|dem|der|mit|am|im|an|auf|aus|für|gegenüber|hinter|von|vom|unsere[mrs]?) (?:(?:die|der|den|dem|das|unsere[nmrs]?|lichte?|dienste?|rahmen|sinne?|einklang) ){0,3}${cause}`;

/** Where those who are served meet those who serve. */
const touchpoint =
  '(?:telefon|hotline|schalter|rezeption|kasse|theke|tresen|empfang|kiosk|chat|e mail|mail|werkstatt|service|beratung|lieferung|laden|filiale|küche|zimmer|restaurant|post|briefe?|social media|anmeldung|abholung|ausleihe|lesesaal|sprechstunde|verkauf|versand|sauna|bad|tische?|bar|buffet|kursraum|geräte)';

/** Those who make it hard, and in what temper. */
const troublemaker =
  '(?:\\p{L}{0,14}(?:rufer|drängler|nörgler|meckerer|pöbler|zuspätkommer|störer|störenfriede?|querulant(?:en)?|besserwisser|schreier|choleriker|randalierer|schwarzfahrer|motzer|klingler|vielredner|angeber|raucher|quassler|rüpel|grantler|schnorrer|schummler|ausraster|trinker|zecher|feilscher|dauerredner|streithähne|alleswisser|unentschlossene|ungeduldige|betrunkene|aggressive|verärgerte|wütende|ängstliche|verwirrte|schwierige))';
const temper =
  '(?:(?:zu )?(?:laut|betrunken|angetrunken|uneinsichtig|aggressiv|wütend|ausfallend|verärgert|ungeduldig|ängstlich|frech|stur|unverschämt|beleidigend|beleidigt|gereizt|respektlos|enttäuscht|traurig|verwirrt|unhöflich|nervös|sauer|aufgebracht|misstrauisch|unzufrieden|anmaßend|drohend|übergriffig|distanzlos|hilflos|überfordert|verzweifelt))';
const manner =
  '(?:höflich|freundlich|geduldig|nett|aufmerksam|respektvoll|zuvorkommend|pünktlich|ehrlich|hilfsbereit|zugewandt|sauber|gepflegt|diskret|offen|herzlich|ruhig|sachlich|fair|wertschätzend|verbindlich)';

/** Sites on which people rate and write. */
const site =
  '(?:google(?: maps)?|facebook|instagram|tiktok|youtube|linkedin|xing|twitter|mastodon|booking(?: com)?|tripadvisor|holidaycheck|jameda|yelp|kununu|trustpilot|airbnb|pinterest|trustedshops|trusted shops|ebay|amazon|nebenan(?: de)?|threads|bluesky|bewertungen|rezensionen|(?:\\p{L}{3,20} ?)?(?:foren|portale|bewertungsseiten|netzwerke|gruppen)|co)';

/** What may go wrong with a thing that was bought, and has a rule of its own. */
const mishap =
  '(?:verloren|vertragen|gefallen|gepasst|bestanden|verpasst|versäumt|vergessen|verlegt|verbaut|mitgegeben|misslungen|missglückt|verwechselt|vertauscht|geliefert|abgelaufen|passt|sitzt|hält|schmeckt|gefällt|funktioniert|geht|verschnitten|verfärbt|angetreten|erschienen|gebucht|berechnet|eingepackt|bestellt|ausgegeben|ausgehändigt|gedruckt|gefärbt|geschnitten|zugestellt|abgerissen|durchgebrannt|verbrannt|versalzen|angebrannt|ausgefallen|ausverkauft|zerbrochen|zerkratzt|verspätet|eingetroffen)';

/** Who is meant with `the others`. */
const others = '(?:die |den |der )?(?:anderen?|nachbarn|konkurrenz|mitbewerber\\p{L}?|wettbewerb(?:er\\p{L}?)?|branche|besten)';

/** Turns of phrase with which headings name a section without its usual word. */
export const idiomatic: FurtherHeadings = {
  purpose: {
    cues: apart([
      '(?:anliegen|absicht|sinn|hintergrund|anlass|zweck|ziel) (?:und \\p{L}{4,15} )?(?:dieser|dieses|der|des|unserer|unseres|mit diese[mr]) (?:\\p{L}{0,14}(?:garantie|zusagen?|selbstverpflichtung|erklärung|standards?|charta))',
    ]),
    except: apart([
      `[^.;:]{0,40}${goal} (?!und )[^.;:,]{0,30}${toCause}[^.;:]{0,30}`,
      `[^.;:]{0,30}${cause} (?!und )[^.;:,]{0,25}${goal}[^.;:]{0,20}`,
      `warum wir (?:genau |gerade )?(?:diese|die) (?:${goal})[^.;:]{0,20}`,
      `[^.;:]{0,15}${goal} (?:und|mit|&) ${cause} (?:im|in|gehen|passen|gehören)[^.;:]{0,20}`,
    ]),
  },
  'vision-values': {
    cues: apart([
      '(?:die |unsere )?(?:grund)?haltung (?:des|unseres|der|unserer|im|in unserem) (?:\\p{L}{3,20})',
      '(?:der )?geist (?:des|unseres|der|unserer) (?:hauses|betriebs|vereins|firma|werkstatt|praxis|schule|küche|genossenschaft|gründer\\p{L}{0,5})',
      `wie wir uns (?!(?:im|am|als|mit|den|ihnen|bei|telefonisch|namentlich) )[^.;:]{4,30} vorstellen`,
      `wonach wir uns richten(?=${end})|(?:das )?herz (?:und seele )?(?:unserer|der) (?:arbeit|tätigkeit)|(?:das )?herz (?:unseres|des) (?:hauses|betriebs)`,
    ]),
    except: apart([
      `[^.;:]{0,40}${goal} (?!und )[^.;:,]{0,30}${toCause}[^.;:]{0,30}`,
      `[^.;:]{0,15}${goal} (?:und|mit|&) ${cause}:? (?:die verbindung|im einklang|der zusammenhang|gehen|passen|gehören)[^.;:]{0,20}`,
      `(?:ableitung|herleitung) aus [^.;:]{0,15}${cause}`,
    ]),
  },
  mission: {
    cues: apart([
      `(?:satzungs|versorgungs|bildungs|pflege|rettungs|kultur|kern)auftrag(?=${end}| |,)`,
      `${start}unser tagesgeschäft(?=${end})`,
      `${start}unser beitrag (?:für|zu[mr]?) (?:die |das |den |der |dem )?(?:stadt|region|land|gemeinde|quartier|viertel|gesellschaft|ort|dorf|landkreis)`,
      '(?:unsere?|die) aufgabe (?:im land|in der (?:stadt|region|gesellschaft|gemeinde)|im (?:ort|dorf|quartier|viertel|kreis|verbund))',
    ]),
    except: apart([
      `[^.;:]{0,40}${goal} (?!und )[^.;:,]{0,30}${toCause}[^.;:]{0,30}`,
      `[^.;:]{0,30}${cause} (?!und )[^.;:,]{0,25}${goal}[^.;:]{0,20}`,
      `${goal} und ${cause} im einklang`,
      `${cause} (?:dient|dienen|nützt|nützen|trägt|tragen) [^.;:,]{0,20}${goal}[^.;:,]{0,20}`,
      '(?:einklang|übereinstimmung) mit [^.;:]{3,40}',
    ]),
  },
  'mission-alignment': {
    cues: apart([
      `(?:(?:was|wie|warum|wozu|weshalb|wieso|inwiefern|wofür|woher) )?(?:[^.;:,]{1,30} )?${goal} (?!(?:und|oder|der|des|unserer|unseres|dieser|im|mit) )[^.;:,]{0,30}${toCause}(?: [^.;:,]{3,25})?`,
      `(?:(?:was|wie|warum|wozu|weshalb) )?(?:[^.;:,]{1,20} )?${goal} ${toCause} (?:zu tun haben|passen|dienen|beitragen|zusammenhängen|stehen|ergeben|folgen|einzahlen|nützen|bedeuten|helfen|bringen|stützen|entsprechen|verbunden sind)`,
      `(?:wie|welche[mnrs]?|was|wo) [^.;:,]{0,25}${cause} (?!und )(?:[^.;:,]{0,12} )?(?:dient|dienen|nützt|nützen|braucht|trägt|tragen|bestimmt|verlangt|hilft|zu|zum|zur) [^.;:,]{0,20}${goal}[^.;:,]{0,20}`,
      `${goal} (?:und|mit|&) ${cause}:? (?:die verbindung|im einklang|der zusammenhang|im zusammenhang|gehen hand in hand|passen|gehören zusammen|im abgleich|verbunden)(?: zusammen)?`,
      `(?:einklang|übereinstimmung|vereinbarkeit) (?:mit|von) [^.;:,]{0,25}${cause}`,
      `(?:anschluss|verankerung|ableitung|herleitung|rückbindung|anknüpfung|anbindung) (?:an|in|aus|zu[mr]?) (?:der|dem|die|den|das|unsere[mr]?|unserem|unser)? ?${cause}`,
      `roter? faden (?:zum|zur|zu unsere[mr]) ${cause}|(?:der )?rote faden (?:zum|zur|zu unsere[mr]) ${cause}`,
      `warum (?:gerade |genau )?diese ${goal} (?:zu uns passen|und keine anderen|gewählt[^.;:]{0,20})|warum wir (?:gerade |genau )?diese ${goal} (?:verfolgen|gewählt haben|haben|anstreben)`,
      `worauf (?:unsere |die |diese )?${goal} einzahl(?:en|t)`,
    ]),
  },
  scope: {
    cues: apart([
      `${start}wer sich (?:daran|danach|an (?:die|das|diese[nrs]?|unsere?) ${paper}) (?:hält|richtet),? (?:und )?(?:wo|wann|auf welche[nmr]?|in welche[nmr]?|an welche[nmr]?|bei welche[nmr]?|über welche)(?: [^.;:]{3,30})?`,
      `(?:vo[mn] (?:(?:der|dem|den) )?[^.;:]{3,25} bis (?:in |an |zum |zur |zu |unter )[^.;:]{3,25}):? (?:wo|wann|für wen|wofür) (?:das|dies|es|alles|wir|die \\p{L}{4,15}|diese \\p{L}{4,15})(?: \\p{L}{3,12})? (?:gilt|gelten)`,
      `${start}wer (?:mit |noch |alles )?(?:gemeint|erfasst|angesprochen|dabei|mit dabei|eingeschlossen) ist(?=${end})`,
      `(?:abgedeckte|erfasste|einbezogene|betroffene|eingeschlossene|beteiligte) (?:standorte|filialen|kanäle|bereiche|abteilungen|häuser|leistungen|betriebe|stationen|linien)`,
      `${start}alle (?:häuser|filialen|standorte|schichten|kanäle|abteilungen|linien|stationen|bereiche)(?:(?:,| und|, und) alle (?:häuser|filialen|standorte|schichten|kanäle|abteilungen|linien|stationen|bereiche|kolleg\\p{L}{2,6})){1,3}(?=${end})`,
      `${start}wo (?:die|diese|unsere) (?:zusagen?|versprechen|regeln|standards|garantien?|charta) (?:zählen|zählt|gelten|gilt|greifen|greift)(?=${end}| und)`,
      `${start}(?:wo|wann|in welchen fällen) wir uns (?:daran|danach) (?:halten|richten)(?=${end})|${start}wer (?:alles )?mitmachen (?:muss|soll|darf)(?=${end})`,
      `welche (?:abteilungen|bereiche|filialen|standorte|kanäle|stellen|häuser|teams|schichten|stationen|betriebe) (?:(?:davon |hier )?betroffen|dabei|gemeint|erfasst|eingeschlossen|angesprochen|beteiligt)(?: sind)?|welche (?:kanäle|bereiche|filialen|standorte) (?:dazu ?gehören|dazu ?zählen|darunter ?fallen|mitmachen)`,
    ]),
    except: apart(['(?:die |unsere )?(?:grund)?haltung (?:des|unseres|der|unserer) (?:\\p{L}{3,20})', `was wir anbieten und für wen`]),
  },
  objectives: {
    cues: apart([
      `${start}(?:unsere|die|drei|vier|fünf) (?:vorhaben|vorsätze|zielmarken|etappen)(?=${end}| für| bis| im)`,
      'was wir uns auf die fahnen? geschrieben haben|das haben wir uns (?:für [^.;:]{3,15} )?(?:vorgenommen|zum ziel gesetzt)|was wir uns zum ziel gesetzt haben',
      `${start}(?:unsere )?marschrichtung(?: [^.;:]{2,20})?(?=${end})|${start}(?:unser )?ziel(?:bild|katalog|marken|korridor|system|horizont)(?:er|e|s)?(?: [^.;:]{2,20})?(?=${end})`,
      `${start}(?:wohin|wo) (?:die reise|der weg|es) (?:hin)?(?:geht|führt|gehen soll|hingehen soll)(?=${end}| bis| in)`,
      `zielsetzung(?:en)? (?:für|bis|im|des) (?:das |den |die )?(?:jahr|geschäftsjahr|service|kundenservice|kommende|laufende|nächste|[0-9]{4})[^.;:]{0,20}`,
      'woran wir (?:unseren |den )?(?:erfolg|fortschritt|fortschritte) (?:ablesen|erkennen|festmachen|messen|sehen)',
      `${start}was (?:bei uns |hier |bis [^.;:]{3,15} )?(?:besser|anders|schneller|leichter) werden (?:soll|muss)(?=${end})|angestrebte (?:verbesserungen|veränderungen|wirkungen)|was am (?:jahresende|ende des jahres|ende) (?:stehen|erreicht sein|herauskommen|anders sein) soll`,
      'woran (?:wir )?(?:arbeiten )?(?:wir )?(?:bis|in den nächsten|im kommenden) [^.;:]{3,20}(?: arbeiten)?',
    ]),
    except: apart([
      `${goal} (?:in der|im|rund um|für) (?:umgebung|nähe|umkreis|umland|region|ausflüge|wanderungen|wanderer|familien|kinder|radfahrer)`,
      `[^.;:]{0,40}${goal} (?!und )[^.;:,]{0,30}${toCause}[^.;:]{0,30}`,
      `warum (?:gerade |genau )?diese ${goal} [^.;:]{3,30}`,
      `${goal} (?:und|mit|&) ${cause}:? (?:die verbindung|im einklang|der zusammenhang)[^.;:]{0,20}`,
      `(?:zielgrößen|zielwerte|richtwerte) (?:je|pro|nach) (?:kanal|kontaktweg|weg|anliegen)[^.;:]{0,15}`,
    ]),
  },
  benchmark: {
    cues: apart([
      `(?:ein |der |unser )?blick (?:über|hinter) (?:den|die|das) \\p{L}{0,20}(?:tassen|teller|schüssel|topf|pfannen|brillen|becken|platten|schreibtisch|theken)?(?:rand|zaun|horizont|grenzen?|mauer|theke|hecke|ladentisch|kirchturm|gartenzaun)`,
      `(?:wo|wie) (?:stehen|machen(?: es)?|halten es|lösen (?:es|das)|schneiden|arbeiten|handhaben (?:es|das)) ${others}(?: ab| da)?`,
      `wie (?:schnell|gut|lange|teuer|freundlich|pünktlich) (?:sind|antworten|arbeiten|brauchen|machen es) ${others}`,
      `${start}wir und ${others}(?=${end})|${start}${others} und wir(?=${end})|testsieger und wir|(?:unser )?abstand (?:zu|zum|zur) (?:den )?(?:besten|spitze|konkurrenz|wettbewerb\\p{L}{0,3}|anderen)`,
      `wie schneiden wir (?:[^.;:]{0,20} )?ab|(?:unsere )?(?:position|stellung|platz) (?:am markt|im markt|unter den|im wettbewerb|in der branche)[^.;:]{0,20}`,
      `vergleich (?:mit|zu) (?:nachbar|umliegenden |benachbarten |vergleichbaren |ähnlichen |anderen )\\p{L}{4,20}|vergleichs(?:zahlen|daten|gruppe|häuser|betriebe)(?! vor| nach)|vergleichswerte anderer \\p{L}{4,20}`,
      `${start}(?:was )?andere \\p{L}{4,25}(?: im vergleich| bieten| versprechen| leisten| zusagen| besser machen| schaffen)(?=${end})|was (?:die |bei den )?(?:nachbarn|andere(?:n)? orts?|anderswo) (?:üblich ist|bieten|versprechen|machen|tun)`,
    ]),
  },
  standards: {
    cues: apart([
      `${start}${touchpoint}(?:(?:,| und|, und) (?:${touchpoint}|\\p{L}{3,20})){1,4} in zahlen(?=${end})`,
      `woran (?:wir|man|sie|du|ihr) (?:eine? |unsere? |die )?(?:gute[rnsm]?|guter|ordentliche[rnsm]?|anständige[rns]?) \\p{L}{4,25} (?:messen|erkennen|misst|erkennt|erkennst|festmachen)`,
      `${start}(?:(?:der|unser|die|unsere) )?${touchpoint}(?:(?:,| und|, und) \\p{L}{3,20}){0,4} in zahlen(?=${end})`,
      `(?:güte|qualitäts|service|leistungs|bewertungs|prüf)(?: )?(?:maßstäbe[n]?|kriterien|grundsätze|richtwerte|messlatte)`,
      `service ?stufen(?=${end})|maßstäbe (?:für|an|in|am|bei) [^.;:]{3,30}|unsere richtwerte(?=${end}| für| je)|(?:zielgrößen|zielwerte) (?:je|pro|nach) (?:kanal|kontaktweg|weg|anliegen)[^.;:]{0,15}`,
      `(?:bearbeitungs|antwort|warte|reparatur|liefer|durchlauf|verfahrens)dauer(?=${end}| und| je| der| bei)`,
      `(?:was|worauf|womit) (?:sie|du|ihr|${people}) (?:in zahlen |schwarz auf weiß |konkret |genau |mindestens )?(?:erwarten|zählen|rechnen|bauen|sich verlassen) (?:dürfen|können|kannst|könnt|darf|kann)`,
      `${start}(?:da)?für stehen wir gerade(?=${end})`,
    ]),
    except: apart([
      '(?:hintergrund|anlass|anliegen|absicht|entstehung|geltung|geltungsbereich|gültigkeit|aufbau|kurzfassung) (?:unserer|unseres|dieser|dieses|der|des) [a-zß-ü]{0,16}(?:garantie|versprechens|zusagen?|standards)',
      '(?:pflanz|abfahrts|ankunfts|brut|blüte|ernte|gar|saat|aussaat|back|koch|start|sende|schon|gezeiten|anfahrts|reise|flug|belichtungs|trocken|trocknungs|einwirk|reife|lager|brenn|rast|wander|geh|weg|besichtigungs|einlass|spiel|anlauf|abgabe|prüfungs|semester|regel|schul|vorlesungs|mutterschutz|eltern|warte listen)(?:zeiten|zeit|fristen|frist)',
      `wie (?:schnell|gut|lange|pünktlich) (?:sind|antworten|arbeiten|brauchen|machen es) ${others}`,
      `wo (?:die|diese|unsere) (?:zusagen?|versprechen|regeln|standards|garantien?|charta) (?:zählen|zählt|gelten|gilt|greifen|greift)`,
      '(?:absprachen|abstimmung|übergabe|verständigung) zwischen [^.;:]{3,40}',
      '(?:unser(?:e)? )?(?:versprechen|zusagen?|standards|service) in (?:einem satz|zwei sätzen|drei sätzen|wenigen (?:sätzen|worten)|kürze|einem absatz|kurzform)',
    ]),
  },
  expectations: {
    cues: apart([
      `(?:so|wie) (?:begegnen|treten|behandeln|grüßen) wir (?:jede[mnr]|alle[nr]?|unsere[nm]?|de[mn])? ?(?:${people}|menschen)(?: gegenüber| auf)?`,
      `${start}(?:immer |stets |bitte )?${manner}(?:(?:,| und|, und) ${manner}){0,3} (?:bleiben|sein|grüßen|auftreten|bedienen|antworten),? (?:auch|egal|immer|selbst|sogar)(?! wenn (?:der|die|ein|eine|jemand|er|sie|man|${people})) [^.;:]{3,40}`,
      `${start}${manner},? auch (?:wenn es|um|am|im|bei|nach|vor|in)(?= ) [^.;:]{3,35}`,
      `${start}(?:immer|stets) ${manner},? (?:und )?(?:nie|niemals) \\p{L}{4,20}(?=${end})`,
      `${start}(?:gutes |rechtes )?ben(?:imm|ehmen)(?:regeln)?(?=${end}| (?:hinter|vor|an|am|im|in|auf|bei|am|gegenüber) )(?: [^.;:]{3,30})?|benimmregeln|anstandsregeln`,
      `(?:kleiner |unser )?knigge(?=${end}| (?:für|am|an|im|hinter|bei) )(?: [^.;:]{3,25})?`,
      `(?:verhaltens)?anforderungen an (?:das|die|unser|unsere|alle|jede[nr]?) (?:\\p{L}{0,15}${staff})|pflichten der (?:beschäftigten|mitarbeitenden|mitarbeiter|angestellten) (?:im kundenkontakt|gegenüber [^.;:]{3,25}|im umgang mit [^.;:]{3,25})`,
      `haltung zeigen[^.;:]{0,25}|ton und auftreten|auftreten und ton`,
    ]),
    except: apart([
      `ben(?:imm|ehmen)(?:regeln)? (?:der|von|unserer) ${people}`,
      `(?:so|wie) begegnen wir (?:${people} )?(?:[^.;:]{0,20})(?:wut|kritik|ärger|aggression|gewalt|schwierigen|wütenden|verärgerten|aufgebrachten)[^.;:]{0,25}`,
    ]),
  },
  guidelines: {
    cues: apart([
      `${start}${troublemaker}(?:(?:,| und|, und| oder| &) ${troublemaker}){1,4}(?=${end})`,
      `${start}\\p{L}{4,22}(?:(?:,| und|, und| oder) ${troublemaker}){2,4}(?=${end})`,
      `${start}${temper}(?:(?:,| und|, und| oder) ${temper}){1,4}(?=${end}|\\?)`,
      `wenn (?:[^.;:]{2,30} )(?:der kragen platzt|die hutschnur (?:hochgeht|platzt)|kocht|schäumt|aus der haut fährt|an die decke geht|rot ?sieht|ausrastet|explodiert|in die luft geht|die fassung verliert|die nerven verliert|auf den tisch haut|ausflippt|überkocht|dampf ablässt|aus der rolle fällt|sich daneben ?benimmt|grob wird|persönlich wird|zu weit geht)`,
      `${people},? die (?:sich daneben ?benehmen|schreien|drohen|nicht hören|nicht gehen wollen|aus der rolle fallen|zu viel getrunken haben|weinen|schimpfen|pöbeln|toben|rauchen|drängeln|nicht zahlen wollen)`,
      `(?:leichte|einfache|klare|verständliche|bürgernahe) sprache(?: und [^.;:]{3,20})?(?=${end})|(?:praktische |kleine )?tipps (?:fürs|für das|für ein|für gute|für schwierige) (?:gespräche?|telefonat|telefonieren|umgang)[^.;:]{0,20}`,
    ]),
    except: apart([
      `${start}(?:immer |stets |bitte )?${manner} bleiben,? auch (?!wenn (?:der|die|ein|eine|jemand))[^.;:]{3,40}`,
      '(?:weiterleitung|weitergabe|abgabe|vorlage) (?:schwieriger|heikler|strittiger|ungelöster) (?:fälle|anliegen|gespräche)',
      'ton und auftreten|auftreten und ton',
      `${start}sprachgebrauch(?=${end})`,
    ]),
  },
  definitions: {
    cues: apart([
      `was (?:welche[rs]?|jede[rs]?) (?:begriff|wort|ausdruck|kürzel) (?:meint|bedeutet|heißt|sagt)|${start}kauderwelsch[^.;:]{0,20}|${start}von a wie [^.;:]{3,20} bis z wie [^.;:]{3,20}(?=${end})|${start}sprachgebrauch(?=${end})`,
      `(?:begriffe|wörter|ausdrücke|abkürzungen) (?:kurz|knapp) (?:gefasst|erklärt|erläutert)`,
      `${start}im sinne diese[rs] ${paper}(?=${end})|begriffliche (?:klarstellungen?|klärungen?|abgrenzung(?:en)?|grundlagen|festlegungen?)|begriffs(?:rahmen|abgrenzung(?:en)?|festlegung(?:en)?|liste|inhalte?)`,
      `(?:kleines )?\\p{L}{3,15}latein(?=${end})(?<!^latein)|${start}unser(?:e)? (?:vokabular|wortschatz|jargon|fachjargon)(?=${end}| kurz)`,
      `damit (?:alle|wir alle|wir|jeder|jede) (?:dasselbe|das gleiche|das selbe) (?:darunter |damit )?(?:verstehen|versteht|meinen|meint)|${start}was wir (?!(?:unser|ihnen|gut|sie) )[^.;:]{3,20} nennen(?=${end})|${start}wovon (?:wir|hier) (?:reden|die rede ist|sprechen)(?=${end})`,
      `${start}was (?:bei uns|hier|für uns) (?:eine? )?\\p{L}{4,25} (?:heißt|bedeutet|meint)(?=${end})`,
    ]),
    except: apart(['was ist neu[^.;:]{0,30}', 'was (?:ist|bedeutet) (?:das|mein|ihr) [^.;:]{3,25} wert']),
  },
  roles: {
    cues: apart([
      '(?:zuständigkeits|verantwortungs|verantwortlichkeits|aufgaben|mitwirkungs|funktions|kompetenz|rollen|entscheidungs|vertretungs|beteiligungs)(?:matrix|ordnung|zuordnung|tabelle|übersicht|plan|verzeichnis|gliederung|katalog|regelung)',
      `${start}wer \\p{L}{3,15}t,? (?:und )?wer \\p{L}{3,15}t(?:,? (?:und )?wer \\p{L}{3,15}t){1,3}(?=${end})`,
      `${start}wer (?:im|am|an der|in der|auf der|vorn|vorne|hinten|hinter der) \\p{L}{4,20},? (?:und )?wer (?:im|am|an der|in der|auf der|hinten|hinter der) \\p{L}{4,20}(?=${end})`,
      `(?:verteilung|zuordnung|abgrenzung|aufteilung|zuweisung) (?:der|von) (?:aufgaben|zuständigkeiten|verantwortung|rollen|pflichten|kompetenzen)|funktionsträger(?:innen)?|(?:entscheidungs|fach|leitungs)kompetenz(?:en)?(?=${end}| und)|jede[r]? hat (?:seine|ihre) (?:aufgabe|rolle|sache)`,
    ]),
    except: apart([
      '(?:unsere?|die) aufgabe (?:im land|in der (?:stadt|region|gesellschaft|gemeinde)|im (?:ort|dorf|quartier|viertel|kreis|verbund))',
      'wer weiß (?:bescheid )?über was',
      'pflichten der (?:beschäftigten|mitarbeitenden|mitarbeiter|angestellten) (?:im kundenkontakt|gegenüber [^.;:]{3,25}|im umgang mit [^.;:]{3,25})',
    ]),
  },
  'customer-needs': {
    cues: apart([
      `(?:die )?(?:menschen|leute),? (?:die|mit denen|denen|für die) (?:uns|wir|bei uns|zu uns|hier) [^.;:]{3,25}`,
      `${start}wer (?:bei|mit) uns (?:urlaub|ferien|sport|rast|pause|kur|station|musik|einen kurs|den führerschein|eine ausbildung) macht(?=${end})|${start}wer (?:bei|mit) uns (?:zu gast|in behandlung|versichert|mitglied|unterwegs|zuhause|zu hause) ist(?=${end})`,
      `${start}was \\p{L}{5,20} (?:von|bei|in|an) (?:einer|einem|unserer|unserem|der|dem) \\p{L}{4,20} (?:wollen|erwarten|brauchen|suchen|schätzen|wünschen)`,
      `(?:anspruchs|interessen|nutzer|besucher|patienten)gruppen|interessierte parteien und ihre (?:erwartungen|bedürfnisse|wünsche)|${start}für wen wir (?:jeden (?:tag|morgen) )?(?:aufstehen|aufsperren|aufschließen|backen|kochen|öffnen)(?=${end})`,
    ]),
    except: apart([`(?:so|wie) (?:begegnen|treten|behandeln|grüßen) wir [^.;:]{3,40}`]),
  },
  procedures: {
    except: apart([
      `vo[mn] (?:(?:der|dem|den) )?[^.;:]{3,30} bis (?:zum|zur|zu|in|an) [^.;:]{3,30}:(?= (?:[^.;:]{0,25}(?:maßstäbe|standards|zusagen|zeiten|fristen|versprechen|qualität|werte|ziele|wer|wo das|wo es|für wen|regeln)))`,
      'vo[mn] (?:der |dem )?(?:kasse|eingang|parkplatz|pforte|keller|dachboden|laden|werkstatt|lager|küche|rezeption|foyer|halle|hof|schalter|zentrale|filiale) bis (?:zum|zur|zu|in|unter|ins|an) (?:den |die |das )?\\p{L}{0,20}(?:gehege|parkplatz|keller|dach|dachboden|lager|hof|garten|kasse|garage|filiale|terrasse|kiosk|stall|tor|schalter|bühne|rampe|zimmer|saal|spielplatz|steg|strand|werkstatt|außenstelle|laden|theke|regal)',
    ]),
    cues: apart([
      `was nach de[mr] (?:klingeln|anruf|anmeldung|bestellung|anfrage|meldung|eingang|auftrag|begrüßung|annahme|buchung)(?: [^.;:]{3,15})? (?:geschieht|passiert|kommt|folgt)`,
      `(?:unsere |die )?handgriffe (?:bei|an|am|vor|nach|im|in) [^.;:]{3,25}|(?:vorgang|auftrag|ticket|fall|akte|antrag) (?:anlegen|eröffnen|erfassen)(?: und| bis)[^.;:]{3,25}|tätigkeits(?:beschreibung|ablauf|folge)|arbeitsfolge|arbeitsabfolge`,
      `vom (?:klingeln|anruf|läuten|antrag|auftrag|eingang|wunsch|anliegen|entwurf|aufmaß) (?:zum|zur) (?:\\p{L}{0,15}(?:lösung|antwort|abschluss|übergabe|abholung|bescheid|lieferung|rechnung|ergebnis|montage|termin))`,
      `wie (?:eine?|die|der|das|jede[rs]?) (?:bestellung|auftrag|anfrage|anliegen|antrag|anruf|brief|mail|meldung|akte|ticket|reparatur|buchung) (?:durch(?:s| das| den| die) \\p{L}{3,15}|seinen weg|ihren weg|weiter) ?(?:geht|läuft|wandert|nimmt|findet|kommt)`,
      `(?:ein|eine|der|die|das) (?:anruf|mail|anfrage|bestellung|auftrag|brief|nachricht|kunde|gast|patient)(?:in)? (?:kommt|geht|ist|steht) (?:rein|herein|ein|da|an der tür|vor uns|am telefon)(?:: (?:was nun|und jetzt|was tun|und dann|was jetzt))?`,
    ]),
  },
  escalation: {
    cues: apart([
      `wer (?:wird )?(?:wann|dann|zuerst|wofür|im notfall|bei problemen)(?: wird)? (?:geholt|gerufen|eingeschaltet|dazugeholt|hinzugezogen|informiert|verständigt|angerufen|alarmiert)(?: wird| werden)?(?=${end})`,
      `stufen(?:plan|modell|leiter|kette|verfahren|konzept)(?=${end}| bei| für| der)|(?:zwei|drei|vier|mehrere) stufen (?:nach oben|bis zur|bis zum)[^.;:]{0,25}|stufe für stufe[^.;:]{0,30}|hilfe von (?:oben|weiter oben)|(?:der |unser )weg (?:nach oben|an die spitze|zur leitung|zum chef)`,
      `(?:weiterleitung|weitergabe|abgabe|vorlage|weiterreichung) (?:schwieriger|heikler|strittiger|ungelöster|offener|komplizierter|größerer|kritischer) (?:fälle|anliegen|gespräche|fragen|vorgänge|beschwerden)`,
      `(?:alarm|ruf|alarmierungs|benachrichtigungs|verständigungs|anruf|hilfe)(?: )?kette(?= |${end})|meldekette(?=${end})|wen (?:hole|rufe|ziehe|bitte) ich (?:wann |dann )?(?:dazu|hinzu|hinein|zu hilfe)|${start}(?:nicht mehr|nicht) (?:allein|selbst|alleine) (?:lösbar|zu lösen|zu klären|zu schaffen)(?=${end})`,
    ]),
    except: apart([
      `${start}(?:wohin|wo) die reise (?:hin)?geht(?=${end})`,
      `weitergabe von (?:informationen|nachrichten|wissen|infos|hinweisen)`,
      `${start}(?:einspruch|einsprüche|einwände)(?: einlegen| erheben| und rügen)?(?=${end})`,
      `rügen und (?:einsprüche|einwände)`,
      `servicestufen(?=${end})`,
    ]),
  },
  complaints: {
    cues: apart([
      `(?:hat|haben|ist|war|lief) (?:sie|ihnen|dich|dir|euch|wir|bei uns|etwas|was) (?:[^.;:]{0,25} )?(?:geärgert|gestört|verärgert|enttäuscht|missfallen|nicht (?:geklappt|gepasst|gestimmt|gefallen|geschmeckt|funktioniert|in ordnung)|schief ?gegangen|danebengegangen|danebengelaufen|verdorben|aufgeregt|auf dem herzen)`,
      `wir haben (?:sie|dich|euch) (?:enttäuscht|verärgert|geärgert|warten lassen|falsch beraten)`,
      `(?:erfassung|bearbeitung|behandlung|annahme|abschluss|aufnahme|verfolgung|erledigung|prüfung|auswertung) (?:von|der|einer|eingehender|berechtigter) (?:(?:mängel|sach|qualitäts|liefer)?rügen?|mängelanzeigen?|beanstandungen?|einsprüchen?|einwänden?|klagen|unmutsäußerungen)`,
      `${start}(?:(?:mängel|sach|qualitäts)?rügen|mängelanzeigen|klagen|einsprüche|einspruch|unmut|verdruss)(?:(?:,| und|, und) (?:rügen?|einsprüche|einwände|beschwerden|klagen|reklamationen))?(?: (?:der|von|unserer|einlegen|erheben|ernst nehmen)(?: [^.;:]{3,25})?)?(?=${end})`,
      `wenn (?:einmal |mal |doch |irgendwo )?(?:der schuh drückt|etwas drückt|etwas klemmt)|was tun bei (?:mängeln|ärger|unzufriedenheit|beanstandungen)`,
    ]),
    except: apart([`wenn die regeln? nicht (?:passt|passen|greift|greifen)`, 'was bei uns reklamation heißt']),
  },
  feedback: {
    cues: apart([
      `(?:eine |unsere |die )?(?:postkarte|karte|anruf|nachfrage|fragebogen|umfrage|kärtchen|antwortkarte|kurznachricht|fragekarte|sms) nach (?:dem|der|eine[rm]?|zwei|drei|vier|fünf|sechs|acht|zehn|[0-9]+|jede[mr]|ihre[mr]) (?![^.;:]{0,20}zeit(?:en)?(?= |${end}))[^.;:]{3,25}`,
      `(?:ein|der) anruf nach (?:eine[rm]|zwei|drei|vier|ein paar) (?:tag|tagen|woche|wochen|monat|monaten)`,
      `(?:[^.;:,]{0,20} )?(?:\\p{L}{0,15}(?:umfrage|befragung|fragebogen|fragebögen|kummerkasten|ideenkasten|stimmungsbild))(?: [^.;:,]{3,25})?(?:,| und|, und) (?:[^.;:,]{0,12} )?(?:team|mitarbeiter|personal|kolleg\\p{L}{2,4}|beschäftigten)\\p{L}{0,3}(?:runde|befragung|gespräche?|abend|treffen|umfrage)(?: [^.;:,]{3,20})?`,
      `(?:wie )?(?:hat|war)(?: es|'s|s)? (?:ihnen |dir |euch )?(?:geschmeckt|gefallen|gemundet)|${start}(?:noten|sterne|punkte|zeugnis|schulnoten) (?:für|von) (?:uns|unsere[nrm]? [^.;:]{3,25})(?=${end})`,
      `smiley ?(?:tasten|säule|terminal|knöpfe|karten|skala)?(?: [^.;:]{3,25})?|(?:bewertungs|feedback|zufriedenheits)(?:tasten|säule|terminal|knöpfe|tafel)(?: [^.;:]{3,20})?`,
      `kummerkasten und [^.;:]{3,20}`,
    ]),
    except: apart([
      `was (?:bei uns |hier |bis [^.;:]{3,15} )?besser werden (?:soll|muss)`,
      'angestrebte verbesserungen',
      `kummerkasten und beschwerdestelle`,
      'testkäufe und abmahnung(?:en)?',
    ]),
  },
  'service-policies': {
    cues: apart([
      `${start}(?:falsche|verkehrte|verdorbene|kaputte|gerissene|fehlende|verschnittene|misslungene|zu (?:kleine|große|enge|weite|kurze|lange))[srnm]? (?!fahrt |ton(?=${end})|richtung |angaben|alarm|versprechen|freund)\\p{L}{3,20}(?: ${mishap})?(?=${end})`,
      `${start}(?!(?:das|es|was|wer|wenn|wir|sie|gilt|man|hier|ich|system|technik|heute) )\\p{L}{4,25} (?:(?:doch )?nicht|zu spät|falsch|doppelt) ${mishap}(?=${end})`,
      `${start}(?!(?:wir|sie|system|technik|strom|internet|probe|test|stand|ziel) )\\p{L}{4,25} (?:misslungen|missglückt|verschnitten|verfärbt|versalzen|verbrannt|angebrannt|verlegt|vergessen|abgelaufen|zerkratzt|zerbrochen|ausverkauft|verwechselt|vertauscht|abgerissen|verpasst|versäumt)(?=${end})`,
      `${start}(?:ware|geld|artikel|buch|kleid|leergut|pfand|karte) (?:zurück|wieder zurück|retour)(?=${end})|${start}(?:passt|gefällt|schmeckt|sitzt|hält) nicht(?:(?:,| und|, und| oder) (?:passt|gefällt|schmeckt|sitzt|hält) nicht)?(?=${end})`,
      `${start}(?:kulanz|garantie|umtausch|rückgabe|gewährleistung|erstattung|storno|gutscheine?|rabatte?|reparatur)(?:(?:,| und|, und) (?:kulanz|garantie|umtausch|rückgabe|gewährleistung|erstattung|storno|gutscheine?|rabatte?|reparatur|ersatz)){1,4}(?=${end})`,
      `(?:zehner|fünfer|mehrfahrten|zwölfer)(?:block|karte|blöcke|karten)|(?:jahres|monats|saison|familien|dauer|wochen)karten?(?= und|,|${end})`,
    ]),
    except: apart([`${start}ersatzteile(?=${end})`, `wenn die regeln? nicht (?:passt|greift)`]),
  },
  'social-media': {
    cues: apart([
      `${start}${site}(?:(?:,| und|, und| oder| &) ${site}){1,5}(?=${end})`,
      `(?:antworten|reaktionen|reagieren|antwort) auf (?:sterne|ein stern|einen stern|kommentare|posts|likes|hasskommentare)|${start}(?:trolle|kommentare|posts|storys|stories|likes|tweets|reels)(?:(?:,| und|, und) (?:trolle|kommentare|posts|storys|stories|likes|nachrichten|bewertungen|reels)){1,3}(?=${end})`,
      `(?:unsere |die )?(?:kanäle|auftritte|konten|profile) im (?:netz|internet|web)|(?:unser )?(?:netz|internet)auftritt und (?:kommentare|bewertungen)|digitale mundpropaganda|mundpropaganda im netz`,
    ]),
    except: apart([`${start}(?:gruppen|portale)(?=${end})`]),
  },
  'internal-communication': {
    cues: apart([
      `wer (?:sagt|meldet|gibt|schreibt) wem (?:wann |was )?(?:bescheid|weiter)?|(?:funk|funkgeräte|funkverkehr|pinnwand|schwarzes brett|aushänge|protokolle|teamchat|schichtbuch|rundmail)(?:(?:,| und|, und) (?:funk|pinnwand|schwarzes brett|aushänge|protokolle|teamchat|schichtbuch|rundmails?|whiteboard)){1,3}`,
      `(?:dokumentation|einträge|eintragung(?:en)?|notizen|vermerke?) im (?:ticketsystem|schichtbuch|system|übergabebuch|kundensystem|dienstbuch|kassenbuch|crm)|weitergabe von (?:informationen|nachrichten|wissen|infos|hinweisen)(?: im [^.;:]{3,15})?`,
      `(?:kommunikation|verständigung|absprachen?|abstimmung|austausch|informationsfluss|übergabe) (?:zwischen|mit) (?:de[mnr] |unsere[mnr] )?(?:früh|spät|nacht|küche|service|lager|werkstatt|innen|außen|büro|verwaltung|empfang|theke|schicht|einkauf|verkauf|zentrale|filial|station|labor|fahrer|technik|abteilung|team)\\p{L}{0,20}(?: und [^.;:]{3,20})?`,
      `${start}(?:die |unsere )?(?:team|dienst|schicht|abteilungs|stations)(?:sitzung(?:en)?|besprechung(?:en)?|konferenz(?:en)?|meetings?)(?=${end}| und)|kurze wege im (?:haus|betrieb|team)|intern(?:er|e) (?:informationsaustausch|informationsfluss|nachrichten|absprachen|mitteilungen|verständigung|abstimmung|dokumentation)`,
      `wie (?:nachrichten|informationen|neuigkeiten|meldungen|hinweise) (?:im (?:haus|betrieb|team) |bei uns |intern )?(?:weiter ?laufen|weitergegeben werden|ankommen|fließen|die runde machen|alle erreichen|weiterkommen)`,
    ]),
    except: apart([
      `[^.;:]{0,20}\\p{L}{0,15}(?:umfrage|befragung|fragebogen|kummerkasten|ideenkasten)(?: [^.;:,]{3,25})?(?:,| und|, und) (?:[^.;:,]{0,12} )?teamrunde[^.;:]{0,20}`,
      `meldekette(?=${end})`,
    ]),
  },
  resources: {
    cues: apart([
      `(?:wichtige|nützliche|hilfreiche) (?:adressen|nummern|telefonnummern|rufnummern|kontakte|anschriften)(?:(?:,| und|, und) (?:\\p{L}{3,20} ?)?(?:hotlines?|adressen|nummern|rufnummern|links|durchwahlen|ansprechpartner))?`,
      `(?:lieferanten|hersteller|partner|fach|beratungs|techniker)(?: )?(?:hotlines?|nummern|adressen|kontakte)|wer weiß (?:bescheid )?über was|${start}(?:unser )?werkzeugkasten(?=${end})`,
    ]),
    except: apart([
      `haftung für (?:externe |fremde )?links|(?:externe|verlinkung auf externe) (?:links|inhalte)(?=${end})`,
      `${start}(?:literatur|quellen)(?:(?:,| und) (?:literatur|quellen|bildnachweise?|normen|anmerkungen))?(?=${end})`,
      'mitgeltende[rn]? (?:normen|vorschriften|gesetze|verordnungen)',
    ]),
  },
  contact: {
    cues: apart([
      `${start}wer (?:beantwortet|beantworten) (?:ihre |deine |eure |meine )?(?:rück)?fragen(?=${end})|${start}unsere (?:adresse|anschrift|telefonnummer|rufnummer)(?=${end}| und)|(?:der |ihr |dein )?(?:kurze|direkte|schnelle) draht(?: zu uns)?(?=${end})`,
      `${start}(?:service ?)?hotline und (?:adresse|anschrift|e mail|öffnungszeiten)(?=${end})|${start}erreichbar unter(?=${end})|${start}(?:klingeln|läuten|rufen|mailen|kommen|schauen) (?:sie|ihr) (?:uns )?(?:einfach )?(?:durch|an|vorbei|rein)(?=${end})|${start}(?:ruf|rufe|ruft|mail|schreib) uns(?: einfach)?(?: an)?(?=${end})`,
      `${start}auskunft (?:erteilt|gibt|geben)(?=${end})|${start}wer (?:dahinter ?steckt|steckt dahinter|dahintersteht|steht dahinter)(?=${end})`,
    ]),
    except: apart([
      `(?:wichtige|nützliche|hilfreiche) (?:adressen|nummern|telefonnummern|rufnummern|kontakte|anschriften)(?:(?:,| und|, und) [^.;:]{3,30})?`,
    ]),
  },
  implementation: {
    cues: apart([
      `(?:wie|wo|wann|bis) wir (?:es|das|alles|die regeln|den umgang) (?:ein)?üben|${start}(?:der )?start im (?:betrieb|team|haus|alltag)(?=${end})|vor dem ersten (?:arbeitstag|dienst|einsatz|kundenkontakt|anruf|gast)(?: [^.;:]{3,20})?`,
    ]),
    except: apart([`verteilung der (?:aufgaben|zuständigkeiten|rollen|verantwortung)`, `verankerung in (?:der|unserer) ${cause}`]),
  },
  pilot: {
    cues: apart([
      `(?:erst|zuerst|zunächst|vorab)(?: ?einmal| mal)? (?:ausprobiert|erprobt|getestet|probiert|geübt)(?=${end})|${start}(?:ein |der |unser )?(?:versuch|test|probelauf) (?:im|in der|in den|vom|am) [^.;:]{3,20}(?=${end})|probezeit für (?:die|das|diese[sn]?|unsere) ${paper}`,
      `${start}(?:die |eine |unsere )?(?:generalprobe(?= in| im| mit| vor|${end})|trockenübung(?:en)?|versuchsballon|feldversuch|modellversuch|praxistest|feldtest|versuchsphase|versuchsbetrieb|probephase|vorabtest|modellprojekt)(?= |${end})`,
      `(?:erst|zuerst) (?:eine?|zwei|drei) \\p{L}{4,15},? dann (?:alle|der rest|die anderen|das ganze haus)`,
    ]),
  },
  enforcement: {
    cues: apart([
      `${start}wer (?:nicht |hier nicht )?(?:mitzieht|mitmacht|aus der reihe tanzt|sich querstellt|nicht mitzieht|nicht mitmacht)(?=${end})|${start}(?:rote|gelbe) karten?(?:(?:,| und|, und) (?:rote|gelbe) karten?)?(?=${end})|interne (?:kontrollen?|prüfung(?:en)?|audits?|überwachung)|${start}wie wir (?:darauf|drauf) achten(?=${end})`,
      `${start}(?:auditierung|audits?|was (?:dann |sonst |bei verstößen )?droht)(?=${end}| und)|testkäufe und abmahnung(?:en)?`,
    ]),
    except: apart([
      `${start}wer sich (?:daran|danach|an (?:die|das|diese[nrs]?|unsere?) ${paper}) (?:hält|richtet),? (?:und )?(?:wo|wann|auf welche[nmr]?|in welche[nmr]?|bei welche[nmr]?)(?: [^.;:]{3,30})?`,
    ]),
  },
  exceptions: {
    cues: apart([
      `sonder(?:freigaben?|genehmigung(?:en)?|erlaubnis(?:se)?|bewilligung(?:en)?|zulassung(?:en)?|wege?|behandlung)(?= |${end}|,)|kulanz(?:spielraum|rahmen|grenzen?)|${start}dispens(?=${end})|${start}außer der reihe(?=${end})`,
      `(?:hier|dann|wo) gelten (?:die|diese|unsere) (?:regeln|zusagen|standards|fristen) nicht|wenn die regeln? nicht (?:passt|passen|greift|greifen)|(?:genehmigung|freigabe|bewilligung) (?:von|einer|der) (?:sonder|ausnahm|abweichung)\\p{L}{0,15}`,
    ]),
    except: apart([`kulanz(?:,| und|, und) (?:garantie|umtausch|rückgabe|gewährleistung|erstattung)[^.;:]{0,30}`]),
  },
  review: {
    cues: apart([
      `${start}(?:die )?wiedervorlage(?:n| [^.;:]{3,20})?(?=${end})|${start}(?:zuletzt )?(?:durchgesehen|überarbeitet|überprüft|durchgelesen|aktualisiert|nachgesehen|neu gefasst|geändert) (?:am|im|von|zuletzt)(?: [^.;:]{3,25})?(?=${end})`,
      `(?:bleibt|ist) (?:diese[rs]?|das|die|der|unsere?) ?(?:${paper} )?(?:noch |immer |auf dem )?(?:aktuell|auf dem stand|auf dem neuesten stand|zeitgemäß|frisch|stand)(?=${end})`,
      `\\p{L}{0,12}arbeit(?:en)? (?:am|an (?:diese[mr]|der|dem|unsere[mr])) (?:${paper})(?=${end})|wann wir (?:es|das|sie|die [^.;:]{3,15}) (?:wieder |neu )?(?:neu schreiben|umschreiben|durchgehen|durchsehen|überarbeiten|anfassen|lesen)`,
      `turnus(?:mäßige|gemäße)? (?:durchsicht|prüfung|überprüfung|überarbeitung|kontrolle|revision)|${start}(?:ausgabe|fassung|auflage) und (?:stand|datum|änderungen)(?=${end})|${start}(?:historie|verfallsdatum|haltbarkeit(?:sdatum)?|änderungshistorie)(?=${end})`,
    ]),
    except: apart([`woran (?:wir|man|sie) (?:eine? |unsere? )?gute[rnsm]? [^.;:]{4,25} (?:messen|misst|erkennt|erkennen)`]),
  },
  summary: {
    cues: apart([
      `${start}(?:fürs|für das|im) schaufenster(?=${end})|${start}(?:der )?aushang (?:an der|an die|im|für die|am) [^.;:]{3,20}(?=${end})|${start}(?:die )?quintessenz(?=${end})|${start}(?:unser )?merksatz(?=${end})|kurztext (?:für|zum) [^.;:]{3,25}|${start}management ?summary(?=${end})`,
      `(?:unser(?:e)? )?(?:versprechen|zusagen?|standards|service) in (?:einem satz|zwei sätzen|drei sätzen|wenigen (?:sätzen|worten)|kürze|einem absatz|kurzform)`,
    ]),
    except: apart([
      `(?:begriffe|wörter|ausdrücke|abkürzungen) (?:kurz|knapp) (?:gefasst|erklärt|erläutert)`,
      `unser (?:geschäft|auftrag|handwerk) in [^.;:]{3,15}`,
    ]),
  },
};
