import { defineRefusals, type Refusal as KernelRefusal } from '@motcua/kernel'

const messages = {
  E_FORM_FAULTY: {
    vi: 'Biểu mẫu điện tử có lỗi: {detail}.',
    en: 'The e-form has mistakes: {detail}.',
  },
  PROCESS_FAULTY: { vi: 'Quy trình có lỗi: {detail}', en: 'The process has mistakes: {detail}' },
  CONDITION_UNKNOWN: {
    vi: 'Điều kiện dựa vào câu hỏi không có trong biểu mẫu: {detail}.',
    en: 'A condition rests on a question that the form does not ask: {detail}.',
  },
  CHANNEL_WITHOUT_LIMIT: {
    vi: 'Cách nộp {detail} chưa có thời hạn giải quyết.',
    en: 'Channel {detail} has no time limit.',
  },
  PROCESS_TOO_LONG: {
    vi: 'Tổng thời gian các bước dài hơn thời hạn giải quyết dài nhất ({detail} phút làm việc).',
    en: 'The steps together take longer than the longest time limit ({detail} working minutes).',
  },
  VERSION_UNCHANGED: {
    vi: 'Nội dung giống hệt phiên bản {detail}; không có gì để công bố.',
    en: 'The content equals version {detail}; there is nothing to publish.',
  },
  EFFECTIVE_TOO_EARLY: {
    vi: 'Phiên bản mới không được có hiệu lực trước hôm nay và trước phiên bản gần nhất ({detail}).',
    en: 'A new version may not take effect before today, nor before the newest one ({detail}).',
  },
  CONTENT_INCOMPLETE: {
    vi: 'Nội dung chưa đủ hoặc chưa đúng. Cần có: {detail}.',
    en: 'Something is missing or malformed. Needed: {detail}.',
  },
  DECISION_INVALID: {
    vi: 'Hãy nhập số, ngày và người ký quyết định; ngày không được sau hôm nay.',
    en: 'Enter number, date and signer of the decision; the date may not lie in the future.',
  },
  SUBJECT_NOT_FOUND: {
    vi: 'Không tìm thấy nội dung cần sửa. Hãy tải lại danh sách.',
    en: 'What you want to change is not there. Reload the list.',
  },
  CHANGED_MEANWHILE: {
    vi: 'Người khác vừa sửa bản nháp này. Hãy tải lại trang, xem thay đổi rồi làm lại.',
    en: 'Somebody has just changed this draft. Reload the page, look at the change and try again.',
  },
  DRAFT_NOT_CHECKED: {
    vi: 'Bản nháp chưa được kiểm tra kể từ lần sửa cuối. Hãy kiểm tra, sửa hết lỗi rồi công bố.',
    en: 'The draft has not been checked since it was last changed. Check it, mend what is found, then publish.',
  },
  DRAFT_OUTDATED: {
    vi: 'Đã có phiên bản mới hơn kể từ khi lập bản nháp. Hãy bỏ bản nháp này và lập lại từ phiên bản mới nhất.',
    en: 'A newer version has been published since the draft was begun. Drop it and begin again from the newest.',
  },
  NOT_IN_FORCE: {
    vi: 'Thủ tục không có phiên bản nào đang có hiệu lực để ngừng.',
    en: 'No version of the procedure is in force to be switched off.',
  },
  NOT_CLOSED: {
    vi: 'Thủ tục này đang mở, không cần mở lại.',
    en: 'This procedure is not switched off.',
  },
} as const

export type RefusalCode = keyof typeof messages
export type Refusal = KernelRefusal<RefusalCode>

/** Refuses with one of this subgraph's codes. */
export const refuseWith = defineRefusals<RefusalCode>(messages)
