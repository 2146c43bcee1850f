import type { TermWording } from '../termWording.ts';

/** Definitionen und konkurrierende Wörter. */
export const terms: TermWording = {
  namedBefore:
    '(?:(?:nachfolgend|nachstehend|im Folgenden|im Weiteren|fortan|hiernach|kurz|gemeinsam|zusammen|auch|jeweils|auch kurz|als)' +
    '(?: (?:auch|kurz|als|gemeinsam|jeweils|bezeichnet als|bezeichnet|genannt))?[:,]? ?){1,3}(?:(?:die|der|das|den|dem|eine?|unser|unsere) )?',
  joiners: ['oder', 'auch', 'bzw.', 'kurz', 'auch genannt'],
  articles: ['der', 'die', 'das', 'ein', 'eine'],
  asides: ['Hinweis', 'Hinweise', 'Wichtig', 'Beispiel', 'Beispiele', 'Anmerkung', 'Achtung', 'Siehe auch', 'Quelle'],
  pronouns: ['wir', 'uns', 'unser', 'Sie', 'Ihr', 'Ihnen', 'du', 'dies', 'das', 'es'],
  copulas: ['ist', 'sind', 'umfasst', 'umfassen'],
  leads: [
    '(?:in|im Rahmen|im Sinne|für die Zwecke|für) (?:dieser|dieses|diesem|diesen|unserer|unseres) [\\p{L}-]{3,40}',
    'im Folgenden',
    'nachfolgend',
    'hier',
  ],
  columns: ['Begriffe?', 'Abkürzung(?:en)?', 'Bezeichnung', 'Ausdruck', 'Wort'],
  citations: ['(?:Richtlinie|Verordnung) \\((?:EU|EG)\\)[^.;]{0,60}', '§§? ?[0-9]+[^.;,]{0,30}'],
  classing: ['eine?[nmrs]?', 'jede[rnms]?', 'keine?[nmrs]?', 'als'],
  proper: [],
  determiners: [],
  between: ['und', 'oder', 'und/oder', 'bzw\\.', 'beziehungsweise', 'sowie', 'noch', 'nicht', 'als'],
  synonyms: [
    {
      words: [
        { forms: ['Kunde', 'Kunden', 'Kundin', 'Kundinnen'] },
        { forms: ['Klient', 'Klienten', 'Klientin', 'Klientinnen'] },
        { forms: ['Konsument', 'Konsumenten', 'Konsumentin', 'Konsumentinnen'], unless: ['KSchG', 'Konsumentenschutz(?:gesetz)?'] },
      ],
      except: [],
    },
    {
      words: [
        { forms: ['Arbeitstag', 'Arbeitstage', 'Arbeitstagen', 'Arbeitstags', 'Arbeitstages'] },
        { forms: ['Werktag', 'Werktage', 'Werktagen', 'Werktags', 'Werktages'] },
      ],
      except: [],
    },
    {
      words: [{ forms: ['Rückerstattung', 'Rückerstattungen'] }, { forms: ['Erstattung', 'Erstattungen'] }],
      except: ['Erstattung(?:en)? (?:von|der) (?:Kosten|Auslagen|Aufwendungen)'],
    },
  ],
};
