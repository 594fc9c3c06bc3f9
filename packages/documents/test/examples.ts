import type { DeclineData, ReceiptData, ResultData } from '../src/index.ts'

const letterhead = { agency: 'UBND xã Ea Mẫu', unit: 'Trung tâm Phục vụ hành chính công' }
const issue = { place: 'Ea Mẫu', issuedAt: new Date('2026-10-08T01:05:00Z') }
const receivingUnit = 'Trung tâm Phục vụ hành chính công xã Ea Mẫu'
const lookUpUrl = 'https://motcua.example.vn/tra-cuu/H15.50.05.13-261008-0975'

const applicant = {
  name: "H'Mẫu Niê Thử Nghiệm",
  idNumber: '066190000001',
  address: 'Buôn Ƀuôr Mẫu, xã Ea Mẫu, tỉnh Đắk Lắk',
  phone: '0900 000 001',
  email: 'thu.nghiem@example.vn',
}

/** A receipt with every field filled in, for tests and for looking at. */
export const exampleReceipt: ReceiptData = {
  ...issue,
  letterhead,
  number: '0975/TNHS',
  dossierCode: 'H15.50.05.13-261008-0975',
  lookUpUrl,
  receivingUnit,
  applicant,
  procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
  documents: [
    { name: 'Tờ khai đăng ký khai sinh theo mẫu', kind: 'ORIGINAL', quantity: 1 },
    {
      name: 'Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp; trường hợp không có thì nộp văn bản của người làm chứng xác nhận về việc sinh',
      kind: 'ELECTRONIC',
      quantity: 1,
      note: 'lấy từ Kho quản lý dữ liệu điện tử',
    },
    { name: 'Giấy chứng nhận kết hôn của cha, mẹ', kind: 'CERTIFIED_COPY', quantity: 2 },
    { name: 'Văn bản ủy quyền', kind: 'COPY', quantity: 1 },
  ],
  sets: 1,
  statutoryTime: '01 ngày làm việc',
  receivedAt: new Date('2026-10-08T01:05:00Z'),
  dueAt: new Date('2026-10-09T01:05:00Z'),
  collection: `${receivingUnit} (nhận trực tiếp)`,
  fee: { amount: 8000, paid: true },
  register: { book: '02', entry: '0975' },
  submitter: { name: "H'Mẫu Niê Thử Nghiệm", channel: 'DIRECT' },
  receiver: { name: 'Trần Văn Thử Nghiệm', signedDigitally: true },
}

/** A form 03 with two reasons. */
export const exampleDecline: DeclineData = {
  ...issue,
  letterhead,
  number: '012/TB-TTPVHCC',
  dossierCode: 'H15.50.05.13-261008-0975',
  lookUpUrl,
  receivingUnit,
  applicant,
  procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
  reasons: [
    'Nơi cư trú của cha, mẹ không thuộc thẩm quyền đăng ký khai sinh của UBND xã Ea Mẫu (Điều 13 Luật Hộ tịch).',
    'Trẻ em đã được đăng ký khai sinh tại cơ quan khác; nếu cần bản sao, đề nghị thực hiện thủ tục cấp bản sao trích lục hộ tịch.',
  ],
  contact: 'Quầy hướng dẫn số 01, số điện thoại 0262 0000 000',
  submitter: { name: "H'Mẫu Niê Thử Nghiệm", channel: 'ONLINE' },
  receiver: { name: 'Trần Văn Thử Nghiệm', signedDigitally: false },
}

/** A certificate with grounds, facts and a closing paragraph. */
export const exampleResult: ResultData = {
  ...issue,
  letterhead: { superior: 'UBND tỉnh Đắk Lắk', agency: 'UBND xã Ea Mẫu' },
  number: '12/GXN-UBND',
  title: 'Giấy xác nhận',
  subject: 'Tình trạng hôn nhân',
  addressee: "Bà H'Mẫu Niê Thử Nghiệm",
  legalBases: [
    'Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;',
    'Xét đề nghị của công chức tư pháp - hộ tịch.',
  ],
  body: [
    {
      kind: 'PARAGRAPH',
      text: 'Ủy ban nhân dân xã Ea Mẫu xác nhận các thông tin dưới đây đúng với sổ đăng ký kết hôn và Cơ sở dữ liệu hộ tịch điện tử tại thời điểm cấp giấy này.',
    },
    {
      kind: 'FACTS',
      heading: '1. Thông tin được xác nhận',
      facts: [
        { label: 'Họ, chữ đệm, tên', value: "H'Mẫu Niê Thử Nghiệm" },
        { label: 'Ngày, tháng, năm sinh', value: '01/01/1990' },
        { label: 'Số định danh cá nhân', value: '066190000001' },
        { label: 'Nơi cư trú', value: 'Buôn Ƀuôr Mẫu, xã Ea Mẫu, tỉnh Đắk Lắk' },
        { label: 'Tình trạng hôn nhân', value: 'Hiện tại chưa đăng ký kết hôn với ai' },
      ],
    },
    {
      kind: 'PARAGRAPH',
      heading: '2. Mục đích và thời hạn sử dụng',
      text: 'Giấy này được cấp để làm thủ tục đăng ký kết hôn và có giá trị trong 06 tháng kể từ ngày cấp.',
    },
  ],
  recipients: ['Như trên', 'Lưu: VT, TP-HT'],
  signer: {
    authority: 'TM. Ủy ban nhân dân',
    title: 'Chủ tịch',
    name: 'Lê Thị Thử Nghiệm',
    signedDigitally: true,
  },
  lookUp: { code: 'EAM-7K2P-0012', url: 'https://motcua.example.vn/kiem-tra/EAM-7K2P-0012' },
}
