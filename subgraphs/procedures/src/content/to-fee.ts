import type { Fee, FeeExemption } from '@motcua/checklist'
import { scopeOf, toCondition } from './expand-form.ts'
import type { ProcedureFile } from './procedure-file.ts'

type FeeFile = ProcedureFile['fees'][number]

/** A fee as its file describes it; without channels of its own it is owed on all that the procedure has. */
export function toFee(
  { when, channels, note, cases, count, exemptions, ...fee }: FeeFile,
  code: string,
  all: Fee['channels'],
): Fee {
  return {
    ...fee,
    channels: channels ?? all,
    ...(note && { note }),
    ...(when && { condition: toCondition(when) }),
    ...(cases && { cases: cases.map((number) => `${code}.${number}`) }),
    ...(count && { count: toCount(count) }),
    ...(exemptions && { exemptions: exemptions.map(toExemption) }),
  }
}

function toCount({ ask, ...members }: NonNullable<FeeFile['count']>): NonNullable<Fee['count']> {
  return { scope: scopeOf(ask), ...members }
}

function toExemption({
  when,
  age,
  document,
  ...exemption
}: NonNullable<FeeFile['exemptions']>[number]): FeeExemption {
  return {
    ...exemption,
    ...(when && { condition: toCondition(when) }),
    ...(age && { age: { scope: scopeOf(age.ask), atLeast: age.atLeast, under: age.under } }),
    ...(document !== undefined && { documentId: document }),
  }
}
