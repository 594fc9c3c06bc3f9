import { can, type Identity } from '@motcua/identity'
import type { Notice } from '../domain/notice.ts'
import type { DossierResolvers } from '../generated/types.ts'

/** A dossier by its key; the rest is known to `dossiers`. */
export interface DossierReference {
  readonly id: string
}

export const Dossier: DossierResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  notices: async ({ id }, _input, { identity, loaders }) =>
    (await loaders.noticesOfDossier.load(id)).filter((notice) => maySee(identity, notice)),
}

/** A person sees what they were told; officers what went to the applicants of their agency. */
function maySee(identity: Identity | null, { personId, agencyId }: Notice): boolean {
  if (identity?.kind !== 'PERSON') return false
  return (
    identity.personId === personId ||
    can(identity, 'dossier.read-agency', { agencyId }) ||
    can(identity, 'dossier.read-province')
  )
}
