/**
 * Words that Greek headings share, as sources of patterns. Headings are compared in lower case and without stress
 * marks, so these carry none either: a stem then serves every inflection, wherever its stress moves.
 */

/** Up to one, two, three words between two others. */
export const one = '(?:\\p{L}+,? )?';
export const two = '(?:\\p{L}+,? ){0,2}';
export const three = '(?:\\p{L}+,? ){0,3}';

/** Those who are served, in any case and number. */
export const customer =
  '(?:πελατ|επισκεπτ|ασθεν(?:εις|ων|η|ης)|μελ(?:η|ος|ων|ους)|επιβατ|δημοτ|πολιτ(?:ης|ες|ων|η)|κατοικ(?:οι|ων|ους)|ενοικ(?:οι|ων|ους|ος)' +
  '|αναγνωστ|ασφαλισμεν|γονε(?:ις|ων)|μαθητ|φιλοξενουμεν|καταναλωτ|χρηστ(?:ες|ων|η|ης)|συνδρομητ|αθλουμεν|κοινο(?:υ)?(?!\\p{L})|αγοραστ' +
  '|συναλλασσομεν|νοσηλευομεν|ενοικιαστ|μισθωτ|παραληπτ|αποστολε(?:ις|ων)|ταξιδιωτ|θαμων|τουριστ|ωφελουμεν|εξυπηρετουμεν|ενδιαφερομεν)\\p{L}*';

/** Those who serve. */
export const staff =
  '(?:προσωπικ|υπαλληλ|εργαζομεν|συναδελφ|ομαδα|ομαδες|ομαδων|συνεργατ|στελεχ|οδηγους|οδηγων|οδηγο(?!\\p{L})|πωλητ|ταμι(?:ες|ων|α)|σερβιτορ' +
  '|τεχνικους|τεχνικων|νοσηλευτ|βιβλιοθηκονομ|διανομε|φαρμακοποι|εκπροσωπ|προϊσταμεν|υπευθυν|διευθυντ|γιατρ|νεους|νεων)\\p{L}*';

/** The document itself. */
export const text =
  '(?:χαρτη|χαρτας?|πολιτικη|εγγραφο|κανονισμο|οδηγο|εγχειριδιο|κειμενο|διαδικασια|φυλλαδιο|παρον|παρουσα|διακηρυξη|πρωτοκολλο)\\p{L}*';

/** Enquiries and cases. */
export const request = '(?:αιτημα|αιτησ|υποθεσ|ερωτημα|κλησ(?:η|ε)|παραγγελι|περιστατικ|περιπτωσ)\\p{L}*';

/** Who stands above: the supervisor, the manager. */
export const superior = '(?:προϊστ|διευθυν|υπευθυν|ανωτερ|διοικησ|πιο πανω|πιο ψηλα|επομεν)\\p{L}*';
