import { useAct, type Act, type Outcome } from '@motcua/graph-client'
import { createIntent } from '../../shared/intent.ts'
import {
  IntakeAcceptDocument,
  IntakeAttachDocument,
  IntakeDiscardDocument,
  IntakeRemoveDocument,
  IntakeSaveDocument,
  IntakeSubmitDocument,
  type IntakeActedFragment,
} from './draft.generated.ts'

type Success = Extract<IntakeActedFragment, { readonly __typename: 'DossierActSuccess' }>

/** The draft after an act. */
export type ActedDraft = Success['dossier']

/** What can be done to a draft, each with its request id kept through retries. */
export function useDraftActs() {
  return {
    save: withIntent(useAct(IntakeSaveDocument, (data) => data.saveDraft)),
    attach: withIntent(useAct(IntakeAttachDocument, (data) => data.attachDocument)),
    remove: withIntent(useAct(IntakeRemoveDocument, (data) => data.removeDocument)),
    discard: withIntent(useAct(IntakeDiscardDocument, (data) => data.discardDraft)),
    submit: withIntent(useAct(IntakeSubmitDocument, (data) => data.submitDossier)),
    accept: withIntent(useAct(IntakeAcceptDocument, (data) => data.acceptDossier)),
  }
}

function withIntent<Input extends { readonly requestId: string }>(
  mutation: Act<{ input: Input }, Success>,
): (fields: Omit<Input, 'requestId'>) => Promise<Outcome<ActedDraft>> {
  const intent = createIntent()

  return async (fields) => {
    const input = { ...fields, requestId: intent.idFor(fields) } as unknown as Input
    const outcome = await mutation.act({ input })
    intent.settle(outcome)
    return outcome.kind === 'ok' ? { ...outcome, value: outcome.value.dossier } : outcome
  }
}
