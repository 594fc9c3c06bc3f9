import { outbox } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishVersion, type VersionToPublish } from '../src/commands/publish-version.ts'
import { writeBpmn } from '../src/bpmn/write-bpmn.ts'
import { planProcess } from '../src/domain/process-templates.ts'
import { aVersion } from './builders.ts'
import { openTestCatalogue, type TestCatalogue } from './database.ts'

let catalogue: TestCatalogue
beforeAll(async () => {
  catalogue = await openTestCatalogue()
})
afterAll(() => catalogue.close())

const today = '2026-11-22T03:00:00Z'
const administrator = anOfficer({ roles: ['ADMINISTRATOR'] })

function publish(version: VersionToPublish, requestId = newId()) {
  return publishVersion(catalogue.contextAt(today, { identity: administrator }), {
    requestId,
    version,
  })
}

async function inForce(code: string, moment: string) {
  const { procedure } = await catalogue.ask<{
    procedure: {
      name: string
      version: { number: number } | null
      versions: readonly { number: number }[]
    } | null
  }>(
    `query ($code: String!) { procedure(code: $code) { name version { number } versions { number } } }`,
    { code },
    catalogue.contextAt(moment),
  )
  return procedure
}

test('a version holds from the first moment of its day in Vietnam, and the earlier one stays', async () => {
  const code = '9.000101'
  expect(await publish(aVersion({ code }))).toMatchObject({ ok: true })
  const later = aVersion({ code, name: { vi: 'Tên mới' }, effectiveFrom: '2027-03-01' })
  expect(await publish(later)).toMatchObject({ ok: true })

  expect(await inForce(code, '2025-12-31T16:59:59Z')).toMatchObject({ version: null })
  expect(await inForce(code, '2025-12-31T17:00:00Z')).toMatchObject({ version: { number: 1 } })
  expect(await inForce(code, '2027-02-28T16:59:59Z')).toMatchObject({ version: { number: 1 } })
  expect(await inForce(code, '2027-02-28T17:00:00Z')).toMatchObject({
    name: 'Tên mới',
    version: { number: 2 },
    versions: [{ number: 2 }, { number: 1 }],
  })
})

test('publishing again with the same request answers alike and adds nothing', async () => {
  const requestId = newId()
  const version = aVersion({ code: '9.000102' })
  const [one, other] = [await publish(version, requestId), await publish(version, requestId)]
  expect(one).toEqual(other)
  expect((await inForce('9.000102', today))?.versions).toHaveLength(1)
})

test('the event carries the whole version, written with the version', async () => {
  await publish(aVersion({ code: '9.000103' }))
  const rows = await catalogue.db.query.select().from(outbox)
  const events = rows.filter(({ payload }) => (payload as { code: string }).code === '9.000103')
  expect(events).toMatchObject([
    {
      type: 'procedures.version-published.v1',
      payload: {
        effectiveFrom: '2025-12-31T17:00:00.000Z',
        fieldCode: 'X-THU',
        version: { channels: [{ channel: 'COUNTER' }], dossierSets: 1, process: null },
      },
    },
  ])
})

function aProcess(totalMinutes: number): string {
  return writeBpmn('9.000104', 'Thử', planProcess('one-stop', { level: 'COMMUNE', totalMinutes }))
}

const channelWithoutLimit = { channel: 'COUNTER', timeLimits: [], note: null } as const

const brokenForm = {
  schema: { type: 'object', properties: {} },
  pages: [
    {
      type: 'Group',
      label: { vi: 'Trang' },
      elements: [{ type: 'Control', scope: '#/properties/name', label: { vi: 'Tên' } }],
    },
  ],
} as const

test.each<[string, Partial<VersionToPublish>]>([
  ['VERSION_UNCHANGED', {}],
  ['EFFECTIVE_TOO_EARLY', { name: { vi: 'Khác' }, effectiveFrom: '2026-11-21' }],
  ['PROCESS_FAULTY', { bpmn: '<nothing/>' }],
  ['PROCESS_TOO_LONG', { bpmn: aProcess(1441) }],
  ['CHANNEL_WITHOUT_LIMIT', { bpmn: aProcess(1440), channels: [channelWithoutLimit] }],
  ['E_FORM_FAULTY', { eForm: brokenForm }],
  [
    'CONDITION_UNKNOWN',
    {
      fees: [
        {
          id: 'phi',
          name: { vi: 'Phí' },
          kind: 'CHARGE',
          channels: ['COUNTER'],
          amount: 1000,
          per: 'DOSSIER',
          condition: { scope: '#/properties/x', schema: { const: 1 } },
        },
      ],
    },
  ],
])('%s', async (code, change) => {
  const standing = aVersion({ code: '9.000104' })
  await publish(standing)
  expect(await publish({ ...standing, ...change })).toMatchObject({ ok: false, error: { code } })
  expect((await inForce('9.000104', today))?.versions).toHaveLength(1)
})

test('a drawn process is compiled and published with its version', async () => {
  await publish(aVersion({ code: '9.000106', bpmn: aProcess(1440) }))
  const { procedure } = await catalogue.ask<{
    procedure: { version: { processSteps: readonly unknown[] } }
  }>(`{ procedure(code: "9.000106") { version { processSteps { kind role next } } } }`)
  expect(procedure.version.processSteps[0]).toEqual({
    kind: 'INTAKE',
    role: 'ONE_STOP_CLERK',
    next: ['assign'],
  })
})

test('only an administrator may publish', async () => {
  const clerk = anOfficer({ roles: ['ONE_STOP_CLERK'] })
  const context = catalogue.contextAt(today, { identity: clerk })
  const request = { requestId: newId(), version: aVersion() }
  await expect(publishVersion(context, request)).rejects.toThrow('may not')
})

test('two who publish at once get two numbers, one after the other', async () => {
  const code = '9.000105'
  await publish(aVersion({ code }))
  const names = ['Một', 'Hai', 'Ba', 'Bốn']
  const answers = await Promise.all(
    names.map((vi) => publish(aVersion({ code, name: { vi }, effectiveFrom: '2026-12-01' }))),
  )
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const procedure = await inForce(code, today)
  expect(procedure?.versions.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1])
})
