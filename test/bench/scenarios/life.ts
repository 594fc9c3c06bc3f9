import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { GraphqlClient } from '../load/graphql-client.ts'
import type { NotePart } from '../load/drive.ts'
import { acts, queries, type ActName } from './documents.ts'

const person = z.object({ cookie: z.string(), officerId: z.string() })

/** A counter that takes dossiers in, with everybody who then works on them. */
export const counterShape = z.object({
  agencyId: z.string(),
  procedureId: z.string(),
  documentIds: z.array(z.string()),
  /** Kinds of the steps of the process, in order. */
  steps: z.array(z.string()),
  clerk: person,
  head: person,
  officer: person,
  leader: person,
})
export type Counter = z.infer<typeof counterShape>

/** Who applies. */
export interface LifeApplicant {
  readonly id: string
  readonly fullName: string
  readonly idNumber: string
}

/** A dossier as an act answered with it. */
export interface DossierNow {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly code: string | null
}

/** Carries out one act; the measurement asks once, the test of failures asks until it is answered. */
export type Perform = (
  name: ActName,
  cookie: string,
  input: Readonly<Record<string, unknown>> & { readonly requestId: string },
) => Promise<DossierNow>

interface ActAnswer {
  readonly __typename: string
  readonly dossier?: DossierNow
  readonly code?: string
  readonly message?: string
}

/** Acts through the gateway, once; throws on refusals. */
export function performOnce(client: GraphqlClient, notePart: NotePart): Perform {
  return async function perform(name, cookie, input) {
    const begun = performance.now()
    const body = { query: acts[name], variables: { input } }
    const data = await client.ask<Record<string, ActAnswer>>({ body, headers: { cookie } })
    const { dossier, code, message } = data[name] ?? {}
    if (!dossier) throw new Error(`${name}: ${code} ${message}`)
    notePart('write', performance.now() - begun)
    notePart(name, performance.now() - begun)
    return dossier
  }
}

/** The whole life of a dossier that comes in at a counter: handed in, accepted, settled, returned. */
export async function liveAtCounter(
  perform: Perform,
  counter: Counter,
  applicant: LifeApplicant,
): Promise<DossierNow> {
  const { agencyId, procedureId, documentIds, steps, clerk, head, officer, leader } = counter
  let dossier = await perform('createCounterDraft', clerk.cookie, {
    ...{ requestId: randomUUID(), procedureId, agencyId, channel: 'COUNTER' },
    applicantId: applicant.id,
    contact: { fullName: applicant.fullName, idNumber: applicant.idNumber },
  })
  const act = async (name: ActName, { cookie }: { readonly cookie: string }, more: object = {}) => {
    const { id: dossierId, version: seenVersion } = dossier
    const input = { requestId: randomUUID(), dossierId, seenVersion, ...more }
    dossier = await perform(name, cookie, input)
  }

  for (const documentId of documentIds) {
    const input = { requestId: randomUUID(), dossierId: dossier.id, documentId }
    dossier = await perform('attachDocument', clerk.cookie, { ...input, copyKind: 'ORIGINAL' })
  }
  await act('submitDossier', clerk)
  await act('acceptDossier', clerk)
  await act('forwardDossier', clerk)
  for (const kind of steps) {
    if (kind === 'ASSIGN') await act('assignDossier', head, { officerId: officer.officerId })
    if (kind === 'APPRAISE') await act('appraiseDossier', officer, { opinion, resultBody })
    if (kind === 'APPROVE') await act('approveDossier', leader, { resultBody })
    if (kind === 'RETURN') await act('returnResult', clerk)
  }
  return dossier
}

const opinion = 'Hồ sơ đầy đủ, hợp lệ; đề nghị phê duyệt.'
const resultBody = 'Hồ sơ đáp ứng các điều kiện theo quy định.\n\nKết quả có hiệu lực từ ngày ký.'

interface Search {
  readonly searchDossiers: { readonly nodes: readonly { readonly id: string }[] }
}

/** Finds a dossier again by its code, as the counter does when the applicant comes back. */
export async function findAgain(
  client: GraphqlClient,
  { clerk }: Counter,
  dossier: DossierNow,
  notePart: NotePart,
): Promise<void> {
  const begun = performance.now()
  const variables = { text: dossier.code, first: 20 }
  const { searchDossiers } = await client.ask<Search>({
    body: { query: queries.search, variables },
    headers: { cookie: clerk.cookie },
  })
  if (!searchDossiers.nodes.some(({ id }) => id === dossier.id)) throw new Error('not found again')
  notePart('read', performance.now() - begun)
}
