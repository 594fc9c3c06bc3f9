import { answer } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'

/** Why a question is turned down, as the schema answers it. */
export function refusalFor({ language }: Pick<Context, 'language'>, code: RefusalCode) {
  return answer(refuseWith(code), language, (nothing: never) => nothing)
}
