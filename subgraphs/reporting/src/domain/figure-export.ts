import type { FigureName, FiguresQuestion } from './figures.ts'

/** Which dossiers a file lists; the moment that judges them is that of writing. */
export type ExportCut = Omit<FiguresQuestion, 'cutoff' | 'isLive'>

/** A file of the dossiers behind a figure, asked for or made. */
export interface FigureExport {
  readonly id: string
  readonly ownerId: string
  readonly figure: FigureName
  readonly cut: ExportCut
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED'
  /** Dossiers written so far. */
  readonly rows: number
  /** How often it was begun. */
  readonly attempts: number
  readonly requestedAt: Date
  readonly finishedAt: Date | null
}

/** Exports of one reader that may be under way at once. */
export const mostExportsAtOnce = 5
/** How often an export is begun before it is given up. */
export const mostAttempts = 3
/** How long a file is kept, in milliseconds: seven days. */
export const exportKeptMs = 7 * 86_400_000
