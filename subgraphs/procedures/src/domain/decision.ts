import { ok, type Result } from '@motcua/kernel'
import { refuseWith, type Refusal } from './refusals.ts'

/** A decision by number, date and signer. */
export interface Decision {
  readonly number: string
  readonly date: string
  readonly signer: string
}

const LONGEST = 200
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A decision as somebody enters it: numbered, signed, not of tomorrow. */
export function checkDecision(said: Decision, today: string): Result<Decision, Refusal> {
  const decision = { number: said.number.trim(), date: said.date, signer: said.signer.trim() }
  const isGiven = (text: string) => text.length > 0 && text.length <= LONGEST
  const isRight =
    isGiven(decision.number) &&
    isGiven(decision.signer) &&
    DAY.test(decision.date) &&
    decision.date <= today
  return isRight ? ok(decision) : refuseWith('DECISION_INVALID')
}
