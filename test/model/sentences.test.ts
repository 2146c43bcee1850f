import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { sentencesOf } from '../../server/src/model/sentences.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';

/** Sentences are drawn with a `¦` where one ends and the next begins. */
const cases: Readonly<Record<LanguageCode, readonly (readonly [name: string, drawing: string])[]>> = {
  en: [
    ['two sentences', 'We answer. ¦You wait.'],
    ['abbreviations', 'Write to the team, e.g. by e-mail, i.e. in writing. ¦Call Mr. Lee or Dr. May at St. Mary Ltd. on No. 5.'],
    ['decimals and versions', 'It takes 2.5 hours in version 1.2.3 of the plan. ¦Then 99.9 % of calls.'],
    ['times', 'Call by 5 p.m. on Friday. ¦We open at 9 a.m. each day.'],
    ['ellipsis', 'We wait … and answer. ¦Then we stop... ¦Then on.'],
    ['ellipsis inside', 'We wait... and answer.'],
    ['quotation marks', 'She said "Please wait." ¦Then she left. ¦“Now!” ¦It rang.'],
    ['questions and exclamations', 'Late? ¦Call us! ¦Really?! ¦Yes.'],
    ['words that a short day or number would hide', 'Keep it out of the sun. ¦Say no. ¦E.g. call.'],
    ['initials', 'Ask J. Smith first. ¦Then A. B. Cole.'],
    ['brackets', 'We answer (in 24 hours.) ¦We call (always).'],
    ['file names and addresses', 'See policy.md and www.example.com for it. ¦Done.'],
    ['cells', 'Phone ¦| 3 rings. ¦Then mail. ¦| Manager'],
    ['no full stop', 'We answer in 24 hours'],
    ['initialisms', 'The U.S. office answers. ¦The U.K. one too.'],
  ],
  de: [
    ['a figure before a blank', 'Noten von 1 bis 5. ¦[Name] schreibt sie am 3. Werktag auf.'],
    ['two sentences', 'Wir antworten. ¦Sie warten.'],
    [
      'abbreviations',
      'Schreiben Sie z. B. eine E-Mail, d. h. einen Text, bzw. rufen Sie an. ¦Fragen Sie Dr. Weber in der Hauptstraße 5 usw. im Haus.',
    ],
    ['ordinals', 'Am 3. Werktag und am 15. Januar melden wir uns. ¦Der 2. Versuch folgt.'],
    ['dates and decimals', 'Stand 12.05.2026, 2,5 Stunden. ¦Ab 9.30 Uhr.'],
    ['quotation marks', 'Er sagte: „Bitte warten.“ ¦Dann ging er. ¦»Jetzt!« ¦Es klingelte.'],
    ['ellipsis', 'Wir warten … und antworten. ¦Dann nicht … ¦Und dann.'],
    ['cells', 'Telefon ¦| 3 Klingelzeichen ¦| Leitung'],
    ['a year at the end', 'Das gilt seit 2024. ¦Danach nicht.'],
  ],
  vi: [
    ['two sentences', 'Chúng tôi trả lời. ¦Bạn chờ.'],
    ['abbreviations', 'Liên hệ TP. Hồ Chí Minh, Q. 1, v.v. trong 24 giờ. ¦Gặp TS. Lan.'],
    ['decimals', 'Giá 1.500.000 đồng, 2,5 giờ. ¦Hết.'],
    ['quotation marks', 'Nhân viên nói: “Xin chờ.” ¦Rồi gọi lại.'],
    ['decomposed letters', `${'Chúng tôi trả lời ngay'.normalize('NFD')}. ¦${'Bạn chờ'.normalize('NFD')}.`],
  ],
  th: [
    ['a paragraph is one sentence', 'เราตอบภายใน 24 ชั่วโมง และโทรกลับในวันเดียวกัน'],
    ['abbreviations', 'เปิดเวลา 9.00 น. ถึง 17.00 น. ที่ ถ. สีลม'],
    ['years', 'ตั้งแต่ พ.ศ. 2567 เป็นต้นไป'],
    ['questions', 'มีปัญหาไหม? ¦โทรหาเรา'],
  ],
  el: [
    ['two sentences', 'Απαντάμε. ¦Περιμένετε.'],
    ['the question mark', 'Έχετε απορία; ¦Καλέστε μας.'],
    ['abbreviations', 'Γράψτε π.χ. ένα e-mail, δηλ. κείμενο, κ.λπ. στον κ. Νίκο. ¦Τέλος.'],
    ['decimals and times', 'Σε 2,5 ώρες, έως τις 17.30. ¦Τότε καλούμε.'],
    ['quotation marks', 'Είπε «Περιμένετε.» ¦Μετά έφυγε.'],
  ],
  zh: [
    ['full stops', '我们在24小时内答复。¦您可以等待。'],
    ['questions and exclamations', '有问题吗？¦请来电！¦谢谢。'],
    ['quotation marks', '员工说：“请稍候。”¦然后回电。'],
    ['ellipsis', '我们等待……然后答复。'],
    ['decimals and Latin words', '用时2.5小时，见 policy.md 第3.2节。¦完。'],
    ['brackets', '（我们答复。）¦完。'],
    ['cells', '电话¦| 三声内接听。¦| 经理'],
  ],
};

for (const [code, all] of Object.entries(cases) as [LanguageCode, (typeof cases)[LanguageCode]][]) {
  describe(`sentences in ${code}`, () => {
    test.each(all)('%s', (_name, drawing) => {
      const expected = drawing.split('¦').map((part) => part.replace(/^\|/, '').trim());
      const text = drawing.replaceAll('¦', '');
      expect(sentencesOf(text, packs[code]).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  });
}

test('nothing has no sentences', () => expect(sentencesOf('  ', packs.en)).toEqual([]));
