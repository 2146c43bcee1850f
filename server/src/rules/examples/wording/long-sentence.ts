import type { RuleExamples } from '../types.ts';

export const longSentence: RuleExamples = {
  en: {
    flagged:
      'When a customer brings back an item that was bought in one of our shops and that no longer works although it was used as the manual says, staff check the receipt, try the item, write down what they find and tell the customer on the same day what happens next.',
    fine: 'Staff check the receipt and try the item. They tell the customer on the same day what happens next.',
  },
  de: {
    flagged:
      'Bringt eine Kundin oder ein Kunde ein Gerät zurück, das in einer unserer Filialen gekauft wurde und das, obwohl es nach der Anleitung benutzt wurde, nicht mehr läuft, so prüft das Team den Kassenbon, probiert das Gerät aus, hält das Ergebnis fest und teilt noch am selben Tag mit, wie es weitergeht.',
    fine: 'Das Team prüft den Kassenbon und probiert das Gerät aus. Noch am selben Tag teilt es mit, wie es weitergeht.',
  },
  vi: {
    flagged:
      'Khi khách hàng mang trả một món hàng đã mua tại một trong các cửa hàng của chúng tôi và món hàng đó không còn hoạt động mặc dù đã được sử dụng đúng theo hướng dẫn, nhân viên kiểm tra hóa đơn, thử món hàng, ghi lại kết quả và báo cho khách hàng ngay trong ngày hôm đó bước tiếp theo là gì.',
    fine: 'Nhân viên kiểm tra hóa đơn và thử món hàng. Nhân viên báo cho khách bước tiếp theo ngay trong ngày.',
  },
  th: {
    flagged:
      'เราจะตอบจดหมายของคุณเมื่อพนักงานที่รู้เรื่องนี้ได้อ่านจดหมายและได้พูดคุยกับคนในร้านที่คุณซื้อของชิ้นที่เสียไปรวมทั้งกับคนที่ขายของชิ้นนั้นให้เราและคนที่นำของไปส่งถึงบ้านคุณในวันนั้นแล้วจึงค่อยเขียนจดหมายตอบกลับไปว่าเราจะทำอะไรเมื่อไร',
    fine: 'พนักงานตรวจใบเสร็จและลองเปิดเครื่อง',
  },
  el: {
    flagged:
      'Όταν ένας πελάτης φέρνει πίσω ένα προϊόν που αγοράστηκε σε ένα από τα καταστήματά μας και δεν λειτουργεί πια, παρότι χρησιμοποιήθηκε όπως λένε οι οδηγίες, το προσωπικό ελέγχει την απόδειξη, δοκιμάζει το προϊόν, σημειώνει τι βρήκε και λέει στον πελάτη την ίδια ημέρα τι θα γίνει στη συνέχεια.',
    fine: 'Το προσωπικό ελέγχει την απόδειξη και δοκιμάζει το προϊόν. Την ίδια ημέρα λέει στον πελάτη τι θα γίνει.',
  },
  zh: {
    flagged:
      '顾客带回在我们任何一家门店购买并且按照说明书使用却已经不能正常工作的商品时员工应当核对购物小票并在现场试用该商品然后把检查的结果写进登记簿并且在当天告诉顾客接下来会怎样处理和由哪一位同事负责处理以及大约还需要多长时间才能办完。',
    fine: '员工核对购物小票并试用商品。员工当天告诉顾客如何处理。',
  },
};
