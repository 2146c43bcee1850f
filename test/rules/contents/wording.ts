/** Plain texts of the five other languages for the rules on contents: what each must find, and what it must leave alone. */
import type { LanguageCode, SectionId } from '../../../server/src/schema/vocabulary.ts';

/** What stands under the title of a section. */
export interface Example {
  readonly section: SectionId;
  readonly flagged: readonly string[];
  readonly fine: readonly string[];
}

type Other = Exclude<LanguageCode, 'en'>;

/** Titles that say what the document is, and one that does not. */
export const titles: Readonly<Record<Other, { readonly clear: readonly string[]; readonly unclear: string }>> = {
  de: { clear: ['Leitlinien für den Empfang', 'Rückgaberichtlinie', 'Verhaltenskodex'], unclear: 'Strahlende Gesichter' },
  vi: { clear: ['Nội quy quầy tiếp tân', 'Quy định đổi trả', 'Bộ quy tắc ứng xử'], unclear: 'Nụ cười rạng rỡ' },
  th: { clear: ['แนวปฏิบัติของแผนกต้อนรับ', 'ระเบียบการคืนสินค้า', 'ข้อกำหนดการให้บริการ'], unclear: 'รอยยิ้มสดใส' },
  el: { clear: ['Οδηγίες υποδοχής', 'Κανονισμός επιστροφών', 'Κώδικας δεοντολογίας'], unclear: 'Λαμπερά χαμόγελα' },
  zh: { clear: ['前台工作指引', '退货管理规定', '员工行为准则'], unclear: '灿烂的笑容' },
};

/** The nine policies as a list of labels, in their usual order. */
export const policies: Readonly<Record<Other, readonly string[]>> = {
  de: ['Rückgabe', 'Umtausch', 'Erstattung', 'Warengutschrift', 'Geschenkkarten', 'Zahlungsverzug', 'Mangel oder Ausfall', 'Garantie', 'Rabatte'],
  vi: ['Trả hàng', 'Đổi hàng', 'Hoàn tiền', 'Phiếu mua hàng', 'Thẻ quà tặng', 'Thanh toán chậm', 'Hàng lỗi', 'Bảo hành', 'Giảm giá'],
  th: ['การคืนสินค้า', 'การเปลี่ยนสินค้า', 'การคืนเงิน', 'เครดิตร้านค้า', 'บัตรของขวัญ', 'การชำระเงินล่าช้า', 'สินค้าชำรุด', 'การรับประกัน', 'ส่วนลด'],
  el: [
    'Επιστροφές',
    'Αλλαγές',
    'Επιστροφή χρημάτων',
    'Πιστωτικό σημείωμα',
    'Δωροκάρτες',
    'Καθυστέρηση πληρωμής',
    'Ελαττωματικά προϊόντα',
    'Εγγύηση',
    'Εκπτώσεις',
  ],
  zh: ['退货', '换货', '退款', '储值余额', '礼品卡', '逾期付款', '产品故障', '保修', '折扣'],
};

/** For the rules that report on the heading of a section, by the name of the rule. */
export const examples: Readonly<Record<Other, Readonly<Record<string, Example>>>> = {
  de: {
    steps: {
      section: 'procedures',
      flagged: ['Das Team nimmt Anliegen freundlich auf. Jedes Anliegen wird notiert.'],
      fine: ['1. Anliegen aufnehmen.\n2. Eintragen.', 'Zuerst nimmt das Team das Anliegen auf. Danach trägt es den Fall ein. Zuletzt ruft es an.'],
    },
    contact: {
      section: 'contact',
      flagged: ['Bitte melden Sie sich, wenn etwas unklar ist.'],
      fine: ['Fragen beantwortet die Leitung Kundenservice.', 'Telefon 040 66969 110', 'service@norrholm.de', 'Marktplatz 1, 35999 Lindenrode'],
    },
    feedbackCadence: {
      section: 'feedback',
      flagged: ['Wir freuen uns über Lob und Kritik.', 'Wir werten Rückmeldungen regelmäßig aus.'],
      fine: [
        'Wir lesen alle Karten einmal im Monat.',
        'Nach jedem Besuch bitten wir um eine Bewertung.',
        'Alle [X] Monate fragen wir nach.',
        'Wir lesen sie [wöchentlich/monatlich].',
        'Jeder Gast erhält einen Fragebogen.',
        'Nach dem Besuch fragen wir nach.',
      ],
    },
    reviewCadence: {
      section: 'review',
      flagged: ['Die Leitung überprüft dieses Dokument bei Bedarf.'],
      fine: [
        'Die Leitung überprüft dieses Dokument mindestens einmal im Jahr.',
        'Wir überprüfen es alle sechs Monate.',
        'Überprüfung jährlich im Juni.',
        'Nächste Überprüfung: 1. März 2027',
      ],
    },
    training: {
      section: 'implementation',
      flagged: ['Das Dokument steht ab Mai auf der Website.'],
      fine: ['Alle Beschäftigten werden geschult, bevor das Dokument veröffentlicht wird.', '1. Schulung aller Teams\n2. Veröffentlichung'],
    },
    escalation: {
      section: 'escalation',
      flagged: ['Schwierige Fälle werden besprochen.'],
      fine: [
        '1. Das Team ruft innerhalb von 15 Minuten die Teamleitung an.\n2. Die Teamleitung gibt den Fall am selben Tag per E-Mail an die Serviceleitung.',
      ],
    },
  },
  vi: {
    steps: {
      section: 'procedures',
      flagged: ['Nhân viên luôn lịch sự. Mọi yêu cầu đều được ghi lại.'],
      fine: [
        '1. Ghi yêu cầu.\n2. Trả lời khách.',
        'Trước tiên nhân viên ghi yêu cầu. Sau đó nhân viên trả lời khách. Cuối cùng nhân viên đóng phiếu.',
      ],
    },
    contact: {
      section: 'contact',
      flagged: ['nếu có điều chưa rõ, xin cứ hỏi.'],
      fine: ['Xin hỏi bộ phận chăm sóc khách hàng.', 'Điện thoại 0236 3555 142', 'service@norrholm.vn'],
    },
    feedbackCadence: {
      section: 'feedback',
      flagged: ['Chúng tôi trân trọng mọi ý kiến.', 'Chúng tôi thường xuyên đọc ý kiến của khách.'],
      fine: [
        'Quản lý đọc ý kiến mỗi tháng một lần.',
        'Sau mỗi đơn hàng chúng tôi xin ý kiến khách.',
        'Chúng tôi hỏi khách [X] lần mỗi năm.',
        'Sau khi giao hàng, nhân viên gọi hỏi ý kiến.',
      ],
    },
    reviewCadence: {
      section: 'review',
      flagged: ['Tài liệu được xem lại khi cần.'],
      fine: ['Tài liệu được rà soát ít nhất mỗi năm một lần.', 'Chúng tôi rà soát sáu tháng một lần.', 'Lần rà soát tiếp theo: 01/03/2027'],
    },
    training: {
      section: 'implementation',
      flagged: ['Tài liệu được treo ở cửa hàng.'],
      fine: ['Nhân viên được đào tạo trước khi tài liệu được công bố.', '1. Tập huấn cho nhân viên\n2. Công bố tài liệu'],
    },
    escalation: {
      section: 'escalation',
      flagged: ['Việc khó sẽ được bàn bạc.'],
      fine: ['1. Nhân viên gọi điện cho trưởng ca trong vòng 15 phút.\n2. Trưởng ca gửi email cho quản lý cửa hàng trong cùng ngày.'],
    },
  },
  th: {
    steps: {
      section: 'procedures',
      flagged: ['พนักงานดูแลลูกค้าอย่างสุภาพ'],
      fine: ['1. รับเรื่อง\n2. บันทึกเรื่อง', 'ขั้นแรกพนักงานรับเรื่อง จากนั้นบันทึกในระบบ สุดท้ายโทรแจ้งลูกค้า'],
    },
    contact: {
      section: 'contact',
      flagged: ['หากมีข้อสงสัย ถามได้เลย'],
      fine: ['ผู้จัดการฝ่ายบริการลูกค้า', 'โทร. 0 4271 5566', 'service@norrholm.co.th'],
    },
    feedbackCadence: {
      section: 'feedback',
      flagged: ['เรายินดีรับฟังความคิดเห็น', 'เราอ่านความคิดเห็นเป็นประจำ'],
      fine: ['ผู้จัดการอ่านความคิดเห็นเดือนละ 1 ครั้ง', 'หัวหน้ากะอ่านความคิดเห็นทุกวันจันทร์', 'ถามลูกค้าทุก [X] เดือน', 'ถามความคิดเห็นหลังส่งของ'],
    },
    reviewCadence: {
      section: 'review',
      flagged: ['ผู้จัดการดูเอกสารนี้อีกครั้งเมื่อจำเป็น'],
      fine: ['ทบทวนเอกสารนี้อย่างน้อยปีละ 1 ครั้ง', 'ทบทวนเอกสารนี้ทุก 6 เดือน', 'ทบทวนครั้งถัดไป: 1 มีนาคม 2570'],
    },
    training: {
      section: 'implementation',
      flagged: ['ติดเอกสารนี้ไว้ที่หน้าร้าน'],
      fine: ['พนักงานทุกคนเข้าอบรมก่อนเผยแพร่เอกสาร', '1. อบรมพนักงาน\n2. เผยแพร่เอกสาร'],
    },
    escalation: {
      section: 'escalation',
      flagged: ['เรื่องยากให้ปรึกษากัน'],
      fine: ['1. พนักงานโทรหาหัวหน้ากะภายใน 15 นาที\n2. หัวหน้ากะส่งอีเมลถึงผู้จัดการร้านภายใน 1 วันทำการ'],
    },
  },
  el: {
    steps: {
      section: 'procedures',
      flagged: ['Το προσωπικό είναι ευγενικό. Κάθε αίτημα καταγράφεται.'],
      fine: ['1. Ακούμε το αίτημα.\n2. Το καταγράφουμε.', 'Πρώτα ακούμε το αίτημα. Έπειτα το καταγράφουμε. Τέλος, καλούμε τον πελάτη.'],
    },
    contact: {
      section: 'contact',
      flagged: ['Ρωτήστε μας αν κάτι δεν είναι σαφές.'],
      fine: ['Υπεύθυνος εξυπηρέτησης πελατών', 'τηλ. 2310 480 142', 'service@norrholm.gr'],
    },
    feedbackCadence: {
      section: 'feedback',
      flagged: ['Η γνώμη σας μετράει.', 'Διαβάζουμε τακτικά τα σχόλιά σας.'],
      fine: [
        'Διαβάζουμε τα σχόλια μία φορά τον μήνα.',
        'Μετά από κάθε επίσκεψη ζητάμε βαθμολογία.',
        'Κάθε [X] μήνες ρωτάμε τους πελάτες.',
        'Κάθε πελάτης παίρνει ερωτηματολόγιο.',
      ],
    },
    reviewCadence: {
      section: 'review',
      flagged: ['Το έγγραφο αναθεωρείται όταν χρειάζεται.'],
      fine: [
        'Το έγγραφο αναθεωρείται τουλάχιστον μία φορά τον χρόνο.',
        'Το αναθεωρούμε κάθε έξι μήνες.',
        'Αναθεωρείται κάθε Ιανουάριο.',
        'Επόμενη αναθεώρηση: 1/3/2027',
      ],
    },
    training: {
      section: 'implementation',
      flagged: ['Το έγγραφο αναρτάται στον ιστότοπο.'],
      fine: ['Το προσωπικό εκπαιδεύεται πριν δημοσιευτεί το έγγραφο.', '1. Εκπαίδευση του προσωπικού\n2. Δημοσίευση'],
    },
    escalation: {
      section: 'escalation',
      flagged: ['Οι δύσκολες υποθέσεις συζητούνται.'],
      fine: ['1. Ο υπάλληλος τηλεφωνεί στον προϊστάμενο εντός 15 λεπτών.\n2. Ο προϊστάμενος στέλνει e-mail στον διευθυντή την ίδια ημέρα.'],
    },
  },
  zh: {
    steps: {
      section: 'procedures',
      flagged: ['员工要有礼貌。所有来访都要登记。'],
      fine: ['1. 登记\n2. 答复', '首先登记来访内容，然后转给经办人，最后答复顾客。'],
    },
    contact: {
      section: 'contact',
      flagged: ['有疑问，欢迎提出。'],
      fine: ['请找客服经理。', '电话 0571-8650 2217', 'service@norrholm.cn'],
    },
    feedbackCadence: {
      section: 'feedback',
      flagged: ['欢迎提出宝贵意见。', '我们定期查看意见。'],
      fine: ['店长每月看一次意见本。', '每次送货后请顾客打分。', '每[X]个月征集一次意见。', '送货后请顾客打分。'],
    },
    reviewCadence: {
      section: 'review',
      flagged: ['本文档在需要时修改。'],
      fine: ['本文档每年至少评审一次。', '每六个月评审一次。', '下次评审：2027-03-01'],
    },
    training: {
      section: 'implementation',
      flagged: ['本文档张贴在门店。'],
      fine: ['先培训全体员工，再发布本文档。', '1. 培训员工\n2. 发布文档'],
    },
    escalation: {
      section: 'escalation',
      flagged: ['疑难问题大家商量。'],
      fine: ['1. 客服在 15 分钟内电话报告组长。\n2. 组长当天发邮件给客服经理。'],
    },
  },
};

/** Intervals longer than a year, as they stand in a sentence of the review section. */
export const seldom: Readonly<Record<Other, readonly (readonly [sentence: string, interval: string])[]>> = {
  de: [
    ['Wir überprüfen das Dokument alle zwei Jahre.', 'alle zwei Jahre'],
    ['Wir überprüfen das Dokument zweijährlich.', 'zweijährlich'],
    ['Wir überprüfen das Dokument alle 24 Monate.', 'alle 24 Monate'],
  ],
  vi: [
    ['Tài liệu được rà soát hai năm một lần.', 'hai năm một lần'],
    ['Tài liệu được rà soát 24 tháng một lần.', '24 tháng một lần'],
  ],
  th: [
    ['ทบทวนเอกสารนี้ทุก 2 ปี', 'ทุก 2 ปี'],
    ['ทบทวนเอกสารนี้ทุก 24 เดือน', 'ทุก 24 เดือน'],
  ],
  el: [
    ['Το έγγραφο αναθεωρείται κάθε δύο χρόνια.', 'κάθε δύο χρόνια'],
    ['Το έγγραφο αναθεωρείται ανά διετία.', 'ανά διετία'],
  ],
  zh: [
    ['本文档每两年评审。', '每两年'],
    ['本文档隔年评审。', '隔年'],
    ['本文档每24个月评审。', '每24个月'],
  ],
};

/** Four short sentences for a mission, and three; Thai counts paragraphs. */
export const missions: Readonly<Record<Other, { readonly long: readonly [string, string, string, string]; readonly joint: string }>> = {
  de: { long: ['Wir backen Brot.', 'Wir verkaufen es warm.', 'Wir kennen unsere Gäste.', 'Um sechs schließen wir.'], joint: ' ' },
  vi: { long: ['Chúng tôi nướng bánh.', 'Chúng tôi bán bánh nóng.', 'Chúng tôi biết tên khách.', 'Sáu giờ chúng tôi nghỉ.'], joint: ' ' },
  th: { long: ['เราอบขนมปัง', 'เราขายขนมปังอุ่น ๆ', 'เรารู้จักลูกค้า', 'เราปิดหกโมง'], joint: '\n\n' },
  el: { long: ['Ψήνουμε ψωμί.', 'Το πουλάμε ζεστό.', 'Ξέρουμε τους πελάτες μας.', 'Κλείνουμε στις έξι.'], joint: ' ' },
  zh: { long: ['我们烤面包。', '面包趁热卖。', '我们认识每位顾客。', '六点打烊。'], joint: '' },
};

/** An objective that nothing serves, one that the text below serves, and that text. */
export const objectives: Readonly<Record<Other, { readonly orphan: string; readonly served: string; readonly complaints: string }>> = {
  de: {
    orphan: 'Mehr Auszeichnungen gewinnen',
    served: 'Beschwerden zügiger beantworten',
    complaints: 'Jede Beschwerde wird am selben Tag eingetragen.',
  },
  vi: { orphan: 'Giành thêm giải thưởng', served: 'Trả lời khiếu nại sớm hơn', complaints: 'Mọi khiếu nại được ghi lại trong ngày.' },
  th: { orphan: 'ได้รับรางวัลมากขึ้น', served: 'ตอบข้อร้องเรียนให้เร็วขึ้น', complaints: 'บันทึกข้อร้องเรียนในวันเดียวกัน' },
  el: { orphan: 'Περισσότερα βραβεία', served: 'Ταχύτερη απάντηση στα παράπονα', complaints: 'Κάθε παράπονο καταγράφεται την ίδια ημέρα.' },
  zh: { orphan: '获得更多奖项', served: '更快处理投诉', complaints: '投诉当天登记。' },
};
