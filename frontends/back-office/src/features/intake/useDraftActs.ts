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
    save: withIntent(
      useAct(IntakeSaveDocument, (data) => data.saveDraft),
      toDraft,
    ),
    attach: withIntent(
      useAct(IntakeAttachDocument, (data) => data.attachDocument),
      toDraft,
    ),
    remove: withIntent(
      useAct(IntakeRemoveDocument, (data) => data.removeDocument),
      toDraft,
    ),
    discard: withIntent(
      useAct(IntakeDiscardDocument, (data) => data.discardDraft),
      ({ dossierId }) => dossierId,
    ),
    submit: withIntent(
      useAct(IntakeSubmitDocument, (data) => data.submitDossier),
      toDraft,
    ),
    accept: withIntent(
      useAct(IntakeAcceptDocument, (data) => data.acceptDossier),
      toDraft,
    ),
  }
}

function toDraft({ dossier }: Success): ActedDraft {
  return dossier
}

function withIntent<Input extends { readonly requestId: string }, Granted, Value>(
  mutation: Act<{ input: Input }, Granted>,
  pick: (granted: Granted) => Value,
): (fields: Omit<Input, 'requestId'>) => Promise<Outcome<Value>> {
  const intent = createIntent()

  return async (fields) => {
    const input = { ...fields, requestId: intent.idFor(fields) } as unknown as Input
    const outcome = await mutation.act({ input })
    intent.settle(outcome)
    return outcome.kind === 'ok' ? { ...outcome, value: pick(outcome.value) } : outcome
  }
}
