import { Readable } from 'node:stream'
import { renderResult } from '@motcua/documents'
import type { FileStorage } from '@motcua/files'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { addWorkingTime } from '@motcua/working-time'
import { attachDocument } from '../commands/attach-document.ts'
import { createDraft } from '../commands/create-draft.ts'
import { submitDossier } from '../commands/submit-dossier.ts'
import type { Context } from '../context.ts'
import type { ProcedureTerms } from '../domain/dossier.ts'
import { findDossier } from '../store/dossiers.ts'
import { insertFile } from '../store/files.ts'
import type { AgencyAtWork } from '../store/terms.ts'
import { askForPaper, hasPapers } from './demo-asides.ts'
import { liveDemoLife, type Crew } from './demo-life.ts'
import { granted } from './demo-payments.ts'
import type { DemoApplicant } from './seed-settings.ts'

interface Online {
  readonly agency: AgencyAtWork
  readonly crew: Crew
  readonly procedures: readonly ProcedureTerms[]
  readonly applicants: readonly DemoApplicant[]
  readonly storage: FileStorage
  readonly now: Date
  readonly contextAt: (identity: Identity, at: Date) => Context
}

/** How many acts of the office are done already: none lies at the counter, five waits to be returned. */
const stages = [0, 0, 0, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5]
/** Working minutes since the last act: at each desk something is late, something due today, something new. */
const waits = [520, 200, 40]

/** What citizens sent in online in the last days, some for every desk, so that each inbox has work; one is to be mended. Answers how many. */
export async function enterOnline(online: Online): Promise<number> {
  const { agency, crew, applicants, contextAt, now } = online
  const procedures = online.procedures.filter(isSentAndFree)
  const pace = 45
  let entered = 0
  for (const [index, acts] of stages.entries()) {
    const procedure = procedures[index % procedures.length]
    const applicant = applicants[index % applicants.length]
    if (!procedure || !applicant) return entered
    const wait = waits[index % waits.length] ?? 0
    const sentAt = addWorkingTime(agency.calendar, now, -(acts * pace + wait))
    const dossierId = await send(online, procedure, applicant, sentAt)
    await liveDemoLife({
      ...{ dossierId, crew, acts, pace, contextAt, until: now, calendar: agency.calendar },
      begun: addWorkingTime(agency.calendar, sentAt, pace),
    })
    entered += 1
  }
  return entered + (await enterUnclear(online, procedures))
}

/** The first applicant is asked for a paper again. Answers how many. */
async function enterUnclear(
  online: Online,
  procedures: readonly ProcedureTerms[],
): Promise<number> {
  const { agency, crew, applicants, contextAt, now } = online
  const procedure = procedures.find(hasPapers)
  const [applicant] = applicants
  if (!procedure || !applicant) return 0
  const dossierId = await send(
    online,
    procedure,
    applicant,
    addWorkingTime(agency.calendar, now, -300),
  )
  const { db } = contextAt(crew.clerk, now)
  const seenVersion = (await findDossier(db, dossierId))?.version ?? 0
  const askedAt = addWorkingTime(agency.calendar, now, -120)
  const input = { requestId: newId(), dossierId, seenVersion }
  granted(await askForPaper(contextAt(crew.clerk, askedAt), input, procedure))
  return 1
}

/** Nothing to fill in but papers to attach, nothing to pay. */
function isSentAndFree({ channels, fees }: ProcedureTerms): boolean {
  return fees.length === 0 && channels.some(({ channel }) => channel === 'ONLINE')
}

async function send(
  { agency, storage, contextAt }: Online,
  { procedureId, documents }: ProcedureTerms,
  applicant: DemoApplicant,
  at: Date,
): Promise<string> {
  const context = contextAt(toIdentity(applicant), at)
  const begun = { requestId: newId(), procedureId, agencyId: agency.id }
  const dossierId = granted(await createDraft(context, begun))
  for (const { id: documentId, need, name } of documents)
    if (need === 'ALWAYS') {
      const fileId = await scan(context, storage, applicant, name.vi)
      const paper = { requestId: newId(), dossierId, documentId, fileId }
      granted(await attachDocument(context, paper))
    }
  const seenVersion = (await findDossier(context.db, dossierId))?.version ?? 0
  return granted(await submitDossier(context, { requestId: newId(), dossierId, seenVersion }))
}

function toIdentity({ personId, fullName, idNumber }: DemoApplicant): Identity {
  return { kind: 'PERSON', personId, displayName: fullName, idNumber, memberships: [] }
}

/** A paper as the applicant would have it scanned, made up and saying so. */
async function scan(
  { db, now }: Context,
  storage: FileStorage,
  { personId, fullName }: DemoApplicant,
  title: string,
): Promise<string> {
  const pdf = await renderResult({
    letterhead: { agency: 'Giấy tờ thử nghiệm' },
    ...{ number: '01/TN', place: 'Thử Nghiệm', issuedAt: now(), title },
    body: [{ kind: 'PARAGRAPH', text: `Bản chụp mẫu của ${fullName}, không có giá trị sử dụng.` }],
    recipients: ['Lưu.'],
    signer: { title: 'NGƯỜI LẬP', name: fullName, signedDigitally: false },
    lookUp: { code: 'MAU', url: 'https://example.org/mau' },
  })
  const stored = await storage.putFile(Readable.from([pdf]))
  const file = await insertFile(db, {
    ...{ ...stored, name: 'ban-chup.pdf', mediaType: 'application/pdf', scan: 'NOT_SCANNED' },
    ...{ uploadedBy: personId, dossierId: null, createdAt: now() },
  })
  return file.id
}
