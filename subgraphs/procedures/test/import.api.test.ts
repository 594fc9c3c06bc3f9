import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outbox } from '@motcua/events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFile } from '../src/cli/import-file.ts'
import { importRecords } from '../src/commands/import-records.ts'
import { seedContent } from '../src/commands/seed-content.ts'
import { loadContent } from '../src/content/load-content.ts'
import { aChannel, aFee, aPortalRecord } from '../src/portal/portal-record.builder.ts'
import { openTestCatalogue, type TestCatalogue } from './database.ts'

let catalogue: TestCatalogue
beforeAll(async () => {
  catalogue = await openTestCatalogue()
})
afterAll(() => catalogue.close())

const today = '2026-11-22T03:00:00Z'
const options = { province: 'Đắk Lắk', nationalWins: false }

async function importAll(records: readonly unknown[], change: Partial<typeof options> = {}) {
  return importRecords(catalogue.contextAt(today), records, { ...options, ...change })
}

async function rows(): Promise<number> {
  const [row] = await catalogue.db.client<{ total: number }[]>`
    select (select count(*) from procedure_versions) + (select count(*) from outbox)
      + (select count(*) from portal_records)
      + (select coalesce(sum(xmin::text::bigint), 0) from portal_records) as total`
  return Number(row?.total)
}

test('importing twice changes nothing the second time', async () => {
  const records = [
    aPortalRecord({ code: '9.100001' }),
    aPortalRecord({ code: '9.100002', channels: [aChannel({ fees: [aFee({ value_vnd: 90 })] })] }),
  ]
  const first = await importAll(records)
  expect(first.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED'])
  expect(first[1]?.doubts.map(({ code }) => code)).toContain('FEE_AMOUNT_SUSPICIOUS')

  const before = await rows()
  const second = await importAll(records)
  expect(second.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED'])
  expect(second.map(({ doubts }) => doubts)).toEqual(first.map(({ doubts }) => doubts))
  expect(await rows()).toBe(before)
})

test('[DN19 Đ7.2c] a changed record becomes a new version under its standardised name, with its event', async () => {
  const code = '9.100003'
  await importAll([aPortalRecord({ code })])
  const [changed] = await importAll([aPortalRecord({ code, name: 'Tên mới' })])
  expect(changed).toMatchObject({ outcome: 'NEW_VERSION', number: 2 })

  const events = (await catalogue.db.query.select().from(outbox)).filter(
    ({ payload }) => (payload as { code: string }).code === code,
  )
  expect(events).toHaveLength(2)
  const { procedure } = await catalogue.ask<{ procedure: unknown }>(
    `{ procedure(code: "${code}") { name version { number source processBpmn onlineLevel } } }`,
  )
  expect(procedure).toEqual({
    name: 'Tên mới',
    version: {
      number: 2,
      source: 'https://example.vn/thu-tuc/record-1',
      processBpmn: null,
      onlineLevel: 'INFORMATION',
    },
  })
})

test('[DN19 Đ17.3] a record stands against a version of our own until somebody decides', async () => {
  const [item] = (await loadContent()).filter(({ version }) => version.code === '1.001193')
  if (!item) throw new Error('The birth registration ships.')
  await seedContent(catalogue.contextAt(today), [item.version])
  const record = aPortalRecord({ code: '1.001193', name: item.version.name.vi })

  const [held] = await importAll([record])
  expect(held).toMatchObject({ outcome: 'HELD', number: 1 })
  expect(held?.differences).toContain('legalBasis')
  expect(held?.differences).not.toContain('name')
  const before = await rows()
  expect((await importAll([record]))[0]?.outcome).toBe('HELD')
  expect(await rows()).toBe(before)

  const [taken] = await importAll([record], { nationalWins: true })
  expect(taken).toMatchObject({ outcome: 'NEW_VERSION', number: 2 })
  const { procedure } = await catalogue.ask<{
    procedure: {
      version: { eForm: unknown; legalBasis: readonly unknown[]; processSteps: readonly unknown[] }
    }
  }>(
    `{ procedure(code: "1.001193") { version { eForm legalBasis { number } processSteps { id } } } }`,
  )
  expect(procedure.version.legalBasis).toEqual([{ number: '60/2014/QH13' }])
  expect(procedure.version.eForm).toEqual(item.version.eForm)
  expect(procedure.version.processSteps).toHaveLength(5)
  expect((await importAll([record], { nationalWins: true }))[0]?.outcome).toBe('UNCHANGED')
})

test('one bad record stops no other, and is named with the reason', async () => {
  const outcomes = await importAll([
    { code: '9.100004', name: 'Thiếu hết' },
    aPortalRecord({ code: '9.100005', state: 'REMOVED' }),
    aPortalRecord({ code: '9.100006' }),
  ])
  expect(outcomes.map(({ code, outcome }) => [code, outcome])).toEqual([
    ['9.100004', 'REFUSED'],
    ['9.100005', 'REFUSED'],
    ['9.100006', 'CREATED'],
  ])
  expect(outcomes[1]?.reason?.en).toContain('not in force')
})

test('two imports at once make one version', async () => {
  const record = aPortalRecord({ code: '9.100007' })
  const both = await Promise.all([importAll([record]), importAll([record])])
  expect(
    both
      .flat()
      .map(({ outcome }) => outcome)
      .toSorted(),
  ).toEqual(['CREATED', 'UNCHANGED'])
})

test('the command line prints each record, the doubts and the figures, or JSON', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'procedures-'))
  const path = join(folder, 'records.ndjson')
  await writeFile(path, `${JSON.stringify(aPortalRecord({ code: '9.100008' }))}\nnot json\n`)
  let written = ''
  const run = (asJson: boolean) => {
    written = ''
    const write = (text: string) => (written += text)
    return importFile(catalogue.contextAt(today), { path, asJson, options, write })
  }

  expect(await run(false)).toBe(1)
  expect(written).toContain('9.100008 v1  mới / created')
  expect(written).toContain('?  từ chối / refused')
  expect(written).toContain('9.100008  ONLINE_LEVEL_UNKNOWN')
  expect(written).toContain('Bản ghi / records: 2')
  await run(true)
  expect(JSON.parse(written)).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'REFUSED' }])
  await rm(folder, { recursive: true })
})
