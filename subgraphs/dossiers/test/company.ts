import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { aCitizen } from '@motcua/testkit'
import { bring, doAct, granted, type Stage } from './story.ts'
import type { World } from './world.ts'

/** An organisation and two who act for it; as they were before, too. */
export function aCompany(name = 'Công ty TNHH Thử Nghiệm') {
  const digits = newId().replace(/\D/g, '').padEnd(10, '0')
  const company = { organisationId: newId(), name, taxCode: digits.slice(-10) }
  const acting = (displayName: string): Identity =>
    aCitizen({ displayName, representations: [company] })
  const director = acting('Phạm Văn Mẫu')
  const authorised = acting('Trần Văn Minh Họa')
  return { company, director, authorised, former: { ...authorised, representations: [] } }
}

/** A company and its people. */
export type Company = ReturnType<typeof aCompany>

/** A complete draft that one of its representatives begins for the company. */
export async function aDraftFor(world: World, { company, director }: Company, by = director) {
  const creating = {
    ...{ procedureId: world.version.procedureId, agencyId: world.agencyId },
    onBehalfOf: company.organisationId,
  }
  const created = granted(await doAct(world, by, 'createDraft', creating))
  const file = await world.upload(by, newId())
  const attaching = { dossierId: created.id, documentId: 'giay-chung-sinh', fileId: file.id }
  granted(await doAct(world, by, 'attachDocument', attaching))
  const saving = { dossierId: created.id, seenVersion: 1, answers: world.answers }
  return granted(await doAct(world, by, 'saveDraft', saving))
}

/** A dossier of the company, sent in by its director and brought on by the officers. */
export async function aDossierFor(world: World, company: Company, stage: Stage) {
  return bring(world, await aDraftFor(world, company), stage, company.director)
}

const seen = `query ($id: ID!) { dossier(id: $id) {
  onBehalfOf { organisationId name taxCode } organisation { id } applicant { id }
  contact { fullName } availableActs vaultMatches { documentId } } }`

interface Seen {
  readonly dossier: {
    readonly onBehalfOf: object | null
    readonly availableActs: readonly string[]
    readonly vaultMatches: readonly object[]
  } | null
}

/** What somebody sees of a dossier, whose it is and what they may do. */
export function look(world: World, who: Identity | null, id: string) {
  return world.ask<Seen>(who, seen, { id })
}

/** A page of dossiers. */
export interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
