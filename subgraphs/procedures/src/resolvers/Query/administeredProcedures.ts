import { authorise } from '@motcua/identity'
import { decodeCursor, encodeCursor, pageSize } from '@motcua/subgraph-kit'
import { foldForSearch, type Procedure } from '../../domain/catalogue.ts'
import type { QueryAdministeredProceduresArgs, QueryResolvers } from '../../generated/types.ts'

type Key = readonly [string, string]

export const administeredProcedures: NonNullable<QueryResolvers['administeredProcedures']> = async (
  _parent,
  { first, after, ...filter },
  { identity, loaders },
) => {
  authorise(identity, 'procedure.publish')
  const size = pageSize(first)
  const cursor = decodeCursor(after, 2)
  const { byId } = await loaders.catalogue()
  const found = [...byId.values()]
    .filter((procedure) => matches(procedure, filter))
    .map((procedure) => ({ procedure, key: keyOf(procedure) }))
    .toSorted((one, other) => (isBefore(one.key, other.key) ? -1 : 1))
  const last = cursor && ([String(cursor[0]), String(cursor[1])] as const)
  const rest = last ? found.filter(({ key }) => isBefore(last, key)) : found
  const page = rest.slice(0, size)
  const end = page.at(-1)
  return {
    nodes: page.map(({ procedure }) => procedure),
    pageInfo: {
      hasNextPage: rest.length > size,
      endCursor: end ? encodeCursor(end.key) : null,
    },
    totalCount: found.length,
  }
}

type Filter = Omit<QueryAdministeredProceduresArgs, 'first' | 'after'>

function matches({ code, name, field, onlineLevel, state }: Procedure, filter: Filter): boolean {
  const words = foldForSearch(filter.search ?? '')
    .split(' ')
    .filter(Boolean)
  const text = ` ${foldForSearch(name)} ${code}`
  return (
    words.every((word) => text.includes(` ${word}`)) &&
    (!filter.fieldCode || field.code === filter.fieldCode) &&
    (!filter.onlineLevel || onlineLevel === filter.onlineLevel) &&
    (!filter.state || state === filter.state)
  )
}

function keyOf({ name, code }: Procedure): Key {
  return [foldForSearch(name), code]
}

function isBefore(one: Key, other: Key): boolean {
  return one[0] === other[0] ? one[1] < other[1] : one[0] < other[0]
}
