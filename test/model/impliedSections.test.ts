import { describe, expect, test } from 'vitest';
import { settled } from '../../server/src/features/checkDocument.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';

function read(text: string) {
  return settled(parseDocument(text), defaultSettings, 'a.md').document;
}

function idsOf(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(sectionsIn(read(text)).flatMap(({ words, ids, isTitle }) => (isTitle ? [] : [[words.words, ids]])));
}

const policy = (language: string, body: string, kind = 'policy') => `---\nkind: ${kind}\nlanguage: ${language}\n---\n\n# T\n\n${body}`;

/** Under a heading that says nothing: what is told from the text, in each language. */
const told = {
  en: {
    review: 'The crew goes over this page every January and July.',
    feedback: 'A survey goes out after each visit. We ask customers how it went and read the comment cards.',
    implementation: 'New colleagues learn the till in their first week. Everybody has a refresher course in May.',
    standards: '- Phone: picked up within 45 seconds\n- E-mail: answered within 2 working days\n- Chat: answered within 3 minutes',
    procedures: '1. Write the case down.\n2. Call the customer.\n3. Close the case.',
  },
  de: {
    review: 'Das Team geht diese Richtlinie jedes Jahr im Januar durch.',
    feedback: 'Nach jedem Besuch verschicken wir eine Umfrage. Rückmeldungen und Anregungen liest die Leitung.',
    implementation: 'Neue Kolleginnen lernen die Kasse in der ersten Woche. Im Mai besuchen alle eine Schulung.',
    standards:
      '- Telefon: abgehoben innerhalb von 45 Sekunden\n- E-Mail: beantwortet innerhalb von 2 Werktagen\n- Chat: beantwortet innerhalb von 3 Minuten',
    procedures: '1. Den Fall aufschreiben.\n2. Die Kundin anrufen.\n3. Den Fall schließen.',
  },
  vi: {
    review: 'Ban giám đốc rà soát chính sách này vào tháng 1 hằng năm.',
    feedback: 'Sau mỗi lần phục vụ chúng tôi gửi phiếu góp ý. Quản lý đọc hết ý kiến và kết quả khảo sát.',
    implementation: 'Nhân viên mới được đào tạo trong tuần đầu tiên. Mọi người dự lớp tập huấn vào tháng 5.',
    standards: '- Điện thoại: nhấc máy trong 45 giây\n- Email: trả lời trong 2 ngày làm việc\n- Trò chuyện trực tuyến: trả lời trong 3 phút',
    procedures: '1. Ghi vụ việc vào sổ.\n2. Gọi cho khách.\n3. Đóng vụ việc.',
  },
  th: {
    review: 'ผู้จัดการทบทวนนโยบายนี้ทุกปีในเดือนมกราคม',
    feedback: 'เราส่งแบบสอบถามหลังให้บริการทุกครั้ง และอ่านข้อเสนอแนะของลูกค้า',
    implementation: 'พนักงานใหม่ได้รับการอบรมในสัปดาห์แรก และทุกคนเข้าอบรมทบทวนในเดือนพฤษภาคม',
    standards: '- โทรศัพท์: รับสายภายใน 45 วินาที\n- อีเมล: ตอบภายใน 2 วันทำการ\n- แชต: ตอบภายใน 3 นาที',
    procedures: '1. จดเรื่องลงสมุด\n2. โทรหาลูกค้า\n3. ปิดเรื่อง',
  },
  el: {
    review: 'Η διεύθυνση αναθεωρεί αυτή την πολιτική κάθε χρόνο τον Ιανουάριο.',
    feedback: 'Μετά από κάθε επίσκεψη στέλνουμε ερωτηματολόγιο. Η διευθύντρια διαβάζει τα σχόλια και τις παρατηρήσεις.',
    implementation: 'Οι νέοι συνάδελφοι εκπαιδεύονται την πρώτη εβδομάδα. Όλοι παρακολουθούν σεμινάριο τον Μάιο.',
    standards: '- Τηλέφωνο: απάντηση μέσα σε 45 δευτερόλεπτα\n- Email: απάντηση μέσα σε 2 εργάσιμες ημέρες\n- Chat: απάντηση μέσα σε 3 λεπτά',
    procedures: '1. Γράψτε την υπόθεση.\n2. Τηλεφωνήστε στον πελάτη.\n3. Κλείστε την υπόθεση.',
  },
  zh: {
    review: '经理室每年一月修订本制度。',
    feedback: '每次服务后我们发放问卷，店长阅读客人的意见和评价。',
    implementation: '新员工第一周参加培训，全体员工五月参加复训。',
    standards: '- 电话：45秒内接听\n- 电子邮件：2个工作日内回复\n- 在线客服：3分钟内回复',
    procedures: '1. 登记事项。\n2. 给客户打电话。\n3. 关闭事项。',
  },
} as const;

const languages = Object.keys(told) as (keyof typeof told)[];
const each = languages.flatMap((language) => Object.entries(told[language]).map(([id, text]) => [language, id, text] as const));

describe('a heading that nobody knows', () => {
  test.each(each)('%s: is taken for %s by what stands under it', (language, id, text) => {
    const document = policy(language, `## Omega\n\n${text}\n\n## Sigma\n\nX y z.\n`);
    expect(idsOf(document)).toEqual({ Omega: [id], Sigma: [] });
    expect(providedSections(read(document)).has(id as never)).toBe(true);
  });

  test.each(each)('%s: is not %s where two might be', (language, _id, text) => {
    expect(idsOf(policy(language, `## Omega\n\n${text}\n\n## Sigma\n\n${text}\n`))).toEqual({ Omega: [], Sigma: [] });
  });

  test.each(each)('%s: is not %s in a document without a kind, nor below another heading', (language, _id, text) => {
    expect(idsOf(`---\nlanguage: ${language}\n---\n\n# T\n\n## Omega\n\n${text}\n\n## Sigma\n\nX.\n`)).toEqual({ Omega: [], Sigma: [] });
    expect(idsOf(policy(language, `## Sigma\n\nX.\n\n## Tau\n\nX.\n\n### Omega\n\n${text}\n`)).Omega).toEqual([]);
  });

  test('is left alone where another heading has the words', () => {
    expect(idsOf(policy('en', `## Omega\n\n${told.en.review}\n\n## Review\n\nEvery May.\n`))).toEqual({ Omega: [], Review: ['review'] });
  });

  test('is left alone where the kind is only guessed and most main headings are unknown', () => {
    const guessed = (others: string) => idsOf(`---\nlanguage: en\n---\n\n# Sick Leave Policy\n\n## Omega\n\n${told.en.review}\n\n${others}`).Omega;
    expect(guessed('## Sigma\n\nX.\n\n## Scope\n\nX.\n')).toEqual([]);
    expect(guessed('## Purpose\n\nX.\n\n## Scope\n\nX.\n')).toEqual(['review']);
  });

  test('is the purpose where the first text speaks of the document', () => {
    const first = (text: string) => idsOf(policy('en', `## Omega\n\n${text}\n\n## Scope\n\nAll shops.\n`)).Omega;
    expect(first('This policy says what customers can expect of us.')).toEqual(['purpose']);
    expect(first('We opened in 1987 with three chairs.')).toEqual([]);
  });

  test('is no purpose where it stands further down', () => {
    const text = 'This policy says what customers can expect of us.';
    expect(idsOf(policy('en', `## Sigma\n\nX.\n\n## Tau\n\nX.\n\n## Omega\n\n${text}\n\n## Contact\n\nX.\n`)).Omega).toEqual([]);
  });

  test('in code or in a quotation tells nothing', () => {
    expect(idsOf(policy('en', `## Omega\n\n> ${told.en.review}\n\n\`\`\`\n${told.en.review}\n\`\`\`\n\n## Sigma\n\nX.\n`))).toEqual({
      Omega: [],
      Sigma: [],
    });
  });

  test('holds no standards where it only lists what is asked for, but does where one channel has its figure', () => {
    const between = (body: string) => policy('vi', `## Phạm vi\n\nX.\n\n## Omega\n\n${body}\n\n## Liên hệ\n\nX.\n`);
    expect(idsOf(between('- Họ tên\n- Số điện thoại\n- Địa chỉ email')).Omega).toEqual([]);
    expect(idsOf(between('- Điện thoại: gọi lại trong 2 giờ\n- Email: trả lời theo mẫu')).Omega).toEqual(['standards']);
  });

  test('is left alone in a text of many main headings', () => {
    const many = Array.from({ length: 80 }, (_, i) => `## Part ${i}\n\nX.\n\n`).join('');
    expect(idsOf(policy('en', `${many}## Omega\n\n${told.en.review}\n`)).Omega).toEqual([]);
  });
});

describe('single policies of a handbook', () => {
  const steps = '1. Take the receipt.\n2. Look at the item.\n3. Pay the money back.';

  test('stand in a chapter under any heading', () => {
    const chapter = `## Standards\n\nX.\n\n## Omega\n\n### Refunds\n\n${steps}\n\n### Late pick-up\n\n${steps}\n\n### Cakes\n\nOrders close at 2 pm two days before collection.\n\n## Feedback\n\nX.\n`;
    expect(idsOf(policy('en', chapter, 'handbook'))).toEqual({
      Standards: ['standards'],
      Omega: ['service-policies'],
      Refunds: ['service-policies'],
      'Late pick-up': ['service-policies'],
      Cakes: [],
      Feedback: ['feedback'],
    });
  });

  test('stand behind the first one that is known, or have steps', () => {
    const body = `## Values\n\nX.\n\n## Omega\n\nThe street is one of the oldest in town.\n\n## Tau\n\n${steps}\n\n## Refunds\n\n${steps}\n\n## Sigma\n\nOrders close at 2 pm two days before collection.\n\n## Feedback\n\nX.\n`;
    expect(idsOf(policy('en', body, 'handbook'))).toMatchObject({ Omega: [], Tau: ['service-policies'], Sigma: ['service-policies'] });
  });

  test('are no sections of a policy', () => {
    const chapter = `## Standards\n\nX.\n\n## Omega\n\n### Refunds\n\n${steps}\n\n### Late pick-up\n\n${steps}\n\n## Feedback\n\nX.\n`;
    expect(idsOf(policy('en', chapter)).Omega).not.toContain('service-policies');
  });
});
