import type { QueryResolvers } from '../../generated/types.ts'
import { findDossierByCode } from '../../store/dossiers.ts'

/** Where a dossier stands, for anybody who has its code. */
export const lookUpDossier: NonNullable<QueryResolvers['lookUpDossier']> = async (
  _,
  { code },
  { db },
) => (await findDossierByCode(db, code.trim().toUpperCase())) ?? null
