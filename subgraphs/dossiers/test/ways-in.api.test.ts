import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { putVersion } from '../src/store/terms.ts'
import { aVersion, channelsWith } from './builders.ts'
import { aDossier, aDraft, bring, doAct, granted } from './story.ts'
import { shareWorlds, openWorld, tuesdayMorning, wallClock, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => void (world.clock.now = tuesdayMorning))
afterAll(() => world.close())
const worlds = shareWorlds()
afterAll(() => worlds.close())

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  dossierId: id,
  seenVersion: version,
})

/** What an officer enters and scans for a named applicant; the dossier as it was sent in. */
async function enterFor(officer: Identity, channel: 'COUNTER' | 'POST') {
  const { citizen } = world.people
  const draft = granted(
    await doAct(world, officer, 'createCounterDraft', {
      ...{ procedureId: world.version.procedureId, agencyId: world.agencyId, channel },
      applicantId: citizen.personId,
      contact: { fullName: citizen.displayName, idNumber: citizen.idNumber, phone: '0900000001' },
    }),
  )
  const scan = await world.upload(officer, `bản quét ${channel}`)
  const paper = { documentId: 'giay-chung-sinh', fileId: scan.id, copyKind: 'ORIGINAL' }
  granted(await doAct(world, officer, 'attachDocument', { dossierId: draft.id, ...paper }))
  const saving = { ...seen(draft), answers: world.answers }
  const saved = granted(await doAct(world, officer, 'saveDraft', saving))
  return granted(await doAct(world, officer, 'submitDossier', seen(saved)))
}

test('[DL24 Đ7.1, DL26 Đ11.1, LD24 Đ3.5] what comes to the counter or by post is entered by the clerk, as online dossiers are sent: the applicant has all of them', async () => {
  const { citizen, clerk } = world.people
  const online = await aDossier(world, 'ACCEPTED')
  const ids = [online.id]
  for (const channel of ['COUNTER', 'POST'] as const) {
    const entered = await enterFor(clerk, channel)
    const accepted = granted(await doAct(world, clerk, 'acceptDossier', seen(entered)))
    expect(accepted).toMatchObject({ state: 'ACCEPTED', receivedAt: tuesdayMorning })
    ids.unshift(accepted.id)
  }
  const query = '{ myDossiers(first: 3) { nodes { id channel documents { file { id } } } } }'
  type Found = { myDossiers: { nodes: { id: string; channel: string }[] } }
  const { myDossiers } = await world.ask<Found>(citizen, query)
  expect(new Set(myDossiers.nodes.map(({ id }) => id))).toEqual(new Set(ids))
  expect(myDossiers.nodes.map(({ channel }) => channel).toSorted()).toEqual([
    'COUNTER',
    'ONLINE',
    'POST',
  ])
})

test('[DN19 Đ17.5, DN19 Đ18.1, KT22 Đ1.2g, LD24 Đ2.6, DL26 Đ26.1, DL26 Đ26.4] the postal officer takes in, scans, sends and returns, and may do no more', async () => {
  const { clerk, head, officer, leader, postalOfficer } = world.people
  const sent = await enterFor(postalOfficer, 'POST')
  expect(sent.openTasks).toEqual([{ kind: 'INTAKE', role: 'ONE_STOP_CLERK' }])

  const { officerId } = officer.memberships[0] ?? {}
  const steps = [
    [clerk, 'acceptDossier', {}],
    [clerk, 'forwardDossier', {}],
    [head, 'assignDossier', { officerId }],
    [officer, 'appraiseDossier', { opinion: 'Đạt.', resultBody: 'Nội dung.' }],
    [leader, 'approveDossier', {}],
  ] as const
  let dossier = sent
  for (const [person, act, input] of steps) {
    const request = { ...seen(dossier), ...input }
    await expect(doAct(world, postalOfficer, act, request)).rejects.toThrow('FORBIDDEN')
    dossier = granted(await doAct(world, person, act, request))
  }
  const handedOver = granted(await doAct(world, postalOfficer, 'returnResult', seen(dossier)))
  expect(handedOver.state).toBe('RETURNED')
})

test('[DL24 Đ7.3, DL26 Đ11.3, DL26 Đ16.4, LD24 Đ13.1, LD24 Đ13.2, DN19 Đ3.8] a declaration is an e-form or an attached file, checked before it is sent', async () => {
  const { citizen, clerk } = world.people
  const draft = await aDraft(world)
  const empty = { ...seen(draft), answers: { childName: 'A' } }
  const unfinished = granted(await doAct(world, citizen, 'saveDraft', empty))
  const refused = await doAct(world, citizen, 'submitDossier', seen(unfinished))
  expect(refused).toMatchObject({ code: 'DOSSIER_INCOMPLETE' })
  const filledIn = { ...seen(unfinished), answers: world.answers }
  const finished = granted(await doAct(world, citizen, 'saveDraft', filledIn))
  const sent = granted(await doAct(world, citizen, 'submitDossier', seen(finished)))
  const query = `query ($id: ID!) { dossier(id: $id) {
    answers documents { documentId file { name } } } }`
  expect(await world.ask(clerk, query, { id: sent.id })).toEqual({
    dossier: {
      answers: world.answers,
      documents: [{ documentId: 'giay-chung-sinh', file: { name: 'giay-chung-sinh.pdf' } }],
    },
  })

  const onFile = await aVersionWithFormOnFile()
  const created = { procedureId: onFile.procedureId, agencyId: world.agencyId }
  const blank = granted(await doAct(world, citizen, 'createDraft', created))
  expect(await doAct(world, citizen, 'submitDossier', seen(blank))).toMatchObject({
    code: 'DOSSIER_INCOMPLETE',
    message: expect.stringContaining('Tờ khai'),
  })
  const file = await world.upload(citizen, 'tờ khai')
  const attachment = { dossierId: blank.id, documentId: 'to-khai', fileId: file.id }
  granted(await doAct(world, citizen, 'attachDocument', attachment))
  expect(granted(await doAct(world, citizen, 'submitDossier', seen(blank))).state).toBe('SUBMITTED')
})

/** A procedure whose declaration is a file to fill in. */
async function aVersionWithFormOnFile() {
  const { version } = aVersion()
  const form = { id: 'to-khai', name: { vi: 'Tờ khai' }, originals: 1, copies: 0 }
  const documents = [{ ...form, need: 'ALWAYS' as const, isForm: true }]
  const onFile = aVersion({ version: { ...version, documents, eForm: null } })
  await putVersion(world.db, onFile)
  return onFile
}

test('[KT22 Đ7.2] without an account nothing is taken in', async () => {
  const { procedureId } = world.version
  const creating = { procedureId, agencyId: world.agencyId }
  await expect(doAct(world, null, 'createDraft', creating)).rejects.toThrow('UNAUTHENTICATED')
  await expect(
    doAct(world, null, 'createCounterDraft', {
      ...{ ...creating, channel: 'COUNTER', applicantId: newId() },
      contact: { fullName: 'Người Vô Danh' },
    }),
  ).rejects.toThrow('UNAUTHENTICATED')
  const draft = await aDraft(world)
  expect(await doAct(world, null, 'submitDossier', seen(draft)).catch(String)).not.toHaveProperty(
    'dossier',
  )
})

describe('the tiers of each regulation', () => {
  test.each([
    ['DN19 Đ2', 'dak-nong-2019', ['PROVINCE', 'DISTRICT', 'COMMUNE']],
    ['KT22 Đ1.2a', 'kon-tum-2022', ['PROVINCE', 'DISTRICT', 'COMMUNE']],
    ['DL24 Đ2.1', 'dak-lak-2024', ['PROVINCE', 'DISTRICT', 'COMMUNE']],
    ['LD24 Đ2.1', 'lam-dong-2024', ['PROVINCE', 'DISTRICT', 'COMMUNE']],
    ['DL26 Đ2.1', 'dak-lak-2026', ['PROVINCE', 'COMMUNE']],
  ] as const)(
    '[%s] under %s agencies of %j settle dossiers',
    async (_clause, profileId, levels) => {
      const province = await worlds.under(profileId)
      expect(province.profile.tiers.map(({ level }) => level)).toEqual(levels)
      for (const level of levels) {
        await province.enterAgency(province.agencyId, level)
        const { version } = aVersion()
        const published = aVersion({ version: { ...version, levels: [level] } })
        await putVersion(province.db, published)
        const settled = await bring(province, await aDraft(province, published), 'SETTLED')
        expect(settled.state).toBe('SETTLED')
      }
    },
  )
})

test('[DL24 Đ26, DL26 Đ28, KT22 Đ27.2, LD24 Đ25.3] a changed rule holds from its day on; what was opened before keeps the old one', async () => {
  const old = aVersion()
  await putVersion(world.db, old)
  const opened = await aDraft(world, old)

  const channels = channelsWith([{ caseCode: null, quantity: 5, unit: 'WORKING_DAY' }])
  const { procedureId } = old
  const changed = aVersion({ procedureId, version: { ...old.version, channels } })
  await putVersion(world.db, { ...changed, effectiveFrom: '2026-04-01T00:00:00+07:00' })
  const before = await aDraft(world, old)

  world.clock.now = wallClock('2026-04-01 09:00')
  const after = await aDraft(world, old)
  const limits = []
  for (const draft of [opened, before, after]) {
    const { id } = await bring(world, draft, 'ACCEPTED')
    const query = 'query ($id: ID!) { dossier(id: $id) { timeLimit { quantity } dueAt } }'
    limits.push(await world.ask(world.people.citizen, query, { id }))
  }
  expect(limits).toEqual([
    { dossier: { timeLimit: { quantity: 3 }, dueAt: wallClock('2026-04-06 09:00') } },
    { dossier: { timeLimit: { quantity: 3 }, dueAt: wallClock('2026-04-06 09:00') } },
    { dossier: { timeLimit: { quantity: 5 }, dueAt: wallClock('2026-04-08 09:00') } },
  ])
})
