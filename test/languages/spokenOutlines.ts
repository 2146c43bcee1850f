/** Outlines with headings as people say them, one of each kind in each language: a heading and, behind ` = `, the sections that it opens. */
export const spokenOutlines = `
@en charter
# Our Promise to Riders =
## Why this charter exists = purpose
## Who is covered = scope
## What you can count on = standards
## How you can help us =
## Putting things right = complaints
## Tell us what you think = feedback
## How we put this into practice = implementation
## Getting in touch = contact
## When this charter is looked at again = review
@en policy
# Member Services Policy =
## A. Why we have this policy = purpose
## B. Where it applies = scope
## C. Words we use = definitions
## D. Who does what = roles
## E. Response and resolution targets = standards
## E.1 In person =
## F. Dealing with an enquiry step by step = procedures
## G. Passing a case up the line = escalation
## H. If this policy is not followed = enforcement
## I. Policy owner and questions = contact
## J. Revision history = review
@en handbook
# Front of House Handbook =
## What we are here for = mission
## Where we want to be = vision-values
## The people we look after = customer-needs
## How we treat every guest = standards
## House rules for common situations = service-policies
### Lost property = service-policies
### Late arrivals = service-policies
### Complaints at the desk = service-policies
## What guests tell us = feedback
## Your first month = implementation
## Useful numbers = resources
@en procedure
# Returns procedure =
## Objective = purpose
## Applies to = scope
## Responsibilities = roles
## Steps = procedures
## Time limits = standards
## If the customer disagrees = escalation
## Records =
@en playbook
# Support playbook =
## What customers want from us = customer-needs
## Goals for this year = objectives
## Service levels = standards
## When to call for backup = escalation
## Tools and templates = resources
@de charter
# Unser Versprechen an die Fahrgäste =
## Warum es diese Charta gibt = purpose
## Wo und für wen sie gilt = scope
## Worauf Sie sich verlassen können = standards
## Womit Sie uns helfen =
## Wenn etwas nicht geklappt hat = complaints
## Ihre Meinung zählt = feedback
## Wie wir das umsetzen = implementation
## So erreichen Sie uns = contact
## Wann wir die Charta überprüfen = review
@de policy
# Richtlinie Mitgliederservice =
## 1 Anlass und Ziel = purpose
## 2 Anwendungsbereich = scope
## 3 Begriffe = definitions
## 4 Zuständigkeiten = roles
## 5 Antwort- und Lösungszeiten = standards
## 5.1 Telefon =
## 6 Bearbeitung von Anfragen = procedures
## 7 Weitergabe an die nächste Stufe = escalation
## 8 Nichteinhaltung = enforcement
## 9 Fragen zur Richtlinie = contact
## 10 Änderungshistorie = review
@de handbook
# Handbuch Empfang =
## Wozu es uns gibt = mission
## Wo wir hinwollen = vision-values
## Was unsere Gäste brauchen = customer-needs
## Regeln für häufige Fälle = service-policies
### Fundsachen = service-policies
### Späte Anreise = service-policies
## Was Gäste uns sagen = feedback
## Die ersten Wochen im Team = implementation
## Wichtige Nummern = resources
@de procedure
# Verfahren Rücksendungen =
## Ziel = purpose
## Gültigkeit = scope
## Verantwortlichkeiten = roles
## Ablauf = procedures
## Fristen = standards
## Wenn der Kunde nicht einverstanden ist = escalation
## Aufbewahrung =
@de playbook
# Playbook Kundendienst =
## Was Kunden von uns erwarten = customer-needs
## Ziele = objectives
## Servicelevel = standards
## Vorgehen je Fall = procedures
## Wann wir Hilfe holen = escalation
## Werkzeuge und Vorlagen = resources
@vi charter
# Lời hứa với hành khách =
## Bản cam kết này để làm gì = purpose
## Ai được áp dụng = scope
## Quý khách có thể tin vào điều gì = standards
## Quý khách giúp chúng tôi thế nào =
## Khi có điều chưa ổn = complaints
## Lắng nghe ý kiến quý khách = feedback
## Đưa cam kết vào thực tế = implementation
## Cách liên lạc với chúng tôi = contact
## Khi nào bản này được xem lại = review
@vi policy
# Chính sách phục vụ hội viên =
## 1. Lý do ban hành = purpose
## 2. Đối tượng và phạm vi = scope
## 3. Giải thích từ ngữ = definitions
## 4. Phân công trách nhiệm = roles
## 5. Thời hạn phản hồi và xử lý = standards
## 5.1 Điện thoại =
## 6. Các bước xử lý yêu cầu = procedures
## 7. Chuyển lên cấp trên = escalation
## 8. Xử lý khi không tuân thủ = enforcement
## 9. Đầu mối giải đáp = contact
## 10. Lịch sử sửa đổi = review
@vi handbook
# Sổ tay lễ tân =
## Chúng ta có mặt để làm gì = mission
## Nơi chúng ta muốn đến = vision-values
## Khách của chúng ta cần gì = customer-needs
## Cách chúng ta phục vụ khách = standards
## Quy định cho các tình huống thường gặp = service-policies
### Đồ khách để quên = service-policies
### Khách đến muộn = service-policies
## Khách nói gì về chúng ta = feedback
## Tháng đầu đi làm = implementation
## Số điện thoại cần biết = resources
@vi procedure
# Quy trình nhận hàng trả lại =
## Áp dụng cho = scope
## Trách nhiệm các bên = roles
## Trình tự thực hiện = procedures
## Thời gian xử lý = standards
## Lưu hồ sơ =
@vi playbook
# Cẩm nang hỗ trợ khách hàng =
## Khách hàng mong gì ở chúng ta = customer-needs
## Mục tiêu năm nay = objectives
## Mức dịch vụ = standards
## Khi nào cần gọi hỗ trợ = escalation
@th charter
# คำสัญญาของเราต่อผู้โดยสาร =
## คำสัญญานี้มีไว้เพื่ออะไร = purpose
## ครอบคลุมใครบ้าง = scope
## สิ่งที่ท่านวางใจได้ = standards
## ท่านช่วยเราได้อย่างไร =
## เมื่อเกิดข้อผิดพลาด = complaints
## บอกเราว่าท่านคิดอย่างไร = feedback
## เรานำคำสัญญาไปใช้อย่างไร = implementation
## ช่องทางติดต่อเรา = contact
## เราจะทบทวนเมื่อใด = review
@th policy
# นโยบายบริการสมาชิก =
## 1. เหตุผลที่ออกนโยบาย = purpose
## 2. ใช้บังคับกับใคร = scope
## 3. ความหมายของคำ = definitions
## 4. ใครรับผิดชอบอะไร = roles
## 5. เวลาตอบกลับและแก้ไข = standards
## 5.1 โทรศัพท์ =
## 6. วิธีดำเนินการเมื่อรับเรื่อง = procedures
## 7. การยกระดับเรื่อง = escalation
## 8. กรณีไม่ปฏิบัติตาม = enforcement
## 9. สอบถามเพิ่มเติม = contact
## 10. ประวัติการแก้ไข = review
@th handbook
# คู่มือพนักงานต้อนรับ =
## เราทำงานนี้เพื่ออะไร = mission
## ที่ที่เราอยากไปให้ถึง = vision-values
## แขกต้องการอะไร = customer-needs
## เราดูแลแขกอย่างไร = standards
## ระเบียบสำหรับเรื่องที่พบบ่อย = service-policies
### ของหาย = service-policies
### แขกมาถึงช้า = service-policies
## เสียงจากแขก = feedback
## เดือนแรกของการทำงาน = implementation
## เบอร์ที่ควรรู้ = resources
@th procedure
# ขั้นตอนรับคืนสินค้า =
## จุดประสงค์ = purpose
## ใช้กับ = scope
## หน้าที่ความรับผิดชอบ = roles
## ลำดับการทำงาน = procedures
## กำหนดเวลา = standards
## การเก็บเอกสาร =
@th playbook
# คู่มือทีมดูแลลูกค้า =
## ลูกค้าอยากได้อะไรจากเรา = customer-needs
## เป้าหมายปีนี้ = objectives
## ระดับการให้บริการ = standards
## เมื่อใดต้องขอความช่วยเหลือ = escalation
## เครื่องมือและแบบข้อความ = resources
@el charter
# Η υπόσχεσή μας στους επιβάτες =
## Γιατί υπάρχει αυτή η χάρτα = purpose
## Ποιους αφορά = scope
## Σε τι μπορείτε να βασίζεστε = standards
## Πώς μπορείτε να μας βοηθήσετε =
## Όταν κάτι πάει στραβά = complaints
## Πείτε μας τη γνώμη σας = feedback
## Πώς την κάνουμε πράξη = implementation
## Πώς θα μας βρείτε = contact
## Πότε την ξαναβλέπουμε = review
@el policy
# Πολιτική εξυπηρέτησης μελών =
## 1. Λόγος έκδοσης = purpose
## 2. Πού εφαρμόζεται = scope
## 3. Έννοιες = definitions
## 4. Αρμοδιότητες = roles
## 5. Χρόνοι απάντησης και επίλυσης = standards
## 5.1 Τηλέφωνο =
## 6. Χειρισμός αιτημάτων = procedures
## 7. Παραπομπή στο επόμενο επίπεδο = escalation
## 8. Μη συμμόρφωση = enforcement
## 9. Απορίες = contact
## 10. Ιστορικό αλλαγών = review
@el handbook
# Εγχειρίδιο υποδοχής =
## Για ποιον λόγο υπάρχουμε = mission
## Πού θέλουμε να φτάσουμε = vision-values
## Τι χρειάζονται οι επισκέπτες μας = customer-needs
## Κανόνες για συνηθισμένες περιπτώσεις = service-policies
### Απολεσθέντα = service-policies
### Καθυστερημένη άφιξη = service-policies
## Τι μας λένε οι επισκέπτες = feedback
## Ο πρώτος σου μήνας = implementation
## Χρήσιμα τηλέφωνα = resources
@el procedure
# Διαδικασία επιστροφών =
## Εφαρμόζεται σε = scope
## Ευθύνες = roles
## Βήματα = procedures
## Προθεσμίες = standards
## Αν ο πελάτης διαφωνεί = escalation
## Τήρηση αρχείου =
@el playbook
# Οδηγός υποστήριξης πελατών =
## Τι περιμένουν οι πελάτες από εμάς = customer-needs
## Στόχοι της χρονιάς = objectives
## Επίπεδα εξυπηρέτησης = standards
## Πότε ζητάμε βοήθεια = escalation
@zh charter
# 致乘客的承诺 =
## 为什么制定本承诺 = purpose
## 适用于谁 = scope
## 您可以期待什么 = standards
## 请您配合的事项 =
## 出了差错怎么办 = complaints
## 说说您的想法 = feedback
## 我们怎样落实 = implementation
## 怎样联系我们 = contact
## 何时重新审视本承诺 = review
@zh policy
# 会员服务政策 =
## 1 制定缘由 = purpose
## 2 适用对象与范围 = scope
## 3 名词解释 = definitions
## 4 职责 = roles
## 5 响应与解决时限 = standards
## 5.1 电话 =
## 6 受理与处理步骤 = procedures
## 7 上报与移交 = escalation
## 8 违反本政策的处理 = enforcement
## 9 咨询 = contact
## 10 修订历史 = review
@zh handbook
# 前台服务手册 =
## 我们为什么存在 = mission
## 我们想成为什么样 = vision-values
## 客人需要什么 = customer-needs
## 怎样对待每一位客人 = standards
## 常见情况的规定 = service-policies
### 失物招领 = service-policies
### 客人迟到 = service-policies
## 客人怎么说 = feedback
## 入职第一个月 = implementation
## 常用电话 = resources
@zh procedure
# 退货办理程序 =
## 适用 = scope
## 责任分工 = roles
## 办理步骤 = procedures
## 时限 = standards
## 档案留存 =
@zh playbook
# 客户支持作战手册 =
## 客户想从我们这里得到什么 = customer-needs
## 今年的目标 = objectives
## 服务水平 = standards
## 各类情形的打法 = procedures
## 什么时候求援 = escalation
`;
