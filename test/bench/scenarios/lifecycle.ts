import { z } from 'zod'
import type { Deed } from '../load/drive.ts'
import { createGraphqlClient } from '../load/graphql-client.ts'
import type { Dice } from '../province/dice.ts'
import { personOf } from '../province/persons.ts'
import { counterShape, findAgain, liveAtCounter, performOnce } from './life.ts'

const shape = z.object({
  url: z.url(),
  counters: z.array(counterShape).min(1),
  persons: z.number(),
})

/** One dossier from the counter to the returned result, and found again: what a province does all day. */
export async function lifecycle(parameters: unknown, dice: Dice): Promise<Deed> {
  const { url, counters, persons } = shape.parse(parameters)
  const client = createGraphqlClient(url)
  return async (notePart) => {
    const counter = dice.pick(counters)
    const applicant = personOf(dice.below(persons))
    const dossier = await liveAtCounter(performOnce(client, notePart), counter, applicant)
    await findAgain(client, counter, dossier, notePart)
  }
}
