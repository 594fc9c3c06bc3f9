import { useAct, type Outcome } from '@motcua/graph-client'
import { computed } from 'vue'
import type { Channel } from '@motcua/graph-client/schema'
import { createIntent } from '../../shared/intent.ts'
import { toContact, toStatement, type Applicant } from './applicant.ts'
import { IntakeCreateDraftDocument, IntakeRegisterApplicantDocument } from './intake.generated.ts'

interface Beginning {
  readonly agencyId: string
  readonly channel: Channel
  readonly procedureId: string
  readonly applicant: Applicant
}

/** Enters the applicant and begins their dossier: two acts for the server, one for the clerk. */
export function useBeginDraft() {
  const register = useAct(IntakeRegisterApplicantDocument, (data) => data.registerApplicant)
  const create = useAct(IntakeCreateDraftDocument, (data) => data.createCounterDraft)
  const registering = createIntent()
  const creating = createIntent()

  async function begin(beginning: Beginning): Promise<Outcome<{ readonly id: string }>> {
    const { agencyId, channel, procedureId, applicant } = beginning
    const statement = { agencyId, ...toStatement(applicant) }
    const registered = await register.act({
      input: { ...statement, requestId: registering.idFor(statement) },
    })
    registering.settle(registered)
    if (registered.kind !== 'ok') return registered

    const { id: applicantId } = registered.value.person
    const draft = { procedureId, agencyId, channel, applicantId, contact: toContact(applicant) }
    const created = await create.act({ input: { ...draft, requestId: creating.idFor(draft) } })
    creating.settle(created)
    return created.kind === 'ok' ? { ...created, value: created.value.dossier } : created
  }

  return { begin, busy: computed(() => register.busy.value || create.busy.value) }
}
