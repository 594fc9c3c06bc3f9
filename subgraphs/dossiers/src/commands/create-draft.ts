import { findRepresentation, requireIdentity } from '@motcua/identity'
import { idAt, ok, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkCompetent } from '../domain/competence.ts'
import { beginDraft } from '../domain/draft.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { insertDossier } from '../store/dossiers.ts'
import { findAgency, findTermsInForce } from '../store/terms.ts'
import type { EditResult } from './act.ts'

interface CreateDraft {
  readonly requestId: string
  readonly procedureId: string
  readonly agencyId: string
  /** The organisation for which the person acts; their own dossier where left out. */
  readonly onBehalfOf?: string | null | undefined
}

/** Begins a dossier online, one's own or on behalf of an organisation that one represents now; name and number are those that the sign-in proved. */
export function createDraft(context: Context, input: CreateDraft): Promise<EditResult> {
  const person = requireIdentity(context.identity)
  const request = {
    requestId: input.requestId,
    operation: 'createDraft',
    input,
    subject: null,
  }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const { onBehalfOf } = input
    const organisation = onBehalfOf ? findRepresentation(person, onBehalfOf) : null
    if (organisation === undefined) return refuseWith('NOT_REPRESENTATIVE')
    const at = context.now()
    const terms = await findTermsInForce(tx, input.procedureId, at)
    const found = await findAgency(tx, input.agencyId)
    const competent = checkCompetent(terms, found?.agency, 'ONLINE')
    if (!competent.ok) return competent

    const { displayName: fullName, idNumber, personId } = person
    const draft = beginDraft(competent.value, {
      id: idAt(at),
      agencyId: input.agencyId,
      channel: 'ONLINE',
      applicantId: personId,
      organisation,
      createdBy: personId,
      contact: { fullName, idNumber, address: null, phone: null, email: null },
      at,
    })
    await insertDossier(tx, draft)
    return ok(draft.id)
  })
}
