import type { Language } from '@motcua/kernel'
import { LOCK_MINUTES } from '../domain/lockout.ts'
import { SHORTEST_PASSWORD, type PasswordFault } from '../domain/password-rules.ts'

const vi = {
  otherLanguage: 'English',
  home: 'Về trang chủ',
  system: 'Hệ thống thông tin giải quyết thủ tục hành chính',
  errorPrefix: 'Lỗi',
  signIn: {
    title: 'Đăng nhập',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    cancel: 'Hủy, quay lại trang trước',
    forgotten: 'Quên mật khẩu? Hãy liên hệ quản trị hệ thống của cơ quan để được cấp lại.',
  },
  newPassword: {
    title: 'Đặt mật khẩu mới',
    lead: 'Đây là lần đăng nhập đầu tiên của tài khoản. Hãy đặt mật khẩu của riêng bạn để tiếp tục.',
    rules: `Ít nhất ${SHORTEST_PASSWORD} ký tự, khác mật khẩu được cấp, không chứa tên đăng nhập. Một câu ngắn dễ nhớ là tốt nhất.`,
    wanted: 'Mật khẩu mới',
    repeated: 'Nhập lại mật khẩu mới',
    submit: 'Lưu và đăng nhập',
  },
  wrong: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra lại.',
  empty: 'Hãy nhập tên đăng nhập và mật khẩu.',
  suspended: 'Tài khoản đang bị tạm khóa. Hãy liên hệ quản trị hệ thống của cơ quan để mở lại.',
  locked: `Đã nhập sai nhiều lần. Để bảo vệ tài khoản, hãy thử lại sau {minutes} phút (khóa ${LOCK_MINUTES} phút).`,
  tooMany: 'Có quá nhiều lần đăng nhập không đúng từ mạng này. Hãy thử lại sau ít phút.',
  faults: {
    TOO_SHORT: `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`,
    TOO_LONG: 'Mật khẩu dài quá 200 ký tự.',
    SAME_AS_BEFORE: 'Mật khẩu mới phải khác mật khẩu được cấp.',
    HOLDS_NAME: 'Mật khẩu không được chứa tên đăng nhập.',
    TOO_SIMPLE: 'Mật khẩu lặp lại quá ít ký tự khác nhau.',
    NOT_REPEATED: 'Hai lần nhập mật khẩu mới chưa giống nhau.',
  } satisfies Record<PasswordFault, string>,
  expired: {
    title: 'Phiên đăng nhập đã hết hạn',
    lead: 'Trang đăng nhập đã mở quá lâu hoặc đã dùng rồi. Hãy về trang chủ và đăng nhập lại.',
  },
  refused: {
    title: 'Không đăng nhập được',
    lead: 'Yêu cầu đăng nhập không hợp lệ. Hãy về trang chủ và đăng nhập lại.',
  },
}

/** Every text of the sign-in pages in one language. */
export type PageTexts = typeof vi

const en: PageTexts = {
  otherLanguage: 'Tiếng Việt',
  home: 'To the start page',
  system: 'Information system for administrative procedures',
  errorPrefix: 'Error',
  signIn: {
    title: 'Sign in',
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    cancel: 'Cancel and go back',
    forgotten: 'Forgotten the password? Ask the administrator of your agency for a new one.',
  },
  newPassword: {
    title: 'Choose a new password',
    lead: 'This is the first sign-in of the account. Choose a password of your own to go on.',
    rules: `At least ${SHORTEST_PASSWORD} characters, not the one you were given, without the user name. A short sentence is best.`,
    wanted: 'New password',
    repeated: 'New password again',
    submit: 'Save and sign in',
  },
  wrong: 'User name or password is not right. Check both.',
  empty: 'Enter user name and password.',
  suspended: 'The account is suspended. Ask the administrator of your agency to open it again.',
  locked: `Too many wrong attempts. To protect the account, try again in {minutes} minutes (locked for ${LOCK_MINUTES}).`,
  tooMany: 'Too many wrong sign-ins from this network. Try again in a few minutes.',
  faults: {
    TOO_SHORT: `The password needs at least ${SHORTEST_PASSWORD} characters.`,
    TOO_LONG: 'The password is longer than 200 characters.',
    SAME_AS_BEFORE: 'The new password must not be the one you were given.',
    HOLDS_NAME: 'The password must not hold the user name.',
    TOO_SIMPLE: 'The password repeats too few different characters.',
    NOT_REPEATED: 'The new password was not repeated alike.',
  },
  expired: {
    title: 'The sign-in has expired',
    lead: 'The page was open too long or has been used. Go to the start page and sign in again.',
  },
  refused: {
    title: 'Sign-in is not possible',
    lead: 'The request to sign in is not valid. Go to the start page and sign in again.',
  },
}

/** The texts by language. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { vi, en }
