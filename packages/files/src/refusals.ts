/** Why a file or an upload was turned down. */
export type FileRefusalCode =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_NAME_MISSING'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'FILE_TYPE_MISMATCH'
  | 'FILE_INFECTED'
  | 'UPLOAD_UNAUTHENTICATED'
  | 'UPLOAD_NOT_FOUND'
  | 'UPLOAD_CONFLICT'
  | 'UPLOAD_INVALID'
  | 'UPLOAD_FAILED'

/** A refusal that can be shown: what happened and what to do about it. */
export interface FileRefusal {
  readonly code: FileRefusalCode
  readonly message: { readonly vi: string; readonly en: string }
}

const MESSAGES: Readonly<
  Record<Exclude<FileRefusalCode, 'FILE_TOO_LARGE'>, FileRefusal['message']>
> = {
  FILE_EMPTY: {
    vi: 'Tệp không có nội dung. Hãy kiểm tra lại tệp trên máy rồi tải lên lại.',
    en: 'The file is empty. Check the file on your device and upload it again.',
  },
  FILE_NAME_MISSING: {
    vi: 'Thiếu tên tệp. Hãy chọn lại tệp rồi tải lên.',
    en: 'The file name is missing. Choose the file again and upload it.',
  },
  FILE_TYPE_NOT_ALLOWED: {
    vi: 'Hệ thống không nhận loại tệp này. Hãy dùng tệp PDF, PNG, JPG, DOCX, XLSX hoặc ODT.',
    en: 'This type of file is not accepted. Use a PDF, PNG, JPG, DOCX, XLSX or ODT file.',
  },
  FILE_TYPE_MISMATCH: {
    vi: 'Nội dung tệp không đúng với phần đuôi của tên tệp. Hãy mở tệp, lưu lại đúng định dạng rồi tải lên lại.',
    en: 'The content of the file does not fit the ending of its name. Open the file, save it in the right format and upload it again.',
  },
  FILE_INFECTED: {
    vi: 'Phát hiện mã độc trong tệp. Hãy quét vi-rút trên máy, tạo lại tệp rồi tải lên lại.',
    en: 'Malware was found in the file. Scan your device, create the file anew and upload it again.',
  },
  UPLOAD_UNAUTHENTICATED: {
    vi: 'Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết. Hãy đăng nhập rồi tải lên lại.',
    en: 'You are not signed in, or your session has ended. Sign in and upload again.',
  },
  UPLOAD_NOT_FOUND: {
    vi: 'Không còn lần tải lên dở dang này. Hãy tải tệp lên lại từ đầu.',
    en: 'This unfinished upload no longer exists. Upload the file again from the start.',
  },
  UPLOAD_CONFLICT: {
    vi: 'Tệp này đang được xử lý ở một kết nối khác. Hãy chờ một lát rồi thử lại.',
    en: 'This file is being handled on another connection. Wait a moment and try again.',
  },
  UPLOAD_INVALID: {
    vi: 'Yêu cầu tải lên không hợp lệ. Hãy tải lại trang rồi thử lại.',
    en: 'The upload request is not valid. Reload the page and try again.',
  },
  UPLOAD_FAILED: {
    vi: 'Chưa lưu được tệp. Hãy thử lại sau ít phút.',
    en: 'The file could not be saved. Try again in a few minutes.',
  },
}

/** A refusal with its message in both languages. */
export function fileRefusal(code: Exclude<FileRefusalCode, 'FILE_TOO_LARGE'>): FileRefusal {
  return { code, message: MESSAGES[code] }
}

/** The refusal of a file above the limit, which it names in megabytes. */
export function tooLarge(maxBytes: number): FileRefusal {
  const limit = Math.round((maxBytes / 1_000_000) * 10) / 10
  const vi = limit.toLocaleString('vi-VN')
  return {
    code: 'FILE_TOO_LARGE',
    message: {
      vi: `Tệp lớn hơn ${vi} MB. Hãy giảm dung lượng (ví dụ quét ở 200 dpi) hoặc tách thành nhiều tệp.`,
      en: `The file is larger than ${limit} MB. Make it smaller (for instance scan at 200 dpi) or split it.`,
    },
  }
}
