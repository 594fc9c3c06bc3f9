import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { aContext } from './database.ts'
import { aCase, dossierEvent, startNoticeWorld, type NoticeWorld } from './notice-world.ts'

let world: NoticeWorld
beforeAll(async () => void (world = await startNoticeWorld()))
afterAll(() => world.close())
afterEach(() => world.clear())

const ofDossier = `query ($id: ID!) { _entities(representations: [{ __typename: "Dossier", id: $id }]) {
  ... on Dossier { notices { event deliveries { channel state address attempts } } } } }`

let numbers = 100_000
async function aTold(phone = `0912${String(++numbers)}`) {
  const told = await aCase(world.database.db, { email: null, phone })
  await world.tell([dossierEvent('dossiers.dossier-accepted.v1', told.facts)])
  return { ...told, phone }
}

async function deliveriesOf(dossierId: string, identity = anOfficer({ roles: ['SUPERVISOR'] })) {
  const { data } = await ask(aContext(world.database.db, identity), ofDossier, { id: dossierId })
  const [dossier] = data?.['_entities'] as { notices: { deliveries: Delivery[] }[] }[]
  return dossier?.notices.flatMap(({ deliveries }) => deliveries) ?? []
}

interface Delivery {
  readonly channel: string
  readonly state: string
  readonly address: string | null
  readonly attempts: number
}

async function smsOf(dossierId: string): Promise<Delivery | undefined> {
  return (await deliveriesOf(dossierId)).find(({ channel }) => channel === 'SMS')
}

/** An hour later, so that what failed is due again. */
const later = { now: () => new Date(Date.now() + 3_600_000) }

test('a text message goes without diacritics in one part, and is seen to reach the phone', async () => {
  const { facts, phone } = await aTold()
  await world.send()
  await expect.poll(async () => (await smsOf(facts.dossierId))?.state).toBe('DELIVERED')
  const [sms] = await world.messages()
  expect(sms).toMatchObject({ to: phone.replace(/^0/, '84'), encoding: 'GSM7', parts: 1 })
  expect(sms?.text).toBe(
    'Ho so H15.91.01-261120-0001 da duoc tiep nhan, hen tra 16:30 ngay 20/11/2026. Phi, le phi: khong. Tra cuu: https://dichvucong.example',
  )
})

test('who died between sending and noting it sends again, and the phone rings once', async () => {
  const { facts } = await aTold()
  const dies = {
    send: async (sms: Parameters<typeof world.senders.sms.send>[0]) => {
      await world.senders.sms.send(sms)
      throw new Error('the process is gone')
    },
  }
  await world.send({ sms: dies })
  await world.send(later)
  const messages = await world.messages()
  expect(messages).toMatchObject([{ handedOver: 2 }])
  expect(await smsOf(facts.dossierId)).toMatchObject({ state: 'SENT', attempts: 2 })
})

test('an answer that is lost on the way leads to a second attempt, not to a second message', async () => {
  const { facts } = await aTold()
  await world.behave({ answer: 'LOSE', report: 'NONE' })
  await world.send()
  expect(await smsOf(facts.dossierId)).toMatchObject({ state: 'WAITING', attempts: 1 })
  await world.behave({ report: 'NONE' })
  await world.send(later)
  expect(await smsOf(facts.dossierId)).toMatchObject({ state: 'SENT', attempts: 2 })
  expect(await world.messages()).toHaveLength(1)
})

test('a busy gateway is asked again; one that says never is believed', async () => {
  const busy = await aTold()
  await world.behave({ answer: 'DOWN' })
  await world.send()
  expect(await smsOf(busy.facts.dossierId)).toMatchObject({ state: 'WAITING' })
  await world.behave({})
  await world.send(later)
  await expect.poll(async () => (await smsOf(busy.facts.dossierId))?.state).toBe('DELIVERED')

  const never = await aTold()
  await world.behave({ answer: 'REJECT' })
  await world.send()
  expect(await smsOf(never.facts.dossierId)).toMatchObject({ state: 'FAILED', attempts: 1 })
})

test('a phone that cannot be reached is told as failed; a report that comes twice changes nothing', async () => {
  const absent = await aTold()
  await world.behave({ report: 'FAILED' })
  await world.send()
  await expect.poll(async () => (await smsOf(absent.facts.dossierId))?.state).toBe('FAILED')

  const twice = await aTold()
  await world.behave({ report: 'TWICE' })
  await world.send()
  await expect.poll(async () => (await smsOf(twice.facts.dossierId))?.state).toBe('DELIVERED')
})

test('a report without the gateway’s signature is not believed', async () => {
  const { facts } = await aTold()
  await world.behave({ report: 'NONE' })
  await world.send()
  const [sms] = await world.messages()
  const body = JSON.stringify({ id: sms?.id, status: 'delivered', at: new Date().toISOString() })
  for (const signature of [undefined, `t=1,v1=${'0'.repeat(64)}`]) {
    const headers = {
      'content-type': 'application/json',
      ...(signature && { 'x-sms-signature': signature }),
    }
    const answer = await fetch(sms?.reportUrl ?? '', { method: 'POST', headers, body })
    expect(answer.status).toBe(401)
  }
  expect(await smsOf(facts.dossierId)).toMatchObject({ state: 'SENT' })
})

test('who may see the dossier sees how the messages fared, with most of the number hidden', async () => {
  const { facts, person, agency, phone } = await aTold()
  const seen = async (identity: Parameters<typeof deliveriesOf>[1]) =>
    (await deliveriesOf(facts.dossierId, identity)).map(({ address }) => address)
  const masked = [null, `09xx xxx ${phone.slice(-3)}`]
  expect(await seen(aCitizen({ personId: person.id }))).toEqual(masked)
  expect(await seen(anOfficer({ agencyId: agency.id, roles: ['ONE_STOP_CLERK'] }))).toEqual(masked)
  expect(await seen(anOfficer({ agencyId: newId(), roles: ['ONE_STOP_CLERK'] }))).toEqual([])
  expect(await seen(aCitizen())).toEqual([])
})
