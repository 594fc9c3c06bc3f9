const NUMBER = new Intl.NumberFormat('vi-VN')
const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 })
const SIZE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** `1.234,5`. */
export function formatNumber(number: number): string {
  return NUMBER.format(number)
}

/** Money in whole đồng: `1.000 ₫`, kept on one line. */
export function formatMoney(amount: number): string {
  return `${NUMBER.format(amount)}\u00a0₫`
}

/** A share (0–1) as `97,5%`. */
export function formatPercent(share: number): string {
  return PERCENT.format(share)
}

const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** Bytes as `1,2 MB`. */
export function formatFileSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)))
  return `${SIZE.format(bytes / 1024 ** step)}\u00a0${UNITS[step]}`
}

/** Parses what people type as a number: `1.000`, `1 000`, `1,5`; undefined when empty, NaN when it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '')
  if (plain === '') return undefined
  const isGrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)
  const ungrouped = isGrouped ? plain.replaceAll('.', '') : plain
  return Number(ungrouped.replace(',', '.'))
}
