import type { Role } from '@motcua/identity'
import { isId } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { cleanText } from '../domain/agency-facts.ts'
import type { TextStatement } from '../domain/local-text.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { findOfficer } from '../store/officers.ts'
import { administer, type Administered } from './administer.ts'
import { savePost } from './save-post.ts'

interface ChangePost {
  readonly requestId: string
  readonly officerId: string
  readonly unitId?: string | null | undefined
  readonly title: TextStatement
  readonly roles: readonly Role[]
  readonly validTo?: string | null | undefined
  readonly basis: BasisStatement
}

/** Changes title, unit, roles or end of a post; permissions follow with the next identity token. Answers with its id. */
export function changePost(context: Context, input: ChangePost): Promise<Administered> {
  const { officerId, unitId = null, validTo = null } = input
  const request = { operation: 'changePost', input, subject: `officer:${officerId}` }
  return administer(context, request, async (tx, moment) => {
    const basis = checkBasis(input.basis, moment.today)
    if (!basis.ok) return basis
    const before = isId(officerId) ? await findOfficer(tx, officerId) : undefined
    if (!before) return refuseWith('SUBJECT_NOT_FOUND')
    if (before.validTo !== null && before.validTo <= moment.today) return refuseWith('POST_ENDED')
    if (validTo !== null && validTo !== before.validTo && validTo < moment.today)
      return refuseWith('POST_INVALID', {
        detail: { vi: 'ngày kết thúc đã qua', en: 'its end lies in the past' },
      })

    const roles = [...new Set(input.roles)]
    const after = { ...before, unitId, validTo, title: cleanText(input.title), roles }
    return savePost(tx, { act: 'POST_CHANGED', before, after, basis: basis.value }, moment)
  })
}
