import { isId } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { findOfficer } from '../store/officers.ts'
import { administer, type Administered } from './administer.ts'
import { savePost } from './save-post.ts'

interface EndPost {
  readonly requestId: string
  readonly officerId: string
  readonly from: string
  readonly basis: BasisStatement
}

/** Ends a post from a day on; answers with its id. */
export function endPost(context: Context, input: EndPost): Promise<Administered> {
  const { officerId, from } = input
  const request = { operation: 'endPost', input, subject: `officer:${officerId}` }
  return administer(context, request, async (tx, moment) => {
    const basis = checkBasis(input.basis, moment.today)
    if (!basis.ok) return basis
    const before = isId(officerId) ? await findOfficer(tx, officerId) : undefined
    if (!before) return refuseWith('SUBJECT_NOT_FOUND')
    if (before.validTo !== null && before.validTo <= moment.today) return refuseWith('POST_ENDED')
    if (from < moment.today || from < before.validFrom)
      return refuseWith('POST_INVALID', {
        detail: { vi: 'ngày kết thúc đã qua', en: 'its end lies in the past' },
      })
    const after = { ...before, validTo: from }
    return savePost(tx, { act: 'POST_ENDED', before, after, basis: basis.value }, moment)
  })
}
