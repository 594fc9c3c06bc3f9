import type { Measured } from './measure.ts'

/** Notes how long a part of a deed took, under a name. */
export type NotePart = (name: string, milliseconds: number) => void

/** One thing that a user does, from the request to its checked answer; throws where the answer is not as it should be. */
export type Deed = (notePart: NotePart) => Promise<void>

const FAULTS = 3

/** As many users as given, each doing the deed again as soon as it is done, for so many milliseconds. */
export async function driveUsers(
  deed: Deed,
  users: number,
  milliseconds: number,
): Promise<Measured> {
  const record = createRecord()
  const begun = performance.now()
  const end = begun + milliseconds
  const user = async () => {
    while (performance.now() < end) await record.time(deed, performance.now())
  }
  await Promise.all(Array.from({ length: users }, user))
  return record.measured((performance.now() - begun) / 1000)
}

/** So many deeds a second, come what may; the time counts from when each was due, so that a stall is seen. */
export async function driveArrivals(
  deed: Deed,
  perSecond: number,
  milliseconds: number,
): Promise<Measured> {
  const record = createRecord()
  const begun = performance.now()
  const underWay = new Set<Promise<void>>()
  const count = Math.floor((perSecond * milliseconds) / 1000)
  for (let index = 0; index < count; index += 1) {
    const due = begun + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const done = record.time(deed, due).finally(() => underWay.delete(done))
    underWay.add(done)
  }
  const rest = begun + milliseconds - performance.now()
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
  await Promise.all(underWay)
  return record.measured((performance.now() - begun) / 1000)
}

function createRecord() {
  const took: number[] = []
  const faults: string[] = []
  const parts: Record<string, number[]> = {}
  const notePart: NotePart = (name, milliseconds) => (parts[name] ??= []).push(milliseconds)
  let errors = 0
  return {
    async time(deed: Deed, due: number) {
      try {
        await deed(notePart)
        took.push(performance.now() - due)
      } catch (error) {
        errors += 1
        if (faults.length < FAULTS) faults.push(String(error).slice(0, 300))
      }
    },
    measured: (seconds: number): Measured => ({
      ...{ answered: took.length, errors, faults, took, parts, seconds },
    }),
  }
}
