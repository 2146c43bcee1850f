/** Vietnamese headings by the section they open, as organisations word them; `../vi.headings.test.ts` reads them. */
import type { SectionId } from '../../../server/src/schema/vocabulary.ts';

/** Headings of each section, parted by semicolons. */
export const named: Readonly<Record<SectionId, string>> = {
  purpose: `
    Vì sao chúng tôi có bản cam kết này; Vì sao bạn cầm cuốn sổ này; Mục đích soạn thảo; Tại sao chúng ta cần quy trình;
    Lý do xây dựng chính sách; Cam kết này từ đâu mà có; Quy trình này giải quyết việc gì; Ý nghĩa của bản cam kết;
    Sổ tay này giúp bạn điều gì; Mục đích, yêu cầu; Cẩm nang ra đời vì đâu; Chính sách này nói gì; Mấy lời đầu sách; Lời mở;
    Vì sao phải có quy định; Tuyên bố chính sách; Đặt vấn đề; Chúng tôi viết những dòng này để làm gì; Về bản cam kết này;
    Về cuốn sổ tay này; Cẩm nang này dùng làm gì; Mục đích & ý nghĩa; Mục đích của tài liệu; Vì sao cần cuốn cẩm nang;
    Sao lại có bản cam kết; Mục đích ra đời; Chúng tôi công bố bản này để làm gì; Bản cam kết này là gì; Mục đích xây dựng quy trình;
    Đọc trước khi dùng; Cuốn sổ này dành cho việc gì; Lời nói đầu của giám đốc; Vì đâu có quy trình này; Lý do của quy định này;
    Tính cần thiết; Lời dẫn; Tóm lược mục đích;
    Vì sao tiệm treo tờ giấy này; Đôi điều trước khi đọc; Lý do có sổ tay; Tại sao lại cần tới tập giấy này;
    Ý nghĩa của việc ban hành; Dẫn; Giới thiệu bộ quy tắc ứng xử; Giới thiệu về sổ tay;
    Vì lẽ gì mà viết cuốn này; Mục đích của chương này; Lời thưa cùng bà con; Tài liệu này sinh ra để làm gì
  `,
  'vision-values': `
    Chúng tôi tin rằng; Những điều chúng ta trân quý; Triết lý của quán; Giá trị phục vụ; Niềm tin và phương châm;
    Kim chỉ nam của chúng ta; Tầm nhìn đến năm 2030; Nguyên tắc vàng; Bốn nguyên tắc của đội; Nét văn hóa của cửa hàng;
    Chúng ta muốn được nhớ đến như thế nào; Điều không thay đổi; Giá trị mà chúng ta gìn giữ; Khách hàng là trung tâm;
    Lấy khách hàng làm trung tâm; Giá trị của chúng ta; Điều chúng ta tin và theo; Năm điều chúng ta gìn giữ; Triết lý chăm sóc;
    Những giá trị dẫn đường; Giá trị và niềm tin; Chúng ta đại diện cho điều gì; Tâm nguyện; Cái gốc của nghề; Tầm nhìn dài hạn;
    Phương châm: khách là nhà; Đạo làm nghề; Tinh thần phục vụ của chúng ta;
    Chữ tín của nhà xe; Điều làng nghề gìn giữ; Phương châm "đúng hẹn, đúng giá"; Nghề lái đò và chữ tín;
    Ba điều không đem ra mặc cả; Lấy bà con làm gốc; Cốt cách của tiệm; Cái nghề và cái tình;
    Giá trị nhà trường theo đuổi; Điều trạm y tế tin tưởng; Ba chữ vàng của hợp tác xã
  `,
  mission: `
    Chúng tôi phục vụ để làm gì; Sứ mệnh với cộng đồng; Công việc của chúng ta; Chúng ta làm nghề gì; Nhiệm vụ của thư viện;
    Chúng tôi có mặt ở đây để làm gì; Vì sao có chúng tôi; Lý do chúng tôi tồn tại; Nhiệm vụ chính; Sứ mệnh phục vụ;
    Sứ mệnh của chúng tôi là gì; Chúng ta làm gì mỗi ngày; Việc chúng ta làm; Vì sao chúng ta có mặt; Chúng tôi là ai và làm gì;
    Nghề của chúng ta;
    Nhà thuốc có mặt để làm gì; Hợp tác xã sinh ra để làm gì; Sứ mạng của trạm y tế;
    Chúng tôi làm gì cho vùng cao; Nhiệm vụ của trạm y tế
  `,
  scope: `
    Bản này dành cho ai; Ai cần đọc quy trình; Áp dụng trong trường hợp nào; Kênh và đối tượng áp dụng; Những ai phải làm theo;
    Áp dụng tại những cửa hàng nào; Phạm vi và thời hạn áp dụng; Đối tượng phục vụ và kênh phục vụ; Ai thực hiện; Dùng khi nào;
    Áp dụng cho mọi nhân viên; Ai dùng quy trình này; Các kênh áp dụng; Chính sách có hiệu lực ở đâu; Cam kết này áp dụng với ai;
    Ở đâu, khi nào, cho ai; Quy trình áp dụng cho việc gì; Khi nào dùng quy trình này; Phạm vi công việc; Ai phải tuân theo;
    Ai được áp dụng; Chính sách này dành cho ai; Áp dụng cho người và việc nào; Áp dụng ở những kênh nào; Phạm vi, đối tượng;
    Đối tượng thực hiện; Kênh, thời gian và địa điểm áp dụng; Bản này có hiệu lực với ai; Dành cho nhân viên nào;
    Nhân viên nào phải làm theo; Những nơi áp dụng; Cam kết này áp dụng ở đâu; Thời gian và nơi áp dụng; Ai và ở đâu; Với ai, ở đâu;
    Đối tượng và kênh; Sổ tay dành cho ai; Những việc thuộc phạm vi quy trình; Dùng cho trường hợp nào; Trường hợp áp dụng;
    Ai theo sổ tay này, ở quầy nào; Nơi và kênh áp dụng quy định; Quy trình dùng cho những loại đơn nào;
    Áp dụng cho khách đi phà và xe; Những ai bị ràng buộc bởi quy định; Quy định này phủ tới đâu;
    Đối tượng thi hành và kênh tiếp nhận;
    Ai phải đọc và làm theo; Những trường hợp dùng quy trình này; Đối tượng chịu sự điều chỉnh; Phạm vi thi hành
  `,
  objectives: `
    Mục tiêu năm 2026; Mục tiêu phục vụ khách hàng; Chỉ tiêu năm; Những mục tiêu hướng tới; Điều chúng ta muốn đạt tới;
    Mục tiêu đo được; Các mục tiêu và cách đo;
    Năm nay phấn đấu những gì; Đích ngắm của tổ bán hàng; Mục tiêu quý tới; Con số cần chạm;
    Chỉ tiêu sáu tháng cuối năm; Kết quả chúng ta nhắm đến
  `,
  benchmark: `
    So với đối thủ; Đối thủ đang làm gì; Chúng ta đứng ở đâu trên thị trường; So sánh với các đơn vị cùng ngành; Đối chiếu với đối thủ
  `,
  'mission-alignment': `
    Mục tiêu gắn với sứ mệnh ra sao; Mối liên kết với sứ mệnh; Mỗi mục tiêu phục vụ sứ mệnh nào
  `,
  'customer-needs': `
    Khách của quán là ai; Khách hàng của chúng ta mong gì; Vì sao khách chọn chúng ta; Ai bước qua cửa; Ai gọi cho chúng ta;
    Năm nhu cầu chính của khách; Nỗi lo của người bệnh; Khách hàng và mong muốn của họ; Khách đến quán để làm gì; Các nhóm khách hàng;
    Họ là ai và cần gì; Ai đến thư viện; Những vị khách thường gặp; Người thuê nhà của chúng ta; Khách cần gì nhất;
    Điều bạn đọc mong đợi; Khách đi xe cần gì; Hiểu về hội viên; Khách hàng của trạm; Ai là khách hàng; Khách của chúng ta;
    Bạn đọc của chúng ta là ai; Họ cần điều gì ở chúng ta; Bốn điều khách cần nhất; Những điều khách mong; Mong muốn của người thuê;
    Thực khách và thói quen; Khách hàng: họ là ai, cần gì; Người đến khám là ai; Ai dùng dịch vụ của chúng ta; Vấn đề của khách;
    Khách thường lo điều gì; Ba nhu cầu lớn nhất;
    Người đến sửa xe mong gì; Ai hay ghé chợ mình; Bà con mong điều gì ở hợp tác xã; Ai ngồi ở phòng chờ của ta;
    Bốn nhóm khách và điều họ cần; Chân dung người thuê trọ;
    Hành khách của chúng ta là ai; Phụ huynh lo điều gì nhất; Người bệnh cần gì ở ta; Khách quen và khách vãng lai
  `,
  definitions: `
    Giải thích một số từ ngữ; Từ ngữ và chữ viết tắt; Các khái niệm cơ bản; Nghĩa của các từ dùng trong quy trình;
    Cách hiểu các thuật ngữ; Thế nào là sự cố khẩn cấp; Một số thuật ngữ; Hiểu thế nào là phản ánh; Những từ hay dùng;
    Chú thích thuật ngữ; Từ điển nhỏ; Định nghĩa các thuật ngữ; Quy ước từ ngữ; Diễn giải thuật ngữ; Từ khóa;
    Những từ cần hiểu thống nhất; Nói cho cùng một nghĩa; Chữ và nghĩa; Các từ viết tắt và ký hiệu; Cách gọi trong tài liệu;
    Nói rõ mấy chữ hay dùng; Các từ trong sổ này hiểu ra sao; Từ vựng trong nghề; Tiếng lóng của bếp; Gọi tên cho thống nhất;
    Một số khái niệm thường dùng;
    Giải nghĩa từ ngữ; Các chữ viết tắt trong sổ; Hiểu cho đúng vài từ
  `,
  roles: `
    Ai làm việc gì; Ai phụ trách việc gì; Trách nhiệm các bộ phận; Phân công thực hiện; Nhiệm vụ của các phòng ban;
    Việc của từng người; Người chịu trách nhiệm; Trách nhiệm của nhân viên; Vai trò của trưởng ca; Phân vai; Ai lo khâu nào;
    Trách nhiệm liên quan; Trách nhiệm của lãnh đạo; Quyền hạn của nhân viên; Bảng phân công; Phòng ban nào làm gì;
    Trách nhiệm của các phòng; Ai chịu trách nhiệm việc gì; Vai trò từng vị trí; Phân công nhiệm vụ và trách nhiệm;
    Nhiệm vụ từng bộ phận; Mỗi người một việc; Chức trách; Người thực hiện và trách nhiệm; Trách nhiệm tổ chức; Việc nào của ai;
    Phân định trách nhiệm; Đội ngũ và phân công;
    Ca nào lo việc gì; Bảng phân việc; Ai trực, ai ký, ai báo; Chia việc trong ca; Việc của bếp, việc của bàn; Ai cầm chịch;
    Nhiệm vụ từng vị trí;
    Trách nhiệm của nhân viên và tổ trưởng; Người nào giữ việc nào; Phân công trong ca trực; Chức trách từng người
  `,
  standards: `
    Chúng tôi hứa với bạn; Những lời hứa của chúng tôi; Quý khách sẽ được phục vụ ra sao; Khách được chào đón thế nào;
    Chuẩn mực dịch vụ; Chúng tôi phục vụ bạn như thế nào; Thời hạn trả lời; Cam kết thời gian; Bao lâu chúng tôi trả lời;
    Tiêu chuẩn cho từng kênh; Mức chất lượng dịch vụ; Các mốc thời gian; Mười cam kết; Bạn được gì khi đến đây;
    Thời hạn giải quyết theo loại việc; Khi nào bạn nhận được câu trả lời; Điều bạn có thể trông cậy; Chúng tôi cam kết gì;
    Tiêu chí phục vụ; Tiêu chí chất lượng; Phục vụ đúng chuẩn; Người dân được phục vụ thế nào; Chúng tôi bảo đảm điều gì;
    Thời gian giao hàng cam kết; Thước đo phục vụ; Trả lời trong bao lâu; Mức độ ưu tiên và thời gian xử lý; Phục vụ tại từng kênh;
    Cam kết theo từng kênh; Cam kết của thư viện với bạn đọc; Chúng tôi hứa những gì; Lời hứa với bạn đọc;
    Chúng tôi trả lời trong bao lâu; Bạn có thể mong đợi điều gì; Tiêu chuẩn phục vụ từng kênh; Cam kết cụ thể;
    Các cam kết của chúng tôi; Khách được đón tiếp thế nào; Chuẩn đón tiếp; Mức phục vụ tối thiểu; Bao lâu thì có kết quả;
    Chúng tôi giữ lời thế nào; Quý vị được phục vụ như thế nào; Tiêu chuẩn thời gian; Thời gian đáp ứng; Thời hạn phục vụ;
    Quy định về thời gian phục vụ; Điều chúng tôi làm cho bạn; Từ lời chào đến lời tạm biệt; Cách chúng tôi chăm sóc bạn;
    Chúng tôi chăm sóc khách ra sao; Chất lượng phục vụ cam kết; Nhanh đến mức nào; Người bệnh được chăm sóc thế nào;
    Mỗi lần bạn gọi, bạn sẽ được gì; Đón khách và phục vụ;
    Hẹn khách thì giữ mấy giờ; Bảng mốc thời gian từng kênh; Mỗi kênh trả lời trong bao lâu; Cam kết của bến tàu;
    Bao lâu thì có câu trả lời; Phục vụ thế nào thì gọi là đạt; Chuẩn phòng sạch và chuẩn chờ đợi; Thời hạn từng loại thủ tục;
    Hứa với hành khách;
    Thời gian chờ và thời gian trả kết quả; Hẹn giờ nào đúng giờ ấy; Cam kết về thời gian; Các mốc giờ phải giữ
  `,
  expectations: `
    Nhân viên phải thế nào; Chúng ta mong gì ở nhau; Điều nên và không nên; Những điều nhân viên cần nhớ; Quy tắc dành cho nhân viên;
    Việc luôn làm, việc không bao giờ làm; Thái độ và tác phong; Nhân viên được gì và không được gì; Chúng tôi luôn và không bao giờ;
    Điều cần làm, điều cần tránh; Được làm và không được làm; Những điều phải làm; Hành vi ứng xử; Quy tắc ứng xử với khách;
    Yêu cầu với người trực tổng đài; Chuẩn mực đạo đức và ứng xử; Cách cư xử; Những điều không được làm;
    Điều chúng ta làm và không làm; Chúng ta làm và không làm; Những việc nhân viên phải làm; Điều mỗi người cần nhớ;
    Mong đợi với từng nhân viên; Luôn làm và không bao giờ làm; Tác phong, lời nói, trang phục; Mười điều cần nhớ; Nên làm, nên tránh;
    Việc nên và không nên; Chuẩn mực của người phục vụ; Điều cấm; Cam kết của mỗi nhân viên; Quy tắc vàng khi tiếp khách;
    Người của chúng ta cư xử thế nào; Nhân viên cần có phẩm chất gì;
    Tác phong người lái đò; Việc nên, việc tránh khi đứng quầy; Bảy điều tài xế không được quên; Cấm kỵ khi đứng bếp;
    Người bán vé phải ra sao; Mười điều nằm lòng của nhân viên; Được làm gì, không được làm gì; Đứng quầy: nên và đừng;
    Ăn mặc, chào hỏi, thái độ; Điều lệnh đứng quầy; Được phép và không được phép; Nhân viên cần nhớ mười điều
  `,
  guidelines: `
    Khi khách nóng giận; Tiếp khách khó tính; Cách xưng hô; Nói chuyện với khách thế nào; Ngôn ngữ và thái độ khi nói chuyện;
    Xử lý tình huống khó; Khách say rượu; Từ chối khéo; Gặp khách khó thì sao; Lời chào, lời xin lỗi; Giữ bình tĩnh trước khách;
    Viết thư cho khách; Hướng dẫn nói chuyện qua điện thoại; Trò chuyện với bệnh nhân; Những câu nên tránh; Khi người dân bức xúc;
    Cách trả lời khách; Khách hàng đặc biệt khó; Cách nói với khách; Khi khách giận; Xử lý khách hàng khó; Tình huống nhạy cảm;
    Giọng điệu trong thư và tin nhắn; Nói không mà vẫn vui lòng khách; Khách nặng lời; Xử lý khi khách to tiếng;
    Giao tiếp qua điện thoại; Cách xin lỗi; Lời nói và thái độ khi trả lời; Hướng dẫn trả lời tin nhắn; Khi phải nói lời từ chối;
    Câu nói nên dùng; Bảo vệ nhân viên trước khách hung hăng;
    Khách say, khách quậy thì xử sao; Ăn nói với khách qua điện thoại; Xưng hô cho phải phép; Nói chuyện với người nhà bệnh nhân;
    Gặp khách làm khó; Lời hay nên dùng; Từ chối sao cho khách khỏi buồn; Gặp người khó tính, gặp chuyện nóng; Kỹ năng lắng nghe;
    Khi bệnh nhân mất bình tĩnh; Câu cửa miệng nên có; Cách đưa tin không vui
  `,
  procedures: `
    Thứ tự các bước; Cách tiếp nhận yêu cầu; Quy trình phục vụ khách; Quy trình từng bước; Làm gì trước, làm gì sau;
    Cách làm từng bước; Cách thức xử lý; Xử lý yêu cầu của khách; Tiếp nhận và giải quyết yêu cầu; Các bước tiếp nhận đơn;
    Cách làm việc hằng ngày; Phương thức thực hiện; Từ khi khách gọi đến khi xong việc; Trình tự và cách thức thực hiện;
    Quy trình tiếp nhận và xử lý thông tin; Các bước phải làm; Thực hiện thế nào; Sơ đồ xử lý; Bảy bước; Quy trình nhận hàng;
    Quy trình xử lý sự cố; Tiến hành ra sao; Thủ tục tiếp nhận; Các bước xử lý yêu cầu; Quy trình chi tiết; Trình tự công việc;
    Thực hiện theo các bước sau; Cách xử lý yêu cầu; Tiếp nhận, phân loại, xử lý; Lưu đồ và diễn giải; Năm bước phục vụ;
    Cách làm cụ thể; Cách chúng ta làm việc; Làm như thế nào; Quy trình xử lý hồ sơ; Thao tác; Các thao tác; Nội dung và trình tự;
    Bước này đến bước kia; Xử lý một yêu cầu từ đầu đến cuối; Tiếp nhận yêu cầu; Quy trình tiếp khách; Tiếp nhận cuộc gọi;
    Nhận máy, sửa máy, trả máy; Từ lúc khách đặt đến lúc giao; Trình tự tiếp nhận xe; Đặt chỗ, xuất vé, lên tàu;
    Quy trình nhận và trả xe; Làm theo bảy bước;
    Các bước cấp lại thẻ; Trình tự khám bệnh; Cách làm từng việc; Quy trình tiếp nhận hồ sơ một cửa
  `,
  escalation: `
    Báo ai khi không giải quyết được; Ai giải quyết khi nhân viên không làm được; Chuyển lên trên; Khi cần ý kiến của quản lý;
    Quy trình báo cáo vượt cấp; Bậc thang xử lý; Việc quá khả năng thì chuyển ai; Khi việc vượt quá thẩm quyền; Chuyển tiếp vụ việc;
    Chuyển cấp giải quyết; Khi nào nhờ trưởng nhóm; Nếu nhân viên không xử lý được; Chuyển giao vụ việc khó; Lên cấp trên; Cấp xử lý;
    Ai quyết định tiếp; Khi nào báo giám đốc; Cần người có thẩm quyền cao hơn; Khi nào cần báo quản lý; Chuyển tiếp lên quản lý;
    Chuyển cho cấp trên; Vượt quá quyền hạn thì sao; Khi cần cấp cao hơn; Bậc xử lý; Ai quyết khi chưa xong; Nếu chưa giải quyết được;
    Báo cáo và xin chỉ đạo; Xin chỉ đạo; Chuỗi chuyển cấp; Báo lên trên; Việc khó chuyển cho ai; Quá hạn thì báo ai;
    Khi hết thẩm quyền; Kéo quản lý vào khi nào; Các mức chuyển cấp;
    Việc quá tay thì báo ai; Khi nào phải gọi trưởng trạm; Thang báo việc; Vượt quyền thì trình ai; Đẩy việc lên cấp trên;
    Chuyện lớn mời chủ tiệm; Phân cấp hỗ trợ;
    Vượt cấp và chuyển cấp; Lúc nào thì báo lãnh đạo; Ca khó chuyển cho ai; Trình tự báo cáo lên trên
  `,
  complaints: `
    Nếu chúng tôi làm sai; Khi bạn chưa hài lòng; Khi có sai sót; Bạn muốn khiếu nại; Gửi khiếu nại; Nếu chúng tôi không giữ lời;
    Khi dịch vụ không như mong đợi; Phản ánh, khiếu nại; Giải quyết phản ánh của người dân; Xử lý than phiền; Khách chê thì sao;
    Nếu có điều gì không ổn; Khi mọi chuyện không như ý; Chúng tôi sai thì làm gì; Nếu bạn thất vọng; Khi chúng tôi thất hứa;
    Khi lời hứa không được giữ; Nếu dịch vụ chưa đạt; Tiếp nhận, giải quyết đơn thư; Khách chưa vui thì làm gì; Quyền khiếu nại;
    Khi chúng tôi mắc lỗi; Khi bạn không vừa ý; Giải quyết than phiền; Nếu khách không hài lòng; Khi có chuyện không hay;
    Bạn không hài lòng thì sao; Nếu có gì không vừa ý; Cách phản ánh; Phản ánh tới ai, khi nào được trả lời; Nếu chúng tôi lỡ hẹn;
    Khiếu nại của khách; Khi bạn thấy bị đối xử không đúng; Tiếp nhận phàn nàn; Khi khách phiền lòng; Muốn phàn nàn thì làm gì;
    Khi lỗi ở chúng tôi; Sai sót và cách sửa; Chúng tôi sửa lỗi thế nào; Khi chúng tôi làm bạn thất vọng; Khi mọi việc đi sai hướng;
    Kiến nghị và phản ánh; Khi bạn cần khiếu nại;
    Khi khách phàn nàn; Khách chê món, đòi trả; Gửi đơn thưa ở đâu; Khách kêu thì làm sao; Thư phàn nàn đi đường nào;
    Xử lý phản ánh của hành khách; Chúng tôi làm phiền lòng bạn ư; Thuốc dỏm, lúa chết: nghe bà con kêu; Không giữ lời thì sao;
    Khiếu nại và tố cáo; Khi hành khách không vừa lòng; Tiếp nhận đơn thư khiếu nại; Nếu chúng tôi sai
  `,
  feedback: `
    Chúng tôi lắng nghe bạn; Đóng góp ý kiến; Hãy nói cho chúng tôi biết; Bạn thấy chúng tôi thế nào; Ý kiến của bạn;
    Khảo sát hài lòng; Chúng tôi muốn nghe bạn nói; Cho chúng tôi biết cảm nhận; Tiếng nói của bạn đọc; Góp ý từ nhân viên;
    Đo lường và cải tiến; Hỏi khách sau mỗi lần phục vụ; Chúng tôi học hỏi thế nào; Đánh giá của khách hàng; Khách góp ý ở đâu;
    Nghe từ tuyến đầu; Nhận xét của khách; Nhìn lại và cải thiện; Cải thiện không ngừng; Ý kiến của khách hàng và nhân viên;
    Xin ý kiến khách; Góp ý cho chúng tôi; Phản hồi từ khách; Chúng tôi muốn nghe ý kiến của bạn; Nghe khách nói; Sổ góp ý và khảo sát;
    Khách đánh giá chúng tôi; Kể cho chúng tôi nghe; Điều bạn nói với chúng tôi; Lắng nghe và cải tiến; Tiếp thu ý kiến;
    Tiếp nhận ý kiến; Đánh giá mức độ hài lòng của khách hàng; Cùng nhau làm tốt hơn; Cải tiến từ ý kiến khách; Lời khen, lời chê;
    Khảo sát định kỳ;
    Hỏi khách mỗi quý; Sổ góp ý ở quầy; Nghe anh em và nghe khách; Lấy ý kiến người bệnh; Thăm dò mỗi mùa; Khách chấm điểm ta;
    Hòm thư góp ý; Phiếu khảo sát sau chuyến đi; Người dân nhận xét; Đo sự hài lòng
  `,
  'service-policies': `
    Chính sách đổi và trả; Quy định hoàn vé; Hủy lịch hẹn; Xử lý hàng lỗi; Khách muốn đổi hàng; Bảo hành và sửa chữa;
    Chính sách giảm giá; Thẻ quà tặng và phiếu mua hàng; Phí trả chậm; Những chính sách thường dùng; Hoàn trả học phí;
    Khi món ăn không đạt; Khi sản phẩm bị lỗi; Khách hủy đơn; Đổi lịch khám; Mất vé; Đền bù hàng hư; Quy định về khuyến mãi;
    Các tình huống thường gặp; Chậm đóng học phí; Dịch vụ không đạt; Hàng giao sai; Đổi trả, bảo hành; Hoàn tiền và bồi thường;
    Các chính sách với khách; Chính sách theo từng việc; Những chính sách cụ thể; Đổi lịch, hủy lịch; Phiếu giảm giá; Quên đồ tại quán;
    Hàng hư khi giao; Trả phòng trễ; Quy định hủy; Khi khách muốn trả hàng; Sản phẩm lỗi; Thanh toán trễ hạn; Bảo hành sau sửa chữa;
    Khách làm mất phiếu giữ đồ; Chính sách khách hàng thân thiết; Hàng không đúng mô tả
  `,
  'social-media': `
    Trả lời trên mạng xã hội; Đánh giá trên Google; Ai trả lời bình luận; Trang Facebook của chúng tôi; Khi khách viết trên mạng;
    Bình luận và đánh giá công khai; Ứng xử trên mạng xã hội; Mạng xã hội và báo chí; Trả lời bình luận trên Facebook;
    Đánh giá trên mạng; Mạng xã hội; Ai được trả lời trên fanpage; Khi có đánh giá xấu; Đánh giá một sao;
    Bình luận, tin nhắn trên mạng xã hội;
    Trả lời bình luận trên mạng; Khi bị đánh giá 1 sao; Bị bóc phốt trên mạng; Ai trả lời trên Fanpage;
    Zalo, Facebook và đánh giá Google
  `,
  'internal-communication': `
    Báo cho trưởng ca; Ghi sổ và báo cáo; Thông tin giữa các ca; Bàn giao cuối ca; Ghi chép nội bộ; Báo cáo hằng ngày;
    Ghi vào hệ thống; Trao đổi trong đội; Chế độ báo cáo; Báo cho quản lý; Giao ca; Họp đầu ca; Ghi nhận thông tin; Nhóm Zalo nội bộ;
    Thông tin nội bộ; Báo cáo sự việc; Phối hợp giữa các phòng;
    Nhắn nhau trong nhóm Zalo; Ghi sổ giao ca; Báo ca sau; Họp mười phút đầu giờ;
    Bàn giao ca; Báo cáo cuối ngày
  `,
  resources: `
    Ai giúp được bạn; Cần giúp thì tìm ai; Tài liệu cần đọc; Số điện thoại quan trọng; Danh bạ; Bảng liên hệ nhanh; Hỏi ai, ở đâu;
    Người để hỏi; Tài liệu đính kèm; Tài liệu liên quan và biểu mẫu; Văn bản tham chiếu; Tham chiếu; Căn cứ và tài liệu liên quan;
    Khi cần trợ giúp; Liên hệ theo từng việc; Nhờ ai khi vướng; Hỏi ai việc gì; Khi cần, tìm ai; Người có thể giúp; Địa chỉ cần biết;
    Tài liệu và biểu mẫu; Sổ liên lạc; Nơi tìm tài liệu; Tìm thông tin ở đâu; Ai giúp việc gì; Trợ giúp; Công cụ hỗ trợ;
    Tài liệu học thêm; Danh mục tài liệu; Danh bạ nội bộ;
    Cần giấy tờ gì thì tìm ở đâu; Số máy cần thuộc; Cần gì hỏi ai; Mẫu phiếu và đường dẫn;
    Biểu mẫu và tài liệu kèm theo
  `,
  implementation: `
    Đào tạo trước khi công bố; Đưa cam kết vào đời sống; Làm sao để mọi người biết; Kế hoạch đào tạo; Học việc tuần đầu;
    Phổ biến chính sách; Nhân viên mới bắt đầu thế nào; Trước khi dán lên tường; Đào tạo và truyền thông; Tập huấn và công bố;
    Chúng tôi thực hiện cam kết như thế nào; Biến lời hứa thành việc làm; Hướng dẫn cho nhân viên mới; Ngày đầu đi làm;
    Triển khai cam kết; Tổ chức thực hiện cam kết; Đào tạo định kỳ; Ban hành và hiệu lực; Đào tạo, phổ biến; Chuẩn bị cho nhân viên;
    Nhân viên học cam kết này thế nào; Trước ngày công bố; Đưa vào thực hiện; Cách triển khai; Từ ngày nào áp dụng;
    Phổ biến đến nhân viên; Học trước, treo sau; Hướng dẫn nhận việc; Hội nhập nhân viên mới; Học nghề trong tuần đầu;
    Cam kết đi vào thực tế; Thực hiện cam kết; Tổ chức đào tạo; Công bố và phổ biến; Ra mắt;
    Tập cho người mới; Đưa sổ tay xuống từng trạm; Học trước khi treo bảng; Dạy nghề cho lính mới;
    Phổ biến đến toàn thể nhân viên; Huấn luyện trước khi áp dụng; Hiệu lực thi hành
  `,
  pilot: `
    Chạy thử ở hai cửa hàng; Áp dụng thử; Giai đoạn thí điểm; Kết quả thử nghiệm; Thử trước với một nhóm; Làm thử trước;
    Thử ở một chi nhánh;
    Làm thử ở trạm số 3; Chạy thử hai tuần ở một quầy;
    Giai đoạn chạy thử
  `,
  enforcement: `
    Kiểm tra và xử lý; Nếu nhân viên làm sai; Không tuân thủ thì sao; Giám sát và xử lý; Biện pháp kỷ luật; Theo dõi việc tuân thủ;
    Kiểm tra việc thực hiện; Xử lý khi làm trái; Vi phạm và hậu quả; Bảo đảm thực hiện; Giám sát thực hiện; Thưởng và phạt;
    Kiểm soát tuân thủ; Khi có vi phạm; Xử lý khi vi phạm; Không làm đúng thì sao; Kỷ luật và khen thưởng; Kiểm tra, giám sát;
    Trách nhiệm khi vi phạm; Tuân thủ và kỷ luật; Nếu ai đó không làm theo; Các mức xử lý;
    Ai làm sai thì sao; Kiểm tra chéo và nhắc nhở; Phạt và thưởng;
    Giám sát việc thực hiện; Khen thưởng, kỷ luật
  `,
  exceptions: `
    Ngoại lệ và cách xin; Khi nào được linh hoạt; Các trường hợp ngoại lệ; Trường hợp không giải quyết; Không áp dụng khi;
    Ai được phép cho ngoại lệ; Ngoài quy định; Xử lý ngoại lệ; Khi được phép làm khác; Ngoại lệ; Trường hợp ngoài quy trình;
    Ai duyệt ngoại lệ; Linh hoạt đến đâu; Trường hợp riêng;
    Lúc nào được làm khác; Trường hợp được châm chước; Ai được phá lệ;
    Những trường hợp được miễn; Ngoại lệ và người duyệt
  `,
  review: `
    Rà soát và sửa đổi; Xem lại mỗi năm; Cập nhật tài liệu; Khi nào chính sách được sửa; Lịch sử cập nhật; Các lần sửa đổi;
    Giữ cho sổ tay luôn mới; Sửa đổi gần nhất; Xem xét, sửa đổi; Đánh giá và cập nhật; Theo dõi sửa đổi; Thay đổi chính sách;
    Hiệu lực và rà soát; Xem xét lại chính sách; Quản lý thay đổi; Soát lại hằng năm; Rà soát, đánh giá; Chu kỳ rà soát; Tài liệu sống;
    Cập nhật và lưu giữ; Phê duyệt và sửa đổi; Xem lại và cập nhật; Ai sửa sổ tay; Rà soát cam kết; Bao lâu xem lại một lần;
    Lịch rà soát; Ngày sửa đổi; Theo dõi và rà soát; Soát xét và cải tiến; Giữ cho tài liệu luôn đúng; Sửa đổi quy định;
    Hiệu lực, rà soát; Kiểm tra lại hằng năm; Cập nhật hằng năm; Nhật ký cập nhật; Rà soát và phê duyệt; Xem lại bản cam kết;
    Thay đổi phiên bản;
    Mỗi năm ngồi lại một lần; Sửa sổ tay; Lần cập nhật gần nhất; Khi nào viết lại cuốn này; Ngày sửa gần nhất;
    Người giữ sổ và lịch xem lại;
    Bảng theo dõi sửa đổi; Hiệu đính và tái bản
  `,
  contact: `
    Liên hệ với ai; Mọi câu hỏi xin gửi; Bạn cần hỏi thêm; Liên hệ chúng tôi; Người phụ trách chính sách; Thắc mắc về quy trình;
    Hỗ trợ khách hàng; Nơi liên hệ; Số điện thoại liên hệ; Gọi cho ai; Địa chỉ của chúng tôi; Tìm chúng tôi ở đâu;
    Ai trả lời câu hỏi của bạn; Liên hệ, hỏi đáp; Thông tin hỗ trợ; Kênh hỗ trợ; Đơn vị đầu mối; Câu hỏi; Liên hệ; Nơi gửi câu hỏi;
    Gửi thư về đâu; Gọi, nhắn, ghé; Hỏi chúng tôi; Liên hệ người phụ trách; Phòng chăm sóc khách hàng; Bộ phận tiếp nhận; Có thắc mắc;
    Nói chuyện với chúng tôi; Đường dây hỗ trợ; Bộ phận chăm sóc khách hàng; Để được hỗ trợ; Bạn có thể gặp chúng tôi ở đâu;
    Gọi tổng đài hay ghé quầy; Muốn hỏi thêm thì gọi; Số máy của trạm; Địa chỉ, điện thoại, Zalo; Còn thắc mắc;
    Tìm ai, gọi số nào;
    Đường dây nóng; Nơi giải đáp thắc mắc; Bộ phận một cửa: địa chỉ, điện thoại
  `,
  summary: `
    Tóm tắt cho website; Cam kết tóm tắt; Bản ngắn; Nói ngắn lại; Bản công khai; Đoạn đăng trên trang web;
    Nói gọn trong năm dòng; Tóm gọn một trang;
    Tóm tắt cho người bận
  `,
};
