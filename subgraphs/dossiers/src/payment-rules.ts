import { basisOf, type Profile } from '@motcua/regulation'
import type { Dossier, ProcedureTerms } from './domain/dossier.ts'
import type { WaitingRules } from './domain/payments/await-payment.ts'
import type { PaymentMethod } from './domain/payments/ledger.ts'
import type { CollectionRules } from './domain/payments/request-payment.ts'
import { clockRules, forwardingLimit } from './profile-rules.ts'

/** When a fee is asked for under the regulation in force. */
export function collectionRules(profile: Profile): CollectionRules {
  const { nextStepWaitsForPayment, payWithinDays } = profile.fees
  return {
    ...{ nextStepWaitsForPayment, payWithinDays },
    payOnline: (level) => levelOf(profile, level)?.payOnline ?? true,
  }
}

/** What happens to the clock while a fee is not paid. */
export function waitingRules(profile: Profile): WaitingRules {
  const { articles, law, chosen } = basisOf(profile, 'fees.nextStepWaitsForPayment')
  return {
    clockStands: profile.fees.clockWhileUnpaid === 'STANDS',
    basis: [...articles, ...law, ...chosen][0] ?? '',
    due: clockRules(profile),
    forwarding: forwardingLimit(profile),
  }
}

const methods = {
  ONLINE: 'PLATFORM',
  COUNTER: 'CASH',
  BANK_TRANSFER: 'TRANSFER',
  POST: 'POST',
} as const satisfies Record<Profile['fees']['channels'][number], PaymentMethod>

/** The ways to pay a dossier's fee: those of the regulation, without the platform where its online level has none (DN19 Đ9.1b). */
export function paymentMethods(
  profile: Profile,
  { channel }: Pick<Dossier, 'channel'>,
  { onlineLevel }: Pick<ProcedureTerms, 'onlineLevel'>,
): readonly PaymentMethod[] {
  const offered = profile.fees.channels.map((way) => methods[way])
  const online = channel !== 'ONLINE' || (levelOf(profile, onlineLevel?.level)?.payOnline ?? true)
  return offered.filter((method) => method !== 'PLATFORM' || online)
}

/** A procedure online in full stands at the regulation's highest level, one in part at the lowest that takes dossiers online. */
function levelOf({ onlineLevels }: Profile, level: string | undefined) {
  const online = onlineLevels.levels.filter(({ submitOnline }) => submitOnline)
  return level === 'FULL' ? online.at(-1) : level === 'PARTIAL' ? online[0] : undefined
}
