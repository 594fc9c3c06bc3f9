import { drawQrCodeNow } from '../typesetting/qr-code.ts'
import { formatDate, glue, toWallClock } from '../typesetting/vietnamese-time.ts'

/** Who issues a paper: the heading on its left. */
export interface Letterhead {
  /** The agency above the issuer, when there is one: "UBND tỉnh Đắk Lắk". */
  readonly superior?: string
  /** The agency: "UBND xã Ea Mẫu". */
  readonly agency: string
  /** The one-stop unit of the agency; on forms it is the issuer and stands in bold. */
  readonly unit?: string
}

/** What any paper carries at its head: number, place, moment of issue. */
export interface Issue {
  /** Number and symbol: "0975/TNHS", "12/GXN-UBND". */
  readonly number: string
  /** Place name before the date: "Ea Mẫu". */
  readonly place: string
  readonly issuedAt: Date
  /** How anybody can check the print against the system. */
  readonly check?: PaperCheck | undefined
}

/** The code printed on a paper, and the address that its QR code opens. */
export interface PaperCheck {
  readonly code: string
  readonly url: string
}

// Words that must not be torn apart at the end of a line of the heading.
const INSEPARABLE = ['hành chính công', 'một cửa', 'nhân dân', 'kết quả']

/** The heading as the template wants it: lines above, and the issuer in bold. */
export function toHeading({ superior, agency, unit }: Letterhead) {
  const lines = [superior, agency, unit].filter((line) => line !== undefined).map(glueWords)
  return { above: lines.slice(0, -1), issuer: lines.at(-1) ?? '' }
}

/** Number, place and date as printed, and the date stored in the file's properties. */
export function toIssueLines({ number, place, issuedAt, check }: Issue) {
  const { year, month, day } = toWallClock(issuedAt)
  return {
    number,
    placeAndDate: `${glue(place)}, ${formatDate(issuedAt)}`,
    documentDate: { year, month, day },
    check: check ? toCheckLines(check) : null,
  }
}

function toCheckLines({ code, url }: PaperCheck) {
  return { code, svg: drawQrCodeNow(url), alt: `Mã QR kiểm tra giấy tờ ${code}: ${url}` }
}

function glueWords(line: string): string {
  return INSEPARABLE.reduce(
    (text, words) => text.replace(new RegExp(words, 'giu'), (found) => glue(found)),
    line.normalize('NFC'),
  )
}
