import { newId } from '@motcua/kernel'
import { anOfficer } from '@motcua/testkit'
import { afterAll, expect, test } from 'vitest'
import { putAgency, putOfficer, putVersion } from '../src/store/terms.ts'
import { aVersion } from './builders.ts'
import { aDraft, bring, doAct, granted } from './story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

type Kind = 'CONSULT' | 'APPRAISE'

const entered = new Map<World, ReturnType<typeof enterPolice>>()

/** The police of the province in a world: one agency, with an officer. */
function thePolice(world: World) {
  const known = entered.get(world) ?? enterPolice(world)
  entered.set(world, known)
  return known
}

async function enterPolice(world: World) {
  const agencyId = newId()
  await putAgency(world.db, {
    ...{ agencyId, identifier: `${agencyId.slice(-6)}`, name: { vi: 'Công an tỉnh Thử Nghiệm' } },
    ...{ level: 'PROVINCE', oneStopName: { vi: 'Quầy Công an tỉnh' }, address: 'x', phone: 'x' },
    ...{ fieldCodes: [], units: [], active: true, kind: 'PROVINCE_POLICE', parentId: null },
    calendar: await calendarOf(world),
  })
  const officer = anOfficer({ agencyId, roles: ['PROCESSING_OFFICER'] })
  const [post] = officer.memberships
  await putOfficer(world.db, {
    ...{ officerId: post?.officerId ?? '', personId: officer.personId, agencyId, unitId: null },
    ...{ name: 'Cán bộ Công an', title: { vi: 'Cán bộ', en: 'Officer' }, active: true },
    roles: ['PROCESSING_OFFICER'],
  })
  return { agencyId, officer, name: { vi: 'Công an tỉnh Thử Nghiệm' } }
}

async function calendarOf(world: World) {
  const [row] = await world.db.client<{ calendar: Record<string, unknown> }[]>`
    select calendar from agencies limit 1`
  return row?.calendar ?? {}
}

/** A procedure in which the police act beside the lead agency: asked for an opinion, or in their turn after the decision. */
async function withPolice(world: World, kind: Kind) {
  const { version } = aVersion()
  const { process } = version as {
    process: { steps: readonly { readonly id: string; readonly next: readonly string[] }[] }
  }
  const after = kind === 'CONSULT' ? 'appraise' : 'approve'
  const police = {
    ...{ id: 'police', kind, name: 'Công an tỉnh', role: 'PROCESSING_OFFICER', follow: 'ONE' },
    ...{ allowanceMinutes: 480, waitsFor: [], choices: {}, agencyKind: 'PROVINCE_POLICE' },
    next: process.steps.find(({ id }) => id === after)?.next ?? [],
  }
  const steps = process.steps.map((step) =>
    step.id === after ? { ...step, next: ['police'] } : step,
  )
  const published = aVersion({
    version: { ...version, process: { ...process, steps: [...steps, police] } },
  })
  await putVersion(world.db, published)
  return published
}

const inbox = '{ inbox(first: 50) { nodes { id kind dossier { id version } } } }'

interface Work {
  readonly id: string
  readonly kind: string
  readonly dossier: { readonly id: string; readonly version: number }
}

test.each([
  ['DL24 Đ9.1b', 'CONSULT', 'APPRAISED', 'APPROVE', 'dak-lak-2024'],
  ['DL26 Đ13.1b', 'CONSULT', 'APPRAISED', 'APPROVE', 'dak-lak-2026'],
  ['DL24 Đ9.1d', 'APPRAISE', 'SETTLED', 'RETURN', 'dak-lak-2024'],
  ['DL26 Đ13.1d', 'APPRAISE', 'SETTLED', 'RETURN', 'dak-lak-2026'],
] as const)(
  '[%s] an agency that takes part (%s) gets its task in its own inbox, answers into the system, and the dossier goes on',
  async (_clause, kind, stage, nextKind, profileId) => {
    const world = await worlds.under(profileId)
    const { clerk, officer: ownOfficer, foreignClerk } = world.people
    const police = await thePolice(world)
    const draft = await aDraft(world, await withPolice(world, kind))
    const dossier = await bring(world, draft, stage)
    expect(dossier.openTasks).toMatchObject([{ kind }])

    const { inbox: theirs } = await world.ask<{ inbox: { nodes: readonly Work[] } }>(
      police.officer,
      inbox,
    )
    const work = theirs.nodes.find((task) => task.dossier.id === dossier.id)
    expect(work).toMatchObject({ kind })

    const read = 'query ($id: ID!) { dossier(id: $id) { state availableActs } }'
    const seen = await world.ask(police.officer, read, { id: dossier.id })
    expect(seen).toEqual({ dossier: { state: dossier.state, availableActs: ['RECORD'] } })
    expect(await world.ask(foreignClerk, read, { id: dossier.id })).toEqual({ dossier: null })

    const recording = {
      ...{ dossierId: dossier.id, seenVersion: dossier.version, taskId: work?.id },
      record: 'Thống nhất, không có ý kiến khác.',
    }
    await expect(doAct(world, ownOfficer, 'recordStep', recording)).rejects.toThrow('FORBIDDEN')
    await expect(doAct(world, clerk, 'recordStep', recording)).rejects.toThrow('FORBIDDEN')
    const requestId = newId()
    const recorded = await doAct(world, police.officer, 'recordStep', { ...recording, requestId })
    expect(granted(recorded)).toMatchObject({
      state: dossier.state,
      openTasks: [{ kind: nextKind }],
    })
    expect(await doAct(world, police.officer, 'recordStep', { ...recording, requestId })).toEqual(
      recorded,
    )
    expect(await doAct(world, police.officer, 'recordStep', recording)).toMatchObject({
      code: 'DOSSIER_CHANGED',
    })

    const afterwards = await world.ask(police.officer, read, { id: dossier.id })
    expect(afterwards).toEqual({ dossier: { state: dossier.state, availableActs: [] } })
  },
)

test('while an agency is asked, the look-up names it', async () => {
  const world = await worlds.under('kon-tum-2022')
  const police = await thePolice(world)
  const draft = await aDraft(world, await withPolice(world, 'CONSULT'))
  const { code } = await bring(world, draft, 'APPRAISED')
  const query = `query ($input: LookUpInput!) { lookUpDossier(input: $input) {
    ... on DossierLookUp { details { processingUnit { vi } } } } }`
  expect(await world.ask(world.people.citizen, query, { input: { code } })).toEqual({
    lookUpDossier: { details: { processingUnit: police.name } },
  })
})
