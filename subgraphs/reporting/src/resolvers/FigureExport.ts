import type { FigureExportResolvers } from '../generated/types.ts'

/** A file asked for, with its address once it is there. */
export const FigureExport: FigureExportResolvers = {
  from: ({ cut }) => cut.from,
  to: ({ cut }) => cut.to,
  url: ({ id, state }) => (state === 'DONE' ? `/reports/exports/${id}.csv` : null),
}
