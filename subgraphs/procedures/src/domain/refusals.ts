import { defineRefusals, type Refusal as KernelRefusal } from '@motcua/kernel'

const messages = {
  E_FORM_FAULTY: {
    vi: 'Biểu mẫu điện tử có lỗi: {detail}.',
    en: 'The e-form has mistakes: {detail}.',
  },
  PROCESS_FAULTY: { vi: 'Quy trình có lỗi: {detail}', en: 'The process has mistakes: {detail}' },
  CONDITION_UNKNOWN: {
    vi: 'Điều kiện dựa vào câu hỏi không có trong biểu mẫu: {detail}.',
    en: 'A condition rests on a question that the form does not ask: {detail}.',
  },
  CHANNEL_WITHOUT_LIMIT: {
    vi: 'Cách nộp {detail} chưa có thời hạn giải quyết.',
    en: 'Channel {detail} has no time limit.',
  },
  PROCESS_TOO_LONG: {
    vi: 'Tổng thời gian các bước dài hơn thời hạn giải quyết dài nhất ({detail} phút làm việc).',
    en: 'The steps together take longer than the longest time limit ({detail} working minutes).',
  },
  VERSION_UNCHANGED: {
    vi: 'Nội dung giống hệt phiên bản {detail}; không có gì để công bố.',
    en: 'The content equals version {detail}; there is nothing to publish.',
  },
  EFFECTIVE_TOO_EARLY: {
    vi: 'Phiên bản mới không được có hiệu lực trước hôm nay và trước phiên bản gần nhất ({detail}).',
    en: 'A new version may not take effect before today, nor before the newest one ({detail}).',
  },
} as const

export type RefusalCode = keyof typeof messages
export type Refusal = KernelRefusal<RefusalCode>

/** Refuses with one of this subgraph's codes. */
export const refuseWith = defineRefusals<RefusalCode>(messages)
