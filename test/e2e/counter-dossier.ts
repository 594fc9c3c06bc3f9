import { randomUUID } from 'node:crypto'
import { expect, type Browser, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { signIn } from './people.ts'

interface Applicant {
  readonly fullName: string
  readonly idNumber: string
}

interface Acted {
  readonly dossier?: { readonly id: string; readonly version: number; readonly code: string | null }
}

/** A small procedure without e-form: one declaration on paper. */
const procedure = '2.002516'

/** Enters a dossier at the counter of the first ward, accepts it and prints its receipt; answers with its id and code. */
export async function acceptAtCounter(browser: Browser, applicant: Applicant) {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, 'mot-cua.phuong-1', '/can-bo')
  const dossierId = await beginCounterDraft(page, applicant)
  const seen = async (operation: string, extra: object) =>
    acted(page, operation, { dossierId, ...extra })

  await seen('IntakeAttach', { documentId: 'to-khai', copyKind: 'ORIGINAL' })
  const sent = await seen('IntakeSubmit', { seenVersion: 1 })
  const { code } = await seen('IntakeAccept', { seenVersion: sent.version })
  await expect
    .poll(() => receiptOf(page, dossierId), { message: 'the receipt is made by event' })
    .toBeTruthy()
  await page.context().close()
  return { dossierId, code: code ?? '' }
}

async function receiptOf(page: Page, id: string) {
  const { dossier } = await ask<{ dossier: { receipt: object | null } }>(page, 'IntakeReceipt', {
    id,
  })
  return dossier.receipt
}

/** Begins a dossier at the counter as the clerk who is signed in; answers with its id. */
export async function beginCounterDraft(page: Page, applicant: Applicant): Promise<string> {
  const response = await page.request.get('/auth/session')
  const { memberships } = (await response.json()) as {
    memberships: readonly { readonly agencyId: string }[]
  }
  const agencyId = memberships[0]?.agencyId
  const { procedures } = await ask<{ procedures: { nodes: { id: string; code: string }[] } }>(
    page,
    'IntakeProcedures',
    { filter: { search: procedure }, first: 5 },
  )
  const procedureId = procedures.nodes.find(({ code }) => code === procedure)?.id
  const { registerApplicant } = await ask<{ registerApplicant: { person: { id: string } } }>(
    page,
    'IntakeRegisterApplicant',
    { input: { requestId: randomUUID(), agencyId, ...applicant } },
  )
  const { id } = await acted(page, 'IntakeCreateDraft', {
    ...{ agencyId, procedureId, channel: 'COUNTER', contact: applicant },
    applicantId: registerApplicant.person.id,
  })
  return id
}

async function acted(page: Page, operation: string, input: object) {
  const answer = await ask<Record<string, Acted>>(page, operation, {
    input: { requestId: randomUUID(), ...input },
  })
  const dossier = Object.values(answer)[0]?.dossier
  if (!dossier) throw new Error(`${operation} was refused: ${JSON.stringify(answer)}`)
  return dossier
}
