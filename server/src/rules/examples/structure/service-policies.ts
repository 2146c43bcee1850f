import type { RuleExamples } from '../types.ts';

export const servicePolicies: RuleExamples = {
  en: {
    flagged: `
---
kind: handbook
language: en
---

# Staff handbook

## Returns, refunds and other service policies

- **Returns:** see page 4
- **Exchanges:** see page 5
- **Refunds:** see page 6
`,
    fine: `
---
kind: handbook
language: en
---

# Staff handbook

## Returns, refunds and other service policies

- **Returns:** see page 4
- **Exchanges:** see page 5
- **Refunds:** see page 6
- **Store credit:** see page 7
- **Gift cards:** see page 8
- **Late payment:** see page 9
- **Product or service failure:** see page 10
- **Warranty:** see page 11
- **Discounts:** see page 12
`,
  },
  de: {
    flagged: `
---
kind: handbook
language: de
---

# Servicehandbuch

## Serviceregelungen

- **Rückgabe:** siehe Seite 4
- **Umtausch:** siehe Seite 5
- **Erstattung:** siehe Seite 6
`,
    fine: `
---
kind: handbook
language: de
---

# Servicehandbuch

## Serviceregelungen

- **Rückgabe:** siehe Seite 4
- **Umtausch:** siehe Seite 5
- **Erstattung:** siehe Seite 6
- **Warengutschrift:** siehe Seite 7
- **Geschenkkarten:** siehe Seite 8
- **Zahlungsverzug:** siehe Seite 9
- **Mangel oder Ausfall:** siehe Seite 10
- **Garantie:** siehe Seite 11
- **Rabatte:** siehe Seite 12
`,
  },
  vi: {
    flagged: `
---
kind: handbook
language: vi
---

# Sổ tay dịch vụ

## Chính sách đổi trả, hoàn tiền và bảo hành

- **Trả hàng:** xem trang 4
- **Đổi hàng:** xem trang 5
- **Hoàn tiền:** xem trang 6
`,
    fine: `
---
kind: handbook
language: vi
---

# Sổ tay dịch vụ

## Chính sách đổi trả, hoàn tiền và bảo hành

- **Trả hàng:** xem trang 4
- **Đổi hàng:** xem trang 5
- **Hoàn tiền:** xem trang 6
- **Phiếu mua hàng:** xem trang 7
- **Thẻ quà tặng:** xem trang 8
- **Thanh toán chậm:** xem trang 9
- **Hàng lỗi:** xem trang 10
- **Bảo hành:** xem trang 11
- **Giảm giá:** xem trang 12
`,
  },
  th: {
    flagged: `
---
kind: handbook
language: th
---

# คู่มือพนักงาน

## นโยบายบริการแต่ละเรื่อง

- **การคืนสินค้า:** ดูหน้า 4
- **การเปลี่ยนสินค้า:** ดูหน้า 5
- **การคืนเงิน:** ดูหน้า 6
`,
    fine: `
---
kind: handbook
language: th
---

# คู่มือพนักงาน

## นโยบายบริการแต่ละเรื่อง

- **การคืนสินค้า:** ดูหน้า 4
- **การเปลี่ยนสินค้า:** ดูหน้า 5
- **การคืนเงิน:** ดูหน้า 6
- **เครดิตร้านค้า:** ดูหน้า 7
- **บัตรของขวัญ:** ดูหน้า 8
- **การชำระเงินล่าช้า:** ดูหน้า 9
- **สินค้าชำรุด:** ดูหน้า 10
- **การรับประกัน:** ดูหน้า 11
- **ส่วนลด:** ดูหน้า 12
`,
  },
  el: {
    flagged: `
---
kind: handbook
language: el
---

# Εγχειρίδιο προσωπικού

## Πολιτικές ανά θέμα

- **Επιστροφές:** βλ. σελίδα 4
- **Αλλαγές:** βλ. σελίδα 5
- **Επιστροφή χρημάτων:** βλ. σελίδα 6
`,
    fine: `
---
kind: handbook
language: el
---

# Εγχειρίδιο προσωπικού

## Πολιτικές ανά θέμα

- **Επιστροφές:** βλ. σελίδα 4
- **Αλλαγές:** βλ. σελίδα 5
- **Επιστροφή χρημάτων:** βλ. σελίδα 6
- **Πιστωτικό σημείωμα:** βλ. σελίδα 7
- **Δωροκάρτες:** βλ. σελίδα 8
- **Καθυστέρηση πληρωμής:** βλ. σελίδα 9
- **Ελαττωματικά προϊόντα:** βλ. σελίδα 10
- **Εγγύηση:** βλ. σελίδα 11
- **Εκπτώσεις:** βλ. σελίδα 12
`,
  },
  zh: {
    flagged: `
---
kind: handbook
language: zh
---

# 员工手册

## 各项服务规定

- **退货:** 见第 4 页
- **换货:** 见第 5 页
- **退款:** 见第 6 页
`,
    fine: `
---
kind: handbook
language: zh
---

# 员工手册

## 各项服务规定

- **退货:** 见第 4 页
- **换货:** 见第 5 页
- **退款:** 见第 6 页
- **储值余额:** 见第 7 页
- **礼品卡:** 见第 8 页
- **逾期付款:** 见第 9 页
- **产品故障:** 见第 10 页
- **保修:** 见第 11 页
- **折扣:** 见第 12 页
`,
  },
};
