import Fastify from 'fastify'
import type { Fee } from '@motcua/checklist'
import { createHmacPaymentPlatform } from '@motcua/connectors'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { createVisitor, startPayment } from '@motcua/stand-ins'
import { freePort } from '@motcua/testkit'
import { sweepPayments } from '../src/commands/payments/sweep.ts'
import { addPaymentRoutes } from '../src/payments/routes.ts'
import { putVersion } from '../src/store/terms.ts'
import { aVersion } from './builders.ts'
import { aDraft, bring, doAct, granted } from './story.ts'
import type { World } from './world.ts'

const secret = 'a secret that only the two of them know'
const merchant = 'MOTCUA'

/** Opens a bank: the payment platform's stand-in, and our own routes on a real port for it to reach. */
export async function openBank(world: World) {
  const bank = await startPayment({
    ...{ port: await freePort(), merchant, secret },
    now: () => world.clock.now,
  })
  const doubts: object[] = []
  const faults: unknown[] = []
  const app = Fastify({ forceCloseConnections: true })
  await addPaymentRoutes(app, {
    system: system(world),
    onDoubt: (what) => doubts.push(what),
  })
  world.state.origin = await app.listen({ port: await freePort() })
  world.state.platform = createHmacPaymentPlatform({ url: bank.url, merchant, secret })
  return {
    ...{ bank, doubts },
    /** What came to the notify address, as somebody sends it. */
    send: (body: unknown) =>
      fetch(`${world.state.origin}/payments/notices`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    faults,
    sweep: () => sweepPayments(system(world), (error) => faults.push(error)),
    async close() {
      await Promise.all([bank.stop(), app.close()])
    },
  }
}

export type Bank = Awaited<ReturnType<typeof openBank>>

function system(world: World) {
  const { payment, ...rest } = world.contextFor(null)
  return {
    ...rest,
    // The bank opens after the routes: read what it is at the time.
    get payment() {
      return { ...payment, platform: world.state.platform, publicOrigin: world.state.origin }
    },
  }
}

const fee: Fee = {
  id: 'le-phi',
  name: { vi: 'Lệ phí', en: 'Fee' },
  kind: 'FEE',
  channels: ['ONLINE', 'COUNTER', 'POST'],
  amount: 20_000,
  per: 'DOSSIER',
}

/** A procedure with fees, published into the world. */
export async function aProcedureWithFees(
  world: World,
  fees: readonly Partial<Fee>[] = [{}],
  changes: Record<string, unknown> = {},
) {
  const version = aVersion()
  const content = {
    ...version.version,
    ...{ onlineLevel: { level: 'FULL' }, ...changes },
    fees: fees.map((each) => ({ ...fee, ...each })),
  }
  await putVersion(world.db, { ...version, version: content })
  return version
}

/** A dossier of the citizen that was accepted, under a procedure with fees. */
export async function anOwingDossier(
  world: World,
  version?: Awaited<ReturnType<typeof aProcedureWithFees>>,
) {
  const procedure = version ?? (await aProcedureWithFees(world))
  return bring(world, await aDraft(world, procedure), 'ACCEPTED')
}

/** Presses a button on the platform's page as the applicant; answers where the browser ended. */
export async function payOnline(world: World, dossierId: string, action = 'pay') {
  const { payUrl } = await startPaying(world, dossierId)
  const visitor = createVisitor(world.state.origin)
  const page = await visitor.open(payUrl)
  return (await visitor.submit(page, { action })).url
}

/** Opens an order as the applicant, who must be let. */
export async function startPaying(world: World, dossierId: string, requestId = newId()) {
  const answer = await askToPay(world, world.people.citizen, dossierId, requestId)
  if (!answer.payUrl || !answer.order) throw new Error(`refused: ${answer.code}`)
  return { payUrl: answer.payUrl, order: answer.order.id }
}

/** Asks for an order as somebody. */
export async function askToPay(
  world: World,
  identity: Identity | null,
  dossierId: string,
  requestId = newId(),
) {
  const query = `mutation Pay($input: StartPaymentInput!) { answer: startPayment(input: $input) {
    ... on StartPaymentSuccess { payUrl order { id } } ... on Refusal { code } } }`
  const { answer } = await world.ask<{
    answer: { payUrl?: string; order?: { id: string }; code?: string }
  }>(identity, query, { input: { requestId, dossierId } })
  return answer
}

/** What the reader sees of a dossier's payment. */
export async function paymentOf(world: World, identity: Identity | null, id: string) {
  const query = `query Read($id: ID!) { dossier(id: $id) { id version state dueAt clockStoppedAt
    history { act actorName note } openTasks { kind role }
    payment { id state total overdue methods method reference payerName receiverName receiptNumber
      availableActs collectedAt receipt { id name mediaType } order { state fault }
      lines { feeId quantity due exemption { id basis } }
      refunds { id amount cause reason state method methods fault reference } } } }`
  const { dossier } = await world.ask<{ dossier: PaidDossier | null }>(identity, query, { id })
  if (!dossier) throw new Error('nothing to see')
  return dossier
}

interface PaidDossier {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly dueAt: Date | null
  readonly clockStoppedAt: Date | null
  readonly history: readonly { act: string; actorName: string; note: string | null }[]
  readonly openTasks: readonly { kind: string; role: string }[]
  readonly payment: {
    readonly id: string
    readonly state: string
    readonly total: number
    readonly overdue: boolean
    readonly methods: readonly string[]
    readonly availableActs: readonly string[]
    readonly refunds: readonly Readonly<Record<string, unknown>>[]
    readonly [field: string]: unknown
  } | null
}

/** Records money at the counter as the clerk, who must be let. */
export async function collect(
  world: World,
  dossierId: string,
  input: Record<string, unknown> = {},
) {
  const { version } = await paymentOf(world, world.people.clerk, dossierId)
  const given = { dossierId, seenVersion: version, method: 'CASH', amount: 20_000, ...input }
  return granted(await doAct(world, world.people.clerk, 'collectPayment', given))
}

/** Approves the refund of a dossier as the finance officer. */
export async function approve(world: World, refundId: unknown, input: Record<string, unknown>) {
  const query = `mutation Do($input: ApproveRefundInput!) { answer: approveRefund(input: $input) {
    ... on ApproveRefundSuccess { refund { state method } } ... on Refusal { code } } }`
  const { answer } = await world.ask<{ answer: { refund?: object; code?: string } }>(
    world.people.treasurer,
    query,
    { input: { requestId: newId(), refundId, ...input } },
  )
  return answer
}

/** Refused after appraisal: the agency could not serve. */
export async function refuseAfterAppraisal(of: World, id: string) {
  const { head, officer, leader } = of.people
  const officerId = officer.memberships[0]?.officerId
  const steps = [
    [head, 'assignDossier', { officerId }],
    [officer, 'proposeRefusal', { reason: 'Không đủ điều kiện theo quy định.' }],
    [leader, 'approveRefusal', {}],
  ] as const
  for (const [actor, act, input] of steps) {
    const { version: seenVersion } = await paymentOf(of, of.people.clerk, id)
    granted(await doAct(of, actor, act, { dossierId: id, seenVersion, ...input }))
  }
  await of.followUp()
}
