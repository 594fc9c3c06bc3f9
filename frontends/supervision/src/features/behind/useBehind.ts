import type { FigureName } from '@motcua/graph-client/schema'
import { useList } from '../../shared/use-list.ts'
import { toFilter, type Cut } from '../../shared/filter/cut.ts'
import { useLiveReload } from '../../shared/figures/useFigures.ts'
import { SupervisionBehindDocument, type SupervisionBehindQuery } from './behind.generated.ts'

/** A dossier behind a figure. */
export type BehindDossier = SupervisionBehindQuery['dossiersBehind']['nodes'][number]

/** Dossiers that are read at a time. */
const SIZE = 25

/** The dossiers behind a figure, by due date, as far as they were read; live. */
export function useBehind(figure: () => FigureName, cut: () => Cut) {
  const list = useList({
    query: SupervisionBehindDocument,
    variables: (page) => ({ figure: figure(), filter: toFilter(cut()), ...page }),
    pick: ({ dossiersBehind }) => dossiersBehind,
    size: SIZE,
  })
  useLiveReload(list.reload)
  return list
}
