import { newRequestId, useAct, useRead, type Outcome } from '@motcua/graph-client'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useFresh } from '../../../shared/useFresh.ts'
import {
  PortalCreateDraftDocument,
  PortalMyDraftsDocument,
  PortalReceivingAgenciesDocument,
  type PortalMyDraftsQuery,
  type PortalReceivingAgenciesQuery,
} from './startDossier.generated.ts'

export type ReceivingAgency = PortalReceivingAgenciesQuery['agencies'][number]
export type ExistingDraft = PortalMyDraftsQuery['myDossiers']['nodes'][number]

interface Wanted {
  readonly procedureId: string
  readonly fieldCode: string
  readonly levels: readonly ReceivingAgency['level'][]
}

/** What it takes to begin a dossier: who can receive it, and drafts of the same procedure that are there already. */
export function useStartDossier(
  wanted: MaybeRefOrGetter<Wanted>,
  pause: MaybeRefOrGetter<boolean>,
) {
  const agenciesRead = useRead({
    query: PortalReceivingAgenciesDocument,
    variables: () => {
      const { levels, fieldCode } = toValue(wanted)
      const [level] = levels
      return { fieldCode, level: levels.length === 1 && level ? level : null }
    },
    pick: (data) => ({
      agencies: data.agencies.filter(({ level }) => toValue(wanted).levels.includes(level)),
      address: data.me?.address ?? null,
    }),
    pause,
  })
  const draftsRead = useFresh({
    query: PortalMyDraftsDocument,
    variables: {},
    pick: (data) => data.myDossiers.nodes,
    pause,
  })
  const drafts = computed(() => {
    const { value } = draftsRead.outcome
    if (value.kind !== 'ok') return []
    const { procedureId } = toValue(wanted)
    return value.value.filter(
      ({ procedure, channel }) => procedure?.id === procedureId && channel === 'ONLINE',
    )
  })

  const { act, busy } = useAct(PortalCreateDraftDocument, (data) => data.createDraft)
  // One id for each agency and owner chosen: pressing again after a lost answer begins no second draft.
  const requestIds = new Map<string, string>()

  /** Begins a draft, one's own or for an organisation. */
  async function begin(agencyId: string, onBehalfOf: string | null): Promise<Outcome<string>> {
    const choice = `${agencyId} ${onBehalfOf ?? ''}`
    const requestId = requestIds.get(choice) ?? newRequestId()
    requestIds.set(choice, requestId)
    const { procedureId } = toValue(wanted)
    const outcome = await act({ input: { requestId, procedureId, agencyId, onBehalfOf } })
    return outcome.kind === 'ok' ? { ...outcome, value: outcome.value.dossier.id } : outcome
  }

  return {
    agencies: agenciesRead.outcome,
    draftsOutcome: draftsRead.outcome,
    drafts,
    begin,
    busy,
    reload() {
      agenciesRead.reload()
      void draftsRead.reload()
    },
  }
}
