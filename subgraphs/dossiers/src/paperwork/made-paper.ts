import type { PaperCheck } from '@motcua/documents'
import type { LocalText } from '@motcua/checklist'

/** A paper as it was typeset, with what its check tells. */
export interface MadePaper {
  readonly pdf: Uint8Array
  readonly number: string
  /** Who signed or issued it, in office. */
  readonly signerName: string
}

/** What is entered of a paper so that anybody can check a print of it. */
export interface Issued {
  readonly check: PaperCheck
  readonly title: LocalText
  readonly number: string
  readonly signerName: string
}

/** What our papers are called. */
export const paperTitles = {
  receipt: {
    vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    en: 'Receipt with the date of return',
  },
  decline: {
    vi: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ',
    en: 'Notice of refusal of a dossier',
  },
  supplement: {
    vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    en: 'Request to supplement a dossier',
  },
  feeReceipt: { vi: 'Biên lai thu phí, lệ phí', en: 'Receipt for fees and charges' },
  ending: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice of discontinuation' },
} as const satisfies Record<string, LocalText>
