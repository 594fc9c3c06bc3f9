const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const groups = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ', 'triệu tỷ'] as const

/** An amount of whole đồng in words, as receipts want it: "Hai mươi nghìn đồng". */
export function dongInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Error(`Not an amount: ${amount}.`)
  const words = amount === 0 ? digits[0] : numberInWords(amount)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`
}

function numberInWords(amount: number): string {
  const triples = String(amount)
    .padStart(Math.ceil(String(amount).length / 3) * 3, '0')
    .match(/.{3}/g)
  return (triples ?? [])
    .map((triple, index, all) => ({ triple, group: all.length - 1 - index, first: index === 0 }))
    .filter(({ triple }) => triple !== '000')
    .map(({ triple, group, first }) => `${tripleInWords(triple, first)} ${groups[group] ?? ''}`)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Three digits; in all but the first group their noughts are said. */
function tripleInWords(triple: string, first: boolean): string {
  const [hundreds = 0, tens = 0, ones = 0] = [...triple].map(Number)
  const head = first && hundreds === 0 ? '' : `${digits[hundreds]} trăm`
  return [head, tensInWords(tens, ones, head !== '')].filter(Boolean).join(' ')
}

function tensInWords(tens: number, ones: number, afterHundreds: boolean): string {
  if (tens === 0) {
    if (ones === 0) return ''
    return afterHundreds ? `lẻ ${digits[ones]}` : (digits[ones] ?? '')
  }
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`
  return [head, onesInWords(tens, ones)].filter(Boolean).join(' ')
}

function onesInWords(tens: number, ones: number): string {
  if (ones === 0) return ''
  if (ones === 5) return 'lăm'
  if (ones === 1 && tens > 1) return 'mốt'
  return digits[ones] ?? ''
}
