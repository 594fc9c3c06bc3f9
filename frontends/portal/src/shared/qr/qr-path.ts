/** A QR code to draw: side of the square with its quiet zone, and the dark modules as an SVG path. */
export interface QrDrawing {
  readonly side: number
  readonly path: string
}

/** Light modules that have to be left around a code (ISO/IEC 18004). */
const QUIET = 4

/** The dark modules of a code, row by row, as one path of unit squares. */
export function qrPath(size: number, modules: ArrayLike<number>): QrDrawing {
  const squares = Array.from({ length: size * size }, (_, index) => index)
    .filter((index) => modules[index])
    .map((index) => `M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z`)
  return { side: size + 2 * QUIET, path: squares.join('') }
}
