import { defineRefusals, type Refusal } from '@motcua/kernel'

const messages = {
  FEEDBACK_NOT_FOUND: {
    vi: 'Không tìm thấy phản ánh, kiến nghị này, hoặc bạn không được xem. Hãy kiểm tra lại mã và đường dẫn.',
    en: 'There is no such feedback, or it is not yours to see. Check the code and the link.',
  },
  FEEDBACK_CHANGED: {
    vi: 'Phản ánh này vừa được người khác cập nhật. Hãy tải lại rồi làm lại.',
    en: 'Somebody has just changed this feedback. Load it again and repeat.',
  },
  FEEDBACK_WRONG_STATE: {
    vi: 'Phản ánh đang ở trạng thái không cho phép việc này. Hãy tải lại để xem việc cần làm.',
    en: 'This cannot be done in the state the feedback is in. Load it again to see what can.',
  },
  FEEDBACK_OF_ANOTHER: {
    vi: 'Phản ánh này đã giao cho cán bộ khác. Người phân công có thể giao lại cho bạn.',
    en: 'Another officer has this feedback. Whoever assigns work can give it to you.',
  },
  FEEDBACK_AGENCY_UNKNOWN: {
    vi: 'Cơ quan đã chọn không có trong hệ thống. Hãy chọn cơ quan khác.',
    en: 'The chosen agency is not in this system. Choose another.',
  },
  FEEDBACK_CHANNEL_NOT_OFFERED: {
    vi: 'Quy chế đang áp dụng không nhận phản ánh bằng cách này. Hãy chọn cách khác.',
    en: 'The regulation in force takes no feedback in this way. Choose another way.',
  },
  FEEDBACK_KIND_UNKNOWN: {
    vi: 'Không có nội dung phản ánh này trong danh mục. Hãy tải lại trang và chọn lại.',
    en: 'There is no such kind of feedback. Reload the page and choose again.',
  },
  FEEDBACK_KIND_MISSING: {
    vi: 'Hãy chọn nội dung phản ánh trước khi tiếp nhận.',
    en: 'Say what the feedback is about before accepting it.',
  },
  FEEDBACK_REASON_UNKNOWN: {
    vi: 'Không có lý do này trong danh mục. Hãy tải lại trang và chọn lại.',
    en: 'There is no such ground. Reload the page and choose again.',
  },
  FEEDBACK_TEXT_WRONG: {
    vi: '{field} cần có nội dung và không dài quá {longest} ký tự.',
    en: '{field} must not be empty nor longer than {longest} characters.',
  },
  FEEDBACK_SENDER_INCOMPLETE: {
    vi: 'Người gửi cần ghi đủ: {what}.',
    en: 'Of the sender this is missing or wrong: {what}.',
  },
  FEEDBACK_ARRIVAL_WRONG: {
    vi: 'Thời điểm tiếp nhận không thể sau thời điểm hiện tại. Hãy nhập lại.',
    en: 'It cannot have arrived in the future. Enter the moment again.',
  },
  FEEDBACK_DOSSIER_UNKNOWN: {
    vi: 'Không tìm thấy hồ sơ này. Hãy kiểm tra mã hồ sơ trên Giấy tiếp nhận, hoặc để trống.',
    en: 'There is no such dossier. Check the code on the receipt, or leave it empty.',
  },
  FEEDBACK_PROCEDURE_UNKNOWN: {
    vi: 'Không tìm thấy thủ tục này. Hãy chọn lại từ danh mục.',
    en: 'There is no such procedure. Choose it from the catalogue again.',
  },
  FEEDBACK_OFFICER_UNFIT: {
    vi: 'Cán bộ này không thuộc cơ quan hoặc không được giao xử lý phản ánh. Hãy chọn người khác.',
    en: 'This officer is not of the agency or may not answer feedback. Choose another.',
  },
  FEEDBACK_TRANSFER_WRONG: {
    vi: 'Hãy chọn một cơ quan khác trong tỉnh, hoặc ghi tên cơ quan ngoài hệ thống.',
    en: 'Choose another agency of the province, or name a body outside.',
  },
  PUBLICATION_HOLDS_PERSONAL_DATA: {
    vi: 'Chưa thể công khai vì còn thông tin cá nhân: {what}. Hãy xóa hoặc che rồi công khai lại.',
    en: 'It cannot be published while it holds personal data: {what}. Take it out and publish again.',
  },
  ANSWER_ALREADY_RATED: {
    vi: 'Câu trả lời này đã được đánh giá. Mỗi câu trả lời được đánh giá một lần.',
    en: 'This answer was rated already. Each answer is rated once.',
  },
} as const

/** Why an act on feedback is turned down. */
export type FeedbackRefusal = Refusal<keyof typeof messages>

/** Refuses an act on feedback. */
export const refuseFeedback = defineRefusals(messages)
