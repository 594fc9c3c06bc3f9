import type { Context } from '../context.ts'
import type { Person } from '../domain/person.ts'

/** The person that a command has just entered or changed. */
export async function getPerson({ loaders }: Context, id: string): Promise<Person> {
  const person = await loaders.person.load(id)
  if (!person) throw new Error(`Person ${id} is gone.`)
  return person
}
