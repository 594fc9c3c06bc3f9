import { authorise, requireIdentity } from '@motcua/identity'
import { idAt, ok, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkCompetent } from '../domain/competence.ts'
import type { ApplyingOrganisation, Contact } from '../domain/dossier.ts'
import { beginDraft, isWellNamed } from '../domain/draft.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { insertDossier } from '../store/dossiers.ts'
import { findAgency, findTermsInForce } from '../store/terms.ts'
import type { EditResult } from './act.ts'

interface CreateCounterDraft {
  readonly requestId: string
  readonly procedureId: string
  readonly agencyId: string
  readonly channel: 'ONLINE' | 'COUNTER' | 'POST'
  readonly applicantId: string
  readonly contact: Contact
  /** The organisation for which they act, as `accounts` knows it by the papers shown; their own dossier where left out. */
  readonly onBehalfOf?: ApplyingOrganisation | null | undefined
}

/** Begins a dossier for an applicant, or an organisation for which they act, at the counter or by post. */
export function createCounterDraft(
  context: Context,
  input: CreateCounterDraft,
): Promise<EditResult> {
  authorise(context.identity, 'dossier.intake', { agencyId: input.agencyId })
  const { personId } = requireIdentity(context.identity)
  const { requestId, agencyId, channel, applicantId, contact, onBehalfOf: organisation } = input
  const request = { requestId, operation: 'createCounterDraft', input, subject: null }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    if (channel === 'ONLINE') return refuseWith('CHANNEL_NOT_OFFERED')
    const at = context.now()
    const terms = await findTermsInForce(tx, input.procedureId, at)
    const found = await findAgency(tx, agencyId)
    const competent = checkCompetent(terms, found?.agency, channel)
    if (!competent.ok) return competent

    if (organisation && !isWellNamed(organisation)) return refuseWith('ORGANISATION_WRONG')
    const given = { id: idAt(at), agencyId, channel, applicantId, contact, organisation }
    const draft = beginDraft(competent.value, { ...given, createdBy: personId, at })
    await insertDossier(tx, draft)
    return ok(draft.id)
  })
}
