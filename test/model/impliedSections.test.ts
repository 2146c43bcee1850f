import { describe, expect, test } from 'vitest';
import { settled } from '../../server/src/features/checkDocument.ts';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';

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
    definitions: '- **Hanger**: a broken limb in the crown.\n- **Drop zone**: the ground below it.',
    roles: '| Role | Task |\n|---|---|\n| Shift lead | hands out the rounds |\n| Duty manager | signs the report |',
    escalation: '1. The clerk tells the shift lead.\n2. The shift lead passes it to the branch manager.\n3. The managing director has the last word.',
    enforcement: 'Supervisors hold spot checks. A breach leads to a written warning, the next one to dismissal.',
    complaints: 'Whoever hears a complaint writes it down. The complainant gets a number, and an unhappy customer hears from us in two days.',
    guidelines: 'If a customer shouts or threatens you, stay calm and lower your voice. Avoid jargon.',
  },
  de: {
    review: 'Das Team geht diese Richtlinie jedes Jahr im Januar durch.',
    feedback: 'Nach jedem Besuch verschicken wir eine Umfrage. Rückmeldungen und Anregungen liest die Leitung.',
    implementation: 'Neue Kolleginnen lernen die Kasse in der ersten Woche. Im Mai besuchen alle eine Schulung.',
    standards:
      '- Telefon: abgehoben innerhalb von 45 Sekunden\n- E-Mail: beantwortet innerhalb von 2 Werktagen\n- Chat: beantwortet innerhalb von 3 Minuten',
    procedures: '1. Den Fall aufschreiben.\n2. Die Kundin anrufen.\n3. Den Fall schließen.',
    definitions: '- **Ballen**: die Wurzel mit Erde.\n- **Solitär**: ein Baum, der allein steht.',
    roles: '| Rolle | Aufgabe |\n|---|---|\n| Schichtleitung | teilt die Runden ein |\n| Filialleitung | unterschreibt den Bericht |',
    escalation:
      '1. Die Kraft am Tresen meldet es der Schichtleitung.\n2. Die Schichtleitung gibt es an die Filialleitung.\n3. Zuletzt entscheidet die Geschäftsführung.',
    enforcement: 'Die Leitung macht Stichproben. Wer gegen die Richtlinie verstößt, wird abgemahnt; beim zweiten Mal folgt die Kündigung.',
    complaints: 'Jede Beschwerde bekommt eine Nummer. Wer sich beschwert, hört in zwei Tagen von uns.',
    guidelines: 'Wird ein Gast laut oder beleidigend, bleiben Sie ruhig und sachlich. Fachwörter lassen Sie weg.',
  },
  vi: {
    review: 'Ban giám đốc rà soát chính sách này vào tháng 1 hằng năm.',
    feedback: 'Sau mỗi lần phục vụ chúng tôi gửi phiếu góp ý. Quản lý đọc hết ý kiến và kết quả khảo sát.',
    implementation: 'Nhân viên mới được đào tạo trong tuần đầu tiên. Mọi người dự lớp tập huấn vào tháng 5.',
    standards: '- Điện thoại: nhấc máy trong 45 giây\n- Email: trả lời trong 2 ngày làm việc\n- Trò chuyện trực tuyến: trả lời trong 3 phút',
    procedures: '1. Ghi vụ việc vào sổ.\n2. Gọi cho khách.\n3. Đóng vụ việc.',
    definitions: '- **Sự cố mức 1**: không vào được hệ thống.\n- **Sự cố mức 2**: một chức năng bị lỗi.',
    roles: '| Người thực hiện | Việc phải làm |\n|---|---|\n| Trưởng ca | chia việc |\n| Quản lý | ký báo cáo |',
    escalation: '1. Nhân viên báo trưởng ca.\n2. Trưởng ca chuyển lên quản lý.\n3. Giám đốc quyết định cuối cùng.',
    enforcement: 'Quản lý kiểm tra đột xuất. Ai vi phạm thì bị nhắc nhở, tái phạm thì bị kỷ luật.',
    complaints: 'Khiếu nại được vào sổ trong ngày. Khách khiếu nại nhận được số phiếu và câu trả lời trong 5 ngày.',
    guidelines: 'Khách nổi nóng, quát tháo thì giữ bình tĩnh, hạ giọng. Tránh từ chuyên môn, dùng lời dễ hiểu.',
  },
  th: {
    review: 'ผู้จัดการทบทวนนโยบายนี้ทุกปีในเดือนมกราคม',
    feedback: 'เราส่งแบบสอบถามหลังให้บริการทุกครั้ง และอ่านข้อเสนอแนะของลูกค้า',
    implementation: 'พนักงานใหม่ได้รับการอบรมในสัปดาห์แรก และทุกคนเข้าอบรมทบทวนในเดือนพฤษภาคม',
    standards: '- โทรศัพท์: รับสายภายใน 45 วินาที\n- อีเมล: ตอบภายใน 2 วันทำการ\n- แชต: ตอบภายใน 3 นาที',
    procedures: '1. จดเรื่องลงสมุด\n2. โทรหาลูกค้า\n3. ปิดเรื่อง',
    definitions: '- “เหตุเสีย” หมายถึง ใช้อินเทอร์เน็ตไม่ได้\n- “งานด่วน” หมายถึง งานที่ต้องเสร็จวันนี้',
    roles: '| คน | หน้าที่ |\n|---|---|\n| หัวหน้ากะ | แบ่งงาน |\n| ผู้จัดการ | ลงนามรายงาน |',
    escalation: '1. พนักงานแจ้งหัวหน้ากะ\n2. หัวหน้ากะส่งต่อผู้จัดการ\n3. ผู้อำนวยการตัดสินเป็นคนสุดท้าย',
    enforcement: 'หัวหน้าสุ่มตรวจทุกเดือน ผู้ฝ่าฝืนถูกตักเตือน ครั้งต่อไปถูกลงโทษทางวินัย',
    complaints: 'ข้อร้องเรียนทุกเรื่องได้เลขรับ ผู้ร้องเรียนได้คำตอบภายในสองวัน',
    guidelines: 'ถ้าลูกค้าโกรธหรือตะโกน ให้ใจเย็น ใช้น้ำเสียงเบา อย่าใช้คำหยาบคาย',
  },
  el: {
    review: 'Η διεύθυνση αναθεωρεί αυτή την πολιτική κάθε χρόνο τον Ιανουάριο.',
    feedback: 'Μετά από κάθε επίσκεψη στέλνουμε ερωτηματολόγιο. Η διευθύντρια διαβάζει τα σχόλια και τις παρατηρήσεις.',
    implementation: 'Οι νέοι συνάδελφοι εκπαιδεύονται την πρώτη εβδομάδα. Όλοι παρακολουθούν σεμινάριο τον Μάιο.',
    standards: '- Τηλέφωνο: απάντηση μέσα σε 45 δευτερόλεπτα\n- Email: απάντηση μέσα σε 2 εργάσιμες ημέρες\n- Chat: απάντηση μέσα σε 3 λεπτά',
    procedures: '1. Γράψτε την υπόθεση.\n2. Τηλεφωνήστε στον πελάτη.\n3. Κλείστε την υπόθεση.',
    definitions: '- «Ταχεία παράδοση»: παράδοση έως το βράδυ.\n- «Εύλογη φθορά»: γρατζουνιές που δεν φαίνονται.',
    roles: '| Ρόλος | Καθήκον |\n|---|---|\n| Υπεύθυνος βάρδιας | μοιράζει τη δουλειά |\n| Διευθυντής | υπογράφει την αναφορά |',
    escalation:
      '1. Ο υπάλληλος ενημερώνει τον υπεύθυνο βάρδιας.\n2. Ο υπεύθυνος το παραπέμπει στον διευθυντή.\n3. Στο τέλος αποφασίζει ο γενικός διευθυντής.',
    enforcement: 'Η διεύθυνση κάνει δειγματοληπτικούς ελέγχους. Η παράβαση φέρνει έγγραφη προειδοποίηση και η δεύτερη πειθαρχικές κυρώσεις.',
    complaints: 'Κάθε παράπονο παίρνει αριθμό. Όποιος κάνει παράπονο έχει απάντηση σε δύο ημέρες.',
    guidelines: 'Αν ο πελάτης θυμώσει ή φωνάζει, μένουμε ψύχραιμοι και χαμηλώνουμε τον τόνο.',
  },
  zh: {
    review: '经理室每年一月修订本制度。',
    feedback: '每次服务后我们发放问卷，店长阅读客人的意见和评价。',
    implementation: '新员工第一周参加培训，全体员工五月参加复训。',
    standards: '- 电话：45秒内接听\n- 电子邮件：2个工作日内回复\n- 在线客服：3分钟内回复',
    procedures: '1. 登记事项。\n2. 给客户打电话。\n3. 关闭事项。',
    definitions: '- “加急件”：当天要用的件。\n- “缺件”：材料不齐的件。',
    roles: '| 岗位 | 职责 |\n|---|---|\n| 值班班长 | 分派任务 |\n| 客服主管 | 签字 |',
    escalation: '1. 店员报告班长。\n2. 班长解决不了的，上报店长。\n3. 店长仍解决不了的，转交总经理。',
    enforcement: '店长每月抽查。违反规定的，先警告，再犯的给予处分。',
    complaints: '每件投诉当天编号。投诉人两天内得到答复，投诉记录存档。',
    guidelines: '顾客发火、骂人时保持冷静，语气放低，不说行话。',
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

/** Known sections in front of the one that is looked at. */
const known = (language: LanguageCode) =>
  (['purpose', 'scope', 'standards'] as const).map((id) => `## ${packs[language].sections[id].title}\n\nX.\n\n`).join('');

describe('a heading that nobody knows is', () => {
  const under = (language: string, body: string) => policy(language, `## Omega\n\n${body}\n`);

  test.each([
    ['en', 'Every June, by the crew. Last changed on 4 June 2025.', 'Harbour Office, Quay 3, telephone 020 7946 0321.'],
    ['de', 'Jeden Juni durch das Team. Letzte Änderung: 4. Juni 2025.', 'Hafenbüro, Am Kai 3, Telefon 040 555 0321.'],
    ['vi', 'Tháng 6 hằng năm, cả đội. Sửa lần cuối: 4/6/2025.', 'Văn phòng bến, số 3 Bến Cảng, điện thoại 028 5550 0321.'],
    ['th', 'ทุกเดือนมิถุนายนโดยทีมงาน แก้ไขล่าสุด 4 มิถุนายน 2568', 'สำนักงานท่าเรือ โทร. 02 555 0321'],
    ['el', 'Κάθε Ιούνιο από το πλήρωμα. Τελευταία αλλαγή: 4/6/2025.', 'Γραφείο λιμένα, Ακτή 3, τηλ. 210 555 0321.'],
    ['zh', '每年6月由全队议一次。上次改动：2025年6月4日。', '港务办公室，码头3号，电话010-5550 0321。'],
  ] as const)(
    'the review where a date of change stands under it, and the contact where little more than an address does, in %s',
    (language, change, address) => {
      const text = (body: string) => under(language, body).replace('## Omega', `${known(language)}## Omega`);
      expect(idsOf(text(change)).Omega).toEqual(['review']);
      expect(idsOf(text(address)).Omega).toEqual(['contact']);
      expect(idsOf(text('X.')).Omega).toEqual([]);
    },
  );

  test('neither of them where it speaks of something else, or says whom staff ask about what', () => {
    const text = (body: string, kind: string) => policy('en', `${known('en')}## Omega\n\n${body}\n`, kind);
    expect(idsOf(text('The till program needs 40 megabytes.', 'policy')).Omega).toEqual([]);
    expect(idsOf(text('Taxi: 020 7946 0321. Laundry: 020 7946 0322.', 'handbook')).Omega).toEqual(['resources']);
  });

  test.each([
    ['en', 'Taxi: 020 7946 0321. Laundry: 020 7946 0322.', 'E-mail: a@quay.example\nPhone: 020 7946 0321'],
    ['de', 'Taxi: 040 555 0321. Wäscherei: 040 555 0322.', 'E-Mail: a@kai.example\nTelefon: 040 555 0321'],
    ['vi', 'Taxi: 028 5550 0321. Giặt là: 028 5550 0322.', 'Email: a@ben.example\nĐiện thoại: 028 5550 0321'],
    ['th', 'แท็กซี่: 02 555 0321\nซักรีด: 02 555 0322', 'อีเมล: a@tha.example\nโทรศัพท์: 02 555 0321'],
    ['el', 'Ταξί: 210 555 0321. Πλυντήριο: 210 555 0322.', 'Έχετε απορία; Χρειάζεστε βοήθεια; Τηλ. 210 555 0321'],
    ['zh', '出租车：010-5550 0321。洗衣房：010-5550 0322。', '邮箱：a@gang.example\n电话：010-5550 0321'],
  ] as const)('a list of whom to ask about what is told from the ways to reach one, in %s', (language, directory, address) => {
    const text = (body: string) => policy(language, `${known(language)}## Omega\n\n${body}\n`, 'handbook');
    expect(idsOf(text(directory)).Omega).toEqual(['resources']);
    expect(idsOf(text(address)).Omega).not.toContain('resources');
  });
});

describe('a heading that names roles, with nothing but an address under it', () => {
  const charter = (body: string) => policy('en', `## Purpose\n\nX.\n\n## Scope\n\nX.\n\n## Standards\n\nX.\n\n${body}`);

  test('is the contact, and no section on roles', () => {
    const text = charter('## Responsibility\n\nservice@quay.example, 020 7946 0321\n');
    expect(idsOf(text).Responsibility).toEqual(['contact']);
    expect([...providedSections(read(text))].sort()).toEqual(['contact', 'purpose', 'scope', 'standards']);
  });

  test.each([
    ['service@quay.example\n\n[^1]: The drawer by the till.'],
    ['Ann, stall 4, phone 0277 ___ ____, mornings only'],
    ['The office, phone 0512-XXXX XXXX'],
  ])('is the contact with a note below it, or a number that is still to be filled in: %s', (body) => {
    expect(idsOf(charter(`## Responsibility\n\n${body}\n`)).Responsibility).toEqual(['contact']);
  });

  test.each([
    ['en', 'Review and whom to ask'],
    ['vi', 'Hỏi ai, bao giờ xem lại'],
    ['zh', '什么时候改，找谁改'],
  ])('is the contact beside the review, where an address stands there, in %s', (language, heading) => {
    const text = policy(language, `${known(language as LanguageCode)}## ${heading}\n\nAnn, service@quay.example. 2026.\n`);
    expect([...(idsOf(text)[heading] ?? [])].sort()).toEqual(['contact', 'review']);
  });

  test('is no contact where somebody has a duty, whatever note stands below', () => {
    expect(idsOf(charter('## Responsibility\n\nThe shift lead hands out the rounds.\n\n[^1]: service@quay.example\n')).Responsibility).toEqual([
      'roles',
    ]);
  });

  test('is the section on roles where the contact stands elsewhere, or another heading names them too', () => {
    const text = charter('## Responsibility\n\nThe shift lead hands out the rounds.\n\n## Contact\n\nservice@quay.example\n');
    expect([...providedSections(read(text))]).toEqual(expect.arrayContaining(['contact', 'roles']));
    const both = charter('## Responsibility\n\nservice@quay.example\n\n## Roles\n\nThe shift lead hands out the rounds.\n');
    expect([...providedSections(read(both))]).toContain('roles');
  });
});

describe('chapters on how the work is done', () => {
  const parts =
    '### On the phone\n\n- Call back within two hours.\n\n### In the waiting room\n\n- See to owners within one minute.\n- Wash hands between patients.';
  const document = (chapter: string) => policy('en', `## Customers\n\nX.\n\n## How we do things\n\n${chapter}\n\n## Feedback\n\nX.\n`, 'handbook');

  test('in parts with figures are the standards that no other heading opens, and their channels are no sections', () => {
    expect(idsOf(document(parts))).toMatchObject({ 'How we do things': ['standards'], 'On the phone': [] });
  });

  test('are no standards where their steps are numbered', () => {
    expect(idsOf(document(parts.replaceAll(/^- /gm, '1. ')))['How we do things']).not.toContain('standards');
  });

  test('are what the kind requires before what it only recommends', () => {
    const steps = '### By phone\n\n1. Pick up within 20 seconds.\n2. Write it down.\n3. Answer by e-mail within two hours.';
    const targets = '- Phone: picked up within 20 seconds\n- E-mail: answered within two hours\n- Chat: answered within one minute';
    const text = policy('en', `## Purpose\n\nX.\n\n## Omega\n\n${steps}\n\n### At the desk\n\n1. Greet.\n\n## Alpha\n\n${targets}\n`, 'procedure');
    expect(idsOf(text)).toMatchObject({ Omega: ['procedures'], Alpha: ['standards'] });
  });

  test('in parts with figures below what customers may expect are the standards, where no other heading opens them', () => {
    const text = (body: string) => policy('en', `## Purpose\n\nX.\n\n## Scope\n\nX.\n\n## What customers need from us\n\n${body}\n`);
    expect(idsOf(text(parts))['What customers need from us']).toEqual(['standards']);
    expect(idsOf(text('- A quiet room\n- A short wait\n- A clear bill'))['What customers need from us']).toEqual(['customer-needs']);
  });

  test('are the standards where targets with figures stand in a kind without objectives', () => {
    const text = (kind: string) =>
      policy(
        'en',
        '## Purpose\n\nX.\n\n## Steps\n\nX.\n\n## Targets\n\n- Nine in ten served within 25 minutes.\n- Letters answered within 2 days.\n',
        kind,
      );
    expect(idsOf(text('procedure')).Targets).toEqual(['standards']);
    expect(idsOf(text('policy')).Targets).toEqual(['objectives']);
    expect(idsOf(text('procedure').replace('## Steps', '## Standards')).Targets).toEqual(['objectives']);
  });

  test('are standards that are required rather than manners that are only recommended', () => {
    const promises =
      '| What | How |\n|---|---|\n| E-mail | Answered by 18:00 within one day |\n| Phone | Picked up before anybody gets bored |\n\n- Greet by name.\n- Never argue.\n- Listen, and thank them.\n- Be polite.';
    const text = policy('en', `## Purpose\n\nX.\n\n## Scope\n\nX.\n\n## Omega\n\n${promises}\n\n## Review\n\nX.\n`);
    expect(idsOf(text).Omega).toEqual(['standards']);
    expect(idsOf(text.replace('## Scope', '## Standards')).Omega).toEqual(['expectations']);
  });

  test('are standards where their parts bear the names of channels, whatever little is measured', () => {
    const text = (part: string) =>
      policy('en', `## Purpose\n\nX.\n\n## Scope\n\nX.\n\n## Omega\n\n### E-mail\n\n- Answer soon.\n\n### ${part}\n\n- Call back within a day.\n`);
    expect(idsOf(text('Phone')).Omega).toEqual(['standards']);
    expect(idsOf(text('Wrapping')).Omega).toEqual([]);
  });

  test('are single policies where every item is a numbered step, even beside manners', () => {
    const chapter = `### Refunds\n\n1. Take the ticket.\n2. Pay within two days.\n\n### Lost cards\n\n1. Ring the desk by phone or e-mail.\n2. Post a new card within three days.\n3. Charge 5 euros.`;
    const text = policy('en', `## Standards\n\nX.\n\n## Omega\n\n${chapter}\n\n## Expectations\n\nX.\n\n## Feedback\n\nX.\n`, 'handbook');
    expect(idsOf(text)).toMatchObject({ Omega: ['service-policies'], 'Lost cards': ['service-policies'] });
  });

  test('stay procedures where another heading opens the standards', () => {
    const both = document(parts).replace('## Feedback', '## Standards\n\nX.\n\n## Feedback');
    expect(idsOf(both)).toMatchObject({ 'How we do things': ['procedures'], Standards: ['standards'] });
  });
});

describe('a heading whose words mean another section', () => {
  const scope = 'This charter applies to all staff, at the counter, by phone and by e-mail.';
  const training = 'All staff are trained before this charter is published. New colleagues are trained in their first week.';
  const text = (first: string, second: string) =>
    policy(
      'en',
      `## Purpose\n\nX.\n\n## Our promise, to whom\n\n${first}\n\n## Service standards\n\nX.\n\n## More than a promise\n\n${second}\n`,
      'charter',
    );

  test('opens what plainly stands under it, and so do several', () => {
    expect(idsOf(text(scope, training))).toMatchObject({ 'Our promise, to whom': ['scope'], 'More than a promise': ['implementation'] });
  });

  test('opens what it says where that stands there, or where nothing else plainly does', () => {
    const promise = 'We answer within two days by phone, within one by e-mail and at once at the counter.';
    expect(idsOf(text(promise, 'We mean it.'))).toMatchObject({ 'Our promise, to whom': ['standards'], 'More than a promise': ['standards'] });
  });

  test('opens steps in a policy that has them nowhere but under complaints', () => {
    const steps = '1. Ask for the number.\n2. Look at the photo.\n3. Send another within two days.';
    const complaints = (body: string, before = '') =>
      policy('en', `## Purpose\n\nX.\n\n## Scope\n\nX.\n\n${before}## What to do with a complaint\n\n${body}\n`);
    expect(idsOf(complaints(steps))['What to do with a complaint']).toEqual(['procedures', 'complaints']);
    expect(idsOf(complaints(steps, '## Procedures\n\nX.\n\n'))['What to do with a complaint']).toEqual(['complaints']);
    expect(idsOf(complaints('Listen to the customer.'))['What to do with a complaint']).toEqual(['complaints']);
  });

  test('opens nothing of another kind where its text shows what it is', () => {
    const table =
      '| Where | What |\n|---|---|\n| Desk | Open from eight |\n| Phone | Picked up within 20 seconds |\n| E-mail | Answered within a day |\n\n1. Open.\n2. Greet.\n3. Close.';
    const charter = (heading: string) => policy('en', `## Purpose\n\nX.\n\n## Scope\n\nX.\n\n## ${heading}\n\n${table}\n`, 'charter');
    expect(idsOf(charter('How we run the service'))['How we run the service']).toEqual(['standards']);
    expect(idsOf(charter('Procedures')).Procedures).toEqual(['procedures']);
  });
});

test('a heading that means two sections opens the one that its kind has', () => {
  const text = (kind: string) => policy('en', '## Purpose\n\nX.\n\n## Times, targets and service levels\n\nX.\n', kind);
  expect(idsOf(text('policy'))['Times, targets and service levels']).toEqual(['objectives', 'standards']);
  expect(idsOf(text('procedure'))['Times, targets and service levels']).toEqual(['standards']);
});

describe('where to ring', () => {
  test('may be a number within the house, in each language', () => {
    const rows = {
      en: ['ext. 3', 'extension 14'],
      de: ['Durchwahl 3', 'Apparat 14'],
      vi: ['máy lẻ 3', 'số máy lẻ 14'],
      th: ['เบอร์ต่อ 3', 'เบอร์ภายใน 14'],
      el: ['εσωτ. 3', 'εσωτερικό 14'],
      zh: ['分机 3', '内线 14'],
    };
    for (const [language, [one, other]] of Object.entries(rows)) {
      const table = `| A | B | C |\n|---|---|---|\n| A | B | ${one} |\n| A | B | ${other} |`;
      const purpose = packs[language as LanguageCode].sections.purpose.title;
      expect([language, idsOf(policy(language, `## ${purpose}\n\nX.\n\n## Omega\n\n${table}\n`, 'handbook')).Omega]).toEqual([
        language,
        ['resources'],
      ]);
    }
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
      Cakes: ['service-policies'],
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
