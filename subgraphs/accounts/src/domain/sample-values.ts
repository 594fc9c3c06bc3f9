import type { NoticeValues } from './notice-template.ts'
import { both, lines, money, moment } from './notice-values.ts'
import { discontinuedWords, methodWords, outcomeWords } from './notice-words.ts'

/** Made-up values for every name that a template can use, to show how a notice will read. */
export function sampleValues(portalUrl: string): NoticeValues {
  const name = both('Nguyễn Thị Thử Nghiệm')
  return {
    ...{ applicantName: name, fullName: name, handler: both('Trần Văn Mẫu') },
    procedureName: both('Đăng ký khai sinh'),
    code: both('000.00.01.H15-240129-0001'),
    submittedAt: moment('2026-11-20T01:00:00Z'),
    receivedAt: moment('2026-11-20T02:00:00Z'),
    dueAt: moment('2026-11-27T09:30:00Z'),
    dueBefore: moment('2026-11-25T09:30:00Z'),
    answerBy: moment('2026-12-04T09:30:00Z'),
    settledAt: moment('2026-11-26T03:15:00Z'),
    returnedAt: moment('2026-11-27T02:00:00Z'),
    discontinuedAt: moment('2026-11-26T03:15:00Z'),
    suspendedAt: moment('2026-11-20T01:00:00Z'),
    enteredAt: moment('2026-11-20T01:00:00Z'),
    closedAt: moment('2026-11-26T03:15:00Z'),
    agencyName: { vi: 'UBND phường Thử Nghiệm', en: 'Thử Nghiệm Ward' },
    oneStopName: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
    ...{ address: both('Số 1, đường Ví Dụ'), phone: both('02620000000') },
    ...{ portalUrl: both(portalUrl), dossierUrl: both(new URL('/ho-so/thu', portalUrl).href) },
    recoveryUrl: both(new URL('/oidc/recover/thu', portalUrl).href),
    checkWithin: { vi: '8 giờ làm việc', en: '8 working hours' },
    reason: both('Thiếu Giấy chứng sinh.'),
    items: lines(['Giấy chứng sinh (bản chính)', 'Giấy tờ chứng minh nơi cư trú']),
    ...{ fee: money(20_000), amount: money(20_000), method: methodWords.PLATFORM },
    cause: discontinuedWords.WITHDRAWN,
    ...{ feedbackCode: both('PA-261120-0001'), outcome: outcomeWords.ANSWERED },
    reminder: both('Hồ sơ đã quá hạn 2 ngày, đề nghị giải quyết ngay.'),
    ...{ oneTimeCode: both('048213'), minutes: both('10') },
  }
}
