import { isDeepStrictEqual } from 'node:util'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import { foldActs } from '../../../subgraphs/dossiers/src/domain/acts.ts'
import type { Dossier } from '../../../subgraphs/dossiers/src/domain/dossier.ts'
import { findDossiers } from '../../../subgraphs/dossiers/src/store/dossiers.ts'
import { isIntact, listHistories } from '../../../subgraphs/dossiers/src/store/history.ts'

const SAMPLE = 500

/** Checks some dossiers as the product would: the chain of the history holds, and the history makes what is stored beside it. */
export async function verifyLives(db: OpenDatabase): Promise<void> {
  const rows = await db.client<{ id: string }[]>`
    select id from dossiers where tenant_id = 1 order by md5(id::text) limit ${SAMPLE}`
  const ids = rows.map(({ id }) => id)
  const histories = Map.groupBy(await listHistories(db, ids), ({ dossierId }) => dossierId)
  for (const dossier of await findDossiers(db, ids)) {
    const history = histories.get(dossier.id) ?? []
    if (!isIntact(history)) throw new Error(`The history of ${dossier.id} is broken.`)
    const different = differences(plain(foldActs(asDraft(dossier), history)), plain(dossier))
    if (different.length > 0)
      throw new Error(`The history of ${dossier.id} makes another ${different.join(', ')}.`)
  }
}

/** Names of what is not the same. */
function differences(one: Plain, other: Plain): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => !isDeepStrictEqual(one[name], other[name]))
}

/** What it was before anything was done. */
function asDraft(dossier: Dossier): Dossier {
  return {
    ...dossier,
    ...{ version: 1, state: 'DRAFT', code: null, submittedAt: null, clock: null, decline: null },
    ...{ proposal: null, result: null, settledAt: null, settledPunctuality: null },
    returnedAt: null,
  }
}

type Plain = Readonly<Record<string, unknown>>

function plain(dossier: Dossier): Plain {
  return JSON.parse(JSON.stringify(dossier)) as Plain
}
