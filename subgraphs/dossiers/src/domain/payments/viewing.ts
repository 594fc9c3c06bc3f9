import { can, type Identity } from '@motcua/identity'
import type { Dossier } from '../dossier.ts'
import { isOwn } from '../viewing.ts'
import type { PaymentMethod } from './ledger.ts'
import type { Payment, Refund } from './payment.ts'

/** What can be done with a payment. */
export type PaymentAct = 'PAY' | 'COLLECT' | 'DEMAND_REFUND' | 'APPROVE_REFUND' | 'DISCONTINUE'

interface Standing {
  readonly dossier: Dossier
  readonly payment: Payment
  readonly refunds: readonly Refund[]
  readonly methods: readonly PaymentMethod[]
  readonly now: Date
}

/** What the reader may do with a payment now: the buttons of every screen. */
export function paymentActs(identity: Identity | null, standing: Standing): readonly PaymentAct[] {
  const { payment } = standing
  return payment.state === 'DUE' ? actsOnDue(identity, standing) : actsOnRefunds(identity, standing)
}

function actsOnDue(
  identity: Identity | null,
  { dossier, payment, methods, now }: Standing,
): readonly PaymentAct[] {
  const place = { agencyId: dossier.agencyId }
  const acts: readonly (readonly [PaymentAct, boolean])[] = [
    ['PAY', isOwn(identity, dossier) && methods.includes('PLATFORM')],
    ['COLLECT', can(identity, 'payment.collect', place)],
    [
      'DISCONTINUE',
      dossier.state === 'AWAITING_PAYMENT' &&
        now > payment.payBy &&
        can(identity, 'dossier.decline', place),
    ],
  ]
  return acts.flatMap(([act, may]) => (may ? [act] : []))
}

function actsOnRefunds(
  identity: Identity | null,
  { dossier, payment, refunds }: Standing,
): readonly PaymentAct[] {
  if (!can(identity, 'payment.refund', { agencyId: dossier.agencyId })) return []
  const isDue = refunds.some(({ state }) => state === 'DUE')
  const isSettled = refunds.some(({ cause }) => cause !== 'NOT_OWED')
  return [
    ...(isDue ? (['APPROVE_REFUND'] as const) : []),
    ...(payment.state === 'PAID' && !isSettled ? (['DEMAND_REFUND'] as const) : []),
  ]
}
