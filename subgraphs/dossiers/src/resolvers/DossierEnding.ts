import type {
  DossierEndingResolvers,
  RefusalProposalResolvers,
  WithdrawalResolvers,
} from '../generated/types.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { DossierEnd } from '../domain/supplement.ts'

/** An end together with the dossier that it is the end of. */
export interface EndOfDossier extends DossierEnd {
  readonly dossier: Dossier
}

/** How a dossier ended, with its notice. */
export const DossierEnding: DossierEndingResolvers = {
  at: ({ at }) => new Date(at),
  notice: async ({ dossier }, _, { loaders }) => {
    const notices = await loaders.notices.load(dossier.id)
    const found = notices.find(({ kind }) => kind !== 'SUPPLEMENT_REQUEST')
    return found ? ((await loaders.file.load(found.fileId)) ?? null) : null
  },
}

/** Who proposes a refusal. */
export const RefusalProposal: RefusalProposalResolvers = {
  officer: ({ officerId }) => ({ __typename: 'Officer', id: officerId }),
}

/** When the applicant asked. */
export const Withdrawal: WithdrawalResolvers = {
  requestedAt: ({ requestedAt }) => new Date(requestedAt),
}
