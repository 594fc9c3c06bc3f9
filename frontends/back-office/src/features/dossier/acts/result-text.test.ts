import { exampleForm } from '@motcua/checklist/example-form'
import { expect, test } from 'vitest'
import { draftResultText } from './result-text.ts'

const facts = {
  code: 'H15.40-261122-0001',
  procedureName: 'Đăng ký khai sinh',
  applicantName: 'Nguyễn Thị Thử',
  idNumber: '066190000001',
  agencyName: 'Ủy ban nhân dân phường Mẫu',
}

test('says what was declared, page by page, in the words of the form', () => {
  const text = draftResultText(facts, exampleForm, {
    child: { name: 'TRẦN VĂN THỬ', dateOfBirth: '2026-11-02', sex: 'NAM' },
    siblings: [{ name: 'TRẦN THỊ MẪU' }],
    declarant: { name: 'Nguyễn Thị Thử', phone: '0900000001' },
    pledge: true,
  })

  expect(text).toContain('Căn cứ hồ sơ số H15.40-261122-0001 về việc “Đăng ký khai sinh”')
  expect(text).toContain('số định danh cá nhân 066190000001')
  expect(text).toContain('Thông tin của trẻ: họ, chữ đệm, tên của trẻ là TRẦN VĂN THỬ;')
  expect(text).toContain('ngày sinh là 02/11/2026; giới tính là Nam.')
  expect(text).toContain('TRẦN THỊ MẪU')
  expect(text).not.toContain('0900000001')
  expect(text).not.toContain('undefined')
})

test('without an e-form it still gives the frame', () => {
  const text = draftResultText({ ...facts, idNumber: null }, null, {})
  expect(text.split('\n\n')).toHaveLength(3)
  expect(text).toContain('của Nguyễn Thị Thử;')
})
