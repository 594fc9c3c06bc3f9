import { describe, expect, test } from 'vitest'
import type { Answers } from './types.ts'
import { exampleDocuments, exampleFees, exampleForm } from './example-form.ts'
import { evaluateChecklist, findFieldFindings } from './index.ts'

const right: Answers = {
  child: { name: 'NGUYỄN AN NHIÊN', dateOfBirth: '2026-11-02', sex: 'NU' },
  declarant: { name: 'Trần Thị Mẫu', phone: '0912345678' },
  pledge: true,
}

const checklist = { eForm: exampleForm, documents: exampleDocuments, fees: exampleFees }

function findings(answers: Answers): readonly (readonly [string, string])[] {
  return findFieldFindings(exampleForm, answers, '2026-11-22').map(
    ({ path, message }) => [path, message.vi] as const,
  )
}

describe('what is wrong in the form', () => {
  test('nothing, when it is filled in', () => {
    expect(findings(right)).toEqual([])
  })

  test('an empty form asks for what it needs, in the order of the form', () => {
    expect(findings({})).toEqual([
      ['/child/name', 'Hãy nhập họ, chữ đệm, tên của trẻ'],
      ['/child/dateOfBirth', 'Hãy nhập ngày sinh'],
      ['/child/sex', 'Hãy chọn giới tính'],
      ['/declarant/name', 'Hãy nhập họ, chữ đệm, tên người yêu cầu'],
      ['/declarant/phone', 'Hãy nhập số điện thoại'],
      ['/pledge', 'Hãy đánh dấu vào ô “Tôi cam đoan nội dung khai là đúng sự thật”'],
    ])
  })

  test.each([
    [
      { child: { name: 'A', dateOfBirth: '2026-11-02', sex: 'NU' } },
      '/child/name',
      'Họ, chữ đệm, tên của trẻ phải có ít nhất 2 ký tự',
    ],
    [
      { child: { name: 'AN NHIÊN', dateOfBirth: '2026-02-30', sex: 'NU' } },
      '/child/dateOfBirth',
      'Ngày sinh phải là một ngày có thật, ví dụ 27/03/1990',
    ],
    [
      { child: { name: 'AN NHIÊN', dateOfBirth: '2026-11-23', sex: 'NU' } },
      '/child/dateOfBirth',
      'Ngày sinh không được sau ngày 22/11/2026',
    ],
    [
      { child: { name: 'AN NHIÊN', dateOfBirth: '2026-11-02', sex: 'X' } },
      '/child/sex',
      'Hãy chọn giới tính trong danh sách',
    ],
    [{ copies: 21 }, '/copies', 'Số bản sao trích lục không được quá 20'],
    [{ copies: 1.5 }, '/copies', 'Số bản sao trích lục phải là số nguyên'],
    [
      { declarant: { name: 'Trần Thị Mẫu', phone: '123' } },
      '/declarant/phone',
      'Số điện thoại phải là số điện thoại, ví dụ 0912345678',
    ],
    [
      { declarant: { name: 'Trần Thị Mẫu', phone: '0912345678', email: 'x' } },
      '/declarant/email',
      'Thư điện tử phải đúng dạng thư điện tử, ví dụ ten@example.vn',
    ],
    [{ note: 'x'.repeat(501) }, '/note', 'Ghi chú chỉ được dài tối đa 500 ký tự'],
    [
      { pledge: false },
      '/pledge',
      'Hãy đánh dấu vào ô “Tôi cam đoan nội dung khai là đúng sự thật”',
    ],
    [{ siblings: [{ name: 'An' }, {}] }, '/siblings/1/name', 'Hãy nhập họ, chữ đệm, tên (mục 2)'],
    [
      { hasFather: true, father: { name: 'X' } },
      '/father/name',
      'Họ, chữ đệm, tên người cha phải có ít nhất 2 ký tự',
    ],
  ])('%j', (change, path, message) => {
    expect(findings({ ...right, ...change })).toContainEqual([path, message])
  })

  test('hidden questions are neither required nor kept', () => {
    const answers = { ...right, hasFather: false, father: { name: 'X' } }

    expect(findings(answers)).toEqual([])
  })

  test('a rule broken outside the form is not lost', () => {
    const eForm = { ...exampleForm, schema: { ...exampleForm.schema, required: ['surprise'] } }

    expect(findFieldFindings(eForm, right)).toMatchObject([{ path: '/surprise' }])
  })
})

describe('the whole check', () => {
  test('is complete with the form filled in and the papers attached', () => {
    const result = evaluateChecklist(checklist, {
      answers: right,
      attachedDocumentIds: ['giay-chung-sinh'],
      channel: 'ONLINE',
    })

    expect(result).toEqual({
      complete: true,
      fields: [],
      documents: [
        { documentId: 'to-khai', state: 'NOT_NEEDED' },
        { documentId: 'giay-chung-sinh', state: 'ATTACHED' },
        { documentId: 'giay-to-cua-cha', state: 'NOT_NEEDED' },
        { documentId: 'so-ho-khau', state: 'OPTIONAL' },
      ],
      fees: [],
      feeTotal: 0,
    })
  })

  test('at the counter the signed declaration is a paper of the dossier', () => {
    const { complete, documents, feeTotal } = evaluateChecklist(checklist, {
      answers: {
        ...right,
        hasFather: true,
        father: { name: 'Lê Văn Mẫu', idNumber: '066099000001' },
      },
      attachedDocumentIds: ['giay-chung-sinh'],
      channel: 'COUNTER',
    })

    expect(complete).toBe(false)
    expect(documents.filter(({ state }) => state === 'MISSING')).toEqual([
      { documentId: 'to-khai', state: 'MISSING' },
      { documentId: 'giay-to-cua-cha', state: 'MISSING' },
    ])
    expect(feeTotal).toBe(8000)
  })

  test('works without an e-form', () => {
    const submission = { answers: {}, attachedDocumentIds: [], channel: 'ONLINE' } as const
    const { documents } = evaluateChecklist({ ...checklist, eForm: null }, submission)

    expect(documents[0]).toEqual({ documentId: 'to-khai', state: 'MISSING' })
  })

  test('a fee the council has not set yet leaves the total unknown', () => {
    const fees = exampleFees.map((fee) => ({ ...fee, amount: null }))
    const { feeTotal } = evaluateChecklist(
      { ...checklist, fees },
      { answers: right, attachedDocumentIds: [], channel: 'COUNTER' },
    )

    expect(feeTotal).toBeNull()
  })
})
