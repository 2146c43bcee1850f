import type { LanguagePack } from '../types.ts';

/** Words around a blank that say what belongs into it. */
export const blankPlaces: LanguagePack['blankPlaces'] = {
  before: {
    contact: [
      '(?:telefonisch|schriftlich|erreichbar|erreichen Sie uns|rufen Sie uns an|melden Sie sich)(?: (?:unter|bei|über|per E-Mail an|an))?(?: der (?:Nummer|Adresse))?',
      '(?:per )?(?:E-Mail|Mail|Post|Fax|Brief)(?: bitte)? (?:an|unter)',
      '(?:schreiben|mailen) Sie(?: uns)?(?: bitte)?(?: eine (?:E-Mail|Nachricht))?(?: an)?',
      '(?:Tel|Telefon|Fon|Fax|Mobil|Durchwahl)\\.?',
      '(?:im Internet|online|abrufbar|veröffentlicht) (?:unter|auf)',
      'unter der (?:Rufnummer|Telefonnummer|Nummer|Adresse|E-Mail-Adresse)',
    ],
    person: [
      '(?:genehmigt|freigegeben|erstellt|geprüft|unterschrieben|unterzeichnet|verantwortet|geleitet|herausgegeben) (?:von|durch)',
      '(?:Herr|Herrn|Frau|Dr\\.|z\\. ?Hd\\.(?: von)?)',
      '(?:verantwortlich|zuständig)(?: (?:ist|dafür ist|hierfür ist))?',
      'wenden Sie sich(?: bitte)? an',
      '(?:berichtet|meldet|übergibt|eskaliert) an',
    ],
    company: [
      '(?:willkommen|Kauf|Bestellung|Einkauf|Kunde|Kundin|Kunden) bei(?: der)?',
      'im Namen (?:von|der|des)',
      '(?:Kunden|Kundinnen|Beschäftigten|Mitarbeitenden|Mitarbeiter|Gäste|Räume) (?:von|der|des)',
      'wir(?:,| bei)(?: der)?',
    ],
    date: [
      '(?:gültig|gilt|in Kraft|wirksam)(?: (?:ab|seit|bis|ab dem|seit dem|bis zum))?',
      '(?:Stand|zuletzt (?:geprüft|geändert|aktualisiert)|geprüft|aktualisiert|genehmigt|freigegeben|beschlossen|unterzeichnet)(?: (?:am|vom|im))?',
      '(?:tritt am|mit Wirkung (?:vom|zum)|nächste Prüfung|bis zum|ab dem|am)',
    ],
    duration: ['(?:innerhalb|binnen|innert|spätestens nach|nach spätestens|alle|in höchstens|bis zu)(?: von)?'],
    number: ['(?:Version|Fassung|Nr\\.|Nummer|Abschnitt|Kapitel|Anlage|Anhang|ISO)', '€'],
  },
  after: {
    company: [
      '(?:verpflichtet sich|legt (?:großen )?Wert|bietet|steht für|versteht sich|ist bestrebt|betreibt|nimmt)',
      '(?:GmbH|AG|KG|OHG|UG|SE|e\\. ?V\\.|eG|GbR)(?: & Co\\. KG)?',
    ],
    person: ['(?:genehmigt|unterschreibt|verantwortet|leitet|gibt frei)'],
  },
};
