import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { useFresh } from '../../../shared/useFresh.ts'
import {
  PortalRateDossierDocument,
  PortalRatingDocument,
  type PortalGivenRatingFragment,
  type PortalRatingQuery,
} from './rating.generated.ts'

export type Scale = PortalRatingQuery['ratingScale']
export type GivenRating = PortalGivenRatingFragment

/** What the person says of the service. */
export interface RatingWords {
  readonly overall: string
  /** Value by aspect; aspects left out were not rated. */
  readonly aspects: Readonly<Record<string, string>>
  readonly comment: string
}

/** Rating a returned dossier: the scale, what was given, giving it. */
export function useRating(dossierId: string) {
  const read = useFresh({
    query: PortalRatingDocument,
    variables: { dossierId },
    pick: ({ dossier, ratingScale }) => (dossier ? { dossier, scale: ratingScale } : null),
  })
  const { act, busy } = useAct(PortalRateDossierDocument, (data) => data.rateDossier)
  const requestId = newRequestId()

  async function rate({ overall, aspects, comment }: RatingWords): Promise<Outcome<unknown>> {
    const given = Object.entries(aspects).map(([aspect, value]) => ({ aspect, value }))
    const input = { requestId, dossierId, overall, aspects: given, comment: comment.trim() || null }
    const outcome = await act({ input })
    if (outcome.kind === 'ok') await read.reload()
    return outcome
  }

  return { outcome: read.outcome, reload: read.reload, rate, busy }
}
