import QRCode from 'qrcode'

/** A QR code as SVG text, readable after one fold or stain (level M), with its quiet zone. */
export function drawQrCode(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
}
