/** The load comes from here: a process of its own, told over IPC what to do. */
import { z } from 'zod'
import { scenarios } from '../scenarios/scenarios.ts'
import { createDice } from '../province/dice.ts'
import { driveArrivals, driveUsers, type Deed } from './drive.ts'

const order = z.object({
  id: z.number(),
  scenario: z.string(),
  /** Names what is opened once and used again: a scenario against one address. */
  key: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  users: z.number().optional(),
  perSecond: z.number().optional(),
  milliseconds: z.number(),
})

const deeds = new Map<string, Promise<Deed>>()

process.on('message', (message) => {
  const { id, ...asked } = order.parse(message)
  run(asked).then(
    (measured) => process.send?.({ id, measured }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

async function run(asked: Omit<z.infer<typeof order>, 'id'>) {
  const { key, scenario, parameters, users, perSecond, milliseconds } = asked
  const open = scenarios[scenario]
  if (!open) throw new Error(`There is no scenario ${scenario}.`)
  const deed = deeds.get(key) ?? open(parameters, createDice(deeds.size + 7))
  deeds.set(key, deed)
  return perSecond === undefined
    ? driveUsers(await deed, users ?? 1, milliseconds)
    : driveArrivals(await deed, perSecond, milliseconds)
}
