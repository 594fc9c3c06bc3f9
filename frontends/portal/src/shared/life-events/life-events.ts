/** Events of life and business by which the catalogue is browsed, in the order of a life. */
export const lifeEvents = [
  'having-a-child',
  'marriage',
  'changing-personal-details',
  'moving-house',
  'building-a-house',
  'land-and-house',
  'working',
  'starting-a-business',
  'running-a-business',
  'social-support',
  'adoption-and-guardianship',
  'certifying-papers',
  'losing-someone',
] as const

export type LifeEvent = (typeof lifeEvents)[number]

/** Whether a word of the address names an event. */
export function isLifeEvent(word: string): word is LifeEvent {
  return (lifeEvents as readonly string[]).includes(word)
}

interface Eventful {
  readonly version: { readonly lifeEvents: readonly string[] } | null
}

/** How many procedures belong to each event; events without any are left out. */
export function countByEvent(
  procedures: readonly Eventful[],
): readonly { readonly event: LifeEvent; readonly count: number }[] {
  return lifeEvents
    .map((event) => ({ event, count: ofEvent(procedures, event).length }))
    .filter(({ count }) => count > 0)
}

/** The procedures that belong to an event, in the order given. */
export function ofEvent<P extends Eventful>(
  procedures: readonly P[],
  event: LifeEvent,
): readonly P[] {
  return procedures.filter(({ version }) => version?.lifeEvents.includes(event))
}
