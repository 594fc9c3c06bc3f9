import type { EForm, Fee, RequiredDocument } from './types.ts'

/** A shortened declaration of birth: every widget, a condition, a list. For tests and galleries. */
export const exampleForm: EForm = {
  schema: {
    type: 'object',
    required: ['child', 'father', 'declarant', 'pledge'],
    properties: {
      child: {
        type: 'object',
        required: ['name', 'dateOfBirth', 'sex'],
        properties: {
          name: { type: 'string', minLength: 2, maxLength: 100 },
          dateOfBirth: { type: 'string', format: 'date', formatMaximum: 'today' },
          sex: { type: 'string', enum: ['NAM', 'NU'] },
          placeOfBirth: { type: 'string', maxLength: 200 },
        },
      },
      hasFather: { type: 'boolean', default: false },
      father: {
        type: 'object',
        required: ['name', 'idNumber'],
        properties: {
          name: { $ref: '#/$defs/personName' },
          idNumber: { type: 'string', pattern: '^\\d{12}$' },
        },
      },
      siblings: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { $ref: '#/$defs/personName' },
            yearOfBirth: { type: 'integer', minimum: 1950, maximum: 2100 },
          },
        },
      },
      declarant: {
        type: 'object',
        required: ['name', 'phone'],
        properties: {
          name: { $ref: '#/$defs/personName' },
          phone: { type: 'string', pattern: '^0\\d{9}$' },
          email: { type: 'string', format: 'email' },
        },
      },
      copies: { type: 'integer', minimum: 0, maximum: 20, default: 0 },
      note: { type: 'string', maxLength: 500 },
      pledge: { const: true },
    },
    $defs: { personName: { type: 'string', minLength: 2, maxLength: 100 } },
  },
  pages: [
    {
      type: 'Group',
      label: { vi: 'Thông tin của trẻ', en: 'The child' },
      elements: [
        {
          type: 'Control',
          scope: '#/properties/child/properties/name',
          label: { vi: 'Họ, chữ đệm, tên của trẻ', en: 'Full name of the child' },
          options: {
            help: { vi: 'Viết chữ in hoa, có dấu', en: 'In capitals, with diacritics' },
          },
        },
        {
          type: 'Control',
          scope: '#/properties/child/properties/dateOfBirth',
          label: { vi: 'Ngày sinh', en: 'Date of birth' },
        },
        {
          type: 'Control',
          scope: '#/properties/child/properties/sex',
          label: { vi: 'Giới tính', en: 'Sex' },
          options: {
            choices: { NAM: { vi: 'Nam', en: 'Male' }, NU: { vi: 'Nữ', en: 'Female' } },
          },
        },
        {
          type: 'Control',
          scope: '#/properties/child/properties/placeOfBirth',
          label: { vi: 'Nơi sinh', en: 'Place of birth' },
          options: { widget: 'textarea' },
        },
      ],
    },
    {
      type: 'Group',
      label: { vi: 'Gia đình', en: 'Family' },
      elements: [
        {
          type: 'Control',
          scope: '#/properties/hasFather',
          label: { vi: 'Ghi thông tin người cha', en: 'Enter the father' },
        },
        {
          type: 'Group',
          label: { vi: 'Người cha', en: 'Father' },
          rule: {
            effect: 'SHOW',
            condition: { scope: '#/properties/hasFather', schema: { const: true } },
          },
          elements: [
            {
              type: 'Control',
              scope: '#/properties/father/properties/name',
              label: { vi: 'Họ, chữ đệm, tên người cha', en: 'Full name of the father' },
            },
            {
              type: 'Control',
              scope: '#/properties/father/properties/idNumber',
              label: { vi: 'Số định danh của người cha', en: 'Identity number of the father' },
              options: { widget: 'id-number' },
            },
          ],
        },
        {
          type: 'Control',
          scope: '#/properties/siblings',
          label: { vi: 'Anh, chị, em', en: 'Siblings' },
          options: { addLabel: { vi: 'Thêm anh, chị hoặc em', en: 'Add a sibling' } },
          elements: [
            {
              type: 'Control',
              scope: '#/properties/name',
              label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
            },
            {
              type: 'Control',
              scope: '#/properties/yearOfBirth',
              label: { vi: 'Năm sinh', en: 'Year of birth' },
            },
          ],
        },
      ],
    },
    {
      type: 'Group',
      label: { vi: 'Người yêu cầu', en: 'Declarant' },
      elements: [
        {
          type: 'Control',
          scope: '#/properties/declarant/properties/name',
          label: { vi: 'Họ, chữ đệm, tên người yêu cầu', en: 'Full name of the declarant' },
          options: { prefill: 'person.fullName' },
        },
        {
          type: 'Control',
          scope: '#/properties/declarant/properties/phone',
          label: { vi: 'Số điện thoại', en: 'Telephone' },
          options: { widget: 'phone', prefill: 'person.phone' },
        },
        {
          type: 'Control',
          scope: '#/properties/declarant/properties/email',
          label: { vi: 'Thư điện tử', en: 'E-mail' },
          options: { prefill: 'person.email' },
        },
        {
          type: 'Control',
          scope: '#/properties/copies',
          label: { vi: 'Số bản sao trích lục', en: 'Number of copies' },
        },
        {
          type: 'Control',
          scope: '#/properties/note',
          label: { vi: 'Ghi chú', en: 'Note' },
          options: { widget: 'textarea' },
        },
        {
          type: 'Control',
          scope: '#/properties/pledge',
          label: {
            vi: 'Tôi cam đoan nội dung khai là đúng sự thật',
            en: 'I affirm that what I state is true',
          },
          options: { widget: 'checkbox' },
        },
      ],
    },
  ],
}

/** Papers that go with the example form. */
export const exampleDocuments: readonly RequiredDocument[] = [
  {
    id: 'to-khai',
    name: { vi: 'Tờ khai đăng ký khai sinh' },
    originals: 1,
    copies: 0,
    need: 'ALWAYS',
    isForm: true,
  },
  {
    id: 'giay-chung-sinh',
    name: { vi: 'Giấy chứng sinh' },
    originals: 1,
    copies: 0,
    need: 'ALWAYS',
    isForm: false,
  },
  {
    id: 'giay-to-cua-cha',
    name: { vi: 'Giấy tờ chứng minh quan hệ cha, con' },
    originals: 0,
    copies: 1,
    need: 'WHEN',
    condition: { scope: '#/properties/hasFather', schema: { const: true } },
    isForm: false,
  },
  {
    id: 'so-ho-khau',
    name: { vi: 'Giấy tờ khác' },
    originals: 0,
    copies: 1,
    need: 'OPTIONAL',
    isForm: false,
  },
]

/** Fees that go with the example form. */
export const exampleFees: readonly Fee[] = [
  {
    id: 'le-phi',
    name: { vi: 'Lệ phí hộ tịch' },
    kind: 'FEE',
    channels: ['COUNTER', 'POST'],
    amount: 8000,
    per: 'DOSSIER',
  },
  {
    id: 'ban-sao',
    name: { vi: 'Phí bản sao trích lục' },
    kind: 'CHARGE',
    channels: ['ONLINE', 'COUNTER', 'POST'],
    amount: 8000,
    per: 'COPY',
    condition: { scope: '#/properties/copies', schema: { minimum: 1 } },
    count: { scope: '#/properties/copies' },
  },
]
