import type { FeedbackChannel, FeedbackSort } from '../domain/feedback/feedback.ts'

/** How far a piece of demo feedback has come. */
export type Stage =
  | 'RECEIVED'
  | 'IN_PROGRESS'
  | 'ASKED'
  | 'DRAFTED'
  | 'ANSWERED'
  | 'PUBLISHED'
  | 'RATED'
  | 'DECLINED'
  | 'TRANSFERRED'

/** Stages after which nobody has anything to do. */
export const finished: readonly Stage[] = ['PUBLISHED', 'RATED', 'DECLINED', 'TRANSFERRED']

/** A made-up piece of feedback, with what comes of it. */
export interface DemoWords {
  readonly sort: FeedbackSort
  readonly channel: FeedbackChannel
  readonly kind: string
  readonly stage: Stage
  /** Working days ago. */
  readonly daysAgo: number
  /** Working hours between its arrival and its entry. */
  readonly enteredAfter: number
  readonly title: string
  readonly body: string
  readonly answer: string
}

const words = (
  [sort, channel, kind, stage, daysAgo, enteredAfter]: readonly [
    FeedbackSort,
    FeedbackChannel,
    string,
    Stage,
    number,
    number,
  ],
  title: string,
  body: string,
  answer = '',
): DemoWords => ({ ...{ sort, channel, kind, stage, daysAgo, enteredAfter }, title, body, answer })

/** One after another they go round the agencies. */
export const demoWords: readonly DemoWords[] = [
  words(
    ['FEEDBACK', 'PORTAL', 'CONDUCT', 'RECEIVED', 1, 0],
    'Chờ lâu ở quầy chứng thực',
    'Sáng thứ Hai tôi đến chứng thực bản sao, lấy số lúc 7 giờ 15 nhưng đến 10 giờ mới được gọi, trong khi chỉ có một quầy làm việc. Đề nghị bố trí thêm người vào đầu tuần.',
  ),
  words(
    ['FEEDBACK', 'HOTLINE', 'CONDUCT', 'RECEIVED', 6, 11],
    'Gọi số điện thoại của quầy không có người nghe',
    'Người dân gọi đến đường dây nóng cho biết đã gọi số của Bộ phận Một cửa nhiều lần trong giờ hành chính mà không có người nghe máy.',
  ),
  words(
    ['FEEDBACK', 'LETTER', 'UNFIT', 'IN_PROGRESS', 4, 3],
    'Đề nghị bỏ yêu cầu nộp bản giấy khi đã nộp trực tuyến',
    'Tôi đã nộp hồ sơ trực tuyến toàn trình, đính kèm bản sao điện tử có chứng thực, nhưng vẫn được yêu cầu mang bản giấy đến đối chiếu. Đề nghị xem lại quy định này.',
  ),
  words(
    ['FEEDBACK', 'PORTAL', 'CONDUCT', 'IN_PROGRESS', 18, 0],
    'Hồ sơ đất đai quá hạn chưa có kết quả',
    'Hồ sơ của tôi hẹn trả từ tháng trước, đến nay chưa có kết quả và cũng không nhận được thông báo gia hạn nào.',
  ),
  words(
    ['FEEDBACK', 'MAIL', 'INCONSISTENT', 'ASKED', 5, 2],
    'Hai cơ quan hướng dẫn khác nhau về cùng một giấy tờ',
    'Cùng một thủ tục, phường hướng dẫn nộp bản chính, còn trên Cổng lại ghi bản sao. Đề nghị thống nhất.',
  ),
  words(
    ['FEEDBACK', 'PORTAL', 'PROPOSAL', 'DRAFTED', 9, 0],
    'Kiến nghị nhận hồ sơ ngoài giờ vào thứ Bảy',
    'Nhiều người đi làm không thể đến trong giờ hành chính. Kiến nghị tiếp nhận hồ sơ vào sáng thứ Bảy.',
    'Cảm ơn kiến nghị của ông/bà. Cơ quan đang tổng hợp để trình cấp có thẩm quyền về việc bố trí trực tiếp nhận vào sáng thứ Bảy. Trong thời gian này, ông/bà có thể nộp hồ sơ trực tuyến vào bất cứ lúc nào.',
  ),
  words(
    ['FEEDBACK', 'PORTAL', 'CONDUCT', 'ANSWERED', 12, 0],
    'Yêu cầu bổ sung hồ sơ nhiều lần',
    'Tôi bị yêu cầu bổ sung giấy tờ ba lần, mỗi lần một loại. Đề nghị hướng dẫn đầy đủ một lần.',
    'Cơ quan xin lỗi ông/bà. Việc yêu cầu bổ sung nhiều lần là chưa đúng quy định; cơ quan đã chấn chỉnh và nhắc nhở bộ phận tiếp nhận hướng dẫn đầy đủ, một lần.',
  ),
  words(
    ['FEEDBACK', 'PORTAL', 'CONDUCT', 'PUBLISHED', 25, 0],
    'Cán bộ hướng dẫn chưa rõ',
    'Tôi hỏi về giấy tờ đăng ký khai sinh thì được trả lời chung chung, phải về tìm hiểu lại. Đề nghị niêm yết rõ danh mục giấy tờ.',
    'Cơ quan tiếp thu ý kiến. Danh mục giấy tờ của từng thủ tục đã được niêm yết tại quầy và trên Cổng Dịch vụ công; người dân có thể quét mã QR tại quầy để xem.',
  ),
  words(
    ['FEEDBACK', 'POST', 'UNFIT', 'RATED', 30, 5],
    'Thời hạn giải quyết quá dài',
    'Thủ tục xác nhận tình trạng hôn nhân chỉ cần tra cứu dữ liệu nhưng phải chờ nhiều ngày. Đề nghị rút ngắn.',
    'Cơ quan đã kiến nghị cấp có thẩm quyền rút ngắn thời hạn. Từ tháng này, hồ sơ không phải xác minh được trả trong ngày làm việc.',
  ),
  words(
    ['FEEDBACK', 'PORTAL', 'CONDUCT', 'RATED', 40, 0],
    'Không nhận được tin nhắn báo kết quả',
    'Hồ sơ đã có kết quả hai ngày nhưng tôi không nhận được tin nhắn nào, phải tự tra cứu mới biết.',
    'Cơ quan đã kiểm tra: số điện thoại trong hồ sơ thiếu một chữ số nên tin nhắn không gửi được. Ông/bà vui lòng cập nhật số điện thoại ở mục Tài khoản.',
  ),
  words(
    ['FEEDBACK', 'PORTAL', 'OTHER', 'DECLINED', 15, 0],
    'Khiếu nại quyết định xử phạt vi phạm hành chính',
    'Tôi không đồng ý với quyết định xử phạt và đề nghị hủy quyết định này.',
  ),
  words(
    ['FEEDBACK', 'MAIL', 'INITIATIVE', 'TRANSFERRED', 22, 4],
    'Sáng kiến dùng một mã hồ sơ cho các bộ, ngành',
    'Đề nghị các bộ, ngành dùng chung một mã hồ sơ để người dân chỉ tra cứu ở một nơi.',
  ),
  words(
    ['QUESTION', 'QUESTIONS', '', 'RECEIVED', 2, 0],
    'Đăng ký khai sinh cho con ở nơi tạm trú được không?',
    'Vợ chồng tôi đăng ký thường trú ở tỉnh khác, đang tạm trú tại đây. Chúng tôi có thể đăng ký khai sinh cho con ở nơi tạm trú không?',
  ),
  words(
    ['QUESTION', 'QUESTIONS', '', 'PUBLISHED', 20, 0],
    'Nộp hồ sơ trực tuyến có phải mang bản giấy đến không?',
    'Tôi đã nộp đủ giấy tờ trên Cổng. Khi nhận kết quả tôi có phải mang bản giấy đến không?',
    'Với thủ tục toàn trình, ông/bà không phải mang bản giấy đến. Kết quả điện tử có chữ ký số được lưu trong Kho dữ liệu của ông/bà và có giá trị như bản giấy.',
  ),
  words(
    ['QUESTION', 'QUESTIONS', '', 'PUBLISHED', 33, 0],
    'Nhờ người khác nộp hồ sơ thay có được không?',
    'Mẹ tôi lớn tuổi, không đi lại được. Tôi nộp hồ sơ thay thì cần giấy tờ gì?',
    'Ông/bà có thể nộp thay khi được ủy quyền theo quy định. Ông/bà mang theo văn bản ủy quyền và giấy tờ tùy thân của mình khi đến quầy.',
  ),
]
