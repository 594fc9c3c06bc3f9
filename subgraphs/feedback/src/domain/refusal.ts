import { defineRefusals } from '@motcua/kernel'

/** Longest comment, in characters. */
export const LONGEST_COMMENT = 2000

/** Why a rating is turned down. */
export const refuseWith = defineRefusals({
  DOSSIER_NOT_YOURS: {
    vi: 'Không tìm thấy hồ sơ này trong các hồ sơ của bạn. Hãy mở hồ sơ từ danh sách hồ sơ của bạn.',
    en: 'This dossier is not among yours. Open it from the list of your dossiers.',
  },
  DOSSIER_NOT_RETURNED: {
    vi: 'Hồ sơ chưa trả kết quả. Bạn có thể đánh giá sau khi nhận kết quả.',
    en: 'The result has not been returned yet. You can rate the service once you have it.',
  },
  DOSSIER_ALREADY_RATED: {
    vi: 'Hồ sơ này đã được đánh giá. Mỗi hồ sơ được đánh giá một lần.',
    en: 'This dossier was rated already. Each dossier is rated once.',
  },
  RATING_VALUE_UNKNOWN: {
    vi: '“{value}” không có trong thang đánh giá. Hãy tải lại trang và chọn lại.',
    en: '"{value}" is not on the scale. Reload the page and choose again.',
  },
  COMMENT_TOO_LONG: {
    vi: `Ý kiến dài quá ${LONGEST_COMMENT} ký tự. Hãy viết ngắn hơn.`,
    en: `The comment is longer than ${LONGEST_COMMENT} characters. Shorten it.`,
  },
})
