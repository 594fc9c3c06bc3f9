import QRCode from 'qrcode'

/** A QR code as SVG text, readable after one fold or stain (level M), with its quiet zone. */
export function drawQrCode(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
}

/** Light modules around a code, as in `drawQrCode`. */
const QUIET = 2

/** The same at once, for what is drawn beside other things. */
export function drawQrCodeNow(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  const side = size + 2 * QUIET
  const dark = Array.from(data, (module, index) =>
    module ? `M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z` : '',
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${dark.join('')}"/></svg>`
  )
}
