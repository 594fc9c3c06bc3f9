import { decodeCursor, encodeCursor, pageSize } from '@motcua/subgraph-kit'
import type { Catalogue, Procedure } from '../../domain/catalogue.ts'
import { searchCatalogue, type Found } from '../../domain/search-catalogue.ts'
import type { QueryResolvers } from '../../generated/types.ts'

export const procedures: NonNullable<QueryResolvers['procedures']> = async (
  _parent,
  { filter, first, after },
  { loaders },
) => {
  const size = pageSize(first)
  const cursor = decodeCursor(after, 3)
  const catalogue = await loaders.catalogue()

  const found = searchCatalogue(catalogue, filter ?? {})
  const start = cursor ? found.findIndex((each) => comesAfter(each, cursor)) : 0
  const page = start < 0 ? [] : found.slice(start, start + size)
  const last = page.at(-1)
  return {
    nodes: page.flatMap((each) => procedureOf(catalogue, each)),
    pageInfo: {
      hasNextPage: start >= 0 && start + size < found.length,
      endCursor: last ? encodeCursor(sortKey(last)) : null,
    },
    totalCount: found.length,
  }
}

function procedureOf({ byId }: Catalogue, { entry }: Found): readonly Procedure[] {
  const procedure = byId.get(entry.procedureId)
  return procedure ? [procedure] : []
}

function sortKey({ score, entry }: Found): readonly [number, string, string] {
  return [score, entry.nameNorm, entry.code]
}

/** By the order of the list: score down, name up, code up. */
function comesAfter(found: Found, cursor: readonly (string | number | null)[]): boolean {
  const [score, name, code] = sortKey(found)
  const [lastScore, lastName, lastCode] = [Number(cursor[0]), String(cursor[1]), String(cursor[2])]
  if (score !== lastScore) return score < lastScore
  if (name !== lastName) return name > lastName
  return code > lastCode
}
