import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import type { World } from './world.ts'

const fields = `id version state code dueAt receivedAt punctuality availableActs
  openTasks { kind role } history { number act actorName note }`

/** What an act answered: the dossier as it stands, or the refusal's code. */
export interface Answer {
  readonly dossier?: {
    readonly id: string
    readonly version: number
    readonly state: string
    readonly code: string | null
    readonly dueAt: Date | null
    readonly receivedAt: Date | null
    readonly punctuality: string | null
    readonly availableActs: readonly string[]
    readonly openTasks: readonly { readonly kind: string; readonly role: string }[]
    readonly history: readonly { readonly act: string; readonly note: string | null }[]
  }
  readonly code?: string
  readonly message?: string
}

/** Does one act as somebody. */
export async function doAct(
  world: World,
  identity: Identity | null,
  name: string,
  input: Record<string, unknown>,
): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const plain = [
    ...['discardDraft', 'submitDossier', 'forwardDossier', 'sendSupplement'],
    ...['approveSupplement', 'approveRefusal', 'confirmWithdrawal'],
  ]
  const inputType = plain.includes(name) ? 'DossierActInput' : type
  const query = `mutation Do($input: ${inputType}!) { act: ${name}(input: $input) {
    ... on DossierActSuccess { dossier { ${fields} } } ... on Refusal { code message } } }`
  const { act } = await world.ask<{ act: Answer }>(identity, query, {
    input: { requestId: newId(), ...input },
  })
  return act
}

/** The dossier of an answer that must be a success. */
export function granted({ dossier, code, message }: Answer) {
  if (!dossier) throw new Error(`refused: ${code} ${message}`)
  return dossier
}

/** A complete draft of the citizen, under the world's procedure unless told otherwise. */
export async function aDraft(world: World, { procedureId } = world.version) {
  const { citizen } = world.people
  const created = granted(
    await doAct(world, citizen, 'createDraft', { procedureId, agencyId: world.agencyId }),
  )
  const file = await world.upload(citizen)
  granted(
    await doAct(world, citizen, 'attachDocument', {
      dossierId: created.id,
      documentId: 'giay-chung-sinh',
      fileId: file.id,
    }),
  )
  const saving = { dossierId: created.id, seenVersion: 1, answers: world.answers }
  return granted(await doAct(world, citizen, 'saveDraft', saving))
}

export type Stage = 'SUBMITTED' | 'ACCEPTED' | 'FORWARDED' | 'ASSIGNED' | 'APPRAISED' | 'SETTLED'

/** A dossier brought to a stage by the people whose work it is. */
export async function aDossier(world: World, stage: Stage) {
  return bring(world, await aDraft(world), stage)
}

/** A draft brought to a stage by its applicant and the people whose work it is. */
export async function bring(
  world: World,
  draft: Awaited<ReturnType<typeof aDraft>>,
  stage: Stage,
  applicant = world.people.citizen,
) {
  const { clerk, head, officer, leader } = world.people
  const officerId = officer.memberships[0]?.officerId
  const opinion = { opinion: 'Hồ sơ hợp lệ.', resultBody: 'Chứng nhận đã đăng ký.' }
  const steps = [
    ['SUBMITTED', applicant, 'submitDossier', {}],
    ['ACCEPTED', clerk, 'acceptDossier', {}],
    ['FORWARDED', clerk, 'forwardDossier', {}],
    ['ASSIGNED', head, 'assignDossier', { officerId }],
    ['APPRAISED', officer, 'appraiseDossier', opinion],
    ['SETTLED', leader, 'approveDossier', {}],
  ] as const

  let dossier = draft
  for (const [name, actor, act, input] of steps) {
    const seen = { dossierId: dossier.id, seenVersion: dossier.version }
    dossier = granted(await doAct(world, actor, act, { ...seen, ...input }))
    if (name === stage) break
  }
  return dossier
}
