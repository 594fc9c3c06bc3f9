import { newRequestId, type Outcome } from '@motcua/graph-client'

/** Keeps one request id for each intended act, through all its retries. */
export interface Intent {
  /** The id for this input: the same until the act has come to an end. */
  idFor(input: object): string
  /** Tells what came of it. After a break in the line the act may have happened: its id is kept. */
  settle(outcome: Outcome<unknown>): void
}

/** An intent of its own for each form or button. */
export function createIntent(newId: () => string = newRequestId): Intent {
  let current: { readonly input: string; readonly id: string } | undefined

  return {
    idFor(input) {
      const wanted = JSON.stringify(input)
      if (current?.input !== wanted) current = { input: wanted, id: newId() }
      return current.id
    },
    settle({ kind }) {
      if (kind === 'ok' || kind === 'refused') current = undefined
    },
  }
}
