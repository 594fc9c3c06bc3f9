import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeVersion } from '../src/store/terms.ts'
import { aDossier, doAct } from './story.ts'
import { openWorld, tuesdayMorning, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('[DL24 Đ26, KT22 Đ27.2, LD24 Đ25.3] a procedure that is switched off takes in nothing new; what is open goes on under its version', async () => {
  const { citizen, clerk } = world.people
  const { procedureId, versionId, code } = world.version
  const open = await aDossier(world, 'ACCEPTED')
  const create = () =>
    doAct(world, citizen, 'createDraft', { procedureId, agencyId: world.agencyId })
  const close = (closedFrom: string | null) =>
    closeVersion(world.db, { procedureId, versionId, code, closedFrom })

  await close(new Date(tuesdayMorning.getTime() + 1000).toISOString())
  expect((await create()).dossier).toMatchObject({ state: 'DRAFT' })
  await close(tuesdayMorning.toISOString())
  expect((await create()).code).toBe('PROCEDURE_NOT_FOUND')
  const forwarded = await doAct(world, clerk, 'forwardDossier', {
    dossierId: open.id,
    seenVersion: open.version,
  })
  expect(forwarded.dossier).toMatchObject({ state: 'PROCESSING' })
  await close(null)
  expect((await create()).dossier).toMatchObject({ state: 'DRAFT' })
})
