import { createHash } from 'node:crypto'
import { outbox, type NewEvent } from '@motcua/events'

import { vnNormalize, vnReverse } from '@motcua/kernel'
import { punctualityOf } from '../../../subgraphs/dossiers/src/domain/punctuality.ts'
import {
  dossierActs,
  dossiers,
  files,
  tasks,
} from '../../../subgraphs/dossiers/src/store/tables.ts'
import { createCopier, type Chunk } from './copy.ts'
import type { Dice } from './dice.ts'
import { idAt } from './ids.ts'
import { methodOf, type Life, type LivedAct } from './life.ts'

const TENANT = 1
const BEGINNING = '0'.repeat(64)

const eventOf: Readonly<Record<string, NewEvent['type']>> = {
  SUBMITTED: 'dossiers.dossier-submitted.v1',
  ACCEPTED: 'dossiers.dossier-accepted.v1',
  DECLINED: 'dossiers.dossier-declined.v1',
  FORWARDED: 'dossiers.dossier-forwarded.v1',
  ASSIGNED: 'dossiers.dossier-assigned.v1',
  APPRAISED: 'dossiers.dossier-appraised.v1',
  RECORDED: 'dossiers.step-recorded.v1',
  APPROVED: 'dossiers.dossier-settled.v1',
  RETURNED: 'dossiers.result-returned.v1',
}

/** Writes lives down as the rows that the commands would have left. */
export interface LifeWriter {
  /** Its events get ids from the dice. */
  write(life: Life, dice: Dice): void
  /** What was written since the last time, ready for COPY. */
  take(): readonly Chunk[]
}

/** A writer of lives. */
export function createLifeWriter(): LifeWriter {
  const copiers = {
    dossiers: createCopier(dossiers, [
      ...(['tenantId', 'id', 'version', 'state', 'channel', 'code', 'procedureId'] as const),
      ...(['versionId', 'agencyId', 'caseCode', 'applicantId', 'createdBy', 'contact'] as const),
      ...(['nameNorm', 'nameReversed', 'idNumber', 'deliveryMethod', 'sets', 'answers'] as const),
      ...(['createdAt', 'savedAt', 'submittedAt', 'receivedAt', 'dueAt', 'timeLimit'] as const),
      ...(['clockStartedAt', 'clockStops'] as const),
      ...(['dueDateSteps', 'decline', 'proposal', 'result', 'settledAt'] as const),
      ...(['settledPunctuality', 'returnedAt', 'receiptFileId'] as const),
    ]),
    acts: createCopier(dossierActs, [
      ...(['tenantId', 'dossierId', 'number', 'act', 'state', 'actorId', 'actorName'] as const),
      ...(['officerId', 'at', 'previousHash', 'hash'] as const),
    ]),
    tasks: createCopier(tasks, [
      ...(['tenantId', 'dossierId', 'id', 'stepId', 'kind', 'name', 'role', 'agencyId'] as const),
      ...(['assigneeId', 'openedAt', 'dueAt', 'closedAt'] as const),
    ]),
    files: createCopier(files, [
      ...(['tenantId', 'id', 'name', 'mediaType', 'size', 'sha256', 'scan', 'dossierId'] as const),
      'createdAt',
    ]),
    outbox: createCopier(outbox, [
      ...(['tenantId', 'id', 'type', 'key', 'payload', 'occurredAt'] as const),
    ]),
  }

  function writeFile(life: Life, id: string, name: string, at: Date) {
    const sha256 = createHash('sha256').update(id).digest('hex')
    const row = { tenantId: TENANT, id, name, mediaType: 'application/pdf', size: 40_000, sha256 }
    const createdAt = at.toISOString()
    copiers.files.add({ ...row, scan: 'NOT_SCANNED', dossierId: life.id, createdAt })
  }

  return {
    write(life, dice) {
      copiers.dossiers.add(dossierRow(life))
      for (const task of life.tasks) copiers.tasks.add(taskRow(life, task))
      writeActs(life, copiers.acts.add)
      life.acts.forEach((act, index) =>
        copiers.outbox.add({
          ...{ tenantId: TENANT, id: idAt(act.at.getTime(), dice), type: eventOf[act.type] ?? '' },
          ...{ key: life.id, payload: payloadOf(life, act, index + 2) },
          occurredAt: act.at.toISOString(),
        }),
      )
      const { receiptFileId, accepted, result, settledAt, code } = life
      if (receiptFileId && accepted)
        writeFile(life, receiptFileId, `giay-tiep-nhan-${code}.pdf`, accepted.receivedAt)
      if (result && settledAt) writeFile(life, result.fileId, `ket-qua-${code}.pdf`, settledAt)
    },
    take: () => Object.values(copiers).map((copier) => copier.take()),
  }
}

function dossierRow(life: Life) {
  const { id, offer, course, applicant, channel, createdAt, acts } = life
  const { fullName, idNumber } = applicant
  const contact = { fullName, idNumber, address: 'Thôn Đo Lường', phone: null, email: null }
  return {
    ...{ tenantId: TENANT, id, version: acts.length + 1, state: acts.at(-1)?.state ?? 'DRAFT' },
    ...{ channel, code: life.code, agencyId: offer.agency.id, caseCode: null },
    ...{ procedureId: course.terms.procedureId, versionId: course.terms.versionId },
    ...{ applicantId: applicant.id, createdBy: life.createdBy, contact: JSON.stringify(contact) },
    ...{ nameNorm: vnNormalize(fullName), nameReversed: vnReverse(fullName), idNumber },
    ...{ deliveryMethod: methodOf(channel), sets: course.terms.dossierSets, answers: '{}' },
    ...{ createdAt: createdAt.toISOString(), savedAt: createdAt.toISOString() },
    submittedAt: iso(acts.find(({ type }) => type === 'SUBMITTED')?.at),
    ...clockColumns(life.accepted),
    ...{ decline: life.decline, proposal: life.proposal, receiptFileId: life.receiptFileId },
    ...resultColumns(life),
    returnedAt: iso(acts.find(({ type }) => type === 'RETURNED')?.at),
  }
}

function clockColumns(accepted: Life['accepted']) {
  if (!accepted) return { receivedAt: null, dueAt: null, timeLimit: null, dueDateSteps: null }
  const { receivedAt, dueAt, startedAt, limit, steps } = accepted
  return {
    ...{ receivedAt: receivedAt.toISOString(), dueAt: dueAt.toISOString() },
    ...{ clockStartedAt: startedAt.toISOString(), clockStops: '[]' },
    ...{ timeLimit: limit, dueDateSteps: steps },
  }
}

function resultColumns({ accepted, result, settledAt }: Life) {
  if (!result || !settledAt || !accepted) return {}
  return {
    ...{ result: result.text, settledAt: settledAt.toISOString() },
    settledPunctuality: punctualityOf(accepted.dueAt, settledAt),
  }
}

function taskRow({ id: dossierId, offer }: Life, task: Life['tasks'][number]) {
  const { step, assigneeId, openedAt, dueAt, closedAt } = task
  return {
    ...{ tenantId: TENANT, dossierId, id: task.id, stepId: step.id, kind: step.kind },
    ...{ name: step.name, role: step.role, agencyId: offer.agency.id, assigneeId },
    ...{ openedAt: openedAt.toISOString(), dueAt: dueAt.toISOString(), closedAt: iso(closedAt) },
  }
}

/** The history with its chain: canonical JSON, keys in order, as the store hashes it. */
function writeActs({ id, acts }: Life, add: (row: ReturnType<typeof actRow>) => void) {
  let previousHash = BEGINNING
  acts.forEach((act, index) => {
    const number = index + 1
    const officer = act.officerId === null ? 'null' : `"${act.officerId}"`
    const content =
      `{"act":${act.text},"actorId":"${act.actorId}","actorName":${JSON.stringify(act.actorName)},` +
      `"at":"${act.at.toISOString()}","dossierId":"${id}","number":${number},"officerId":${officer},` +
      `"previousHash":"${previousHash}","state":"${act.state}"}`
    const hash = createHash('sha256').update(content).digest('hex')
    add(actRow(id, number, act, { previousHash, hash }))
    previousHash = hash
  })
}

function actRow(
  dossierId: string,
  number: number,
  { text, state, actorId, actorName, officerId, at }: LivedAct,
  hashes: { readonly previousHash: string; readonly hash: string },
) {
  return {
    ...{ tenantId: TENANT, dossierId, number, act: text, state, actorId, actorName, officerId },
    ...{ at: at.toISOString(), ...hashes },
  }
}

/** What the event of an act says of the dossier; only what was known by then. */
function payloadOf(life: Life, { type, at, state }: LivedAct, version: number): string {
  const { offer, course, applicant, accepted } = life
  const { procedureId, code: procedureCode, name: procedureName, fieldCode } = course.terms
  const received = type === 'SUBMITTED' || type === 'DECLINED' ? null : accepted
  const facts = {
    ...{ dossierId: life.id, version, code: received ? life.code : null, procedureId },
    ...{ procedureCode, procedureName, fieldCode, agencyId: offer.agency.id },
    ...{ channel: life.channel, state, applicantId: applicant.id },
    ...{ applicantName: applicant.fullName, submittedAt: iso(life.acts[0]?.at) },
    receivedAt: iso(received?.receivedAt),
    dueAt: iso(received?.dueAt),
    ...{ assigneeId: null, supplementRequests: 0, clockStoppedAt: null },
    ...{ papers: { total: 0, digitised: 0, reused: 0 }, feeTotal: null },
  }
  const punctuality = accepted && punctualityOf(accepted.dueAt, at)
  const more = {
    DECLINED: { reason: 'Thành phần hồ sơ chưa đầy đủ theo quy định.' },
    FORWARDED: { late: false },
    APPROVED: { settledAt: at.toISOString(), punctuality },
    RETURNED: { returnedAt: at.toISOString() },
  }[type]
  return JSON.stringify({ ...facts, ...more })
}

function iso(at: Date | null | undefined): string | null {
  return at ? at.toISOString() : null
}
