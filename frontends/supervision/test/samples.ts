import type { BehindDossier } from '../src/features/behind/useBehind.ts'
import type { DossierView } from '../src/features/dossier/useDossier.ts'
import type { FigureColumns, FigureLine } from '../src/shared/figures/useFigures.ts'
import { readCut } from '../src/shared/filter/cut.ts'
import { toRatings } from '../src/shared/ratings/ratings.ts'

const words = (vi: string) => ({ vi, en: null })

const agency = { id: 'a1', name: words('Ủy ban nhân dân Phường Ví Dụ') }

export const cut = readCut({ coQuan: 'a1', kenh: 'buu-chinh', thuTuc: 'p1' }, '2026-11-22')

export const figures: FigureColumns = {
  received: 12,
  receivedOnline: 7,
  receivedDirect: 3,
  carriedOver: 2,
  settled: 5,
  settledEarly: 3,
  settledOnTime: 1,
  settledOverdue: 1,
  inProgress: 7,
  inProgressOnTime: 6,
  inProgressOverdue: 1,
  nearlyDue: 2,
  awaitingIntake: 4,
  declined: 0,
  acceptedAhead: 1,
  awaitingSupplement: 2,
  awaitingPayment: 1,
  withdrawalRequested: 0,
  discontinued: 1,
  returned: 3,
}

export const line: FigureLine = { key: 'a1', agency, procedure: null, officer: null, figures }

export const behind: BehindDossier = {
  code: 'H15.1-261122-0001',
  procedureName: 'Đăng ký khai sinh',
  receivedAt: '2026-11-20T02:00:00Z',
  dueAt: '2026-11-25T09:30:00Z',
  settledAt: null,
  agency,
  officer: { id: 'o1', name: 'Phạm Văn Ví Dụ' },
  dossier: { id: 'h1', punctuality: 'NEARLY_DUE' },
}

export const list = { nodes: [behind], hasMore: true, total: 40, cursor: 'c' }

export const dossier: DossierView = {
  id: 'h1',
  code: 'H15.1-261122-0001',
  state: 'PROCESSING',
  channel: 'ONLINE',
  procedureName: 'Đăng ký khai sinh',
  onBehalfOf: null,
  submittedAt: '2026-11-20T01:10:00Z',
  receivedAt: '2026-11-20T02:00:00Z',
  dueAt: '2026-11-21T09:30:00Z',
  settledAt: null,
  returnedAt: null,
  punctuality: 'OVERDUE',
  historyIntact: true,
  agency,
  contact: { fullName: 'Trần Thị Mẫu' },
  timeLimit: { quantity: 3, unit: 'WORKING_DAY' },
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
      name: 'Thẩm định',
      role: 'PROCESSING_OFFICER',
      openedAt: '2026-11-20T03:00:00Z',
      dueAt: '2026-11-21T09:30:00Z',
      assignee: { id: 'o1', name: 'Phạm Văn Ví Dụ' },
    },
    {
      id: 't2',
      name: 'Xác minh',
      role: 'UNIT_HEAD',
      openedAt: '2026-11-20T03:00:00Z',
      dueAt: null,
      assignee: null,
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
    {
      number: 2,
      act: 'RECORDED',
      actorName: 'Phạm Văn Ví Dụ',
      at: '2026-11-20T03:10:00Z',
      state: 'PROCESSING',
      note: 'Đã xác minh.',
    },
  ],
  decline: null,
  result: null,
}

const counts = [
  { value: 'VERY_SATISFIED', count: 3 },
  { value: 'DISSATISFIED', count: 1 },
]
const scale = [
  { value: 'VERY_SATISFIED', label: words('Rất hài lòng') },
  { value: 'DISSATISFIED', label: words('Không hài lòng') },
]

export const ratings = toRatings({ total: 4, counts }, scale)

export const chart = {
  places: ['21/11', '22/11'],
  series: [
    { name: 'Tiếp nhận', values: [3, 4], colour: '#164a7d' },
    { name: 'Giải quyết', values: [1, 0], colour: '#0b5c3c' },
  ],
}
