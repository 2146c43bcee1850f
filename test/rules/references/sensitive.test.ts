import { expect, test } from 'vitest';
import { sensitive } from '../../../server/src/rules/references/sensitive.ts';
import type { LanguageCode } from '../../../server/src/schema/vocabulary.ts';
import { check, clean, fixes } from '../../support/check.ts';
import { messagesOf, openPolicy } from '../../support/policy.ts';

const plain = { heading: '' };
const inPublic = { heading: '', frontMatter: 'kind: policy\nclassification: public' };
const card = 'is written out. Take it out of the document, and have the card replaced if it is real.';
const secret = 'A password is written out. Take it out, change it, and say where it is kept instead.';

/** Draws a mark under words in a line. */
function drawn(line: string, words: string): string {
  const at = line.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in "${line}"`);
  return `${line}\n${' '.repeat(at)}${'^'.repeat(words.length)}\n`;
}

check(
  sensitive,
  'flags card and account numbers and says no more than how they end',
  `
  Card 4539 1488 0343 6467 and 4539148803436467.
       ^^^^^^^^^^^^^^^^^^^ A card number ending in 6467 ${card}
                               ^^^^^^^^^^^^^^^^ A card number ending in 6467 ${card}

  Pay to DE02 1203 0000 0000 2020 51.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ A bank account number (IBAN) ending in 2051 is written out. Take it out unless readers are to pay into it.
`,
  plain,
);
check(
  sensitive,
  'says less of test numbers',
  `
  Try 4111 1111 1111 1111.
      ^^^^^^^^^^^^^^^^^^^ This looks like a card number, ending in 1111, but is only a test number. Say what it is for, or take it out.
`,
  plain,
);
check(
  sensitive,
  'flags passwords and codes, in bold, code, cells and quotations',
  `
  **Password:** Hunter2!
                ^^^^^^^^ ${secret}

  - The password for the till is \`Till2024\`.
                                  ^^^^^^^^

  | Password | Pa$sw0rd |
               ^^^^^^^^
  | --- | --- |
  | Door code | 48213# |
                ^^^^^^

  > PIN: 4711
         ^^^^
`,
  plain,
);
check(
  sensitive,
  'flags in code, behind an emoji and with Windows line ends',
  `
  😀 password: Hunter2!
               ^^^^^^^^

  \`\`\`ini
  api_key = "a8f5f167f44f4964e6c998dee827110c"
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A secret key is written out (API). Take it out, have it replaced, and say where it is kept instead.
  \`\`\`

      https://admin:s3cr3tpw@intranet.local/
                    ^^^^^^^^
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);

// Put together here, so that no scanner takes this file for a leak.
const keys: readonly (readonly [string, string])[] = [
  ['AWS', `AKIA${'QYLPMN5HHHFPZAM2'}`],
  ['GitHub', `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`],
  ['GitLab', `glpat-${'x7Jk2mPq9RsT4uVw8YzA'}`],
  ['Slack', `xoxb-${'263594206564-2343594206574-FGqddMF8t08v8N7Oq4i57vs1'}`],
  ['Google', `AIza${'SyD4kQ9vR2mN7xB1cL8pT5wZ3jH6fG0aE-u'}`],
  ['Stripe', `sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}`],
];
for (const [name, key] of keys) check(sensitive, `knows keys of ${name}`, drawn(`Use ${key} there.`, key), plain);
check(
  sensitive,
  'flags a private key on its first line',
  `-----BEGIN RSA ${'PRIVATE'} KEY-----\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\nMIIEpAIBAAKCAQEA\n-----END RSA ${'PRIVATE'} KEY-----\n`,
  plain,
);
check(
  sensitive,
  'reads the front matter',
  `
  ---
  kind: policy
  api_key: a8f5f167f44f4964e6c998dee827110c
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  values:
    Password: Hunter2!
              ^^^^^^^^
  ---
`,
  { frontMatter: '', heading: '' },
);

const everywhere: readonly (readonly [LanguageCode, string, string])[] = [
  ['de', 'Das WLAN-Passwort lautet Gast#2024.', 'Gast#2024'],
  ['de', 'Türcode: 4711#', '4711#'],
  ['de', 'Kreditkarte 4539148803436467', '4539148803436467'],
  ['vi', 'Mật khẩu đăng nhập hệ thống là Nhanvien2024.', 'Nhanvien2024'],
  ['vi', 'Mã PIN: 471123', '471123'],
  ['vi', 'Số thẻ 4539 1488 0343 6467', '4539 1488 0343 6467'],
  ['th', 'รหัสผ่านเข้าระบบคือ Staff2024!', 'Staff2024!'],
  ['th', 'รหัสผ่าน: Abc@12345', 'Abc@12345'],
  ['th', 'บัตร 4539148803436467', '4539148803436467'],
  ['el', 'Ο κωδικός πρόσβασης είναι Prosvasi24!', 'Prosvasi24!'],
  ['el', 'PIN: 4711', '4711'],
  ['el', 'Κάρτα 4539148803436467', '4539148803436467'],
  ['zh', '收银系统密码是Staff2024。', 'Staff2024'],
  ['zh', '密钥：a8f5f167f44f4964e6c998de', 'a8f5f167f44f4964e6c998de'],
  ['zh', '银行卡4539148803436467', '4539148803436467'],
];
for (const [language, line, words] of everywhere)
  check(sensitive, `flags in ${language}: ${line}`, drawn(line, words), {
    language,
    heading: '',
    frontMatter: 'kind: policy\nclassification: internal',
  });

const ofPeople: readonly (readonly [LanguageCode, string, string, string])[] = [
  ['en', 'public', 'Jane Doe, mobile 07700 900123', '07700 900123'],
  ['en', 'Public – for customers', 'Ms Jane Doe (ext. 302)', '302'],
  ['en', 'public', 'Home address: 12 Mill Lane, Leeds', '12 Mill Lane, Leeds'],
  ['en', 'öffentlich', 'NI number AB 12 34 56 C', 'AB 12 34 56 C'],
  ['de', 'öffentlich', 'Frau Anna Weber, Handy 0171 2345678', '0171 2345678'],
  ['de', 'öffentlich', 'Steuer-ID: 86095742719', '86095742719'],
  ['de', 'öffentlich', 'Privatanschrift: Lindenstraße 12, Köln', 'Lindenstraße 12, Köln'],
  ['vi', 'công khai', 'Bà Nguyễn Thị Lan, di động 0912 345 678', '0912 345 678'],
  ['vi', 'công khai', 'CCCD: 001085012345', '001085012345'],
  ['vi', 'công khai', 'Địa chỉ nhà riêng: 12 Nguyễn Huệ, Quận 1', '12 Nguyễn Huệ, Quận 1'],
  ['th', 'สาธารณะ', 'คุณสมชาย มือถือ 081-234-5678', '081-234-5678'],
  ['th', 'สาธารณะ', 'เลขบัตรประชาชน 1-1017-00230-70-8', '1-1017-00230-70-8'],
  ['th', 'สาธารณะ', 'ที่อยู่บ้าน: 99/1 ถนนสุขุมวิท', '99/1 ถนนสุขุมวิท'],
  ['el', 'δημόσιο', 'κ. Παπαδόπουλος, κινητό 6971234567', '6971234567'],
  ['el', 'δημόσιο', 'Διεύθυνση κατοικίας: Ερμού 12, Αθήνα', 'Ερμού 12, Αθήνα'],
  ['zh', '公开', '王小明先生，手机13812345678', '13812345678'],
  ['zh', '公开', '身份证号 11010519491231002X', '11010519491231002X'],
  ['zh', '公开', '家庭住址：上海市南京路100号', '上海市南京路100号'],
];
for (const [language, classification, line, words] of ofPeople) {
  check(sensitive, `flags in a public document in ${language}: ${line}`, drawn(line, words), {
    language,
    heading: '',
    frontMatter: `kind: policy\nclassification: ${classification}`,
  });
  clean(sensitive, `leaves alone elsewhere in ${language}: ${line}`, line, {
    language,
    heading: '',
    frontMatter: 'kind: policy\nclassification: internal',
  });
}

const lookAlikes: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'Passwords must have at least 12 characters.',
    'Password: at least 12 characters, 12+ or 8-16 characters.',
    'Password: upper-case/lower-case/digits',
    'Password: see IT-07. Password policy: ISO27001. Password changes are due by: Q4/2025',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder of another tool.
    'Password: [password], <password>, ${PASSWORD}, {{ password }}, ********, xxxxxxxx',
    'Passwords are stored with AES-256. The password is changed every 90d.',
    'PIN: 4 to 8 digits. PIN: 2024 or later.',
    'api_key=YOUR_API_KEY and api key: <key> and access tokens: 15 minutes. Access key: Room12',
    'https://user:password@example.com and https://example.com/4539148803436467',
    'Order no. 4539 1488 0343 6467, invoice 378282246310005, tracking number 4539148803436467',
    'ISBN 978-3-16-148410-0, GTIN 4006381333931, 4006381333931, v1.2.3.4, 2026-01-31',
    '3f786850e387550fdab836ed7e6dc881de23001b and 123e4567-e89b-12d3-a456-426614174000',
    '0000 0000 0000 0000, 1234 5678 9012 3456, +49 30 4539 1488 0343, card ending 6467',
    'DE00 1203 0000 0000 2020 51 and DE89 3704 0044 0532 0130 00',
    'Customer Service, mobile 07700 900123. Complaints Manager, ext. 302. Hotline 0800 123 4567',
    'Our Head Office is at 12 Mill Lane, phone 07700 900123. Jane Doe, 0113 496 0000',
    'Home addresses: 30 days after the contract ends. Home address: not to be given to anybody',
    'AB 12 34 56 C and 123-45-6789 and 86095742719',
  ],
  de: [
    'Passwörter: mindestens 12 Zeichen. Passwort: mind. 12 Zeichen. Das Passwort ist vertraulich.',
    'Kundenservice, mobil 0171 2345678. Wir sind Montag bis Freitag mobil unter 0171 2345678 erreichbar.',
    'Rechnungsnr. 4539148803436467. Anna Weber, Telefon 030 123456.',
  ],
  vi: [
    'Mật khẩu: tối thiểu 12 ký tự',
    'Hotline: 0912 345 678. Phòng Chăm sóc khách hàng, di động 0912 345 678. Zalo: 0912345678',
    'Đơn hàng 4539148803436467',
  ],
  th: ['รหัสผ่าน: อย่างน้อย 12 ตัวอักษร', 'สายด่วน 081-234-5678 คุณสามารถโทร 081-234-5678', 'คำสั่งซื้อ 4539148803436467'],
  el: [
    'Κωδικός πρόσβασης: τουλάχιστον 12 χαρακτήρες',
    'Τμήμα Εξυπηρέτησης Πελατών, κινητό 6971234567',
    'παραγγελία 4539148803436467 και ΑΦΜ 094014201',
  ],
  zh: ['密码：至少12位字符。密码必须为8位以上，每90天更换。', '客服热线13812345678', '订单号4539148803436467，统一社会信用代码 91310000MA1FL0B12X'],
};
for (const [language, lines] of Object.entries(lookAlikes)) {
  for (const line of lines)
    clean(sensitive, `leaves alone in ${language}: ${line}`, line, {
      language: language as LanguageCode,
      heading: '',
      frontMatter: 'kind: policy\nclassification: public',
    });
}
clean(
  sensitive,
  'is silent where the writer says so',
  '<!-- policywright-disable-next-line references/sensitive -- a sample -->\nPassword: Hunter2!',
  inPublic,
);

const front = '---\nkind: policy\nlanguage: en\n---\n\n';
fixes(sensitive, 'takes a number out', `${front}Card 4539 1488 0343 6467.\n`, `${front}Card (card number removed).\n`);
fixes(
  sensitive,
  'takes a whole key out',
  `${front}\`\`\`\n-----BEGIN ${'PRIVATE'} KEY-----\nMII\n-----END ${'PRIVATE'} KEY-----\n\`\`\`\n`,
  `${front}\`\`\`\n(key removed)\n\`\`\`\n`,
);
fixes(
  sensitive,
  'keeps front matter readable',
  '---\nkind: policy\nlanguage: zh\npassword: Hunter2!\n---\n',
  '---\nkind: policy\nlanguage: zh\npassword: （密码已删除）\n---\n',
);

test('no message, fact or title holds what was found, in any language', async () => {
  const words = ['4539 1488 0343 6467', 'Hunter2!', 'a8f5f167f44f4964e6c998dee827110c', '07700 900123', '12 Mill Lane'];
  const policy = await openPolicy(
    `---\nkind: policy\nlanguage: en\nclassification: public\n---\n\nCard ${words[0]}. Password: ${words[1]}\n\napi_key: ${words[2]}\n\nMs Jane Doe, mobile ${words[3]}\n\nHome address: ${words[4]}, Leeds\n`,
  );
  const found = policy.findings.filter(({ rule }) => rule === 'references/sensitive');
  expect(found).toHaveLength(5);
  const said = (['en', 'de', 'vi', 'th', 'el', 'zh'] as const).flatMap((reader) => messagesOf({ ...policy, findings: found }, reader));
  const data = found.map(({ data, facts, fixes: all }) => JSON.stringify([data, facts, all().map((fix) => [fix.title, fix.data])]));
  for (const word of words) for (const text of [...said, ...data]) expect(text).not.toContain(word);
});
