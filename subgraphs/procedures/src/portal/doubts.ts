/** What each doubt means, in both languages: the importer leaves the matter open and somebody decides. */
const meanings = {
  FEE_AMOUNT_SUSPICIOUS: {
    vi: 'Mức thu quá nhỏ để là đồng: có thể tính bằng nghìn đồng hoặc ngoại tệ. Để trống, cần nhập mức đúng.',
    en: 'Too small to be đồng: thousands, or a foreign currency. Left open; enter the amount.',
  },
  FEE_SET_ELSEWHERE: {
    vi: 'Mức thu do Hội đồng nhân dân hoặc văn bản khác quy định, không có số. Để trống, cần nhập mức của tỉnh.',
    en: 'The amount is set by the provincial council or another document. Left open; enter it.',
  },
  FEE_NOT_STATED: {
    vi: 'Không nêu mức thu. Để trống.',
    en: 'No amount is stated. Left open.',
  },
  FEE_ZERO_UNEXPLAINED: {
    vi: 'Mức thu ghi 0 mà không nói miễn phí. Giữ 0, cần xác nhận.',
    en: 'Zero, without a word that it is free. Kept as zero; confirm.',
  },
  FEE_ALTERNATIVES: {
    vi: 'Nhiều mức thu cho cùng cách nộp, không rõ mức nào cho trường hợp nào. Để trống, mức thu ghi ở chú thích.',
    en: 'Several amounts for one channel, and no rule says which holds. Left open; amounts stand in the notes.',
  },
  FEE_KIND_CONFLICT: {
    vi: 'Loại thu (phí, lệ phí) và lời ghi trái nhau. Giữ theo loại.',
    en: 'Kind (fee or charge) and wording differ. Kept by kind.',
  },
  FEE_KIND_UNKNOWN: {
    vi: 'Loại thu không có trong danh mục. Coi là phí.',
    en: 'The kind of fee is not in the list. Taken as a charge.',
  },
  TIME_UNIT_OTHER: {
    vi: 'Đơn vị thời hạn là "khác". Không đoán: lấy thời hạn của trường hợp nếu có.',
    en: 'The unit of the time limit is "other". Not guessed: the case’s limit is taken where there is one.',
  },
  TIME_ZERO: {
    vi: 'Thời hạn bằng 0. Bỏ qua, cần nhập.',
    en: 'The time limit is zero. Left out; enter it.',
  },
  TIME_IN_TEXT: {
    vi: 'Thời hạn viết bằng lời, không có số. Giữ lời trong chú thích, cần nhập.',
    en: 'The time limit is prose. Kept as a note; enter it.',
  },
  TIME_LIMIT_MISSING: {
    vi: 'Cách nộp này không có thời hạn dùng được.',
    en: 'This channel has no usable time limit.',
  },
  TIME_CHANNEL_CASE_CONFLICT: {
    vi: 'Thời hạn của cách nộp khác thời hạn của trường hợp. Giữ cả hai, thời hạn cách nộp đứng trước.',
    en: 'The channel’s limit differs from the case’s. Both kept, the channel’s first.',
  },
  TIME_SEVERAL_LIMITS: {
    vi: 'Nhiều thời hạn cho cùng cách nộp mà không có mã trường hợp.',
    en: 'Several limits for one channel without a case code.',
  },
  TIME_NOTE_DIFFERS: {
    vi: 'Chú thích nêu số ngày khác với thời hạn (ví dụ xã miền núi, nhà ở riêng lẻ). Cần tách thành trường hợp.',
    en: 'The note names other numbers of days than the limit. Turn them into cases.',
  },
  DOCUMENT_NAME_MISSING: {
    vi: 'Thành phần hồ sơ không có tên. Bỏ qua.',
    en: 'A required document has no name. Left out.',
  },
  DOCUMENT_ZERO_QUANTITY: {
    vi: 'Giấy tờ có số lượng 0: không rõ phải nộp hay chỉ xuất trình. Ghi là không bắt buộc.',
    en: 'A document with quantity zero: to hand in, or only to show? Entered as optional.',
  },
  DOCUMENT_IS_NOTE: {
    vi: 'Mục ghi trong thành phần hồ sơ là lời lưu ý, không phải giấy tờ. Chuyển sang lưu ý.',
    en: 'Listed as a document but is a note. Moved to the notes.',
  },
  DOCUMENT_GROUP_BY_CASE: {
    vi: 'Nhóm giấy tờ theo trường hợp, chưa có câu hỏi để biết trường hợp. Ghi là không bắt buộc.',
    en: 'A group of documents for one case, and no question yet that tells the case. Entered as optional.',
  },
  DOCUMENT_CONDITION_IN_TEXT: {
    vi: 'Điều kiện phải nộp nằm trong lời ("trường hợp", "nếu"). Ghi là không bắt buộc.',
    en: 'When it is needed stands in the wording only. Entered as optional.',
  },
  FIELD_MISSING: { vi: 'Không có lĩnh vực.', en: 'No field is named.' },
  AGENCY_MISSING: { vi: 'Không có cơ quan thực hiện.', en: 'No executing agency is named.' },
  AGENCY_UNKNOWN: {
    vi: 'Không nhận ra loại cơ quan thực hiện. Giữ nguyên lời.',
    en: 'The kind of agency is not recognised. The words are kept.',
  },
  LEVEL_UNKNOWN: {
    vi: 'Không xác định được cấp tỉnh hay cấp xã.',
    en: 'Neither province nor commune can be told.',
  },
  AUDIENCE_UNKNOWN: {
    vi: 'Đối tượng thực hiện không có trong danh mục.',
    en: 'The audience is not in the list.',
  },
  CHANNEL_UNKNOWN: {
    vi: 'Cách thức thực hiện không có trong danh mục. Bỏ qua.',
    en: 'The channel is not in the list. Left out.',
  },
  ISSUED_BY_OTHER_PROVINCE: {
    vi: 'Thủ tục do tỉnh khác công bố; mã của tỉnh mình có thể khác.',
    en: 'Announced by another province; this province may have its own code.',
  },
  ONLINE_LEVEL_UNKNOWN: {
    vi: 'Nguồn không nêu mức trực tuyến. Chỉ công khai thông tin cho tới khi có quyết định.',
    en: 'The source does not name the online level. Information only until decided.',
  },
  PROCESS_MISSING: {
    vi: 'Chưa có quy trình điện tử: chưa tiếp nhận hồ sơ được.',
    en: 'No electronic process yet: dossiers cannot be taken in.',
  },
} as const

export type DoubtCode = keyof typeof meanings

/** Something in the record that cannot be taken at its word; nothing is guessed. */
export interface Doubt {
  readonly code: DoubtCode
  /** Where in the record, e.g. `channels[0].fees[1].value_vnd`. */
  readonly path: string
  /** What stands there, shortened. */
  readonly value: string
  readonly message: { readonly vi: string; readonly en: string }
}

/** A doubt about one place of a record. */
export function doubtOf(code: DoubtCode, path: string, value: unknown = ''): Doubt {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  const short = words.length > 160 ? `${words.slice(0, 159)}…` : words
  return { code, path, value: short, message: meanings[code] }
}

/** A part of the version with the doubts it left. */
export interface Read<T> {
  readonly value: T
  readonly doubts: readonly Doubt[]
}
