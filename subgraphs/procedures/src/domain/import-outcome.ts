/** What became of one record of the National Portal. */
export interface ImportOutcome {
  readonly outcome: 'CREATED' | 'NEW_VERSION' | 'UNCHANGED' | 'HELD' | 'REFUSED'
  readonly code: string
  readonly name: string
  /** Number of the version that now stands; null where none was made or kept. */
  readonly number: number | null
  /** Why it was held or refused; null else. */
  readonly reason: { readonly vi: string; readonly en: string } | null
  /** Parts in which a held record differs from our own version. */
  readonly differences: readonly string[]
}

/** Top-level parts in which two contents differ, in the order of the first. */
export function differingParts(
  ours: object,
  theirs: object,
  same: (one: unknown, other: unknown) => boolean,
): readonly string[] {
  const other: Readonly<Record<string, unknown>> = { ...theirs }
  return Object.entries(ours).flatMap(([part, value]) => (same(value, other[part]) ? [] : [part]))
}
