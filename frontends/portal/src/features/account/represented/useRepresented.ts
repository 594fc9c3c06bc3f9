import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { useFresh } from '../../../shared/useFresh.ts'
import {
  PortalAuthoriseRepresentativeDocument,
  PortalEndRepresentationDocument,
  PortalRepresentedDocument,
  type PortalRepresentedOrganisationFragment,
} from './represented.generated.ts'

export type RepresentedOrganisation = PortalRepresentedOrganisationFragment
export type Representative = RepresentedOrganisation['representations'][number]

/** Whom to authorise, and until which day (`YYYY-MM-DD`). */
export interface Authorisation {
  readonly idNumber: string
  readonly fullName: string
  readonly until: string
}

/** Organisations for which the person acts, each once; authorising others and ending it. */
export function useRepresented() {
  const read = useFresh({
    query: PortalRepresentedDocument,
    variables: {},
    pick: ({ me }) => {
      const all = (me?.representations ?? []).map(({ organisation }) => organisation)
      return [...new Map(all.map((one) => [one.id, one])).values()]
    },
  })
  const authorising = useAct(
    PortalAuthoriseRepresentativeDocument,
    (data) => data.authoriseRepresentative,
  )
  const ending = useAct(PortalEndRepresentationDocument, (data) => data.endRepresentation)
  // One id for each set of words: sending the same again after a lost answer changes nothing twice.
  let sent = { words: '', requestId: '' }

  function requestIdFor(input: object): string {
    const words = JSON.stringify(input)
    if (words !== sent.words) sent = { words, requestId: newRequestId() }
    return sent.requestId
  }

  async function settled<T>(outcome: Outcome<T>): Promise<Outcome<T>> {
    if (outcome.kind !== 'ok') return outcome
    sent = { words: '', requestId: '' }
    await read.reload()
    return outcome
  }

  return {
    ...{ outcome: read.outcome, reload: read.reload },
    ...{ authorisingNow: authorising.busy, endingNow: ending.busy },
    async authorise(organisationId: string, whom: Authorisation) {
      const input = { organisationId, ...whom }
      return settled(await authorising.act({ input: { requestId: requestIdFor(input), ...input } }))
    },
    async end(representationId: string) {
      const input = { representationId }
      return settled(await ending.act({ input: { requestId: requestIdFor(input), ...input } }))
    },
  }
}
