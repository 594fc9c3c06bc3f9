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
    forgotten: 'Quên mật khẩu?',
  },
  newPassword: {
    title: 'Đặt mật khẩu mới',
    lead: 'Đây là lần đăng nhập đầu tiên của tài khoản. Hãy đặt mật khẩu của riêng bạn để tiếp tục.',
    rules: `Ít nhất ${SHORTEST_PASSWORD} ký tự, khác mật khẩu được cấp, không chứa tên đăng nhập. Một câu ngắn dễ nhớ là tốt nhất.`,
    wanted: 'Mật khẩu mới',
    repeated: 'Nhập lại mật khẩu mới',
    submit: 'Lưu và đăng nhập',
  },
  recovery: {
    title: 'Đặt lại mật khẩu',
    lead: 'Nhập tên đăng nhập. Mã dùng một lần sẽ được gửi đến địa chỉ đã xác nhận của tài khoản.',
    way: 'Nhận mã qua',
    byMail: 'Thư điện tử',
    bySms: 'Tin nhắn SMS',
    ask: 'Gửi mã',
    noAddress:
      'Tài khoản chưa có thư điện tử hoặc số điện thoại? Hãy liên hệ quản trị hệ thống của cơ quan để được cấp mật khẩu mới.',
    nameEmpty: 'Hãy nhập tên đăng nhập.',
    sent: 'Nếu tài khoản này có và có địa chỉ để gửi, mã đã được gửi đi. Mã dùng được trong 15 phút.',
    code: 'Mã dùng một lần (6 chữ số)',
    save: 'Lưu mật khẩu mới',
    again: 'Gửi lại mã',
    codeWrong:
      'Tên đăng nhập hoặc mã chưa đúng, hoặc mã đã hết hạn. Hãy kiểm tra lại, hoặc xin gửi lại mã.',
    doneTitle: 'Đã đặt mật khẩu mới',
    done: 'Hãy về trang chủ và đăng nhập bằng mật khẩu mới.',
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
    forgotten: 'Forgotten the password?',
  },
  newPassword: {
    title: 'Choose a new password',
    lead: 'This is the first sign-in of the account. Choose a password of your own to go on.',
    rules: `At least ${SHORTEST_PASSWORD} characters, not the one you were given, without the user name. A short sentence is best.`,
    wanted: 'New password',
    repeated: 'New password again',
    submit: 'Save and sign in',
  },
  recovery: {
    title: 'Choose a new password',
    lead: 'Enter the user name. A one-time code goes to the confirmed address of the account.',
    way: 'Get the code by',
    byMail: 'E-mail',
    bySms: 'Text message',
    ask: 'Send the code',
    noAddress:
      'The account has neither e-mail nor phone? Ask the administrator of your agency for a new password.',
    nameEmpty: 'Enter the user name.',
    sent: 'If there is such an account and it can be reached, the code is on its way. It is good for 15 minutes.',
    code: 'One-time code (six digits)',
    save: 'Save the new password',
    again: 'Send another code',
    codeWrong:
      'User name or code is not right, or the code has expired. Check both, or ask for another code.',
    doneTitle: 'The new password is set',
    done: 'Go to the start page and sign in with the new password.',
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
