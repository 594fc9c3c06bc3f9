/** What a malware scanner says of a file. */
export type ScanVerdict =
  | { readonly status: 'CLEAN' }
  | { readonly status: 'INFECTED'; readonly threat: string }
  /** The scanner could not say: unreachable, too large for it, in error. */
  | { readonly status: 'UNKNOWN'; readonly reason: string }
  /** There is no scanner. */
  | { readonly status: 'NOT_SCANNED' }

/** Looks for malware in a file of this machine. Never throws: what it cannot say is `UNKNOWN`. */
export interface Scanner {
  readonly scan: (path: string) => Promise<ScanVerdict>
}

/** For installations without a scanner; says so instead of calling files clean. */
export const noScanner: Scanner = {
  scan: async () => ({ status: 'NOT_SCANNED' }),
}
