import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { doAct, granted } from './story.ts'
import type { World } from './world.ts'

/** What an applicant and the officers see of a request to supplement. */
export interface SeenRequest {
  readonly number: number
  readonly stage: string
  readonly items: readonly { readonly target: string; readonly instruction: string }[]
  readonly ground: string | null
  readonly late: boolean
  readonly noticeDueAt: Date
  readonly answerBy: Date | null
  readonly draftedBy: string | null
  readonly approvedBy: string | null
  readonly noticeNumber: string | null
  readonly notice: { readonly id: string; readonly sha256: string } | null
  readonly answeredAt: Date | null
  readonly changes: readonly {
    readonly target: string
    readonly before: unknown
    readonly after: unknown
    readonly fileBefore: { readonly id: string } | null
    readonly fileAfter: { readonly id: string } | null
  }[]
  readonly answer: {
    readonly amendable: readonly string[]
    readonly answers: Readonly<Record<string, unknown>>
    readonly papers: readonly { readonly documentId: string }[]
  } | null
}

interface SeenItem {
  readonly kind: string
  readonly target: string
  readonly verdict: string | null
  readonly instruction: string | null
  readonly markedBy: string | null
  readonly sentences: readonly { readonly text: { readonly vi: string } }[]
}

export interface Seen {
  readonly version: number
  readonly state: string
  readonly dueAt: Date | null
  readonly clockStoppedAt: Date | null
  readonly punctuality: string | null
  readonly availableActs: readonly string[]
  readonly answers: Readonly<Record<string, unknown>>
  readonly documents: readonly { readonly file: { readonly id: string } | null }[]
  readonly openTasks: readonly { readonly kind: string; readonly role: string }[]
  readonly history: readonly { readonly act: string; readonly note: string | null }[]
  readonly dueDateExplanation: readonly {
    readonly kind: string
    readonly minutes: number | null
    readonly basis: string
    readonly text: { readonly vi: string; readonly en: string }
  }[]
  readonly clockStops: readonly {
    readonly from: Date
    readonly to: Date | null
    readonly mode: string
  }[]
  readonly check: {
    readonly stage: string
    readonly noticeDueAt: Date
    readonly noticeLate: boolean
    readonly needsGround: boolean
    readonly needsApproval: boolean
    readonly answerWithinDays: number | null
    readonly items: readonly SeenItem[]
  } | null
  readonly supplement: SeenRequest | null
  readonly supplementDraft: SeenRequest | null
  readonly supplements: readonly SeenRequest[]
  readonly refusalProposal: { readonly reason: string } | null
  readonly withdrawal: { readonly reason: string } | null
  readonly decline: { readonly items: readonly { readonly target: string }[] } | null
  readonly ending: {
    readonly cause: string
    readonly reason: string
    readonly punctuality: string
    readonly noticeNumber: string | null
    readonly notice: { readonly id: string; readonly sha256: string } | null
    readonly items: readonly { readonly target: string; readonly instruction: string }[]
  } | null
}

const request = `number stage items { target instruction } ground late noticeDueAt answerBy draftedBy
  approvedBy noticeNumber notice { id sha256 } answeredAt
  changes { target before after fileBefore { id } fileAfter { id } }
  answer { amendable answers papers { documentId } }`

const everything = `query ($id: ID!) { dossier(id: $id) {
  version state dueAt clockStoppedAt punctuality availableActs answers documents { file { id } }
  openTasks { kind role } history { act note }
  dueDateExplanation { kind minutes basis text { vi en } } clockStops { from to mode }
  check { stage noticeDueAt noticeLate needsGround needsApproval answerWithinDays
    items { kind target verdict instruction markedBy sentences { text { vi } } } }
  supplement { ${request} } supplementDraft { ${request} } supplements { ${request} }
  refusalProposal { reason } withdrawal { reason } decline { items { target } }
  ending { cause reason punctuality noticeNumber notice { id sha256 } items { target instruction } } } }`

/** All that somebody sees of a dossier's supplements and its end. */
export async function look(world: World, identity: Identity | null, id: string): Promise<Seen> {
  return (await world.ask<{ dossier: Seen }>(identity, everything, { id })).dossier
}

/** An id and a version, as acts ask for. */
export function seen({ id, version }: { readonly id: string; readonly version: number }) {
  return { dossierId: id, seenVersion: version }
}

const marks = [
  {
    ...{ kind: 'QUESTION', target: '/childName', verdict: 'WRONG' },
    instruction: 'Ghi họ tên như trong Giấy chứng sinh.',
  },
  {
    ...{ kind: 'DOCUMENT', target: 'giay-chung-sinh', verdict: 'WRONG' },
    instruction: 'Chụp lại rõ nét, đủ bốn góc.',
  },
]

/** Marks the one question and the one paper of the world's procedure as wrong. */
export async function markBoth(world: World, identity: Identity, dossierId: string) {
  return granted(await doAct(world, identity, 'saveMarks', { dossierId, marks }))
}

/** Mends both and sends it, as the applicant or who else acts for them does. */
export async function answerBoth(
  world: World,
  dossierId: string,
  childName = 'Nguyễn Thử Nghiệm Bình',
  by = world.people.citizen,
) {
  const file = await world.upload(by, `bản chụp lại ${newId()}`)
  const papers = [{ documentId: 'giay-chung-sinh', fileId: file.id }]
  const saving = { dossierId, answers: { '/childName': childName }, papers }
  const saved = granted(await doAct(world, by, 'saveSupplement', saving))
  return {
    file,
    dossier: granted(await doAct(world, by, 'sendSupplement', seen(saved))),
  }
}

/** A dossier whose applicant was asked after acceptance, with the leader's approval. */
export async function askAfterAcceptance(
  world: World,
  assigned: { readonly id: string; readonly version: number },
  input: Record<string, unknown> = {},
) {
  const { officer, leader } = world.people
  await markBoth(world, officer, assigned.id)
  const drafted = granted(
    await doAct(world, officer, 'requestSupplement', { ...seen(assigned), ...input }),
  )
  if (drafted.state === 'AWAITING_SUPPLEMENT') return drafted
  return granted(await doAct(world, leader, 'approveSupplement', seen(drafted)))
}
