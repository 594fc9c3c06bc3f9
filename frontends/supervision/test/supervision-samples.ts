import type {
  ShownAgency,
  ShownComponent,
  ShownIndex,
  ShownItem,
} from '../src/features/index/useIndex.ts'
import type { ShownIdleAgency, ShownLapse } from '../src/features/lapses/useLapses.ts'
import type { ShownReminder } from '../src/features/reminders/useReminders.ts'
import type { Collected, ShownReport } from '../src/features/reports/useReports.ts'

const words = (vi: string) => ({ vi, en: null })
const agency = { id: 'a1', name: words('Ủy ban nhân dân Phường Ví Dụ') }

/** A list of these rows, all read. */
export function listOf<Node>(nodes: readonly Node[]) {
  return { nodes, hasMore: false, total: nodes.length, cursor: null }
}

export const lapse: ShownLapse = {
  code: 'H15.1-261122-0001',
  procedureName: 'Đăng ký khai sinh',
  wantedBy: '2026-11-20T02:00:00Z',
  at: '2026-11-20T02:00:00Z',
  agency,
  officer: null,
  dossier: { id: 'h1' },
}

export const idle: ShownIdleAgency = {
  lastActAt: null,
  idleDays: null,
  open: 3,
  unopened: 2,
  agency,
}

export const reminder: ShownReminder = {
  id: 'r1',
  code: 'H15.1-261122-0001',
  text: 'Đề nghị giải quyết trước ngày hẹn trả.',
  sentAt: '2026-11-20T02:00:00Z',
  sentByName: 'Giám sát Thử',
  round: 2,
  told: 3,
  answer: null,
  answeredAt: null,
  answeredByName: null,
  agency,
  dossier: { id: 'h1' },
}

export const component: ShownComponent = {
  code: 'PROGRESS',
  group: 'PROGRESS',
  most: 20,
  points: 14.29,
  basis: 'MEASURED',
  numerator: 5,
  denominator: 7,
  name: words('Hồ sơ giải quyết trước hạn và đúng hạn'),
  formula: words('20 × số hồ sơ đúng hạn / số hồ sơ tiếp nhận'),
  lacking: null,
}

export const lacking: ShownComponent = {
  ...component,
  code: 'DOSSIER_SYNC',
  points: null,
  basis: 'LACKING',
  numerator: null,
  denominator: null,
  formula: null,
  lacking: words('Chưa kết nối.'),
}

export const ranked: ShownAgency = {
  level: 'COMMUNE',
  rank: 1,
  ranked: 2,
  points: 14.29,
  reachable: 20,
  score: 71.45,
  grade: 'FAIR',
  gradeName: words('Khá'),
  agency,
  components: [component, lacking],
}

export const groups: ShownIndex['groups'] = [
  { code: 'PROGRESS', most: 20, name: words('Tiến độ giải quyết') },
]

export const item: ShownItem = {
  kind: 'DOSSIER',
  id: 'h1',
  code: 'H15.1-261122-0001',
  name: 'Đăng ký khai sinh',
  dossier: { id: 'h1' },
}

export const report: ShownReport = {
  code: 'SETTLEMENT',
  period: 'QUARTER',
  from: '2026-06-15',
  to: '2026-09-14',
  dueBefore: '2026-09-20',
  state: 'DUE',
  sentCount: 1,
  expectedCount: 2,
  name: words('Tình hình, kết quả tiếp nhận, giải quyết thủ tục hành chính'),
  recipient: words('Văn phòng Ủy ban nhân dân tỉnh'),
  sent: null,
}

const sums = { received: 3, settled: 2, inProgress: 1, settledOverdue: 0, inProgressOverdue: 1 }

export const collected: Collected = {
  reports: [
    { id: 's1', sentAt: '2026-09-16T02:00:00Z', sentByName: 'Lãnh đạo Thử', agency, figures: sums },
  ],
  figures: sums,
  missing: [{ id: 'a2', name: words('Phường Thử') }],
}
