import type { LanguagePack } from '../../types.ts';
import { bodies } from '../bodies.ts';
import { apart, end, people, start } from './words.ts';

/** The section of the rules for single subjects. */
export const servicePolicies = {
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
      '(?:einzel|service|kunden) (?:regelungen|richtlinien|regeln)|(?:rabatt|gutschein|bonus|treue)(?:aktion(?:en)?|regeln|heft|system)',
      `${start}(?:einzelne )?richtlinien(?=${end})`,
      `service ?bestimmungen|(?:bestimmungen|richtlinien|regelungen|regeln|vorgaben) (?:für (?:den|das|die)|im|zum|zur) (?:alltag|verkauf|einkauf|laden|tagesgeschäft|kauf|vermietung|buchung(?:en)?)|kundenregelungen|fälle aus (?:dem alltag|der praxis)|(?:alltags|praxis)fälle`,
      '(?:häufige|typische|wiederkehrende|einzelne) fälle und [^.;]{3,25}',
      'zahlungsziele?',
      `(?:regelungen|regeln|richtlinien|bestimmungen) im (?:detail|überblick)|(?:alltags|laden|geschäfts)regeln|was (?:wir )?in welchem fall (?:tun|machen|gilt|zu tun ist)|${start}was (?:wir )?tun,? wenn ?(?:…|\\.\\.\\.)?(?=${end})|was wann und wie gilt`,
    ]),
    except: apart([
      'was gilt als [^.;]{3,20}',
      '(?:rückgabe|umtausch|erstattung)(?:n|en)? (?:von|der) (?:schlüsseln?|arbeitsmitteln?|dienstkleidung|werkzeug)',
      'ausnahmen und kulanz',
      `(?<!\\p{L} )kulanz(?:entscheidung(?:en)?|fälle|fall)?(?=${end})`,
    ]),
    guidance:
      'Regeln Sie Rückgabe, Umtausch, Erstattung, Gutschrift, Geschenkkarten, Zahlungsverzug, Mängel, Garantie und Rabatte, ' +
      'jeweils mit Fristen und einer Ansprechperson.',
    body: bodies['service-policies'],
  },
} satisfies Partial<LanguagePack['sections']>;
