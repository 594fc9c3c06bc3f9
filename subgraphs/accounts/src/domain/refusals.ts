import { defineRefusals, type Refusal } from '@motcua/kernel'

const messages = {
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
} as const

export type RefusalCode = keyof typeof messages
export type AccountRefusal = Refusal<RefusalCode>

/** Refuses with one of the reasons that this subgraph lists in its schema. */
export const refuseWith = defineRefusals<RefusalCode>(messages)
