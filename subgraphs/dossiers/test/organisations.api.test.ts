import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { aCitizen } from '@motcua/testkit'
import { afterAll, expect, test } from 'vitest'
import { aCompany, aDossierFor, aDraftFor, look, type Page } from './company.ts'
import { doAct, granted } from './story.ts'
import { answerBoth, markBoth } from './supplement-story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

/** Ids of a person's dossiers, page after page. */
async function listed(world: World, who: Identity, owner?: string, first = 2) {
  const query = `query ($owner: ID, $first: Int, $after: String) {
    myDossiers(owner: $owner, first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`
  const ids: string[] = []
  let page: Page | undefined
  do {
    const variables: object = { owner, first, after: page?.pageInfo.endCursor }
    const answer = await world.ask<{ myDossiers: Page }>(who, query, { ...variables })
    page = answer.myDossiers
    ids.push(...page.nodes.map(({ id }) => id))
  } while (page.pageInfo.hasNextPage)
  return ids
}

test('[DL24 Đ7.2] a representative sends in for the organisation: it stands on the dossier, the person who acts beside it', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany()
  const { id } = await aDossierFor(world, company, 'SUBMITTED')
  const { organisationId } = company.company
  for (const who of [company.director, company.authorised, world.people.clerk])
    expect(await look(world, who, id)).toMatchObject({
      dossier: {
        ...{ onBehalfOf: company.company, organisation: { id: organisationId } },
        ...{ applicant: { id: company.director.personId }, contact: { fullName: 'Phạm Văn Mẫu' } },
      },
    })
})

test('nobody begins a dossier for an organisation that they do not represent now', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { company, director, former } = aCompany()
  const creating = {
    ...{ procedureId: world.version.procedureId, agencyId: world.agencyId },
    onBehalfOf: company.organisationId,
  }
  for (const who of [former, world.people.citizen, world.people.clerk])
    expect(await doAct(world, who, 'createDraft', creating)).toMatchObject({
      code: 'NOT_REPRESENTATIVE',
    })
  await expect(doAct(world, null, 'createDraft', creating)).rejects.toThrow('UNAUTHENTICATED')

  const request = { ...creating, requestId: newId() }
  const first = granted(await doAct(world, director, 'createDraft', request))
  expect(granted(await doAct(world, director, 'createDraft', request)).id).toBe(first.id)
  expect(
    await doAct(world, director, 'createDraft', { ...request, onBehalfOf: null }),
  ).toMatchObject({ code: 'REQUEST_REUSED' })
})

test('a draft for an organisation is of whoever began it, as long as they represent it', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany()
  const draft = await aDraftFor(world, company, company.authorised)
  const sending = { dossierId: draft.id, seenVersion: draft.version }

  expect((await look(world, company.director, draft.id)).dossier).toBeNull()
  expect(await listed(world, company.director)).toEqual([])
  expect(await listed(world, company.authorised)).toEqual([draft.id])
  for (const who of [company.director, company.former]) {
    expect(await doAct(world, who, 'submitDossier', sending)).toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
    })
    expect(await doAct(world, who, 'saveDraft', sending)).toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
    })
  }
  granted(await doAct(world, company.authorised, 'submitDossier', sending))
  expect(await listed(world, company.director)).toEqual([draft.id])
})

test('whoever represents the organisation now supplements and withdraws; who no longer does sees nothing, though they sent it in', async () => {
  const world = await worlds.under('dak-lak-2024')
  const company = aCompany()
  const { clerk, stranger } = world.people
  const draft = await aDraftFor(world, company, company.authorised)
  const sending = { dossierId: draft.id, seenVersion: draft.version }
  const sent = granted(await doAct(world, company.authorised, 'submitDossier', sending))

  for (const who of [company.former, stranger]) {
    expect((await look(world, who, sent.id)).dossier).toBeNull()
    const withdrawing = { dossierId: sent.id, seenVersion: sent.version, reason: 'Không cần nữa.' }
    expect(await doAct(world, who, 'requestWithdrawal', withdrawing)).toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
    })
  }
  expect(await listed(world, company.former)).toEqual([])

  const { director } = company
  await markBoth(world, clerk, sent.id)
  const asking = { dossierId: sent.id, seenVersion: sent.version }
  granted(await doAct(world, clerk, 'requestSupplement', asking))
  expect((await look(world, director, sent.id)).dossier?.availableActs).toEqual([
    ...['ANSWER_SUPPLEMENT', 'WITHDRAW'],
  ])
  expect(
    await doAct(world, company.former, 'saveSupplement', { dossierId: sent.id }),
  ).toMatchObject({ code: 'DOSSIER_NOT_FOUND' })
  const { dossier: answered } = await answerBoth(world, sent.id, 'Nguyễn Thử Nghiệm Bình', director)
  expect(answered.state).toBe('SUBMITTED')

  const { version } = answered
  const withdrawing = { dossierId: sent.id, seenVersion: version, reason: 'Không cần nữa.' }
  const withdrawn = granted(await doAct(world, director, 'requestWithdrawal', withdrawing))
  expect(withdrawn.history.at(-1)).toMatchObject({ actorName: 'Phạm Văn Mẫu' })
  expect(await look(world, clerk, sent.id)).toMatchObject({
    dossier: { contact: { fullName: 'Trần Văn Minh Họa' } },
  })
})

test('my dossiers hold the own ones and the organisation’s, newest first, each once, page after page; or those of one of them', async () => {
  const world = await worlds.under('dak-lak-2024')
  const [one, two] = [aCompany(), aCompany('Hợp tác xã Thử')]
  const person = aCitizen({ representations: [one.company, two.company] })
  const creating = { procedureId: world.version.procedureId, agencyId: world.agencyId }
  const begin = async (onBehalfOf?: string) =>
    granted(await doAct(world, person, 'createDraft', { ...creating, onBehalfOf })).id
  const own = [await begin(), await begin()]
  const first = [await begin(one.company.organisationId), await begin(one.company.organisationId)]
  const second = [await begin(two.company.organisationId)]
  const newestFirst = (ids: readonly string[]) => ids.toSorted().toReversed()

  const theirs = await aDossierFor(world, one, 'SUBMITTED')
  const all = [...own, ...first, ...second, theirs.id]
  expect(await listed(world, person)).toEqual(newestFirst(all))
  expect(await listed(world, person, person.personId)).toEqual(newestFirst(own))
  expect(await listed(world, person, one.company.organisationId)).toEqual(
    newestFirst([...first, theirs.id]),
  )
  const alone = { ...person, representations: [] }
  expect(await listed(world, alone)).toEqual(newestFirst(own))
  await expect(listed(world, alone, one.company.organisationId)).rejects.toThrow('FORBIDDEN')
  await expect(listed(world, person, newId())).rejects.toThrow('FORBIDDEN')
})

test('[DL24 Đ7.1] at the counter the clerk enters for whom the person acts', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, foreignClerk } = world.people
  const { company, director, former } = aCompany()
  const input = {
    ...{ procedureId: world.version.procedureId, agencyId: world.agencyId, channel: 'COUNTER' },
    ...{ applicantId: director.personId, contact: { fullName: director.displayName } },
    onBehalfOf: company,
  }
  await expect(doAct(world, foreignClerk, 'createCounterDraft', input)).rejects.toThrow('FORBIDDEN')
  for (const wrong of [{ taxCode: '12' }, { name: ' ' }])
    expect(
      await doAct(world, clerk, 'createCounterDraft', {
        ...{ ...input, onBehalfOf: { ...company, ...wrong } },
      }),
    ).toMatchObject({ code: 'ORGANISATION_WRONG' })

  const draft = granted(await doAct(world, clerk, 'createCounterDraft', input))
  const attaching = { dossierId: draft.id, documentId: 'giay-chung-sinh', copyKind: 'ORIGINAL' }
  granted(await doAct(world, clerk, 'attachDocument', attaching))
  const saving = { dossierId: draft.id, seenVersion: draft.version, answers: world.answers }
  const { version } = granted(await doAct(world, clerk, 'saveDraft', saving))
  const sending = { dossierId: draft.id, seenVersion: version }
  granted(await doAct(world, clerk, 'submitDossier', sending))
  expect(await look(world, director, draft.id)).toMatchObject({ dossier: { onBehalfOf: company } })
  expect((await look(world, former, draft.id)).dossier).toBeNull()
})
