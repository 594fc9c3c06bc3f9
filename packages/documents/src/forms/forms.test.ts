import { afterAll, expect, test, vi } from 'vitest'
import { exampleDecline, exampleReceipt, exampleResult } from '../../test/examples.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { closeDocuments, renderDecline, renderReceipt, renderResult } from '../index.ts'

// Machines that build and test at once are slow.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

afterAll(() => closeDocuments())

const A5 = { width: 148, height: 210 }
const A4 = { width: 210, height: 297 }

test('form 01 prints every field on one A5 page', async () => {
  const { text, pages, title, language, altTexts } = await readPdf(
    await renderReceipt(exampleReceipt),
  )
  for (const part of [
    'UBND XÃ EA MẪU TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    'Số: 0975/TNHS',
    'Ea Mẫu, ngày 08 tháng 10 năm 2026',
    'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    'Mã hồ sơ: H15.50.05.13-261008-0975',
    'Bộ phận tiếp nhận và trả kết quả: Trung tâm Phục vụ hành chính công xã Ea Mẫu',
    "Tiếp nhận hồ sơ của: H'Mẫu Niê Thử Nghiệm",
    'Số định danh cá nhân: 066190000001',
    'Địa chỉ: Buôn Ƀuôr Mẫu, xã Ea Mẫu, tỉnh Đắk Lắk',
    'Số điện thoại: 0900 000 001',
    'Email: thu.nghiem@example.vn',
    'Nội dung yêu cầu giải quyết: Thủ tục đăng ký khai sinh (1.001193)',
    '1 Tờ khai đăng ký khai sinh theo mẫu Bản chính 01',
    'lấy từ Kho quản lý dữ liệu điện tử',
    'Bản điện tử 01',
    '3 Giấy chứng nhận kết hôn của cha, mẹ Bản sao chứng thực 02',
    '4 Văn bản ủy quyền Bản sao 01',
    '2. Số lượng hồ sơ: 01 bộ',
    '3. Thời gian giải quyết hồ sơ theo quy định: 01 ngày làm việc',
    '4. Thời gian nhận hồ sơ: 08 giờ 05 phút, ngày 08 tháng 10 năm 2026',
    '5. Thời gian trả kết quả giải quyết hồ sơ: 08 giờ 05 phút, ngày 09 tháng 10 năm 2026',
    '6. Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công xã Ea Mẫu',
    '7. Phí, lệ phí: 8.000 đồng (đã nộp)',
    'Vào Sổ theo dõi hồ sơ, Quyển số: 02, Số thứ tự: 0975',
    'NGƯỜI NỘP HỒ SƠ',
    'NGƯỜI TIẾP NHẬN HỒ SƠ',
    '(Đã ký số)',
    'Trần Văn Thử Nghiệm',
    'được lập thành 02 liên',
  ]) {
    expect(text).toContain(part)
  }
  expect(pages).toEqual([A5])
  expect(title).toBe('Giấy tiếp nhận hồ sơ và hẹn trả kết quả H15.50.05.13-261008-0975')
  expect(language).toBe('vi-VN')
  expect(altTexts).toEqual([
    `Mã QR tra cứu hồ sơ H15.50.05.13-261008-0975: ${exampleReceipt.lookUpUrl}`,
  ])
})

test('lines without content are left out, and the free fee is said', async () => {
  const { register: _, ...rest } = exampleReceipt
  const { text } = await readPdf(
    await renderReceipt({
      ...rest,
      applicant: { name: 'Công ty TNHH Thử Nghiệm', kind: 'ORGANISATION', idNumber: '6000000001' },
      fee: { amount: 0, paid: false },
      submitter: { name: 'Nguyễn Văn Thử Nghiệm', channel: 'ONLINE' },
    }),
  )
  expect(text).toContain('Mã số thuế/mã số doanh nghiệp: 6000000001')
  expect(text).toContain('7. Phí, lệ phí: Không thu')
  expect(text).toContain('(Nộp trực tuyến)')
  expect(text).not.toContain('Số điện thoại')
  expect(text).not.toContain('Vào Sổ')
})

test('a receipt with many documents runs over two pages', async () => {
  const documents = Array.from({ length: 6 }, () => exampleReceipt.documents).flat()
  const { text, pages } = await readPdf(await renderReceipt({ ...exampleReceipt, documents }))
  expect(pages).toEqual([A5, A5])
  expect(text).toContain('24 Văn bản ủy quyền Bản sao 01')
})

test('what people type is text, never markup, and a letter the font lacks becomes a box', async () => {
  const name = '#panic("x") $1$ *đậm* _nghiêng_ @a <b> \\ 漢 😀\u0000'
  const { text } = await readPdf(
    await renderReceipt({ ...exampleReceipt, applicant: { name: name.normalize('NFD') } }),
  )
  expect(text).toContain('Tiếp nhận hồ sơ của: #panic("x") $1$ *đậm* _nghiêng_ @a <b> \\ □ □')
})

test('form 03 states its reasons', async () => {
  const { text, pages } = await readPdf(await renderDecline(exampleDecline))
  for (const part of [
    'PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ',
    'Số: 012/TB-TTPVHCC',
    'thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
    '1. Nơi cư trú của cha, mẹ không thuộc thẩm quyền',
    '2. Trẻ em đã được đăng ký khai sinh tại cơ quan khác',
    'Liên hệ để được hướng dẫn: Quầy hướng dẫn số 01, số điện thoại 0262 0000 000',
    '(Nộp trực tuyến)',
    '(Ký và ghi rõ họ tên)',
  ]) {
    expect(text).toContain(part)
  }
  expect(pages).toEqual([A5])
})

test('a result letter follows the layout of Nghị định 30/2020', async () => {
  const { text, pages, altTexts } = await readPdf(await renderResult(exampleResult))
  for (const part of [
    'UBND TỈNH ĐẮK LẮK UBND XÃ EA MẪU',
    'Số: 12/GXN-UBND',
    'GIẤY XÁC NHẬN Tình trạng hôn nhân',
    'Căn cứ Luật Hộ tịch',
    'Tình trạng hôn nhân Hiện tại chưa đăng ký kết hôn với ai',
    'kể từ ngày cấp./.',
    'Nơi nhận: - Như trên; - Lưu: VT, TP-HT.',
    'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (Đã ký số) Lê Thị Thử Nghiệm',
    'Mã tra cứu: EAM-7K2P-0012',
  ]) {
    expect(text).toContain(part)
  }
  expect(pages).toEqual([A4])
  expect(altTexts).toEqual([expect.stringContaining('EAM-7K2P-0012')])
})

test('many documents can be asked for at once', async () => {
  const codes = Array.from({ length: 60 }, (_, index) => `H15.50-261008-${1000 + index}`)
  const pdfs = await Promise.all(
    codes.map((dossierCode) => renderReceipt({ ...exampleReceipt, dossierCode })),
  )
  const last = pdfs.at(-1)
  expect(pdfs).toHaveLength(60)
  expect((await readPdf(last ?? new Uint8Array())).text).toContain('H15.50-261008-1059')
})

test('after closing, the next document starts again', async () => {
  await closeDocuments()
  expect((await renderReceipt(exampleReceipt)).length).toBeGreaterThan(10_000)
})
