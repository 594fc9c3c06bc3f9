import type { Database } from '@motcua/events'
import type { Adapter } from 'oidc-provider'
import {
  consumeArtefact,
  deleteArtefact,
  deleteArtefactsOfGrant,
  findArtefact,
  saveArtefact,
} from '../store/oidc-artefacts.ts'

/** Keeps one kind of the OpenID provider's artefacts in PostgreSQL, so that any number of processes serve one sign-in. */
export function createAdapter(db: Database, kind: string, now: () => Date): Adapter {
  return {
    async upsert(id, payload, expiresIn) {
      const expiresAt = expiresIn ? new Date(now().getTime() + expiresIn * 1000) : null
      await saveArtefact(db, { kind, id }, { payload, expiresAt })
    },
    find: (id) => findArtefact(db, kind, { id }),
    findByUid: (uid) => findArtefact(db, kind, { uid }),
    findByUserCode: (userCode) => findArtefact(db, kind, { userCode }),
    consume: (id) => consumeArtefact(db, { kind, id }, now()),
    destroy: (id) => deleteArtefact(db, { kind, id }),
    revokeByGrantId: (grantId) => deleteArtefactsOfGrant(db, grantId),
  }
}
