import type { LoadGenerator } from '../load/load-generator.ts'
import type { Services } from '../stack/services.ts'
import type { Users } from '../stack/users.ts'

/** Sizes of province that are measured against one another: as asked for, a tenth of it, and one without dossiers. */
export type Size = 'LARGE' | 'SMALL' | 'EMPTY'

/** A built province and who is signed in to it. */
export interface Province {
  readonly dossiers: number
  readonly services: Services
  readonly users: Users
}

/** What a measurement works with. */
export interface BenchTools {
  readonly load: LoadGenerator
  readonly postgresPid: number
  /** How often the sides take turns, and for how long each. */
  readonly rounds: number
  readonly milliseconds: number
  /** Whether long measurements take their full time. */
  readonly full: boolean
  /** Builds it where it is not there; services are not started. */
  openProvince(size: Size): Promise<Province>
  /** Prints one line of JSON, with the name of the measurement. */
  print(line: object): void
}

/** One measurement. */
export interface Bench {
  readonly name: string
  run(tools: BenchTools): Promise<void>
}
