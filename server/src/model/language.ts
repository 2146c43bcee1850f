/** In which language a document is written. */
import { packs } from '../languages/index.ts';
import { type LanguageCode, languageCodes } from '../schema/vocabulary.ts';

/** Names under which writers give a language that differ from its ISO code. */
const otherNames: ReadonlyMap<string, LanguageCode> = new Map(
  Object.entries({
    gr: 'el',
    cn: 'zh',
    vn: 'vi',
    chinese: 'zh',
    english: 'en',
    german: 'de',
    deutsch: 'de',
    greek: 'el',
    thai: 'th',
    vietnamese: 'vi',
    'tiếng việt': 'vi',
    ไทย: 'th',
    ภาษาไทย: 'th',
    ελληνικά: 'el',
    中文: 'zh',
    简体中文: 'zh',
    汉语: 'zh',
  } as const),
);

/** The served language of a tag as in `de-AT` or `zh_Hans`; undefined for others. */
export function languageOfTag(tag: string): LanguageCode | undefined {
  const first = tag.trim().normalize('NFC').toLowerCase().split(/[-_]/)[0] ?? '';
  return languageCodes.find((code) => code === first) ?? otherNames.get(first);
}

const sampleLength = 6000;

/** The language a text seems to be written in, from its script and its small words; English where nothing tells. */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const code of languageCodes) {
    const { script } = packs[code].detection;
    if (script && (sample.match(new RegExp(script, 'gu'))?.length ?? 0) > letters / 4) return code;
  }
  const words =
    sample
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: LanguageCode = 'en';
  let most = 0;
  for (const code of languageCodes) {
    const stopWords = new Set(packs[code].detection.stopWords);
    const count = packs[code].detection.script ? 0 : words.filter((word) => stopWords.has(word)).length;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}
