import { unwrap, useRead } from '@motcua/graph-client'
import { useClientHandle } from '@urql/vue'
import type { OfficerRole, PostState } from '@motcua/graph-client/schema'
import { useFreshRead } from '../../../shared/use-fresh-read.ts'
import { usePages } from '../../../shared/use-pages.ts'
import { useQueryFilter } from '../parts/query-filter.ts'
import { useAdministrationAct } from '../parts/use-administration-act.ts'
import { grantableRoles } from './post-form.ts'
import {
  AdministrationChangePostDocument,
  AdministrationEndPostDocument,
  AdministrationGivePostDocument,
  AdministrationLiftDocument,
  AdministrationOfficerByIdDocument,
  AdministrationOfficersDocument,
  AdministrationOpenAccountDocument,
  AdministrationPostCandidateDocument,
  AdministrationResetPasswordDocument,
  AdministrationSuspendDocument,
  type AdministrationOfficerFragment,
} from './officers.generated.ts'

/** A post with its holder's account. */
export type OfficerView = AdministrationOfficerFragment

const PAGE = 30
const states: Readonly<Record<string, PostState>> = { 'sap-toi': 'COMING', 'da-het': 'ENDED' }

/** The list of posts, filtered by the address. */
export function useOfficerList() {
  const search = useQueryFilter('q')
  const agencyId = useQueryFilter('co-quan')
  const role = useQueryFilter('vai-tro')
  const state = useQueryFilter('trang-thai')
  const pages = usePages()
  const { outcome, fetching, reload } = useFreshRead({
    query: AdministrationOfficersDocument,
    variables: () => ({
      search: search.value || null,
      agencyId: agencyId.value || null,
      role: (grantableRoles as readonly string[]).includes(role.value)
        ? (role.value as OfficerRole)
        : null,
      state: states[state.value] ?? null,
      ...{ first: PAGE, after: pages.after.value ?? null },
    }),
    pick: ({ administeredOfficers }) => administeredOfficers,
  })
  return { search, agencyId, role, state, pages, outcome, busy: fetching, reload }
}

/** One post and what can be done with it and its holder's account. */
export function useOfficerPost(id: () => string) {
  const { outcome, reload } = useRead({
    query: AdministrationOfficerByIdDocument,
    variables: () => ({ id: id() }),
    pick: ({ administeredOfficer }) => administeredOfficer,
    forget: true,
  })
  return {
    ...{ outcome, reload },
    change: useAdministrationAct(AdministrationChangePostDocument, (data) => data.changePost),
    end: useAdministrationAct(AdministrationEndPostDocument, (data) => data.endPost),
    open: useAdministrationAct(AdministrationOpenAccountDocument, (data) => data.openAccount),
    reset: useAdministrationAct(AdministrationResetPasswordDocument, (data) => data.resetPassword),
    suspend: useAdministrationAct(AdministrationSuspendDocument, (data) => data.suspendAccount),
    lift: useAdministrationAct(AdministrationLiftDocument, (data) => data.liftSuspension),
  }
}

/** Giving a post, and looking up who is known already. */
export function useGivePost() {
  const { client } = useClientHandle()
  const give = useAdministrationAct(AdministrationGivePostDocument, (data) => data.givePost)

  async function find(idNumber: string) {
    const { data, error } = await client
      .query(AdministrationPostCandidateDocument, { idNumber }, { requestPolicy: 'network-only' })
      .toPromise()
    return unwrap({ data, error }, (found) => found.findPostCandidate)
  }
  return { give, find }
}
