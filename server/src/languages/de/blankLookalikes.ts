import type { LanguagePack } from '../types.ts';

/** What only looks like a blank, and what others fill. */
export const blankLookalikes: LanguagePack['blankLookalikes'] = {
  inclusions: ['(?:auch|einschließlich|inklusive|ausgenommen|außer|nämlich)'],
  asides: [
    '(?:auch|und|oder|aber|sowie|sondern|einschließlich|inklusive|ausgenommen|außer|ohne|mit|nur|nicht|noch|also|nämlich|siehe|vgl\\.|d\\. ?h\\.)',
    '(?:wenn|falls|sofern|soweit|weil|dass|da|ob|als|damit|obwohl|während)',
    '(?:des|der|dem|den|die|das|eines|einer|einem|einen|ein|eine|dieser|dieses|diesem|diesen|diese|seine[rnms]?|ihre[rnms]?)',
    '(?:in|im|an|am|auf|aus|bei|beim|von|vom|zu|zum|zur|für|durch|nach|vor|über|unter|gegen|um|bis|ab|seit|gemäß|laut)',
    '(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|muss|müssen|soll|sollen|darf|dürfen)',
  ],
  notes: [
    'alte?[rsn]?|neue?[rsn]?|ehemalige?[rsn]?|aktuelle?[rsn]?|Entwurf|überholt|veraltet|aufgehoben|gestrichen|entfallen|weggefallen|geschwärzt|Fortsetzung',
    '(?:Hervorhebung|Übersetzung|Anmerkung|Anm\\.) (?:durch|von|d\\.|des|der|im) [\\p{L}. ]{1,30}|Auslassung(?:en)?|unverständlich|unleserlich|Gelächter|Beifall',
    'intern|vertraulich|optional|freiwillig|verpflichtend|empfohlen|offen|geschlossen|erledigt',
    '(?:zurück )?(?:zum|zur|nach) (?:Anfang|Inhalt(?:sverzeichnis)?|Übersicht|oben)|weiterlesen|mehr|Ende des (?:Dokuments|Abschnitts)|nur für den internen Gebrauch',
    '(?:zuletzt )?(?:geändert|eingefügt|neu gefasst) [^\\]]{1,60}|in der Fassung [^\\]]{1,60}|im Folgenden [^\\]]{1,60}',
    '(?:Quellen?|Fundstelle|Beleg|Fotos?|Bilder?|Grafik|Bildquelle|Bildnachweis|Abb\\.|Stand der Zahlen|Zahlen aus): ?[^\\]]{2,60}',
    'dringend|kritisch|hoch|mittel|niedrig|gering|Musik|Video|Deutsch|Englisch|Griechisch|Chinesisch|Vietnamesisch|Thailändisch',
  ],
  formats: { before: ['\\p{L}*format|form|muster|schreibweise|als|wie folgt'], after: ['(?:an|ein)gegeben|geschrieben|format'] },
  parts: ['Abb(?:ildung|\\.)?|Tab(?:elle|\\.)?|Anlage|Anhang|Abschnitt|Kapitel|Artikel|Art\\.|Ziffer|Absatz|Abs\\.|Teil|Schritt|Nr\\.|Formblatt'],
  names: ['name[n]?|bezeichnung'],
  controls: {
    before: [
      '(?:drücken|drückt|klicken|klickt|tippen|tippt)(?: Sie)?(?: auf)?(?: die| den| das)?',
      '(?:Taste|Tasten|Schaltfläche|Knopf|Button|Menü|Reiter)',
    ],
    after: ['(?:drücken|klicken|anklicken|antippen|Taste|-Taste|Schaltfläche|Button)'],
  },
  keys: ['Strg', 'Umschalt(?:taste)?', 'Entf', 'Einfg', 'Eingabe(?:taste)?', 'Leertaste', 'Pos1', 'Rücktaste', 'Druck', 'Feststelltaste'],
  titles: ['Überschrift(?: ?(?:hier|einfügen|ergänzen|eintragen))?', 'Titel(?: des (?:Abschnitts|Dokuments|Kapitels)| der Richtlinie)?'],
  signing: [
    'Unterschrift(?:en)?(?: [\\p{L} /]{1,30})?|unterschrieben(?: von)?|gezeichnet|Kürzel|Stempel',
    '(?:Vor- und )?(?:Nach)?name(?:n)?(?: in (?:Druckbuchstaben|Blockschrift))?|Vorname|Name, Vorname',
    '(?:Ort|Ort, Datum|Ort und Datum|Datum|Datum, Unterschrift|Personalnummer|Kundennummer|Bestellt am|Erhalten am|Sonstiges)',
  ],
  signers: [],
};
