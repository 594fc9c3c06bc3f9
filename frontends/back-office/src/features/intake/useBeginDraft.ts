import { useAct, type Outcome } from '@motcua/graph-client'
import { computed } from 'vue'
import type { Channel } from '@motcua/graph-client/schema'
import { createIntent } from '../../shared/intent.ts'
import { toContact, toStatement, type Applicant } from './applicant.ts'
import { IntakeCreateDraftDocument, IntakeRegisterApplicantDocument } from './intake.generated.ts'
import {
  toOrganisationStatement,
  type OrganisationEntry,
} from './organisation/organisation-entry.ts'
import { IntakeRegisterOrganisationDocument } from './organisation/organisation.generated.ts'

interface Beginning {
  readonly agencyId: string
  readonly channel: Channel
  readonly procedureId: string
  readonly applicant: Applicant
  /** The organisation for which the person acts; left out where they apply for themself. */
  readonly organisation?: OrganisationEntry | undefined
}

interface Entering {
  readonly agencyId: string
  readonly applicantId: string
  readonly organisation: OrganisationEntry | undefined
}

/** Enters the applicant, the organisation if they act for one, and begins the dossier: some acts for the server, one for the clerk. */
export function useBeginDraft() {
  const register = useAct(IntakeRegisterApplicantDocument, (data) => data.registerApplicant)
  const enter = useAct(IntakeRegisterOrganisationDocument, (data) => data.registerOrganisation)
  const create = useAct(IntakeCreateDraftDocument, (data) => data.createCounterDraft)
  const registering = createIntent()
  const entering = createIntent()
  const creating = createIntent()

  async function begin(beginning: Beginning): Promise<Outcome<{ readonly id: string }>> {
    const { agencyId, channel, procedureId, applicant, organisation } = beginning
    const statement = { agencyId, ...toStatement(applicant) }
    const registered = await register.act({
      input: { ...statement, requestId: registering.idFor(statement) },
    })
    registering.settle(registered)
    if (registered.kind !== 'ok') return registered

    const { id: applicantId } = registered.value.person
    const onBehalfOf = await enterOrganisation({ agencyId, applicantId, organisation })
    if (onBehalfOf && onBehalfOf.kind !== 'ok') return onBehalfOf
    const draft = {
      ...{ procedureId, agencyId, channel, applicantId, contact: toContact(applicant) },
      onBehalfOf: onBehalfOf?.value ?? null,
    }
    const created = await create.act({ input: { ...draft, requestId: creating.idFor(draft) } })
    creating.settle(created)
    return created.kind === 'ok' ? { ...created, value: created.value.dossier } : created
  }

  /** The organisation as a dossier names it, once it and who acts for it are entered; undefined where there is none. */
  async function enterOrganisation({ agencyId, applicantId, organisation }: Entering) {
    if (!organisation) return undefined
    const statement = {
      ...{ agencyId, representativeId: applicantId },
      ...toOrganisationStatement(organisation),
    }
    const entered = await enter.act({
      input: { ...statement, requestId: entering.idFor(statement) },
    })
    entering.settle(entered)
    if (entered.kind !== 'ok') return entered
    const { id: organisationId, name, taxCode } = entered.value.organisation
    return { ...entered, value: { organisationId, name, taxCode } }
  }

  return {
    begin,
    busy: computed(() => register.busy.value || enter.busy.value || create.busy.value),
  }
}
