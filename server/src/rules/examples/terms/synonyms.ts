import type { RuleExamples } from '../types.ts';

export const synonyms: RuleExamples = {
  en: {
    flagged:
      'Every customer receives an answer. The customer gives the order number, and we call the customer back. If the client agrees, we close the case.',
    fine: 'Every customer receives an answer. The customer gives the order number, and we call the customer back. If the customer agrees, we close the case.',
  },
  de: {
    flagged:
      'Jeder Kunde erhält eine Antwort. Der Kunde nennt die Bestellnummer, und wir rufen den Kunden zurück. Ist der Klient einverstanden, schließen wir den Vorgang.',
    fine: 'Jeder Kunde erhält eine Antwort. Der Kunde nennt die Bestellnummer, und wir rufen den Kunden zurück. Ist der Kunde einverstanden, schließen wir den Vorgang.',
  },
  vi: {
    flagged:
      'Mỗi khách hàng đều được trả lời. Khách hàng cho biết mã đơn và chúng tôi gọi lại cho khách hàng. Khi người tiêu dùng đồng ý, chúng tôi đóng vụ việc.',
    fine: 'Mỗi khách hàng đều được trả lời. Khách hàng cho biết mã đơn và chúng tôi gọi lại cho khách hàng. Khi khách hàng đồng ý, chúng tôi đóng vụ việc.',
  },
  th: {
    flagged: 'เราตอบลูกค้าทุกราย เมื่อลูกค้าแจ้งเลขที่คำสั่งซื้อ เราโทรกลับหาลูกค้า หากผู้รับบริการเห็นชอบ เราจึงปิดเรื่อง',
    fine: 'เราตอบลูกค้าทุกราย เมื่อลูกค้าแจ้งเลขที่คำสั่งซื้อ เราโทรกลับหาลูกค้า หากลูกค้าเห็นชอบ เราจึงปิดเรื่อง',
  },
  el: {
    flagged:
      'Κάθε πελάτης λαμβάνει απάντηση. Ο πελάτης δίνει τον αριθμό παραγγελίας και καλούμε τον πελάτη. Αν ο καταναλωτής συμφωνεί, κλείνουμε την υπόθεση.',
    fine: 'Κάθε πελάτης λαμβάνει απάντηση. Ο πελάτης δίνει τον αριθμό παραγγελίας και καλούμε τον πελάτη. Αν ο πελάτης συμφωνεί, κλείνουμε την υπόθεση.',
  },
  zh: {
    flagged: '每位顾客都会得到答复。顾客提供订单号后，我们给顾客回电。客户同意后，我们才结案。',
    fine: '每位顾客都会得到答复。顾客提供订单号后，我们给顾客回电。顾客同意后，我们才结案。',
  },
};
