import { newId } from '@motcua/kernel'
import { aCitizen } from '@motcua/testkit'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { aPerson } from './builders.ts'
import { aContext } from './database.ts'
import { aCase, dossierEvent, startNoticeWorld, type NoticeWorld } from './notice-world.ts'

let world: NoticeWorld
beforeAll(async () => void (world = await startNoticeWorld()))
afterAll(() => world.close())
afterEach(() => world.clear())

const update = `mutation ($input: UpdateMyContactInput!) { updateMyContact(input: $input) { __typename
  ... on UpdateMyContactSuccess { person { phone email address } pending { channel address } }
  ... on Refusal { code message } } }`
const confirm = `mutation ($input: ConfirmMyContactInput!) { confirmMyContact(input: $input) { __typename
  ... on ConfirmMyContactSuccess { person { phone email } } ... on Refusal { code } } }`
const settingsFields = 'email sms smsDiacritics language offered pending { channel address }'
const change = `mutation ($input: ChangeMyNoticeSettingsInput!) { changeMyNoticeSettings(input: $input) {
  ... on ChangeMyNoticeSettingsSuccess { settings { ${settingsFields} } } ... on Refusal { code } } }`

async function aHolder(said: { readonly phone?: string } = {}) {
  const { db } = world.database
  const person = await aPerson(db, { email: 'cu@congdan.example', address: 'Số 1', ...said })
  const as = (now?: Date) => aContext(db, aCitizen({ personId: person.id }), now ? { now } : {})
  const run = async (query: string, input: object, now?: Date) => {
    const { data } = await ask(as(now), query, { input: { requestId: newId(), ...input } })
    return Object.values(data ?? {})[0] as Record<string, unknown>
  }
  return { person, as, run }
}

/** The code in the newest message to a number, or to an address. */
async function lastCode(): Promise<string> {
  await world.send()
  const [sms] = await world.messages()
  const [mail] = await world.mails()
  return /\b\d{6}\b/.exec(sms?.text ?? mail?.text ?? '')?.[0] ?? ''
}

function wrong(code: string): string {
  return code === '000000' ? '111111' : '000000'
}

test('a new phone is used once the code that went there was entered; the postal address holds at once', async () => {
  const { run } = await aHolder()
  const asked = await run(update, { phone: '+84 912 345 678', address: 'Số 2' })
  expect(asked).toMatchObject({
    person: { phone: null, address: 'Số 2' },
    pending: [{ channel: 'SMS', address: '0912345678' }],
  })
  const code = await lastCode()
  expect(await run(confirm, { channel: 'SMS', code: wrong(code) })).toMatchObject({
    code: 'CODE_WRONG',
  })
  const input = { requestId: newId(), channel: 'SMS', code: ` ${code}` }
  const done = { __typename: 'ConfirmMyContactSuccess', person: { phone: '0912345678' } }
  expect(await run(confirm, input)).toMatchObject(done)
  expect(await run(confirm, input)).toMatchObject(done)
  expect(await run(confirm, { channel: 'SMS', code })).toMatchObject({ code: 'CODE_EXPIRED' })
})

test('a new e-mail is confirmed likewise, and nothing of the code is kept', async () => {
  const { run } = await aHolder()
  const requestId = newId()
  const asked = await run(update, { requestId, email: 'moi@congdan.example' })
  expect(asked).toMatchObject({ person: { email: 'cu@congdan.example' } })
  expect(await run(update, { requestId, email: 'moi@congdan.example' })).toEqual(asked)
  const code = await lastCode()
  expect(await world.mails()).toMatchObject([{ to: ['moi@congdan.example'] }])
  expect(await run(confirm, { channel: 'EMAIL', code })).toMatchObject({
    person: { email: 'moi@congdan.example' },
  })
  const rows = await world.database.db.client`select * from notice_deliveries`
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(code)
})

test('five wrong codes spoil the right one, also when they come all at once; ten minutes do too', async () => {
  const first = await aHolder()
  await first.run(update, { phone: '0912345001' })
  const code = await lastCode()
  const guesses = await Promise.all(
    Array.from({ length: 12 }, () => first.run(confirm, { channel: 'SMS', code: wrong(code) })),
  )
  expect(guesses.filter((guess) => guess['code'] === 'CODE_WRONG').length).toBeLessThanOrEqual(5)
  expect(await first.run(confirm, { channel: 'SMS', code })).toMatchObject({ code: 'CODE_EXPIRED' })

  const second = await aHolder()
  await second.run(update, { phone: '0912345002' })
  const late = new Date(Date.now() + 11 * 60_000)
  expect(await second.run(confirm, { channel: 'SMS', code: await lastCode() }, late)).toMatchObject(
    {
      code: 'CODE_EXPIRED',
    },
  )
})

test('nobody is flooded with codes', async () => {
  const { run } = await aHolder()
  const asked: unknown[] = []
  for (let count = 0; count < 6; count += 1)
    asked.push((await run(update, { phone: `091234510${count}` }))['code'])
  expect(asked).toEqual([...Array(5).fill(undefined), 'TOO_MANY_CODES'])
})

test('one confirms one’s own contact, signed in, by a way that leads outside', async () => {
  const input = { requestId: newId(), channel: 'SMS', code: '000000' }
  const visitor = aContext(world.database.db, null)
  expect((await ask(visitor, confirm, { input })).codes).toEqual(['UNAUTHENTICATED'])
  expect((await ask(visitor, '{ myNoticeSettings { email } }')).codes).toEqual(['UNAUTHENTICATED'])
  const { run, as } = await aHolder()
  expect(await run(confirm, { channel: 'SMS', code: '000000' })).toMatchObject({
    code: 'CODE_EXPIRED',
  })
  const portal = { input: { ...input, channel: 'PORTAL' } }
  expect((await ask(as(), confirm, portal)).codes).toEqual(['BAD_USER_INPUT'])
})

test('a person chooses the ways; what they turned off is not sent, and diacritics stay where wanted', async () => {
  const { db } = world.database
  const { person, facts } = await aCase(db, { phone: '0912346000' })
  const context = () => aContext(db, aCitizen({ personId: person.id }))
  expect((await ask(context(), `{ myNoticeSettings { ${settingsFields} } }`)).data).toEqual({
    myNoticeSettings: {
      ...{ email: true, sms: true, smsDiacritics: false, language: 'VI', pending: [] },
      offered: ['EMAIL', 'SMS'],
    },
  })
  const input = { requestId: newId(), email: false, sms: true, smsDiacritics: true, language: 'VI' }
  const first = await ask(context(), change, { input })
  expect(first.data).toMatchObject({
    changeMyNoticeSettings: { settings: { email: false, smsDiacritics: true } },
  })
  expect((await ask(context(), change, { input })).data).toEqual(first.data)

  await world.tell([dossierEvent('dossiers.dossier-accepted.v1', facts)])
  await world.send()
  expect(await world.mails()).toEqual([])
  expect(await world.messages()).toMatchObject([
    { encoding: 'UCS2', text: expect.stringContaining('đã được tiếp nhận') as string },
  ])
})
