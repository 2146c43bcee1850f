import type { OpeningWording } from '../contentWording.ts';

/** How German texts say in their opening paragraph, without a heading, why they are there, whom they bind and what the organisation is for. */
export const openings: OpeningWording = {
  purpose: [
    '(?:habe ich|haben wir|ich habe|wir haben)(?: \\p{L}+){0,3} (?:auf|nieder|zusammen)(?:geschrieben|gestellt|gefasst)',
    '(?:hier|nachfolgend|nachstehend|im folgenden|auf den (?:folgenden|nächsten) seiten|auf diesen seiten)(?: \\p{L}+)? (?:steht|stehen|lesen|finden|findet|erfahren|erfährt|sagen wir|legen wir|erklären wir|halten wir)',
    '(?:halten|legen|sagen|schreiben|fassen|nennen|erklären|zeigen|beschreiben) wir (?:hier|auf (?:dieser|diesen|den folgenden) seiten?)(?: [^.;,]{1,30})?,? (?:was|wie|wer|worauf|woran|wann)',
    'was (?:folgt|hier steht|auf diesen seiten steht|nun folgt|sie hier lesen)',
    '(?:soll|will|möchte|sagt|zeigt|erklärt|beantwortet) (?:ihnen|euch|dir|allen|jedem|jeder|uns) (?:\\p{L}+,? )?(?:sagen|zeigen|erklären|wissen|was|wie|wer|worauf|woran)',
  ],
  scope: [
    '(?:gilt|gelten)(?: \\p{L}+){0,3} (?:für|in|an|am|bei|beim|im|auf|überall|auch|ebenso)',
    'betrifft|richtet sich an|(?:ist|sind) (?:\\p{L}+ ){0,3}verbindlich|bindet|binde(?:n|t) (?:\\p{L}+ ){0,2}(?:alle|uns|jeden)|geltungsbereich',
  ],
  mission: [
    '(?:unser|der) (?:auftrag|daseinszweck) (?:ist|lautet|besteht|heißt)',
    'unsere (?:aufgabe|arbeit|mission|bestimmung|berufung) (?:ist|lautet|besteht|heißt)',
    '(?:wir|ist|sind) (?:sind )?(?:dazu |dafür |nur |allein )?da,? (?:um|damit|dass)|(?:es gibt|gibt es) uns,? (?:um|damit|weil|seit)|wir sind dazu da',
    'mission (?:ist|lautet|heißt)|eine einzige (?:aufgabe|mission)|(?:nur|genau) (?:eine|einen) (?:aufgabe|auftrag)',
  ],
};
