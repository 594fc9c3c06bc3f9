import { createGraphqlClient, type GraphqlClient } from '../bench/load/graphql-client.ts'
import { createDice } from '../bench/province/dice.ts'
import { personOf } from '../bench/province/persons.ts'
import { acts, type ActName } from '../bench/scenarios/documents.ts'
import {
  liveAtCounter,
  type Counter,
  type DossierNow,
  type Perform,
} from '../bench/scenarios/life.ts'

/** An act that was answered with success: it must be there, once. */
export interface Acknowledged {
  readonly requestId: string
  readonly name: ActName
  readonly dossierId: string
  /** The dossier's version after it. */
  readonly version: number
}

interface Load {
  readonly url: string
  readonly counters: readonly Counter[]
  readonly persons: number
  readonly users: number
}

/** How long an unanswered act is tried again with the same request id, in milliseconds. */
const PATIENCE = 60_000
const REST = 250

/** What never happened, or what a rest answers: faults of the way, not of the act. */
class Unanswered extends Error {}

/** Users who ask again with the same request id until they are answered, as the browsers do. */
export function startStubbornUsers({ url, counters, persons, users }: Load) {
  const client = createGraphqlClient(url)
  const acknowledged: Acknowledged[] = []
  const faults: string[] = []
  const state = { stopped: false }

  const perform: Perform = async (name, cookie, input) => {
    const end = Date.now() + PATIENCE
    for (;;) {
      try {
        const dossier = await ask(client, name, cookie, input)
        const { id: dossierId, version } = dossier
        acknowledged.push({ requestId: input.requestId, name, dossierId, version })
        return dossier
      } catch (error) {
        if (!(error instanceof Unanswered) || Date.now() > end) throw error
        await new Promise((resolve) => setTimeout(resolve, REST))
      }
    }
  }

  async function work(seed: number) {
    const dice = createDice(seed)
    while (!state.stopped) {
      const life = liveAtCounter(perform, dice.pick(counters), personOf(dice.below(persons)))
      await life.catch((error: unknown) => faults.push(String(error)))
    }
  }
  const working = Array.from({ length: users }, (_, index) => work(index + 1))

  return {
    acknowledged: (): readonly Acknowledged[] => acknowledged,
    /** Lets everybody finish the life they are at; a refusal of any act is a fault. */
    async stop(): Promise<readonly Acknowledged[]> {
      state.stopped = true
      await Promise.all(working)
      await client.close()
      if (faults.length > 0) throw new Error(`Acts were refused:\n${faults.slice(0, 5).join('\n')}`)
      return acknowledged
    },
  }
}

async function ask(
  client: GraphqlClient,
  name: ActName,
  cookie: string,
  input: object,
): Promise<DossierNow> {
  const body = { query: acts[name], variables: { input } }
  const data = await client
    .ask<Record<string, { dossier?: DossierNow; code?: string; message?: string }>>({
      ...{ body, headers: { cookie } },
    })
    .catch((error: unknown) => {
      throw new Unanswered(String(error))
    })
  const answer = data[name]
  if (answer?.dossier) return answer.dossier
  throw new Error(`${name}: ${answer?.code} ${answer?.message} ${JSON.stringify(input)}`)
}
