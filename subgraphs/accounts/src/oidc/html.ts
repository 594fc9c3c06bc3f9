/** Markup that may be put into a page as it is. */
export interface Html {
  readonly markup: string
}

type Piece = string | number | Html | readonly Html[]

/** Puts texts into markup, escaped; only what `html` itself made goes in as it is. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const markup = parts.map((part, index) => part + toMarkup(pieces[index] ?? '')).join('')
  return { markup }
}

function toMarkup(piece: Piece): string {
  if (typeof piece === 'object')
    return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('')
  return String(piece)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
