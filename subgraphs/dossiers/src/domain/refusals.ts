import { defineRefusals, type Refusal as KernelRefusal } from '@motcua/kernel'

const messages = {
  DOSSIER_NOT_FOUND: {
    vi: 'Không tìm thấy hồ sơ, hoặc bạn không được xem hồ sơ này. Hãy kiểm tra lại đường dẫn.',
    en: 'There is no such dossier, or it is not yours to see. Check the link.',
  },
  DOSSIER_CHANGED: {
    vi: 'Hồ sơ vừa được người khác cập nhật. Hãy tải lại hồ sơ rồi làm lại.',
    en: 'Somebody has just changed this dossier. Load it again and repeat.',
  },
  DOSSIER_WRONG_STATE: {
    vi: 'Hồ sơ đang ở trạng thái không cho phép việc này. Hãy tải lại hồ sơ để xem việc cần làm.',
    en: 'This cannot be done in the state the dossier is in. Load it again to see what can.',
  },
  DOSSIER_INCOMPLETE: {
    vi: 'Hồ sơ chưa đủ: {what}. Hãy bổ sung rồi nộp lại.',
    en: 'The dossier is not complete: {what}. Add what is missing and send it again.',
  },
  PROCEDURE_NOT_FOUND: {
    vi: 'Thủ tục này hiện không có hiệu lực hoặc chưa nhận hồ sơ qua hệ thống.',
    en: 'This procedure is not in force or not open for dossiers here.',
  },
  CHANNEL_NOT_OFFERED: {
    vi: 'Thủ tục này không nhận hồ sơ theo cách đã chọn. Hãy xem các cách nộp ở trang thủ tục.',
    en: 'This procedure cannot be applied for this way. See its page for the ways that it offers.',
  },
  AGENCY_NOT_COMPETENT: {
    vi: 'Cơ quan đã chọn không tiếp nhận thủ tục này. Hãy chọn cơ quan khác.',
    en: 'The chosen agency does not receive this procedure. Choose another.',
  },
  NOT_REPRESENTATIVE: {
    vi: 'Bạn không đại diện cho tổ chức này, hoặc quyền đại diện đã chấm dứt. Hãy tải lại trang rồi chọn lại người nộp.',
    en: 'You do not act for this organisation, or no longer do. Reload the page and choose again for whom you apply.',
  },
  ORGANISATION_WRONG: {
    vi: 'Tên hoặc mã số thuế của tổ chức chưa đúng. Hãy tra cứu lại tổ chức theo mã số thuế.',
    en: 'The organisation’s name or tax code is not right. Look the organisation up by its tax code again.',
  },
  DOCUMENT_UNKNOWN: {
    vi: 'Thủ tục không có thành phần hồ sơ này. Hãy tải lại trang.',
    en: 'The procedure has no such document. Reload the page.',
  },
  FILE_NOT_FOUND: {
    vi: 'Không tìm thấy tệp đã tải lên. Hãy tải tệp lên lại.',
    en: 'The uploaded file is not there. Upload it again.',
  },
  CASE_UNKNOWN: {
    vi: 'Thủ tục không có trường hợp giải quyết đã chọn. Hãy chọn lại.',
    en: 'The procedure has no such case. Choose again.',
  },
  OFFICER_NOT_SUITABLE: {
    vi: 'Cán bộ được chọn không có nhiệm vụ thụ lý tại cơ quan này. Hãy chọn cán bộ khác.',
    en: 'The chosen officer does not process dossiers in this agency. Choose another.',
  },
  TEXT_MISSING: {
    vi: 'Hãy nhập {what}.',
    en: 'Write {what}.',
  },
  TEXT_TOO_LONG: {
    vi: 'Nội dung quá dài (tối đa {limit} ký tự). Hãy rút gọn.',
    en: 'The text is too long (at most {limit} characters). Shorten it.',
  },
  WAY_UNKNOWN: {
    vi: 'Quy trình không có bước tiếp theo đã chọn. Hãy chọn lại.',
    en: 'The process has no such way on. Choose again.',
  },
  CHECK_TARGET_UNKNOWN: {
    vi: 'Hồ sơ không có mục được đánh dấu. Hãy tải lại hồ sơ rồi đánh dấu lại.',
    en: 'The dossier has no such question or paper. Load it again and mark it again.',
  },
  CHECK_WITHOUT_INSTRUCTION: {
    vi: 'Hãy ghi rõ người nộp cần làm gì ở: {what}.',
    en: 'Say what the applicant has to do about: {what}.',
  },
  NOTHING_TO_SUPPLEMENT: {
    vi: 'Chưa có mục nào được đánh dấu sai hoặc thiếu. Hãy đánh dấu trước khi yêu cầu bổ sung.',
    en: 'Nothing is marked as wrong or missing. Mark it before asking for a supplement.',
  },
  GROUND_MISSING: {
    vi: 'Hồ sơ đã được yêu cầu bổ sung trước đó. Hãy ghi căn cứ pháp lý để yêu cầu thêm lần nữa.',
    en: 'The applicant was asked before. Give the legal ground for asking again.',
  },
  TERM_IMPOSSIBLE: {
    vi: 'Thời hạn bổ sung phải từ 1 đến {limit} ngày. Hãy nhập lại.',
    en: 'The term must be from 1 to {limit} days. Enter it again.',
  },
  SUPPLEMENT_INCOMPLETE: {
    vi: 'Còn mục chưa bổ sung xong: {what}. Hãy hoàn thành rồi gửi lại.',
    en: 'Not everything is mended yet: {what}. Finish it and send again.',
  },
  ANSWER_STILL_POSSIBLE: {
    vi: 'Người nộp vẫn còn thời hạn bổ sung, hoặc yêu cầu không đặt thời hạn. Chưa thể dừng giải quyết.',
    en: 'The applicant still has time to answer, or no term was set. It cannot be discontinued yet.',
  },
  LOOK_UP_NOT_OFFERED: {
    vi: 'Hệ thống không tra cứu theo cách này. Hãy chọn một cách tra cứu khác.',
    en: 'Dossiers are not looked up this way here. Choose another way.',
  },
  LOOK_UP_NO_MATCH: {
    vi: 'Không có hồ sơ khớp với thông tin đã nhập. Hãy kiểm tra lại mã hồ sơ và các số đã nhập.',
    en: 'No dossier matches what you entered. Check the code and the digits.',
  },
  LOOK_UP_NOT_YOURS: {
    vi: 'Chỉ tra cứu được hồ sơ của chính bạn. Hãy nhập đúng số định danh hoặc họ tên của tài khoản đang đăng nhập.',
    en: 'You can look up your own dossiers only. Enter the number or name of the account you signed in with.',
  },
  PAPER_UNKNOWN: {
    vi: 'Hệ thống không cấp giấy tờ nào mang mã này. Hãy kiểm tra lại mã in trên giấy.',
    en: 'No paper of this system has this code. Check the code printed on the paper.',
  },
  RESULT_NOT_IN_FORCE: {
    vi: 'Hồ sơ không có kết quả đang còn hiệu lực.',
    en: 'The dossier has no result in force.',
  },
  VAULT_CLOSED: {
    vi: 'Hệ thống không nhận giấy tờ do người dùng tự đưa vào Kho dữ liệu.',
    en: 'Owners cannot put papers into the vault here.',
  },
  VAULT_PAPER_NOT_FOUND: {
    vi: 'Không tìm thấy giấy tờ này trong Kho dữ liệu của bạn. Hãy tải lại trang.',
    en: 'This paper is not in your vault. Reload the page.',
  },
  VAULT_PAPER_KEPT: {
    vi: 'Giấy tờ này được lưu lâu dài trong Kho dữ liệu nên không xóa được.',
    en: 'This paper is kept in the vault and cannot be deleted.',
  },
  VAULT_PAPER_IN_USE: {
    vi: 'Giấy tờ đang nằm trong hồ sơ {what} chưa giải quyết xong. Hãy xóa sau khi hồ sơ kết thúc.',
    en: 'The paper lies in dossier {what}, which is still under way. Delete it when the dossier is over.',
  },
  VAULT_PAPER_ENDED: {
    vi: 'Giấy tờ này đã hết hiệu lực nên không dùng lại được. Hãy chọn giấy tờ khác hoặc tải tệp lên.',
    en: 'This paper holds no longer and cannot be used again. Choose another or upload a file.',
  },
  PAPER_KIND_UNKNOWN: {
    vi: 'Không có loại giấy tờ đã chọn. Hãy chọn lại.',
    en: 'There is no such kind of paper. Choose again.',
  },
  DAY_WRONG: {
    vi: 'Ngày chưa đúng: hãy nhập đủ ngày, tháng, năm; ngày hết hạn không được trước ngày cấp.',
    en: 'A day is wrong: give day, month and year; the last day cannot come before the day of issue.',
  },
  FEE_NOT_STATED: {
    vi: 'Chưa xác định được phí, lệ phí: {what}. Hãy nhập mức thu hoặc số lượng rồi tiếp nhận.',
    en: 'The fee is not known yet: {what}. Enter the amount or how many, then accept.',
  },
  FEE_UNKNOWN: {
    vi: 'Thủ tục không có khoản phí, lệ phí hoặc diện miễn giảm đã nhập. Hãy tải lại hồ sơ.',
    en: 'The procedure has no such fee or exemption. Load the dossier again.',
  },
  PAYMENT_DUE: {
    vi: 'Hồ sơ chưa nộp phí, lệ phí. Hãy chờ người nộp thanh toán hoặc ghi nhận khoản đã thu.',
    en: 'The fee is not paid. Wait for the applicant to pay, or record what was collected.',
  },
  NOTHING_TO_PAY: {
    vi: 'Hồ sơ không còn khoản phí, lệ phí nào phải nộp.',
    en: 'There is nothing left to pay for this dossier.',
  },
  METHOD_NOT_POSSIBLE: {
    vi: 'Không thể dùng hình thức thanh toán này. Hãy chọn hình thức khác.',
    en: 'This way of paying is not possible here. Choose another.',
  },
  AMOUNT_DIFFERS: {
    vi: 'Số tiền phải thu là {amount} đồng. Hãy kiểm tra lại số tiền đã nhận.',
    en: 'The amount to collect is {amount} đồng. Check what was received.',
  },
  PLATFORM_UNAVAILABLE: {
    vi: 'Nền tảng thanh toán đang không phản hồi. Hãy thử lại sau ít phút; bạn chưa bị trừ tiền.',
    en: 'The payment platform does not answer. Try again in a few minutes; nothing was charged.',
  },
  STILL_TIME_TO_PAY: {
    vi: 'Người nộp vẫn còn thời hạn nộp phí, lệ phí. Chưa thể dừng giải quyết.',
    en: 'The applicant still has time to pay. It cannot be discontinued yet.',
  },
  REFUND_WRONG_STATE: {
    vi: 'Khoản hoàn trả này đã được xử lý. Hãy tải lại trang.',
    en: 'This refund was dealt with already. Reload the page.',
  },
  NOTHING_TO_REFUND: {
    vi: 'Không có khoản đã nộp nào để hoàn trả.',
    en: 'There is nothing paid that could be refunded.',
  },
  DAY_NOT_POSSIBLE: {
    vi: 'Chỉ đối soát được từ hôm nay trở về trước. Hãy chọn lại ngày.',
    en: 'Only today and days before can be reconciled. Choose the day again.',
  },
  TASK_NOT_YOURS: {
    vi: 'Việc này đã được phân công cho cán bộ khác.',
    en: 'This task was given to another officer.',
  },
} as const

export type RefusalCode = keyof typeof messages
export type Refusal = KernelRefusal<RefusalCode>

/** Refuses with one of this subgraph's codes. */
export const refuseWith = defineRefusals<RefusalCode>(messages)
