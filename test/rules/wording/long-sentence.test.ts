import { longSentence } from '../../../server/src/rules/wording/long-sentence.ts';
import { check, clean } from '../../support/check.ts';

check(
  longSentence,
  'flags a sentence that is too long',
  `
  We will answer your letter as soon as somebody who knows the matter has read it and has spoken with the people in the shop where you bought the thing that broke and with those who sold it to us.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This sentence has 40 words; beyond 35, readers lose the thread. Split it, or turn it into a list.
`,
);

check(
  longSentence,
  'takes the limit from the settings',
  `
  We answer every letter in two days and say who does what.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  We call back.
`,
  { settings: { rules: { 'wording/long-sentence': { maxWords: 8 } } } },
);

check(
  longSentence,
  'flags two sentences',
  `
  We answer every letter in two days. We answer every call in three rings.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { settings: { rules: { 'wording/long-sentence': { maxWords: 6 } } } },
);

check(
  longSentence,
  'finds the place behind an emoji',
  `
  - 📞 We call. We answer every letter in two days.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { settings: { rules: { 'wording/long-sentence': { maxWords: 6 } } } },
);

check(
  longSentence,
  'stays on one line, with CRLF too',
  `
  We answer every letter in two days
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  and every call.
`,
  { settings: { rules: { 'wording/long-sentence': { maxWords: 6 } } }, transform: (text) => text.replaceAll('\n', '\r\n') },
);

check(
  longSentence,
  'flags a long German sentence',
  `
  Wir werden Ihren Brief beantworten, sobald ihn jemand gelesen hat, der sich in der Sache auskennt und mit den Leuten in dem Laden gesprochen hat, in dem Sie das Gerät gekauft haben, das nun nicht mehr läuft.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'de' },
);

check(
  longSentence,
  'flags a long Vietnamese sentence',
  `
  Chúng tôi sẽ trả lời thư của quý khách ngay khi có người am hiểu vấn đề đã đọc thư và đã trao đổi với những nhân viên ở cửa hàng nơi quý khách mua món đồ bị hỏng cũng như với bên đã bán món đồ đó cho chúng tôi và với người đã giao nó đến nhà quý khách vào hôm đó.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'vi' },
);

check(
  longSentence,
  'flags a long Greek sentence',
  `
  Θα απαντήσουμε στο γράμμα σας μόλις το διαβάσει κάποιος που γνωρίζει το θέμα και μιλήσει με τους ανθρώπους στο κατάστημα από όπου αγοράσατε τη συσκευή που χάλασε και με εκείνους που μας την πούλησαν και την έφεραν στο σπίτι σας εκείνη την ημέρα.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'el' },
);

check(
  longSentence,
  'flags a long Chinese sentence',
  `
  我们会在了解情况的同事读完您的来信并且跟您购买那件坏掉的商品的门店里的工作人员以及把这件商品卖给我们的供应商和那天把它送到您家里的送货员都谈过之后再给您写一封回信说明我们打算怎么做以及什么时候做完还有您需要准备什么。
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'zh' },
);

check(
  longSentence,
  'flags a Thai stretch without a space',
  `
  เราจะตอบจดหมายของคุณเมื่อพนักงานที่รู้เรื่องนี้ได้อ่านจดหมายและได้พูดคุยกับคนในร้านที่คุณซื้อของชิ้นที่เสียไปรวมทั้งกับคนที่ขายของชิ้นนั้นให้เราและคนที่นำของไปส่งถึงบ้านคุณในวันนั้นแล้วจึงค่อยเขียนจดหมายตอบกลับไปว่าเราจะทำอะไรเมื่อไร
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'th' },
);

clean(longSentence, 'leaves a sentence at the limit alone', 'We answer every letter in two days and call back.', {
  settings: { rules: { 'wording/long-sentence': { maxWords: 10 } } },
});

clean(
  longSentence,
  'leaves many short sentences alone',
  'We answer every letter in two days. We answer every letter in two days. We answer every letter in two days. We answer every letter in two days. We answer every letter in two days. We answer every letter in two days. We answer every letter in two days. We answer every letter in two days. We answer every letter in two days.',
);

clean(
  longSentence,
  'counts the items of a list after a colon half',
  'A complaint holds these facts: your name, your address, your telephone number, the day of the purchase, the shop, the name of the thing, what broke, when it broke, and what you want us to do about it.',
);

clean(
  longSentence,
  'counts a run of short items half',
  'We serve Leeds, York, Hull, Bradford, Wakefield, Halifax, Ripon, Selby, Goole, Otley, Ilkley, Skipton, Settle, Malton, Thirsk, Whitby, Filey, Bridlington, Beverley, Driffield, Pocklington, Harrogate, Knaresborough, Wetherby, Tadcaster, Doncaster, Barnsley, Rotherham, Sheffield, Keighley, Pudsey, Morley, Batley and Dewsbury.',
);

clean(
  longSentence,
  'leaves table rows alone',
  '| Channel | Standard |\n| --- | --- |\n| Letters | Please call the shop and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form |',
);

clean(
  longSentence,
  'leaves a block quotation alone',
  '> Please call the shop and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form.',
);

clean(
  longSentence,
  'leaves code alone',
  '```\nPlease call the shop and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form.\n```',
);

clean(
  longSentence,
  'leaves a heading alone',
  '### Please call the shop and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form and ask for the red form',
);

clean(
  longSentence,
  'starts anew behind a line break',
  'One line of an address has ten words or even more<br>and the next line of the address has as many words<br>and so has the third line of the very same address<br>and the last one that we print here as well.',
);

clean(longSentence, 'does not end a sentence at an abbreviation, and does not count code', 'We answer, e.g. by post, in `two days`.', {
  settings: { rules: { 'wording/long-sentence': { maxWords: 7 } } },
});

clean(
  longSentence,
  'ends a German sentence at a figure before a blank',
  'Wir messen, wie lange eine Antwort dauert, und vergeben Noten von 1 bis 5. [Name] schreibt sie in die Liste, die im Laden an der Wand hängt, und spricht mit allen darüber.',
  { language: 'de' },
);

clean(longSentence, 'leaves a German sentence alone', 'Wir beantworten Ihren Brief binnen zwei Tagen, sobald ihn jemand gelesen hat.', {
  language: 'de',
});

clean(longSentence, 'leaves a Vietnamese sentence alone', 'Chúng tôi trả lời thư của quý khách trong vòng hai ngày, kể cả cuối tuần.', {
  language: 'vi',
});

clean(longSentence, 'leaves a Greek sentence alone', 'Θα απαντήσουμε στο γράμμα σας μέσα σε δύο ημέρες, και τα Σαββατοκύριακα.', { language: 'el' });

clean(longSentence, 'leaves a Chinese sentence alone', '我们会在两天之内回复您的来信，周末也不例外。', { language: 'zh' });

clean(
  longSentence,
  'counts Thai phrases between spaces one by one',
  'เราจะตอบจดหมายของคุณเมื่อพนักงานที่รู้เรื่องนี้ได้อ่านจดหมาย และได้พูดคุยกับคนในร้านที่คุณซื้อของชิ้นที่เสียไป รวมทั้งกับคนที่ขายของชิ้นนั้นให้เรา และคนที่นำของไปส่งถึงบ้านคุณในวันนั้น แล้วจึงค่อยเขียนจดหมายตอบกลับไปว่าเราจะทำอะไร และจะทำเสร็จเมื่อไร',
  { language: 'th' },
);
