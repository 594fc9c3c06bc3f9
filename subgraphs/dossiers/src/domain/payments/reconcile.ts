/** One movement of a day in our books. */
export interface OwnMovement {
  readonly kind: 'PAYMENT' | 'REFUND'
  /** The order's id; of a refund its own. */
  readonly code: string
  readonly agencyId: string
  readonly dossierId: string
  readonly amount: number
  /** Whether our books have the money as moved on that day; false: the order or refund is known, and no more. */
  readonly done: boolean
}

/** One movement of the day as the platform booked it. */
export interface PlatformMovement {
  readonly kind: 'PAYMENT' | 'REFUND'
  readonly code: string
  readonly transaction: string
  /** Whose money it is by the statement; null where it names none of our agencies. */
  readonly agencyId: string | null
  readonly amount: number
  readonly done: boolean
}

export type DifferenceKind =
  /** The platform has it, we know nothing of it. */
  | 'MISSING_HERE'
  /** We have it, the platform does not. */
  | 'MISSING_THERE'
  | 'AMOUNT_DIFFERS'
  /** One says that the money moved, the other that it did not. */
  | 'STATUS_DIFFERS'
  /** The platform booked it more than once. */
  | 'DOUBLE'

/** Something that the two books say differently. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly movement: 'PAYMENT' | 'REFUND'
  readonly code: string
  readonly agencyId: string | null
  readonly dossierId: string | null
  /** Đồng in our books; null where they have nothing. */
  readonly here: number | null
  /** Đồng in the statement; null where it has nothing. */
  readonly there: number | null
}

/** Every difference between our books and the statement of the same day, in a stable order. */
export function reconcile(
  own: readonly OwnMovement[],
  platform: readonly PlatformMovement[],
): readonly Difference[] {
  const ours = new Map(own.map((movement) => [keyOf(movement), movement]))
  const theirs = Map.groupBy(platform, keyOf)
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted()
  return keys.flatMap((key) => compare(ours.get(key), theirs.get(key) ?? []))
}

function compare(
  own: OwnMovement | undefined,
  lines: readonly PlatformMovement[],
): readonly Difference[] {
  const [line, ...more] = lines
  if (!line) return own?.done ? [differ('MISSING_THERE', own, null)] : []
  const doubles = more.map((again) => differ('DOUBLE', own, again))
  if (!own) return [differ('MISSING_HERE', own, line), ...doubles]
  const first = own.done !== line.done ? 'STATUS_DIFFERS' : differsInAmount(own, line)
  return first ? [differ(first, own, line), ...doubles] : doubles
}

function differsInAmount(own: OwnMovement, line: PlatformMovement): DifferenceKind | undefined {
  return own.amount === line.amount ? undefined : 'AMOUNT_DIFFERS'
}

function differ(
  kind: DifferenceKind,
  own: OwnMovement | undefined,
  line: PlatformMovement | null,
): Difference {
  const known = own ?? line
  return {
    kind,
    movement: known?.kind ?? 'PAYMENT',
    code: known?.code ?? '',
    agencyId: own?.agencyId ?? line?.agencyId ?? null,
    dossierId: own?.dossierId ?? null,
    here: doneAmount(own),
    there: doneAmount(line),
  }
}

function doneAmount(
  movement: { readonly done: boolean; readonly amount: number } | null | undefined,
): number | null {
  return movement?.done ? movement.amount : null
}

function keyOf({ kind, code }: Pick<OwnMovement, 'kind' | 'code'>): string {
  return `${kind} ${code}`
}
