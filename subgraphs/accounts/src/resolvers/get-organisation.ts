import type { Context } from '../context.ts'
import type { Organisation } from '../domain/organisation.ts'

/** The organisation that a command has just entered or changed. */
export async function getOrganisation({ loaders }: Context, id: string): Promise<Organisation> {
  const organisation = await loaders.organisation.load(id)
  if (!organisation) throw new Error(`Organisation ${id} is gone.`)
  return organisation
}
