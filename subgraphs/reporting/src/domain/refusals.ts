import { defineRefusals, type Refusal } from '@motcua/kernel'

const messages = {
  REMINDER_TEXT_MISSING: {
    vi: 'Hãy viết nội dung.',
    en: 'Write what you want to say.',
  },
  REMINDER_TEXT_TOO_LONG: {
    vi: 'Nội dung dài quá 2.000 ký tự. Hãy viết ngắn lại.',
    en: 'The text is longer than 2,000 characters. Shorten it.',
  },
  DOSSIER_NOT_KNOWN: {
    vi: 'Không tìm thấy hồ sơ. Hãy tải lại danh sách.',
    en: 'The dossier was not found. Reload the list.',
  },
  DOSSIER_NOT_OPEN: {
    vi: 'Hồ sơ đã giải quyết xong, không cần đôn đốc nữa. Hãy tải lại danh sách.',
    en: 'The dossier has ended: there is nothing to remind of. Reload the list.',
  },
  AGENCY_NOT_KNOWN: {
    vi: 'Không tìm thấy cơ quan. Hãy chọn lại.',
    en: 'The agency was not found. Choose again.',
  },
  REMINDER_NOT_FOUND: {
    vi: 'Không tìm thấy văn bản đôn đốc này trong phạm vi của bạn.',
    en: 'This reminder was not found among those you may see.',
  },
  REMINDER_ANSWERED: {
    vi: 'Đã có người trả lời đôn đốc này. Hãy tải lại trang để xem.',
    en: 'Somebody has answered this reminder. Reload to read the answer.',
  },
  REPORT_NOT_DUE: {
    vi: 'Kỳ báo cáo này chưa kết thúc hoặc không có trong lịch báo cáo. Hãy chọn kỳ khác.',
    en: 'This period has not ended, or is not in the calendar of reports. Choose another.',
  },
  REPORT_SENT: {
    vi: 'Cơ quan đã gửi báo cáo của kỳ này. Số liệu đã chốt, không gửi lại.',
    en: 'The agency has sent its report of this period. Its figures are frozen.',
  },
  QUERY_NAME_INVALID: {
    vi: 'Hãy đặt tên cho truy vấn, từ 1 đến 100 ký tự.',
    en: 'Give the query a name of 1 to 100 characters.',
  },
  QUERY_TEXT_INVALID: {
    vi: 'Truy vấn trống hoặc dài quá 20.000 ký tự. Hãy sửa rồi lưu lại.',
    en: 'The query is empty or longer than 20,000 characters. Change it and save again.',
  },
  QUERIES_TOO_MANY: {
    vi: 'Bạn đã lưu 200 truy vấn. Hãy xóa bớt rồi lưu lại.',
    en: 'You keep 200 queries already. Delete some, then save again.',
  },
  QUERY_NOT_FOUND: {
    vi: 'Không có truy vấn này trong danh sách của bạn. Hãy tải lại trang.',
    en: 'There is no such query among yours. Reload the page.',
  },
  EXPORTS_TOO_MANY: {
    vi: 'Bạn đang có 5 tệp chờ xuất. Hãy đợi xong rồi yêu cầu thêm.',
    en: 'You have five exports under way. Wait for one to finish, then ask again.',
  },
} as const

/** Refuses with one of our codes and its message. */
export const refuseWith = defineRefusals(messages)

/** Why something was turned down here. */
export type ReportingRefusal = Refusal<keyof typeof messages>
