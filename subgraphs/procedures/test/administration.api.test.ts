import { outbox } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrationOf, administrator, decision, today, type Draft } from './administration.ts'
import { openTestCatalogue, type TestCatalogue } from './database.ts'

let catalogue: TestCatalogue
let act: ReturnType<typeof administrationOf>['act']
let aPublished: ReturnType<typeof administrationOf>['aPublished']
beforeAll(async () => {
  catalogue = await openTestCatalogue()
  ;({ act, aPublished } = administrationOf(catalogue))
})
afterAll(() => catalogue.close())

function edits(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    name: { vi: 'Cấp giấy phép thử nghiệm' },
    receivingAgencies: ['ONE_STOP_CENTRE'],
    channels: [{ channel: 'COUNTER', timeLimits: [{ quantity: 3, unit: 'WORKING_DAY' }] }],
    documents: [],
    fees: [],
    legalBasis: [{ number: '1/2026/QH16', name: 'Luật Thử nghiệm' }],
    onlineLevel: 'INFORMATION',
    process: { source: 'KEPT' },
    ...overrides,
  }
}

async function begin(code: string): Promise<Draft> {
  const { draft } = await act('beginVersionDraft', { code })
  if (!draft) throw new Error(`No draft of ${code}.`)
  return draft
}

async function save(draft: Draft, change: Readonly<Record<string, unknown>>) {
  const input = { draftId: draft.id, seenRevision: draft.revision, edits: edits(change) }
  return act('saveVersionDraft', input)
}

async function inForce(code: string, moment = today) {
  const { procedure } = await catalogue.ask<{
    procedure: { name: string; version: Record<string, unknown> | null } | null
  }>(
    `query ($code: String!) { procedure(code: $code) { name version { number closedFrom onlineLevel onlineLevelReason { vi }
       decision { number signer } channels { timeLimits { quantity } } fees { name { vi } amount } documents { id } } } }`,
    { code },
    catalogue.contextAt(moment),
  )
  return procedure
}

test('[DN19 Đ24.1, DN19 Đ24.5, DL24 Đ14.3, KT22 Đ19.2b, LD24 Đ24.4] a new version is entered, checked, and only then published by decision', async () => {
  const code = '9.200001'
  await aPublished(code)
  const draft = await begin(code)
  expect(draft).toMatchObject({ changedParts: [], faults: [{ code: 'VERSION_UNCHANGED' }] })

  const wanted = {
    channels: [{ channel: 'COUNTER', timeLimits: [{ quantity: 2, unit: 'WORKING_DAY' }] }],
    process: { source: 'TEMPLATE', template: 'ONE_STOP' },
    fees: [
      { name: { vi: 'Lệ phí' }, kind: 'FEE', channels: ['COUNTER'], amount: 8000, per: 'DOSSIER' },
    ],
    documents: [
      { name: { vi: 'Giấy ủy quyền' }, originals: 1, copies: 0, need: 'OPTIONAL' },
      { name: { vi: 'Giấy ủy quyền' }, originals: 0, copies: 1, need: 'ALWAYS' },
    ],
  }
  const saved = await save(draft, wanted)
  expect(saved.draft).toMatchObject({
    revision: 2,
    faults: [],
    documents: [{ id: 'giay-uy-quyen' }, { id: 'giay-uy-quyen-2' }],
    changedParts: expect.arrayContaining(['channels', 'documents', 'fees', 'process']) as unknown,
  })
  const minutes = saved.draft?.processSteps.map(({ allowanceMinutes }) => allowanceMinutes) ?? []
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(960)

  const publishing = { draftId: draft.id, seenRevision: 2, effectiveFrom: '2026-12-01', decision }
  expect((await act('publishVersionDraft', publishing)).code).toBe('DRAFT_NOT_CHECKED')
  await act('checkVersionDraft', { draftId: draft.id, seenRevision: 2 })
  const undecided = { ...publishing, decision: { ...decision, signer: ' ' } }
  expect((await act('publishVersionDraft', undecided)).code).toBe('DECISION_INVALID')
  const early = { ...publishing, effectiveFrom: '2026-11-21' }
  expect((await act('publishVersionDraft', early)).code).toBe('EFFECTIVE_TOO_EARLY')

  const requestId = newId()
  const published = await act('publishVersionDraft', publishing, { requestId })
  expect(published.procedure).toMatchObject({ draftId: null, coming: { number: 2 } })
  const again = await act('publishVersionDraft', publishing, { requestId })
  expect(again).toEqual(published)
  expect((await inForce(code))?.version).toMatchObject({ number: 1 })
  expect((await inForce(code, '2026-12-01T01:00:00Z'))?.version).toMatchObject({
    number: 2,
    decision: { number: '1234/QĐ-UBND', signer: 'Nguyễn Văn Ký' },
    fees: [{ amount: 8000 }],
  })
})

let serial = 1000
test.each<[string, Readonly<Record<string, unknown>>]>([
  ['CONTENT_INCOMPLETE', { name: { vi: ' ' } }],
  ['CONTENT_INCOMPLETE', { receivingAgencies: [] }],
  ['CONTENT_INCOMPLETE', { legalBasis: [] }],
  ['CONTENT_INCOMPLETE', { onlineLevel: 'PARTIAL' }],
  [
    'CONTENT_INCOMPLETE',
    { channels: [{ channel: 'COUNTER', timeLimits: [{ quantity: 3.1, unit: 'WORKING_DAY' }] }] },
  ],
  [
    'CONTENT_INCOMPLETE',
    { documents: [{ name: { vi: 'Giấy' }, originals: 1, copies: 0, need: 'WHEN' }] },
  ],
  [
    'PROCESS_TOO_LONG',
    { channels: [{ channel: 'COUNTER', timeLimits: [{ quantity: 1, unit: 'WORKING_DAY' }] }] },
  ],
  ['CHANNEL_WITHOUT_LIMIT', { channels: [{ channel: 'COUNTER', timeLimits: [] }] }],
  ['SUBJECT_NOT_FOUND', { process: { source: 'VERSION', versionId: newId() } }],
])('a draft with %s is saved, shown with its fault and not published', async (fault, change) => {
  const code = `9.21${String(++serial)}`
  await aPublished(code)
  const { draft } = await save(await begin(code), change)
  expect(draft?.faults.map((each) => each.code)).toContain(fault)
  const input = { draftId: draft?.id, seenRevision: 2 }
  expect((await act('checkVersionDraft', input)).draft?.checked).toBe(false)
  const publishing = { ...input, effectiveFrom: '2026-12-01', decision }
  expect((await act('publishVersionDraft', publishing)).code).toBe('DRAFT_NOT_CHECKED')
})

test('conditions, exemptions and the form go on with what an administrator leaves', async () => {
  const code = '9.200002'
  const condition = { scope: '#/properties/age', schema: { const: 1 } }
  const eForm = {
    schema: { type: 'object', properties: { age: { type: 'number' } } },
    pages: [
      {
        type: 'Group',
        label: { vi: 'Trang' },
        elements: [{ type: 'Control', scope: '#/properties/age', label: { vi: 'Tuổi' } }],
      },
    ],
  } as const
  const paper = {
    id: 'giay',
    name: { vi: 'Giấy' },
    originals: 1,
    copies: 0,
    isForm: false,
  } as const
  await aPublished(code, { eForm, documents: [{ ...paper, need: 'WHEN', condition }] })
  const draft = await begin(code)
  const { id, name, originals, need } = { ...paper, need: 'WHEN' as const }
  const saved = await save(draft, { documents: [{ id, name, originals, copies: 2, need }] })
  expect(saved.draft?.faults).toEqual([])
  await act('checkVersionDraft', { draftId: draft.id, seenRevision: 2 })
  const publishing = { draftId: draft.id, seenRevision: 2, effectiveFrom: '2026-11-22', decision }
  await act('publishVersionDraft', publishing)
  const { procedure } = await catalogue.ask<{ procedure: { version: unknown } }>(
    `{ procedure(code: "${code}") { version { eForm checklist } } }`,
  )
  expect(procedure.version).toEqual({
    eForm,
    checklist: { documents: [{ ...paper, copies: 2, need: 'WHEN', condition }], fees: [] },
  })
})

test('of two who save a draft the second is told; one draft is open at a time', async () => {
  const code = '9.200003'
  await aPublished(code)
  const draft = await begin(code)
  expect((await begin(code)).id).toBe(draft.id)
  const answers = await Promise.all(['Một', 'Hai'].map((vi) => save(draft, { name: { vi } })))
  expect(answers.map((answer) => answer.code ?? 'saved').toSorted()).toEqual([
    'CHANGED_MEANWHILE',
    'saved',
  ])
  await act('dropVersionDraft', { draftId: draft.id })
  expect((await save(draft, {})).code).toBe('SUBJECT_NOT_FOUND')
  expect((await begin(code)).id).not.toBe(draft.id)
})

test('a draft that was overtaken is not published', async () => {
  const code = '9.200004'
  await aPublished(code)
  const draft = await begin(code)
  await save(draft, { name: { vi: 'Tên khác' } })
  await act('checkVersionDraft', { draftId: draft.id, seenRevision: 2 })
  await aPublished(code, { name: { vi: 'Tên mới hơn' } })
  const publishing = { draftId: draft.id, seenRevision: 2, effectiveFrom: '2026-12-01', decision }
  expect((await act('publishVersionDraft', publishing)).code).toBe('DRAFT_OUTDATED')
})

test('[DL24 Đ26, KT22 Đ27.2, LD24 Đ25.3] a procedure is switched off from a day on and on again, by decision; others are told', async () => {
  const code = '9.200005'
  await aPublished(code)
  const input = { code, from: '2026-12-01', decision, reason: 'Bãi bỏ theo quyết định' }
  expect((await act('reopenProcedure', { code, decision })).code).toBe('NOT_CLOSED')
  expect((await act('closeProcedure', { ...input, from: '2026-11-21' })).code).toBe(
    'EFFECTIVE_TOO_EARLY',
  )
  expect((await act('closeProcedure', input)).procedure).toMatchObject({ state: 'IN_FORCE' })
  expect((await act('closeProcedure', input)).code).toBe('NOT_IN_FORCE')
  expect((await inForce(code, '2026-11-30T16:59:59Z'))?.version).toMatchObject({
    closedFrom: '2026-12-01',
  })
  expect((await inForce(code, '2026-11-30T17:00:00Z'))?.version).toBeNull()

  const december = '2026-12-02T03:00:00Z'
  const reopened = await act('reopenProcedure', { code, decision }, { at: december })
  expect(reopened.procedure).toMatchObject({ state: 'IN_FORCE' })
  expect((await inForce(code, december))?.version).toMatchObject({ number: 1, closedFrom: null })
  const rows = await catalogue.db.query.select().from(outbox)
  const told = rows.filter(({ payload }) => (payload as { code: string }).code === code)
  expect(
    told.map(({ type, payload }) => [type, (payload as { closedFrom?: string }).closedFrom]),
  ).toEqual([
    ['procedures.version-published.v1', undefined],
    ['procedures.version-closed.v1', '2026-11-30T17:00:00.000Z'],
    ['procedures.version-closed.v1', null],
  ])
  const { catalogueLog } = await catalogue.ask<{ catalogueLog: { nodes: unknown } }>(
    `{ catalogueLog(code: "${code}") { nodes { act actorName from reason decision { number } } } }`,
    {},
    catalogue.contextAt(today, { identity: administrator }),
  )
  expect(catalogueLog.nodes).toMatchObject([
    { act: 'REOPENED' },
    {
      act: 'CLOSED',
      actorName: 'Quản trị Thử',
      from: '2026-12-01',
      decision: { number: '1234/QĐ-UBND' },
    },
  ])
})

test('[DN19 Đ24.8, DN19 Đ21.5] the online level is stated with its reason by the decision that recognised it', async () => {
  const code = '9.200006'
  await aPublished(code)
  const draft = await begin(code)
  const partial = {
    onlineLevel: 'PARTIAL',
    onlineReasonCode: 'APPLICANT_PRESENT',
    onlineReason: { vi: 'Phải có mặt để lấy vân tay' },
  }
  await save(draft, partial)
  expect((await inForce(code))?.version).toMatchObject({ onlineLevel: 'INFORMATION' })
  await act('checkVersionDraft', { draftId: draft.id, seenRevision: 2 })
  const publishing = { draftId: draft.id, seenRevision: 2, effectiveFrom: '2026-11-22', decision }
  await act('publishVersionDraft', publishing)
  expect((await inForce(code))?.version).toMatchObject({
    onlineLevel: 'PARTIAL',
    onlineLevelReason: partial.onlineReason,
    decision: { number: '1234/QĐ-UBND' },
  })
})

test('none of this is for others', async () => {
  const as = anOfficer({ roles: ['AGENCY_LEADER', 'SUPERVISOR'] })
  const code = '9.200001'
  const context = catalogue.contextAt(today, { identity: as })
  for (const [name, input] of [
    ['beginVersionDraft', { code }],
    ['closeProcedure', { code, from: '2026-12-01', decision }],
    ['takeHeldRecord', { code, effectiveFrom: '2026-12-01', decision }],
    ['dropHeldRecord', { code, reason: 'x' }],
  ] as const)
    await expect(act(name, input, { as })).rejects.toThrow('FORBIDDEN')
  for (const query of ['administeredProcedures', 'heldRecords', 'catalogueLog'])
    await expect(
      catalogue.ask(`{ ${query} { pageInfo { hasNextPage } } }`, {}, context),
    ).rejects.toThrow('FORBIDDEN')
})

test('the log and the switching only grow', async () => {
  const { client } = catalogue.db
  await expect(client`update catalogue_log set actor_name = 'x'`).rejects.toThrow('only grows')
  await expect(client`delete from version_closures`).rejects.toThrow('only grows')
})
