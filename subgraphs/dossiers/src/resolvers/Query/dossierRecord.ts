import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { findReceived } from '../../store/records.ts'

/** The record of one dossier by its code. */
export const dossierRecord: NonNullable<QueryResolvers['dossierRecord']> = async (
  _,
  { code },
  { identity, db },
) => {
  authorise(identity, 'dossier.read-masked')
  return (await findReceived(db, code.trim().toUpperCase())) ?? null
}
