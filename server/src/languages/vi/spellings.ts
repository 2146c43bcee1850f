/** Vietnamese spells many syllables in two ways: `thỏa` and `thoả`, `tùy` and `tuỳ`, `kỹ` and `kĩ`. */

const toned: Readonly<Record<string, readonly [string, string]>> = {
  òa: ['òa', 'oà'],
  óa: ['óa', 'oá'],
  ỏa: ['ỏa', 'oả'],
  õa: ['õa', 'oã'],
  ọa: ['ọa', 'oạ'],
  òe: ['òe', 'oè'],
  óe: ['óe', 'oé'],
  ỏe: ['ỏe', 'oẻ'],
  õe: ['õe', 'oẽ'],
  ọe: ['ọe', 'oẹ'],
  ùy: ['ùy', 'uỳ'],
  úy: ['úy', 'uý'],
  ủy: ['ủy', 'uỷ'],
  ũy: ['ũy', 'uỹ'],
  ụy: ['ụy', 'uỵ'],
};

const vowels: Readonly<Record<string, string>> = { ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** A pattern that also matches the other spellings of its syllables: `thỏa` gives `th(?:ỏa|oả)`, `lý do` gives `l[ýí] do`. */
export function inBothSpellings(pattern: string): string {
  return pattern
    .normalize('NFC')
    .replace(/[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y(?!\p{L})/giu, (end) => {
      const both = toned[end.toLowerCase()];
      return both ? `(?:${both.join('|')})` : end;
    })
    .replace(/(?<!\p{L})([hklmst])([ỳýỷỹỵ])(?!\p{L})/giu, (_, first: string, y: string) => `${first}[${y}${vowels[y.toLowerCase()] ?? ''}]`);
}
