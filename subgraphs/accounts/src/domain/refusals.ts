import { defineRefusals, type Refusal } from '@motcua/kernel'
import { apiClientMessages } from './api-client-refusals.ts'
import { organisationMessages } from './organisation-refusals.ts'
import { administrationMessages } from './administration-refusals.ts'

const messages = {
  ...administrationMessages,
  ...apiClientMessages,
  ...organisationMessages,
  PHONE_INVALID: {
    vi: 'Số điện thoại chưa đúng. Hãy nhập số di động Việt Nam gồm 10 chữ số, ví dụ 0912345678.',
    en: 'The phone number is not right. Enter a Vietnamese mobile number of ten digits, e.g. 0912345678.',
  },
  EMAIL_INVALID: {
    vi: 'Địa chỉ thư điện tử chưa đúng. Hãy kiểm tra lại, ví dụ ten@vidu.vn.',
    en: 'The e-mail address is not right. Check it, e.g. name@example.vn.',
  },
  ID_NUMBER_INVALID: {
    vi: 'Số định danh cá nhân phải gồm đúng 12 chữ số, như trên thẻ căn cước.',
    en: 'The identification number must be 12 digits, as on the identity card.',
  },
  NAME_INVALID: {
    vi: 'Hãy nhập họ và tên như trên thẻ căn cước, không quá 200 ký tự.',
    en: 'Enter the full name as on the identity card, at most 200 characters.',
  },
  CODE_WRONG: {
    vi: 'Mã xác nhận chưa đúng. Hãy xem lại tin nhắn hoặc thư mới nhất và nhập đủ 6 chữ số.',
    en: 'The code is not right. Look at the newest message or mail and enter all six digits.',
  },
  CODE_EXPIRED: {
    vi: 'Mã xác nhận đã hết hạn hoặc đã nhập sai quá nhiều lần. Hãy lưu lại thông tin liên hệ để nhận mã mới.',
    en: 'The code has expired or was entered wrongly too often. Save the contact again to get a new one.',
  },
  TOO_MANY_CODES: {
    vi: 'Đã gửi quá nhiều mã trong một giờ. Hãy thử lại sau.',
    en: 'Too many codes were sent within an hour. Try again later.',
  },
  ALREADY_SUSPENDED: {
    vi: 'Tài khoản này đã bị tạm khóa từ trước.',
    en: 'The account is suspended already.',
  },
  NOT_SUSPENDED: {
    vi: 'Tài khoản này không bị tạm khóa. Hãy tải lại trang.',
    en: 'The account is not suspended. Reload the page.',
  },
  PERSON_UNKNOWN: {
    vi: 'Không có người này trong hệ thống. Hãy tìm lại.',
    en: 'Nobody with this id is known here. Search again.',
  },
  TEMPLATE_EMPTY: {
    vi: 'Hãy nhập tiêu đề và nội dung của mẫu thông báo.',
    en: 'Enter the title and the text of the template.',
  },
  TEMPLATE_TOO_LONG: {
    vi: 'Mẫu thông báo quá dài: tiêu đề tối đa 200 ký tự, nội dung tối đa {most} ký tự.',
    en: 'The template is too long: at most 200 signs for the title and {most} for the text.',
  },
  TEMPLATE_PLACEHOLDER_UNKNOWN: {
    vi: 'Thông báo này không có thông tin {names}. Có thể dùng: {known}.',
    en: 'This notice cannot say {names}. It can say: {known}.',
  },
  TEMPLATE_CODE_MISSING: {
    vi: 'Mẫu này phải có {oneTimeCode}: người nhận cần mã để tiếp tục.',
    en: 'This template needs {oneTimeCode}: people cannot go on without the code.',
  },
  TEMPLATE_CHANGED: {
    vi: 'Người khác vừa lưu một bản mới của mẫu này. Hãy tải lại trang rồi sửa trên bản mới.',
    en: 'Somebody else has just saved a newer version. Reload the page and change that one.',
  },
} as const

export type RefusalCode = keyof typeof messages
export type AccountRefusal = Refusal<RefusalCode>

/** Refuses with one of the reasons that this subgraph lists in its schema. */
export const refuseWith = defineRefusals<RefusalCode>(messages)
