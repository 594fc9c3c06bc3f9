/** What a stretch of load brought. */
export interface Measured {
  /** How many requests were answered as they should be. */
  readonly answered: number
  readonly errors: number
  /** Texts of the first errors, to see what went wrong. */
  readonly faults: readonly string[]
  /** Milliseconds from the moment a request was due until its answer was there, for each. */
  readonly took: readonly number[]
  /** The same for parts of a deed, by name. */
  readonly parts: Readonly<Record<string, readonly number[]>>
  readonly seconds: number
}

/** The figures that are printed. */
export interface Figures {
  readonly req_s: number
  readonly p50_ms: number
  readonly p95_ms: number
  readonly p99_ms: number
  readonly requests: number
  readonly errors: number
}

/** Joins the stretches of one side. */
export function join(stretches: readonly Measured[]): Measured {
  return {
    answered: sum(stretches, ({ answered }) => answered),
    errors: sum(stretches, ({ errors }) => errors),
    faults: stretches.flatMap(({ faults }) => faults).slice(0, 3),
    took: stretches.flatMap(({ took }) => took),
    parts: joinParts(stretches),
    seconds: sum(stretches, ({ seconds }) => seconds),
  }
}

/** Figures of a stretch. */
export function figuresOf({ answered, errors, took, seconds }: Measured): Figures {
  const sorted = Float64Array.from(took).sort()
  return {
    req_s: round(answered / seconds),
    p50_ms: round(quantile(sorted, 0.5)),
    p95_ms: round(quantile(sorted, 0.95)),
    p99_ms: round(quantile(sorted, 0.99)),
    requests: answered + errors,
    errors,
  }
}

/** How long parts took, by name: middle and the slowest twentieth, in milliseconds. */
export function figuresOfParts({
  parts,
}: Measured): Readonly<Record<string, { readonly p50_ms: number; readonly p95_ms: number }>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, took]) => {
      const sorted = Float64Array.from(took).sort()
      return [name, { p50_ms: round(quantile(sorted, 0.5)), p95_ms: round(quantile(sorted, 0.95)) }]
    }),
  )
}

function joinParts(stretches: readonly Measured[]): Measured['parts'] {
  const names = new Set(stretches.flatMap(({ parts }) => Object.keys(parts)))
  return Object.fromEntries(
    [...names].map((name) => [name, stretches.flatMap(({ parts }) => parts[name] ?? [])]),
  )
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(Float64Array.from(numbers).sort(), 0.5)
}

/** To three figures that mean something. */
export function round(number: number): number {
  return Number(number.toPrecision(3))
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0)
}
