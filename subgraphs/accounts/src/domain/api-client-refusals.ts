/** Why credentials of programs are not made or taken back. */
export const apiClientMessages = {
  API_CLIENT_NAME_INVALID: {
    vi: 'Hãy đặt tên cho khóa truy cập, từ 1 đến 100 ký tự.',
    en: 'Give the credentials a name of 1 to 100 characters.',
  },
  API_CLIENT_DAYS_INVALID: {
    vi: 'Thời hạn của khóa truy cập phải từ 1 đến 366 ngày.',
    en: 'Credentials hold for 1 to 366 days.',
  },
  API_CLIENT_TOO_MANY: {
    vi: 'Bạn đã có 50 khóa truy cập. Hãy thu hồi khóa không dùng nữa rồi tạo khóa mới.',
    en: 'You have 50 credentials already. Take back those that you no longer use, then make others.',
  },
  API_CLIENT_NOT_FOUND: {
    vi: 'Không có khóa truy cập này, hoặc khóa không phải của bạn.',
    en: 'There are no such credentials, or they are somebody else’s.',
  },
} as const
