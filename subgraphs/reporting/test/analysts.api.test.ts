import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeNextExport } from '../src/files/export-worker.ts'
import { exportPath } from '../src/files/write-export.ts'
import { ask } from './ask.ts'
import { aContext, applyDossiers, openTestDatabase, type TestDatabase } from './database.ts'
import { aLife, hour } from './dossier-life.ts'

let database: TestDatabase
let folder: string
const clock = { now: hour(12 * 24) }
const errors: unknown[] = []
const september = { from: '2026-09-01', to: '2026-09-30' }

beforeAll(async () => {
  database = await openTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'motcua-exports-'))
  const lives = ['a', 'b', 'c'].map((dossierId) =>
    aLife({ dossierId }).accepted(hour(9), hour(24 * 5)),
  )
  const events = lives.flatMap((life) => life.events)
  await database.db.transaction((tx) => applyDossiers(tx, events))
})
beforeEach(() => {
  clock.now = hour(12 * 24)
  errors.length = 0
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const anAnalyst = (role: 'ANALYST' | 'ONE_STOP_CLERK' = 'ANALYST') =>
  aContext(database.db, { identity: anOfficer({ roles: [role] }), now: () => clock.now })
const worker = () => ({
  ...{ db: database.db, folder, now: () => clock.now },
  onError: (error: unknown) => errors.push(error),
})

const requestText = `mutation ($input: RequestExportInput!) { requestExport(input: $input) {
  ... on RequestExportSuccess { export { id state } } ... on Refusal { code } } }`
const myExports = '{ myExports { id figure from to state rows url finishedAt } }'

async function request(context: ReturnType<typeof anAnalyst>, requestId = newId()) {
  const input = { requestId, figure: 'RECEIVED', filter: september }
  const { data, code } = await ask<{ requestExport: { export?: { id: string }; code?: string } }>(
    context,
    requestText,
    { input },
  )
  return { code: code ?? data?.requestExport.code, id: data?.requestExport.export?.id ?? '' }
}

async function statesOf(context: ReturnType<typeof anAnalyst>) {
  const { data } = await ask<{ myExports: readonly Record<string, unknown>[] }>(
    context,
    myExports,
    {},
  )
  return data.myExports
}

test('an export is written in the background and lists what the figure counts [DL24 Đ16]', async () => {
  const context = anAnalyst()
  const { id } = await request(context)
  expect(await statesOf(context)).toMatchObject([{ id, state: 'WAITING', url: null }])

  expect(await writeNextExport(worker())).toBe(true)
  expect(await statesOf(context)).toMatchObject([
    { id, state: 'DONE', rows: 3, url: `/reports/exports/${id}.csv` },
  ])
  const text = await readFile(exportPath(folder, id), 'utf8')
  expect(text.trim().split('\n')).toHaveLength(4)
  expect(text).not.toMatch(/applicant|Nguyễn/)
  expect(await statesOf(anAnalyst())).toEqual([])
})

test('asked twice with one request id, it is made once', async () => {
  const context = anAnalyst()
  const requestId = newId()
  const first = await request(context, requestId)
  expect(await request(context, requestId)).toEqual(first)
  expect(await statesOf(context)).toHaveLength(1)
  await writeNextExport(worker())
})

test('a writer that died is followed by another; one that always fails is given up', async () => {
  const context = anAnalyst()
  await request(context)
  const blocked = join(folder, 'not-a-folder')
  await writeFile(blocked, '')
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await writeNextExport({ ...worker(), folder: blocked })
    clock.now = new Date(clock.now.getTime() + 10_000)
  }
  expect(errors).toHaveLength(3)
  expect(await statesOf(context)).toMatchObject([{ state: 'FAILED', url: null }])
})

test('files are forgotten after seven days', async () => {
  const context = anAnalyst()
  const { id } = await request(context)
  await writeNextExport(worker())
  clock.now = new Date(clock.now.getTime() + 8 * 86_400_000)
  expect(await writeNextExport(worker())).toBe(false)
  expect(await readdir(folder)).not.toContain(`${id}.csv`)
})

test('five under way are enough, and only readers of figures ask', async () => {
  const context = anAnalyst()
  for (let time = 0; time < 5; time += 1) await request(context)
  expect(await request(context)).toMatchObject({ code: 'EXPORTS_TOO_MANY' })
  expect(await request(anAnalyst('ONE_STOP_CLERK'))).toMatchObject({ code: 'FORBIDDEN' })
  while (await writeNextExport(worker()));
})

const saveText = `mutation ($input: SaveQueryInput!) { saveQuery(input: $input) {
  ... on SaveQuerySuccess { savedQuery { id name text } } ... on Refusal { code } } }`
const deleteText = `mutation ($input: DeleteSavedQueryInput!) { deleteSavedQuery(input: $input) {
  ... on DeleteSavedQuerySuccess { savedQueryId } ... on Refusal { code } } }`
const savedText = '{ savedQueries { id name text } }'

test('a question is kept under its name, replaced, and thrown away by its owner only', async () => {
  const context = anAnalyst()
  const save = (name: string, text: string) =>
    ask<{ saveQuery: { savedQuery?: { id: string }; code?: string } }>(context, saveText, {
      input: { requestId: newId(), name, text },
    })
  await save('Quá hạn', '{ a }')
  const { data } = await save(' Quá hạn ', '{ b }')
  const id = data.saveQuery.savedQuery?.id ?? ''
  expect((await ask(context, savedText, {})).data).toEqual({
    savedQueries: [{ id, name: 'Quá hạn', text: '{ b }' }],
  })
  expect((await save('', '{ a }')).data.saveQuery).toEqual({ code: 'QUERY_NAME_INVALID' })
  expect((await save('x', ' ')).data.saveQuery).toEqual({ code: 'QUERY_TEXT_INVALID' })

  const input = { requestId: newId(), savedQueryId: id }
  expect((await ask(anAnalyst(), deleteText, { input })).data).toEqual({
    deleteSavedQuery: { code: 'QUERY_NOT_FOUND' },
  })
  expect((await ask(context, deleteText, { input })).data).toEqual({
    deleteSavedQuery: { savedQueryId: id },
  })
  const citizen = aContext(database.db, { identity: aCitizen() })
  expect((await ask(citizen, savedText, {})).code).toBe('FORBIDDEN')
})
