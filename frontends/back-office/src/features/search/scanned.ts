/** What was typed, or the code in the address that a scanner reads from the QR code of a receipt. */
export function toSought(typed: string): string {
  const words = typed.trim()
  if (!/^https?:\/\//i.test(words)) return words
  try {
    return new URL(words).searchParams.get('ma') ?? words
  } catch {
    return words
  }
}

/** The one dossier found by its very code: whoever scanned it wants to be there at once. */
export function onlyHit<Found extends { readonly id: string; readonly code: string | null }>(
  sought: string,
  found: readonly Found[],
): Found | undefined {
  const [only, ...more] = found
  return more.length === 0 && only?.code?.toUpperCase() === sought.toUpperCase() ? only : undefined
}
