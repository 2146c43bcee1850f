import type { LanguagePack } from '../types.ts';

/** Values that a writer gives once for a whole document, and the blanks that ask for them. */
export const values: LanguagePack['values'] = {
  company: {
    blank: 'Unternehmen',
    patterns: [
      '(?:Name (?:des|der|unseres|unserer) )?(?:Unternehmens?|Firma|Betriebs?|Organisation|Gesellschaft)',
      '(?:Firmen|Unternehmens|Betriebs)name',
    ],
  },
  website: { blank: 'Website', patterns: ['Website', 'Webseite', 'Internetseite', '(?:Web|Internet)(?:-)?adresse', 'Homepage', 'URL'] },
  email: { blank: 'E-Mail-Adresse', patterns: ['E-?Mail(?:-?Adresse)?', 'Mailadresse'] },
  phone: { blank: 'Telefonnummer', patterns: ['Telefon(?:nummer)?', '(?:Ruf|Service)nummer'] },
  address: { blank: 'Anschrift', patterns: ['(?:Post)?anschrift', '(?:Post)?adresse'] },
  contact: { blank: 'Kontaktdaten', patterns: ['Kontakt(?:daten)?', 'Name und Kontaktdaten'] },
  owner: {
    blank: 'verantwortliche Stelle',
    patterns: [
      '(?:für das Dokument )?verantwortliche (?:Stelle|Person|Funktion)',
      '(?:Dokument|Richtlinien|Prozess)(?:en)?verantwortliche[rn]?',
      'Verantwortliche[rn]?',
    ],
  },
  manager: { blank: 'Geschäftsführung', patterns: ['Geschäfts(?:führung|leitung)', 'Geschäftsführer(?:in)?'] },
  system: { blank: 'System', patterns: ['(?:Name des )?(?:Ticket|Vorgangs|Erfassungs|CRM)?-?Systems?'] },
  products: { blank: 'Produkte', patterns: ['Produkte?(?: (?:oder|und) (?:Dienst)?leistungen)?', 'Waren', 'Produkte/Leistungen'] },
  customers: { blank: 'Kundengruppen', patterns: ['Kundengruppen?', 'Zielgruppen?'] },
  hours: { blank: 'Öffnungszeiten', patterns: ['(?:Öffnungs|Service|Geschäfts)zeiten'] },
  area: { blank: 'Ort', patterns: ['Ort', 'Region', 'Stadt', '(?:Einzugs)?gebiet'] },
  year: { blank: 'Jahr', patterns: ['(?:Geschäfts|Kalender)?jahr'] },
  version: { blank: 'Version', patterns: ['Version(?:snummer)?'] },
  effective: { blank: 'Datum des Inkrafttretens', patterns: ['Datum des Inkrafttretens', '(?:Tag des )?Inkrafttretens?', 'Gültig ab'] },
};
