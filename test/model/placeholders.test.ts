import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { packOf, parseDocument, unitsIn } from '../../server/src/model/document.ts';
import { placeholdersInValue, placeholdersOf } from '../../server/src/model/placeholders.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { growth, steep } from '../support/growth.ts';

/** Every placeholder of a text as its writer wrote it; a choice with the number of its alternatives. */
function found(text: string, language: LanguageCode = 'en'): string[] {
  const document = parseDocument(`---\nlanguage: ${language}\n---\n\n${text}`);
  return [...unitsIn(document)].flatMap(({ unit }) =>
    placeholdersOf(unit, packOf(document)).map(({ kind, text: written, alternatives, span }) => {
      expect(unit.text.slice(span.start, span.end)).toBe(written);
      return kind === 'choice' ? `${written} ${alternatives.length}` : written;
    }),
  );
}

describe('blanks', () => {
  test.each([
    ['en', 'Answer within [X] hours.', ['[X]']],
    ['en', '[Company Name] and [COMPANY_NAME] and [company]', ['[Company Name]', '[COMPANY_NAME]', '[company]']],
    ['en', '# [Company] customer policy', ['[Company]']],
    ['en', '## [Insert title]', ['[Insert title]']],
    ['en', '## [COMPANY]', ['[COMPANY]']],
    ['en', 'by [insert date] or [Describe the breach]', ['[insert date]', '[Describe the breach]']],
    ['en', '[e.g., 72 hours] or [99.5% (~3.5hrs)] or [10%]', ['[e.g., 72 hours]', '[99.5% (~3.5hrs)]', '[10%]']],
    ['en', 'write to support@[company].com', ['[company]']],
    ['en', '[__percentage__/%] in [__specified time frame__]', ['[__percentage__/%] 2', '[__specified time frame__]']],
    ['en', 'the laws of [company seat, State of [jurisdiction]]', ['[company seat, State of [jurisdiction]]']],
    ['en', '**[Company]** and *[Name]*', ['[Company]', '[Name]']],
    ['en', '[Name, e.g. ann@example.com]', ['[Name, e.g. ann@example.com]']],
    ['en', 'see [the site of [company]](https://example.com)', ['[company]']],
    ['en', '{{company}} and {{ ticket_system }} and {{VERSION}}', ['{{company}}', '{{ ticket_system }}', '{{VERSION}}']],
    ['en', '<insert e-mail address here> and <Company name>', ['<insert e-mail address here>', '<Company name>']],
    ['en', 'owner TBD, text TBC, TODO: ask the shops', ['TBD', 'TBC', 'TODO: ask the shops']],
    ['en', 'To be confirmed', ['To be confirmed']],
    ['en', 'Call 1-800-XXX-XXXX or +49 40 XXX XXX', ['1-800-XXX-XXXX', '+49 40 XXX XXX']],
    ['en', 'Call 020 xxxx xxxx', ['020 xxxx xxxx']],
    ['en', 'Within X hours and ___ days, at ____', ['X', '___', '____']],
    ['en', 'On __/__/2026', ['__/__/2026']],
    ['en', 'Effective DD/MM/YYYY', ['DD/MM/YYYY']],
    ['en', 'The answer is ???', ['???']],
    ['en', '| Contact | (insert name) |\n|---|---|\n| Phone | (fill in) |', ['(insert name)', '(fill in)']],
    ['en', '😀 [Company]\r\nanswers [Name]', ['[Company]', '[Name]']],
    ['en', 'in xx days, every ## months, in [ ] days, in [...] hours', ['xx', '##', '[ ]', '[...]']],
    ['en', '\\[Company\\] answers in \\[X\\] days, at \\_\\_\\_\\_', ['\\[Company\\]', '\\[X\\]', '\\_\\_\\_\\_']],
    ['en', '<<Company>> and {name of adviser} and <manager’s name> and [●]', ['<<Company>>', '{name of adviser}', '<manager’s name>', '[●]']],
    ['en', 'on [day/month/year] or [month/year]', ['[day/month/year]', '[month/year]']],
    ['en', '# [Company Name]', ['[Company Name]']],
    ['en', '## [Section title]', ['[Section title]']],
    ['en', 'Bring (insert list of documents).', ['(insert list of documents)']],
    ['de', 'Innerhalb von [X] Stunden und __ Tagen', ['[X]', '__']],
    ['de', '[Ansprechpartner/in] und [Ansprechpartner/in einfügen]', ['[Ansprechpartner/in]', '[Ansprechpartner/in einfügen]']],
    ['de', '## [Überschrift ergänzen]', ['[Überschrift ergänzen]']],
    ['el', 'Μέσα σε Χ ημέρες', ['Χ']],
    ['el', '[ημέρα/μήνας/έτος]', ['[ημέρα/μήνας/έτος]']],
    ['vi', '[tháng/năm]', ['[tháng/năm]']],
    ['th', '[รายละเอียด] และ [วัน/เดือน/ปี]', ['[รายละเอียด]', '[วัน/เดือน/ปี]']],
    ['zh', '在___天内由<填写审批人>答复，{工作人员姓名}，[年/月/日]，[经理]', ['___', '<填写审批人>', '{工作人员姓名}', '[年/月/日]', '[经理]']],
    ['zh', '联系人：＿＿＿＿', ['＿＿＿＿']],
    [
      'de',
      '[RICHTLINIEN_EIGENTÜMER_ROLLE, z. B. Informationssicherheitsbeauftragte/r]',
      ['[RICHTLINIEN_EIGENTÜMER_ROLLE, z. B. Informationssicherheitsbeauftragte/r]'],
    ],
    ['de', '[KONTAKTMETHODE EINFÜGEN], gültig ab TT.MM.JJJJ, wird noch ergänzt', ['[KONTAKTMETHODE EINFÜGEN]', 'TT.MM.JJJJ', 'wird noch ergänzt']],
    ['vi', '[tên công ty], [số] giờ, ngày DD/MM/YYYY', ['[tên công ty]', '[số]', 'DD/MM/YYYY']],
    ['vi', 'Quyết định số …/QĐ ngày ... tháng 3 năm 2026, trong …… ngày', ['…', '...', '……']],
    ['vi', `${'[tên công ty]'.normalize('NFD')} trả lời`, ['[tên công ty]'.normalize('NFD')]],
    ['th', '[อีเมลของคุณ] และ <อีเมลผู้จัดการ> โทร 08x-xxx-xxxx', ['[อีเมลของคุณ]', '<อีเมลผู้จัดการ>', '08x-xxx-xxxx']],
    ['th', 'ตอบภายใน [X] ชั่วโมง วันที่ ... เดือน ... พ.ศ. ...', ['[X]', '...', '...', '...']],
    ['th', 'โทร. (รอใส่เบอร์) อีเมล (รอใส่อีเมลฝ่ายขาย)', ['(รอใส่เบอร์)', '(รอใส่อีเมลฝ่ายขาย)']],
    ['th', 'ผู้จัดการ (รอชื่อ) โทร. (ยังไม่มีเบอร์)', ['รอชื่อ', '(ยังไม่มีเบอร์)']],
    ['th', 'ที่อยู่ (เดี๋ยวใส่) ค่าส่ง (เติมทีหลัง) บาท วงเงิน (รออนุมัติ)', ['เดี๋ยวใส่', 'เติมทีหลัง', 'รออนุมัติ']],
    ['el', '[ΕΤΑΙΡΕΙΑ] σε [X] ώρες, [όνομα υπευθύνου]', ['[ΕΤΑΙΡΕΙΑ]', '[X]', '[όνομα υπευθύνου]']],
    ['el', '| Υπεύθυνος | (να συμπληρωθεί) |\n|--|--|\n', ['(να συμπληρωθεί)']],
    ['zh', '【公司名称】在X小时内答复，［姓名］，[插入联系方式]', ['【公司名称】', 'X', '［姓名］', '[插入联系方式]']],
    ['zh', '负责人：（填写姓名）', ['（填写姓名）']],
    ['zh', '生效日期：20XX年X月X日，待定', ['20XX年X月X日', '待定']],
    ['en', 'Shift lead: (nobody yet)', ['(nobody yet)']],
    ['de', 'Vertretung: (wird noch benannt)', ['(wird noch benannt)']],
    ['vi', 'Trưởng ca: (chưa có người)', ['(chưa có người)']],
    ['th', 'หัวหน้ากะ: (รอแต่งตั้ง)', ['(รอแต่งตั้ง)']],
    ['el', 'Συντονιστής βάρδιας: (θα οριστεί)', ['(θα οριστεί)']],
    ['zh', '仓管：（人还没定）', ['（人还没定）']],
    ['en', 'Linked documents: WI 03 (chemicals), WI ?? (till).', ['??']],
    ['el', 'reviewed: ??/??/2025, τη νύχτα 69ΧΧΧΧΧΧΧΧ', ['??/??/2025', '69ΧΧΧΧΧΧΧΧ']],
    ['en', 'Last read on 12/??/2025.', ['12/??/2025']],
    ['en', 'Batteries carry a warranty of .... months.', ['....']],
    ['vi', 'Bình điện bảo hành .... tháng.', ['....']],
    ['th', 'หัวหน้าทีมเสนอภายใน (ใส่จำนวนวัน)', ['(ใส่จำนวนวัน)']],
    ['en', 'We answer within (insert period).', ['(insert period)']],
    ['en', '| Press | Press office, (enter name) |\n|--|--|\n', ['(enter name)']],
    ['zh', '救生衣每年__月送检一次。', ['__']],
    ['zh', '| 采访 | 办公室，（填姓名） |\n|--|--|\n', ['（填姓名）']],
    ['zh', '送次卡一张、【纪念品名称】一件。', ['【纪念品名称】']],
    ['zh', '# 【公司名称】客户服务政策', ['【公司名称】']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual([...expected]);
  });

  test.each([
    ['en', '[daily/weekly/monthly]', '[daily/weekly/monthly] 3'],
    ['en', '[employees / staff]', '[employees / staff] 2'],
    ['en', '[sending an email to/calling]', '[sending an email to/calling] 2'],
    ['en', '{{Y/N/unknown}}', '{{Y/N/unknown}} 3'],
    ['th', 'มัดจำ [30/50] เปอร์เซ็นต์', '[30/50] 2'],
    ['en', 'We collect [10/15/20] working days after you book.', '[10/15/20] 3'],
    ['zh', '开放时间：【6:00/6:30】至21:30。', '【6:00/6:30】 2'],
    ['th', 'งานแก้รับได้ใน [2/3] วัน', '[2/3] 2'],
    ['th', 'ทบทวนทุก [6/12] เดือน', '[6/12] 2'],
    ['th', 'ตอบทาง [เพจ/ข้อความส่วนตัว] ภายใน 24 ชั่วโมง', '[เพจ/ข้อความส่วนตัว] 2'],
    ['zh', '通过【电话/短信/微信】告知', '【电话/短信/微信】 3'],
    ['zh', '【每月/每季】挑五条意见公布。', '【每月/每季】 2'],
    ['zh', '【是/否】提供发票。', '【是/否】 2'],
    ['zh', '（3/5/7）日内答复。', '（3/5/7） 3'],
    ['el', '[εβδομαδιαία/μηνιαία]', '[εβδομαδιαία/μηνιαία] 2'],
  ] as const)('%s: %s is a choice', (language, text, expected) => expect(found(text, language)).toEqual([expected]));
});

describe('look-alikes', () => {
  test.each([
    'see [our charter](charter.md) and [help][id]\n\n[id]: x.md',
    '![Company](logo.png)',
    'as written[^1] in [1], [2, 3] and [12]',
    '- [ ] open\n- [x] done\n- [X] done',
    'Pass [ ] Fail [x]',
    '[sic] and […] and [...] and [sic!]',
    '> [!NOTE]\n> words',
    '[[Page]] and [[path|label]]',
    'customer(s) and (e)s',
    'Files are named BC_[date]_[shift].xlsx, or backup_[date].zip.',
    'Is it late?? We wait ... days, and more.... Months pass. Why?? / how??',
    'Log the call (enter the time and the name), then ring back.',
    'Paper (3/5/7) and size (3/5).',
    '<kbd>Ctrl</kbd> <br/> <https://example.com> <ann@example.com> <!-- [X] -->',
    'in [0, 1] and (0, 1]',
    '`[X]` and ``{{name}}``',
    '```\n[Company]\n```',
    '    [Company]',
    '{: .class} and {#id} and [text]{.class}',
    '{% include x.html %} and {{ site.name }} and {{ page.title }} and {{#if}} and {{/if}} and {{.Name}}',
    'See [Overtime]({% page "/travel/" %}) or [contact us]({{ site.email }}).',
    '[email](mailto:ann@example.com?subject=[Code%of%conduct])',
    '- Review Access [quarterly]\n- Test [annual]\n- Log [weekly]',
    '[164.308(a)(2)] and [other than as described in section 26A(1)(e)]',
    '[Project: TECH-SUPPORT]',
    '## [First Part and Introduction]',
    '## I. [Others]',
    'Settings → [Your Name] → Subscriptions',
    'Enter your Order Number (#NS-XXXXXX) or ORD-XXXX.',
    'Write the date (YYYY-MM-DD): it matters.',
    'tracked in [TODO.md](../TODO.md) and TODO.md',
    'Wait ... and see … now.',
    'We ring back (or write, if you would rather) the same day. Is that so?? Yes.',
    'Codes that begin with “XX” belong to a shop that has closed.',
    'Refunds: (will be paid to the card you used)',
    '| Ramp | (ask at the desk) |\n|---|---|\n',
    'Lost your card ?? Call us.',
    'a < b and c > d; Map<String>; <100 and >50',
    'snake__case __bold__ ___both___ and file_name',
    '\\[x\\] and \\[ formula \\]',
    'XXL shirts, size XL, X-ray, Malcolm X. answered',
    'Dear Mr. X, the XX. century',
    '"todo" lists and to-do items',
    'See [support@example.com].',
    '[@doe99] and ["quoted" words]',
    'Scope ........ 3\n\nDuties …… 12',
    'The new plan (see the list) is set.',
    'Have your ticket (your order number) ready.',
    `$PATH and $\{TOKEN} and %20`,
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test.each([
    ['en', 'goods [including parts with a date] and those [of the house next door]'],
    ['en', 'Press [Ctrl]+[S], hold down [Shift] and click the [Next] button, then [F5].'],
    ['en', 'He said: "He [the tenant] had paid [his own rent] on time."'],
    ['en', 'The [draft] text, v1 [superseded], [emphasis added], [citation needed], annex [A], [>]'],
    ['en', 'customer[s] and [T]he and colleague[ship]s and list[name]'],
    ['en', 'The mean $x_{[i]} = \\frac{a}{b}$ of \\[ x \\] and {name: value} and \\frac{name}{date}'],
    ['en', 'the XX century, AB-123-XXX, SC-XXXX'],
    ['en', '# Days of opening\n\n## Hours'],
    ['en', 'Settings → **[Your name]** → Alerts'],
    ['de', 'Gäste [auch solche ohne Termin], die Ansprüche [des Käufers], [Strg] + [P], Kolleg[inn]en, die [alte] Fassung, BV-XXXX'],
    ['el', 'οι πελάτες [και όσοι περιμένουν], ευθύνεται [έναντι του αγοραστή], [Enter], η [παλιά] έκδοση, ΑΠ-ΧΧΧΧ, τον αιώνα ΧΧ'],
    ['vi', 'khách [kể cả khách vãng lai], [trước người mua], bấm [Tiếp tục], bản [cũ], KN-XXXX, thế kỷ XX'],
    ['th', 'ลูกค้า [รวมถึงผู้ที่ไม่ได้นัดหมาย] [ต่อผู้ซื้อ] กด [ถัดไป] ฉบับ [เดิม] RR-XXXX [สมชาย 2562]'],
    ['zh', '顾客[包括未预约的顾客]，[对消费者]，按[Enter]键，点击【提交】，[旧]版，[……]，[张三 2019]，TS-XXXX'],
    ['zh', '【投诉热线】12345\n\n【营业时间】周一至周五\n\n【服务承诺】见下文，__付款。__我们'],
    ['zh', '## 【首部及导言】\n\n按照【退换货政策】执行。我们等待……然后答复。'],
    ['zh', '等待定价，未定级，第三方平台（微信）。'],
    ['th', 'ชื่อของเรา (ร้านเดิม) เปิด 9.00 น.'],
    ['th', 'เรื่องที่รออนุมัติให้เก็บในแฟ้ม ลูกค้าที่รอใส่ของ (รอใส่กล่อง) นั่งก่อน'],
    ['th', '**(แก้ไขเมื่อ 2 มิ.ย. 2567)**'],
    ['vi', 'Bạn chờ ... rồi gọi lại… Nhân viên nhận phản ánh.'],
    ['vi', 'BẤT KỲ HÌNH THỨC NÀO, HẠN CHÓT'],
    ['de', 'Das Musterwiderrufsformular und die S. 3 ff. [vierteljährlich]'],
    ['el', 'Όπως [μηνιαία] και ΤΟ ΧΧΙ αιώνα'],
  ] as const)('%s: %s', (language, text) => expect(found(text, language)).toEqual([]));
});

describe('front-matter values', () => {
  test.each([
    ['TBD'],
    ['[Company]'],
    ['"[Name of owner]"'],
    ['XX'],
    ['DD/MM/YYYY'],
    ['to be confirmed'],
    ['{{owner}}'],
    ['<insert name>'],
    ['"TBD"'],
    ['"0800 XXX XXXX"'],
    ['(nobody yet)'],
    ['"(shift manager)"'],
  ])('%s is a blank', (value) => {
    expect(placeholdersInValue(value, packs.en).length).toBe(1);
  });
  test.each([
    ['Ann Lee'],
    ['[Ann, Bo]'],
    ['[]'],
    ['["a", "b"]'],
    ['1.2'],
    ['2026-01-01'],
    ['12 months'],
    ['TODO.md'],
    ['(closed on public holidays)'],
  ])('%s is none', (value) => {
    expect(placeholdersInValue(value, packs.en)).toEqual([]);
  });
});

describe('long units', () => {
  const many = 20_000;
  test.each([
    ['escaped', '\\\\[Company\\\\] '],
    ['opened and escaped', '\\\\['],
    ['braces', '{name '],
    ['closed braces', '{name} '],
    ['angles', '<<Company '],
    ['lines', 'Signature: ________ '],
    ['figures', 'in [ ] days '],
    ['quoted remarks', '"he [the man] said" '],
    ['keys', 'press [Ctrl]+[S] '],
    ['wide brackets', '【营业时间】周一'],
    ['formulas', '$x_{'],
    ['dots', 'a …… b '],
    ['markers', 'TBD '],
    ['instructions', 'x: (insert date) '],
  ])('of %s cost no more than their length', (_, written) => {
    const piece = written.replaceAll('\\\\', '\\');
    expect(growth((size) => placeholdersInValue(piece.repeat(size), packs.en), many / 8)).toBeLessThan(steep);
  });
});
