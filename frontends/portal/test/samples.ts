import type { CatalogueProcedure } from '../src/shared/catalogue/catalogue-procedure.ts'
import type { DossierView } from '../src/features/dossier/useDossier.ts'
import type { LookedUp } from '../src/features/look-up/useLookUp.ts'
import type { NoticeView } from '../src/features/notices/useNotices.ts'
import type { VersionView } from '../src/features/procedure/useProcedure.ts'
import type { DraftView } from '../src/features/submission/useDraft.ts'

const words = (vi: string) => ({ vi, en: null })

const agency = {
  id: 'a1',
  name: words('Ủy ban nhân dân Xã Ví Dụ'),
  oneStopName: words('Bộ phận Một cửa Xã Ví Dụ'),
  address: 'Thôn Mẫu',
  phone: '02620000001',
}
const file = {
  id: 'f1',
  name: 'giay-chung-sinh.pdf',
  mediaType: 'application/pdf',
  size: 120_000,
  sha256: 'ab'.repeat(32),
  scan: 'NOT_SCANNED',
} as const
const limits = [
  { caseCode: null, caseName: null, quantity: 1, unit: 'SAME_DAY' },
  { caseCode: '1.02', caseName: words('Cần xác minh'), quantity: 5, unit: 'WORKING_DAY' },
] as const

export const card: CatalogueProcedure = {
  id: 'p1',
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: { code: 'G15-TP07', name: 'Hộ tịch' },
  version: {
    id: 'v1',
    onlineLevel: 'FULL',
    decidingAgency: 'Ủy ban nhân dân cấp xã',
    levels: ['COMMUNE'],
    channels: [{ channel: 'ONLINE', timeLimits: limits }],
    fees: [{ id: 'le-phi', amount: 0, per: 'DOSSIER' }],
  },
}

export const version: VersionView = {
  id: 'v1',
  number: 2,
  effectiveFrom: '2026-01-01T00:00:00Z',
  levels: ['COMMUNE'],
  decidingAgency: 'Ủy ban nhân dân cấp xã',
  audiences: ['CITIZEN'],
  steps: [words('Nộp hồ sơ\nTrực tuyến hoặc tại quầy.')],
  channels: [{ channel: 'ONLINE', note: null, timeLimits: limits }],
  documents: [
    {
      id: 'd1',
      code: null,
      name: words('Giấy chứng sinh'),
      note: null,
      originals: 1,
      copies: 0,
      need: 'WHEN',
      isForm: false,
    },
  ],
  sets: 1,
  fees: [
    {
      id: 'le-phi',
      name: words('Lệ phí'),
      kind: 'FEE',
      channels: ['ONLINE'],
      amount: 8000,
      per: 'COPY',
      note: null,
      exemptions: [],
    },
  ],
  results: [words('Giấy khai sinh')],
  legalBasis: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }],
  conditions: null,
  onlineLevel: 'FULL',
  onlineLevelReason: null,
  processSteps: [
    {
      id: 's1',
      kind: 'INTAKE',
      name: 'Tiếp nhận',
      role: 'ONE_STOP_CLERK',
      allowanceMinutes: 240,
      next: ['s2'],
    },
    {
      id: 's2',
      kind: 'APPROVE',
      name: 'Ký duyệt',
      role: 'AGENCY_LEADER',
      allowanceMinutes: null,
      next: [],
    },
  ],
  source: null,
}

export const dossier: DossierView = {
  id: 'h1',
  code: 'H15.1-261122-0001',
  state: 'PROCESSING',
  channel: 'ONLINE',
  procedureName: 'Đăng ký khai sinh',
  onBehalfOf: null,
  deliveryMethod: 'ONLINE',
  createdAt: '2026-11-20T01:00:00Z',
  savedAt: '2026-11-20T01:00:00Z',
  submittedAt: '2026-11-20T01:10:00Z',
  receivedAt: '2026-11-20T02:00:00Z',
  dueAt: '2026-11-25T09:30:00Z',
  settledAt: null,
  returnedAt: null,
  punctuality: 'ON_TIME',
  historyIntact: true,
  qrPath: '/tra-cuu?ma=H15.1-261122-0001',
  answers: {},
  timeLimit: { quantity: 3, unit: 'WORKING_DAY' },
  contact: {
    fullName: 'Trần Thị Mẫu',
    idNumber: '066190000001',
    address: null,
    phone: '0912345678',
    email: null,
  },
  agency,
  procedureVersion: { id: 'v1', eForm: null, procedure: { id: 'p1', code: '1.001193' } },
  documents: [
    {
      documentId: 'd1',
      name: words('Giấy chứng sinh'),
      copyKind: 'ELECTRONIC',
      quantity: 1,
      attachedAt: '2026-11-20T01:05:00Z',
      file,
    },
  ],
  dueDateExplanation: [
    {
      kind: 'WORKING_DAYS',
      text: words('3 ngày làm việc từ 09:00 20/11/2026'),
      basis: 'DL24 Đ8.1c',
      from: '2026-11-20T02:00:00Z',
      to: '2026-11-25T09:30:00Z',
      minutes: 1440,
    },
  ],
  openTasks: [
    {
      id: 't1',
      kind: 'APPRAISE',
      name: 'Thẩm định',
      openedAt: '2026-11-20T03:00:00Z',
      dueAt: '2026-11-23T09:30:00Z',
    },
  ],
  history: [
    {
      number: 1,
      act: 'SUBMITTED',
      actorName: 'Trần Thị Mẫu',
      at: '2026-11-20T01:10:00Z',
      state: 'SUBMITTED',
      note: null,
    },
  ],
  receipt: file,
  version: 5,
  availableActs: [],
  clockStoppedAt: null,
  supplement: null,
  supplements: [],
  withdrawal: null,
  ending: null,
  decline: { reason: 'Giấy chứng sinh bị mờ.', guidance: 'Chụp lại rồi nộp.', items: [], file },
  result: {
    number: '12/KS',
    title: 'Giấy khai sinh',
    signerName: 'Lê Văn Ví Dụ',
    signedAt: '2026-11-24T03:00:00Z',
    file,
  },
}

export const lookedUp: LookedUp = {
  dossierCode: 'H15.1-261122-0001',
  state: 'PROCESSING',
  stepsDone: 2,
  stepsTotal: 5,
  details: {
    dossierId: 'h1',
    procedureName: 'Đăng ký khai sinh',
    qrPath: '/tra-cuu?ma=H15.1-261122-0001',
    processingUnit: words('Phòng Tư pháp'),
    applicantName: 'Trần Thị Mẫu',
    receivedAt: '2026-11-20T02:00:00Z',
    dueAt: '2026-11-25T09:30:00Z',
    settledAt: null,
    supplement: ['Giấy chứng sinh: Chụp lại cho rõ.'],
    agency,
  },
}

export const notice: NoticeView = {
  id: 'n1',
  title: words('Hồ sơ đã được tiếp nhận'),
  body: words('Mã hồ sơ H15.1-261122-0001.\nHẹn trả 25/11/2026.'),
  dossierId: 'h1',
  createdAt: '2026-11-20T02:00:00Z',
  readAt: null,
  deliveries: [{ channel: 'EMAIL', state: 'SENT', at: '2026-11-20T02:00:10Z', address: null }],
}

export const draft: DraftView = {
  id: 'h2',
  state: 'DRAFT',
  version: 3,
  channel: 'ONLINE',
  procedureName: 'Đăng ký khai sinh',
  onBehalfOf: null,
  organisation: null,
  savedAt: '2026-11-20T01:00:00Z',
  answers: {},
  deliveryMethod: 'ONLINE',
  caseCode: null,
  contact: dossier.contact,
  documents: [],
  agency,
  procedureVersion: {
    id: 'v1',
    eForm: null,
    checklist: {},
    channels: [{ channel: 'ONLINE', timeLimits: limits }],
    procedure: { id: 'p1', code: '1.001193' },
  },
}

export const scale = {
  values: [
    { value: 'VERY_SATISFIED', label: words('Rất hài lòng') },
    { value: 'SATISFIED', label: words('Hài lòng') },
  ],
  aspects: [{ value: 'PUNCTUALITY', label: words('Đúng hẹn') }],
}

const items = [
  {
    kind: 'QUESTION',
    ...{ target: '/child/name', verdict: 'WRONG' },
    ...{ label: words('Họ tên của trẻ'), instruction: 'Ghi như trong Giấy chứng sinh.' },
  },
  {
    kind: 'DOCUMENT',
    ...{ target: 'd1', verdict: 'MISSING' },
    ...{ label: words('Giấy chứng sinh'), instruction: 'Nộp bổ sung.' },
  },
] as const

/** A request that waits for the applicant. */
export const request = {
  ...{ number: 1, requestedAt: '2026-11-21T01:00:00Z', answeredAt: null, notice: file },
  ...{ answerBy: '2026-11-30T10:00:00Z', note: 'Mang bản chính khi nhận kết quả.', items },
} as const
