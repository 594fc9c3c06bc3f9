import type { Bilingual } from '@motcua/kernel'

type Words<Code extends string> = Readonly<Record<Code, Bilingual>>

/** Why a dossier ended without a result. */
export const discontinuedWords = {
  WITHDRAWN: { vi: 'người nộp rút hồ sơ', en: 'withdrawn by the applicant' },
  REFUSED: { vi: 'không đủ điều kiện giải quyết', en: 'refused after appraisal' },
  NOT_SUPPLEMENTED: { vi: 'quá hạn bổ sung hồ sơ', en: 'not supplemented in time' },
  NOT_PAID: { vi: 'quá hạn nộp phí, lệ phí', en: 'not paid in time' },
} satisfies Words<'WITHDRAWN' | 'REFUSED' | 'NOT_SUPPLEMENTED' | 'NOT_PAID'>

/** How money was paid. */
export const methodWords = {
  PLATFORM: { vi: 'thanh toán trực tuyến', en: 'online payment' },
  CASH: { vi: 'tiền mặt tại quầy', en: 'cash at the counter' },
  TRANSFER: { vi: 'chuyển khoản', en: 'bank transfer' },
  POST: { vi: 'qua bưu chính', en: 'by the post' },
} satisfies Words<'PLATFORM' | 'CASH' | 'TRANSFER' | 'POST'>

/** How a feedback ended. */
export const outcomeWords = {
  ANSWERED: { vi: 'đã được trả lời', en: 'answered' },
  TRANSFERRED: { vi: 'đã chuyển cơ quan có thẩm quyền', en: 'passed on to the agency in charge' },
  NOT_ACCEPTED: { vi: 'không thuộc trường hợp tiếp nhận', en: 'not accepted' },
} satisfies Words<'ANSWERED' | 'TRANSFERRED' | 'NOT_ACCEPTED'>

interface Term {
  readonly quantity: number
  readonly unit: 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'SAME_DAY'
}

/** A time limit of the profile in words, e.g. `8 giờ làm việc`. */
export function termWords({ quantity, unit }: Term): Bilingual {
  const number = String(quantity)
  switch (unit) {
    case 'HOUR':
      return { vi: `${number} giờ làm việc`, en: `${number} working hours` }
    case 'WORKING_DAY':
      return { vi: `${number} ngày làm việc`, en: `${number} working days` }
    case 'DAY':
      return { vi: `${number} ngày`, en: `${number} days` }
    case 'MONTH':
      return { vi: `${number} tháng`, en: `${number} months` }
    case 'SAME_DAY':
      return { vi: 'trong ngày làm việc', en: 'within the working day' }
  }
}
