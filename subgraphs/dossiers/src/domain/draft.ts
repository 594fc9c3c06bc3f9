import { pruneHidden, type Answers, type Channel } from '@motcua/checklist'
import { ok, type Result } from '@motcua/kernel'
import type {
  ApplyingOrganisation,
  Contact,
  CopyKind,
  DeliveryMethod,
  Dossier,
  ProcedureTerms,
  SubmittedDocument,
} from './dossier.ts'
import { refuseWith, type Refusal } from './refusals.ts'

interface Beginning {
  readonly id: string
  readonly agencyId: string
  readonly channel: Channel
  readonly applicantId: string
  /** On whose behalf; the person's own where left out. */
  readonly organisation?: ApplyingOrganisation | null | undefined
  readonly createdBy: string
  readonly contact: Contact
  readonly at: Date
}

/** A new draft under the version now in force. */
export function beginDraft(terms: ProcedureTerms, beginning: Beginning): Dossier {
  const { at, organisation = null, ...given } = beginning
  return {
    ...given,
    organisation,
    version: 1,
    state: 'DRAFT',
    code: null,
    procedureId: terms.procedureId,
    versionId: terms.versionId,
    caseCode: null,
    deliveryMethod: beginning.channel === 'ONLINE' ? 'ONLINE' : 'COUNTER',
    sets: terms.dossierSets,
    answers: {},
    createdAt: at,
    savedAt: at,
    submittedAt: null,
    clock: null,
    decline: null,
    proposal: null,
    result: null,
    settledAt: null,
    settledPunctuality: null,
    returnedAt: null,
    receiptFileId: null,
    declineFileId: null,
    participants: [],
    supplements: [],
    refusalProposal: null,
    withdrawal: null,
    end: null,
    feeTotal: null,
  }
}

/** Whether an organisation is named as the register has it: a name, and a code of 10, 10-3 or 12 digits. */
export function isWellNamed({ name, taxCode }: ApplyingOrganisation): boolean {
  const isCode = /^(\d{10}(-\d{3})?|\d{12})$/.test(taxCode)
  return isCode && name.length <= 300 && /\p{L}/u.test(name)
}

interface Saving {
  readonly seenVersion: number
  readonly answers?: Answers | undefined
  readonly contact?: Contact | undefined
  readonly deliveryMethod?: DeliveryMethod | undefined
  /** Null for the ordinary case. */
  readonly caseCode?: string | null | undefined
  readonly sets?: number | undefined
}

/** The draft with what was filled in; what the form hides is not kept. */
export function saveDraft(
  draft: Dossier,
  terms: ProcedureTerms,
  saving: Saving,
  at: Date,
): Result<Dossier, Refusal> {
  if (draft.state !== 'DRAFT') return refuseWith('DOSSIER_WRONG_STATE')
  if (draft.version !== saving.seenVersion) return refuseWith('DOSSIER_CHANGED')

  const answers = saving.answers ?? draft.answers
  return ok({
    ...draft,
    version: draft.version + 1,
    savedAt: at,
    answers: terms.eForm ? pruneHidden(terms.eForm, answers) : answers,
    contact: saving.contact ? mergeContact(draft, saving.contact) : draft.contact,
    deliveryMethod: saving.deliveryMethod ?? draft.deliveryMethod,
    caseCode: saving.caseCode === undefined ? draft.caseCode : saving.caseCode,
    sets: Math.min(99, Math.max(1, saving.sets ?? draft.sets)),
  })
}

/** Online, the name and number that the sign-in proved stand. */
function mergeContact({ channel, contact }: Dossier, given: Contact): Contact {
  const { fullName, idNumber } = channel === 'ONLINE' ? contact : given
  return { ...given, fullName, idNumber }
}

interface Attachment {
  readonly documentId: string
  readonly fileId: string | null
  readonly copyKind: CopyKind
  readonly quantity: number
  readonly vaultItemId: string | null
}

/** A paper for the draft, if the procedure asks for it. */
export function attachDocument(
  draft: Dossier,
  terms: ProcedureTerms,
  attachment: Attachment,
  at: Date,
): Result<SubmittedDocument, Refusal> {
  if (draft.state !== 'DRAFT') return refuseWith('DOSSIER_WRONG_STATE')
  const known = terms.documents.some(({ id }) => id === attachment.documentId)
  if (!known) return refuseWith('DOCUMENT_UNKNOWN')
  const paperAtCounter = attachment.fileId === null && draft.channel === 'ONLINE'
  if (paperAtCounter) return refuseWith('FILE_NOT_FOUND')

  return ok({ ...attachment, attachedAt: at })
}
