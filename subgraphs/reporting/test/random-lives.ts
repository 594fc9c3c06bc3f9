import type { NewEvent } from '@motcua/events'
import fc from 'fast-check'
import { aLife, hour } from './dossier-life.ts'

/** Nothing happens in a random life after this hour, though much can still fall due. */
export const lastHour = 86 * 24

/** Random lives of dossiers around two ends of months, so dense that days coincide, their events mixed but each life in its order. */
export const randomLives: fc.Arbitrary<readonly NewEvent[]> = fc
  .array(fc.record({ life: lifeChoices(), places: fc.infiniteStream(fc.nat(1_000_000)) }), {
    minLength: 1,
    maxLength: 40,
    size: 'max',
  })
  .map((choices) => {
    const lives = choices.map(({ life, places }, index) => ({
      events: toEvents(life, `dossier-${String(index).padStart(3, '0')}`),
      places,
    }))
    return mix(lives)
  })

function lifeChoices() {
  return fc.record({
    agency: fc.constantFrom('agency-1', 'agency-2', 'agency-3'),
    movedTo: fc.option(fc.constantFrom('agency-1', 'agency-2'), { freq: 5 }),
    procedure: fc.constantFrom('procedure-1', 'procedure-2', 'procedure-3'),
    channel: fc.constantFrom('ONLINE', 'COUNTER', 'POST'),
    begin: fc.constantFrom(0, 25, 58),
    submittedAt: fc.nat(10 * 24),
    gaps: fc.tuple(...Array.from({ length: 5 }, () => fc.nat(3 * 24))),
    /** Hours by which reception is put ahead, as after office hours. */
    ahead: fc.constantFrom(0, 0, 10, 60),
    dueIn: fc.option(fc.integer({ min: 1, max: 8 * 24 }), { freq: 8 }),
    newDueIn: fc.option(fc.integer({ min: 1, max: 8 * 24 }), { freq: 3 }),
    declined: fc.boolean(),
    again: fc.boolean(),
    acts: fc.nat(7),
    /** What comes between forwarding and settlement. */
    detour: fc.constantFrom(
      'NONE',
      'NONE',
      'SUPPLEMENT',
      'WAITING',
      'TWICE',
      'PAYMENT',
      'UNPAID',
      'ASKED',
      'INTAKE',
    ),
    ending: fc.constantFrom('SETTLED', 'SETTLED', 'WITHDRAWN', 'REFUNDED'),
    officer: fc.option(fc.constantFrom('officer-1', 'officer-2'), { freq: 3 }),
  })
}

type LifeChoices = ReturnType<typeof lifeChoices> extends fc.Arbitrary<infer T> ? T : never

function toEvents(choices: LifeChoices, dossierId: string): readonly NewEvent[] {
  const { agency, procedure, channel, submittedAt, gaps, ahead, dueIn, newDueIn } = choices
  const fieldCode = procedure === 'procedure-3' ? 'DD' : 'HT'
  const life = aLife({ dossierId, agencyId: agency, procedureId: procedure, fieldCode, channel })
  const at = (step: number) =>
    hour(24 * choices.begin + submittedAt + gaps.slice(0, step).reduce((sum, gap) => sum + gap, 0))
  const after = (instant: Date, hours: number) => new Date(instant.getTime() + hours * 3_600_000)
  const change = {
    ...(choices.movedTo && { agencyId: choices.movedTo }),
    ...(newDueIn !== null && { dueAt: after(at(3), newDueIn).toISOString() }),
  }

  if (channel === 'ONLINE') life.submitted(at(0))
  if (choices.declined && channel === 'ONLINE') {
    life.declined(at(1))
    if (choices.again) life.submitted(at(2))
    return life.events
  }
  if (choices.detour === 'INTAKE') {
    if (channel === 'ONLINE') life.supplementRequested(at(1))
    if (choices.again) life.withdrawalRequested(at(2)).discontinued(at(3))
    return life.events
  }
  const later = after(at(3), 40)
  const detours = {
    NONE: () => undefined,
    INTAKE: () => undefined,
    WAITING: () => life.supplementRequested(at(3)),
    SUPPLEMENT: () => life.supplementRequested(at(3)).supplementReceived(at(3), later),
    TWICE: () =>
      life.supplementRequested(at(2)).supplementReceived(at(2), later).supplementRequested(at(3)),
    PAYMENT: () => life.paymentRequested(at(2)).paid(at(3)),
    UNPAID: () => life.paymentRequested(at(3)),
    ASKED: () => life.withdrawalRequested(at(3)),
  }
  const detour = () => {
    if (choices.officer) life.assigned(at(2), choices.officer)
    detours[choices.detour]()
  }
  const end = () => {
    if (choices.ending === 'SETTLED') return life.settled(at(5))
    const discontinued = life.discontinued(at(5))
    return choices.ending === 'REFUNDED' ? discontinued.refunded(at(5)) : discontinued
  }
  const acts = [
    () => life.accepted(at(1), dueIn === null ? null : after(at(1), dueIn), after(at(1), ahead)),
    () => life.forwarded(at(2), choices.again),
    () => detour(),
    () => (newDueIn === null ? life.settled(at(3)) : life.sentBack(at(3), change)),
    () => (choices.again ? life.sentBack(at(4), change) : life.settled(at(4))),
    () => end(),
    () => choices.ending === 'SETTLED' && life.returned(at(5)),
  ]
  for (const act of acts.slice(0, choices.acts)) act()
  return life.events
}

interface Life {
  readonly events: readonly NewEvent[]
  readonly places: Stream
}
type Stream = Pick<Iterator<number>, 'next'>

/** Shuffles lives together; the random places of a life, sorted, keep its order. */
function mix(lives: readonly Life[]): readonly NewEvent[] {
  return lives
    .flatMap(({ events, places }) => {
      const drawn = events.map(() => Number(places.next().value)).sort((a, b) => a - b)
      return events.map((event, index) => ({ event, place: drawn[index] ?? 0 }))
    })
    .sort((one, other) => one.place - other.place)
    .map(({ event }) => event)
}
