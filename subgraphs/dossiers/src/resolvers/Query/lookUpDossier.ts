import { lookUpByCode } from '../../domain/look-up.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { findDossierByCode } from '../../store/dossiers.ts'
import { findDossierByKey } from '../../store/look-up.ts'
import { refusalFor } from '../refusal.ts'

/** Where a dossier stands: how far it is for anybody with its code, all that the profile shows with a proof or a QR key. */
export const lookUpDossier: NonNullable<QueryResolvers['lookUpDossier']> = async (
  _,
  { input },
  context,
) => {
  const { identity, db, profile } = context
  const { channels, proofs, proofDigits } = profile.lookUp
  if (!channels.includes(input.key ? 'QR' : 'CODE'))
    return refusalFor(context, 'LOOK_UP_NOT_OFFERED')

  if (input.key) {
    const dossier = await findDossierByKey(db, input.key)
    if (!dossier) return refusalFor(context, 'LOOK_UP_NO_MATCH')
    return { __typename: 'DossierLookUp', dossier, proved: true }
  }
  const code = input.code?.trim().toUpperCase() ?? ''
  const given = input.proof?.trim() || null
  const dossier = await findDossierByCode(db, code)
  const found = lookUpByCode(dossier, identity, given, { proofs, digits: proofDigits })
  if (!found) return refusalFor(context, 'LOOK_UP_NO_MATCH')
  return { __typename: 'DossierLookUp', ...found }
}
