import { closeDocuments } from '@motcua/documents'
import { createTokenSigner, identityHeader, type Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { createTokenVerifier } from '@motcua/identity'
import { aCitizen, anOfficer, gatewayKeys } from '@motcua/testkit'
import Fastify from 'fastify'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askFiguresBy } from '../../test/ask.ts'
import {
  aContext,
  deliver,
  openTestDatabase,
  profile,
  type TestDatabase,
} from '../../test/database.ts'
import { anAgency, aProcedure } from '../../test/directory.ts'
import { aLife, hour } from '../../test/dossier-life.ts'
import { reportColumns } from '../domain/settlement-report.ts'
import { addReportRoutes } from './routes.ts'

/** The 21st of September 2026: the quarter closed on the 14th. */
const now = () => hour(20 * 24 + 9)
const quarter = { from: '2026-06-15', to: '2026-09-14' }

let database: TestDatabase
const app = Fastify()
const keys = gatewayKeys()
beforeAll(async () => {
  database = await openTestDatabase()
  const day = 24
  const lives = [
    aLife({ dossierId: 'a', agencyId: 'agency-1' })
      .accepted(hour(9), hour(5 * day))
      .settled(hour(3 * day)),
    aLife({
      dossierId: 'b',
      agencyId: 'agency-1',
      procedureId: 'procedure-2',
      fieldCode: 'DD',
    }).accepted(hour(30), hour(9 * day)),
    aLife({ dossierId: 'c', agencyId: 'department', channel: 'POST' })
      .accepted(hour(9), hour(2 * day))
      .settled(hour(4 * day)),
    aLife({ dossierId: 'later', agencyId: 'agency-1' }).accepted(hour(16 * day), hour(30 * day)),
  ]
  await deliver(database.db, [
    anAgency('agency-1'),
    anAgency('department', { level: 'PROVINCE' }),
    aProcedure('procedure-1'),
    aProcedure('procedure-2', { fieldCode: 'DD' }),
    ...lives.flatMap(({ events }) => events),
  ])
  const verifier = await createTokenVerifier(keys.publicKey)
  await addReportRoutes(
    app,
    async (request) => (await verifier.verify(String(request.headers[identityHeader]))) ?? null,
    { db: database.db, now, profile },
  )
})
afterAll(async () => {
  await app.close()
  await closeDocuments()
  await database.close()
})

const supervisor = anOfficer({ roles: ['SUPERVISOR'] })
const leader = anOfficer({ agencyId: 'agency-1', roles: ['AGENCY_LEADER'] })

async function get(url: string, identity: Identity | null) {
  const signer = await createTokenSigner(keys.privateKey)
  const token = identity ? await signer.sign(identity) : ''
  return app.inject({ url, headers: { [identityHeader]: token } })
}

function as(identity: Identity) {
  return aContext(database.db, { identity, now })
}

async function sheetOf(url: string, identity: Identity) {
  const { rawPayload, headers, statusCode } = await get(url, identity)
  expect([statusCode, headers['content-type']]).toEqual([
    200,
    expect.stringContaining('spreadsheetml'),
  ])
  const sheets = (await readXlsxFile(rawPayload)) as unknown as readonly {
    readonly data: readonly (readonly unknown[])[]
  }[]
  return sheets[0]?.data ?? []
}

const query = new URLSearchParams({ ...quarter, dimension: 'AGENCY' })

test('[KT22 Đ23.10, DN19 Đ22.5, LD24 Đ24.5] the spreadsheet holds the figures of the screen, under their levels, with sums', async () => {
  const rows = await sheetOf(`/reports/settlement.xlsx?${query.toString()}`, supervisor)
  const text = rows.flat().join(' ')
  expect(text).toContain('Biểu số II.06b/VPCP/KSTT')
  expect(text).toContain('Kỳ báo cáo: từ ngày 15/06/2026 đến ngày 14/09/2026')
  expect(text).toContain('(1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13)')
  expect(text).toContain('THỦ TRƯỞNG CƠ QUAN')

  const { data } = await askFiguresBy(as(supervisor), 'AGENCY', quarter)
  for (const { key, figures } of data?.figuresBy ?? []) {
    const row = rows.find((cells) => cells[1] === `Phường ${key}`)
    expect(row?.slice(2)).toEqual(reportColumns.map(([, column]) => figures[column]))
  }
  const total = rows.find((cells) => cells[1] === 'Tổng số')
  expect(total?.slice(2)).toEqual([3, 2, 1, 0, 2, 1, 0, 1, 1, 0, 1])
  const groups = rows.filter(([number]) => number === 'I' || number === 'II')
  expect(groups.map(([, name]) => name)).toEqual(['Sở, ban, ngành cấp tỉnh', 'Cấp xã'])
})

test('an agency reports of itself by fields; a leader gets the own agency whatever is asked', async () => {
  const own = new URLSearchParams({ ...quarter, dimension: 'FIELD' }).toString()
  const rows = await sheetOf(`/reports/settlement.xlsx?${own}`, leader)
  expect(rows.flat().join(' ')).toContain('Biểu số II.06a/VPCP/KSTT')
  expect(rows.filter(([number]) => /^\d+$/.test(String(number))).map(([, name]) => name)).toEqual([
    'Đất đai',
    'Hộ tịch',
  ])
  const other = await get(`/reports/settlement.xlsx?${own}&agencyId=department`, leader)
  expect(other.statusCode).toBe(403)
})

test('the PDF says the same', async () => {
  const { rawPayload, headers } = await get(
    `/reports/settlement.pdf?${query.toString()}`,
    supervisor,
  )
  expect(headers['content-type']).toBe('application/pdf')
  const task = getDocument({ data: Uint8Array.from(rawPayload), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { items } = await page.getTextContent()
  const text = items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(text).toContain('Biểu số II.06b/VPCP/KSTT')
  expect(text).toContain('Phường agency-1 2 2 0 0 1 1 0 0 1 0 1')
  expect(text).toContain('Tổng số 3 2 1 0 2 1 0 1 1 0 1')
  await task.destroy()
})

test.each([
  ['nobody', null, '/reports/settlement.xlsx', 401],
  ['a citizen', aCitizen(), '/reports/settlement.xlsx', 403],
  [
    'a clerk',
    anOfficer({ agencyId: 'agency-1', roles: ['ONE_STOP_CLERK'] }),
    '/reports/settlement.pdf',
    403,
  ],
  ['an unknown format', supervisor, '/reports/settlement.doc', 404],
  ['an unknown report', supervisor, '/reports/sent/x.pdf', 404],
] as const)('%s gets no file', async (_who, identity, path, status) => {
  expect((await get(`${path}?${query.toString()}`, identity)).statusCode).toBe(status)
})

const reportFields = 'id hash sentByName agency { id } figures { received settled inProgress }'

interface SubmitAnswer {
  readonly code?: string
  readonly report?: { readonly id: string; readonly hash: string }
}

async function submit(identity: Identity, input: object = {}) {
  const mutation = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
    ... on SubmitReportSuccess { report { ${reportFields} } } ... on Refusal { code } } }`
  const full = {
    requestId: newId(),
    agencyId: 'agency-1',
    code: 'SETTLEMENT',
    period: 'QUARTER',
    from: quarter.from,
    ...input,
  }
  const { data, code } = await ask<{ readonly submitReport: SubmitAnswer } | null>(
    as(identity),
    mutation,
    { input: full },
  )
  return { answer: data?.submitReport, code }
}

const periodic = `query ($agencyId: ID) { periodicReports(agencyId: $agencyId) {
  period from to state sentCount expectedCount sent { hash } } }`
type Periodic = {
  readonly periodicReports: readonly { readonly period: string; readonly state: string }[]
}

test('[DL24 Đ14.4, DL26 Đ18.4, LD24 Đ20.6] a report is sent once, frozen, and summed up with the others', async () => {
  expect((await submit(supervisor)).code).toBe('FORBIDDEN')
  expect((await submit(leader, { agencyId: 'department' })).code).toBe('FORBIDDEN')
  expect((await submit(leader, { from: '2026-09-15' })).answer?.code).toBe('REPORT_NOT_DUE')
  const due = await ask<Periodic>(as(leader), periodic, { agencyId: 'agency-1' })
  expect(
    due.data.periodicReports.filter(({ period }) => period === 'QUARTER').slice(0, 2),
  ).toMatchObject([
    { from: '2026-09-15', to: '2026-12-14', state: 'RUNNING', sentCount: null },
    { ...quarter, state: 'DUE', sent: null },
  ])

  const requestId = newId()
  const first = await submit(leader, { requestId })
  expect(first.answer?.report).toMatchObject({
    figures: { received: 2, settled: 1, inProgress: 1 },
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  })
  expect((await submit(leader, { requestId })).answer).toEqual(first.answer)
  expect((await submit(leader)).answer?.code).toBe('REPORT_SENT')

  // What is told of the period afterwards changes the screen, and not what was sent.
  await deliver(
    database.db,
    aLife({ dossierId: 'told-late', agencyId: 'agency-1' }).accepted(hour(9), hour(99)).events,
  )
  const collect = `query { collectedReport(code: "SETTLEMENT", period: QUARTER, from: "${quarter.from}") {
    reports { ${reportFields} } figures { received settled } missing { id } } }`
  const { data } = await ask<{ readonly collectedReport: object }>(as(supervisor), collect, {})
  expect(data.collectedReport).toMatchObject({
    reports: [
      { id: first.answer?.report?.id, agency: { id: 'agency-1' }, figures: { received: 2 } },
    ],
    figures: { received: 2, settled: 1 },
    missing: [{ id: 'department' }],
  })
  expect((await ask(as(leader), collect, {})).code).toBe('FORBIDDEN')
  const rows = await sheetOf(`/reports/sent/${first.answer?.report?.id}.xlsx`, leader)
  expect(rows.flat().join(' ')).toContain(first.answer?.report?.hash ?? 'no hash')
  expect(rows.find((cells) => cells[1] === 'Tổng số')?.[2]).toBe(2)
  const stranger = anOfficer({ agencyId: 'department', roles: ['AGENCY_LEADER'] })
  expect((await get(`/reports/sent/${first.answer?.report?.id}.xlsx`, stranger)).statusCode).toBe(
    404,
  )
})
