/** Texts of a signature dictionary, by entry. */
type SignatureTexts = Readonly<Record<'reason' | 'name' | 'location', string>>

// The placeholder library garbles letters outside ASCII. It is given a stand-in exactly as long as
// the UTF-16 hexadecimal string that replaces it afterwards, so that no offset in the file moves.

/** Stand-ins that survive the placeholder library. */
export function hidePdfTexts(texts: SignatureTexts): SignatureTexts {
  return {
    reason: standIn('R', texts.reason),
    name: standIn('N', texts.name),
    location: standIn('L', texts.location),
  }
}

/** Puts the real texts in the place of their stand-ins. */
export function showPdfTexts(pdf: Buffer, texts: SignatureTexts): Buffer {
  const shown = Buffer.from(pdf)
  const places = [
    ['R', texts.reason],
    ['N', texts.name],
    ['L', texts.location],
  ] as const
  for (const [mark, text] of places) {
    const at = shown.lastIndexOf(`(${standIn(mark, text)})`)
    if (at < 0) throw new Error('The signature placeholder has no room for its texts.')
    shown.write(`<${toPdfHex(text)}>`, at, 'latin1')
  }
  return shown
}

function standIn(mark: string, text: string): string {
  return mark.repeat(toPdfHex(text).length)
}

function toPdfHex(text: string): string {
  const utf16 = Buffer.from(`\ufeff${text.normalize('NFC')}`, 'utf16le').swap16()
  return utf16.toString('hex').toUpperCase()
}
