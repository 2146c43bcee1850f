/** How many characters of a title go into a file name at most. File systems count bytes, and a Thai letter has three. */
const longest = 70;

/** Names that Windows keeps for devices, whatever ending follows them. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', đ: 'd', ł: 'l', ı: 'i' };

/**
 * The words of a text as a file name without ending: small letters and digits joined by hyphens. Latin letters lose their
 * accents, other scripts stay as they are. Never empty, never a path, never a name that a system keeps for itself.
 * @example fileStem('Richtlinie für Rückgaben') // 'richtlinie-fuer-rueckgaben'
 * @example fileStem('../Con?') // 'con-document'
 */
export function fileStem(words: string): string {
  const plain = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøđłı]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[’']/g, '');
  const stem = cut(plain.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-').replace(/^[-\p{M}]+|-+$/gu, ''));
  if (stem === '') return 'document';
  return reserved.test(stem) ? `${stem}-document` : stem;
}

/** Ends after a whole word where one ends in the second half. */
function cut(stem: string): string {
  const letters = Array.from(stem);
  if (letters.length <= longest) return stem;
  const short = letters.slice(0, longest).join('');
  const end = letters[longest] === '-' ? short.length : short.lastIndexOf('-');
  return (end > short.length / 2 ? short.slice(0, end) : short).replace(/-+$/, '');
}
