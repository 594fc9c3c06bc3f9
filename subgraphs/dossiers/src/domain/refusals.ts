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
  TASK_NOT_YOURS: {
    vi: 'Việc này đã được phân công cho cán bộ khác.',
    en: 'This task was given to another officer.',
  },
} as const

export type RefusalCode = keyof typeof messages
export type Refusal = KernelRefusal<RefusalCode>

/** Refuses with one of this subgraph's codes. */
export const refuseWith = defineRefusals<RefusalCode>(messages)
