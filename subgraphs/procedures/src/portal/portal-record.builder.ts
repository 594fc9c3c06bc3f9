import type { PortalChannel, PortalFee, PortalItem, PortalRecord } from './portal-record.ts'

/** A clean record; overrides name what matters. */
export function aPortalRecord(overrides: Partial<PortalRecord> = {}): PortalRecord {
  return {
    code: '9.000001',
    source_id: 'record-1',
    name: 'Cấp giấy xác nhận thử nghiệm',
    state: 'ACTIVE',
    category: { code: 'G15-TP07', name: 'Hộ tịch' },
    promulgating_agency: 'Bộ Tư pháp',
    executing_agency: 'Ủy ban nhân dân cấp xã',
    subject_types: ['Công dân Việt Nam'],
    results: ['Giấy xác nhận'],
    requirements: 'Không',
    channels: [aChannel()],
    processing_cases: [{ case_code: '9.000001.01', qty: 3, unit: 'WORKING_DAY' }],
    legal_basis: [{ code: '60/2014/QH13', name: 'Luật Hộ tịch' }],
    steps_raw: [{ name: 'Bước 1', text: '- Nộp hồ sơ.' }],
    checklist_raw: [{ group: '', items: [anItem()] }],
    source: { url: 'https://example.vn/thu-tuc/record-1' },
    ...overrides,
  }
}

/** A channel with three working days and no fee. */
export function aChannel(overrides: Partial<PortalChannel> = {}): PortalChannel {
  return {
    method: 'DIRECT',
    fees: [],
    processing: { qty: 3, unit: 'WORKING_DAY' },
    note: '',
    ...overrides,
  }
}

/** A charge of 20,000 đồng. */
export function aFee(overrides: Partial<PortalFee> = {}): PortalFee {
  return { type: 'FEE', value_vnd: 20_000, text: '', ...overrides }
}

/** One original of a declaration. */
export function anItem(overrides: Partial<PortalItem> = {}): PortalItem {
  return {
    code: 'G15-KQ000001',
    name: '- Tờ khai theo mẫu',
    original_qty: 1,
    copy_qty: 0,
    attachments: [],
    ...overrides,
  }
}
