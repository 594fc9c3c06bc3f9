import type { Context } from '../context.ts'
import type { Suspension } from '../domain/suspension.ts'
import { findSuspension } from '../store/suspensions.ts'

/** The suspension that a command has just entered or ended. */
export async function getSuspension({ db }: Context, id: string): Promise<Suspension> {
  const suspension = await findSuspension(db, id)
  if (!suspension) throw new Error(`Suspension ${id} is gone.`)
  return suspension
}
