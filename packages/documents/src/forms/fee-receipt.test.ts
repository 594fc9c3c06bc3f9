import { afterAll, expect, test, vi } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { closeDocuments, renderFeeReceipt } from '../index.ts'

// Machines that build and test at once are slow.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

afterAll(() => closeDocuments())

test('the fee receipt says what was paid, by whom and how, on one A5 page', async () => {
  const { text, pages, title } = await readPdf(
    await renderFeeReceipt({
      letterhead: { agency: 'UBND xã Ea Mẫu', unit: 'Trung tâm Phục vụ hành chính công' },
      number: '000012/2026',
      place: 'Ea Mẫu',
      issuedAt: new Date('2026-10-08T01:05:00Z'),
      check: { code: 'ABCD-EFGH-JKMN-PQRS', url: 'https://motcua.example.vn/kiem-tra?ma=ABCD' },
      dossierCode: '000.05.50.H15-261008-0975',
      receivingUnit: 'Trung tâm Phục vụ hành chính công xã Ea Mẫu',
      applicant: { name: 'Trần Văn Thử Nghiệm' },
      procedure: { code: '2.000815', name: 'Chứng thực bản sao' },
      payerName: 'Lê Thị Mẫu',
      lines: [
        {
          ...{ name: 'Phí chứng thực', quantity: 7, unitAmount: 2000, amount: 14_000 },
          exemption: null,
        },
        {
          ...{ name: 'Lệ phí', quantity: 1, unitAmount: 20_000, amount: 0 },
          exemption: 'Miễn 100%: hộ nghèo (Thông tư 75/2022/TT-BTC)',
        },
      ],
      total: 14_000,
      paidAt: new Date('2026-10-08T01:04:00Z'),
      method: 'Trực tuyến, qua nền tảng thanh toán',
      reference: 'GD0123456789',
      receiverName: 'Nền tảng thanh toán',
    }),
  )
  for (const part of [
    'BIÊN LAI THU PHÍ, LỆ PHÍ',
    'Số: 000012/2026',
    'Mã hồ sơ: 000.05.50.H15-261008-0975',
    'Người nộp tiền: Lê Thị Mẫu',
    '1 Phí chứng thực 7 2.000 14.000',
    'Miễn 100%: hộ nghèo (Thông tư 75/2022/TT-BTC)',
    'Tổng cộng 14.000 đồng',
    'Bằng chữ: Mười bốn nghìn đồng',
    'Hình thức: Trực tuyến, qua nền tảng thanh toán',
    'Số giao dịch, chứng từ: GD0123456789',
    'ABCD-EFGH-JKMN-PQRS',
  ]) {
    expect(text).toContain(part)
  }
  expect(pages).toEqual([{ width: 148, height: 210 }])
  expect(title).toBe('Biên lai thu phí, lệ phí 000012/2026')
})
