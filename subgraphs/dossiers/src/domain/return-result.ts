import { ok, type Result } from '@motcua/kernel'
import type { DeliveryMethod } from './dossier.ts'
import { findWork, type Move, type Situation } from './moves.ts'
import type { Refusal } from './refusals.ts'

interface Handover {
  readonly seenVersion: number
  readonly receivedBy: string | null
  readonly method: DeliveryMethod | null
}

/** The applicant has the result; whoever came for them is on record. */
export function returnResult(
  situation: Situation,
  { seenVersion, receivedBy, method }: Handover,
): Result<Move, Refusal> {
  const work = findWork(situation, seenVersion, ['SETTLED'], ['RETURN'])
  if (!work.ok) return work

  const { contact, deliveryMethod } = situation.dossier
  return ok({
    act: {
      type: 'RETURNED',
      receivedBy: receivedBy ?? contact.fullName,
      method: method ?? deliveryMethod,
    },
    close: [work.value],
    open: [],
  })
}
