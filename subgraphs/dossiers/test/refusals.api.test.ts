import { newId } from '@motcua/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDossier, aDraft, doAct, granted } from './story.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const texts = { opinion: 'Đạt.', resultBody: 'Nội dung.', reason: 'Lý do.' }

/** Each act on a submitted dossier: who may do it, and from which stage. */
const acts = [
  ['acceptDossier', 'clerk', 'SUBMITTED', {}],
  ['declineDossier', 'clerk', 'SUBMITTED', { reason: texts.reason }],
  ['forwardDossier', 'clerk', 'ACCEPTED', {}],
  ['assignDossier', 'head', 'FORWARDED', {}],
  [
    'appraiseDossier',
    'officer',
    'ASSIGNED',
    { opinion: texts.opinion, resultBody: texts.resultBody },
  ],
  ['sendBackDossier', 'leader', 'APPRAISED', { reason: texts.reason }],
  ['approveDossier', 'leader', 'APPRAISED', {}],
  ['returnResult', 'clerk', 'SETTLED', {}],
] as const

describe.each(acts)('%s', (name, actor, stage, given) => {
  const input = () =>
    name === 'assignDossier'
      ? { ...given, officerId: world.people.officer.memberships[0]?.officerId }
      : given
  const seen = ({ id, version }: { id: string; version: number }) => ({
    dossierId: id,
    seenVersion: version,
  })

  test('is done once, though asked for twice', async () => {
    const dossier = await aDossier(world, stage)
    const request = { requestId: newId(), ...seen(dossier), ...input() }
    const first = granted(await doAct(world, world.people[actor], name, request))
    const again = granted(await doAct(world, world.people[actor], name, request))
    expect(again).toEqual(first)
    expect(again.history.length).toBe(dossier.history.length + 1)
  })

  test('is refused to an outdated reader, and in another state', async () => {
    const dossier = await aDossier(world, stage)
    const stale = { dossierId: dossier.id, seenVersion: dossier.version - 1, ...input() }
    expect(await doAct(world, world.people[actor], name, stale)).toMatchObject({
      code: 'DOSSIER_CHANGED',
    })
    const done = granted(
      await doAct(world, world.people[actor], name, { ...seen(dossier), ...input() }),
    )
    expect(
      await doAct(world, world.people[actor], name, { ...seen(done), ...input() }),
    ).toMatchObject({ code: 'DOSSIER_WRONG_STATE' })
  })

  test('is refused to the wrong role, the wrong agency, the applicant and a visitor', async () => {
    const dossier = await aDossier(world, stage)
    const request = { ...seen(dossier), ...input() }
    const { officer, clerk, foreignClerk, citizen } = world.people
    const wrongRole = actor === 'clerk' ? officer : clerk
    await expect(doAct(world, wrongRole, name, request)).rejects.toThrow('FORBIDDEN')
    await expect(doAct(world, citizen, name, request)).rejects.toThrow('FORBIDDEN')
    expect(await doAct(world, foreignClerk, name, request)).toMatchObject({
      code: 'DOSSIER_NOT_FOUND',
    })
    await expect(doAct(world, null, name, request)).rejects.toThrow('UNAUTHENTICATED')

    const { dossier: after } = await world.ask<{ dossier: { version: number } }>(
      clerk,
      `{ dossier(id: "${dossier.id}") { version } }`,
    )
    expect(after.version).toBe(dossier.version)
  })

  test('of two at once one wins', async () => {
    const dossier = await aDossier(world, stage)
    const both = await Promise.all(
      [1, 2].map(() => doAct(world, world.people[actor], name, { ...seen(dossier), ...input() })),
    )
    expect(both.filter((answer) => answer.dossier)).toHaveLength(1)
    expect(both.find((answer) => answer.code)).toMatchObject({ code: 'DOSSIER_CHANGED' })
  })
})

test('a draft is thrown away with its papers, once though asked for twice', async () => {
  const { citizen } = world.people
  const { id, version } = await aDraft(world)
  const query = `mutation Discard($input: DossierActInput!) { discardDraft(input: $input) {
    ... on DiscardDraftSuccess { dossierId } ... on Refusal { code } } }`
  const input = { requestId: newId(), dossierId: id, seenVersion: version }
  const gone = { discardDraft: { dossierId: id } }
  expect(await world.ask(citizen, query, { input })).toEqual(gone)
  expect(await world.ask(citizen, query, { input })).toEqual(gone)
  expect(await world.ask(citizen, `{ dossier(id: "${id}") { id } }`)).toEqual({ dossier: null })
})

test('an incomplete draft is not taken in, and the answer names what is missing', async () => {
  const { citizen } = world.people
  const { procedureId } = world.version
  const { id, version } = granted(
    await doAct(world, citizen, 'createDraft', { procedureId, agencyId: world.agencyId }),
  )
  const answer = await doAct(world, citizen, 'submitDossier', {
    dossierId: id,
    seenVersion: version,
  })
  expect(answer.code).toBe('DOSSIER_INCOMPLETE')
  expect(answer.message).toContain('Giấy chứng sinh')
})

test('a dossier goes only to an agency that is competent, this way', async () => {
  const { citizen, clerk } = world.people
  const { procedureId } = world.version
  const unknown = { procedureId: newId(), agencyId: world.agencyId }
  expect(await doAct(world, citizen, 'createDraft', unknown)).toMatchObject({
    code: 'PROCEDURE_NOT_FOUND',
  })
  const nowhere = { procedureId, agencyId: newId() }
  expect(await doAct(world, citizen, 'createDraft', nowhere)).toMatchObject({
    code: 'AGENCY_NOT_COMPETENT',
  })
  const contact = { fullName: 'Lê Thử Nghiệm', idNumber: '066190000009' }
  const online = { procedureId, agencyId: world.agencyId, applicantId: newId(), contact }
  expect(
    await doAct(world, clerk, 'createCounterDraft', { ...online, channel: 'ONLINE' }),
  ).toMatchObject({ code: 'CHANNEL_NOT_OFFERED' })
})

test('files of others, unknown papers and unknown officers are refused', async () => {
  const { citizen, stranger, head } = world.people
  const draft = await aDraft(world)
  const theirs = await world.upload(stranger, 'của người khác')
  const attach = (input: object) =>
    doAct(world, citizen, 'attachDocument', { dossierId: draft.id, ...input })
  expect(await attach({ documentId: 'giay-chung-sinh', fileId: theirs.id })).toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
  expect(await attach({ documentId: 'giay-chung-sinh' })).toMatchObject({ code: 'FILE_NOT_FOUND' })
  const own = await world.upload(citizen, 'của tôi')
  expect(await attach({ documentId: 'khong-co', fileId: own.id })).toMatchObject({
    code: 'DOCUMENT_UNKNOWN',
  })

  const forwarded = await aDossier(world, 'FORWARDED')
  const assign = { dossierId: forwarded.id, seenVersion: forwarded.version, officerId: newId() }
  expect(await doAct(world, head, 'assignDossier', assign)).toMatchObject({
    code: 'OFFICER_NOT_SUITABLE',
  })
})

test('another officer’s task, an unknown case and empty texts are refused', async () => {
  const { colleague, clerk } = world.people
  const assigned = await aDossier(world, 'ASSIGNED')
  const appraisal = { opinion: 'Đạt.', resultBody: 'Nội dung.' }
  const seen = { dossierId: assigned.id, seenVersion: assigned.version }
  expect(await doAct(world, colleague, 'appraiseDossier', { ...seen, ...appraisal })).toMatchObject(
    { code: 'TASK_NOT_YOURS' },
  )

  const submitted = await aDossier(world, 'SUBMITTED')
  const fresh = { dossierId: submitted.id, seenVersion: submitted.version }
  expect(await doAct(world, clerk, 'acceptDossier', { ...fresh, caseCode: 'x' })).toMatchObject({
    code: 'CASE_UNKNOWN',
  })
  expect(await doAct(world, clerk, 'declineDossier', { ...fresh, reason: '  ' })).toMatchObject({
    code: 'TEXT_MISSING',
    message: 'Hãy nhập lý do không tiếp nhận.',
  })
  expect(
    await doAct(world, clerk, 'acceptDossier', { ...fresh, note: 'x'.repeat(2001) }),
  ).toMatchObject({ code: 'TEXT_TOO_LONG' })
})

test('malformed ids and page sizes are bad input', async () => {
  const { citizen } = world.people
  await expect(world.ask(citizen, '{ dossier(id: "1") { id } }')).rejects.toThrow('BAD_USER_INPUT')
  await expect(world.ask(citizen, '{ myDossiers(first: 101) { nodes { id } } }')).rejects.toThrow(
    'BAD_USER_INPUT',
  )
  await expect(world.ask(citizen, '{ myDossiers(after: "abc") { nodes { id } } }')).rejects.toThrow(
    'BAD_USER_INPUT',
  )
})
