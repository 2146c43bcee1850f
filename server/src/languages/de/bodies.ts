import type { SectionId } from '../../schema/vocabulary.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

/** The text to insert under each heading, with blanks where the company decides. */
export const bodies: Readonly<Record<SectionId, string>> = {
  purpose: lines(
    'Dieses Dokument legt fest, welchen Service Kundinnen und Kunden von [Unternehmen] bekommen und woran sie ihn messen können.',
    'Es sagt allen Mitarbeitenden in einfachen Worten, was sie zusagen dürfen und bis wann eine Zusage erfüllt ist.',
    'So gibt es auf dieselbe Frage an allen Standorten und auf allen Kanälen dieselbe Antwort.',
  ),
  'vision-values': lines(
    '**Vision:** Bis [Jahr] empfehlen uns [X] von 10 Kundinnen und Kunden weiter.',
    '',
    '**Werte:**',
    '',
    '- **Zuhören:** Wir lassen Kundinnen und Kunden ausreden und fassen ihr Anliegen zusammen, bevor wir eine Lösung vorschlagen.',
    '- **Wort halten:** Wir nennen zu jeder Zusage ein Datum und melden uns spätestens an diesem Tag.',
    '- **Ehrlich sein:** Wir sagen, was wir nicht leisten, und nennen mindestens eine Alternative.',
  ),
  mission: lines(
    '[Unternehmen] [verkauft/vermietet/repariert] [Produkte] für Kundinnen und Kunden in [Ort].',
    'Wir beraten vor dem Kauf, liefern zum vereinbarten Termin und sind danach unter [Telefonnummer] und [E-Mail-Adresse] erreichbar.',
  ),
  scope: lines(
    'Dieses Dokument gilt ab dem [Datum] für alle Mitarbeitenden von [Unternehmen], die Kontakt zu Kundinnen und Kunden haben,',
    'auch für Aushilfen, Auszubildende und beauftragte Dienstleister.',
    'Es gilt an allen Standorten während der Servicezeiten von [Uhrzeit] bis [Uhrzeit] Uhr.',
    '',
    'Es umfasst diese Kanäle:',
    '',
    '- persönliches Gespräch vor Ort',
    '- Telefon',
    '- E-Mail',
    '- Live-Chat',
    '- soziale Medien und Bewertungsportale',
    '- Briefpost',
  ),
  objectives: lines(
    'Diese Ziele gelten bis zum [Datum]. Hinter jedem Ziel steht das Verfahren, das dorthin führt:',
    '',
    '- **Antwortzeit:** [X] Prozent der E-Mails sind innerhalb von [X] Stunden beantwortet. Verfahren: [Abschnitt].',
    '- **Lösung beim ersten Kontakt:** [X] Prozent der Anliegen sind nach dem ersten Gespräch abgeschlossen. Verfahren: [Abschnitt].',
    '- **Zufriedenheit:** In der Befragung nach dem Kontakt erreichen wir im Durchschnitt [X] von 5 Punkten. Verfahren: [Abschnitt].',
    '',
    '[Name oder Funktion] berichtet der Geschäftsführung einmal im Quartal über den Stand.',
  ),
  benchmark: lines(
    'Einmal im Jahr vergleichen wir unseren Service mit [Wettbewerber 1] und [Wettbewerber 2].',
    'Verglichen werden die Antwortzeit per E-Mail, die Wartezeit am Telefon und die Dauer einer Erstattung.',
    '[Name oder Funktion] führt dazu je Unternehmen [X] Testkontakte durch und stellt das Ergebnis bis zum [Datum] der Geschäftsführung vor.',
  ),
  'mission-alignment': lines(
    'Jedes Serviceziel ist einem Teil unserer Mission zugeordnet:',
    '',
    '| Ziel | Teil der Mission | Kennzahl |',
    '| --- | --- | --- |',
    '| [Ziel] | [Teil der Mission] | [Kennzahl] |',
    '',
    '[Name oder Funktion] prüft diese Zuordnung einmal im Jahr, bevor die Ziele für das nächste Geschäftsjahr beschlossen werden.',
  ),
  'customer-needs': lines(
    'Zu uns kommen [Kundengruppen]. In der Befragung vom [Datum] standen diese Bedürfnisse an erster Stelle:',
    '',
    '1. eine verbindliche Auskunft, an welchem Tag die Bestellung ankommt',
    '2. eine Ansprechperson, die den bisherigen Vorgang kennt',
    '3. die Rückgabe ohne Angabe von Gründen innerhalb von [X] Tagen',
    '4. [Bedürfnis]',
    '',
    '[Name oder Funktion] führt die Befragung alle [X] Monate durch und passt diese Liste innerhalb von [X] Arbeitstagen an.',
  ),
  definitions: lines(
    '- **Arbeitstag:** Montag bis Freitag, ausgenommen gesetzliche Feiertage in [Bundesland].',
    '- **Eingang:** der Zeitpunkt, zu dem ein Anliegen auf einem unserer Kanäle ankommt.',
    '- **Beschwerde:** jede Äußerung, mit der jemand Unzufriedenheit mit einem Produkt, einer Leistung oder einem Verhalten ausdrückt.',
    '- **Antwort:** eine Nachricht, die das Anliegen löst oder ein Datum für die Lösung nennt.',
  ),
  roles: lines(
    '- **Mitarbeitende im Service** nehmen Anliegen entgegen und tragen sie am selben Arbeitstag in [System] ein.',
    '- **Die Teamleitung** entscheidet über Erstattungen bis [Betrag] Euro und wertet die Antwortzeiten wöchentlich aus.',
    '- **Die Serviceleitung** verantwortet dieses Dokument, entscheidet über Beschwerden der dritten Stufe und berichtet ' +
      '[monatlich/vierteljährlich] an die Geschäftsführung.',
    '- **Die Geschäftsführung** gibt dieses Dokument frei und beschließt einmal im Jahr Personal und Budget für den Service.',
  ),
  standards: lines(
    '- **Persönlich:** Wir sprechen Besucherinnen und Besucher innerhalb von [X] Minuten an und nennen unseren Namen.',
    '- **Telefon:** Wir nehmen [X] Prozent der Anrufe innerhalb von [X] Sekunden an; bei verpassten Anrufen rufen wir bis 17 Uhr am ' +
      'nächsten Arbeitstag zurück.',
    '- **E-Mail:** Wir beantworten E-Mails innerhalb von [X] Stunden an Arbeitstagen.',
    '- **Live-Chat:** Wir antworten innerhalb von [X] Sekunden, montags bis freitags von [Uhrzeit] bis [Uhrzeit] Uhr.',
    '- **Soziale Medien:** Wir beantworten Fragen und Bewertungen innerhalb von [X] Stunden an Arbeitstagen.',
    '- **Briefpost:** Wir beantworten Briefe innerhalb von [X] Arbeitstagen nach Eingang.',
    '- **Produkte:** Mindestens [X] Prozent der Artikel stammen von Lieferanten mit einem Nachweis nach [Norm].',
    '',
    '[Name oder Funktion] misst diese Werte [wöchentlich/monatlich] und hängt sie bis zum 5. Arbeitstag des Folgemonats aus.',
  ),
  expectations: lines(
    '**Das tun wir immer:**',
    '',
    '- Wir grüßen zuerst und nennen unseren Namen.',
    '- Wir lassen ausreden und fassen das Anliegen in einem Satz zusammen.',
    '- Wir sagen, wer sich bis wann meldet, und tragen beides in [System] ein.',
    '',
    '**Das tun wir nie:**',
    '',
    '- jemanden weiterverweisen, ohne Namen und Durchwahl der zuständigen Person zu nennen',
    '- vor Dritten über Kundinnen und Kunden oder über Kolleginnen und Kollegen sprechen',
    '- etwas zusagen, was die Servicestandards nicht vorsehen',
  ),
  guidelines: lines(
    '- **Ton:** Wir schreiben und sprechen in ganzen Sätzen, siezen und erklären jedes Fachwort beim ersten Gebrauch.',
    '- **Verärgerte Kundinnen und Kunden:** Wir hören zu, bestätigen das Problem mit eigenen Worten und nennen den nächsten Schritt mit Datum.',
    '- **Beleidigungen und Drohungen:** Wir weisen einmal darauf hin, dass wir das Gespräch sonst beenden, beenden es beim zweiten Mal ' +
      'und informieren am selben Arbeitstag die Teamleitung.',
    '- **Sprachen:** Wir beraten auf [Sprachen]; für andere Sprachen vereinbaren wir innerhalb von [X] Arbeitstagen einen ' +
      'Termin mit einem Dolmetschdienst.',
  ),
  procedures: lines(
    '1. Hören Sie das Anliegen an und fassen Sie es in einem Satz zusammen.',
    '2. Tragen Sie es am selben Arbeitstag in [System] ein: Name, Kontaktweg, Datum und Inhalt.',
    '3. Bieten Sie eine Lösung an oder nennen Sie das Datum, bis zu dem die Lösung vorliegt.',
    '4. Geben Sie das Anliegen am selben Arbeitstag an die zuständige Stelle weiter, wenn Sie es nicht selbst lösen können, und ' +
      'teilen Sie mit, wer sich meldet.',
    '5. Teilen Sie das Ergebnis innerhalb von [X] Arbeitstagen auf demselben Kanal mit.',
    '6. Schließen Sie den Vorgang nach der Bestätigung oder nach [X] Arbeitstagen ohne Rückmeldung.',
  ),
  escalation: lines(
    '1. **Stufe 1, Team:** Wer das Anliegen annimmt, löst es innerhalb von [X] Arbeitstagen.',
    '2. **Stufe 2, Teamleitung:** Ist die Frist abgelaufen oder das Angebot abgelehnt, geht der Vorgang am selben Arbeitstag ' +
      'über [System] ' +
      'an die Teamleitung. Sie ruft innerhalb von [X] Arbeitstagen an.',
    '3. **Stufe 3, Serviceleitung:** Bleibt der Fall nach diesem Anruf offen, übergibt die Teamleitung ihn bis 17 Uhr am ' +
      'nächsten Arbeitstag ' +
      'an [Name oder Funktion]. Die schriftliche Entscheidung folgt innerhalb von [X] Arbeitstagen.',
    '4. **Stufe 4, externe Stelle:** Mit der Entscheidung nennen wir die Anschrift von [Schlichtungsstelle] und die Frist, in ' +
      'der man sich dorthin wenden kann.',
  ),
  complaints: lines(
    '1. **Annehmen:** Wir nehmen Beschwerden vor Ort, unter [Telefonnummer], unter [E-Mail-Adresse] und per Brief an.',
    '2. **Erfassen:** Wir tragen die Beschwerde am selben Arbeitstag in [System] ein und vergeben eine Vorgangsnummer.',
    '3. **Bestätigen:** Innerhalb von [X] Arbeitstagen erhält die Kundin oder der Kunde eine Bestätigung mit Vorgangsnummer und Ansprechperson.',
    '4. **Prüfen:** Die zuständige Person befragt innerhalb von [X] Arbeitstagen die Beteiligten und hält das Ergebnis fest.',
    '5. **Antworten:** Spätestens [X] Arbeitstage nach Eingang teilen wir unsere Entscheidung mit Begründung schriftlich mit.',
    '6. **Nächste Stufe:** Wer nicht einverstanden ist, kann innerhalb von [X] Tagen eine Entscheidung der Serviceleitung verlangen.',
    '7. **Auswerten:** [Name oder Funktion] wertet alle Beschwerden einmal im Monat nach Ursachen aus und schlägt bis zu drei Änderungen vor.',
  ),
  feedback: lines(
    '- **Kundinnen und Kunden:** [X] Tage nach jedem abgeschlossenen Vorgang senden wir eine Befragung mit höchstens drei Fragen.',
    '- **Mitarbeitende:** Alle [X] Monate fragen wir das Team, welche Anliegen sich häufen und welche Regel im Weg steht.',
    '- **Auswertung:** [Name oder Funktion] fasst beides bis zum 10. Tag des Folgemonats zusammen und setzt je Quartal ' +
      'mindestens eine Verbesserung um.',
    '- **Rückmeldung:** Was sich geändert hat, steht spätestens [X] Tage nach dem Beschluss auf [Website] und im Aushang.',
  ),
  'service-policies': lines(
    '- **Rückgabe:** Unbenutzte Ware nehmen wir innerhalb von [X] Tagen nach dem Kauf gegen Vorlage des Belegs zurück.',
    '- **Umtausch:** Gegen eine andere Größe, Farbe oder Ausführung tauschen wir innerhalb von [X] Tagen; Preisunterschiede ' +
      'gleichen wir an der Kasse aus.',
    '- **Erstattung:** Wir zahlen innerhalb von [X] Arbeitstagen nach Eingang der Ware auf dem Zahlungsweg des Kaufs zurück.',
    '- **Warengutschrift:** Ohne Beleg stellen wir eine Gutschrift über den niedrigsten Preis der letzten [X] Tage aus; sie gilt [X] Jahre.',
    '- **Geschenkkarten:** Sie gelten drei Jahre ab Ende des Kaufjahres. Restbeträge bis [Betrag] Euro zahlen wir bar aus; ' +
      'verlorene Karten sperren und ersetzen wir gegen Vorlage des Kaufbelegs.',
    '- **Zahlungsverzug:** [X] Tage nach Fälligkeit senden wir eine kostenlose Erinnerung, nach weiteren [X] Tagen eine Mahnung ' +
      'mit [Betrag] Euro Gebühr.',
    '- **Mangel oder Ausfall:** Wir reparieren oder ersetzen innerhalb von [X] Arbeitstagen; gelingt das zweimal nicht, ' +
      'erstatten wir den Kaufpreis.',
    '- **Gewährleistung und Garantie:** Die gesetzliche Gewährleistung beträgt zwei Jahre; zusätzlich geben wir [X] Jahre ' +
      'Garantie auf [Produkte].',
    '- **Rabatte:** Mitarbeitende gewähren bis [X] Prozent, die Teamleitung bis [X] Prozent; der Grund steht auf dem Beleg.',
    '',
    'Fragen zu diesen Regelungen beantwortet [Name oder Funktion] unter [Telefonnummer].',
  ),
  'social-media': lines(
    '- **Zuständig:** Nur [Name oder Funktion] und die Vertretung antworten im Namen von [Unternehmen].',
    '- **Frist:** Wir beantworten Fragen und Bewertungen innerhalb von [X] Stunden an Arbeitstagen.',
    '- **Vorgehen:** Wir danken, gehen auf den genannten Punkt ein und bitten um die Vorgangsnummer per Direktnachricht; ' +
      'persönliche Daten nennen wir öffentlich nicht.',
    '- **Löschen:** Wir entfernen nur Beiträge mit Beleidigungen, Drohungen, Werbung oder Daten Dritter und halten den Grund in [System] fest.',
  ),
  'internal-communication': lines(
    '- **Störungen:** Wer einen Ausfall bemerkt, meldet ihn innerhalb von [X] Minuten an die Teamleitung unter [Telefonnummer].',
    '- **Protokoll:** Kontakte stehen bis zum Ende der Schicht in [System], mit Datum, Namen, Inhalt und nächstem Schritt.',
    '- **Übergabe:** Zu Schichtbeginn nimmt das Team die offenen Vorgänge in [X] Minuten gemeinsam durch.',
    '- **Änderungen:** Neue Regeln teilt [Name oder Funktion] spätestens [X] Arbeitstage vor ihrem Inkrafttreten per E-Mail mit.',
  ),
  resources: lines(
    '| Thema | Ansprechperson | Kontakt |',
    '| --- | --- | --- |',
    '| Rückgabe und Erstattung | [Name oder Funktion] | [Telefonnummer] |',
    '| Gewährleistung und Reparatur | [Name oder Funktion] | [Telefonnummer] |',
    '| Lieferung | [Name oder Funktion] | [E-Mail-Adresse] |',
    '| Datenschutz | [Name oder Funktion] | [E-Mail-Adresse] |',
    '',
    'Schulungsunterlagen, Textbausteine und der Verhaltenskodex liegen unter [Ablageort].',
  ),
  implementation: lines(
    '1. **Schulen:** Vor der Veröffentlichung nehmen alle Mitarbeitenden mit Kundenkontakt an einer Schulung von [X] Stunden teil.',
    '2. **Bekannt geben:** Bis zum [Datum] erhalten alle das Dokument per E-Mail und bestätigen innerhalb von [X] Arbeitstagen, ' +
      'dass sie es gelesen haben.',
    '3. **Veröffentlichen:** Ab dem [Datum] steht es unter [Ablageort], die Kurzfassung auf [Website].',
    '4. **Einarbeiten:** Neue Mitarbeitende werden in der ersten Arbeitswoche geschult und bedienen bis dahin nicht allein.',
    '5. **Auffrischen:** Alle [X] Monate folgt eine weitere Schulung; [Name oder Funktion] führt die Teilnahmeliste.',
  ),
  pilot: lines(
    'Vor der Einführung erproben wir dieses Dokument vom [Datum] bis zum [Datum] in [Filiale] mit [X] Mitarbeitenden und [X] ' +
      'Kundinnen und Kunden.',
    'Wir messen die Antwortzeit, die Zahl der Beschwerden und die Zufriedenheit auf einer Skala von 1 bis 5.',
    '[Name oder Funktion] hält spätestens [X] Arbeitstage nach dem Ende fest, was sich bewährt hat und was wir ändern.',
  ),
  enforcement: lines(
    '- **Prüfung:** Die Teamleitung prüft [wöchentlich/monatlich] [X] Vorgänge je Person anhand der Servicestandards.',
    '- **Erster Verstoß:** Gespräch mit der Teamleitung innerhalb von [X] Arbeitstagen, mit schriftlicher Vereinbarung.',
    '- **Zweiter Verstoß innerhalb von zwölf Monaten:** Nachschulung innerhalb von [X] Wochen.',
    '- **Weiterer oder vorsätzlicher Verstoß:** Die Personalabteilung entscheidet innerhalb von [X] Arbeitstagen über ' +
      'arbeitsrechtliche Schritte.',
    '- **Hinweise:** Verstöße kann man vertraulich an [E-Mail-Adresse] melden; Nachteile entstehen dadurch nicht.',
  ),
  exceptions: lines(
    '1. Stellen Sie den Antrag schriftlich an [Name oder Funktion], mit Grund, Dauer und betroffener Regel.',
    '2. Die Entscheidung kommt innerhalb von [X] Arbeitstagen; bis dahin gilt die Regel.',
    '3. Eine Ausnahme endet nach höchstens [X] Monaten und steht mit Datum und Namen unter [Ablageort].',
  ),
  review: lines(
    '[Name oder Funktion] überprüft dieses Dokument mindestens einmal im Jahr und zusätzlich innerhalb von [X] Wochen, wenn sich ' +
      'Produkte, Leistungen oder Gesetze ändern.',
    'Dazu werden [X] Mitarbeitende und [X] Kundinnen und Kunden befragt. Letzte Überprüfung: [Datum]. Nächste Überprüfung: [Datum].',
    '',
    '| Version | Datum | Änderung | Verantwortlich |',
    '| --- | --- | --- | --- |',
    '| 1.0 | [Datum] | Erste Fassung | [Name oder Funktion] |',
  ),
  contact: lines(
    'Fragen zu diesem Dokument beantwortet [Name oder Funktion]:',
    '',
    '- Telefon: [Telefonnummer], montags bis freitags von [Uhrzeit] bis [Uhrzeit] Uhr',
    '- E-Mail: [E-Mail-Adresse]',
    '- Post: [Unternehmen], [Anschrift]',
  ),
  summary: lines(
    'Bei [Unternehmen] beantworten wir E-Mails innerhalb von [X] Stunden an Arbeitstagen und nehmen [X] Prozent der Anrufe ' +
      'innerhalb von [X] Sekunden an.',
    'Unbenutzte Ware können Sie [X] Tage lang zurückgeben; das Geld ist [X] Arbeitstage später auf Ihrem Konto.',
    'Wenn etwas schiefgeht, schreiben Sie an [E-Mail-Adresse]: Sie hören innerhalb von [X] Arbeitstagen von uns.',
  ),
};
