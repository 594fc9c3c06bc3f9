import { newId } from '@motcua/kernel'
import { anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterTemplates } from '../src/seed/enter-templates.ts'
import { ask } from './ask.ts'
import { aPerson } from './builders.ts'
import { aContext } from './database.ts'
import { aCase, dossierEvent, startNoticeWorld, type NoticeWorld } from './notice-world.ts'

let world: NoticeWorld
beforeAll(async () => void (world = await startNoticeWorld()))
afterAll(() => world.close())

const fields =
  'event channel language version subject body changedBy placeholders versions { version changedBy body }'
const one = `query ($event: NoticeEvent!, $channel: NoticeChannel!, $language: NoticeLanguage!) {
  noticeTemplate(event: $event, channel: $channel, language: $language) { ${fields} } }`
const all = '{ noticeTemplates { event channel language version } }'
const preview = `mutation ($input: NoticeTemplateInput!) { previewNoticeTemplate(input: $input) {
  ... on PreviewNoticeTemplateSuccess { preview { subject text length parts } } ... on Refusal { code message } } }`
const save = `mutation ($input: SaveNoticeTemplateInput!) { saveNoticeTemplate(input: $input) {
  ... on SaveNoticeTemplateSuccess { template { ${fields} } } ... on Refusal { code message } } }`

const acceptedSms = { event: 'DOSSIER_ACCEPTED', channel: 'SMS', language: 'VI' }

async function anAdministrator() {
  const person = await aPerson(world.database.db, { fullName: 'Lê Quản Trị' })
  const identity = anOfficer({ roles: ['ADMINISTRATOR'], personId: person.id } as never)
  return () => aContext(world.database.db, { ...identity, personId: person.id })
}

test('an administrator changes a template; the next message speaks so, and every version is kept', async () => {
  const as = await anAdministrator()
  const body = 'Hồ sơ {code} xong ngày {dueAt}'
  const template = { ...acceptedSms, subject: '', body }
  const before = await ask(as(), one, acceptedSms)
  expect(before.data).toMatchObject({ noticeTemplate: { version: 1, changedBy: null } })
  const input = { requestId: newId(), version: 1, template }
  const saved = await ask(as(), save, { input })
  expect(saved.data).toMatchObject({
    saveNoticeTemplate: {
      template: {
        ...{ version: 2, body, changedBy: 'Lê Quản Trị' },
        versions: [
          { version: 2, changedBy: 'Lê Quản Trị' },
          { version: 1, changedBy: null },
        ],
      },
    },
  })
  expect((await ask(as(), save, { input })).data).toEqual(saved.data)
  const late = { input: { ...input, requestId: newId() } }
  expect((await ask(as(), save, late)).data).toMatchObject({
    saveNoticeTemplate: { code: 'TEMPLATE_CHANGED' },
  })

  const { facts } = await aCase(world.database.db, { phone: '0912347000' })
  await world.tell([dossierEvent('dossiers.dossier-accepted.v1', facts)])
  await world.send()
  expect(await world.messages()).toMatchObject([
    { text: 'Ho so H15.91.01-261120-0001 xong ngay 16:30 ngay 20/11/2026' },
  ])
  expect(await enterTemplates(world.database.db, new Date())).toBe(0)
  expect((await ask(as(), one, acceptedSms)).data).toMatchObject({ noticeTemplate: { version: 2 } })
})

test('what an event cannot say is refused by name, and said what it can', async () => {
  const as = await anAdministrator()
  const template = { ...acceptedSms, subject: '', body: 'Mã {code}, số thẻ {idNumber} {x y}' }
  const input = { requestId: newId(), version: 1, template }
  const refused = (await ask(as(), save, { input })).data?.['saveNoticeTemplate'] as Refused
  expect(refused.code).toBe('TEMPLATE_PLACEHOLDER_UNKNOWN')
  expect(refused.message).toContain('{idNumber}, {x y}')
  expect(refused.message).toContain('{dueAt}')
  expect((await ask(as(), preview, { input: template })).data).toMatchObject({
    previewNoticeTemplate: { code: 'TEMPLATE_PLACEHOLDER_UNKNOWN' },
  })
})

interface Refused {
  readonly code: string
  readonly message: string
}

test('a preview shows what a person would get, and what it costs', async () => {
  const as = await anAdministrator()
  const input = { ...acceptedSms, subject: '', body: 'Hồ sơ {code} đã được tiếp nhận.' }
  const text = 'Ho so 000.00.01.H15-240129-0001 da duoc tiep nhan.'
  expect((await ask(as(), preview, { input })).data).toEqual({
    previewNoticeTemplate: { preview: { subject: '', text, length: text.length, parts: 1 } },
  })
  const mail = { ...input, channel: 'EMAIL', subject: 'Hồ sơ {code}' }
  expect((await ask(as(), preview, { input: mail })).data).toMatchObject({
    previewNoticeTemplate: { preview: { subject: 'Hồ sơ 000.00.01.H15-240129-0001', parts: null } },
  })
})

test('every text message that comes with the software fits into two parts', async () => {
  const as = await anAdministrator()
  const listed = (await ask(as(), `{ noticeTemplates { event channel language subject body } }`))
    .data?.['noticeTemplates'] as { channel: string; event: string }[]
  for (const template of listed.filter(({ channel }) => channel === 'SMS')) {
    const { data } = await ask(as(), preview, { input: template })
    const { preview: shown } = data?.['previewNoticeTemplate'] as { preview: { parts: number } }
    expect([template.event, shown.parts <= 2]).toEqual([template.event, true])
  }
})

test('templates are the administrator’s', async () => {
  const clerk = aContext(world.database.db, anOfficer({ roles: ['ONE_STOP_CLERK'] }))
  const template = { ...acceptedSms, subject: '', body: 'x' }
  const input = { requestId: newId(), version: 1, template }
  for (const [query, variables] of [
    [all, {}],
    [one, acceptedSms],
    [save, { input }],
    [preview, { input: template }],
  ] as const) {
    expect((await ask(clerk, query, variables)).codes).toEqual(['FORBIDDEN'])
  }
  const visitor = aContext(world.database.db, null)
  expect((await ask(visitor, save, { input })).codes).toEqual(['UNAUTHENTICATED'])
  const as = await anAdministrator()
  const rows = (await ask(as(), all)).data?.['noticeTemplates'] as { channel: string }[]
  expect(rows).toHaveLength(19 * 6 + 2 * 4)
})
