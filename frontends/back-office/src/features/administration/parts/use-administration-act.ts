import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useAct, type Granted, type Outcome } from '@motcua/graph-client'
import { ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { createIntent } from '../../../shared/intent.ts'

/** An act of administration as a form uses it. */
export interface AdministrationAct<Fields, T> {
  /** Carries it out; undefined where it was turned down, and then `failure` says why. */
  run(fields: Fields): Promise<T | undefined>
  /** Why it was turned down the last time, in the reader's language; empty where it was not. */
  readonly failure: Ref<string>
  readonly busy: Readonly<Ref<boolean>>
}

/** Prepares a mutation that takes one `input` with a request id; the id is kept through retries. */
export function useAdministrationAct<Data, Input extends { readonly requestId: string }, T>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  pick: (data: Data) => T,
): AdministrationAct<Omit<Input, 'requestId'>, Granted<T>> {
  const { t } = useI18n({ useScope: 'global' })
  const { act, busy } = useAct(mutation, pick)
  const intent = createIntent()
  const failure = ref('')

  async function run(fields: Omit<Input, 'requestId'>): Promise<Granted<T> | undefined> {
    const requestId = intent.idFor(fields)
    const outcome = await act({ input: { ...fields, requestId } as Input })
    intent.settle(outcome)
    failure.value = failureOf(outcome)
    return outcome.kind === 'ok' ? outcome.value : undefined
  }

  function failureOf(outcome: Outcome<unknown>): string {
    if (outcome.kind === 'ok') return ''
    // What the API could not even read is a field left empty or half filled.
    if (outcome.kind === 'refused' && outcome.message.startsWith('Variable "$'))
      return t('backOffice.administration.failure.input')
    if (outcome.kind === 'refused' && outcome.message) return outcome.message
    return t(`backOffice.administration.failure.${outcome.kind}`)
  }
  return { run, failure, busy }
}
