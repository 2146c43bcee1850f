// Seeded documents of any size, in the manner of real policies: sections of headings, paragraphs, lists, tables, quotations,
// mostly measured promises, a few vague ones, a few blanks. The same seed gives the same text on every machine.

/** A small seeded generator of numbers (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The words of each language: what sentences are put together from. */
const wording = {
  en: {
    title: 'Customer service policy',
    owner: 'Head of Customer Service',
    headings: [
      'Purpose',
      'Scope',
      'Definitions',
      'Roles and responsibilities',
      'Service standards',
      'Procedures',
      'Escalation',
      'Complaints',
      'Feedback',
      'Enforcement',
      'Review',
      'Contact',
    ],
    topics: [
      'Returns',
      'Late deliveries',
      'Refunds',
      'Telephone',
      'E-mail',
      'Live chat',
      'Gift cards',
      'Repairs',
      'Opening hours',
      'Warranty',
      'Reviews',
      'Lost parcels',
    ],
    actors: [
      'The service team',
      'The shop manager',
      'Every colleague at the till',
      'We',
      'The team leader on duty',
      'The workshop',
      'Our delivery partner',
    ],
    acts: [
      'will answer each enquiry',
      'must log the complaint',
      'records the reason in the ticket',
      'will refund the price paid',
      'shall call the customer back',
      'checks the parcel',
      'will offer a replacement',
      'must hand the case over',
    ],
    measures: [
      'within 2 working days',
      'by 17:00 on the same day',
      'within 30 minutes of the call',
      'at least once a quarter',
      'in 95 % of cases',
      'no later than 5 working days after receipt',
      'every Monday',
    ],
    vague: [
      'as soon as possible',
      'promptly',
      'in a timely manner',
      'regularly',
      'where appropriate',
      'as quickly as possible',
      'with sufficient staff',
    ],
    extras: [
      'and tells the customer the ticket number',
      'using the form on the intranet',
      'unless the customer asks for another date',
      'so that nobody has to explain the matter twice',
      'and notes the name of the person who called',
    ],
    blanks: ['Send it to [Company name].', 'Call [telephone number] for help.', 'The limit is [X] euros.', 'Reviewed [monthly/quarterly] by TBD.'],
    columns: ['Channel', 'Standard', 'Owner'],
    stop: '. ',
    space: ' ',
  },
  de: {
    title: 'Richtlinie für den Kundenservice',
    owner: 'Leitung Kundenservice',
    headings: [
      'Zweck',
      'Geltungsbereich',
      'Begriffe',
      'Rollen und Verantwortlichkeiten',
      'Servicestandards',
      'Abläufe',
      'Eskalation',
      'Beschwerden',
      'Rückmeldungen',
      'Einhaltung',
      'Überprüfung',
      'Kontakt',
    ],
    topics: [
      'Rückgaben',
      'Verspätete Lieferungen',
      'Erstattungen',
      'Telefon',
      'E-Mail',
      'Live-Chat',
      'Gutscheine',
      'Reparaturen',
      'Öffnungszeiten',
      'Garantie',
      'Bewertungen',
      'Verlorene Pakete',
    ],
    actors: [
      'Das Serviceteam',
      'Die Filialleitung',
      'Jede Kollegin an der Kasse',
      'Wir',
      'Die diensthabende Teamleitung',
      'Die Werkstatt',
      'Unser Lieferpartner',
    ],
    acts: [
      'beantwortet jede Anfrage',
      'muss die Beschwerde erfassen',
      'vermerkt den Grund im Ticket',
      'erstattet den gezahlten Preis',
      'ruft die Kundin zurück',
      'prüft das Paket',
      'bietet einen Ersatz an',
      'muss den Fall übergeben',
    ],
    measures: [
      'innerhalb von 2 Arbeitstagen',
      'bis 17:00 Uhr am selben Tag',
      'innerhalb von 30 Minuten nach dem Anruf',
      'mindestens einmal im Quartal',
      'in 95 % der Fälle',
      'spätestens 5 Arbeitstage nach Eingang',
      'jeden Montag',
    ],
    vague: ['so schnell wie möglich', 'umgehend', 'zeitnah', 'regelmäßig', 'gegebenenfalls', 'nach Möglichkeit', 'mit ausreichend Personal'],
    extras: [
      'und nennt die Ticketnummer',
      'über das Formular im Intranet',
      'außer die Kundin wünscht einen anderen Tag',
      'damit niemand das Anliegen zweimal erklären muss',
      'und notiert den Namen der anrufenden Person',
    ],
    blanks: [
      'Senden Sie es an [Name der Firma].',
      'Rufen Sie [Telefonnummer] an.',
      'Die Grenze liegt bei [X] Euro.',
      'Prüfung [monatlich/vierteljährlich] durch TBD.',
    ],
    columns: ['Kanal', 'Standard', 'Zuständig'],
    stop: '. ',
    space: ' ',
  },
  zh: {
    title: '客户服务政策',
    owner: '客户服务部经理',
    headings: [
      '目的',
      '适用范围',
      '术语定义',
      '职责分工',
      '服务标准',
      '工作程序',
      '升级处理',
      '投诉处理',
      '客户反馈',
      '执行与监督',
      '评审与修订',
      '联系方式',
    ],
    topics: ['退货', '延迟送达', '退款', '电话', '电子邮件', '在线客服', '礼品卡', '维修', '营业时间', '保修', '评价', '丢失包裹'],
    actors: ['客服团队', '门店店长', '收银人员', '我们', '当班主管', '维修中心', '配送合作方'],
    acts: ['应答复每一项咨询', '必须登记投诉', '在工单中记录原因', '应退还已付价款', '应给客户回电', '检查包裹', '应提供替换商品', '必须移交个案'],
    measures: ['在两个工作日内', '在当天17:00之前', '在接到电话后30分钟内', '每季度至少一次', '95%的情况下', '最迟在收到后5个工作日内', '每周一'],
    vague: ['尽快', '及时', '定期', '适当', '必要时', '尽量', '安排足够的人员'],
    extras: ['并告知工单编号', '使用内部网上的表格', '客户另有要求的除外', '避免客户重复说明情况', '并记下来电人的姓名'],
    blanks: ['请寄至[公司名称]。', '请拨打[电话号码]。', '限额为[X]元。', '由待定人员[每月/每季度]评审。'],
    columns: ['渠道', '标准', '负责人'],
    stop: '。',
    space: '',
  },
};

/** The languages there are documents in. */
export const benchLanguages = Object.keys(wording);

/** A document of about so many bytes of UTF-8. */
export function benchDocument({ language, bytes, seed }) {
  const write = writer(wording[language], random(seed));
  const parts = [write.frontMatter(language), `# ${wording[language].title}`];
  let size = parts.join('\n\n').length;
  for (let section = 0; size < bytes; section += 1) {
    const blocks = [write.heading(section), ...write.blocks()];
    for (const block of blocks) {
      parts.push(block);
      size += Buffer.byteLength(block) + 2;
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function writer(words, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const many = (least, most, make) => Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, (_, i) => make(i));
  const clause = () => {
    const when = next() < 0.07 ? pick(words.vague) : pick(words.measures);
    const order = words.space === '' ? [pick(words.actors), when, pick(words.acts)] : [pick(words.actors), pick(words.acts), when];
    if (next() < 0.5) order.push(words.space === '' ? `，${pick(words.extras)}` : pick(words.extras));
    return order.join(words.space);
  };
  const sentence = () => (next() < 0.03 ? pick(words.blanks) : `${clause()}${words.stop.trim()}`);
  const paragraph = () => many(2, 5, sentence).join(words.space);
  const item = (mark) => `${mark} ${next() < 0.3 ? `**${pick(words.topics)}:** ` : ''}${sentence()}`;
  const list = () => many(3, 7, () => item('-') + (next() < 0.15 ? `\n  ${item('-')}` : '')).join('\n');
  const steps = () => many(3, 6, (i) => item(`${i + 1}.`)).join('\n');
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const table = () =>
    [row(words.columns), row(words.columns.map(() => '---')), ...many(3, 6, () => row([pick(words.topics), clause(), pick(words.actors)]))].join(
      '\n',
    );
  const quotation = () => `> ${paragraph()}`;
  const kinds = [paragraph, paragraph, paragraph, list, list, steps, table, quotation];
  return {
    frontMatter: (language) =>
      `---\nkind: policy\ntitle: ${words.title}\nlanguage: ${language}\nstatus: review\nowner: ${words.owner}\ncontact: service@example.com\nversion: "1.2"\neffective: 2026-01-01\nreview_cycle: 12 months\n---`,
    heading: (section) =>
      section < words.headings.length ? `## ${words.headings[section]}` : `${section % 3 === 0 ? '##' : '###'} ${pick(words.topics)} ${section}`,
    blocks: () => many(2, 6, () => pick(kinds)()),
  };
}
