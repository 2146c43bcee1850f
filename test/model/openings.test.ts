import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';

/** What the paragraphs between a title and the first heading provide. */
function told(language: LanguageCode, opening: string): readonly string[] {
  const document = parseDocument(`---\nkind: handbook\nlanguage: ${language}\n---\n\n# Norrholm\n\n${opening}\n\n## Xyzzy\n\nPlugh.\n`);
  return [...providedSections(document)].filter((id) => id === 'purpose' || id === 'scope' || id === 'mission').sort();
}

type Case = readonly [LanguageCode, opening: string, ids: readonly string[]];

describe('what an opening paragraph states without a heading', () => {
  test.each<Case>([
    ['en', 'I wrote this down so that the weekend crew gives the same answers as the week crew.', ['purpose']],
    ['en', 'We open at nine.\n\nThis leaflet tells you what you may count on at our three piers.', ['purpose']],
    ['en', 'This booklet applies to every ferry we run and to the ticket shed at the quay.', ['scope']],
    ['en', 'Our job is to get islanders across the sound and home again.', ['mission']],
    ['en', 'The trust exists to keep the mill turning and open to schools.', ['mission']],
    ['en', 'Grey Gull Ferries takes families across the sound and brings them home again.', ['mission']],
    ['de', 'Die Fähre Nordkai eG bringt ihre Fahrgäste bei jedem Wetter ans Festland.', ['mission']],
    ['el', 'Η Ακτοπλοΐα Βορείου Αιγαίου περνάει τους επιβάτες απέναντι χειμώνα καλοκαίρι.', ['mission']],
    ['vi', 'Hợp tác xã Phà Sông Hậu đưa khách qua sông mỗi ngày.', ['mission']],
    ['de', 'Dieses Faltblatt gilt für alle drei Anleger. Dieses Blatt soll Ihnen zeigen, was Sie an Bord erwarten dürfen.', ['purpose', 'scope']],
    ['de', 'Auf diesen Seiten steht, was Fahrgäste von uns erwarten dürfen.', ['purpose']],
    ['de', 'Unser Auftrag ist es, die Insel im Winter mit dem Festland zu verbinden.', ['mission']],
    ['de', 'Es gibt uns, weil die Bahn hier nicht mehr hält.', ['mission']],
    ['el', 'Τις σελίδες αυτές τις γράψαμε για να ξέρει ο επιβάτης τι θα βρει στο καράβι.', ['purpose']],
    ['el', 'Το κείμενο αυτό ισχύει για όλα τα δρομολόγια της γραμμής.', ['scope']],
    ['el', 'Δουλειά μας είναι να περνάμε τους νησιώτες απέναντι.', ['mission']],
    ['vi', 'Bản này soạn ra để khách đi phà biết mình được hưởng những gì.', ['purpose']],
    ['vi', 'Tài liệu này áp dụng cho cả ba bến phà.', ['scope']],
    ['vi', 'Việc của chúng tôi là đưa bà con qua sông mỗi ngày.', ['mission']],
    ['th', 'เอกสารฉบับนี้จัดทำขึ้นเพื่อให้ผู้โดยสารรู้ว่าจะได้รับบริการอย่างไร', ['purpose']],
    ['th', 'ประกาศฉบับนี้ใช้กับท่าเรือทั้งสามแห่ง', ['scope']],
    ['th', 'หน้าที่ของเราคือพาคนบนเกาะข้ามฟากทุกวัน', ['mission']],
    ['zh', '为了让乘客上船前就心里有数，轮渡所写下这份说明。', ['purpose']],
    ['zh', '本手册适用于三个码头和全部班次。', ['scope']],
    ['zh', '我们的职责就是把岛上的人平安送到对岸。', ['mission']],
    ['en', 'Applies to deck hands and ticket clerks, at the counter, by phone and by e-mail.', ['scope']],
    ['de', 'Gilt für Deck und Kasse, am Schalter, am Telefon und per E-Mail.', ['scope']],
    ['el', 'Ισχύει για το πλήρωμα και το εκδοτήριο, στο γκισέ, στο τηλέφωνο και στο e-mail.', ['scope']],
    ['vi', 'Áp dụng cho thủy thủ và nhân viên bán vé, tại quầy, qua điện thoại và email.', ['scope']],
    ['th', 'ใช้กับลูกเรือและพนักงานขายตั๋ว ทั้งที่เคาน์เตอร์ ทางโทรศัพท์ และอีเมล', ['scope']],
    ['zh', '适用于船员和售票员，包括窗口、电话和电子邮件。', ['scope']],
  ])('%s: %s', (language, opening, ids) => expect(told(language, opening)).toEqual(ids));

  test.each<Case>([
    ['en', 'We run four boats and opened the second pier in 2011.', []],
    ['en', 'Posted at the ticket shed and on board.', []],
    ['en', 'Grey Gull Ferries was founded by six families in 1962.', []],
    ['en', 'Grey Gull Ferries has four boats.', []],
    ['en', 'The winter timetable applies to the small boat only.', []],
    ['en', '> This leaflet tells you what you may count on.', []],
    ['en', 'We answer at the counter, by phone and by e-mail, so that you need not come twice.', []],
    ['en', 'The discount applies to pensioners within two days, by phone and by e-mail.', []],
    ['de', 'Wir sind am Schalter, am Telefon und per E-Mail da, damit niemand zweimal kommen muss.', []],
    ['de', 'Seit 1987 fahren wir mit vier Booten, im Winter mit zweien.', []],
    ['de', 'Ausgehängt am Anleger und an Bord.', []],
    ['el', 'Έχουμε τέσσερα καράβια και είκοσι ανθρώπους.', []],
    ['el', 'Αναρτάται στο εκδοτήριο.', []],
    ['vi', 'Chúng tôi có bốn chiếc phà, bến thứ hai mở năm 2011.', []],
    ['vi', 'Phát cho từng người bản in.', []],
    ['th', 'เรามีเรือสี่ลำ ท่าที่สองเปิดเมื่อ พ.ศ. 2554', []],
    ['th', 'ติดไว้ที่ห้องขายตั๋ว', []],
    ['zh', '我们有四条船，第二个码头2011年启用。', []],
    ['zh', '张贴于售票处。', []],
  ])('nothing in %s: %s', (language, opening, ids) => expect(told(language, opening)).toEqual(ids));

  test.each(['# Repairs\n\nOur job is to mend what others made.', 'Our work is done by six fitters.', 'Here you will find us from nine to five.'])(
    'nor another chapter, nor who does the work and where: %j',
    (opening) => expect(told('en', opening)).toEqual([]),
  );

  test('only the first three paragraphs are read', () => {
    expect(told('en', 'One.\n\nTwo.\n\nThree.\n\nOur job is to get islanders across.')).toEqual([]);
  });
});
