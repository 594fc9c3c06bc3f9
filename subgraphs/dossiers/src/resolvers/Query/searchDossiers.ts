import { agenciesWith, can, forbidden, requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { searchDossiers as search } from '../../store/search.ts'
import { toId } from '../ids.ts'

/** Dossiers of the reader's agencies by code, number or name. */
export const searchDossiers: NonNullable<QueryResolvers['searchDossiers']> = async (
  _,
  { text, first, after },
  { identity, db, profile },
) => {
  requireIdentity(identity)
  const agencies = agenciesWith(identity, 'dossier.read-agency')
  const everywhere = can(identity, 'dossier.read-province')
  if (!everywhere && agencies.length === 0) throw forbidden('dossier.read-agency')

  const size = pageSize(first)
  const cursor = decodeCursor(after, 2)
  const sought = { text, codePattern: new RegExp(profile.dossierCode.acceptedPattern) }
  const hits = await search(db, sought, everywhere ? 'ALL' : agencies, {
    limit: size + 1,
    after: cursor && [String(cursor[0]), toId('after', String(cursor[1]))],
  })
  const { nodes, pageInfo } = toConnection(hits, size, ({ key }) => key)
  return { nodes: nodes.map(({ dossier }) => dossier), pageInfo }
}
