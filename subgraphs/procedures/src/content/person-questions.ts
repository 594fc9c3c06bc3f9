import type { FormPerson, FormQuestion, PersonPart } from './form-file.ts'

type Template = Pick<FormQuestion, 'as' | 'label' | 'help' | 'prefill' | 'choices'>

/** The usual questions about a person, worded once. */
const templates: Readonly<Record<PersonPart, Template>> = {
  fullName: {
    as: 'text',
    label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
    help: { vi: 'Như trên giấy tờ, có dấu.', en: 'As on the papers, with diacritics.' },
    prefill: 'person.fullName',
  },
  dateOfBirth: {
    as: 'past-date',
    label: { vi: 'Ngày sinh', en: 'Date of birth' },
    prefill: 'person.dateOfBirth',
  },
  sex: {
    as: 'radio',
    label: { vi: 'Giới tính', en: 'Sex' },
    choices: { MALE: { vi: 'Nam', en: 'Male' }, FEMALE: { vi: 'Nữ', en: 'Female' } },
    prefill: 'person.sex',
  },
  ethnicity: {
    as: 'text',
    label: { vi: 'Dân tộc', en: 'Ethnicity' },
    help: { vi: 'Ví dụ: Kinh, Ê Đê, M’nông.', en: 'For example Kinh, Ê Đê, M’nông.' },
  },
  nationality: {
    as: 'text',
    label: { vi: 'Quốc tịch', en: 'Nationality' },
    help: { vi: 'Ví dụ: Việt Nam.', en: 'For example Việt Nam.' },
  },
  idNumber: {
    as: 'id-number',
    label: { vi: 'Số định danh cá nhân', en: 'Personal identity number' },
    help: {
      vi: '12 chữ số trên thẻ căn cước hoặc trong VNeID.',
      en: '12 digits on the identity card or in VNeID.',
    },
    prefill: 'person.idNumber',
  },
  address: {
    as: 'textarea',
    label: { vi: 'Nơi cư trú', en: 'Place of residence' },
    help: {
      vi: 'Số nhà, thôn/buôn/tổ dân phố, xã/phường, tỉnh.',
      en: 'House number, village or quarter, commune or ward, province.',
    },
    prefill: 'person.address',
  },
  phone: {
    as: 'phone',
    label: { vi: 'Số điện thoại', en: 'Telephone' },
    help: { vi: 'Để nhận thông báo về hồ sơ.', en: 'For notices about the dossier.' },
    prefill: 'person.phone',
  },
  email: {
    as: 'email',
    label: { vi: 'Thư điện tử', en: 'E-mail' },
    prefill: 'person.email',
  },
}

/** The questions about one person under their path; prefilled where it is the signed-in person. */
export function personQuestions({
  person,
  parts,
  optional,
  own,
}: FormPerson): readonly FormQuestion[] {
  return parts.map((part) => {
    const { prefill, ...template } = templates[part]
    return {
      ...template,
      ask: `${person}.${part}`,
      optional: optional.includes(part),
      ...(own && prefill ? { prefill } : {}),
    }
  })
}
