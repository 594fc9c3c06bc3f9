import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sender } from './feedback.ts'
import { findPersonalData, maskPersonalData } from './personal-data.ts'

const sender: Sender = {
  name: 'Nguyễn Thị Thử Nghiệm',
  address: 'Số 1 đường Mẫu, phường Thử Nghiệm',
  phone: '0900000123',
  email: null,
}

test.each([
  ['Căn cước số 066190000001 của tôi', 'ID_NUMBER', '066190000001'],
  ['CMND 240 123 456', 'ID_NUMBER', '240 123 456'],
  ['gọi 0900.000.123 giúp', 'PHONE', '0900.000.123'],
  ['gọi +84 900 000 123', 'PHONE', '+84 900 000 123'],
  ['số 0262 3812 345', 'PHONE', '0262 3812 345'],
  ['tổng đài 19001234', 'PHONE', '19001234'],
  ['viết tới thu.nghiem@mau.example nhé', 'EMAIL', 'thu.nghiem@mau.example'],
  ['chuyển vào tài khoản số 1234567', 'ACCOUNT_NUMBER', '1234567'],
  ['STK: 0011 0043 7654 3210', 'ACCOUNT_NUMBER', '0011 0043 7654 3210'],
  ['thẻ 9704123412341234', 'ACCOUNT_NUMBER', '9704123412341234'],
  ['Bà NGUYỄN THỊ THỬ NGHIỆM phản ánh', 'NAME', 'NGUYỄN THỊ THỬ NGHIỆM'],
  ['ba nguyen thi thu nghiem', 'NAME', 'nguyen thi thu nghiem'],
  ['ở số 1 đường Mẫu, phường Thử Nghiệm.', 'ADDRESS', 'số 1 đường Mẫu, phường Thử Nghiệm'],
])('“%s” holds %s', (text, kind, found) => {
  expect(findPersonalData(text, sender)).toEqual([{ kind, text: found }])
})

test.each([
  'Hồ sơ 000.00.01.H15-240129-0001 nộp ngày 29/01/2024',
  'Thủ tục 1.001193, lệ phí 1.000.000 đồng',
  'Theo Nghị định 61/2018/NĐ-CP, Điều 17',
  'Đã giải quyết 12.345 hồ sơ trong năm 2026',
  'Thử nghiệm hệ thống lúc 08:30',
])('“%s” tells of nobody', (text) => {
  expect(findPersonalData(text, sender)).toEqual([])
})

const pieces = fc.constantFrom(
  ...['Tôi ở', '066190000001', '0900 000 123', 'a@b.vn', 'Nguyễn Thị Thử Nghiệm', 'hồ sơ', ', '],
  ...[
    'số tài khoản 123456789',
    'năm 2026',
    '. ',
    ' ',
    '(',
    ')',
    'Số 1 đường Mẫu, phường Thử Nghiệm',
  ],
)

test('what was masked holds nothing any more, and masking again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const masked = maskPersonalData(parts.join(' '), sender)
      expect(findPersonalData(masked, sender)).toEqual([])
      expect(maskPersonalData(masked, sender)).toBe(masked)
    }),
  )
})

test('a text without personal data stays as it is', () => {
  const text = 'Đề nghị trả kết quả đúng hẹn.\nXin cảm ơn!'
  expect(maskPersonalData(text, sender)).toBe(text)
})
